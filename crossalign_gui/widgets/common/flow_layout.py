"""A layout that fills lines like text, from the right in right-to-left surroundings."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from crossalign_gui.override import override


class FlowLayout(QLayout):
    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._widgets: list[QWidget | None] = []
        self._hints: list[Callable[[], QSize]] = []
        """How large each item wants to be."""
        self._below = 0
        self._sizes: list[tuple[int, int]] | None = None
        self._largest: tuple[int, ...] = (0, 0)
        self._arranged: dict[int, tuple[list[tuple[int, int]], int]] = {}
        self._placed: tuple[QRect, bool] | None = None
        self._areas: dict[QLayoutItem, tuple[int, int, int, int]] = {}
        """Where each item stands: only those that move are told."""
        self.setSpacing(spacing)

    def put(self, widgets: Sequence[QWidget]) -> None:
        """These and no others, in this order, as large as they say. They are children of the layout's widget already."""
        known = dict(zip(self._widgets, self._items, strict=True))
        self._widgets = list(widgets)
        self._items = [known.get(widget) or QWidgetItem(widget) for widget in widgets]
        self._hints = [widget.sizeHint for widget in widgets]
        if len(self._areas) > len(self._items):
            self._areas = {item: self._areas[item] for item in self._items if item in self._areas}
        self.invalidate()

    def set_room_below(self, height: int) -> None:
        """Pixels below every line of items."""
        if height != self._below:
            self._below = height
            self.invalidate()

    def line_height(self) -> int:
        """Of one line of items with what is below it and the space to the next."""
        tallest = self.minimumSize().height()
        return tallest + self._below + self.spacing() if tallest else 0

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._widgets.append(item.widget())
        self._hints.append(item.sizeHint)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._widgets.pop(index)
        self._hints.pop(index)
        self._areas.pop(self._items[index], None)
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def invalidate(self) -> None:
        self._sizes, self._placed = None, None
        self._arranged.clear()
        super().invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arranged_in(width)[1]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        placed = (QRect(rect), self._mirrored())
        if placed != self._placed:
            self._placed = placed
            self._move(rect, mirrored=placed[1])

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        self._measured()
        return QSize(*self._largest)

    def _measured(self) -> list[tuple[int, int]]:
        """Width and height of every item, asked once until something changes."""
        if self._sizes is None:
            self._sizes = [hint().toTuple() for hint in self._hints]
            self._largest = tuple(map(max, zip(*self._sizes, strict=True))) if self._sizes else (0, 0)
        return self._sizes

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _arranged_in(self, room: int) -> tuple[list[tuple[int, int]], int]:
        if room not in self._arranged:
            self._arranged[room] = self._arrange(room)
        return self._arranged[room]

    def _arrange(self, room: int) -> tuple[list[tuple[int, int]], int]:
        """Where the items start, from the leading side and the top, and the height of all, in a width."""
        spacing, below = self.spacing(), self._below
        x, y, tallest = 0, 0, 0
        starts = []
        for width, height in self._measured():
            if x and x + width > room:
                x, y, tallest = 0, y + tallest + below + spacing, 0
            starts.append((x, y))
            x += width + spacing
            if height > tallest:
                tallest = height
        return starts, y + tallest + below

    def _move(self, rect: QRect, *, mirrored: bool) -> None:
        left, top, end = rect.left(), rect.top(), rect.right() + 1
        starts = self._arranged_in(rect.width())[0]
        for item, (x, y), (width, height) in zip(self._items, starts, self._measured(), strict=True):
            area = (end - x - width if mirrored else left + x, top + y, width, height)
            if self._areas.get(item) != area:
                self._areas[item] = area
                item.setGeometry(QRect(*area))
