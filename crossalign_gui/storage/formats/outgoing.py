"""What leaves in an export: judged links only, reduced to what the format holds, with a count of what stays behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.document import Caption, Document, Image, Link, Ranges, Region, Span
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygons, Shape, TurnedBox
from crossalign_gui.domain.masks import as_mask, bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import quote
from crossalign_gui.storage.formats.class_words import class_word
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.target import Target


def features(names: str) -> frozenset[str]:
    """Of `EVERYTHING`, by name."""
    return frozenset(names.split())


EVERYTHING = features(
    "captions kinds questions answers spans loose_spans pieces overlaps entities types absent negatives polygons holes parts "
    "masks turned points loose_regions labels scores link_scores crowd provenance outside splits classes attributes "
    "keypoints"
)
"""What a format may hold. captions: texts; kinds: question, expression ...; questions: that one only; answers: of questions.
spans: which words; loose_spans: phrases without a region; pieces: phrases of several ranges; overlaps: phrases that share
words; entities: coreference; types: of phrases, and whether they are visual. absent: "not in the picture"; negatives: "these
words are not that region". polygons, holes, parts, masks, points, turned (boxes): shapes besides the box; loose_regions: without a
phrase; labels: class names; scores: of regions; link_scores; crowd. outside: regions that reach out of their image, or they are cut by
the writer. provenance: who, when, by which model. splits: which images are for training. classes: every region has a class, and
words serve where it has none. attributes: of regions and images (domain/attributes.py). keypoints: those that COCO or YOLO
brought."""

CLASSES = ("region", "lemma", "phrase")
"""What the choice "classes" may be, see `class_name`."""


def outgoing(documents: Iterable[Document], target: Target, holds: frozenset[str]) -> Iterator[Document]:
    """The documents, reduced; losses are reported to the target. Proposals and rejected regions stay
    behind unless the choice "proposals" is "yes" (rejected ones always)."""
    proposals = target.choice("proposals", "no") == "yes"
    for document in documents:
        target.check()
        kept = _judged(document, target, proposals)
        yield _reduced(kept, target, holds)


def _judged(document: Document, target: Target, proposals: bool) -> Document:
    if _stays_whole(document):
        return document

    def stays(status: str | None) -> bool:
        if status == "rejected":
            target.lose(message("rejected proposals are left out"), document.image.uri)
            return False
        if status == "proposed" and not proposals:
            target.lose(message("proposals that nobody has accepted are left out"), document.image.uri)
            return False
        return True

    def settled(caption: Caption) -> Caption:
        keeps = caption.answer is None or stays(caption.answer.status)
        return caption if keeps else replace(caption, answer=None)

    regions = tuple(region for region in document.regions if stays(region.status))
    known = {region.id for region in regions}
    links = tuple(link for link in document.links if (link.region is None or link.region in known) and stays(link.status))
    captions = tuple(settled(caption) for caption in document.captions if caption.text.strip())
    if len(captions) < len(document.captions):
        target.lose(
            message("captions without a letter are left out"), document.image.uri, len(document.captions) - len(captions)
        )
    texts = {caption.id for caption in captions}
    spans = tuple(span for span in document.spans if span.caption in texts and span.text.strip())
    blank = sum(span.caption in texts for span in document.spans) - len(spans)
    if blank:
        target.lose(message("phrases without a letter are left out"), document.image.uri, blank)
    ids = {span.id for span in spans}
    return replace(
        document, captions=captions, spans=spans, regions=regions, links=tuple(link for link in links if link.span in ids)
    )


def _stays_whole(document: Document) -> bool:
    """Whether nothing of it stays behind: found out at once, since most documents are so."""
    answers = [caption.answer.status for caption in document.captions if caption.answer is not None]
    statuses = {*answers, *[region.status for region in document.regions], *[link.status for link in document.links]}
    captions = {caption.id for caption in document.captions if caption.text.strip()}
    spans = {span.id for span in document.spans if span.caption in captions and span.text.strip()}
    regions = {None, *[region.id for region in document.regions]} if document.links else {None}
    return (
        statuses.isdisjoint(("rejected", "proposed"))
        and len(captions) == len(document.captions)
        and len(spans) == len(document.spans)
        and all(link.span in spans and link.region in regions for link in document.links)
    )


def _reduced(document: Document, target: Target, holds: frozenset[str]) -> Document:
    where = document.image.uri
    spans, links, regions = document.spans, document.links, document.regions
    if document.image.split and "splits" not in holds:
        target.lose(message("which images are for training, validation or test is left out"), where)
    if "attributes" not in holds:
        several = sum(bool(x and attributes_of(x)) for x in (document.image.x, *[region.x for region in regions]))
        if several:
            target.lose(message("attributes of regions and images are left out"), where, several)
    if "keypoints" not in holds:
        kept = [region.x for region in regions if region.x]
        posed = sum(any(kept_field(x, space, "keypoints") for space in ("coco", "yolo")) for x in kept)
        if posed:
            target.lose(message("keypoints are left out: the format has none"), where, posed)
    if "provenance" not in holds:
        provs = [*[region.prov for region in regions], *[link.prov for link in links]]
        if any(prov is not None and prov.source != "import" for prov in provs):
            target.lose(message("who made the regions and links, when and by which model, is left out"), where)
    texts = {caption.id: caption.text for caption in document.captions}
    if "negatives" not in holds:
        links = _without(links, target, message("words that are marked as not naming a region: the mark is left out"), where,
                         lambda link: link.polarity == "negative" and link.region is not None)  # fmt: skip
    if "absent" not in holds:
        links = _without(links, target, message("phrases that are marked as not in the picture: the mark is left out"), where,
                         lambda link: link.region is None)  # fmt: skip
    if "points" not in holds:
        points = {region.id for region in regions if isinstance(region.shape, Points)}
        if points:
            target.lose(message("points are left out: the format has no points"), where, len(points))
            regions = tuple(region for region in regions if region.id not in points)
            links = tuple(link for link in links if link.region not in points)
    if "captions" not in holds:
        for caption in document.captions:
            target.lose(message("captions are left out"), caption.text)
        # the words stay at hand: they name the class of a region that has no label
        return replace(document, links=links, regions=_plain(regions, document, target, holds))
    spans = _plain_spans(spans, texts, target, holds)
    spans, links = _merged(spans, links)
    if "spans" not in holds:
        for span in spans:
            target.lose(message("phrases: which words they are is left out"), span.text)
    linked = {link.span for link in links}
    if "loose_spans" not in holds:
        for span in spans:
            if span.id not in linked:
                target.lose(message("phrases without a region are left out"), span.text)
        spans = tuple(span for span in spans if span.id in linked)
    if "entities" not in holds:
        shared = sum(count > 1 for count in Counter([span.entity for span in spans if span.entity]).values())
        if shared:
            target.lose(message("phrases that name the same thing: that they do is left out"), where, shared)
        spans = tuple([span if span.entity is None else replace(span, entity=None) for span in spans])
    captions = document.captions
    for caption in captions:
        _details(caption, target, holds)
    joined = {link.region for link in links}
    if "loose_regions" not in holds:
        for region in regions:
            if region.id not in joined:
                target.lose(message("regions without a phrase are left out"), where)
        regions = tuple(region for region in regions if region.id in joined)
    regions = _plain(regions, document, target, holds)
    if "link_scores" not in holds and any(link.score is not None for link in links):
        target.lose(message("scores of links are left out"), where, sum(link.score is not None for link in links))
    return replace(document, captions=captions, spans=spans, links=links, regions=regions)


def _without(links: tuple[Link, ...], target: Target, text: str, where: str, drop) -> tuple[Link, ...]:  # type: ignore[no-untyped-def]
    kept = tuple([link for link in links if not drop(link)])
    if len(kept) < len(links):
        target.lose(text, where, len(links) - len(kept))
    return kept


def _plain_spans(spans: tuple[Span, ...], texts: dict[str, str], target: Target, holds: frozenset[str]) -> tuple[Span, ...]:
    result = []
    for span in spans:
        text = texts[span.caption]
        joined = join(span.ranges, text)
        if joined != span.ranges:
            target.lose(message("pieces of a phrase that touch or have only a blank between them are joined"), span.text)
            span = replace(span, ranges=joined, text=quote(text, joined))
        if len(span.ranges) > 1 and "pieces" not in holds and "spans" in holds:
            whole = ((span.ranges[0][0], span.ranges[-1][1]),)
            target.lose(message("phrases in several pieces become one from the first to the last word"), span.text)
            span = replace(span, ranges=whole, text=quote(text, whole))
        if "types" not in holds and (span.types or span.groundable):
            target.lose(message("types of phrases are left out"), span.text)
            span = replace(span, types=(), groundable=None)
        result.append(span)
    return tuple(result)


def _merged(spans: tuple[Span, ...], links: tuple[Link, ...]) -> tuple[tuple[Span, ...], tuple[Link, ...]]:
    """Phrases that have become equal as one."""
    first: dict[tuple[str, Ranges], str] = {}
    names = {span.id: first.setdefault((span.caption, span.ranges), span.id) for span in spans}
    if len(first) == len(spans):
        return spans, links
    kept: dict[tuple[str, str | None, str], Link] = {}
    for link in links:
        span = names.get(link.span, link.span)
        kept.setdefault((span, link.region, link.polarity), replace(link, span=span))
    return tuple(span for span in spans if names[span.id] == span.id), tuple(kept.values())


def join(ranges: Ranges, text: str) -> Ranges:
    """Pieces that touch, or have only a blank between them, as one."""
    joined: list[tuple[int, int]] = []
    for start, end in ranges:
        if joined and (start <= joined[-1][1] or text[joined[-1][1] : start] == " "):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def _details(caption: Caption, target: Target, holds: frozenset[str]) -> None:
    if caption.answer is not None and "answers" not in holds:
        target.lose(message("answers to questions are left out"), f"{caption.text} {caption.answer.text}")
    held = "kinds" in holds or (caption.kind == "question" and "questions" in holds)
    if not held and caption.kind != "caption":
        target.lose(message("that a text is a {} is left out", caption.kind.replace("_", " ")), caption.text)


def _plain(regions: tuple[Region, ...], document: Document, target: Target, holds: frozenset[str]) -> tuple[Region, ...]:
    result = []
    where, inside = document.image.uri, "outside" not in holds
    for region in regions:
        shape = region.shape
        if inside and _reaches_out(shape, document.image):
            target.lose(message("regions reach out of their image: other programs may cut or refuse them"), where)
        if not isinstance(shape, Box):
            shape = _plain_shape(shape, document, target, holds)
        around = shape if isinstance(shape, Box) else bounds(shape) if isinstance(shape, Mask) else None
        if around is not None and not (around.x0 < around.x1 and around.y0 < around.y1):
            target.lose(message("empty regions are left out"), where)
            continue
        if region.label is not None and "labels" not in holds:
            target.lose(message("class names of regions are left out"), target.label_name(region.label, region.label))
            region = replace(region, label=None)
        if region.score is not None and "scores" not in holds:
            target.lose(message("scores of regions are left out"), where)
            region = replace(region, score=None)
        if region.crowd and "crowd" not in holds:
            target.lose(message("that a region is a crowd is left out"), where)
            region = replace(region, crowd=False)
        result.append(region if shape is region.shape else replace(region, shape=shape))
    return tuple(result)


def _plain_shape(shape: Polygons | Mask | Points, document: Document, target: Target, holds: frozenset[str]) -> Shape:
    """What the format has for a shape."""
    where = document.image.uri
    if isinstance(shape, Mask) and "masks" not in holds:
        if "polygons" not in holds:
            target.lose(message("masks are written as their boxes"), where)
        else:
            target.lose(message("masks are written as their boxes: the format has polygons only"), where)
        return bounds(shape)
    if isinstance(shape, TurnedBox) and "turned" not in holds:
        to_polygons = "polygons" in holds
        target.lose(
            message("turned boxes are written as polygons of four corners")
            if to_polygons
            else message("turned boxes are written as the upright boxes around them"),
            where,
        )
        return Polygons(shape.parts) if to_polygons else bounds(shape)
    if isinstance(shape, Polygons) and not isinstance(shape, TurnedBox) and "polygons" not in holds:
        target.lose(message("polygons are written as their boxes"), where)
        return bounds(shape)
    if isinstance(shape, Polygons) and len(shape.parts) > 1 and "parts" not in holds:
        return _as_mask(shape, "polygons of several parts", document, target, holds)
    if isinstance(shape, Polygons) and any(part.holes for part in shape.parts) and "holes" not in holds:
        return _as_mask(shape, "polygons with holes", document, target, holds)
    return shape


def _reaches_out(shape: Shape, image: Image) -> bool:
    if isinstance(shape, Mask):
        return False
    box, slack = shape if isinstance(shape, Box) else bounds(shape), 1e-6
    return box.x0 < -slack or box.y0 < -slack or box.x1 > image.width + slack or box.y1 > image.height + slack


def _as_mask(shape: Polygons, what: str, document: Document, target: Target, holds: frozenset[str]) -> Mask | Box:
    if "masks" in holds:
        target.lose(message("{} are written as masks", what), document.image.uri)
        return as_mask(shape, (document.image.height, document.image.width))
    target.lose(message("{} are written as their boxes", what), document.image.uri)
    return bounds(shape)


def class_name(document: Document, region: Region, target: Target) -> str:
    """Of a region, by the choice "classes": its class, the head noun of the phrase that names it, or that phrase as it is
    written; where the first is missing one of the others, else "object"."""
    chosen = target.choice("classes", "region")
    if chosen not in CLASSES:
        raise FormatError(message("classes: {!r} is none of {}", chosen, ", ".join(CLASSES)))
    own = target.label_name(region.label)
    span = None if own and chosen == "region" else naming_span(document, region, target)
    if span is None:
        if not own:
            target.lose(message("regions without a class and without words are of the class “object”"), document.image.uri)
        return own or "object"
    phrase = " ".join(span.text.split())
    if chosen == "phrase":
        return phrase
    word = class_word(phrase)
    if word != phrase and not target.keeps_words:
        target.lose(message("classes are named by the noun of the phrase: small letters, singular"), f"{phrase}: {word}")
    return word


def naming_span(document: Document, region: Region, target: Target) -> Span | None:
    """The first phrase, in the order of the captions, that names a region."""
    if target.naming is None or target.naming[0] is not document:
        target.naming = document, _first_spans(document)
    return target.naming[1].get(region.id)


def _first_spans(document: Document) -> dict[str, Span]:
    """By region."""
    captions = {caption.id: place for place, caption in enumerate(document.captions)}
    spans = [span for span in document.spans if span.caption in captions]
    spans.sort(key=lambda span: (captions[span.caption], span.ranges))
    places = {span.id: place for place, span in enumerate(spans)}
    first: dict[str, int] = {}
    for link in document.links:
        place = places.get(link.span)
        if place is not None and link.region is not None and link.polarity == "positive":
            first[link.region] = min(place, first.get(link.region, place))
    return {region: spans[place] for region, place in first.items()}


def box_list(box: Box) -> list[float]:
    """[x0, y0, x1, y1], whole numbers as such."""
    return [whole(value) for value in (box.x0, box.y0, box.x1, box.y1)]


def whole(value: float) -> float:
    """1.0 as 1, for shorter files."""
    return int(value) if value == int(value) else value


def foreign(x: object, space: str) -> dict[str, object]:
    """What was kept of this format's own fields."""
    found = x.get(space) if hasattr(x, "get") else None
    return dict(found) if isinstance(found, dict) else {}


def kept_field(x: object, space: str, name: str) -> object:
    """One of those that `foreign` has; None without."""
    found = x.get(space) if hasattr(x, "get") else None
    return found.get(name) if isinstance(found, dict) else None
