"""Export and conversion against size, and against supervision and datumaro where they do the same."""

from __future__ import annotations

import itertools
import json
import math
import os
import random
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from crossalign_gui.benchmarks.timing import summary

_SIZES = (1_000, 10_000, 100_000)  # links
_LINKS_AN_IMAGE = 10
_PEER_IMAGES, _RUNS = 400, 5


def measure() -> dict[str, Any]:
    """Milliseconds; exponent: of the power of the size that fits best, 1 where twice as much takes twice as long."""
    result: dict[str, Any] = {}
    for name in ("native", "odvg", "coco", "yolo"):
        found = {f"{size:,} links": summary([_export(name, size)]) for size in _SIZES}
        medians = [found[f"{size:,} links"]["median"] for size in _SIZES]
        result[f"export {name}"] = {**found, "exponent": round(_exponent(_SIZES, medians), 2)}
    result[f"export of {_SIZES[1] // _LINKS_AN_IMAGE:,} images, times native"], floors = _every()
    result["what cannot be done without, times native"] = floors
    for pictures in (False, True):
        title = f"COCO of {_PEER_IMAGES} images to YOLO, pictures {'' if pictures else 'not '}copied"
        result[title] = _against_peers(pictures=pictures)
    return result


def _exponent(sizes: tuple[int, ...], times: list[float]) -> float:
    import numpy as np

    return float(np.polyfit([math.log(size) for size in sizes], [math.log(value) for value in times], 1)[0])


