"""A line that shortens itself where it does not fit; the whole of it is its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from crossalign_gui.override import override


class ElidedLabel(QLabel):
    """Shortened in the middle, since paths differ at their ends."""

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, place.width())
        self.style().drawItemText(
            painter, place, self.alignment() | Qt.AlignmentFlag.AlignLeading, self.palette(), self.isEnabled(), text,
            self.foregroundRole(),
        )  # fmt: skip
