"""`crossalign-gui align`: captions and images in, one JSON object a line out."""

from __future__ import annotations

import argparse
import contextlib
import csv
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

from crossalign_gui.batch.record import describe, find_phrases
from crossalign_gui.cli import batch, servers

if TYPE_CHECKING:
    from crossalign_gui.alignment.engine import Engine
    from crossalign_gui.alignment.protocol import Alignment

_T = TypeVar("_T")


def _model_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model",
        help="compact (bundled, the default), a folder, owner/name" + servers.HELP,
    )
    servers.add_arguments(parser)
    parser.add_argument("--device", help="cuda, mps or cpu (default: the best one here)")
    parser.add_argument("--output", default="-", metavar="FILE", help="where to write; - is standard output")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        help="images or folders; scan.tif#page=2 is a page or frame of a file, scan.tif#window=0:3000 what of a deep picture is "
        "black and white",
    )
    parser.add_argument("--caption", help="one caption for all of them")
    parser.add_argument("--write-captions", action="store_true", help="the model writes one for each image, marked as its own")
    parser.add_argument(
        "--caption-file",
        metavar="FILE",
        help="JSON lines or CSV with the columns image and caption; images are relative to the file",
    )
    parser.add_argument("--phrase", action="append", default=[], help="words of the caption to ask as one (repeatable)")
    parser.add_argument("--recursive", action="store_true", help="folders with all below them")
    parser.add_argument("--heat", type=Path, metavar="FOLDER", help="write every heat map as a 16-bit PNG")
    parser.add_argument("--masks", action="store_true", help="proposals with their masks (COCO RLE)")
    parser.add_argument("--log", type=Path, metavar="FILE", help="write each request to the model as a line of JSON")
    parser.add_argument(
        "--replay",
        type=Path,
        metavar="FILE",
        help="ask what stands in such a file, or in a log of the window with --log-captions, once more about the same pictures, which "
        "are looked for in PATHS by their content; --model: of another model",
    )
    _model_arguments(parser)
    batch.add_arguments(parser)


def _engine(options: argparse.Namespace) -> Engine:
    from crossalign_gui.alignment.engine import Engine
    from crossalign_gui.alignment.registry import load_backend

    return Engine(lambda: load_backend(options.model, options.device))


def run(options: argparse.Namespace) -> int:
    if options.replay is not None:
        return _replay(options)
    options.model = options.model or "compact"
    if options.shards is not None:
        if options.log is not None:
            return _say("--log does not go with --shards", 2)
        return batch.run(options)
    if options.resume or options.ray or options.workers != 1 or options.format != "jsonl":
        return _say("--resume, --ray, --workers and --format need --shards FOLDER", 2)
    from crossalign_gui.alignment.engine import Query
    from crossalign_gui.alignment.protocol import Alignment, AlignmentError
    from crossalign_gui.cli.replay import logged
    from crossalign_gui.storage.images import ImageError, content_key, read_pixels

    if (options.caption is not None) + (options.caption_file is not None) + options.write_captions != 1:
        return _say("give one of --caption, --caption-file and --write-captions", 2)
    try:
        jobs = list(_jobs(options))
    except (OSError, ValueError, KeyError) as error:
        return _say(f"the images or captions cannot be listed: {error}", 2)
    if not jobs:
        return _say("there is no image to align", 2)
    engine = _engine(options)
    try:
        engine.backend  # noqa: B018 (loads it, so that a missing model stops before the first image)
    except AlignmentError as error:
        return _say(str(error), 3)
    failed = 0
    with _output(options.output) as output, logged(options.log):
        for number, (path, caption) in enumerate(_progress(jobs, "image")):
            try:
                pixels = read_pixels(path)
                if options.write_captions:
                    caption = str(engine.ask(Query(content_key(pixels), pixels, "").to(options.model, "caption"), pixels))
                phrases = tuple(find_phrases(caption, options.phrase))
                alignment = engine.ask(Query(content_key(pixels), pixels, caption, phrases).to(options.model), pixels)
                assert isinstance(alignment, Alignment)
                if options.heat is not None:
                    _write_heat(options.heat, f"{number:06d}-{path.stem}", alignment)
            except (ImageError, AlignmentError, OSError) as error:
                failed += 1
                _say(f"{path}: {error}", 1)
                continue
            source = {"caption_source": "model"} if options.write_captions else {}
            record = source | describe(path, alignment, engine.backend.device, masks=options.masks)
            output.write(json.dumps(record, ensure_ascii=False) + "\n")
    return 1 if failed else 0


