"""The chips of a caption, kept from one version of it to the next: a word more makes one chip, not all of them anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from crossalign_gui.domain.text import Word
from crossalign_gui.widgets.annotate.chip import Chip, ChipOwner
from crossalign_gui.widgets.common.flow_layout import FlowLayout


class ChipRow:
    def __init__(self, holder: QWidget, flow: FlowLayout, owner: ChipOwner, before: QWidget) -> None:
        """before: the widget from which the Tab key comes to a word."""
        self._holder, self._flow, self._owner, self._before = holder, flow, owner, before
        self.chips: list[Chip] = []
        """In the order of the words."""

    def show(self, words: Sequence[Word]) -> None:
        """Chips at both ends whose words have the same texts stay theirs."""
        old = self.chips
        least = min(len(old), len(words))
        first = next((n for n in range(least) if old[n].word.text != words[n].text), least)
        last = next((n for n in range(least - first) if old[-1 - n].word.text != words[-1 - n].text), least - first)
        spare = old[first : len(old) - last]
        wanted = len(words) - first - last
        self._flow.setEnabled(False)  # each chip that comes or goes would lay out all
        gone, spare = spare[wanted:], spare[:wanted]
        made = [Chip(words[first + n], self._owner, self._holder) for n in range(len(spare), wanted)]
        self.chips = [*old[:first], *spare, *made, *old[len(old) - last :]]
        for place, (chip, word) in enumerate(zip(self.chips, words, strict=True)):
            if chip.number != place + 1:
                chip.number = place + 1
                chip.update()
            if chip.word.text != word.text:
                chip.prediction = None
            chip.word = word
        for chip in gone:
            chip.clearFocus()  # else Qt hands the keys to the button beside it
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
            chip.prediction = chip.told = None  # whose masks hold on to what the model made of the picture
        self._flow.put(self.chips)
        for chip in made:
            chip.show()  # now: a hidden one needs no room
            QWidget.setTabOrder(self._before, chip)
        self._flow.setEnabled(True)
        self._flow.invalidate()

    def nearest(self, place: QPoint) -> Chip:
        """To a place of the screen."""
        point = self._holder.mapFromGlobal(place)
        return min(self.chips, key=lambda chip: _distance(chip.geometry(), point))


def _distance(area: QRect, point: QPoint) -> tuple[int, int]:
    """Lines first, then along the line."""
    dx = max(area.left() - point.x(), 0, point.x() - area.right())
    dy = max(area.top() - point.y(), 0, point.y() - area.bottom())
    return dy, dx
