"""What is written without detours is what the detours gave."""

import base64
import io
import itertools
import os
import re
import stat
import threading
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms
from PySide6.QtGui import QImage

from crossalign_gui.domain.document import Caption, Document, Link, Region, Span
from crossalign_gui.domain.document import Image as Picture
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds, edges, encode
from crossalign_gui.storage.bare_jpeg import bare_jpeg
from crossalign_gui.storage.flat_picture import FlatPicture, Segment
from crossalign_gui.storage.formats.drawing import segments
from crossalign_gui.storage.formats.phrases import apart, phrases
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.formats.xml_out import serialise
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read


def picture_bytes(size=(64, 48), **options):
    pixels = np.random.default_rng(1).integers(0, 256, (size[1], size[0], 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(pixels).convert(options.pop("mode", "RGB")).save(buffer, "JPEG", **options)
    return buffer.getvalue()


def embedded(text):
    return base64.b64decode(re.findall(r"data:image/jpeg;base64,([^\"]*)", text)[0])


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"mode": "L"}, {"keep_rgb": True}, {"restart_marker_rows": 1}])
def test_that_a_bare_jpeg_has_the_same_pixels(options):
    data = picture_bytes(quality=90, comment=b"\xff\xd9 not the end", **options)
    found, size = bare_jpeg(data + b"appended film")
    assert size == (64, 48)
    assert b"appended" not in found
    assert b"not the end" not in found
    assert np.array_equal(Image.open(io.BytesIO(found)), Image.open(io.BytesIO(data)))


def test_that_a_jpeg_that_is_not_whole_or_not_for_browsers_is_not_taken_as_it_is():
    whole = picture_bytes()
    assert bare_jpeg(picture_bytes(mode="CMYK")) is None
    assert all(bare_jpeg(whole[:length]) is None for length in range(len(whole)))
    assert bare_jpeg(b"") is None


def test_that_a_picture_in_a_page_tells_neither_where_nor_by_whom(tmp_path):
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "SECRETCAMERA"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = picture_bytes((640, 480), exif=exif, icc_profile=profile, comment=b"SECRETNAME")
    (tmp_path / "a.jpg").write_bytes(data)
    for name in ("svg", "html"):
        path, _ = export(name, [corpus.simple(0, "a.jpg")], tmp_path)
        found = embedded((path / "a.svg" if name == "svg" else path).read_text("utf-8"))
        assert not re.search(rb"SECRET|Exif|ICC_PROFILE", found)
        assert np.array_equal(Image.open(io.BytesIO(found)), Image.open(io.BytesIO(data)))


def test_that_a_picture_on_its_side_stands_upright_in_a_page(tmp_path):
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    (tmp_path / "a.jpg").write_bytes(picture_bytes((480, 640), exif=exif))
    path, _ = export("html", [corpus.simple(0, "a.jpg")], tmp_path)
    assert Image.open(io.BytesIO(embedded(path.read_text("utf-8")))).size == (640, 480)


def test_that_a_page_tells_of_a_picture_that_is_cut_off(tmp_path):
    (tmp_path / "a.jpg").write_bytes(picture_bytes((640, 480))[:-4000])
    path, losses = export("html", [corpus.simple(0, "a.jpg")], tmp_path)
    assert "data:image" not in path.read_text("utf-8")
    assert losses.count("pictures that are not here are left out") == 1


