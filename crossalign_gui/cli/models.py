"""`crossalign-gui models`: what is on this disk, download, remove, check a model, and how the bundled one reads a word."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crossalign_gui.cli import servers
from crossalign_gui.paths import resources

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from crossalign_gui.alignment.models.published import Published

EPILOG = """examples:
  crossalign-gui models list
  crossalign-gui models download google/tipsv2-b14
  crossalign-gui models check google/tipsv2-b14      (downloads it first if it is not there)
  crossalign-gui models check http://127.0.0.1:8000/v1   (a server of vLLM, llama.cpp, Ollama, LM Studio or SGLang)
  crossalign-gui models remove google/tipsv2-b14
  crossalign-gui models words woman sofa "fire truck"  (how the bundled model reads them)
  crossalign-gui align photos/ --caption "a dog" --model google/tipsv2-b14

exit codes: 0 done, 1 fewer than half of the words point to the right place or a promise of the protocol is not kept,
3 the model cannot be used"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EPILOG
    commands = parser.add_subparsers(dest="action", required=True)
    for name, text in (
        ("list", "models on this disk, and what the program proposes"),
        ("download", "fetch a model into the cache of all Hugging Face programs; a broken off download goes on"),
        ("remove", "remove a model from this disk"),
        ("check", "try a model on two photographs with known places, and check what every model promises"),
        ("words", "how the bundled model reads words; without any, the everyday names that it knows"),
    ):
        command = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        if name == "words":
            command.add_argument("words", nargs="*", metavar="WORD", help="a word, or a name of several in quotes")
        elif name != "list":
            command.add_argument(
                "model", help="owner/name, owner/name@revision or a folder" + (servers.HELP if name == "check" else "")
            )
        if name == "check":
            servers.add_arguments(command)
            command.add_argument("--device", help="cuda, mps or cpu (default: the best one here)")
            command.add_argument("--json", action="store_true", help="print everything as JSON")
            command.add_argument("--brief", action="store_true", help="leave out the checks that every model must pass")


def run(options: argparse.Namespace) -> int:
    from crossalign_gui.alignment.protocol import AlignmentError

    actions = {"list": _list, "download": _download, "remove": _remove, "check": _check, "words": _words}
    try:
        return actions[options.action](options)
    except AlignmentError as error:
        print(f"crossalign-gui: {error}", file=sys.stderr)
        return 3


def _list(options: argparse.Namespace) -> int:
    from crossalign_gui.alignment.models.catalogue import CATALOGUE
    from crossalign_gui.alignment.models.store import stored
    from crossalign_gui.alignment.registry import BUNDLED, broken_models, models

    found = {item.name: item for item in stored()}
    for name, entry in BUNDLED.items():
        print(f"{name:58} bundled               {entry.licence:14} {entry.title}")
    for name, entry in models().items():
        if name not in BUNDLED:
            print(f"{name:58} of another package    {entry.licence:14} {entry.title}")
    for text in broken_models():
        print(f"crossalign-gui: {text}", file=sys.stderr)
    for proposed in CATALOGUE:
        item = found.pop(proposed.name, None)
        state = f"{proposed.megabytes:6} MB to download" if item is None else _state(item.nbytes, item.usable)
        print(f"{proposed.name:58} {state:21} {proposed.licence:14} {proposed.task}")
    for item in found.values():
        print(f"{item.name:58} {_state(item.nbytes, item.usable):21} {'':14} {item.model_type}")
    return 0


def _words(options: argparse.Namespace) -> int:
    from crossalign_gui.alignment.compact.explain import how_read, vocabulary
    from crossalign_gui.alignment.compact.lexicon import Lexicon

    if not options.words:
        print("\n".join(vocabulary()))
        return 0
    lexicon = Lexicon.load()
    for word in options.words:
        print(f"{word}:", *how_read(word, lexicon), sep="\n  ")
    return 0


