"""Batches: pictures a second with one and with two workers in alternation, how busy the model is, and what ten million cost."""

from __future__ import annotations

import json
import os
import statistics
import tempfile
from pathlib import Path
from typing import Any

from crossalign_gui.batch.run import Plan, Summary, run
from crossalign_gui.batch.work import Task
from crossalign_gui.benchmarks.timing import machine
from crossalign_gui.paths import resources
from crossalign_gui.storage.images import find_images, read_pixels

IMAGES, ROUNDS, SIDE = 24, 3, 640
_MANY = 10_000_000
_PRICE = 0.05  # US dollars for a core and an hour, assumed: rented machines are 0.03 to 0.06


def measure() -> dict[str, Any]:
    """Both ways get the same number of threads in all: every core. A second is one of the run after the models are loaded."""
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory(prefix="crossalign-batch-") as name:
        folder = Path(name)
        source = _photographs(folder / "photographs")
        rounds: dict[int, list[Summary]] = {1: [], 2: []}
        for number in range(ROUNDS):
            for workers, found in rounds.items():
                plan = Plan((source,), folder / f"{number}-{workers}", workers=workers)
                found.append(run(plan, Task(threads=max(1, cores // 2))))
        size = sum(path.stat().st_size for path in folder.glob("0-1/shard*")) / IMAGES
    rates = {workers: [item.written / item.seconds for item in found] for workers, found in rounds.items()}
    median = {workers: statistics.median(values) for workers, values in rates.items()}
    best = max(rates[2])
    result: dict[str, Any] = {"machine": f"{machine()}, {cores} cores"}
    for workers, found in rounds.items():
        result[f"{workers} worker{'s' * (workers > 1)} of {max(1, cores // 2)} thread(s)"] = {
            "images a second, median": round(median[workers], 2),
            "images a second, each round": ", ".join(f"{value:.2f}" for value in rates[workers]),
            "model busy": f"{statistics.median(item.utilisation for item in found):.0%}",
        }
    result["two workers to one, median of rounds"] = round(
        statistics.median(two / one for one, two in zip(rates[1], rates[2], strict=True)), 2
    )
    hours = _MANY / median[2] / 3600
    result[f"{_MANY:,} images of {SIDE} px"] = {
        "core hours": round(hours * cores),
        "core hours at the best round": round(_MANY / best / 3600 * cores),
        f"US dollars at {_PRICE} a core hour (assumed)": round(hours * cores * _PRICE),
        "days on 64 cores": round(hours * cores / 64 / 24, 1),
        "gigabytes of records": round(size * _MANY / 1e9, 1),
    }
    return result


def _photographs(folder: Path) -> Path:
    """Small JPEG files, each of its own content: crops of the sample photographs."""
    from PIL import Image

    folder.mkdir()
    samples = [path for path in find_images(resources() / "samples") if path.suffix == ".jpg"]
    pictures = [Image.fromarray(read_pixels(path)).resize((SIDE + 64, SIDE * 3 // 4 + 64)) for path in samples]
    rows = []
    for number in range(IMAGES):
        left, top = number % 64, number * 7 % 64
        picture = pictures[number % len(pictures)].crop((left, top, left + SIDE, top + SIDE * 3 // 4))
        picture.save(folder / f"{number:04}.jpg", quality=90)
        rows.append({"image": f"{number:04}.jpg", "caption": "a cat beside a cup of coffee and an astronaut"})
    path = folder / "list.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path
