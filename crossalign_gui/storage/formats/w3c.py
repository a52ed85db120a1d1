"""W3C Web Annotation (JSON-LD): bodies select words of a caption, targets select places of the image.

TextPositionSelector counts code points (the Recommendation's words), the quote with its surroundings survives edits of the
text. Boxes are media fragments `xywh=pixel:`, polygons SVG paths. Captions are `commenting` annotations of the image.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Caption, Document, Region
from crossalign_gui.domain.geometry import Box, Polygons, Shape
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import features, foreign, phrases, whole
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target, dumps

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_FRAGMENT = re.compile(r"xywh=(pixel:|percent:)?([-\d.eE+]+),([-\d.eE+]+),([-\d.eE+]+),([-\d.eE+]+)$")
_PATH = re.compile(r'\bd="([^"]*)"')
_POINTS = re.compile(r'\bpoints="([^"]*)"')
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


def read(source: Source) -> Iterator[Document]:
    with Spool() as spool:
        for name, item in source.records():
            if name == "items" or (name == "" and isinstance(item, dict)):
                with source.attempt(str(item.get("id", "an annotation"))):
                    spool.add("annotation", _image_of(item), item)
            elif name in ("@context", "id", "type"):
                source.took()
        for key in dict.fromkeys(key for key, _ in spool.all("annotation")):
            source.check()
            with source.attempt(key):
                document = _document(source, key, spool.get("annotation", key))
                if document is not None:
                    yield document


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _image_of(item: dict[str, Any]) -> str:
    target = _list(item.get("target"))[0]
    return str(target if isinstance(target, str) else target["source"])


def _document(source: Source, uri: str, items: list[dict[str, Any]]) -> Document | None:
    size = next((i["crossalign:size"] for i in items if "crossalign:size" in i), None)
    if size is None:
        info = source.images.info(uri)
        if info is None:
            source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
            return None
        size = [info.width, info.height]
    builder = Builder(source, "w3c", uri, size[0], size[1], uri)
    captions: dict[str, Caption] = {}
    for item in items:
        for body in _list(item.get("body")):
            if isinstance(body, dict) and body.get("type") == "TextualBody" and isinstance(body.get("value"), str):
                captions[str(body.get("id"))] = builder.caption(
                    body["value"], x={"annotation": item.get("id"), "body": body.get("id")}
                )
    for item in items:
        builder.place = str(item.get("id", uri))
        regions = [r for r in (_region(source, builder, t) for t in _list(item.get("target"))) if r is not None]
        for body in _list(item.get("body")):
            if not isinstance(body, dict) or body.get("type") != "SpecificResource":
                continue
            span = _span(source, builder, body, captions, item.get("id"))
            for region in regions if span is not None else ():
                builder.link(span, region)
    return builder.build()


def _span(source: Source, builder: Builder, body: dict[str, Any], captions: dict[str, Caption], name: Any) -> Any:
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
    return builder.span(caption, ranges, expected=quote["exact"] if quote else None, x={"id": name} if name else None)


def _region(source: Source, builder: Builder, target: Any) -> Region | None:
    if isinstance(target, str):
        return None
    for selector in _list(target.get("selector")):
        shape: Shape | None = None
        value = str(selector.get("value", ""))
        if selector.get("type") == "FragmentSelector":
            match = _FRAGMENT.search(value)
            if match is None:
                raise FormatError(message("{!r} is no place in an image", value))
            x, y, w, h = (float(part) for part in match.groups()[1:])
            if match[1] == "percent:":
                x, y, w, h = (
                    x * builder.width / 100,
                    y * builder.height / 100,
                    w * builder.width / 100,
                    h * builder.height / 100,
                )
            shape = builder.box(x, y, x + w, y + h)
        elif selector.get("type") == "SvgSelector":
            shape = builder.polygons(_rings(value))
        else:
            source.warn(message("selectors of type {} are left out", selector.get("type")), builder.place)
        if shape is not None:
            return builder.region(shape, reuse=True)
    return None


def _rings(svg: str) -> list[list[tuple[float, float]]]:
    texts = [part for d in _PATH.findall(svg) for part in re.split(r"[Zz]", d)] + _POINTS.findall(svg)
    rings = []
    for text in texts:
        numbers = [float(value) for value in _NUMBER.findall(text)]
        if numbers:
            rings.append(list(zip(numbers[0::2], numbers[1::2], strict=False)))
    return rings


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        file.write(f'{{\n "@context": [{dumps(_CONTEXT)}, {{"crossalign": "urn:crossalign:"}}],\n')
        file.write(' "id": "urn:crossalign:page:1",\n "type": "AnnotationPage",\n "items": [')
        first = True
        for document in documents:
            for item in _items(document):
                file.write(("\n  " if first else ",\n  ") + dumps(item))
                first = False
        file.write("\n ]\n}\n")


def _items(document: Document) -> Iterator[dict[str, Any]]:
    image = document.image
    for caption in document.captions:
        kept = foreign(caption.x, "w3c")
        name = str(kept.get("body") or f"urn:crossalign:caption:{caption.id}")
        yield {
            "id": kept.get("annotation") or f"urn:crossalign:annotation:{caption.id}",
            "type": "Annotation", "motivation": "commenting",
            "body": {"id": name, "type": "TextualBody", "value": caption.text,
                     "format": "text/plain"},
            "target": image.uri, "crossalign:size": [image.width, image.height],
        }  # fmt: skip
        for phrase in phrases(document, caption):
            if phrase.regions:
                yield {
                    "id": f"urn:crossalign:annotation:{phrase.span.id}", "type": "Annotation", "motivation": "linking",
                    "body": _body(caption, name, phrase.span.ranges),
                    "target": [_target(image.uri, region) for region in phrase.regions], **foreign(phrase.span.x, "w3c"),
                }  # fmt: skip


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


def _target(uri: str, region: Region) -> dict[str, Any]:
    shape = region.shape
    if isinstance(shape, Polygons):
        paths = " ".join(
            "M " + " L ".join(f"{x!r},{y!r}" for x, y in ring) + " Z" for part in shape.parts for ring in (part.outer,)
        )
        value = f'<svg xmlns="http://www.w3.org/2000/svg"><path fill-rule="evenodd" d="{paths}"/></svg>'
        selector = {"type": "SvgSelector", "value": value}
    else:
        box = shape if isinstance(shape, Box) else bounds(shape)
        numbers = ",".join(f"{whole(value)!r}" for value in (box.x0, box.y0, box.width, box.height))
        selector = {"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/",
                    "value": f"xywh=pixel:{numbers}"}  # fmt: skip
    return {"type": "SpecificResource", "source": uri, "selector": selector}


def _recognise(head: Head) -> bool:
    return "@context" in head.keys and "anno.jsonld" in head.text


FORMAT = Format(
    name="w3c",
    title=message("W3C Web Annotation (JSON-LD)"),
    about=message("Words of a text linked to places of an image, for the open web."),
    suffix=".jsonld",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans overlaps polygons parts"),
    order=68,
)
