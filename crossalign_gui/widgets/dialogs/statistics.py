"""What has been done: images by state, by hour and day, and how often proposals for a word were accepted."""

from __future__ import annotations

import math
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.session.session import Session
from crossalign_gui.storage.review import Statistics
from crossalign_gui.widgets.common.bar_plot import BarPlot
from crossalign_gui.widgets.common.fitting import EmptyText
from crossalign_gui.widgets.common.states import state_icon, state_titles

_MOST_BARS = 48


class StatisticsDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found = Statistics()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Statistics"))
        self.resize(720, 560)
        self.summary = QLabel(self.tr("Counting …"))
        self.summary.setWordWrap(True)
        self.summary.setAccessibleName(self.tr("What has been done"))
        self.states = self._table([self.tr("State"), self.tr("Images")], self.tr("Images by state"))
        self.words = self._table(
            [self.tr("Word"), self.tr("Accepted"), self.tr("Corrected"), self.tr("Rejected"), self.tr("Accepted as it was")],
            self.tr("Proposals by word"),
        )
        self.empty = EmptyText(self.words)
        self.plot = BarPlot()
        self.plot.setAccessibleName(self.tr("Images done over time"))
        self.unit = QComboBox()
        self.unit.addItem(self.tr("Done by hour"), 13)
        self.unit.addItem(self.tr("Done by day"), 10)
        self.unit.setAccessibleName(self.tr("Bars of the plot"))
        self.unit.currentIndexChanged.connect(self._show_plot)
        tables = QHBoxLayout()
        tables.addWidget(self.states, 2)
        tables.addWidget(self.words, 5)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addLayout(tables, 3)
        layout.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.plot, 2)
        layout.addWidget(buttons)
        session.review.counted.connect(self._show)
        session.review.count()

    def _table(self, titles: list[str], name: str) -> QTableWidget:
        table = QTableWidget(0, len(titles))
        table.setHorizontalHeaderLabels(titles)
        for place, title in enumerate(titles):
            head = table.horizontalHeaderItem(place)
            if head is not None:
                head.setToolTip(title)
        table.setAccessibleName(name)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _show(self, found: Statistics) -> None:
        self._found = found
        finished, total = found.states["done"] + found.states["checked"], sum(found.states.values())
        text = self.tr("Images done or checked: {} of {}; {:.1f} an hour in the hours with work.")
        parts = [text.format(finished, total, found.per_hour)]
        if found.people:
            parts.append(self.tr("Done by: {}.").format(", ".join(f"{who} {count}" for who, count in found.people.items())))
        if found.second:
            given = ", ".join(f"{who} {count}" for who, count in found.second.items())
            parts.append(self.tr("Given out a second time: {}.").format(given))
        if found.gold[0]:
            value = "–" if math.isnan(found.gold[1]) else f"{found.gold[1]:.2f}"
            parts.append(self.tr("Images with a known answer: {}, mean overlap {}.").format(found.gold[0], value))
        self.summary.setText(" ".join(parts))
        self.empty.say(
            self.tr("No proposal of a model was judged yet. Accept, correct or reject some; they are counted here by word.")
        )
        titles = state_titles()
        self._fill(self.states, [[titles.get(name, name), str(count)] for name, count in found.states.items()])
        for place, name in enumerate(found.states):
            item = self.states.item(place, 0)
            if item is not None:
                item.setIcon(state_icon(name))
        self._fill(
            self.words,
            [
                [
                    rate.word or self.tr("(no word)"),
                    str(rate.accepted),
                    str(rate.corrected),
                    str(rate.rejected),
                    f"{rate.rate:.0%}",
                ]
                for rate in found.words
            ],
        )
        self._show_plot()

    def _show_plot(self) -> None:
        length = int(self.unit.currentData())
        bars: Counter[str] = Counter()
        for hour, count in self._found.hours.items():
            bars[hour[:length]] += count
        shown = list(bars.items())[-_MOST_BARS:]
        self.plot.show_bars([(f"{name[5:10]} {name[11:]}h" if length == 13 else name[5:], count) for name, count in shown])

    @staticmethod
    def _fill(table: QTableWidget, rows: list[list[str]]) -> None:
        table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(place, column, item)
