"""The window that compares: two linked views or their difference, who stands on which side, and the project's table."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from crossalign_gui.alignment.comparison import Side, difference
from crossalign_gui.alignment.protocol import Option
from crossalign_gui.alignment.registry import models
from crossalign_gui.domain.document import Range
from crossalign_gui.override import override
from crossalign_gui.session.session import Session
from crossalign_gui.session.studies.comparison import CURRENT, PERSON
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.common.option_picker import OptionPicker
from crossalign_gui.widgets.compare.table import AgreementTable
from crossalign_gui.widgets.compare.view import CompareView, Layer
from crossalign_gui.widgets.picture.colour_maps import FIRST_ONLY, SECOND_ONLY, difference_image, heat_image
from crossalign_gui.widgets.picture.pyramid import Pyramid


class _Scale(QWidget):
    """From "only the right side" over nothing to "only the left side"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its colours
        self._texts = (self.tr("only right"), self.tr("equal"), self.tr("only left"))
        self.setFixedHeight(2 * self.fontMetrics().height() + 2)
        self.setMinimumWidth(260)
        self.setAccessibleName(self.tr("Colours of the difference: blue only right, clear equal, orange only left"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self.fontMetrics().height()
        gradient = QLinearGradient(0, 0, self.width(), 0)
        gradient.setColorAt(0, QColor(*SECOND_ONLY))
        gradient.setColorAt(0.5, QColor("#ffffff"))
        gradient.setColorAt(1, QColor(*FIRST_ONLY))
        painter.fillRect(0, 2, self.width(), height - 2, gradient)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for text, side in zip(self._texts, sides, strict=True):
            painter.drawText(self.rect().adjusted(0, height, 0, 0), side | Qt.AlignmentFlag.AlignVCenter, text)


class CompareWindow(QDialog):
    """Not modal: words can be chosen here and in the main window. The second model goes when this closes."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Compare"))
        self.resize(1000, 720)
        self._session = session
        self._pyramid: Pyramid | None = None
        self._pixels: object = None
        self._words: list[tuple[Range, ...]] = [()]
        self._options: tuple[Option, ...] = ()
        self._option_boxes: list[OptionPicker] = []
        self.word = self._box(self.tr("Word"))
        self.mode = self._box(self.tr("Shown"))
        self.mode.addItem(self.tr("Side by side"), "sides")
        self.mode.addItem(self.tr("Difference"), "difference")
        self.first = self._box(self.tr("Left side"))
        self.first.addItem(self.tr("The model in use"), CURRENT)
        self.first.addItem(self.tr("Person: accepted links"), PERSON)
        self.second = self._box(self.tr("Right side"))
        self.views = (CompareView(self.tr("Left side"), self), CompareView(self.tr("Right side"), self))
        self.scale = _Scale(self)
        self.table = AgreementTable(session, self)
        self._notes = (self._label(), self._label())
        self._lay_out()
        self.word.activated.connect(self._choose_word)
        self.mode.activated.connect(self._show)
        self.first.activated.connect(self._choose_first)
        self.second.activated.connect(self._choose_second)
        self.views[0].view_changed.connect(self.views[1].set_view)
        self.views[1].view_changed.connect(self.views[0].set_view)
        session.comparison.changed.connect(self._show)
        session.models.store.listed.connect(self._fill_models)
        session.models.store.refresh()
        self._fill_models()
        session.comparison.open()
        self._show()

    @property
    def notes(self) -> tuple[str, str]:
        """What stands under the two views."""
        return self._notes[0].text(), self._notes[1].text()

    @override
    def done(self, result: int) -> None:
        self._session.agreement.close()
        self._session.comparison.close()
        super().done(result)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for part in (self.word, self.mode, self.scale):
            top.addWidget(part)
        top.addStretch(1)
        self._second_line = QHBoxLayout()
        self._second_line.addWidget(self.second)
        self._second_line.addStretch(1)
        pictures = QWidget(self)
        grid = self._grid = QGridLayout(pictures)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.first, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(self._second_line, 0, 1)
        for column, (view, note) in enumerate(zip(self.views, self._notes, strict=True)):
            grid.addWidget(view, 1, column)
            grid.addWidget(note, 2, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(pictures)
        split.addWidget(self.table)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        layout.addLayout(top)
        layout.addWidget(split, 1)

    # ----------------------------------------------------------------- choosing

    def _choose_word(self) -> None:
        self._session.select_words(self._words[self.word.currentIndex()])

    def _choose_first(self) -> None:
        self._session.comparison.choose_first(str(self.first.currentData()))

    def _choose_second(self) -> None:
        self._session.comparison.choose_second(str(self.second.currentData()))

    def _fill_models(self) -> None:
        chosen = self._session.comparison.second.who
        self.second.clear()
        self.second.addItem(self.tr("Person: accepted links"), PERSON)
        titles = {name: entry.title for name, entry in models().items() if entry.aligns}
        titles |= {row.name: row.title for row in self._session.models.store.rows if row.state == "ready" and row.aligns}
        titles.setdefault(self._session.settings.model, self._session.settings.model)
        if chosen != PERSON:
            titles.setdefault(chosen, chosen)
        for name, title in titles.items():
            self.second.addItem(title, name)
        self.second.setCurrentIndex(max(0, self.second.findData(chosen)))

    # ------------------------------------------------------------------ showing

    def _show(self) -> None:
        session = self._session
        if session.pixels is not self._pixels:
            self._pixels = session.pixels
            picture = session.picture
            self._pyramid = None if picture is None else Pyramid(picture.pixels, halves=picture.halves)
            for view in self.views:
                view.show_image(self._pyramid)
        self._show_words()
        self._show_options()
        sides = session.comparison.sides
        apart = self.mode.currentData() == "sides"
        self._grid.addWidget(self.views[0], 1, 0, 1, 1 if apart else 2)
        self.views[1].setVisible(apart)
        self._notes[1].setVisible(apart)
        self.scale.setVisible(not apart)
        if apart:
            for view, side, note, number in zip(self.views, sides, self._notes, (0, 1), strict=True):
                view.show_layer(self._layer(side))
                note.setText(self._note(side, number))
        else:
            self.views[0].show_layer(self._difference(*sides))
            self._notes[0].setText(self._of_difference(*sides))

    def _layer(self, side: Side) -> Layer:
        settings = self._session.settings
        heat = None if side.heat is None else heat_image(side.heat, settings.colour_map, settings.opacity)
        return Layer(heat, tuple((shape, QColor(theme.PROPOSAL_COLOUR)) for shape in side.shapes))

    def _difference(self, first: Side, second: Side) -> Layer:
        shapes = [
            (shape, QColor(*colour)) for side, colour in ((first, FIRST_ONLY), (second, SECOND_ONLY)) for shape in side.shapes
        ]
        if first.heat is None or second.heat is None:
            return Layer(None, tuple(shapes))
        return Layer(difference_image(difference(first.heat, second.heat), 0.85), tuple(shapes))

    def _of_difference(self, first: Side, second: Side) -> str:
        if first.heat is None or second.heat is None:
            return " ".join(dict.fromkeys(filter(None, (self._note(first, 0), self._note(second, 1)))))
        mean = float(abs(difference(first.heat, second.heat)).mean())
        return self.tr("Mean difference {:.3f} (0: equal, 1: opposite everywhere).").format(mean)

    def _note(self, side: Side, number: int) -> str:
        comparison = self._session.comparison
        choice = (comparison.first, comparison.second)[number]
        if not self._session.shown:
            return self.tr("Choose a word.")
        if number == 1 and choice.who != PERSON and comparison.busy:
            return self.tr("Aligning …")
        if number == 1 and comparison.problem:
            return comparison.problem
        if side.heat is None:
            return self.tr("No accepted region is linked to this word.") if choice.who == PERSON else self.tr("No answer yet.")
        if side.shapes:
            return self.tr("One region.") if len(side.shapes) == 1 else self.tr("{} regions.").format(len(side.shapes))
        return self.tr("Not found. {}").format(side.note).strip()

    def _show_words(self) -> None:
        session = self._session
        choices: list[tuple[str, tuple[Range, ...]]] = [(self.tr("(no word)"), ())]
        choices += [(word.text, ((word.start, word.end),)) for word in session.words]
        shown, caption = session.selection.words, session.caption
        self._words = [words for _, words in choices]
        if caption is not None and shown not in self._words:
            choices.append((" ".join(caption.text[start:end] for start, end in shown), shown))
            self._words.append(shown)
        if [self.word.itemText(place) for place in range(self.word.count())] != [text for text, _ in choices]:
            self.word.clear()
            self.word.addItems([text for text, _ in choices])
        self.word.setCurrentIndex(self._words.index(shown) if shown in self._words else 0)

    def _show_options(self) -> None:
        comparison = self._session.comparison
        if comparison.options != self._options:
            self._options = comparison.options
            for box in self._option_boxes:
                box.deleteLater()
            self._option_boxes = [self._option_box(option) for option in self._options]
            for box in self._option_boxes:
                self._second_line.insertWidget(self._second_line.count() - 1, box)

    def _option_box(self, option: Option) -> OptionPicker:
        box = OptionPicker(option, self)
        box.show_value(self._session.comparison.second.options.get(option.name, option.default))
        box.chosen.connect(_Reading(self._session, option.name, box).choose)
        return box


class _Reading(QObject):
    """One option of the second model; lives as long as its picker."""

    def __init__(self, session: Session, name: str, owner: QObject) -> None:
        super().__init__(owner)
        self._session, self._name = session, name

    def choose(self, value: str) -> None:
        self._session.comparison.choose_option(self._name, value)
