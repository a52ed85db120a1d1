"""Reader of the families that answer in JSON: lists of objects with a name and a place, in the many forms that models give them.
Nothing here raises for a text, however broken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from crossalign_gui.domain.grounded_text.families import CORNERS, MIDDLE, Json
from crossalign_gui.domain.grounded_text.loose_json import values
from crossalign_gui.domain.grounded_text.marks import joined
from crossalign_gui.domain.grounded_text.places import NOT_FOUR, Places, numbers_of
from crossalign_gui.domain.grounded_text.values import Place, Thing
from crossalign_gui.domain.messages import message

_Y_FIRST = ("box_2d", "box2d", "yxyx", "bbox_yxyx", "box_yxyx")
_BOXES = ("bbox_2d", "bbox2d", "bbox", "box", "bounding_box", "bounding_box_2d", "boundingbox", "bboxes", "boxes", "bounding_boxes",
          "xyxy", "bbox_xyxy", "box_xyxy", *_Y_FIRST)  # fmt: skip
_POINTS = ("point_2d", "point2d", "point", "points")
_SIZED = ("xywh", "bbox_xywh", "box_xywh")
"""Left, top, width, height."""
_CORNERS = (CORNERS, ("x1", "y1", "x2", "y2"), ("x0", "y0", "x1", "y1"), ("xmin", "ymin", "xmax", "ymax"),
            ("left", "top", "right", "bottom"))  # fmt: skip
_SIZES = (("x", "y", "width", "height"), ("x", "y", "w", "h"), ("left", "top", "width", "height"))
_LABELS = ("label", "name", "phrase", "ref", "object", "category", "class", "text", "text_content", "description")
_DEEPEST = 8


def listed(places: Places, syntax: Json, text: str) -> tuple[list[Thing], bool]:
    """(things, whether the answer is an empty list)."""
    found, broken = values(text)
    if broken:
        places.warn(message("JSON that is cut off or broken: what can be read is read"))
    things = [thing for value in found for thing in _items(places, value, syntax, 0)]
    return joined(things), bool(found) and not broken and all(value in ([], {}) for value in found)


def _key(name: Any) -> str:
    return re.sub(r"[\s-]+", "_", str(name).strip().casefold())


def _items(places: Places, value: Any, syntax: Json, depth: int) -> Iterator[Thing]:
    if depth > _DEEPEST:
        places.warn(message("lists that are nested too deeply are left out"))
        return
    if isinstance(value, list):
        if _flat(value):
            place = places.place([float(n) for n in value], syntax.y_first)
            yield Thing("", (place,) if place is not None else ())
            return
        for item in value:
            yield from _items(places, item, syntax, depth + 1)
        return
    if not isinstance(value, dict):
        return
    known = {_key(key): item for key, item in value.items()}
    for key in ("objects", "points"):
        if isinstance(known.get(key), list) and all(isinstance(item, dict) for item in known[key]):
            yield from _items(places, known[key], syntax, depth + 1)
            return
    names = _names(known)
    found = _found(places, known, syntax, depth, bool(names))
    if found is not None:
        nothing = all(known.get(key) in (None, [], "", "none", "None") for key in (*_BOXES, *_POINTS))
        for name in names or [""]:
            yield Thing(name, tuple(found), absent=not found and nothing)
        return
    told = False
    for key, inner in value.items():
        if isinstance(inner, list | dict):
            for thing in _items(places, inner, syntax, depth + 1):
                told = True
                yield thing if thing.name else Thing(str(key), thing.places)
    if names and not told:
        places.warn(message("names without a place are left out"))


def _names(known: dict[str, Any]) -> list[str]:
    """Of an object; a list of labels is as many names."""
    name = next((known[key] for key in _LABELS if isinstance(known.get(key), str | int | float | list)), "")
    several = [item for item in name if isinstance(item, str)] if isinstance(name, list) else [str(name)]
    return [item for item in several if item.strip()]


def _found(places: Places, known: dict[str, Any], syntax: Json, depth: int, is_named: bool) -> list[Place] | None:
    """The places of an object; None where it holds none itself."""
    keys = [key for key in (*_BOXES, *_POINTS, *_SIZED) if key in known]
    if keys:
        return [place for key in keys for place in _under(places, key, known[key], syntax, depth)]
    numbers = _by_sides(known, places)
    if numbers is not None:
        return _places(places, numbers, False, depth)
    strange = [key for key, item in known.items() if isinstance(item, list) and _flat(item) and key not in _LABELS]
    if is_named and len(strange) == 1 and len(known[strange[0]]) in (2, 4):
        places.warn(message("numbers under a key that is not known are read as a place"))
        return _places(places, known[strange[0]], syntax.y_first, depth)
    return None


def _under(places: Places, key: str, value: Any, syntax: Json, depth: int) -> list[Place]:
    """key: what says how the numbers are meant."""
    y_first = key in _Y_FIRST or syntax.y_first
    if key in _SIZED:
        numbers = [float(n) for n in value] if isinstance(value, list) and _flat(value) else []
        return _places(places, _with_size(numbers) if len(numbers) == 4 else ["?"], False, depth)
    pairs = isinstance(value, list) and len(value) > 1 and all(isinstance(p, list) and len(p) == 2 and _flat(p) for p in value)
    if key in _POINTS or not pairs:
        return _places(places, value, y_first, depth)
    if len(value) == 2:
        return _places(places, [*value[0], *value[1]], y_first, depth)
    places.warn(message("outlines are read as the box around them"))
    first, second = ([float(pair[n]) for pair in value] for n in (0, 1))
    return _places(places, [min(first), min(second), max(first), max(second)], y_first, depth)


def _by_sides(known: dict[str, Any], places: Places) -> list[Any] | None:
    """Numbers that stand under keys of their own, as left, top, right, bottom."""
    for keys in _SIZES:
        if all(key in known for key in keys):
            numbers = [known[key] for key in keys]
            if not _flat(numbers):
                return numbers
            places.warn(message("boxes of a corner and a size are read as such"))
            return _with_size([float(n) for n in numbers])
    for sides in (*_CORNERS, MIDDLE):
        if all(key in known for key in sides):
            return [known[key] for key in sides]
    return None


def _with_size(numbers: Sequence[float]) -> list[Any]:
    x, y, width, height = numbers
    return [x, y, x + width, y + height]


def _places(places: Places, value: Any, y_first: bool, depth: int) -> list[Place]:
    if isinstance(value, str):
        return [] if value.strip().casefold() in ("", "none", "null", "[]", "n/a") else places.of(value, y_first=y_first)
    if isinstance(value, dict):
        value = _by_sides({_key(key): item for key, item in value.items()}, places) or "?"
    if not isinstance(value, list) or depth > _DEEPEST:
        if value is not None:
            places.warn(NOT_FOUR)
        return []
    if not value:
        return []
    if _flat(value):
        place = places.place([float(n) for n in value], y_first)
        return [] if place is None else [place]
    if all(isinstance(item, str) for item in value) and numbers_of([item.strip() for item in value]) is not None:
        return places.of(" ".join(value), y_first=y_first)
    if all(isinstance(item, list | dict | str) for item in value):
        return [place for item in value for place in _places(places, item, y_first, depth + 1)]
    places.warn(NOT_FOUR)
    return []


def _flat(value: list[Any]) -> bool:
    """Numbers only, also such as stand in quotes."""
    try:
        return bool(value) and all(
            not isinstance(n, bool) and isinstance(n, int | float | str) and abs(float(n)) < 1e300 for n in value
        )
    except (ValueError, OverflowError):
        return False
