"""torch's libraries are mapped in a thread that leaves the interpreter free. In an import it stands still meanwhile, with the window,
for a sixth of the time that the import of torch takes; so what needs no torch is done beside."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import logging
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

log = logging.getLogger(__name__)

_LAZY = 1  # RTLD_LAZY of dlfcn.h: 90,000 names are looked up when they are first called, if ever
_BEFORE = (
    "_asyncio",
    "_multiprocessing",
    "_posixshmem",
    "_posixsubprocess",
    "_queue",
    "_ssl",
    "_uuid",
    "fcntl",
    "grp",
    "mmap",
    "select",
)
"""Libraries of `_BESIDE`, which would have to wait for torch's, and the interpreter with them."""
_BESIDE = (
    "importlib.metadata",
    "multiprocessing.connection",
    "multiprocessing.resource_sharer",
    "pickletools",
    "tarfile",
    "torchgen.model",
    "unittest.mock",
    "uuid",
)
"""What torch imports that needs nothing of it."""


@contextmanager
def mapped() -> Iterator[None]:
    """They are there afterwards, on Linux; elsewhere, or where that fails, the import maps them. torch is to be imported right
    after it, not inside."""
    if sys.platform != "linux" or "torch" in sys.modules:
        yield
        return
    _import(_BEFORE)
    thread = threading.Thread(target=_map, name="torch libraries", daemon=True)
    thread.start()
    try:
        _import(_BESIDE)
        yield
    finally:
        thread.join()


def _import(names: Iterable[str]) -> None:
    for name in names:
        with suppress(ImportError):
            importlib.import_module(name)


def _map() -> None:
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None:
        return
    library = Path(found.origin).parent / "lib" / "libtorch_python.so"
    try:
        load = ctypes.CDLL(None).dlopen  # ctypes.CDLL(library) would hold the interpreter
        load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
        if not load(str(library).encode(), _LAZY):
            log.info("torch's libraries could not be mapped ahead: %s", library)
    except (OSError, AttributeError) as error:
        log.info("torch's libraries could not be mapped ahead: %s", error)
