"""Ferret's training data: a JSON array of {id, image, image_h, image_w, conversations: [{from, value}], box_x1y1x2y2}, with a list
of boxes in pixels for each turn, to which `<bbox_location0>`, `<bbox_location1>` of its text lead (apple/ml-ferret,
ferret/train/train.py and ferretui/playground/sample_data/train_data_example.json). Its loader keeps corners at most one pixel before
the far edge and writes them into the text as numbers of 0 to 1000.

Which words a box belongs to is said only by where it stands: behind them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.grounded_text import FAMILIES, Budget
from crossalign_gui.domain.grounded_text.families import Brackets
from crossalign_gui.domain.grounded_text.scales import Scale
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats import dialogue
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.dialogue import Dialogues, Exchange
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.interleaved import captions
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_PLACE = re.compile(r"\s?<bbox_location(\d+)>")
_PIXELS = replace(FAMILIES["ferret"], syntax=Brackets(single=True, tells=False), scale=Scale(0, digits=3))
_NAMES = re.compile(r"[^\s.,;:!?()][^\S\n]*$")
"""Words that a reader finds before a box."""
_ASK = "<image>\nDescribe the image and say where each thing is."


def read(source: Source) -> Iterator[Document]:
    documents = Dialogues(source, "ferret", lambda _: _PIXELS, Budget(piece=0))

    def exchanges(record: dict[str, Any]) -> list[Exchange]:
        filled = dict(record)
        boxes = record.get("box_x1y1x2y2") or []
        turns = record.get("conversations") or []
        filled["conversations"] = [
            {**turn, "value": _filled(source, turn["value"], boxes[number] if number < len(boxes) else [])}
            for number, turn in enumerate(turns)
        ]
        return dialogue.exchanges(filled)

    def take(exchange: Exchange) -> None:
        if re.search(r"\[[\d., ]+\]", exchange.question) and exchange.answer and "[" not in exchange.answer:
            _about_a_region(documents, exchange)
        else:
            documents.take(exchange)

    def begin(record: dict[str, Any]) -> None:
        builder = documents.builder
        said = record.get("image_w"), record.get("image_h")
        if all(said) and said != (builder.width, builder.height):
            source.warn(message("pictures of another size than the file says"), builder.place)

    yield from dialogue.each(source, documents, take, begin, exchanges)
    source.warn(message("which words a box belongs to is guessed: those from the last article on"))


def _filled(source: Source, text: Any, boxes: list[Any]) -> str:
    """With the boxes in the place of what leads to them."""
    if not isinstance(text, str):
        key = "value"
        raise FormatError(message("{}: an answer is {}, not text", key, type(text).__name__))

    def box(match: re.Match[str]) -> str:
        number = int(match.group(1)[:9])
        if number >= len(boxes):
            source.warn(message("placeholders without an object beside them"), text[:80])
            return ""
        values = [float(value) for value in boxes[number]]
        if len(values) not in (2, 4) or not all(abs(value) < 1e9 for value in values):
            raise FormatError(message("{}: a coordinate is not a usable number", match.group().strip()))
        return f" [{', '.join(f'{value:.3f}' for value in values)}]"

    return _PLACE.sub(box, text)


def _about_a_region(documents: Dialogues, exchange: Exchange) -> None:
    """What is asked of a place is named by the answer."""
    builder = documents.builder
    caption = builder.caption(str(exchange.answer), kind="noun_phrase")
    span = builder.span(caption, [(0, len(caption.text))])
    for numbers in re.findall(r"\[([\d., ]+)\]", exchange.question):
        box = builder.box(*numbers.split(","))
        if box is not None and span is not None:
            builder.link(span, builder.region(box, reuse=True))


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        number = 0
        file.write("[")
        for document, _, found in captions(documents, target, ("[", "]", "<bbox_location", "<image>")):
            image = document.image
            boxes: list[list[int]] = []
            text = ""
            for words, phrase in found:
                if phrase is not None and not _NAMES.search(words):
                    target.lose(message("phrases that end in a mark are left out"), words)
                    phrase = None
                bare = words.rstrip() if phrase is not None else words
                text += bare
                for box in phrase.boxes if phrase is not None else ():
                    numbers = [*_whole(box.x0, box.x1, image.width), *_whole(box.y0, box.y1, image.height)]
                    if numbers[0] == numbers[1] or numbers[2] == numbers[3]:
                        target.lose(message("empty boxes are left out"), image.uri)
                        continue
                    text += f" <bbox_location{len(boxes)}>"
                    boxes.append([numbers[0], numbers[2], numbers[1], numbers[3]])
                text += words[len(bare) :]
            if not boxes:
                continue
            target.lose(message("coordinates are rounded to whole numbers"), image.uri, len(boxes))
            target.lose(message("how far the words of a box reach to the left is not said by the format"), text)
            turns = [{"from": "human", "value": _ASK}, {"from": "gpt", "value": text}]
            record = {"id": number, "image": image.uri, "image_h": image.height, "image_w": image.width, "conversations": turns,
                      "box_x1y1x2y2": [[], boxes]}  # fmt: skip
            file.write(f"{',' if number else ''}\n {dumps(record)}")
            number += 1
        file.write("\n]\n" if number else "]\n")


def _whole(first: float, last: float, side: int) -> tuple[int, int]:
    """One pixel at least, where the image has two."""
    low, high = (min(max(round(value), 0), side - 1) for value in (first, last))
    if low == high:
        low, high = (low, low + 1) if low + 1 < side else (max(low - 1, 0), low)
    return low, high


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and head.has("conversations", "box_x1y1x2y2")


FORMAT = Format(
    name="ferret",
    title=message("Ferret training data (JSON)"),
    about=message("Conversations with boxes in pixels beside the text."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans"),
    order=84,
)
