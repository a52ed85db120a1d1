"""Text that a vision-language model wrote, pasted: which model, what is read from it, and the proposals that it becomes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from crossalign_gui.domain.grounded_text import FAMILIES
from crossalign_gui.override import override
from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session
from crossalign_gui.storage.formats.bbox_2d import budget_choices, budget_of
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.widgets.common.fitting import fit
from crossalign_gui.widgets.dialogs.format_choice import Switch

_MOST_WARNINGS = 12
_PLACE = "paste"
"""Where the settings keep the budget."""


class GroundedTextDialog(QDialog):
    """Adds nothing before it is accepted."""

    def __init__(self, session: Session, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.setWindowTitle(self.tr("Paste grounded text"))
        self.text = QPlainTextEdit(text, self)
        self.text.setTabChangesFocus(True)
        label = QLabel(self.tr("What the &model answered about this image:"), self, wordWrap=True)
        label.setBuddy(self.text)
        self.family = QComboBox(self)
        self.family.addItem(self.tr("As recognised"), None)
        for family in FAMILIES.values():
            self.family.addItem(family.title, family.name)
        self.found = QLabel(self, wordWrap=True)
        self.warnings = QPlainTextEdit(self)
        self.warnings.setReadOnly(True)
        self.warnings.setAccessibleName(self.tr("What cannot be read"))
        self.warnings.setMaximumHeight(110)
        buttons = QDialogButtonBox(self)
        self.add = buttons.addButton(self.tr("Add as proposals"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Model"), self.family)
        known = session.settings.switches.get(_PLACE, {})
        self.budget = {choice.name: Switch(choice, self) for choice in budget_choices("reading")}
        for name, switch in self.budget.items():
            switch.show_value(known.get(name))
            switch.chosen.connect(self._look)
            form.addRow(shown(switch.choice.text), switch)
        self._form = form
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.text, 1)
        layout.addLayout(form)
        layout.addWidget(self.found)
        layout.addWidget(self.warnings)
        layout.addWidget(buttons)
        self.text.textChanged.connect(self._look)
        self.family.currentIndexChanged.connect(self._look)
        self._look()
        fit(self, 560)

    @Slot()
    def _look(self) -> None:
        """Read the text as it stands now."""
        text, family, problem = self.text.toPlainText(), self.family.currentData(), ""
        try:
            budget = budget_of({name: switch.value for name, switch in self.budget.items()})
        except FormatError as error:
            budget, problem = None, str(error)
        self._preview = preview = self._session.grounded.preview(text, family, budget)
        pixels = preview is not None and not FAMILIES[preview.family].scale.whole
        for switch in self.budget.values():
            self._form.setRowVisible(switch, pixels)
        if pixels and problem:
            self._preview = preview = None
            self.found.setText(shown(problem))
        self.add.setEnabled(preview is not None and bool(preview.places or preview.absent))
        if preview is None:
            return
        told = self.tr("Read as {}: {} names, {} boxes and points, {} not in the picture").format(
            FAMILIES[preview.family].title, preview.names, preview.places, preview.absent
        )
        if preview.about:
            told = f"{told}. " + self.tr("What has no name belongs to the selected words “{}”").format(preview.words)
        elif preview.reading.none:
            told = self.tr("The answer says that nothing is there, but not what. Select the words that it is about first")
        elif any(thing.places and not thing.name.strip() for thing in preview.reading.things):
            told = f"{told}. " + self.tr("What has no name gets no words; select them first")
        self.found.setText(told)
        warnings = list(dict.fromkeys(shown(text) for text in preview.reading.warnings))
        self.warnings.setPlainText("\n".join(warnings[:_MOST_WARNINGS]))
        self.warnings.setVisible(bool(warnings))

    @override
    def accept(self) -> None:
        if self._preview is not None:
            self._session.grounded.take(self._preview)
            if not FAMILIES[self._preview.family].scale.whole:
                settings = self._session.settings
                settings.switches = {**settings.switches, _PLACE: {name: box.value for name, box in self.budget.items()}}
        super().accept()
