"""What CI runs but the slow tests: `python -m tests.check`. With `--no-tests` only what reads the code; CI calls that itself.

All steps run, whatever fails before; the last lines say which did. Other arguments go to pytest (`-n 2`, `-k caption`).
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_PYTHON = [sys.executable, "-m"]

READING = (
    (*_PYTHON, "ruff", "format", "--check", "crossalign_gui", "tests"),
    (*_PYTHON, "ruff", "check", "crossalign_gui", "tests"),
    (*_PYTHON, "mypy"),
    (str(Path(sys.executable).with_name("lint-imports")),),
)

SLOW = ("tests/alignment/models", "tests/batch", "tests/e2e", "tests/storage/test_kill.py", "tests/training", "tests/trust")
"""Foreign models, processes that are killed, trainings, the whole window: half an hour together, on two cores."""


def steps(arguments: Sequence[str]) -> list[tuple[str, ...]]:
    others = [item for item in arguments if item != "--no-tests"]
    if "--no-tests" in arguments:
        return list(READING)
    return [*READING, (*_PYTHON, "pytest", *(f"--ignore={place}" for place in SLOW), *others)]


def run(arguments: Sequence[str], call: Callable[[Sequence[str]], int]) -> int:
    failed = []
    for step in steps(arguments):
        name = " ".join(item for item in step if item not in _PYTHON and not item.startswith("--ignore"))
        print(f"== {name}", flush=True)
        began = time.monotonic()
        code = call(step)
        print(f"== {'failed' if code else 'done'} in {time.monotonic() - began:.0f} s", flush=True)
        if code:
            failed.append(name)
    for name in failed:
        print(f"FAILED: {name}", flush=True)
    return 1 if failed else 0


def main() -> int:
    return run(sys.argv[1:], lambda step: subprocess.run(step, cwd=ROOT, check=False).returncode)


if __name__ == "__main__":
    sys.exit(main())
