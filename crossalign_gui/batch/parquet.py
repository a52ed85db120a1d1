"""A shard as Parquet: the fields of a record as columns, words and phrases as lists of structs. Needs pyarrow."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any


def to_parquet(lines: Sequence[bytes]) -> bytes:
    """lines: records as JSON. The same lines give the same bytes."""
    import pyarrow as pa
    from pyarrow import parquet

    buffer = io.BytesIO()
    table = pa.Table.from_pylist([json.loads(line) for line in lines], _schema(pa))
    parquet.write_table(table, buffer, compression="zstd")
    return buffer.getvalue()


def read_lines(path: Path) -> Iterator[bytes]:
    """The records again, as JSON lines."""
    from pyarrow import parquet

    for batch in parquet.ParquetFile(path).iter_batches(1000):
        for row in batch.to_pylist():
            for prediction in (*row["words"], *row["phrases"]):
                for proposal in prediction["proposals"]:
                    if proposal["mask"] is None:
                        del proposal["mask"]
            yield json.dumps(row, ensure_ascii=False, sort_keys=True).encode() + b"\n"


def _schema(pa: Any) -> Any:
    text, number, integer = pa.string(), pa.float64(), pa.int64()
    mask = pa.struct([("size", pa.list_(integer)), ("counts", text)])
    proposal = pa.struct([("box", pa.list_(number)), ("score", number), ("mask", mask)])
    prediction = pa.struct(
        [
            ("text", text),
            ("start", integer),
            ("end", integer),
            ("kind", text),
            ("score", number),
            ("found", pa.bool_()),
            ("peak", pa.list_(number)),
            ("proposals", pa.list_(proposal)),
            ("note", text),
        ]
    )
    fields = [("item", integer), ("image", text), ("width", integer), ("height", integer), ("caption", text)]
    fields += [("model", text), ("revision", text), ("device", text), ("global_score", number)]
    return pa.schema([*fields, ("words", pa.list_(prediction)), ("phrases", pa.list_(prediction))])
