"""How the bundled model reads a word, in words: which classes, drawings, everyday names, colours and places it stands for."""

from __future__ import annotations

from crossalign_gui.alignment.compact import vocabulary as v
from crossalign_gui.alignment.compact.everyday_names import FIRST_PART, FIRST_STUFF, NAMES, PARTS, STUFF, THINGS
from crossalign_gui.alignment.compact.evidence import CLASSES
from crossalign_gui.alignment.compact.inventory import names
from crossalign_gui.alignment.compact.lexicon import Entry, Lexicon, Units, forms
from crossalign_gui.alignment.compact.parse import parse

_UNKNOWN = "unknown: not in this model's vocabulary"
_MOST = 6  # names said of one kind


def vocabulary() -> list[str]:
    """The everyday names, a line for each kind."""
    kinds = (("things", THINGS), ("stuff", STUFF), ("parts of persons", PARTS))
    return [f"{kind}: {', '.join(kind_names)}" for kind, kind_names in kinds]


def how_read(text: str, lexicon: Lexicon) -> list[str]:
    """What a word or a name of several words is read as, a line for each kind of reading; never empty. Raises AlignmentError
    when a file is missing or broken."""
    low = forms(text)[0]
    if v.is_function(low):
        return ["function word: it aligns to nothing by itself"]
    entry = lexicon.lookup(text)
    if entry is None and " " in low:
        return _of_several(text, lexicon)
    lines = [*_as_modifier(low), *(_as_noun(entry) if entry is not None else ())]
    if v.is_verb(low):
        lines.append("verb: not looked for, unless it is a noun, as after an article")
    elif v.is_never_noun(low):
        lines = lines[: len(_as_modifier(low))] or ["said of places and times: not looked for"]
    return lines or [_UNKNOWN]


def _of_several(text: str, lexicon: Lexicon) -> list[str]:
    """What a caption of these words alone is read as."""
    phrases = parse(text, lexicon).phrases
    if not phrases or phrases[-1].entry is None or phrases[-1].end < len(text.rstrip()):
        return [_UNKNOWN]
    return [f"read by its part '{phrases[-1].entry.text}', since the whole is not known", *_as_noun(phrases[-1].entry)]


def _as_modifier(low: str) -> list[str]:
    found = [
        *(f"colour: {colour}" for colour in v.colours([low])),
        *(f"size: {size}" for size in [v.size([low])] if size),
        *(f"place: {place}" for place in [v.place([low])] if place),
    ]
    if v.modifies(low) and not found:
        return ["adjective: not looked at"]
    return found


def _as_noun(entry: Entry) -> list[str]:
    """In the order of how well each kind is known."""
    lines: list[str] = []
    if entry.everyday:
        read_as = f", read as '{entry.everyday_read_as}'" if entry.everyday_read_as not in ("", entry.text) else ""
        for kind, first, end in (
            ("thing", 0, FIRST_STUFF),
            ("stuff", FIRST_STUFF, FIRST_PART),
            ("part of a person", FIRST_PART, len(NAMES)),
        ):
            units = tuple((unit, weight) for unit, weight in entry.everyday if first <= unit < end)
            if units:
                lines.append(f"everyday {kind}: {_said(units, NAMES)}{'' if lines else read_as}")
    read_as = f", read as '{entry.read_as}'" if entry.units and entry.read_as not in ("", entry.text) else ""
    for kind, photo in (("photographs (ImageNet)", True), ("drawings", False)):
        units = tuple((unit, weight) for unit, weight in entry.units if (unit < CLASSES) == photo)
        if units:
            lines.append(f"{kind}: {_said(units, names())}{read_as}")
    if entry.stuff is not None:
        where = f", at the {entry.stuff.position}" if entry.stuff.position else ""
        lines.append(f"colour and place: {' or '.join(entry.stuff.colours)}{where}")
    return lines


def _said(units: Units, called: tuple[str, ...]) -> str:
    """The heaviest first, with their weights where these are less than 1."""
    order = sorted(units, key=lambda pair: -pair[1])
    said = [called[unit] + (f" {weight:.2g}" if weight < 1 else "") for unit, weight in order[:_MOST]]
    return ", ".join(said) + (f" and {len(order) - _MOST} more" if len(order) > _MOST else "")
