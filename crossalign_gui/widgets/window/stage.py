"""Caption, picture and legend below each other, so that nothing that comes and goes moves the picture.

The bars above and below have a room that is settled when an image is opened, when the window changes its size, when the user fits
the image, and when a caption is chosen or its typing ends. What grows beyond it in between, and every notice, lies over the picture.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crossalign_gui.override import override
from crossalign_gui.widgets.annotate.caption_bar import CaptionBar
from crossalign_gui.widgets.picture.canvas import Canvas

_SHARE = 0.5
"""Of the height, the most that the bars above the picture are given; the caption scrolls from there."""
_LEAST = QSize(240, 260)


class Stage(QWidget):
    def __init__(
        self, captions: CaptionBar, more: Sequence[QWidget], canvas: Canvas, legend: QWidget, notice: QWidget
    ) -> None:
        """more: what stands between the caption and the picture."""
        super().__init__()
        self._captions, self._canvas, self._legend, self._notice = captions, canvas, legend, notice
        self._above = above = QWidget(self)
        layout = QVBoxLayout(above)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (captions, *more):
            layout.addWidget(part)
        self._room = (0, 0)
        for part in (canvas, above, legend, notice):
            part.setParent(self)
        for part in (above, legend):
            part.setAutoFillBackground(True)
            part.installEventFilter(self)
        notice.installEventFilter(self)
        later = Qt.ConnectionType.QueuedConnection  # when the words are laid out
        canvas.session.image_changed.connect(self.settle)
        canvas.session.image_changed.connect(self.settle, later)
        canvas.session.document_changed.connect(self._follow_caption, later)
        captions.edit.left.connect(self._take_room)
        self._caption: str | None = None

    @Slot()
    def settle(self) -> None:
        """Give the bars the room that they need now."""
        self._captions.set_most(int(_SHARE * self.height()))
        above, below = self._needed()
        self._room = (above + max(0, self._captions.usual_height - _height(self._captions, self.width())), below)
        self._arrange()

    @Slot()
    def _follow_caption(self) -> None:
        caption = self._canvas.session.caption
        chosen = caption.id if caption is not None else None
        if chosen != self._caption:
            self._caption = chosen
            self._take_room()

    @Slot()
    def _take_room(self) -> None:
        """New words may need more room than those before; else they would cover the picture until it is fitted."""
        if self._needed()[0] > self._room[0]:
            self.settle()

    def _needed(self) -> tuple[int, int]:
        """Of the bars above and below, in pixels."""
        above = _height(self._above, self.width())
        return above, _height(self._legend, self.width()) if not self._legend.isHidden() else 0

    def _arrange(self) -> None:
        above, below = self._needed()
        room, width, height = self._room, self.width(), self.height()
        self._canvas.setGeometry(0, room[0], width, max(1, height - sum(room)))
        self._above.setGeometry(0, 0, width, above)
        self._legend.setGeometry(0, height - below, width, below)
        told = min(_height(self._notice, width), height)
        self._notice.setGeometry(QRect(0, height - max(below, room[1]) - told, width, told))
        order = [self._legend, self._above, self._notice]
        if [part for part in self.children() if part.isWidgetType()][-len(order) :] != order:
            for part in order:  # each that is raised is painted anew
                part.raise_()

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 520)

    @override
    def minimumSizeHint(self) -> QSize:
        width = max(part.minimumSizeHint().width() for part in (self._above, self._legend, self._canvas))
        return QSize(max(width, _LEAST.width()), _LEAST.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.settle()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        elif event.type() == QEvent.Type.FontChange:
            self.settle()
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A bar wants another height, or the legend comes or goes."""
        kinds = QEvent.Type
        if watched is self._legend and event.type() in (kinds.ShowToParent, kinds.HideToParent):
            self.settle()
        elif event.type() in (kinds.LayoutRequest, kinds.ShowToParent):
            self._arrange()
        return False


def _height(part: QWidget, width: int) -> int:
    """What it needs at this width."""
    layout = part.layout()
    if layout is None:
        return part.sizeHint().height()
    layout.activate()
    needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    return max(needed, part.minimumSizeHint().height())
