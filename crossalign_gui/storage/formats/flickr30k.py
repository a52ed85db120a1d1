"""Flickr30k Entities: `Sentences/*.txt` with phrases in brackets, `Annotations/*.xml` with boxes of their chains.

Corners in the XML are whole pixels, counted from 1, both inclusive. Boxes belong to a chain (a thing), and phrases of all
sentences with the same chain name it. `train.txt`, `val.txt` and `test.txt` beside them, where they are, name the pictures of each
split.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any
from xml.sax.saxutils import escape

from crossalign_gui.domain.document import Caption, Document, Groundable, Span
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.phrases import apart, phrases
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.splits import PARTS
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.image_finder import clean_name

_OPEN = re.compile(r"\[/EN#(-?\d+)((?:/[^\s/\]]+)*) ")
_HOLDS = features("captions spans loose_spans entities types")


_KNOWN = {
    "annotation": frozenset(["filename", "folder", "size", "object"]),
    "object": frozenset(["name", "bndbox", "scene", "nobndbox"]),
}


def read(source: Source) -> Iterator[Document]:
    root = source.path
    found = [
        path for path in (root, *sorted(root.rglob("*"))) if (path / "Annotations").is_dir() and (path / "Sentences").is_dir()
    ]
    if not found:
        raise FormatError(message("{} has no folders Annotations and Sentences", root.name))
    splits = _splits(source, (root, *found))
    for path in source.files("*.xml"):
        base = next((base for base in reversed(found) if path.is_relative_to(base)), found[0])
        annotations, sentences = base / "Annotations", base / "Sentences"
        source.check()
        stem = path.relative_to(annotations).with_suffix("") if path.is_relative_to(annotations) else Path(path.stem)
        with source.attempt(str(path.relative_to(root))):
            document = _document(source, path, sentences / f"{stem.as_posix()}.txt")
            yield replace(document, image=replace(document.image, split=splits.get(stem.as_posix())))


def _splits(source: Source, folders: Iterable[Path]) -> dict[str, str]:
    """Name of a picture to its split."""
    lists = [(folder / f"{part}.txt", part) for folder in dict.fromkeys(folders) for part in PARTS]
    return {name: part for path, part in lists if path.is_file() for name in source.text(path).split()}


def _document(source: Source, path: Path, text: Path) -> Document:
    xml = source.xml(path, _KNOWN)
    size = xml.find("size")
    if size is None:
        raise FormatError(message("it has no size"))
    builder = Builder(
        source, "flickr30k", str(xml.findtext("filename")), _number(size.findtext("width")),
        _number(size.findtext("height")), path.name,
    )  # fmt: skip
    legacy = source.choice("corners", "exact") == "official"
    boxes: dict[str, list[Any]] = {}
    scenes: set[str] = set()
    for item in xml.findall("object"):
        names = [str(name.text) for name in item.findall("name")]
        if item.findtext("scene") == "1":
            scenes.update(names)
        corners = item.find("bndbox")
        if corners is None:
            continue
        with source.attempt(path.name):
            x0, y0, x1, y1 = (_number(corners.findtext(key)) for key in ("xmin", "ymin", "xmax", "ymax"))
            box = builder.box(x0 - 1, y0 - 1, x1 - legacy, y1 - legacy)
            if box is not None:
                region = builder.region(box, x={"corners": [x0, y0, x1, y1]})
                for name in names:
                    boxes.setdefault(name, []).append(region)
    if not text.is_file():
        source.warn(message("pictures without sentences"), path.name)
        return builder.build()
    named: set[str] = set()
    for line in source.text(text).splitlines():
        if line.strip():
            named |= _sentence(source, builder, line, boxes, scenes)
    for chain in boxes.keys() - named:
        source.warn(message("boxes that no phrase names"), f"{path.name}: {chain}")
    return builder.build()


def _number(text: str | None) -> float:
    if text is None:
        raise FormatError(message("a number is missing"))
    return float(text)


def _sentence(source: Source, builder: Builder, line: str, boxes: dict[str, list[Any]], scenes: set[str]) -> set[str]:
    """Gives the chains that it names."""
    text, found = parse(line)
    if "[/" in text:
        source.warn(message("brackets that are no phrase stay in the caption"), text)
    caption = builder.caption(text)
    for start, end, chain, types in found:
        real = chain not in ("0", "-1")
        groundable: Groundable | None = "not_visual" if chain == "0" else "whole_scene" if chain in scenes else None
        span = builder.span(
            caption, [(start, end)], entity=builder.entity(chain, x={"id": chain}) if real else None, types=types,
            groundable=groundable, x={"chain": chain},
        )  # fmt: skip
        for region in boxes.get(chain, ()) if real and span is not None else ():
            builder.link(span, region)  # type: ignore[arg-type]
    return {chain for _, _, chain, _ in found}


def parse(line: str) -> tuple[str, list[tuple[int, int, str, tuple[str, ...]]]]:
    """(text, phrases as (start, end, chain, types)). Raises FormatError on a bracket that never closes."""
    text = ""
    found = []
    position = 0
    while match := _OPEN.search(line, position):
        text += line[position : match.start()]
        end = line.find("]", match.end())
        if end < 0:
            raise FormatError(message("the phrase at {!r} never ends", line[match.start() : match.start() + 30]))
        words = line[match.end() : end]
        found.append((len(text), len(text) + len(words), match[1], tuple(match[2].split("/")[1:])))
        text += words
        position = end + 1
    return text + line[position:], found


def write(target: Target, documents: Iterable[Document]) -> None:
    names: set[str] = set()
    for document in documents:
        name = _name(document.image.uri, names)
        chains = _Chains()
        lines = [_line(caption, document, chains, target) for caption in document.captions]
        with target.text(f"Sentences/{name}.txt") as file:
            file.write("".join(f"{line}\n" for line in lines))
        with target.text(f"Annotations/{name}.xml") as file:
            file.write(_xml(document, chains, target))


def _name(uri: str, names: set[str]) -> str:
    stem = str(PurePosixPath(clean_name(uri)).with_suffix("")).replace("/", "__") or "image"
    numbered = itertools.chain([stem], (f"{stem}_{number}" for number in itertools.count(2)))
    name = next(name for name in numbered if name not in names)
    names.add(name)
    return name


class _Chains:
    """Numbers of things; `regions` are the boxes of each, as (chain, region id)."""

    def __init__(self) -> None:
        self._numbers: dict[str, str] = {}
        self._next = itertools.count(1)
        self.regions: dict[str, list[str]] = {}
        self.scenes: set[str] = set()
        self.bare: set[str] = set()

    def of(self, span: Span) -> str:
        if span.groundable == "not_visual":
            return "0"
        key = span.entity or span.id
        if key not in self._numbers:
            kept = str(foreign(span.x, "flickr30k").get("chain", ""))
            taken = set(self._numbers.values())
            free = (str(number) for number in self._next)
            self._numbers[key] = kept if kept.isdecimal() and kept not in taken | {"0"} else next(
                number for number in free if number not in taken
            )  # fmt: skip
        return self._numbers[key]


def _line(caption: Caption, document: Document, chains: _Chains, target: Target) -> str:
    pieces: list[str] = []
    position = 0
    for phrase in apart(phrases(document, caption), target):
        start, end = phrase.span.ranges[0][0], phrase.span.ranges[-1][1]
        chain = chains.of(phrase.span)
        pieces.append(_tokens(caption.text[position:start], target))
        types = "/".join(kind.replace("/", "-").replace(" ", "-") for kind in phrase.span.types)
        kinds = types or ("notvisual" if chain == "0" else "other")
        words = _tokens(caption.text[start:end], target)
        pieces.append(f"[/EN#{chain}/{kinds} {words}]")
        if chain == "0":
            if phrase.regions:
                target.lose(message("regions of phrases that are marked as not visual are left out"), phrase.span.text)
        else:
            mine = chains.regions.setdefault(chain, [])
            new = [region.id for region in phrase.regions]
            if mine and set(new) != set(mine):
                target.lose(message("phrases of one thing get the regions of all of them"), phrase.span.text)
            mine += [region for region in new if region not in mine]
            if phrase.span.groundable == "whole_scene":
                chains.scenes.add(chain)
        position = end
    pieces.append(_tokens(caption.text[position:], target))
    line = " ".join(piece for piece in pieces if piece)
    if parse(line)[0] != caption.text:
        target.lose(message("captions get single blanks between words and around phrases"), caption.text)
    return line


def _tokens(text: str, target: Target) -> str:
    changed = text.replace("[", "(").replace("]", ")")
    if changed != text:
        target.lose(message("brackets in captions are written as parentheses"), text)
    return " ".join(changed.split())


def _xml(document: Document, chains: _Chains, target: Target) -> str:
    image = document.image
    parts = [
        f"<annotation><filename>{escape(image.uri)}</filename><size><width>{image.width}</width>"
        f"<height>{image.height}</height><depth>3</depth></size>"
    ]
    boxed: set[str] = set()
    chains_of: dict[str, list[str]] = {}
    for chain, regions in chains.regions.items():
        for region_id in regions:
            chains_of.setdefault(region_id, []).append(chain)
    for region in document.regions:
        names = chains_of.get(region.id)
        if not names:
            continue
        box = bounds(region.shape)
        corners = (math.floor(box.x0) + 1, math.floor(box.y0) + 1, math.ceil(box.x1), math.ceil(box.y1))
        if any(value != int(value) for value in (box.x0, box.y0, box.x1, box.y1)):
            target.lose(message("corners are widened to whole pixels"), image.uri)
        if corners[2] < 1 or corners[3] < 1:
            target.lose(message("regions outside of their image are left out"), image.uri)
            continue
        boxed.update(names)
        if corners[0] < 1 or corners[1] < 1:
            target.lose(message("boxes are cut at the edge of their image"), image.uri)
            corners = (max(1, corners[0]), max(1, corners[1]), corners[2], corners[3])
        tags = "".join(f"<{key}>{value}</{key}>" for key, value in zip(("xmin", "ymin", "xmax", "ymax"), corners, strict=True))
        parts.append(f"<object>{''.join(f'<name>{name}</name>' for name in names)}<bndbox>{tags}</bndbox></object>")
    for chain in chains.regions:
        if chain not in boxed or chain in chains.scenes:
            scene = int(chain in chains.scenes)
            parts.append(
                f"<object><name>{chain}</name><scene>{scene}</scene><nobndbox>{int(chain not in boxed)}</nobndbox></object>"
            )
    return "\n".join([*parts, "</annotation>\n"])


def _recognise(head: Head) -> bool:
    folders = {name.rpartition("/")[0] for name in head.names}
    return any(f"{folder.removesuffix('Sentences')}Annotations" in folders for folder in folders if is_sentences(folder))


def is_sentences(folder: str) -> bool:
    return folder == "Sentences" or folder.endswith("/Sentences")


FORMAT = Format(
    name="flickr30k",
    title=message("Flickr30k Entities (folder)"),
    about=message("Sentences with bracketed phrases and coreference chains; boxes in XML, whole pixels."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=_HOLDS,
    choices=(
        Choice(
            "corners",
            "Corners when reading",
            (("exact", "1-based inclusive, as published"), ("official", "as the official reader (one pixel smaller)")),
            "reading",
        ),
    ),
    order=35,
)
