"""What the window does for review: search, go to, statistics, moved images, a damaged project."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from crossalign_gui.session.project.put_back import Broken
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.project.image_panel import ImagePanel

if TYPE_CHECKING:
    from crossalign_gui.storage.relink import Fitting


class ReviewActions(QObject):
    def __init__(self, session: Session, panel: ImagePanel, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._panel, self._window = session, panel, window
        session.files.asked.connect(self._ask_which)
        session.put_back.asked.connect(self._ask_snapshot)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": self._panel.start_typing,
            "refresh": self._panel.refresh,
            "go_to": self._ask_where,
            "statistics": self._show_statistics,
            "way_back": self._show_way_back,
            "return_image": self._ask_reason,
            "people": self._show_people,
            "find_moved": self._choose_folder,
            "verify": self._show_verify,
            "assign": self._show_assign,
            "put_back": self._session.put_back.ask,
            "rescue": self._session.files.rescue_open,
        }

    def _ask_where(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Go to image"))
        dialog.setLabelText(self.tr("Number in the list, or a part of the file name:"))
        dialog.textValueSelected.connect(self._session.review.go_to_text)
        dialog.open()

    def _show_statistics(self) -> None:
        from crossalign_gui.widgets.dialogs.statistics import StatisticsDialog

        StatisticsDialog(self._session, self._window).open()

    def _ask_reason(self) -> None:
        if self._session.image_id is None or self._session.read_only:
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Return the image"))
        dialog.setLabelText(self.tr("What is to be done? It reaches the author as a comment:"))
        dialog.textValueSelected.connect(self._session.review.return_image)
        dialog.open()

    def _show_people(self) -> None:
        from crossalign_gui.widgets.dialogs.people import PeopleDialog

        PeopleDialog(self._session, self._window).open()

    def _show_verify(self) -> None:
        from crossalign_gui.widgets.dialogs.verify import VerifyDialog

        VerifyDialog(self._session, self._window).show()

    def _show_assign(self) -> None:
        from crossalign_gui.widgets.dialogs.assign import AssignDialog

        AssignDialog(self._session, self._window).open()

    def _show_way_back(self) -> None:
        from crossalign_gui.widgets.dialogs.wayback import WayBackDialog

        WayBackDialog(self._session, self._window).open()

    def _ask_which(self, asks: tuple[Fitting, ...]) -> None:
        from crossalign_gui.widgets.dialogs.moved import MovedDialog

        MovedDialog(self._session, asks, self._window).open()

    def _ask_snapshot(self, broken: Broken) -> None:
        from crossalign_gui.widgets.dialogs.put_back import PutBackDialog

        PutBackDialog(self._session, broken, self._window).open()

    def _choose_folder(self) -> None:
        start = "" if self._session.project is None else str(self._session.project.folder)
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Look for moved images in"), start)
        if name:
            self._session.files.find_moved(Path(name))
