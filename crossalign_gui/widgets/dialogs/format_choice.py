"""A format and its switches, for the dialogs of import and export."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget
from typing_extensions import override

from crossalign_gui.session.language import shown
from crossalign_gui.storage.formats.base import Format


class _About(QLabel):
    """A wrapped text that keeps its height where the dialog has little room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())

    def make_room(self) -> None:
        self.setMinimumHeight(0)  # which the height for a width counts in
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class FormatChoice(QWidget):
    """`automatic`: the first entry, which stands for "find out"; empty for none."""

    changed = Signal()

    def __init__(
        self,
        formats: Sequence[Format],
        when: Literal["reading", "writing"],
        automatic: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._when = when
        self._formats: list[Format | None] = [*([None] if automatic else []), *formats]
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("Format"))
        for item in self._formats:
            self.box.addItem(shown(item.title) if item is not None else automatic)
        self._about = _About(self)
        self._switches: dict[str, QComboBox] = {}
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addRow(self.tr("Format"), self.box)
        self._layout.addRow("", self._about)
        self.box.currentIndexChanged.connect(self._show_switches)
        self._show_switches()

    @property
    def format(self) -> Format | None:
        return self._formats[self.box.currentIndex()]

    @property
    def choices(self) -> dict[str, str]:
        return {name: str(box.currentData()) for name, box in self._switches.items()}

    def choose(self, name: str) -> None:
        """The format with this name."""
        self.box.setCurrentIndex(next(n for n, item in enumerate(self._formats) if item is not None and item.name == name))

    def _show_switches(self) -> None:
        while self._layout.rowCount() > 2:
            self._layout.removeRow(2)
        self._switches.clear()
        chosen = self.format
        self._about.setText(shown(chosen.about) if chosen is not None else "")
        self._about.make_room()
        for choice in chosen.switches if chosen is not None else ():
            if choice.when not in ("both", self._when):
                continue
            box = QComboBox(self)
            box.setAccessibleName(shown(choice.text))
            for value, text in choice.values:
                box.addItem(shown(text), value)
            box.currentIndexChanged.connect(self._tell)
            self._layout.addRow(shown(choice.text), box)
            self._switches[choice.name] = box
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()
