"""ms-swift JSON lines for tuning vision-language models: placeholders in the text, numbers beside it, which the trainer converts to
what each model wants.

`objects` holds `ref` (names, one for each <ref-object>), `bbox` (one for each <bbox>: four numbers, or two for a point) and
`bbox_type`: "real" are pixels of the original image, "norm1" fractions of it (modelscope/ms-swift, Template.normalize_bbox). With
QWENVL_BBOX_FORMAT=new the placeholders stand within the JSON of an answer, for which there is a switch.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.domain.grounded_text import FAMILIES, is_none
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.asked import asked, wants_caption
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.dialogue import Dialogues, Exchange, by_name, each
from crossalign_gui.storage.formats.interleaved import captions, missing
from crossalign_gui.storage.formats.outgoing import box_list, features, whole
from crossalign_gui.storage.formats.phrases import Phrase, places
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_REF, _BOX = "<ref-object>", "<bbox>"
_MARKS = (_REF, _BOX, "<image>")
_PROMPT = "<image>Describe the image and say where each thing is."
_MARK = re.compile("(<ref-object>|<bbox>)")


def read(source: Source) -> Iterator[Document]:
    dialogues = Dialogues(source, "ms_swift", by_name("auto", FAMILIES["qwen3_vl"]))
    reader = _Reader(source, dialogues)
    yield from each(source, dialogues, reader.take, reader.begin)


class _Reader:
    """Placeholders are counted through all turns of a record."""

    def __init__(self, source: Source, dialogues: Dialogues) -> None:
        self._source, self._dialogues = source, dialogues
        self._refs: list[Any] = []
        self._boxes: list[Any] = []
        self._scale = (1.0, 1.0)

    @property
    def _builder(self) -> Builder:
        return self._dialogues.builder

    def begin(self, record: dict[str, Any]) -> None:
        objects = record.get("objects")
        objects = json.loads(objects) if isinstance(objects, str) and objects.strip() else objects or {}
        if isinstance(objects, list):  # before version 3: an entry for each thing, which may have several boxes
            objects = _of_list(objects)
        self._refs = list(objects.get("ref") or objects.get("caption") or [])
        self._boxes = list(objects.get("bbox") or [])
        kind = objects.get("bbox_type") or "real"
        if kind not in ("real", "norm1"):
            self._source.warn(message("kinds of coordinates that are not known are read as pixels"), str(kind))
        self._scale = (float(self._builder.width), float(self._builder.height)) if kind == "norm1" else (1.0, 1.0)

    def take(self, exchange: Exchange) -> None:
        if not (self._refs or self._boxes):
            self._dialogues.take(exchange)
            return
        question = self._filled(exchange.question)
        if exchange.answer is None:
            self._dialogues.take(exchange)
            return
        answer = self._filled(exchange.answer)
        names = [name for name, _, _ in question.things if name]
        if not _MARK.search(exchange.answer):
            regions = [region for _, _, found in question.things for region in found]
            if is_none(exchange.answer):
                self._dialogues.absent(tuple(names) or asked(question.text))
            elif regions and exchange.answer.strip():
                self._phrase(exchange.answer, regions)
            else:
                self._dialogues.take(Exchange(question.text, exchange.answer))
            return
        if answer.json:
            names_of = {name for name, _, _ in answer.things}
            self._list(answer.things, names if names_of == {""} else [])
        elif _is_sentence(answer) or (question.text.strip() and wants_caption(question.text)):
            caption = self._builder.caption(answer.text)
            for name, start, regions in answer.things:
                span = self._builder.span(caption, [(start, start + len(name))]) if name else None
                for region in regions:
                    if span is not None:
                        self._builder.link(span, region)
        else:
            self._list(answer.things, names or list(asked(question.text)))

    def _list(self, things: Sequence[tuple[str, int, list[Region]]], names: list[str]) -> None:
        for name, _, regions in things:
            if not name and len(names) == 1:
                name = names[0]
            if name and regions:
                self._phrase(name, regions)

    def _phrase(self, words: str, regions: list[Region]) -> None:
        known = [caption for caption in self._builder.captions if caption.text == words and caption.kind == "noun_phrase"]
        caption = known[-1] if known else self._builder.caption(words, kind="noun_phrase")
        span = self._builder.span(caption, [(0, len(caption.text))])
        for region in regions:
            if span is not None:
                self._builder.link(span, region)

    def _filled(self, text: str) -> _Filled:
        """The text with names in the place of <ref-object> and without <bbox>."""
        made = _Filled()
        within_json = re.search(r'"\s*:\s*<bbox>', text) is not None
        made.json = within_json
        for part in _MARK.split(text):
            if part == _REF:
                name = self._next(self._refs)
                made.things.append((str(name) if name is not None else "", len(made.text), []))
                made.text += str(name) if name is not None else ""
            elif part == _BOX:
                region = self._region(self._next(self._boxes))
                if not made.things or (within_json and made.things[-1][2]):
                    made.things.append(("", len(made.text), []))
                if region is not None:
                    made.things[-1][2].append(region)
            else:
                made.text += part
        if within_json:
            made.things = _by_object(text, made.things)
        return made

    def _next(self, left: list[Any]) -> Any:
        if not left:
            self._source.warn(message("placeholders without an object beside them"), self._builder.place)
            return None
        found = left.pop(0)
        if found is None or found == "":
            self._source.warn(message("placeholders without an object beside them"), self._builder.place)
        return found

    def _region(self, numbers: Any) -> Region | None:
        if numbers is None:
            return None
        if isinstance(numbers, list) and numbers and isinstance(numbers[0], list):
            numbers = [value for pair in numbers for value in pair]
        across, down = self._scale
        values = [float(value) * (down if n % 2 else across) for n, value in enumerate(numbers)]
        if len(values) == 2:
            return self._builder.region(Points(((values[0], values[1]),)), reuse=True)
        if len(values) > 4 and len(values) % 2 == 0:
            self._source.warn(message("quadrangles are read as their boxes"), self._builder.place)
            values = [min(values[::2]), min(values[1::2]), max(values[::2]), max(values[1::2])]
        if len(values) != 4:
            self._source.warn(message("places that are not four or two numbers are left out"), self._builder.place)
            return None
        box = self._builder.box(*values)
        return None if box is None else self._builder.region(box, reuse=True)


class _Filled:
    """things: (name, where it stands in the text, its regions)."""

    def __init__(self) -> None:
        self.text = ""
        self.things: list[tuple[str, int, list[Region]]] = []
        self.json = False


def _by_object(text: str, things: list[tuple[str, int, list[Region]]]) -> list[tuple[str, int, list[Region]]]:
    """Within JSON the label may be a plain text, and stand before or behind the box: each object is one thing."""
    regions = [region for _, _, found in things for region in found]
    names = [name for name, _, _ in things if name]
    made = []
    for item in re.findall(r"\{[^{}]*\}", text):
        label = re.search(r'"(?:label|name|text)"\s*:\s*"((?:[^"\\]|\\.)*)"', item)
        name = names.pop(0) if _REF in item and names else label.group(1) if label is not None else ""
        count = min(item.count(_BOX), len(regions))
        made.append((name, 0, [regions.pop(0) for _ in range(count)]))
    return made


def _of_list(items: list[Any]) -> dict[str, Any]:
    boxes = [item.get("bbox") or [] for item in items]
    return {
        "ref": [item.get("caption") or item.get("ref") or "" for item in items],
        "bbox": [box for found in boxes for box in (found if found and isinstance(found[0], list) else [found])],
        "bbox_type": next((item["bbox_type"] for item in items if item.get("bbox_type")), "real"),
    }


def _is_sentence(filled: _Filled) -> bool:
    rest = list(filled.text)
    for name, start, _ in filled.things:
        rest[start : start + len(name)] = [" "] * len(name)
    return bool("".join(rest).strip(" ,;.\n\t")) and any(name for name, _, _ in filled.things)


def write(target: Target, documents: Iterable[Document]) -> None:
    new = target.choice("boxes", "sentence") == "json"
    with target.text() as file:
        for document in documents:
            uri = document.image.uri
            for _, caption, found in captions([document], target, _MARKS, answers=True):
                if caption.answer is not None:
                    for word in (text for text, phrase in found if phrase):
                        target.lose(message("phrases of questions with an answer are left out"), word)
                    file.write(dumps(_record(uri, f"<image>{caption.text}", caption.answer.text)) + "\n")
                    continue
                named = [(text, phrase) for text, phrase in found if phrase]
                if new:
                    for text, phrase in named:
                        if text != caption.text:
                            target.lose(
                                message("phrases become questions of their own; the sentence around them is left out"), text
                            )
                        file.write(dumps(_asked(uri, text, phrase)) + "\n")
                    continue
                answer = "".join(_REF + _BOX * len(places(p.regions)) if p else text for text, p in found)
                file.write(dumps(_record(uri, _PROMPT, answer) | _objects(named)) + "\n")
            for words in missing(document, target, _MARKS):
                file.write(dumps(_record(uri, f"<image>{FAMILIES['qwen3_vl'].find.replace('{}', words)}", "None")) + "\n")


def _asked(uri: str, text: str, phrase: Phrase) -> dict[str, object]:
    """The JSON that QWENVL_BBOX_FORMAT=new wants: the name in the question and beside each box."""
    items = ", ".join(
        f'{{"{"bbox_2d" if isinstance(place, Box) else "point_2d"}": {_BOX}, "label": "{_REF}"}}'
        for place in places(phrase.regions)
    )
    question = f"<image>{FAMILIES['qwen3_vl'].find.replace('{}', _REF)}"
    objects: dict[str, Any] = _objects([(text, phrase)])
    objects["objects"]["ref"] *= 1 + len(objects["objects"]["bbox"])
    return _record(uri, question, f"[{items}]") | objects


def _objects(named: Sequence[tuple[str, Phrase | None]]) -> dict[str, Any]:
    numbers = [box_list(place) if isinstance(place, Box) else [whole(value) for value in place]
               for _, phrase in named if phrase for place in places(phrase.regions)]  # fmt: skip
    return {"objects": {"ref": [text for text, _ in named], "bbox": numbers, "bbox_type": "real"}}


def _record(uri: str, question: str, answer: str) -> dict[str, object]:
    messages = [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "images": [uri]}


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and bool(head.keys & {"messages", "query"}) and (
        "objects" in head.keys or (_BOX in head.text and '"bbox_type"' in head.text))  # fmt: skip


FORMAT = Format(
    name="ms_swift",
    title=message("ms-swift JSON lines"),
    about=message("Conversations for tuning vision-language models; original pixels, placeholders in the text."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions answers spans points absent"),
    choices=(
        Choice(
            "boxes",
            "Boxes",
            (("sentence", "in the sentence"), ("json", "as JSON, one question a phrase (QWENVL_BBOX_FORMAT=new)")),
        ),
    ),
    order=80,
)
