"""Files that want to do harm: a clear message, bounded memory, nothing written, nothing read outside of the folder."""

import io
import json
import os
import pickle
import resource
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from crossalign_gui.storage.convert import incoming, write_documents
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.label_studio_runs import unpack
from crossalign_gui.storage.formats.registry import format_named, formats
from crossalign_gui.storage.formats.restricted_pickle import load_plain
from crossalign_gui.storage.image_finder import ImageFinder, clean_name
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

READERS = [name for name, form in formats().items() if form.read]
JSON = ["native", "odvg", "mdetr", "coco", "label_studio", "saco", "grit", "w3c", "datature_vi", "bbox_2d", "visual_genome",
        "localized_narratives", "labelme", "ms_swift", "qwen_text", "conversations", "rex_omni", "glamm", "pixmo_points", "kosmos2",
        "shikra", "tao_grounding", "rex_omni_boxes"]  # fmt: skip


class _Evil:
    def __reduce__(self):
        return (os.system, ("touch /tmp/crossalign-was-here",))


def place_of(name, folder, text: bytes):
    """A file, or a folder that holds it under the name that the format looks for."""
    form = format_named(name)
    if not form.is_folder:
        path = folder / f"in{form.suffix}"
        path.write_bytes(text)
        return path
    path = folder / "in"
    path.mkdir()
    (path / {"visual_genome": "region_descriptions.json"}.get(name, "a.json")).write_bytes(text)
    return path


@pytest.mark.parametrize("protocol", [0, 1, 2, 4, 5])
def test_that_a_pickle_that_wants_to_run_something_is_refused_and_not_run(tmp_path, protocol):
    with pytest.raises(FormatError, match=r"not run|plain data"):
        load_plain(pickle.dumps([_Evil()], protocol), "refs.p")
    assert not Path("/tmp/crossalign-was-here").exists()


@pytest.mark.parametrize("data", [b"", b"garbage", pickle.dumps([1])[:-1], b"\x80\x04\x95" + struct.pack("<Q", 2**40) + b"]."])
def test_that_a_broken_pickle_is_refused(data):
    with pytest.raises(FormatError):
        load_plain(data, "refs.p")


def test_that_a_pickle_of_plain_data_is_read():
    value = [{"ref_id": 1, "sentences": [{"raw": "a dog", "x": 1.5, "none": None, "yes": True}]}]
    assert load_plain(pickle.dumps(value, 2), "refs.p") == value


@pytest.mark.parametrize("name", ["cvat", "voc"])
@pytest.mark.parametrize("body", [
    '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><annotations>&c;</annotations>',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><annotations>&x;</annotations>',
    "<annotations><image", "", '<?xml version="1.0" encoding="utf-88"?><annotations/>', "<" * 5000, "<a>" * 200_000,
])  # fmt: skip
def test_that_xml_with_entities_or_without_an_end_is_refused(tmp_path, name, body):
    (tmp_path / "in.xml").write_text(body)
    with pytest.raises(FormatError):
        read(name, tmp_path / "in.xml")


@pytest.mark.parametrize("name", JSON)
@pytest.mark.parametrize("text", [
    b"", b"{", b"[1", b"nul", b"\xff\xfe\x00", b'{"a": NaN}', b"[" * 300_000, b'{"a":' * 100_000, b"1" * 5000, b'["\\ud800"]',
    b'{"images": [{"id": Infinity}]}', b'{"images": 5, "annotations": {}}', b'[[[]]]', b'{"images": [[1]], "annotations": [null]}',
])  # fmt: skip
def test_that_broken_json_gives_a_message_or_nothing(tmp_path, name, text):
    place = place_of(name, tmp_path, text)
    try:
        documents, _, _ = read(name, place)
    except FormatError:
        return
    assert documents == []


def mdetr_like(**change):
    value = {"images": [{"id": 1, "file_name": "a.jpg", "width": 20, "height": 10, "caption": "a dog"}],
             "annotations": [{"id": 1, "image_id": 1, "bbox": [1, 2, 3, 4], "tokens_positive": [[2, 5]]}]}  # fmt: skip
    value["annotations"][0].update({key: item for key, item in change.items() if key not in ("width", "file_name")})
    value["images"][0].update({key: item for key, item in change.items() if key in ("width", "file_name")})
    return value


