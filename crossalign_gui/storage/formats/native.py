"""The interchange file `*.crossalign.json`: everything that a project knows, in one readable file.

Schema: `resources/schema/crossalign-1.schema.json`. One element a line and a stable order make clean diffs. Read and written
element by element, so that its size does not matter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from crossalign_gui import __version__
from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import quote
from crossalign_gui.paths import resources
from crossalign_gui.storage import codec, statements
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import EVERYTHING
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target

_LISTS = {"agents": "agent", "labels": "label", "images": "image", "captions": "caption", "entities": "entity",
          "spans": "span", "regions": "region", "links": "link"}  # fmt: skip
_OWNER = {"captions": "image", "entities": "image", "regions": "image", "spans": "caption", "links": "span"}
_HEAD = {"format", "version", "generator", "created", "modified", "conventions", "project", "x"}
_CONVENTIONS = {
    "text_unit": "unicode_code_point",
    "text_normalization": "none",
    "span_interval": "half_open",
    "pixel_origin": "top_left_corner_of_pixel_0_0",
    "box": "xyxy_absolute_half_open",
    "orientation": "exif_applied",
}


def write(target: Target, documents: Iterable[Document]) -> None:
    generator = {"name": "crossalign-gui", "version": __version__, "kind": "software"}
    with target.json_lists(
        tuple(_LISTS), "", format="crossalign", version="1.2", generator=generator, conventions=_CONVENTIONS
    ) as lists:
        for document in documents:
            work = target.work_on(document.image.id)
            said = statements.of_document(document)
            lists.add("images", codec.image_out(document.image) | said | ({"work": work} if work else {}))
            for caption in document.captions:
                lists.add("captions", codec.caption_out(caption))
            for entity in document.entities:
                lists.add("entities", codec.entity_out(entity))
            for span in document.spans:
                lists.add("spans", codec.span_out(span))
            for region in document.regions:
                lists.add("regions", codec.region_out(region))
            for link in document.links:
                lists.add("links", codec.link_out(link))
        for agent in sorted(target.agents.values(), key=lambda item: item.id):
            lists.add("agents", codec.agent_out(agent))
        for label in sorted(target.labels.values(), key=lambda item: item.id):
            lists.add("labels", codec.label_out(label))
        if target.whole:
            lists.head["project"] = target.whole
        if re.search(r"!\[[^]]*\]\(", target.whole.get("guidelines", "")):
            target.lose(message("pictures of the guidelines are left out"))


def read(source: Source) -> Iterator[Document]:
    """Raises FormatError, naming the place: the list, the number in it, the id."""
    head: dict[str, Any] = {}
    with Spool() as spool:
        counts = dict.fromkeys(_LISTS, 0)
        for name, item in source.records():
            if name not in _LISTS:
                head[name] = item
                source.took()
                continue
            place = f"{name}[{counts[name]}]"
            _check(item, _LISTS[name], place)
            item.setdefault("id", item.get("name"))  # an agent may have a name only
            spool.add(f"id {_LISTS[name]}", item["id"], 1)
            owner = item[_OWNER[name]] if name in _OWNER else ""
            spool.add(name, owner, [counts[name], item])
            counts[name] += 1
        _check_head(head, source.path.name)
        source.whole |= head.get("project", {})
        _check_ids(spool)
        source.agents.update((item["id"], codec.agent_in(item)) for _, (_, item) in spool.all("agents"))
        source.labels.update((item["id"], codec.label_in(item)) for _, (_, item) in spool.all("labels"))
        for _, (_, image) in spool.all("images"):
            source.check()
            source.work[image["id"]] = image.get("work", {})
            yield _document(image, spool)


def _check_head(head: dict[str, Any], name: str) -> None:
    if head.get("format") != "crossalign":
        raise FormatError(message("{}: format: this is no CrossAlign file", name))
    if not re.fullmatch(r"1\.[0-9]+", str(head.get("version"))):
        raise FormatError(message("{}: version {!r} is not known here; update the program", name, head.get("version")))
    for key in head:
        if key not in _HEAD:
            raise FormatError(message("{}: {} is not part of the format", name, key))
    _check(head.get("project", {}), "project", "project")
    for key, value in (head.get("conventions") or {}).items():
        if _CONVENTIONS.get(key) != value:
            raise FormatError(message("{}: conventions.{} is {!r}, which is not supported", name, key, value))


def _check_ids(spool: Spool) -> None:
    twice = spool.twice("id ")
    if twice is not None:
        raise FormatError(message("the id {!r} is used twice", twice))
    for name, owner in _OWNER.items():
        for key in spool.keys(name, without=f"id {owner}"):
            number, item = spool.get(name, key)[0]
            raise FormatError(
                message("{}[{}] ({}): it leads to no {}: there is no {!r}", name, number, item["id"], owner, key)
            )


def _document(image: codec.Json, spool: Spool) -> Document:
    captions = _items(spool, "captions", [image["id"]])
    spans = _items(spool, "spans", [caption["id"] for caption in captions])
    texts = {caption["id"]: caption["text"] for caption in captions}
    conflicts, complete = statements.read(image)
    return Document(
        codec.image_in(image),
        tuple(codec.caption_in(item) for item in captions),
        tuple(codec.span_in(item, quote(texts[item["caption"]], item["ranges"])) for item in spans),
        tuple(codec.entity_in(item) for item in _items(spool, "entities", [image["id"]])),
        tuple(codec.region_in(item) for item in _items(spool, "regions", [image["id"]])),
        tuple(codec.link_in(item) for item in _items(spool, "links", [span["id"] for span in spans])),
        conflicts,
        complete,
    )


def _items(spool: Spool, name: str, owners: list[str]) -> list[codec.Json]:
    """In the order of the file."""
    found = [pair for owner in owners for pair in spool.get(name, owner)]
    return [item for _, item in sorted(found, key=lambda pair: int(pair[0]))]


def _check(item: Any, kind: str, place: str) -> None:
    from jsonschema.exceptions import best_match

    error = best_match(_validator(kind).iter_errors(item))
    if error is not None:
        where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path)
        raise FormatError(message("{}{}: {}", place, where, error.message[:300]))


@cache
def _validator(kind: str) -> Any:
    from jsonschema import Draft202012Validator

    schema = json.loads((resources() / "schema" / "crossalign-1.schema.json").read_text("utf-8"))
    return Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]})


def _recognise(head: Head) -> bool:
    return head.has("format", "images") and '"crossalign"' in head.text


FORMAT = Format(
    name="native",
    title=message("CrossAlign JSON (everything, lossless)"),
    about=message("Everything that the project knows, in one readable file; not the pictures, snapshots and steps of undo."),
    suffix=".crossalign.json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=EVERYTHING,
    order=10,
)
