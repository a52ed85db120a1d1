"""The project's instructions beside the image."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.theme import SPACE
from crossalign_gui.widgets.dialogs.guide import MarkdownPage


class GuidelinesPanel(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[str, int] | None = None
        self.page = MarkdownPage(self)
        self.page.setAccessibleName(self.tr("Guidelines of the project"))
        self.page.setOpenExternalLinks(True)
        self.empty = QLabel(self.tr("This project has no guidelines yet. They are a file guidelines.md beside its pictures."))
        self.empty.setWordWrap(True)
        self.edit = QPushButton(self.tr("Write …"))
        self.edit.setToolTip(self.tr("Open the page in the program for text files; it is shown here when it was saved"))
        self.check = QPushButton(self.tr("Check"))
        self.check.setToolTip(self.tr("Tell which types and attributes are not in the lists of the guidelines"))
        self.lists = {"types": QLineEdit(), "attributes": QLineEdit()}
        titles = {"types": self.tr("Types"), "attributes": self.tr("Attributes")}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in self.lists.items():
            field.setAccessibleName(titles[name])
            field.setPlaceholderText(self.tr("anything"))
            field.setToolTip(
                self.tr("What is allowed in this project, divided by commas; Check tells what is not in the list")
            )
            form.addRow(titles[name], field)
        row = QHBoxLayout()
        row.addWidget(self.edit)
        row.addWidget(self.check)
        row.addStretch(1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.empty)
        layout.addLayout(form)
        layout.addLayout(row)
        layout.addStretch(0)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.edit.clicked.connect(self._write)
        for field in self.lists.values():
            field.editingFinished.connect(self._keep_lists)
        self.check.clicked.connect(session.guidelines.check)
        for signal in (session.project_changed, session.image_changed):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        """Read again when the file was saved since."""
        path = self._session.guidelines.path
        self.page.setVisible(path is not None)
        self.empty.setVisible(path is None)
        self.check.setEnabled(path is not None)
        self.edit.setEnabled(self._session.project is not None)
        for name, text in self._session.guidelines.lists.items():
            if not self.lists[name].hasFocus():
                self.lists[name].setText(text)
            self.lists[name].setEnabled(self._session.project is not None and not self._session.read_only)
        seen = None if path is None else (str(path), path.stat().st_mtime_ns)
        if seen == self._shown:
            return
        same = seen is not None and self._shown is not None and seen[0] == self._shown[0]
        self._shown = seen
        if same:
            self.page.reload()
        elif path is not None:
            self.page.setSource(QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource)

    def _keep_lists(self) -> None:
        """What was typed goes into the page."""
        known = self._session.guidelines.lists
        changed = {name: field.text() for name, field in self.lists.items() if field.text() != known[name]}
        for name, text in changed.items():
            self._session.guidelines.set_list(name, text)
        if changed:
            self._show()

    def _write(self) -> None:
        path = self._session.guidelines.begin()
        self._show()
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