def drawn_at_random(seed):
    """(a flat picture, the numbers [H, W] of its segments from 1 on, how many there are)"""
    rng = np.random.default_rng(seed)
    size = tuple(int(side) for side in rng.integers(1, 90, 2))
    numbers, segments, drawn = np.zeros(size, np.int64), [], 0
    for number in range(1, seed % 7):
        here = np.zeros(size, bool)
        windows = []
        for _ in range(rng.integers(1, 3)):
            (y0, y1), (x0, x1) = (np.sort(rng.choice(side + 1, 2, replace=False)).tolist() for side in size)
            if not here[y0:y1, x0:x1].any():
                windows.append((x0, y0, x1, y1))
                here[y0:y1, x0:x1] = True
        places = None
        if (seed + number) % 3 == 0:
            windows = windows[:1]
            x0, y0, x1, y1 = windows[0]
            here[:] = False
            here[y0:y1, x0:x1] = rng.random((y1 - y0, x1 - x0)) < 0.8
            places = edges(encode(here))
        segments.append(Segment(windows, places))
        numbers[here] = number
        drawn += here.sum()
    picture = FlatPicture(size, segments)
    assert picture.drawn == drawn
    return picture, numbers, len(segments)


@pytest.mark.parametrize("seed", range(100))
def test_that_the_png_of_a_flat_picture_holds_its_colours(seed):
    picture, numbers, count = drawn_at_random(seed)
    colours = np.random.default_rng(seed).choice(2**24, count, replace=False)
    data = picture.png(colours.tolist())
    with Image.open(io.BytesIO(data)) as image:
        assert image.mode == "RGB"
        pixels = np.asarray(image).astype(np.uint32)
    assert np.array_equal(pixels[..., 0] + 256 * pixels[..., 1] + 65536 * pixels[..., 2], np.array([0, *colours])[numbers])
    seen = QImage.fromData(data)
    assert {seen.pixelColor(x, y).getRgb()[:3] == tuple(pixels[y, x]) for y, x in np.ndindex(numbers.shape)} == {True}


@pytest.mark.parametrize("seed", range(100))
def test_that_the_extents_of_a_flat_picture_are_those_of_its_pixels(seed):
    picture, numbers, count = drawn_at_random(seed)
    found = picture.extents()
    assert len(found) == count
    for number, (area, window) in enumerate(found, 1):
        rows, columns = np.nonzero(numbers == number)
        assert area == len(rows)
        assert not area or window == (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)


def phrased_at_random(seed):
    """A document with phrases that overlap, some of them without a region."""
    rng = np.random.default_rng(seed)
    text = "abcdefghijklmnopqrstuvwxyz"
    pairs = sorted({tuple(np.sort(rng.choice(len(text) + 1, 2, replace=False)).tolist()) for _ in range(1 + seed % 12)})
    spans = tuple(Span(f"s{n}", "c", (pair,), text[slice(*pair)]) for n, pair in enumerate(pairs))
    regions = tuple(Region(f"r{n}", "i", Box(n, 0, n + 9, 9), status="accepted") for n in range(4))
    links = tuple(Link(f"l{n}", f"s{n}", f"r{n % 4}") for n in range(len(spans)) if n % 3)
    return Document(Picture("i", "a.jpg", 64, 48), (Caption("c", "i", text),), spans, (), regions, links)


@pytest.mark.parametrize("seed", range(40))
def test_that_phrases_that_stay_apart_share_no_word_and_leave_no_room_for_another(seed, tmp_path):
    document = phrased_at_random(seed)
    found = phrases(document, document.captions[0])
    target = Target(tmp_path / "out", folder=True, labels={}, agents={})
    kept = apart(found, target)
    ranges = [phrase.span.ranges[0] for phrase in kept]
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(ranges))
    assert target.report.count("overlap another") == len(found) - len(kept)
    for phrase in found:
        start, end = phrase.span.ranges[0]
        over = [other for other in kept if other.span.ranges[0][0] < end and start < other.span.ranges[0][1]]
        order = [(not other.regions, other.span.ranges[0][0] - other.span.ranges[0][1]) for other in (phrase, *over)]
        assert phrase in kept or min(order[1:]) <= order[0]


@pytest.mark.parametrize("seed", range(40))
def test_that_each_letter_of_a_drawn_caption_names_the_regions_of_its_phrases(seed):
    document = phrased_at_random(seed)
    drawn = segments(document, document.captions[0])
    assert "".join(text for text, _, _ in drawn) == document.captions[0].text
    place = 0
    for text, numbers, _ in drawn:
        for letter in range(place, place + len(text)):
            spans = {span.id for span in document.spans if span.ranges[0][0] <= letter < span.ranges[0][1]}
            assert {f"r{number}" for number in numbers} == {link.region for link in document.links if link.span in spans}
        place += len(text)


