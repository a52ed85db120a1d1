"""What is marked completely leaves where a format can say it, and is never claimed otherwise."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from crossalign_gui.domain import completeness, operations
from crossalign_gui.domain.document import Caption, Document, Image, Label, Provenance, Region
from crossalign_gui.domain.geometry import Box, Polygon, Polygons
from crossalign_gui.storage.convert import incoming, write_documents
from crossalign_gui.storage.formats.registry import formats
from tests.storage.formats.helpers import make_pictures

ANN = Provenance("human", None, "2026-01-01T00:00:00Z")
LABELS = {name: Label(name, name[2:], number=place) for place, name in enumerate(("l_dog", "l_cat", "l_cow"))}
SQUARE = Polygons((Polygon(((10, 10), (30, 10), (30, 30), (10, 30))),))


def document(shape=SQUARE):
    """A dog, marked with its words and its class, and a cat without words."""
    made = Document(Image("i", "a.jpg", 60, 40), (Caption("c", "i", "a dog", kind="noun_phrase"),))
    made = operations.add_linked_region(made, "c", ((0, 5),), Region("r", "i", shape, "l_dog", prov=ANN), ANN)
    return operations.add_region(made, Region("r2", "i", Box(40, 10, 50, 30), "l_cat", prov=ANN))


def written(tmp_path: Path, made: Document, name: str):
    """The images of a file, and what is told as lost."""
    report, _ = write_documents(formats()[name], tmp_path / "out.json", [made], labels=LABELS)
    return json.loads((tmp_path / "out.json").read_text("utf-8")), report


def flags(tmp_path, made):
    value, report = written(tmp_path, made, "saco")
    return [(i["is_instance_exhaustive"], i["is_pixel_exhaustive"]) for i in value["images"]], report.count("is not known")


def test_that_saco_says_exhaustive_where_a_person_said_so_only(tmp_path):
    made = document()
    span = made.spans[0].id
    assert flags(tmp_path, made) == ([(0, 0)], 1)
    marked = completeness.mark_span(made, span, ANN)
    assert flags(tmp_path, marked) == ([(1, 1)], 0)
    boxes = document(Box(10, 10, 30, 30))
    boxes = completeness.mark_span(boxes, boxes.spans[0].id, ANN)
    assert flags(tmp_path, boxes) == ([(1, 0)], 0)
    more = operations.add_linked_region(marked, "c", ((0, 5),), Region("r3", "i", Box(1, 1, 5, 5), prov=ANN), ANN)
    assert flags(tmp_path, more) == ([(0, 0)], 1)
    absent = operations.mark_absent(made, span, ANN)
    assert flags(tmp_path, absent)[0] == [(1, 1)]


def test_that_what_a_saco_file_says_holds_until_its_regions_change(tmp_path):
    make_pictures(tmp_path)
    value, _ = written(tmp_path, document(), "saco")
    value["images"][0].update(is_instance_exhaustive=1, is_pixel_exhaustive=1)
    (tmp_path / "in.json").write_text(json.dumps(value))
    with incoming(tmp_path / "in.json", formats()["saco"]) as found:
        (made,) = found.documents
    assert flags(tmp_path, made) == ([(1, 1)], 0)
    less = operations.remove_region(made, made.regions[0].id)
    less = operations.add_linked_region(
        less, made.captions[0].id, made.spans[0].ranges, Region("r9", made.image.id, SQUARE), ANN
    )
    assert flags(tmp_path, less) == ([(0, 0)], 1)


def test_that_coco_says_as_lvis_does_which_classes_are_not_complete_and_which_are_not_there(tmp_path):
    made = document()
    assert not {"neg_category_ids", "not_exhaustive_category_ids"} & set(written(tmp_path, made, "coco")[0]["images"][0])
    for label in ("l_dog", "l_cow"):
        made = completeness.mark_class(made, label, ANN)
    value, _ = written(tmp_path, made, "coco")
    names = {item["id"]: item["name"] for item in value["categories"]}
    (image,) = value["images"]
    assert [names[n] for n in image["neg_category_ids"]] == ["cow"]
    assert [names[n] for n in image["not_exhaustive_category_ids"]] == ["cat"]
    with incoming(tmp_path / "out.json", formats()["coco"]) as found:
        (back,) = found.documents
        labels = {label.id: label.name for label in found.labels.values()}
    assert {labels[str(mark.label)] for mark in completeness.holding(back)} == {"dog", "cow"}
    gone = replace(back, regions=back.regions[1:])
    assert [labels[str(mark.label)] for mark in completeness.holding(gone)] == ["cow"]


@pytest.mark.parametrize("name", ["native"])
def test_that_marks_survive_the_native_file(tmp_path, name):
    made = completeness.mark_class(document(), "l_cow", ANN)
    made = completeness.mark_span(made, made.spans[0].id, ANN)
    write_documents(formats()[name], tmp_path / "a.crossalign.json", [made], labels=LABELS)
    with incoming(tmp_path / "a.crossalign.json") as found:
        assert tuple(found.documents) == (made,)
