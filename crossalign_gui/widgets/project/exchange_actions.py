"""What the window does to bring annotations in and out: dialogs of import and export, pictures of the overlay."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session

SUFFIXES = frozenset({".json", ".jsonl", ".ndjson", ".jsonld", ".xml", ".csv", ".tsv", ".zip", ".gz"})
"""Of files that hold annotations, when they are dropped on the window."""


class ExchangeActions(QObject):
    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"import": self.show_import, "export": self.show_export, "export_picture": self.ask_for_picture}

    def show_export(self) -> None:
        from crossalign_gui.widgets.dialogs.export import ExportDialog

        project = self._session.project
        if project is not None:
            self._session.captions.commit()
            ExportDialog(self._session, project.folder, self._window).open()

    def show_import(self) -> None:
        self.import_from(None)

    def import_from(self, path: Path | None) -> None:
        """The dialog; with a path, that is read at once."""
        from crossalign_gui.widgets.dialogs.import_annotations import ImportDialog

        if self._session.project is None:
            self._session.notice.emit(Notice(self.tr("Open the folder with the images first"), "warning"))
            return
        self._session.captions.commit()
        dialog = ImportDialog(self._session, self._window)
        dialog.open()
        if path is not None:
            dialog.path.setText(str(path))
            dialog.check()

    def ask_for_picture(self) -> None:
        document = self._session.document
        if document is None:
            self._session.notice.emit(Notice(self.tr("There is no image to export"), "warning"))
            return
        self._session.captions.commit()
        stem = self._session.path_of(document.image.id).stem
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the picture with its regions"), str(Path.home() / f"{stem}-regions.png"),
            self.tr("Pictures (*.png *.svg *.pdf)"),
        )  # fmt: skip
        if name:
            self.save_picture(Path(name))

    def save_picture(self, path: Path) -> None:
        """The shown image with its accepted regions and its captions, as PNG, SVG or PDF."""
        from crossalign_gui.widgets.project.picture_file import save_picture

        document = self._session.document
        assert document is not None
        try:
            save_picture(document, self._session.source_of(document.image.id), path)
        except (OSError, ValueError) as error:
            text = self.tr("{} could not be written: {}. Choose another place and try again.").format(path, error)
            QMessageBox.critical(self._window, self.tr("Not exported"), text)
            return
        self._session.notice.emit(Notice(self.tr("The picture was written to {}").format(path)))
