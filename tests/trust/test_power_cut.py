"""The project file as a power cut may leave it: every prefix of what was written opens with every edit that was finished.

SQLite appends to the write-ahead log, and only a checkpoint, when the log is safe on the disk, writes into the file itself. So the
states that a cut can leave are: the file of the last checkpoint with any prefix of the log, and, during a checkpoint, the whole log
with any set of pages already copied (https://sqlite.org/wal.html, "How WAL Works" and "Checkpointing").
"""

from __future__ import annotations

import itertools
import random
import shutil
import sqlite3
from pathlib import Path

import pytest
from PIL import Image

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.project import FILE_NAME, Project
from tests.fakes import picture

_HEADER, _FRAME_HEADER = 32, 24  # bytes of a log and of each frame in it


def edits(document: Document) -> list[Document]:
    """Of every kind, one after the other."""
    image, versions = document.image.id, [document]

    def then(after: Document) -> None:
        versions.append(after)

    then(operations.add_caption(versions[-1], Caption("c1", image, "a red box and a blue box")))
    for number in range(4):
        then(operations.add_region(versions[-1], Region(f"r{number}", image, Box(0, 0, 5 + number, 9))))
    after, span = operations.ensure_span(versions[-1], "c1", ((2, 9),))
    then(operations.link(after, span.id, "r0"))
    then(operations.replace_region(versions[-1], Region("r1", image, Box(3, 3, 8, 8), x={"long": "x" * 6000})))
    then(operations.remove_region(versions[-1], "r0"))
    then(operations.edit_caption_text(versions[-1], "c1", "a blue box").document)
    then(operations.remove_caption(versions[-1], "c1"))
    return versions


@pytest.fixture
def written(tmp_path: Path) -> tuple[Path, list[Document], list[int]]:
    """The folder with file and log as they are while the program runs, the versions, and the length of the log after each."""
    folder = tmp_path / "live"
    folder.mkdir()
    Image.fromarray(picture({})).save(folder / "a.png")
    with Project.for_folder(folder) as project:
        project.add_images([folder / "a.png"])
        project.document(project.image_ids()[0])
    copy = tmp_path / "copy"
    copy.mkdir()
    log = folder / (FILE_NAME + "-wal")
    with Project.for_folder(folder) as project:
        versions = edits(project.document(project.image_ids()[0]))
        lengths = [log.stat().st_size if log.exists() else 0]
        for before, after in itertools.pairwise(versions):
            project.save(before, after)
            lengths.append(log.stat().st_size)
        for name in (FILE_NAME, FILE_NAME + "-wal"):
            shutil.copy(folder / name, copy / name)
    return copy, versions, lengths


def opened(file: bytes, log: bytes, place: Path) -> Document:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    (place / FILE_NAME).write_bytes(file)
    (place / (FILE_NAME + "-wal")).write_bytes(log)
    with Project.open(place / FILE_NAME) as project:
        document = project.document(project.image_ids()[0])
    database = sqlite3.connect(place / FILE_NAME)
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()
    return document


def test_that_every_prefix_of_the_log_holds_the_edits_that_were_finished(written, tmp_path):
    folder, versions, lengths = written
    file, log = (folder / FILE_NAME).read_bytes(), (folder / (FILE_NAME + "-wal")).read_bytes()
    page = int.from_bytes(file[16:18], "big")
    frame = _FRAME_HEADER + page
    rng = random.Random(1)
    cuts = set(range(_HEADER, len(log) + 1, frame)) | {rng.randrange(len(log)) for _ in range(40)} | {0, _HEADER - 1}
    for cut in sorted(cuts):
        done = sum(length <= cut for length in lengths) - 1
        assert opened(file, log[:cut], tmp_path / "cut") == versions[max(done, 0)]


def test_that_a_torn_frame_is_not_believed(written, tmp_path):
    folder, versions, lengths = written
    file, log = (folder / FILE_NAME).read_bytes(), bytearray((folder / (FILE_NAME + "-wal")).read_bytes())
    log[lengths[-2] + 100] ^= 0x55  # in what the last edit wrote
    assert opened(file, bytes(log), tmp_path / "torn") == versions[-2]


def test_that_a_cut_during_a_checkpoint_loses_nothing(written, tmp_path):
    folder, versions, _ = written
    file, log = (folder / FILE_NAME).read_bytes(), (folder / (FILE_NAME + "-wal")).read_bytes()
    whole = tmp_path / "whole"
    opened(file, log, whole)
    database = sqlite3.connect(whole / FILE_NAME)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    after = (whole / FILE_NAME).read_bytes()
    page = int.from_bytes(file[16:18], "big")
    rng = random.Random(2)
    for _ in range(30):
        mixed = bytearray(file.ljust(len(after), b"\0"))
        for place in range(0, len(after), page):
            if rng.random() < 0.5:
                mixed[place : place + page] = after[place : place + page]
        assert opened(bytes(mixed), log, tmp_path / "mixed") == versions[-1]
