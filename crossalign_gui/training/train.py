"""`crossalign-gui train`: the shipped weights again, from public packages and a seed."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.training.sources import SourceError, folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, default=Path("compact.safetensors"), help="the weights to write")
    parser.add_argument("--work", type=Path, help="checkpoints; a killed run goes on from there")
    parser.add_argument("--seed", type=int, default=1, help="of everything that is drawn by chance (default: 1)")
    parser.add_argument("--scenes", type=int, help="how many scenes to render (default: the full recipe)")
    parser.add_argument(
        "--panoptic",
        type=Path,
        help="a folder in COCO's panoptic layout, whose photographs teach surfaces such as sky and grass (default: not learned)",
    )
    parser.add_argument(
        "--start", type=Path, help="weights whose drawing encoder is kept: only the everyday encoder is made anew"
    )
    parser.add_argument(
        "--captions-only",
        action="store_true",
        help="weak supervision: the caption-level contrastive loss alone, no region is ever shown",
    )


def run(arguments: argparse.Namespace) -> int:
    """Exit code: 0 done, 1 a package could not be fetched, 130 interrupted (run again to go on)."""
    from crossalign_gui.training import calibrate, loop

    recipe = replace(loop.Recipe(), seed=arguments.seed)
    if arguments.scenes:
        recipe = replace(recipe, scenes=arguments.scenes)
    if arguments.captions_only:
        recipe = replace(recipe, regions_weight=0.0, captions_weight=1.0)
    work = arguments.work or folder() / f"training-{arguments.seed}"
    try:
        if arguments.start:
            calibrate.renew(arguments.start, recipe, arguments.panoptic, arguments.output)
        else:
            network = loop.start()
            loop.train(network, recipe, work)
            calibrate.finish(network, recipe, arguments.panoptic, arguments.output)
    except (SourceError, AlignmentError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"Interrupted; run the command again to go on from {work}", file=sys.stderr)
        return 130
    return 0


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="crossalign-gui train", description=__doc__)
    add_arguments(parser)
    return run(parser.parse_args(argv))


if __name__ == "__main__":
    sys.exit(main())
