"""Masks and polygons with holes, polygons of several parts, turned boxes and splits: written by us, read by others.

python -m tests.storage.formats.foreign_shapes --projects 200 --seed 1 --ultralytics PYTHON

PYTHON has ultralytics 8.4 (AGPL, so in an environment of its own, with 'torch<2.14'); without it these rows are left out.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.document import Document, Label
from crossalign_gui.domain.geometry import Polygon, Polygons, Shape, TurnedBox
from crossalign_gui.domain.masks import encode, rasterise
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures

Pixels = NDArray[np.bool_]
Row = tuple[str, str, Pixels]
"""Stem of the picture, class, pixels."""
_SIZES = ((64, 48), (50, 70), (120, 40))
_KINDS = ("mask with a hole", "polygon with a hole", "several parts", "polygon")

_ULTRALYTICS = """
import json, os, sys
os.environ["YOLO_CONFIG_DIR"], os.environ["YOLO_OFFLINE"] = sys.argv[2], "1"
import ultralytics
from ultralytics.data.dataset import YOLODataset
from ultralytics.data.utils import check_det_dataset
found = []
for place, task in json.load(open(sys.argv[1])):
    data = check_det_dataset(place + "/data.yaml", autodownload=False)
    rows, splits = [], {}
    for split in ("train", "val", "test"):
        if not data.get(split):
            continue
        read = YOLODataset(img_path=data[split], data=data, task=task, augment=False)
        splits[split] = sorted(os.path.splitext(os.path.basename(label["im_file"]))[0] for label in read.labels)
        for label in read.labels:
            height, width = label["shape"]
            for number, segment in zip(label["cls"][:, 0], label["segments"]):
                ring = [[float(x) * width, float(y) * height] for x, y in segment]
                stem = os.path.splitext(os.path.basename(label["im_file"]))[0]
                rows.append([stem, data["names"][int(number)], [width, height], ring])
    found.append([rows, splits])
