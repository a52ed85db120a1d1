"""What the canvas says while there is no image to show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette

from crossalign_gui.session.session import Session


def paint_message(painter: QPainter, session: Session, area: QRect, palette: QPalette) -> None:
    dark = palette.color(QPalette.ColorRole.Dark).lightnessF() < 0.5
    painter.setPen(QColor("#e8eaed") if dark else QColor("#1c1e21"))
    place = area.adjusted(20, 20, -20, -20)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, _message(session))


def _message(session: Session) -> str:
    translate = QCoreApplication.translate
    if session.loading_image:
        return translate("Canvas", "Reading the image …")
    if session.image_id is None:
        return translate("Canvas", "Drop images or a folder here, paste a picture, or open the samples")
    if session.files.lost:
        return translate(
            "Canvas", "The file of this image is not there. Its annotations are kept; Review > Find Moved Images looks for it"
        )
    return translate("Canvas", "This image cannot be shown; see the notice below")
