"""What the command line does for several people: agreement, the blind second annotation, the audit trail."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossalign_gui.alignment.engine import Engine
    from crossalign_gui.domain.document import Document
    from crossalign_gui.domain.people import Agreement


def evaluate_people(options: argparse.Namespace, model: str = "", make: Callable[[], Engine] | None = None) -> int:
    """`evaluate A --people B`, `--as-person`, or both: then the model stands beside the people."""
    from crossalign_gui.alignment.protocol import AlignmentError, never_cancelled
    from crossalign_gui.domain.people import compare
    from crossalign_gui.session.studies.beside import with_model
    from crossalign_gui.storage.formats.errors import FormatError
    from crossalign_gui.storage.joining import as_project
    from crossalign_gui.storage.people import common, short_names
    from crossalign_gui.storage.project import ProjectError

    paths = [options.source_path, *options.people]
    alone = not options.people
    name = f"model {model}" if make is not None else ""
    left_out: list[str] = []
    try:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="crossalign-")))
            projects = [stack.enter_context(as_project(path, folder / f"{n}.sqlite")) for n, path in enumerate(paths)]
            names = short_names(paths, {name})
            others = dict(zip(names[1:], projects[1:], strict=True))
            said: Iterable[Mapping[str, Document]] = common(
                projects[0], others, names[0], gold=not alone, least=1 if alone else 2
            )
            if make is not None:
                said = with_model(said, make(), name, projects[0].path_of_uri, never_cancelled, {}, left_out.append)
            found = compare(said, models=[name] if name else ())
        _write(found, options)
    except (FormatError, ProjectError, AlignmentError) as error:
        return _say(str(error), 3 if isinstance(error, AlignmentError) else 2)
    except OSError as error:
        return _say(f"{error.filename}: {error.strerror or error}", 2)
    for text in left_out:
        _say(text, 1)
    if not found.images:
        if alone:
            return _say("no image of the project has a phrase that a model could be asked about", 1)
        return _say("these files have no annotated image in common", 1)
    return int(bool(left_out))


def _write(found: Agreement, options: argparse.Namespace) -> None:
    from crossalign_gui.storage.people import save_rows, to_json

    if options.report is not None:
        save_rows(found, options.report)
    text = json.dumps(to_json(found), ensure_ascii=False, indent=1) + "\n"
    if options.output == "-":
        sys.stdout.write(text)
    else:
        Path(options.output).write_text(text, "utf-8")


def assign_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, help="a project or its folder")
    parser.add_argument("--to", required=True, metavar="NAME", help="the second person")
    parser.add_argument("--share", type=float, default=0.1, help="of the images with captions, in (0, 1] (default: 0.1)")
    parser.add_argument("--seed", type=int, default=0, help="of the draw")
    parser.add_argument(
        "--output", type=Path, required=True, metavar="FILE", help="the project file for that person (.sqlite)"
    )


def assign(options: argparse.Namespace) -> int:
    """`assign`: a blind second annotation."""
    from crossalign_gui.storage import people
    from crossalign_gui.storage.images import ImageError
    from crossalign_gui.storage.project import FILE_NAME, Project, ProjectError

    if not 0 < options.share <= 1:
        return _say("--share wants a number above 0 and up to 1", 2)
    if options.output.suffix != ".sqlite" or options.output.exists():
        return _say(f"{options.output}: a new .sqlite file is needed", 2)
    file = options.project / FILE_NAME if options.project.is_dir() else options.project
    try:
        with Project.open(file) as project:
            chosen = people.assign(project, options.to, options.share, options.seed)
            count = people.blind_copy(project, chosen, options.output)
    except (ProjectError, ImageError) as error:
        return _say(str(error), 2)
    except OSError as error:
        return _say(f"{error.filename}: {error.strerror or error}", 2)
    print(json.dumps({"assigned": count, "to": options.to, "output": str(options.output)}, ensure_ascii=False))
    return 0


def audit_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, help="a project or its folder")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE", help="a .csv or .parquet file (needs pyarrow)")


def audit(options: argparse.Namespace) -> int:
    """`audit`: who did what, when."""
    from crossalign_gui.storage.audit import write
    from crossalign_gui.storage.project import FILE_NAME, Project, ProjectError

    if options.output.suffix not in (".csv", ".parquet"):
        return _say(f"{options.output} is neither a .csv nor a .parquet file", 2)
    file = options.project / FILE_NAME if options.project.is_dir() else options.project
    try:
        with Project.open(file) as project:
            count = write(project, options.output)
    except ImportError:
        return _say("Parquet needs pyarrow: pip install 'crossalign-gui[parquet]', or write a .csv file", 2)
    except ProjectError as error:
        return _say(str(error), 2)
    except OSError as error:
        return _say(f"{error.filename}: {error.strerror or error}", 2)
    print(json.dumps({"events": count, "output": str(options.output)}, ensure_ascii=False))
    return 0


def _say(text: str, code: int) -> int:
    print(f"crossalign-gui: {text}", file=sys.stderr)
    return code
