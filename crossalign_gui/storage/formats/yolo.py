"""YOLO: `labels/*.txt` of `class cx cy w h` or `class x y x y ...` (a polygon), fractions of the image, and `data.yaml` with the
class names. Sizes are those of the pictures, which must be at hand for reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path, PurePosixPath

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.geometry import Polygons
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError, reading
from crossalign_gui.storage.formats.outgoing import class_name, features, place_in_list
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.image_finder import clean_name
from crossalign_gui.storage.images import ImageError, probe

_NAME = re.compile(r"^\s*(?:(\d+)\s*:|-)\s*(.+?)\s*$")


def read(source: Source) -> Iterator[Document]:
    root = source.folder
    names = _names(source, root)
    for index, name in sorted(names.items()):
        source.label(name, x={"yolo": {"id": index}})
    labels = root / "labels" if (root / "labels").is_dir() else root
    for path in source.files("*.txt"):
        if not path.is_relative_to(labels) or path.name == "classes.txt":
            continue
        source.check()
        stem = path.relative_to(labels).with_suffix("").as_posix()
        image = source.images.by_stem(f"images/{stem}", stem)
        if image is None:
            source.warn(message("labels whose picture is not here are left out: sizes are not in the file"), stem)
            continue
        try:
            info = probe(image)
        except ImageError as error:
            source.warn(message("labels whose picture cannot be read are left out"), str(error))
            continue
        with reading(path.name):
            uri = image.relative_to(root).as_posix() if image.is_relative_to(root) else f"{stem}{image.suffix}"
            builder = Builder(source, "yolo", uri, info.width, info.height, path.name)
            for number, line in enumerate(source.text(path).splitlines(), 1):
                if line.strip():
                    builder.place = f"{path.name}, line {number}"
                    _line(source, builder, line.split(), names)
            yield builder.build()


def _line(source: Source, builder: Builder, fields: list[str], names: dict[int, str]) -> None:
    index, values = int(fields[0]), [float(value) for value in fields[1:]]
    label = source.label(names.get(index, str(index)))
    if len(values) in (4, 5):
        cx, cy, w, h = values[:4]
        box = builder.box(*(value * side for value, side in zip((cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2),
                            (builder.width, builder.height) * 2, strict=True)))  # fmt: skip
        if box is not None:
            builder.region(box, label=label, score=values[4] if len(values) == 5 else None)
        return
    if len(values) < 6 or len(values) % 2:
        raise FormatError(message("{}: {} numbers are neither a box nor a polygon", builder.place, len(values)))
    points = [(x * builder.width, y * builder.height) for x, y in zip(values[0::2], values[1::2], strict=True)]
    shape = builder.polygons([points])
    if shape is not None:
        builder.region(shape, label=label)


def _names(source: Source, root: Path) -> dict[int, str]:
    """From data.yaml (a list or a map of names; the rest of YAML is not read) or classes.txt."""
    for path in (root / "classes.txt", *sorted(root.glob("*.yaml"))):
        if not path.is_file():
            continue
        text = source.text(path)
        if path.suffix == ".txt":
            return dict(enumerate(line for line in text.splitlines() if line.strip()))
        found = _yaml_names(text)
        if found:
            return found
    source.warn(message("there is no data.yaml or classes.txt: classes are named by their number"))
    return {}


def _yaml_names(text: str) -> dict[int, str]:
    lines = text.splitlines()
    start = next((n for n, line in enumerate(lines) if line.startswith("names:")), None)
    if start is None:
        return {}
    inline = lines[start].removeprefix("names:").strip()
    if inline.startswith("["):
        return {n: _unquoted(part) for n, part in enumerate(inline.strip("[]").split(","))}
    found: dict[int, str] = {}
    for line in lines[start + 1 :]:
        match = _NAME.match(line)
        if match is None:
            if line.strip() and not line.startswith((" ", "-", "#")):
                break
            continue
        found[int(match[1]) if match[1] else len(found)] = _unquoted(match[2])
    return found


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    return text


class _Classes:
    """Numbers from 0 without a gap, first those of the class list, shown or not, in its order: the numbers of an import where
    there are some. So the halves of a project that are exported apart agree."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._listed = 0
        self.names: dict[str, int] = {}

    def number(self, name: str) -> int:
        name = " ".join(name.split())
        if name not in self.names:
            self.take_over()
        return self.names.setdefault(name, len(self.names))

    def take_over(self) -> None:
        labels = [*islice(self._target.labels.values(), self._listed, None)]
        self._listed += len(labels)
        for label in sorted(labels, key=lambda label: place_in_list(label, "yolo", "coco")):
            self.names.setdefault(" ".join(label.name.split()), len(self.names))


def write(target: Target, documents: Iterable[Document]) -> None:
    classes = _Classes(target)
    stems: set[str] = set()
    for document in documents:
        image = document.image
        lines = []
        for region in document.regions:
            shape = region.shape
            if isinstance(shape, Polygons):
                values = [v for x, y in shape.parts[0].outer for v in (x / image.width, y / image.height)]
            else:
                box = bounds(shape).clipped(image.width, image.height)
                if box != shape:
                    target.lose(message("boxes are cut at the edge of their image"), image.uri)
                if box.area <= 0:
                    target.lose(message("regions outside of their image are left out"), image.uri)
                    continue
                (cx, cy), w, h = box.center, box.width / image.width, box.height / image.height
                values = [cx / image.width, cy / image.height, w, h]
            index = classes.number(class_name(document, region, target))
            lines.append(" ".join([str(index), *(f"{value:.12f}" for value in values)]))
        stem = PurePosixPath(clean_name(image.uri)).with_suffix("").as_posix().removeprefix("images/")
        if stem in stems:
            target.lose(message("pictures that differ only in their suffix share a file: the second is left out"), image.uri)
            continue
        stems.add(stem)
        with target.text(f"labels/{stem}.txt") as file:
            file.write("".join(f"{line}\n" for line in lines))
    classes.take_over()
    names = classes.names
    with target.text("data.yaml") as file:
        file.write("path: .\ntrain: images\nval: images\n")
        file.write(f"nc: {len(names)}\nnames:\n" + "".join(f"  {index}: {dumps(name)}\n" for name, index in names.items()))


def _recognise(head: Head) -> bool:
    return any(name in ("data.yaml", "classes.txt") for name in head.names) and any(n.endswith(".txt") for n in head.names)


FORMAT = Format(
    name="yolo",
    title=message("YOLO labels (folder)"),
    about=message("Boxes and polygons with class names, fractions of the image; no words."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("polygons loose_regions labels"),
    order=66,
)
