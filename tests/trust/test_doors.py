"""Every file of the hostile corpus through every door: a clear message, no hang, bounded memory, what was open stays."""

from __future__ import annotations

import contextlib
import io
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from crossalign_gui import cli
from crossalign_gui.alignment import registry
from crossalign_gui.alignment.protocol import AlignmentError, never_cancelled
from crossalign_gui.alignment.registry import check_model, load_backend
from crossalign_gui.cli.convert import NOTHING_READ
from crossalign_gui.main_window import MainWindow
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.images import ImageError, read_pixels
from crossalign_gui.storage.project import Project, ProjectError
from tests.fakes import PlantedBackend, picture
from tests.trust.corpus import make

_SLOWEST = 60  # seconds for one file, on a busy machine
_MEMORY = 2_200  # megabytes more than before: a picture just below the limit of 200 million pixels needs 2.1 GB


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    found = make(tmp_path_factory.mktemp("hostile") / "corpus")
    assert sum(len(files) for files in found.values()) >= 500
    return found


@contextlib.contextmanager
def deadline(path: Path) -> Iterator[None]:
    def ring(*_: object) -> None:
        raise TimeoutError(f"{path} takes too long")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(_SLOWEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def peak_from_now() -> int:
    """Forget the most memory that earlier tests of this process needed; kB that are in use."""
    Path("/proc/self/clear_refs").write_text("5")
    return peak()


def peak() -> int:
    """kB"""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def try_all(files: list[Path], door: Callable[[Path], object], expected: tuple[type[Exception], ...]) -> list[str]:
    """What each refusal says; anything but an expected error fails."""
    said = []
    before = peak_from_now()
    for path in files:
        with deadline(path):
            try:
                door(path)
            except expected as error:
                said.append(str(error))
    assert all(said)
    assert peak() - before < _MEMORY * 1024
    return said


def test_that_images_are_read_or_refused(corpus):
    said = try_all(corpus["image"], read_pixels, (ImageError,))
    assert len(said) > 100


def test_that_annotations_and_archives_are_read_or_refused(corpus):
    def read(path: Path) -> None:
        with incoming(path, None, roots=(path.parent,)) as found:
            for _ in found.documents:
                pass

    said = try_all(corpus["annotation"] + corpus["archive"], read, (FormatError, OSError))
    assert len(said) > 150


def test_that_projects_are_opened_or_refused_and_never_changed(corpus):
    refused = []

    def read(path: Path) -> None:
        before = path.read_bytes()
        try:
            project = Project.open(path)
        except ProjectError:
            refused.append(path.read_bytes() == before)
            raise
        with project:
            for _ in project.documents():
                pass
            assert project.agents is not None

    try_all(corpus["project"], read, (ProjectError,))
    assert len(refused) > 10
    assert all(refused)


def test_that_models_are_opened_or_refused(corpus):
    def use(path: Path) -> None:
        check_model(str(path))
        backend = load_backend(str(path), "cpu")
        state = backend.encode_image(np.zeros((40, 40, 3), np.uint8), "k", never_cancelled)
        backend.align(state, "a dog", [((0, 1),), ((2, 5),)], never_cancelled)

    said = try_all(corpus["model"], use, (AlignmentError,))
    assert len(said) > 30
    assert not Path("/tmp/crossalign-was-here").exists()


@pytest.fixture
def window(qtbot, session, folder):
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    return made


def drop(window: MainWindow, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def urls(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def still_good(qtbot, window: MainWindow, folder: Path) -> None:
    """The pictures from before can still be looked at."""
    session = window.session
    session.open_paths([folder / "1.png"])
    qtbot.waitUntil(lambda: session.pixels is not None and session.pixels.shape == (240, 320, 3))
    assert session.project is not None
    assert session.project.folder == folder


def test_that_a_hostile_image_dropped_on_the_window_is_shown_or_refused(qtbot, window, corpus, folder):
    session = window.session
    for path in corpus["image"]:
        if path.name == "real-bomb.png":
            continue  # the test above reads it
        with deadline(path):
            drop(window, urls(path))
            qtbot.waitUntil(lambda: not session.loading_image, timeout=20_000)
    still_good(qtbot, window, folder)


def test_that_hostile_pictures_on_the_clipboard_are_refused(qtbot, window, corpus, folder):
    clipboard = QGuiApplication.clipboard()
    for path in [item for item in corpus["image"] if item.is_file() and item.stat().st_size][:60]:
        data = QMimeData()
        data.setData("image/png", path.read_bytes()[:200_000])
        clipboard.setMimeData(data)
        window.actions_by_name["paste"].trigger()
        qtbot.waitUntil(lambda: not window.session.loading_image, timeout=20_000)
    clipboard.clear()
    still_good(qtbot, window, folder)


def test_that_projects_and_annotations_dropped_on_the_window_leave_it_usable(qtbot, window, corpus, folder):
    session = window.session
    for path in corpus["project"]:
        with deadline(path):
            drop(window, urls(path))
            qtbot.waitUntil(lambda: not session.loading_image, timeout=20_000)
    session.open_paths([folder])
    for path in corpus["annotation"][::8] + corpus["archive"][::3]:
        with deadline(path):
            session.exchange.stage(path, None, {})
            qtbot.waitUntil(lambda: not session.exchange.busy, timeout=30_000)
    still_good(qtbot, window, folder)


def test_that_the_command_line_names_what_it_cannot_read(corpus, capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(registry, "load_backend", lambda *_: PlantedBackend())
    images = [str(path) for path in corpus["image"] if path.name != "real-bomb.png"]
    code = cli.main(["align", "--caption", "a dog", "--output", str(tmp_path / "out.jsonl"), "--", *images])
    assert code == 1
    told = capsys.readouterr().err
    assert told.count("\n") > 100
    assert "Traceback" not in told
    for path in corpus["annotation"][::10]:
        code = cli.main(["convert", str(path), str(tmp_path / "out.json"), "--to", "native"])
        assert code in (0, 1, 2, NOTHING_READ)
    assert "Traceback" not in capsys.readouterr().err


def test_that_a_folder_that_vanishes_is_told_and_the_window_goes_on(qtbot, window, folder):
    session = window.session
    for path in folder.glob("*.png"):
        path.unlink()
    with qtbot.waitSignal(session.notice) as told:
        session.step_image(1)
    assert "not there" in told.args[0].text
    file = io.BytesIO()
    Image.fromarray(picture({})).save(file, "PNG")
    (folder / "1.png").write_bytes(file.getvalue())
    still_good(qtbot, window, folder)
