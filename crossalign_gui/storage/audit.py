"""The audit trail of a project: who did what, when, how long it took, and what the model had said before.

One row for each stored event: a state that was given, a proposal that was judged, a conflict that was settled. Nothing personal
is in it but the name that the person set.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from crossalign_gui.storage.project import Project

COLUMNS = ("number", "at", "who", "kind", "image", "file", "word", "proposal", "model", "score", "seconds")
"""at: ISO 8601 in UTC. kind: accept, reject, correct, withdraw, settle, or a state of the image. score: what the model gave the
proposal, in [0, 1]. seconds: since the decision before it of the same person, where that is no longer ago than a pause."""


def rows(project: Project) -> Iterator[tuple[Any, ...]]:
    """Raises ProjectError."""
    yield from project.rows(
        "SELECT event.number, at, who, kind, event.image, uri, nullif(word, ''), proposal, agent, event.score, seconds"
        " FROM event LEFT JOIN image ON image.id = event.image ORDER BY event.number"
    )


def write(project: Project, path: Path) -> int:
    """As CSV or, by the suffix, Parquet; how many events. What stood at the path stays until all is written. Raises ProjectError,
    OSError, and ImportError where pyarrow is missing."""
    found = list(rows(project))
    made = path.with_name(f".{path.name}.part")
    try:
        if path.suffix == ".parquet":
            _write_parquet(found, made)
        else:
            with made.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow(COLUMNS)
                writer.writerows(["" if value is None else _safe(value) for value in row] for row in found)
        made.replace(path)
    finally:
        made.unlink(missing_ok=True)
    return len(found)


def _safe(value: Any) -> Any:
    """A text that a table program would take for a formula gets an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _write_parquet(found: list[tuple[Any, ...]], path: Path) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    kinds = {"number": pa.int64(), "score": pa.float64(), "seconds": pa.float64()}
    schema = pa.schema([(name, kinds.get(name, pa.string())) for name in COLUMNS])
    parquet.write_table(pa.Table.from_pylist([dict(zip(COLUMNS, row, strict=True)) for row in found], schema), path)
