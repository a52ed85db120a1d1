"""COCO panoptic: one PNG for each image whose colours are segment numbers (R + 256 G + 65536 B), and a JSON about them.

A pixel belongs to one segment only, so of overlapping regions the one that lies on top keeps it.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from posixpath import splitext

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from crossalign_gui.domain import runs
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Shape
from crossalign_gui.domain.masks import as_mask, edges, encode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.flat_picture import FlatPicture, Segment
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

    def add(self, document: Document) -> tuple[int, dict[str, int]]:
        """(number of the image, numbers of the segments by region)."""
        image = document.image
        number, size = self._images.of(image.x), (image.height, image.width)
        kept = {key: value for key, value in foreign(image.x, "coco").items() if key != "id"}
        self._lists.add("images", {"id": number, "file_name": image.uri, "width": image.width, "height": image.height, **kept})
        numbers = Numbers("coco", possible=_COLOURS)
        segments = {region.id: numbers.of(region.x) for region in document.regions}
        picture = FlatPicture(size, [_segment(region.shape, size) for region in document.regions])
        vague = sum([not isinstance(region.shape, Mask) for region in document.regions])
        if vague:
            self._target.lose(message("boxes and polygons are written as masks of whole pixels"), image.uri, vague)
        extents = picture.extents()
        covered = picture.drawn - sum([area for area, _ in extents])
        if covered:
            self._target.lose(message("pixels under another region go to the upper one"), image.uri, covered)
        name = self._name(image.uri)
        self._target.put(f"panoptic/{name}", picture.png(list(segments.values())))
        infos = []
        for region, (area, (x0, y0, x1, y1)) in zip(document.regions, extents, strict=True):
            if not area:
                self._target.lose(message("regions that lie under others are left out"), image.uri)
                del segments[region.id]
                continue
            infos.append({
                "id": segments[region.id], "category_id": self._categories.of(document, region),
                "iscrowd": int(region.crowd), "area": area, "bbox": [x0, y0, x1 - x0, y1 - y0],
            })  # fmt: skip
        self._lists.add("annotations", {"image_id": number, "file_name": name, "segments_info": infos})
        return number, segments

    def finish(self) -> None:
        self._lists.last_changes["annotations"] = self._categories.final
        for category in self._categories:
            self._lists.add("categories", {"isthing": 1, **category})

    def _name(self, uri: str) -> str:
        stem = splitext(clean_name(uri))[0].replace("/", "__") or "image"
        name, number = f"{stem}.png", 1
        while name in self._names:
            number += 1
            name = f"{stem}_{number}.png"
        self._names.add(name)
        return name


def _segment(shape: Shape, size: tuple[int, int]) -> Segment:
    """In whole pixels, as `rasterise` has them. size: (height, width)."""
    height, width = size
    if isinstance(shape, Points):
        pixels = {(int(x), int(y)) for x, y in shape.points if 0 <= x < width and 0 <= y < height}
        return Segment([(x, y, x + 1, y + 1) for x, y in pixels])
    if isinstance(shape, Box):
        mask = None
        x0, y0 = round(min(max(shape.x0, 0), width)), round(min(max(shape.y0, 0), height))
        x1, y1 = round(min(max(shape.x1, 0), width)), round(min(max(shape.y1, 0), height))
    else:
        mask = edges(as_mask(shape, size))
        x0, y0, x1, y1 = runs.extent(mask, height, height * width)
    return Segment([(x0, y0, x1, y1)] if x0 < x1 and y0 < y1 else [], mask)


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
