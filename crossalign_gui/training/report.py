"""The report of an evaluation as one HTML file: tables, and the worst cases as pictures. It loads nothing and runs nothing."""

from __future__ import annotations

import base64
import math
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from crossalign_gui import __version__
from crossalign_gui.alignment import literature
from crossalign_gui.alignment.protocol import Check
from crossalign_gui.storage.images import ImageError
from crossalign_gui.training import case_picture
from crossalign_gui.training.assess import BASELINES, MEASURES, Assessment, Case, Figure, Group, Summary, summary

TITLES = {
    "pointing": "Pointing game",
    "inside": "Inside ratio",
    "pixel_ap": "Pixel average precision",
    "box_recall": "Box recall",
    "iou": "IoU",
}
_ABOUT = {
    "pointing": "part of the strongest places that lie in a true region",
    "inside": "mean heat inside true regions over inside plus outside: 0.5 says nothing",
    "pixel_ap": "area under precision over recall of the cells, ranked by heat",
    "box_recall": "part of the true boxes that a proposal overlaps by at least half",
    "iou": "mean overlap of a true box with the proposal that fits it best",
}
_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>CrossAlign evaluation</title><style>
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif;--ink:#1b1b1f;--page:#fff;--line:#d5d5dc;--soft:#5b5b66}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--page:#18181c;--line:#3c3c46;--soft:#a9a9b6}}
body{max-width:72rem;margin:2rem auto;padding:0 1rem;color:var(--ink);background:var(--page)}
table{border-collapse:collapse;margin:.5rem 0 1.5rem;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding:.3rem 0}
th,td{padding:.25rem .9rem .25rem 0;border-bottom:1px solid var(--line);text-align:end;vertical-align:top}
th:first-child{text-align:start;font-weight:500}thead th{font-weight:600}small,.soft{color:var(--soft)}
.wide{overflow-x:auto}.cases{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1.5rem}
figure{margin:0}img{max-width:100%;height:auto;display:block}mark{background:none;color:inherit;font-weight:700}
.key{display:inline-block;width:1.6em;border-top:3px solid;vertical-align:middle;margin-inline:.2em .4em}
</style></head><body>
"""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One model. pictures: JPEG of each of the worst cases, empty where the picture is gone."""

    assessment: Assessment
    summary: Summary
    pictures: tuple[bytes, ...]


def make_part(assessment: Assessment, check: Check) -> Part:
    """Count and draw, which takes the longest. Raises Cancelled."""
    pictures = []
    for case in assessment.worst:
        check()
        try:
            pictures.append(case_picture.jpeg(case))
        except (ImageError, OSError):
            pictures.append(b"")
    return Part(assessment, summary(assessment.records), tuple(pictures))


def write(parts: Sequence[Part], path: Path, source: str) -> None:
    """An older file stays until the new one is whole. source: what was measured over. Raises OSError."""
    with tempfile.TemporaryDirectory(prefix=".report-", dir=path.parent) as folder:
        made = Path(folder) / "report.html"
        made.write_text(html(parts, source), "utf-8")
        made.replace(path)


def html(parts: Sequence[Part], source: str) -> str:
    """One section for each model, and a table of all where there are several."""
    made = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    lines = [
        _HEAD,
        f"<h1>Evaluation over {escape(source)}</h1>",
        f'<p class="soft">CrossAlign GUI {__version__}, {made}. The regions that people accepted, drew or corrected are the '
        "truth. Intervals hold the mean in 95 % of 1000 draws of whole images. Centre: heat falls off from the middle of the "
        "image, where one box of half its sides stands. Uniform: the whole image. Shuffled: what the model says of another "
        "phrase of the same caption.</p>",
    ]
    if len(parts) > 1:
        rows = [(part.assessment.title, part.summary.all) for part in parts]
        lines.append(_groups("Models", "Model", rows))
    for part in parts:
        lines += _section(part)
    return "\n".join([*lines, "</body></html>\n"])


