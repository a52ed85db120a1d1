"""Half of torch serves compiling, exporting, quantizing and training on many machines. The bundled model needs none of it: `lean`
imports torch without, in half the time, and `whole` brings the rest before anything else uses torch.

What is left out stands in its place as a module without contents. Whoever asks it for something, imports a further module of torch or
asks torch for what needs the rest gets all of it first.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, Any

from crossalign_gui.override import override

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder
else:
    Loader = MetaPathFinder = object  # which takes a fiftieth of the time to the window

log = logging.getLogger(__name__)

_VERSION = "2.13."
"""Of which the tables below are true; another one is imported whole."""

_PARTS = frozenset({
    "torch._higher_order_ops", "torch._meta_registrations", "torch._native", "torch.ao", "torch.compiler",
    "torch.distributed._meta_registrations", "torch.distributions", "torch.export", "torch.func", "torch.fx",
    "torch.fx.experimental", "torch.fx.traceback", "torch.hub", "torch.masked", "torch.nn.intrinsic", "torch.nn.qat",
    "torch.nn.quantizable", "torch.nn.quantized", "torch.optim", "torch.profiler", "torch.quantization", "torch.testing",
    "torch.utils.data",
})  # fmt: skip

_NAMES = {"cond": "torch._higher_order_ops", "while_loop": "torch._higher_order_ops", "vmap": "torch.func", "Generator": ""}
"""What torch has itself but not without the rest, and the part that it takes it from while it is imported."""

_BACKENDS = "TORCH_DEVICE_BACKEND_AUTOLOAD"
"""Processors of other packages, which `device` does not choose; their packages may use any part."""

_left_out: list[ModuleType] = []
_lock = threading.RLock()
_working: int | None = None
"""The thread that imports torch, or the rest of it, and finds of each part what it would find without us at that moment."""


def lean() -> None:
    """Import torch without what the bundled model does not need, if it is not imported yet. Raises what the import raises."""
    from importlib.metadata import version  # 20 ms, not before the window is shown

    with _work(), _without_backends():
        if "torch" in sys.modules or not version("torch").startswith(_VERSION):
            return
        sys.meta_path.insert(0, _finder)
        try:
            import torch
            import torch.utils._device  # for `with torch.device`
        except BaseException:
            sys.meta_path.remove(_finder)
            raise
        _names.take(torch)


def whole() -> None:
    """Import what `lean` left out. Raises what the import raises."""
    with _work():
        if not _left_out:
            return
        import torch

        sys.meta_path.remove(_finder)
        for part in _left_out:
            _fill(part)
        _left_out.clear()
        _names.give_back(torch)
        if torch._is_device_backend_autoload_enabled():
            torch._import_device_backends()  # type: ignore[no-untyped-call]
        log.info("The rest of torch is imported")


@contextmanager
def _work() -> Iterator[None]:
    global _working
    with _lock:
        _working = threading.get_ident()
        try:
            yield
        finally:
            _working = None


def _is_working() -> bool:
    return _working == threading.get_ident()


@contextmanager
def _without_backends() -> Iterator[None]:
    wanted = os.environ.get(_BACKENDS)
    os.environ[_BACKENDS] = "0"
    try:
        yield
    finally:
        if wanted is None:
            del os.environ[_BACKENDS]
        else:
            os.environ[_BACKENDS] = wanted


class _Part(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name not in ("__path__", "__all__"):
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        if _is_working():
            if name == "__path__":
                assert self.__spec__ is not None
                return self.__spec__.submodule_search_locations
            if _NAMES.get(name) == self.__name__:
                return None  # `_Names` has it
        self._bring()
        return getattr(self, name)

    @override
    def __dir__(self) -> list[str]:
        self._bring()
        return dir(self)

    def _bring(self) -> None:
        if _is_working():
            _fill(self)
        else:
            whole()


class _Names:
    """Stands for those of torch until it is whole."""

    def take(self, torch: ModuleType) -> None:
        self._own = vars(torch)["__getattr__"]
        self._values = {name: vars(torch).pop(name) for name in _NAMES}
        vars(torch)["__getattr__"] = self._get

    def _get(self, name: str) -> Any:
        if name not in _NAMES:
            return self._own(name)
        if not _is_working():
            whole()
        return self._value(name)

    def give_back(self, torch: ModuleType) -> None:
        vars(torch).update({name: self._value(name) for name in _NAMES} | {"__getattr__": self._own})

    def _value(self, name: str) -> Any:
        part = _NAMES[name]
        return getattr(sys.modules[part], name) if part else self._values[name]


def _fill(part: ModuleType) -> None:
    if not isinstance(part, _Part):
        return
    spec = part.__spec__
    assert spec is not None
    assert spec.loader is not None
    part.__class__ = ModuleType  # type: ignore[assignment]
    if spec.submodule_search_locations is not None:
        part.__path__ = spec.submodule_search_locations
    spec.loader.exec_module(part)


class _Finder(MetaPathFinder):
    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if not name.startswith("torch."):
            return None
        if _is_working():
            spec = PathFinder.find_spec(name, path) if name in _PARTS else None
            if spec is not None and spec.loader is not None:
                spec.loader = _LeftOut(spec.loader)
            return spec
        whole()
        return ModuleSpec(name, _There()) if name in sys.modules else None


class _LeftOut(Loader):
    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> None:
        """The usual one."""

    def exec_module(self, module: ModuleType) -> None:
        assert module.__spec__ is not None
        module.__spec__.loader = module.__loader__ = self._loader
        vars(module).pop("__path__", None)  # asked for by the import of a module below it
        module.__class__ = _Part
        _left_out.append(module)


class _There(Loader):
    """Of a module that was imported while its place was looked for."""

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = sys.modules[spec.name]
        self._spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        module.__spec__ = self._spec


_finder = _Finder()
_names = _Names()
