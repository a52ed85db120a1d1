"""Links made by dragging: words from the caption to a region, a region (with Alt) to a word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.masks import bounds
from crossalign_gui.override import override
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.annotate.caption_bar import CaptionBar
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.canvas import Canvas
from crossalign_gui.widgets.picture.view import region_at

_REACH = 4.0  # canvas pixels


class LinkDrag(QWidget):
    """Lies over caption and image while something is dragged, and paints the line between the two ends."""

    def __init__(self, session: Session, bar: CaptionBar, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._bar, self._canvas = session, bar, canvas
        self._start: QPoint | None = None
        self._end = QPoint()
        self._region: str | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("A link that is being drawn"))
        self.hide()
        bar.dragged.connect(self._carry_words)
        bar.dropped.connect(self._drop_words)
        canvas.installEventFilter(self)

    # --------------------------------------------------------- words to a region

    def _carry_words(self, _: Ranges, place: QPoint) -> None:
        self._region = self._region_at(place)
        self._draw(self._start or place, place)

    def _drop_words(self, ranges: Ranges, place: QPoint) -> None:
        self._end_drag()
        region = self._region_at(place)
        if self._session.read_only:
            self._tell(self.tr("This project can only be read here"))
        elif region is not None:
            self._session.corrections.links.link(ranges, region)
            self._session.select_region(region)
        else:
            self._tell(self.tr("There is no region here to link the words with; drop them on one, or draw it first"))

    def _region_at(self, place: QPoint) -> str | None:
        """The smallest one at a place of the screen."""
        point = self._canvas.mapFromGlobal(place)
        document = self._session.document
        if document is None or not self._canvas.rect().contains(point):
            return None
        view = self._canvas.view
        boxes = [(item.id, bounds(item.shape)) for item in document.regions if item.status != "rejected"]
        return region_at(boxes, *view.to_image(point.x(), point.y()), _REACH / view.scale)

    # ---------------------------------------------------------- a region to words

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        place = event.globalPosition().toPoint()
        held = self._start is not None and self._region is not None
        if event.type() == QEvent.Type.MouseButtonPress:
            with_alt = event.button() == Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.AltModifier
            region = self._region_at(place) if with_alt and self._canvas.tool == "select" else None
            if region is None:
                return False
            self._region = region
            self._session.select_region(region)
            self._draw(place, place)
            return True
        if event.type() == QEvent.Type.MouseMove and held and event.buttons() & Qt.MouseButton.LeftButton:
            self._draw(self._start or place, place)
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and held and event.button() == Qt.MouseButton.LeftButton:
            region = self._region
            self._end_drag()
            self._drop_region(str(region), place)
            return True
        return False

    def _drop_region(self, region: str, place: QPoint) -> None:
        words = self._bar.words_at(place)
        if self._session.read_only:
            self._tell(self.tr("This project can only be read here"))
        elif words:
            self._session.corrections.links.link(words, region)
        elif not self._canvas.rect().contains(self._canvas.mapFromGlobal(place)):
            self._tell(self.tr("Drop the region on a word or on the line below a phrase"))

    # -------------------------------------------------------------------- painting

    def _draw(self, start: QPoint, end: QPoint) -> None:
        parent = self.parentWidget()
        if self._start is None and parent is not None:
            self.setGeometry(parent.rect())
            self.raise_()
            self.show()
        self._start, self._end = start, end
        self.update()

    def _end_drag(self) -> None:
        self._start = self._region = None
        self.hide()

    def _tell(self, text: str) -> None:
        self._session.notice.emit(Notice(text))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._start is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, end = QPointF(self.mapFromGlobal(self._start)), QPointF(self.mapFromGlobal(self._end))
        target = self._target()
        for role, width in ((QPalette.ColorRole.Base, 6), (QPalette.ColorRole.Link, 3)):
            painter.setPen(QPen(self.palette().color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawLine(start, end)
            painter.drawEllipse(end, 5, 5)
            if target is not None:
                painter.drawRect(target)

    def _target(self) -> QRectF | None:
        document = self._session.document
        if document is None or self._region is None:
            return None
        frame = overlay.rectangle(bounds(document.region(self._region).shape), self._canvas.view)
        return frame.translated(QPointF(self.mapFromGlobal(self._canvas.mapToGlobal(QPoint(0, 0)))))
