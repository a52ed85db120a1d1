"""torch's libraries are mapped in a thread that leaves the interpreter free. In an import it stands still meanwhile, with the window,
for a sixth of the time that the import of torch takes; so what needs no torch is done beside."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

log = logging.getLogger(__name__)

_LAZY = 1  # RTLD_LAZY of dlfcn.h: 90,000 names are looked up when they are first called, if ever
_BESIDE = ("importlib.metadata", "torchgen.model", "tqdm")
"""What torch imports that needs neither torch nor a library of its own, which would have to wait for torch's."""


@contextmanager
def mapped() -> Iterator[None]:
    """They are there afterwards, on Linux; elsewhere, or where that fails, the import maps them. torch is to be imported right
    after it, not inside."""
    if sys.platform != "linux" or "torch" in sys.modules:
        yield
        return
    thread = threading.Thread(target=_map, name="torch libraries", daemon=True)
    thread.start()
    try:
        for name in _BESIDE:
            with suppress(ImportError):
                importlib.import_module(name)
        yield
    finally:
        thread.join()


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
