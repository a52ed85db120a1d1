"""Asks what becomes of the regions of a picture that has another size now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from crossalign_gui.session.session import Session
from crossalign_gui.storage.sizes import Resized


class ResizedDialog(QMessageBox):
    """Closing it keeps everything as it is; export then says so."""

    def __init__(self, session: Session, found: Resized, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._found = session, found
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Another size"))
        text = self.tr("{} had {} x {} pixels when its regions were made and has {} x {} now.")
        self.setText(text.format(found.name, *found.known, *found.found))
        self.setInformativeText(
            self.tr("Scaling keeps every region at its place in the picture; the new size keeps the numbers.")
        )
        self.scale = self.addButton(self.tr("Scale the regions"), QMessageBox.ButtonRole.AcceptRole)
        self.take = self.addButton(self.tr("Take the new size"), QMessageBox.ButtonRole.AcceptRole)
        self.clockwise: QAbstractButton | None = None
        self.anticlockwise: QAbstractButton | None = None
        if found.is_swapped:  # which way, the sizes do not say
            self.clockwise = self.addButton(self.tr("Turn the regions clockwise"), QMessageBox.ButtonRole.AcceptRole)
            self.anticlockwise = self.addButton(self.tr("Turn them anticlockwise"), QMessageBox.ButtonRole.AcceptRole)
        self.keep = self.addButton(self.tr("Keep as it is"), QMessageBox.ButtonRole.RejectRole)
        self.setEscapeButton(self.keep)
        if found.is_swapped:
            self.setDefaultButton(self.keep)  # scaling would squeeze them
        self.buttonClicked.connect(self._settle)

    @Slot(QAbstractButton)
    def _settle(self, button: QAbstractButton) -> None:
        if self._session.image_id != self._found.image:
            return
        if button is self.scale:
            self._session.resizing.scale()
        elif button in (self.clockwise, self.anticlockwise):
            self._session.resizing.turn(button is self.clockwise)
        elif button is self.take:
            self._session.resizing.take()
