"""Keys and drags that a link costs: ten sample images annotated in the real window, with and without going on by itself."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from crossalign_gui.domain.geometry import Box

_SAME = 0.5  # IoU from which a proposal is what is wanted
_WANTED: dict[str, dict[str, tuple[tuple[float, float, float, float], ...]]] = {
    "park.png": {"dog": ((0.11, 0.47, 0.37, 0.78),), "tree": ((0.57, 0.17, 0.87, 0.67),), "ball": ((0.44, 0.78, 0.56, 0.93),)},
    "kitchen.png": {
        "banana": ((0.11, 0.17, 0.30, 0.43),), "apple": ((0.41, 0.16, 0.59, 0.40),), "teapot": ((0.62, 0.50, 0.88, 0.80),),
        "spoon": ((0.20, 0.57, 0.41, 0.87),),
    },
    "music.png": {
        "guitar": ((0.12, 0.32, 0.39, 0.68),), "violin": ((0.43, 0.19, 0.67, 0.50),), "drum": ((0.67, 0.55, 0.90, 0.85),),
    },
    "street.png": {
        "bus": ((0.13, 0.58, 0.36, 0.82),), "bicycle": ((0.58, 0.61, 0.82, 0.83),), "house": ((0.47, 0.11, 0.77, 0.50),),
        "light": ((0.16, 0.14, 0.24, 0.40),),
    },
    "three-dogs.png": {
        "dogs": ((0.12, 0.51, 0.28, 0.69), (0.39, 0.42, 0.62, 0.69), (0.65, 0.37, 0.96, 0.73)),
        "dog": ((0.12, 0.51, 0.28, 0.69),),
    },
    "two-cars.png": {"car": ((0.15, 0.43, 0.42, 0.68),), "car 2": ((0.59, 0.43, 0.86, 0.68),)},
    "weather.png": {
        "cloud": ((0.29, 0.10, 0.51, 0.30),), "umbrella": ((0.17, 0.43, 0.43, 0.77),), "sun": ((0.68, 0.11, 0.88, 0.37),),
    },
    "zoo.png": {
        "elephant": ((0.11, 0.20, 0.39, 0.50),), "lion": ((0.20, 0.64, 0.41, 0.92),), "giraffe": ((0.61, 0.20, 0.90, 0.61),),
        "penguin": ((0.63, 0.72, 0.78, 0.93),),
    },
    "cat.jpg": {"cat": ((0.0, 0.0, 0.93, 1.0),)},
    "coffee.jpg": {
        "cup": ((0.29, 0.03, 0.71, 0.80),), "espresso": ((0.35, 0.22, 0.63, 0.44),), "plate": ((0.13, 0.13, 0.80, 1.0),),
        "spoon": ((0.54, 0.16, 0.71, 0.83),),
    },
}  # fmt: skip
"""Words of the first caption and their boxes in shares of the image, drawn by eye; "car 2" is the second of that word."""


def measure() -> dict[str, Any]:
    """A user who knows what is wanted: accepts a proposal that overlaps it by half, draws what is not proposed, passes over
    words that name nothing wanted, and goes on to the next image. A key with Ctrl or Shift counts once, a drag once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from crossalign_gui.main_window import MainWindow
    from crossalign_gui.session.session import Session
    from crossalign_gui.session.settings import Settings

    application = QApplication.instance() or QApplication(sys.argv[:1])
    found: dict[str, Any] = {}
    for advance in (True, False):
        with tempfile.TemporaryDirectory() as name:
            os.environ["XDG_DATA_HOME"] = name
            settings = Settings(QSettings(str(Path(name) / "settings.ini"), QSettings.Format.IniFormat))
            settings.auto_advance = advance
            session = Session(settings)
            window = MainWindow(session)
            window.resize(1280, 800)
            window.show()
            session.open_samples()
            user = _User(application, window)
            for image in _WANTED:
                user.annotate(image)
            found["goes on by itself" if advance else "words by number"] = user.figures()
            window.close()
    return found


