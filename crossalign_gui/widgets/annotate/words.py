"""The words of the caption in lines, with a bracket below every phrase in the colour of its thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from crossalign_gui.domain.document import Span
from crossalign_gui.domain.phrases import levels
from crossalign_gui.override import override
from crossalign_gui.widgets.annotate.chip import Chip
from crossalign_gui.widgets.common.flow_layout import FlowLayout

_PITCH = 7  # pixels from one bracket to the next
_GAP = 3  # pixels between the words and the first bracket


class Words(QWidget):
    phrase_clicked = Signal(object)
    """The ranges of one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self)
        self._chips: Sequence[Chip] = ()
        self._spans: dict[str, Span] = {}
        self._levels: dict[str, int] = {}
        self._members: dict[str, list[Chip]] = {}
        self._colours: dict[str, str] = {}
        self._hints: dict[str, str] = {}
        self._selected: str | None = None
        self._look: object = None
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Words and phrases"))

    @property
    def least_room(self) -> int:
        """Pixels below a line of words."""
        return _PITCH + _GAP

    def show_phrases(
        self, chips: Sequence[Chip], spans: dict[str, tuple[Span, list[Chip], str, str]], selected: str | None
    ) -> None:
        """spans: by id, the shortest first, each with its words, its colour and what to say about it."""
        self._chips = chips
        self._spans = {name: entry[0] for name, entry in spans.items()}
        self._members = {name: entry[1] for name, entry in spans.items()}
        self._colours = {name: entry[2] for name, entry in spans.items()}
        self._hints = {name: entry[3] for name, entry in spans.items()}
        self._levels = levels(self._spans.values())
        self._selected = selected
        count = 1 + max(self._levels.values(), default=0)  # room for one from the start: marking it moves nothing
        self.flow.set_room_below(count * _PITCH + _GAP)
        self._renew()

    def _renew(self) -> None:
        """Paint the brackets anew where they look different; with them all words that are seen would be painted."""
        look = (self.brackets(), self._colours, self._selected)
        if look != self._look:
            self._look = look
            self.update()

    def brackets(self) -> list[tuple[str, QLineF]]:
        """Span id and line, one for every line of words and every gap in the phrase."""
        order = {chip: place for place, chip in enumerate(self._chips)} if self._members else {}
        found = []
        for name, members in self._members.items():
            run: list[Chip] = []
            for chip in [*members, None]:
                if run and (chip is None or chip.y() != run[-1].y() or order[chip] != order[run[-1]] + 1):
                    area = run[0].geometry().united(run[-1].geometry())
                    y = area.bottom() + _GAP + self._levels[name] * _PITCH + 1.0
                    found.append((name, QLineF(area.left() + 2, y, area.right() - 2, y)))
                    run = []
                if chip is not None:
                    run.append(chip)
        return found

    def phrase_at(self, place: QPoint) -> Span | None:
        for name, line in self.brackets():
            area = QRect(int(line.x1()), int(line.y1()) - _PITCH // 2, int(line.length()) + 1, _PITCH)
            if area.contains(place):
                return self._spans[name]
        return None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A rim of the text's colour keeps every hue visible on every background."""
        painter = QPainter(self)
        rim = self.palette().color(QPalette.ColorRole.WindowText)
        for name, line in self.brackets():
            chosen = name == self._selected
            shape = [line, *(QLineF(point, point - QPointF(0, 3)) for point in (line.p1(), line.p2()))]
            rim.setAlpha(255 if chosen else 110)
            for colour, width in ((rim, 5.5 if chosen else 4.0), (QColor(self._colours[name]), 3.0 if chosen else 2.5)):
                painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawLines(shape[:1] if chosen else shape)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.phrase_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.phrase_clicked.emit(found.ranges)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.phrase_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.phrase_at(event.pos())
            if found is not None:
                QToolTip.showText(event.globalPos(), self._hints[found.id], self)
                return True
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):  # the words have moved
            self._renew()
        return done
