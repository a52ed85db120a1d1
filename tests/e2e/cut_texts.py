"""Finds texts of a window that do not fit where they stand. Elided on purpose is what has a tool tip with the whole text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionDockWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

_PLAY = 2  # pixels that bearings and rounding take


def cut_texts(window: QWidget) -> list[tuple[str, str]]:
    """(kind of widget, text) of all that are seen."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            found += [(type(widget).__name__, text) for text in _cut(widget)]
    return found


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        if widget.text() and _label_is_cut(widget) and widget.text() not in widget.toolTip():
            yield widget.text()
    elif isinstance(widget, QDockWidget):
        option = QStyleOptionDockWidget()
        widget.initStyleOption(option)
        place = widget.style().subElementRect(QStyle.SubElement.SE_DockWidgetTitleBarText, option, widget)
        if _too_wide(widget, widget.windowTitle(), place) and widget.windowTitle() not in widget.toolTip():
            yield widget.windowTitle()
    elif isinstance(widget, QTabBar):
        for index in range(widget.count()):
            text = widget.tabText(index)
            room = widget.tabRect(index)
            if widget.isTabVisible(index) and _too_wide(widget, text, room) and text not in widget.tabToolTip(index):
                yield text
    elif isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        kinds = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField
        text = widget.currentText()
        if _too_wide(widget, text, widget.style().subControlRect(*kinds, widget)) and text not in widget.toolTip():
            yield text
    elif isinstance(widget, QLineEdit):
        hint = widget.placeholderText()
        if not widget.text() and _too_wide(widget, hint, widget.rect().adjusted(4, 0, -4, 0)) and hint not in widget.toolTip():
            yield hint
    elif isinstance(widget, QHeaderView):
        yield from _cut_heads(widget)
    elif isinstance(widget, QPushButton | QCheckBox | QToolButton) or (isinstance(widget, QAbstractButton) and widget.text()):
        needed = widget.sizeHint()
        small = widget.width() + _PLAY < needed.width() or widget.height() + _PLAY < needed.height()
        if widget.text() and small and widget.text() not in widget.toolTip():
            yield widget.text()


def _label_is_cut(label: QLabel) -> bool:
    if not label.wordWrap():
        return label.width() + _PLAY < label.sizeHint().width() or label.height() + _PLAY < label.sizeHint().height()
    longest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split() or [""])
    return label.heightForWidth(label.width()) > label.height() + _PLAY or longest > label.width() + _PLAY


def _cut_heads(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        text = str(model.headerData(section, header.orientation(), Qt.ItemDataRole.DisplayRole) or "")
        across = header.orientation() == Qt.Orientation.Horizontal
        needed = header.sectionSizeFromContents(section).width() if across else 0
        told = str(model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole) or "")
        if text and not header.isSectionHidden(section) and needed > header.sectionSize(section) + _PLAY and text not in told:
            yield text


def _too_wide(widget: QWidget, text: str, place: QRect) -> bool:
    plain = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return widget.fontMetrics().horizontalAdvance(plain) > place.width() + _PLAY
