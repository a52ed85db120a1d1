"""The conflict that waits in the image shown: what both people say, side by side on a piece of the picture, and what to take."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.conflicts import allows_both
from crossalign_gui.domain.document import Answer, Caption, Conflict, Document, Link, Region, Side, Span
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds
from crossalign_gui.override import override
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.common.states import state_titles
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.view import View

_HEIGHT = 120
_LONG = 12  # characters that both sides share, from which they are left out
_AROUND = 0.3  # of the shapes' extent, on each side


class ConflictBar(QWidget):
    """Hidden where nothing is in conflict."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.sides = (_SideView(theme.LEFT_COLOUR, self), _SideView(theme.RIGHT_COLOUR, self))
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(theme.SPACE // 2)
        self._buttons.addWidget(self.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE, 0, theme.SPACE, theme.SPACE)
        row.setSpacing(theme.SPACE)
        row.addLayout(self._buttons, 2)
        for side in self.sides:
            row.addWidget(side, 3)
        self._ways: dict[str, QToolButton] = {}
        session.disputes.changed.connect(self._show)
        session.image_changed.connect(self._show)  # the picture may come after the document
        self._show()

    def use(self, actions: list[QAction]) -> None:
        """Buttons for them, below the title."""
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._buttons.addWidget(button)
            self._ways[action.objectName()] = button
        self._show()

    @property
    def ways(self) -> list[str]:
        """The names of the actions that can settle the conflict shown."""
        return [name for name, button in self._ways.items() if not button.isHidden()]

    def _show(self) -> None:
        disputes, document = self._session.disputes, self._session.document
        conflict = disputes.current
        self.setVisible(conflict is not None)
        if conflict is None or document is None:
            return
        count, place = len(disputes.conflicts), disputes.place + 1
        if "take_both" in self._ways:
            self._ways["take_both"].setVisible(allows_both(conflict))
        kind, words = self._kinds()[conflict.kind], disputes.about(conflict)
        text = self.tr("Conflict {} of {}: {}").format(place, count, kind)
        self.title.setText(f"{text}, “{words}”" if words and conflict.kind != "text" else text)
        area = _area(conflict, document)
        start = _same_beginning(conflict) if conflict.kind == "text" else 0
        for view, side in zip(self.sides, (conflict.left, conflict.right), strict=True):
            shapes = _shapes(side, document)
            view.show_side(side.who, self._told(side, document), start, shapes, self._session.pixels, area)

    def _kinds(self) -> dict[str, str]:
        return {
            "text": self.tr("other words"),
            "answer": self.tr("another answer"),
            "span": self.tr("another phrase"),
            "shape": self.tr("another place or shape"),
            "class": self.tr("another class"),
            "attributes": self.tr("other attributes"),
            "status": self.tr("accepted or rejected"),
            "link": self.tr("linked or not"),
            "absence": self.tr("in the picture or not"),
            "deleted": self.tr("changed or deleted"),
            "state": self.tr("another state"),
        }

    def _told(self, side: Side, document: Document) -> str:
        """In words, what a picture does not show."""
        if side.state:
            return state_titles().get(side.state, side.state)
        told: list[str] = []
        for item in side.items:
            told += self._item(item, document)
        return "; ".join(dict.fromkeys(told)) or ("" if side.items else self.tr("deleted"))

    def _item(self, item: Caption | Span | Region | Link, document: Document) -> list[str]:
        if isinstance(item, Caption):
            return [item.text, *([_answer(item.answer)] if item.answer is not None else [])]
        if isinstance(item, Span):
            return [f"“{item.text}”"]
        if isinstance(item, Region):
            name = self._session.class_of(item)
            said = [f"{key}: {value}" for key, value in sorted(attributes_of(item.x).items())]
            return said + ([name] if name else []) + ([self.tr("rejected")] if item.status == "rejected" else [])
        if item.region is None:
            return [self.tr("not in the picture")]
        return [self.tr("is not this region")] if item.polarity == "negative" else []


class _SideView(QWidget):
    """A piece of the picture with what one person says of it, and the name."""

    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self._regions: tuple[Region, ...] = ()
        self._name, self._text, self._start = "", "", 0
        self._picture: QImage | None = None
        self._area = Box(0, 0, 1, 1)
        self.setMinimumHeight(_HEIGHT)
        self.setMaximumHeight(_HEIGHT)

    @property
    def text(self) -> str:
        """Name and words."""
        return ": ".join(part for part in (self._name, self._text) if part)

    @property
    def line(self) -> str:
        """As they are shown in one line: without a long beginning that both sides share."""
        return ": ".join(
            part for part in (self._name, f"… {self._text[self._start :]}" if self._start else self._text) if part
        )

    @property
    def shows_picture(self) -> bool:
        return self._picture is not None

    @property
    def regions(self) -> tuple[Region, ...]:
        """That are drawn."""
        return self._regions

    def show_side(
        self,
        name: str,
        text: str,
        start: int,
        regions: tuple[Region, ...],
        pixels: np.ndarray | None,  # type: ignore[type-arg]
        area: Box,
    ) -> None:
        """start: where in the text the sides begin to differ."""
        self._regions, self._start = regions, start
        self._name, self._text, self._area = name, text, area
        self._picture = None if pixels is None else _cut(pixels, area)
        self.setToolTip(self.text)
        self.setAccessibleName(self.text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(220, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height() + 4
        room = QRectF(1, line, self.width() - 2, self.height() - line - 1)
        painter.fillRect(room, self.palette().color(QPalette.ColorRole.Dark))
        if self._picture is not None and self._area.width > 0 and self._area.height > 0:
            scale = min(room.width() / self._area.width, room.height() / self._area.height)
            left = room.center().x() - self._area.width * scale / 2
            top = room.center().y() - self._area.height * scale / 2
            painter.setClipRect(room)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(left, top, self._area.width * scale, self._area.height * scale), self._picture)
            view = View(scale, left - self._area.x0 * scale, top - self._area.y0 * scale)
            for region in self._regions:
                overlay.draw_shape(painter, region.shape, view, self._colour, strong=True, dashed=region.status == "rejected")
            painter.setClipping(False)
        painter.fillRect(QRectF(0, 0, 4, line - 2), self._colour)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.line, Qt.TextElideMode.ElideRight, self.width() - 12)
        painter.drawText(QPointF(9, self.fontMetrics().ascent()), text)


def _shapes(side: Side, document: Document) -> tuple[Region, ...]:
    """The regions of a side, those that it links of the document too."""
    own = tuple(item for item in side.items if isinstance(item, Region))
    known = {region.id for region in own}
    named = {item.region for item in side.items if isinstance(item, Link) and item.polarity == "positive"} - known
    return (*own, *(region for region in document.regions if region.id in named))


def _same_beginning(conflict: Conflict) -> int:
    """Where the captions of both sides begin to differ, at the word before; 0 where that is soon."""
    left, right = (
        next((x.text for x in side.items if isinstance(x, Caption)), "") for side in (conflict.left, conflict.right)
    )
    same = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    start = left.rfind(" ", 0, max(0, left.rfind(" ", 0, same))) + 1
    return start if start > _LONG else 0


def _area(conflict: Conflict, document: Document) -> Box:
    """What both sides reach over, with some room, inside of the image; all of it where they name no place."""
    image = document.image
    items = (*conflict.left.items, *conflict.right.items)
    named = {item.region for item in items if isinstance(item, Link)}
    shapes = [item.shape for item in items if isinstance(item, Region)]
    shapes += [region.shape for region in document.regions if region.id in named]
    boxes = [bounds(shape) for shape in shapes]
    if not boxes:
        return Box(0, 0, image.width, image.height)
    whole = Box(
        min(box.x0 for box in boxes), min(box.y0 for box in boxes), max(box.x1 for box in boxes), max(box.y1 for box in boxes)
    )
    room = max(24.0, _AROUND * max(whole.width, whole.height))
    return Box(whole.x0 - room, whole.y0 - room, whole.x1 + room, whole.y1 + room).clipped(image.width, image.height)


def _cut(pixels: np.ndarray, area: Box) -> QImage:  # type: ignore[type-arg]
    """The pixels of an area, at most some hundred a side."""
    x0, y0, x1, y1 = (round(value) for value in (area.x0, area.y0, area.x1, area.y1))
    step = max(1, max(x1 - x0, y1 - y0) // 600)
    cut = np.ascontiguousarray(pixels[y0:y1:step, x0:x1:step, :3])
    return QImage(cut.data, cut.shape[1], cut.shape[0], cut.strides[0], QImage.Format.Format_RGB888).copy()


def _answer(answer: Answer) -> str:
    return f"→ {answer.text}"
