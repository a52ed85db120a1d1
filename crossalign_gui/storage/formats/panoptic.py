"""COCO panoptic: one PNG for each image whose colours are segment numbers (R + 256 G + 65536 B), and a JSON about them.

A pixel belongs to one segment only, so of overlapping regions the one that lies on top keeps it.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from crossalign_gui.domain import runs
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Shape
from crossalign_gui.domain.masks import as_mask, bounds, edges, encode, rasterise
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.flat_png import extents, new_rows, png
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import Categories, CocoFile, Numbers, is_set, rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_FILE
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import JsonLists, Target
from crossalign_gui.storage.image_finder import clean_name

HOLDS = features("masks polygons parts holes loose_regions labels crowd classes")
_MOST_PIXELS = 200_000_000
_COLOURS = range(1, 2**24)  # 0 is what belongs to no segment


def find_json(source: Source) -> Path:
    """The panoptic JSON of a folder, or the file itself. Raises FormatError."""
    if source.path.is_file():
        return source.path
    for path in source.files("*.json"):
        if path.name.startswith("panoptic"):
            return path
    raise FormatError(message("{} holds no panoptic_*.json", source.path.name))


def read(source: Source) -> Iterator[Document]:
    for builder, _, _ in images(source, find_json(source)):
        yield builder.build()


def images(source: Source, path: Path) -> Iterator[tuple[Builder, str, dict[int, Region]]]:
    """(builder with its regions, image id, regions by segment number)."""
    with Spool() as spool:
        file, colours = CocoFile(source, spool, path), _Colours(source, path)
        for key, place, image, annotations in file.images():
            with source.attempt(place):
                builder = file.builder(image, place)
                regions: dict[int, Region] = {}
                for annotation in annotations:
                    numbers = colours.of(builder, annotation["file_name"])
                    for segment in annotation["segments_info"]:
                        with source.attempt(place):
                            mask = numbers == int(segment["id"])
                            if not mask.any():
                                source.warn(message("segments without a pixel are left out"), place)
                                continue
                            regions[int(segment["id"])] = builder.region(
                                encode(mask),
                                label=file.label(segment.get("category_id")),
                                crowd=is_set(segment.get("iscrowd")),
                                x=rest(segment, "category_id", "iscrowd", "area", "bbox"),
                            )
                yield builder, key, regions


class _Colours:
    """The PNGs of a panoptic JSON: in the folder, below it, or in the archive beside that COCO publishes them in."""

    def __init__(self, source: Source, path: Path) -> None:
        self._source, self._folder = source, path.parent
        self._archive = path.with_suffix(".zip")
        self._names: dict[str, str] | None = None

    def of(self, builder: Builder, name: str) -> NDArray[np.int64]:
        path = next((place for place in _places(self._folder, clean_name(name)) if place.is_file()), None)
        if path is not None:
            return _numbers(builder, name, self._source.bytes(path))
        if self._archive.is_file():
            data = self._packed(builder, PurePosixPath(clean_name(name)).name)
            if data is not None:
                return _numbers(builder, name, data)
        raise FormatError(message("{}: there is no {} in {} or below", builder.place, name, self._folder.name))

    def _packed(self, builder: Builder, name: str) -> bytes | None:
        try:
            with zipfile.ZipFile(self._archive) as archive:
                if self._names is None:
                    self._names = {PurePosixPath(entry).name: entry for entry in archive.namelist()}
                entry = self._names.get(name)
                if entry is None or archive.getinfo(entry).file_size > MOST_BYTES_OF_A_FILE:
                    return None
                return archive.read(entry)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error) as error:
            raise FormatError(message("{}: {} cannot be read: {}", builder.place, self._archive.name, error)) from error


def _numbers(builder: Builder, name: str, data: bytes) -> NDArray[np.int64]:
    try:
        with Image.open(io.BytesIO(data), formats=["PNG"]) as image:
            if image.size != (builder.width, builder.height) or image.width * image.height > _MOST_PIXELS:
                raise FormatError(message("{}: {} is {} x {} pixels", builder.place, name, image.width, image.height))
            pixels = np.asarray(image.convert("RGB"), dtype=np.int64)
    except (OSError, SyntaxError) as error:
        raise FormatError(message("{}: {} cannot be read: {}", builder.place, name, error)) from error
    return pixels[..., 0] + 256 * pixels[..., 1] + 65536 * pixels[..., 2]


def _places(folder: Path, name: str) -> Iterator[Path]:
    yield folder / name
    root = folder.resolve()
    for path in sorted(folder.rglob(PurePosixPath(name).name)):
        if path.resolve().is_relative_to(root):
            yield path


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.json_lists(("images", "annotations", "categories"), "panoptic.json", info={}, licenses=[]) as lists:
        writer = Writer(target, lists)
        for document in documents:
            writer.add(document)
        writer.finish()


class Writer:
    """Adds documents to a panoptic JSON and its folder of PNGs."""

    def __init__(self, target: Target, lists: JsonLists) -> None:
        self._target, self._lists = target, lists
        self._images, self._categories = Numbers("coco"), Categories(target)
        self._names: set[str] = set()
        self._canvas = np.zeros((0, 0), np.uint32)

    def add(self, document: Document) -> tuple[int, dict[str, int]]:
        """(number of the image, numbers of the segments by region)."""
        number, size = self._images.of(document.image.x), (document.image.height, document.image.width)
        kept = {key: value for key, value in foreign(document.image.x, "coco").items() if key != "id"}
        self._lists.add("images", {"id": number, "file_name": document.image.uri, "width": size[1], "height": size[0], **kept})
        canvas = self._blank(size)
        segments, numbers = {}, Numbers("coco", possible=_COLOURS)
        for region in document.regions:
            if not isinstance(region.shape, Mask):
                self._target.lose(message("boxes and polygons are written as masks of whole pixels"), document.image.uri)
            segments[region.id] = numbers.of(region.x)
            drawn = _pixels(region.shape, size)
            if drawn is None:
                continue
            window, inside = drawn
            below = canvas[window]
            covered = np.count_nonzero(below if inside is None else below[inside])
            if covered:
                self._target.lose(message("pixels under another region go to the upper one"), document.image.uri, covered)
            below[... if inside is None else inside] = segments[region.id]
        infos = []
        rows = new_rows(canvas)
        left = extents(canvas, rows)
        for region in document.regions:
            if segments[region.id] not in left:
                self._target.lose(message("regions that lie under others are left out"), document.image.uri)
                del segments[region.id]
                continue
            area, (x0, y0, x1, y1) = left[segments[region.id]]
            infos.append({
                "id": segments[region.id], "category_id": self._categories.of(document, region),
                "iscrowd": int(region.crowd), "area": area, "bbox": [x0, y0, x1 - x0, y1 - y0],
            })  # fmt: skip
        name = self._name(document.image.uri)
        self._target.put(f"panoptic/{name}", png(canvas, rows))
        self._lists.add("annotations", {"image_id": number, "file_name": name, "segments_info": infos})
        return number, segments

    def _blank(self, size: tuple[int, int]) -> NDArray[np.uint32]:
        """No segments; the same memory for pictures of the same size."""
        if self._canvas.shape != size:
            self._canvas = np.zeros(size, np.uint32)
        self._canvas.fill(0)
        return self._canvas

    def finish(self) -> None:
        self._lists.last_changes["annotations"] = self._categories.final
        for category in self._categories:
            self._lists.add("categories", {"isthing": 1, **category})

    def _name(self, uri: str) -> str:
        stem = str(PurePosixPath(clean_name(uri)).with_suffix("")).replace("/", "__") or "image"
        name, number = f"{stem}.png", 1
        while name in self._names:
            number += 1
            name = f"{stem}_{number}.png"
        self._names.add(name)
        return name


_Window = tuple[slice, slice]


def _pixels(shape: Shape, size: tuple[int, int]) -> tuple[_Window, NDArray[np.bool_] | None] | None:
    """(rows and columns that hold all of it, its pixels in there or None for all), as `rasterise` has them; None where it has none."""
    height, width = size
    if isinstance(shape, Box):
        box = shape.clipped(width, height)
        window = slice(round(box.y0), round(box.y1)), slice(round(box.x0), round(box.x1))
        return (window, None) if all(part.start < part.stop for part in window) else None
    if isinstance(shape, Points):
        mask = rasterise(shape, size)
        found = _window(mask)
        return None if found is None else (found, mask[found])
    mask_of = as_mask(shape, size)
    box = bounds(mask_of)
    x0, y0, x1, y1 = (int(value) for value in (box.x0, box.y0, box.x1, box.y1))
    if x0 >= x1:
        return None
    inside = runs.sampled(edges(mask_of), height, range(x0, x1), range(y0, y1))
    return (slice(y0, y1), slice(x0, x1)), inside


def _window(mask: NDArray[np.bool_]) -> _Window | None:
    """The rows and columns that hold all of it; None where it is empty."""
    rows, columns = np.logical_or.reduce(mask, 1), np.logical_or.reduce(mask, 0)
    if not rows.any():
        return None
    (top, bottom), (left, right) = ((int(some.argmax()), int(some[::-1].argmax())) for some in (rows, columns))
    return slice(top, len(rows) - bottom), slice(left, len(columns) - right)


def _recognise(head: Head) -> bool:
    if head.names:
        return any(n.rsplit("/", 1)[-1].startswith("panoptic") and n.endswith(".json") for n in head.names) and not any(
            n.rsplit("/", 1)[-1].startswith("png_") for n in head.names
        )
    return head.has("images", "annotations") and '"segments_info"' in head.text


FORMAT = Format(
    name="panoptic",
    title=message("COCO panoptic (folder with PNGs)"),
    about=message("Every pixel belongs to at most one segment with a class name; no words."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=HOLDS,
    numbers_classes=True,
    order=60,
)
