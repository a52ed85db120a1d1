"""Pre-annotation of pictures with captions and true boxes: precision, recall and links of the proposals, absent words left open."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from crossalign_gui.alignment.evaluation import Item, Target, read_manifest
from crossalign_gui.domain.document import Caption, Document, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds

_SAME = 0.5  # IoU
_KIND = "thing"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--threshold", type=float, default=0.5, help="preannotate: the least score of a proposal (0.5)")


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """--manifest: pictures with captions, one of each; --kind: only those of this kind (thing). The command itself is run."""
    found: dict[str, Any] = {"threshold": options.threshold}
    for manifest in options.manifest:
        items = [item for item in read_manifest(manifest) if item.kind == (options.kind or _KIND)]
        with tempfile.TemporaryDirectory() as folder:
            found[manifest.parent.name] = summary(items, annotated(items, Path(folder), options.threshold)) if items else {}
    return found if options.manifest else found | {"left out": "it needs --manifest"}


def annotated(items: Sequence[Item], folder: Path, threshold: float) -> list[Document]:
    """A project of the pictures with their captions, after `crossalign-gui preannotate`; in the order of the items."""
    from crossalign_gui.domain import operations
    from crossalign_gui.storage.project import FILE_NAME, Project

    paths = [folder / f"{number:05}{item.image.suffix}" for number, item in enumerate(items)]
    for path, item in zip(paths, items, strict=True):
        path.symlink_to(item.image.resolve())
    with Project.for_folder(folder) as project:
        ids = project.add_images(paths)
        for image_id, item in zip(ids, items, strict=True):
            before = project.document(image_id)
            project.save(before, operations.add_caption(before, Caption(operations.new_id("c"), image_id, item.caption)))
    command = [sys.executable, "-m", "crossalign_gui.cli", "preannotate", str(folder), "--threshold", str(threshold)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with Project.open(folder / FILE_NAME) as project:
        return [project.document(image_id) for image_id in ids]


def summary(items: Sequence[Item], documents: Sequence[Document]) -> dict[str, Any]:
    """precision: of the boxes proposed for phrases that are there, how many are a true one of the phrase with IoU 0.5, each true
    one once. recall: of the true boxes. links right: of the boxes that are a true one of any phrase, how many are linked to a
    phrase that it belongs to. found: phrases that are there with a proposal. left open: absent phrases without one."""
    proposed = matched = true = linked = things = there = found = absent = left = 0
    for item, document in zip(items, documents, strict=True):
        for target in item.targets:
            boxes = [bounds(region.shape) for region in regions_of(document, target)]
            if not target.boxes:
                absent, left = absent + 1, left + (not boxes)
                continue
            there, found = there + 1, found + bool(boxes)
            proposed, true, matched = proposed + len(boxes), true + len(target.boxes), matched + pairs(boxes, target.boxes)
        for target in item.targets:
            for region in regions_of(document, target):
                box = bounds(region.shape)
                right = any(box.iou(one) >= _SAME for one in target.boxes)
                linked += right
                things += right or any(box.iou(one) >= _SAME for other in item.targets for one in other.boxes)
    return {
        "pictures": len(items), "proposals of phrases that are there": proposed, "true boxes": true,
        "precision": share(matched, proposed), "recall": share(matched, true), "links right": share(linked, things),
        f"found, of {there} phrases that are there": share(found, there),
        f"left open, of {absent} absent phrases": share(left, absent),
    }  # fmt: skip


def regions_of(document: Document, target: Target) -> list[Region]:
    """Those that are linked to words of the phrase, the surest first."""
    spans = {span.id for span in document.spans if any(a < d and c < b for a, b in span.ranges for c, d in target.ranges)}
    wanted = {link.region for link in document.links if link.span in spans}
    return sorted((region for region in document.regions if region.id in wanted), key=lambda region: -(region.score or 0))


def pairs(proposed: Sequence[Box], true: Sequence[Box]) -> int:
    """How many proposals meet a true box by half, each true box taken by the first one whose best it is."""
    left, count = list(true), 0
    for box in proposed:
        best = max(left, key=box.iou, default=None)
        if best is not None and box.iou(best) >= _SAME:
            left.remove(best)
            count += 1
    return count


def share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None
