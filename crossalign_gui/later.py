"""NumPy, Pillow, what opens a project, and what the log's module imports for other logs come right after the window was painted, by
`bring`, not when the modules that name them are imported: they are a seventh of the time until then. Import this before all that
names them, see `app`.

Until then each stands in `sys.modules` as a module without contents, and no other thread works yet. What is named of them while
modules are imported (a type outside of `if TYPE_CHECKING`, a base class, a table of numbers) would bring them at once;
`tests/test_start.py` names what does.
"""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType
from typing import Any

_PUT_OFF = (
    "csv",
    "hashlib",
    "pickle",
    "socket",
    "sqlite3",
    "statistics",
    "numpy",
    "PIL.Image",
    "PIL.ImageFile",
    "PIL.ImageOps",
    "PIL.ExifTags",
    "PIL.TiffImagePlugin",
    "crossalign_gui.alignment.adapter",
    "crossalign_gui.alignment.compact.vocabulary",
    "crossalign_gui.alignment.gallery",
    "crossalign_gui.alignment.ranking",
    "crossalign_gui.domain.suggestions",
    "crossalign_gui.session.studies.suggesting",
    "crossalign_gui.storage.bin",
    "crossalign_gui.storage.bulk",
    "crossalign_gui.storage.guidelines",
    "crossalign_gui.storage.joining",
    "crossalign_gui.storage.relink",
    "crossalign_gui.storage.review",
    "crossalign_gui.storage.sizes",
    "crossalign_gui.storage.snapshots",
)


class _Later(ModuleType):
    """Its first missing attribute imports it."""

    def __getattr__(self, name: str) -> Any:
        if self.__name__ in _loading:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}", name=name, obj=self)
        _load(self)
        return getattr(self, name)


_loading: set[str] = set()


def bring() -> None:
    """Import what is still put off: before any other thread may ask for it, since two could wait for each other's part."""
    for name in _PUT_OFF:
        module = sys.modules.get(name)
        if isinstance(module, _Later):
            _load(module)


def _put_off(name: str) -> None:
    spec = None if name in sys.modules else importlib.util.find_spec(name)
    if spec is None:
        return
    module = importlib.util.module_from_spec(spec)
    module.__class__ = _Later
    vars(module).pop("__path__", None)  # asked for by the import of a module below it
    sys.modules[name] = module
    parent, _, last = name.rpartition(".")
    if parent:
        setattr(sys.modules[parent], last, module)


def _load(module: ModuleType) -> None:
    spec = module.__spec__
    assert spec is not None
    assert spec.loader is not None
    _loading.add(module.__name__)
    try:
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
        spec.loader.exec_module(module)
        module.__class__ = ModuleType
    finally:
        _loading.discard(module.__name__)


for _name in _PUT_OFF:
    _put_off(_name)
