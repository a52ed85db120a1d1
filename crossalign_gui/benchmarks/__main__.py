"""Time this program on this machine: python -m crossalign_gui.benchmarks [compact | models | retrieve] [--json FILE]

compact: the bundled model. models: families of the field with random weights of their real configurations.
retrieve: recall and query time of finding pictures by captions, among those of each --manifest.
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
    parser.add_argument("what", nargs="?", choices=("compact", "models", "retrieve"), default="compact")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    parser.add_argument("--manifest", type=Path, action="append", default=[], help="retrieve: pictures with captions")
    options = parser.parse_args(argv)
    result = _measure(options)
    _print(result)
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    return 0


def _measure(options: argparse.Namespace) -> dict[str, Any]:
    if options.what == "retrieve":
        from crossalign_gui.benchmarks import retrieve

        return retrieve.measure(options.manifest)
    if options.what == "models":
        from crossalign_gui.benchmarks import models

        return models.measure()
    from crossalign_gui.benchmarks import compact

    return compact.measure()


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
