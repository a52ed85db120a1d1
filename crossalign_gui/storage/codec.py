"""Domain values as plain JSON objects, the same in the project file and in the interchange file.

Only what differs from the default is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crossalign_gui.domain import shapes
from crossalign_gui.domain.document import (
    Agent,
    Answer,
    Caption,
    Entity,
    Image,
    Label,
    Link,
    Provenance,
    Ranges,
    Region,
    Span,
)
from crossalign_gui.domain.operations import shape_to_json

Json = dict[str, Any]


def _lean(**fields: Any) -> Json:
    return {name: value for name, value in fields.items() if value not in (None, (), [], {}, False)}


def _pairs(ranges: Ranges | None) -> list[list[int]] | None:
    return None if ranges is None else [list(pair) for pair in ranges]


def _ranges(pairs: Any) -> Ranges:
    return tuple((int(start), int(end)) for start, end in pairs)


def prov_out(prov: Provenance | None) -> Json | None:
    if prov is None:
        return None
    return {
        "source": prov.source,
        **_lean(
            agent=prov.agent,
            created=prov.created,
            modified=prov.modified,
            derived_from=list(prov.derived_from),
            method=prov.method,
        ),
    }


def prov_in(value: Mapping[str, Any] | None) -> Provenance | None:
    if value is None:
        return None
    return Provenance(
        value.get("source", "import"),
        value.get("agent"),
        value.get("created"),
        value.get("modified"),
        tuple(value.get("derived_from", ())),
        value.get("method"),
    )


def agent_out(agent: Agent) -> Json:
    return {
        "id": agent.id,
        "kind": agent.kind,
        "name": agent.name,
        **_lean(version=agent.version or None, sha256=agent.sha256, params=dict(agent.params)),
    }


def agent_in(value: Json) -> Agent:
    return Agent(
        value["id"],
        value.get("kind", "software"),
        value["name"],
        value.get("version", ""),
        value.get("sha256"),
        value.get("params", {}),
    )


def label_out(label: Label) -> Json:
    return {
        "id": label.id,
        "name": label.name,
        **_lean(synonyms=list(label.synonyms), supercategory=label.supercategory, x=dict(label.x)),
        **({} if label.is_thing is None else {"is_thing": label.is_thing}),
        **({} if label.number is None else {"number": label.number}),
    }


def label_in(value: Json) -> Label:
    return Label(
        value["id"],
        value["name"],
        tuple(value.get("synonyms", ())),
        value.get("supercategory"),
        value.get("is_thing"),
        value.get("x", {}),
        value.get("number"),
    )


def image_out(image: Image) -> Json:
    return {
        "id": image.id,
        "uri": image.uri,
        "width": image.width,
        "height": image.height,
        **_lean(
            sha256=image.sha256,
            exif_orientation=image.exif_orientation,
            split=image.split,
            x=dict(image.x),
        ),
    }


def image_in(value: Json) -> Image:
    return Image(
        value["id"],
        value["uri"],
        value["width"],
        value["height"],
        value.get("sha256"),
        value.get("exif_orientation"),
        value.get("split"),
        value.get("x", {}),
    )


def _answer_out(answer: Answer | None) -> Json | None:
    if answer is None:
        return None
    return {"text": answer.text, "status": answer.status, **_lean(prov=prov_out(answer.prov))}


def _answer_in(value: Mapping[str, Any] | None) -> Answer | None:
    if value is None:
        return None
    return Answer(value["text"], value.get("status", "accepted"), prov_in(value.get("prov")))


def caption_out(caption: Caption) -> Json:
    return {
        "id": caption.id,
        "image": caption.image,
        "text": caption.text,
        "kind": caption.kind,
        **_lean(
            language=caption.language,
            prov=prov_out(caption.prov),
            x=dict(caption.x),
            answer=_answer_out(caption.answer),
        ),
        **({} if caption.tokens is None else {"tokens": _pairs(caption.tokens)}),
    }


def caption_in(value: Json) -> Caption:
    tokens = value.get("tokens")
    return Caption(
        value["id"],
        value["image"],
        value["text"],
        value.get("language"),
        value.get("kind", "caption"),
        None if tokens is None else _ranges(tokens),
        prov_in(value.get("prov")),
        value.get("x", {}),
        _answer_in(value.get("answer")),
    )


def span_out(span: Span) -> Json:
    return {
        "id": span.id,
        "caption": span.caption,
        "ranges": _pairs(span.ranges),
        "text": span.text,
        **_lean(
            entity=span.entity,
            types=list(span.types),
            groundable=span.groundable,
            prov=prov_out(span.prov),
            x=dict(span.x),
        ),
    }


def span_in(value: Json, text: str | None = None) -> Span:
    """`text` replaces a quote that the file leaves out."""
    groundable = value.get("groundable")
    return Span(
        value["id"],
        value["caption"],
        _ranges(value["ranges"]),
        value.get("text", text or ""),
        value.get("entity"),
        tuple(value.get("types", ())),
        "not_visual" if groundable == "not_visible" else groundable,  # as the first draft of the format called it
        prov_in(value.get("prov")),
        value.get("x", {}),
    )


def entity_out(entity: Entity) -> Json:
    return {"id": entity.id, "image": entity.image, **_lean(types=list(entity.types), x=dict(entity.x))}


def entity_in(value: Json) -> Entity:
    return Entity(value["id"], value["image"], tuple(value.get("types", ())), value.get("x", {}))


def region_out(region: Region) -> Json:
    return {
        "id": region.id,
        "image": region.image,
        "shape": shape_to_json(region.shape),
        **_lean(
            label=region.label,
            crowd=region.crowd,
            status=region.status,
            prov=prov_out(region.prov),
            x=dict(region.x),
        ),
        **({} if region.score is None else {"score": region.score}),
    }


def region_in(value: Json) -> Region:
    return Region(
        value["id"],
        value["image"],
        shapes.from_json(value["shape"]),
        value.get("label"),
        value.get("crowd", False),
        value.get("score"),
        value.get("status"),
        prov_in(value.get("prov")),
        value.get("x", {}),
    )


def link_out(link: Link) -> Json:
    return {
        "id": link.id,
        "span": link.span,
        "region": link.region,
        "polarity": link.polarity,
        "status": link.status,
        **_lean(prov=prov_out(link.prov), x=dict(link.x)),
        **({} if link.score is None else {"score": link.score}),
    }


def link_in(value: Json) -> Link:
    return Link(
        value["id"],
        value["span"],
        value["region"],
        value.get("polarity", "positive"),
        value.get("score"),
        value.get("status", "accepted"),
        prov_in(value.get("prov")),
        value.get("x", {}),
    )
