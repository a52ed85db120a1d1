"""Time this program on this machine: python -m crossalign_gui.benchmarks [compact | models | learn] [--json FILE]

compact: the bundled model. models: families of the field with random weights of their real configurations.
learn: what corrections of new words bring (fetches artwork on first use).
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
    parser.add_argument("what", nargs="?", choices=("compact", "models", "learn"), default="compact")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    options = parser.parse_args(argv)
    if options.what == "compact":
        from crossalign_gui.benchmarks import compact as benchmark
    elif options.what == "models":
        from crossalign_gui.benchmarks import models as benchmark  # type: ignore[no-redef]
    else:
        from crossalign_gui.benchmarks import learn as benchmark  # type: ignore[no-redef]
    result = benchmark.measure()
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
