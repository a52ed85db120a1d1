"""Readers of the families that write places into text, between marks or as tokens: each gives the text without them, and what they
say. Nothing here raises for a text, however broken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossalign_gui.domain.grounded_text.families import Brackets, Cells, Locations, Marks, PointTags
from crossalign_gui.domain.grounded_text.places import NOT_FOUR, Places, numbers_of
from crossalign_gui.domain.grounded_text.values import Place, Thing
from crossalign_gui.domain.messages import message

_DETERMINER = re.compile(r"\b(a|an|the|some|one|two|three|four|five|six|several|many|his|her|its|their|another|this|that|these)\s",
                         re.IGNORECASE)  # fmt: skip
_SINGLE = re.compile(r"\s?\[((?:[^\[\],]{1,60},){1,7}[^\[\],]{0,60})(?:\]|\Z)")
_DOUBLE = re.compile(r"\s?\[\[([^\[\]]{0,2000})(\]\]?|\Z)")
_LIST = re.compile(r"\[([^\[\]]*)(\]?)")
_ATTRIBUTE = re.compile(r"""(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_AROUND = " ;,.\t\xa0*`}"
"""What may stand beside a name and is no part of it."""
_OPEN = re.compile(r"<[|/]?\w[^<>]*\Z|<\Z")
"""A mark of which the end is missing."""


def marked(places: Places, syntax: Marks, text: str) -> tuple[str, list[Thing]]:
    ref, end_ref, box, end_box = (re.escape(mark) for mark in (syntax.ref, syntax.end_ref, syntax.box, syntax.end_box))
    piece = re.compile(
        f"{ref}((?:(?!{ref}|{box}).)*?)(?:{end_ref}|(?={box}))|{box}((?:(?!{ref}|{box}).)*?)(?:{end_box}|(?={box}|{ref})|\\Z)",
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
                places.warn(message("marks of a phrase that are not closed: what stands before its box is read"))
            things.append(_named(words, len(plain)))
            plain += words
            continue
        closed = match.group(0).endswith(syntax.end_box)
        if not closed:
            places.end_early()
        if between.strip(" ,\n") or not things:
            plain += between
            if not things or between.strip(" ,.\n"):
                things.append(Thing(""))
        inside = match.group(2)
        last = things[-1]
        if "none" in inside.lower() or inside.strip() in ("[]", "[[]]"):
            things[-1] = Thing(last.name, last.places, last.at, absent=not last.places)
            continue
        found = _inside(places, inside, syntax, not closed and position == len(text))
        things[-1] = Thing(last.name, (*last.places, *found), last.at)
    rest = text[position:]
    if _OPEN.search(rest) or syntax.ref in rest or syntax.box in rest:
        places.end_early()
    elif things and not rest.strip() and not (things[-1].places or things[-1].absent) and text.endswith(syntax.end_ref):
        places.end_early()  # the place of the last phrase is missing
    return plain + rest, things


def _named(words: str, start: int) -> Thing:
    """A phrase whose words begin at a place of the plain text, without the blanks around it."""
    name = words.strip()
    start += len(words) - len(words.lstrip())
    return Thing(name, at=(start, start + len(name)) if name else None)


def _inside(places: Places, inside: str, syntax: Marks, cut: bool) -> list[Place]:
    if syntax.numbers == "tokens" and syntax.together:
        parts = [part for part in inside.split(",") if part.strip()]
        return [place for n, part in enumerate(parts, 1) for place in places.of(part, cut=cut and n == len(parts))]
    if syntax.numbers == "lists":
        lists = [(part, bool(end)) for part, end in _LIST.findall(inside) if part.strip()]
        if len(lists) == 2 and all(_count(part) == 2 for part, _ in lists):
            places.warn(message("two pairs of numbers in a box are read as its corners"))
            return places.of(" ".join(part for part, _ in lists), cut=cut and not lists[-1][1])
        if lists:
            return [place for part, end in lists for place in places.of(part, cut=cut and not end)]
    return places.of(inside, cut=cut)


def _count(part: str) -> int:
    return len([item for item in part.split(",") if item.strip()])


def located(places: Places, syntax: Locations, text: str) -> tuple[str, list[Thing]]:
    """Without a text: the words are names."""
    head, tail = (re.escape(part) for part in re.split(r"\{[^}]*\}", syntax.token))
    run = re.compile(f"(?:{head}\\d{{1,9}}{tail}\\s?)*{head}\\d{{1,9}}{tail}")
    token = re.compile(f"{head}(\\d{{1,9}}){tail}")
    found = list(run.finditer(text))
    things: list[Thing] = []
    cut = bool(_OPEN.search(text[found[-1].end() if found else 0 :]))
    for number, match in enumerate(found):
        is_last = number + 1 == len(found)
        if syntax.name_first:
            name = text[found[number - 1].end() if number else 0 : match.start()]
        else:
            name = text[match.end() : len(text) if is_last else found[number + 1].start()]
            cut |= is_last and not name.strip()
        name = _beside(re.sub(r"<(seg\d+|/?s|/?[a-z_]+)>|<[^<>]*\Z", "", name), syntax.name_first)
        tokens = [float(value) for value in token.findall(match.group(0))]
        left = len(tokens) % 4
        if left and is_last and not text[match.end() :].strip():
            cut = True
        elif left and not (is_last and cut):
            places.warn(NOT_FOUR)
            tokens, left = [], 0  # which of them are missing nobody knows
        tokens = tokens[: len(tokens) - left]
        several = [places.place(tokens[n : n + 4], syntax.y_first) for n in range(0, len(tokens), 4)]
        things.append(Thing(name, tuple(place for place in several if place is not None)))
    if cut:
        places.end_early()
    return "", joined([thing for thing in things if thing.places])


def _beside(text: str, before: bool) -> str:
    """The words next to the tokens, without what a model says around its answer."""
    lines = [line for line in text.splitlines() if line.strip(_AROUND)]
    if not lines:
        return ""
    return (lines[-1].rpartition(": ")[2] if before else lines[0]).strip(_AROUND)


def tagged(places: Places, syntax: PointTags, text: str) -> tuple[str, list[Thing]]:
    element = re.compile(r"<(points?)\s([^<>]*?)(/?)>(?:((?:(?!<point).)*?)</\1>)?", re.DOTALL | re.IGNORECASE)
    plain = ""
    things: list[Thing] = []
    position = 0
    for match in element.finditer(text):
        plain += text[position : match.start()]
        position = match.end()
        values = {name.lower(): double or single for name, double, single in _ATTRIBUTE.findall(match.group(2))}
        words = (match.group(4) or "").strip()
        if match.group(4) is None and not match.group(3):
            places.end_early()
        name = words or values.get("alt", "").replace("&quot;", '"').strip()
        found = [place for pair in _pairs(places, values) for place in places.of(pair, each=2)]
        at = (len(plain), len(plain) + len(words)) if words else None
        plain += words
        if found:
            things.append(Thing(name, tuple(found), at))
    if _OPEN.search(text[position:]):
        places.end_early()
    return plain + text[position:], things


def _pairs(places: Places, values: dict[str, str]) -> Iterator[str]:
    """Texts of two numbers each."""
    if "coords" in values:
        for image in re.split(r"[;\t]", values["coords"]):
            body = image.replace(",", " ").split()[1:]
            if len(body) % 3 or not body:
                places.warn(NOT_FOUR)
                continue
            yield from (" ".join(body[n + 1 : n + 3]) for n in range(0, len(body), 3))
        return
    for key in values:
        if key[0] == "x" and (key == "x" or key[1:].isdigit()):
            pair = (values[key], values.get("y" + key[1:], ""))
            yield " ".join(pair) if all(len(part.split()) == 1 for part in pair) else "?"


def celled(places: Places, syntax: Cells, text: str) -> tuple[str, list[Thing]]:
    piece = re.compile(
        r"(?:<phrase>((?:(?!<phrase>).)*?)</phrase>)?\s{0,3}<object>((?:(?!<object>|<phrase>|</object>).)*)(</object>|(?=<object>|<phrase>)|\Z)"
        r"|<phrase>((?:(?!<phrase>).)*?)</phrase>",
        re.DOTALL,
    )
    text = text.strip().removeprefix("<grounding>")
    plain = ""
    things: list[Thing] = []
    position = 0
    for match in piece.finditer(text):
        plain += text[position : match.start()]
        position = match.end()
        words, inside = match.group(1) or match.group(4) or "", match.group(2) or ""
        cells = [int(cell) for cell in re.findall(r"<patch_index_(\d{1,9})>", inside)]
        if inside and not match.group(3):
            places.end_early()
            cells = cells[: len(cells) // 2 * 2]
        elif len(cells) % 2 or inside.count("<patch_index_") > len(cells):
            places.warn(NOT_FOUR)
            cells = []
        found = []
        for n in range(0, len(cells) - 1, 2):
            corners = [divmod(cell, syntax.side) for cell in cells[n : n + 2]]
            found.append(places.place([float(v) for row, column in corners for v in (column, row)]))
        kept = tuple(place for place in found if place is not None)
        named = _named(words, len(plain))
        plain += words
        if kept:
            things.append(Thing(named.name, kept, named.at))
        elif position == len(text) and named.name and not inside:
            places.end_early()  # its place is missing
    if _OPEN.search(text[position:]) or "<phrase>" in text[position:]:
        places.end_early()
    return plain + text[position:], things


def bracketed(places: Places, syntax: Brackets, text: str) -> tuple[str, list[Thing]]:
    plain = ""
    things: list[Thing] = []
    position = taken = 0
    for match in (_SINGLE if syntax.single else _DOUBLE).finditer(text):
        closed = match.group(0).endswith("]" if syntax.single else "]]")
        cut = not closed and match.end() == len(text)
        if syntax.single and not _has_numbers(match.group(1)):
            continue  # brackets of ordinary words
        plain += text[position : match.start()]
        position = match.end()
        if not closed:
            places.end_early()
        parts = [match.group(1)] if syntax.single else match.group(1).split(";")
        found = [place for n, part in enumerate(parts, 1) for place in places.of(part, cut=cut and n == len(parts))]
        stretch = plain[taken:]
        if syntax.single and things and not stretch.strip():
            things[-1] = Thing(things[-1].name, (*things[-1].places, *found), things[-1].at)
            continue
        cut_at = max((m.end() for m in re.finditer(r"[.,;:!?()\n]", stretch)), default=0)
        determiners = list(_DETERMINER.finditer(stretch, cut_at))
        start = taken + (determiners[-1].start() if determiners else cut_at)
        name = plain[start:].strip()
        start = len(plain) - len(plain[start:].lstrip())
        if found:
            if name and syntax.tells:
                places.warn(message("which words a box belongs to is guessed: those from the last article on"))
            things.append(Thing(name, tuple(found), (start, start + len(name)) if name else None))
        taken = len(plain)
    rest = text[position:]
    if rest.rfind("[") > rest.rfind("]"):
        places.end_early()
    return plain + rest, things


def _has_numbers(inside: str) -> bool:
    """At least two of its parts."""
    return sum(numbers_of([part.strip()]) is not None for part in inside.split(",") if part.strip()) >= 2


def joined(things: list[Thing]) -> list[Thing]:
    """Those of one name that follow each other as one."""
    result: list[Thing] = []
    for thing in things:
        if result and thing.name and result[-1].name == thing.name and not (thing.absent or result[-1].absent):
            result[-1] = Thing(thing.name, (*result[-1].places, *thing.places))
        else:
            result.append(thing)
    return result
