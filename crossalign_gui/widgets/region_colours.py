"""The colour of every region, in one place: canvas, list and tools ask here."""

from __future__ import annotations

from PySide6.QtGui import QColor

from crossalign_gui.domain.document import Document
from crossalign_gui.widgets import theme


def region_colours(document: Document) -> dict[str, QColor]:
    """By id: one after the other in the order of painting, rejected ones grey."""
    return {
        region.id: QColor(theme.REJECTED_COLOUR) if region.status == "rejected" else theme.region_colour(number)
        for number, region in enumerate(document.regions)
    }
