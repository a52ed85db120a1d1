"""Files as Darwin, Labelbox, Supervisely, FiftyOne and Hugging Face write them, made by hand after their documentation, are found by
what they hold and read right."""

import base64
import io
import json
import zlib

import numpy as np
import pytest
from PIL import Image

from crossalign_gui.cli.program import main
from crossalign_gui.domain import masks
from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygons
from crossalign_gui.storage.formats.errors import FormatError
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

SIZE = (200, 100)


@pytest.fixture
def place(tmp_path):
    make_pictures(tmp_path, ("a.jpg",), SIZE)
    return tmp_path


def dump(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), "utf-8")
    return path


def named(documents, labels):
    known = {label.id: label.name for label in labels}
    return [(known.get(region.label), region.shape) for document in documents for region in document.regions]


def pixels(left, top, right, bottom):
    full = np.zeros((SIZE[1], SIZE[0]), dtype=bool)
    full[top:bottom, left:right] = True
    return full


DARWIN = {
    "version": "2.0", "schema_ref": "https://darwin-public.s3.eu-west-1.amazonaws.com/darwin_json/2.0/schema.json",
    "item": {"name": "a.jpg", "path": "/",
             "slots": [{"type": "image", "slot_name": "0", "width": 200, "height": 100, "source_files": [{"file_name": "a.jpg"}]}]},
    "annotations": [
        {"id": "1", "name": "dog", "slot_names": ["0"], "bounding_box": {"x": 10, "y": 20, "w": 30, "h": 40}},
        {"id": "2", "name": "ring", "slot_names": ["0"], "bounding_box": {"x": 0, "y": 0, "w": 50, "h": 50},
         "polygon": {"paths": [[{"x": 0, "y": 0}, {"x": 50, "y": 0}, {"x": 50, "y": 50}, {"x": 0, "y": 50}],
                               [{"x": 10, "y": 10}, {"x": 40, "y": 10}, {"x": 40, "y": 40}]]}},
        {"id": "3", "name": "spot", "slot_names": ["0"], "keypoint": {"x": 5.5, "y": 6}},
        {"id": "4", "name": "sky", "slot_names": ["0"], "mask": {}},
        {"id": "5", "name": "night", "slot_names": ["0"], "tag": {}},
        {"id": "6", "name": "__raster_layer__", "slot_names": ["0"], "raster_layer": {
            "dense_rle": [1, 400, 0, 19600], "mask_annotation_ids_mapping": {"4": 1}, "total_pixels": 20000}},
    ],
}  # fmt: skip


@pytest.mark.parametrize("where", ["file", "folder"])
def test_that_darwin_is_read(place, where):
    path = dump(place / "in" / "a.json", DARWIN)
    documents, labels, report = read(None, path if where == "file" else path.parent, place)
    found = dict(named(documents, labels))
    assert found["dog"] == Box(10, 20, 40, 60)
    assert [len(part.holes) for part in found["ring"].parts] == [1]
    assert found["spot"] == Points(((5.5, 6.0),))
    assert (masks.decode(found["sky"]) == pixels(0, 0, 200, 2)).all()
    assert set(found) == {"dog", "ring", "spot", "sky"}
    assert report.count("items of type tag are left out") == 1


def test_that_the_first_version_of_darwin_is_read(place):
    corners = [{"x": 0, "y": 0}, {"x": 9, "y": 0}, {"x": 9, "y": 9}]
    value = {"dataset": "d", "image": {"filename": "a.jpg", "width": 200, "height": 100, "url": "https://x.org/a.jpg"},
             "annotations": [{"name": "dog", "polygon": {"path": corners}}]}  # fmt: skip
    documents, labels, _ = read(None, dump(place / "in.json", value), place)
    ((name, shape),) = named(documents, labels)
    assert (name, shape.parts[0].outer) == ("dog", ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0)))


OBJECTS = [
    {"feature_id": "f1", "name": "dog", "value": "dog", "annotation_kind": "ImageBoundingBox", "classifications": [],
     "bounding_box": {"top": 20, "left": 10, "height": 40, "width": 30}},
    {"feature_id": "f2", "name": "sea", "annotation_kind": "ImagePolygon",
     "polygon": [{"x": 1, "y": 2}, {"x": 30, "y": 2}, {"x": 30, "y": 9}]},
    {"feature_id": "f3", "name": "sky", "annotation_kind": "ImageSegmentationMask", "mask": {"url": "https://x.org/m"}},
]  # fmt: skip
EXPORT = {
    "data_row": {"id": "c1", "external_id": "a.jpg", "row_data": "https://x.org/a.jpg"},
    "media_attributes": {"height": 100, "width": 200, "mime_type": "image/jpeg"},
    "projects": {"p1": {"name": "P", "labels": [{"label_kind": "Default", "id": "l1", "annotations": {
        "objects": OBJECTS, "classifications": [{"name": "say", "text_answer": {"content": "A dog by the sea."}}],
        "relationships": []}}]}},
}  # fmt: skip