def _replay(options: argparse.Namespace) -> int:
    """With the given pictures; one line of output for each request."""
    from crossalign_gui.alignment.protocol import AlignmentError
    from crossalign_gui.cli.replay import Replay, logged, pictures_of, requests_of
    from crossalign_gui.storage.images import ImageError

    if options.shards is not None or options.caption is not None or options.caption_file is not None or options.write_captions:
        return _say("--replay goes without captions and --shards: the file says what is asked", 2)
    if options.log is not None and options.log.exists() and options.log.samefile(options.replay):
        return _say("--log would write over the file of --replay", 2)
    try:
        asked = requests_of(options.replay)
    except (OSError, ValueError) as error:
        return _say(f"{options.replay}: {error}", 2)
    if not asked:
        return _say(f"{options.replay}: there is no request in it", 2)
    named = [options.model or request.model or "compact" for request in asked]
    options.model = list(dict.fromkeys(named))
    try:
        servers.prepare(options)
    except AlignmentError as error:
        return _say(str(error), 3)
    known = dict(zip(dict.fromkeys(named), options.model, strict=True))
    requests = [replace(request, model=known[name]) for request, name in zip(asked, named, strict=True)]
    try:
        found = pictures_of(requests, (path for path, _ in _jobs(options)))
    except OSError as error:
        return _say(f"the images cannot be listed: {error}", 2)
    replay, failed = Replay(options.device, options.masks), 0
    with _output(options.output) as output, logged(options.log):
        for number, request in enumerate(_progress(requests, "request"), 1):
            try:
                if request.picture not in found:
                    raise AlignmentError("its picture is not among those that were given")
                output.write(json.dumps(replay.ask(request, found[request.picture]), ensure_ascii=False) + "\n")
            except (ImageError, AlignmentError, OSError) as error:
                failed += 1
                _say(f"request {number}: {error}", 1)
    return 1 if failed else 0


def _jobs(options: argparse.Namespace) -> Iterator[tuple[Path, str]]:
    from crossalign_gui.storage.images import find_images

    if options.caption_file is not None:
        folder = Path() if options.caption_file == "-" else Path(options.caption_file).parent
        for row in _rows(options.caption_file):
            yield folder / row["image"], row["caption"]
        return
    for path in options.paths:
        for image in find_images(path, options.recursive) if path.is_dir() else [path]:
            yield image, options.caption or ""


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = sys.stdin.read() if name == "-" else Path(name).read_text("utf-8-sig")
    if name.lower().endswith(".csv"):
        yield from csv.DictReader(text.splitlines())
        return
    for line in text.splitlines():
        if line.strip():
            yield json.loads(line)


def _write_heat(folder: Path, name: str, alignment: Alignment) -> None:
    """One 16-bit grey PNG for each query, at the size of the grid; 65535 is certain."""
    import numpy as np
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for index, heat in enumerate(alignment.heat):
        start = alignment.predictions[index].ranges[0][0]
        Image.fromarray((heat * 65535).astype(np.uint16)).save(folder / f"{name}-{index:02d}-{start}.png")


def _progress(values: Sequence[_T], unit: str) -> Iterable[_T]:
    """A bar on standard error, on a terminal only."""
    from tqdm import tqdm

    return tqdm(values, unit=unit, disable=not sys.stderr.isatty())


@contextlib.contextmanager
def _output(name: str) -> Iterator[TextIO]:
    if name == "-":
        yield sys.stdout
        sys.stdout.flush()
        return
    with Path(name).open("w", encoding="utf-8", errors="backslashreplace") as file:  # names of files may be no text
        yield file


def _say(text: str, code: int) -> int:
    print(f"crossalign-gui: {text}", file=sys.stderr)
    return code
