"""Records of an export decoded back onto their pictures, so that a shifted box is seen before anything is trained."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from crossalign_gui.domain.colours import REGION_COLOURS
from crossalign_gui.domain.geometry import Points
from crossalign_gui.domain.masks import bounds
from crossalign_gui.storage.formats.target import Preview
from crossalign_gui.storage.images import ImageError, read_small

_SIDE = 180  # pixels
_LINE = 2


class RecordPreview(QWidget):
    """Hidden while there is nothing to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_records(self, records: Sequence[Preview]) -> None:
        """The written text is the tool tip of each picture."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for record in records:
            label = QLabel(self)
            label.setPixmap(picture_of(record))
            label.setToolTip(record.text)
            names = ", ".join(dict.fromkeys(span.text for span in record.document.spans))
            label.setAccessibleName(f"{record.document.image.uri}: {names}")
            self._row.addWidget(label)
        self._row.addStretch(1)
        self.setVisible(bool(records))


def picture_of(record: Preview) -> QPixmap:
    """The picture with the regions that the text says; grey where it is not at hand."""
    image = record.document.image
    scale = _SIDE / max(image.width, image.height)
    shown = QPixmap(max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    shown.fill(QColor("#777777"))
    painter = QPainter(shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        if record.path is not None:
            pixels = np.ascontiguousarray(read_small(record.path, 2 * _SIDE))
            height, width = pixels.shape[:2]
            small = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(shown.rect()), small)
    except ImageError:
        pass  # its regions are shown without it
    names = {link.region: link.span for link in record.document.links}
    order = {span.id: number for number, span in enumerate(record.document.spans)}
    for region in record.document.regions:
        number = order.get(names.get(region.id, ""), 0)
        painter.setPen(QPen(QColor(REGION_COLOURS[number % len(REGION_COLOURS)]), _LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if isinstance(region.shape, Points):
            for x, y in region.shape.points:
                painter.drawEllipse(QPointF(x * scale, y * scale), 2 * _LINE, 2 * _LINE)
        else:
            box = bounds(region.shape)
            painter.drawRect(QRectF(QPointF(box.x0 * scale, box.y0 * scale), QPointF(box.x1 * scale, box.y1 * scale)))
    painter.end()
    return shown
