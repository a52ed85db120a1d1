"""Polygons as formats with one ring for each region want them: cut at the edge of the image, in one piece, or as a rectangle."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from crossalign_gui.domain.geometry import Point, Polygon, Polygons, Ring

if TYPE_CHECKING:
    from numpy.typing import NDArray


def cut(shape: Polygons, width: float, height: float) -> Polygons | None:
    """The part inside an image of this size (Sutherland and Hodgman 1974), None without one. What lies inside stays as it is."""
    parts = []
    for part in shape.parts:
        outer = _cut_ring(part.outer, width, height)
        if outer:
            holes = (_cut_ring(hole, width, height) for hole in part.holes)
            parts.append(Polygon(outer, tuple(hole for hole in holes if hole)))
    return Polygons(tuple(parts)) if parts else None


def _cut_ring(ring: Ring, width: float, height: float) -> Ring:
    if all(0 <= x <= width and 0 <= y <= height for x, y in ring):
        return ring
    points = list(ring)
    for axis, limit, sign in ((0, 0.0, 1), (0, width, -1), (1, 0.0, 1), (1, height, -1)):
        kept: list[Point] = []
        for before, here in zip(points[-1:] + points[:-1], points, strict=True):
            inside, was = (sign * (point[axis] - limit) >= 0 for point in (here, before))
            if inside != was:
                kept.append(_crossing(before, here, axis, limit))
            if inside:
                kept.append(here)
        points = kept
    points = [point for before, point in zip(points[-1:] + points[:-1], points, strict=True) if point != before]
    return tuple(points) if len(points) >= 3 and abs(signed_area(points)) > 1e-9 else ()


def _crossing(a: Point, b: Point, axis: int, limit: float) -> Point:
    share = (limit - a[axis]) / (b[axis] - a[axis])
    other = a[1 - axis] + share * (b[1 - axis] - a[1 - axis])
    return (limit, other) if axis == 0 else (other, limit)


def signed_area(ring: Iterable[Point]) -> float:
    """Positive when it runs clockwise on the screen, where y points down."""
    points = np.array(tuple(ring))
    after = np.roll(points, -1, axis=0)
    return float((points[:, 0] * after[:, 1] - after[:, 0] * points[:, 1]).sum() / 2)


def one_ring(shape: Polygons) -> Ring:
    """Holes and further parts are joined to the first ring by lines there and back between the nearest corners, which cover
    nothing: filled by the even-odd or by the winding rule, the ring covers what the shape covers (parts apart)."""
    if len(shape.parts) == 1 and not shape.parts[0].holes:
        return shape.parts[0].outer
    signed = [(ring, sign) for part in shape.parts for ring, sign in ((part.outer, 1), *((hole, -1) for hole in part.holes))]
    rings = [np.array(ring if signed_area(ring) * sign > 0 else ring[::-1]) for ring, sign in signed]
    corners = np.concatenate(rings)
    ends = np.cumsum([len(ring) for ring in rings]).tolist()
    hung: dict[int, list[list[int]]] = {}
    for start, end, (here, there) in zip(ends, ends[1:], _nearest(corners, ends), strict=False):
        hung.setdefault(here, []).append([*range(there, end), *range(start, there + 1)])
    found, waiting = list[int](), [*range(ends[0])][::-1]
    while waiting:
        here = waiting.pop()
        found.append(here)
        for loop in hung.pop(here, ()):
            waiting += [here, *reversed(loop)]
    return tuple((float(x), float(y)) for x, y in corners[found])


def _nearest(corners: NDArray[np.float64], ends: Sequence[int]) -> Iterator[tuple[int, int]]:
    """For each ring but the first: (a corner of those before it, one of its own) with the shortest way between them. ends: where
    the rings end among the corners. Each tree holds at least twice as many as the next, so that few are asked and made."""
    from scipy.spatial import cKDTree  # not before the window is up

    trees: list[tuple[int, cKDTree]] = []
    for start, end in itertools.pairwise((0, *ends)):
        if start:
            best = (math.inf, 0, 0)
            for first, tree in trees:
                far, near = (np.asarray(found) for found in tree.query(corners[start:end]))
                own = int(far.argmin())
                best = min(best, (float(far[own]), first + int(near[own]), start + own))
            yield best[1:]
        while trees and 2 * (end - start) > start - trees[-1][0]:
            start, _ = trees.pop()
        trees.append((start, cKDTree(corners[start:end])))


def smallest_rectangle(points: Iterable[Point]) -> Ring:
    """Four corners of the rectangle of the smallest area around points, which may be turned: one of its sides lies on a side
    of their hull (Freeman and Shapira 1975)."""
    hull = np.array(_hull(points))
    best: tuple[float, Ring] = (math.inf, ())
    for a, b in zip(hull, np.roll(hull, -1, axis=0), strict=True):
        along = (b - a) / float(np.hypot(*(b - a)))
        across = np.array([-along[1], along[0]])
        u, v = hull @ along, hull @ across
        size = float((u.max() - u.min()) * (v.max() - v.min()))
        if size < best[0]:
            corners = ((u.min(), v.min()), (u.max(), v.min()), (u.max(), v.max()), (u.min(), v.max()))
            places = (p * along + q * across for p, q in corners)
            best = (size, tuple((float(place[0]), float(place[1])) for place in places))
    return best[1]


def _hull(points: Iterable[Point]) -> list[Point]:
    """Andrew's monotone chain (1979)."""
    ordered = sorted(set(points))
    half: list[list[Point]] = []
    for way in (ordered, ordered[::-1]):
        chain: list[Point] = []
        for point in way:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
                chain.pop()
            chain.append(point)
        half.append(chain[:-1])
    return half[0] + half[1]


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
