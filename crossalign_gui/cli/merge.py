"""`crossalign-gui merge`: two people's projects become one, and what they say differently becomes a list of conflicts."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

CONFLICTS = 1
"""The exit code where the two differ somewhere."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("first", type=Path, metavar="A", help="a project, its folder, or a CrossAlign JSON file")
    parser.add_argument("second", type=Path, metavar="B", help="the other person's")
    parser.add_argument(
        "--output", type=Path, required=True, metavar="C", help="a new .sqlite project or .crossalign.json file"
    )
    parser.add_argument(
        "--base", type=Path, metavar="FILE", help="what both began with; two copies of a project know it themselves"
    )
    parser.add_argument("--report", metavar="FILE", help="write counts and conflicts as JSON; - is standard output")


def run(options: argparse.Namespace) -> int:
    from crossalign_gui.domain.messages import message
    from crossalign_gui.storage.formats.apart import check_place, is_same
    from crossalign_gui.storage.formats.errors import FormatError
    from crossalign_gui.storage.joining import Joiner, as_project, join_project, write_joined
    from crossalign_gui.storage.project import FILE_NAME, ProjectError

    sources = [options.first, options.second, *([options.base] if options.base is not None else [])]
    reads = [path / FILE_NAME if path.is_dir() else path for path in sources]
    output: Path = options.output
    try:
        if output.suffix not in (".sqlite", ".json"):
            raise FormatError(message("{} is neither a .sqlite project nor a .crossalign.json file", output))
        for source in reads:
            if is_same(output, source):
                raise FormatError(message("{} is what is read; write to another place", output))
        if options.report not in (None, "-"):
            check_place(Path(options.report), reads)
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="crossalign-")))
            project = stack.enter_context(as_project(options.first, folder / "joined.sqlite", copy=True))
            other = stack.enter_context(as_project(options.second, folder / "other.sqlite"))
            base = stack.enter_context(as_project(options.base, folder / "base.sqlite")) if options.base is not None else None
            names = _names(options.first, options.second)
            joiner = Joiner(project, names, other.labels, other.agents)
            with project.batch():
                join_project(joiner, other, base)
            write_joined(project, output, reads)
    except (FormatError, ProjectError) as error:
        return _say(str(error), 2)
    except OSError as error:
        return _say(f"{error.filename or output}: {error.strerror or error}", 2)
    record = {"first": str(options.first), "second": str(options.second), "output": str(output), **joiner.outcome.to_json()}
    _tell(record, options.report)
    if told := joiner.outcome.told():
        print(told, file=sys.stderr)
    return CONFLICTS if joiner.outcome.conflicts else 0


def _names(first: Path, second: Path) -> tuple[str, str]:
    """What to call the sides where nobody signed."""
    names = [path.resolve().parent.name if path.name.startswith(".") else path.resolve().name for path in (first, second)]
    return (names[0], names[1]) if names[0] != names[1] else (str(first), str(second))


def _tell(record: dict[str, object], report: str | None) -> None:
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    if report == "-":
        sys.stdout.write(text)
    elif report is not None:
        Path(report).write_text(text, "utf-8")
    images, conflicts = record["images"], record["conflicts"]
    print(f"crossalign-gui: images {images}, conflicts {conflicts}", file=sys.stderr)


def _say(text: str, code: int) -> int:
    print(f"crossalign-gui: {text}", file=sys.stderr)
    return code
