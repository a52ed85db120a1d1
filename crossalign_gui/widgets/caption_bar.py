"""The caption of the image: tabs for several, a line to type in, a chip for every word."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from crossalign_gui.domain.document import Range
from crossalign_gui.domain.operations import is_machine_made
from crossalign_gui.domain.text import Word
from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session
from crossalign_gui.widgets import theme
from crossalign_gui.widgets.flow_layout import FlowLayout


class _Chip(QToolButton):
    """A word. Its place in the text order decides what the arrow keys reach."""

    def __init__(self, word: Word, bar: CaptionBar) -> None:
        super().__init__(bar)
        self.word = word
        self._bar = bar
        self.setCheckable(True)
        self.setText(word.text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setAccessibleName(word.text)

    @property
    def range(self) -> Range:
        return self.word.start, self.word.end

    @override
    def nextCheckState(self) -> None:
        """The session decides what is checked."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._bar.choose(self, event.modifiers())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        if step:
            self._bar.step(self, step, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._bar.choose(self, event.modifiers())
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self._bar.hover(self.range)
        elif event.type() == QEvent.Type.Leave:
            self._bar.hover(None)
        return super().event(event)


class CaptionBar(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chips: list[_Chip] = []
        self._shown_words: tuple[Word, ...] = ()
        self._tabs = QTabBar(self, expanding=False, drawBase=False)
        self._tabs.setAccessibleName(self.tr("Captions of this image"))
        self._edit = QLineEdit(self, clearButtonEnabled=True)
        self._edit.setPlaceholderText(self.tr("Type a caption or a question about the image"))
        self._edit.setAccessibleName(self.tr("Caption"))
        self._status = QLabel(self)
        self._busy = QProgressBar(self, minimum=0, maximum=0, textVisible=False)
        self._busy.setFixedSize(90, 12)
        self._busy.setAccessibleName(self.tr("Aligning"))
        self._cancel = QToolButton(self, autoRaise=True)
        self._cancel.setToolTip(self.tr("Stop aligning"))
        self._cancel.setAccessibleName(self.tr("Stop aligning"))
        self._area = QScrollArea(self, widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self._area.setWidget(self._holder)
        line = QHBoxLayout()
        line.addWidget(self._edit, 1)
        line.addWidget(self._status)
        line.addWidget(self._busy)
        line.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._tabs)
        layout.addLayout(line)
        layout.addWidget(self._area)
        self._edit.textEdited.connect(session.set_caption_text)
        self._edit.editingFinished.connect(session.commit_caption)
        self._edit.installEventFilter(self)
        self._cancel.clicked.connect(session.cancel_alignment)
        self._tabs.currentChanged.connect(self._choose_caption)
        session.image_changed.connect(self._show_captions)
        session.document_changed.connect(self._show_captions)
        session.selection_changed.connect(self._show_state)
        session.alignment_changed.connect(self._show_state)
        session.state_changed.connect(self._show_progress)
        self._show_captions()
        self._show_progress()

    @property
    def edit(self) -> QLineEdit:
        return self._edit

    @property
    def chips(self) -> list[_Chip]:
        """In the order of the words."""
        return self._chips

    # --------------------------------------------------------------- choosing

    def choose(self, chip: _Chip, modifiers: Qt.KeyboardModifier) -> None:
        """Alone; with Ctrl one more or one less; with Shift all from the first selected one."""
        words = list(self._session.selection.words)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            words = [w for w in words if w != chip.range] if chip.range in words else [*words, chip.range]
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and words:
            low, high = min(words[0][0], chip.range[0]), max(words[0][1], chip.range[1])
            inside = [c.range for c in self._chips if low <= c.range[0] and c.range[1] <= high]
            words = [words[0], *(w for w in inside if w != words[0])]
        elif words == [chip.range]:
            words = []
        else:
            words = [chip.range]
        self._session.select_words(words)

    def step(self, chip: _Chip, by: int, *, extend: bool) -> None:
        """The focus to the next chip; with Shift the phrase grows along."""
        place = self._chips.index(chip) + by
        if not 0 <= place < len(self._chips):
            return
        target = self._chips[place]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(target)
        if extend:
            words = self._session.selection.words or (chip.range,)
            self._session.select_words((*words, *(w for w in (target.range,) if w not in words)))

    def select_number(self, number: int) -> None:
        """The n-th word, from 1: number keys."""
        if 1 <= number <= len(self._chips):
            self._session.select_words([self._chips[number - 1].range])

    def hover(self, words: Range | None) -> None:
        self._session.hover_words(() if words is None else (words,))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line, the down arrow goes to the words."""
        wanted = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in wanted:
            self._session.commit_caption()
            if self._chips:
                self._chips[0].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    # ---------------------------------------------------------------- showing

    def _choose_caption(self, index: int) -> None:
        document = self._session.document
        if document is not None and 0 <= index < len(document.captions):
            self._session.set_active_caption(document.captions[index].id)

    def _show_captions(self) -> None:
        document, caption = self._session.document, self._session.caption
        captions = document.captions if document is not None else ()
        blocked = self._tabs.blockSignals(True)
        while self._tabs.count() > len(captions):
            self._tabs.removeTab(self._tabs.count() - 1)
        while self._tabs.count() < len(captions):
            self._tabs.addTab("")
        for index, item in enumerate(captions):
            short = item.text if len(item.text) <= 24 else item.text[:23] + "…"
            self._tabs.setTabText(index, (short or self.tr("(empty)")).replace("&", "&&"))
            machine = is_machine_made(item)
            self._tabs.setTabIcon(index, theme.icon("models") if machine else QIcon())
            self._tabs.setTabToolTip(index, self.tr("Written by a model; yours once you edit or accept it") if machine else "")
            if caption is not None and item.id == caption.id:
                self._tabs.setCurrentIndex(index)
        self._tabs.blockSignals(blocked)
        self._tabs.setVisible(len(captions) > 1)
        text = caption.text if caption is not None else ""
        if self._edit.text() != text:
            self._edit.setText(text)
            self._edit.setCursorPosition(0)
        font = self._edit.font()
        font.setItalic(caption is not None and is_machine_made(caption))
        self._edit.setFont(font)
        self._edit.setToolTip(self.tr("Written by a model; yours once you edit or accept it") if font.italic() else "")
        self._edit.setEnabled(document is not None)
        self._edit.setReadOnly(self._session.read_only)
        self._show_words()

    def _show_words(self) -> None:
        words = self._session.words
        if words != self._shown_words:
            self._shown_words = words
            for chip in self._chips:
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._chips = [_Chip(word, self) for word in words]
            for chip in self._chips:
                self._flow.addWidget(chip)
            right_to_left = self._edit.text() and _is_right_to_left(self._edit.text())
            direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
            self._holder.setLayoutDirection(direction)
            self._edit.setLayoutDirection(direction)
        self._show_state()

    def _show_state(self) -> None:
        """Checked, lit by the clicked place, function word, unknown word, absent."""
        selected = set(self._session.selection.words)
        alphas = self._session.word_alphas()
        for chip in self._chips:
            chip.setChecked(chip.range in selected)
            finding = self._session.finding_of(chip.word)
            absent = self._session.is_absent((chip.range,))
            text, hint = chip.word.text, self.tr("Click to see where the model finds it")
            alpha = alphas.get(chip.range)
            quiet = finding is not None and finding.kind == "function"
            if absent:
                text, hint = f"{text} ∅", self.tr("Marked as not in the picture")
            elif finding is not None and finding.kind == "unknown":
                text, hint = f"{text} ?", shown(finding.note)
            elif quiet:
                hint = self.tr("A function word: it aligns to nothing by itself")
            elif finding is not None and not finding.found:
                hint = self.tr("Not found in the picture")
            elif finding is not None and finding.note:
                hint = shown(finding.note)
            if alpha is not None and not quiet:
                text = f"{text} {alpha:.2f}"
            chip.setText(text.replace("&", "&&"))
            chip.setToolTip(hint)
            chip.setAccessibleDescription(hint)
            chip.setStyleSheet(_chip_style(quiet, alpha))
            font = chip.font()
            font.setUnderline(finding is not None and finding.kind == "unknown")
            font.setStrikeOut(absent)
            chip.setFont(font)
        self._fit_height()

    def _fit_height(self) -> None:
        """As many lines as the words need, up to four; then it scrolls."""
        width = max(100, self._area.viewport().width())
        needed = self._flow.heightForWidth(width) + 4
        line = self._chips[0].sizeHint().height() + 6 if self._chips else 0
        self._area.setFixedHeight(min(needed, 4 * line) if self._chips else 0)

    def _show_progress(self) -> None:
        busy = self._session.busy
        self._status.setText(self.tr("Loading the model …") if self._session.loading_model else "")
        self._busy.setVisible(busy)
        self._cancel.setVisible(busy)
        self._cancel.setIcon(theme.icon("cancel"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, super().sizeHint().height())


def _chip_style(quiet: bool, alpha: float | None) -> str:
    """Words light up by how much the clicked place attends to them."""
    if quiet:
        return "QToolButton { border: none; padding: 3px 5px; color: palette(placeholder-text); }"
    glow = ""
    if alpha is not None:
        strength = max(0.0, min(1.0, alpha))
        glow = f"background: rgba(230, 159, 0, {int(40 + 190 * strength)});"
    return (
        f"QToolButton {{ border: 1px solid palette(mid); border-radius: 9px; padding: 3px 8px; {glow} }}"
        "QToolButton:hover { border-color: palette(highlight); }"
        "QToolButton:focus { border: 2px solid palette(highlight); padding: 2px 7px; }"
        "QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); }"
    )


def _is_right_to_left(text: str) -> bool:
    """By the first strong character, as Qt does for plain text."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
