"""Tasks of Label Studio from documents: what came from there goes back under the names and in the answer that it came in."""

from __future__ import annotations

from typing import Any

from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.document import Document, Link, Region, Span
from crossalign_gui.domain.geometry import Points
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.addresses import encoded
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.label_studio_attributes import is_answer, items_with
from crossalign_gui.storage.formats.label_studio_interface import Interface, shape_control, span_control
from crossalign_gui.storage.formats.label_studio_items import PLACE, moved, parts_out
from crossalign_gui.storage.formats.outgoing import class_name, foreign
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.formats.xml_out import safe

_SPACE = "label_studio"
_TASK = ("image", "field", "object", "data", "task", "answers", "answer", "skipped", "others", "attributes")
_REGION = (
    "id",
    "from_name",
    "to_name",
    "type",
    "labels",
    "value",
    "rotation",
    "image_rotation",
    "about",
    "answer",
    "attributes",
)
_NEW = {"was_cancelled": False, "ground_truth": False}


class TaskWriter:
    """`interface` is complete when all tasks are made."""

    def __init__(self, target: Target, *, as_predictions: bool) -> None:
        self._target, self._as_predictions = target, as_predictions
        self.interface = Interface()

    def task(self, document: Document, number: int) -> dict[str, Any]:
        kept = foreign(document.image.x, _SPACE)
        field = str(kept.get("field") or "image")
        data: dict[str, Any] = {field: kept.get("image") or f"/data/local-files/?d={encoded(document.image.uri)}"}
        data |= {key: value for key, value in _dict(kept.get("data")).items() if key not in data}
        shown = str(kept.get("object") or "image")
        self.interface.image(shown, field)
        fields = {}
        for place, caption in enumerate(document.captions):
            name = str(foreign(caption.x, _SPACE).get("field") or ("caption" if not place else f"caption_{place + 1}"))
            while name in data:
                name += "_"
            fields[caption.id] = name
            data[name] = caption.text
        answers = self._answers(document, kept, fields, shown)
        for name in fields.values():
            self.interface.text(name, name)
        own = kept["task"] if kept.get("task") is not None else number + 1
        return {"id": own, "data": data, **answers, **rest(kept, *_TASK)}

    def _answers(self, document: Document, kept: dict[str, Any], fields: dict[str, str], shown: str) -> dict[str, Any]:
        """The items, in the answers that they came in; new ones go into the first annotation."""
        found = kept.get("answers")
        old = [answer for answer in found if isinstance(answer, dict)] if isinstance(found, list) else []
        kinds = [str(answer.get("kind")) for answer in old]
        main = next((number for number, kind in enumerate(kinds) if kind == "annotations"), len(old))
        results: dict[int, list[dict[str, Any]]] = {number: [] for number in range(len(old))}
        for x, proposed, item in self._items(document, fields, shown):
            number = x.get("answer", 0)
            stays = isinstance(number, int) and number < len(old) and (kinds[number] == "annotations" or proposed)
            results.setdefault(number if stays and isinstance(number, int) else main, []).append(item)
        for number, item in self._others(document, kept, shown):
            results.setdefault(main if number is None else min(number, len(old)), []).append(item)
        if self._as_predictions:
            everything = [item for number in sorted(results) for item in results[number]]
            return {
                "predictions": [
                    {"model_version": "crossalign-gui", **rest(old[0] if old else {}, "kind"), "result": everything}
                ]
            }
        answers: dict[str, Any] = {"annotations": []}
        if main == len(old):
            results.setdefault(main, [])
        for number in sorted(results):
            fields_of_it = rest(old[number], "kind") if number < len(old) else {}
            if number < len(old) and kinds[number] == "predictions":
                if results[number]:
                    answers.setdefault("predictions", []).append({**fields_of_it, "result": results[number]})
            else:
                answers["annotations"].append({**_NEW, **fields_of_it, "result": results[number]})
        skipped = kept.get("skipped")
        answers["annotations"] += skipped if isinstance(skipped, list) else []
        return answers

    def _items(
        self, document: Document, fields: dict[str, str], shown: str
    ) -> list[tuple[dict[str, Any], bool, dict[str, Any]]]:
        """(what was kept, whether nobody has judged it, item)."""
        named: tuple[Region | Span, ...] = (*document.regions, *document.spans)
        ids = {item.id: str(foreign(item.x, _SPACE).get("id", item.id)) for item in named}
        proposed = {region.id: region.status == "proposed" for region in document.regions}
        links = [link for link in document.links if link.region in proposed and link.polarity == "positive"]
        of_span: dict[str, list[bool]] = {}
        for link in links:
            of_span.setdefault(link.span, []).append(proposed[str(link.region)])
        found = []
        for region in document.regions:
            kept = foreign(region.x, _SPACE)
            found += [
                (kept, proposed[region.id], item) for item in self._region(document, region, kept, ids[region.id], shown)
            ]
        for span in document.spans:
            kept = foreign(span.x, _SPACE)
            found.append((kept, all(of_span.get(span.id, [False])), self._span(document, span, kept, ids[span.id], fields)))
        for caption in document.captions:
            if caption.answer is not None:
                name = fields[caption.id]
                self.interface.question(name)
                item = {"id": f"{caption.id}-answer", "type": "textarea", "from_name": f"answer_{name}", "to_name": name,
                        "value": {"text": [caption.answer.text]}}  # fmt: skip
                found.append(({}, False, item))
        regions = {region.id: foreign(region.x, _SPACE) for region in document.regions}
        return found + [
            (regions[str(link.region)], proposed[str(link.region)], _relation(link, ids[link.span], ids[str(link.region)]))
            for link in links
        ]

    def _region(self, document: Document, region: Region, kept: dict[str, Any], name: str, shown: str) -> list[dict[str, Any]]:
        image = document.image
        if isinstance(region.shape, Points) and len(region.shape.points) > 1:
            self._target.lose(message("points of one region become one region each"), image.uri)
        own = safe(class_name(document, region, self._target), self._target) if region.label else "region"
        wanted = kept.get("labels")
        names = wanted if isinstance(wanted, list) and wanted and wanted[0] == own else [own]
        items: list[dict[str, Any]] = []
        for kind, value in parts_out(region, document):
            plain = kept.get("type") == kind
            same = str(kept.get("type") or kind) == kind
            to = str(kept.get("to_name") or shown)
            control = str(kept["from_name"]) if same and kept.get("from_name") else shape_control(kind, to)
            self.interface.shapes(kind, control, to, [] if plain else names)
            labels = {} if plain else {f"{kind}labels": names}
            items.append({
                "id": name, "type": kind if plain else f"{kind}labels", "from_name": control, "to_name": to,
                "original_width": image.width, "original_height": image.height, "image_rotation": kept.get("image_rotation", 0),
                "value": {**value, **_dict(kept.get("value")), **labels},
                **({} if region.score is None else {"score": region.score}), **rest(kept, *_REGION),
            })  # fmt: skip
            about = kept.get("about")
            items += [moved(other, value) for other in (about if isinstance(about, list) else ()) if not is_answer(other)]
        return [*items, *self._attributes(region, kept, items[0])] if items else items

    def _attributes(self, region: Region, kept: dict[str, Any], first: dict[str, Any]) -> list[dict[str, Any]]:
        about = kept.get("about")
        place = {key: field for key, field in first["value"].items() if key in PLACE and key not in ("rle", "format", "text")}
        same = {key: first[key] for key in ("id", "to_name", "original_width", "original_height", "image_rotation")}

        def make(name: str, kind: str, value: dict[str, Any]) -> dict[str, Any]:
            return {**same, "type": kind, "from_name": safe(name, self._target), "value": {**place, **value}}

        answers = [item for item in (about if isinstance(about, list) else ()) if is_answer(item)]
        found = [moved(item, first["value"]) for item in items_with(answers, attributes_of(region.x), make)]
        for item in found:
            self.interface.answer(item, of_region=True)
        return found

    def _others(self, document: Document, kept: dict[str, Any], shown: str) -> list[tuple[int | None, dict[str, Any]]]:
        """(number of the answer, None for a new item, item): attributes of the image, and what has no place in a document."""
        listed = kept.get("others")
        others = [other for other in (listed if isinstance(listed, list) else ()) if isinstance(other, dict)]
        mine = [other for other in others if is_answer(other["item"]) and other["item"].get("to_name") == shown]
        numbers = {id(other["item"]): int(other["answer"]) for other in others}

        def make(name: str, kind: str, value: dict[str, Any]) -> dict[str, Any]:
            name = safe(name, self._target)
            return {"id": f"image-{name}", "type": kind, "from_name": name, "to_name": shown, "value": value}

        said = items_with([other["item"] for other in mine], attributes_of(document.image.x), make)
        for item in said:
            self.interface.answer(item, of_region=False)
        rest_of_it = [other["item"] for other in others if other not in mine]
        return [(numbers.get(id(item)), item) for item in (*said, *rest_of_it)]

    def _span(self, document: Document, span: Span, kept: dict[str, Any], name: str, fields: dict[str, str]) -> dict[str, Any]:
        text = document.caption(span.caption).text
        start, end = span.ranges[0][0], span.ranges[-1][1]
        types = [safe(kind, self._target) for kind in span.types] or ["phrase"]
        to = str(kept.get("to_name") or fields[span.caption])
        control = str(kept.get("from_name") or span_control(to))
        self.interface.words(control, to, types)
        self.interface.text(to, fields[span.caption])
        return {
            "id": name, "type": "labels", "from_name": control, "to_name": to,
            "value": {"start": start, "end": end, "text": text[start:end], "labels": types},
            **rest(kept, "id", "from_name", "to_name", "answer"),
        }  # fmt: skip


def _relation(link: Link, span: str, region: str) -> dict[str, Any]:
    kept = foreign(link.x, _SPACE)
    ends = (region, span) if kept.get("turned") else (span, region)
    item = {"type": "relation", "from_id": ends[0], "to_id": ends[1], "direction": "right", "labels": ["grounds"], **kept}
    return {key: value for key, value in item.items() if key != "turned" and value is not None}


def _dict(value: object) -> dict[str, Any]:
    return dict(value) if isinstance(value, dict) else {}
