"""What the canvas paints, from the image up to the tool in use."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from crossalign_gui.domain.document import Document, Link
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.regions import is_locked
from crossalign_gui.session.session import Session
from crossalign_gui.widgets import overlay, theme
from crossalign_gui.widgets.colour_maps import heat_image
from crossalign_gui.widgets.pyramid import Pyramid
from crossalign_gui.widgets.tools.base import Tool
from crossalign_gui.widgets.view import View


class Scene:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._document: Document | None = None
        self._tags: dict[str, str] = {}
        self._colours: dict[str, QColor] = {}

    def paint(self, painter: QPainter, pyramid: Pyramid, view: View, area: QRect, tool: Tool) -> None:
        """area: of the canvas."""
        self._paint_image(painter, pyramid, view, area)
        self._paint_heat(painter, view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._paint_regions(painter, view, QRectF(area), tool)
        self._paint_mask(painter, view)
        tool.paint(painter)
        probe = self._session.selection.probe
        if probe is not None:
            overlay.draw_place(painter, *probe, view)

    def _paint_image(self, painter: QPainter, pyramid: Pyramid, view: View, area: QRect) -> None:
        scale = view.scale * painter.device().devicePixelRatioF()
        visible = Box(*view.to_image(0, 0), *view.to_image(area.width(), area.height()))
        part = visible.clipped(*pyramid.size)
        part = Box(int(part.x0), int(part.y0), min(pyramid.size[0], int(part.x1) + 1), min(pyramid.size[1], int(part.y1) + 1))
        level, source = pyramid.part_for(scale, part, self._session.display.levels)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 3)
        painter.drawImage(overlay.rectangle(part, view), level, source)
        overlay.draw_pixel_grid(painter, pyramid.size, view, overlay.rectangle(part, view))

    def _paint_heat(self, painter: QPainter, view: View) -> None:
        heat, finding, alignment = self._session.heat, self._session.finding, self._session.alignment
        if heat is None or finding is None or alignment is None or not finding.found:
            return
        settings = self._session.settings
        picture = heat_image(heat, settings.colour_map, settings.opacity)
        width, height = alignment.size
        painter.save()
        painter.setClipRect(overlay.rectangle(Box(0, 0, width, height), view))
        overlay.draw_heat(painter, picture, alignment.area, view)
        painter.restore()

    def _paint_regions(self, painter: QPainter, view: View, limits: QRectF, tool: Tool) -> None:
        session, document = self._session, self._session.document
        if document is None:
            return
        self._read(document)
        if not session.regions.all_hidden:
            for proposal in session.proposals:
                overlay.draw_shape(painter, proposal.box, view, QColor(theme.PROPOSAL_COLOUR), dashed=True)
                overlay.draw_tag(painter, f"{proposal.score:.2f}", proposal.box, view, QColor(theme.PROPOSAL_COLOUR), limits)
        chosen = session.selection.regions
        for region in session.regions.visible():
            shape, (dx, dy) = tool.shape_of(region)
            moved = view.moved(dx * view.scale, dy * view.scale)
            box = bounds(shape)
            if not overlay.rectangle(box, moved).adjusted(-20, -40, 200, 20).intersects(limits):
                continue
            colour = self._colours[region.id]
            overlay.draw_shape(painter, shape, moved, colour, strong=region.id in chosen, dashed=region.status == "proposed")
            overlay.draw_tag(painter, self._tags[region.id], box, moved, colour, limits, locked=is_locked(region))

    def _read(self, document: Document) -> None:
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
        self._tags = {name: overlay.names(overlay.linked_words(own, words)) for name, own in links.items()}

    def _paint_mask(self, painter: QPainter, view: View) -> None:
        """What the clicks so far give, before it is accepted."""
        masks = self._session.masks
        if masks.preview is not None and masks.preview.mask is not None:
            overlay.draw_shape(painter, masks.preview.mask, view, QColor(theme.PROPOSAL_COLOUR))
        for places, inside in ((masks.prompt.inside, True), (masks.prompt.outside, False)):
            for x, y in places:
                overlay.draw_click(painter, x, y, view, inside)
