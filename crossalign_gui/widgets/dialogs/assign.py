"""A share of the images for a second person, who sees nothing of what the first one made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.session.session import Session
from crossalign_gui.storage.people import drawn
from crossalign_gui.widgets.common.fitting import fit


class AssignDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._counts = session.assigning.count()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Assign to a second person"))
        about = QLabel(
            self.tr(
                "Images with a caption are drawn by chance and written into a project file of their own, with their captions "
                "and nothing else: no regions, no links, no comments, no known answers. Every image with a known answer goes "
                "with them, and nothing tells which ones these are."
            ),
            wordWrap=True,
        )
        self.who = QLineEdit()
        self.who.setAccessibleName(self.tr("Second person"))
        self.share = QSpinBox(minimum=1, maximum=100, value=10, suffix=" %")
        self.share.setAccessibleName(self.tr("Share of the images"))
        form = QFormLayout()
        form.addRow(self.tr("&Second person"), self.who)
        form.addRow(self.tr("S&hare of the images"), self.share)
        self.amount = QLabel(wordWrap=True)
        self.amount.setAccessibleName(self.tr("Images that are written"))
        self.told = QLabel(wordWrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.write = buttons.addButton(self.tr("&Write the file …"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(self.amount)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self._enable()
        fit(self, 520)
        self.share.valueChanged.connect(self._enable)
        self.who.textChanged.connect(self._enable)
        self.write.clicked.connect(self._choose)
        session.assigning.done.connect(self._tell)

    @Slot()
    def _enable(self) -> None:
        plain, gold = self._counts
        count = drawn(plain, self.share.value() / 100)
        if not plain + gold:
            told = self.tr("No image has a caption yet, so there is nothing to give away. Write or import captions first.")
        elif not gold:
            told = self.tr(
                "{} of {} images are drawn. None has a known answer; Review > Known Answer of This Image keeps what stands in an "
                "image as one."
            ).format(count, plain)
        else:
            told = self.tr("{} of {} images are drawn, and {} with a known answer go along: {} in all.").format(
                count, plain, gold, count + gold
            )
        self.amount.setText(told)
        self.write.setEnabled(bool(self.who.text().strip()) and bool(plain + gold) and not self._session.read_only)

    @Slot()
    def _choose(self) -> None:
        project = self._session.project
        if project is None:
            return
        usual = str(project.folder / f"{self.who.text().strip().casefold()}.sqlite")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("File for the second person"), usual, self.tr("Project (*.sqlite)")
        )
        if name:
            self.assign(Path(name))

    def assign(self, path: Path) -> None:
        """Into this file."""
        self.write.setEnabled(False)
        self._session.assigning.assign(self.who.text().strip(), self.share.value() / 100, path)

    @Slot(object)
    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self._enable()
