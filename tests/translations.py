"""Keep the translations: `python -m tests.translations update` after texts changed, `... fill FILE` to put texts in,
`... release` to compile them.

`fill` takes JSON lines `{"context": ..., "source": ..., "translation": ...}`; `list LANGUAGE` prints what is missing in that form.
"""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "fr", "ja", "zh_CN")
_TOOLS = Path(PySide6.__file__).parent


def file_of(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"crossalign_{language}.ts"


def update(language: str, folder: Path = FOLDER) -> None:
    """Bring a file up to what the source says; what is gone from there is dropped. Needs lupdate of PySide6."""
    sources = sorted(str(path) for path in (ROOT / "crossalign_gui").rglob("*.py") if "benchmarks" not in path.parts)
    (folder / "sources.lst").write_text("\n".join(sources) + "\n", "utf-8")
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    command = [_TOOLS / "lupdate", *options, "-tr-function-alias", "tr+=message,tr+=_tr", f"@{folder / 'sources.lst'}", "-ts"]
    command.append(file_of(language, folder))
    subprocess.run(command, check=True, capture_output=True)
    (folder / "sources.lst").unlink()


def messages(path: Path) -> Iterator[tuple[str, str, ET.Element]]:
    """(context, source, translation) of each text."""
    for context in ET.parse(path).getroot().iter("context"):
        for item in context.iter("message"):
            translation = item.find("translation")
            assert translation is not None
            yield context.findtext("name") or "", item.findtext("source") or "", translation


def missing(path: Path) -> list[tuple[str, str]]:
    return [(context, source) for context, source, text in messages(path) if text.get("type") or not text.text]


def fill(language: str, rows: Path) -> None:
    known = {}
    for line in rows.read_text("utf-8").splitlines():
        row = json.loads(line)
        known[row["context"], row["source"]] = row["translation"]
    tree = ET.parse(file_of(language))
    for context in tree.getroot().iter("context"):
        for item in context.iter("message"):
            translation = item.find("translation")
            text = known.get((context.findtext("name") or "", item.findtext("source") or ""))
            if text and translation is not None:
                translation.text = text
                translation.attrib.pop("type", None)
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file_of(language).write_bytes(head + ET.tostring(tree.getroot(), encoding="utf-8") + b"\n")
    update(language)  # in the layout of Qt Linguist


def release(language: str) -> None:
    path = file_of(language)
    subprocess.run([_TOOLS / "lrelease", "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def main() -> None:
    command, *rest = sys.argv[1:]
    FOLDER.mkdir(exist_ok=True)
    if command == "list":
        for context, source in missing(file_of(rest[0])):
            print(json.dumps({"context": context, "source": source}, ensure_ascii=False))
    elif command == "fill":
        fill(rest[0], Path(rest[1]))
    else:
        for language in LANGUAGES:
            {"update": update, "release": release}[command](language)


if __name__ == "__main__":
    main()
