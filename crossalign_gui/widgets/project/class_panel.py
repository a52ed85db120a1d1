"""Classes with their numbers, counts and keys, and the things of the image that several phrases name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.domain.phrases import covers
from crossalign_gui.override import override
from crossalign_gui.session.notice import Notice, image_notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.flow_layout import FlowLayout
from crossalign_gui.widgets.common.theme import SPACE

_ID = Qt.ItemDataRole.UserRole
_NUMBER, _NAME, _COUNT, _KEY = range(4)
_KEYS = 9
_PAUSE = 400  # milliseconds after the last edit


class ClassPanel(QWidget):
    def __init__(self, session: Session, window: QWidget) -> None:
        """window: where the number keys hold, whether the panel is shown or not."""
        super().__init__(window)
        self._session, self._classes = session, session.class_list
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("No."), self.tr("Class"), self.tr("Regions"), self.tr("Key")])
        self.list.setAccessibleName(self.tr("Classes of the project"))
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QTreeWidget.EditTrigger.DoubleClicked | QTreeWidget.EditTrigger.EditKeyPressed)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in (_NUMBER, _COUNT, _KEY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.add = QPushButton(self.tr("Add …"), self)
        self.merge = QPushButton(self.tr("Merge …"), self)
        self.up = QPushButton(self.tr("Up"), self)
        self.down = QPushButton(self.tr("Down"), self)
        buttons = FlowLayout(spacing=SPACE)  # in several lines where the words are long or large
        for button in (self.add, self.merge, self.up, self.down):
            buttons.addWidget(button)
        things = QLabel(self.tr("Things of this image"), self)
        self.things = QTreeWidget(self)
        self.things.setRootIsDecorated(False)
        self.things.setHeaderLabels([self.tr("Phrases"), self.tr("Regions")])
        self.things.setAccessibleName(things.text())
        self.things.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.things.header().setStretchLastSection(False)
        for tree in (self.list, self.things):
            for column in range(tree.columnCount()):
                tree.headerItem().setToolTip(column, tree.headerItem().text(column))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, 0)
        layout.addWidget(self.list, 2)
        layout.addLayout(buttons)
        layout.addWidget(things)
        layout.addWidget(self.things, 1)
        self._counts: dict[str, int] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._count)
        for signal in (session.project_changed, session.document_changed, session.image_changed, self._classes.changed,
                       session.bulk.finished):  # fmt: skip
            signal.connect(self._refresh)
        self._classes.counted.connect(self._show_counts)
        self.list.itemChanged.connect(self._edited)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.itemSelectionChanged.connect(self._show_buttons)
        self.things.itemClicked.connect(self._select_thing)
        self.add.clicked.connect(self._add)
        self.merge.clicked.connect(self._merge)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        for number in range(_KEYS):
            keys = QShortcut(QKeySequence(f"Alt+{number + 1}"), window)
            keys.setContext(Qt.ShortcutContext.WindowShortcut)
            keys.activated.connect(lambda place=number: self._give(place))
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        if self.isVisible():
            self._show()
            self._pause.start()

    def _count(self) -> None:
        self._classes.count()

    def _show_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._show()

    def _show(self) -> None:
        if self.list.state() == QTreeWidget.State.EditingState:
            return
        chosen = set(self._chosen())
        self.list.blockSignals(True)
        self.list.clear()
        for place, label in enumerate(self._classes.labels):
            key = QKeySequence(f"Alt+{place + 1}").toString(QKeySequence.SequenceFormat.NativeText) if place < _KEYS else ""
            item = QTreeWidgetItem([str(label.number), label.name, str(self._counts.get(label.id, 0)), key])
            item.setData(0, _ID, label.id)
            item.setToolTip(_NAME, ", ".join([label.name, *label.synonyms]))
            if not self._session.read_only:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addTopLevelItem(item)
            item.setSelected(label.id in chosen)
        self.list.blockSignals(False)
        self._show_things()
        self._show_buttons()

    def _show_things(self) -> None:
        self.things.clear()
        document = self._session.document
        if document is None:
            return
        regions = {link.span: 0 for link in document.links}
        for link in document.links:
            regions[link.span] += link.polarity == "positive"
        for entity in document.entities:
            spans = [span for span in document.spans if span.entity == entity.id]
            texts = ", ".join(dict.fromkeys(span.text for span in spans))
            item = QTreeWidgetItem([texts, str(sum(regions.get(span.id, 0) for span in spans))])
            item.setData(0, _ID, entity.id)
            self.things.addTopLevelItem(item)

    def _show_buttons(self) -> None:
        chosen, can = len(self._chosen()), not self._session.read_only and self._session.project is not None
        self.add.setEnabled(can)
        self.merge.setEnabled(can and chosen > 1)
        place = self.list.indexOfTopLevelItem(self.list.selectedItems()[0]) if chosen == 1 else 0
        self.up.setEnabled(can and chosen == 1 and place > 0)
        self.down.setEnabled(can and chosen == 1 and place < self.list.topLevelItemCount() - 1)

    def _chosen(self) -> list[str]:
        return [str(item.data(0, _ID)) for item in self.list.selectedItems()]

    # ------------------------------------------------------------------ acting

    def _edited(self, item: QTreeWidgetItem, column: int) -> None:
        label_id, text = str(item.data(0, _ID)), item.text(column).strip()
        known = next((label for label in self._classes.labels if label.id == label_id), None)
        if column == _NAME and known is not None and text != known.name:
            QTimer.singleShot(0, lambda: self._classes.rename(label_id, text))
        elif column == _NUMBER and known is not None and text != str(known.number):
            QTimer.singleShot(0, lambda: self._classes.renumber(label_id, int(text) if text.isdecimal() else -1))
        else:
            QTimer.singleShot(0, self._show)

    def _give(self, place: int) -> None:
        """The selected regions get the class at this place of the list."""
        session, labels = self._session, self._classes.labels
        if not session.selection.regions:
            session.notice.emit(image_notice(self.tr("Select a region first, then choose its class")))
        elif place >= len(labels):
            session.notice.emit(Notice(self.tr("No class has this key yet; View > Classes lists them")))
        else:
            session.regions.set_class(labels[place].name)

    def _move(self, by: int) -> None:
        labels, chosen = self._classes.labels, self._chosen()
        place = next((place for place, label in enumerate(labels) if label.id in chosen), None)
        if place is not None and 0 <= place + by < len(labels):
            self._classes.renumber(labels[place].id, labels[place + by].number or 0)

    def _add(self) -> None:
        name, taken = QInputDialog.getText(self, self.tr("New class"), self.tr("Name"))
        if taken:
            self._classes.add(name)

    def _merge(self) -> None:
        chosen = [label for label in self._classes.labels if label.id in self._chosen()]
        names = [label.name for label in chosen]
        title = self.tr("Merge classes")
        name, taken = QInputDialog.getItem(self, title, self.tr("All of them become"), names, 0, False)
        if not taken:
            return
        into = chosen[names.index(name)]
        self._session.bulk.merge_classes([label.id for label in chosen], into.id, title)

    def menu(self, label_id: str) -> QMenu:
        """Of a class of the list."""
        menu = QMenu(self)
        complete = menu.addAction(QCoreApplication.translate("", "All Instances Mar&ked"))
        complete.setCheckable(True)
        complete.setChecked(label_id in self._session.marks.classes())
        complete.setEnabled(self._session.document is not None and not self._session.read_only)
        complete.toggled.connect(lambda marked: self._session.marks.set_class(label_id, marked))
        return menu

    def _show_menu(self, place: QPoint) -> None:
        item = self.list.itemAt(place) or self.list.currentItem()
        if item is not None:
            menu = self.menu(str(item.data(0, _ID)))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def _select_thing(self, item: QTreeWidgetItem) -> None:
        """The first of its phrases in the caption shown, and its regions."""
        document, caption = self._session.document, self._session.caption
        if document is None or caption is None:
            return
        spans = [span for span in document.spans if span.entity == item.data(0, _ID)]
        mine = next((span for span in spans if span.caption == caption.id), None)
        if mine is not None:
            words = [(word.start, word.end) for word in self._session.words if covers(mine.ranges, (word.start, word.end))]
            self._session.select_words(words)
        ids = {span.id for span in spans}
        self._session.select_regions([link.region for link in document.links if link.span in ids and link.region is not None])
