"""A working week in fast motion: visits and edits through the session, with memory, handles and latency on the way.

python -m tests.trust.long_run [--visits 10000] [--edits 50000] [--images 10000] [--json FILE]

The model is the planted one of the tests, so that what is measured is the program around it.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from crossalign_gui.domain.geometry import Box
from crossalign_gui.heap import give_memory_back_early
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import Settings
from tests.fakes import PlantedBackend, picture

_WORDS = ("a red box", "a blue box and a red box", "the green thing on the yellow one", "nothing of the kind")


def resident() -> float:
    """Megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def handles() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


Steps = Generator[Callable[[], bool], None, None]
"""Work that yields what it waits for."""


def drive(steps: Steps) -> None:
    """Each step from the event loop itself, as with a person: what is deleted later goes between two of them. Raises
    TimeoutError."""
    loop, timer = QEventLoop(), QTimer(interval=0)
    waiting, since, failed = (lambda: True), time.monotonic(), []

    def go_on() -> None:
        nonlocal waiting, since
        try:
            if waiting():
                waiting, since = next(steps), time.monotonic()
            elif time.monotonic() > since + 30:
                raise TimeoutError("the session does not answer")
        except StopIteration:
            loop.quit()
        except Exception as error:
            failed.append(error)
            loop.quit()

    timer.timeout.connect(go_on)
    timer.start()
    loop.exec()
    timer.stop()
    if failed:
        raise failed[0]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=10_000)
    parser.add_argument("--edits", type=int, default=50_000)
    parser.add_argument("--images", type=int, default=10_000)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    give_memory_back_early()
    application = QApplication(sys.argv[:1])
    rng = random.Random(7)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "images"
        folder.mkdir()
        for number in range(options.images):
            x, y = 8 * rng.randrange(20), 8 * rng.randrange(15)
            Image.fromarray(picture({rng.choice(("red", "blue")): (x, y, x + 64, y + 64)})).save(folder / f"{number}.png")
        settings = Settings(QSettings(str(Path(name) / "settings.ini"), QSettings.Format.IniFormat))
        session = Session(settings, lambda *_: PlantedBackend())
        window = MainWindow(session)
        window.show()
        rows: list[dict[str, float]] = []
        drive(work(session, folder, options, rows))
        window.close()
    application.processEvents()
    tell(rows, options.json)
    return 0


def work(session: Session, folder: Path, options: argparse.Namespace, rows: list[dict[str, float]]) -> Steps:
    """A row for every fiftieth part of the visits: megabytes, handles, median milliseconds of the first visit to the next
    image, of an edit then, and of work that never changes, which tells how fast the machine was."""
    rng, visits, edits = random.Random(8), options.visits, options.edits
    part = max(1, visits // 50)
    session.open_paths([folder])
    yield lambda: session.pixels is not None and len(session.image_ids) == options.images
    to_visit: list[float] = []
    to_edit: list[float] = []
    to_compare: list[float] = []
    made = 0
    for visit in range(1, visits + 1):
        place = 0 if session.image_id is None else session.image_ids.index(session.image_id) + 1
        jumps = rng.random() < 0.3
        if jumps:
            place = rng.randrange(len(session.image_ids))
        to_compare.append(timed(always_the_same))
        start = time.perf_counter()
        session.go_to(session.image_ids[place % len(session.image_ids)])
        yield lambda: session.pixels is not None
        taken = time.perf_counter() - start
        # Like is timed with like: an image that was worked on before holds more, one far away is not read ahead.
        new = session.document is not None and not session.document.captions
        if new and not jumps:
            to_visit.append(taken)
        if new:
            session.captions.type(rng.choice(_WORDS))
            session.captions.commit()
            made += 1
        while made < edits * visit / visits:
            taken = timed(lambda: edit(session, rng))
            if new:
                to_edit.append(taken)
            made += 1
            yield lambda: True
        if visit % part == 0:
            gc.collect()
            rows.append({"visits": visit, "edits": made, "megabytes": resident(), "handles": handles(),
                         "visit_ms": middle(to_visit), "edit_ms": middle(to_edit), "machine_ms": middle(to_compare)})  # fmt: skip
            for times in (to_visit, to_edit, to_compare):
                times.clear()
            print(json.dumps(rows[-1]), flush=True)


def middle(seconds: list[float]) -> float:
    """Milliseconds; NaN of nothing."""
    return statistics.median(seconds or [float("nan")]) * 1000


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def always_the_same() -> object:
    return json.dumps(list(range(10_000)))


def edit(session: Session, rng: random.Random) -> None:
    """Draw, move, accept, link, mark absent, undo; an image never holds more than a dozen regions."""
    document = session.document
    assert document is not None
    kind = rng.randrange(6)
    if len(document.regions) > 12:
        session.corrections.delete_region(document.regions[0].id)
    elif kind < 2 or not document.regions:
        x, y = rng.uniform(0, 200), rng.uniform(0, 150)
        session.corrections.add_region(Box(x, y, x + rng.uniform(5, 80), y + rng.uniform(5, 80)))
    elif kind == 2:
        region = rng.choice(document.regions)
        box = region.shape
        if isinstance(box, Box):
            session.corrections.reshape_region(region.id, Box(box.x0 + 1, box.y0, box.x1 + 1, box.y1))
    elif kind == 3:
        word = rng.choice(session.words)
        session.select_words([(word.start, word.end)])
        session.select_region(rng.choice(document.regions).id)
        session.corrections.links.link_selected()
    elif kind == 4:
        session.undo()
    else:
        word = rng.choice(session.words)
        session.select_words([(word.start, word.end)])
        session.corrections.links.toggle_absent()


def tell(rows: list[dict[str, float]], path: Path | None) -> None:
    """The slope of the memory is fitted over the second half, when every cache is full."""
    half = rows[len(rows) // 2 :]
    visits = np.array([row["visits"] for row in half])
    memory = np.array([row["megabytes"] for row in half])
    slope = float(np.polyfit(visits, memory, 1)[0]) * 1000 if len(half) > 1 else float("nan")
    tenth = max(1, len(rows) // 10)
    for name in ("visit", "edit"):
        for row in rows:
            row[f"{name}_by_machine"] = row[f"{name}_ms"] / row["machine_ms"]
    found = {
        "visits": rows[-1]["visits"], "edits": rows[-1]["edits"], "megabytes_first": rows[0]["megabytes"],
        "megabytes_last": rows[-1]["megabytes"], "megabytes_per_1000_visits": round(slope, 3),
        "handles_first": rows[0]["handles"], "handles_last": rows[-1]["handles"],
        **{f"{name}_{when}": round(statistics.median(row[name] for row in part), 3)
           for name in ("visit_ms", "edit_ms", "machine_ms", "visit_by_machine", "edit_by_machine")
           for when, part in (("first_tenth", rows[:tenth]), ("last_tenth", rows[-tenth:]))},
    }  # fmt: skip
    print(json.dumps(found, indent=1))
    if path is not None:
        path.write_text(json.dumps({"summary": found, "rows": rows}, indent=1), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
