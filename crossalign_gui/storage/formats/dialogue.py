"""Conversations about images in the many forms that trainers take them, read into documents.

Known forms of a record: `conversations` of {from, value} (LLaVA, ShareGPT, InternVL, Qwen), `messages` of {role, content}
(LLaMA-Factory, ms-swift, the chat protocol), `prefix` and `suffix` (PaliGemma, Florence-2), `query` and `response`, `question` and
`answer`; the image under `image`, `images`, `image_path`, `file_name`, or within the text as <img>...</img>.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from urllib.parse import unquote

from crossalign_gui.domain.document import Document, Region, Span
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.domain.grounded_text import FAMILIES, Budget, Family, Reader, Reading, Thing, is_none, sniff
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.asked import asked, wants_caption, without_image
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.training_records import Records

_TURNS = (("conversations", "from", "value"), ("messages", "role", "content"), ("conversation", "role", "content"))
_PAIRS = (("prefix", "suffix"), ("query", "response"), ("question", "answer"), ("prompt", "response"), ("prompt", "answer"),
          ("problem", "solution"), ("instruction", "output"), ("input", "output"))  # fmt: skip
_ASKS = frozenset(["human", "user", "question"])
_ANSWERS = frozenset(["gpt", "assistant", "model", "bot", "chatgpt", "answer"])
_IMAGES = ("image", "images", "image_path", "image_file", "file_name", "filename", "img", "image_url")
_IMG = re.compile(r"<img>(.*?)</img>", re.DOTALL)
_KEYS = re.compile(r"bbox|box_2d|point_2d")
_GROUNDED = re.compile(r"bbox|box_2d|point_2d|[\[(]\s*-?\d+(\.\d+)?\s*,")


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question with its answer; either may be empty, and there may be none yet."""

    question: str
    answer: str | None


def exchanges(record: dict[str, Any]) -> list[Exchange]:
    """Turns of the system are left out. Raises what foreign data makes Python raise."""
    for key, role, text in _TURNS:
        if isinstance(record.get(key), list):
            turns = [(str(turn.get(role) or turn.get("role") or turn.get("from") or "").lower(),
                      turn.get(text, turn.get("content", turn.get("value")))) for turn in record[key]]  # fmt: skip
            return _pairs([turn for turn in turns if turn[0] in _ASKS | _ANSWERS], key)
    for question, answer in _PAIRS:
        if answer in record and (question in record or answer == "response"):
            return [_exchange(record.get(question), record[answer], answer)]
    return []


def _pairs(turns: list[tuple[str, Any]], key: str) -> list[Exchange]:
    if turns and turns[0][0] in _ANSWERS:
        turns = [("user", ""), *turns]
    both = [(before[1], after[1]) for before, after in pairwise(turns) if before[0] in _ASKS and after[0] in _ANSWERS]
    return [_exchange(question, answer, key) for question, answer in both]


def _exchange(question: Any, answer: Any, key: str) -> Exchange:
    """key: where the answer stands, for messages. Raises FormatError."""
    text = None if answer is None else _text(answer)
    if text and isinstance(answer, dict | list) and not (is_none(text) or _has_parts(answer) or _GROUNDED.search(text)):
        raise FormatError(message("{}: an answer is {}, not text", key, type(answer).__name__))
    return Exchange("" if question is None else _text(question), text)


