"""Of every importer: what a damaged value takes away from a file is told as many times, or the file is refused."""

import copy
import json
import re

import pytest

from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.registry import formats
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

READERS = [name for name, form in formats().items() if form.read]
RECORDS = 3
DAMAGE = [None, True, "", "?", -1, 0.5, 1e300, [], {}, [["?"]], {"?": 1}, "\ud800"]
WORDS = ["?", "", "-1", "1e300", "nan", "ü"]


def documents():
    """Each image is one record with one caption, one phrase and one box."""
    made = []
    for number in range(RECORDS):
        one = corpus.Maker(number, f"{number}.jpg", 64, 48)
        x = 4.0 + number
        one.link(one.span(one.caption(f"a red mug {number} on it"), "red mug"), one.region(corpus.Box(x, 5, x + 20, 30), "l1"))
        made.append(one.build())
    return made


def make(name, place):
    make_pictures(place, [f"{number}.jpg" for number in range(RECORDS)], (64, 48))
    if name in corpus.READ_ONLY:
        path = place / f"in{formats()[name].suffix}"
        records = [json.dumps(record) for record in corpus.READ_ONLY[name]]
        make_pictures(place)
        path.write_text("\n".join(records) + "\n")
        return path
    if name == "localized_narratives":
        one = {"timed_caption": corpus.TRACES["timed_caption"][:1], "traces": corpus.TRACES["traces"][:1]}
        path = place / f"in{formats()[name].suffix}"
        path.write_text("".join(json.dumps({**corpus.TRACES, "image_id": str(n), **one}) + "\n" for n in range(RECORDS)))
        make_pictures(place, [f"{n:012}.jpg" for n in range(RECORDS)])
        return path
    return export(name, documents(), place, file="in")[0]


def counts(name, path, place, skip_bad):
    """What was read of each kind, and how many warnings there were; None where the file was refused."""
    try:
        found, _, report = read(name, path, place, skip_bad=skip_bad)
    except FormatError:
        return None
    kinds = ("captions", "spans", "regions", "links")
    return {kind: sum(len(getattr(item, kind)) for item in found) for kind in kinds}, sum(entry.count for entry in report)


def leaves(value, way=()):
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from leaves(value[key], (*way, key))
    else:
        yield way


def damaged(path):
    """(what was done, the whole text) for each value of a file and each damage."""
    text = path.read_text("utf-8")
    if path.suffix in (".json", ".jsonl", ".ndjson", ".jsonld"):
        lines = path.suffix in (".jsonl", ".ndjson")
        records = [json.loads(line) for line in text.splitlines()] if lines else json.loads(text)
        for way in leaves(records):
            if lines and way[0]:
                break  # the other records are like the first
            for damage in DAMAGE:
                changed = copy.deepcopy(records)
                holder = changed
                for key in way[:-1]:
                    holder = holder[key]
                if not _damages(way[-1], holder[way[-1]], damage):
                    continue
                holder[way[-1]] = damage
                yield (
                    f"{way} = {damage!r}",
                    "".join(json.dumps(line) + "\n" for line in changed) if lines else json.dumps(changed),
                )
        return
    for match in re.finditer(r"(?<![\w.])[\d.]+(?![\w.])", text):
        for word in WORDS:
            yield f"{match.group()!r} at {match.start()} = {word!r}", text[: match.start()] + word + text[match.end() :]


def _damages(key, value, damage):
    """Another text or a number in the place of a text only says something else; no description, or an empty answer, is nothing
    that was lost."""
    if not isinstance(value, str):
        return True
    return not (isinstance(damage, str | int | float) or damage in ([], {}) or (key == "description" and damage is None))


@pytest.mark.parametrize("name", READERS)
def test_that_what_damage_takes_away_is_told_or_refused(tmp_path, name):
    path = make(name, tmp_path)
    whole, warned_before = counts(name, path, tmp_path, False)
    assert whole["captions"] + whole["regions"] >= RECORDS
    files = [item for item in sorted(path.rglob("*")) if item.is_file()] if path.is_dir() else [path]
    silent = []
    for file in files:
        if file.suffix in (".png", ".jpg", ".p", ".parquet"):
            continue
        original = file.read_bytes()
        for what, text in damaged(file):
            file.write_text(text, "utf-8", errors="surrogatepass")
            for skip_bad in (False, True):
                after = counts(name, path, tmp_path, skip_bad)
                if after is None:
                    continue
                found, warned = after
                lost = {
                    kind: whole[kind] - found[kind] for kind in whole if found[kind] + warned - warned_before < whole[kind]
                }
                if lost:
                    silent.append(f"{file.name}: {what}: {lost}, {warned - warned_before} warnings, skip_bad={skip_bad}")
        file.write_bytes(original)
    assert not silent, "\n".join(silent[:40])
