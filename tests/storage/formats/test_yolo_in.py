"""YOLO data sets as Ultralytics, Roboflow, CVAT, LabelImg and Darknet lay them out are read, each label with its own picture."""

import json
import shutil

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.geometry import Box, Polygons
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.registry import recognise
from tests.storage.formats.helpers import export, make_pictures, read

SIZE = (200, 100)
ROW = "0 0.5 0.5 0.2 0.2\n"
BOX = Box(80, 40, 120, 60)


def lay(folder, files, pictures):
    """A data set of files by name, with pictures of 200 x 100."""
    make_pictures(folder, pictures, SIZE)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def names_of(documents, labels):
    known = {label.id: label.name for label in labels}
    return [[known[region.label] for region in document.regions] for document in documents]


def near(box, wanted):
    found = (box.x0, box.y0, box.x1, box.y1)
    return found == pytest.approx((wanted.x0, wanted.y0, wanted.x1, wanted.y1))


ROBOFLOW = {
    "data.yaml": "train: ../train/images\nval: ../valid/images\ntest: ../test/images\nnc: 2\nnames: ['cat', 'dog']\n",
    "train/labels/a.txt": ROW,
    "valid/labels/a.txt": "1 0.25 0.25 0.1 0.1\n",
    "test/labels/a.txt": ROW,
    "README.roboflow.txt": "1 2 3 4 5 is no row\n",
}
ULTRALYTICS = {
    "dataset.yaml": "path: ../datasets/pets\ntrain: images/train2017\nval: [images/val2017]\nnames:\n  0: cat\n  1: dog\n",
    "labels/train2017/a.txt": ROW,
    "labels/val2017/a.txt": "1 0.25 0.25 0.1 0.1\n",
}
LISTED = {
    "config.yaml": "train: train.txt\nval: val.txt\nnames: {0: cat, 1: dog}\n",
    "train.txt": "/home/ann/pets/images/one/a.jpg\n",
    "val.txt": "./images/two/a.jpg\n",
    "labels/one/a.txt": ROW,
    "labels/two/a.txt": "1 0.25 0.25 0.1 0.1\n",
}
DARKNET = {
    "obj.data": "classes = 2\ntrain = data/train.txt\nvalid = data/valid.txt\nnames = data/obj.names\nbackup = backup/\n",
    "obj.names": "cat\ndog\n",
    "train.txt": "data/obj_train_data/a.jpg\n",
    "valid.txt": "data/obj_valid_data/a.jpg\n",
    "obj_train_data/a.txt": ROW,
    "obj_valid_data/a.txt": "1 0.25 0.25 0.1 0.1\n",
}


@pytest.mark.parametrize(("files", "pictures", "splits"), [
    (ROBOFLOW, ["train/images/a.jpg", "valid/images/a.jpg", "test/images/a.jpg"], ["test", "train", "val"]),
    (ULTRALYTICS, ["images/train2017/a.jpg", "images/val2017/a.jpg"], ["train", "val"]),
    (LISTED, ["images/one/a.jpg", "images/two/a.jpg"], ["train", "val"]),
    (DARKNET, ["obj_train_data/a.jpg", "obj_valid_data/a.jpg"], ["train", "val"]),
], ids=["roboflow", "ultralytics", "lists", "darknet"])  # fmt: skip
def test_that_pictures_of_one_name_in_several_splits_stay_apart(tmp_path, monkeypatch, files, pictures, splits):
    folder = lay(tmp_path / "one", files, pictures)
    assert recognise(folder).name == "yolo"
    documents, labels, report = read(None, folder)
    assert [document.image.uri for document in documents] == sorted(pictures)
    assert [document.image.split for document in documents] == splits
    by_split = dict(zip(splits, names_of(documents, labels), strict=True))
    assert (by_split["train"], by_split["val"]) == (["cat"], ["dog"])
    assert near(next(d for d in documents if d.image.split == "train").regions[0].shape, BOX)
    assert not report
    shutil.copytree(folder, tmp_path / "two")  # a copy beside it changes nothing
    monkeypatch.chdir(tmp_path)
    again, _, report = read(None, folder.relative_to(tmp_path))
    assert again == documents
    assert not report


