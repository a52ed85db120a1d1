"""The whole image, small, in a corner of the canvas while only a part of it is seen there; a click or drag goes to a place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from crossalign_gui.domain.geometry import Box
from crossalign_gui.override import override
from crossalign_gui.widgets.picture.overlay import rectangle
from crossalign_gui.widgets.picture.view import View, fit, spanned

MAP_SIDE = 140  # pixels of the longer side
_GAP = 12  # pixels to the corner


class MiniMap(QWidget):
    wanted = Signal(QPointF)
    """A place of the image to go to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self._size = (1, 1)
        self._seen = Box(0, 0, 1, 1)
        self._view = View()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the image"))
        self.hide()

    def show_picture(self, picture: QImage, size: tuple[int, int]) -> None:
        """picture: the image of this size (width, height), or a smaller one of it."""
        self._picture = picture.scaled(QSize(2 * MAP_SIDE, 2 * MAP_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
        self._size = size

    def follow(self, view: View, canvas: QSize) -> None:
        """Seen only where the canvas does not show everything."""
        first, second = view.to_image(0, 0), view.to_image(canvas.width(), canvas.height())
        seen = spanned(first, second).clipped(*self._size)
        part = View(turns=view.turns).extent(self._size)
        scale = MAP_SIDE / max(part.width, part.height)
        room = max(1, round(part.width * scale)), max(1, round(part.height * scale))
        whole = seen.area >= 0.98 * self._size[0] * self._size[1]
        if not whole and 2 * (room[0] + _GAP) < canvas.width() and 2 * (room[1] + _GAP) < canvas.height():
            self._seen, self._view = seen, fit(self._size, room, 0, view.turns)
            self.setGeometry(canvas.width() - room[0] - _GAP, canvas.height() - room[1] - _GAP, *room)
            self.show()
            self.update()
        else:
            self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.save()
        painter.translate(self._view.x, self._view.y)
        painter.rotate(90 * self._view.turns)
        painter.drawImage(QRectF(0, 0, self._size[0] * self._view.scale, self._size[1] * self._view.scale), self._picture)
        painter.restore()
        for colour, width in ((QColor(0, 0, 0, 190), 4), (QColor("#ffffff"), 2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(rectangle(self._seen, self._view).adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(0, 0, 0, 190), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit(QPointF(*self._view.to_image(event.position().x(), event.position().y())))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)
