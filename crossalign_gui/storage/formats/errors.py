"""The error of every reader and writer."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from crossalign_gui.domain.messages import message

_RAISED = (KeyError, ValueError, TypeError, AttributeError, IndexError, ArithmeticError, RecursionError, EOFError, zlib.error)


class FormatError(Exception):
    """A file that does not hold what it should; the text names the place."""


class NothingReadError(FormatError):
    """A file or folder from which nothing came; the text says what was looked for and where."""


def not_one_of(name: str, known: Iterable[str], value: str) -> FormatError:
    """A choice that there is not."""
    every = ", ".join(known)
    return FormatError(message("{} is one of {}, not {!r}", name, every, value))


def as_format_error(error: BaseException, place: str) -> FormatError | None:
    """Of what foreign data makes Python raise, with the place; a FormatError itself; None of anything else."""
    if isinstance(error, FormatError):
        return error
    if isinstance(error, KeyError):
        return FormatError(message("{}: {} is missing", place, error))
    return FormatError(message("{}: {}", place, error)) if isinstance(error, _RAISED) else None


@contextmanager
def reading(place: str) -> Iterator[None]:
    """What foreign data makes Python raise becomes a FormatError that names the place."""
    try:
        yield
    except _RAISED as error:
        raise as_format_error(error, place) or error from error
