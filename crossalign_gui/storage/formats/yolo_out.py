"""Writing YOLO: `labels/*.txt` beside `images/`, or `labels/train` beside `images/train` where there are splits, and `data.yaml`.
In the layout of Darknet each split is one folder of pictures and labels, with `obj.data`, `obj.names` and lists of pictures.

Everything is put aside first, because the kind of the rows, the splits and the numbers of the classes follow from the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from crossalign_gui.domain import shapes
from crossalign_gui.domain.document import Document, Label, Region
from crossalign_gui.domain.geometry import Box, TurnedBox
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.operations import shape_to_json
from crossalign_gui.storage.formats.class_list import class_list
from crossalign_gui.storage.formats.coco_common import keypoints_of_coco
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import class_name, foreign, kept_field
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.formats.yolo_data import SPLITS, split_of_folder
from crossalign_gui.storage.formats.yolo_shapes import Frame, as_box, as_oriented, as_polygon, as_pose, box_values
from crossalign_gui.storage.image_finder import clean_name
from crossalign_gui.storage.sources import file_of

Kind = Literal["boxes", "polygons", "oriented", "pose"]
_DARKNET = {"val": "valid"}
_NOT_PRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What JSON may hold as it is, but YAML not."""


@dataclass
class _Found:
    """What the first pass saw."""

    names: dict[str, None]
    shapes: bool = False
    """A region that is neither a box nor a turned box."""
    turned: bool = False
    points: int = 0
    """The most keypoints of a region."""
    visible: bool = False
    splits: bool = False


def write(target: Target, documents: Iterable[Document]) -> None:
    with Spool() as spool:
        found = _Found({})
        for number, document in enumerate(documents):
            spool.add("image", number, _put_aside(target, document, found))
        classes = class_list(target, found.names)
        kind, size = _kind(target, found, classes)
        darknet = target.choice("layout", "ultralytics") == "darknet"
        kind = "boxes" if darknet else kind
        apart = _splits(target, found)
        taken: set[str] = set()
        used: dict[str, list[str]] = {}
        for _, record in spool.all("image"):
            target.check()
            split = (record["split"] or "train") if apart else ""
            place = _place(target, record, split, darknet, taken)
            if place is None:
                continue
            label, picture = place
            used.setdefault(split, []).append(picture)
            target.put(label, "".join(_rows(target, record, kind, size, classes)))
        if darknet:
            _write_darknet(target, classes, used)
        else:
            _write_data_file(target, classes, size if kind == "pose" else None, list(used))
    _tell_earlier(target, darknet)


def _put_aside(target: Target, document: Document, found: _Found) -> dict[str, Any]:
    image = document.image
    regions: list[list[Any]] = []
    for region in document.regions:
        name = class_name(document, region, target)
        if region.crowd:
            target.lose(message("regions that are crowds are left out, by class"), name)
            continue
        found.names[name] = None
        points = _keypoints(target, region, image.uri, (image.width, image.height))
        if points:
            found.points = max(found.points, len(points))
            found.visible |= any(len(point) > 2 for point in points)
        shape = region.shape
        if isinstance(shape, Box):
            regions.append([name, [shape.x0, shape.y0, shape.x1, shape.y1], points])
            continue
        found.turned |= isinstance(shape, TurnedBox)
        found.shapes |= not isinstance(shape, TurnedBox)
        regions.append([name, shape_to_json(shape), points])
    split = SPLITS.get(image.split or "")
    found.splits |= split is not None
    path = target.image_path(image)
    if path is not None and not file_of(path).is_file():
        path = None
    return {"uri": image.uri, "size": [image.width, image.height], "split": split, "regions": regions,
            "path": None if path is None else str(path)}  # fmt: skip


