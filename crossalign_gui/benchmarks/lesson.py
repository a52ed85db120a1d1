"""How long it takes from pressing "Learn" to the decision, on a project with 200 links of the benchmark `learn`."""

from __future__ import annotations

import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image

from crossalign_gui.alignment.engine import Engine
from crossalign_gui.alignment.protocol import never_cancelled
from crossalign_gui.benchmarks.learn import Picture, shifted
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Provenance, Region
from crossalign_gui.storage.project import Project
from crossalign_gui.training.ground_truth import learn_from, of_project
from crossalign_gui.training.studies import Studies

_LINKS = 200
_TIMES = 3


def measure() -> dict[str, Any]:
    """Pressed first, when the images have to be encoded, and again, when their vectors are at hand: what the window asks of
    the model's thread, from the documents of the project on disk."""
    from crossalign_gui.alignment.registry import load_backend

    engine = Engine(lambda: load_backend("compact", "cpu"))
    engine.backend  # noqa: B018 (loads it)
    with TemporaryDirectory() as name, Project.for_folder(Path(name)) as project:
        images, left = 0, _LINKS
        while left:
            left -= _add(project, Path(name) / f"{images:03d}.png", shifted(images), left)
            images += 1
        studies = Studies()
        first = _time(engine, project, studies)
        again = [_time(engine, project, studies) for _ in range(_TIMES)]
    return {"images": images, "images not encoded": first, "vectors cached": again}


def _time(engine: Engine, project: Project, studies: Studies) -> str:
    wall, processor = time.perf_counter(), time.process_time()
    with project.beside() as store:
        items = of_project(store)
    lesson = learn_from(engine, items, "benchmark", "", never_cancelled, studies=studies)
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    return f"{wall:.2f} s, {processor:.2f} s of processor, {lesson.links} links, held out {lesson.after:.3f}"


def _add(project: Project, path: Path, picture: Picture, most: int) -> int:
    """An image with its caption and at most so many of its links; how many it got."""
    Image.fromarray(picture.query.pixels).save(path, compress_level=1)
    (image_id,) = project.add_images([path])
    before = project.document(image_id)
    by = Provenance("human")
    caption = Caption(operations.new_id("c"), image_id, picture.query.caption, prov=by)
    document = operations.add_caption(before, caption)
    linked = [said for said in picture.said if said.boxes][:most]
    for said in linked:
        for box in said.boxes:
            region = Region(operations.new_id("r"), image_id, box, status="accepted", prov=by)
            document = operations.add_linked_region(document, caption.id, ((said.start, said.end),), region, by)
    project.save(before, document)
    return len(linked)
