"""Formats of other installed packages: entry points of the group `crossalign_gui.formats`, each a `Format`.

What goes wrong inside of one becomes a FormatError that names its package, so that nothing else suffers from it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import Message, message
from crossalign_gui.plugins import FORMATS, Plugin, plugins
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target

log = logging.getLogger(__name__)


def foreign_formats(taken: Iterable[str]) -> list[Format]:
    """taken: names that are ours, which no other package may have."""
    names = set(taken)
    return [_guarded(item) for item in plugins(FORMATS, Format) if not item.problem and item.value.name not in names]


def broken_formats(taken: Iterable[str]) -> tuple[Message, ...]:
    """What to tell of formats of other packages that cannot be used."""
    names, told = set(taken), []
    for item in plugins(FORMATS, Format):
        problem = item.problem
        if not problem and item.value.name in names:
            problem = message("there is another format of that name")
        if problem:
            told.append(message("The format {} of the package {} cannot be used: {}", item.name, item.package, problem))
    return tuple(told)


def _guarded(item: Plugin) -> Format:
    form: Format = item.value

    def recognise(head: Head) -> bool:
        try:
            return bool(form.recognise(head))
        except Exception:
            log.exception("The format %s of %s fails at recognising", form.name, item.package)
            return False

    def read(source: Source) -> Iterator[Document]:
        assert form.read is not None
        with _blamed(item):
            yield from form.read(source)

    def write(target: Target, documents: Iterable[Document]) -> None:
        assert form.write is not None
        with _blamed(item):
            form.write(target, documents)

    return replace(
        form,
        recognise=recognise,
        read=read if form.read is not None else None,
        write=write if form.write is not None else None,
    )


@contextmanager
def _blamed(item: Plugin) -> Iterator[None]:
    """Mistakes of the code there, which Python itself raises; not what our own code raises through it."""
    try:
        yield
    except (MemoryError, OSError):
        raise
    except Exception as error:
        if type(error).__module__ != "builtins":
            raise
        log.exception("The format %s of %s failed", item.name, item.package)
        raise FormatError(
            message("The format {} comes from the package {} and failed there ({}: {})", item.name, item.package,
                    type(error).__name__, str(error))
        ) from error  # fmt: skip
