"""Class lists go through a conversion whole: names, numbers, order, and classes that no picture of the file shows."""

import json
from dataclasses import replace

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.document import Agent, Label
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.registry import format_named
from crossalign_gui.storage.project import Project
from tests.storage.formats.helpers import make_pictures

CATEGORIES = [
    {"id": 17, "name": "tree", "supercategory": "plant"},
    {"id": 5, "name": "dog", "supercategory": "animal"},
    {"id": 9, "name": "cup", "supercategory": "kitchen", "colour": 3},
]


@pytest.fixture
def coco(tmp_path):
    """One cup; no tree, no dog."""
    make_pictures(tmp_path, ("a.jpg",), (64, 48))
    path = tmp_path / "in.json"
    annotation = {"id": 3, "image_id": 7, "category_id": 9, "iscrowd": 0, "bbox": [1, 2, 10, 12], "area": 120}
    image = {"id": 7, "file_name": "a.jpg", "width": 64, "height": 48}
    path.write_text(json.dumps({"images": [image], "annotations": [annotation], "categories": CATEGORIES}))
    return path


def convert(source, name, to):
    place = source.parent / name
    assert main(["convert", str(source), str(place), "--to", to, "--images", str(source.parent)]) == 0
    return place


def project_of(coco, tmp_path):
    with Project.for_folder(tmp_path) as project, incoming(coco) as found:
        (document,) = found.documents
        (image,) = project.add_images([tmp_path / document.image.uri])
        before = project.document(image)
        project.save(before, replace(before, regions=tuple(replace(region, image=image) for region in document.regions)))
        for label in found.labels.values():
            project.add_label(label)
    return tmp_path / ".crossalign.sqlite"


@pytest.fixture(params=["straight", "by native", "by a project"])
def source(request, coco, tmp_path):
    if request.param == "by native":
        return convert(coco, "between.crossalign.json", "native")
    return project_of(coco, tmp_path) if request.param == "by a project" else coco


def test_that_coco_categories_come_back_with_their_numbers_and_fields(source):
    value = json.loads(convert(source, "out.json", "coco").read_text())
    assert value["categories"] == sorted(CATEGORIES, key=lambda item: item["id"])
    assert [item["category_id"] for item in value["annotations"]] == [9]


def test_that_yolo_numbers_classes_in_the_order_of_coco_whatever_a_file_shows(source):
    place = convert(source, "out", "yolo")
    assert (place / "labels" / "a.txt").read_text().split()[0] == "1"
    assert 'nc: 3\nnames:\n  0: "dog"\n  1: "cup"\n  2: "tree"\n' in (place / "data.yaml").read_text()


@pytest.mark.parametrize("between", ["yolo", "native"])
def test_that_yolo_keeps_its_numbers(tmp_path, between):
    make_pictures(tmp_path, ("images/a.jpg",), (64, 48))
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "a.txt").write_text("2 0.5 0.5 0.25 0.25\n")
    (tmp_path / "data.yaml").write_text("names: [zebra, ant, cup]\n")
    middle = tmp_path / "middle" / "all.crossalign.json" if between == "native" else tmp_path / "middle"
    assert main(["convert", str(tmp_path / "data.yaml"), str(middle), "--from", "yolo", "--to", between]) == 0
    command = ["convert", str(middle), str(tmp_path / "out"), "--from", between, "--to", "yolo", "--images", str(tmp_path)]
    assert main(command) == 0
    assert (tmp_path / "out" / "labels" / "a.txt").read_text().split()[0] == "2"
    assert '  0: "zebra"\n  1: "ant"\n  2: "cup"\n' in (tmp_path / "out" / "data.yaml").read_text()


def test_that_coco_numbers_classes_in_the_order_of_yolo_whatever_a_file_shows(tmp_path):
    make_pictures(tmp_path, ("images/a.jpg",), (64, 48))
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "a.txt").write_text("2 0.5 0.5 0.25 0.25\n")
    (tmp_path / "data.yaml").write_text("names: [zebra, ant, cup]\n")
    assert main(["convert", str(tmp_path / "data.yaml"), str(tmp_path / "out.json"), "--from", "yolo", "--to", "coco"]) == 0
    value = json.loads((tmp_path / "out.json").read_text())
    assert [(item["id"], item["name"]) for item in value["categories"]] == [(1, "zebra"), (2, "ant"), (3, "cup")]
    assert [item["category_id"] for item in value["annotations"]] == [3]


def test_that_agents_go_from_file_to_file(tmp_path):
    make_pictures(tmp_path, ("a.jpg",))
    with Project.for_folder(tmp_path) as project:
        project.add_images([tmp_path / "a.jpg"])
        project.add_agent(Agent("me", "human", "Ada"))
        project.add_label(Label("l", "dog"))
    first = convert(tmp_path / ".crossalign.sqlite", "first.crossalign.json", "native")
    second = convert(first, "second.crossalign.json", "native")
    assert json.loads(second.read_text()) == json.loads(first.read_text())
    with incoming(second, format_named("native")) as found:
        assert [item.image.uri for item in found.documents] == ["a.jpg"]
        assert [agent.name for agent in found.agents.values()] == ["Ada"]
