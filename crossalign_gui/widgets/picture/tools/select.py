"""Select, move and reshape regions; ask about a place of the image."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain.document import Region
from crossalign_gui.domain.editing import (
    Vertex,
    insert_vertex,
    nearest_edge,
    nearest_vertex,
    pulled_side,
    turned,
    vertices,
    with_vertex,
    within,
    without_vertex,
)
from crossalign_gui.domain.geometry import Box, Mask, Point, Points, Polygons, Shape, TurnedBox
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.regions import is_locked
from crossalign_gui.override import override
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.tools.base import Pointer, Stage, Tool
from crossalign_gui.widgets.picture.view import handle_at, handles, near_of, pulled, region_at, turned_handles, turning_handle

_CURSORS = {
    "nw": Qt.CursorShape.SizeFDiagCursor, "se": Qt.CursorShape.SizeFDiagCursor, "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor, "n": Qt.CursorShape.SizeVerCursor, "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor, "w": Qt.CursorShape.SizeHorCursor,
}  # fmt: skip
_TURNED = {
    Qt.CursorShape.SizeFDiagCursor: Qt.CursorShape.SizeBDiagCursor,
    Qt.CursorShape.SizeBDiagCursor: Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor: Qt.CursorShape.SizeHorCursor, Qt.CursorShape.SizeHorCursor: Qt.CursorShape.SizeVerCursor,
}  # fmt: skip
_TURNING = "turn"
_AWAY = 24  # canvas pixels, of the handle that turns a box
_SLIP = 3  # canvas pixels: less is a click, not a move


@dataclass(slots=True)
class _Move:
    start: Point
    by: Point = (0.0, 0.0)


@dataclass(slots=True)
class _Pull:
    """A handle of a box or a vertex; `shape` is what comes of it so far."""

    region: str
    first: Shape
    grip: str | Vertex
    shape: Shape


class SelectTool(Tool):
    """Ctrl+click on a vertex removes it, on an edge inserts one, elsewhere adds the region to the selection, as Shift does."""

    name = "select"

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._gesture: _Move | _Pull | None = None
        self._vertex: tuple[str, Vertex] | None = None

    # ----------------------------------------------------------------- pointing

    @override
    def press(self, at: Pointer) -> None:
        if not at.left or self._grip(at):
            return
        self._vertex = None
        session = self.stage.session
        hit = self.region_at(at.place)
        chosen = session.selection.regions
        if at.ctrl or at.shift:
            if hit is not None:
                rest = [item for item in chosen if item != hit]
                session.select_regions(rest if hit in chosen and at.ctrl else [*rest, hit])
            return
        if hit is None or hit not in chosen:
            session.select_region(hit)
        elif hit != session.selection.region:
            session.select_regions([*(item for item in chosen if item != hit), hit])
        session.probe_at(at.place if hit is None and self.on_image(at.place) else None)
        offered = self._proposal_at(at.place) if hit is None else None
        if offered is not None:
            session.targets.choose(offered)
        if hit is not None and not session.read_only:
            self._gesture = _Move(at.place)

    def _grip(self, at: Pointer) -> bool:
        """Take a handle or vertex of the selected region, make one or remove it."""
        region = self._changeable()
        if region is None:
            return False
        shape, place = region.shape, at.place
        if isinstance(shape, Box | TurnedBox) and not (at.ctrl or at.shift) and self._is_turning(shape, place):
            self._gesture = _Pull(region.id, shape, _TURNING, shape)
            return True
        if isinstance(shape, TurnedBox):
            handle = None if at.ctrl or at.shift else near_of(turned_handles(shape), *place, self.reach)
            if handle is not None:
                self._gesture = _Pull(region.id, shape, handle, shape)
            return handle is not None
        if isinstance(shape, Box):
            handle = None if at.ctrl or at.shift else handle_at(shape, *place, self.reach)
            if handle is not None:
                self._gesture = _Pull(region.id, shape, handle, shape)
            return handle is not None
        if isinstance(shape, Mask):
            return False
        vertex = nearest_vertex(shape, *place, self.reach)
        if vertex is not None and at.ctrl:
            self._remove(region.id, shape, vertex)
            return True
        if vertex is not None and not at.shift:
            self._vertex = (region.id, vertex)
            self._gesture = _Pull(region.id, shape, vertex, shape)
            return True
        return at.ctrl and self._insert(region, place)

    def _is_turning(self, shape: Box | TurnedBox, place: Point) -> bool:
        """Whether a place is on the handle that turns a box."""
        return near_of({_TURNING: turning_handle(shape, self._away)}, *place, self.reach) is not None

    @property
    def _away(self) -> float:
        """Image pixels between a box and the handle that turns it."""
        return _AWAY / self.stage.view.scale

    def _insert(self, region: Region, place: Point) -> bool:
        shape = region.shape
        edge = nearest_edge(shape, *place, self.reach) if isinstance(shape, Polygons) else None
        if edge is None or not isinstance(shape, Polygons):
            return False
        after, foot = edge
        self._reshape(region.id, insert_vertex(shape, after, foot))
        return True

    def _remove(self, region_id: str, shape: Polygons | Points, vertex: Vertex) -> None:
        self._vertex = None
        left = without_vertex(shape, vertex)
        if left is None:
            self.stage.session.corrections.delete_region(region_id)
        else:
            self._reshape(region_id, left)

    @override
    def move(self, at: Pointer) -> None:
        gesture = self._gesture
        if isinstance(gesture, _Move):
            by = (at.place[0] - gesture.start[0], at.place[1] - gesture.start[1])
            if gesture.by != (0, 0) or math.hypot(*by) * self.stage.view.scale >= _SLIP:
                gesture.by = by
        elif isinstance(gesture, _Pull):
            self._pull(gesture, at.place)

    def _pull(self, gesture: _Pull, place: Point) -> None:
        first, grip = gesture.first, gesture.grip
        if grip == _TURNING and isinstance(first, Box | TurnedBox):
            cx, cy = (first.cx, first.cy) if isinstance(first, TurnedBox) else first.center
            degrees = math.degrees(math.atan2(place[0] - cx, cy - place[1]))
            now = first.degrees if isinstance(first, TurnedBox) else 0.0
            gesture.shape = turned(first, _neat(degrees) - now) or first
        elif isinstance(first, TurnedBox) and isinstance(grip, str):
            pulled_to = pulled_side(first, grip, *self.clipped(place))
            gesture.shape = pulled_to if pulled_to.width * pulled_to.height > 0 else first
        elif isinstance(first, Box) and isinstance(grip, str):
            gesture.shape = pulled(first, grip, *place).clipped(*self.stage.size_of_image)
        elif isinstance(first, Polygons | Points) and isinstance(grip, Vertex):
            gesture.shape = with_vertex(first, grip, self.clipped(place))

    @override
    def release(self, at: Pointer) -> None:
        gesture, self._gesture = self._gesture, None
        if isinstance(gesture, _Move) and gesture.by != (0, 0):
            self.stage.session.regions.nudge(*gesture.by)
        elif isinstance(gesture, _Pull) and gesture.shape != gesture.first:
            shape = gesture.shape
            if isinstance(shape, Box):
                shape = self.clipped_box(shape) if shape.area > 0 else gesture.first
            self._reshape(gesture.region, shape)

    def _reshape(self, region_id: str, shape: Shape) -> None:
        session = self.stage.session
        session.corrections.reshape_region(region_id, shape)
        if self._vertex is not None and session.selection.region is not None:
            self._vertex = (session.selection.region, self._vertex[1])

    @override
    def double_click(self, at: Pointer) -> None:
        """A vertex on an edge of the selected polygon; else accepts the proposal under the pointer."""
        region = self._changeable()
        if region is not None and isinstance(region.shape, Polygons) and not isinstance(region.shape, TurnedBox):
            if nearest_vertex(region.shape, *at.place, self.reach) is not None:
                return
            if self._insert(region, at.place):
                return
        offered = self._proposal_at(at.place)
        if offered is not None:
            self.stage.session.targets.choose(offered)
            self.stage.session.targets.accept()

    @override
    def wants(self, key: int) -> bool:
        return key == Qt.Key.Key_Delete and self._chosen_vertex() is not None

    @override
    def key(self, event: QKeyEvent) -> bool:
        vertex, region = self._chosen_vertex(), self._changeable()
        if event.key() != Qt.Key.Key_Delete or vertex is None or region is None:
            return False
        if isinstance(region.shape, Polygons | Points):
            self._remove(region.id, region.shape, vertex)
        return True

    @override
    def cancel(self) -> bool:
        begun = self._gesture is not None or self._vertex is not None
        self._gesture = self._vertex = None
        return begun

    @override
    def undo(self) -> bool:
        """A corner that is only selected is not unfinished."""
        return self._gesture is not None and self.cancel()

    # ------------------------------------------------------------------ showing

    @override
    def shape_of(self, region: Region) -> tuple[Shape, Point]:
        gesture = self._gesture
        if isinstance(gesture, _Pull) and gesture.region == region.id:
            return gesture.shape, (0.0, 0.0)
        if isinstance(gesture, _Move) and region.id in self.stage.session.selection.regions and not is_locked(region):
            dx, dy = within(bounds(region.shape), *gesture.by, self.stage.size_of_image)
            return region.shape, (float(round(dx)), float(round(dy))) if isinstance(region.shape, Mask) else (dx, dy)
        return region.shape, (0.0, 0.0)

    @override
    def paint(self, painter: QPainter) -> None:
        region = self._changeable()
        document = self.stage.session.document
        if region is None or document is None or isinstance(self._gesture, _Move):
            return
        shape, _ = self.shape_of(region)
        colour = QColor(self.stage.session.colours[region.id])
        if isinstance(shape, Box | TurnedBox):
            found_handles = handles(shape) if isinstance(shape, Box) else turned_handles(shape)
            overlay.draw_turning_handle(
                painter, found_handles["n"], turning_handle(shape, self._away), self.stage.view, colour
            )
            overlay.draw_handles(painter, found_handles.values(), self.stage.view, colour)
        elif isinstance(shape, Polygons):
            found = list(vertices(shape))
            vertex = self._chosen_vertex()
            chosen = next((place for place, (item, _) in enumerate(found) if item == vertex), None)
            overlay.draw_vertices(painter, [point for _, point in found], self.stage.view, colour, chosen)

    @override
    def cursor(self, at: Pointer) -> Qt.CursorShape:
        region = self._changeable()
        if region is not None and isinstance(region.shape, Box | TurnedBox) and self._is_turning(region.shape, at.place):
            return Qt.CursorShape.PointingHandCursor
        if region is not None and isinstance(region.shape, TurnedBox):
            if near_of(turned_handles(region.shape), *at.place, self.reach):
                return Qt.CursorShape.PointingHandCursor
        elif region is not None and isinstance(region.shape, Box):
            handle = handle_at(region.shape, *at.place, self.reach)
            if handle:
                return _TURNED[_CURSORS[handle]] if self.stage.view.turns % 2 else _CURSORS[handle]
        elif region is not None and isinstance(region.shape, Polygons | Points):
            if nearest_vertex(region.shape, *at.place, self.reach) is not None:
                return Qt.CursorShape.PointingHandCursor
            if at.ctrl and isinstance(region.shape, Polygons) and nearest_edge(region.shape, *at.place, self.reach):
                return Qt.CursorShape.CrossCursor
        return Qt.CursorShape.SizeAllCursor if self.region_at(at.place) else Qt.CursorShape.ArrowCursor

    # ------------------------------------------------------------------- common

    def region_at(self, place: Point) -> str | None:
        regions = ((item.id, item.shape) for item in self.stage.session.regions.visible())
        return region_at(regions, *place, self.reach / 2)

    def _proposal_at(self, place: Point) -> Proposal | None:
        """The smallest one for the selected words that is there."""
        session = self.stage.session
        inside = [item for item in session.on_show.proposals_of(session.selected) if item.box.contains(*place)]
        return min(inside, key=lambda item: item.box.area, default=None)

    def _changeable(self) -> Region | None:
        """The current region, if it is seen and may be changed."""
        session = self.stage.session
        chosen = session.selection.region
        if session.document is None or chosen is None or session.read_only or session.regions.is_hidden(chosen):
            return None
        region = session.document.region(chosen)
        return None if is_locked(region) else region

    def _chosen_vertex(self) -> Vertex | None:
        """The last one clicked, as long as its region is selected and still has it."""
        region = self._changeable()
        if (
            self._vertex is None
            or region is None
            or self._vertex[0] != region.id
            or isinstance(region.shape, Box | TurnedBox | Mask)
        ):
            return None
        vertex = self._vertex[1]
        return vertex if any(item == vertex for item, _ in vertices(region.shape)) else None


def _neat(degrees: float) -> float:
    """A tenth of a degree is finer than a hand."""
    return round(degrees, 1)