def _section(part: Part) -> Iterable[str]:
    assessment, found = part.assessment, part.summary
    yield f"<section><h2>{escape(assessment.title)} <small>{escape(assessment.revision)}</small></h2>"
    yield f"<p>{found.all.phrases} phrases with regions on {found.all.images} images.</p>"
    if assessment.left_out:
        yield f"<details><summary>{len(assessment.left_out)} left out</summary><ul>"
        yield from (f"<li>{escape(text)}</li>" for text in assessment.left_out)
        yield "</ul></details>"
    yield _overview(found.all)
    yield _literature(assessment.rows)
    if found.types:
        yield _groups("By phrase type", "Type", [(group.name, group) for group in found.types])
    yield _groups("By word, the worst first", "Word", [(group.name, group) for group in found.words])
    yield "<h3>Worst cases</h3><p>" + _key("solid", case_picture.TRUE_COLOUR) + "true region "
    yield (
        _key("dashed", case_picture.PROPOSED_COLOUR)
        + "proposal; the heat map is scaled to its own strongest place, whose value stands below.</p>"
    )
    yield '<div class="cases">'
    yield from (_figure(case, data) for case, data in zip(assessment.worst, part.pictures, strict=True))
    yield "</div></section>"


def _overview(group: Group) -> str:
    rows = []
    for measure in MEASURES:
        figure = group.figures[measure]
        cells = [_known(figure.mean), _interval(figure), *(_known(figure.baselines[name]) for name in BASELINES)]
        name = f"{TITLES[measure]}<br><small>{_ABOUT[measure]}</small>"
        rows.append(_row(name, cells))
    return _table("Summary", ["Measure", "Mean", "95 % interval", *(name.capitalize() for name in BASELINES)], rows)


def _literature(found: Sequence[literature.Row]) -> str:
    """A row for each protocol, with its own numbers: none of them can be compared with those of another row."""
    rows = []
    for row in found:
        figures = (f"{name} {_known(value) if not isinstance(value, int) else value}" for name, value in row.figures.items())
        rows.append(_row(f"{row.title}<br><small>{escape(row.about)}</small>", ["<br>".join(figures)]))
    return _table("As in published tables, one protocol in a row", ["Protocol", "Values"], rows)


def _groups(title: str, first: str, groups: Sequence[tuple[str, Group]]) -> str:
    def cell(figure: Figure) -> str:
        return f"{_known(figure.mean)}<br><small>{_interval(figure)}</small>"

    rows = [
        _row(escape(name), [str(group.phrases), *(cell(group.figures[measure]) for measure in MEASURES)])
        for name, group in groups
    ]
    return _table(title, [first, "Phrases", *(TITLES[measure] for measure in MEASURES)], rows)


def _table(title: str, heads: Sequence[str], rows: Sequence[str]) -> str:
    head = "".join(f'<th scope="col">{text}</th>' for text in heads)
    body = "\n".join(rows)
    return f'<div class="wide"><table><caption>{title}</caption><thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table></div>'


def _row(name: str, cells: Sequence[str]) -> str:
    return f'<tr><th scope="row" dir="auto">{name}</th>' + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _interval(figure: Figure) -> str:
    return "unknown" if math.isnan(figure.mean) else f"{figure.low:.3f} to {figure.high:.3f}"


def _known(value: float | None) -> str:
    return "unknown" if value is None or math.isnan(value) else f"{value:.3f}"


def _key(style: str, colour: tuple[int, int, int]) -> str:
    return f'<span class="key" style="border-top-style:{style};border-color:rgb{colour}"></span>'


def _figure(case: Case, data: bytes) -> str:
    record = case.record
    numbers = ", ".join(f"{TITLES[name]} {record.values[name]:.3f}" for name in MEASURES)
    numbers += f", strongest heat {float(case.heat.max()):.3f}"
    name = record.item.uri or record.item.image.name
    shown = '<p class="soft">The picture cannot be read any more.</p>'
    if data:
        text = escape(f"{record.word} in {name}: true regions, proposals and heat map")
        shown = f'<img alt="{text}" src="data:image/jpeg;base64,{base64.b64encode(data).decode("ascii")}">'
    return (
        f'<figure>{shown}<figcaption><mark dir="auto">{escape(record.word)}</mark> · <span dir="auto">'
        f"{escape(record.item.caption)}</span><br><small>{numbers}<br>{escape(name)}</small></figcaption></figure>"
    )
