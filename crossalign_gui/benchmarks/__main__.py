"""Time this program on this machine: python -m crossalign_gui.benchmarks [NAME ...] [--json FILE]

Without a NAME: start and window, word and caption to overlay, export and conversion, batches, the model.
Each NAME is a module beside this one with a function `measure() -> dict`; `--list` tells what each measures. A module that
wants more says so in `arguments(parser)` and takes what was given: `measure(options)`.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import platform
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from inspect import signature
from pathlib import Path
from types import ModuleType
from typing import Any

from crossalign_gui import __version__, benchmarks

_USUAL = ("window", "overlay", "formats", "batch", "compact")
_LIBRARIES = ("torch", "transformers", "numpy", "pillow", "PySide6-Essentials", "scipy")


def main(argv: Sequence[str] | None = None) -> int:
    found = _modules()
    parser = argparse.ArgumentParser(
        prog="python -m crossalign_gui.benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of: {', '.join(found)} (default: {' '.join(_USUAL)})")
    parser.add_argument("--list", action="store_true", help="what each of them measures")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    for module in found.values():
        if hasattr(module, "arguments"):
            module.arguments(parser)
    options = parser.parse_args(argv)
    if options.list:
        for name, module in found.items():
            print(f"{name:12} {(module.__doc__ or '').strip().splitlines()[0]}")
        return 0
    names = options.names or _USUAL
    unknown = [name for name in names if name not in found]
    if unknown:
        parser.error(f"there is no benchmark {', '.join(unknown)}; there are {', '.join(found)}")
    result: dict[str, Any] = {"machine": machine()}
    _print(result)
    for name in names:
        module = found[name]
        measured = module.measure(options) if "options" in signature(module.measure).parameters else module.measure()
        result[name] = measured
        _print({name: measured})
        if options.json:
            options.json.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    return 0


def machine() -> dict[str, str]:
    """What the figures were measured on, with the versions that matter, and how busy it was before."""
    found = {
        "processor": _processor(), "cores": str(os.cpu_count()),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "load of the last minute": f"{os.getloadavg()[0]:.1f}",
        "crossalign-gui": __version__, "python": platform.python_version(), "system": platform.platform(),
    }  # fmt: skip
    for name in _LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    named = (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())


def _modules() -> dict[str, ModuleType]:
    names = sorted(item.name for item in pkgutil.iter_modules(benchmarks.__path__) if not item.name.startswith("_"))
    modules = {name: importlib.import_module(f"crossalign_gui.benchmarks.{name}") for name in names}
    return {name: module for name, module in modules.items() if hasattr(module, "measure")}


def _print(result: dict[str, Any], indent: str = "") -> None:
    for name, value in result.items():
        if isinstance(value, dict) and "median" in value:
            value = f"{value['median']} ms ({value['best']} to {value['worst']})"
        if isinstance(value, dict):
            print(f"{indent}{name}")
            _print(value, indent + "  ")
        else:
            print(f"{indent}{name:48} {value}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
