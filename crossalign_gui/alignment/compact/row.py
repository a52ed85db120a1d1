"""One image as a row of bytes, from which `retrieve` scores captions: how likely every unit is, and what is where.

The units' evidence is that of whole things, averaged over the cells of each (`find_things`), since a single cell is easily
mistaken. A row has five parts:

- for every unit (ImageNet classes, then drawn concepts) and for every wide word, such as "animal", the log-odds that the
  image shows it;
- the same for everyday things and surfaces;
- for every colour, how much of it some place shows, anywhere, near the top, near the bottom;
- for each of at most `things.MOST` things its box, its colours, and its likeliest units with their log-odds.

That is 3.2 kB for an image, whatever it shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import ndimage
from crossalign_gui.alignment.compact.calibration import Calibration, Line
from crossalign_gui.alignment.compact.colours import NAMES
from crossalign_gui.alignment.compact.encoded import Encoded
from crossalign_gui.alignment.compact.everyday_evidence import everyday_odds
from crossalign_gui.alignment.compact.everyday_names import FIRST_PART
from crossalign_gui.alignment.compact.evidence import CLASSES, PHOTOGRAPHED, Map, drawn_share, drawn_shown, log_odds
from crossalign_gui.alignment.compact.lexicon import Units
from crossalign_gui.alignment.compact.things import MOST, Found, Mask, find_things
from crossalign_gui.domain.geometry import Box

Bytes = NDArray[np.uint8]

WIDE = 24  # units of a noun from which on its evidence is a part of the row
LOW, STEP = -10.0, 20 / 255  # of log-odds as bytes
UNITS_KEPT = 24  # of each thing
EVERYDAY = FIRST_PART  # units of the everyday encoder, its parts of persons left out
_BOX = 4
_KEPT_WIDTH = 3  # a unit in two bytes, its log-odds
_THING = _BOX + len(NAMES) + UNITS_KEPT * _KEPT_WIDTH
_PLACES = 3  # a colour anywhere, at the top, at the bottom
_SQUARE = (1, 1)  # boxes are parts of the image
_WHOLE = Box(0, 0, 1, 1)
_FILLS = 0.5  # intersection over union with a region from which a thing is what it shows
_LIKELIEST = 3  # of its other units
_OUTSIDE = 5.0  # log-odds that a concept loses where it fills no thing
_DRAWING = 6.0  # log-odds that classes of photographs lose in a drawing


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a row lie. wide: the units of each wide word."""

    concepts: int
    wide: tuple[Units, ...]

    @property
    def units(self) -> int:
        return CLASSES + self.concepts

    @property
    def everyday(self) -> int:
        return self.units + len(self.wide)

    @property
    def colours(self) -> int:
        return self.everyday + EVERYDAY

    @property
    def things(self) -> int:
        return self.colours + _PLACES * len(NAMES)

    @property
    def width(self) -> int:
        return self.things + MOST * _THING


@dataclass(frozen=True, slots=True, eq=False)
class Things:
    """What N rows say of their things. boxes: [N, MOST, 4], x0, y0, x1, y1 in [0, 1] of the image, empty where there is no
    thing. colours: [N, MOST, 11], shares. units: [N, MOST, UNITS_KEPT]. odds: their log-odds, the same shape."""

    boxes: Map
    colours: Map
    units: NDArray[np.int32]
    odds: Map


def image_row(encoded: Encoded, calibration: Calibration, layout: Layout) -> Bytes:
    """[layout.width]."""
    things = find_things(encoded, calibration, _SQUARE)
    drawing = drawn_share(encoded)
    masks = [item.mask for item in things.all]
    photo_line = Line(calibration.photo.slope, calibration.photo.offset - _DRAWING * drawing)
    shares = encoded.photo.astype(np.float32) - encoded.total  # log-probabilities, [classes, h', w']
    table = encoded.drawn.reshape(layout.concepts, -1).astype(np.float32)
    within = np.stack(masks).reshape(len(masks), -1) if masks else np.zeros((0, table.shape[1]), bool)
    mean = (table @ within.T.astype(np.float32)) / within.sum(1)  # [concepts, things]
    photographed = 1 - (within @ drawn_shown(encoded).reshape(-1)) / within.sum(1)  # [things]
    drawn = calibrated(log_odds(mean), calibration.drawn) - PHOTOGRAPHED * photographed
    photo = calibrated(log_odds(_touched(shares, masks)), photo_line)
    outside = calibrated(log_odds(table.max(1)), calibration.drawn) - _OUTSIDE - PHOTOGRAPHED * (1 - drawing)
    anywhere = calibrated(log_odds(shares.reshape(CLASSES, -1).max(1)), photo_line)
    single = np.concatenate([anywhere, np.maximum(outside, drawn.max(1, initial=LOW))])
    wide = _wide(layout, np.exp(shares).reshape(CLASSES, -1), np.exp(mean), photo_line, calibration.drawn)
    boxes = np.array([item.box for item in things.detected], np.float32).reshape(-1, 4)
    everyday, each = everyday_odds(encoded, boxes, calibration, len(masks))
    found = _things(encoded, things.all, np.concatenate([photo, drawn, each]))
    return np.concatenate([codes(single), codes(wide), codes(everyday), _colour_codes(encoded), found])


