"""What the tests of words, phrases and links do with the real window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossalign_gui.domain.geometry import Box

CAPTION = "a red box and a blue box"


def chip(window, text):
    return next(c for c in window.caption_bar.chips if c.word.text == text)


def click(qtbot, window, text, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(chip(window, text), Qt.MouseButton.LeftButton, modifier)
    qtbot.waitUntil(lambda: window.session.alignment is not None)


def at(window, x, y):
    """A place of the image on the canvas."""
    cx, cy = window.canvas.view.to_canvas(x, y)
    return QPoint(round(cx), round(cy))


def add_regions(window, *boxes):
    """Without words."""
    window.session.select_words([])
    for box in boxes:
        window.session.corrections.add_region(Box(*box))
    window.session.select_region(None)
    QApplication.processEvents()  # the first words just made the caption higher


def drag(start, begin, end, place, modifier=Qt.KeyboardModifier.NoModifier):
    """From a point of one widget to a point of another: Qt sends all of it to the first."""
    target = start.mapFromGlobal(end.mapToGlobal(place))
    QTest.mousePress(start, Qt.MouseButton.LeftButton, modifier, begin)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(start, begin + (target - begin) * part)
    QTest.mouseRelease(start, Qt.MouseButton.LeftButton, modifier, target)


def middle(widget):
    return widget.rect().center()
