"""Memory of the window after much work with the bundled model: many photographs opened, captioned, aligned, gone back to, exported,
and searched."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from crossalign_gui.benchmarks.memory import peak, resident
from crossalign_gui.benchmarks.window import run_fresh
from crossalign_gui.paths import resources

_SIDES = (640, 1600, 4000, 1024)
_SHAPES = ((4, 3), (3, 4), (3, 2), (4, 3))  # width to height; the next one every time that all sides had a turn
_CAPTIONS = ("a woman beside a cup on a table", "a cat and a dog on the grass under a blue sky", "a dragon above two red cars")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--visits", type=int, default=200, help="hour: how many are opened")


def measure(options: argparse.Namespace) -> dict[str, float]:
    """Megabytes, in the window of 1280 x 800 on the offscreen platform, with the settings of the program and nothing else imported."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "photographs").mkdir()
        _write(Path(name) / "photographs", options.visits)
        return run_fresh([sys.executable, "-m", __name__, name, str(options.visits)])


def _work(folder: Path, visits: int) -> dict[str, float]:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from crossalign_gui.heap import give_memory_back_early
    from crossalign_gui.main_window import MainWindow
    from crossalign_gui.session.session import Session
    from crossalign_gui.session.settings import Settings
    from crossalign_gui.storage.formats.registry import formats

    give_memory_back_early()
    application = QApplication(sys.argv[:1])
    session = Session(Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)))
    window = MainWindow(session)
    window.show()
    found: dict[str, float] = {"before the first": round(resident())}
    session.open_paths([folder / "photographs"])
    _until(application, lambda: session.document is not None and session.pixels is not None)
    for number in range(visits):
        for caption in _CAPTIONS[: 1 + number % 2] if number % 5 else _CAPTIONS:
            text = f"{caption}, {number}"
            session.captions.type(text)
            session.captions.commit()
            _until(application, partial(_is_aligned, session, text))
            application.processEvents()
        if number in (visits // 10, visits // 2):
            found[f"after {number} photographs"] = round(resident())
        _next(application, session, 1)
    found[f"after {visits} photographs"] = round(resident())
    for _ in range(20):
        _next(application, session, -1)
    found["after 20 steps back"] = round(resident())
    session.exchange.write(formats()["coco"], folder / "coco.json", {})
    _until(application, lambda: not session.exchange.busy)
    found["peak before the search"] = round(peak())
    session.retrieval.find_caption("a cat beside a cup")
    _until(application, lambda: not session.retrieval.busy, 1200)
    found["after a search of all"] = round(resident())
    found["peak"] = round(peak())
    window.close()
    return found


def _write(folder: Path, count: int) -> None:
    """Photographs of several sizes and shapes, each of its own content: crops of the samples."""
    from PIL import Image

    samples = sorted((resources() / "samples").glob("*.jpg"))
    for number in range(count):
        side, (across, down) = _SIDES[number % len(_SIDES)], _SHAPES[number // len(_SIDES) % len(_SHAPES)]
        width, height = side * across // max(across, down), side * down // max(across, down)
        with Image.open(samples[number % len(samples)]) as image:
            picture = image.convert("RGB").resize((width + 40, height + 40))
        left, top = number % 40, number // 40 % 40
        picture.crop((left, top, left + width, top + height)).save(folder / f"{number:04}.jpg", quality=90)


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


def _until(application: Any, condition: Callable[[], bool], seconds: float = 120) -> None:
    """As the event loop does, which alone deletes widgets that are to be deleted later."""
    from PySide6.QtCore import QEvent

    end = time.monotonic() + seconds
    while not condition():
        application.processEvents()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.001)
        if time.monotonic() > end:
            raise TimeoutError("the window does not answer")


if __name__ == "__main__":
    print(json.dumps(_work(Path(sys.argv[1]), int(sys.argv[2]))))
