"""What the window does to bring images in: dialogs, recent folders, clipboard, drops."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.storage.picture_kinds import SUFFIXES
from crossalign_gui.widgets.annotate.region_clipboard import from_mime
from crossalign_gui.widgets.project.exchange_actions import SUFFIXES as ANNOTATION_SUFFIXES
from crossalign_gui.widgets.project.exchange_actions import ExchangeActions


class OpenActions(QObject):
    def __init__(self, session: Session, exchange: ExchangeActions, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._exchange, self._window = session, exchange, window
        self.recent_menu = QMenu(self.tr("Open &Recent"), window)
        self.recent_menu.aboutToShow.connect(self._fill_recent)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "open": self._choose_images,
            "open_folder": self._choose_folder,
            "open_folder_deep": self._choose_folder_deep,
            "open_samples": self._session.open_samples,
        }

    def paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        copied = from_mime(data, self._session.regions.class_named) if data is not None else ()
        if copied:
            self._session.regions.paste(copied)
        elif data is not None and data.hasUrls():
            self._open_urls(data.urls())
        elif data is not None and data.hasImage():
            self._session.paste_image(QGuiApplication.clipboard().image())
        else:
            self._session.notice.emit(Notice(self.tr("The clipboard holds no picture and no regions"), "warning"))

    def drop(self, data: QMimeData) -> None:
        if data.hasUrls():
            self._open_urls(data.urls())
        elif data.hasImage():
            self._session.paste_image(data.imageData())

    def _choose_images(self) -> None:
        pattern = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open images"), "", self.tr("Images ({});;All files (*)").format(pattern)
        )
        if names:
            self._session.open_paths([Path(name) for name in names])

    def _choose_folder(self) -> None:
        self._open_folder(recursive=False)

    def _choose_folder_deep(self) -> None:
        self._open_folder(recursive=True)

    def _open_folder(self, *, recursive: bool) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of images"))
        if name:
            self._session.open_paths([Path(name)], recursive)

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for path in self._session.settings.recent:
            action = self.recent_menu.addAction(str(path))
            action.triggered.connect(_Opener(self._session, path, action).open)
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(self.tr("(nothing yet)")).setEnabled(False)

    def _open_urls(self, urls: Sequence[QUrl]) -> None:
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if len(paths) == 1 and self._holds_annotations(paths[0]):
            self._exchange.import_from(paths[0])
        elif paths:
            self._session.open_paths(paths)
        else:
            self._session.notice.emit(Notice(self.tr("Only files of this computer can be opened"), "warning"))

    def _holds_annotations(self, path: Path) -> bool:
        """A folder is opened where no project is open that its annotations could enter."""
        from crossalign_gui.storage.annotation_files import is_of_annotations

        if path.is_dir():
            return self._session.project is not None and is_of_annotations(path)
        return path.suffix.lower() in ANNOTATION_SUFFIXES


class _Opener(QObject):
    """A recent path; lives as long as its menu entry."""

    def __init__(self, session: Session, path: Path, owner: QObject) -> None:
        super().__init__(owner)
        self._session, self._path = session, path

    def open(self) -> None:
        self._session.open_paths([self._path])
