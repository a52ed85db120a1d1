"""What PySide6 does to Python's imports, undone: import this before PySide6 and all other modules of the window, see `app` and, for
whoever opens a window by other means, `session`.

PySide6 reads and keeps the source text of every module that is imported after it, to find out whether it uses `__feature__`, which
nothing here does. That was a seventh of the time to the window, a fifth of the import of torch, and 35 MB. And each time that it is
imported it compiles what reads signatures, for the messages of errors, which is half of its import: that waits until it is asked for.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, SupportsIndex

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder
else:
    Loader = MetaPathFinder = object  # which takes a fiftieth of the time to the window

_VERSION = 'version = "6.11.'
_READERS = tuple(
    f"shibokensupport.signature.{name}" for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "parser")
)


class _Waiting(ModuleType):
    """Its first missing attribute compiles it."""

    def __getattr__(self, name: str) -> Any:
        if name == "__path__":
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}", name=name, obj=self)
        spec = vars(self).pop("_spec")
        moved, self.__spec__ = self.__spec__, spec  # PySide6 puts it into a package of its own, and finds it there no more
        self.__class__ = ModuleType  # type: ignore[assignment]
        try:
            spec.loader.exec_module(self)
        finally:
            self.__spec__ = moved
        return getattr(self, name)


class _Wait(Loader):
    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> None:
        """The usual one."""

    def exec_module(self, module: ModuleType) -> None:
        vars(module)["_spec"] = ModuleSpec(module.__name__, self._loader)
        module.__class__ = _Waiting


class _Finder(MetaPathFinder):
    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        found = (finder.find_spec(name, path, target) for finder in sys.meta_path[1:]) if name in _READERS else ()
        spec = next((spec for spec in found if spec is not None and spec.loader is not None), None)
        return None if spec is None or spec.loader is None else ModuleSpec(name, _Wait(spec.loader))


class _Finders(list[Any]):
    """PySide6 puts the finder of its own modules before all others; here it comes after the first."""

    def insert(self, index: SupportsIndex, finder: Any) -> None:
        super().insert(max(1, int(index)), finder)


@contextmanager
def _waiting() -> Iterator[None]:
    """Only with the versions of PySide6 of which all this is known."""
    found = find_spec("shiboken6")
    version = Path(found.origin).with_name("_config.py").read_text() if found and found.origin else ""
    if _VERSION not in version or "PySide6" in sys.modules:
        yield
        return
    usual = sys.meta_path
    sys.meta_path = _Finders([_Finder(), *usual])
    try:
        yield
    finally:
        usual[:] = sys.meta_path[1:]
        sys.meta_path = usual


with _waiting():
    import PySide6.QtCore  # noqa: F401 - puts its own function in the place of `__import__`, and the usual one beside it

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
