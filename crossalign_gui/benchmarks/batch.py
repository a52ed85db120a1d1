"""Batches: pictures a second with one and two workers in alternation, processor time by size, and what ten million cost."""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crossalign_gui.batch.plan import Plan
from crossalign_gui.batch.run import Summary, run
from crossalign_gui.batch.work import Task
from crossalign_gui.paths import resources
from crossalign_gui.storage.images import find_images, read_pixels

SIDE = 640
_MANY = 10_000_000
_PRICE = 0.05  # US dollars for a core and an hour, assumed: rented machines are 0.03 to 0.06
_CAPTION = "a cat beside a cup of coffee and an astronaut"


@dataclass(frozen=True, slots=True)
class _Timed:
    """processor: seconds of this process and its children, with those of the start; wall: with the start too."""

    summary: Summary
    processor: float
    wall: float

    @property
    def rate(self) -> float:
        return self.summary.written / self.summary.seconds


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sizes", type=int, nargs="+", default=[64, 128, 256], help="batch: images of the runs of one worker")
    parser.add_argument("--rounds", type=int, default=2, help="batch: of one and of two workers")
    parser.add_argument("--ray", nargs="?", const="local", metavar="ADDRESS", help="batch: two workers of a Ray cluster too")


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """One thread for each worker. A second is one of the run after the models are loaded."""
    cores = os.cpu_count() or 1
    sizes = sorted(options.sizes)
    with tempfile.TemporaryDirectory(prefix="crossalign-batch-") as name:
        folder = Path(name)
        sources = {count: photographs(folder / f"{count}", count) for count in sizes}
        ways: dict[str, tuple[int, str | None]] = {"1 worker": (1, None), "2 workers": (2, None)}
        if options.ray:
            ways["2 workers of a Ray cluster"] = (2, options.ray)
        rounds: dict[str, list[_Timed]] = {way: [] for way in ways}
        for number in range(options.rounds):
            for way, (workers, ray) in ways.items():
                plan = Plan((sources[sizes[0]],), folder / f"{number} {way}", workers=workers, ray=ray)
                rounds[way].append(_timed(plan))
        sweep = {count: _timed(Plan((sources[count],), folder / f"all {count}")) for count in sizes}
        size = sum(path.stat().st_size for path in folder.glob(f"all {sizes[-1]}/shard*")) / sizes[-1]
    result: dict[str, Any] = {}
    for way, found in rounds.items():
        result[way] = _described(found, rounds["1 worker"], ways[way][0], cores, with_processor=ways[way][1] is None)
    result["sizes, 1 worker"] = _by_size(sweep)
    result[f"{_MANY:,} images of {SIDE} px"] = _cost(sweep, rounds["2 workers"], cores, size)
    return result


def _described(found: list[_Timed], one: list[_Timed], workers: int, cores: int, *, with_processor: bool) -> dict[str, Any]:
    described: dict[str, Any] = {
        "images a second, median": round(statistics.median(item.rate for item in found), 2),
        "images a second, each round": ", ".join(f"{item.rate:.2f}" for item in found),
        "model busy": f"{statistics.median(item.summary.utilisation for item in found):.0%}",
    }
    if with_processor:  # a cluster's processes are not our children
        share = statistics.median(item.processor / item.wall / cores for item in found)
        described["processors used, of all cores, with the start"] = f"{share:.0%}"
    if workers > 1:
        gain = statistics.median(many.rate / single.rate for single, many in zip(one, found, strict=True))
        described["to one worker, median of pairs"] = round(gain, 2)
        described["scaling efficiency"] = f"{gain / workers:.0%}"
    return described


def _by_size(sweep: dict[int, _Timed]) -> dict[str, Any]:
    described: dict[str, Any] = {
        f"{count} images": f"{item.summary.seconds:.1f} s, {item.processor:.1f} s of processor"
        for count, item in sweep.items()
    }
    if len(sweep) > 1:
        described["exponent of seconds against images, least squares"] = round(
            _exponent({count: item.summary.seconds for count, item in sweep.items()}), 3
        )
    return described


def _cost(sweep: dict[int, _Timed], two: list[_Timed], cores: int, size: float) -> dict[str, Any]:
    """Processor time is taken between the smallest and the largest run, so that the start does not count."""
    largest = sweep[max(sweep)]
    processor = largest.processor / largest.summary.written
    if len(sweep) > 1:
        smallest = sweep[min(sweep)]
        processor = (largest.processor - smallest.processor) / (largest.summary.written - smallest.summary.written)
    hours = _MANY * processor / 3600
    rate = statistics.median(item.rate for item in two)
    return {
        "processor milliseconds an image": round(1000 * processor, 1),
        "core hours (by processor time)": round(hours),
        f"hours on this machine ({rate:.2f} a second with 2 workers)": round(_MANY / rate / 3600),
        f"US dollars at {_PRICE} a core hour (assumed)": round(hours * _PRICE),
        f"days on 64 such cores, {cores} of them here": round(hours / 64 / 24, 1),
        "gigabytes of records": round(size * _MANY / 1e9, 1),
    }


def _timed(plan: Plan) -> _Timed:
    start, before = time.perf_counter(), _processor()
    summary = run(plan, Task(threads=1))
    return _Timed(summary, _processor() - before, time.perf_counter() - start)


def _processor() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(item.ru_utime + item.ru_stime for item in used)


def _exponent(seconds: dict[int, float]) -> float:
    """The slope of the least squares line through the logarithms."""
    points = [(math.log(count), math.log(value)) for count, value in seconds.items()]
    middle = [statistics.fmean(values) for values in zip(*points, strict=True)]
    up = sum((x - middle[0]) * (y - middle[1]) for x, y in points)
    return up / sum((x - middle[0]) ** 2 for x, _ in points)


def photographs(folder: Path, count: int, caption: str = _CAPTION) -> Path:
    """A list of small JPEG files, each of its own content: crops of the sample photographs."""
    from PIL import Image

    folder.mkdir()
    samples = [path for path in find_images(resources() / "samples") if path.suffix == ".jpg"]
    pictures = [Image.fromarray(read_pixels(path)).resize((SIDE + 64, SIDE * 3 // 4 + 64)) for path in samples]
    rows = []
    for number in range(count):
        left, top = number % 64, (number // 64 * 7 + number) % 64
        picture = pictures[number % len(pictures)].crop((left, top, left + SIDE, top + SIDE * 3 // 4))
        picture.save(folder / f"{number:04}.jpg", quality=90)
        rows.append({"image": f"{number:04}.jpg", "caption": caption})
    path = folder / "list.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path
