"""Datature Vi JSON lines: phrase grounding (`groundedPhrases` with fractions xyxy) and questions with answers.

Its reader does not say whether `startTokenIndex` counts characters or words: characters are written; when reading, the phrase
decides, and when both or none fit, a warning is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Caption, Document, Span
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.phrases import phrases
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps


def read(source: Source) -> Iterator[Document]:
    """Lines of one image that follow each other become one document."""
    documents = Images(source, "vi")
    for place, line in source.lines():
        with source.attempt(place):
            asset, contents = line["asset"], line["contents"]
            yield from documents.begin(asset["filename"], asset["width"], asset["height"], place)
            builder = documents.builder
            kept = {"line": rest(line, "asset", "contents"), "asset": rest(asset, "filename", "width", "height")}
            if contents["type"] == "PhraseGrounding":
                caption = builder.caption(contents["caption"], x=kept)
                for item in contents["groundedPhrases"]:
                    _phrase(source, builder, caption, item)
            elif contents["type"] == "Vqa":
                for item in contents["interactions"]:
                    builder.caption(item["question"], kind="question", x=kept, answer=builder.answer(item["answer"]))
            else:
                source.warn(message("contents of type {} are left out", contents["type"]), place)
    yield from documents.end()


def _phrase(source: Source, builder: Builder, caption: Caption, item: dict[str, Any]) -> None:
    span = _span(source, builder, caption, item)
    for x0, y0, x1, y1 in item["bounds"]:
        box = builder.box(x0 * builder.width, y0 * builder.height, x1 * builder.width, y1 * builder.height)
        if box is not None:
            region = builder.region(box, reuse=True)
            if span is not None:
                builder.link(span, region)


def _span(source: Source, builder: Builder, caption: Caption, item: dict[str, Any]) -> Span | None:
    first, last, phrase = int(item["startTokenIndex"]), int(item["endTokenIndex"]), item["phrase"]
    text = caption.text
    words = [match.span() for match in re.finditer(r"\S+", text)]
    candidates = {(first, last), (first, last + 1)}
    for end in (last, last - 1):
        if 0 <= first <= end < len(words):
            candidates.add((words[first][0], words[end][1]))
    fitting = [pair for pair in candidates if 0 <= pair[0] < pair[1] <= len(text) and text[pair[0] : pair[1]] == phrase]
    if len(fitting) == 1:
        return builder.span(caption, [fitting[0]])
    source.warn(message("phrases whose token numbers fit no reading are found by their text"), f"{builder.place}: {phrase}")
    start = text.find(phrase)
    return builder.span(caption, [(start, start + len(phrase))]) if start >= 0 and phrase else None


def write(target: Target, documents: Iterable[Document]) -> None:
    number = 0
    with target.text() as file:
        for document in documents:
            image = document.image
            for caption in document.captions:
                kept = foreign(caption.x, "vi")
                number += 1
                if caption.kind == "question":
                    if caption.answer is None:
                        target.lose(message("questions without an answer get an empty one"), caption.text)
                    contents: dict[str, Any] = {"type": "Vqa", "interactions": [
                        {"order": 1, "question": caption.text, "answer": caption.answer.text if caption.answer else ""}
                    ]}  # fmt: skip
                else:
                    contents = {
                        "type": "PhraseGrounding",
                        "caption": caption.text,
                        "groundedPhrases": _phrases(document, caption),
                    }
                line, asset = kept.get("line"), kept.get("asset")
                record = {
                    "id": str(number), "asset": {"type": "Image", "filename": image.uri, "width": image.width,
                    "height": image.height, **(asset if isinstance(asset, dict) else {})}, "contents": contents,
                    **(line if isinstance(line, dict) else {}),
                }  # fmt: skip
                file.write(dumps(record) + "\n")


def _phrases(document: Document, caption: Caption) -> list[dict[str, Any]]:
    image = document.image
    return [
        {"phrase": caption.text[p.span.ranges[0][0] : p.span.ranges[-1][1]], "startTokenIndex": p.span.ranges[0][0],
         "endTokenIndex": p.span.ranges[-1][1],
         "bounds": [[b.x0 / image.width, b.y0 / image.height, b.x1 / image.width, b.y1 / image.height] for b in p.boxes]}
        for p in phrases(document, caption)
    ]  # fmt: skip


def _recognise(head: Head) -> bool:
    return head.lines and head.has("asset", "contents")


FORMAT = Format(
    name="datature_vi",
    title=message("Datature Vi JSON lines"),
    about=message("Captions with grounded phrases, and questions with answers."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions questions answers spans overlaps"),
    order=54,
)
