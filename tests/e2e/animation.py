"""The README's animation: click a word, accept, correct the box, export; the real window on a sample.

xvfb-run -s '-screen 0 1600x1000x24' .venv/bin/python -m tests.e2e.animation
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crossalign_gui.domain.masks import bounds
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import Settings
from crossalign_gui.widgets.common import theme
from tests.e2e import screenshots

SIZE = (1120, 700)
MOST_BYTES = 2_000_000
_BUTTON = Qt.MouseButton.LeftButton


class Film:
    """Pictures of a window with the time that each is shown, in milliseconds."""

    def __init__(self) -> None:
        self._frames: list[tuple[Image.Image, int]] = []

    def take(self, window: QWidget, shown: int, above: QDialog | None = None) -> None:
        QTest.qWait(60)
        picture = QPixmap(window.grab())
        if above is not None:
            painter = QPainter(picture)
            painter.drawPixmap((window.width() - above.width()) // 2, (window.height() - above.height()) // 2, above.grab())
            painter.end()
        image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
        size, stride = (image.width(), image.height()), image.bytesPerLine()
        self._frames.append((Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", stride, 1), shown))

    def save(self, path: Path) -> None:
        (first, _), *rest = self._frames
        times = [shown for _, shown in self._frames]
        later = [image for image, _ in rest]
        first.save(path, save_all=True, append_images=later, duration=times, loop=0, quality=80, method=6)


def main(path: Path) -> int:
    application = QApplication(sys.argv[:1])
    settings = Settings(QSettings(tempfile.mktemp(suffix=".ini"), QSettings.Format.IniFormat))
    theme.apply(application, "light")
    session = Session(settings)
    window = MainWindow(session)
    window.resize(*SIZE)
    window.show()
    session.open_samples()
    screenshots._open(session, "park.png")
    film = Film()
    film.take(window, 1200)
    screenshots._click(window, "dog")
    film.take(window, 1800)
    window.actions_by_name["accept"].trigger()
    film.take(window, 1500)
    _drag_the_edge(window, film)
    window.actions_by_name["export"].trigger()
    dialog = next(item for item in window.findChildren(QDialog) if item.isVisible())
    screenshots._wait(lambda: False, 1500)
    film.take(window, 2500, dialog)
    dialog.close()
    film.save(path)
    window.close()
    return 0 if path.stat().st_size <= MOST_BYTES else 1


def _drag_the_edge(window: MainWindow, film: Film) -> None:
    """The left lower handle of the accepted box, in some steps."""
    document = window.session.document
    assert document is not None
    box = bounds(next(item for item in document.regions if item.status == "accepted").shape)
    middle = window.canvas.view.to_canvas((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
    QTest.mouseClick(window.canvas, _BUTTON, pos=QPoint(*map(round, middle)))
    film.take(window, 800)
    x, y = map(round, window.canvas.view.to_canvas(box.x0, box.y1))
    QTest.mouseMove(window.canvas, QPoint(x, y))
    QTest.mousePress(window.canvas, _BUTTON, pos=QPoint(x, y))
    for step in range(1, 7):
        QTest.mouseMove(window.canvas, QPoint(x - 2 * step, y + step))
        film.take(window, 90)
    QTest.mouseRelease(window.canvas, _BUTTON, pos=QPoint(x - 12, y + 6))
    film.take(window, 1500)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("resources/screenshots/tour.webp")))
