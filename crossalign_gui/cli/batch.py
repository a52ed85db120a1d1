"""`crossalign-gui align --shards FOLDER`: more images than fit one list, in shards, with a kill at any moment forgiven."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "many images",
        "With --shards, PATHS may also be lists: .jsonl, .csv and .parquet with the columns image and caption (or captions; "
        "image may hold the picture itself in Parquet), and WebDataset .tar files. A picture of a folder may have its "
        "caption in a .txt file of its name.",
    )
    group.add_argument("--shards", type=Path, metavar="FOLDER", help="write shards there, and rejected.jsonl with the reasons")
    group.add_argument("--format", choices=("jsonl", "parquet"), default="jsonl", help="of the shards (default: jsonl)")
    group.add_argument("--shard-size", type=int, default=10_000, metavar="N", help="items of a shard (default: 10000)")
    group.add_argument("--resume", action="store_true", help="go on with the run in FOLDER, whatever ended it")
    group.add_argument("--workers", type=int, default=1, metavar="N", help="processes, each with its own model (default: 1)")
    group.add_argument(
        "--ray", nargs="?", const="local", metavar="ADDRESS", help="work on a Ray cluster; without ADDRESS on one started here"
    )


def run(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from crossalign_gui.alignment.protocol import AlignmentError
    from crossalign_gui.batch.items import SourceError, list_items
    from crossalign_gui.batch.plan import Plan
    from crossalign_gui.batch.run import run
    from crossalign_gui.batch.sink import SinkError
    from crossalign_gui.batch.work import Task

    if options.heat is not None or options.output != "-":
        return _say("--heat and --output do not go with --shards", 2)
    if options.shard_size < 1 or options.workers < 1:
        return _say("--shard-size and --workers are at least 1", 2)
    paths = [*options.paths, *([Path(options.caption_file)] if options.caption_file else [])]
    if not paths:
        return _say("there is no image to align", 2)
    plan = Plan(
        tuple(paths),
        options.shards,
        options.caption,
        options.recursive,
        options.resume,
        options.shard_size,
        options.format,
        options.workers,
        options.ray,
    )
    task = Task(options.model, options.device, tuple(options.phrase), options.masks)
    shown = sys.stderr.isatty()
    try:
        total = sum(1 for _ in list_items(paths, options.caption, options.recursive)) if shown else None
        with tqdm(total=total, unit="item", disable=not shown) as bar:
            summary = run(plan, task, bar.update)
    except (SourceError, SinkError) as error:
        return _say(str(error), 2)
    except AlignmentError as error:
        return _say(str(error), 3)
    except OSError as error:
        return _say(f"{error.filename or options.shards}: {error.strerror or error}", 2)
    rate = summary.written / summary.seconds if summary.seconds else 0.0
    _say(
        f"{summary.written} of {summary.listed} items in {summary.seconds:.1f} s ({rate:.1f} a second), models busy "
        f"{summary.utilisation:.0%} of the time, {summary.rejected} rejected",
        0,
    )
    return 1 if summary.rejected else 0


def _say(text: str, code: int) -> int:
    print(f"crossalign-gui: {text}", file=sys.stderr)
    return code
