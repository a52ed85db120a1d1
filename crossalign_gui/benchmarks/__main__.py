"""Time and measure this program on this machine: python -m crossalign_gui.benchmarks [compact | models | ask | caption] [--json FILE]

compact: the bundled model. models: families of the field with random weights of their real configurations.
ask, caption: how right its answers and captions are, on scenes of artists that were never trained on and on photographs
with true boxes (--photographs MANIFEST).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m crossalign_gui.benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", nargs="?", choices=("compact", "models", "ask", "caption"), default="compact")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    parser.add_argument("--photographs", type=Path, metavar="MANIFEST", help="ask, caption: an evaluation manifest")
    parser.add_argument("--count", type=int, default=40, help="ask, caption: scenes of each artist")
    parser.add_argument("--artists", nargs="+", default=[], help="ask, caption: instead of the held-out ones")
    options = parser.parse_args(argv)
    if options.what in ("ask", "caption"):
        from crossalign_gui.benchmarks import ask, caption

        what = ask if options.what == "ask" else caption
        return _show(what.measure(options.photographs, options.artists, options.count), options)
    if options.what == "compact":
        from crossalign_gui.benchmarks import compact as benchmark
    else:
        from crossalign_gui.benchmarks import models as benchmark  # type: ignore[no-redef]
    return _show(benchmark.measure(), options)


def _show(result: dict[str, Any], options: argparse.Namespace) -> int:
    _print(result)
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    return 0


def _print(result: dict[str, Any], indent: str = "") -> None:
    for name, value in result.items():
        if isinstance(value, dict) and "median" in value:
            value = f"{value['median']} ms ({value['best']} to {value['worst']})"
        if isinstance(value, dict):
            print(f"{indent}{name}")
            _print(value, indent + "  ")
        else:
            print(f"{indent}{name:48} {value}")


if __name__ == "__main__":
    sys.exit(main())