@pytest.mark.parametrize("change", [
    {"bbox": [1, 2, 1e308, 1e308]}, {"bbox": ["x", 2, 3, 4]}, {"bbox": [1, 2, 3]}, {"bbox": {"a": 1}}, {"width": -5},
    {"width": 10**18}, {"width": "wide"}, {"tokens_positive": [["a", "b"]]}, {"tokens_positive": 7},
    {"segmentation": {"size": [10, 20], "counts": "99999"}}, {"segmentation": {"size": [10**9, 10**9], "counts": "0"}},
    {"segmentation": {"size": [10, 20], "counts": [5, -5, 200]}}, {"segmentation": {"size": [10, 20], "counts": [10**12]}},
    {"segmentation": [[1, 2, 3]]}, {"segmentation": {"counts": "a"}}, {"segmentation": {"size": [10, 20], "counts": "é" * 9}},
])  # fmt: skip
def test_that_impossible_numbers_are_refused_with_their_place(tmp_path, change):
    (tmp_path / "in.json").write_text(json.dumps(mdetr_like(**change)))
    for name in ("mdetr", "coco"):
        if name == "coco" and "tokens_positive" in change:
            continue
        with pytest.raises(FormatError, match=r"image 1|in\.json"):
            read(name, tmp_path / "in.json")


@pytest.mark.parametrize("runs", [[], [0] * 20, [255] * 40, [0, 0, 3, 32, 58, 127], ["a"], [300], None])
def test_that_a_broken_brush_is_refused(runs):
    with pytest.raises(FormatError):
        unpack(runs, 10, 20, "task 1")


@pytest.mark.parametrize(("name", "clean"), [
    ("../../etc/passwd", "passwd"), ("/etc/passwd", "passwd"), ("C:\\Users\\a.jpg", "a.jpg"), ("a\\b\\c.jpg", "a/b/c.jpg"),
    ("a/../../c.jpg", "c.jpg"), ("https://x.org/a/b.jpg", "b.jpg"), ("..", ""), ("a/./b.jpg", "a/b.jpg"), ("a\0b.jpg", "ab.jpg"),
    ("\\\\server\\share\\a.jpg", "a.jpg"),
])  # fmt: skip
def test_that_a_name_cannot_leave_its_folder(name, clean):
    assert clean_name(name) == clean


def test_that_pictures_outside_of_the_folder_are_not_found_even_through_links(tmp_path):
    make_pictures(tmp_path / "secret", ("s.jpg",))
    inside = tmp_path / "inside"
    make_pictures(inside, ("a.jpg",))
    (inside / "link").symlink_to(tmp_path / "secret")
    finder = ImageFinder([inside])
    assert finder.find("a.jpg") == inside / "a.jpg"
    for name in ("../secret/s.jpg", str(tmp_path / "secret/s.jpg"), "link/s.jpg", "s.jpg"):
        assert finder.find(name) is None, name


@pytest.mark.parametrize("name", [name for name in READERS if formats()[name].write])
def test_that_an_export_stays_in_its_folder_whatever_the_images_are_called(tmp_path, name):
    work = tmp_path / "work"
    work.mkdir()
    before = set(tmp_path.rglob("*"))
    form = format_named(name)
    for number, uri in enumerate(("../../out.jpg", "/abs/x.jpg", "..\\b.jpg")):
        write_documents(form, work / f"o{number}{form.suffix}", [corpus.simple(0, uri)])
    outside = {item for item in tmp_path.rglob("*") if not item.is_relative_to(work)} - before
    assert not outside


