"""The window on large folders: start, first image, the whole scan and its longest pause, switching images, searching, painting,
saving an edit, memory.

Every start and every folder is a fresh process of this module; figures are medians of RUNS.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from crossalign_gui.benchmarks.memory import peak
from crossalign_gui.benchmarks.timing import summary

RUNS = 5
FOLDERS = (1_000, 10_000, 100_000)
_SWITCHES = 6  # images of 12 megapixels
_TICK = 5  # milliseconds between two looks at the clock, while the event loop turns


def measure() -> dict[str, Any]:
    """All figures in milliseconds, but memory."""
    result: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as place:
        for count in FOLDERS:
            rows = []
            for run in range(RUNS):
                folder = str(links(Path(place, f"{count}-{run}"), count))
                rows.append(run_fresh([sys.executable, "-m", __name__, "folder", folder]))
                rows[-1] |= {
                    f"{name}, known folder": value
                    for name, value in run_fresh([sys.executable, "-m", __name__, "folder", folder]).items()
                    if name in ("first image", "whole folder", "longest pause")
                }
            result[f"{count} images"] = summaries(rows)
        large = large_images(Path(place, "large"))
        rows = [run_fresh([sys.executable, "-m", __name__, "switch", str(large)]) for _ in range(RUNS)]
        result["12 megapixels"] = summaries(rows)
    return result


def summaries(rows: Sequence[Mapping[str, float]]) -> dict[str, Any]:
    """Of each figure over the runs; of the memory the most."""
    found: dict[str, Any] = {name: summary([row[name] for row in rows]) for name in rows[0] if name != "memory_mb"}
    return {**found, "memory_mb": max(row["memory_mb"] for row in rows)}


def links(folder: Path, count: int) -> Path:
    """A folder of so many names for one small picture (a file takes 60,000 of them at most)."""
    folder.mkdir()
    source = folder / "img_0.png"
    for number in range(count):
        if number % 50_000 == 0:
            source = folder / f"img_{number}.png"
            Image.new("RGB", (64, 48), "red").save(source)
        else:
            (folder / f"img_{number}.png").hardlink_to(source)
    if hasattr(os, "sync"):
        os.sync()  # or the project's first word to the disk waits for all of them
    return folder


def large_images(folder: Path) -> Path:
    folder.mkdir()
    noise = np.random.default_rng(0).integers(0, 255, (75, 100, 3), dtype=np.uint8)
    for number in range(_SWITCHES):
        picture = Image.fromarray(np.roll(noise, number * 5, 1)).resize((4000, 3000), Image.Resampling.BICUBIC)
        picture.save(folder / f"{number}.jpg", quality=90)
    return folder


def run_fresh(command: list[str]) -> dict[str, float]:
    """What a process prints as JSON; it has its own user folders and is told when it was started."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    with tempfile.TemporaryDirectory() as home:
        places = {f"XDG_{name}_HOME": home for name in ("DATA", "CACHE", "CONFIG", "STATE")}
        started = {"BENCHMARK_STARTED": str(time.time())}
        environment = {"QT_QPA_PLATFORM": "offscreen", **environment, **places, **started, "HOME": home}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def _child(what: str, folder: Path) -> dict[str, float]:
    from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from crossalign_gui.domain.geometry import Box
    from crossalign_gui.main_window import MainWindow
    from crossalign_gui.session.session import Session
    from crossalign_gui.session.settings import Settings

    application = QApplication([])
    settings = Settings(QSettings(str(Path(os.environ["HOME"], "settings.ini")), QSettings.Format.IniFormat))
    session = Session(settings)
    window = MainWindow(session)
    window.resize(1280, 800)
    window.show()

    ticks: list[float] = []
    clock = QTimer(interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
    clock.timeout.connect(lambda: ticks.append(time.perf_counter()))
    clock.start()

    def settle(done: Callable[[], bool]) -> None:
        """The clock wakes it: a limit of time would make Qt poll."""
        while not done():
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    application.processEvents()
    found: dict[str, float] = {"start to window": 1000 * (time.time() - float(os.environ["BENCHMARK_STARTED"]))}

    def rest(seconds: float) -> None:
        """As a person looks at an image, while the others are read."""
        until = time.monotonic() + seconds
        settle(lambda: time.monotonic() > until)

    def pause() -> float:
        return max((1000 * (later - earlier) - _TICK for earlier, later in pairwise(ticks)), default=0.0)

    def timed(work: Callable[[], object], done: Callable[[], bool] = lambda: True) -> float:
        start = time.perf_counter()
        work()
        settle(done)
        window.canvas.repaint()
        return 1000 * (time.perf_counter() - start)

    if what == "folder":
        rest(0.2)
        start = time.perf_counter()
        opened = timed(lambda: session.open_paths([folder]))
        ticks[:] = [time.perf_counter()]
        first = opened + timed(lambda: None, lambda: session.pixels is not None)
        settle(lambda: not session.scanner.busy)
        found |= {"opening": opened, "first image": first, "whole folder": 1000 * (time.perf_counter() - start)}
        rest(0.02)
        found["longest pause"] = pause()
        found["next image"] = timed(lambda: session.step_image(1), lambda: session.pixels is not None)
        rest(0.2)
        ticks.clear()
        found["search"] = timed(lambda: session.review.ask("file:999", "added"), lambda: not session.queue.busy)
        rest(0.05)
        found["longest pause, search"] = pause()
    else:
        session.open_paths([folder])
        settle(lambda: session.pixels is not None)
        ahead = [session.path_of(image_id) for image_id in session.image_ids]
        switches = []
        for place in range(1, _SWITCHES):
            settle(partial(session.has_ready, ahead[place]))
            rest(0.5)
            switches.append(timed(lambda: session.step_image(1), lambda: session.pixels is not None))
        found["next image, ready"] = sorted(switches)[len(switches) // 2]
        looked: list[float] = []

        def look() -> None:
            window.canvas.repaint()
            looked.append(time.perf_counter())

        session.first_look_changed.connect(look)
        asked = time.perf_counter()
        found["image that is not ready"] = timed(
            lambda: session.go_to(session.image_ids[0]), lambda: session.pixels is not None
        )
        found["image that is not ready, first look"] = 1000 * (looked[0] - asked)
        rest(0.5)
        found["repaint"] = timed(lambda: None)
        found["an edit until it is on disk"] = timed(lambda: session.corrections.add_region(Box(10, 10, 500, 500)))
    found["memory_mb"] = round(peak())
    rest(0.2)
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


if __name__ == "__main__":
    print(json.dumps(_child(sys.argv[1], Path(sys.argv[2]))))
