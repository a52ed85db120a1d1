"""A bug: what happened, to be copied into a report; the program goes on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def show_bug(details: str, log_file: str, parent: QWidget | None = None) -> None:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    translate = QCoreApplication.translate
    box.setWindowTitle(translate("box", "Something went wrong"))
    box.setText(translate("box", "An error in the program interrupted the last action. Your work is saved; you can go on."))
    box.setInformativeText(translate("box", "The log is in {}").format(log_file))
    box.setDetailedText(details)
    copy = box.addButton(translate("box", "Copy details"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    box.open()
