"""`crossalign-gui preannotate`: proposals for every caption of a project."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from crossalign_gui.cli import servers


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, help="a project file, or the folder of one")
    parser.add_argument("--threshold", type=float, default=0.5, help="the least score of a proposal, from 0 to 1 (0.5)")
    parser.add_argument("--nouns", action="store_true", help="single nouns as units, not noun phrases")
    parser.add_argument("--unjudged", action="store_true", help="only images on which nobody has decided anything")
    parser.add_argument(
        "--model", default="compact", help="compact (bundled, the default), a folder, or owner/name" + servers.HELP
    )
    servers.add_arguments(parser)
    parser.add_argument("--device", help="cuda, mps or cpu (default: the best one here)")


def run(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from crossalign_gui.alignment.compact.chunks import Chunker
    from crossalign_gui.alignment.engine import Engine
    from crossalign_gui.alignment.protocol import AlignmentError, never_cancelled
    from crossalign_gui.alignment.registry import load_backend
    from crossalign_gui.domain.document import Agent, Provenance
    from crossalign_gui.domain.suggestions import has_judgement, suggest
    from crossalign_gui.session.studies.suggesting import Choice, Patience, suggest_for
    from crossalign_gui.storage.images import ImageError
    from crossalign_gui.storage.project import FILE_NAME, Project, ProjectError

    if not 0 <= options.threshold <= 1:
        return _say("--threshold is from 0 to 1", 2)
    path = options.project / FILE_NAME if options.project.is_dir() else options.project
    engine = Engine(lambda: load_backend(options.model, options.device), 1)
    choice = Choice(options.threshold, not options.nouns)
    failed, added, patience = 0, 0, Patience()
    try:
        with Project.open(path) as project:
            if project.read_only:
                return _say(f"{path} is open in another window; close it there first", 2)
            backend, chunker = engine.backend, Chunker.load()
            agent = Agent(f"{backend.id}@{backend.revision}", "model", backend.id, backend.revision)
            project.add_agent(agent)
            for image_id in tqdm(project.image_ids(), unit="image", disable=not sys.stderr.isatty()):
                try:
                    before = project.document(image_id)
                    if options.unjudged and has_judgement(before):
                        continue
                    place = project.image_source(image_id)
                    suggested = suggest_for(engine, chunker, before, place, choice, never_cancelled)
                    patience.worked()
                except AlignmentError as error:
                    patience.failed(error)
                    failed += 1
                    _say(f"{place}: {error}", 1)
                    continue
                except ImageError as error:
                    failed += 1
                    _say(str(error), 1)
                    continue
                now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
                prov = Provenance("model", agent.id, now, now, method="heat map")
                after = suggest(before, suggested.items, backend.id, prov)
                if after != before:
                    project.save(before, after)
                added += sum(region.status == "proposed" for region in after.regions)
    except ProjectError as error:
        return _say(str(error), 2)
    except AlignmentError as error:
        return _say(str(error), 3)
    print(f"{added} proposals wait in {path}")
    return 1 if failed else 0


def _say(text: str, code: int) -> int:
    print(f"crossalign-gui: {text}", file=sys.stderr)
    return code
