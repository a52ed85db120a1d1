"""The region that the matrix points at, drawn over the canvas, and the one under the pointer, told to the matrix."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from crossalign_gui.override import override
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.canvas import Canvas

_COLOUR = "#F0E442"


class RegionPointer(QWidget):
    """Lies on the canvas and lets every event through."""

    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(canvas.size())
        canvas.installEventFilter(self)
        session.inspection.pointed_changed.connect(self.update)
        self.show()  # the canvas may be seen already

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._canvas.size())
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._session.inspection.point_at(self._canvas.view.to_image(event.position().x(), event.position().y()))
        elif event.type() == QEvent.Type.Leave:
            self._session.inspection.point_at(None)
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shape = self._session.inspection.pointed_shape
        if shape is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            overlay.draw_shape(painter, shape, self._canvas.view, QColor(_COLOUR), dashed=True, strong=True)