def test_that_the_data_file_can_be_named_itself(tmp_path):
    folder = lay(tmp_path / "pets", ULTRALYTICS, ["images/train2017/a.jpg", "images/val2017/a.jpg"])
    assert recognise(folder / "dataset.yaml").name == "yolo"
    documents, labels, _ = read(None, folder / "dataset.yaml")
    assert names_of(documents, labels) == [["cat"], ["dog"]]
    (tmp_path / "pets.yaml").write_text("path: pets\ntrain: images\nnames: [mouse]\n")
    documents, labels, _ = read(None, tmp_path / "pets.yaml")
    assert [document.image.uri for document in documents] == ["pets/images/train2017/a.jpg", "pets/images/val2017/a.jpg"]


def test_that_a_picture_without_a_label_file_is_a_picture_without_regions(tmp_path):
    folder = lay(
        tmp_path,
        {"data.yaml": "train: images\nval: images\nnames: [cat]\n", "labels/a.txt": ROW},
        ["images/a.jpg", "images/b.jpg"],
    )
    documents, _, report = read(None, folder)
    assert [(d.image.uri, len(d.regions), d.image.split) for d in documents] == [
        ("images/a.jpg", 1, None),
        ("images/b.jpg", 0, None),
    ]
    assert not report


@pytest.mark.parametrize("place", ["labels/a.txt", "a.txt"])
def test_that_pictures_elsewhere_are_found_when_the_data_set_has_none(tmp_path, place):
    lay(tmp_path / "set", {"classes.txt": "cat\ndog\n", place: ROW}, [])
    make_pictures(tmp_path / "pictures", ["a.jpg"], SIZE)
    documents, labels, report = read("yolo", tmp_path / "set", tmp_path / "pictures")
    assert [document.image.uri for document in documents] == ["a.jpg"]
    assert names_of(documents, labels) == [["cat"]]
    assert not report


def test_that_an_import_of_nothing_says_what_was_looked_for(tmp_path, capsys):
    lay(tmp_path / "set", {"data.yaml": "names: [cat]\n", "labels/a.txt": ROW}, [])
    assert main(["convert", str(tmp_path / "set"), str(tmp_path / "out.json"), "--to", "coco"]) != 0
    assert "labels/NAME.txt" in capsys.readouterr().err
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize(("names", "wanted"), [
    ("names: ['person', 'bicycle', 'car',\n        'motorcycle']", ["person", "bicycle", "car", "motorcycle"]),
    ("names:\n  0: person  # people\n  1: bicycle\n  2: car # any\n  3: motorcycle", ["person", "bicycle", "car", "motorcycle"]),
    ("names: ['a, b', \"c: \\\"d\\\"\", 'it''s', e#f]", ["a, b", 'c: "d"', "it's", "e#f"]),
    ("names: {0: a, 1: b, 2: c, 3: d}", ["a", "b", "c", "d"]),
    ("names: {3: d, 0: a, 2: c, 1: b}", ["a", "b", "c", "d"]),
    ("names: {a: 0, b: 1, c: 2, d: 3}", ["a", "b", "c", "d"]),
    ("names:\n- yes\n- no\n- 1e3\n- 2024-01-01", ["yes", "no", "1e3", "2024-01-01"]),
    ("names: &n [a, b, c, d]\nothers: *n", ["a", "b", "c", "d"]),
    ("\"names\": [a, b, c,\n  # one more\n  d]", ["a", "b", "c", "d"]),
    ("names:\n  - >-\n    traffic\n    light\n  - b\n  - c\n  - d", ["traffic light", "b", "c", "d"]),
])  # fmt: skip
@pytest.mark.parametrize("file", ["data.yaml", "my set.yml"])
def test_that_names_are_read_as_yaml(tmp_path, names, wanted, file):
    rows = "".join(f"{number} 0.5 0.5 0.2 0.2\n" for number in range(4))
    lay(tmp_path, {file: f"train: images\n{names}\nnc: 4\n", "labels/a.txt": rows}, ["images/a.jpg"])
    documents, labels, report = read(None, tmp_path)
    assert names_of(documents, labels) == [wanted]
    assert not report


