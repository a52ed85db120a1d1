"""W3C Web Annotation (JSON-LD): bodies select words of a caption, targets select places of the image (see w3c_places.py).

TextPositionSelector counts code points (the Recommendation's words), the quote with its surroundings survives edits of the
text. Captions are `commenting` annotations of the image; a text about a place is an expression that names it, a `tagging` body
of a place its class. Read are pages, a collection with its first page, arrays (Annotorious) and a single annotation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Caption, Document, Region, Span
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.addresses import decoded, encoded
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.phrases import phrases
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.formats.w3c_places import address_of, selectors_of, shape_in, target_out

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_TAGS = ("tagging", "classifying")
_KNOWN = frozenset(["@context", "id", "type", "label", "total", "partOf", "startIndex", "first", "next", "prev", "last", "body",
                    "bodyValue", "target", "motivation", "created", "modified", "creator", "generator", "generated", "rights",
                    "canonical", "via", "audience"])  # fmt: skip


def read(source: Source) -> Iterator[Document]:
    with Spool() as spool:
        for item in _annotations(source):
            with source.attempt(str(item.get("id", "an annotation"))):
                targets = _list(item.get("target"))
                if targets:
                    spool.add("annotation", address_of(targets[0]), item)
                else:
                    source.warn(message("annotations of nothing are left out"), str(item.get("id")))
        for key in dict.fromkeys(key for key, _ in spool.all("annotation")):
            source.check()
            with source.attempt(key):
                document = _document(source, key, spool.get("annotation", key))
                if document is not None:
                    yield document


def _annotations(source: Source) -> Iterator[dict[str, Any]]:
    """Of whatever the file is: a page, a collection, an array, one annotation."""
    whole: dict[str, Any] = {}
    for name, item in source.records():
        if name in ("", "items"):
            yield from _inside(source, item)
            continue
        if name in _KNOWN:
            source.took()
        if name in whole:
            whole[name] = [*_list(whole[name]), item]
        else:
            whole[name] = item
    if whole.get("target") is not None:
        yield whole
    for name in ("first", "next"):
        if isinstance(whole.get(name), dict):
            yield from _inside(source, whole[name])
        elif whole.get(name) is not None:
            source.warn(message("further pages of annotations are not in this file"), str(whole[name]))


def _inside(source: Source, item: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(item, dict):
        source.warn(message("annotations that the file only names are left out"), str(item))
    elif "items" in item:
        for inner in _list(item["items"]):
            yield from _inside(source, inner)
    else:
        yield item


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _document(source: Source, address: str, items: list[dict[str, Any]]) -> Document | None:
    uri = decoded(address)
    size = next((i["crossalign:size"] for i in items if "crossalign:size" in i), None)
    if size is None:
        info = source.images.info(uri)
        if info is None:
            source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
            return None
        size = [info.width, info.height]
    builder = Builder(source, "w3c", uri, size[0], size[1], uri)
    # classes first: a place that is tagged and named is one region
    for item in sorted(items, key=lambda item: not _tags(item)):
        builder.place = str(item.get("id", uri))
        if _tags(item):
            _tagged(source, builder, item, address)
    captions: dict[str, Caption] = {}
    for item in items:
        builder.place = str(item.get("id", uri))
        if not any(selectors_of(target) for target in _list(item.get("target"))):
            for body in _texts(item):
                captions[str(body.get("id"))] = builder.caption(body["value"], x=_text_kept(item, body))
    for item in items:
        builder.place = str(item.get("id", uri))
        _linked(source, builder, item, captions, address)
    return builder.build()


def _texts(item: dict[str, Any]) -> list[dict[str, Any]]:
    """Bodies that are texts, tags left out."""
    bodies = [{"type": "TextualBody", "value": item["bodyValue"]}] if isinstance(item.get("bodyValue"), str) else []
    bodies += [body for body in _list(item.get("body")) if isinstance(body, dict) and isinstance(body.get("value"), str)]
    return [body for body in bodies if body not in _tags(item)]


def _fields(item: dict[str, Any]) -> dict[str, Any]:
    """Of an annotation, for the way back."""
    return rest(item, "type", "target", "body", "bodyValue", "motivation", "crossalign:size")


def _text_kept(item: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
    fields, text = rest(_fields(item), "id"), rest(body, "id", "type", "value", "format")
    more = {**({"fields": fields} if fields else {}), **({"text": text} if text else {})}
    return {"annotation": item.get("id"), "body": body.get("id"), **more}


def _tags(item: dict[str, Any]) -> list[dict[str, Any]]:
    purpose = item.get("motivation") if item.get("motivation") in _TAGS else None
    bodies = [body for body in _list(item.get("body")) if isinstance(body, dict) and isinstance(body.get("value"), str)]
    return [body for body in bodies if body.get("purpose", purpose) in _TAGS]


def _tagged(source: Source, builder: Builder, item: dict[str, Any], address: str) -> None:
    tags = _tags(item)
    names = [body["value"] for body in tags]
    if len(names) > 1:
        source.warn(message("regions of several classes show the first"), f"{builder.place}: {', '.join(names)}")
    kept = {**_fields(item), "tags": tags}
    if not _regions(source, builder, item, address, source.label(names[0]), kept):
        source.warn(message("tags of images are left out"), f"{builder.place}: {', '.join(names)}")


def _linked(source: Source, builder: Builder, item: dict[str, Any], captions: dict[str, Caption], address: str) -> None:
    bodies = [body for body in _list(item.get("body")) if not (isinstance(body, dict) and isinstance(body.get("value"), str))]
    texts = _texts(item)
    if _tags(item) and not texts and not bodies:
        return
    regions = _regions(source, builder, item, address, None, {} if texts or bodies else _fields(item))
    for body in texts if regions else ():
        caption = builder.caption(body["value"], kind="expression", x=_text_kept(item, body))
        span = builder.span(caption, [(0, len(caption.text))])
        if span is not None:
            for region in regions:
                builder.link(span, region)
    for body in bodies:
        if not isinstance(body, dict) or body.get("type") != "SpecificResource":
            kind = body.get("type") if isinstance(body, dict) else body
            source.warn(message("bodies that are no text are left out"), f"{builder.place}: {kind}")
            continue
        span = _span(source, builder, body, captions, _fields(item))
        if span is not None:
            for region in regions:
                builder.link(span, region)


def _regions(
    source: Source, builder: Builder, item: dict[str, Any], address: str, label: str | None, kept: dict[str, Any]
) -> list[Region]:
    found = []
    for target in _list(item.get("target")):
        if address_of(target) != address:
            source.warn(message("places in a second image are left out"), builder.place)
            continue
        for selector in selectors_of(target):
            shape, form = shape_in(source, builder, selector)
            if shape is not None:
                found.append(builder.region(shape, label=label, reuse=True, form=form, x=kept))
                break
    return found


def _span(
    source: Source, builder: Builder, body: dict[str, Any], captions: dict[str, Caption], kept: dict[str, Any]
) -> Span | None:
    selectors = {str(s.get("type")): s for s in _list(body.get("selector"))}
    caption = captions.get(str(body.get("source")))
    quote = selectors.get("TextQuoteSelector")
    if caption is None:
        if quote is None:
            source.warn(message("bodies about a text that the file does not hold are left out"), builder.place)
            return None
        source.warn(message("the text around a phrase is not in the file: the phrase becomes an expression"), quote["exact"])
        caption = builder.caption(quote["exact"], kind="expression")
        return builder.span(caption, [(0, len(caption.text))])
    positions = [s for s in _list(body.get("selector")) if s.get("type") == "TextPositionSelector"]
    ranges = [(int(s["start"]), int(s["end"])) for s in positions]
    if not ranges and quote is not None:
        start = caption.text.find(quote.get("prefix", "") + quote["exact"]) + len(quote.get("prefix", ""))
        ranges = [(start, start + len(quote["exact"]))]
    return builder.span(caption, ranges, expected=quote["exact"] if quote else None, x=kept)


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        file.write(f'{{\n "@context": [{dumps(_CONTEXT)}, {{"crossalign": "urn:crossalign:"}}],\n')
        file.write(' "id": "urn:crossalign:page:1",\n "type": "AnnotationPage",\n "items": [')
        first = True
        for document in documents:
            names = {label.id: label.name for label in target.labels.values()}
            for item in _items(document, names):
                file.write(("\n  " if first else ",\n  ") + dumps(item))
                first = False
        file.write("\n ]\n}\n")


def _items(document: Document, names: dict[str, str]) -> Iterator[dict[str, Any]]:
    image = document.image
    address, size = encoded(image.uri), [image.width, image.height]
    linked = {link.region for link in document.links}
    for region in document.regions:
        kept = foreign(region.x, "w3c")
        name = {"id": kept.get("id") or f"urn:crossalign:annotation:{region.id}", "type": "Annotation"}
        if region.label is not None:
            yield {
                **name, "motivation": "tagging", "body": _tag_bodies(kept, names.get(region.label, region.label)),
                "target": target_out(image.uri, region), "crossalign:size": size, **rest(kept, "id", "tags"),
            }  # fmt: skip
        elif region.id not in linked:
            yield {**name, "motivation": "highlighting", "target": target_out(image.uri, region), "crossalign:size": size,
                   **rest(kept, "id", "tags")}  # fmt: skip
    for caption in document.captions:
        kept = foreign(caption.x, "w3c")
        body = str(kept.get("body") or f"urn:crossalign:caption:{caption.id}")
        yield {
            "id": kept.get("annotation") or f"urn:crossalign:annotation:{caption.id}",
            "type": "Annotation", "motivation": "commenting",
            "body": {"id": body, "type": "TextualBody", "value": caption.text,
                     "format": "text/plain", **_dict(kept.get("text"))},
            "target": address, "crossalign:size": size, **_dict(kept.get("fields")),
        }  # fmt: skip
        for phrase in phrases(document, caption):
            if phrase.regions:
                yield {
                    "id": f"urn:crossalign:annotation:{phrase.span.id}", "type": "Annotation", "motivation": "linking",
                    "body": _body(caption, body, phrase.span.ranges),
                    "target": [target_out(image.uri, region) for region in phrase.regions], **foreign(phrase.span.x, "w3c"),
                }  # fmt: skip


def _dict(value: object) -> dict[str, Any]:
    return dict(value) if isinstance(value, dict) else {}


def _tag_bodies(kept: dict[str, object], name: str) -> list[dict[str, Any]]:
    """As they came, when the class has not changed."""
    tags = kept.get("tags")
    if isinstance(tags, list) and tags and tags[0].get("value") == name:
        return tags
    return [{"type": "TextualBody", "value": name, "purpose": "tagging"}]


def _body(caption: Caption, name: str, ranges: Any) -> dict[str, Any]:
    start, end = ranges[0][0], ranges[-1][1]
    text = caption.text
    return {
        "type": "SpecificResource", "source": name, "purpose": "identifying",
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {"type": "TextQuoteSelector", "exact": text[start:end], "prefix": text[max(0, start - 12) : start],
             "suffix": text[end : end + 12]},
        ],
    }  # fmt: skip


def _recognise(head: Head) -> bool:
    text = head.text.replace("\\/", "/")
    named = "anno.jsonld" in text or "iiif.io/api/presentation" in text or '"AnnotationPage"' in text
    return "@context" in head.keys and named and bool(head.keys & {"target", "items", "first"}) and '"Manifest"' not in text


FORMAT = Format(
    name="w3c",
    title=message("W3C Web Annotation (JSON-LD)"),
    about=message("Words of a text linked to places of an image, for the open web."),
    suffix=".jsonld",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans overlaps polygons parts loose_regions labels"),
    order=68,
)