json.dump([ultralytics.__version__, found], open(sys.argv[3], "w"))
"""


def _oval(rng: random.Random, x: float, y: float, across: float, down: float) -> tuple[tuple[float, float], ...]:
    steps = np.linspace(0, 2 * np.pi, rng.randint(6, 20), endpoint=False)
    return tuple((round(float(x + across * np.cos(s)), 3), round(float(y + down * np.sin(s)), 3)) for s in steps)


def _shape(rng: random.Random, kind: str, width: int, height: int) -> Shape:
    x, y = rng.uniform(0.35, 0.65) * width, rng.uniform(0.35, 0.65) * height
    across, down = 0.3 * width, 0.3 * height
    outer, inner = _oval(rng, x, y, across, down), _oval(rng, x, y, across / 3, down / 3)
    if kind == "turned box":
        return TurnedBox(round(x, 3), round(y, 3), round(across, 3), round(down / 2, 3), round(rng.uniform(1, 89), 3))
    if kind == "several parts":
        left = _oval(rng, 0.2 * width, 0.5 * height, 0.15 * width, 0.3 * height)
        return Polygons((Polygon(left), Polygon(_oval(rng, 0.8 * width, 0.5 * height, 0.15 * width, 0.3 * height))))
    shape = Polygons((Polygon(outer, () if kind == "polygon" else (inner,)),))
    return encode(rasterise(shape, (height, width))) if kind == "mask with a hole" else shape


def project(rng: random.Random, folder: Path, kinds: tuple[str, ...]) -> tuple[list[Document], list[Label]]:
    labels = [Label(f"l{number}", name) for number, name in enumerate(("dog", "traffic light", "猫", "a, b"))]
    documents = []
    for number in range(rng.randint(2, 4)):
        width, height = rng.choice(_SIZES)
        make_pictures(folder, (f"p{number}.png",), (width, height))
        made = corpus.Maker(number, f"p{number}.png", width, height)
        for label, kind in zip(rng.sample(labels, len(kinds)), kinds, strict=True):
            made.region(_shape(rng, kind, width, height), label.id)
        document = made.build()
        split = ("train", "val", "test")[number] if number < 3 else "train"
        documents.append(replace(document, image=replace(document.image, split=split)))
    return documents, labels


def truth(documents: list[Document], labels: list[Label]) -> list[Row]:
    names = {label.id: label.name for label in labels}
    return [
        (Path(d.image.uri).stem, names[str(r.label)], rasterise(r.shape, (d.image.height, d.image.width)))
        for d in documents for r in d.regions
    ]  # fmt: skip


def _pycocotools(path: Path, folder: Path) -> list[Row]:
    from pycocotools.coco import COCO

    coco = COCO(str(path))
    return [
        (Path(coco.loadImgs([item["image_id"]])[0]["file_name"]).stem, coco.loadCats([item["category_id"]])[0]["name"],
         coco.annToMask(item) != 0)
        for item in coco.loadAnns(coco.getAnnIds())
    ]  # fmt: skip


def _supervision(path: Path, folder: Path) -> list[Row]:
    import supervision

    if path.is_dir():
        place = path / "images", path / "labels", path / "data.yaml"
        data = supervision.DetectionDataset.from_yolo(*map(str, place), force_masks=True)
    else:
        data = supervision.DetectionDataset.from_coco(str(folder), str(path), force_masks=True)
    return [
        (Path(name).stem, data.classes[number], np.asarray(mask, dtype=bool))
        for name, _, found in data for mask, number in zip(found.mask, found.class_id.tolist(), strict=True)
    ]  # fmt: skip


def _datumaro(path: Path, folder: Path) -> list[Row]:
    from datumaro import Dataset
    from datumaro.components.annotation import AnnotationType

    place = folder / "for datumaro"
    shutil.copytree(folder, place / "images", ignore=shutil.ignore_patterns("for datumaro", "yolo*", "*.json"))
    data = Dataset.import_from(str(path.rename(place / path.name)), "datumaro")
    names = data.categories()[AnnotationType.label]
    return [(Path(item.id).name, names[note.label].name, np.asarray(note.image, dtype=bool))
            for item in data for note in item.annotations if note.type == AnnotationType.mask]  # fmt: skip


def differences(wanted: list[Row], found: list[Row], least: float, only_masks: bool = False) -> Iterator[str]:
    """least: overlap (IoU) that counts as the same; 1 is every pixel."""
    left = {(stem, name): mask for stem, name, mask in found}
    for stem, name, mask in wanted:
        other = left.pop((stem, name), None)
        if other is None:
            if not only_masks:
                yield f"{stem}: {name} is missing"
        elif other.shape != mask.shape or (other & mask).sum() < least * (other | mask).sum():
            yield f"{stem}: {name} has other pixels"
    yield from (f"{key} is too much" for key in left)


READERS: tuple[tuple[str, str, str, Callable[[Path, Path], list[Row]], dict[str, str], float], ...] = (
    ("coco", "pycocotools", "every pixel", _pycocotools, {}, 1.0),
    ("coco", "supervision", "85 % overlap", _supervision, {}, 0.85),
    ("yolo", "supervision", "80 % overlap", _supervision, {"split": "none"}, 0.8),
    ("datumaro", "datumaro", "masks, every pixel", _datumaro, {}, 1.0),
)


def _ultralytics(python: str, work: Path, rng: random.Random, count: int) -> Iterator[tuple[str, str, int, list[str]]]:
    """(what, version, regions, differences)."""
    jobs: list[tuple[str, str]] = []
    made = []
    for number in range(count):
        for task, kinds in (("segment", _KINDS), ("obb", ("turned box",))):
            folder = work / f"{task}{number}"
            folder.mkdir()
            documents, labels = project(rng, folder, kinds)
            path, _ = export("yolo", documents, folder, labels, pictures="copy")
            jobs.append((str(path), task))
            made.append((task, documents, labels))
    (work / "jobs.json").write_text(json.dumps(jobs))
    arguments = [python, "-c", _ULTRALYTICS, str(work / "jobs.json"), str(work / "config"), str(work / "found.json")]
    subprocess.run(arguments, check=True, capture_output=True)
    number, found = json.loads((work / "found.json").read_text())
    for (task, documents, labels), (rows, splits) in zip(made, found, strict=True):
        read: list[Row] = []
        for stem, name, (width, height), ring in rows:
            polygon = Polygon(tuple((x, y) for x, y in ring))
            read.append((stem, name, rasterise(Polygons((polygon,)), (height, width))))
        wanted = truth(documents, labels)
        yield f"yolo {task}, 90 % overlap", number, len(wanted), list(differences(wanted, read, 0.9))
        said: dict[str, list[str]] = {}
        for document in documents:
            said.setdefault(str(document.image.split), []).append(Path(document.image.uri).stem)
        wrong = [
            f"{split}: {stems} is {splits.get(split)}" for split, stems in said.items() if splits.get(split) != sorted(stems)
        ]
        yield "yolo splits", number, len(documents), wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--projects", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ultralytics", metavar="PYTHON")
    options = parser.parse_args()
    logging.disable(logging.WARNING)
    rng = random.Random(options.seed)
    table: dict[tuple[str, str], list[Any]] = {}

    def note(form: str, reader: str, regions: int, wrong: list[str]) -> None:
        row = table.setdefault((form, reader), [0, 0, 0, ""])
        row[0], row[1], row[2] = row[0] + 1, row[1] + regions, row[2] + len(wrong)
        row[3] = row[3] or (wrong[0] if wrong else "")

    for _ in range(options.projects):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            documents, labels = project(rng, folder, _KINDS)
            wanted = truth(documents, labels)
            for form, reader, how, read, choices, least in READERS:
                path, _ = export(form, documents, folder, labels, file=f"{form}-{reader}", **choices)
                try:
                    wrong = list(differences(wanted, read(path, folder), least, reader == "datumaro"))
                except Exception as error:  # whatever a foreign reader raises is a difference
                    wrong = [f"{type(error).__name__}: {error}"[:200]]
                note(f"{form}, {how}", f"{reader} {version(reader)}", len(wanted), wrong)
    if options.ultralytics:
        with tempfile.TemporaryDirectory() as name:
            for what, number, regions, wrong in _ultralytics(options.ultralytics, Path(name), rng, options.projects):
                note(what, f"ultralytics {number}", regions, wrong)
    print("| format | read by | files | regions | differences |\n|---|---|---|---|---|")
    for (form, reader), (files, regions, count, example) in table.items():
        print(f"| {form} | {reader} | {files} | {regions} | {count} {example} |")


if __name__ == "__main__":
    main()
