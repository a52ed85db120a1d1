"""The numbers of a matrix as a file: NumPy (.npz) with one array each, or Parquet with one row for each word and region."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from crossalign_gui.alignment.matrix import Matrix
from crossalign_gui.alignment.protocol import Alignment, AlignmentError
from crossalign_gui.domain.masks import bounds

SUFFIXES = (".npz", ".parquet")
_NO_PYARROW = "Parquet needs pyarrow: pip install 'crossalign-gui[parquet]'. NumPy files (.npz) need nothing."


def save_numbers(matrix: Matrix, alignment: Alignment, path: Path) -> None:
    """By the suffix of `path`; an older file stays until the new one is whole.

    Boxes are those around the regions, (x0, y0, x1, y1) in pixels. Raises OSError, AlignmentError without pyarrow, and
    ValueError for another suffix.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ValueError(f"{suffix or 'no suffix'} is none of {', '.join(SUFFIXES)}")
    with tempfile.TemporaryDirectory(prefix=".matrix-", dir=path.parent) as folder:
        made = Path(folder) / f"matrix{suffix}"
        if suffix == ".npz":
            np.savez(
                made,
                allow_pickle=False,
                **_arrays(matrix),
                **{name: np.array(v) for name, v in _about(matrix, alignment).items()},
            )
        else:
            _parquet(matrix, alignment, made)
        made.replace(path)


def _about(matrix: Matrix, alignment: Alignment) -> Mapping[str, str]:
    reading = matrix.reading
    return {
        "caption": alignment.caption,
        "model": alignment.model,
        "revision": alignment.revision,
        "score_kind": alignment.score_kind,
        "shown": f"softmax over {reading.over}" if reading.softmax else "score",
        "temperature": f"{alignment.temperature * reading.factor:g}",
        "pooling": reading.pooling,
        "loss_space": "vectors" if matrix.loss.in_vectors else "support",
    }


def _arrays(matrix: Matrix) -> dict[str, Any]:
    boxes = [bounds(column.shape) for column in matrix.columns]
    return {
        "words": np.array(matrix.titles, dtype=str),
        "ranges": np.array([ranges[0] for ranges in matrix.ranges], dtype=np.int64).reshape(-1, 2),
        "regions": np.array([column.title for column in matrix.columns], dtype=str),
        "region_ids": np.array([column.region or "" for column in matrix.columns], dtype=str),
        "boxes": np.array([(box.x0, box.y0, box.x1, box.y1) for box in boxes], dtype=np.float64).reshape(-1, 4),
        "scores": matrix.scores,
        "values": matrix.values,
        "entropy": matrix.entropy,
        "evenness": matrix.evenness,
        "coverage": matrix.coverage,
        "loss_parts": matrix.loss.parts,
    }


def _parquet(matrix: Matrix, alignment: Alignment, path: Path) -> None:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise AlignmentError(_NO_PYARROW) from error
    arrays = _arrays(matrix)
    row, place = (part.ravel() for part in np.indices(matrix.values.shape))
    columns = {
        "word": arrays["words"][row],
        "start": arrays["ranges"][row, 0],
        "end": arrays["ranges"][row, 1],
        "region": arrays["regions"][place],
        "region_id": arrays["region_ids"][place],
        **{name: arrays["boxes"][place, side] for side, name in enumerate(("x0", "y0", "x1", "y1"))},
        "score": matrix.scores.ravel(),
        "value": matrix.values.ravel(),
        "loss_part": matrix.loss.parts.ravel(),
        **{name: arrays[name][row] for name in ("entropy", "evenness", "coverage")},
    }
    table = pa.table(columns)
    parquet.write_table(table.replace_schema_metadata(_about(matrix, alignment)), path)