def of_what_fills(row: Bytes, layout: Layout) -> Bytes:
    """A row of a region, as an example: only what the everyday encoder is sure of in the thing that fills the region, and the
    likeliest other units of it. The row itself where it is sure of nothing: things that it does not know, parts of things."""
    things = things_of(row[None, layout.things :])
    fit = [_WHOLE.iou(Box(*map(float, box))) for box in things.boxes[0]]
    own = int(np.argmax(fit))
    units, odds = things.units[0, own], things.odds[0, own]
    detected = (units >= layout.units) & (odds > 0)
    if fit[own] < _FILLS or not detected.any():
        return row
    others = np.flatnonzero((units < layout.units) & (odds > 0))
    others = others[np.argsort(-odds[others], kind="stable")[:_LIKELIEST]]
    only = row.copy()
    only[: layout.colours] = 0
    only[units[detected] - layout.units + layout.everyday] = codes(odds[detected])
    only[units[others]] = codes(odds[others])
    return only


def things_of(parts: Bytes) -> Things:
    """parts: [N, layout.width - layout.things], the last parts of N rows."""
    found = parts.reshape(len(parts), MOST, _THING)
    kept = found[..., _BOX + len(NAMES) :].reshape(len(parts), MOST, UNITS_KEPT, _KEPT_WIDTH)
    return Things(
        (found[..., :_BOX] / 255).astype(np.float32),
        (found[..., _BOX : _BOX + len(NAMES)] / 255).astype(np.float32),
        kept[..., 0].astype(np.int32) * 256 + kept[..., 1],
        (LOW + STEP * kept[..., 2].astype(np.float32)).astype(np.float32),
    )


def things_part(things: Things) -> Bytes:
    """The last parts of N rows: the reverse of `things_of`."""
    count = len(things.boxes)
    kept = np.stack([things.units // 256, things.units % 256, codes(things.odds)], -1).astype(np.uint8)
    parts = [_shares(things.boxes), _shares(things.colours), kept.reshape(count, MOST, UNITS_KEPT * _KEPT_WIDTH)]
    return np.concatenate(parts, -1).reshape(count, -1)


def codes(odds: Map) -> Bytes:
    return np.clip(np.round((odds - LOW) / STEP), 0, 255).astype(np.uint8)


def calibrated(odds: Map, line: Line) -> Map:
    return np.asarray(line.slope * odds + line.offset, np.float32)


def _touched(table: Map, masks: Sequence[Mask]) -> Map:
    """The best of each unit in the cells that a thing touches: [units, h', w'] -> [units, things]."""
    rows, columns = table.shape[1:]
    found = np.full((len(table), len(masks)), LOW, np.float32)
    for number, mask in enumerate(masks):
        y, x = np.nonzero(mask)
        cells = np.unique((y * rows // mask.shape[0]) * columns + x * columns // mask.shape[1])
        found[:, number] = table.reshape(len(table), -1)[:, cells].max(1)
    return found


def _wide(layout: Layout, photo: Map, drawn: Map, photo_line: Line, drawn_line: Line) -> Map:
    """Log-odds of the wide words, the probabilities of their units summed at each place; photo: [classes, places],
    drawn: [concepts, things]."""
    weights = np.zeros((len(layout.wide), layout.units), np.float32)
    for number, units in enumerate(layout.wide):
        weights[number, [unit for unit, _ in units]] = [weight for _, weight in units]
    result: Map = np.full(len(layout.wide), LOW, np.float32)
    for part, shares, line in ((weights[:, :CLASSES], photo, photo_line), (weights[:, CLASSES:], drawn, drawn_line)):
        if shares.shape[1]:
            summed = np.maximum((part @ shares).max(1), 1e-9)
            result = np.maximum(result, calibrated(log_odds(np.log(summed)), line))
    return result


def _things(encoded: Encoded, seen: Sequence[Found], odds: Map) -> Bytes:
    """odds: [units, things] -> the last part of a row."""
    found = Things(
        np.zeros((1, MOST, _BOX), np.float32),
        np.zeros((1, MOST, len(NAMES)), np.float32),
        np.zeros((1, MOST, UNITS_KEPT), np.int32),
        np.full((1, MOST, UNITS_KEPT), LOW, np.float32),
    )
    for number, item in enumerate(seen):
        likeliest = np.argpartition(-odds[:, number], UNITS_KEPT)[:UNITS_KEPT]
        found.boxes[0, number] = item.box
        found.colours[0, number] = encoded.colours[:, item.mask].mean(1)
        found.units[0, number], found.odds[0, number] = likeliest, odds[likeliest, number]
    return things_part(found)[0]


def _colour_codes(encoded: Encoded) -> Bytes:
    """How much of each colour the place with most of it shows; the same near the top and near the bottom."""
    rows = encoded.grid[0]
    y = ((np.arange(rows, dtype=np.float32) + 0.5) / rows)[:, None]
    smooth = np.stack([ndimage.gaussian_filter(colour, 1.5) for colour in encoded.colours])
    return _shares(np.concatenate([(smooth * by).reshape(len(NAMES), -1).max(1) for by in (np.ones_like(y), 1 - y, y)]))


def _shares(values: NDArray[np.floating]) -> Bytes:
    return np.clip(np.round(values * 255), 0, 255).astype(np.uint8)
