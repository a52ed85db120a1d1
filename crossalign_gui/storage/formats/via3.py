"""VIA 3 projects (VGG Image Annotator) as entries of VIA 2, which `via` reads: pictures under `file`, shapes and values under
`metadata`, the questions under `attribute` (after its published data structure).

A shape is a list: its kind, then its numbers in pixels. Times of video and sound, and files that are no pictures, are told.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.source import Source

PARTS = ("project", "config", "attribute", "file", "metadata", "view")
_IMAGE, _KINDS = 2, {2: "pictures", 4: "videos", 8: "sounds"}
_PLACES = {1: ("point", "cx", "cy"), 2: ("rect", "x", "y", "width", "height"), 3: ("circle", "cx", "cy", "r"),
           4: ("ellipse", "cx", "cy", "rx", "ry"), 8: ("rect", "x", "y", "width", "height"),
           9: ("circle", "cx", "cy", "r")}  # fmt: skip
_LISTS = {5: "polyline", 6: "polyline", 7: "polygon"}
_CHECKBOX = 2


def entries(source: Source, parts: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(place, entry of VIA 2) of each picture."""
    found: dict[str, dict[str, Any]] = {}
    for number, file in parts["file"].items():
        if file.get("type", _IMAGE) != _IMAGE:
            source.warn(message("files that are no pictures are left out"), str(file.get("fname")))
            continue
        found[number] = {"filename": file.get("src") or file["fname"], "regions": [], "file_attributes": {}}
    views = {number: view.get("fid_list", ()) for number, view in parts["view"].items()}
    for name, item in parts["metadata"].items():
        place = f"{source.path.name}, {name}"
        with source.attempt(place):
            files = [found[str(number)] for number in views[str(item["vid"])] if str(number) in found]
            if item.get("z"):
                source.warn(message("times of videos and sounds are left out"), place)
            values = {_name(parts, key): _value(parts, key, value) for key, value in (item.get("av") or {}).items()}
            if not files:
                source.warn(message("shapes of files that are not read are left out"), place)
            for entry in files:
                if item["xy"]:
                    entry["regions"].append({"shape_attributes": _shape(item["xy"]), "region_attributes": values})
                else:
                    entry["file_attributes"] |= values
    yield from ((f"{source.path.name}, {entry['filename']}", entry) for entry in found.values())


def _shape(numbers: list[Any]) -> dict[str, Any]:
    kind, *rest = numbers
    if kind in _LISTS:
        return {"name": _LISTS[kind], "all_points_x": rest[0::2], "all_points_y": rest[1::2]}
    name, *keys = _PLACES.get(kind, (str(kind),))
    return {"name": name, **dict(zip(keys, rest, strict=bool(keys)))}


def _name(parts: dict[str, Any], key: str) -> str:
    return str(parts["attribute"].get(key, {}).get("aname", key))


def _value(parts: dict[str, Any], key: str, value: Any) -> Any:
    """The words of the options that were chosen, else the text."""
    about = parts["attribute"].get(key, {})
    options = about.get("options") or {}
    if about.get("type") == _CHECKBOX:
        chosen = {str(options.get(one, one)) for one in str(value).split(",") if one}
        return dict.fromkeys(sorted(chosen), True)
    return options.get(str(value), value)
