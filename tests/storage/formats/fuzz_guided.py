"""Coverage-guided fuzzing of one importer with atheris (`pip install atheris`).

python -m tests.storage.formats.fuzz_guided odvg /tmp/corpus -max_total_time=600 -rss_limit_mb=2048 -timeout=25

The seed corpus is `helpers.make_seeds`; of a format of several files, the largest one is the one that changes. Anything but
a FormatError stops the run and leaves a `crash-*` file.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["crossalign_gui.storage", "crossalign_gui.domain"], enable_loader_override=False):
    from crossalign_gui.storage.formats.errors import FormatError
    from tests.storage.formats.helpers import make_seeds, read


def main() -> None:
    name, seeds = sys.argv[1], Path(sys.argv[2]) / sys.argv[1]
    root = Path(tempfile.mkdtemp())
    seeds.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(make_seeds(name, root)):
        files = [item for item in path.rglob("*") if item.is_file()] if path.is_dir() else [path]
        victim = max(files, key=lambda item: item.stat().st_size)
        shutil.copy(victim, seeds / f"seed{number}")

    def test_one(data: bytes) -> None:
        victim.write_bytes(data)
        with contextlib.suppress(FormatError):
            read(name, path, root)

    atheris.Setup([sys.argv[0], *sys.argv[3:], str(seeds)], test_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
