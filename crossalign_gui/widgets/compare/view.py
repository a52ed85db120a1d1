"""The image with one side's answer, to be looked at only; zoom and pan are told, so that views can be linked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from crossalign_gui.domain.geometry import Box, Shape
from crossalign_gui.override import override
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.pyramid import Pyramid
from crossalign_gui.widgets.picture.view import View, fit

_ARROWS = {Qt.Key.Key_Left: (40, 0), Qt.Key.Key_Right: (-40, 0), Qt.Key.Key_Up: (0, 40), Qt.Key.Key_Down: (0, -40)}
_ZOOMS = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Equal: 1.25, Qt.Key.Key_Minus: 0.8}


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """What is painted over the image. heat: over the whole of it; shapes: each with its colour."""

    heat: QImage | None = None
    shapes: tuple[tuple[Shape, QColor], ...] = ()


class CompareView(QWidget):
    """The wheel and + and - zoom, dragging and arrows pan, F fits."""

    view_changed = Signal(object)
    """A View, after the user zoomed or panned."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pyramid: Pyramid | None = None
        self._layer = Layer()
        self._view = View()
        self._fitted = True
        self._last: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 140)
        self.setAccessibleName(name)

    @property
    def view(self) -> View:
        return self._view

    def show_image(self, pyramid: Pyramid | None) -> None:
        if pyramid is not self._pyramid:
            self._pyramid = pyramid
            self.fit()

    def show_layer(self, layer: Layer) -> None:
        self._layer = layer
        self.update()

    def set_view(self, view: View) -> None:
        """Follow another view; nothing is told."""
        self._fitted = False
        self._view = view
        self.update()

    def fit(self) -> None:
        self._fitted = True
        if self._pyramid is not None:
            self._view = fit(self._pyramid.size, (self.width(), self.height()))
        self.update()

    def _move(self, view: View) -> None:
        if self._pyramid is not None:
            self.set_view(view.kept(self._pyramid.size, (self.width(), self.height())))
            self.view_changed.emit(self._view)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._fitted:
            self.fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Dark))
        pyramid = self._pyramid
        if pyramid is not None:
            scale = self._view.scale * self.devicePixelRatioF()
            level = pyramid.level_for(scale)
            whole = Box(0, 0, *pyramid.size)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 3)
            painter.drawImage(overlay.rectangle(whole, self._view), level, QRectF(level.rect()))
            if self._layer.heat is not None:
                overlay.draw_heat(painter, self._layer.heat, whole, self._view)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            for shape, colour in self._layer.shapes:
                overlay.draw_shape(painter, shape, self._view, colour)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        place = event.position()
        self._move(self._view.zoomed(1.2 ** (event.angleDelta().y() / 120), place.x(), place.y()))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None:
            step = event.position() - self._last
            self._last = event.position()
            self._move(self._view.moved(step.x(), step.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._move(self._view.moved(*_ARROWS[key]))
        elif key in _ZOOMS:
            self._move(self._view.zoomed(_ZOOMS[key], self.width() / 2, self.height() / 2))
        elif key == Qt.Key.Key_F:
            self.fit()
            self.view_changed.emit(self._view)
        else:
            super().keyPressEvent(event)
