"""From the text of a family to boxes and points. Nothing here raises for a text, however broken: what can be read is given, and
each piece that cannot is a warning."""

from __future__ import annotations

import contextlib
import html
import json
import re

from crossalign_gui.domain.grounded_text import marks
from crossalign_gui.domain.grounded_text.families import (
    FAMILIES,
    Brackets,
    Cells,
    Family,
    Json,
    Locations,
    Marks,
    PointTags,
)
from crossalign_gui.domain.grounded_text.listed import listed
from crossalign_gui.domain.grounded_text.loose_json import MOST_CHARACTERS
from crossalign_gui.domain.grounded_text.places import Places
from crossalign_gui.domain.grounded_text.scales import Budget, Size
from crossalign_gui.domain.grounded_text.values import Reading, Thing
from crossalign_gui.domain.messages import message

_NONE = re.compile(
    r"\W*(none|null|nothing|n/a|empty|\[\s*\]|\{\s*\}|\{\s*\"(objects|points)\"\s*:\s*\[\s*\]\s*\}|"
    r"there (is|are) (none|no\b.*|nothing\b.*)|(it|they|this) (is|are)( not|n't) "
    r"(visible|present|in the (image|picture)).*|(this |it )?(isn't |is )?not in the (image|picture)|"
    r"no\b[^.\[\]{}<>\d]{1,80}\b(visible|present|found|detected|in (the|this) (image|picture))[^\[\]{}<>\d]*)\W*",
    re.IGNORECASE | re.DOTALL,
)
_THOUGHTS = ("think", "thinking", "thought", "reasoning", "seed:think")
_THINKING = re.compile(
    "|".join(rf"<{name}>.*?(?:</{name}>|\Z)" for name in _THOUGHTS) + r"|◁think▷.*?(?:◁/think▷|\Z)", re.DOTALL
)
_THOUGHT = re.compile("|".join(rf"</{name}>" for name in _THOUGHTS) + "|◁/think▷")
"""The end of thinking whose beginning stood in the prompt."""
_WRAPPER = re.compile(r"</?answer>|<\|(?:begin|end)_of_box\|>|\\boxed\{|^[ \t]*```\w*[ \t]*$", re.MULTILINE)
_ENDS = re.compile(
    r"<\|(im_end|endoftext|end▁of▁sentence|eot_id|user|observation)\|>|<｜end▁of▁sentence｜>|<(eos|pad|bos|s)>|</s>"
)
_MOST_THINGS = 100_000

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
        self._family, self._size, self._budget = family, size, budget

    def read(self, text: str) -> Reading:
        places = Places(self._family, self._size, self._budget)
        if len(text) > MOST_CHARACTERS:
            places.warn(message("answers of more than a million characters are cut there"))
            text = text[:MOST_CHARACTERS]
        given, text = _ENDS.sub("", text), _unwrapped(text)
        if is_none(text) or text.strip().lower() == "<box>none</box>":
            return Reading("", none=True)
        plain, things, none = self._things(places, text)
        if none:
            return Reading("", none=True)
        if given.strip() and not any(thing.places or thing.absent for thing in things):
            places.warn(message("answers without a place that can be read"))
        if len(things) > _MOST_THINGS:
            places.warn(message("answers of more than {:,} things are cut there", _MOST_THINGS))
        return Reading(plain, tuple(things[:_MOST_THINGS]), warnings=tuple(places.warnings))

    def _things(self, places: Places, text: str) -> tuple[str, list[Thing], bool]:
        """(the text without marks, what they say, whether it says that there is nothing)."""
        syntax = self._family.syntax
        if not isinstance(syntax, Json) and text.rstrip().endswith((",", ";")):
            places.end_early()
        if isinstance(syntax, Marks):
            return *marks.marked(places, syntax, text), False
        if isinstance(syntax, Locations):
            return *marks.located(places, syntax, text), False
        if isinstance(syntax, PointTags):
            return *marks.tagged(places, syntax, text), False
        if isinstance(syntax, Cells):
            return *marks.celled(places, syntax, text), False
        if isinstance(syntax, Brackets):
            return *marks.bracketed(places, syntax, text), False
        assert isinstance(syntax, Json)
        return "", *listed(places, syntax, text)


def _unwrapped(text: str) -> str:
    """Without what a model thought, the ends of its turn and what it wraps its answer in."""
    text = text.removeprefix("\ufeff")
    if text[:1] == text.rstrip()[-1:] == '"':  # the answer as a text of JSON
        with contextlib.suppress(ValueError, RecursionError):
            text = str(json.loads(text))
    if "&lt;" in text and "<" not in text:
        text = html.unescape(text)
    text = _THINKING.sub("", text)
    ends = list(_THOUGHT.finditer(text))
    if ends:
        text = text[ends[-1].end() :]
    return _WRAPPER.sub("", _ENDS.sub("", text))
