"""What a user makes for one image: captions, spans, entities, regions, links. All values are frozen.

Text offsets are Unicode code points, half-open. Ids are unique within a project.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from crossalign_gui.domain.geometry import Shape

Range = tuple[int, int]
Ranges = tuple[Range, ...]
Source = Literal["model", "human", "import"]
Status = Literal["proposed", "accepted", "corrected", "rejected"]
Polarity = Literal["positive", "negative"]
Groundable = Literal["yes", "not_visual", "whole_scene", "unknown"]
CaptionKind = Literal["caption", "expression", "noun_phrase", "narrative", "question"]
ConflictKind = Literal[
    "text", "answer", "span", "shape", "class", "attributes", "status", "link", "absence", "deleted", "state"
]


def _nothing() -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True, slots=True)
class Agent:
    """Who made something: a person, a model (with its revision as `version`) or a program."""

    id: str
    kind: Literal["model", "human", "software"]
    name: str
    version: str = ""
    sha256: str | None = None
    params: Mapping[str, Any] = field(default_factory=_nothing, hash=False)


@dataclass(frozen=True, slots=True)
class Provenance:
    """`created` and `modified` are ISO 8601 in UTC; `derived_from` names the proposals that were corrected."""

    source: Source
    agent: str | None = None
    created: str | None = None
    modified: str | None = None
    derived_from: tuple[str, ...] = ()
    method: str | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """`uri` is relative to the project's folder, with forward slashes. `width` and `height` are pixels
    after the EXIF orientation is applied; `sha256` is that of the file's bytes."""

    id: str
    uri: str
    width: int
    height: int
    sha256: str | None = None
    exif_orientation: int | None = None
    split: str | None = None
    x: Mapping[str, Any] = field(default_factory=_nothing, hash=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question is answered with. `prov` says who gave it; `status` is "proposed" until a person has judged it."""

    text: str
    status: Status = "accepted"
    prov: Provenance | None = None


@dataclass(frozen=True, slots=True)
class Caption:
    """A sentence about the image, or a question with its answer; `tokens` are word ranges where a format brings its own."""

    id: str
    image: str
    text: str
    language: str | None = None
    kind: CaptionKind = "caption"
    tokens: Ranges | None = None
    prov: Provenance | None = None
    x: Mapping[str, Any] = field(default_factory=_nothing, hash=False)
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a caption. `text` is the quote, the ranges joined by one blank, so that shifted offsets
    are found at load. `entity` is the coreference chain."""

    id: str
    caption: str
    ranges: Ranges
    text: str
    entity: str | None = None
    types: tuple[str, ...] = ()
    groundable: Groundable | None = None
    prov: Provenance | None = None
    x: Mapping[str, Any] = field(default_factory=_nothing, hash=False)


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing that several spans name, over all captions of an image."""

    id: str
    image: str
    types: tuple[str, ...] = ()
    x: Mapping[str, Any] = field(default_factory=_nothing, hash=False)


@dataclass(frozen=True, slots=True)
class Region:
    """A place in the image; `label` is the id of a Label (a class name of foreign formats)."""

    id: str
    image: str
    shape: Shape
    label: str | None = None
    crowd: bool = False
    score: float | None = None
    status: Status | None = None
    prov: Provenance | None = None
    x: Mapping[str, Any] = field(default_factory=_nothing, hash=False)


@dataclass(frozen=True, slots=True)
class Link:
    """Span to region. A negative link says that the span is not that region; a negative link whose
    `region` is None says that the span is *not in the picture* at all. A positive link has a region."""

    id: str
    span: str
    region: str | None
    polarity: Polarity = "positive"
    score: float | None = None
    status: Status = "accepted"
    prov: Provenance | None = None
    x: Mapping[str, Any] = field(default_factory=_nothing, hash=False)


@dataclass(frozen=True, slots=True)
class Label:
    """A class name, as the field's detection formats have them. `number` counts from 0 and is given once (see classes.py)."""

    id: str
    name: str
    synonyms: tuple[str, ...] = ()
    supercategory: str | None = None
    is_thing: bool | None = None
    x: Mapping[str, Any] = field(default_factory=_nothing, hash=False)
    number: int | None = None


Item = Caption | Span | Region | Link


@dataclass(frozen=True, slots=True)
class Side:
    """What one of two people says where they differ. `who`: a name, where one is known; `items` fit into the document as it is
    now: without any, the person took away what the other side holds; `state`: that of the image, where they differ about that."""

    who: str
    items: tuple[Item, ...] = ()
    state: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two people said different things of the same; see conflicts.py. The document says what `left` says until a person settles
    it."""

    id: str
    kind: ConflictKind
    left: Side
    right: Side


@dataclass(frozen=True, slots=True)
class Complete:
    """A person said that all instances of a phrase, or of a class, are marked; see completeness.py. `regions`, sorted, and `text`,
    of the caption, are what there was then."""

    span: str | None
    label: str | None
    regions: tuple[str, ...]
    text: str = ""
    prov: Provenance | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """Everything about one image. Order is the order of making; later regions lie on top."""

    image: Image
    captions: tuple[Caption, ...] = ()
    spans: tuple[Span, ...] = ()
    entities: tuple[Entity, ...] = ()
    regions: tuple[Region, ...] = ()
    links: tuple[Link, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    complete: tuple[Complete, ...] = ()

    def caption(self, caption_id: str) -> Caption:
        """Raises KeyError."""
        return _find(self.captions, caption_id)

    def span(self, span_id: str) -> Span:
        """Raises KeyError."""
        return _find(self.spans, span_id)

    def region(self, region_id: str) -> Region:
        """Raises KeyError."""
        return _find(self.regions, region_id)

    def link(self, link_id: str) -> Link:
        """Raises KeyError."""
        return _find(self.links, link_id)

    def links_of_region(self, region_id: str) -> tuple[Link, ...]:
        return tuple(link for link in self.links if link.region == region_id)

    def links_of_span(self, span_id: str) -> tuple[Link, ...]:
        return tuple(link for link in self.links if link.span == span_id)


_T = TypeVar("_T", Caption, Span, Region, Link)


def _find(values: tuple[_T, ...], wanted: str) -> _T:
    for value in values:
        if value.id == wanted:
            return value
    raise KeyError(wanted)
