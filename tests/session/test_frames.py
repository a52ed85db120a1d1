"""Files that hold several pictures: pages, animations, and what only looks like that."""

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin

from crossalign_gui.cli.program import main
from crossalign_gui.storage.images import ImageError, frames_of, read_pixels
from crossalign_gui.storage.project import Project

COLOURS = [(200, 30, 30), (30, 200, 30), (30, 30, 200)]


def save(path, count=3, **more):
    first, *others = [Image.new("RGB", (40, 30), colour) for colour in COLOURS[:count]]
    first.save(path, save_all=True, append_images=others, **more)


@pytest.mark.parametrize("name", ["a.tif", "a.gif", "a.webp", "a.png", "a.avif"])
def test_that_the_frames_of_a_file_are_counted_and_the_first_one_is_read(tmp_path, name):
    save(tmp_path / name)
    assert frames_of(tmp_path / name) == 3
    assert np.abs(read_pixels(tmp_path / name)[10, 10].astype(int) - COLOURS[0]).max() < 12
    save(tmp_path / name, count=1)
    assert frames_of(tmp_path / name) == 1


def test_that_smaller_copies_in_a_tiff_and_pictures_of_a_camera_are_not_frames(tmp_path):
    small = Image.new("RGB", (20, 15))
    info = TiffImagePlugin.ImageFileDirectory_v2()
    info[254] = 1
    small.encoderinfo = {"tiffinfo": info}
    Image.new("RGB", (40, 30)).save(tmp_path / "pyramid.tif", save_all=True, append_images=[small])
    assert frames_of(tmp_path / "pyramid.tif") == 1
    Image.new("RGB", (40, 30)).save(tmp_path / "a.jpg", format="MPO", save_all=True, append_images=[small.copy()])
    assert frames_of(tmp_path / "a.jpg") == 1


@pytest.mark.parametrize("name", ["a.tif", "a.gif", "a.webp", "a.png"])
def test_that_a_file_that_ends_within_a_later_frame_is_still_read(tmp_path, name):
    noise = [Image.fromarray(np.random.default_rng(n).integers(0, 255, (60, 60, 3), np.uint8)) for n in range(3)]
    noise[0].save(tmp_path / name, save_all=True, append_images=noise[1:])
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: len(data) * 3 // 4])
    try:
        read_pixels(tmp_path / name)
    except ImageError:  # a file that is refused as a whole needs no count
        return
    assert 1 <= frames_of(tmp_path / name) <= 3


def test_that_the_window_says_once_that_it_shows_the_first_frame(qtbot, session, tmp_path):
    place = tmp_path / "images"
    place.mkdir()
    save(place / "1.gif")
    Image.new("RGB", (40, 30)).save(place / "2.png")
    said = []
    session.notice.connect(lambda notice: said.append(notice.text))
    session.open_paths([place])
    qtbot.waitUntil(lambda: session.pixels is not None)
    for by in (1, -1):
        session.step_image(by)
        qtbot.waitUntil(lambda: session.pixels is not None)
    assert [text for text in said if "frame" in text] == ["1.gif: frame 1 of 3 is shown; the others are not used"]


@pytest.mark.parametrize("form", ["coco", "yolo", "native", "odvg"])
def test_that_an_export_tells_that_it_means_the_first_frame(tmp_path, capsys, form):
    place = tmp_path / "images"
    place.mkdir()
    save(place / "1.tif")
    save(place / "2.gif", count=1)
    with Project.for_folder(place) as project:
        project.add_images([place / "1.tif", place / "2.gif"])
    assert main(["convert", str(place), str(tmp_path / "out"), "--to", form]) == 0
    assert "1 × files with several pictures: what is written holds for the first one (1.tif: 3)" in capsys.readouterr().err
