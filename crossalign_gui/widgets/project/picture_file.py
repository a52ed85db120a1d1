"""The overlay of one image as a picture file: SVG as it is, PNG and PDF drawn from it by Qt."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from crossalign_gui.domain.document import Document
from crossalign_gui.storage.formats.svg_pictures import draw

SUFFIXES = (".png", ".svg", ".pdf")
_DPI = 96


def save_picture(document: Document, image: Path, path: Path) -> None:
    """What a person has accepted, by the suffix of `path`. An older file stays until the new one is whole. Raises OSError, and
    ValueError for another suffix."""
    shown = tuple(region for region in document.regions if region.status not in ("proposed", "rejected"))
    svg = draw(replace(document, regions=shown), image)
    with tempfile.TemporaryDirectory(prefix=".picture-", dir=path.parent) as folder:
        made = Path(folder) / f"picture{path.suffix.lower()}"
        match path.suffix.lower():
            case ".svg":
                made.write_text(svg, "utf-8")
            case ".png":
                _png(svg, made)
            case ".pdf":
                _pdf(svg, made)
            case other:
                raise ValueError(f"{other or 'no suffix'} is none of {', '.join(SUFFIXES)}")
        made.replace(path)


def _renderer(svg: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.encode("utf-8")))


def _png(svg: str, path: Path) -> None:
    renderer = _renderer(svg)
    picture = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    if not picture.save(str(path)):
        raise OSError(f"{path.name} could not be written")


def _pdf(svg: str, path: Path) -> None:
    renderer = _renderer(svg)
    size: QSize = renderer.defaultSize()
    writer = QPdfWriter(str(path))
    points = QSizeF(size.width() * 72 / _DPI, size.height() * 72 / _DPI)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(_DPI)
    painter = QPainter(writer)
    if not painter.isActive():
        raise OSError(f"{path.name} could not be written")
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
