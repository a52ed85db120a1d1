"""`crossalign-gui convert`: annotations from one format to another, without a window."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from crossalign_gui.domain.document import Image
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.reading import reading_of
from crossalign_gui.storage.classes import with_names
from crossalign_gui.storage.convert import Chosen, Counts, Incoming, incoming, places_of, write_documents
from crossalign_gui.storage.formats.apart import check_apart, check_place, is_same
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.errors import FormatError, NothingReadError
from crossalign_gui.storage.formats.outgoing import CLASSES
from crossalign_gui.storage.formats.registry import broken, check_choices, format_for_output, format_named, formats
from crossalign_gui.storage.project import FILE_NAME, Project, ProjectError
from crossalign_gui.storage.queries import QueryError, finished, parse, select
from crossalign_gui.storage.report import Report
from crossalign_gui.storage.sources import source_of

NOTHING_READ = 3
"""The exit code where nothing came of the input."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", nargs="?", help="a file, folder, zip archive or project; - is standard input")
    parser.add_argument("output", nargs="?", help="a file or folder; - is standard output (formats of one file)")
    parser.add_argument("--from", dest="source", metavar="FORMAT", help="of the input (default: by what is in it)")
    parser.add_argument("--to", dest="target", metavar="FORMAT", help="of the output (default: by its suffix)")
    parser.add_argument("--file", metavar="NAME", help="the file of annotations in a folder or archive that holds several")
    parser.add_argument("--images", type=Path, action="append", default=[], metavar="FOLDER", help="where the pictures are")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a switch of a format (see --list), or"
                        " encoding=NAME for the text that is read")  # fmt: skip
    parser.add_argument("--proposals", action="store_true", help="write proposals that nobody has accepted too")
    parser.add_argument("--classes", choices=CLASSES, help="what names the class of a region, where the format has classes:"
                        " its class (else the noun of its phrase), that noun (lemma), or the phrase as it is written")  # fmt: skip
    parser.add_argument("--split", metavar="SHARES", help="train, val and test by the name of the picture, such as 80-10-10:"
                        " in one output where the format holds them, else in one output each")  # fmt: skip
    parser.add_argument("--only", metavar="QUERY", help="of a project: the images that a search finds, as in the window")
    parser.add_argument("--done", action="store_true", help="of a project: images that are done or checked only")
    parser.add_argument("--report", metavar="FILE", help="write warnings and losses as JSON; - is standard error")
    parser.add_argument("--skip-bad", action="store_true", help="leave out and list records that cannot be read")
    parser.add_argument("--list", action="store_true", help="list the formats and their switches")


def run(options: argparse.Namespace) -> int:
    if options.list:
        _list()
        return 0
    try:
        choices = dict(item.split("=", 1) for item in options.set)
    except ValueError:
        return _say("--set wants NAME=VALUE", 2)
    if options.input is None or options.output is None:
        return _say("an input and an output are needed; --list shows the formats", 2)
    started = False
    choices |= {name: value for name, value in (("classes", options.classes), ("split", options.split)) if value}
    choices["proposals"] = "yes" if options.proposals else "no"
    try:
        form = format_named(options.target) if options.target else format_for_output(Path(options.output))
        source = format_named(options.source) if options.source else None
        check_choices(choices, form, source)
        _check_apart(options, form, choices)
        with (
            _input(options.input) as path,
            incoming(
                path,
                source,
                roots=options.images,
                choices=choices,
                skip_bad=options.skip_bad,
                file=options.file,
                chosen=_chosen(options),
            ) as found,  # fmt: skip
        ):
            started = True
            losses, counts = _convert(found, form, options.output, choices)
            _tell(options.report, found, form, losses, counts)
    except NothingReadError as error:
        return _say(str(error), NOTHING_READ)
    except FormatError as error:
        way = "" if options.skip_bad or not started else " (--skip-bad leaves out what cannot be read)"
        return _say(f"{error}{way}", 2)
    except (ProjectError, QueryError) as error:
        return _say(str(error), 2)
    except OSError as error:
        return _say(f"{error.filename or options.output}: {error.strerror or error}", 2)
    return 0