def test_that_an_export_of_labelbox_is_read(tmp_path):
    (tmp_path / "export.ndjson").write_text(json.dumps(EXPORT) + "\n")
    documents, labels, report = read(None, tmp_path / "export.ndjson")
    found = dict(named(documents, labels))
    assert found["dog"] == Box(10, 20, 40, 60)
    assert isinstance(found["sea"], Polygons)
    assert [caption.text for caption in documents[0].captions] == ["A dog by the sea."]
    assert report.count("masks that stand at an address are left out") == 1


def test_that_the_earlier_export_of_labelbox_is_read(place):
    old = {"featureId": "f", "title": "dog", "value": "dog", "bbox": {"top": 20, "left": 10, "height": 40, "width": 30}}
    row = {"ID": "1", "DataRow ID": "2", "Labeled Data": "https://x.org/a.jpg", "External ID": "a.jpg",
           "Label": {"objects": [old], "classifications": []}}  # fmt: skip
    documents, labels, _ = read(None, dump(place / "in.json", [row]), place)
    assert named(documents, labels) == [("dog", Box(10, 20, 40, 60))]


def packed(array):
    buffer = io.BytesIO()
    Image.fromarray(array.astype(np.uint8) * 255).save(buffer, format="PNG")
    return base64.b64encode(zlib.compress(buffer.getvalue())).decode()


def supervisely(folder):
    make_pictures(folder, ("ds/img/a.jpg",), SIZE)
    dump(folder / "meta.json", {"classes": [{"title": "dog", "shape": "any", "color": "#ff0000"}], "tags": []})
    polygon = {"exterior": [[0, 0], [50, 0], [50, 50], [0, 50]], "interior": [[[10, 10], [40, 10], [40, 40]]]}
    dump(folder / "ds" / "ann" / "a.jpg.json", {
        "description": "", "tags": [{"name": "caption", "value": "A dog."}, {"name": "night", "value": None}],
        "size": {"height": 100, "width": 200},
        "objects": [
            {"classTitle": "dog", "geometryType": "rectangle", "tags": [],
             "points": {"exterior": [[10, 20], [40, 60]], "interior": []}},
            {"classTitle": "ring", "geometryType": "polygon", "tags": [], "points": polygon},
            {"classTitle": "sky", "geometryType": "bitmap", "tags": [],
             "bitmap": {"data": packed(np.ones((5, 7))), "origin": [3, 4]}},
            {"classTitle": "graph", "geometryType": "graph", "nodes": {}},
        ],
    })  # fmt: skip
    return folder


def test_that_supervisely_is_read(tmp_path):
    documents, labels, report = read(None, supervisely(tmp_path / "in"))
    assert [document.image.uri for document in documents] == ["ds/img/a.jpg"]
    assert [caption.text for caption in documents[0].captions] == ["A dog."]
    found = dict(named(documents, labels))
    assert found["dog"] == Box(10, 20, 41, 61)  # both corners belong to it
    assert len(found["ring"].parts[0].holes) == 1
    assert (masks.decode(found["sky"]) == pixels(3, 4, 10, 9)).all()
    assert report.count("shapes of type graph are left out") == 1
    assert attributes_of(documents[0].image.x) == {"night": True}


@pytest.mark.parametrize("bad", [{"origin": [198, 4]}, {"data": "AAAA"}, {"data": "%%%"}])
def test_that_a_bitmap_that_cannot_be_meant_is_refused_with_its_file(tmp_path, bad):
    folder = supervisely(tmp_path / "in")
    path = folder / "ds" / "ann" / "a.jpg.json"
    value = json.loads(path.read_text())
    value["objects"][2]["bitmap"] |= bad
    dump(path, value)
    with pytest.raises(FormatError, match=r"a\.jpg"):
        read("supervisely", folder)
    assert len(read("supervisely", folder, skip_bad=True)[0][0].regions) == 2


def test_that_detections_of_fiftyone_are_read(tmp_path):
    make_pictures(tmp_path / "in", ("data/a.jpg",), SIZE)
    item = {"label": "dog", "bounding_box": [0.05, 0.2, 0.15, 0.4], "confidence": 0.9, "attributes": {"age": 3}}
    dump(tmp_path / "in" / "labels.json", {"classes": ["cat", "dog"], "labels": {"a": [item], "gone": [item], "b": None}})
    documents, labels, report = read(None, tmp_path / "in")
    assert named(documents, labels) == [("dog", Box(10, 20, 40, 60))]
    assert documents[0].image.uri == "data/a.jpg"
    assert documents[0].regions[0].score == 0.9
    assert {label.name: label.number for label in labels} == {"cat": 0, "dog": 1}
    assert report.count("the picture is not here") == 2


def numpy_text(array):
    buffer = io.BytesIO()
    np.save(buffer, array)
    return base64.b64encode(zlib.compress(buffer.getvalue())).decode()