def _text(value: Any) -> str:
    """Content may be a text, parts of it, or the JSON of an answer itself."""
    if _has_parts(value):
        return "".join(str(part.get("text") or "") if part["type"] == "text" else "<image>" for part in value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _has_parts(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(part, dict) and "type" in part for part in value)


def image_of(record: dict[str, Any]) -> list[str]:
    """The images that a record names."""
    for key in _IMAGES:
        value = record.get(key)
        found = [_path(item) for item in (value if isinstance(value, list) else [value])]
        if any(found):
            return [item for item in found if item]
    texts = [exchange.question for exchange in exchanges(record)]
    inside = [name.strip() for text in texts for name in _IMG.findall(text)]
    parts = [part for turn in record.get("messages") or () if isinstance(turn, dict) for part in turn.get("content") or ()
             if isinstance(part, dict)]  # fmt: skip
    return inside or [path for path in (_path(part.get("image") or part.get("image_url")) for part in parts) if path]


def _path(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("path") or value.get("url") or value.get("file_name")
    if not isinstance(value, str):
        return ""
    return unquote(value.removeprefix("file://")) if value.startswith("file://") else value


class Dialogues:
    """Documents of records that come one after another. choose: the family of an answer, for those that have no marks."""

    def __init__(self, source: Source, space: str, choose: Callable[[str], Family], budget: Budget | None = None) -> None:
        self._source, self._choose = source, choose
        self._images = Images(source, space)
        self._budget = budget or Budget()
        self.ready = False
        self._phrases: dict[str, list[Span]] = {}

    @property
    def builder(self) -> Builder:
        return self._images.builder

    def begin(self, place: str, record: dict[str, Any]) -> Iterator[Document]:
        """Yields the document before; `ready` says whether `builder` is that of this record then. Raises FormatError."""
        self.ready = False
        names = image_of(record)
        if not names:
            raise FormatError(message("{}: it names no image", place))
        if len(dict.fromkeys(names)) > 1:
            raise FormatError(message("{}: it has several images, of which boxes do not say theirs", place))
        info = self._source.images.info(names[0])
        width, height = (info.width, info.height) if info is not None else _size(record)
        if not width or not height:
            self._source.warn(message("images whose size is not known are left out (the picture is not here)"), names[0])
            return
        number = self._source.numbers.get("image", 0)
        yield from self._images.begin(names[0], width, height, place)
        if self._source.numbers["image"] != number:
            self._phrases = {}
        self.ready = True

    def end(self) -> Iterator[Document]:
        yield from self._images.end()

    def take(self, exchange: Exchange) -> None:
        """One question with its answer."""
        if exchange.answer is None:
            self._unanswered()
            return
        answer = exchange.answer.strip()
        names = asked(exchange.question)
        empty = not answer and bool(names)
        if is_none(answer) and not names:
            self._plain(exchange, exchange.answer, warn=True)
            return
        if empty or is_none(answer):
            self.absent(names)
            return
        if sniff(answer) is None and not _GROUNDED.search(answer):
            self._plain(exchange, exchange.answer)
            return
        family = self._choose(answer)
        builder = self.builder
        found = Reader(family, (builder.width, builder.height), self._budget).read(exchange.answer)
        told = any(thing.places or thing.absent for thing in found.things)
        if not (told or found.none or sniff(answer) or _KEYS.search(answer)):
            self._plain(exchange, exchange.answer)  # brackets of ordinary words
            return
        for warning in found.warnings:
            self._source.warn(warning, builder.place)
        if found.none:
            self.absent(names)
        elif any(thing.at for thing in found.things) and (_is_sentence(found) or _describes(exchange.question)):
            self._sentence(found)
        else:
            self._list(found.things, names)

    def _plain(self, exchange: Exchange, answer: str, warn: bool = False) -> None:
        question = without_image(exchange.question)
        if warn:
            self._source.warn(message("answers that nothing is there, to questions that do not say what"), self.builder.place)
        if not answer.strip():
            self._unanswered()
        elif wants_caption(exchange.question):
            self.builder.caption(answer)
        else:
            caption = self.builder.caption(question, kind="question")
            self.builder.reply(caption, answer)

    def _unanswered(self) -> None:
        self._source.warn(message("questions without an answer are left out"), self.builder.place)

    def absent(self, names: tuple[str, ...]) -> None:
        if not names:
            self._source.warn(message("answers that nothing is there, to questions that do not say what"), self.builder.place)
        for name in names:
            span = self._whole(name)
            if span is not None:
                self.builder.link(span, None)

    def _whole(self, name: str) -> Span | None:
        caption = self.builder.caption(name, kind="noun_phrase")
        return self.builder.span(caption, [(0, len(caption.text))])

    def _sentence(self, found: Reading) -> None:
        caption = self.builder.caption(found.text)
        for thing in found.things:
            if thing.at is None:
                self._regions(thing)
                continue
            span = self.builder.span(caption, [thing.at])
            if span is not None:
                self._phrases.setdefault(thing.name, []).append(span)
                self._link(span, thing)

    def _list(self, things: tuple[Thing, ...], names: tuple[str, ...]) -> None:
        made: dict[str, Span] = {}
        for thing in things:
            name = thing.name
            if not name and len(names) == 1:
                name = names[0]
                self._source.warn(message("boxes without a name: the words of the question are taken"), name)
            if not name:
                self._regions(thing)
                continue
            known = [span for span in self._phrases.get(name, ()) if self._knows(span, thing)]
            if known:
                continue
            if name not in made:
                span = self._whole(name)
                if span is None:
                    continue
                made[name] = span
            self._link(made[name], thing)

    def _knows(self, span: Span, thing: Thing) -> bool:
        """The same links come from a sentence already."""
        regions = self._regions(thing) if thing.places else (None,)
        return all(self.builder.is_linked(span, region) for region in regions)

    def _regions(self, thing: Thing) -> list[Region]:
        shapes = (place if isinstance(place, Box) else Points((place,)) for place in thing.places)
        return [self.builder.region(shape, reuse=True) for shape in shapes]

    def _link(self, span: Span, thing: Thing) -> None:
        regions: list[Region | None] = [*self._regions(thing)] or ([None] if thing.absent else [])
        for region in regions:
            self.builder.link(span, region)


def _size(record: dict[str, Any]) -> tuple[int, int]:
    """Of a record that says it itself; 0 when it does not."""
    width, height = (
        (value[0] if isinstance(value, list) and value else value) for value in (record.get("width"), record.get("height"))
    )
    if isinstance(width, int | float) and isinstance(height, int | float):
        return int(width), int(height)
    return 0, 0


def _describes(question: str) -> bool:
    return bool(without_image(question).strip()) and wants_caption(question)


def _is_sentence(found: Reading) -> bool:
    """More than names one after another."""
    rest = list(found.text)
    for thing in found.things:
        if thing.at is not None:
            rest[thing.at[0] : thing.at[1]] = [" "] * (thing.at[1] - thing.at[0])
    return bool("".join(rest).strip(" ,;.\n\t"))


def read(source: Source, space: str, choose: Callable[[str], Family], budget: Budget | None = None) -> Iterator[Document]:
    """Conversations whose answers are texts of a family. What is odd in one record is warned of; when no record is good, the first
    error is raised. Raises FormatError, OSError."""
    dialogues = Dialogues(source, space, choose, budget)
    yield from each(source, dialogues, dialogues.take)


def each(
    source: Source,
    dialogues: Dialogues,
    take: Callable[[Exchange], None],
    begin: Callable[[dict[str, Any]], None] | None = None,
    exchanges: Callable[[dict[str, Any]], list[Exchange]] = exchanges,
) -> Iterator[Document]:
    """take: what is done with each exchange of a record; begin: what before the first of them; exchanges: how they stand in it."""
    records = Records(source)
    for place, record in records:
        with records.attempt(place):
            found = exchanges(record)
            yield from dialogues.begin(place, record)
            if not dialogues.ready:
                continue
            if not found:
                source.warn(message("records without a question and an answer: only their image is read"), place)
            if begin is not None:
                begin(record)
            for exchange in found:
                take(exchange)
    yield from dialogues.end()
    records.finish()


def by_name(name: str, fallback: Family) -> Callable[[str], Family]:
    """For `Dialogues`: the family of this name; with "auto" the one whose marks an answer has, else the fallback."""
    if name in FAMILIES:
        return lambda _: FAMILIES[name]
    return lambda text: sniff(text) or fallback
