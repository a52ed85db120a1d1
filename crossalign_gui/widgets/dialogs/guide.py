"""The user guide: pages of Markdown under resources/guide, with a line that finds words in all of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.override import override
from crossalign_gui.paths import resources
from crossalign_gui.widgets.common.search_line import lead_into

PAGES = (
    "first-five-minutes", "correcting", "words", "review", "two-people", "formats", "models", "servers", "keys", "troubleshooting",
)  # fmt: skip
"""Names of the files, in the order of the list."""

_NAME = Qt.ItemDataRole.UserRole


class MarkdownPage(QTextBrowser):
    """Pictures are made as wide as the page when they are wider."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else it takes its room after the picture

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.document().idealWidth() > self.viewport().width():
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        found = super().loadResource(type, name)
        if type == QTextDocument.ResourceType.ImageResource.value:
            path = QUrl(name) if isinstance(name, str) else name
            picture = QImage(self.source().resolved(path).toLocalFile())
            room = self.viewport().width() - 4 * int(self.document().documentMargin())
            if picture.width() > room > 0:
                return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return found


class GuideDialog(QDialog):
    """Stands beside the window and does not block it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        line = self.fontMetrics().height()
        self.resize(56 * line, 40 * line)
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.pages = QListWidget(self)
        self.pages.setAccessibleName(self.tr("Pages of the guide"))
        self.page = MarkdownPage(self)
        self.page.setAccessibleName(self.tr("Guide"))
        self.page.setOpenExternalLinks(True)
        parts = QSplitter(self)
        parts.addWidget(self.pages)
        parts.addWidget(self.page)
        parts.setSizes([14 * line, 42 * line])
        parts.setStretchFactor(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Return finds the next place
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(parts, 1)
        layout.addWidget(buttons)
        self._texts: dict[str, str] = {}
        for name in PAGES:
            document = QTextDocument(self)
            document.setMarkdown(_file(name).read_text("utf-8"))
            text = document.toPlainText()
            self._texts[name] = text.casefold()
            item = QListWidgetItem(text.splitlines()[0])
            item.setData(_NAME, name)
            self.pages.addItem(item)
        self.pages.currentItemChanged.connect(self._show)
        self.page.sourceChanged.connect(self._follow)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._find_next)
        lead_into(self.search, self.pages)
        buttons.rejected.connect(self.reject)
        self.pages.setCurrentRow(0)
        self.search.setFocus()

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            path = _file(item.data(_NAME))
            if self.page.source().toLocalFile() != str(path):
                self.page.setSource(QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource)
                self._mark()

    def _follow(self, source: QUrl) -> None:
        """A link of a page led here."""
        name = Path(source.toLocalFile()).stem
        if name in PAGES:
            self.pages.setCurrentRow(PAGES.index(name))

    def _find(self, typed: str) -> None:
        """Only pages with the typed text stay in the list; the place is shown."""
        wanted = typed.casefold().strip()
        found = [wanted in self._texts[name] for name in PAGES]
        for row, here in enumerate(found):
            self.pages.item(row).setHidden(not here)
        if any(found) and not found[self.pages.currentRow()]:
            self.pages.setCurrentRow(found.index(True))
        self._mark()

    def _mark(self) -> None:
        """The first place on this page."""
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        typed = self.search.text().strip()
        if typed:
            self.page.find(typed)

    def _find_next(self) -> None:
        """On this page, then on the next one that has it, and round again."""
        typed = self.search.text().strip()
        if not typed or self.page.find(typed):
            return
        row = self.pages.currentRow()
        for other in (*range(row + 1, len(PAGES)), *range(row + 1)):
            if not self.pages.item(other).isHidden():
                self.pages.setCurrentRow(other)
                self._mark()
                return


def _file(name: str) -> Path:
    return resources() / "guide" / f"{name}.md"
