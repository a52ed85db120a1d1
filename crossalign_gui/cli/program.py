"""The command line: the window, and the same engine without one."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from crossalign_gui import __version__

_EXIT_CODES = """exit codes: 0 all done; 1 some images failed (their reasons are on standard error); 2 wrong usage or an
unreadable list; 3 the model cannot be used, or nothing was read; 130 interrupted"""


def main(argv: Sequence[str] | None = None) -> int:
    """Entry point. Without a command, paths are opened in the window."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if arguments and arguments[0] in _COMMANDS:
            options = _command_parser().parse_args(arguments)
            _tell_device(options)
            from crossalign_gui.alignment.protocol import AlignmentError
            from crossalign_gui.cli.servers import prepare

            try:
                prepare(options)
            except AlignmentError as error:
                print(f"crossalign-gui: {error}", file=sys.stderr)
                return 3
            return int(options.run(options))
        options = _window_parser().parse_args(arguments)
        gc.disable()  # session/garbage.py takes over; while modules are imported there is nothing to collect
        from crossalign_gui.app import run

        return run(options.paths, recursive=options.recursive, log_captions=options.log_captions)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0


def _tell_device(options: argparse.Namespace) -> None:
    """On standard error, when another processor is used than the one that was asked for."""
    if getattr(options, "device", None):
        from crossalign_gui.alignment.device import not_here

        told = not_here(options.device)
        if told:
            print(f"crossalign-gui: {told}", file=sys.stderr)


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="crossalign-gui",
        description="Open images, type captions, see and correct which words belong to which regions.",
        epilog="\n".join(
            [
                "commands without a window (each with --help):",
                *(f"  {name:<13}{text}" for name, (*_, text) in _COMMANDS.items()),
            ]
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", type=Path, help="images, folders or a project file")
    parser.add_argument("--recursive", action="store_true", help="open folders with all below them")
    parser.add_argument("--log-captions", action="store_true", help="let the log quote captions, for a report of a fault")
    parser.add_argument("--version", action="version", version=f"crossalign-gui {__version__}")
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="crossalign-gui")
    commands = parser.add_subparsers(required=True)
    for name, (add_arguments, run, text) in _COMMANDS.items():
        command = commands.add_parser(
            name, help=text, description=text, epilog=_EXIT_CODES, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        add_arguments(command)
        command.set_defaults(run=run)
    return parser


def _align_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.align import add_arguments

    add_arguments(parser)


def _align(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.align import run

    return run(options)


def _evaluate_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.evaluate import add_arguments

    add_arguments(parser)


def _evaluate(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.evaluate import run

    return run(options)


def _learn_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.learn import add_arguments

    add_arguments(parser)


def _learn(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.learn import run

    return run(options)


def _train_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.training.train import add_arguments

    add_arguments(parser)


def _models_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.models import add_arguments

    add_arguments(parser)


def _models(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.models import run

    return run(options)


def _convert_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.convert import add_arguments

    add_arguments(parser)


def _convert(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.convert import run

    return run(options)


def _merge_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.merge import add_arguments

    add_arguments(parser)


def _merge(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.merge import run

    return run(options)


def _assign_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.people import assign_arguments

    assign_arguments(parser)


def _assign(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.people import assign

    return assign(options)


def _audit_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.people import audit_arguments

    audit_arguments(parser)


def _audit(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.people import audit

    return audit(options)


def _verify_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.verify import add_arguments

    add_arguments(parser)


def _verify(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.verify import run

    return run(options)


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.search import add_arguments

    add_arguments(parser)


def _search(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.search import run

    return run(options)


def _preannotate_arguments(parser: argparse.ArgumentParser) -> None:
    from crossalign_gui.cli.preannotate import add_arguments

    add_arguments(parser)


def _preannotate(options: argparse.Namespace) -> int:
    from crossalign_gui.cli.preannotate import run

    return run(options)


def _train(options: argparse.Namespace) -> int:
    from crossalign_gui.training.train import run

    return run(options)


_COMMANDS = {
    "align": (_align_arguments, _align, "Align captions with images and write one JSON object a line."),
    "assign": (_assign_arguments, _assign, "Give a share of the images to a second person, without the first one's work."),
    "audit": (_audit_arguments, _audit, "Write who did what, when and how fast, as CSV or Parquet."),
    "convert": (_convert_arguments, _convert, "Convert annotations from one format to another."),
    "evaluate": (_evaluate_arguments, _evaluate, "Measure models on what people accepted, over a project or a data set."),
    "learn": (_learn_arguments, _learn, "Learn words from the corrections of a project, into an adapter."),
    "merge": (_merge_arguments, _merge, "Join two people's projects; what they say differently is listed."),
    "models": (_models_arguments, _models, "List, download, remove and check models of the field."),
    "preannotate": (_preannotate_arguments, _preannotate, "Align every caption of a project and keep proposals in it."),
    "search": (_search_arguments, _search, "Find the images of a folder that a caption describes."),
    "train": (_train_arguments, _train, "Make the bundled model again from public packages and a seed."),
    "verify": (_verify_arguments, _verify, "Let a second model look at the proposals of a first one."),
}
