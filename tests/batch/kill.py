"""Kill a run with SIGKILL, go on with --resume, and compare with a run that nothing disturbed.

`python -m tests.batch.kill --times 200 [--seed N]` kills at random moments and at random system calls of the shards.
A run is a forked child of this process, so that a kill costs no start of Python.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image

from crossalign_gui import cli
from crossalign_gui.alignment import registry
from crossalign_gui.batch import sink
from tests.fakes import PlantedBackend, picture

IMAGES, SHARD = 60, 7
_CALLS = ("replace", "fsync", "truncate")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crossalign-kill-") as folder:
        print(torture(Path(folder), options.times, options.seed))
    return 0


def torture(folder: Path, times: int, seed: int) -> str:
    """Raises AssertionError where an item is lost, there twice, done again after it was finished, or different."""
    choose = random.Random(seed)
    source = _make_source(folder)
    _import_all(source, folder / "first")
    started = time.perf_counter()
    assert _run(source, folder / "whole", folder / "calls") == 1  # two pictures are broken
    lasts = time.perf_counter() - started
    expected = _contents(folder / "whole")
    kills = runs = again = 0
    while kills < times:
        place = folder / f"run-{runs}"
        runs += 1
        code = None
        while code is None:
            finished = _finished(place)
            (folder / "calls").unlink(missing_ok=True)
            if kills >= times:
                code = _run(source, place, folder / "calls")
            elif choose.random() < 0.5:
                code = _run(source, place, folder / "calls", after=choose.uniform(0, lasts))
            else:
                code = _run(source, place, folder / "calls", at_call=choose.randrange(1, 30))
            kills += code is None
            asked = [int(line) for line in (folder / "calls").read_text().split()] if (folder / "calls").exists() else []
            assert not finished & set(asked), "a finished item was done again"
            again += len(asked)
        assert code == 1
        found = _contents(place)
        other = [name for name in found | expected if found.get(name) != expected.get(name)]
        assert not other, f"lost, doubled or different: {other}"
    return f"{kills} kills over {runs} runs of {IMAGES} items, each the same as undisturbed; {again} alignments made"


def _make_source(folder: Path) -> Path:
    source = folder / "source"
    source.mkdir()
    rows = []
    for number in range(IMAGES):
        name = f"{number:03}.png"
        if number in (5, 33):
            (source / name).write_bytes(b"no picture")
        else:
            Image.fromarray(picture({"red": (8, 8, 24 + number % 5, 24)}, (48, 40))).save(source / name)
        rows.append({"image": name, "caption": f"red number {number}"})
    path = source / "list.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def _import_all(source: Path, place: Path) -> None:
    """By a run in this process: else every child imports for itself, which takes it longer than its work."""
    registry.load_backend = lambda model, device=None: PlantedBackend()
    with contextlib.redirect_stderr(io.StringIO()):
        assert cli.main(["align", str(source), "--shards", str(place)]) == 1


def _run(source: Path, place: Path, calls: Path, *, after: float | None = None, at_call: int | None = None) -> int | None:
    """The exit code, None if it was killed."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            registry.load_backend = lambda model, device=None: _Noting(calls)
            if at_call is not None:
                _die_at(at_call)
            command = ["align", str(source), "--shards", str(place), "--shard-size", str(SHARD)]
            os._exit(cli.main(command + (["--resume"] if (place / "run.json").exists() else [])))
        finally:
            os._exit(99)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return None if os.WIFSIGNALED(status) else os.waitstatus_to_exitcode(status)


class _Noting(PlantedBackend):
    """Writes the number of every caption that it is asked."""

    def __init__(self, calls: Path) -> None:
        super().__init__()
        self._calls = os.open(calls, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def align(self, state, caption, queries, check):
        os.write(self._calls, caption.rsplit(" ", 1)[1].encode() + b"\n")
        return super().align(state, caption, queries, check)


class _Dying:
    """The module os, whose nth call of those that change the disk is the last thing this process does."""

    def __init__(self, call: int) -> None:
        self._left = call

    def __getattr__(self, name: str):
        value = getattr(os, name)
        if name in _CALLS:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return value


def _die_at(call: int) -> None:
    sink.os = _Dying(call)


def _finished(place: Path) -> set[int]:
    """Items that stand whole in the folder at this moment, judged from outside."""
    found = set()
    if place.exists():
        for path in place.iterdir():
            if path.name.startswith((".part", "shard")) and not path.name.endswith(".new"):
                for line in path.read_bytes().split(b"\n")[:-1]:
                    found.add(json.loads(line[1:] if path.name.startswith(".part") else line)["item"])
    return found


def _contents(place: Path) -> dict[str, bytes]:
    found = {path.name: path.read_bytes() for path in place.iterdir() if path.name != "run.json.lock"}
    items = [json.loads(line)["item"] for name, data in found.items() if name.endswith(".jsonl") for line in data.splitlines()]
    assert sorted(items) == list(range(IMAGES))
    return found


if __name__ == "__main__":
    sys.exit(main())
