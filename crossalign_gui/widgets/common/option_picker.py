"""One way to read a model: a list, and beside it two short ones where a choice is a pair of numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from crossalign_gui.alignment.protocol import Option
from crossalign_gui.domain.messages import message
from crossalign_gui.session.language import shown

_PAIR = "pair"


class OptionPicker(QWidget):
    """chosen: the value that a person chose."""

    chosen = Signal(str)

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._option, self._pairs = option, option.pairs
        self.which, self.first, self.second = (self._box(name) for name in (option.title, *(option.pair or ("", ""))))
        if option.hint:
            self.which.setToolTip(shown(option.hint))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for box in (self.which, self.first, self.second):
            line.addWidget(box)
        self._fill("")
        for number in self._pairs:
            self.first.addItem(f"{shown(option.pair[0])} {number}" if option.pair else number, number)
        self._fill_second()
        self.which.activated.connect(self._choose)
        self.first.activated.connect(self._choose_first)
        self.second.activated.connect(self._choose)
        self.show_value(option.default)

    def show_value(self, value: str) -> None:
        """What is in use; an unknown one is the default."""
        option = self._option
        value = value if option.holds(value) else option.default
        self._fill(value if "+" in value and option.pair else "")
        is_pair = value not in option.named and "+" not in value
        if is_pair:
            first, _, second = value.partition(".")
            self.first.setCurrentIndex(self.first.findData(first))
            self._fill_second()
            self.second.setCurrentIndex(max(0, self.second.findData(second)))
        self.which.setCurrentIndex(max(0, self.which.findData(_PAIR if is_pair else value)))
        self._show_pair()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(shown(name))
        box.setToolTip(shown(name))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _fill(self, together: str) -> None:
        """together: pairs that were found from links, shown first."""
        option = self._option
        title = shown(option.title)
        self.which.clear()
        if together:
            self.which.addItem(f"{title}: {together_title(together)}", together)
        for value, name in option.named.items():
            self.which.addItem(f"{title}: {shown(name)}", value)
        if self._pairs:
            self.which.addItem(f"{title}: " + self.tr("One of each"), _PAIR)

    def _fill_second(self) -> None:
        kept = self.second.currentData()
        self.second.clear()
        for number in self._pairs.get(str(self.first.currentData()), ()):
            self.second.addItem(f"{shown(self._option.pair[1])} {number}" if self._option.pair else number, number)
        self.second.setCurrentIndex(max(0, self.second.findData(kept)))

    def _show_pair(self) -> None:
        is_pair = self.which.currentData() == _PAIR
        self.first.setVisible(is_pair)
        self.second.setVisible(is_pair)

    def _choose_first(self) -> None:
        self._fill_second()
        self._choose()

    def _choose(self) -> None:
        self._show_pair()
        value = str(self.which.currentData())
        self.chosen.emit(f"{self.first.currentData()}.{self.second.currentData()}" if value == _PAIR else value)


def together_title(value: str) -> str:
    """Of pairs that are read together: they come from the ranking of readings by a person's links."""
    heads = ", ".join(value.split("+"))
    return shown(message("Found by your links ({})", heads))
