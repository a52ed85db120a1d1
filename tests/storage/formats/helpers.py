"""Write and read in a format the way the program does."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PIL import Image

from crossalign_gui.domain.document import Document, Label
from crossalign_gui.storage.convert import incoming, write_documents
from crossalign_gui.storage.formats.registry import format_named
from crossalign_gui.storage.image_finder import ImageFinder
from crossalign_gui.storage.report import Report
from tests.storage.formats import corpus
from tests.storage.formats.corpus import HEIGHT, LABELS, WIDTH


def make_pictures(folder: Path, names: Iterable[str] = ("a.jpg", "b/a.jpg"), size: tuple[int, int] = (WIDTH, HEIGHT)) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", size, (90, 120, 150)).save(folder / name)


def export(
    name: str, documents: Sequence[Document], folder: Path, labels: Sequence[Label] = LABELS, file: str = "out", **choices: str
) -> tuple[Path, Report]:
    """(where, losses)."""
    form = format_named(name)
    path = folder / f"{file}{form.suffix}"
    finder = ImageFinder([folder])
    report, _ = write_documents(
        form,
        path,
        documents,
        labels={label.id: label for label in labels},
        choices=choices,
        find_image=lambda image: finder.find(image.uri),
    )
    return path, report


def read(
    name: str | None, path: Path, *roots: Path, skip_bad: bool = False, **choices: str
) -> tuple[list[Document], Sequence[Label], Report]:
    """(documents, labels, warnings)."""
    form = format_named(name) if name else None
    with incoming(path, form, roots=roots, choices=choices, skip_bad=skip_bad) as found:
        documents = list(found.documents)
        return documents, [*found.labels.values()], found.report


def make_seeds(name: str, root: Path) -> list[Path]:
    """What a fuzzer starts from: what our exporter makes of a simple and a rich document, or of mouse traces."""
    make_pictures(root, ("a.jpg", "b/a.jpg", "000000000001.jpg"))
    if name in corpus.READ_ONLY:
        seed = root / f"seed0{format_named(name).suffix}"
        seed.write_text("".join(json.dumps(record) + "\n" for record in corpus.READ_ONLY[name]))
        return [seed]
    if name == "localized_narratives":
        seed = root / "seed0.jsonl"
        seed.write_text(json.dumps(corpus.TRACES) + "\n")
        return [seed]
    documents = (corpus.simple(0, "a.jpg"), corpus.rich(1, "b/a.jpg"))
    return [export(name, [document], root, file=f"seed{number}")[0] for number, document in enumerate(documents)]


def content(path: Path) -> Any:
    """What the files hold, parsed, so that 1 and 1.0 are equal."""
    if path.is_dir():
        return {item.relative_to(path).as_posix(): content(item) for item in sorted(path.rglob("*")) if item.is_file()}
    if path.suffix == ".p":
        return pickle.loads(path.read_bytes())  # noqa: S301 (our own, just written)
    if path.suffix in (".jsonl", ".ndjson"):
        return [_loads(line) for line in path.read_text("utf-8").splitlines()]
    if path.suffix in (".json", ".jsonld"):
        return _loads(path.read_text("utf-8"))
    if path.suffix == ".txt" and path.parent.name != "Sentences":
        lines = [line.split() for line in path.read_text("utf-8").splitlines()]
        with suppress(ValueError):  # captions
            return [[round(float(value), 6) for value in line] for line in lines]
    return path.read_bytes()


def _loads(text: str) -> Any:
    """Fractions of an image come back to within the last digits of a double."""
    return json.loads(text, parse_float=lambda digits: round(float(digits), 9))
