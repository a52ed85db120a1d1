"""One imported document, made piece by piece: ids, checks and warnings are the same for every format."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from crossalign_gui.domain.completeness import mark_class, mark_span
from crossalign_gui.domain.document import (
    Answer,
    Caption,
    CaptionKind,
    Document,
    Entity,
    Groundable,
    Image,
    Link,
    Polarity,
    Provenance,
    Ranges,
    Region,
    Span,
    Status,
)
from crossalign_gui.domain.geometry import Box, Mask, Polygon, Polygons, Shape, turned_box
from crossalign_gui.domain.masks import check_runs
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import quote
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.forms import Form, note
from crossalign_gui.storage.formats.published import GROUPS, PUBLISHED
from crossalign_gui.storage.formats.source import Source

_MOST_SIDE = 1_000_000
_EDGE = 1e-6  # pixels


class Builder:
    """`place` names the record for warnings. Foreign fields go under `x[space]`."""

    def __init__(
        self, source: Source, space: str, uri: str, width: float, height: float, place: str, x: Mapping[str, Any] | None = None
    ) -> None:
        self._source, self._space, self.place = source, space, place
        number = source.numbers.get("image", 0)
        source.numbers["image"] = number + 1
        self.id = f"i{number}"
        self.width, self.height = int(width), int(height)
        if not uri or not isinstance(uri, str):
            raise FormatError(message("{}: it names no image", place))
        if not (1 <= self.width <= _MOST_SIDE and 1 <= self.height <= _MOST_SIDE):
            raise FormatError(message("{}: the image size {} x {} is not possible", place, width, height))
        self._prov = Provenance("import", method=space)
        self._image = Image(self.id, self.clean(uri), self.width, self.height, x=self.foreign(x))
        self._captions: list[Caption] = []
        self._spans: dict[tuple[str, Ranges], Span] = {}
        self._entities: dict[str, Entity] = {}
        self._regions: list[Region] = []
        self._by_shape: dict[Shape, Region] = {}
        self._links: dict[tuple[str, str | None, str], Link] = {}
        self._complete: list[str] = []
        source.builder = self
        source.took()

    def mark(self) -> tuple[int, ...]:
        """How much there is now, for `undo`."""
        return tuple(len(part) for part in self._parts())

    def undo(self, mark: object | None) -> None:
        """Drop what was added since `mark`; all of it where there is none. An answer that was given stays."""
        lengths = mark if isinstance(mark, tuple) else (0,) * len(self._parts())
        for part, length in zip(self._parts(), lengths, strict=True):
            while len(part) > length:
                part.pop() if isinstance(part, list) else part.popitem()
        self._by_shape = {}
        for region in self._regions:
            self._by_shape.setdefault(region.shape, region)

    def _parts(self) -> tuple[list[Any] | dict[Any, Any], ...]:
        return self._captions, self._spans, self._entities, self._regions, self._links

    def clean(self, text: str) -> str:
        """Half of a surrogate pair cannot be stored."""
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            self._source.warn(message("broken characters were replaced"), self.place)
            return text.encode("utf-8", "replace").decode("utf-8")
        return text

    def foreign(self, x: Mapping[str, Any] | None) -> dict[str, Any]:
        """Fields of the format that we keep but do not show; what is no field of any published form is warned of."""
        if not x:
            return {}
        for key, value in x.items():
            for name in value if key in GROUPS and isinstance(value, dict) else (key,):
                if name not in PUBLISHED:
                    self._source.warn(message("fields that are not read, but kept for the way back"), str(name))
        return {self._space: dict(x)}

    @property
    def captions(self) -> Sequence[Caption]:
        return self._captions

    @property
    def regions(self) -> Sequence[Region]:
        return self._regions

    def answer(self, text: Any) -> Answer:
        """Numbers and truth values are answers too, written as text. Raises FormatError."""
        if not isinstance(text, str | int | float):
            raise FormatError(message("{}: an answer is {}, not text", self.place, type(text).__name__))
        return Answer(self.clean(str(text)), prov=self._prov)

    def reply(self, caption: Caption, text: str) -> None:
        """Answer a caption that was made before, which is a question then."""
        place = next(number for number, made in enumerate(self._captions) if made.id == caption.id)
        self._captions[place] = replace(self._captions[place], kind="question", answer=self.answer(text))

    def caption(self, text: str, kind: CaptionKind = "caption", x: Mapping[str, Any] | None = None, **more: Any) -> Caption:
        if not isinstance(text, str):
            raise FormatError(message("{}: a caption is {}, not text", self.place, type(text).__name__))
        self._source.took()
        made = Caption(
            f"{self.id}c{len(self._captions)}",
            self.id,
            self.clean(text),
            kind=kind,
            prov=self._prov,
            x=self.foreign(x),
            **more,
        )
        self._captions.append(made)
        return made

    def span(
        self,
        caption: Caption,
        ranges: Sequence[Sequence[int]],
        *,
        expected: str | None = None,
        entity: str | None = None,
        types: tuple[str, ...] = (),
        groundable: Groundable | None = None,
        x: Mapping[str, Any] | None = None,
    ) -> Span | None:
        """The span with these ranges, made when it is new; None, with a warning, when they are not in the text.

        expected: the text that the file says is there.
        """
        cut = self._ranges(caption.text, ranges)
        if not cut:
            self._source.warn(message("phrases outside of their caption are left out"), f"{self.place}: {list(ranges)!r}"[:80])
            return None
        text = quote(caption.text, cut)
        if expected is not None and _plain(expected) not in (_plain(text), _plain(caption.text[cut[0][0] : cut[-1][1]])):
            self._source.warn(
                message("phrases whose text is not what their offsets say"), f"{self.place}: {expected!r} is {text!r}"
            )
        known = self._spans.get((caption.id, cut))
        if known is None:
            known = Span(
                f"{self.id}s{len(self._spans)}", caption.id, cut, text, entity, types, groundable, self._prov, self.foreign(x)
            )
            self._spans[caption.id, cut] = known
        return known

    def _ranges(self, text: str, ranges: Sequence[Sequence[int]]) -> Ranges:
        """In order, inside, joined where they touch or overlap or only one blank lies between."""
        pairs = sorted((int(pair[0]), int(pair[1])) for pair in ranges)
        joined: list[tuple[int, int]] = []
        for start, end in pairs:
            if not 0 <= start < end or start >= len(text):
                return ()
            if end > len(text):
                self._source.warn(message("phrases that end after their caption were cut there"), self.place)
                end = len(text)
            if joined and (start <= joined[-1][1] or text[joined[-1][1] : start] == " "):
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        return tuple(joined)

    def entity(self, key: str, types: tuple[str, ...] = (), x: Mapping[str, Any] | None = None) -> str:
        """The id of the thing that the file calls `key`."""
        if key not in self._entities:
            self._entities[key] = Entity(f"{self.id}e{len(self._entities)}", self.id, types, self.foreign(x))
        return self._entities[key].id

    def box(self, *corners: Any) -> Box | None:
        """x0, y0, x1, y1 in pixels; corners may come in any order. None, with a warning, when it is empty."""
        if len(corners) != 4:
            raise FormatError(message("{}: a box has {} numbers, not 4", self.place, len(corners)))
        x0, y0, x1, y1 = map(float, corners)
        if not (-1e9 < x0 < 1e9 and -1e9 < y0 < 1e9 and -1e9 < x1 < 1e9 and -1e9 < y1 < 1e9):  # nor is NaN so
            raise FormatError(message("{}: a coordinate is not a usable number", self.place))
        if x0 > x1 or y0 > y1:
            self._source.warn(
                message("boxes whose corners come in the other order, or whose size is negative, are turned over"), self.place
            )
            (x0, x1), (y0, y1) = sorted((x0, x1)), sorted((y0, y1))
        if x0 == x1 or y0 == y1:
            self._source.warn(message("empty boxes are left out"), self.place)
            return None
        if x0 < -_EDGE or y0 < -_EDGE or x1 > self.width + _EDGE or y1 > self.height + _EDGE:
            self._source.warn(message("boxes reach outside of their image (kept as they are)"), self.place)
        return Box(x0, y0, x1, y1)

    def polygons(self, rings: Sequence[Sequence[tuple[float, float]]]) -> Polygons | None:
        """One part for each ring; None, with a warning, when none has three points."""
        parts = []
        for ring in rings:
            points = [(float(x), float(y)) for x, y in ring]
            xs, ys = zip(*points, strict=True) if points else ((0.0,), (0.0,))
            total = sum(xs) + sum(ys)  # not finite as soon as one of them is not
            x0, y0, x1, y1 = min(xs), min(ys), max(xs), max(ys)
            if not (math.isfinite(total) and min(x0, y0) > -1e9 and max(x1, y1) < 1e9):
                raise FormatError(message("{}: a coordinate is not a usable number", self.place))
            if len(points) > 3 and points[0] == points[-1]:
                points.pop()
            if len(points) < 3 or x0 == x1 or y0 == y1:
                self._source.warn(message("polygons without an area are left out"), self.place)
                continue
            if x0 < -_EDGE or y0 < -_EDGE or x1 > self.width + _EDGE or y1 > self.height + _EDGE:
                self._source.warn(message("polygons reach outside of their image (kept as they are)"), self.place)
            parts.append(Polygon(tuple(points)))
        return Polygons(tuple(parts)) if parts else None

    def mask(self, counts: str, size: Sequence[int]) -> Mask:
        """COCO's compressed runs. Raises FormatError when they do not cover the image exactly."""
        mask = Mask((int(size[0]), int(size[1])), counts)
        if mask.size != (self.height, self.width):
            raise FormatError(
                message("{}: the mask is {}, its image (height, width) {}", self.place, mask.size, (self.height, self.width))
            )
        try:
            check_runs(mask)
        except ValueError as error:
            raise FormatError(message("{}: the mask cannot be read: {}", self.place, error)) from error
        return mask

    def region(
        self,
        shape: Shape,
        *,
        label: str | None = None,
        score: float | None = None,
        crowd: bool = False,
        status: Status | None = "accepted",
        x: Mapping[str, Any] | None = None,
        reuse: bool = False,
        form: Form | None = None,
    ) -> Region:
        """reuse: an equal shape that is there already is taken instead; form: what the shape is drawn from."""
        known = self._by_shape.get(shape) if reuse else None
        if known is not None and label in (None, known.label):
            return known
        if score is not None and not math.isfinite(score):
            raise FormatError(message("{}: a score is not a usable number", self.place))
        self._source.took()
        if form == "turned box" and isinstance(shape, Polygons) and len(shape.parts) == 1 and not shape.parts[0].holes:
            turned = turned_box(shape.parts[0].outer)
            shape, form = (shape, form) if turned is None else (turned, None)
        kept = self.foreign(x)
        if form:
            kept |= note(form)
        made = Region(f"{self.id}r{len(self._regions)}", self.id, shape, label, crowd, score, status, self._prov, kept)
        self._regions.append(made)
        first = self._by_shape.setdefault(shape, made)
        if not reuse and first is not made and (first.label, first.status) == (label, status):
            self._source.warn(message("regions that stand twice in their image are kept twice"), self.place)
        return made

    def link(
        self,
        span: Span,
        region: Region | None,
        polarity: Polarity = "positive",
        *,
        score: float | None = None,
        status: Status = "accepted",
        x: Mapping[str, Any] | None = None,
    ) -> None:
        """An equal one is not made twice; without a region the span is not in the picture."""
        key = (span.id, region.id if region else None, polarity)
        self._source.took()
        if key not in self._links:
            if region is None:
                polarity = "negative"
            self._links[key] = Link(
                f"{self.id}l{len(self._links)}", span.id, key[1], polarity, score, status, self._prov, self.foreign(x)
            )

    def complete(self, span: Span) -> None:
        """The file says that all instances of a phrase are marked."""
        self._complete.append(span.id)

    def complete_class(self, label: str) -> None:
        """The same of a class, by its id; without a region of it there is none in the image."""
        self._complete.append(label)

    def is_linked(self, span: Span, region: Region | None) -> bool:
        """Not so when the span was dropped again."""
        key = (span.id, region.id if region else None, "positive")
        return self._spans.get((span.caption, span.ranges)) is span and key in self._links

    def build(self, x: Mapping[str, Any] | None = None) -> Document:
        """x: fields of the image that are known at the end only."""
        kept = {self._space: {**self._image.x.get(self._space, {}), **x}} if x else {}
        document = Document(
            replace(self._image, x={**self._image.x, **kept}) if kept else self._image,
            tuple(self._captions),
            tuple(self._spans.values()),
            tuple(self._entities.values()),
            tuple(self._regions),
            tuple(self._links.values()),
        )
        spans = {span.id for span in document.spans}
        for name in dict.fromkeys(self._complete):
            mark = mark_span if name in spans else mark_class
            document = mark(document, name, self._prov)
        return document


class Images:
    """Builders for records that come image by image: those of one image that follow each other share one."""

    def __init__(self, source: Source, space: str) -> None:
        self._source, self._space = source, space
        self._image: tuple[object, ...] = ()
        self._builder: Builder | None = None

    @property
    def builder(self) -> Builder:
        """Of the image that was begun last."""
        assert self._builder is not None
        return self._builder

    def begin(self, uri: str, width: float, height: float, place: str) -> Iterator[Document]:
        """Yields the document of the image before when this is another one."""
        image = (uri, width, height)
        if self._builder is None or image != self._image:
            yield from self.end()
            self._builder, self._image = Builder(self._source, self._space, uri, width, height, place), image
        self._builder.place = place

    def end(self) -> Iterator[Document]:
        if self._builder is not None:
            yield self._builder.build()
            self._builder = None


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
