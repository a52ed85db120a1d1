"""The caption of the image: tabs for several, a line to type in, a chip for every word."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.domain.document import Range, Ranges, Span
from crossalign_gui.domain.operations import is_machine_made
from crossalign_gui.domain.phrases import absent_words, phrases_of
from crossalign_gui.domain.text import Word
from crossalign_gui.override import override
from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.annotate.caption_edit import CaptionEdit, is_right_to_left
from crossalign_gui.widgets.annotate.chip import Chip
from crossalign_gui.widgets.annotate.chip_row import ChipRow
from crossalign_gui.widgets.annotate.words import Words
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.common.fitting import isolated

_MOST_LINES = 4  # of words, seen at once


class CaptionBar(QWidget):
    dragged = Signal(object, QPoint)
    """Words that are held over a place of the screen outside of the caption."""
    dropped = Signal(object, QPoint)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown_words: tuple[Word, ...] = ()
        self._tabs = QTabBar(self, expanding=False, drawBase=False)
        self._tabs.setAccessibleName(self.tr("Captions of this image"))
        self._edit = CaptionEdit(self)
        self._edit.setPlaceholderText(self.tr("Type a caption or a question about the image"))
        self._edit.setAccessibleName(self.tr("Caption"))
        self._busy = QProgressBar(self, minimum=0, maximum=0, textVisible=False)
        self._busy.setFixedSize(90, 12)
        self._busy.setAccessibleName(self.tr("Aligning"))
        self._cancel = QToolButton(self, autoRaise=True)
        self._cancel.setToolTip(self.tr("Stop aligning"))
        self._cancel.setAccessibleName(self.tr("Stop aligning"))
        for part in (self._busy, self._cancel):  # what is below does not move when they come and go
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self._area = QScrollArea(self, widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = Words()
        self._flow = self._holder.flow
        self._marking: tuple[Range, ...] = ()
        self._carried: Ranges = ()
        self._most = 1000
        self._area.setWidget(self._holder)
        self._row = ChipRow(self._holder, self._flow, self, self._edit)
        self._reached: Chip | None = None
        self._in_view: tuple[Range, ...] = ()
        self._asked: tuple[str | None, str | None] = (None, None)
        line = QHBoxLayout()
        line.addWidget(self._edit, 1)
        line.addWidget(self._busy, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._tabs)
        layout.addLayout(line)
        layout.addWidget(self._area)
        self._edit.text_edited.connect(session.captions.type)
        self._edit.finished.connect(session.captions.commit)
        self._edit.left.connect(self._leave_edit)
        self._holder.phrase_clicked.connect(session.select_phrase)
        self._cancel.clicked.connect(session.on_show.cancel)
        self._tabs.currentChanged.connect(self._choose_caption)
        session.image_changed.connect(self._show_captions)
        session.document_changed.connect(self._show_captions)
        session.selection_changed.connect(self._show_selection)
        session.alignment_changed.connect(self._show_state)
        session.state_changed.connect(self._show_progress)
        self._show_captions()
        self._show_progress()

    @property
    def edit(self) -> CaptionEdit:
        return self._edit

    @property
    def tabs(self) -> QTabBar:
        """One for every caption."""
        return self._tabs

    @property
    def words(self) -> Words:
        """What holds the chips."""
        return self._holder

    @property
    def last(self) -> QWidget:
        """Where the Tab key leaves."""
        return self._cancel

    @property
    def chips(self) -> list[Chip]:
        """In the order of the words."""
        return self._row.chips

    # --------------------------------------------------------------- choosing

    def choose(self, chip: Chip, modifiers: Qt.KeyboardModifier) -> None:
        """Alone; with Ctrl one more or one less; with Shift all from the first selected one."""
        self._reach(chip)
        words = list(self._session.selection.words)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            words = [w for w in words if w != chip.range] if chip.range in words else [*words, chip.range]
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and words:
            low, high = min(words[0][0], chip.range[0]), max(words[0][1], chip.range[1])
            inside = [c.range for c in self.chips if low <= c.range[0] and c.range[1] <= high]
            words = [words[0], *(w for w in inside if w != words[0])]
        elif words == [chip.range]:
            words = []
        else:
            words = [chip.range]
        self._session.select_words(words)

    def step(self, chip: Chip, by: int, *, extend: bool) -> None:
        """The focus to the next chip; with Shift the phrase grows along."""
        place = self.chips.index(chip) + by
        if not 0 <= place < len(self.chips):
            return
        target = self.chips[place]
        self._reach(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(target)
        if extend:
            words = self._session.selection.words or (chip.range,)
            self._session.select_words((*words, *(w for w in (target.range,) if w not in words)))

    def _reach(self, chip: Chip) -> None:
        """The Tab key reaches one word, arrows the others: a long caption is no long way."""
        if self._reached in self.chips:
            self._reached.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._reached = chip
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def split_word(self) -> None:
        """Where the cursor stands in the caption, else as the session finds best."""
        self._session.captions.split_word(self._edit.cursor_place)

    def select_number(self, number: int) -> None:
        """The n-th word, from 1: number keys."""
        if 1 <= number <= len(self.chips):
            self._session.select_words([self.chips[number - 1].range])

    def hover(self, words: Range | None) -> None:
        self._session.hover_words(() if words is None else (words,))

    def drag(self, chip: Chip, place: QPoint) -> None:
        """Across the words: they become one phrase. Out of the caption: its words are carried to a region."""
        self._session.hover_words(())
        area = self._area.viewport()
        inside = area.rect().adjusted(0, -40, 0, QApplication.startDragDistance()).contains(area.mapFromGlobal(place))
        if inside and not self._carried:
            target = self._row.nearest(place)
            first, last = sorted((self.chips.index(chip), self.chips.index(target)))
            self._marking = tuple(item.range for item in self.chips[first : last + 1])
            self._show_state()
            return
        if not self._carried:
            self._marking = ()
            if chip.range not in self._session.selection.words:
                self._session.select_words([chip.range])
            self._carried = self._session.selected
            self._show_state()
        self.dragged.emit(self._carried, place)

    def drop(self, chip: Chip, place: QPoint) -> None:
        marking, carried = self._marking, self._carried
        self._marking, self._carried = (), ()
        if carried:
            self.dropped.emit(carried, place)
        elif marking:
            self._session.select_words(marking)
        self._show_state()

    def words_at(self, place: QPoint) -> Ranges:
        """The phrase or word at a place of the screen; a selected word stands for all selected ones."""
        point = self._holder.mapFromGlobal(place)
        if not self._area.viewport().rect().contains(self._area.viewport().mapFromGlobal(place)):
            return ()
        for chip in self.chips:
            if chip.geometry().contains(point):
                return self._session.selected if chip.range in self._session.selection.words else (chip.range,)
        phrase = self._holder.phrase_at(point)
        return phrase.ranges if phrase is not None else ()

    @Slot(bool)
    def _leave_edit(self, on: bool) -> None:
        """The typing has ended; on to the words, where there are any."""
        self._session.captions.commit()
        if on and self.chips:
            self.chips[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif on:
            self._edit.left.emit(False)

    # ---------------------------------------------------------------- showing

    def _choose_caption(self, index: int) -> None:
        document = self._session.document
        if document is not None and 0 <= index < len(document.captions):
            self._session.captions.activate(document.captions[index].id)

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
            if not is_right_to_left(short):
                short = isolated(short, self.layoutDirection())
            self._tabs.setTabText(index, (short if item.text else self.tr("(empty)")).replace("&", "&&"))
            machine = is_machine_made(item)
            self._tabs.setTabIcon(index, theme.icon("models") if machine else QIcon())
            self._tabs.setTabToolTip(index, self.tr("Written by a model; yours once you edit or accept it") if machine else "")
            if caption is not None and item.id == caption.id:
                self._tabs.setCurrentIndex(index)
        self._tabs.blockSignals(blocked)
        self._tabs.setVisible(len(captions) > 1)
        text = caption.text if caption is not None else ""
        if self._edit.text() != text:
            self._edit.set_text(text)
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
            self._row.show(words)
            if self.chips:
                self._reach(self.chips[0])
            self._edit.show_direction()
            self._holder.setLayoutDirection(self._edit.layoutDirection())
        self._show_state()

    def _show_state(self) -> None:
        """Checked, lit by the clicked place, function word, unknown word, absent; and the phrases below.

        While the model has not answered for the caption as it is now, a word says what it said before.
        """
        session = self._session
        document, caption, alignment = session.document, session.caption, session.alignment
        selected = set(self._marking or session.selection.words)
        alphas = session.word_alphas()
        phrases = self._phrases()
        missing = absent_words(document, caption.id) if document is not None and caption is not None else frozenset()
        around: dict[Chip, list[str]] = {}
        single: dict[Chip, str] = {}
        for _, members, colour, hint in phrases.values():
            for chip in members:
                around.setdefault(chip, []).append(hint)
            if len(members) == 1:
                single[members[0]] = colour
        waiting = alignment is None and self._asked == (session.image_id, caption.id if caption is not None else None)
        if alignment is not None:
            self._asked = (session.image_id, caption.id if caption is not None else None)
        done = session.marks.phrases()
        whole = {span.ranges for span in document.spans if span.id in done} if document is not None and done else set()
        found = {} if alignment is None else {item.ranges: item for item in alignment.predictions}
        for chip in self.chips:
            word = chip.word
            place = (word.start, word.end)
            if chip.isChecked() != (place in selected):
                chip.setChecked(place in selected)
            ranges = (place,)
            if not waiting:
                chip.prediction = found.get(ranges)
            said = chip.prediction and (chip.prediction.kind, chip.prediction.found, chip.prediction.note)
            told = (word.text, said, alphas.get(place), ranges in missing, ranges in whole, around.get(chip), single.get(chip))
            if told != chip.told:  # of a long caption most stay as they are
                chip.told = told
                self._tell(chip, *told[2:])
        own = session.span_of(session.selected) if session.selected else None
        self._holder.show_phrases(self.chips, phrases, own.id if own is not None else None)
        self._fit_height()

    def _tell(
        self, chip: Chip, alpha: float | None, absent: bool, complete: bool, around: list[str] | None, colour: str | None
    ) -> None:
        """around: what to say about the phrases that it is in."""
        text, hint, quiet, prediction = (
            chip.word.text,
            self.tr("Click to see where the model finds it"),
            False,
            chip.prediction,
        )
        if prediction is not None:
            quiet = prediction.kind == "function"
            if prediction.kind == "unknown" and not absent:
                text, hint = f"{text} ?", shown(prediction.note)
            elif quiet:
                hint = self.tr("A function word: it aligns to nothing by itself")
            elif not prediction.found:
                hint = self.tr("Not found in the picture")
            elif prediction.note:
                hint = shown(prediction.note)
        if absent:
            text, hint = f"{chip.word.text} ∅", self.tr("Marked as not in the picture")
        if complete:
            text, hint = f"{text} ✓", f"{hint}\n{self.tr('All instances are marked')}"
        if alpha is not None and not quiet:
            text = f"{text} {alpha:.2f}"
        if around:
            hint = "\n".join([hint, *around])
        unknown = prediction is not None and prediction.kind == "unknown"
        chip.show_state(text, hint, quiet=quiet, alpha=alpha, absent=absent, unknown=unknown, colour=colour)

    def _show_selection(self) -> None:
        """A long caption scrolls to the words that are selected."""
        self._show_state()
        words = self._session.selection.words
        if words != self._in_view:
            self._in_view = words
            chosen = [chip for chip in self.chips if chip.isChecked()]
            for chip in (*chosen[-1:], *chosen[:1]):
                self._flow.activate()
                self._area.ensureWidgetVisible(chip, 0, theme.SPACE)

    def _phrases(self) -> dict[str, tuple[Span, list[Chip], str, str]]:
        """Every phrase of the caption with its words, its colour and what to say about it."""
        session = self._session
        document, caption = session.document, session.caption
        if document is None or caption is None:
            return {}
        phrases = phrases_of(document, caption.id)
        chips = {chip.range: chip for chip in self.chips} if phrases else {}
        counts = Counter(link.span for link in document.links if link.polarity == "positive")
        found = {}
        for span in phrases:
            members = [chips[word] for word in session.words_in(span.ranges) if word in chips]
            if members:
                count = counts[span.id]
                chain = session.corrections.links.chain_of(span)
                hint = self.tr("Phrase “{}”, regions: {}").format(span.text, count)
                if chain:
                    hint += self.tr("; the same thing as {}").format(", ".join(f"“{text}”" for text in chain))
                if session.marks.is_complete(span):
                    hint += f"\n{self.tr('All instances are marked')}"
                found[span.id] = (span, members, session.colours[span.id], hint)
        return found

    def set_most(self, height: int) -> None:
        """The words scroll from there on."""
        if height != self._most:
            self._most = height
            self._fit_height()

    @property
    def usual_height(self) -> int:
        """Of one line of text and one of words, with tabs above them or one line more; in pixels."""
        line = self._flow.line_height() or self.fontMetrics().height() + 8 + self._holder.least_room + self._flow.spacing()
        return 3 * theme.SPACE + self._edit.least_height + line + self.fontMetrics().height() + 2 * theme.SPACE

    def _fit_height(self) -> None:
        """As many whole lines as the words need, up to four, fewer where there is no room; then it scrolls."""
        width = max(100, self._area.viewport().width())
        line = self._flow.line_height()
        if not self.chips or not line:
            self._area.setFixedHeight(0)
            return
        spacing = self._flow.spacing()
        needed = round((self._flow.heightForWidth(width) + spacing) / line)
        beside = self._edit.height() + (self._tabs.sizeHint().height() if not self._tabs.isHidden() else 0) + 4 * theme.SPACE
        room = max(1, min(_MOST_LINES, (self._most - beside + spacing) // line))
        self._area.setFixedHeight(min(needed, room) * line - spacing)

    def _show_progress(self) -> None:
        busy = self._session.busy
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