def _keypoints(target: Target, region: Region, uri: str, size: tuple[int, int]) -> list[list[float]]:
    """Those that an import brought, while the region is as it was."""
    if not region.x:
        return []
    points = kept_field(region.x, "yolo", "keypoints") or keypoints_of_coco(region, size)
    if not isinstance(points, list) or not points:
        return []
    if region.prov is None or region.prov.source != "import":
        target.lose(message("keypoints of regions that were changed are left out"), uri)
        return []
    return points


def _kind(target: Target, found: _Found, classes: dict[str, Label]) -> tuple[Kind, tuple[int, int]]:
    """(kind of all rows, how many keypoints and how many values of each)."""
    chosen = target.choice("rows", "auto")
    if chosen not in ("auto", "boxes", "polygons", "oriented"):
        raise FormatError(message("rows: there is no {!r}", chosen))
    count, size = found.points, 3 if found.visible else 2
    for label in classes.values():
        wanted = foreign(label.x, "yolo").get("kpt_shape")
        if isinstance(wanted, list) and len(wanted) == 2 and found.points:
            count, size = max(count, int(wanted[0])), max(size, int(wanted[1]))
    if chosen == "auto" and found.points and not (found.shapes or found.turned):
        return "pose", (count, size)
    kind: Kind = "polygons" if found.shapes else "oriented" if found.turned else "boxes"
    if chosen != "auto":
        kind = "boxes" if chosen == "boxes" else "polygons" if chosen == "polygons" else "oriented"
    return kind, (count, size)


def _splits(target: Target, found: _Found) -> bool:
    """Whether the images lie in folders by their split (see storage/formats/splits.py), those without one in "train"."""
    return target.choice("split", "kept") != "none" and found.splits


def _place(target: Target, record: dict[str, Any], split: str, darknet: bool, taken: set[str]) -> tuple[str, str] | None:
    """(label file, picture), relative to the data set; the picture is put there."""
    how = target.choice("pictures", "link")
    path = None if record["path"] is None else Path(record["path"])
    uri = record["uri"] if path is None else re.split(r"[?#]", record["uri"])[0] if "://" in record["uri"] else record["uri"]
    name = clean_name(uri) or "image"
    if path is not None:
        real, place = target.real(path), target.real(target.path / "images")
        name = real.relative_to(place).as_posix() if real.is_relative_to(place) else name
    *folders, last = name.split("/")
    dot = last.rfind(".")
    own, suffix = (last[:dot], last[dot:]) if 0 < dot < len(last) - 1 else (last, "")
    folders = [part for part in folders if part != "images"]
    if folders and split and split_of_folder(folders[0]) == split:
        folders = folders[1:]
    head = [f"obj_{_DARKNET.get(split, split) or 'train'}_data"] if darknet else [split] if split else []
    stem = "/".join([*head, *folders, own])
    if stem in taken and (how == "no" or path is None):
        target.lose(message("pictures that differ only in their suffix share a file: the second is left out"), record["uri"])
        return None
    number = 1
    first = stem
    while stem in taken:
        number += 1
        stem = f"{first}_{number}"
    taken.add(stem)
    if how != "no" and path is None:
        target.lose(message("pictures that are not here: only their labels are written"), record["uri"])
    picture = f"{'' if darknet else 'images/'}{stem}{suffix or (path.suffix if path else '')}"
    if how != "no" and path is not None:
        target.picture(picture, path, how)
    return f"{'' if darknet else 'labels/'}{stem}.txt", picture


def _rows(
    target: Target, record: dict[str, Any], kind: Kind, size: tuple[int, int], classes: dict[str, Label]
) -> Iterator[str]:
    width, height = record["size"]
    frame = Frame(width, height, record["uri"])
    as_row = {"boxes": as_box, "polygons": as_polygon, "oriented": as_oriented}.get(kind)
    for name, value, points in record["regions"]:
        if isinstance(value, list):
            x0, y0, x1, y1 = value
            if kind == "boxes" and not points and 0 <= x0 < x1 <= width and 0 <= y0 < y1 <= height:  # as most are
                yield _row(classes[name], box_values(x0, y0, x1, y1, width, height))
                continue
        shape = Box(*value) if isinstance(value, list) else shapes.from_json(value)
        if as_row is None:
            values = as_pose(shape, points, size, frame, target)
        else:
            if points:
                target.lose(message("keypoints are left out: rows of this kind hold none"), frame.uri)
            values = as_row(shape, frame, target)
        if values is not None:
            yield _row(classes[name], values)


