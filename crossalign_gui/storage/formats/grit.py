"""GRIT (Kosmos-2): JSON lines or a JSON list of captions with `noun_chunks` [start, end, x0, y0, x1, y1, score]; offsets are
half-open code points, boxes fractions of the image."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.phrases import phrases
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_KNOWN = ("caption", "width", "height", "noun_chunks", "ref_exps")


def read(source: Source) -> Iterator[Document]:
    """Records of one image that follow each other become one document."""
    documents = Images(source, "grit")
    with source.open() as file:
        array = file.read(1024).lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"[")
    records = ((f"record {n}", r) for n, (_, r) in enumerate(source.records())) if array else source.lines()
    for place, record in records:
        source.check()
        with source.attempt(place):
            uri = str(record.get("file_name") or record.get("url") or f"{record['key']}.jpg")
            name = uri.rsplit("/", 1)[-1] if "://" in uri else uri
            yield from documents.begin(name, *source.size_of(name, record.get("width"), record.get("height"), place), place)
            builder = documents.builder
            chunks = {tuple(chunk[:6]) for chunk in record["noun_chunks"]}
            both = {tuple(chunk[:6]) for chunk in record.get("ref_exps") or ()} & chunks
            caption = builder.caption(record["caption"], x=rest(record, *_KNOWN))
            for kind in ("noun_chunks", "ref_exps"):
                for chunk in record.get(kind) or ():
                    if kind == "ref_exps" and tuple(chunk[:6]) in chunks:
                        continue
                    _chunk(builder, caption, chunk, kind, tuple(chunk[:6]) in both)
    yield from documents.end()


def _chunk(builder: Builder, caption: Any, chunk: list[float], name: str, both: bool) -> None:
    start, end, x0, y0, x1, y1 = chunk[:6]
    span = builder.span(caption, [(int(start), int(end))], types=() if name == "noun_chunks" else ("expression",))
    box = builder.box(x0 * builder.width, y0 * builder.height, x1 * builder.width, y1 * builder.height)
    if span is not None and box is not None:
        score = float(chunk[6]) if len(chunk) > 6 and chunk[6] is not None else None
        builder.link(span, builder.region(box, reuse=True), score=score, x={"both": True} if both else None)


def write(target: Target, documents: Iterable[Document]) -> None:
    """One line for each caption."""
    number = 0
    with target.text() as file:
        for document in documents:
            image = document.image
            for caption in document.captions:
                number += 1
                chunks: dict[str, list[list[float]]] = {"noun_chunks": [], "ref_exps": []}
                for phrase in phrases(document, caption):
                    start, end = phrase.span.ranges[0][0], phrase.span.ranges[-1][1]
                    own = "ref_exps" if "expression" in phrase.span.types else "noun_chunks"
                    for box, link in zip(phrase.boxes, phrase.links, strict=True):
                        if link.score is None:
                            target.lose(message("links without a score get 1.0"), image.uri)
                        chunk: list[float] = [
                            start, end, box.x0 / image.width, box.y0 / image.height, box.x1 / image.width,
                            box.y1 / image.height, 1.0 if link.score is None else link.score,
                        ]  # fmt: skip
                        for name in ("noun_chunks", "ref_exps") if foreign(link.x, "grit").get("both") else (own,):
                            chunks[name].append(chunk)
                kept = foreign(caption.x, "grit")
                record = {"key": f"{number:09d}", "url": image.uri, "file_name": image.uri, "caption": caption.text,
                          "width": image.width, "height": image.height, **chunks, **kept}  # fmt: skip
                file.write(dumps(record) + "\n")


def _recognise(head: Head) -> bool:
    return head.has("caption", "noun_chunks")


FORMAT = Format(
    name="grit",
    title=message("GRIT JSON lines (Kosmos-2)"),
    about=message("Captions with noun chunks, boxes as fractions of the image, scores."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans overlaps link_scores types"),
    order=55,
)
