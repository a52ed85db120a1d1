"""What formats and proposals keep of a region in numbers of its picture (in `x`), when the picture under it changes.

COCO's box and area beside a segmentation and its keypoints are pixels, as are the parts of Pascal VOC; YOLO's keypoints are fractions;
the mask behind a proposed box and the shape before a correction are shapes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from crossalign_gui.domain import shapes
from crossalign_gui.domain.geometry import Point, Shape
from crossalign_gui.domain.operations import shape_to_json

Place = Callable[[float, float], Point]
"""From pixels of the old picture to pixels of the new one."""
Size = tuple[int, int]


def moved(
    x: Mapping[str, Any], place: Place, shape: Callable[[Shape], Shape | None], before: Size, after: Size, same: bool
) -> dict[str, Any]:
    """The `x` of a region. shape: what becomes of a shape; before, after: (width, height); same: whether the region is still all
    that it was, so that its box and area hold."""
    found = {space: dict(kept) if isinstance(kept, Mapping) else kept for space, kept in x.items()}
    coco, yolo, voc, ours = (found[name] if isinstance(found.get(name), dict) else {} for name in _SPACES)
    _of_coco(coco, place, same)
    if _are_points(yolo.get("keypoints"), 2):
        yolo["keypoints"] = [
            [*_fraction(place(px * before[0], py * before[1]), after), *seen] for px, py, *seen in yolo["keypoints"]
        ]
    if isinstance(voc.get("others"), list):
        voc["others"] = [_of_voc(node, place) for node in voc["others"]]
    for name in ("mask", "original"):
        if isinstance(ours.get(name), Mapping):
            ours[name] = _of_shape(ours[name], shape)
            if ours[name] is None:
                del ours[name]
    return found


_SPACES = ("coco", "yolo", "voc", "crossalign")


def _of_coco(kept: dict[str, Any], place: Place, same: bool) -> None:
    raw, flat = kept.get("raw"), kept.get("keypoints")
    if isinstance(raw, Mapping) and not same:
        del kept["raw"]
    elif isinstance(raw, Mapping):
        kept["raw"] = dict(raw)
        if _are_numbers(raw.get("bbox"), 4):
            x, y, width, height = raw["bbox"]
            x0, y0, x1, y1 = _box(place, x, y, x + width, y + height)
            kept["raw"]["bbox"] = [x0, y0, x1 - x0, y1 - y0]
        if _are_numbers([raw.get("area")], 1):
            x0, y0, x1, y1 = _box(place, 0, 0, 1, 1)
            kept["raw"]["area"] = raw["area"] * (x1 - x0) * (y1 - y0)
    if isinstance(flat, list) and len(flat) % 3 == 0 and _are_numbers(flat, len(flat)):
        triples = zip(flat[0::3], flat[1::3], flat[2::3], strict=True)
        kept["keypoints"] = [value for x, y, seen in triples for value in (*(place(x, y) if seen or x or y else (0, 0)), seen)]


def _of_voc(node: Any, place: Place) -> Any:
    """[tag, attributes, text, children] of an element whose children, or theirs, are corners or points."""
    if not isinstance(node, list) or len(node) != 4 or not isinstance(node[3], list):
        return node
    texts = {inner[0]: inner[2] for inner in node[3] if isinstance(inner, list) and len(inner) == 4}
    try:
        if {"xmin", "ymin", "xmax", "ymax"} <= texts.keys():
            numbers = _box(place, *(float(texts[key]) for key in ("xmin", "ymin", "xmax", "ymax")))
            new = dict(zip(("xmin", "ymin", "xmax", "ymax"), numbers, strict=True))
        elif {"x", "y"} <= texts.keys():
            new = dict(zip("xy", place(float(texts["x"]), float(texts["y"])), strict=True))
        else:
            return [*node[:3], [_of_voc(inner, place) for inner in node[3]]]
    except (TypeError, ValueError):
        return node
    return [*node[:3], [[*i[:2], f"{new[i[0]]:g}", i[3]] if i[0] in new else i for i in node[3]]]


def _of_shape(value: Mapping[str, Any], change: Callable[[Shape], Shape | None]) -> Any:
    try:
        after = change(shapes.from_json(dict(value)))
    except (ValueError, KeyError, TypeError):  # somebody else's note of that name
        return value
    return None if after is None else shape_to_json(after)


def _box(place: Place, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
    corners = (place(x0, y0), place(x1, y1))
    xs, ys = sorted(x for x, _ in corners), sorted(y for _, y in corners)
    return xs[0], ys[0], xs[1], ys[1]


def _fraction(point: Point, size: Size) -> Point:
    return point[0] / size[0], point[1] / size[1]


def _are_points(value: Any, least: int) -> bool:
    return isinstance(value, list) and all(
        isinstance(item, list) and len(item) >= least and _are_numbers(item, len(item)) for item in value
    )


def _are_numbers(value: Any, count: int) -> bool:
    return (
        isinstance(value, list)
        and len(value) == count
        and all(isinstance(item, int | float) and not isinstance(item, bool) for item in value)
    )
