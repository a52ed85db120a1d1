"""Cut, copy, paste and delete: of the text where the cursor is, else of the selected regions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.annotate.region_clipboard import to_mime


class EditActions(QObject):
    def __init__(self, session: Session, paste: Callable[[], None], window: QWidget) -> None:
        """paste: of what is no text."""
        super().__init__(window)
        self._session, self._paste_rest, self._window = session, paste, window

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "cut": self.cut,
            "copy": self.copy,
            "paste": self.paste,
            "paste_grounded": self.paste_grounded,
            "delete": self.delete,
        }

    def cut(self) -> None:
        text = _text()
        if text is not None:
            text.cut()
        elif self._copy_regions():
            self._session.regions.delete()

    def copy(self) -> None:
        text = _text()
        if text is not None:
            text.copy()
        elif self._copy_regions():
            number = len(self._session.selection.regions)
            self._session.notice.emit(Notice(self.tr("Copied regions: {}").format(number)))

    def paste(self) -> None:
        text = _text()
        data = QGuiApplication.clipboard().mimeData()
        if text is not None and data is not None and data.hasText() and not data.hasUrls():
            text.paste()
        else:
            self._paste_rest()

    def paste_grounded(self) -> None:
        """What a model wrote elsewhere, with its boxes."""
        if self._session.document is None:
            self._session.notice.emit(Notice(self.tr("Open an image first"), "warning"))
            return
        self._session.captions.commit()
        data = QGuiApplication.clipboard().mimeData()
        text = data.text() if data is not None and data.hasText() and not data.hasUrls() else ""
        from crossalign_gui.widgets.dialogs.grounded_text import GroundedTextDialog

        dialog = GroundedTextDialog(self._session, text, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def delete(self) -> None:
        if self._session.selection.regions:
            self._session.regions.delete()
        else:
            self._session.notice.emit(Notice(self.tr("Select a region first, then delete it")))

    def _copy_regions(self) -> bool:
        copied = self._session.regions.copied()
        if copied:
            QGuiApplication.clipboard().setMimeData(to_mime(copied, self._session.class_of))
        else:
            self._session.notice.emit(Notice(self.tr("Select a region first, then copy it")))
        return bool(copied)


def _text() -> QLineEdit | QPlainTextEdit | None:
    """What is typed into, where there is such a thing."""
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.isReadOnly() else None
