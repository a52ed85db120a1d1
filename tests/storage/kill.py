"""Kill the program while somebody works in it, again and again: python -m tests.storage.kill --times 200

A child does random edits through the session, with undo, states, comments and a growing folder, and prints each one when
it is done. It is killed (SIGKILL) at a random moment. Then the project must be sound and hold everything that was printed;
only what was in progress may be missing.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import select
import signal
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import NoReturn

from PIL import Image
from PySide6.QtCore import QCoreApplication, QSettings

from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.session import Session
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage import review
from crossalign_gui.storage.project import FILE_NAME, Project
from tests.fakes import PlantedBackend

_IMAGES = 4
_MOST_WAIT = 0.25  # seconds of work before the kill


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        done = kill_often(Path(place), options.times, options.seed)
    print(f"{options.times} kills, {done} edits were reported before them, none was lost")
    return 0


def kill_often(folder: Path, times: int, seed: int) -> int:
    """The number of edits that survived; raises AssertionError when one did not."""
    chance = random.Random(seed)
    for number in range(_IMAGES):
        Image.new("RGB", (64, 48), (number * 40, 80, 120)).save(folder / f"{number}.png")
    Project.for_folder(folder).close()
    return sum(_kill_once(folder, chance, chance.randrange(10**6)) for _ in range(times))


def _kill_once(folder: Path, chance: random.Random, seed: int) -> int:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _work(folder, seed, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        assert pipe.readline() == b"ready\n"
        select.select([], [], [], chance.random() * _MOST_WAIT)
        os.kill(child, signal.SIGKILL)
        printed = pipe.read()
    os.waitpid(child, 0)
    lines = printed.decode().split("\n")[:-1]  # the last one may be cut
    expected: dict[str, dict[str, str]] = {}
    for line in lines:
        image, what, value = json.loads(line)
        expected.setdefault(image, {})[what] = value
    _check(folder, expected)
    return len(lines)


def _check(folder: Path, expected: dict[str, dict[str, str]]) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    with Project.for_folder(folder) as project:
        assert not project.read_only
        different = []
        for image, values in expected.items():
            found = snapshot(project, image)
            different += [image for what, value in values.items() if found[what] != value]
            assert _changes(values["document"], found["document"]) <= 1, f"{values} of {image} became {found}"
            assert int(found["comments"]) - int(values["comments"]) in (0, 1)
        assert len(set(different)) <= 1, "More than the gesture in progress differs"


def _changes(before: str, after: str) -> int:
    """Regions and captions that are not the same."""
    old, new = json.loads(before), json.loads(after)
    return sum(old.get(name) != new.get(name) for name in {*old, *new})


def snapshot(project: Project, image: str) -> dict[str, str]:
    """What is compared: the document, short, the state, and the number of comments."""
    document = project.document(image)
    short = {region.id: str(region.shape) for region in document.regions}
    short |= {caption.id: caption.text for caption in document.captions}
    return {
        "document": json.dumps(short),
        "state": project.state(image),
        "comments": str(len(review.comments(project, image))),
    }


def _work(folder: Path, seed: int, pipe: int) -> NoReturn:
    """In a child that was forked before there was any thread; it ends by being killed."""
    chance = random.Random(seed)
    application = QCoreApplication([])
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    session = Session(settings, lambda model, device: PlantedBackend())
    session.open_paths([folder])
    os.write(pipe, b"ready\n")

    def box() -> Box:
        x, y = chance.randrange(40), chance.randrange(30)
        return Box(x, y, x + chance.randrange(2, 20), y + chance.randrange(2, 15))

    while True:
        kind = chance.choice(("add", "add", "reshape", "delete", "caption", "undo", "redo", "done", "comment", "image"))
        document, project = session.document, session.project
        assert document is not None
        assert project is not None
        image = document.image.id
        if kind == "add" and len(document.regions) < 30:
            session.corrections.add_region(box())
        elif kind in ("reshape", "delete") and document.regions:
            region = chance.choice(document.regions)
            if kind == "reshape":
                session.corrections.reshape_region(region.id, box())
            else:
                session.corrections.delete_region(region.id)
        elif kind == "caption":
            session.captions.type(f"a red box {chance.random()}")
            session.captions.commit()
        elif kind == "undo":
            session.undo()
        elif kind == "redo":
            session.redo()
        elif kind == "done":
            session.review.done_and_next()
        elif kind == "comment":
            session.review.add_comment("look here")
        elif kind == "image":
            session.step_image(chance.choice((-1, 1)))
        application.processEvents()
        for what, value in snapshot(project, image).items():
            os.write(pipe, json.dumps([image, what, value]).encode() + b"\n")


if __name__ == "__main__":
    sys.exit(main())
