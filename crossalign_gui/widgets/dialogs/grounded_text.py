"""Text that a vision-language model wrote, pasted: which model, what is read from it, and the proposals that it becomes."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from crossalign_gui.domain.grounded_text import FAMILIES
from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.fitting import fit

_MOST_WARNINGS = 12


class GroundedTextDialog(QDialog):
    """Adds nothing before it is accepted."""

    def __init__(self, session: Session, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self._preview = self._session.grounded.preview(self.text.toPlainText(), self.family.currentData())
        preview = self._preview
        self.add.setEnabled(preview is not None and bool(preview.places or preview.absent))
        if preview is None:
            return
        told = self.tr("Read as {}: {} names, {} boxes and points, {} not in the picture").format(
            FAMILIES[preview.family].title, preview.names, preview.places, preview.absent
        )
        self.found.setText(told)
        warnings = list(dict.fromkeys(shown(text) for text in preview.reading.warnings))
        self.warnings.setPlainText("\n".join(warnings[:_MOST_WARNINGS]))
        self.warnings.setVisible(bool(warnings))

    @override
    def accept(self) -> None:
        if self._preview is not None:
            self._session.grounded.take(self._preview)
        super().accept()
