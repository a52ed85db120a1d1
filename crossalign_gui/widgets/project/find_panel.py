"""Find images: by a sentence, like the shown image, like the selected region; and where captions find their own image."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.session.language import shown
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.session.studies.retrieval import Found, Indexing, Ranks, Wanted
from crossalign_gui.widgets.common.search_line import lead_into

_DATA = Qt.ItemDataRole.UserRole
_MOST_ROWS = 1000
_PICTURES = 60  # as many as are asked for at once
_ICON = QSize(48, 36)


class FindPanel(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._retrieval = session, session.retrieval
        self.text = QLineEdit(placeholderText=self.tr("What the images should show …"), clearButtonEnabled=True)
        self.text.setToolTip(self.text.placeholderText())
        self.text.setAccessibleName(self.tr("What the images should show"))
        self.text.returnPressed.connect(self._find_text)
        self._go = self._button(self.tr("&Find"), self._find_text, self.tr("Find images that show this"))
        self.ranks = self._button(
            self.tr("Rank &captions"), self._retrieval.find_ranks, self.tr("Where each caption finds its own image")
        )
        self._cancel = self._button(self.tr("Cancel"), self._retrieval.cancel, self.tr("Stop; what was looked at stays known"))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Images looked at"))
        self.status = QLabel(wordWrap=True)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIconSize(_ICON)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._waiting: dict[Path, list[QTreeWidgetItem]] = {}
        self.list.setAccessibleName(self.tr("Images found"))
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        lead_into(self.text, self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        for parts in ((self.text, self._go), (self.ranks, None), (self._bar, self._cancel)):
            row = QHBoxLayout()
            for part in parts:
                if part is None:
                    row.addStretch(1)
                else:
                    row.addWidget(part)
            layout.addLayout(row)
        layout.addWidget(self.status)
        layout.addWidget(self.list, 1)
        self._name_columns(self.tr("Image"), self.tr("Score"))
        self._retrieval.found.connect(self._show_found)
        self._retrieval.ranked.connect(self._show_ranks)
        self._retrieval.progressed.connect(self._show_progress)
        self._retrieval.busy_changed.connect(self._show_busy)
        self._retrieval.failed.connect(self._show_failure)
        session.project_changed.connect(self._clear)
        session.thumbnails.ready.connect(self._show_thumbnail)
        self._show_busy(False)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find_similar_images": self.start_typing,
            "find_caption": self.find_caption,
            "find_like_image": self.find_like_image,
            "find_like_region": self.find_like_region,
        }

    def start_typing(self) -> None:
        self._come_up()
        self.text.setFocus()
        self.text.selectAll()

    def find_caption(self) -> None:
        """Images that the active caption describes."""
        self._come_up()
        self._session.captions.commit()
        caption = self._session.caption
        if caption is None or not caption.text.strip():
            self._session.notice.emit(Notice(self.tr("Write a caption first; then images like it can be found")))
        else:
            self.text.setText(caption.text)
            self._find_text()

    def find_like_image(self) -> None:
        self._come_up()
        self._retrieval.find_image()

    def find_like_region(self) -> None:
        self._come_up()
        self._retrieval.find_region()

    def _button(self, text: str, does: Callable[[], None], tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(does)
        return button

    def _come_up(self) -> None:
        dock = self.parent()
        if isinstance(dock, QDockWidget):
            dock.show()
            dock.raise_()

    def _find_text(self) -> None:
        self._retrieval.find_caption(self.text.text())

    def _open(self, item: QTreeWidgetItem) -> None:
        image_id = item.data(0, _DATA)
        if image_id != self._session.image_id:
            self._session.go_to(image_id)

    # ----------------------------------------------------------------- showing

    def _show_found(self, found: Found) -> None:
        self._name_columns(self.tr("Image"), self.tr("Score"))
        for hit in found.hits:
            self._add(hit.rank, hit.key, f"{hit.score:.2f}")
        text = self.tr("Images compared: {} of {}, with {}").format(found.indexed, found.total, self._title(found.wanted))
        self.status.setText(text)

    def _title(self, wanted: Wanted) -> str:
        if wanted.kind == "caption":
            return f"“{wanted.text}”"
        name = self._session.path_of(wanted.image_id).name
        return self.tr("a region of {}").format(name) if wanted.kind == "region" else name

    def _show_ranks(self, ranks: Ranks) -> None:
        self._name_columns(self.tr("Image"), self.tr("Caption"))
        for row in ranks.rows[:_MOST_ROWS]:
            self._add(row.rank, row.image_id, row.caption)
        recall = ranks.recall
        if recall is None:
            self.status.setText(self.tr("There is no caption yet whose words the model knows"))
            return
        shares = ", ".join(self.tr("recall@{} {}").format(k, f"{100 * share:.0f} %") for k, share in recall.at)
        text = self.tr("Captions: {}, images: {}; {}, median rank {}")
        self.status.setText(text.format(recall.queries, recall.among, shares, f"{recall.median_rank:g}"))

    def _show_progress(self, value: Indexing) -> None:
        if not self.list.topLevelItemCount():
            self.status.setText(self.tr("Looking at the images: {} of {}").format(value.done, value.total))
        self._bar.setRange(0, value.total)
        self._bar.setValue(value.done)

    def _show_busy(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._cancel.setVisible(busy)
        if busy:
            self._bar.setRange(0, 0)

    def _show_failure(self, text: str) -> None:
        self.status.setText(shown(text))

    def _clear(self) -> None:
        self.list.clear()
        self.status.clear()

    def _name_columns(self, first: str, second: str) -> None:
        self.list.clear()
        self._waiting.clear()
        self.list.setHeaderLabels([self.tr("Rank"), first, second])
        header, modes = self.list.header(), QHeaderView.ResizeMode
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, modes.ResizeToContents if second == self.tr("Score") else modes.Interactive)
        header.setStretchLastSection(False)

    def _add(self, rank: int, image_id: str, text: str) -> None:
        path = self._session.path_of(image_id)
        item = QTreeWidgetItem([str(rank), path.name, text])
        item.setData(0, _DATA, image_id)
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(1, str(path))
        item.setToolTip(2, text)
        self.list.addTopLevelItem(item)
        if rank <= _PICTURES:
            source = self._session.source_of(image_id)
            self._waiting.setdefault(source, []).append(item)
            self._show_thumbnail(source)

    def _show_thumbnail(self, path: Path) -> None:
        """At once where it is known, else when it is ready."""
        items = self._waiting.get(path)
        image = self._session.thumbnails.get(path) if items else None
        if items and image is not None:
            del self._waiting[path]
            icon = QIcon(QPixmap.fromImage(image)) if not image.isNull() else QIcon()
            for item in items:
                item.setIcon(1, icon)