@pytest.mark.parametrize("wanted", [-5, 0, 2**24, 2**24 + 5, 2**40])
def test_that_a_segment_whose_imported_number_is_no_colour_gets_another(tmp_path, wanted):
    region = Region("r", "i", Box(2, 3, 12, 23), "label_dog", status="accepted", x={"coco": {"id": wanted}})
    document = Document(Picture("i", "a.jpg", 64, 48), (), (), (), (region,), ())
    path, losses = export("panoptic", [document], tmp_path, ())
    assert not losses.count("under others")
    (found,), _, _ = read("panoptic", path)
    assert [bounds(region.shape) for region in found.regions] == [region.shape]


def test_that_xml_is_written_as_element_tree_writes_it():
    root = ElementTree.Element("annotation", {"a": '1 < 2 & "x"\n\t', "b": ""})
    ElementTree.SubElement(root, "empty")
    ElementTree.SubElement(root, "blank").text = " \n "
    mixed = ElementTree.SubElement(root, "mixed", {"ö": "'"})
    mixed.text = " <&> "
    for number in range(3):
        below = ElementTree.SubElement(mixed, "below")
        ElementTree.SubElement(below, "text").text = f'{number} > "&"'
    for inner in (None, "{http://example.org/x}part"):
        if inner:
            ElementTree.SubElement(mixed, inner, {"{http://example.org/y}z": "1"}).text = "x"
        text = serialise(root)
        ElementTree.indent(root)
        assert text == '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, "unicode") + "\n"


def test_that_an_export_into_a_folder_keeps_what_else_is_in_it(tmp_path):
    make_pictures(tmp_path, ("a.jpg", "b.jpg"))
    (tmp_path / "out" / "labels").mkdir(parents=True)
    (tmp_path / "out" / "labels" / "other.txt").write_text("0 .5 .5 .1 .1\n")
    (tmp_path / "out" / "notes").write_text("mine")
    documents = [corpus.simple(0, "a.jpg"), corpus.simple(1, "b.jpg")]
    path, _ = export("yolo", documents, tmp_path)
    names = {file.relative_to(path).as_posix() for file in path.rglob("*") if file.is_file()}
    assert names == {"data.yaml", "notes", "images/a.jpg", "images/b.jpg", "labels/a.txt", "labels/b.txt", "labels/other.txt"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_that_others_may_look_into_a_folder_that_an_export_makes(tmp_path):
    make_pictures(tmp_path, ("a.jpg",))
    before = os.umask(0o022)
    try:
        path, _ = export("yolo", [corpus.simple(0, "a.jpg")], tmp_path)
    finally:
        os.umask(before)
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (path, path / "labels", path / "images")} == {0o755}


@pytest.mark.skipif(not hasattr(os, "sync"), reason="there is nothing to wait for")
def test_that_an_export_waits_for_the_disk_before_it_replaces_something(tmp_path, monkeypatch):
    synced, asked = [], threading.Event()
    main = threading.current_thread()

    def sync():
        synced.append((threading.current_thread() is main, (tmp_path / "out" / "labels" / "0.txt").exists()))
        asked.set()

    monkeypatch.setattr(os, "sync", sync)
    documents = [corpus.simple(number, f"{number}.jpg") for number in range(20)]
    export("yolo", documents, tmp_path, pictures="no")
    assert asked.wait(10)
    export("yolo", documents, tmp_path, pictures="no")
    assert synced == [(False, True), (True, True)]
    (tmp_path / "out").rename(tmp_path / "old")
    (tmp_path / "out").mkdir()
    export("yolo", documents, tmp_path, pictures="no")
    assert synced[2:] == [(True, False)]
