"""Every test has its own settings and user folders; no test leaves a thread behind."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # each worker has a core; more threads than cores wait for each other

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings

from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import Settings
from tests.fakes import PlantedBackend, picture

_MEMORY, _ROOM = Path("/dev/shm"), 4 << 30
if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
    # Every edit waits for the disk, thousands of times in these tests; a folder in memory answers at once.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))

RED, BLUE = (40, 40, 104, 120), (200, 120, 264, 200)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in left:
        thread.join(2)  # those with which transformers loads weights end a moment after it has returned
    assert not [thread for thread in left if thread.is_alive()]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two images with a red and a blue box, and a third without any."""
    place = tmp_path / "images"
    place.mkdir()
    for name, boxes in (("1.png", {"red": RED, "blue": BLUE}), ("2.png", {"blue": RED}), ("10.png", {})):
        Image.fromarray(picture(boxes)).save(place / name)
    return place


@pytest.fixture
def backend() -> PlantedBackend:
    return PlantedBackend()


@pytest.fixture
def session(qapp: object, settings: Settings, backend: PlantedBackend) -> Iterator[Session]:
    made = Session(settings, lambda model, device: backend)
    yield made
    made.close()


@pytest.fixture
def opened(qtbot, session: Session, folder: Path) -> Session:  # type: ignore[no-untyped-def]
    """The folder is open and its first image is shown."""
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    return session


@pytest.fixture
def say(qtbot) -> Callable[[Session, str], None]:  # type: ignore[no-untyped-def]
    """Type a caption and wait for its alignment."""

    def type_caption(session: Session, text: str) -> None:
        session.captions.type(text)
        session.captions.commit()
        qtbot.waitUntil(lambda: session.alignment is not None and session.alignment.caption == text)

    return type_caption
