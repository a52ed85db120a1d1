"""Label Studio JSON: regions in percent, phrases as labels of a text, and relations between both (see label_studio_items.py).

Read are the full export, JSON_MIN and the same as CSV or TSV; written is the full form, with the labelling interface that belongs
to it beside the tasks, as `<name>.config.xml`. Names of controls and objects, second classes, labels of relations and all that
is not read here are kept, so that a project that the tasks came from shows them again. Addresses of local files are percent-
encoded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from crossalign_gui.domain.document import Caption, Document, Region, Span, Status
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.addresses import is_literal
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.label_studio_attributes import is_answer, values_of
from crossalign_gui.storage.formats.label_studio_items import is_shape, is_text, offsets, shape_in, shape_kept
from crossalign_gui.storage.formats.label_studio_out import TaskWriter
from crossalign_gui.storage.formats.label_studio_table import is_table, rows
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_HOLDS = features(
    "captions answers spans loose_spans overlaps types polygons turned masks points loose_regions labels scores attributes"
)
_ITEM = ("type", "from_name", "to_name", "original_width", "original_height", "image_rotation", "value", "score")
_PICTURE = re.compile(r"\.(jpe?g|png|webp|tiff?|bmp|gif)($|\?)", re.IGNORECASE)
_MIN = ("id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time")


def read(source: Source) -> Iterator[Document]:
    for task in _tasks(source):
        place = f"task {task.get('id', '?') if isinstance(task, dict) else '?'}"
        with source.attempt(place):
            whole = task if "data" in task else _from_min(task)
            for one in _by_image(source, whole, place):
                document = _task(source, one, place)
                if document is not None:
                    yield document


def _tasks(source: Source) -> Iterator[dict[str, Any]]:
    """Of an array, of lines, of a file that is one task, or of a table."""
    if is_table(source.path.name):
        yield from rows(source)
        return
    with source.open() as file:
        start = file.read(4096).lstrip()
    if start.startswith(b"["):
        yield from (task for _, task in source.records())
    elif start.partition(b"\n")[0].rstrip().endswith(b"}"):
        yield from (task for _, task in source.lines())
    else:
        yield source.json(source.path)


def _by_image(source: Source, task: dict[str, Any], place: str) -> Iterator[dict[str, Any]]:
    """A task whose image field is a list (`valueList`), as one task for each of its images."""
    data = task["data"]
    field = None if _image_field(data) else next((key for key, value in data.items() if _is_pictures(value)), None)
    if field is None:
        yield task
        return
    source.warn(message("tasks of several images are read image by image; they go back as a task for each"), place)
    for number, picture in enumerate(data[field]):
        of_it = [
            {**answer, "result": [item for item in answer["result"] if int(item.get("item_index") or 0) == number]}
            for answer in task.get("annotations") or ()
        ]
        yield {**task, "id": None, "data": {**data, field: picture}, "annotations": of_it, "predictions": []}


def _is_pictures(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, str) and _PICTURE.search(item) for item in value)


def _from_min(task: dict[str, Any]) -> dict[str, Any]:
    """JSON_MIN has the values of each control under its name, beside the data."""
    data = {key: value for key, value in task.items() if key not in _MIN and not _is_values(value)}
    image = _image_field(data)
    result = []
    for control, values in task.items():
        for number, value in enumerate(values if control not in _MIN and _is_values(values) else ()):
            kind = next((key for key in value if key.endswith("labels")), "rectangle" if "width" in value else "labels")
            size = {key: value[key] for key in ("original_width", "original_height") if key in value}
            texts = [key for key, text in data.items() if isinstance(text, str) and key != image]
            to = (
                image
                if is_shape(kind)
                else next((key for key in texts if key.startswith(("text", "caption"))), next(iter(texts), ""))
            )
            plain = rest(value, *size)
            result.append(
                {"id": f"{control}-{number}", "type": kind, "from_name": control, "to_name": to, **size, "value": plain}
            )
    answer = {"id": task.get("annotation_id"), "completed_by": task.get("annotator"), "result": result}
    times = {key: task[key] for key in ("created_at", "updated_at", "lead_time") if key in task}
    return {"id": task.get("id"), "data": data, "annotations": [{**answer, **times}]}


def _is_values(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def _image_field(data: dict[str, Any]) -> str | None:
    texts = {key: value for key, value in data.items() if isinstance(value, str)}
    named = [key for key in texts if key.startswith(("image", "img", "photo", "picture"))]
    pictures = [key for key, value in texts.items() if _PICTURE.search(value)]
    return next(iter([*named, *pictures]), None)


def _task(source: Source, task: dict[str, Any], place: str) -> Document | None:
    data = task["data"]
    field = _image_field(data)
    if field is None:
        source.warn(message("tasks without an image are left out"), place)
        return None
    skipped = [answer for answer in task.get("annotations") or () if answer.get("was_cancelled")]
    if skipped:
        source.warn(message("answers that their author has skipped are not read, but kept for the way back"), place)
    answers = [("annotations", a) for a in task.get("annotations") or () if not a.get("was_cancelled")]
    answers += [("predictions", p) for p in task.get("predictions") or ()]
    items = [item for _, answer in answers for item in answer["result"]]
    uri = _uri(source, data[field])
    size = next(((i["original_width"], i["original_height"]) for i in items if i.get("original_width")), None)
    if size is None:
        info = source.images.info(uri)
        if info is None:
            source.warn(message("tasks whose image size is not known and whose image is not here are left out"), uri)
            return None
        size = (info.width, info.height)
    texts = {
        key: text for key, text in data.items() if key != field and isinstance(text, str) and _is_caption(key, text, items)
    }
    unread = {key: value for key, value in data.items() if key != field and key not in texts}
    shown = next((str(item["to_name"]) for item in items if is_shape(item.get("type")) and item.get("to_name")), "image")
    kept = {
        **({} if _is_unencoded(data[field]) else {"image": data[field]}), "field": field,
        **({"object": shown} if shown != "image" else {}), "data": unread,
        "task": task.get("id"),
        "answers": [{"kind": kind, **rest(answer, "result")} for kind, answer in answers],
        **({"skipped": skipped} if skipped else {}), **rest(task, "data", "annotations", "predictions", "id"),
    }  # fmt: skip
    builder = Builder(source, "label_studio", uri, size[0], size[1], place, {key: v for key, v in kept.items() if v != {}})
    captions = {key: builder.caption(text, kind="question" if key.startswith("question") else "caption", x={"field": key})
                for key, text in texts.items()}  # fmt: skip
    others: list[dict[str, Any]] = []
    for number, (kind, answer) in enumerate(answers):
        found = _Answer(source, builder, captions, number, "proposed" if kind == "predictions" else "accepted")
        others += [{"answer": number, "item": item} for item in found.read(answer["result"])]
    of_image = [other["item"] for other in others if is_answer(other["item"]) and other["item"].get("to_name") == shown]
    said = values_of(of_image)
    for item in (other["item"] for other in others if other["item"].get("type") != "relation"):
        if not any(item is answer and str(item.get("from_name")) in said for answer in of_image):
            source.warn(message("items of type {} are not shown, but kept for the way back", item.get("type")), place)
    return builder.build({**({"others": others} if others else {}), **({"attributes": said} if said else {})} or None)


def _is_caption(key: str, text: str, items: list[dict[str, Any]]) -> bool:
    """By its name, or because words of it are marked."""
    if key.startswith(("caption", "text", "question")):
        return True
    return any(is_text(item) and (item.get("to_name") == key or _fits(item["value"], text)) for item in items)


def _fits(value: dict[str, Any], text: str) -> bool:
    if not isinstance(value.get("text"), str) or "start" not in value:
        return False
    found = offsets(value, text)
    return found is not None and text[found[0] : found[1]] == value["text"]


def _is_unencoded(value: str) -> bool:
    """An address of a local file that Label Studio does not find."""
    return value.startswith("/data/local-files/") and is_literal(value)


def _uri(source: Source, value: str) -> str:
    """`/data/local-files/?d=folder/1.jpg` and uploads name a file; anything else is a path or an address."""
    literal = value.partition("?d=")[2]
    if value.startswith("/data/local-files/") and literal:
        decoded = parse_qs(urlsplit(value).query).get("d", [literal])[0]
        taken = literal if is_literal(literal) else decoded  # some programs do not encode it
        return literal if taken != literal and not source.images.find(taken) and source.images.find(literal) else taken
    parts = urlsplit(value)
    local = parse_qs(parts.query).get("d")
    return local[0] if local else unquote(parts.path) if parts.scheme or parts.query else value


class _Answer:
    """Reads the items of one annotation or prediction."""

    def __init__(self, source: Source, builder: Builder, captions: dict[str, Caption], number: int, status: Status) -> None:
        self._source, self._builder, self._captions, self._status = source, builder, captions, status
        self._mark = {"answer": number} if number else {}
        self._regions: dict[str, Region] = {}
        self._spans: dict[str, Span] = {}

    def read(self, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Gives back what has no place in a document."""
        about: dict[str, list[dict[str, Any]]] = {}
        for item in items:
            if item.get("type") != "relation" and not is_shape(item.get("type")) and not is_text(item) and item.get("id"):
                about.setdefault(str(item["id"]), []).append(item)
        others = []
        for item in items:
            with self._source.attempt(self._builder.place):
                if is_shape(item.get("type")):
                    self._region(item, about.get(str(item.get("id")), []))
                elif is_text(item):
                    self._span(item)
        for item in items:
            with self._source.attempt(self._builder.place):
                others += self._rest(item)
        return others

    def _rest(self, item: dict[str, Any]) -> list[dict[str, Any]]:
        """What is neither shape nor text: the item itself where it has no place in a document."""
        kind, name = item.get("type"), str(item.get("id"))
        if kind == "relation":
            return [] if self._relation(item) else [item]
        if is_shape(kind) or is_text(item) or (kind == "textarea" and name not in self._regions and self._reply(item)):
            return []
        if name not in self._regions:
            return [item]  # told by the task, which knows what is said of the whole image
        if not is_answer(item):
            self._source.warn(message("items of type {} are not shown, but kept for the way back", kind), self._builder.place)
        return []

    def _region(self, item: dict[str, Any], about: list[dict[str, Any]]) -> None:
        if item.get("image_rotation"):
            self._source.warn(
                message(
                    "regions drawn on a picture that was turned in Label Studio (image_rotation) are read unturned: look at them"
                ),
                self._builder.place,
            )
        shape, form = shape_in(self._source, self._builder, item)
        if shape is None:
            return
        values = [item["value"], *(other["value"] for other in about if other.get("type") == "labels")]
        names = next((value[key] for value in values for key in value if key.endswith("labels") and value[key]), ["region"])
        if len(names) > 1:
            self._source.warn(
                message("regions of several classes show the first"), f"{self._builder.place}: {', '.join(names)}"
            )
        score = item.get("score")
        kept = {**rest(item, *_ITEM), **shape_kept(item), **({"about": about} if about else {}), **self._mark}
        said = values_of(about)
        kept |= {"attributes": said} if said else {}
        self._regions[str(item.get("id"))] = self._builder.region(
            shape, label=None if names[0] == "region" else self._source.label(str(names[0])), form=form,
            score=None if score is None else float(score), status=self._status, x=kept,
        )  # fmt: skip

    def _span(self, item: dict[str, Any]) -> None:
        caption = self._caption(item)
        if caption is None:
            self._source.warn(
                message("phrases of a text that the task does not have are left out"),
                f"{self._builder.place}: {item.get('to_name')}",
            )
            return
        value = item["value"]
        place = offsets(value, caption.text)
        if place is None:
            self._source.warn(message("phrases outside of their caption are left out"), self._builder.place)
            return
        labels = value.get("labels") or value.get("hypertextlabels") or ()
        types = tuple(str(name) for name in labels if name != "phrase")
        kept = {**rest(item, "type", "value", "original_width", "original_height", "image_rotation"), **self._mark}
        span = self._builder.span(caption, [place], expected=value.get("text"), types=types, x=kept)
        if span is not None:
            self._spans[str(item.get("id"))] = span

    def _caption(self, item: dict[str, Any]) -> Caption | None:
        named = self._captions.get(str(item.get("to_name")))
        if named is not None or len(self._captions) == 1:
            return named or next(iter(self._captions.values()))
        return next((caption for caption in self._captions.values() if _fits(item["value"], caption.text)), None)

    def _relation(self, item: dict[str, Any]) -> bool:
        ends = [str(item["from_id"]), str(item["to_id"])]
        named = next((self._spans[end] for end in ends if end in self._spans), None)
        region = next((self._regions[end] for end in ends if end in self._regions), None)
        if named is None or region is None:
            text = message("relations that do not join a phrase and a region are not shown, but kept for the way back")
            self._source.warn(text, f"{self._builder.place}: {ends}")
            return False
        kept = rest(item, "type", "from_id", "to_id")
        if kept.get("labels") == ["grounds"] and kept.get("direction") == "right":
            kept = rest(kept, "labels", "direction")
        else:
            kept = {"labels": None, "direction": None, **kept}
        turned = {"turned": True} if ends[0] in self._regions else {}
        self._builder.link(named, region, status=self._status, x={**kept, **turned})
        return True

    def _reply(self, item: dict[str, Any]) -> bool:
        caption = self._captions.get(str(item.get("to_name")))
        texts = [text for text in item["value"]["text"] if isinstance(text, str)]
        if caption is None or not texts:
            return False
        self._builder.reply(caption, " ".join(texts))
        return True


def write(target: Target, documents: Iterable[Document]) -> None:
    writer = TaskWriter(target, as_predictions=target.choice("answers", "annotations") == "predictions")
    with target.text() as file:
        file.write("[")
        for number, document in enumerate(documents):
            file.write((",\n" if number else "\n") + dumps(writer.task(document, number)))
        file.write("\n]\n")
    with target.text(".config.xml") as file:
        file.write(writer.interface.xml())


def _recognise(head: Head) -> bool:
    if is_table(head.name):
        return {"annotation_id", "lead_time"} <= {*re.split(r"[,\t]", head.text.split("\n", 1)[0].strip())}
    full = head.has("data") and bool(head.keys & {"annotations", "predictions"})
    task = full and (head.array or '"result"' in head.text)
    return task or (head.array and head.has("annotation_id", "lead_time"))


FORMAT = Format(
    name="label_studio",
    title=message("Label Studio JSON"),
    about=message("Regions, phrases and the relations between them, for Label Studio's import."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=_HOLDS,
    choices=(
        Choice("answers", "Written as", (("annotations", "annotations"), ("predictions", "predictions (pre-annotation)"))),
    ),
    order=40,
)
