import os
import sqlite3

import numpy as np

from crossalign_gui.storage.vectors import VectorStore, cache_file


def file_with(tmp_path, text, name="a.png"):
    path = tmp_path / name
    path.write_text(text)
    return path


def test_that_a_vector_is_found_again_by_content_under_another_name(tmp_path):
    with VectorStore(tmp_path / "v.sqlite") as store:
        store.put(store.content_of(file_with(tmp_path, "x")), np.arange(4, dtype=np.uint8))
        store.commit()
    with VectorStore(tmp_path / "v.sqlite") as store:
        found = store.get(store.content_of(file_with(tmp_path, "x", "other.png")))
        assert found is not None
        assert found.dtype == np.uint8
        assert found.tolist() == [0, 1, 2, 3]


def test_that_a_changed_file_has_another_content_and_an_unchanged_one_is_not_read(tmp_path, monkeypatch):
    path = file_with(tmp_path, "before")
    with VectorStore(tmp_path / "v.sqlite") as store:
        first = store.content_of(path)
        path.write_text("afterwards")
        os.utime(path, ns=(1, 1))
        second = store.content_of(path)
        assert first != second
        monkeypatch.setattr("hashlib.file_digest", lambda *_: 1 / 0)
        assert store.content_of(path) == second


def test_that_a_broken_cache_is_made_anew(tmp_path):
    path = tmp_path / "v.sqlite"
    path.write_bytes(b"no database at all" * 200)
    with VectorStore(path) as store:
        assert store.get("a") is None
        store.put("a", np.ones(3, np.float32))
        store.commit()
    with VectorStore(path) as store:
        assert store.get("a").tolist() == [1, 1, 1]


def test_that_a_cache_that_another_process_holds_is_left_alone(tmp_path, monkeypatch):
    path = tmp_path / "v.sqlite"
    with VectorStore(path) as store:
        store.put("a", np.ones(3, np.float32))
        store.commit()
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("PRAGMA journal_mode = DELETE")
    holder.execute("BEGIN EXCLUSIVE")
    patient = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **options: patient(*args, **{**options, "timeout": 0}))
    with VectorStore(path) as store:
        assert store.get("a") is None
    holder.rollback()
    holder.close()
    with VectorStore(path) as store:
        assert store.get("a").tolist() == [1, 1, 1]


def test_that_vectors_of_an_earlier_version_are_made_again(tmp_path):
    path = tmp_path / "v.sqlite"
    with VectorStore(path) as store:
        store.put("a", np.ones(3, np.uint8))
        store.commit()
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 1")
    database.close()
    with VectorStore(path) as store:
        assert store.get("a") is None
        store.put("a", np.full(4, 2, np.uint8))
        store.commit()
    with VectorStore(path) as store:
        assert store.get("a").tolist() == [2, 2, 2, 2]


def test_that_a_cache_that_breaks_in_use_is_made_anew(tmp_path):
    path = tmp_path / "v.sqlite"
    with VectorStore(path) as store:
        for number in range(400):
            store.put(str(number), np.full(400, number % 256, np.uint8))
        store.commit()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with VectorStore(path) as store:
        assert store.get("7") is None
        store.put("7", np.ones(2, np.uint8))
        assert store.get("7").tolist() == [1, 1]


def test_that_a_folder_that_cannot_be_made_only_costs_the_cache(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with VectorStore(tmp_path / "file" / "v.sqlite") as store:
        store.put("a", np.ones(2, np.uint8))
        assert store.get("a").tolist() == [1, 1]


def test_that_what_nobody_asked_for_in_half_a_year_is_forgotten(tmp_path, monkeypatch):
    path = tmp_path / "v.sqlite"
    monkeypatch.setattr("time.time", lambda: 0.0)
    with VectorStore(path) as store:
        store.put("old", np.ones(2, np.uint8))
        store.put("used", np.ones(2, np.uint8))
        store.commit()
    monkeypatch.setattr("time.time", lambda: 190 * 86_400.0)
    with VectorStore(path) as store:
        assert store.get("used") is not None
        store.drop_old()
        assert store.get("old") is None
        assert store.get("used") is not None


def test_that_models_and_revisions_have_files_of_their_own():
    names = {cache_file("a/b", "1"), cache_file("a/b", "2"), cache_file("a_b", "1")}
    assert len(names) == 3
