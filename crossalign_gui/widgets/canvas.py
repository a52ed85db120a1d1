"""The image with its heat map and regions; pointing, drawing and reshaping."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain.document import Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds
from crossalign_gui.session.session import Session
from crossalign_gui.widgets import overlay, theme
from crossalign_gui.widgets.colour_maps import heat_image
from crossalign_gui.widgets.gesture import Draw, Gesture, Move, Pan, Pull
from crossalign_gui.widgets.pyramid import Pyramid
from crossalign_gui.widgets.view import View, fit, handle_at, region_at, shifted

_REACH = 8.0  # canvas pixels
_CURSORS = {
    "nw": Qt.CursorShape.SizeFDiagCursor, "se": Qt.CursorShape.SizeFDiagCursor, "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor, "n": Qt.CursorShape.SizeVerCursor, "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor, "w": Qt.CursorShape.SizeHorCursor,
}  # fmt: skip


class Canvas(QWidget):
    tool_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pyramid: Pyramid | None = None
        self._view = View()
        self._fitted = True
        self._tool = "select"
        self._gesture: Gesture | None = None
        self._space = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 160)
        self.setAccessibleName(self.tr("Image"))
        self.setAccessibleDescription(self.tr("Arrow keys move the selected region, Tab goes to the region list"))
        session.image_changed.connect(self._show_image)
        for signal in (session.document_changed, session.selection_changed, session.alignment_changed):
            signal.connect(self.update)
        session.state_changed.connect(self.update)
        session.masks.changed.connect(self.update)

    # --------------------------------------------------------------------- view

    @property
    def view(self) -> View:
        return self._view

    @property
    def tool(self) -> str:
        """select, draw or mask."""
        return self._tool

    def set_tool(self, tool: str) -> None:
        if tool != self._tool:
            self._tool = tool
            self._gesture = None
            self._session.masks.discard()
            self._show_cursor(self.mapFromGlobal(self.cursor().pos()).toPointF())
            self.tool_changed.emit(tool)

    def fit(self) -> None:
        self._fitted = True
        if self._pyramid is not None:
            self._view = fit(self._pyramid.size, (self.width(), self.height()))
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Around a point of the canvas, its centre by default."""
        place = at or QPointF(self.width() / 2, self.height() / 2)
        self._set_view(self._view.zoomed(factor, place.x(), place.y()))

    def actual_size(self) -> None:
        """One image pixel on one screen pixel."""
        self.zoom(1 / self.devicePixelRatioF() / self._view.scale)

    def refresh_heat(self) -> None:
        """After a change of colour map or opacity."""
        self.update()

    def _set_view(self, view: View) -> None:
        if self._pyramid is None:
            return
        self._fitted = False
        self._view = view.kept(self._pyramid.size, (self.width(), self.height()))
        self.update()

    def _show_image(self) -> None:
        pixels = self._session.pixels
        self._pyramid = None if pixels is None else Pyramid(pixels)
        self._gesture = None
        self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._fitted:
            self.fit()
        elif self._pyramid is not None:
            self._view = self._view.kept(self._pyramid.size, (self.width(), self.height()))

    # ------------------------------------------------------------------ painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Dark))
        if self._pyramid is None:
            self._paint_message(painter)
            return
        self._paint_image(painter, self._pyramid)
        self._paint_heat(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._paint_regions(painter)
        self._paint_mask(painter)
        probe = self._session.selection.probe
        if probe is not None:
            overlay.draw_place(painter, *probe, self._view)

    def _paint_message(self, painter: QPainter) -> None:
        if self._session.loading_image:
            text = self.tr("Reading the image …")
        elif self._session.image_id is None:
            text = self.tr("Drop images or a folder here, paste a picture, or open the samples")
        else:
            text = self.tr("This image cannot be shown; see the notice below")
        painter.setPen(QColor("#e8eaed") if self._is_dark() else QColor("#1c1e21"))
        painter.drawText(self.rect().adjusted(20, 20, -20, -20), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def _is_dark(self) -> bool:
        return self.palette().color(QPalette.ColorRole.Dark).lightnessF() < 0.5

    def _paint_image(self, painter: QPainter, pyramid: Pyramid) -> None:
        scale = self._view.scale * self.devicePixelRatioF()
        level = pyramid.level_for(scale)
        ratio = level.width() / pyramid.size[0]
        visible = Box(*self._view.to_image(0, 0), *self._view.to_image(self.width(), self.height()))
        part = visible.clipped(*pyramid.size)
        part = Box(int(part.x0), int(part.y0), min(pyramid.size[0], int(part.x1) + 1), min(pyramid.size[1], int(part.y1) + 1))
        source = QRectF(part.x0 * ratio, part.y0 * ratio, part.width * ratio, part.height * ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 3)
        painter.drawImage(overlay.rectangle(part, self._view), level, source)
        overlay.draw_pixel_grid(painter, pyramid.size, self._view, overlay.rectangle(part, self._view))

    def _paint_heat(self, painter: QPainter) -> None:
        heat, finding, alignment = self._session.heat, self._session.finding, self._session.alignment
        if heat is None or finding is None or alignment is None or not finding.found:
            return
        settings = self._session.settings
        picture = heat_image(heat, settings.colour_map, settings.opacity)
        width, height = alignment.size
        painter.save()
        painter.setClipRect(overlay.rectangle(Box(0, 0, width, height), self._view))
        overlay.draw_heat(painter, picture, alignment.area, self._view)
        painter.restore()

    def _paint_regions(self, painter: QPainter) -> None:
        document = self._session.document
        if document is None:
            return
        limits = QRectF(self.rect())
        chosen = self._session.selection.region
        words = {span.id: span.text for span in document.spans}
        for proposal in self._session.proposals:
            overlay.draw_shape(painter, proposal.box, self._view, QColor(theme.PROPOSAL_COLOUR), dashed=True)
            overlay.draw_tag(painter, f"{proposal.score:.2f}", proposal.box, self._view, QColor(theme.PROPOSAL_COLOUR), limits)
        for number, region in enumerate(document.regions):
            if region.status == "rejected":
                continue
            colour = theme.region_colour(number)
            box = self._gesture_box(region)
            shape = region.shape if box is None else box
            waits = region.status == "proposed"
            overlay.draw_shape(painter, shape, self._view, colour, strong=region.id == chosen, dashed=waits)
            named = [words[link.span] for link in document.links_of_region(region.id) if link.polarity == "positive"]
            overlay.draw_tag(painter, overlay.names(named), bounds(shape), self._view, colour, limits)
            if region.id == chosen and isinstance(shape, Box):
                overlay.draw_handles(painter, shape, self._view, colour)
        if isinstance(self._gesture, Draw) and self._gesture.box is not None:
            overlay.draw_shape(painter, self._gesture.box, self._view, QColor("#ffffff"), strong=True)

    def _paint_mask(self, painter: QPainter) -> None:
        """What the clicks so far give, before it is accepted."""
        masks = self._session.masks
        if masks.preview is not None and masks.preview.mask is not None:
            overlay.draw_shape(painter, masks.preview.mask, self._view, QColor(theme.PROPOSAL_COLOUR))
        for places, inside in ((masks.prompt.inside, True), (masks.prompt.outside, False)):
            for x, y in places:
                overlay.draw_click(painter, x, y, self._view, inside)

    def _gesture_box(self, region: Region) -> Box | None:
        gesture = self._gesture
        if isinstance(gesture, Move | Pull) and gesture.region == region.id:
            return gesture.box
        return None

    # ------------------------------------------------------------------- pointing

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._pyramid is None:
            return
        place = self._view.to_image(event.position().x(), event.position().y())
        pan = event.button() == Qt.MouseButton.MiddleButton or (event.button() == Qt.MouseButton.LeftButton and self._space)
        if pan:
            self._gesture = Pan(event.position().x(), event.position().y())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._tool == "mask" and event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            outside = event.button() == Qt.MouseButton.RightButton or event.modifiers() & Qt.KeyboardModifier.AltModifier
            if 0 <= place[0] < self._pyramid.size[0] and 0 <= place[1] < self._pyramid.size[1]:
                self._session.masks.click(place, inside=not outside)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._begin(place)
        self.update()

    def _begin(self, place: tuple[float, float]) -> None:
        document, pyramid = self._session.document, self._pyramid
        if document is None or pyramid is None:
            return
        if self._tool == "draw":
            if not self._session.read_only:
                self._gesture = Draw(place, pyramid.size)
            return
        reach = _REACH / self._view.scale
        chosen = self._chosen_box()
        handle = handle_at(chosen[1], *place, reach) if chosen else None
        if chosen and handle and not self._session.read_only:
            self._gesture = Pull(chosen[0], chosen[1], handle, pyramid.size)
            return
        hit = region_at(self._boxes(), *place, reach / 2)
        self._session.select_region(hit)
        if hit is None:
            if 0 <= place[0] < pyramid.size[0] and 0 <= place[1] < pyramid.size[1]:
                self._session.probe_at(place)
            else:
                self._session.probe_at(None)
            return
        self._session.probe_at(None)
        shape = document.region(hit).shape
        if isinstance(shape, Box) and not self._session.read_only:
            self._gesture = Move(hit, shape, place, pyramid.size)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        if isinstance(self._gesture, Pan):
            self._set_view(self._view.moved(*self._gesture.step(position.x(), position.y())))
        elif self._gesture is not None:
            self._gesture.to(*self._view.to_image(position.x(), position.y()))
            self.update()
        else:
            self._show_cursor(position)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self._gesture = self._gesture, None
        if isinstance(gesture, Draw):
            if gesture.box is not None and min(gesture.box.width, gesture.box.height) * self._view.scale >= 3:
                self._session.corrections.add_region(gesture.box)
                self.set_tool("select")
        elif isinstance(gesture, Move | Pull) and gesture.box.area > 0:
            self._session.corrections.reshape_region(gesture.region, gesture.box)
        self._show_cursor(event.position())
        self.update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Accepts the proposal under the pointer."""
        place = self._view.to_image(event.position().x(), event.position().y())
        proposal = self._proposal_at(*place)
        if proposal is not None and self._tool == "select":
            self._session.corrections.accept_proposal(proposal)

    def _proposal_at(self, x: float, y: float) -> Proposal | None:
        inside = [item for item in self._session.proposals if item.box.contains(x, y)]
        return min(inside, key=lambda item: item.box.area) if inside else None

    def _boxes(self) -> list[tuple[str, Box]]:
        document = self._session.document
        regions = document.regions if document is not None else ()
        return [(item.id, bounds(item.shape)) for item in regions if item.status != "rejected"]

    def _chosen_box(self) -> tuple[str, Box] | None:
        document, chosen = self._session.document, self._session.selection.region
        if document is None or chosen is None:
            return None
        shape = document.region(chosen).shape
        return (chosen, shape) if isinstance(shape, Box) else None

    def _show_cursor(self, position: QPointF) -> None:
        if self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            return
        if self._tool in ("draw", "mask"):
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        place = self._view.to_image(position.x(), position.y())
        chosen = self._chosen_box()
        handle = handle_at(chosen[1], *place, _REACH / self._view.scale) if chosen else None
        if handle:
            self.setCursor(_CURSORS[handle])
        elif region_at(self._boxes(), *place, _REACH / 2 / self._view.scale):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms to the pointer; with Shift, or on a touch pad, it pans."""
        pixels = event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._set_view(self._view.moved(event.angleDelta().y() or event.angleDelta().x(), 0))
        elif not pixels.isNull() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._set_view(self._view.moved(pixels.x(), pixels.y()))
        else:
            self.zoom(1.2 ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_cursor(event.position())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        chosen = self._chosen_box()
        if event.key() in arrows and chosen and self._pyramid is not None and not self._session.read_only:
            step = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            dx, dy = arrows[Qt.Key(event.key())]
            self._session.corrections.reshape_region(chosen[0], shifted(chosen[1], dx * step, dy * step, self._pyramid.size))
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self._show_cursor(QPointF())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._session.masks.preview is not None:
            self._session.masks.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._gesture = None
            self._session.masks.discard()
            self.set_tool("select")
            self._session.probe_at(None)
            self._session.select_region(None)
            self.update()
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor(self.mapFromGlobal(self.cursor().pos()).toPointF())
        else:
            super().keyReleaseEvent(event)
