"""What can be done to the images that are selected in the list: a button over the list, and its menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QToolButton, QWidget

from crossalign_gui.session.session import Session

NAMES = (
    "bulk_done", "bulk_checked", "bulk_skipped", "bulk_reopen", "", "bulk_captions", "preannotate", "export", "",
    "remove_images", "bulk_undo",
)  # fmt: skip
"""Of the actions in the menu, with a line where there is none."""


class SelectedImages(QObject):
    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.button = QToolButton(window)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.button.hide()
        session.bulk.changed.connect(self._show)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            **self._session.bulk.handlers(),
            "bulk_captions": self._ask_for_captions,
            "remove_images": self._ask_to_remove,
            "restore_images": self._ask_to_restore,
        }

    def use(self, actions: Mapping[str, QAction]) -> None:
        for name in NAMES:
            if name:
                self.menu.addAction(actions[name])
            else:
                self.menu.addSeparator()

    def _show(self) -> None:
        count = len(self._session.bulk.numbers)
        self.button.setText(self.tr("Selected images: {}").format(count))
        self.button.setVisible(count > 1)

    def _ask_for_captions(self) -> None:
        from crossalign_gui.widgets.dialogs.bulk_captions import BulkCaptionsDialog

        if self._session.project is not None and not self._session.read_only:
            self._session.captions.commit()
            BulkCaptionsDialog(self._session, self._window).open()

    def _ask_to_remove(self) -> None:
        count = len(self._session.bulk.numbers)
        question = self.tr("Take the selected images ({}) out of the project? Their files stay, and Review > Restore Removed Images "
                           "brings them back with all that was made of them.").format(count)  # fmt: skip
        if count and self._sure(self.tr("Remove images"), question):
            self._session.bulk.remove()

    def _ask_to_restore(self) -> None:
        count = self._session.bulk.removed
        title = self.tr("Restore images")
        if not count:
            QMessageBox.information(self._window, title, self.tr("No image was removed from this project."))
        elif self._sure(title, self.tr("Bring back all images that were removed from this project ({})?").format(count)):
            self._session.bulk.restore()

    def _sure(self, title: str, question: str) -> bool:
        return QMessageBox.question(self._window, title, question) == QMessageBox.StandardButton.Yes
