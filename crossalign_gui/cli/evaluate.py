"""`crossalign-gui evaluate`: how well models point, over a project, a data set or a manifest, without a window."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from crossalign_gui.cli import servers

if TYPE_CHECKING:
    from crossalign_gui.alignment.engine import Engine
    from crossalign_gui.training.ground_truth import Item

_T = TypeVar("_T")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source_path",
        metavar="project",
        type=Path,
        help="a project, its folder, or annotations in any format, whose accepted links are the truth; or a manifest: JSON "
        "lines of image, caption, spans of {start, end, boxes}, kind",
    )
    parser.add_argument("--from", dest="source", metavar="FORMAT", help="of the annotations (default: by what is in them)")
    parser.add_argument("--images", type=Path, action="append", default=[], metavar="FOLDER", help="where the pictures are")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write tables and the worst cases as one HTML file")
    parser.add_argument(
        "--json",
        "--output",
        dest="output",
        default="-",
        metavar="FILE",
        help="where to write the numbers; - is standard output",
    )
    parser.add_argument(
        "--split", metavar="NAME", help="only this part of a data set, such as val or testA: published tables have one each"
    )
    parser.add_argument(
        "--annotator", type=Path, action="append", default=[], metavar="FILE",
        help="the same pictures and phrases by another annotator, in the same format (repeatable): cgF1 is also measured of each "
        "phrase by the one that fits best, as SA-Co has it",
    )  # fmt: skip
    parser.add_argument(
        "--model",
        action="append",
        help="repeatable: compact (the default), a folder, owner/name" + servers.HELP,
    )
    parser.add_argument(
        "--with-own", action="store_true", help="count what the measured model answered and people accepted as it was, too"
    )
    parser.add_argument(
        "--people", type=Path, action="append", default=[], metavar="FILE",
        help="measure how far people agree instead: another person's project or CrossAlign JSON file (repeatable); --report "
        "then writes every phrase as CSV",
    )  # fmt: skip
    parser.add_argument(
        "--as-person", action="store_true",
        help="measure how far the model agrees with the project's person instead, and with those of --people, as people among "
        "themselves are measured; it is asked about the phrases that they marked, so that phrases themselves are compared only in "
        "captions that the model wrote",
    )  # fmt: skip
    parser.add_argument("--adapter", type=Path, metavar="FILE", help="what the model has learned from corrections")
    servers.add_arguments(parser)
    parser.add_argument("--device", help="cuda, mps or cpu (default: the best one here)")


def run(options: argparse.Namespace) -> int:
    """Raises what only a bug raises; everything expected ends in an exit code."""
    from crossalign_gui.alignment.evaluation import ManifestError
    from crossalign_gui.alignment.protocol import AlignmentError
    from crossalign_gui.storage.formats.errors import FormatError
    from crossalign_gui.storage.images import ImageError
    from crossalign_gui.storage.project import ProjectError

    models = options.model or ["compact"]
    if options.people or options.as_person:
        from crossalign_gui.cli.people import evaluate_people

        if not options.as_person:
            return evaluate_people(options)
        if len(models) > 1:
            return _say("--as-person needs one model", 2)
        return evaluate_people(options, models[0], lambda: _engine(options, models[0]))
    manifest = options.source is None and options.source_path.suffix == ".jsonl"
    if manifest and (options.report is not None or len(models) > 1 or options.annotator or options.split):
        return _say(
            "a manifest has no report, no splits, one annotator and one model: name the format of a data set with --from", 2
        )
    if options.adapter is not None and len(models) > 1:
        return _say("--adapter needs one model", 2)
    try:
        result, code = _manifest(options, models[0]) if manifest else _accepted(options, models)
        text = json.dumps(result, ensure_ascii=False, indent=1) + "\n"
        if options.output == "-":
            sys.stdout.write(text)
            sys.stdout.flush()
        else:
            Path(options.output).write_text(text, "utf-8")
    except BrokenPipeError:
        raise
    except ManifestError as error:
        return _say(f"{error} (a data set that is no manifest needs --from)", 2)
    except (OSError, ImageError, FormatError, ProjectError) as error:
        return _say(str(error), 2)
    except AlignmentError as error:
        return _say(str(error), 3)
    return code


def _manifest(options: argparse.Namespace, model: str) -> tuple[dict[str, Any], int]:
    from crossalign_gui.alignment.evaluation import evaluate, read_manifest
    from crossalign_gui.alignment.protocol import AlignmentError
    from crossalign_gui.storage.images import ImageError, content_key, read_pixels

    def read(path: Path) -> tuple[str, Any]:
        try:
            pixels = read_pixels(path)
        except (ImageError, OSError) as error:
            raise AlignmentError(str(error)) from error
        return content_key(pixels), pixels

    items = read_manifest(options.source_path)
    found = evaluate(_engine(options, model), items, read, lambda values: _progress(list(values), "image"))
    for text in found["left_out"]:
        _say(text, 1)
    return found, int(bool(found["left_out"]))


def _accepted(options: argparse.Namespace, models: Sequence[str]) -> tuple[dict[str, Any], int]:
    """What people accepted is the truth."""
    from crossalign_gui.alignment.protocol import never_cancelled
    from crossalign_gui.storage.formats.registry import format_named
    from crossalign_gui.training.assess import assess, to_json
    from crossalign_gui.training.ground_truth import beside, of_file
    from crossalign_gui.training.report import make_part, write

    form = format_named(options.source) if options.source else None
    items, missing = of_file(options.source_path, form, options.images, never_cancelled)
    items = _of_split(items, options.split)
    if options.annotator:
        others = [of_file(path, form, options.images, never_cancelled)[0] for path in options.annotator]
        items = beside(items, others)
        if not any(truth.others for item in items for truth in item.truths):
            _say("no phrase of a picture is in the files of all annotators: cgF1 by the best of them cannot be told", 1)
    parts = []
    for model in models:
        adapter = options.adapter.stem if options.adapter is not None else ""
        engine = _engine(options, model)
        told = assess(engine, items, never_cancelled, lambda values: _progress(list(values), "caption"), adapter=adapter,
                      rivals=models, with_own=options.with_own)  # fmt: skip
        del engine  # one model is in memory at a time
        parts.append(make_part(told, never_cancelled))
    if options.report is not None:
        write(parts, options.report, options.source_path.name or str(options.source_path))
    if missing:
        _say(f"{len(missing)} pictures were not found, such as {missing[0]}", 1)
    for part in parts:
        if part.assessment.warning:
            _say(part.assessment.warning, 0)
        for text in part.assessment.left_out:
            _say(text, 1)
    failed = bool(missing) or any(part.assessment.left_out for part in parts)
    return {"missing": missing, "models": [to_json(part.assessment, part.summary) for part in parts]}, int(failed)


def _of_split(items: list[Item], split: str | None) -> list[Item]:
    """Raises FormatError where there is none of that name."""
    from crossalign_gui.storage.formats.errors import FormatError

    known = ", ".join(sorted({item.split for item in items if item.split}))
    if split is None:
        if "," in known:
            _say(
                f"the phrases are of several splits ({known}) and measured together; published tables have one: --split NAME",
                0,
            )
        return items
    chosen = [item for item in items if item.split == split]
    if items and not chosen:
        raise FormatError(f"there is no split {split!r}; " + (f"there are {known}" if known else "the data name none"))
    return chosen


def _engine(options: argparse.Namespace, model: str) -> Engine:
    from crossalign_gui.alignment.adapter import load
    from crossalign_gui.alignment.engine import Engine
    from crossalign_gui.alignment.registry import load_backend

    engine = Engine(lambda: load_backend(model, options.device))
    if options.adapter is not None:
        adapter = load(options.adapter)
        adapter.require(engine.backend.id, engine.backend.revision)
        engine.use_adapter(adapter)
    return engine


def _progress(values: Sequence[_T], unit: str) -> Iterable[_T]:
    """A bar on standard error, on a terminal only."""
    from tqdm import tqdm

    return tqdm(values, unit=unit, disable=not sys.stderr.isatty())


def _say(text: str, code: int) -> int:
    print(f"crossalign-gui: {text}", file=sys.stderr)
    return code
