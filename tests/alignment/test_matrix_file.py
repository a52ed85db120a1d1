"""The numbers of a matrix, read back by NumPy and pyarrow."""

from __future__ import annotations

import builtins

import numpy as np
import pytest
from pyarrow import parquet

from crossalign_gui.alignment import matrix
from crossalign_gui.alignment.matrix import Reading
from crossalign_gui.alignment.matrix_file import save_numbers
from crossalign_gui.alignment.protocol import AlignmentError
from tests.alignment.test_matrix import COLUMNS, TWO, make_alignment

ALIGNMENT = make_alignment(TWO)
MADE = matrix.make(ALIGNMENT, COLUMNS, Reading(over="regions"))


def test_that_numpy_reads_every_number_back(tmp_path):
    save_numbers(MADE, ALIGNMENT, tmp_path / "m.npz")
    with np.load(tmp_path / "m.npz", allow_pickle=False) as file:
        assert file["words"].tolist() == ["dog", "cat"]
        assert file["ranges"].tolist() == [[0, 3], [4, 7]]
        assert file["regions"].tolist() == ["left", "right"]
        assert file["boxes"].tolist() == [[0, 0, 20, 20], [20, 0, 40, 20]]
        assert np.array_equal(file["scores"], MADE.scores)
        assert np.array_equal(file["values"], MADE.values)
        assert np.array_equal(file["loss_parts"], MADE.loss.parts)
        assert np.array_equal(file["coverage"], MADE.coverage)
        assert str(file["caption"]) == "dog cat"
        assert str(file["shown"]) == "softmax over regions"


def test_that_pyarrow_reads_a_row_for_each_word_and_region(tmp_path):
    save_numbers(MADE, ALIGNMENT, tmp_path / "m.parquet")
    table = parquet.read_table(tmp_path / "m.parquet")
    rows = table.to_pylist()
    assert [(row["word"], row["region"]) for row in rows] == [
        ("dog", "left"), ("dog", "right"), ("cat", "left"), ("cat", "right"),
    ]  # fmt: skip
    assert [row["value"] for row in rows] == pytest.approx(MADE.values.ravel().tolist())
    assert [row["x0"] for row in rows] == [0, 20, 0, 20]
    assert table.schema.metadata[b"model"] == b"m"


def test_that_a_matrix_without_words_can_be_saved(tmp_path):
    empty = make_alignment(np.zeros((0, 2, 4)), "")
    for name in ("m.npz", "m.parquet"):
        save_numbers(matrix.make(empty, COLUMNS, Reading()), empty, tmp_path / name)
    assert parquet.read_table(tmp_path / "m.parquet").num_rows == 0


def test_that_without_pyarrow_the_message_names_the_extra_and_the_old_file_stays(tmp_path, monkeypatch):
    real = builtins.__import__

    def without(name, *rest, **more):
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return real(name, *rest, **more)

    (tmp_path / "m.parquet").write_bytes(b"old")
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(AlignmentError, match=r"crossalign-gui\[parquet\]"):
        save_numbers(MADE, ALIGNMENT, tmp_path / "m.parquet")
    assert (tmp_path / "m.parquet").read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_that_another_suffix_is_refused(tmp_path):
    with pytest.raises(ValueError, match=r"\.csv is none of"):
        save_numbers(MADE, ALIGNMENT, tmp_path / "m.csv")