def archive(path, entries, mode=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", mode) as file:
        for name, data in entries:
            file.writestr(name, data)
    return path


def test_that_an_archive_is_read_like_its_folder(tmp_path):
    path, _ = export("flickr30k", [corpus.simple(0, "a.jpg")], tmp_path)
    entries = [(item.relative_to(path).as_posix(), item.read_bytes()) for item in path.rglob("*") if item.is_file()]
    documents, _, _ = read(None, archive(tmp_path / "in.zip", entries))
    assert len(documents[0].regions) == 4


def test_that_an_archive_bomb_is_refused(tmp_path):
    path = archive(tmp_path / "bomb.zip", [("a.json", b"0" * 300_000_000)])
    with pytest.raises(FormatError, match="not believable"):
        read(None, path)


@pytest.mark.parametrize("name", ["../evil.json", "/evil.json", "a/../../evil.json", "C:/evil.json"])
def test_that_an_archive_cannot_write_outside(tmp_path, name):
    with pytest.raises(FormatError, match="leave its folder"):
        read(None, archive(tmp_path / "in.zip", [(name, b"{}")]))
    assert not list(tmp_path.rglob("evil.json"))


def test_that_a_broken_archive_is_refused(tmp_path):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr("a.json", b"{}" * 1000)
    (tmp_path / "in.zip").write_bytes(data.getvalue()[:-30])
    with pytest.raises(FormatError, match="archive"):
        read(None, tmp_path / "in.zip")


BOUNDED = """
import sys
from pathlib import Path
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.registry import format_named
form = format_named(sys.argv[1])
try:
    with incoming(Path(sys.argv[2]), form) as found:
        print(sum(1 for _ in found.documents))
except FormatError as error:
    print("refused", error)
print(next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) // 1024)
"""


def bounded(name, path):
    """(first line of what it says, peak memory in MB)."""
    ran = subprocess.run(
        [sys.executable, "-c", BOUNDED, name, str(path)], capture_output=True, text=True, timeout=280, check=True
    )
    lines = ran.stdout.splitlines()
    return lines[0], int(lines[-1])


@pytest.mark.parametrize("name", ["odvg", "coco", "native", "box_csv", "labelme"])
def test_that_one_endless_line_is_refused_in_bounded_memory(tmp_path, name):
    path = place_of(name, tmp_path, b"")
    target = path / "a.json" if path.is_dir() else path
    with target.open("wb") as file:
        file.write(b'filename,xmin,ymin,xmax,ymax,class\n"' if name == "box_csv" else b'{"images": ["')
        file.truncate(2**30)  # a hole: more than the memory that is allowed, and takes no space
    said, memory = bounded(name, path)
    assert said.startswith("refused")
    assert memory < 700


def test_that_a_large_file_streams_in_bounded_memory(tmp_path):
    path = tmp_path / "large.json"
    with path.open("w") as file:
        file.write('{"images": [')
        count = 20_000
        file.write(",".join(f'{{"id": {n}, "file_name": "{n}.jpg", "width": 640, "height": 480}}' for n in range(count)))
        file.write('], "annotations": [')
        ring = ",".join(f"{n % 600}.25,{n % 400}.5" for n in range(60))
        file.write(",".join(
            f'{{"id": {n}, "image_id": {n % count}, "category_id": 1, "iscrowd": 0, "bbox": [1, 2, 3, 4], '
            f'"segmentation": [[{ring}]]}}' for n in range(50_000)))  # fmt: skip
        file.write('], "categories": [{"id": 1, "name": "thing"}]}')
    said, memory = bounded("coco", path)
    assert said == str(count)
    assert memory < 250
    assert path.stat().st_size > 30_000_000


def test_that_many_lists_in_one_small_record_are_refused(tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_bytes(b'{"filename": [' + b"[]," * 5_000_000 + b"0]}\n")
    said, memory = bounded("odvg", path)
    assert said.startswith("refused")
    assert memory < 300


def test_that_a_full_disk_leaves_the_old_export(tmp_path):
    path, _ = export("flickr30k", [corpus.simple(0, "a.jpg")], tmp_path)
    before = {item: item.read_bytes() for item in path.rglob("*") if item.is_file()}
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, limit[1]))
        with pytest.raises(OSError, match="too large"):
            export("flickr30k", [corpus.rich(0, "a.jpg")], tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert {item: item.read_bytes() for item in path.rglob("*") if item.is_file()} == before
    assert not list(tmp_path.glob(".out*"))


def test_that_a_format_that_cannot_be_read_says_so(tmp_path):
    (tmp_path / "a.jsonl").write_text("{}")
    with (
        pytest.raises(FormatError, match="can be written, but not read"),
        incoming(tmp_path / "a.jsonl", format_named("links_csv")),
    ):
        pass
    with pytest.raises(FormatError, match="there is no format"):
        format_named("nonsense")
    with pytest.raises(FormatError, match="no format that is known"), incoming(tmp_path / "a.jsonl"):
        pass


def test_that_csv_with_a_stray_carriage_return_is_refused(tmp_path):
    (tmp_path / "in.csv").write_bytes(b"filename,xmin,ymin,xmax,ymax,class\na.jpg,1,2\r3,4,5,dog\n")
    with pytest.raises(FormatError, match="not CSV"):
        read("box_csv", tmp_path / "in.csv")
