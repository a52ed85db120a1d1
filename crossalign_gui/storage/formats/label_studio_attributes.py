"""Attributes in Label Studio: choices, texts and numbers about a region ("perRegion") or about the whole image.

A checkbox travels as the choice "true" or "false". An item whose value nobody changed goes back as it came.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from crossalign_gui.domain.attributes import Attributes

Item = dict[str, Any]
_KEYS = {"choices": "choices", "textarea": "text", "number": "number"}
"""Where an item of a type has its value."""
_YES = {"true": True, "false": False}


def values_of(items: Iterable[Item]) -> Attributes:
    """By the name of the control; a control that answers twice, or not in words or a number, is none."""
    named = [(str(item.get("from_name")), _value(item)) for item in items if item.get("from_name")]
    counts = Counter(name for name, value in named if value is not None)
    return {name: value for name, value in named if value is not None and counts[name] == 1}


def items_with(items: list[Item], wanted: Mapping[str, Any], make: Callable[[str, str, dict[str, Any]], Item]) -> list[Item]:
    """Items that say these attributes and all else that they said. make: of the name, type and value of a new one."""
    known = values_of(items)
    found = [item for item in items if (name := str(item.get("from_name"))) not in known or known[name] == wanted.get(name)]
    new = {name: value for name, value in wanted.items() if known.get(name) != value}
    return [*found, *(make(name, *_written(value)) for name, value in new.items())]


def choices_of(item: Item) -> list[str]:
    values = item["value"].get("choices") if isinstance(item.get("value"), dict) else None
    return [str(value) for value in values] if isinstance(values, list) else []


def is_answer(item: Item) -> bool:
    return item.get("type") in _KEYS


def _value(item: Item) -> str | float | bool | None:
    key, fields = _KEYS.get(str(item.get("type"))), item.get("value")
    value = fields.get(key) if key is not None and isinstance(fields, dict) else None
    if key == "number":
        return value if isinstance(value, int | float) else None
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not texts or not all(isinstance(text, str) for text in texts):
        return None
    if key == "choices" and len(texts) == 1 and texts[0] in _YES:
        return _YES[texts[0]]
    return ", ".join(texts)


def _written(value: object) -> tuple[str, dict[str, Any]]:
    if isinstance(value, bool):
        return "choices", {"choices": [str(value).lower()]}
    if isinstance(value, int | float):
        return "number", {"number": value}
    return "textarea", {"text": [str(value)]}
