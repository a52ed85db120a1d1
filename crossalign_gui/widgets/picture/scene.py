"""What the canvas paints, from the image up to the tool in use."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain.document import Document, Link, Region
from crossalign_gui.domain.geometry import Box, Points, Shape, bounds_of_points
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.regions import is_locked
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.colour_maps import heat_image
from crossalign_gui.widgets.picture.layer import Layer
from crossalign_gui.widgets.picture.pyramid import Pyramid
from crossalign_gui.widgets.picture.tools.base import Tool
from crossalign_gui.widgets.picture.view import View, spanned

_ROOM = (-20.0, -40.0, 200.0, 20.0)
"""Left, top, right and bottom of a region's box: what its lines and its tag may need, in canvas pixels."""
_MANY = 60
"""Regions in sight from which their lines are drawn roughly while zooming; image and heat always are."""
_FEW = 15
"""Regions that are painted again one by one when they change; of more, everything is."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A region as it is painted."""

    region: Region
    box: Box
    colour: QColor
    tag: str
    locked: bool
    strong: bool

    def looks_like(self, other: _Shown) -> bool:
        """But for the tag."""
        same = self.region is other.region or (self.region.shape, self.region.status) == (
            other.region.shape,
            other.region.status,
        )
        return same and (self.colour, self.strong) == (other.colour, other.strong)


