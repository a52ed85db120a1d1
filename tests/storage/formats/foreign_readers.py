"""Many projects with difficult names, texts and shapes, written by us and read by the libraries of the field: what differs.

python -m tests.storage.formats.foreign_readers --projects 200 --seed 1
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from crossalign_gui.domain.document import Document, Label
from crossalign_gui.domain.geometry import Box, Polygon, Polygons
from crossalign_gui.domain.masks import bounds
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures

STEMS = (
    "a",
    "Größe 1",
    "猫と犬",
    "it's",
    "x&y",
    "50% #1",
    "q_v",
    "ü.b.c",
    "كلب",
    "a+b",
    "long" * 20,
    "12:30",
    "é",
    "🐶",
    "(1)",
    "[x]",
)
CLASSES = (
    "dog",
    "traffic light",
    "it's",
    "猫",
    "ü",
    "a, b",
    "x: y",
    "# no comment",
    "- dash",
    "yes",
    "0",
    '"quoted"',
    "كلب",
    "🐶",
    "<b>",
    "100%",
)
TEXTS = (
    "A dog 🐶 beside a cat.",
    "犬と猫がいる。",
    "كلب بجانب قطة",
    'He said "no" & left <b>.',
    "İstanbul, é, ß",
    "a\tb  c",
    "[x] {y} | z",
)
SIZES = ((64, 48), (33, 57), (120, 20))
Found = list[tuple[str, str, tuple[float, ...]]]
"""(stem of the picture, class, corners), in order."""


def project(rng: random.Random, folder: Path) -> tuple[list[Document], list[Label]]:
    labels = [Label(f"l{number}", name) for number, name in enumerate(rng.sample(CLASSES, rng.randint(1, 5)))]
    documents = []
    for number, stem in enumerate(rng.sample(STEMS, rng.randint(1, 4))):
        width, height = rng.choice(SIZES)
        name = f"{stem}{rng.choice(('.jpg', '.png'))}"
        make_pictures(folder, (name,), (width, height))
        made = corpus.Maker(number, name, width, height)
        caption = made.caption(rng.choice(TEXTS))
        for count in range(rng.randint(1, 5)):
            x0, y0 = rng.uniform(0, width - 6), rng.uniform(0, height - 6)
            x1, y1 = rng.uniform(x0 + 2, width), rng.uniform(y0 + 2, height)
            box = Box(*(round(value, 3) for value in (x0, y0, x1, y1)))
            ring = ((box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0 + 0.5, box.y1))
            shape = Polygons((Polygon(ring),)) if count % 3 == 2 else box
            region = made.region(shape, rng.choice(labels).id)
            if count == 0:
                made.link(made.span(caption, (0, len(caption.text))), region)
        documents.append(made.build())
    return documents, labels


def truth(documents: list[Document], labels: list[Label]) -> Found:
    names = {label.id: label.name for label in labels}
    rows = []
    for document in documents:
        for region in document.regions:
            box = bounds(region.shape)
            rows.append((Path(document.image.uri).stem, names[str(region.label)], (box.x0, box.y0, box.x1, box.y1)))
    return rows


def _pycocotools(path: Path, folder: Path) -> Found:
    from pycocotools.coco import COCO

    coco = COCO(str(path))
    rows = []
    for item in coco.loadAnns(coco.getAnnIds()):
        x, y, w, h = item["bbox"]
        name = coco.loadCats([item["category_id"]])[0]["name"]
        rows.append((Path(coco.loadImgs([item["image_id"]])[0]["file_name"]).stem, name, (x, y, x + w, y + h)))
    return rows


def _supervision(load: Callable[[Any, Path, Path], Any]) -> Callable[[Path, Path], Found]:
    def read(path: Path, folder: Path) -> Found:
        import supervision

        data = load(supervision.DetectionDataset, path, folder)
        rows = []
        for name, _, found in data:
            for box, number in zip(found.xyxy.tolist(), found.class_id.tolist(), strict=True):
                rows.append((Path(name).stem, data.classes[number], tuple(box)))
        return rows

    return read


def _datumaro(kind: str) -> Callable[[Path, Path], Found]:
    def read(path: Path, folder: Path) -> Found:
        from datumaro import Dataset
        from datumaro.components.annotation import AnnotationType

        data = Dataset.import_from(str(path), kind)
        names = data.categories()[AnnotationType.label]
        rows, seen = [], set()
        for item in data:
            for note in item.annotations:
                mark = (item.id, note.group)
                if kind == "coco_instances" and mark in seen:  # it makes a box beside each polygon
                    continue
                seen.add(mark)
                if note.type in (AnnotationType.bbox, AnnotationType.polygon):
                    x, y, w, h = note.get_bbox()
                    rows.append((Path(item.id).name, names[note.label].name, (x, y, x + w, y + h)))
        return rows

    return read


def _label_studio(path: Path, folder: Path) -> Found:
    from label_studio_sdk.label_interface import LabelInterface

    interface = LabelInterface(path.with_name("out.config.xml").read_text("utf-8"))
    rows = []
    for task in json.loads(path.read_text("utf-8")):
        if not interface.validate_task({"data": task["data"]}):
            raise ValueError("the task does not fit its configuration")
        stem = Path(unquote(task["data"]["image"].partition("?d=")[2])).stem
        for item in task["annotations"][0]["result"]:
            value = item.get("value", {})
            if item["type"] == "rectanglelabels":
                across, down = item["original_width"] / 100, item["original_height"] / 100
                x, y, w, h = (value[key] for key in ("x", "y", "width", "height"))
                rows.append((stem, value["rectanglelabels"][0], (x * across, y * down, (x + w) * across, (y + h) * down)))
    return rows


def _datasets(path: Path, folder: Path) -> Found:
    from datasets import load_dataset

    rows = []
    for row in load_dataset("parquet", data_files=str(path), split="train", cache_dir=str(folder / "cache")):
        for (x, y, w, h), name in zip(row["objects"]["bbox"], row["objects"]["category"], strict=True):
            rows.append((Path(row["file_name"]).stem, name, (x, y, x + w, y + h)))
    return rows


def _as_coco(data: Any, path: Path, folder: Path) -> Any:
    return data.from_coco(str(folder), str(path))


def _as_yolo(data: Any, path: Path, folder: Path) -> Any:
    return data.from_yolo(str(path / "images"), str(path / "labels"), str(path / "data.yaml"))


def _as_voc(data: Any, path: Path, folder: Path) -> Any:
    return data.from_pascal_voc(str(folder), str(path))


READERS: tuple[tuple[str, str, Callable[[Path, Path], Found], dict[str, str], float], ...] = (
    ("coco", "pycocotools", _pycocotools, {}, 1e-6),
    ("coco", "supervision", _supervision(_as_coco), {}, 1e-3),
    ("coco", "datumaro", _datumaro("coco_instances"), {}, 0.01),
    ("yolo", "supervision", _supervision(_as_yolo), {"rows": "boxes"}, 1e-3),
    ("voc", "supervision", _supervision(_as_voc), {}, 1.5),
    ("cvat", "datumaro", _datumaro("cvat"), {}, 0.02),
    ("datumaro", "datumaro", _datumaro("datumaro"), {}, 0.01),
    ("label_studio", "label-studio-sdk", _label_studio, {}, 1e-6),
    ("parquet", "datasets", _datasets, {}, 1e-6),
)
"""(format, reader, its call, switches, how many pixels it may be off: some round)."""


def differences(wanted: Found, found: Found, off: float, only_boxes: bool) -> Iterator[str]:
    left = list(found)
    for stem, name, box in wanted:
        fits = [
            row for row in left if row[:2] == (stem, name) and all(abs(a - b) <= off for a, b in zip(row[2], box, strict=True))
        ]
        if fits:
            left.remove(fits[0])
        elif not only_boxes:
            yield f"{stem}: {name} {box} is missing"
    yield from (f"{row} is too much" for row in left)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--projects", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    logging.disable(logging.WARNING)
    rng = random.Random(options.seed)
    counts = {(form, reader): [0, 0, 0] for form, reader, *_ in READERS}
    examples: dict[tuple[str, str], str] = {}
    for number in range(options.projects):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            documents, labels = project(rng, folder)
            wanted = truth(documents, labels)
            for form, reader, read, choices, off in READERS:
                place = folder / f"{form}-{reader}"
                place.mkdir()
                (place / "annotations").mkdir()
                path, _ = _export(form, reader, documents, labels, folder, place, choices)
                key = (form, reader)
                try:
                    found = list(differences(wanted, read(path, folder), off, reader == "label-studio-sdk"))
                except Exception as error:  # whatever a foreign reader raises is a difference
                    found = [f"{type(error).__name__}: {error}"]
                counts[key][0] += 1
                counts[key][1] += len(wanted)
                counts[key][2] += len(found)
                if found:
                    examples.setdefault(key, f"project {number}: {found[0]}"[:200])
    print("| format | read by | files | regions | differences |\n|---|---|---|---|---|")
    for (form, reader), (files, regions, wrong) in counts.items():
        print(f"| {form} | {reader} {version(reader)} | {files} | {regions} | {wrong} |")
    for key, text in examples.items():
        print(*key, text)


def make_copies(documents: list[Document], folder: Path, place: Path) -> None:
    place.mkdir(parents=True, exist_ok=True)
    for document in documents:
        shutil.copyfile(folder / document.image.uri, place / document.image.uri)


def _export(
    form: str, reader: str, documents: list[Document], labels: list[Label], folder: Path, place: Path, choices: dict[str, str]
) -> tuple[Path, object]:
    path, report = export(form, documents, folder, labels, **choices)
    goal = place / "annotations" / "instances_train.json" if form == "coco" else place / path.name
    path.rename(goal)
    if reader == "datumaro":
        pictures = place / "images" / "train" if form == "coco" else place / "images"
        make_copies(documents, folder, pictures)
    beside = path.with_name("out.config.xml")
    if form == "label_studio" and beside.exists():
        beside.rename(goal.with_name("out.config.xml"))
    return goal, report


if __name__ == "__main__":
    main()