def _row(label: Label, values: list[float]) -> str:
    return ("%s" + " %.12f" * len(values) + "\n") % (label.number, *values)  # in half the time of f-strings


def _write_data_file(target: Target, classes: dict[str, Label], pose: tuple[int, int] | None, splits: list[str]) -> None:
    lines = []
    if target.choice("pictures", "link") == "path":
        lines.append(f"path: {_text(str(target.path.resolve()))}")
    if not any(splits):
        lines += ["train: images", "val: images"]
    else:
        for missing in {"train", "val"} - set(splits):
            target.lose(message("no picture is in this split; data.yaml names another one for it"), missing)
        named = {split: split if split in splits else sorted(splits)[0] for split in ("train", "val")}
        lines += [f"{split}: images/{place}" for split, place in named.items()]
        lines += ["test: images/test"] if "test" in splits else []
    names = _by_number(target, classes)
    lines += [f"nc: {len(names)}", "names:" if names else "names: []"]
    lines += [f"  {number}: {_text(name)}" for number, name in enumerate(names)]
    if pose is not None:
        lines += [f"kpt_shape: [{pose[0]}, {pose[1]}]"]
        for label in classes.values():
            kept = foreign(label.x, "yolo")
            if kept.get("kpt_shape"):
                lines += [f"{key}: {_flow(kept[key])}" for key in ("flip_idx", "kpt_names", "skeleton") if key in kept]
                break
    with target.text("data.yaml") as file:
        file.writelines(f"{line}\n" for line in lines)


def _write_darknet(target: Target, classes: dict[str, Label], used: dict[str, list[str]]) -> None:
    names = _by_number(target, classes)
    with target.text("obj.names") as file:
        file.writelines(f"{' '.join(name.split())}\n" for name in names)
    lines = [f"classes = {len(names)}"]
    for split, pictures in used.items():
        key = _DARKNET.get(split, split) or "train"
        lines.append(f"{key} = {key}.txt")
        with target.text(f"{key}.txt") as file:
            file.writelines(f"{picture}\n" for picture in pictures)
    with target.text("obj.data") as file:
        file.writelines(f"{line}\n" for line in [*lines, "names = obj.names", "backup = backup/"])


def _by_number(target: Target, classes: dict[str, Label]) -> list[str]:
    """Class names; a number that no class has is its own name."""
    names = {label.number: name for name, label in classes.items()}
    found = []
    for number in range(max((number for number in names if number is not None), default=-1) + 1):
        if number not in names:
            target.lose(message("class numbers without a class are named by their number"), str(number))
        found.append(names.get(number, str(number)))
    return found


def _text(name: str) -> str:
    """Quoted for YAML."""
    return _NOT_PRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", dumps(name))


def _flow(value: Any) -> str:
    """Lists and maps of text, where numbers come back without quotation marks."""
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_flow(key)}: {_flow(item)}' for key, item in value.items())}}}"
    return value if re.fullmatch(r"-?\d+", str(value)) else _text(str(value))


def _tell_earlier(target: Target, darknet: bool) -> None:
    """Label files that this export does not write anew would be taken for a part of it."""
    written = set(target.written)
    for path in sorted(target.path.glob("obj_*_data/**/*.txt" if darknet else "labels/**/*.txt")):
        name = path.relative_to(target.path).as_posix()
        if name in written or name in ("labels/classes.txt",):
            continue
        if target.choice("earlier", "keep") == "remove":
            target.remove(name)
            target.lose(message("label files of an earlier export are removed"), name)
        else:
            target.lose(message("label files of an earlier export stay and count as a part of this one"), name)
