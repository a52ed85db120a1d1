"""The pictures of a project, or of a data set in any format, with what people said of them: to learn from, to measure by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from crossalign_gui.alignment.adaptation import Correction, Encoded, Lesson, learn
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.protocol import AlignmentError, Check
from crossalign_gui.domain.document import Caption, Document
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.truth import Truth, truths
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.images import ImageError, content_key, read_pixels
from crossalign_gui.storage.project import Project
from crossalign_gui.training.studies import Studies

MOST_IMAGES = 256
"""That are learned from: their vectors take 0.6 MB each. The latest ones count."""


@dataclass(frozen=True, slots=True)
class Item:
    """A caption of an image and what is true of its words. image_id: in its project or data set; uri: how that names it; split:
    of the data set, such as "val" or "testA", empty where it has none."""

    image: Path
    caption: str
    truths: tuple[Truth, ...]
    image_id: str = ""
    uri: str = ""
    split: str = ""


def of_project(project: Project, numbers: Sequence[int] | None = None) -> list[Item]:
    """In the order of the images. numbers: of the images that count (`Project.id_of_number`), all where it is None."""
    documents = project.documents() if numbers is None else _chosen(project, numbers)
    return [item for document in documents for item in _items(document, project.path_of_uri(document.image.uri))]


def _chosen(project: Project, numbers: Sequence[int]) -> Iterator[Document]:
    for number in numbers:
        try:
            yield project.document(project.id_of_number(number))
        except ImageError:
            continue


def of_file(path: Path, form: Format | None, roots: Sequence[Path], check: Check) -> tuple[list[Item], list[str]]:
    """From a project or a data set; and the pictures that were not found. Raises FormatError, ProjectError, OSError."""
    found: list[Item] = []
    missing: list[str] = []
    with incoming(path, form, roots=roots, check=check) as source:
        for document in source.documents:
            place = source.images.find(document.image.uri, document.image.sha256)
            if place is None:
                missing.append(document.image.uri)
            else:
                found += _items(document, place)
    return found, missing


def beside(items: Sequence[Item], annotators: Sequence[Sequence[Item]]) -> list[Item]:
    """The first annotator's items, with what the others say of the same words of the same picture (`Truth.others`)."""
    tables = [
        {(item.uri, item.caption, truth.ranges): truth for item in others for truth in item.truths} for others in annotators
    ]

    def joined(item: Item, truth: Truth) -> Truth:
        found = [table.get((item.uri, item.caption, truth.ranges)) for table in tables]
        others = tuple(other for other in found if other is not None)
        return replace(truth, others=others) if len(others) == len(tables) else truth

    return [replace(item, truths=tuple(joined(item, truth) for truth in item.truths)) for item in items]


def _items(document: Document, path: Path) -> Iterator[Item]:
    for caption, said in truths(document):
        yield Item(path, caption.text, said, document.image.id, document.image.uri, document.image.split or _split_of(caption))


def _split_of(caption: Caption) -> str:
    """RefCOCO gives one to each expression."""
    refs = [kept.get("ref") for kept in caption.x.values() if isinstance(kept, Mapping)]
    found = next((ref.get("split") for ref in refs if isinstance(ref, Mapping)), "")
    return found if isinstance(found, str) else ""


def learn_from(
    engine: Engine,
    items: Sequence[Item],
    author: str,
    created: str,
    check: Check,
    progress: Callable[[Iterable[Item]], Iterable[Item]] = iter,
    studies: Studies | None = None,
) -> Lesson:
    """Encode what is not encoded yet, then learn. studies: of the last lesson, kept for the next one. A picture that cannot
    be read is left out, and so are places without an extent. Raises Cancelled, and AlignmentError also where there is nothing to
    learn from."""
    studies = studies if studies is not None else Studies()
    items = [
        replace(item, truths=kept) for item in items if (kept := tuple(t for t in item.truths if t.shapes or not t.points))
    ]
    latest = dict.fromkeys(reversed([item.image for item in items]))
    chosen = set(list(latest)[:MOST_IMAGES])
    images: list[Encoded] = []
    for item in progress([item for item in items if item.image in chosen]):
        check()
        said = tuple(Correction(truth.ranges, truth.shapes, truth.rejected) for truth in item.truths)
        study = partial(_study, engine, item, said, check)
        try:
            images.append(studies.get(item.image, engine.backend, item.caption, said, study))
        except (ImageError, OSError):
            continue
    studies.keep_used()
    if not images:
        raise AlignmentError(message("There is nothing to learn from yet: accept or correct the regions of some words first."))
    backend = engine.backend
    return learn(images, backend.id, backend.revision, author, created, check)


def _study(engine: Engine, item: Item, said: Sequence[Correction], check: Check) -> Encoded:
    """Raises ImageError, AlignmentError, Cancelled."""
    pixels = read_pixels(item.image)
    return engine.study(Query(content_key(pixels), pixels, item.caption), said, check)
