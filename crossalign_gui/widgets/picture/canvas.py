"""The image with its heat map and regions: pan, zoom, and whatever the tool in use does there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
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

from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds
from crossalign_gui.override import override
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.layouts import as_latin
from crossalign_gui.widgets.picture import scene
from crossalign_gui.widgets.picture.message import paint_message
from crossalign_gui.widgets.picture.minimap import MAP_SIDE, MiniMap
from crossalign_gui.widgets.picture.overlay import rectangle
from crossalign_gui.widgets.picture.pyramid import Pyramid
from crossalign_gui.widgets.picture.tools.base import REACH, Pointer, Tool
from crossalign_gui.widgets.picture.tools.box import BoxTool
from crossalign_gui.widgets.picture.tools.brush import BrushSize, BrushTool, EraserTool
from crossalign_gui.widgets.picture.tools.masks import MaskTool, WandTool
from crossalign_gui.widgets.picture.tools.points import PointsTool
from crossalign_gui.widgets.picture.tools.polygon import PolygonTool
from crossalign_gui.widgets.picture.tools.select import SelectTool
from crossalign_gui.widgets.picture.view import View, fit, region_at

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

_REST = 120  # ms after zooming


class Canvas(QWidget):
    tool_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pyramid: Pyramid | None = None
        self._view = View()
        self._fitted = True
        self._brush = BrushSize()
        made: tuple[Tool, ...] = (
            SelectTool(self), BoxTool(self), PolygonTool(self), BrushTool(self, self._brush), EraserTool(self, self._brush),
            PointsTool(self), MaskTool(self), WandTool(self),
        )  # fmt: skip
        self._tools = {tool.name: tool for tool in made}
        self._tool = self._tools["select"]
        self._painter = scene.Scene(session)
        self._map = MiniMap(self)
        self._map.wanted.connect(self._go_to)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.sharpen)
        self._panned: QPointF | None = None
        self._image: str | None = None
        self._aside: dict[tuple[str | None, str], object] = {}
        self._in_hand: dict[str | None, str] = {}
        self._space = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 100)
        self.setAccessibleName(self.tr("Image"))
        self.setAccessibleDescription(self.tr("Arrow keys move the selected regions, Tab goes to the region list"))
        session.image_changed.connect(self._show_image)
        session.first_look_changed.connect(self.update)
        for signal in (
            session.document_changed, session.selection_changed, session.alignment_changed, session.regions.changed,
            session.targets.changed,
        ):  # fmt: skip
            signal.connect(self._renew)
        session.display.changed.connect(self._refresh)
        session.state_changed.connect(self.update)
        session.masks.changed.connect(self.update)
        session.disputes.changed.connect(self.update)

    # --------------------------------------------------------------------- view

    @property
    def session(self) -> Session:
        return self._session

    @property
    def view(self) -> View:
        return self._view

    @property
    def size_of_image(self) -> tuple[int, int]:
        """(width, height), (0, 0) before there is one."""
        return self._pyramid.size if self._pyramid is not None else (0, 0)

    @property
    def tool(self) -> str:
        """Its name: select, draw, polygon, brush, eraser, points, mask or wand."""
        return self._tool.name

    def set_tool(self, tool: str) -> None:
        if tool != self._tool.name:
            if self._lay_aside():
                told = self.tr("The unfinished shape is kept: the same tool goes on with it, Escape there drops it")
                self._session.notice.emit(Notice(told))
            self._tool = self._tools[tool]
            self._session.masks.discard()
            self._show_cursor(self.mapFromGlobal(self.cursor().pos()).toPointF())
            self._take_up()
            self.tool_changed.emit(tool)
            self.update()

    def _lay_aside(self) -> bool:
        """What the tool has begun on this image; whether it was anything."""
        kept = self._tool.put_down()
        if kept is not None:
            self._aside[self._image, self._tool.name] = kept
        return kept is not None

    def _take_up(self) -> None:
        kept = self._aside.pop((self._image, self._tool.name), None)
        if kept is not None:
            self._tool.take_up(kept)

    def region_at(self, at: QPointF) -> str | None:
        """The region under a point of the canvas."""
        regions = ((item.id, item.shape) for item in self._session.regions.visible())
        return region_at(regions, *self._view.to_image(at.x(), at.y()), REACH / 2 / self._view.scale)

    def place_of(self, region_id: str) -> QPoint:
        """The middle of a region on the canvas, inside of it where it is out of sight."""
        document = self._session.document
        if document is None:
            return self.rect().center()
        x, y = self._view.to_canvas(*bounds(document.region(region_id).shape).center)
        return QPoint(min(max(round(x), 0), self.width() - 1), min(max(round(y), 0), self.height() - 1))

    def zoom_to(self, box: Box) -> None:
        """A part of the image, with as much again around it."""
        self._set_view(self._view.around(box, (self.width(), self.height())))

    def bring_into_view(self, box: Box) -> None:
        """By moving as little as needed; what is larger than the canvas is shown whole."""
        view = self._view.showing(box, (self.width(), self.height()))
        if view != self._view:
            self._set_view(view)

    def fit(self) -> None:
        self._fitted = True
        if self._pyramid is not None:
            self._view = fit(self._pyramid.size, (self.width(), self.height()), turns=self._view.turns)
            self._map.follow(self._view, self.size())
        self.update()

    def rotate_view(self) -> None:
        """By a quarter clockwise, until another image is shown; nothing of the image or its regions changes."""
        self._view = replace(self._view, turns=(self._view.turns + 1) % 4)
        self.fit()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Around a point of the canvas, its centre by default."""
        place = at or QPointF(self.width() / 2, self.height() / 2)
        self._painter.rough = True
        self._rest.start()
        self._set_view(self._view.zoomed(factor, place.x(), place.y()))

    @Slot()
    def sharpen(self) -> None:
        """Regions are drawn roughly while zooming, and well after it."""
        self._painter.rough = False
        self._refresh()

    def actual_size(self) -> None:
        """One image pixel on one screen pixel."""
        self.zoom(1 / self.devicePixelRatioF() / self._view.scale)

    @Slot()
    def _refresh(self) -> None:
        self._painter.forget()
        self.update()

    @Slot()
    def _renew(self) -> None:
        self._painter.renew()
        self.update()

    def _set_view(self, view: View) -> None:
        if self._pyramid is None:
            return
        self._fitted = False
        self._view = view.kept(self._pyramid.size, (self.width(), self.height()))
        self._map.follow(self._view, self.size())
        self.update()

    @Slot(QPointF)
    def _go_to(self, place: QPointF) -> None:
        """A place of the image to the middle of the canvas."""
        x, y = self._view.to_canvas(place.x(), place.y())
        self._set_view(self._view.moved(self.width() / 2 - x, self.height() / 2 - y))

    def _show_image(self) -> None:
        picture = self._session.picture
        self._pyramid = None if picture is None else Pyramid(picture.pixels, picture.depth, picture.halves)
        if self._pyramid is not None:
            self._map.show_picture(self._pyramid.level_for(MAP_SIDE / max(self._pyramid.size)), self._pyramid.size)
        self._map.setVisible(False)
        self._change_image(self._session.image_id)
        self._brush.radius = None
        self._panned = None
        self._painter.forget()
        self.fit()

    def _change_image(self, image: str | None) -> None:
        """What a tool has begun waits on its image, by name of the tool."""
        if image != self._image:
            if self._lay_aside():
                self._in_hand[self._image] = self._tool.name
                self._session.notice.emit(Notice(self.tr("The unfinished shape waits on the image that you left")))
            self._session.masks.discard()
            self._image = image
            self._view = replace(self._view, turns=0)
        if self._pyramid is not None:
            self.set_tool(self._in_hand.pop(image, self._tool.name))
            self._take_up()

    def undo(self) -> None:
        """Of what a tool has begun, else of the image."""
        if self._tool.undo():
            self.update()
        else:
            self._session.undo()

    def redo(self) -> None:
        if self._tool.redo():
            self.update()
        else:
            self._session.redo()

    @override
    def changeEvent(self, event: QEvent) -> None:
        self._refresh()  # perhaps other colours
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._fitted:
            self.fit()
        elif self._pyramid is not None:
            self._set_view(self._view)

    # ------------------------------------------------------------------ painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self.palette().color(QPalette.ColorRole.Dark)
        if self._pyramid is None:
            painter.fillRect(self.rect(), ground)
            self._paint_first_look(painter)
            return
        self._painter.paint(painter, self._pyramid, self._view, self.rect(), self._tool, ground)

    def _paint_first_look(self, painter: QPainter) -> None:
        look = self._session.first_look
        if look is None:
            paint_message(painter, self._session, self.rect(), self.palette())
            return
        width, height = look.size
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rectangle(Box(0, 0, width, height), fit(look.size, (self.width(), self.height()))), look.image)

    # ------------------------------------------------------------------- pointing

    def _pointer(self, event: QMouseEvent) -> Pointer:
        place = self._view.to_image(event.position().x(), event.position().y())
        return Pointer(place, event.button(), event.modifiers())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._pyramid is None:
            return
        if event.button() == Qt.MouseButton.MiddleButton or (event.button() == Qt.MouseButton.LeftButton and self._space):
            self._panned = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self._tool.press(self._pointer(event))
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._panned is not None:
            ratio = self.devicePixelRatioF()  # by whole screen pixels, so that what is painted already can be moved
            moved = ((event.position() - self._panned) * ratio).toPoint().toPointF() / ratio
            self._panned += moved
            self._set_view(self._view.moved(moved.x(), moved.y()))
            return
        self._tool.move(self._pointer(event))
        if not event.buttons():
            self._show_cursor(event.position(), event.modifiers())
        if event.buttons() or self._tool.name != "select":
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._panned is not None:
            self._panned = None
        elif self._pyramid is not None:
            self._tool.release(self._pointer(event))
        self._show_cursor(event.position(), event.modifiers())
        self.update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._pyramid is not None and event.button() == Qt.MouseButton.LeftButton:
            self._tool.double_click(self._pointer(event))
            self.update()

    def _show_cursor(self, position: QPointF, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        if self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            place = self._view.to_image(position.x(), position.y())
            self.setCursor(self._tool.cursor(Pointer(place, Qt.MouseButton.NoButton, modifiers)))

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
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def _wants(self, event: QKeyEvent) -> bool:
        """Keys that are meant for the tool or move what is selected, though they are those of an action too. Alt with arrows
        takes a side where there is a conflict."""
        if self._tool.wants(event.key()):
            return True
        alone = event.modifiers() & _MODIFIERS == Qt.KeyboardModifier.AltModifier
        moves = alone and event.key() in _ARROWS and self._pyramid is not None and bool(self._session.selection.regions)
        return moves and self._session.disputes.current is None

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_cursor(event.position())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._tool.leave()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pyramid is not None and self._tool.key(as_latin(event)):
            self.update()
        elif event.key() in _ARROWS and self._session.selection.regions and self._pyramid is not None:
            shift, alt = (
                event.modifiers() & key for key in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier)
            )
            step = 10.0 if shift else 0.1 if alt else 1.0
            dx, dy = _ARROWS[Qt.Key(event.key())]
            self._session.regions.nudge(*self._view.direction(dx * step, dy * step), by_key=True)
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self._show_cursor(QPointF())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._session.masks.preview is not None:
            self._session.masks.accept()
        elif event.key() == Qt.Key.Key_Escape:
            event.setAccepted(self._escape())
        else:
            super().keyPressEvent(event)

    def _escape(self) -> bool:
        """First what was begun, then the tool and the selection. Whether something was begun."""
        self.update()
        if self._tool.cancel():
            return True
        self._session.masks.discard()
        self.set_tool("select")
        self._session.probe_at(None)
        self._session.select_region(None)
        return False

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor(self.mapFromGlobal(self.cursor().pos()).toPointF())
        else:
            super().keyReleaseEvent(event)
