"""The list of images below its filter: state, order, and a query."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from crossalign_gui.override import override
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.storage.queries import SORTS
from crossalign_gui.widgets.common.search_line import lead_into
from crossalign_gui.widgets.common.states import state_icon, state_titles
from crossalign_gui.widgets.common.theme import SPACE
from crossalign_gui.widgets.project.image_list import ImageList

_PAUSE = 250  # milliseconds after the last key


class ImagePanel(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._going = self._telling = False
        self.list = ImageList(session)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search captions and files"))
        self.search.setAccessibleName(self.tr("Search in images"))
        terms = self.tr(
            "Words of captions or file names, and:\nstate:done  word:dog  file:street  by:NAME  has:comment  has:conflict  class:dog\n"
            "score<0.5  uncertainty>0.8  disagreement>0  missing\nA minus before a term turns it around"
        )
        self.search.setToolTip(f"{self.search.placeholderText()}\n{terms}")
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("Show images in this state"))
        self.state.addItem(self.tr("All states"), "")
        for name, title in state_titles().items():
            self.state.addItem(state_icon(name), title, name)
        self.sort = QComboBox()
        self.sort.setAccessibleName(self.tr("Order of the images"))
        for name, title in self._sort_titles().items():
            self.sort.addItem(title, name)
        self.count = QLabel()
        for combo in (self.state, self.sort):
            combo.setMinimumContentsLength(6)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.currentIndexChanged.connect(self._arrange)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(SPACE)
        self._choices.addWidget(self.state, 1)
        self._choices.addWidget(self.sort, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.search)
        layout.addLayout(self._choices)
        layout.addWidget(self.count)
        self._layout = layout
        layout.addWidget(self.list, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.search.textChanged.connect(self._wait)
        self.search.returnPressed.connect(self._ask_and_go)
        lead_into(self.search, self.list, self._ask_now)
        self.state.currentIndexChanged.connect(self._ask)
        self.sort.currentIndexChanged.connect(self._ask)
        for signal in (session.queue.changed, session.queue.grown, session.image_changed, session.project_changed):
            signal.connect(self._show)
        session.queue.changed.connect(self._go)
        session.queue.changed.connect(self._tell)
        session.review.searched.connect(self._show_query)
        self._show()

    def _sort_titles(self) -> dict[str, str]:
        titles = {
            "added": self.tr("Folder order"),
            "name": self.tr("Name"),
            "state": self.tr("State"),
            "score": self.tr("Lowest score"),
            "uncertainty": self.tr("Least certain"),
            "disagreement": self.tr("Most disputed"),
            "changed": self.tr("Last changed"),
        }
        return {name: titles[name] for name in SORTS}

    def add_button(self, button: QToolButton) -> None:
        """Between the filter and the list."""
        self._layout.insertWidget(self._layout.indexOf(self.count) + 1, button)

    def start_typing(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def refresh(self) -> None:
        """Ask the query again: images whose state changed leave or come; says how many there are."""
        self._telling = True
        self._ask()
        self._telling = self._session.queue.busy

    def _tell(self) -> None:
        queue = self._session.queue
        if self._telling and not queue.busy:
            self._telling = False
            self._session.notice.emit(Notice(self.tr("The list is up to date. Images: {}").format(len(queue.ids))))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        """Beside each other where what is chosen can be read, else one below the other."""
        height = self.fontMetrics().height()
        needed = 0
        for combo in (self.state, self.sort):
            icon = 0 if combo.itemIcon(combo.currentIndex()).isNull() else combo.iconSize().width()
            needed = max(needed, self.fontMetrics().horizontalAdvance(combo.currentText()) + icon + 2 * height)
            combo.setToolTip(combo.currentText())
        directions = QBoxLayout.Direction
        wide = self.width() - 3 * SPACE >= 2 * needed
        self._choices.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    @Slot(str)
    def _show_query(self, text: str) -> None:
        """One that was asked elsewhere; it can be cleared here."""
        for part in (self.search, self.state, self.sort):
            part.blockSignals(True)
        self.search.setText(text)
        self.state.setCurrentIndex(0)
        self.sort.setCurrentIndex(0)
        for part in (self.search, self.state, self.sort):
            part.blockSignals(False)
        self._arrange()

    def _wait(self, _: str) -> None:
        self._going = False
        self._pause.start()

    def _ask_now(self) -> None:
        """What was typed last."""
        if self._pause.isActive():
            self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        state = self.state.currentData()
        parts = [f"state:{state}"] if state else []
        self._session.review.ask(" ".join([*parts, self.search.text().strip()]).strip(), self.sort.currentData())

    def _ask_and_go(self) -> None:
        """The first that was found, unless the image shown is among them."""
        self._going = True
        self._ask()
        self._going = self._session.queue.busy

    def _go(self) -> None:
        queue = self._session.queue
        if not self._going or queue.busy:
            return
        self._going = False
        if queue.ids and (self._session.image_id is None or queue.ids.find(self._session.image_id) is None):
            self._session.go_to(queue.ids[0])

    def _show(self) -> None:
        session = self._session
        ids = session.queue.ids
        if not session.queue.text and (self.search.text() or self.state.currentIndex()) and not self._pause.isActive():
            for widget in (self.search, self.state, self.sort):  # another project is open
                widget.blockSignals(True)
            self.search.clear()
            self.state.setCurrentIndex(0)
            self.sort.setCurrentIndex(0)
            for widget in (self.search, self.state, self.sort):
                widget.blockSignals(False)
        place = None if session.image_id is None else ids.find(session.image_id)
        if place is None:
            self.count.setText(self.tr("Images: {}").format(len(ids)))
        else:
            self.count.setText(self.tr("Image {} of {}").format(place + 1, len(ids)))