@pytest.mark.parametrize(("text", "says"), [
    ("names: [a, b", "data.yaml, line"),
    ("names: [[a], b]", "names is neither"),
    ("names: {0: a, b: c}", "names is neither"),
    ("names: [a]\nkpt_shape: [17]", "kpt_shape must be"),
    ("names: " + "[" * 5000, "data.yaml"),
])  # fmt: skip
def test_that_a_broken_data_file_is_refused_with_its_place(tmp_path, text, says):
    lay(tmp_path, {"data.yaml": text, "labels/a.txt": ROW}, ["images/a.jpg"])
    with pytest.raises(FormatError, match=r"data\.yaml") as error:
        read("yolo", tmp_path)
    assert says in str(error.value)


def test_that_numbers_without_a_name_and_names_that_come_twice_are_told(tmp_path):
    lay(
        tmp_path, {"data.yaml": "names: [cat, dog, cat]\n", "labels/a.txt": "2 .5 .5 .1 .1\n7 .5 .5 .1 .1\n"}, ["images/a.jpg"]
    )
    documents, labels, report = read(None, tmp_path)
    assert names_of(documents, labels) == [["cat", "7"]]
    assert report.count("classes with the same name become one") == 1
    assert report.count("named by their number") == 1


POSE = "names: [plate]\nkpt_shape: [4, 3]\nflip_idx: [1, 0, 3, 2]\n"
POINTS = "0.4 0.4 2 0.6 0.4 2 0.6 0.6 2 0.4 0.6 1"


def test_that_a_pose_is_a_box_with_its_keypoints_kept(tmp_path):
    lay(tmp_path, {"data.yaml": POSE, "labels/a.txt": f"0 0.5 0.5 0.2 0.2 {POINTS}\n" + ROW}, ["images/a.jpg"])
    (document,), _, report = read(None, tmp_path)
    assert all(near(region.shape, BOX) for region in document.regions)
    kept = [region.x.get("yolo", {}).get("keypoints") for region in document.regions]
    assert kept == [[[0.4, 0.4, 2], [0.6, 0.4, 2], [0.6, 0.6, 2], [0.4, 0.6, 1]], None]
    assert report.count("keypoints are not shown") == 1


@pytest.mark.parametrize(("data", "row", "says"), [
    ("names: [a]", f"0 0.5 0.5 0.2 0.2 {POINTS}", "kpt_shape"),
    ("names: [a]", "0 320 240 100 80", "outside of 0 to 1"),
    ("names: [a]", "0 0.1 0.1 0.2 0.1 1.5 0.2", "outside of 0 to 1"),
    ("names: [a]", "0 0.5 0.5 nan 0.2", "outside of 0 to 1"),
    ("names: [a]", "0 0.1 0.1 -0.3 0.1 0.5 0.2", "outside of 0 to 1"),
    ("names: [a]", "0 0.5 0.5 0.2", "neither a box"),
    ("names: [a]", "-1 0.5 0.5 0.2 0.2", "no class number"),
    ("names: [a]", "cat 0.5 0.5 0.2 0.2", "no class number"),
    ("names: [a]", "0 0.5 0.5 x 0.2", "x"),
    (POSE, "0 0.5 0.5 0.2 0.2 0.4 0.4 2", "kpt_shape"),
    (POSE, f"0 0.5 0.5 0.2 0.2 {POINTS.replace('0.4 0.4', '40 40')}", "outside of 0 to 1"),
])  # fmt: skip
def test_that_a_row_that_cannot_be_meant_is_refused_with_file_and_line(tmp_path, data, row, says):
    lay(tmp_path, {"data.yaml": data, "labels/train/a.txt": ROW + row + "\n"}, ["images/train/a.jpg"])
    with pytest.raises(FormatError, match=r"labels/train/a\.txt, line 2") as error:
        read("yolo", tmp_path)
    assert says in str(error.value)


def test_that_polygons_oriented_boxes_scores_and_float_classes_are_read(tmp_path):
    rows = "0.0 0.5 0.5 0.2 0.2 0.75\n1e0 .1 .1 .3 .1 .3 .4\n0 .5 .1 .7 .3 .5 .5 .3 .3\n1 .1 .1 .3 .1 .3 .5 0.5\n"
    lay(tmp_path, {"data.yaml": "names: [a, b]", "labels/a.txt": rows}, ["images/a.jpg"])
    (document,), labels, report = read(None, tmp_path)
    assert names_of([document], labels) == [["a", "b", "a", "b"]]
    assert [region.score for region in document.regions] == [0.75, None, None, 0.5]
    shapes = [region.shape for region in document.regions[1:]]
    assert all(isinstance(shape, Polygons) for shape in shapes)
    corners = [value for point in shapes[1].parts[0].outer for value in point]
    assert corners == pytest.approx([100, 10, 140, 30, 100, 50, 60, 30])
    assert not report


