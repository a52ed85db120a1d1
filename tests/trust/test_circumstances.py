"""A disk that is full, slow or cannot be written to, a clock that goes backwards, two writers, a model that breaks: work goes on."""

from __future__ import annotations

import io
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.current import signature
from crossalign_gui.session.project import navigator
from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.project import Project, ProjectError
from tests.fakes import PlantedBackend, picture


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """One of 640 kilobytes, of its own where this user may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=640k", "tmpfs", place], capture_output=True).returncode == 0
    if not mounted:
        pytest.skip("only root may mount a small disk")
    Image.fromarray(picture({})).save(place / "a.png")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def with_region(document: Document, size: int = 0) -> Document:
    name = operations.new_id("r")
    return operations.add_region(
        document, Region(name, document.image.id, Box(0, 0, 9, 9), x={"filler": "x" * size} if size else {})
    )


def fits(file: io.FileIO) -> bool:
    try:
        return file.write(bytes(4096)) == 4096
    except OSError:
        return False


def test_that_a_full_disk_refuses_an_edit_and_keeps_all_before(small_disk):
    with Project.for_folder(small_disk) as project:
        (image,) = project.add_images([small_disk / "a.png"])
        document = project.document(image)
        told = ""
        while not told:
            after = with_region(document, 3000)
            try:
                project.save(document, after)
            except ProjectError as error:
                told = str(error)
            else:
                document = after
        assert "Free some space" in told
        assert len(document.regions) > 5
    with Project.for_folder(small_disk) as project:
        assert project.document(image) == document


def test_that_the_window_tells_of_a_full_disk_and_can_go_on_when_there_is_space(qtbot, session, small_disk, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr("crossalign_gui.main_window.QMessageBox.critical", lambda *arguments: told.append(arguments[-1]))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    session.open_paths([small_disk])
    qtbot.waitUntil(lambda: session.pixels is not None)
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as file:
        while fits(file):
            pass
    shown = session.document
    while not told:
        shown = session.document
        session.corrections.add_region(Box(1, 1, 50, 50))
    assert "Free some space" in told[0]
    assert session.document == shown
    filler.unlink()
    session.corrections.add_region(Box(2, 2, 60, 60))
    assert len(session.document.regions) == len(shown.regions) + 1
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.document == shown


def test_that_a_project_on_a_disk_that_cannot_be_written_to_is_read(qtbot, session, small_disk):
    with Project.for_folder(small_disk) as project:
        (image,) = project.add_images([small_disk / "a.png"])
        kept = with_region(project.document(image))
        project.save(project.document(image), kept)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    try:
        session.open_paths([small_disk])
        qtbot.waitUntil(lambda: session.pixels is not None)
        assert session.document.regions == kept.regions
        with qtbot.waitSignal(session.notice):
            session.corrections.add_region(Box(1, 1, 5, 5))
        assert session.document.regions == kept.regions
    finally:
        subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)


def test_that_the_window_answers_while_a_slow_disk_reads(qtbot, session, folder, monkeypatch):
    gate, reading = threading.Event(), threading.Event()
    read = navigator.read_picture

    def slow(path, check):
        reading.set()
        gate.wait(20)
        return read(path, check)

    monkeypatch.setattr(navigator, "read_picture", slow)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    session.open_paths([folder])
    qtbot.waitUntil(reading.is_set)
    qtbot.keyClicks(window.caption_bar.edit, "a red box")
    qtbot.keyClick(window.caption_bar.edit, Qt.Key.Key_Return)
    assert session.caption.text == "a red box"
    assert session.pixels is None
    gate.set()
    qtbot.waitUntil(lambda: session.alignment is not None)


def test_that_edits_keep_their_order_when_the_clock_goes_backwards(qtbot, opened, monkeypatch):
    times = iter(["2030-01-01T00:00:00Z", "1999-01-01T00:00:00Z", "1970-01-01T00:00:00Z"])
    made = []
    for _ in range(3):
        now = next(times)
        monkeypatch.setattr(signature, "_now", lambda now=now: now)
        opened.corrections.add_region(Box(1, 1, 9, 9))
        made.append(opened.document.regions[-1].id)
    assert [region.id for region in opened.document.regions] == made
    opened.undo()
    assert [region.id for region in opened.document.regions] == made[:2]
    opened.redo()
    with opened.project.beside() as other:
        assert [region.id for region in other.document(opened.image_id).regions] == made


def test_that_a_second_window_reads_what_the_first_one_writes_and_writes_nothing(qtbot, qapp, opened, tmp_path):
    second = Session(Settings(QSettings(str(tmp_path / "2.ini"), QSettings.Format.IniFormat)), lambda *_: PlantedBackend())
    try:
        notices = []
        second.notice.connect(notices.append)
        opened.corrections.add_region(Box(1, 1, 9, 9))
        second.open_paths([opened.project.folder])
        assert any("another window" in notice.text for notice in notices)
        qtbot.waitUntil(lambda: second.pixels is not None)
        assert second.document == opened.document
        second.corrections.add_region(Box(2, 2, 8, 8))
        assert len(second.document.regions) == 1
        opened.corrections.add_region(Box(3, 3, 7, 7))
        assert len(opened.document.regions) == 2
    finally:
        second.close()


@pytest.mark.parametrize("error", [RuntimeError("CUDA error: device-side assert triggered"), RuntimeError("device lost"),
                                   MemoryError(), RecursionError(), KeyError("x"), OSError(5, "Input/output error")])  # fmt: skip
def test_that_the_window_lives_when_the_model_breaks(qtbot, opened, backend, say, monkeypatch, error):
    whole = backend.align

    def broken(*_: object) -> None:
        raise error

    monkeypatch.setattr(backend, "align", broken)
    with qtbot.waitSignal(opened.notice, timeout=10_000) as told:
        opened.captions.type("a red box")
        opened.captions.commit()
    assert told.args[0].kind == "error"
    opened.corrections.add_region(Box(1, 1, 9, 9))
    assert len(opened.document.regions) == 1
    monkeypatch.setattr(backend, "align", whole)
    say(opened, "a blue box")


def test_that_no_handle_is_left_open_by_images_that_are_visited(qtbot, opened):
    def visit() -> int:
        for image in opened.image_ids:
            opened.go_to(image)
            qtbot.waitUntil(lambda: opened.pixels is not None)
        return len(list(Path("/proc/self/fd").iterdir()))

    visit()
    first = visit()
    for _ in range(5):
        last = visit()
    assert last <= first
