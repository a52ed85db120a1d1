"""What the colours mean and how far to trust them: colour bar, opacity, confidence and its reason."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QWidget

from crossalign_gui.override import override
from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import COLOUR_MAPS
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.common.fitting import with_direction, without_direction
from crossalign_gui.widgets.picture.colour_maps import colour, strength

_LINES = 3
"""Of the sentence, which all but a few words need at most; they always have room, so that no answer covers the picture."""


class _Bar(QWidget):
    """The colour map from 0 to 1."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its colours
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colours from 0 (no support) to 1 (certain)"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(170, 2 * self.fontMetrics().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else a window from the right exchanges 0 and 1
        text = self.fontMetrics().height()
        bar = QRectF(0, 2, self.width(), self.height() - text - 4)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for step in range(9):
            place = step / 8
            red, green, blue = colour(self._session.settings.colour_map, place)
            gradient.setColorAt(place, QColor(red, green, blue, round(255 * strength(place))))
        painter.fillRect(bar, gradient)  # what is clear here is clear on the image
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(bar.adjusted(0, 0, -1, -1))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        line = QRectF(0, self.height() - text - 1, self.width(), text)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, "0")
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, "0.5")
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, "1")


class Legend(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.settings.changed.connect(self._follow)
        self._answer = QLabel(self)
        self._answer.setWordWrap(True)
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = _Bar(session, self)
        self._map = QComboBox(self)
        self._map.addItems(list(COLOUR_MAPS))
        self._map.setCurrentText(session.settings.colour_map)
        self._map.setAccessibleName(self.tr("Colour map"))
        self._opacity = QSlider(Qt.Orientation.Horizontal, self)
        self._opacity.setRange(0, 100)
        self._opacity.setValue(round(100 * session.settings.opacity))
        self._opacity.setFixedWidth(90)
        self._opacity.setAccessibleName(self.tr("Opacity of the heat map"))
        self._opacity.setToolTip(self.tr("Opacity of the heat map"))
        title = QLabel(self.tr("Heat map"), self)
        title.setToolTip(self.tr("How much each place supports the selected words: clear is none, the right end is certain"))
        controls = QHBoxLayout()
        controls.addWidget(title)
        controls.addWidget(self._bar)
        controls.addWidget(self._map)
        controls.addWidget(self._opacity)
        controls.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(theme.SPACE, 2, theme.SPACE, 2)
        self._layout.addWidget(self._answer, 1)
        self._layout.addLayout(controls)
        self._map.currentTextChanged.connect(self._choose_map)
        self._opacity.valueChanged.connect(self._choose_opacity)
        for signal in (
            session.selection_changed,
            session.alignment_changed,
            session.image_changed,
            session.document_changed,
            session.state_changed,
        ):
            signal.connect(self._show_answer)
        self._show_answer()

    @property
    def text(self) -> str:
        """What it says of the shown words."""
        return without_direction(self._answer.text())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sentence stands beside the colours only where it has room for most of what it may say; else above them."""
        directions = QBoxLayout.Direction
        self._layout.setDirection(
            directions.LeftToRight if self.width() > 80 * self.fontMetrics().height() else directions.TopToBottom
        )
        self._make_room()

    def _choose_map(self, name: str) -> None:
        self._session.settings.colour_map = name

    def _choose_opacity(self, value: int) -> None:
        self._session.settings.opacity = value / 100

    def _follow(self, name: str) -> None:
        """A setting was changed, here or elsewhere."""
        settings = self._session.settings
        if name == "colour_map":
            self._map.setCurrentText(settings.colour_map)
            self._bar.update()
        elif name == "opacity":
            self._opacity.setValue(round(100 * settings.opacity))

    def _show_answer(self) -> None:
        self._answer.setText(with_direction(self._sentence(), self.layoutDirection()))
        self._make_room()

    def _make_room(self) -> None:
        """For the whole sentence, and for the usual one: the picture can be smaller."""
        self._layout.activate()
        usual = _LINES * self._answer.fontMetrics().lineSpacing()
        self._answer.setMinimumHeight(max(usual, self._answer.heightForWidth(self._answer.width())))

    def _sentence(self) -> str:
        session = self._session
        caption = session.caption
        if session.image_id is None:
            return ""
        if caption is None or not caption.text.strip():
            return self.tr("Type a caption above; its words can then be clicked.")
        if session.busy:
            return self.tr("Loading the model …") if session.loading_model else self.tr("Aligning …")
        if session.alignment is None:
            return self.tr("Not aligned yet.")
        if not session.shown:
            answer = session.alignment.answer
            if answer:
                return self.tr("Answer: “{}”. Click a word to see what it looks at.").format(answer)
            score = session.alignment.global_score
            whole = "" if score != score else self.tr(" Image and caption: {}.").format(self._share(score))
            return self.tr("Click a word to see where it is.") + whole
        prediction = session.prediction
        words = " ".join(caption.text[start:end] for start, end in session.shown)
        if prediction is None:
            return self.tr("Aligning “{}” …").format(words)
        if prediction.kind == "function":
            return self.tr("“{}”: a function word, it aligns to nothing by itself.").format(words)
        if prediction.kind == "unknown":
            return self.tr("“{}” is not in this model's vocabulary; it cannot know where that is.").format(words)
        note = f" ({shown(prediction.note)})" if prediction.note else ""
        sure = "" if prediction.score != prediction.score else f"{self._share(prediction.score)}, "
        if not prediction.found:
            reason = ", ".join(part for part in (sure.removesuffix(", "), shown(prediction.note)) if part)
            told = self.tr("“{}” was not found in the picture{}.").format(words, f": {reason}" if reason else "")
            heat = session.heat
            if session.settings.weak_evidence and heat is not None and heat.max() > 0:
                told += " " + self.tr("Its weak evidence is shown: 1 stands for {:.2g}.").format(float(heat.max()))
            return told
        count = len(session.on_show.proposals)
        if not count:
            return self.tr("“{}”: {}every proposal is decided{}.").format(words, sure, note)
        if weaker := session.on_show.weaker:
            hidden = self.tr("{} weaker hidden").format(weaker)
            note = f" ({hidden}; {shown(prediction.note)})" if prediction.note else f" ({hidden})"
        places = self.tr("one region") if count == 1 else self.tr("{} regions").format(count)
        return self.tr("“{}”: {}{} proposed{}.").format(words, sure, places, note)

    def _share(self, score: float) -> str:
        """A probability where the model was calibrated; else a number that only orders."""
        alignment = self._session.alignment
        if alignment is not None and alignment.calibrated:
            return self.tr("confidence {:.0%}").format(score)
        return self.tr("score {:.2f}, not calibrated").format(score)
