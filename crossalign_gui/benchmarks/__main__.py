"""Time this program on this machine: python -m crossalign_gui.benchmarks [compact | models | window | labelme] [--json FILE]

compact: the bundled model. models: families of the field with random weights of their real configurations.
window: start, large folders, switching. labelme: the same in labelme, whose Python --labelme names.
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
    parser.add_argument("what", nargs="?", choices=("compact", "models", "window", "labelme"), default="compact")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    parser.add_argument("--labelme", type=Path, metavar="PYTHON", help="the interpreter of an environment with labelme")
    options = parser.parse_args(argv)
    if options.what == "labelme":
        if options.labelme is None:
            parser.error("labelme needs --labelme PYTHON")
        from crossalign_gui.benchmarks import labelme

        result = labelme.measure(options.labelme)
    elif options.what == "compact":
        from crossalign_gui.benchmarks import compact

        result = compact.measure()
    elif options.what == "window":
        from crossalign_gui.benchmarks import window

        result = window.measure()
    else:
        from crossalign_gui.benchmarks import models

        result = models.measure()
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