def test_that_samples_of_fiftyone_are_read(tmp_path):
    mask = {"$binary": {"base64": numpy_text(np.ones((4, 3), dtype=bool)), "subType": "00"}}
    sample = {
        "filepath": "data/a.jpg", "tags": ["train"], "metadata": {"_cls": "ImageMetadata", "width": 200, "height": 100},
        "caption": "A dog.",
        "ground_truth": {"_cls": "Detections", "detections": [
            {"_cls": "Detection", "label": "dog", "bounding_box": [0.05, 0.2, 0.15, 0.4], "attributes": {}},
            {"_cls": "Detection", "label": "sky", "bounding_box": [0.0, 0.0, 0.5, 0.1], "mask": mask}]},
        "lines": {"_cls": "Polylines", "polylines": [
            {"_cls": "Polyline", "label": "sea", "points": [[[0, 0], [0.5, 0], [0.5, 0.5]]], "closed": True, "filled": True}]},
        "weather": {"_cls": "Classification", "label": "sunny"},
    }  # fmt: skip
    documents, labels, report = read(None, dump(tmp_path / "samples.json", {"samples": [sample]}))
    found = dict(named(documents, labels))
    assert found["dog"] == Box(10, 20, 40, 60)
    assert (masks.decode(found["sky"]) == pixels(0, 0, 100, 10)).all()
    assert found["sea"].parts[0].outer == ((0.0, 0.0), (100.0, 0.0), (100.0, 50.0))
    assert [caption.text for caption in documents[0].captions] == ["A dog."]
    assert report.count("fields of samples that are not read are left out") == 1


@pytest.mark.parametrize("objects", [
    {"bbox": [[10, 20, 30, 40]], "categories": ["dog"]},
    [{"bbox": [10, 20, 30, 40], "label": "dog"}],
])  # fmt: skip
@pytest.mark.parametrize("split", ["", "train"])
def test_that_an_image_folder_of_hugging_face_is_read(tmp_path, objects, split):
    folder = tmp_path / "in" / split
    make_pictures(folder, ("a.jpg",), SIZE)
    (folder / "metadata.jsonl").write_text(json.dumps({"file_name": "a.jpg", "text": "A dog.", "objects": objects}) + "\n")
    documents, labels, _ = read(None, tmp_path / "in")
    assert named(documents, labels) == [("dog", Box(10, 20, 40, 60))]
    assert [document.image.uri for document in documents] == [f"{split}/a.jpg".lstrip("/")]
    assert [caption.text for caption in documents[0].captions] == ["A dog."]


def test_that_lists_of_other_lengths_are_refused(tmp_path):
    make_pictures(tmp_path, ("a.jpg",), SIZE)
    row = {"file_name": "a.jpg", "objects": {"bbox": [[1, 2, 3, 4], [1, 2, 3, 5]], "category": ["dog"]}}
    (tmp_path / "metadata.jsonl").write_text(json.dumps(row) + "\n")
    with pytest.raises(FormatError, match="differ in length"):
        read("hf_folder", tmp_path)


def test_that_datasets_loads_our_image_folder(tmp_path):
    """With the library that the format is of."""
    datasets = pytest.importorskip("datasets")
    make_pictures(tmp_path)
    path, _ = export("hf_folder", [corpus.simple(0, "a.jpg"), corpus.simple(1, "b/a.jpg")], tmp_path)
    rows = datasets.load_dataset("imagefolder", data_dir=str(path), split="train", cache_dir=str(tmp_path / "cache"))
    assert len(rows) == 2
    assert rows[0]["captions"] == [corpus.TEXT, corpus.SECOND]
    assert rows[0]["objects"]["bbox"][0] == [120.0, 150.0, 156.0, 170.0]
    assert rows[0]["image"].size == (corpus.WIDTH, corpus.HEIGHT)


def test_that_overlapping_masks_of_darwin_are_told(tmp_path):
    make_pictures(tmp_path)
    made = corpus.Maker()
    made.region(masks.encode(np.ones((corpus.HEIGHT, corpus.WIDTH), dtype=bool)), "l1")
    made.region(corpus.mask_of(), "l2")
    path, report = export("darwin", [made.build()], tmp_path)
    assert report.count("masks that overlap") == 1
    (document,), _, _ = read("darwin", path)
    assert [isinstance(region.shape, Mask) for region in document.regions] == [True, True]


@pytest.mark.parametrize("name", ["darwin", "labelbox", "supervisely", "fiftyone", "hf_folder"])
def test_that_the_command_line_reads_what_it_wrote(place, name):
    row = {"filename": "a.jpg", "width": 200, "height": 100, "detection": {"instances": [
        {"bbox": [10, 20, 40, 60], "label": 0, "category": "dog"}]}}  # fmt: skip
    (place / "in.jsonl").write_text(json.dumps(row) + "\n")
    out = place / ("out.ndjson" if name == "labelbox" else "out")
    assert main(["convert", str(place / "in.jsonl"), str(out), "--to", name]) == 0
    assert main(["convert", str(out), str(place / "back.csv"), "--to", "box_csv", "--images", str(place)]) == 0
    assert (place / "back.csv").read_text().splitlines()[1].split(",")[3:] == ["dog", "10", "20", "40", "60"]
