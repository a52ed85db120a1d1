"""Kill workers, processes under them, the driver and a machine of a Ray cluster of two on this machine, and compare with a run
that nothing disturbed.

`python -m tests.batch.ray_kill --times 12 [--seed N]` sends SIGKILL at random moments of a run; a driver goes on with --resume,
a machine comes back as a new one, at once or at the next kill.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from PIL import Image

from crossalign_gui import cli
from crossalign_gui.alignment import registry
from tests.fakes import PlantedBackend, picture

IMAGES, SHARD = 120, 7
_PATIENCE = 240  # seconds without an item after which a run counts as stuck
_ROOT = Path(__file__).parents[2]
_DRIVER = """
import sys
from crossalign_gui import cli
from crossalign_gui.batch import batches
batches.MOST_ITEMS = 3
sys.exit(cli.main())
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=12)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    os.environ["PYTHONPATH"] = f"{_ROOT}{os.pathsep}{_ROOT / 'tests/batch/planted'}"
    os.environ.update(RAY_USAGE_STATS_ENABLED="0", RAY_worker_niceness="0", RAY_raylet_start_wait_time_s="240")
    with tempfile.TemporaryDirectory(prefix="crossalign-ray-kill-") as folder:
        print(_Torture(Path(folder), options.seed).run(options.times))
    return 0


class _Torture:
    def __init__(self, folder: Path, seed: int) -> None:
        from ray.cluster_utils import Cluster

        self._folder, self._choose = folder, random.Random(seed)
        self._source = _make_source(folder)
        self._kills: Counter[str] = Counter()
        self._cluster = Cluster()
        self._join()
        self._guest = self._join()

    def run(self, times: int) -> str:
        """Raises AssertionError where an item is lost, there twice or different, or a run is stuck."""
        registry.load_backend = lambda model, device=None: PlantedBackend()
        assert cli.main(["align", str(self._source), "--shards", str(self._folder / "whole"), "--shard-size", str(SHARD)]) == 1
        expected, runs = _contents(self._folder / "whole"), 0
        try:
            while self._kills.total() < times:
                place = self._folder / f"run-{runs}"
                runs += 1
                driver = self._drive(place)
                while (found := self._wait(driver, place, times)) is None:
                    if self._kill(driver, place) == "driver":
                        driver = self._drive(place)
                assert found == 1, _errors(place)  # two pictures are broken
                assert _contents(place) == expected, f"lost, doubled or different in {place}"
        finally:
            self._cluster.shutdown()
        kills = ", ".join(f"{count} of a {name}" for name, count in self._kills.items())
        return f"kills: {kills}; {runs} runs of {IMAGES} items, each the same as undisturbed"

    def _join(self):
        return self._cluster.add_node(num_cpus=1, object_store_memory=80_000_000)

    def _drive(self, place: Path) -> subprocess.Popen:
        command = [sys.executable, "-c", _DRIVER, "align", str(self._source), "--shards", str(place)]
        command += ["--shard-size", str(SHARD), "--workers", "2", "--ray", self._cluster.address]
        with place.with_suffix(".err").open("ab") as errors:
            return subprocess.Popen(command + ["--resume"] * (place / "run.json").exists(), stderr=errors)

    def _wait(self, driver: subprocess.Popen, place: Path, times: int) -> int | None:
        """Until some more items are done (None), or the driver is through (its exit code)."""
        more = _count(place) + self._choose.randrange(12, 40) if self._kills.total() < times else IMAGES + 1
        last, moved = _count(place), time.monotonic()
        while driver.poll() is None and _count(place) < more:
            if _count(place) > last:
                last, moved = _count(place), time.monotonic()
            assert time.monotonic() - moved < _PATIENCE, f"stuck at {last} items; {_errors(place)}"
            time.sleep(0.1)
        return driver.returncode

    def _kill(self, driver: subprocess.Popen, place: Path) -> str:
        if self._guest is None:
            self._guest = self._join()
        what = self._choose.choices(("worker", "process", "driver", "machine"), (5, 2, 3, 2))[0]
        if what == "driver":
            driver.kill()
            driver.wait()
        elif what == "machine":
            self._cluster.remove_node(self._guest, allow_graceful=False)
            self._guest = self._join() if self._choose.random() < 0.5 else None
        elif found := self._processes(what):
            os.kill(self._choose.choice(found), signal.SIGKILL)
        else:
            return ""
        self._kills[what] += 1
        print(f"{time.strftime('%X')} {place.name}, {_count(place)} items: killed a {what}", file=sys.stderr, flush=True)
        return what

    def _processes(self, what: str) -> list[int]:
        """Workers of this cluster, or the processes under them that hold a model."""
        raylets = {node.all_processes["raylet"][0].process.pid for node in self._cluster.list_all_nodes()}
        workers = _children(raylets, b"ray::MapWorker")
        return workers if what == "worker" else _children(set(workers), b"spawn_main")


def _children(parents: set[int], word: bytes) -> list[int]:
    """Those whose command holds a word."""
    found = []
    for process in Path("/proc").iterdir():
        try:
            if word in (process / "cmdline").read_bytes():
                parent = int((process / "stat").read_text().rsplit(")", 1)[1].split()[1])
                found += [int(process.name)] if parent in parents else []
        except OSError:
            continue  # it ended, or is none
    return sorted(found)


def _make_source(folder: Path) -> Path:
    source = folder / "source"
    source.mkdir()
    rows = []
    for number in range(IMAGES):
        Image.fromarray(picture({"red": (8, 8, 24 + number % 5, 24)}, (48, 40))).save(source / f"{number}.png")
        rows.append({"image": f"{number}.png", "caption": f"slow red number {number}"})
    for number in (5, 33):
        (source / f"{number}.png").write_bytes(b"no picture")
    path = source / "list.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def _count(place: Path) -> int:
    """Items that are on disk."""
    found = 0
    for path in place.glob("*") if place.exists() else ():
        if path.name.startswith((".part", "shard")) and not path.name.endswith(".new"):
            try:
                found += path.read_bytes().count(b"\n")
            except FileNotFoundError:
                continue  # a part that became a shard
    return found


def _contents(place: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in place.iterdir() if not path.name.endswith(".lock")}


def _errors(place: Path) -> str:
    return place.with_suffix(".err").read_text()[-2000:]


if __name__ == "__main__":
    sys.exit(main())
