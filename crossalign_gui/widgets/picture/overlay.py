"""What is painted over the image: heat, regions, proposals, handles, the clicked place."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from crossalign_gui.domain.colours import text_on
from crossalign_gui.domain.document import Link
from crossalign_gui.domain.geometry import Box, Mask, Point, Points, Polygons, Shape
from crossalign_gui.domain.masks import bounds, sketch
from crossalign_gui.widgets.picture.mask_pictures import mask_picture
from crossalign_gui.widgets.picture.view import View

TARGET_COLOUR = "#1f66c4"
_ROUGH = 256  # pixels of a heat map a side


def rectangle(box: Box, view: View) -> QRectF:
    """In canvas coordinates."""
    x0, y0 = view.to_canvas(box.x0, box.y0)
    x1, y1 = view.to_canvas(box.x1, box.y1)
    return QRectF(QPointF(x0, y0), QPointF(x1, y1)).normalized()


def transform(view: View) -> QTransform:
    """From image to canvas coordinates."""
    cosine, sine = ((1, 0), (0, 1), (-1, 0), (0, -1))[view.turns % 4]
    scale = view.scale
    return QTransform(cosine * scale, sine * scale, -sine * scale, cosine * scale, view.x, view.y)


@contextmanager
def upright(painter: QPainter, view: View, part: QRectF) -> Iterator[tuple[View, QRectF]]:
    """For what can only be painted along the axes: the painter is turned; gives the view and the part to paint with meanwhile."""
    if not view.turns:
        yield view, part
        return
    painter.save()
    turn = QTransform().translate(view.x, view.y).rotate(90 * view.turns)
    painter.setTransform(turn, True)
    back, _ = turn.inverted()
    yield replace(view, x=0.0, y=0.0, turns=0), back.mapRect(part)
    painter.restore()


def outline(shape: Shape, view: View) -> QPainterPath:
    path = QPainterPath()
    if isinstance(shape, Polygons):
        return transform(view).map(_rings(shape))
    if isinstance(shape, Points):
        for x, y in shape.points:
            path.addEllipse(QPointF(*view.to_canvas(x, y)), 5, 5)
    else:
        path.addRect(rectangle(bounds(shape), view))
    return path


@lru_cache(maxsize=4096)
def _rings(shape: Polygons) -> QPainterPath:
    """In image coordinates."""
    path = QPainterPath()
    for part in shape.parts:
        for ring in (part.outer, *part.holes):
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
            path.closeSubpath()
    return path


def draw_heat(painter: QPainter, heat: QImage, area: Box, view: View, *, rough: bool = False) -> None:
    """The small picture, scaled by the painter; rough: in steps of some pixels, in half the time."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not rough)
    if rough:
        heat = heat.scaled(_ROUGH, _ROUGH, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    with upright(painter, view, QRectF()) as (flat, _):
        painter.drawImage(rectangle(area, flat), heat)


def draw_shape(
    painter: QPainter, shape: Shape, view: View, colour: QColor, *, dashed: bool = False, strong: bool = False
) -> None:
    """A line in its colour with a dark rim, so that it shows on everything; a mask is tinted."""
    if isinstance(shape, Mask):
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        with upright(painter, view, QRectF()) as (flat, _):
            painter.drawImage(rectangle(sketch(shape).box, flat), mask_picture(shape, colour.name()))
        if not strong:
            return
    width = 3.0 if strong else 2.0
    if not dashed and not isinstance(shape, Polygons | Points):
        _draw_frame(painter, rectangle(bounds(shape), view), colour, width)
        return
    path = outline(shape, view)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rim = QPen(QColor(0, 0, 0, 170), width + 2)
    line = QPen(colour, width)
    if dashed:
        line.setDashPattern([4, 3])
    for pen in (rim, line):
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPath(path)


def _draw_frame(painter: QPainter, frame: QRectF, colour: QColor, width: float) -> None:
    """Four filled bars and their rim: cheaper than a stroked line, and there may be hundreds of boxes."""
    painter.setPen(Qt.PenStyle.NoPen)
    for fill, thick in ((QColor(0, 0, 0, 170), width + 2), (colour, width)):
        half = thick / 2
        left, right = frame.left() - half, frame.right() - half
        top, bottom = frame.top() - half, frame.bottom() - half
        across, inner = right - left + thick, max(0.0, bottom - top - thick)
        painter.setBrush(fill)
        painter.drawRects(
            [
                QRectF(left, top, across, thick),
                QRectF(left, bottom, across, thick),
                QRectF(left, top + thick, thick, inner),
                QRectF(right, top + thick, thick, inner),
            ]
        )


def draw_rough(painter: QPainter, shape: Shape, view: View, colour: QColor) -> None:
    """As `draw_shape`, but without rim, dashes and smooth edges: five times as fast."""
    if isinstance(shape, Mask):
        draw_shape(painter, shape, view, colour)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2))
    if isinstance(shape, Box):
        painter.drawRect(rectangle(shape, view))
    else:
        painter.drawPath(outline(shape, view))


