"""The README's pictures: the real window on the samples, light and dark.

xvfb-run -s '-screen 0 1600x1000x24' .venv/bin/python -m tests.e2e.screenshots
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()

from PySide6.QtCore import QDeadlineTimer, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import Settings
from crossalign_gui.widgets.common import theme


def main(folder: Path) -> int:
    application = QApplication(sys.argv[:1])
    settings = Settings(QSettings(tempfile.mktemp(suffix=".ini"), QSettings.Format.IniFormat))
    theme.apply(application, "light")
    session = Session(settings)
    window = MainWindow(session)
    window.resize(1280, 800)
    window.show()
    session.open_samples()
    _open(session, "old-town.jpg")
    _click(window, "People")
    window.grab().save(str(folder / "light.png"))
    window.use_theme("dark")
    _open(session, "two-cars.png")
    _click(window, "car")
    window.actions_by_name["accept"].trigger()
    window.caption_bar.step(window.caption_bar.chips[0], 1, extend=False)
    place = window.canvas.view.to_canvas(460, 270)
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(place[0]), round(place[1])))
    _wait(lambda: False, 300)
    window.grab().save(str(folder / "dark.png"))
    window.resize(900, 600)
    _open(session, "kitchen.png")
    assert session.document is not None
    session.captions.activate(session.document.captions[1].id)
    _wait(lambda: session.alignment is not None)
    _click(window, "spoon")
    window.grab().save(str(folder / "small.png"))
    _open(session, "astronaut.jpg")
    assert session.document is not None
    session.captions.activate(session.document.captions[1].id)
    _wait(lambda: session.alignment is not None)
    window.grab().save(str(folder / "right-to-left.png"))
    window.close()
    return 0


def _wait(done: Callable[[], bool], milliseconds: int = 60_000) -> None:
    limit = QDeadlineTimer(milliseconds)
    while not done() and not limit.hasExpired():
        QApplication.processEvents()
        QTest.qWait(10)


def _open(session: Session, name: str) -> None:
    session.go_to(next(i for i in session.image_ids if session.path_of(i).name == name))
    _wait(lambda: session.alignment is not None)


def _click(window: MainWindow, word: str) -> None:
    chip = next(c for c in window.caption_bar.chips if c.word.text == word)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    _wait(lambda: False, 300)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("resources/screenshots")
    target.mkdir(parents=True, exist_ok=True)
    sys.exit(main(target))
