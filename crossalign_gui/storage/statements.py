"""What people said of a document as a whole, as JSON: conflicts that wait, and what is marked completely."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from crossalign_gui.domain.document import Caption, Complete, Conflict, Document, Item, Region, Side, Span
from crossalign_gui.storage import codec

Json = dict[str, Any]
_READ: dict[str, Callable[[Json], Item]] = {
    "caption": codec.caption_in,
    "span": codec.span_in,
    "region": codec.region_in,
    "link": codec.link_in,
}


def item_out(item: Item) -> Json:
    """A part as it stands in the project file."""
    if isinstance(item, Caption):
        return codec.caption_out(item)
    if isinstance(item, Span):
        return codec.span_out(item)
    return codec.region_out(item) if isinstance(item, Region) else codec.link_out(item)


def conflict_out(conflict: Conflict) -> Json:
    return {"id": conflict.id, "kind": conflict.kind, "left": _side_out(conflict.left), "right": _side_out(conflict.right)}


def conflict_in(value: Json) -> Conflict:
    """Raises KeyError, TypeError and ValueError."""
    return Conflict(value["id"], value["kind"], _side_in(value["left"]), _side_in(value["right"]))


def complete_out(mark: Complete) -> Json:
    found = {"span": mark.span, "label": mark.label, "regions": list(mark.regions), "text": mark.text,
             "prov": codec.prov_out(mark.prov)}  # fmt: skip
    return {name: value for name, value in found.items() if value is not None}


def complete_in(value: Json) -> Complete:
    """Raises KeyError and TypeError."""
    return Complete(
        value.get("span"), value.get("label"), tuple(value["regions"]), value.get("text", ""), codec.prov_in(value.get("prov"))
    )


def of_document(document: Document) -> Json:
    """Empty where nothing was said."""
    found: Json = {}
    if document.conflicts:
        found["conflicts"] = [conflict_out(conflict) for conflict in document.conflicts]
    if document.complete:
        found["complete"] = [complete_out(mark) for mark in document.complete]
    return found


def read(value: Mapping[str, Any]) -> tuple[tuple[Conflict, ...], tuple[Complete, ...]]:
    """Raises KeyError, TypeError and ValueError."""
    conflicts = tuple(conflict_in(item) for item in value.get("conflicts", ()))
    return conflicts, tuple(complete_in(item) for item in value.get("complete", ()))


def _side_out(side: Side) -> Json:
    items = [{"part": type(item).__name__.lower(), **item_out(item)} for item in side.items]
    return {"who": side.who, "items": items, **({"state": side.state} if side.state else {})}


def _side_in(value: Json) -> Side:
    items = tuple(_READ[item["part"]](item) for item in value["items"])
    return Side(value["who"], items, value.get("state", ""))


def document_out(document: Document) -> Json:
    """All of it."""
    return {
        "image": codec.image_out(document.image),
        "captions": [codec.caption_out(item) for item in document.captions],
        "spans": [codec.span_out(item) for item in document.spans],
        "entities": [codec.entity_out(item) for item in document.entities],
        "regions": [codec.region_out(item) for item in document.regions],
        "links": [codec.link_out(item) for item in document.links],
        **of_document(document),
    }


def document_in(value: Json) -> Document:
    """Raises KeyError, TypeError and ValueError."""
    return Document(
        codec.image_in(value["image"]),
        tuple(map(codec.caption_in, value["captions"])),
        tuple(map(codec.span_in, value["spans"])),
        tuple(map(codec.entity_in, value["entities"])),
        tuple(map(codec.region_in, value["regions"])),
        tuple(map(codec.link_in, value["links"])),
        *read(value),
    )
