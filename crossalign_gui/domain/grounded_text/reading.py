"""From the text of a family to boxes and points. Nothing here raises for a text, however broken: what can be read is given, and
each piece that cannot is a warning."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Any

from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text.families import (
    CORNERS,
    FAMILIES,
    MIDDLE,
    Brackets,
    Cells,
    Family,
    Json,
    Locations,
    Marks,
    PointTags,
)
from crossalign_gui.domain.grounded_text.loose_json import MOST_CHARACTERS, values
from crossalign_gui.domain.grounded_text.scales import Budget, Size
from crossalign_gui.domain.grounded_text.values import Place, Reading, Thing
from crossalign_gui.domain.messages import message

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?")
_NONE = re.compile(
    r"\W*(none|null|nothing|n/a|empty|\[\s*\]|\{\s*\}|\{\s*\"(objects|points)\"\s*:\s*\[\s*\]\s*\}|"
    r"there (is|are) (none|no\b.*|nothing\b.*)|(it|they|this) (is|are)( not|n't) "
    r"(visible|present|in the (image|picture)).*|(this |it )?(isn't |is )?not in the (image|picture)|"
    r"no\b[^.\[\]{}<>\d]{1,80}\b(visible|present|found|detected|in (the|this) (image|picture))[^\[\]{}<>\d]*)\W*",
    re.IGNORECASE | re.DOTALL,
)
_THINKING = re.compile(r"<think>.*?(</think>|\Z)", re.DOTALL)
_ENDS = re.compile(
    r"<\|(im_end|endoftext|end▁of▁sentence|eot_id|user|observation)\|>|<｜end▁of▁sentence｜>|<(eos|pad|bos|s)>|</s>"
)
_BOXES = ("bbox_2d", "box_2d", "bbox", "box", "bounding_box", "bboxes", "boxes")
_POINTS = ("point_2d", "point", "points")
_CORNERS = (CORNERS, MIDDLE, ("x1", "y1", "x2", "y2"), ("x0", "y0", "x1", "y1"), ("xmin", "ymin", "xmax", "ymax"))
_LABELS = ("label", "name", "phrase", "ref", "object", "category", "class", "text", "text_content", "description")
_DETERMINER = re.compile(r"\b(a|an|the|some|one|two|three|four|five|six|several|many|his|her|its|their|another|this|that|these)\s",
                         re.IGNORECASE)  # fmt: skip
_SINGLE = re.compile(r"\s?\[(\s*-?\d[\d.]*(?:\s*,\s*-?\d[\d.]*){1,7}\s*)(?:\]|\Z)")
_BARE = re.compile(r"[\[(]\s*-?\d[\d.]*(\s*,\s*-?\d[\d.]*){3}")
_ATTRIBUTE = re.compile(r"""(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_MOST_THINGS = 100_000
_FAR = 100.0
"""A number this many times as large as the far edge is no place."""

SYNTAX_FIRST = ("locate_anything", "rex_omni", "qwen2_vl", "deepseek_vl2", "qwen_vl", "internvl", "minicpm_v", "kosmos2", "paligemma",
                "florence2", "molmo2", "molmo", "glm_v", "gemini", "moondream", "cogvlm", "ferret")  # fmt: skip
_SIGNS = {
    "locate_anything": r"<box>\s*(<\d+>|none)",
    "rex_omni": r"<\|box_start\|>\s*(<\d+>|None)",
    "qwen2_vl": r"<\|box_start\|>\s*\(",
    "deepseek_vl2": r"<\|det\|>",
    "qwen_vl": r"<box>\s*\(",
    "internvl": r"<box>\s*\[",
    "minicpm_v": r"<box>\s*-?\d",
    "kosmos2": r"<patch_index_",
    "paligemma": r"<loc\d{4}>",
    "florence2": r"<loc_\d+>",
    "molmo2": r"<points?\s[^<>]*coords\s*=",
    "molmo": r"<points?\s",
    "glm_v": r"<\|begin_of_box\|>",
    "gemini": r"[\"']box_2d[\"']",
    "moondream": r"[\"']x_min[\"']",
    "cogvlm": r"\[\[\s*\d{3},\d{3},\d{3},\d{3}",
    "ferret": r"\w \[\d{1,4}(, ?\d{1,4}){3}\][^\[\]]{0,400}[^\W\d_] \[\d{1,4}(, ?\d{1,4}){3}\]",
}


def sniff(text: str) -> Family | None:
    """The family whose marks stand in a text; None for plain text and for the bare JSON that several families write."""
    text = text[:MOST_CHARACTERS]
    return next((FAMILIES[name] for name in SYNTAX_FIRST if re.search(_SIGNS[name], text)), None)


def is_none(text: str) -> bool:
    """The whole text says that nothing is there."""
    return len(text) < 400 and bool(_NONE.fullmatch(re.sub(r"```\w*", "", text).strip()))


class Reader:
    """For images of one size. budget: matters to families that count pixels of the resized image."""

    def __init__(self, family: Family, size: Size, budget: Budget | None = None) -> None:
        self._family, self._size = family, size
        self._wholes = family.scale.wholes(size, budget or Budget())
        self._warnings: list[str] = []

    def read(self, text: str) -> Reading:
        self._warnings = []
        if len(text) > MOST_CHARACTERS:
            self._warn(message("answers of more than a million characters are cut there"))
            text = text[:MOST_CHARACTERS]
        text = _ENDS.sub("", _THINKING.sub("", text))
        bare = text.replace("<|begin_of_box|>", "").replace("<|end_of_box|>", "").strip()
        if is_none(bare) or bare.lower() == "<box>none</box>":
            return Reading("", none=True)
        syntax = self._family.syntax
        if isinstance(syntax, Marks):
            plain, things = self._marked(syntax, text)
        elif isinstance(syntax, Locations):
            plain, things = "", self._located(syntax, text)
        elif isinstance(syntax, PointTags):
            plain, things = self._tagged(syntax, text)
        elif isinstance(syntax, Cells):
            plain, things = self._celled(syntax, text)
        elif isinstance(syntax, Brackets):
            plain, things = self._bracketed(syntax, text)
        else:
            plain, things = "", self._listed(syntax, text)
        if len(things) > _MOST_THINGS:
            self._warn(message("answers of more than {:,} things are cut there", _MOST_THINGS))
        return Reading(plain, tuple(things[:_MOST_THINGS]), warnings=tuple(self._warnings))

    def place(self, numbers: Sequence[float], y_first: bool = False) -> Place | None:
        """Four numbers as a box, two as a point; None, with a warning, for what is no place in the image."""
        whole = self._wholes
        if len(numbers) not in (2, 4) or not all(math.isfinite(n) for n in numbers):
            self._warn(message("places that are not four or two numbers are left out"))
            return None
        pairs = [(numbers[n + 1], numbers[n]) if y_first else (numbers[n], numbers[n + 1]) for n in range(0, len(numbers), 2)]
        if any(abs(value) > _FAR * edge for pair in pairs for value, edge in zip(pair, whole, strict=True)):
            self._warn(message("numbers that are far outside of the image are left out"))
            return None
        scale = self._family.scale
        if isinstance(self._family.syntax, Json) and scale.whole != 1 and _are_fractions(numbers):
            self._warn(message("fractions of the image where larger numbers were expected are read as such"))
            pairs = [(x * whole[0], y * whole[1]) for x, y in pairs]
        if any(not scale.holds(value, edge) for pair in pairs for value, edge in zip(pair, whole, strict=True)):
            self._warn(message("numbers outside of the scale of the model (moved to the edge of the image)"))
        points = [(scale.read(x, self._size[0], whole[0]), scale.read(y, self._size[1], whole[1])) for x, y in pairs]
        if len(points) == 1:
            return points[0]
        (x0, y0), (x1, y1) = points
        if scale.cells and (x0 == x1 or y0 == y1):  # within one cell, which is not empty
            across, down = (side / edge / 2 for side, edge in zip(self._size, whole, strict=True))
            x0, x1 = (max(x0 - across, 0.0), min(x1 + across, float(self._size[0]))) if x0 == x1 else (x0, x1)
            y0, y1 = (max(y0 - down, 0.0), min(y1 + down, float(self._size[1]))) if y0 == y1 else (y0, y1)
        if x0 > x1 or y0 > y1:
            self._warn(message("corners of boxes that stand in the wrong order are exchanged"))
            (x0, x1), (y0, y1) = sorted((x0, x1)), sorted((y0, y1))
        if x0 == x1 or y0 == y1:
            self._warn(message("empty boxes are left out"))
            return None
        return Box(x0, y0, x1, y1)

    def _warn(self, text: str) -> None:
        self._warnings.append(text)

    def _groups(self, text: str, each: int = 4) -> list[Place]:
        """Places of running numbers, `each` at a time; two alone are a point."""
        numbers = [float(number) for number in _NUMBER.findall(text)]
        if len(numbers) == 2:
            each = 2
        left = len(numbers) % each
        if left or not numbers:
            self._warn(message("places that are not four or two numbers are left out"))
            numbers = numbers[: len(numbers) - left]
        places = [self.place(numbers[n : n + each]) for n in range(0, len(numbers), each)]
        return [place for place in places if place is not None]

    def _marked(self, syntax: Marks, text: str) -> tuple[str, list[Thing]]:
        ref, end_ref, box, end_box = (re.escape(mark) for mark in (syntax.ref, syntax.end_ref, syntax.box, syntax.end_box))
        piece = re.compile(
            f"{ref}((?:(?!{ref}|{box}).)*?)(?:{end_ref}|(?={box}))"
            f"|{box}((?:(?!{ref}|{box}).)*?)(?:{end_box}|(?={box}|{ref})|\\Z)",
            re.DOTALL,
        )
        plain = ""
        things: list[Thing] = []
        position = 0
        for match in piece.finditer(text):
            between = text[position : match.start()]
            position = match.end()
            if match.group(1) is not None:
                plain += between
                words = match.group(1)
                if not match.group(0).endswith(syntax.end_ref):
                    self._warn(message("marks of a phrase that are not closed: what stands before its box is read"))
                blank = not words.strip()
                things.append(Thing("" if blank else words, at=None if blank else (len(plain), len(plain) + len(words))))
                plain += words
                continue
            if not match.group(0).endswith(syntax.end_box):
                self._warn(message("answers that end too early: what stands before that is read"))
            if between.strip(" ,\n") or not things:
                plain += between
                if not things or between.strip(" ,.\n"):
                    things.append(Thing(""))
            inside = match.group(2)
            if "none" in inside.lower() or inside.strip() in ("[]", "[[]]"):
                things[-1] = Thing(things[-1].name, things[-1].places, things[-1].at, absent=not things[-1].places)
                continue
            places = self._points_or_boxes(inside, syntax)
            things[-1] = Thing(things[-1].name, (*things[-1].places, *places), things[-1].at)
        plain += text[position:]
        if not things and syntax.ref in text:
            self._warn(message("answers that end too early: what stands before that is read"))
        elif not things and _BARE.search(text):
            self._warn(message("answers without a place that can be read"))
        return plain, things

    def _points_or_boxes(self, inside: str, syntax: Marks) -> list[Place]:
        if syntax.numbers == "tokens" and syntax.together:
            return [place for part in inside.split(",") if part.strip() for place in self._groups(part)]
        if syntax.numbers == "lists":
            inner = re.findall(r"\[([^\[\]]*)\]?", inside)
            parts = [part for part in inner if _NUMBER.search(part)]
            if parts and all(len(_NUMBER.findall(part)) in (2, 4) for part in parts):
                return [place for part in parts for place in self._groups(part)]
        return self._groups(inside)

    def _located(self, syntax: Locations, text: str) -> list[Thing]:
        head, tail = (re.escape(part) for part in re.split(r"\{[^}]*\}", syntax.token))
        run = re.compile(f"(?:{head}\\d{{1,9}}{tail})+")
        token = re.compile(f"{head}(\\d{{1,9}}){tail}")
        found = list(run.finditer(text))
        things: list[Thing] = []
        for number, match in enumerate(found):
            if syntax.name_first:
                name = text[found[number - 1].end() if number else 0 : match.start()]
            else:
                name = text[match.end() : found[number + 1].start() if number + 1 < len(found) else len(text)]
            name = re.sub(r"<(seg\d+|/?s|/?[a-z_]+)>", "", name).strip(" ;,.\n\t")
            tokens = [float(value) for value in token.findall(match.group(0))]
            left = len(tokens) % 4 if len(tokens) != 2 else 0
            if left:
                self._warn(message("places that are not four or two numbers are left out"))
                tokens = tokens[: len(tokens) - left]
            each = 2 if len(tokens) == 2 else 4
            places = [self.place(tokens[n : n + each], syntax.y_first) for n in range(0, len(tokens), each)]
            kept = tuple(place for place in places if place is not None)
            if kept or tokens:
                things.append(Thing(name, kept))
        if not found and text:
            self._warn(message("answers without a place that can be read"))
        return _joined(thing for thing in things if thing.places)

    def _tagged(self, syntax: PointTags, text: str) -> tuple[str, list[Thing]]:
        element = re.compile(r"<(points?)\s([^<>]*?)(/?)>(?:((?:(?!<point).)*?)</\1>)?", re.DOTALL | re.IGNORECASE)
        plain = ""
        things: list[Thing] = []
        position = 0
        for match in element.finditer(text):
            plain += text[position : match.start()]
            position = match.end()
            values = {name.lower(): double or single for name, double, single in _ATTRIBUTE.findall(match.group(2))}
            words = (match.group(4) or "").strip()
            name = words or values.get("alt", "").replace("&quot;", '"').strip()
            places = [p for p in (self.place(pair) for pair in self._pairs(values)) if p is not None]
            at = (len(plain), len(plain) + len(words)) if words else None
            plain += words
            if places:
                things.append(Thing(name, tuple(places), at))
        return plain + text[position:], things

    def _pairs(self, values: dict[str, str]) -> Iterator[list[float]]:
        if "coords" in values:
            for image in re.split(r"[;\t]", values["coords"]):
                numbers = [float(number) for number in _NUMBER.findall(image)]
                body = numbers[1:]
                if len(body) % 3 or not body:
                    self._warn(message("places that are not four or two numbers are left out"))
                yield from (body[n + 1 : n + 3] for n in range(0, len(body) - 2, 3))
            return
        for key in values:
            other = "y" + key[1:]
            if key[0] == "x" and (key == "x" or key[1:].isdigit()):
                pair = [float(n) for n in (*_NUMBER.findall(values[key]), *_NUMBER.findall(values.get(other, "")))]
                yield pair

    def _celled(self, syntax: Cells, text: str) -> tuple[str, list[Thing]]:
        piece = re.compile(
            r"(?:<phrase>((?:(?!<phrase>).)*?)</phrase>)?<object>((?:(?!<object>|<phrase>|</object>).)*)(?:</object>|(?=<object>|<phrase>)|\Z)"
            r"|<phrase>((?:(?!<phrase>).)*?)</phrase>",
            re.DOTALL,
        )
        text = text.removeprefix("<grounding>")
        plain = ""
        things: list[Thing] = []
        position = 0
        for match in piece.finditer(text):
            plain += text[position : match.start()]
            position = match.end()
            words = match.group(1) or match.group(3) or ""
            cells = [int(cell) for cell in re.findall(r"<patch_index_(\d{1,9})>", match.group(2) or "")]
            if len(cells) % 2:
                self._warn(message("places that are not four or two numbers are left out"))
            found = []
            for n in range(0, len(cells) - 1, 2):
                corners = [divmod(cell, syntax.side) for cell in cells[n : n + 2]]
                place = self.place([float(v) for row, column in corners for v in (column, row)])
                found.append(place)
            places = tuple(place for place in found if place is not None)
            name = words.strip()
            start = len(plain) + words.find(name)
            plain += words
            if places:
                things.append(Thing(name, places, (start, start + len(name)) if name else None))
        return plain + text[position:], things

    def _bracketed(self, syntax: Brackets, text: str) -> tuple[str, list[Thing]]:
        piece = _SINGLE if syntax.single else re.compile(r"\s?\[\[([\d\s.,;]*)(?:\]\]|\Z)")
        plain = ""
        things: list[Thing] = []
        position = taken = 0
        for match in piece.finditer(text):
            plain += text[position : match.start()]
            position = match.end()
            places = [place for part in match.group(1).split(";") for place in self._groups(part)]
            stretch = plain[taken:]
            if syntax.single and things and not stretch.strip():
                things[-1] = Thing(things[-1].name, (*things[-1].places, *places), things[-1].at)
                continue
            cut = max((m.end() for m in re.finditer(r"[.,;:!?()\n]", stretch)), default=0)
            determiners = list(_DETERMINER.finditer(stretch, cut))
            start = taken + (determiners[-1].start() if determiners else cut)
            name = plain[start:].strip()
            start = len(plain) - len(plain[start:].lstrip())
            if places:
                if name and syntax.tells:
                    self._warn(message("which words a box belongs to is guessed: those from the last article on"))
                things.append(Thing(name, tuple(places), (start, start + len(name)) if name else None))
            taken = len(plain)
        return plain + text[position:], things

    def _listed(self, syntax: Json, text: str) -> list[Thing]:
        for mark in ("<|begin_of_box|>", "<|end_of_box|>", "<answer>", "</answer>"):
            text = text.replace(mark, " ")
        found, broken = values(text)
        if broken:
            self._warn(message("JSON that is cut off or broken: what can be read is read"))
        things = [thing for value in found for thing in self._items(value, syntax, 0)]
        if not things and not any(value in ([], {}) for value in found):
            self._warn(message("answers without a place that can be read"))
        return _joined(things)

    def _items(self, value: Any, syntax: Json, depth: int) -> Iterator[Thing]:
        if depth > 8:
            self._warn(message("lists that are nested too deeply are left out"))
            return
        if isinstance(value, list):
            if _flat(value):
                place = self.place([float(n) for n in value], syntax.y_first)
                yield Thing("", (place,) if place is not None else ())
                return
            for item in value:
                yield from self._items(item, syntax, depth + 1)
            return
        if not isinstance(value, dict):
            return
        for key in ("objects", "points"):
            if isinstance(value.get(key), list) and all(isinstance(item, dict) for item in value[key]):
                yield from self._items(value[key], syntax, depth + 1)
                return
        places: list[Place] = []
        known = False
        for key in (*_BOXES, *_POINTS):
            if key in value:
                known = True
                places += self._places(value[key], key == "box_2d" or syntax.y_first, depth)
        keys = next((keys for keys in (CORNERS, MIDDLE) if not known and all(key in value for key in keys)), None)
        if keys is not None:
            known = True
            places += self._places([value[key] for key in keys], False, depth)
        if known:
            name = next((value[key] for key in _LABELS if isinstance(value.get(key), str | int | float | list)), "")
            for word in [item for item in name if isinstance(item, str)] or [""] if isinstance(name, list) else [name]:
                yield Thing(str(word) if str(word).strip() else "", tuple(places), absent=not places and _names_nothing(value))
            return
        for key, inner in value.items():
            if isinstance(inner, list | dict):
                for thing in self._items(inner, syntax, depth + 1):
                    yield thing if thing.name else Thing(str(key), thing.places)

    def _places(self, value: Any, y_first: bool, depth: int) -> list[Place]:
        if isinstance(value, str) and not is_none(value):
            value = [float(number) for number in _NUMBER.findall(value)] or "?"
        elif isinstance(value, str):
            return []
        keys = next((keys for keys in _CORNERS if isinstance(value, dict) and all(key in value for key in keys)), None)
        if keys is not None:
            value = [value[key] for key in keys]
        if not isinstance(value, list) or depth > 8:
            if value is not None:
                self._warn(message("places that are not four or two numbers are left out"))
            return []
        if value and all(isinstance(item, list | str) for item in value) and not _flat(value):
            return [place for item in value for place in self._places(item, y_first, depth + 1)]
        if not value:
            return []
        if not _flat(value):
            self._warn(message("places that are not four or two numbers are left out"))
            return []
        place = self.place([float(n) for n in value], y_first)
        return [] if place is None else [place]


def _flat(value: list[Any]) -> bool:
    """Numbers only, also such as stand in quotes."""
    try:
        return bool(value) and all(
            not isinstance(n, bool) and isinstance(n, int | float | str) and abs(float(n)) < 1e300 for n in value
        )
    except (ValueError, OverflowError):
        return False


def _are_fractions(numbers: Sequence[float]) -> bool:
    return all(0 <= n <= 1 for n in numbers) and any(n != int(n) for n in numbers)


def _names_nothing(value: dict[str, Any]) -> bool:
    return all(value.get(key) in (None, [], "", "none", "None") for key in (*_BOXES, *_POINTS))


def _joined(things: Any) -> list[Thing]:
    """Those of one name that follow each other as one."""
    result: list[Thing] = []
    for thing in things:
        if result and thing.name and result[-1].name == thing.name and not (thing.absent or result[-1].absent):
            result[-1] = Thing(thing.name, (*result[-1].places, *thing.places))
        else:
            result.append(thing)
    return result
