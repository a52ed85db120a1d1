"""The interchange file `*.crossalign.json`: everything that a project knows, in one readable file.

Schema: `resources/schema/crossalign-1.schema.json`. One element a line and a stable order make clean diffs.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TextIO

from crossalign_gui import __version__
from crossalign_gui.domain.document import Agent, Document, Label
from crossalign_gui.domain.text import quote
from crossalign_gui.domain.validate import Problem, validate
from crossalign_gui.paths import resources
from crossalign_gui.storage import codec

_MOST_BYTES = 2 * 2**30
_LISTS = ("agents", "labels", "images", "captions", "entities", "spans", "regions", "links")
_CONVENTIONS = {
    "text_unit": "unicode_code_point",
    "text_normalization": "none",
    "span_interval": "half_open",
    "pixel_origin": "top_left_corner_of_pixel_0_0",
    "box": "xyxy_absolute_half_open",
    "orientation": "exif_applied",
}


class FormatError(Exception):
    """A file that does not hold what it should; the text names the place."""


@dataclass(frozen=True, slots=True)
class Loaded:
    documents: tuple[Document, ...]
    agents: tuple[Agent, ...]
    labels: tuple[Label, ...]
    warnings: tuple[Problem, ...]


def dump(documents: Iterable[Document], agents: Sequence[Agent] = (), labels: Sequence[Label] = ()) -> dict[str, Any]:
    """As one JSON object."""
    lists: dict[str, list[codec.Json]] = {name: [] for name in _LISTS}
    lists["agents"] = [codec.agent_out(agent) for agent in agents]
    lists["labels"] = [codec.label_out(label) for label in labels]
    for document in documents:
        lists["images"].append(codec.image_out(document.image))
        lists["captions"] += [codec.caption_out(caption) for caption in document.captions]
        lists["entities"] += [codec.entity_out(entity) for entity in document.entities]
        lists["spans"] += [codec.span_out(span) for span in document.spans]
        lists["regions"] += [codec.region_out(region) for region in document.regions]
        lists["links"] += [codec.link_out(link) for link in document.links]
    lists["agents"].sort(key=lambda item: str(item["id"]))
    lists["labels"].sort(key=lambda item: str(item["id"]))
    return {
        "format": "crossalign",
        "version": "1.0",
        "generator": {"name": "crossalign-gui", "version": __version__, "kind": "software"},
        "conventions": _CONVENTIONS,
        **lists,
    }


def write(path: Path, documents: Iterable[Document], agents: Sequence[Agent] = (), labels: Sequence[Label] = ()) -> None:
    """Atomic: an older file stays whole until the new one is on disk. Raises OSError, FormatError."""
    value = dump(documents, agents, labels)
    _check_schema(value)
    atomically(path, lambda file: _write_lines(value, file))


def atomically(path: Path, fill: Callable[[TextIO], None]) -> None:
    """Write a text file beside `path`, then let it take its place. Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:100]}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _write_lines(value: dict[str, Any], file: TextIO) -> None:
    file.write("{\n")
    for number, (name, part) in enumerate(value.items()):
        file.write(",\n" if number else "")
        file.write(f" {json.dumps(name)}: ")
        if isinstance(part, list) and part:
            file.write("[\n")
            file.write(",\n".join("  " + json.dumps(item, ensure_ascii=False, allow_nan=False) for item in part))
            file.write("\n ]")
        else:
            file.write(json.dumps(part, ensure_ascii=False))
    file.write("\n}\n")


def read(path: Path) -> Loaded:
    """Raises OSError and FormatError."""
    if path.stat().st_size > _MOST_BYTES:
        raise FormatError(f"{path.name} is larger than 2 GB")
    try:
        value = json.loads(path.read_text("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"{path.name} is not a JSON file: {error}") from error
    return load(value)


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number that JSON knows")


def load(value: Any) -> Loaded:
    """The inverse of `dump`. Raises FormatError, naming the first place that is wrong."""
    _check_schema(value)
    grouped: dict[str, dict[str, list[codec.Json]]] = {
        image["id"]: {name: [] for name in _LISTS[3:]} for image in value["images"]
    }
    if len(grouped) != len(value["images"]):
        raise FormatError("images: an id is used twice")
    owner: dict[str, str] = {}
    for name in ("captions", "entities", "spans", "regions", "links"):
        for index, item in enumerate(value.get(name, [])):
            image = item.get("image") or owner.get(item.get("caption") or item.get("span"))
            if image not in grouped:
                raise FormatError(f"{name}[{index}] ({item['id']}): it leads to no image")
            owner[item["id"]] = image
            grouped[image][name].append(item)
    documents = tuple(_document(image, grouped[image["id"]]) for image in value["images"])
    agents = tuple(codec.agent_in(item) for item in value.get("agents", []))
    labels = tuple(codec.label_in(item) for item in value.get("labels", []))
    problems = validate(documents, agents, labels)
    errors = [problem for problem in problems if problem.severity == "error"]
    if errors:
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        raise FormatError(f"{errors[0]}{more}")
    return Loaded(documents, agents, labels, problems)


def _document(image: codec.Json, lists: dict[str, list[codec.Json]]) -> Document:
    texts = {caption["id"]: caption["text"] for caption in lists["captions"]}
    spans = []
    for item in lists["spans"]:
        ranges = tuple((start, end) for start, end in item["ranges"])
        spans.append(codec.span_in(item, quote(texts.get(item["caption"], ""), ranges)))
    return Document(
        codec.image_in(image),
        tuple(codec.caption_in(item) for item in lists["captions"]),
        tuple(spans),
        tuple(codec.entity_in(item) for item in lists["entities"]),
        tuple(codec.region_in(item) for item in lists["regions"]),
        tuple(codec.link_in(item) for item in lists["links"]),
    )


def _check_schema(value: Any) -> None:
    from jsonschema.exceptions import best_match

    error = best_match(_validator().iter_errors(value))
    if error is not None:
        place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path)
        raise FormatError(f"{place.lstrip('.') or 'file'}: {error.message[:300]}")


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator

    path = resources() / "schema" / "crossalign-1.schema.json"
    return Draft202012Validator(json.loads(path.read_text("utf-8")))