def _chosen(options: argparse.Namespace) -> Chosen | None:
    """Raises QueryError."""
    if not (options.done or options.only):
        return None
    parse(options.only or "")

    def numbers(project: Project) -> Iterable[int]:
        found = select(project, options.only or "")
        return finished(project, found) if options.done else found

    return numbers


def _check_apart(options: argparse.Namespace, form: Format, choices: dict[str, str]) -> None:
    """Before anything is read. Raises FormatError."""
    reads = [Path(options.input)] if options.input != "-" else []
    output = Path(options.output)
    places = places_of(form, output, choices)
    if options.output == "-" and len(places) > 1:
        raise FormatError(message("train, val and test are several files and cannot go to standard output"))
    for place in places if options.output != "-" else ():
        check_apart(place, form.is_folder, [] if _is_project(options.input) else reads)
    if options.input == "-" and _is_standard_input(output):
        raise FormatError(message("{} is what is read; write to another place", output))
    if options.report not in (None, "-"):
        report = Path(options.report)
        check_place(report, reads)
        if is_same(report, output):
            raise FormatError(message("{} is what is written; the report needs another place", report))


def _is_project(name: str) -> bool:
    return (Path(name) / FILE_NAME).is_file()


def _is_standard_input(path: Path) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(sys.stdin.fileno()))
    except (OSError, ValueError):
        return False


def _source(path: Path | None, image: Image) -> Path | None:
    return None if path is None else source_of(path, reading_of(image))


def _convert(found: Incoming, form: Format, output: str, choices: dict[str, str]) -> tuple[Report, Counts]:
    def find(image: Image) -> Path | None:
        return _source(found.images.find(image.uri, image.sha256), image)

    def write(path: Path) -> tuple[Report, Counts]:
        return write_documents(
            form, path, found.documents, labels=found.labels, agents=found.agents, choices=choices, find_image=find,
            reads=found.reads,
            keep_names=None if found.project is None else partial(with_names, found.project),
            work_on=found.work_on, whole=found.whole, find_measured=lambda image: _source(found.images.at_once(image.uri), image),
        )  # fmt: skip

    if output != "-":
        return write(Path(output))
    if form.is_folder:
        raise FormatError(message("{} is a folder and cannot go to standard output", form.title))
    with tempfile.TemporaryDirectory(prefix="crossalign-") as folder:
        result = write(Path(folder) / "output")
        with (Path(folder) / "output").open("rb") as file:
            shutil.copyfileobj(file, sys.stdout.buffer)
            sys.stdout.buffer.flush()
        return result


@contextmanager
def _input(name: str) -> Iterator[Path]:
    """A path; standard input becomes a file first, because some formats are read twice."""
    if name != "-":
        yield Path(name)
        return
    with tempfile.TemporaryDirectory(prefix="crossalign-") as folder:
        path = Path(folder) / "standard input"
        with path.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
        yield path


def _tell(name: str | None, found: Incoming, form: Format, losses: Report, counts: Counts) -> None:
    record: dict[str, Any] = {
        "from": found.format.name if found.format else "project",
        "to": form.name,
        "written": {"images": counts.images, "captions": counts.captions, "regions": counts.regions, "links": counts.links},
        "warnings": found.report.to_json(),
        "left_out": list(found.skipped),
        "losses": losses.to_json(),
    }
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    if name == "-":
        sys.stderr.write(text)
    elif name is not None:
        Path(name).write_text(text, "utf-8")
    else:
        for entry in (*found.report, *losses):
            print(f"crossalign-gui: {entry}", file=sys.stderr)
        for text in found.skipped:
            print(f"crossalign-gui: left out: {text}", file=sys.stderr)


def _list() -> None:
    for text in broken():
        print(f"crossalign-gui: {text}", file=sys.stderr)
    for item in formats().values():
        ways = f"{'in' if item.read else '  '} {'out' if item.write else '   '}"
        print(f"{item.name:22} {ways}  {item.suffix or 'folder':18} {item.about}")
        for choice in item.switches:
            values = "|".join(value for value, _ in choice.values)
            print(f"{'':30}--set {choice.name}={values}   ({choice.when})")


def _say(text: str, code: int) -> int:
    print(f"crossalign-gui: {text}", file=sys.stderr)
    return code