def _documents(links: int) -> Iterator[Any]:
    from crossalign_gui.domain.document import Caption, Document, Image, Link, Region, Span
    from crossalign_gui.domain.geometry import Box

    text = "a dog left of a tree and a red cup on the table"
    for number in range(links // _LINKS_AN_IMAGE):
        image = f"i{number}"
        spans = tuple(
            Span(f"{image}s{n}", f"{image}c", ((start, start + 3),), text[start : start + 3])
            for n, start in enumerate((2, 22))
        )
        regions = tuple(
            Region(f"{image}r{n}", image, Box(n, n, n + 40.5, n + 30.25), status="accepted") for n in range(_LINKS_AN_IMAGE)
        )
        yield Document(
            Image(image, f"{number}.jpg", 640, 480), (Caption(f"{image}c", image, text),), spans, (), regions,
            tuple(Link(f"{image}l{n}", spans[n % 2].id, region.id) for n, region in enumerate(regions)),
        )  # fmt: skip


def _export(name: str, links: int) -> float:
    from crossalign_gui.storage.convert import write_documents
    from crossalign_gui.storage.formats.registry import format_named

    form = format_named(name)
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        write_documents(form, Path(folder) / f"out{form.suffix}", _documents(links))
        return 1000 * (time.perf_counter() - start)


def _every() -> tuple[dict[str, float], dict[str, float]]:
    """Each format that can be written, the slowest first: its time, the best of three in turn, as a multiple of native's; and what a
    file for each image, or zlib alone for a picture of each, would cost. Pictures are 640 x 480."""
    from PIL import Image

    from crossalign_gui.storage.convert import write_documents
    from crossalign_gui.storage.formats.registry import formats

    documents, times = list(_documents(_SIZES[1])), dict[str, list[float]]()
    with tempfile.TemporaryDirectory() as name:
        for number, document in enumerate(documents):
            Image.new("RGB", (640, 480), (number % 256, 90, 120)).save(Path(name, document.image.uri))
        _pass_freed(Path(name))
        writers = [form for form in formats().values() if form.write is not None]
        for run, form in itertools.product(range(3), writers):
            place = Path(name, f"{form.name}-{run}")
            place.mkdir()
            _settle()
            start = time.perf_counter()
            write_documents(form, place / f"out{form.suffix}", documents, find_image=lambda image: Path(name, image.uri))
            times.setdefault(form.name, []).append(time.perf_counter() - start)
        floors = {
            "files of 2 KB": min(_bare(Path(name, f"bare-{run}")) for run in range(3)),
            "blank colour pictures, packed by zlib at its fastest": min(_packed() for _ in range(3)),
        }
    best = {form: min(found) for form, found in times.items()}
    order = sorted(best, key=lambda form: -best[form])
    native = best["native"]
    return {form: round(best[form] / native, 2) for form in order}, {
        name: round(value / native, 2) for name, value in floors.items()
    }


def _pass_freed(folder: Path) -> None:
    """ext4 looks at each number that a file gave back in the last minutes before it takes another one, up to a millisecond for a new
    file: new ones are made until they cost little, and what a benchmark writes stays until its end."""
    cheap = 0
    for some in range(200):
        start = time.perf_counter()
        place = folder / f"passed-{some}"
        place.mkdir()
        for number in range(200):
            (place / str(number)).touch()
        cheap = cheap + 1 if time.perf_counter() - start < 0.02 else 0
        if cheap == 10:
            return


def _settle() -> None:
    """What the one before has left to write is not counted for the next."""
    if hasattr(os, "sync"):
        os.sync()


def _bare(folder: Path) -> float:
    folder.mkdir()
    _settle()
    start = time.perf_counter()
    for number in range(_SIZES[1] // _LINKS_AN_IMAGE):
        (folder / f"{number}.json").write_text("x" * 2_000)
    return time.perf_counter() - start


def _packed() -> float:
    pixels = bytes(480 * (1 + 3 * 640))
    start = time.perf_counter()
    for _ in range(_SIZES[1] // _LINKS_AN_IMAGE):
        zlib.compress(pixels, 1)
    return time.perf_counter() - start


def _against_peers(*, pictures: bool) -> dict[str, Any]:
    """One run of each in turn, so that a noisy machine disturbs all alike. What is not installed is left out."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _make_coco(folder)
        works: dict[str, Callable[[Path], object]] = {"crossalign-gui": partial(_ours, folder, pictures=pictures)}
        for peer, work in (("supervision", _supervision), ("datumaro", _datumaro)):
            try:
                __import__(peer)
            except ImportError:
                continue
            works[peer] = partial(work, folder, pictures=pictures)
        times: dict[str, list[float]] = {peer: [] for peer in works}
        _pass_freed(folder)
        for number in range(_RUNS + 1):
            for peer, run in works.items():
                _settle()
                start = time.perf_counter()
                run(folder / f"out-{peer}-{number}")
                if number:
                    times[peer].append(1000 * (time.perf_counter() - start))
    return {peer: summary(values) for peer, values in times.items()}


def _make_coco(folder: Path) -> None:
    from PIL import Image

    rng = random.Random(1)
    (folder / "images").mkdir()
    images: list[dict[str, Any]] = []
    annotations: list[dict[str, Any]] = []
    for number in range(_PEER_IMAGES):
        Image.new("RGB", (64, 48), (number % 256, 90, 120)).save(folder / "images" / f"{number}.jpg")
        images.append({"id": number + 1, "file_name": f"{number}.jpg", "width": 64, "height": 48})
        for _ in range(10):
            x, y = rng.randrange(40), rng.randrange(30)
            annotations.append({"id": len(annotations) + 1, "image_id": number + 1, "category_id": 1 + rng.randrange(3), "iscrowd": 0,
                                "bbox": [x, y, 10, 12], "area": 120, "segmentation": []})  # fmt: skip
    categories = [{"id": number, "name": name, "supercategory": ""} for number, name in enumerate(("cup", "dog", "tree"), 1)]
    text = json.dumps({"images": images, "annotations": annotations, "categories": categories})
    (folder / "coco.json").write_text(text, "utf-8")
    (folder / "annotations").mkdir()
    (folder / "annotations" / "instances_train.json").write_text(text, "utf-8")
    (folder / "images" / "train").symlink_to(folder / "images", target_is_directory=True)


def _ours(folder: Path, out: Path, *, pictures: bool) -> None:
    from crossalign_gui.storage.convert import incoming, write_documents
    from crossalign_gui.storage.formats.registry import format_named

    with incoming(folder / "coco.json", roots=[folder / "images"]) as found:
        write_documents(
            format_named("yolo"), out, found.documents, labels=found.labels, agents=found.agents,
            find_image=(lambda image: found.images.find(image.uri, image.sha256)) if pictures else None,
        )  # fmt: skip


def _supervision(folder: Path, out: Path, *, pictures: bool) -> None:
    import supervision

    data = supervision.DetectionDataset.from_coco(str(folder / "images"), str(folder / "coco.json"))
    data.as_yolo(images_directory_path=str(out / "images") if pictures else None,
                 annotations_directory_path=str(out / "labels"), data_yaml_path=str(out / "data.yaml"))  # fmt: skip


def _datumaro(folder: Path, out: Path, *, pictures: bool) -> None:
    from datumaro import Dataset

    data = Dataset.import_from(str(folder / "annotations" / "instances_train.json"), "coco_instances")
    data.export(str(out), "yolo", save_media=pictures)
