"""Repaints of the canvas while panning, zooming and painting over 100 megapixels with a heat map and 200 regions."""

from __future__ import annotations

import math
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from crossalign_gui.alignment.protocol import Alignment, Check, ImageState, Prediction
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Ranges, Region
from crossalign_gui.domain.geometry import Box, Mask, Polygon, Polygons, Shape
from crossalign_gui.domain.masks import encode
from crossalign_gui.session.current.display import Levels
from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import Settings
from crossalign_gui.widgets.picture.canvas import Canvas

SIDE, REGIONS, STEPS = 10_000, 200, 60
_SIZE = (1280, 800)  # of the canvas, in pixels
Time = tuple[float, float]
"""Milliseconds of the window's thread, which other programs of the machine do not lengthen, and by the clock."""


def measure() -> dict[str, Any]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        session = Session(
            Settings(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)), lambda model, device: _Still()
        )
        try:
            return _measure(application, session, Path(folder))
        finally:
            session.close()


def _measure(application: QApplication, session: Session, folder: Path) -> dict[str, Any]:
    path = folder / "large.bmp"
    rows, columns = np.ogrid[:1000, :1000]
    Image.fromarray(np.tile((rows * columns // 1000 % 256).astype(np.uint8), (SIDE // 1000, SIDE // 1000))).save(path)
    canvas = Canvas(session)
    canvas.resize(*_SIZE)
    canvas.show()
    session.open_paths([path])
    _wait(application, lambda: session.pixels is not None)
    session.captions.type("a thing")
    session.captions.commit()
    _wait(application, lambda: session.alignment is not None)
    session.select_words([(2, 7)])
    assert session.document is not None
    prov = session.corrections.person()
    document = session.document
    assert session.caption is not None
    for number, shape in enumerate(_shapes()):
        region = Region(operations.new_id("r"), document.image.id, shape, status="accepted", prov=prov)
        document = operations.add_linked_region(document, session.caption.id, ((2, 7),) if number % 2 else (), region, prov)
    session.apply(document, "Benchmark")
    canvas.repaint()
    figures: dict[str, Any] = {
        "image": f"{SIDE} x {SIDE}, {REGIONS} regions (boxes, polygons, masks; half of them with their word), heat map, "
        f"canvas {_SIZE[0]} x {_SIZE[1]}",
    }
    for name, levels in (("as the file is", Levels()), ("with brightness and gamma", Levels(0.1, 0.1, 1.3))):
        session.display.show(levels)
        canvas.fit()
        canvas.repaint()
        figures[name] = {
            "zoom": _summary(_zoom(canvas)),
            "sharp again after zooming": _summary(_rest(canvas)),
            "pan, whole image nearly fitted": _summary(_pan(canvas, 0.15)),
            "pan, one to one": _summary(_pan(canvas, 1.0)),
        }
    session.display.show(Levels())
    moves, releases = _brush(canvas, session)
    figures["brush on a mask, fitted"] = {"a move": _summary(moves), "the release of 40 moves": _summary(releases)}
    return figures


class _Still:
    """A model that finds everything in the middle."""

    id, revision, device = "still", "1", "cpu"
    capabilities = frozenset({"heat"})

    def encode_image(self, pixels: Any, key: str, check: Check) -> ImageState:
        return ImageState(key, pixels.shape[:2], None, 0)

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        side = np.linspace(-2, 2, 32, dtype=np.float32)
        heat = np.exp(-(side[:, None] ** 2) - side[None] ** 2)
        maps = np.repeat(heat[None], len(queries), axis=0)
        height, width = state.size
        found = tuple(Prediction(ranges, "visual", 0.9, True, (width / 2, height / 2), (), "") for ranges in queries)
        area = Box(0, 0, width, height)
        return Alignment(caption, found, maps, maps, maps, area, (width, height), "logit", 0.5, self.id, self.revision)


def _shapes() -> list[Shape]:
    """In a grid: a tenth of them masks, a third polygons of 40 corners, the rest boxes."""
    found: list[Shape] = []
    across = 20
    pitch = SIDE / across
    for number in range(REGIONS):
        x, y = (number % across) * pitch + 40, (number // across) * pitch * 2 + 40
        if number % 10 == 0:
            mask = np.zeros((SIDE, SIDE), bool, order="F")
            ys, xs = np.ogrid[:400, :400]
            mask[int(y) : int(y) + 400, int(x) : int(x) + 400] = (ys - 200) ** 2 + (xs - 200) ** 2 < 190**2
            found.append(encode(mask))
        elif number % 3 == 0:
            corners = tuple(
                (x + 200 + 180 * math.cos(math.tau * step / 40), y + 200 + 180 * math.sin(math.tau * step / 40))
                for step in range(40)
            )
            found.append(Polygons((Polygon(corners),)))
        else:
            found.append(Box(x, y, x + 400, y + 400))
    return found


def _zoom(canvas: Canvas) -> list[Time]:
    """Into a place off the middle and out again, once to make the levels and once to be timed."""
    place = QPointF(_SIZE[0] * 0.6, _SIZE[1] * 0.4)
    steps = [partial(canvas.zoom, 1.1, place)] * STEPS + [partial(canvas.zoom, 1 / 1.1, place)] * STEPS
    for step in steps[::8]:
        step()
        canvas.repaint()
    canvas.fit()
    return [_repaint(canvas, step) for step in steps]


def _rest(canvas: Canvas) -> list[Time]:
    """With all regions in sight."""
    canvas.fit()
    times = []
    for number in range(20):
        canvas.zoom(1.01 if number % 2 else 1 / 1.01)
        canvas.repaint()
        times.append(_repaint(canvas, canvas.sharpen))
    return times


def _pan(canvas: Canvas, scale: float) -> list[Time]:
    """In a circle, by the middle button."""
    canvas.fit()
    canvas.zoom(scale / canvas.view.scale)
    centre = QPointF(_SIZE[0] / 2, _SIZE[1] / 2)
    _send(canvas, QMouseEvent.Type.MouseButtonPress, centre)
    times = []
    for number in range(STEPS):
        angle = math.tau * number / STEPS
        place = centre + QPointF(900 * math.sin(angle), 900 - 900 * math.cos(angle))
        times.append(_repaint(canvas, partial(_send, canvas, QMouseEvent.Type.MouseMove, place)))
    _send(canvas, QMouseEvent.Type.MouseButtonRelease, centre)
    return times


def _brush(canvas: Canvas, session: Session) -> tuple[list[Time], list[Time]]:
    """Strokes of 40 moves across the image on one mask that grows, saved and painted."""
    document = session.document
    assert document is not None
    session.select_region(next(region.id for region in document.regions if isinstance(region.shape, Mask)))
    canvas.fit()
    canvas.sharpen()
    canvas.set_tool("brush")
    moves, releases = [], []
    left = Qt.MouseButton.LeftButton
    for number in range(12):
        places = [QPointF(300 + 15 * step, 60 + 55 * number + 30 * math.sin(step / 4)) for step in range(41)]
        _send(canvas, QMouseEvent.Type.MouseButtonPress, places[0], left)
        moves += [_repaint(canvas, partial(_send, canvas, QMouseEvent.Type.MouseMove, place, left)) for place in places[1:]]
        releases.append(_repaint(canvas, partial(_send, canvas, QMouseEvent.Type.MouseButtonRelease, places[-1], left)))
    canvas.set_tool("select")
    return moves, releases


def _send(
    canvas: Canvas, kind: QMouseEvent.Type, place: QPointF, button: Qt.MouseButton = Qt.MouseButton.MiddleButton
) -> None:
    event = QMouseEvent(kind, place, canvas.mapToGlobal(place), button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)


def _repaint(canvas: Canvas, step: Callable[[], object]) -> Time:
    """From the step to the painted canvas."""
    thread, wall = time.thread_time(), time.perf_counter()
    step()
    canvas.repaint()
    return 1000 * (time.thread_time() - thread), 1000 * (time.perf_counter() - wall)


def _summary(times: list[Time]) -> str:
    return "; ".join(
        f"{name}: {_spread(values)}" for name, values in zip(("thread", "wall"), zip(*times, strict=True), strict=True)
    )


def _spread(times: Sequence[float]) -> str:
    ordered = sorted(times)
    high = ordered[math.ceil(0.95 * len(ordered)) - 1]
    return f"median {statistics.median(ordered):.1f} ms, p95 {high:.1f} ms, worst {ordered[-1]:.1f} ms"


def _wait(application: QApplication, done: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(120_000)
    while not done() and not deadline.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
