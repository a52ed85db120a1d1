"""The error of every reader and writer."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from crossalign_gui.domain.messages import message


class FormatError(Exception):
    """A file that does not hold what it should; the text names the place."""


class NothingReadError(FormatError):
    """A file or folder from which nothing came; the text says what was looked for and where."""


def not_one_of(name: str, known: Iterable[str], value: str) -> FormatError:
    """A choice that there is not."""
    every = ", ".join(known)
    return FormatError(message("{} is one of {}, not {!r}", name, every, value))


@contextmanager
def reading(place: str) -> Iterator[None]:
    """What foreign data makes Python raise becomes a FormatError that names the place."""
    try:
        yield
    except KeyError as error:
        raise FormatError(message("{}: {} is missing", place, error)) from error
    except (ValueError, TypeError, AttributeError, IndexError, ArithmeticError, RecursionError, EOFError, zlib.error) as error:
        raise FormatError(message("{}: {}", place, error)) from error
