"""Memory of the window after much work with the bundled model: many photographs opened, captioned, aligned, and gone back to."""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from crossalign_gui.paths import resources

_SIDES = (640, 1600, 4000, 1024)
_CAPTIONS = ("a woman beside a cup on a table", "a cat and a dog on the grass under a blue sky", "a dragon above two red cars")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--visits", type=int, default=200, help="hour: how many are opened")


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Megabytes, in the window of 1280 x 800 on the offscreen platform, with the settings of the program."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from crossalign_gui.heap import give_memory_back_early
    from crossalign_gui.main_window import MainWindow
    from crossalign_gui.session.session import Session
    from crossalign_gui.session.settings import Settings

    give_memory_back_early()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "photographs").mkdir()
        _write(folder / "photographs", options.visits)
        session = Session(Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)))
        window = MainWindow(session)
        window.show()
        start = resident()
        session.open_paths([folder / "photographs"])
        _until(application, lambda: session.document is not None and session.pixels is not None)
        for number in range(options.visits):
            for caption in _CAPTIONS[: 1 + number % 2] if number % 5 else _CAPTIONS:
                session.captions.type(f"{caption}, {number}")
                session.captions.commit()
                text = f"{caption}, {number}"
                _until(application, partial(_is_aligned, session, text))
                application.processEvents()
            if number in (options.visits // 10, options.visits // 2):
                found[f"after {number} photographs"] = round(resident())
            _next(application, session, 1)
        found = {"before the first": round(start), **found, f"after {options.visits} photographs": round(resident())}
        for _ in range(20):
            _next(application, session, -1)
        found["after 20 steps back"] = round(resident())
        window.close()
    found["peak"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    return found


def resident() -> float:
    """Megabytes of this process."""
    try:
        pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    except OSError:  # no Linux: the peak is all that is known
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _write(folder: Path, count: int) -> None:
    """Photographs of several sizes, each of its own content: crops of the samples."""
    from PIL import Image

    samples = sorted((resources() / "samples").glob("*.jpg"))
    for number in range(count):
        side = _SIDES[number % len(_SIDES)]
        with Image.open(samples[number % len(samples)]) as image:
            picture = image.convert("RGB").resize((side + 40, side * 3 // 4 + 40))
        left, top = number % 40, number // 40 % 40
        picture.crop((left, top, left + side, top + side * 3 // 4)).save(folder / f"{number:04}.jpg", quality=90)


def _is_aligned(session: Any, text: str) -> bool:
    return session.alignment is not None and session.alignment.caption == text


def _next(application: Any, session: Any, by: int) -> None:
    before = session.document
    session.step_image(by)
    end = time.monotonic() + 5
    while session.document is before and time.monotonic() < end:  # at the last one nothing changes
        application.processEvents()
        time.sleep(0.001)
    _until(application, lambda: session.pixels is not None)


def _until(application: Any, condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not condition():
        application.processEvents()
        time.sleep(0.001)
        if time.monotonic() > end:
            raise TimeoutError("the window does not answer")
