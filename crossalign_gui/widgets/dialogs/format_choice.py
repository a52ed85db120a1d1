"""A format and its switches, for the dialogs of import and export."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLabel, QWidget

from crossalign_gui.override import override
from crossalign_gui.session.language import shown
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.formats.base import ENCODING, Choice, Format


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


class Switch(QComboBox):
    """The values of a switch; where it is free, others can be typed."""

    chosen = Signal(str)
    """Its name."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setAccessibleName(shown(choice.text))
        for value, text in choice.values:
            self.addItem(shown(text), value)
        self._told = self.value
        self.currentIndexChanged.connect(self._tell)
        self.activated.connect(self._tell)
        if choice.free:
            self.setEditable(True)
            self.setCompleter(QCompleter(self))  # none: a number that begins like a listed one is another number
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.setToolTip(self.tr("Other values can be typed"))
            line = self.lineEdit()
            assert line is not None
            line.editingFinished.connect(self._tell)

    @property
    def value(self) -> str:
        """Of the title that stands there, else what was typed."""
        place = self.findText(self.currentText())
        return str(self.itemData(place)) if place >= 0 else self.currentText().strip()

    def show_value(self, value: str | None) -> None:
        """The usual one for None and for what is no value; nobody is told."""
        place = 0 if value is None else self.findData(value)
        self.blockSignals(True)
        self.setCurrentIndex(max(0, place))
        if place < 0 and value is not None and self.choice.free:
            self.setEditText(value)
        self.blockSignals(False)
        self._told = self.value

    @Slot()
    def _tell(self) -> None:
        if self.value != self._told:
            self._told = self.value
            self.chosen.emit(self.choice.name)


class FormatChoice(QWidget):
    """`automatic`: the first entry, which stands for "find out"; empty for none. What switches are to remember is in the settings
    after `remember`."""

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        formats: Sequence[Format],
        when: Literal["reading", "writing"],
        automatic: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._when = settings, when
        self._formats: list[Format | None] = [*([None] if automatic else []), *formats]
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("Format"))
        for item in self._formats:
            self.box.addItem(shown(item.title) if item is not None else automatic)
        self._about = _About(self)
        self._switches: dict[str, Switch] = {}
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
        return {name: box.value for name, box in self._switches.items()}

    def remember(self) -> None:
        """For the next time that this format is chosen."""
        if self.format is not None:
            kept = {self._place(box.choice): box.value for box in self._switches.values() if box.choice.kept is not None}
            known = self._settings.switches
            self._settings.switches = {**known, self.format.name: {**known.get(self.format.name, {}), **kept}}

    def _place(self, choice: Choice) -> str:
        """Where its value is remembered among those of the format."""
        return ":".join((choice.name, *(self._switches[name].value for name in choice.kept or ())))

    def _recall(self, choice: Choice) -> None:
        if self.format is not None and choice.kept is not None:
            self._switches[choice.name].show_value(self._settings.switches.get(self.format.name, {}).get(self._place(choice)))

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
        for choice in self._choices():
            box = Switch(choice, self)
            box.chosen.connect(self._tell)
            self._layout.addRow(shown(choice.text), box)
            self._switches[choice.name] = box
            self._recall(choice)
        self.changed.emit()

    def _choices(self) -> Iterator[Choice]:
        chosen = self.format
        yield from (item for item in (chosen.switches if chosen is not None else ()) if item.when in ("both", self._when))
        if self._when == "reading":
            yield ENCODING

    @Slot(str)
    def _tell(self, name: str) -> None:
        """Of another value; what is remembered apart for it is shown."""
        for box in self._switches.values():
            if name in (box.choice.kept or ()):
                self._recall(box.choice)
        self.changed.emit()
