"""Masks as polygons with holes: the borders between pixels, followed exactly, then thinned out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from crossalign_gui.domain.geometry import Point, Polygon, Polygons, Ring

if TYPE_CHECKING:
    from numpy.typing import NDArray


def trace(mask: NDArray[np.bool_], tolerance: float = 0.75) -> Polygons | None:
    """mask: [H, W]. tolerance: how far, in pixels, the line may leave the pixels' border (Douglas and Peucker 1973);
    0 keeps every corner. Parts that touch at a corner alone stay apart. None for an empty mask."""
    rows, columns = np.nonzero(mask.any(1))[0], np.nonzero(mask.any(0))[0]
    if not len(rows):
        return None
    top, left = int(rows[0]), int(columns[0])
    small = mask[top : rows[-1] + 1, left : columns[-1] + 1]
    outer: list[tuple[float, Ring]] = []
    holes: list[tuple[float, Ring]] = []
    for ring in _rings(small):
        area = _area(ring)
        kept = _thinned(ring, tolerance) if tolerance else ring
        moved = tuple((x + left, y + top) for x, y in (kept if len(kept) >= 3 else ring))
        (outer if area > 0 else holes).append((abs(area), moved))
    outer.sort()
    found: dict[int, list[Ring]] = {number: [] for number in range(len(outer))}
    if holes:
        around = _Around([ring for _, ring in outer])
        for _, hole in holes:
            number = around.smallest(*_middle(hole))
            if number is not None:
                found[number].append(hole)
    return Polygons(tuple(Polygon(ring, tuple(found[number])) for number, (_, ring) in enumerate(outer)))


class _Around:
    """In which of many rings a place lies, the smallest first. Speckled masks have thousands, so most are ruled out at once."""

    def __init__(self, rings: list[Ring]) -> None:
        self._rings = [np.array(ring) for ring in rings]
        self._least = np.array([ring.min(0) for ring in self._rings])
        self._most = np.array([ring.max(0) for ring in self._rings])

    def smallest(self, x: float, y: float) -> int | None:
        near = np.flatnonzero(((self._least <= (x, y)) & (self._most >= (x, y))).all(1))
        return next((int(number) for number in near if _holds(self._rings[number], x, y)), None)


def _holds(ring: NDArray[np.float64], x: float, y: float) -> bool:
    """By the even-odd rule. ring: [corners, 2]."""
    above = ring[:, 1] > y
    starts = (above != np.roll(above, -1)).nonzero()[0]
    (x0, y0), (x1, y1) = ring[starts].T, ring[(starts + 1) % len(ring)].T
    return bool(np.count_nonzero(x < (x1 - x0) * (y - y0) / (y1 - y0) + x0) % 2)


def _rings(mask: NDArray[np.bool_]) -> list[Ring]:
    """Corners of every border, the mask on the right hand: outer ones have a positive area, holes a negative one."""
    framed = np.pad(mask, 1)
    steps: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for inside, other, (sx, sy), (ex, ey) in (
        (framed[1:-1, 1:-1], framed[:-2, 1:-1], (0, 0), (1, 0)),
        (framed[1:-1, 1:-1], framed[1:-1, 2:], (1, 0), (1, 1)),
        (framed[1:-1, 1:-1], framed[2:, 1:-1], (1, 1), (0, 1)),
        (framed[1:-1, 1:-1], framed[1:-1, :-2], (0, 1), (0, 0)),
    ):
        for y, x in np.argwhere(inside & ~other).tolist():
            steps.setdefault((x + sx, y + sy), []).append((x + ex, y + ey))
    rings = []
    while steps:
        start = next(iter(steps))
        ring: list[tuple[int, int]] = []
        here, heading = start, (0, 0)
        while True:
            ways = steps[here]
            # Where two parts touch, the turn towards the mask keeps them apart.
            way = ways[0] if len(ways) == 1 else max(ways, key=lambda end: _turn(heading, here, end))
            ways.remove(way)
            if not ways:
                del steps[here]
            step = (way[0] - here[0], way[1] - here[1])
            if step != heading:
                ring.append(here)
            here, heading = way, step
            if here == start:
                break
        if len(ring) > 3 and _straight(ring[-1], ring[0], ring[1]):
            ring = ring[1:]
        rings.append(tuple((float(x), float(y)) for x, y in ring))
    return rings


def _turn(heading: tuple[int, int], here: tuple[int, int], end: tuple[int, int]) -> int:
    return heading[0] * (end[1] - here[1]) - heading[1] * (end[0] - here[0])


def _straight(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - b[1]) == (b[1] - a[1]) * (c[0] - b[0])


def _area(ring: Ring) -> float:
    points = np.array(ring)
    after = np.roll(points, -1, axis=0)
    return float((points[:, 0] * after[:, 1] - after[:, 0] * points[:, 1]).sum() / 2)


def _middle(ring: Ring) -> Point:
    """A place just inside the first edge of a hole."""
    (x0, y0), (x1, y1) = ring[0], ring[1]
    length = float(np.hypot(x1 - x0, y1 - y0))
    return (x0 + x1) / 2 + 0.01 * (y1 - y0) / length, (y0 + y1) / 2 - 0.01 * (x1 - x0) / length


def _thinned(ring: Ring, tolerance: float) -> Ring:
    """Douglas and Peucker between the first corner and the one farthest from it, both ways."""
    points = np.array(ring)
    far = int(np.hypot(*(points - points[0]).T).argmax())
    closed = np.vstack([points, points[:1]])
    keep = np.zeros(len(closed), bool)
    keep[[0, far, -1]] = True
    waiting = [(0, far), (far, len(closed) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first < 2:
            continue
        line = closed[last] - closed[first]
        offset = closed[first + 1 : last] - closed[first]
        length = float(np.hypot(*line))
        away = np.abs(line[0] * offset[:, 1] - line[1] * offset[:, 0]) / length if length else np.hypot(*offset.T)
        worst = int(away.argmax())
        if away[worst] > tolerance:
            middle = first + 1 + worst
            keep[middle] = True
            waiting += [(first, middle), (middle, last)]
    return tuple((float(x), float(y)) for x, y in closed[:-1][keep[:-1]])
