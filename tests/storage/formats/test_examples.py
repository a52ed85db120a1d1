"""Small files in the very form that the field publishes (see examples/): read, and written back with nothing changed."""

from pathlib import Path

import pytest

from crossalign_gui.storage.formats.registry import formats, recognise
from tests.storage.formats.helpers import content, export, read

EXAMPLES = Path(__file__).parent / "examples"
#            file or folder       format            captions, spans, regions, links
FOUND = [
    ("mdetr_flickr.json", "mdetr", 2, 6, 4, 8),
    ("mdetr_mixed.json", "mdetr", 2, 6, 4, 8),
    ("mdetr_refcoco.json", "mdetr", 1, 1, 1, 1),
    ("odvg.jsonl", "odvg", 1, 4, 4, 5),
    ("grit.jsonl", "grit", 1, 3, 3, 4),
    ("coco_captions.json", "coco_captions", 2, 0, 0, 0),
    ("coco.json", "coco", 0, 0, 4, 0),
    ("label_studio.json", "label_studio", 1, 2, 4, 3),
    ("saco.json", "saco", 3, 3, 3, 4),
    ("flickr30k", "flickr30k", 2, 7, 3, 7),
    ("cvat.xml", "cvat", 2, 2, 3, 2),
    ("narratives", "narratives", 1, 2, 2, 2),
    ("visual_genome", "visual_genome", 1, 1, 1, 1),
    ("refcoco", "refcoco", 3, 3, 2, 3),
    ("xanylabeling", "xanylabeling", 1, 1, 1, 1),
]
OURS = {"label_studio.json": "from_name", "coco.json": "/info", "refcoco": "/grefs"}
"""What is named otherwise on purpose: our labelling interface; what a file says about itself (a warning says so)."""


def values(value, path=""):
    if isinstance(value, dict):
        for key, item in value.items():
            yield from values(item, f"{path}/{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from values(item, f"{path}[{number}]")
    else:
        yield path, value


@pytest.mark.parametrize(("name", "form", "captions", "spans", "regions", "links"), FOUND)
def test_that_an_example_is_recognised_and_understood(name, form, captions, spans, regions, links):
    assert recognise(EXAMPLES / name).name == form
    (document,), _, _ = read(None, EXAMPLES / name)
    found = tuple(len(part) for part in (document.captions, document.spans, document.regions, document.links))
    assert found == (captions, spans, regions, links)


@pytest.mark.parametrize("name", [row[0] for row in FOUND if row[0] not in ("cvat.xml", "flickr30k", "narratives", "refcoco")])
def test_that_an_example_comes_back_as_it_was(tmp_path, name):
    form = recognise(EXAMPLES / name).name
    documents, labels, warnings = read(None, EXAMPLES / name)
    path, losses = export(form, documents, tmp_path, labels)
    assert not losses
    before, after = dict(values(content(EXAMPLES / name))), dict(values(content(path)))
    changed = {key for key, value in before.items() if after.get(key, "missing") != value}
    allowed = {key for key in changed if OURS.get(name, "none") in key or (name == "coco.json" and "/licenses" in key)}
    assert changed == allowed
    if name == "coco.json":
        assert warnings.count("what the file says about itself") == 2


def test_that_the_flickr_sentences_come_back_letter_by_letter(tmp_path):
    documents, labels, _ = read(None, EXAMPLES / "flickr30k")
    before = (EXAMPLES / "flickr30k/Sentences/1.txt").read_text("utf-8")
    path, losses = export("flickr30k", documents, tmp_path, labels)
    assert not losses
    assert (path / "Sentences/1.txt").read_text("utf-8").strip() == before.strip()


def test_that_the_refcoco_pickle_comes_back(tmp_path):
    documents, labels, _ = read(None, EXAMPLES / "refcoco")
    path, losses = export("refcoco", documents, tmp_path, labels, expressions="refcoco")
    assert not losses
    before, after = content(EXAMPLES / "refcoco"), content(path)
    assert after["instances.json"] == before["instances.json"]
    kept = ("ref_id", "ann_id", "image_id", "category_id", "split", "sent_ids")
    first, second = ([[ref[key] for key in kept] for ref in value["refs(unc).p"]] for value in (before, after))
    assert second == first


def test_that_there_is_an_example_of_every_way_in_but_those_that_tests_write():
    written = {
        "native",
        "darwin",
        "labelbox",
        "supervisely",
        "fiftyone",
        "hf_folder",
        "datature_vi",
        "labelme",
        "panoptic",
        "yolo",
        "voc",
        "box_csv",
        "createml",
        "localized_narratives",
        "w3c",
        "bbox_2d",
        "ms_swift",
        "qwen_text",
        "conversations",
        "rex_omni",
        "ferret",
        "rex_omni_boxes",
        "rex_omni_tsv",
        "tao_grounding",
        "glamm",
        "pixmo_points",
        "caption_files",
        "kosmos2",
        "shikra",
        "via",
        "vott",
        "datumaro",
        "open_images",
        "automl_csv",
    }
    assert {row[1] for row in FOUND} | written == {name for name, form in formats().items() if form.read}
