"""Text for people from below the window: English at once, and in the window's language when it is shown there.

The layers below the window know no Qt, and yet their errors and notes are read by users. `message` keeps the template and
what fills it in, so that the window can look the template up; `lupdate` finds templates by the name of this function.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from crossalign_gui.override import override

Translate = Callable[[str], str]
"""A template of the program's own language to that of the window."""


class Message(str):
    """The English text, with what it was made of. `template` is in the syntax of `str.format`, with places `{}`."""

    __slots__ = ("arguments", "template")
    template: str
    arguments: tuple[Any, ...]

    def __new__(cls, template: str, arguments: tuple[Any, ...]) -> Message:
        made = super().__new__(cls, template.format(*arguments) if arguments else template)
        made.template, made.arguments = template, arguments
        return made

    @override
    def __str__(self) -> str:
        """Itself, so that `str(error)` still knows its template."""
        return self


def message(template: str, *arguments: Any) -> Message:
    """The template must stand here as a literal. Arguments may be messages themselves."""
    return Message(template, arguments)


def joined(separator: str, parts: Iterable[str]) -> Message:
    """Like `separator.join(parts)`, and every part keeps its template."""
    found = tuple(parts)
    return Message(separator.replace("{", "{{").replace("}", "}}").join(["{}"] * len(found)) if found else "", found)


def translated(text: str, translate: Translate) -> str:
    """A plain text stays as it is. A translation whose places do not fit gives way to the English text."""
    if not isinstance(text, Message):
        return text
    arguments = [translated(item, translate) if isinstance(item, str) else item for item in text.arguments]
    template = translate(text.template)
    try:
        return template.format(*arguments) if arguments else template
    except (IndexError, KeyError, ValueError):
        return str.__str__(text)
