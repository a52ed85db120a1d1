"""JSON as models write it: between other words, in fences, with comments, cut off, with single quotes or commas too many."""

from __future__ import annotations

import ast
import json
import re
import unicodedata
from typing import Any

_FENCE = re.compile(r"```[A-Za-z0-9_+-]*")
_COMMENT = re.compile(r'("(?:[^"\\\n]|\\.)*"?)|//[^\n]*|/\*(?:(?!/\*).)*?\*/', re.DOTALL)
_COMMA = re.compile(r'("(?:[^"\\\n]|\\.)*"?)|,(?=\s*[\]}])')
_FOREIGN = re.compile(r'("(?:[^"\\\n]|\\.)*"?)|[^\x00-\x7f]')
_SIGNS = str.maketrans("\u2212\uff0c\uff1a\uff3b\uff3d\uff5b\uff5d\uff0e", "-,:[]{}.")
_VALUE = re.compile(r"""["']\s*:\s*$""")
"""Before the value of an object that is broken itself."""
_MOST_ATTEMPTS = 200
MOST_CHARACTERS = 1_000_000
"""Of one answer; the rest is not looked at."""
_ITEM = re.compile(r'"(\w+)"\s*:\s*(\[[\d\s.,eE+-]*\]?)(?:\s*,\s*"label"\s*:\s*"([^"\n]*)"?)?')


def values(text: str) -> tuple[list[Any], bool]:
    """(the JSON lists and objects of a text in order, whether something that looks like one could not be read). NaN and Infinity
    are not numbers."""
    if not text.isascii():
        text = _FOREIGN.sub(lambda m: m.group(1) or _as_ascii(m.group(0)), text)
    text = _COMMENT.sub(lambda m: m.group(1) or "", _FENCE.sub(" ", text[:MOST_CHARACTERS]))
    text = _COMMA.sub(lambda m: m.group(1) or "", text)
    decoder = json.JSONDecoder(parse_constant=_refuse)
    found: list[Any] = []
    broken = False
    position = attempts = 0
    start = re.compile(r"[\[{]")
    while attempts < _MOST_ATTEMPTS and (place := start.search(text, position)):
        try:
            value, position = decoder.raw_decode(text, place.start())
        except (ValueError, RecursionError):
            attempts += 1
            quoted = _quoted(text, place.start()) if attempts == 1 else None
            if quoted is not None:
                return [*found, quoted], False
            broken = True
            position = place.start() + 1
            continue
        if not (broken and _VALUE.search(text, max(0, place.start() - 20), place.start())):
            found.append(value)
    if broken:
        found += _cut(text, found)
    return found, broken or attempts >= _MOST_ATTEMPTS


def _as_ascii(sign: str) -> str:
    """Digits, blanks and brackets of other scripts, outside of texts."""
    digit = unicodedata.decimal(sign, None)
    return str(digit) if digit is not None else " " if sign.isspace() else sign.translate(_SIGNS)


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is not a number that JSON knows")


def _quoted(text: str, start: int) -> Any:
    """A Python literal with single quotes, to the last bracket; None when it is none."""
    end = max(text.rfind("]"), text.rfind("}"))
    part = text[start : end + 1]
    if "'" not in part or len(part) > 100_000 or part.count("[") + part.count("{") + part.count("(") > 20_000:
        return None
    try:
        value = ast.literal_eval(part)
    except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
        return None
    return _listed(value) if isinstance(value, list | dict) else None


def _listed(value: Any) -> Any:
    """Python's pairs as lists."""
    if isinstance(value, dict):
        return {key: _listed(item) for key, item in value.items()}
    return [_listed(item) for item in value] if isinstance(value, list | tuple) else value


def _cut(text: str, found: list[Any]) -> list[Any]:
    """What stands whole in objects that end too early, or that something else made unreadable."""
    tail = text[text.rfind("{") :] if "{" in text else ""
    items = []
    for match in _ITEM.finditer(tail[:10_000]):
        numbers = match.group(2)
        if numbers.endswith("]"):
            value, _ = values_of_list(numbers)
            item = {match.group(1): value} | ({"label": match.group(3)} if match.group(3) else {})
            if not any(isinstance(known, dict) and known.get(match.group(1)) == value for known in found):
                items.append(item)
    return items


def values_of_list(numbers: str) -> tuple[list[float], bool]:
    """The numbers between brackets."""
    found = re.findall(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", numbers)
    return [float(number) for number in found], True