class Scene:
    """Image, heat and regions lie in a layer; what the tool in use changes, the tags and the tool come on top of it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._layer = Layer()
        self._lifted: frozenset[str] = frozenset()
        self.rough = False
        self._stale = True
        self._below: tuple[object, ...] = ()
        self._shown: list[_Shown] = []
        self._boxes: np.ndarray[tuple[int, int], np.dtype[np.float64]]  # [N, 4] x0, y0, x1, y1 of those shown, read with them
        self._proposals: tuple[tuple[Box | Points, Box, str], ...] = ()
        self._target: Box | None = None
        self._document: Document | None = None
        self._tags: dict[str, str] = {}
        self._colours: dict[str, QColor] = {}

    def forget(self) -> None:
        """Everything has changed."""
        self._layer.forget()
        self._stale = True

    def renew(self) -> None:
        """Document or selection have changed: only what this changes is painted again."""
        self._stale = True

    def paint(self, painter: QPainter, pyramid: Pyramid, view: View, area: QRect, tool: Tool, ground: QColor) -> None:
        """area: of the canvas; ground: around the image."""
        if self._stale:
            self._read()
        changed: dict[str, tuple[_Shown, Shape, View]] = {}
        for item in self._shown:
            shape, (dx, dy) = tool.shape_of(item.region)
            if shape is not item.region.shape or dx or dy:
                changed[item.region.id] = (item, shape, view.shifted(dx, dy))
        if changed.keys() != self._lifted:
            self._lifted = frozenset(changed)
            self._layer.forget()

        def paint_below(below: QPainter, part: QRectF) -> None:
            below.fillRect(part, ground)
            self._paint_image(below, pyramid, view, part)
            self._paint_heat(below, view, part)
            self._paint_regions(below, view, part)

        self._layer.draw(painter, view, area, paint_below)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for item, shape, moved in changed.values():
            self._paint_region(painter, item, shape, moved)
        if self._target is not None:
            overlay.draw_target(painter, overlay.rectangle(self._target, view))
        self._paint_tags(painter, view, QRectF(area))
        for item, shape, moved in changed.values():
            self._paint_tag(painter, item, bounds(shape), moved, QRectF(area))
        self._paint_conflict(painter, view, QRectF(area))
        self._paint_mask(painter, view)
        tool.paint(painter)
        probe = self._session.selection.probe
        if probe is not None:
            overlay.draw_place(painter, *probe, view)

    # ------------------------------------------------------------- in the layer

    def _paint_image(self, painter: QPainter, pyramid: Pyramid, view: View, part: QRectF) -> None:
        scale = view.scale * painter.device().devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 3 and not self.rough)
        with overlay.upright(painter, view, part) as (flat, area):
            pyramid.draw(painter, flat, area, self._session.display.levels, rough=self.rough)
            whole = overlay.rectangle(Box(0, 0, *pyramid.size), flat)
            overlay.draw_pixel_grid(painter, pyramid.size, flat, area.intersected(whole))

    def _paint_heat(self, painter: QPainter, view: View, part: QRectF) -> None:
        heat, prediction, alignment = self._session.heat, self._session.prediction, self._session.alignment
        settings = self._session.settings
        if heat is None or prediction is None or alignment is None:
            return
        if not prediction.found:  # too weak to be seen as it is
            if not settings.weak_evidence or float(heat.max()) <= 0:
                return
            heat = heat / heat.max()
        picture = heat_image(heat, settings.colour_map, settings.opacity)
        width, height = alignment.size
        painter.setClipRect(part.intersected(overlay.rectangle(Box(0, 0, width, height), view)))
        overlay.draw_heat(painter, picture, alignment.area, view, rough=self.rough)
        painter.setClipRect(part)

    def _paint_regions(self, painter: QPainter, view: View, part: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for proposed, _, _ in self._proposals:
            overlay.draw_shape(painter, proposed, view, QColor(theme.PROPOSAL_COLOUR), dashed=True)
        near = self._near(view, part)
        for item in near:
            if self.rough and len(near) > _MANY:
                overlay.draw_rough(painter, item.region.shape, view, item.colour)
            else:
                self._paint_region(painter, item, item.region.shape, view)

    def _paint_region(self, painter: QPainter, item: _Shown, shape: Shape, view: View) -> None:
        dashed = item.region.status == "proposed"
        overlay.draw_shape(painter, shape, view, item.colour, strong=item.strong, dashed=dashed)

    # ---------------------------------------------------------------- on top

    def _paint_tags(self, painter: QPainter, view: View, limits: QRectF) -> None:
        taken: list[QRectF] = []
        for _, box, text in sorted(self._proposals, key=lambda proposal: proposal[1] != self._target):  # the target's is seen
            frame = overlay.rectangle(box, view)
            overlay.draw_tag(painter, text, frame, QColor(theme.PROPOSAL_COLOUR), limits, taken=taken)
        for item in self._near(view, limits):
            self._paint_tag(painter, item, item.box, view, limits)

    def _paint_tag(self, painter: QPainter, item: _Shown, box: Box, view: View, limits: QRectF) -> None:
        if item.tag or item.locked:
            overlay.draw_tag(painter, item.tag, overlay.rectangle(box, view), item.colour, limits, locked=item.locked)

    def _paint_conflict(self, painter: QPainter, view: View, limits: QRectF) -> None:
        """What both people say where, with their names."""
        conflict = self._session.disputes.current
        if conflict is None:
            return
        for side, colour in ((conflict.left, theme.LEFT_COLOUR), (conflict.right, theme.RIGHT_COLOUR)):
            for region in (item for item in side.items if isinstance(item, Region)):
                overlay.draw_shape(painter, region.shape, view, QColor(colour), strong=True)
                frame = overlay.rectangle(bounds(region.shape), view)
                overlay.draw_tag(painter, side.who, frame, QColor(colour), limits)

    def _paint_mask(self, painter: QPainter, view: View) -> None:
        """What the clicks so far give, before it is accepted."""
        masks = self._session.masks
        if masks.preview is not None and masks.preview.mask is not None:
            overlay.draw_shape(painter, masks.preview.mask, view, QColor(theme.PROPOSAL_COLOUR))
        for places, inside in ((masks.prompt.inside, True), (masks.prompt.outside, False)):
            for x, y in places:
                overlay.draw_click(painter, x, y, view, inside)

    # ------------------------------------------------------------------ reading

    def _near(self, view: View, part: QRectF) -> list[_Shown]:
        """The regions that may be seen in a part of the canvas, in their order, without those that the tool changes."""
        low = view.to_image(part.left() - _ROOM[2], part.top() - _ROOM[3])
        seen_part = spanned(low, view.to_image(part.right() - _ROOM[0], part.bottom() - _ROOM[1]))
        left, top, right, bottom = seen_part.x0, seen_part.y0, seen_part.x1, seen_part.y1
        x0, y0, x1, y1 = self._boxes.T
        seen = np.flatnonzero((x1 >= left) & (x0 <= right) & (y1 >= top) & (y0 <= bottom)).tolist()
        return [self._shown[place] for place in seen if self._shown[place].region.id not in self._lifted]

    def _read(self) -> None:
        session, document, before = self._session, self._session.document, self._shown
        self._stale, self._proposals, self._shown = False, (), []
        if document is not None:
            self._shown = self._read_regions(document)
        self._boxes = np.array([(box.x0, box.y0, box.x1, box.y1) for box in (item.box for item in self._shown)]).reshape(-1, 4)
        settings = session.settings
        below = (
            session.alignment,
            session.shown,
            settings.colour_map,
            settings.opacity,
            settings.weak_evidence,
            self._proposals,
        )
        if below != self._below:
            self._below = below
            self._layer.forget()
        else:
            self._spoil(before)

    def _spoil(self, before: list[_Shown]) -> None:
        """Have painted again what changed since then."""
        old, new = ({item.region.id: item for item in items} for items in (before, self._shown))
        if [name for name in old if name in new] != [name for name in new if name in old]:
            self._layer.forget()  # another order
            return
        pairs = [(old.get(name), new.get(name)) for name in old.keys() | new.keys()]
        other = [pair for pair in pairs if pair[0] is None or pair[1] is None or not pair[0].looks_like(pair[1])]
        if len(other) > _FEW:
            self._layer.forget()
            return
        for pair in other:
            boxes = [item.box for item in pair if item is not None]
            self._layer.spoil(bounds_of_points(corner for box in boxes for corner in ((box.x0, box.y0), (box.x1, box.y1))))

    def _read_regions(self, document: Document) -> list[_Shown]:
        session = self._session
        self._read_document(document)
        hidden = session.regions.all_hidden
        words = session.corrections.links.plain(session.shown)
        self._proposals = () if hidden else tuple(_tagged(item, words) for item in session.proposals)
        target = None if hidden else session.targets.target
        self._target = bounds(document.region(target).shape) if isinstance(target, str) else target.box if target else None
        chosen, names = session.selection.regions, self._tags
        return [
            _Shown(item, bounds(item.shape), self._colours[item.id], names[item.id], is_locked(item), item.id in chosen)
            for item in session.regions.visible()
        ]

    def _read_document(self, document: Document) -> None:
        """Tags and colours, once for every version of the document."""
        if document is self._document:
            return
        self._document = document
        colours = self._session.colours
        self._colours = {
            region.id: QColor(theme.REJECTED_COLOUR if region.status == "rejected" else colours[region.id])
            for region in document.regions
        }
        words = {span.id: span.text for span in document.spans}
        links: dict[str, list[Link]] = {region.id: [] for region in document.regions}
        for link in document.links:
            if link.region in links:
                links[link.region].append(link)
        self._tags = {
            region.id: overlay.names(overlay.linked_words(links[region.id], words), self._session.class_of(region))
            for region in document.regions
        }


def _tagged(proposal: Proposal, words: str) -> tuple[Box | Points, Box, str]:
    """What is drawn, where its tag stands, and the words and the score on that."""
    return proposal.shape, proposal.box, words if proposal.rounded is None else f"{words} {proposal.score:.2f}"
