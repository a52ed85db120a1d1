"""One word of the caption, as a button."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from crossalign_gui.alignment.protocol import Prediction
from crossalign_gui.domain.colours import text_on
from crossalign_gui.domain.document import Range
from crossalign_gui.domain.text import Word
from crossalign_gui.override import override

_NUMBERED = 100  # two digits choose a word
_CORNER = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_GLOW = QColor("#E69F00")


class ChipOwner(Protocol):
    """What is told what was done to a chip. Points are of the screen."""

    def choose(self, chip: Chip, modifiers: Qt.KeyboardModifier) -> None: ...
    def step(self, chip: Chip, by: int, *, extend: bool) -> None: ...
    def hover(self, words: Range | None) -> None: ...
    def drag(self, chip: Chip, place: QPoint) -> None: ...
    def drop(self, chip: Chip, place: QPoint) -> None: ...


class Chip(QToolButton):
    """Its place in the text order decides what the arrow keys reach."""

    def __init__(self, word: Word, owner: ChipOwner, parent: QWidget) -> None:
        super().__init__(parent)
        self.word = word
        self.number = 0
        """The number keys that choose it, from 1; shown from there on."""
        self.prediction: Prediction | None = None
        """What the model said of it last."""
        self.told: object = None
        """What `show_state` was made of."""
        self._owner = owner
        self._pressed: QPoint | None = None
        self._dragged = False
        self._quiet = False
        self._alpha: float | None = None
        self._colour: str | None = None
        self._hint = ""
        self._look: tuple[object, ...] = (word.text, False, None, False, False, None)
        self._size: QSize | None = None
        self.setCheckable(True)
        self.setText(word.text)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setAccessibleName(word.text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def range(self) -> Range:
        return self.word.start, self.word.end

    @property
    def colour(self) -> str | None:
        """Of the thing that it names alone, "#rrggbb"."""
        return self._colour

    def show_state(
        self, text: str, hint: str, *, quiet: bool, alpha: float | None, absent: bool, unknown: bool, colour: str | None
    ) -> None:
        """quiet: a function word. alpha: how much the clicked place attends to it."""
        if hint != self._hint:
            self._hint = hint
            self.setToolTip(hint)
            self.setAccessibleDescription(hint)
        if self.accessibleName() != self.word.text:
            self.setAccessibleName(self.word.text)
        look = (text, quiet, alpha, absent, unknown, colour)
        if look == self._look:
            return
        resized = (text, absent, unknown) != (self._look[0], self._look[3], self._look[4])
        self._look = look
        self._quiet, self._alpha, self._colour = quiet, alpha, colour
        if resized:
            font = QFont(self.font())
            font.setUnderline(unknown)
            font.setStrikeOut(absent)
            self.setFont(font)
            self.setText(text)
            self._size = None
            self.updateGeometry()
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        self._size = None  # the font may be another one
        super().changeEvent(event)

    @override
    def sizeHint(self) -> QSize:
        if self._size is None:
            metrics = QFontMetrics(self.font())
            self._size = QSize(metrics.horizontalAdvance(self.text()) + metrics.height(), metrics.height() + 8)
        return self._size

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        background = self._background()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        line = QColor(self._colour) if self._colour else colours.color(QPalette.ColorRole.Mid)
        if self.underMouse() or self.hasFocus():
            line = colours.color(QPalette.ColorRole.Highlight)
        if self._quiet and not self.isChecked() and not self.underMouse() and not self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(QPen(line, 2 if self.hasFocus() or self._colour else 1))
        painter.setBrush(background if background is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, frame.height() / 3, frame.height() / 3)
        painter.setPen(self._text_colour(background))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if 0 < self.number < _NUMBERED:
            small = QFont(self.font())
            small.setPointSizeF(max(5.0, 0.6 * small.pointSizeF()))
            small.setUnderline(False)
            small.setStrikeOut(False)
            painter.setFont(small)
            painter.setLayoutDirection(self.layoutDirection())  # of the caption, which need not be the window's
            if not self.isChecked() and background is None:
                painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.rect().adjusted(3, 0, -3, 0), _CORNER, str(self.number))

    def _background(self) -> QColor | None:
        if self.isChecked():
            return self.palette().color(QPalette.ColorRole.Highlight)
        if self._alpha is None or self._quiet:
            return None
        strength = max(0.0, min(1.0, self._alpha))
        below = self.palette().color(QPalette.ColorRole.Window)
        mixed = [round(a + (b - a) * (0.15 + 0.75 * strength)) for a, b in zip(_rgb(below), _rgb(_GLOW), strict=True)]
        return QColor(*mixed)

    def _text_colour(self, background: QColor | None) -> QColor:
        if self.isChecked():
            return self.palette().color(QPalette.ColorRole.HighlightedText)
        if background is not None:
            return QColor(text_on(background.name()))
        role = QPalette.ColorRole.PlaceholderText if self._quiet else QPalette.ColorRole.WindowText
        return self.palette().color(role)

    # ---------------------------------------------------------------- pointing

    @override
    def nextCheckState(self) -> None:
        """The session decides what is checked."""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._dragged = False
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._dragged or not self.rect().contains(place):
            self._dragged = True
            self._owner.drag(self, event.globalPosition().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        dragged, self._dragged, self._pressed = self._dragged, False, None
        if dragged:
            self._owner.drop(self, event.globalPosition().toPoint())
        elif self.rect().contains(event.position().toPoint()):
            self._owner.choose(self, event.modifiers())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        if step:
            self._owner.step(self, step, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._owner.choose(self, event.modifiers())
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self._owner.hover(self.range)
        elif event.type() == QEvent.Type.Leave:
            self._owner.hover(None)
        return super().event(event)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