class _User:
    """Presses real keys and counts them."""

    def __init__(self, application: Any, window: Any) -> None:
        self._application, self._window, self._session = application, window, window.session
        self._keys = self._drags = self._links = 0

    def figures(self) -> dict[str, float]:
        acts = self._keys + self._drags
        return {
            "images": len(_WANTED), "links": self._links, "keys": self._keys, "drags": self._drags,
            "keys and drags a link": round(acts / self._links, 2), "keys and drags an image": round(acts / len(_WANTED), 1),
        }  # fmt: skip

    def annotate(self, image: str) -> None:
        from PySide6.QtCore import Qt

        session = self._session
        self._wait(lambda: len(session.image_ids) >= len(_WANTED))
        session.go_to(next(item for item in session.image_ids if session.path_of(item).name == image))
        self._wait(lambda: session.pixels is not None and session.alignment is not None and not session.busy)
        width, height = session.document.image.width, session.document.image.height
        left = {
            word: [Box(x0 * width, y0 * height, x1 * width, y1 * height) for x0, y0, x1, y1 in boxes]
            for word, boxes in _WANTED[image].items()
        }
        self._links += sum(map(len, left.values()))
        self._window.canvas.setFocus()
        for _ in range(100):
            left = {word: boxes for word, boxes in left.items() if boxes}
            if not left:
                break
            word = self._selected()
            if word not in left:
                self._go_on(next(iter(left)))
                continue
            box = getattr(session.targets.target, "box", None)
            wanted = next((item for item in left[word] if box is not None and item.iou(box) >= _SAME), None)
            if wanted is not None:
                left[word].remove(wanted)
                self._press(Qt.Key.Key_A)
            else:
                self._draw(left[word].pop(0))
        assert not left, (image, left)
        self._press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def _words(self) -> dict[tuple[int, int], str]:
        """Every word as it is named above, by its place."""
        seen: dict[str, int] = {}
        named = {}
        for word in self._session.words:
            seen[word.text] = seen.get(word.text, 0) + 1
            named[word.start, word.end] = word.text if seen[word.text] == 1 else f"{word.text} {seen[word.text]}"
        return named

    def _selected(self) -> str:
        chosen = self._session.selection.words
        return self._words().get(chosen[0], "") if len(chosen) == 1 else ""

    def _go_on(self, word: str) -> None:
        from PySide6.QtCore import Qt

        place = list(self._words().values()).index(word)
        if self._session.settings.auto_advance and not self._is_linked(list(self._words())[place]):
            self._press(Qt.Key.Key_X)
            return
        for digit in str(1 + place):
            self._press(Qt.Key(int(Qt.Key.Key_0) + int(digit)))
        self._wait(lambda: False, 800)  # until the digits are no beginning of a larger number

    def _is_linked(self, word: tuple[int, int]) -> bool:
        """X does not go back to it."""
        document = self._session.document
        told = {link.span for link in document.links}
        return any(span.id in told and (span.ranges[0][0], span.ranges[-1][1]) == word for span in document.spans)

    def _draw(self, box: Box) -> None:
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        self._press(Qt.Key.Key_D)
        canvas = self._window.canvas
        first, last = (
            QPoint(*(round(value) for value in canvas.view.to_canvas(*corner)))
            for corner in ((box.x0, box.y0), (box.x1, box.y1))
        )
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
        QTest.mouseMove(canvas, last)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)
        self._drags += 1
        self._wait(lambda: not self._session.busy)

    def _press(self, key: Any, modifiers: Any = None) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._keys += 1
        QTest.keyClick(self._window.canvas, key, modifiers or Qt.KeyboardModifier.NoModifier)
        self._wait(lambda: not self._session.busy)

    def _wait(self, done: Any, milliseconds: int = 120_000) -> None:
        from PySide6.QtCore import QDeadlineTimer
        from PySide6.QtTest import QTest

        limit = QDeadlineTimer(milliseconds)
        while not done() and not limit.hasExpired():
            self._application.processEvents()
            QTest.qWait(5)
