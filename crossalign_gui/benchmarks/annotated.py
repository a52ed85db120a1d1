"""A project of 100,000 annotated images with a million regions: opened, searched, sorted, changed at once.

--annotated N: other than 100,000 images. Figures are medians; the project is made once, in a folder of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from crossalign_gui.benchmarks.timing import summary, timed
from crossalign_gui.storage import bulk, classes, queries
from crossalign_gui.storage.images import natural_key
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.summary import as_words

IMAGES, REGIONS = 100_000, 10
RUNS = 5
_WORDS = ("dog", "cat", "car", "tree", "cup", "house", "boat", "bird", "chair", "lamp")
_SEARCHES = ("word:dog", "dog -cat", "file:7777", "state:done word:cup", "class:dog", "has:proposal", "score<0.2")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--annotated", type=int, default=IMAGES, metavar="N", help="annotated: images of the project")


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Milliseconds."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        began = time.perf_counter()
        make(folder, options.annotated)
        result: dict[str, Any] = {"made in seconds": round(time.perf_counter() - began, 1)}
        result["opened to the first image"] = summary([_opened(folder) for _ in range(RUNS)])
        with Project.for_folder(folder) as project:
            project.author = "me"
            for text in _SEARCHES:
                result[f"search {text}"] = timed(_search(project, text), RUNS)
            for sort in queries.SORTS:
                result[f"sort by {sort}"] = timed(_search(project, "", sort), RUNS)
            numbers = queries.select(project)
            result["state of all to done"] = summary([_changed(project, numbers, "done") for _ in range(RUNS)])
            bulk.set_state(project, numbers, "done")
            result["state of all to open"] = summary([_changed(project, numbers, "") for _ in range(RUNS)])
            result["count classes"] = timed(lambda: classes.counts(project), RUNS)
    return result


def make(folder: Path, images: int) -> None:
    """Every image has a caption, ten regions with a class, words and a link for each; a third is done, a third proposed."""
    Image.new("RGB", (640, 480), (90, 120, 150)).save(folder / "000000.png")
    with Project.for_folder(folder) as project:
        for word in _WORDS:
            project.label_named(word)
        labels = [label.id for label in project.labels]
        with project.transaction(lasting=False) as database:
            for number in range(images):
                image, uri, state = f"i{number}", f"{number:06}.png", ("done", "proposed", "work")[number % 3]
                words = [_WORDS[(number + step) % len(_WORDS)] for step in range(number % 4 + 2)]
                text = f"a {' and a '.join(words)}"
                database.execute(
                    "INSERT INTO image (id, uri, name, state, own, width, height, words, score, uncertainty)"
                    " VALUES (?, ?, ?, ?, ?, 640, 480, ?, ?, ?)",
                    (
                        image,
                        uri,
                        natural_key(uri),
                        state,
                        "work" if state == "done" else state,
                        as_words(text),
                        number % 97 / 97,
                        number % 89 / 89,
                    ),
                )
                database.executemany(
                    "INSERT INTO item (id, image, kind, place, owner, target, text, status, label, body)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _items(image, text, words, state, labels),
                )  # fmt: skip


def _items(image: str, text: str, words: list[str], state: str, labels: list[str]) -> list[tuple[Any, ...]]:
    def body(**fields: Any) -> str:
        return json.dumps(fields, separators=(",", ":"))

    caption, status = f"{image}c", "proposed" if state == "proposed" else "accepted"
    prov = {"source": "model" if state == "proposed" else "human"}
    rows: list[tuple[Any, ...]] = [
        (caption, image, "caption", 0, None, None, text, None, None, body(id=caption, image=image, text=text, kind="caption"))
    ]
    for place in range(REGIONS):
        word = words[place % len(words)]
        start = text.index(word)
        span, region, link = f"{image}s{place}", f"{image}r{place}", f"{image}l{place}"
        label = labels[_WORDS.index(word)]
        ranges = [[start, start + len(word)]]
        box = [10.0 * place, 20.0, 10.0 * place + 100.0, 200.0]
        rows += [
            (span, image, "span", place, caption, None, word, None, None,
             body(id=span, caption=caption, ranges=ranges, text=word)),
            (region, image, "region", place, None, None, None, status, label,
             body(id=region, image=image, shape={"type": "box", "box": box}, label=label, status=status,
                  prov=prov, score=0.5)),
            (link, image, "link", place, span, region, None, status, None,
             body(id=link, span=span, region=region, polarity="positive", status=status, prov=prov)),
        ]  # fmt: skip
    return rows


def _search(project: Project, text: str, sort: str = "added") -> Callable[[], object]:
    return lambda: queries.select(project, text, sort)


def _changed(project: Project, numbers: array[int], state: str) -> float:
    """Without the time of taking it back."""
    began = time.perf_counter()
    step = bulk.set_state(project, numbers, state)
    took = 1000 * (time.perf_counter() - began)
    bulk.restore_states(project, step)
    return took


def _opened(folder: Path) -> float:
    """Session and picture, as in the window, in this process; the interpreter and Qt are up."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from crossalign_gui.session.session import Session
    from crossalign_gui.session.settings import Settings

    application = QApplication.instance() or QApplication([])
    with tempfile.NamedTemporaryFile(suffix=".ini") as file:
        session = Session(Settings(QSettings(file.name, QSettings.Format.IniFormat)))
        began = time.perf_counter()
        session.open_paths([folder / ".crossalign.sqlite"])
        while session.pixels is None:
            application.processEvents()
        took = 1000 * (time.perf_counter() - began)
        session.close()
    return took
