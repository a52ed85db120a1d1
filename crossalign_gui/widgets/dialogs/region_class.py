"""The class of the selected regions: one that the project knows, a new one, or none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from crossalign_gui.override import override
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.fitting import fit


class RegionClassDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Class of the selected regions"))
        self.name = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.name.addItems(["", *session.classes])
        completer = QCompleter(self.name.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)  # "dog" may be new beside "dog house"
        self.name.setCompleter(completer)
        title = QLabel(self.tr("A &class of the project or a new one; leave it empty for none:"), wordWrap=True)
        title.setBuddy(self.name)
        document, chosen = session.document, session.selection.region
        if document is not None and chosen is not None:
            self.name.setCurrentText(session.class_of(document.region(chosen)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(self.name)
        layout.addWidget(buttons)
        fit(self, 360)
        self.name.setFocus(Qt.FocusReason.TabFocusReason)  # all of it is selected then

    @override
    def accept(self) -> None:
        self._session.regions.set_class(self.name.currentText())
        super().accept()