def test_that_supervision_finds_the_same_boxes(tmp_path):
    import supervision as sv

    folder = lay(tmp_path / "pets", ROBOFLOW, ["train/images/a.jpg", "valid/images/a.jpg", "test/images/a.jpg"])
    documents, labels, _ = read(None, folder)
    for document in documents:
        place = (folder / document.image.uri).parent.parent
        theirs = sv.DetectionDataset.from_yolo(str(place / "images"), str(place / "labels"), str(folder / "data.yaml"))
        found = next(iter(theirs.annotations.values()))
        shape = document.regions[0].shape
        assert found.xyxy[0].tolist() == pytest.approx([shape.x0, shape.y0, shape.x1, shape.y1], abs=1e-4)
        assert [theirs.classes[index] for index in found.class_id] == names_of([document], labels)[0]


def test_that_a_label_file_that_leads_out_of_the_folder_is_not_read(tmp_path):
    lay(tmp_path / "set", {"data.yaml": "path: ../..\ntrain: ../../secret/images\nnames: [a]"}, ["images/a.jpg"])
    (tmp_path / "secret.txt").write_text(ROW)
    (tmp_path / "set/labels").mkdir()
    (tmp_path / "set/labels/a.txt").symlink_to(tmp_path / "secret.txt")
    documents, _, _ = read(None, tmp_path / "set")
    assert [len(document.regions) for document in documents] == [0]


def test_that_splits_and_classes_go_into_the_interchange_file(tmp_path):
    folder = lay(tmp_path / "pets", ROBOFLOW, ["train/images/a.jpg", "valid/images/a.jpg", "test/images/a.jpg"])
    assert main(["convert", str(folder), str(tmp_path / "out.crossalign.json")]) == 0
    value = json.loads((tmp_path / "out.crossalign.json").read_text())
    assert [(item["uri"], item["split"]) for item in value["images"]] == [
        ("test/images/a.jpg", "test"), ("train/images/a.jpg", "train"), ("valid/images/a.jpg", "val")
    ]  # fmt: skip


def test_that_a_data_set_inside_with_other_classes_is_told_and_left_out(tmp_path):
    lay(tmp_path, {"data.yaml": "names: [cat]", "labels/a.txt": ROW}, ["images/a.jpg"])
    lay(tmp_path / "older", {"data.yaml": "names: [dog]", "labels/b.txt": ROW}, ["images/b.jpg"])
    documents, labels, report = read(None, tmp_path)
    assert [document.image.uri for document in documents] == ["images/a.jpg"]
    assert names_of(documents, labels) == [["cat"]]
    assert report.count("data sets inside of this one are left out") == 1


def test_that_the_only_picture_of_a_name_is_taken_whatever_its_folder_is_called(tmp_path):
    folder = lay(tmp_path / "one", {"data.yaml": "names: [cat]", "labels/a.txt": ROW}, ["pics/a.jpg"])
    shutil.copytree(folder, tmp_path / "two")
    documents, _, report = read(None, folder)
    assert [document.image.uri for document in documents] == ["pics/a.jpg"]
    assert [(entry.text, entry.count) for entry in report] == [("pictures found by the end of their path", 1)]


