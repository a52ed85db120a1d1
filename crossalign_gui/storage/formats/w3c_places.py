"""Places in an image as W3C selectors: media fragments (pixels or percent) and SVG, in and out.

Of SVG, rectangles, ellipses, circles, polygons and paths of straight lines are read (absolute and relative); curves are not.
"""

from __future__ import annotations

import re
from typing import Any

from crossalign_gui.domain.document import Region
from crossalign_gui.domain.geometry import Box, Point, Polygons, Shape
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.addresses import encoded
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.forms import Form, Turned, ellipse
from crossalign_gui.storage.formats.outgoing import whole
from crossalign_gui.storage.formats.source import Source

_FRAGMENT = re.compile(r"xywh=(pixel:|percent:)?([-\d.eE+]+),([-\d.eE+]+),([-\d.eE+]+),([-\d.eE+]+)$")
_ELEMENT = re.compile(r"<(?:\w+:)?(path|polygon|rect|ellipse|circle)\b([^>]*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\b([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_STEP = re.compile(r"([A-Za-z])([^A-Za-z]*(?:[eE][-+]?\d[^A-Za-z]*)*)")
_MARK = "#xywh="


def address_of(target: Any) -> str:
    """Of the image that a target is about, without the place in it. Raises KeyError."""
    if isinstance(target, str):
        return target.partition(_MARK)[0]
    source = target.get("source") or target["id"]
    return str(source["id"] if isinstance(source, dict) else source).partition(_MARK)[0]


def selectors_of(target: Any) -> list[dict[str, Any]]:
    """With a fragment of the address as one."""
    address = target if isinstance(target, str) else target.get("source") or target.get("id", "")
    address = str(address["id"] if isinstance(address, dict) else address)
    found = target.get("selector") if isinstance(target, dict) else None
    listed = found if isinstance(found, list) else [] if found is None else [found]
    if not listed and _MARK in address:
        return [{"type": "FragmentSelector", "value": address.partition("#")[2]}]
    return [item for item in listed if isinstance(item, dict)]


def shape_in(source: Source, builder: Builder, selector: dict[str, Any]) -> tuple[Shape | None, Form | None]:
    """Raises FormatError."""
    value = str(selector.get("value", ""))
    if selector.get("type") == "FragmentSelector":
        match = _FRAGMENT.search(value)
        if match is None:
            raise FormatError(message("{!r} is no place in an image", value))
        x, y, w, h = (float(part) for part in match.groups()[1:])
        if match[1] == "percent:":
            x, y, w, h = x * builder.width / 100, y * builder.height / 100, w * builder.width / 100, h * builder.height / 100
        return builder.box(x, y, x + w, y + h), None
    if selector.get("type") == "SvgSelector":
        return _svg(source, builder, value)
    source.warn(message("selectors of type {} are left out", selector.get("type")), builder.place)
    return None, None


def _svg(source: Source, builder: Builder, text: str) -> tuple[Shape | None, Form | None]:
    rings: list[list[Point]] = []
    for tag, inside in _ELEMENT.findall(text):
        fields = {name: first or second for name, first, second in _ATTRIBUTE.findall(inside)}
        numbers = {name: float(value) for name, value in fields.items() if _NUMBER.fullmatch(value)}
        if tag == "rect":
            x, y = numbers.get("x", 0.0), numbers.get("y", 0.0)
            return builder.box(x, y, x + numbers["width"], y + numbers["height"]), None
        if tag in ("ellipse", "circle"):
            source.warn(message("ellipses are read as polygons of 64 points"), builder.place)
            rx, ry = (numbers.get(key, numbers.get("r", 0.0)) for key in ("rx", "ry"))
            ring = ellipse(Turned(numbers.get("cx", 0.0), numbers.get("cy", 0.0), 2 * rx, 2 * ry, 0.0))
            return builder.polygons([ring]), "ellipse"
        found = _path(fields.get("d", "")) if tag == "path" else [_pairs(fields.get("points", ""))]
        if found is None:
            source.warn(message("outlines with curves are left out"), builder.place)
            return None, None
        rings += [ring for ring in found if ring]
    return builder.polygons(rings), None


def _pairs(text: str) -> list[Point]:
    numbers = [float(value) for value in _NUMBER.findall(text)]
    return list(zip(numbers[0::2], numbers[1::2], strict=False))


def _path(text: str) -> list[list[Point]] | None:
    """The rings of a path; None when it has curves."""
    rings: list[list[Point]] = []
    here = start = (0.0, 0.0)
    for command, rest in _STEP.findall(text):
        kind, away = command.upper(), here if command.islower() else (0.0, 0.0)
        if kind == "Z":
            here = start
        elif kind in "ML":
            for number, (x, y) in enumerate(_pairs(rest)):
                here = (away[0] + x, away[1] + y)
                away = here if command.islower() else away
                if kind == "M" and not number:
                    rings.append([])
                    start = here
                rings[-1:] = [[*rings[-1], here]] if rings else [[here]]
        elif kind in "HV":
            for value in (float(number) for number in _NUMBER.findall(rest)):
                here = (away[0] + value, here[1]) if kind == "H" else (here[0], away[1] + value)
                away = here if command.islower() else away
                rings[-1:] = [[*rings[-1], here]] if rings else [[here]]
        else:
            return None
    return rings


def target_out(uri: str, region: Region) -> dict[str, Any]:
    shape = region.shape
    if isinstance(shape, Polygons):
        paths = " ".join("M " + " L ".join(f"{x!r},{y!r}" for x, y in part.outer) + " Z" for part in shape.parts)
        value = f'<svg xmlns="http://www.w3.org/2000/svg"><path fill-rule="evenodd" d="{paths}"/></svg>'
        selector = {"type": "SvgSelector", "value": value}
    else:
        box = shape if isinstance(shape, Box) else bounds(shape)
        numbers = ",".join(f"{whole(value)!r}" for value in (box.x0, box.y0, box.width, box.height))
        selector = {"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/",
                    "value": f"xywh=pixel:{numbers}"}  # fmt: skip
    return {"type": "SpecificResource", "source": encoded(uri), "selector": selector}
