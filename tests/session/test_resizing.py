"""A picture that another program scales, turns or replaces while the project knows it."""

import json

import pytest
from PIL import Image

from crossalign_gui.cli.program import main
from crossalign_gui.domain.document import Region
from crossalign_gui.domain.geometry import Box, Polygon, Polygons
from crossalign_gui.domain.masks import bounds, encode, rasterise
from crossalign_gui.domain.operations import new_id
from crossalign_gui.main_window import MainWindow
from crossalign_gui.storage.project import Project
from crossalign_gui.widgets.dialogs.resized import ResizedDialog


def resize(path, width, height):
    with Image.open(path) as image:
        changed = image.resize((width, height))
    changed.save(path)


def with_regions(document, *shapes):
    from dataclasses import replace

    regions = tuple(Region(new_id("r"), document.image.id, shape) for shape in shapes)
    return replace(document, regions=(*document.regions, *regions))


def yolo_rows(folder, source):
    assert main(["convert", str(source), str(folder), "--to", "yolo"]) == 0
    return [[float(value) for value in line.split()[1:5]] for line in next(folder.rglob("*.txt")).read_text().splitlines()]


def test_that_a_picture_scaled_before_it_is_annotated_is_exported_by_its_new_size(tmp_path):
    place = tmp_path / "images"
    place.mkdir()
    Image.new("RGB", (640, 480)).save(place / "a.png")
    with Project.for_folder(place) as project:
        (image_id,) = project.add_images([place / "a.png"])
        assert project.document(image_id).image.width == 640
    resize(place / "a.png", 320, 240)
    with Project.for_folder(place) as project:
        before = project.document(image_id)
        assert (before.image.width, before.image.height) == (320, 240)
        project.save(before, with_regions(before, Box(300, 200, 320, 240)))
    assert main(["convert", str(place), str(tmp_path / "out.json"), "--to", "coco"]) == 0
    coco = json.loads((tmp_path / "out.json").read_text())
    assert (coco["images"][0]["width"], coco["images"][0]["height"]) == (320, 240)
    assert yolo_rows(tmp_path / "yolo", place)[0][:2] == pytest.approx([0.96875, 0.916667], abs=1e-4)


def test_that_an_export_tells_of_a_picture_whose_size_changed_after_it_was_annotated(tmp_path, capsys):
    place = tmp_path / "images"
    place.mkdir()
    Image.new("RGB", (640, 480)).save(place / "a.png")
    with Project.for_folder(place) as project:
        (image_id,) = project.add_images([place / "a.png"])
        before = project.document(image_id)
        project.save(before, with_regions(before, Box(300, 200, 320, 240)))
    resize(place / "a.png", 320, 240)
    for form in ("coco", "yolo", "native"):
        assert main(["convert", str(place), str(tmp_path / f"out-{form}"), "--to", form]) == 0
        said = capsys.readouterr().err
        assert "another size on disk" in said
        assert "320 x 240, not 640 x 480" in said


@pytest.fixture
def annotated(qtbot, opened, folder):
    """A box, a polygon and a mask on the first picture, which has 320 x 240 pixels."""
    size = (opened.document.image.height, opened.document.image.width)
    square = Polygons((Polygon(((40, 40), (80, 40), (80, 80), (40, 80))),))
    mask = encode(rasterise(Box(10, 20, 30, 60), size))
    opened.apply(with_regions(opened.document, Box(200, 120, 264, 200), square, mask), "Draw")
    return opened


def shown_size(session):
    return session.document.image.width, session.document.image.height


@pytest.mark.parametrize("way", ["scale", "take", "keep"])
def test_that_the_window_asks_about_regions_when_the_picture_changes_its_size(qtbot, annotated, folder, way):
    window = MainWindow(annotated)
    qtbot.addWidget(window)
    window.show()
    before = annotated.document
    width, height = shown_size(annotated)
    resize(folder / "1.png", width // 2, height // 2)
    qtbot.waitUntil(lambda: window.findChild(ResizedDialog) is not None, timeout=10_000)
    dialog = window.findChild(ResizedDialog)
    assert f"{width} x {height}" in dialog.text()
    getattr(dialog, way).click()
    box, square, mask = (bounds(region.shape) for region in annotated.document.regions) if way != "take" else (None,) * 3
    if way == "keep":
        assert annotated.document == before
        return
    assert shown_size(annotated) == (width // 2, height // 2)
    if way == "scale":
        assert box == Box(100, 60, 132, 100)
        assert square == Box(20, 20, 40, 40)
        assert mask == Box(5, 10, 15, 30)
    else:
        left = [bounds(region.shape) for region in annotated.document.regions]
        assert left == [Box(40, 40, 80, 80), Box(10, 20, 30, 60)]
        assert "were removed: 1" in window.notice.text
    annotated.undo()
    assert annotated.document == before


def test_that_a_picture_without_regions_is_shown_anew_with_its_new_size(qtbot, opened, folder):
    width, height = shown_size(opened)
    resize(folder / "1.png", height, width)
    qtbot.waitUntil(lambda: opened.pixels is not None and opened.pixels.shape[:2] == (width, height), timeout=10_000)
    assert shown_size(opened) == (height, width)


@pytest.mark.parametrize("way", ["clockwise", "anticlockwise"])
def test_that_regions_turn_with_a_picture_that_was_turned_on_disk(qtbot, annotated, folder, way):
    window = MainWindow(annotated)
    qtbot.addWidget(window)
    window.show()
    before = annotated.document
    width, height = shown_size(annotated)
    resize(folder / "1.png", height, width)
    qtbot.waitUntil(lambda: window.findChild(ResizedDialog) is not None, timeout=10_000)
    getattr(window.findChild(ResizedDialog), way).click()
    assert shown_size(annotated) == (height, width)
    box = bounds(annotated.document.regions[0].shape)
    assert box == (
        Box(height - 200, 200, height - 120, 264) if way == "clockwise" else Box(120, width - 264, 200, width - 200)
    )
    annotated.undo()
    assert annotated.document == before


def test_that_a_picture_of_the_same_size_that_changed_under_its_regions_is_told(qtbot, annotated, folder):
    window = MainWindow(annotated)
    qtbot.addWidget(window)
    window.show()
    before = annotated.document
    with Image.open(folder / "1.png") as picture:
        upside_down = picture.rotate(180)
    upside_down.save(folder / "1.png")
    qtbot.waitUntil(lambda: "1.png changed on disk" in window.notice.text, timeout=10_000)
    assert annotated.document == before


def test_that_a_size_is_asked_about_again_when_the_regions_were_made_for_another_one_since(qtbot, annotated, folder):
    asked = []
    annotated.resizing.asked.connect(asked.append)
    width, height = shown_size(annotated)
    for count, share in enumerate((2, 4, 2), 1):
        resize(folder / "1.png", width // share, height // share)
        qtbot.waitUntil(lambda count=count: len(asked) == count, timeout=10_000)
        annotated.resizing.scale()
        assert shown_size(annotated) == (width // share, height // share)
