"""A bug: what happened, to be copied into a report; the program goes on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def show_bug(details: str, log_file: str, parent: QWidget | None = None) -> None:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(box.tr("Something went wrong"))
    box.setText(box.tr("An error in the program interrupted the last action. Your work is saved; you can go on."))
    box.setInformativeText(box.tr("The log is in {}").format(log_file))
    box.setDetailedText(details)
    copy = box.addButton(box.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    box.open()
