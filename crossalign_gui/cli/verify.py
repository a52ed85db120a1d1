"""`crossalign-gui verify`: a second model looks at the links that a first one proposed."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from pathlib import Path

from crossalign_gui.cli import servers


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, help="a project with proposals (see preannotate), or its folder")
    parser.add_argument("--model", required=True, help="the second model: compact, a folder, or owner/name" + servers.HELP)
    servers.add_arguments(parser)
    parser.add_argument(
        "--accept", type=float, metavar="IOU", help="accept links at which both overlap by at least this (0 to 1)"
    )
    parser.add_argument("--report", type=Path, metavar="FILE", help="write every link as CSV, the most disputed first")
    parser.add_argument("--device", help="cuda, mps or cpu (default: the best one here)")


def run(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from crossalign_gui.alignment.agreement import verified
    from crossalign_gui.alignment.engine import Engine
    from crossalign_gui.alignment.protocol import AlignmentError, never_cancelled
    from crossalign_gui.alignment.registry import load_backend
    from crossalign_gui.domain.verification import accept_agreed, since, with_verdicts
    from crossalign_gui.storage import snapshots
    from crossalign_gui.storage.images import ImageError, content_key, read_pixels
    from crossalign_gui.storage.project import FILE_NAME, Project, ProjectError

    if options.accept is not None and not 0 < options.accept <= 1:
        return _say("--accept is above 0 and up to 1", 2)
    path = options.project / FILE_NAME if options.project.is_dir() else options.project
    engine = Engine(lambda: load_backend(options.model, options.device), 1)
    rows: list[tuple[str, str, float]] = []
    accepted = later = before_accepted = failed = 0
    try:
        with Project.open(path) as project:
            if project.read_only:
                return _say(f"{path} is open in another window; close it there first", 2)
            backend = engine.backend
            snapshots.make_before(project, "bulk")
            for image_id in tqdm(project.image_ids(), unit="image", disable=not sys.stderr.isatty()):
                try:
                    before = project.document(image_id)
                    before_accepted, later = before_accepted + since(before)[0], later + since(before)[1]
                    if not any(link.status == "proposed" for link in before.links):
                        continue
                    pixels = read_pixels(project.image_source(image_id))
                    found = verified(engine, before, content_key(pixels), pixels, never_cancelled)
                except (ImageError, AlignmentError) as error:
                    failed += 1
                    _say(str(error), 1)
                    continue
                texts = {span.id: span.text for span in before.spans}
                rows += [(before.image.uri, texts[link.span], found[link.id]) for link in before.links if link.id in found]
                after = with_verdicts(before, found, f"{backend.id}@{backend.revision}")
                if options.accept is not None:
                    after = accept_agreed(after, options.accept)
                    accepted += since(after)[0] - since(before)[0]
                if after != before:
                    project.save(before, after)
        rows.sort(key=lambda row: row[2])
        if options.report is not None:
            with options.report.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow(("image", "phrase", "iou"))
                writer.writerows((image, text, f"{value:.4f}") for image, text, value in rows)
    except ProjectError as error:
        return _say(str(error), 2)
    except AlignmentError as error:
        return _say(str(error), 3)
    except OSError as error:
        return _say(f"{error.filename}: {error.strerror or error}", 2)
    rate = round(later / before_accepted, 4) if before_accepted else None
    result = {
        "links": len(rows),
        "accepted": accepted,
        "accepted_before": before_accepted,
        "corrected_since": later,
        "rate": rate,
    }
    print(json.dumps(result))
    return 1 if failed else 0


def _say(text: str, code: int) -> int:
    print(f"crossalign-gui: {text}", file=sys.stderr)
    return code
