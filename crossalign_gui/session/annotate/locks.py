"""Whether regions may be changed at all."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from crossalign_gui.domain.regions import is_locked
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.notice import Notice, Teller, image_notice


class Locks:
    def __init__(self, opened: OpenDocument, teller: Teller) -> None:
        self._opened, self._teller = opened, teller

    def may_change(self, region_ids: Iterable[str]) -> bool:
        """Says why not when the project can only be read or one of them is locked."""
        document = self._opened.document
        if document is None:
            return False
        if self._opened.read_only:
            told = QCoreApplication.translate("Regions", "This project can only be read here")
            self._teller.notice.emit(Notice(told, "warning"))
            return False
        if any(is_locked(document.region(item)) for item in region_ids):
            told = QCoreApplication.translate("Regions", "This region is locked; Region > Lock unlocks it")
            self._teller.notice.emit(image_notice(told, "warning"))
            return False
        return True
