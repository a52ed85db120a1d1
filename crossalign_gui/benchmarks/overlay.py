"""From the click on a word to the painted heat map, and from a changed caption to its overlay, in the real window."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from crossalign_gui.benchmarks.timing import summary
from crossalign_gui.paths import resources

_CLICKS = 60
_CAPTIONS = ("a dog left of a tree", "the red house near a bench", "two trees and a dog", "a bird above the green tree")


def measure() -> dict[str, Any]:
    """Milliseconds on a picture of 12 megapixels, window of 1280 x 800 on the offscreen platform, bundled model."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from crossalign_gui.main_window import MainWindow
    from crossalign_gui.session.session import Session
    from crossalign_gui.session.settings import Settings

    application = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Image.open(resources() / "samples" / "park.png") as image:
            image.convert("RGB").resize((4000, 3000)).save(folder / "park.jpg", quality=92)
        session = Session(Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)))
        window = MainWindow(session)
        window.show()
        start = time.perf_counter()
        session.open_paths([folder / "park.jpg"])
        _until(application, lambda: session.document is not None)
        session.captions.type(_CAPTIONS[0])
        session.captions.commit()
        _until(application, lambda: session.alignment is not None)
        first = 1000 * (time.perf_counter() - start)
        painted = _Painted(window.canvas)
        clicks = _clicks(application, window, painted)
        edits = _edits(application, session)
        window.close()
    return {
        "open to first alignment, model loading included": summary([first]),
        "click to painted overlay": summary(clicks),
        "click to painted overlay, 95th percentile": round(statistics.quantiles(clicks, n=20)[-1], 1),
        "new caption to painted overlay": summary(edits),
        "new caption to painted overlay, 95th percentile": round(statistics.quantiles(edits, n=20)[-1], 1),
    }


class _Painted:
    """Counts what the canvas paints."""

    def __init__(self, canvas: Any) -> None:
        from PySide6.QtCore import QEvent, QObject

        class Counter(QObject):
            count = 0

            def eventFilter(self, _: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    self.count += 1
                return False

        self._counter = Counter(canvas)
        canvas.installEventFilter(self._counter)

    @property
    def count(self) -> int:
        return self._counter.count

    def since(self, count: int) -> bool:
        return self.count > count


def _clicks(application: Any, window: Any, painted: _Painted) -> list[float]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    found = []
    for number in range(_CLICKS):
        chips = [chip for chip in window.caption_bar.chips if len(chip.word.text) > 2]
        before, start = painted.count, time.perf_counter()
        QTest.mouseClick(chips[number % len(chips)], Qt.MouseButton.LeftButton)
        _until(application, partial(painted.since, before))
        application.processEvents()
        found.append(1000 * (time.perf_counter() - start))
    return found


def _edits(application: Any, session: Any) -> list[float]:
    found = []
    for number in range(1, 25):
        text = f"{_CAPTIONS[number % len(_CAPTIONS)]}, picture {number}"
        start = time.perf_counter()
        session.captions.type(text)
        session.captions.commit()
        _until(application, partial(_is_aligned, session, text))
        application.processEvents()  # paints
        found.append(1000 * (time.perf_counter() - start))
    return found


def _is_aligned(session: Any, text: str) -> bool:
    return session.alignment is not None and session.alignment.caption == text


def _until(application: Any, condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not condition():
        application.processEvents()
        time.sleep(0.0002)  # the worker threads need the interpreter too
        if time.monotonic() > end:
            raise TimeoutError("the window does not answer")
