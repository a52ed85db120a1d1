"""The notice line: what happened and what to do, without stopping anybody.

What speaks of an image or an answer goes with it, what is only information after a while, and all of it by Escape or its button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from crossalign_gui.override import override
from crossalign_gui.session.language import shown
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.common.fitting import with_direction, without_direction

_STAY = 12_000  # milliseconds for what is only information

_BAR = 5  # pixels
_COLOURS = {"warning": "#c77700", "error": "#c62828"}


class NoticeLine(QFrame):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self, autoRaise=True)
        self._close.setAccessibleName(self.tr("Dismiss the notice"))
        self._close.setToolTip(self.tr("Dismiss the notice (Escape)"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 4, 4)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_STAY)
        self._timer.timeout.connect(self.hide)
        self._notice = Notice("")
        self._image: str | None = None
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.hide()
        self._session = session
        session.notice.connect(self.show_notice)
        session.image_changed.connect(self._leave_image)
        session.alignment_changed.connect(self._follow_answer)

    @property
    def text(self) -> str:
        return without_direction(self._label.text())

    def show_notice(self, notice: Notice) -> None:
        self._notice, self._image = notice, self._session.image_id
        self.update()
        text = shown(notice.text)
        self._label.setText(with_direction(text, self.layoutDirection()))
        self.setAccessibleName(text)
        self._close.setIcon(theme.icon("reject"))
        self.show()
        self._timer.stop()
        if notice.kind == "info":
            self._timer.start()

    def _leave_image(self) -> None:
        is_gone = self._session.alignment is None if self._notice.of == "answer" else self._session.image_id != self._image
        if self._notice.of and is_gone:
            self.hide()

    def _follow_answer(self) -> None:
        alignment = self._session.alignment
        if alignment is not None and not alignment.notes and self._notice.of == "answer":
            self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._close.setIcon(theme.icon("reject"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar at the left tells the kind; the background is the palette's own and follows the theme."""
        super().paintEvent(event)
        colour = _COLOURS.get(self._notice.kind)
        painter = QPainter(self)
        painter.fillRect(
            0, 0, _BAR, self.height(), QColor(colour) if colour else self.palette().color(QPalette.ColorRole.Link)
        )
