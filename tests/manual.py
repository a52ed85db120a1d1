"""Write the manual page from the parsers of the command line: `python -m tests.manual` after a command or option changed."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterator
from pathlib import Path

from crossalign_gui import __version__
from crossalign_gui.cli import program

PAGE = Path(__file__).resolve().parent.parent / "resources" / "packaging" / "crossalign-gui.1"
_FILES = (
    (".crossalign.sqlite", "The project, in the folder of the images: everything that was annotated there."),
    (
        "$XDG_DATA_HOME/crossalign-gui",
        "The samples, pasted images, learned words, and the projects of folders that are read-only.",
    ),
    ("$XDG_CACHE_HOME/crossalign-gui", "Small pictures and vectors of images; it may be deleted."),
    ("$XDG_CONFIG_HOME/crossalign-gui/settings.ini", "The settings of the window."),
    (
        "$XDG_STATE_HOME/crossalign-gui/log/crossalign-gui.log",
        "The log. It holds no captions, unless --log-captions was given.",
    ),
)


def parsers() -> dict[str, argparse.ArgumentParser]:
    """By how they are called: the window's first, then those of the commands and of what is below them."""
    return {"crossalign-gui": program._window_parser(), **dict(_below("crossalign-gui", program._command_parser()))}


def _below(path: str, parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, child in action.choices.items():
                yield f"{path} {name}", child
                yield from _below(f"{path} {name}", child)


def page() -> str:
    """In the macros of man(7), in ASCII. Without a date, so that it changes with the program only."""
    every = parsers()
    (_, window), *commands = every.items()
    lines = [f'.TH CROSSALIGN\\-GUI 1 "" "crossalign\\-gui {__version__}" "User Commands"', ".SH NAME"]
    lines += [_text("crossalign-gui - which words of a sentence belong to which regions of an image"), ".SH SYNOPSIS"]
    for path, parser in every.items():
        lines += [*([".br"] if parser is not window else []), *_synopsis(path, parser)]
    lines += [".SH DESCRIPTION", _wrapped(window.description), ".SH OPTIONS", *_arguments(window), ".SH COMMANDS"]
    for path, parser in commands:
        lines += [f".SS {_text(path)}", _wrapped(parser.description), *_arguments(parser), *_end(parser)]
    lines.append(".SH FILES")
    for name, text in _FILES:
        lines += [".TP", f".I {_text(name)}", _wrapped(text)]
    return "\n".join(lines) + "\n"


def _synopsis(path: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f".B {_text(path)}"
    yield "[\\fIoptions\\fR]"
    for action in parser._actions:
        if not action.option_strings:
            name = _value(action)
            yield f"[{name}]" if action.nargs in ("?", "*") else name


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for group in parser._action_groups:
        actions = [action for action in group._group_actions if not isinstance(action, argparse._SubParsersAction)]
        if actions and group.description:
            yield from (".PP", _wrapped(group.description))
        for action in actions:
            yield from (".TP", ", ".join(_names(action)), _wrapped(action.help))


def _names(action: argparse.Action) -> Iterator[str]:
    for name in action.option_strings:
        value = f" {_value(action)}" if action.nargs != 0 else ""
        yield f"\\fB{_text(name)}\\fR{f' [{value.strip()}]' if action.nargs == '?' else value}"
    if not action.option_strings:
        yield _value(action)


def _value(action: argparse.Action) -> str:
    if action.choices is not None:
        return "|".join(f"\\fB{_text(str(choice))}\\fR" for choice in action.choices)
    name = action.metavar or (action.dest.upper() if action.option_strings else action.dest)
    return f"\\fI{_text(str(name))}\\fR{' ...' if action.nargs == '*' else ''}"


def _end(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Examples and exit codes as they stand in the help."""
    if parser.epilog:
        yield from (".PP", ".nf", *(_text(line) for line in parser.epilog.splitlines()), ".fi")


def _wrapped(text: str | None) -> str:
    assert text is not None
    return "\n".join(_text(line) for line in textwrap.wrap(text, 76, break_long_words=False, break_on_hyphens=False))


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%")
    return "\\&" + escaped if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    PAGE.write_text(page(), "ascii")