@pytest.mark.filterwarnings("default")  # another library's
@pytest.mark.parametrize("form", ["yolo", "yolo_ultralytics"])
def test_that_what_datumaro_writes_is_read_and_what_we_write_of_it_is_read_by_datumaro(tmp_path, form):
    import numpy as np
    from datumaro import AnnotationType, Bbox, Dataset, DatasetItem
    from datumaro.components.media import Image as Media

    second = "valid" if form == "yolo" else "val"
    wanted = {("a", "train"): [("dog", 10, 20), ("a, b", 50, 20)], ("a", "val"): [("cat", 5, 6)], ("b", "train"): []}
    names = ["cat", "dog", "a, b"]
    Dataset.from_iterable([
        DatasetItem(
            stem, subset="train" if split == "train" else second, media=Media.from_numpy(np.zeros((100, 200, 3), np.uint8)),
            annotations=[Bbox(x, y, 30, 40, label=names.index(name)) for name, x, y in boxes],
        )
        for (stem, split), boxes in wanted.items()
    ], categories=names).export(str(tmp_path / "theirs"), form, save_media=True)  # fmt: skip
    documents, labels, report = read(None, tmp_path / "theirs")
    assert not report
    assert [label.name for label in labels] == names
    assert {item.image.split: 0 for item in documents}.keys() == {"train", "val"}
    classes = names_of(documents, labels)
    found = sorted((item.image.split, [*zip(kinds, [(round(r.shape.x0), round(r.shape.y0)) for r in item.regions], strict=True)])
                   for item, kinds in zip(documents, classes, strict=True))  # fmt: skip
    assert found == sorted((split, [(name, (x, y)) for name, x, y in boxes]) for (_, split), boxes in wanted.items())
    ours, _ = export("yolo", documents, tmp_path / "theirs", labels, file="../ours", rows="boxes")
    back = Dataset.import_from(str(ours), "yolo")
    kinds = [item.name for item in back.categories()[AnnotationType.label].items]
    assert sorted(
        (item.subset, [(kinds[box.label], round(box.x), round(box.y)) for box in item.annotations]) for item in back
    ) == sorted((split, boxes) for (_, split), boxes in wanted.items())


def test_that_labels_beside_their_pictures_are_read(tmp_path):
    folder = lay(
        tmp_path,
        {"classes.txt": "cat\ndog\n", "a.txt": ROW, "b.txt": "", "notes.txt": "what I did"},
        ["a.jpg", "b.jpg", "c.jpg"],
    )
    assert recognise(folder).name == "yolo"
    documents, labels, report = read(None, folder)
    assert [document.image.uri for document in documents] == ["a.jpg", "b.jpg"]
    assert names_of(documents, labels) == [["cat"], []]
    assert not report


def test_that_a_picture_that_cannot_be_read_is_told_and_none_at_all_is_an_error(tmp_path):
    lay(tmp_path, {"data.yaml": "names: [cat]", "labels/a.txt": ROW, "labels/b.txt": ROW}, ["images/a.jpg"])
    (tmp_path / "images/b.jpg").write_text("no picture")
    documents, _, report = read(None, tmp_path)
    assert [document.image.uri for document in documents] == ["images/a.jpg"]
    assert report.count("whose picture cannot be read") == 1
    (tmp_path / "images/a.jpg").write_text("no picture")
    with pytest.raises(FormatError, match="none of its pictures can be read"):
        read(None, tmp_path)


@pytest.mark.parametrize("row", [
    "0 0.5 0.5 0.2 0.2 0.45 0.45 1 0.55 0.55 1",
    "0 0.5 0.5 0.2 0.2 0.45 0.45 1 0.55 0.55 1 0.5 0.45 0 0.45 0.5 1",
    "0 0.5 0.5 0.2 0.2 0.45 0.45 0.55 0.55 0.45 0.55",
])  # fmt: skip
def test_that_keypoints_without_kpt_shape_are_told(tmp_path, row):
    place = lay(tmp_path / "d", {"data.yaml": "names: [a]\n", "labels/a.txt": row + "\n"}, ["images/a.jpg"])
    report = read("yolo", place)[2]
    assert report.count("kpt_shape") == 1


@pytest.mark.parametrize("row", [
    "0 0.45 0.45 0.55 0.45 0.55 0.55 0.45 0.55",
    "0 0.3 0.5 0.4 0.4 0.5 0.38 0.6 0.4 0.7 0.5 0.6 0.6 0.5 0.62 0.4 0.6",
    "0 0 0 1 0 1 1 0.5 0.5 0 1",
])  # fmt: skip
def test_that_polygons_are_not_taken_for_keypoints(tmp_path, row):
    place = lay(tmp_path / "d", {"data.yaml": "names: [a]\n", "labels/a.txt": row + "\n"}, ["images/a.jpg"])
    (document,), _, report = read("yolo", place)
    assert isinstance(document.regions[0].shape, Polygons)
    assert report.count("kpt_shape") == 0
