"""`crossalign-gui learn`: an adapter from the corrections of a project or a data set, without a window."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, help="a project, its folder, or annotations in any format")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE", help="the adapter to write (safetensors)")
    parser.add_argument("--from", dest="source", metavar="FORMAT", help="of the annotations (default: by what is in them)")
    parser.add_argument("--images", type=Path, action="append", default=[], metavar="FOLDER", help="where the pictures are")
    parser.add_argument("--model", default="compact", help="compact (the default) or another model that can learn")
    parser.add_argument("--device", help="cuda, mps or cpu (default: the best one here)")


def run(options: argparse.Namespace) -> int:
    from crossalign_gui.alignment import adapter
    from crossalign_gui.alignment.engine import Engine
    from crossalign_gui.alignment.protocol import AlignmentError, never_cancelled
    from crossalign_gui.alignment.registry import load_backend
    from crossalign_gui.storage.formats.errors import FormatError
    from crossalign_gui.storage.formats.registry import format_named
    from crossalign_gui.storage.project import ProjectError
    from crossalign_gui.training.ground_truth import learn_from, of_file

    try:
        form = format_named(options.source) if options.source else None
        items, missing = of_file(options.project, form, options.images, never_cancelled)
    except (FormatError, ProjectError, OSError) as error:
        return _say(str(error), 2)
    if missing:
        _say(f"{len(missing)} pictures were not found, such as {missing[0]}", 1)
    engine = Engine(lambda: load_backend(options.model, options.device))
    created = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    try:
        lesson = learn_from(engine, items, getpass.getuser(), created, never_cancelled)
    except AlignmentError as error:
        return _say(str(error), 3)
    summary = {
        "links": lesson.links,
        "held_out": {"before": round(lesson.before, 4), "after": round(lesson.after, 4), "lost": lesson.lost},
        "words": [asdict(word) for word in lesson.words],
    }
    print(json.dumps(summary, ensure_ascii=False, indent=1))
    if lesson.adapter is None:
        return _say(lesson.why, 1)
    try:
        adapter.save(lesson.adapter.named(options.output.stem), options.output)
    except OSError as error:
        return _say(f"{options.output}: {error.strerror or error}", 2)
    return 1 if missing else 0


def _say(text: str, code: int) -> int:
    print(f"crossalign-gui: {text}", file=sys.stderr)
    return code
