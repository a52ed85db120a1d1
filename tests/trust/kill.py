"""Kill a working program at random moments and look at what is left: every finished step is there, and no half of one.

python -m tests.trust.kill [--times 500] [--seed 1] [edit | import | export | migrate ...]

A child does one kind of work and prints `try N` before and `done N` after each step; it is killed (SIGKILL) after a random time.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path

from PIL import Image

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage import importing
from crossalign_gui.storage.convert import incoming, write_documents
from crossalign_gui.storage.formats import native
from crossalign_gui.storage.project import FILE_NAME, Project
from crossalign_gui.storage.schema import APPLICATION_ID, MIGRATIONS

KINDS = ("edit", "import", "export", "migrate")
_IMAGES = 5


def say(word: str, number: int, more: str = "") -> None:
    print(word, number, more, flush=True)


def digest(document: Document) -> str:
    return hashlib.sha256(repr(document).encode()).hexdigest()[:16]


# ------------------------------------------------------------------- the child


def edit(folder: Path) -> None:
    """Every kind of change, for ever."""
    rng = random.Random(time.time_ns())
    with Project.for_folder(folder) as project:
        document = project.document(project.image_ids()[0])
        say("done", 0, digest(document))
        for number in range(1, 10**6):
            after = _changed(document, rng)
            say("try", number, digest(after))
            project.save(document, after)
            say("done", number, digest(after))
            document = after


def _changed(document: Document, rng: random.Random) -> Document:
    image = document.image.id
    kind = rng.randrange(8)
    if kind == 0 or not document.captions:
        return operations.add_caption(document, Caption(operations.new_id("c"), image, "a red box and a blue box"))
    caption = rng.choice(document.captions)
    if kind == 1 and len(document.captions) > 2:
        return operations.remove_caption(document, caption.id)
    if kind == 2:
        return operations.edit_caption_text(document, caption.id, f"{caption.text} {rng.randrange(99)}"[-60:]).document
    if kind == 3 and document.regions:
        after, span = operations.ensure_span(document, caption.id, ((0, 1),))
        return operations.link(after, span.id, rng.choice(document.regions).id)
    if kind == 4 and document.regions:
        return operations.remove_region(document, rng.choice(document.regions).id)
    if kind == 5 and document.regions:
        return operations.replace_region(
            document, replace(rng.choice(document.regions), shape=Box(0.0, 0.0, rng.uniform(1, 60), 9.0))
        )
    return operations.add_region(document, Region(operations.new_id("r"), image, Box(0.0, 0.0, rng.uniform(1, 60), 9.0)))


def bring_in(folder: Path) -> None:
    """Import a file with one more caption for each of five images, for ever."""
    with Project.for_folder(folder) as project:
        for number in range(1, 10**6):
            _export(folder / "in.crossalign.json", number)
            say("try", number)
            with incoming(folder / "in.crossalign.json", roots=[folder]) as found:
                staged = importing.stage(found, folder, lambda: None)
            importing.take(staged, project, (), lambda: None)
            staged.close()
            say("done", number)


def export(folder: Path) -> None:
    """Write the same file with other content, for ever."""
    for number in range(1, 10**6):
        say("try", number)
        _export(folder / "out.crossalign.json", number, images=200)
        say("done", number)


def _export(path: Path, number: int, images: int = _IMAGES) -> None:
    from crossalign_gui.domain.document import Image as Picture

    documents = (
        Document(Picture(f"i{n}", f"{n}.png", 64, 48), (Caption(f"c{n}-{number}", f"i{n}", f"import {number}"),))
        for n in range(images)
    )
    write_documents(native.FORMAT, path, documents)


def migrate(folder: Path) -> None:
    say("try", 1)
    Project.for_folder(folder).close()
    say("done", 1)


WORK = {"edit": edit, "import": bring_in, "export": export, "migrate": migrate}


# ------------------------------------------------------------------ the parent


def prepare(kind: str, folder: Path) -> None:
    for number in range(_IMAGES):
        Image.new("RGB", (64, 48)).save(folder / f"{number}.png")
    if kind == "migrate":
        _make_version_1(folder / FILE_NAME)
    elif kind != "export":
        with Project.for_folder(folder) as project:
            for image in project.add_images([folder / f"{number}.png" for number in range(_IMAGES)]):
                project.document(image)


def _make_version_1(path: Path) -> None:
    """As the first release wrote it."""
    database = sqlite3.connect(path)
    database.executescript(MIGRATIONS[0])
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute("PRAGMA user_version = 1")
    for number in range(_IMAGES):
        database.execute(
            "INSERT INTO image (id, uri, width, height, orientation) VALUES (?, ?, 64, 48, 1)", (f"i{number}", f"{number}.png")
        )
        for item in range(300):
            name = f"c{number}-{item}"
            database.execute(
                "INSERT INTO item (id, image, kind, place, text, body) VALUES (?, ?, 'caption', ?, 'old', ?)",
                (name, f"i{number}", item, f'{{"id": "{name}", "image": "i{number}", "text": "old"}}'),
            )
    database.commit()
    database.close()


def kill_once(kind: str, folder: Path, rng: random.Random) -> int:
    """The number of steps that were finished. Raises AssertionError."""
    prepare(kind, folder)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.trust.kill", "--child", kind, str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    first = child.stdout.readline()
    killer = threading.Timer(rng.uniform(0, 0.15 if kind == "migrate" else 0.5), lambda: os.kill(child.pid, signal.SIGKILL))
    killer.start()
    lines = [first, *child.stdout]
    killer.cancel()
    child.wait()
    child.stdout.close()
    steps = [line.split() for line in lines if line.endswith("\n") and len(line.split()) > 1]
    done = max((int(step[1]) for step in steps if step[0] == "done"), default=0)
    tried = max((int(step[1]) for step in steps), default=0)
    if kind == "edit":
        last = {step[2] for step in steps if int(step[1]) >= done}
        with Project.for_folder(folder) as project:
            assert digest(project.document(project.image_ids()[0])) in last
    elif kind == "import":
        with Project.for_folder(folder) as project:
            texts = [caption.text for document in project.documents() for caption in document.captions]
        for number in range(1, tried + 1):
            assert texts.count(f"import {number}") in ((_IMAGES,) if number <= done else (0, _IMAGES)), number
    elif kind == "export":
        path = folder / "out.crossalign.json"
        if done or path.exists():
            with incoming(path) as found:
                texts = {caption.text for document in found.documents for caption in document.captions}
            assert texts in ({f"import {done}"}, {f"import {tried}"})
    else:
        with Project.for_folder(folder) as project:
            assert [len(document.captions) for document in project.documents()] == [300] * _IMAGES
    if (folder / FILE_NAME).exists():
        with contextlib.closing(sqlite3.connect(folder / FILE_NAME)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return done


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="*", choices=[[], *KINDS], default=[])
    parser.add_argument("--times", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", nargs=2, metavar=("KIND", "FOLDER"))
    options = parser.parse_args()
    if options.child:
        WORK[options.child[0]](Path(options.child[1]))
        return 0
    rng = random.Random(options.seed)
    kinds = options.kinds or list(KINDS)
    finished = dict.fromkeys(kinds, 0)
    for number in range(options.times):
        kind = kinds[number % len(kinds)]
        folder = Path(tempfile.mkdtemp(prefix="crossalign-kill-"))
        finished[kind] += kill_once(kind, folder, rng)
        shutil.rmtree(folder)
    print(f"{options.times} kills, nothing lost; finished steps: {finished}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
