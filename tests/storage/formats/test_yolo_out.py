"""YOLO data sets as trainers want them: one kind of row, fractions inside of the image, pictures and splits that are there."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import yaml

from crossalign_gui.cli import main
from crossalign_gui.domain import masks
from crossalign_gui.domain.document import Label
from crossalign_gui.domain.geometry import Box, Mask, Polygon, Polygons
from crossalign_gui.storage.formats.errors import FormatError
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

WIDTH, HEIGHT = 200, 150
SIZE = (WIDTH, HEIGHT)
SQUARE = ((10.0, 10.0), (90.0, 10.0), (90.0, 90.0), (10.0, 90.0))
HOLE = ((30.0, 30.0), (60.0, 30.0), (60.0, 60.0), (30.0, 60.0))
FAR = ((120.0, 20.0), (180.0, 20.0), (150.0, 80.0))
CAT, DOG = Label("1", "cat", number=0), Label("2", "dog", number=1)


def document(*shapes, uri="a.png", label="1", number=0, **more):
    made = corpus.Maker(number, uri, WIDTH, HEIGHT)
    for shape in shapes:
        made.region(shape, label, **more)
    return made.build()


def rows(path, name="a"):
    lines = (path / "labels" / f"{name}.txt").read_text().splitlines()
    return [(int(line.split()[0]), [float(value) for value in line.split()[1:]]) for line in lines]


def covered(values):
    """What a row of a polygon covers by the even-odd rule, in pixels, and by the winding rule: of pixel centres."""
    points = np.array(values).reshape(-1, 2) * SIZE
    after = np.roll(points, -1, axis=0)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
    winding = np.zeros((HEIGHT, WIDTH), int)
    for (x0, y0), (x1, y1) in zip(points, after, strict=True):
        if y0 == y1:
            continue
        crosses = ((y0 <= y) != (y1 <= y)) & (x < x0 + (y - y0) / (y1 - y0) * (x1 - x0))
        winding += crosses * (1 if y1 > y0 else -1)
    even_odd = winding % 2 != 0
    assert (even_odd == (winding != 0)).all()
    return even_odd


@pytest.fixture
def place(tmp_path):
    make_pictures(tmp_path, ["a.png", "b.png", "c/a.png"], SIZE)
    return tmp_path


def test_that_a_data_set_of_boxes_and_polygons_is_written_as_polygons(place):
    made = [
        document(Polygons((Polygon(SQUARE),)), Box(100, 100, 180, 140)),
        document(Box(0, 0, 20, 30), uri="b.png", number=1),
    ]
    path, report = export("yolo", made, place, [CAT])
    assert rows(path) == [
        (0, pytest.approx([0.05, 1 / 15, 0.45, 1 / 15, 0.45, 0.6, 0.05, 0.6])),
        (0, pytest.approx([0.5, 2 / 3, 0.9, 2 / 3, 0.9, 14 / 15, 0.5, 14 / 15])),
    ]
    assert rows(path, "b") == [(0, pytest.approx([0, 0, 0.1, 0, 0.1, 0.2, 0, 0.2]))]
    assert report.count("boxes are written as polygons of four corners") == 2


def test_that_a_data_set_can_be_written_as_boxes(place):
    made = [document(Polygons((Polygon(SQUARE),)), Box(100, 100, 180, 140))]
    path, report = export("yolo", made, place, [CAT], rows="boxes")
    assert rows(path) == [(0, pytest.approx([0.25, 1 / 3, 0.4, 8 / 15])), (0, pytest.approx([0.7, 0.8, 0.4, 4 / 15]))]
    assert report.count("polygons are written as their boxes") == 1


@pytest.mark.parametrize("shape", [
    Polygons((Polygon(SQUARE, (HOLE,)),)),
    Polygons((Polygon(SQUARE[::-1], (HOLE,)),)),
    Polygons((Polygon(SQUARE), Polygon(FAR))),
    Polygons((Polygon(SQUARE, (HOLE, tuple((x + 32, y) for x, y in ((31.0, 70.0), (51.0, 70.0), (51.0, 80.0))))), Polygon(FAR[::-1]))),
    Polygons((Polygon(SQUARE), Polygon(tuple((x + 40, y + 40) for x, y in SQUARE)))),
])  # fmt: skip
def test_that_a_polygon_in_one_row_covers_what_it_covered(place, shape):
    path, report = export("yolo", [document(shape)], place, [CAT])
    ((_, values),) = rows(path)
    wanted = masks.rasterise(shape, (HEIGHT, WIDTH))
    assert abs(covered(values).astype(int) - wanted).sum() <= 0.01 * wanted.sum()
    assert report


def test_that_masks_are_traced(place):
    pixels = np.zeros((HEIGHT, WIDTH), bool)
    pixels[20:90, 30:120] = True
    pixels[40:60, 50:80] = False
    pixels[100:120, 5:25] = True
    path, report = export("yolo", [document(masks.encode(pixels))], place, [CAT])
    ((_, values),) = rows(path)
    assert (covered(values) == pixels).all()
    assert report.count("masks are traced") == 1


def test_that_oriented_boxes_are_four_corners(place):
    turned = ((50.0, 20.0), (90.0, 60.0), (70.0, 80.0), (30.0, 40.0))
    more = Polygons((Polygon((*turned, (40.0, 30.0))),))
    path, report = export(
        "yolo", [document(Polygons((Polygon(turned),)), Box(0, 0, 20, 30), more)], place, [CAT], rows="oriented"
    )
    found = rows(path)
    wanted = [value for x, y in turned for value in (x / WIDTH, y / HEIGHT)]
    assert found[0][1] == pytest.approx(wanted)
    assert found[1][1] == pytest.approx([0, 0, 0.1, 0, 0.1, 0.2, 0, 0.2])
    corners = np.array(found[2][1]).reshape(4, 2)
    assert sorted(map(tuple, corners.round(6).tolist())) == sorted(
        map(tuple, np.array(wanted).reshape(4, 2).round(6).tolist())
    )
    assert report.count("smallest turned boxes") == 1
    back, labels, _ = read(None, path)
    again, _ = export("yolo", back, path, labels, file="again", rows="oriented")
    assert rows(again) == found


@pytest.mark.parametrize("kind", ["auto", "boxes", "polygons", "oriented"])
def test_that_every_number_lies_inside_of_the_image(place, kind):
    out = Polygons(
        (Polygon(((-10.0, 20.0), (80.0, -30.0), (250.0, 70.0), (60.0, 160.0)), (((-5.0, 40.0), (40.0, 40.0), (40.0, 60.0)),)),)
    )
    gone = Polygons((Polygon(((-10.0, 20.0), (-30.0, 30.0), (-20.0, 70.0))),))
    path, report = export("yolo", [document(out, gone, Box(-10, 100, 50, 200), Box(300, 0, 320, 10))], place, [CAT], rows=kind)
    found = rows(path)
    assert len(found) == 2
    assert all(0 <= value <= 1 for _, values in found for value in values)
    assert report.count("cut at the edge of their image") >= 2
    assert report.count("regions outside of their image are left out") == 2
    if kind in ("auto", "polygons"):
        wanted = masks.rasterise(Polygons((Polygon(out.parts[0].outer),)), (HEIGHT, WIDTH))
        wanted &= ~masks.rasterise(Polygons((Polygon(out.parts[0].holes[0]),)), (HEIGHT, WIDTH))
        assert abs(covered(found[0][1]).astype(int) - wanted).sum() <= 0.01 * wanted.sum()


@pytest.mark.parametrize(
    "name", ["coco", "mdetr", "odvg", "labelme", "cvat", "voc", "box_csv", "label_studio", "panoptic", "saco", "w3c"]
)
def test_that_what_reaches_out_of_the_image_is_told_in_every_format(place, name):
    made = corpus.Maker(0, "a.png", WIDTH, HEIGHT)
    span = made.span(made.caption("a cat"), "a cat")
    for shape in (Polygons((Polygon(((-10.0, 20.0), (80.0, 30.0), (60.0, 70.0))),)), Box(150, 100, 260, 120)):
        made.link(span, made.region(shape))
    _, report = export(name, [made.build()], place, [])
    assert report.count("reach out of their image") == 2


def test_that_crowds_stay_out_and_are_told_by_class(place):
    made = [document(Box(0, 0, 20, 30)), document(Box(0, 0, 50, 50), uri="b.png", number=1, crowd=True)]
    path, report = export("yolo", made, place, [CAT])
    assert (len(rows(path)), len(rows(path, "b"))) == (1, 0)
    (entry,) = [entry for entry in report if "crowd" in entry.text]
    assert (entry.count, entry.examples) == (1, ["cat"])


POSE = {
    "data.yaml": "train: images\nval: images\nnames: [plate, car]\nkpt_shape: [2, 3]\nflip_idx: [1, 0]\n",
    "labels/a.txt": "0 0.5 0.5 0.2 0.2 0.45 0.45 2 0.55 0.55 1\n1 0.3 0.3 0.2 0.2\n",
}


def test_that_poses_come_back_whole(tmp_path):
    make_pictures(tmp_path, ["images/a.png"], SIZE)
    for name, text in POSE.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert main(["convert", str(tmp_path), str(tmp_path / "out.crossalign.json")]) == 0
    assert main(["convert", str(tmp_path / "out.crossalign.json"), str(tmp_path / "out"), "--to", "yolo"]) == 0
    assert rows(tmp_path / "out") == [
        (0, pytest.approx([0.5, 0.5, 0.2, 0.2, 0.45, 0.45, 2, 0.55, 0.55, 1])),
        (1, pytest.approx([0.3, 0.3, 0.2, 0.2, 0, 0, 0, 0, 0, 0])),
    ]
    data = yaml.safe_load((tmp_path / "out/data.yaml").read_text())
    assert (data["kpt_shape"], data["flip_idx"]) == ([2, 3], [1, 0])
    shutil.rmtree(tmp_path / "out")
    documents, labels, _ = read("yolo", tmp_path)
    path, report = export("yolo", documents, tmp_path, labels, file="boxes", rows="boxes")
    assert [len(values) for _, values in rows(path)] == [4, 4]
    assert report.count("keypoints are left out") == 1
    moved = replace(documents[0], regions=tuple(replace(region, prov=None) for region in documents[0].regions))
    path, report = export("yolo", [moved], tmp_path, labels, file="moved")
    assert report.count("keypoints of regions that were changed") == 1
    assert [len(values) for _, values in rows(path)] == [4, 4]


@pytest.mark.parametrize("how", ["link", "copy", "path"])
def test_that_the_data_file_names_pictures_that_are_there(place, how):
    made = [document(Box(0, 0, 20, 30)), document(Box(0, 0, 50, 50), uri="c/a.png", number=1)]
    path, report = export("yolo", made, place, [CAT], pictures=how)
    data = yaml.safe_load((path / "data.yaml").read_text())
    images = Path(data.get("path", path)) / data["train"]
    assert images.is_absolute()
    for name in ("a.png", "c/a.png"):
        assert (images / name).read_bytes() == (place / name).read_bytes()
        assert (path / "labels" / name).with_suffix(".txt").is_file()
    inside = path / "images/a.png"
    assert {"link": inside.samefile(place / "a.png") and not inside.is_symlink(), "path": inside.is_symlink(),
            "copy": not inside.samefile(place / "a.png")}[how]  # fmt: skip
    assert not report
    export("yolo", made, place, [CAT], pictures=how)  # a second time, over the first
    assert (place / "a.png").is_file()


def test_that_pictures_stay_where_they_are_on_request_and_in_their_own_data_set(place):
    path, _ = export("yolo", [document(Box(0, 0, 20, 30))], place, [CAT], pictures="no")
    assert not (path / "images").exists()
    shutil.copytree(place / "c", place / "set/images")
    before = (place / "set/images/a.png").stat()
    export("yolo", [document(Box(0, 0, 20, 30), uri="set/images/a.png")], place, [CAT], file="set")
    assert (place / "set/images/a.png").stat() == before


def test_that_pictures_that_are_missing_are_told(place):
    _, report = export("yolo", [document(Box(0, 0, 20, 30), uri="gone.png")], place, [CAT])
    assert report.count("pictures that are not here") == 1


def test_that_pictures_of_one_name_get_names_of_their_own(place):
    shutil.copy(place / "a.png", place / "a.bmp")
    made = [document(Box(0, 0, 20, 30)), document(Box(0, 0, 50, 50), uri="a.bmp", number=1)]
    path, report = export("yolo", made, place, [CAT])
    assert {item.name for item in (path / "images").iterdir()} == {"a.png", "a_2.bmp"}
    assert rows(path, "a_2")[0][1] == pytest.approx([0.125, 1 / 6, 0.25, 1 / 3])
    assert not report


def many(count, place):
    make_pictures(place, [f"{number}.png" for number in range(count)], (8, 8))
    made = [document(Box(0, 0, 2, 3), uri=f"{number}.png", number=number) for number in range(count)]
    return [replace(item, image=replace(item.image, width=8, height=8)) for item in made]


def split_names(path):
    return {split.name: {item.stem for item in split.glob("*.txt")} for split in sorted((path / "labels").iterdir())}


def test_that_a_split_is_drawn_by_picture_and_is_the_same_each_time(tmp_path):
    made = many(120, tmp_path)
    first = split_names(export("yolo", made, tmp_path, [CAT], split="80-10-10")[0])
    again = split_names(export("yolo", made[::-2], tmp_path, [CAT], split="80-10-10", file="again")[0])
    assert {split: names & set().union(*again.values()) for split, names in first.items()} == again
    assert [len(first[split]) for split in ("train", "val", "test")] == pytest.approx([96, 12, 12], abs=9)
    data = yaml.safe_load((tmp_path / "out/data.yaml").read_text())
    assert (data["train"], data["val"], data["test"]) == ("images/train", "images/val", "images/test")
    assert {item.stem for item in (tmp_path / "out/images/val").iterdir()} == first["val"]
    assert "test" not in split_names(export("yolo", made, tmp_path, [CAT], split="90-10", file="two")[0])


def test_that_splits_of_an_import_are_kept_and_can_be_joined(tmp_path):
    made = many(4, tmp_path)
    made = [
        replace(item, image=replace(item.image, split=split))
        for item, split in zip(made, ("train", "val", "valid", None), strict=True)
    ]
    path, _ = export("yolo", made, tmp_path, [CAT])
    assert split_names(path) == {"train": {"0", "3"}, "val": {"1", "2"}}
    back, _, _ = read(None, path)
    assert {item.image.split for item in back} == {"train", "val"}
    path, _ = export("yolo", made, tmp_path, [CAT], split="none", file="one")
    assert len(list((path / "labels").glob("*.txt"))) == 4


def test_that_a_split_without_a_picture_is_told(tmp_path):
    _, report = export("yolo", many(1, tmp_path), tmp_path, [CAT], split="100-0")
    (entry,) = [entry for entry in report if "in this split" in entry.text]
    assert entry.examples == ["val"]


@pytest.mark.parametrize("options", [["rows=circles"], ["split=most"], ["split=0-0"]])
def test_that_switches_that_make_no_sense_are_refused(place, options, capsys):
    path, _ = export("native", [document(Box(0, 0, 20, 30))], place, [CAT])
    assert main(["convert", str(path), str(place / "set"), "--to", "yolo", "--set", *options]) == 2
    assert not (place / "set").exists()


def test_that_labels_of_an_earlier_export_are_told_and_removed_on_request(place):
    both = [document(Box(0, 0, 20, 30)), document(Box(0, 0, 50, 50), uri="b.png", number=1)]
    path, report = export("yolo", both, place, [CAT])
    assert not report
    _, report = export("yolo", both[:1], place, [CAT])
    assert report.count("label files of an earlier export stay") == 1
    assert (path / "labels/b.txt").exists()
    _, report = export("yolo", both[:1], place, [CAT], earlier="remove")
    assert report.count("label files of an earlier export are removed") == 1
    assert not (path / "labels/b.txt").exists()
    assert (path / "images/b.png").exists()
    assert (place / "b.png").exists()


def test_that_names_come_back_from_yaml_letter_by_letter(place):
    names = ["no", "a: b", "c # d", "e, f", "'g'", '"h"', "\x85i\u2028", "🐕", "0", "- j", "[k]", "l\tm"]
    labels = [Label(str(number), name, number=number) for number, name in enumerate(names)]
    path, _ = export("yolo", [document(Box(0, 0, 20, 30), label="5")], place, labels)
    assert yaml.safe_load((path / "data.yaml").read_text("utf-8"))["names"] == dict(enumerate(names))
    _, back, _ = read(None, path)
    assert [label.name for label in back] == names


def test_that_a_free_class_number_is_told_and_moves_nothing(place):
    path, report = export("yolo", [document(Box(0, 0, 20, 30), label="2")], place, [replace(DOG, number=2), CAT])
    assert rows(path)[0][0] == 2
    assert yaml.safe_load((path / "data.yaml").read_text())["names"] == {0: "cat", 1: "1", 2: "dog"}
    assert report.count("class numbers without a class") == 1


def test_that_supervision_reads_boxes_and_polygons(place):
    import supervision as sv

    made = [document(Polygons((Polygon(SQUARE),)), Box(100, 100, 180, 140), label="2")]
    for kind in ("boxes", "polygons"):
        path, _ = export("yolo", made, place, [CAT, DOG], file=kind, rows=kind)
        loaded = sv.DetectionDataset.from_yolo(str(path / "images"), str(path / "labels"), str(path / "data.yaml"))
        (found,) = loaded.annotations.values()
        assert found.xyxy == pytest.approx(np.array([[10, 10, 90, 90], [100, 100, 180, 140]]), abs=1e-3)
        assert [loaded.classes[index] for index in found.class_id] == ["dog", "dog"]
    path, _ = export("yolo", made, place, [CAT, DOG], file="obb", rows="oriented")
    loaded = sv.DetectionDataset.from_yolo(str(path / "images"), str(path / "labels"), str(path / "data.yaml"), is_obb=True)
    (found,) = loaded.annotations.values()
    assert found.data["xyxyxyxy"][0] == pytest.approx(np.array(SQUARE), abs=1e-3)


def test_that_the_case_of_the_issue_is_one_kind(tmp_path, capsys):
    make_pictures(tmp_path, ["a.png"], SIZE)
    shapes = (Polygons((Polygon(SQUARE),)), Box(100, 100, 180, 140))
    path, _ = export("native", [document(*shapes)], tmp_path, [CAT])
    assert main(["convert", str(path), str(tmp_path / "set"), "--to", "yolo"]) == 0
    assert {len(values) for _, values in rows(tmp_path / "set")} == {8}
    assert "boxes are written as polygons of four corners" in capsys.readouterr().err
    assert json.loads(path.read_text())["labels"] == [{"id": "1", "name": "cat", "number": 0}]


def test_that_an_empty_mask_is_left_out_and_told(place):
    empty = masks.encode(np.zeros((HEIGHT, WIDTH), bool))
    assert isinstance(empty, Mask)
    path, report = export("yolo", [document(empty)], place, [CAT])
    assert rows(path) == []
    assert report.count("empty regions are left out") == 1


@pytest.mark.parametrize("how", ["link", "path"])
def test_that_pictures_of_an_archive_are_still_there_when_it_is_packed_up(place, how):
    path, _ = export("yolo", [document(Box(0, 0, 20, 30))], place, [CAT], file="set")
    shutil.make_archive(str(place / "packed"), "zip", path)
    command = ["convert", str(place / "packed.zip"), str(place / "back"), "--to", "yolo", "--set", f"pictures={how}"]
    assert main(command) == 0
    assert (place / "back/images/a.png").read_bytes() == (place / "a.png").read_bytes()
    assert not (place / "back/images/a.png").is_symlink()


def test_that_darknet_comes_back_and_is_read_by_datumaro(place):
    from datumaro import AnnotationType, Dataset

    made = [
        document(Box(0, 0, 20, 30), Polygons((Polygon(SQUARE),)), label="2"),
        document(Box(0, 0, 50, 50), uri="b.png", number=1),
    ]
    made = [replace(item, image=replace(item.image, split=split)) for item, split in zip(made, ("train", "val"), strict=True)]
    path, report = export("yolo", made, place, [CAT, replace(DOG, name="a  big dog")], layout="darknet")
    assert report.count("polygons are written as their boxes") == 1
    assert (path / "obj.data").read_text().splitlines() == [
        "classes = 2", "train = train.txt", "valid = valid.txt", "names = obj.names", "backup = backup/"
    ]  # fmt: skip
    documents, labels, warnings = read(None, path)
    assert not warnings
    assert [label.name for label in labels] == ["cat", "a big dog"]
    assert [(item.image.uri, item.image.split, len(item.regions)) for item in documents] == [
        ("obj_train_data/a.png", "train", 2), ("obj_valid_data/b.png", "val", 1)
    ]  # fmt: skip
    theirs = Dataset.import_from(str(path), "yolo")
    names = [item.name for item in theirs.categories()[AnnotationType.label].items]
    found = {
        (item.subset, item.id): [(names[box.label], *map(round, box.get_bbox())) for box in item.annotations]
        for item in theirs
    }
    assert found == {
        ("train", "a"): [("a big dog", 0, 0, 20, 30), ("a big dog", 10, 10, 80, 80)], ("valid", "b"): [("cat", 0, 0, 50, 50)]
    }  # fmt: skip


@pytest.mark.parametrize("how", ["link", "copy", "path"])
def test_that_a_picture_is_never_replaced_by_another_one(place, how):
    make_pictures(place, ["images/a.png"], (7, 5))
    before = (place / "images/a.png").read_bytes()
    native, _ = export("native", [document(Box(0, 0, 20, 30))], place, [CAT])
    with pytest.raises(FormatError, match="another picture"):
        export("yolo", [document(Box(0, 0, 20, 30))], place, [CAT], file="", pictures=how)
    assert (place / "images/a.png").read_bytes() == before
    assert not (place / "labels").exists()
    assert native.is_file()
