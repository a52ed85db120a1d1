"""Read a pickle that holds plain data only. No class is ever looked up, so nothing of the file can run.

Python's documentation names `Unpickler.find_class` as the place to restrict; `persistent_load` is refused as well. Memory is
bounded by refusing files over a size and by the pure data that is left.
"""

from __future__ import annotations

import io
import pickle
import pickletools
from typing import Any

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError

_REFUSED = frozenset(
    [
        "GLOBAL",
        "STACK_GLOBAL",
        "REDUCE",
        "BUILD",
        "INST",
        "OBJ",
        "NEWOBJ",
        "NEWOBJ_EX",
        "PERSID",
        "BINPERSID",
        "EXT1",
        "EXT2",
        "EXT4",
    ]
)
_MOST_OPERATIONS = 50_000_000


class _Plain(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        raise FormatError(message("it wants to load {}.{}", module, name))

    def persistent_load(self, pid: Any) -> Any:
        raise FormatError(message("it refers to things outside of the file"))


def load_plain(data: bytes, name: str) -> Any:
    """Lists, dicts, text, numbers, None. Raises FormatError for anything else."""
    try:
        for number, (operation, argument, _) in enumerate(pickletools.genops(data)):
            if operation.name in _REFUSED:
                wanted = f" {argument}" if isinstance(argument, str) else ""
                raise FormatError(
                    message("{}: this pickle holds more than plain data ({}{}); it was not run", name, operation.name, wanted)
                )
            if number > _MOST_OPERATIONS:
                raise FormatError(message("{}: this pickle is too large", name))
            if operation.name in ("LONG_BINPUT", "PUT") and isinstance(argument, int) and argument > len(data):
                raise FormatError(message("{}: this pickle is broken", name))
        return _Plain(io.BytesIO(data), encoding="utf-8").load()
    except FormatError:
        raise
    except Exception as error:  # a broken pickle raises nearly anything
        raise FormatError(
            message("{}: this is not a pickle of plain data ({}: {})", name, type(error).__name__, error)
        ) from error