def _state(nbytes: int, usable: bool) -> str:
    return f"{nbytes / 1e6:6.0f} MB {'on disk' if usable else 'in part'}"


def _download(options: argparse.Namespace) -> int:
    print(_fetch(options.model))
    return 0


def _fetch(name: str) -> Path:
    from tqdm import tqdm

    from crossalign_gui.alignment.models import hub

    plan = hub.plan(name)
    with tqdm(total=plan.nbytes, unit="B", unit_scale=True, desc=plan.repository, disable=not sys.stderr.isatty()) as bar:

        def tell(progress: hub.Progress) -> None:
            bar.update(progress.done - bar.n)

        return hub.download(plan, tell)


def _remove(options: argparse.Namespace) -> int:
    from crossalign_gui.alignment.models.store import remove

    print(f"{remove(options.model) / 1e6:.0f} MB are free again")
    return 0


def _check(options: argparse.Namespace) -> int:
    from crossalign_gui.alignment import conformance
    from crossalign_gui.alignment.models.check import check_aligning, check_refining
    from crossalign_gui.alignment.models.checkpoint import cached, split_id
    from crossalign_gui.alignment.models.published import of_model
    from crossalign_gui.alignment.models.server.address import is_server
    from crossalign_gui.alignment.registry import broken_models, check_model, load_backend, load_refiner, models

    name = options.model
    for text in broken_models():
        print(f"crossalign-gui: {text}", file=sys.stderr)
    if (
        not is_server(name)
        and name not in models()
        and not Path(name).expanduser().is_dir()
        and cached(*split_id(name)) is None
    ):
        _fetch(name)
    report = None
    if check_model(name):
        backend = load_backend(name, options.device)
        if isinstance(told := getattr(backend, "told", None), str):
            print(told, file=sys.stderr)
        result = check_aligning(backend, _read)
        report = None if options.brief or is_server(name) else conformance.check(backend)
    else:
        refiner = load_refiner(name, options.device)
        result = check_refining(refiner, _read)
        report = None if options.brief else conformance.check_refiner(refiner)
    published = of_model(name.partition("@")[0])
    if options.json:
        result["published"] = [asdict(item) for item in published]
        print(json.dumps(result | ({"conformance": report.to_json()} if report else {}), indent=1, ensure_ascii=False))
    else:
        _print(result)
        _print_published(name, published)
        print(*(report.lines() if report else ()), sep="\n", end="\n" if report else "")
    return 0 if 2 * result["right"] >= result["asked"] and (report is None or report.kept) else 1


def _read(name: str) -> tuple[str, NDArray[np.uint8]]:
    from crossalign_gui.storage.images import content_key, read_pixels

    pixels = read_pixels(resources() / "samples" / name)
    return content_key(pixels), pixels


def _print(result: dict[str, Any]) -> None:
    print(f"{result['model']} at {result['revision']} on {result['device']}, {result['seconds_per_image']} s an image")
    for item in result["words"]:
        mark = "right" if item["points_right"] else "wrong" if item["found"] else "not found"
        score = "  –  " if item["score"] is None else f"{item['score']:.3f}"
        print(f"  {item['image']:14} {item['word']:14} {mark:10} score {score}  best box IoU {item['best_iou']:.2f}")
    for question, text in result["texts"].items():
        print(f"  {question} {text}")
    for text in result["failed"]:
        print(f"  not answered: {text}")
    print(f"{result['right']} of {result['asked']} words point to the right place")


def _print_published(name: str, published: Sequence[Published]) -> None:
    """Seven words are no benchmark: the command that measures the same stands beside."""
    if published:
        print("published of this model, which the words above cannot be compared with:")
    for form in dict.fromkeys(item.format for item in published):
        for item in published:
            if item.format == form:
                print(f"  {item.line}")
        several = any(item.row.startswith("best_") for item in published if item.format == form)
        more = " --annotator DATA_B --annotator DATA_C" if several else ""
        print(f"  measured by: crossalign-gui evaluate DATA --from {form} --model {name}{more}")
