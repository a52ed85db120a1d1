"""`crossalign-gui search`: images by a caption, or like another image."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from crossalign_gui.domain.geometry import Box


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="where the images are")
    parser.add_argument("caption", nargs="?", help="what they should show")
    parser.add_argument("--like", type=Path, metavar="IMAGE", help="look for images like this one instead")
    parser.add_argument("--box", metavar="X0,Y0,X1,Y1", help="only like what is in this box of it, in pixels")
    parser.add_argument("--top", type=int, default=10, help="how many are listed (10)")
    parser.add_argument("--recursive", action="store_true", help="with all folders below")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--model", default="compact", help="compact (the default), or a CLIP or SigLIP model")
    parser.add_argument("--device", help="cuda, mps or cpu (default: the best one here)")


def run(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from crossalign_gui.alignment.engine import Engine
    from crossalign_gui.alignment.protocol import AlignmentError, never_cancelled
    from crossalign_gui.alignment.registry import load_backend
    from crossalign_gui.session.studies.image_index import ImageIndex
    from crossalign_gui.storage.images import ImageError, find_images

    if (options.caption is None) == (options.like is None) or (options.box is not None and options.like is None):
        return _say("give either a caption or --like IMAGE, and --box with --like only", 2)
    try:
        box = _box(options.box)
        entries = [(str(path), path) for path in find_images(options.folder, options.recursive)]
    except (OSError, ValueError) as error:
        return _say(str(error), 2)
    if not entries:
        return _say(f"there is no image in {options.folder}", 2)
    index = ImageIndex(Engine(lambda: load_backend(options.model, options.device), 1))
    try:
        with tqdm(total=len(entries), unit="image", disable=not sys.stderr.isatty()) as bar:

            def tell(done: int, _: int) -> None:
                bar.update(done - bar.n)

            index.update(entries, never_cancelled, tell)
        if options.like is not None:
            hits = index.by_example(str(options.like), options.like, box, options.top, never_cancelled)
        else:
            hits = index.by_caption(options.caption, options.top)
    except ImageError as error:
        return _say(str(error), 2)
    except AlignmentError as error:
        return _say(str(error), 3)
    for hit in hits:
        if options.json:
            print(json.dumps({"rank": hit.rank, "image": hit.key, "score": round(hit.score, 4)}, ensure_ascii=False))
        else:
            print(f"{hit.rank:4}  {hit.score:.3f}  {hit.key}")
    for path, why in index.skipped.items():
        _say(f"{path}: {why}", 1)
    return 1 if index.skipped else 0


def _box(text: str | None) -> Box | None:
    """Raises ValueError."""
    if text is None:
        return None
    numbers = [float(part) for part in text.split(",")]
    if len(numbers) != 4 or not (numbers[0] < numbers[2] and numbers[1] < numbers[3]):
        raise ValueError(f"--box {text}: give X0,Y0,X1,Y1 with X0 < X1 and Y0 < Y1")
    return Box(*numbers)


def _say(text: str, code: int) -> int:
    print(f"crossalign-gui: {text}", file=sys.stderr)
    return code