def draw_tag(
    painter: QPainter,
    text: str,
    frame: QRectF,
    colour: QColor,
    limits: QRectF,
    *,
    locked: bool = False,
    taken: list[QRectF] | None = None,
) -> None:
    """A small label at the upper left corner of a frame, inside the canvas; with a padlock where the region is locked.

    taken: where labels stand already. One that would cover them is left out, else none could be read; its own place is added.
    """
    if not text and not locked:
        return
    picture, size = _tag(text, colour.name(), locked, painter.font().toString(), painter.device().devicePixelRatioF())
    left, top = frame.left(), frame.top() - size.height()
    if top < limits.top():
        top = frame.top()
    left = min(max(left, limits.left()), max(limits.left(), limits.right() - size.width()))
    if taken is not None:
        place = QRectF(QPointF(left, top), size)
        if any(place.intersects(other) for other in taken):
            return
        taken.append(place)
    painter.drawPixmap(QPointF(left, top), picture)


@lru_cache(maxsize=2048)
def _tag(text: str, colour: str, locked: bool, font: str, ratio: float) -> tuple[QPixmap, QSizeF]:
    """A label as a picture, and its size on the canvas."""
    own = QFont()
    own.fromString(font)
    metrics = QFontMetricsF(own)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, 180)
    room = 12.0 if locked else 0.0
    label = QRectF(0, 0, math.ceil(metrics.horizontalAdvance(text)) + 10 + room, math.ceil(metrics.height()) + 4)
    picture = QPixmap(math.ceil(label.width() * ratio), math.ceil(label.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter, ink = QPainter(picture), QColor(text_on(colour))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setFont(own)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(label, 3, 3)
    if locked:
        _draw_padlock(painter, QPointF(9, label.center().y()), ink)
    painter.setPen(ink)
    painter.drawText(label.adjusted(room, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture, label.size()


def _draw_padlock(painter: QPainter, centre: QPointF, ink: QColor) -> None:
    painter.fillRect(QRectF(centre.x() - 4, centre.y() - 0.5, 8, 6), ink)
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(centre.x() - 2.7, centre.y() - 4.5, 5.4, 8), 0, 180 * 16)


def draw_target(painter: QPainter, frame: QRectF) -> None:
    """Corners around what the next key acts on."""
    outer = frame.adjusted(-7, -7, 7, 7)
    reach = min(18.0, outer.width() / 3, outer.height() / 3)
    path = QPainterPath()
    for corner, dx, dy in (
        (outer.topLeft(), 1, 1), (outer.topRight(), -1, 1), (outer.bottomRight(), -1, -1), (outer.bottomLeft(), 1, -1),
    ):  # fmt: skip
        path.moveTo(corner + QPointF(0, dy * reach))
        path.lineTo(corner)
        path.lineTo(corner + QPointF(dx * reach, 0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor("#ffffff"), 6.0), (QColor(TARGET_COLOUR), 3.5)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(path)


def draw_turning_handle(painter: QPainter, side: Point, handle: Point, view: View, colour: QColor) -> None:
    """A line from the middle of the upper side to a round handle."""
    first, second = QPointF(*view.to_canvas(*side)), QPointF(*view.to_canvas(*handle))
    for pen in (QPen(QColor(0, 0, 0, 170), 3), QPen(colour, 1)):
        painter.setPen(pen)
        painter.drawLine(first, second)
    painter.setPen(QPen(QColor("#000000"), 1))
    painter.setBrush(colour)
    painter.drawEllipse(second, 5, 5)


def draw_handles(painter: QPainter, places: Iterable[Point], view: View, colour: QColor) -> None:
    painter.setPen(QPen(QColor("#000000"), 1))
    painter.setBrush(colour)
    for x, y in places:
        cx, cy = view.to_canvas(x, y)
        painter.drawRect(QRectF(cx - 4, cy - 4, 8, 8))


def draw_vertices(painter: QPainter, points: Sequence[Point], view: View, colour: QColor, chosen: int | None = None) -> None:
    """Of a polygon; the chosen one is larger and white."""
    painter.setPen(QPen(QColor("#000000"), 1))
    for place, point in enumerate(points):
        half = 5.0 if place == chosen else 3.5
        painter.setBrush(QColor("#ffffff") if place == chosen else colour)
        cx, cy = view.to_canvas(*point)
        painter.drawEllipse(QPointF(cx, cy), half, half)


def draw_guides(painter: QPainter, place: Point, view: View) -> None:
    """Lines through a place of the image across the whole canvas."""
    x, y = view.to_canvas(*place)
    area = QRectF(painter.window())
    for colour, width in ((QColor(0, 0, 0, 120), 3.0), (QColor("#ffffff"), 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))


def draw_path(painter: QPainter, points: Sequence[Point], view: View, colour: QColor) -> None:
    """An open line with a dark rim."""
    line = QPolygonF([QPointF(*view.to_canvas(*point)) for point in points])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(QColor(0, 0, 0, 170), 4), QPen(colour, 2)):
        painter.setPen(pen)
        painter.drawPolyline(line)


def draw_stroke(painter: QPainter, points: Sequence[Point], radius: float, view: View, colour: QColor) -> None:
    """What a round brush covers, radius in image pixels."""
    pen = QPen(colour, 2 * radius * view.scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(*view.to_canvas(*points[0])))
    for point in points[1:] or points:
        path.lineTo(QPointF(*view.to_canvas(*point)) + QPointF(0.01, 0))
    painter.drawPath(path)


def draw_ring(painter: QPainter, centre: Point, radius: float, view: View) -> None:
    """The size of a brush, radius in image pixels."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0, 170), 3.0), (QColor("#ffffff"), 1.2)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(QPointF(*view.to_canvas(*centre)), radius * view.scale, radius * view.scale)


def draw_place(painter: QPainter, x: float, y: float, view: View) -> None:
    """The clicked place: a ring with a cross."""
    cx, cy = view.to_canvas(x, y)
    for colour, width in ((QColor(0, 0, 0, 200), 4.0), (QColor("#ffffff"), 1.8)):
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(cx, cy), 8, 8)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(QLineF(cx + 4 * dx, cy + 4 * dy, cx + 13 * dx, cy + 13 * dy))


def draw_click(painter: QPainter, x: float, y: float, view: View, inside: bool) -> None:
    """A place that was clicked for a mask: a green plus, or a red minus."""
    cx, cy = view.to_canvas(x, y)
    painter.setPen(QPen(QColor("#ffffff"), 2))
    painter.setBrush(QColor("#009E73" if inside else "#D55E00"))
    painter.drawEllipse(QPointF(cx, cy), 8, 8)
    painter.drawLine(QLineF(cx - 4, cy, cx + 4, cy))
    if inside:
        painter.drawLine(QLineF(cx, cy - 4, cx, cy + 4))


def draw_pixel_grid(painter: QPainter, size: tuple[int, int], view: View, area: QRectF) -> None:
    """Lines between pixels, once they are large."""
    if view.scale < 12:
        return
    painter.setPen(QPen(QColor(128, 128, 128, 110), 1))
    left, top = view.to_image(area.left(), area.top())
    right, bottom = view.to_image(area.right(), area.bottom())
    columns = range(max(0, int(left)), min(size[0], int(right) + 1) + 1)
    rows = range(max(0, int(top)), min(size[1], int(bottom) + 1) + 1)
    lines: list[QLineF] = []
    for column in columns:
        x = view.to_canvas(column, 0)[0]
        lines.append(QLineF(x, area.top(), x, area.bottom()))
    for row in rows:
        y = view.to_canvas(0, row)[1]
        lines.append(QLineF(area.left(), y, area.right(), y))
    painter.drawLines(lines)


def linked_words(links: Sequence[Link], words: Mapping[str, str]) -> list[str]:
    """What a region's links say, `words` by span id; a negative link says what it is not."""
    return [words[link.span] if link.polarity == "positive" else f"≠ {words[link.span]}" for link in links]


def names(texts: Sequence[str], class_name: str) -> str:
    """The words that a region is linked to, for its tag, and its class, if that is none of them."""
    known = dict.fromkeys(texts)
    kind = f"[{class_name}]" if class_name and class_name not in known else ""
    return " ".join(part for part in (", ".join(known), kind) if part)
