"""Files that hold several pictures: pages, animations, and what only looks like that."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin

from crossalign_gui.cli.program import main
from crossalign_gui.domain.document import Caption
from crossalign_gui.domain.document import Image as DocumentImage
from crossalign_gui.domain.reading import Reading, reading_of, with_reading
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.images import ImageError, frames_of, probe, read_deep, read_pixels, read_small
from crossalign_gui.storage.importing import stage, take
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.sources import source_of, split_source
from crossalign_gui.storage.thumbnails import ThumbnailCache
from tests.deep_files import png_of

COLOURS = [(200, 30, 30), (30, 200, 30), (30, 30, 200)]

IMAGE = DocumentImage("i", "a.tif", 40, 30, x={"coco": {"id": 3}})


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
    assert [text for text in said if "frame" in text] == [
        "1.gif: frame 1 of 3 is shown; View > Next Frame of the File chooses another one"
    ]


@pytest.mark.parametrize("form", ["coco", "yolo", "odvg"])
def test_that_an_export_tells_that_it_means_the_first_frame(tmp_path, capsys, form):
    place = tmp_path / "images"
    place.mkdir()
    save(place / "1.tif")
    save(place / "2.gif", count=1)
    with Project.for_folder(place) as project:
        project.add_images([place / "1.tif", place / "2.gif"])
    assert main(["convert", str(place), str(tmp_path / "out"), "--to", form]) == 0
    assert "1 × files with several pictures: what is written holds for one of them (1.tif: 1 / 3)" in capsys.readouterr().err


def opened(qtbot, session, place):
    session.open_paths([place])
    qtbot.waitUntil(lambda: session.pixels is not None)


def grey_of(qtbot, session, expected):
    qtbot.waitUntil(lambda: session.pixels is not None and np.abs(session.pixels[10, 10].astype(int) - expected).max() < 12)


@pytest.mark.parametrize("name", ["a.tif", "a.gif", "a.webp", "a.png", "a.avif"])
def test_that_every_reader_takes_the_frame_that_a_path_names(tmp_path, name):
    save(tmp_path / name)
    for frame, colour in enumerate(COLOURS, 1):
        source = source_of(tmp_path / name, Reading(frame))
        for pixels in (
            read_pixels(source),
            read_small(source, 20),
            read_deep(source)[0],
            ThumbnailCache(tmp_path / "c").get(source),
        ):
            assert np.abs(pixels[5, 5].astype(int) - colour).max() < 14
    with pytest.raises(ImageError, match="has no frame 4"):
        read_pixels(source_of(tmp_path / name, Reading(4)))


def test_that_pages_of_several_sizes_and_orientations_have_their_own(tmp_path):
    first, second = Image.new("RGB", (40, 30), COLOURS[0]), Image.new("RGB", (20, 50), COLOURS[1])
    first.save(tmp_path / "a.tif", save_all=True, append_images=[second])
    info = probe(Path(f"{tmp_path}/a.tif#page=2"))
    assert (info.width, info.height) == (20, 50)


@pytest.mark.parametrize("reading", [Reading(), Reading(3), Reading(1, (-0.5, 1e-7)), Reading(2, (100.0, 3000.0))])
def test_that_a_source_says_how_its_file_is_read(tmp_path, reading):
    path = tmp_path / "a#1.tif"
    assert split_source(source_of(path, reading)) == (path, reading)
    image = with_reading(with_reading(IMAGE, Reading(7, (1.0, 2.0))), reading)
    assert reading_of(image) == reading
    assert image.x.get("coco") == {"id": 3}


def test_that_a_file_that_is_really_called_so_is_meant_itself(tmp_path):
    Image.new("RGB", (40, 30), COLOURS[1]).save(tmp_path / "a.png#page=2", format="PNG")
    assert read_pixels(tmp_path / "a.png#page=2")[0, 0].tolist() == list(COLOURS[1])


def test_that_a_chosen_frame_is_shown_kept_and_taken_back(qtbot, session, tmp_path):
    save(tmp_path / "1.tif")
    opened(qtbot, session, tmp_path)
    session.readings.step(1)
    grey_of(qtbot, session, COLOURS[1])
    assert (session.readings.frame, session.readings.frames) == (2, 3)
    thumbnails = session.source_of(session.image_id)
    assert np.abs(read_small(thumbnails, 20)[5, 5].astype(int) - COLOURS[1]).max() < 12
    session.undo()
    grey_of(qtbot, session, COLOURS[0])
    session.redo()
    grey_of(qtbot, session, COLOURS[1])
    with Project(session.project.path, session.project.folder) as again:
        assert reading_of(again.document(session.image_id).image) == Reading(2)


def test_that_nothing_that_was_found_in_one_frame_is_proposed_in_another(qtbot, session, tmp_path):
    save(tmp_path / "1.tif")
    opened(qtbot, session, tmp_path)
    session.captions.type("a red box")
    session.captions.commit()
    qtbot.waitUntil(lambda: session.alignment is not None)
    before = session.alignment
    session.readings.choose(3)
    assert session.alignment is None
    qtbot.waitUntil(lambda: session.alignment is not None)
    assert session.alignment is not before
    assert session.pixels[10, 10].tolist() == list(COLOURS[2])


def test_that_a_frame_of_another_size_gives_the_image_its_size(qtbot, session, tmp_path):
    Image.new("RGB", (40, 30)).save(tmp_path / "a.tif", save_all=True, append_images=[Image.new("RGB", (20, 50), COLOURS[1])])
    opened(qtbot, session, tmp_path)
    session.readings.choose(2)
    grey_of(qtbot, session, COLOURS[1])
    assert (session.document.image.width, session.document.image.height) == (20, 50)


def test_that_a_window_that_comes_to_rest_is_what_models_see(qtbot, session, tmp_path):
    values = np.full((30, 40, 3), 3000, np.uint16)
    (tmp_path / "a.png").write_bytes(png_of(values))
    opened(qtbot, session, tmp_path)
    key = session.picture.key
    assert session.pixels[10, 10].tolist() == [11, 11, 11]
    session.display.show(replace(session.display.levels, window=(2000.0, 4000.0)))
    grey_of(qtbot, session, [128, 128, 128])
    assert session.picture.key != key
    assert reading_of(session.document.image) == Reading(1, (2000.0, 4000.0))
    session.readings.forget_window()
    grey_of(qtbot, session, [11, 11, 11])
    assert session.picture.key == key


@pytest.mark.parametrize("mode", ["I;16", "F", "I"])
def test_that_a_window_holds_for_every_deep_kind(tmp_path, mode):
    kind = {"I;16": np.uint16, "F": np.float32, "I": np.int32}[mode]
    Image.fromarray(np.array([[0, 1000, 1500, 2000, 4000]], kind)).save(tmp_path / "a.tif")
    assert read_pixels(Path(f"{tmp_path}/a.tif#window=1000:2000"))[0, :, 0].tolist() == [0, 0, 128, 255, 255]
    assert read_small(Path(f"{tmp_path}/a.tif#window=1000:2000"), 5)[0, :, 0].tolist() == [0, 0, 128, 255, 255]


def test_that_exports_mean_the_frame_and_write_it_as_a_picture(tmp_path, capsys):
    place = tmp_path / "images"
    place.mkdir()
    save(place / "1.tif")
    with Project.for_folder(place) as project:
        (image_id,) = project.add_images([place / "1.tif"])
        before = project.document(image_id)
        project.save(before, replace(before, image=with_reading(before.image, Reading(2))))
        assert project.image_source(image_id).name == "1.tif#page=2"
    assert main(["convert", str(place), str(tmp_path / "out"), "--to", "yolo"]) == 0
    told = capsys.readouterr().err
    assert "holds for one of them (1.tif: 2 / 3)" in told
    assert "a chosen frame or window is written as a picture of its own" in told
    (written,) = (tmp_path / "out").rglob("*.tif")
    assert frames_of(written) == 1
    assert read_pixels(written)[5, 5].tolist() == list(COLOURS[1])
    assert main(["convert", str(place), str(tmp_path / "all.json"), "--to", "native"]) == 0
    assert "several pictures" not in capsys.readouterr().err
    (image,) = json.loads((tmp_path / "all.json").read_text())["images"]
    assert image["x"]["crossalign"]["frame"] == 2


def test_that_the_command_line_takes_a_frame(tmp_path, capsys):
    save(tmp_path / "1.tif")
    assert main(["align", f"{tmp_path}/1.tif#page=2", "--caption", "something green"]) == 0
    assert json.loads(capsys.readouterr().out)["image"].endswith("1.tif#page=2")
    assert main(["align", f"{tmp_path}/1.tif#page=9", "--caption", "something green"]) == 1
    assert "has no frame 9" in capsys.readouterr().err


def taken(place, file):
    """What an import of a file makes of the one image of a folder, and how many it leaves out."""
    with Project.for_folder(place) as project:
        project.add_images([place / "1.tif"])
        with incoming(file, roots=[place]) as found:
            staged = stage(found, place, lambda: None)
        take(staged, project, (), lambda: None)
        staged.close()
        return project.document(project.image_ids()[0]), staged.left_out, str(staged.told)


def annotated(place, frame):
    place.mkdir()
    save(place / "1.tif")
    with Project.for_folder(place) as project:
        (image_id,) = project.add_images([place / "1.tif"])
        before = project.document(image_id)
        after = replace(
            before, image=with_reading(before.image, Reading(frame)), captions=(Caption("c1", image_id, "a thing"),)
        )
        project.save(before, after)
    return place


def test_that_an_import_brings_the_frame_and_never_puts_one_frame_upon_another(tmp_path):
    assert main(["convert", str(annotated(tmp_path / "a", 2)), str(tmp_path / "a.json"), "--to", "native"]) == 0
    (tmp_path / "b").mkdir()
    save(tmp_path / "b" / "1.tif")
    document, count, told = taken(tmp_path / "b", tmp_path / "a.json")
    assert (reading_of(document.image), [item.text for item in document.captions]) == (Reading(2), ["a thing"])
    assert (count, told) == (0, "")
    document, count, told = taken(annotated(tmp_path / "c", 3), tmp_path / "a.json")
    assert (reading_of(document.image), len(document.captions), count) == (Reading(3), 1, 1)
    assert told == "1 × left out, as both sides worked on different frames of the file (1.tif)"
