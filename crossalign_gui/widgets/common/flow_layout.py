"""A layout that fills lines like text, from the right in right-to-left surroundings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from typing_extensions import override


class FlowLayout(QLayout):
    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._below = 0
        self._sizes: list[tuple[int, int]] | None = None
        self._heights: dict[int, int] = {}
        self._placed: tuple[QRect, bool] | None = None
        self.setSpacing(spacing)

    def put(self, widgets: Sequence[QWidget]) -> None:
        """These and no others, in this order. They are children of the layout's widget already."""
        known = {id(item.widget()): item for item in self._items}
        self._items = [known.get(id(widget)) or QWidgetItem(widget) for widget in widgets]
        self.invalidate()

    def set_room_below(self, height: int) -> None:
        """Pixels below every line of items."""
        if height != self._below:
            self._below = height
            self.invalidate()

    def line_height(self) -> int:
        """Of one line of items with what is below it and the space to the next."""
        tallest = max((height for _, height in self._measured()), default=0)
        return tallest + self._below + self.spacing() if tallest else 0

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def invalidate(self) -> None:
        self._sizes, self._placed = None, None
        self._heights.clear()
        super().invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        placed = (QRect(rect), self._mirrored())
        if placed != self._placed:
            self._placed = placed
            self._arrange(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        sizes = self._measured()
        return QSize(max((width for width, _ in sizes), default=0), max((height for _, height in sizes), default=0))

    def _measured(self) -> list[tuple[int, int]]:
        """Width and height of every item, asked once until something changes."""
        if self._sizes is None:
            self._sizes = [item.sizeHint().toTuple() for item in self._items]
        return self._sizes

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        mirrored, spacing, room, below = self._mirrored(), self.spacing(), rect.width(), self._below
        x, y, tallest = 0, 0, 0
        for item, (width, height) in zip(self._items, self._measured(), strict=True):
            if x and x + width > room:
                x, y, tallest = 0, y + tallest + below + spacing, 0
            if move:
                left = rect.right() + 1 - x - width if mirrored else rect.left() + x
                item.setGeometry(QRect(left, rect.top() + y, width, height))
            x += width + spacing
            tallest = max(tallest, height)
        return y + tallest + below
