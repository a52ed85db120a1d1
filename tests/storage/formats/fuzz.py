"""Mutate good files of every importer and see that nothing but a FormatError comes of it.

python -m tests.storage.formats.fuzz --seconds 600 [--seed 1] [format ...]

The seed corpus is `helpers.make_seeds`. What fails is kept under /tmp/crossalign-fuzz.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path

from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.registry import formats
from tests.storage.formats.helpers import make_seeds, read

_TOKENS = [b"null", b"[]", b"{}", b"-1", b"1e309", b"NaN", b"99999999999999999999", b'""', b"true", b'"\\ud800"', b"0.5", b"\xff",
           b"<", b">", b"&#0;", b"]", b"[", b",", b":", b'"', b"\n", b"\r", b"../", b"\\", b"-", b"0", b"9" * 40]  # fmt: skip
_SLOWEST = 20  # seconds for one file


def mutate(data: bytes, rng: random.Random) -> bytes:
    """One to four small changes."""
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(data) + 1)
        end = min(len(data), place + rng.choice((1, 1, 2, 4, 16, 200)))
        kind = rng.randrange(7)
        if kind == 0:
            data = data[:place] + bytes([rng.randrange(256)]) + data[place + 1 :]
        elif kind == 1:
            data = data[:place] + data[end:]
        elif kind == 2:
            data = data[:place] + rng.choice(_TOKENS) + data[end:]
        elif kind == 3:
            data = data[:place] + data[place:end] * rng.choice((2, 3, 50)) + data[end:]
        elif kind == 4:
            data = data[:place]
        elif kind == 5:  # a whole value between two marks of the syntax
            marks = [n for n in range(place, min(len(data), place + 80)) if data[n : n + 1] in b',:[]{}"<>']
            if len(marks) > 1:
                data = data[: marks[0] + 1] + rng.choice(_TOKENS) + data[marks[1] :]
        else:
            other = rng.randrange(len(data) + 1)
            data = data[:place] + data[other : other + 100] + data[place:]
    return data


_VALUES = [None, True, [], {}, "", "x", -1, 0, 2**40, 0.5, 1e300, [[1, 2]], {"a": 1}, "\ud800", "../a.jpg", ["a"], 7]


def mutate_value(data: bytes, rng: random.Random) -> bytes:
    """One or two values of a JSON text (or of one of its lines) by other ones; the syntax stays whole."""
    lines = data.decode("utf-8").splitlines(keepends=True)
    whole = not lines[0].rstrip().endswith("}")
    number = rng.randrange(len(lines))
    value = json.loads(data if whole else lines[number])
    for _ in range(rng.randint(1, 2)):
        node, key = value, None
        while isinstance(node, dict | list) and node and (key is None or rng.random() < 0.8):
            holder, key = node, rng.choice(list(node)) if isinstance(node, dict) else rng.randrange(len(node))
            node = holder[key]
        if key is None:
            return json.dumps(rng.choice(_VALUES)).encode()
        if rng.random() < 0.2:
            del holder[key]
        else:
            holder[key] = copy.deepcopy(rng.choice(_VALUES))
    text = json.dumps(value)
    return (text if whole else "".join([*lines[:number], text + "\n", *lines[number + 1 :]])).encode()


def change(path: Path, rng: random.Random) -> bytes:
    data = path.read_bytes()
    if path.suffix in (".json", ".jsonl", ".jsonld") and data.strip() and rng.random() < 0.6:
        return mutate_value(data, rng)
    return mutate(data, rng)


def fuzz(name: str, seconds: float, seed: int) -> tuple[int, int, int]:
    """(files, refused, failures) of one importer."""
    rng = random.Random(seed)
    files = refused = failures = 0
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        seeds = make_seeds(name, root)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            source = rng.choice(seeds)
            target = root / f"mutant{''.join(source.suffixes)}"
            if source.is_dir():
                shutil.rmtree(target, ignore_errors=True)
                shutil.copytree(source, target)
                victim = rng.choice([item for item in sorted(target.rglob("*")) if item.is_file()])
                victim.write_bytes(change(victim, rng))
            else:
                target.write_bytes(change(source, rng))
            files += 1
            signal.alarm(_SLOWEST)
            try:
                read(name, target, root)
            except FormatError:
                refused += 1
            except Exception:
                failures += 1
                kept = Path(tempfile.gettempdir()) / "crossalign-fuzz" / f"{name}-{seed}-{files}"
                kept.parent.mkdir(exist_ok=True)
                if target.is_dir():
                    shutil.copytree(target, kept, dirs_exist_ok=True)
                else:
                    shutil.copy(target, kept)
                if failures <= 3:
                    print(f"{name}: {kept}\n{traceback.format_exc()}", file=sys.stderr)
            finally:
                signal.alarm(0)
    return files, refused, failures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600, help="for all formats together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    names = options.names or [n for n, form in formats().items() if form.read]
    wrong = 0
    for name in names:
        files, refused, failures = fuzz(name, options.seconds / len(names), options.seed)
        print(f"{name:16} {files:7} files {refused:7} refused {failures:4} failures", flush=True)
        wrong += failures
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
