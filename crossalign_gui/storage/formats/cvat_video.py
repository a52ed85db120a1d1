"""Tracks of CVAT for video 1.1, read frame by frame: each frame is a picture named as CVAT names the frames that it exports
(images/frame_000000.png). A shape that is marked as outside is not in its frame. That boxes are one track is kept in their
attribute `track_id`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.cvat_shapes import SHAPES, attributes, region_in
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def read_tracks(source: Source, root: Element, file: str) -> Iterator[Document]:
    """One document for each frame in which something is seen. Raises FormatError."""
    frames: dict[tuple[str, int], list[tuple[Element, Element]]] = {}
    for track in root.iter("track"):
        place = f"{file}, track {track.get('id')}"
        source.warn(message("tracks of a video are read frame by frame"), place)
        with source.attempt(place):
            for item in track:
                if item.tag == "attribute":
                    continue
                if item.tag not in SHAPES:
                    source.warn(message("shapes of type {} are left out", item.tag), place)
                    continue
                frames.setdefault((track.get("task_id", ""), int(item.attrib["frame"])), []).append((track, item))
    for (task, frame), items in sorted(frames.items()):
        source.check()
        seen = [(track, item) for track, item in items if item.get("outside", "0") != "1"]
        if seen:
            with source.attempt(f"{file}, frame {frame}"):
                yield _frame(source, root, file, task, frame, seen)


def _frame(source: Source, root: Element, file: str, task: str, frame: int, items: list[tuple[Element, Element]]) -> Document:
    name = f"frame_{frame:06d}"
    folder = f"{task}/" if task else ""
    picture = source.images.by_stem(f"{folder}images/{name}", f"{folder}{name}", f"images/{name}", name)
    uri = source.uri(picture) if picture is not None else f"{folder}{name}.png"
    size = next(root.iter("original_size"), None)
    width, height = (float((size.findtext(key) if size is not None else "") or 0) for key in ("width", "height"))
    if not width or not height:
        info = source.images.info(uri)
        if info is None:
            raise FormatError(message("it does not say how large the image is, and the image is not here"))
        width, height = info.width, info.height
    builder = Builder(source, "cvat", uri, width, height, f"{file}, frame {frame}", {"frame": frame})
    for track, item in items:
        with source.attempt(builder.place):
            _shape(source, builder, track, item)
    return builder.build()


def _shape(source: Source, builder: Builder, track: Element, item: Element) -> None:
    more = {
        "track_id": str(track.get("id")),
        **{key: value for key, value in track.attrib.items() if key not in ("id", "label")},
    }
    region = region_in(source, builder, item, str(track.get("label")), more)
    phrase = attributes(item).get("phrase") or attributes(track).get("phrase")
    if region is not None and phrase:
        span = builder.span(caption := builder.caption(phrase, kind="expression"), [(0, len(caption.text))])
        if span is not None:
            builder.link(span, region)
