"""Runs over many images, from lists of every kind into shards."""

import csv
import io
import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from PIL import Image

from crossalign_gui import cli
from crossalign_gui.alignment import registry
from crossalign_gui.batch import batches, items, sink
from crossalign_gui.batch.items import Item, list_items
from crossalign_gui.batch.sink import Outcome, Sink, SinkError
from tests.fakes import PlantedBackend, picture

ASKED = {"shard_size": 3, "format": "jsonl"}
CAPTIONS = ("the red box", "blue")


@pytest.fixture(autouse=True)
def planted(monkeypatch):
    backend = PlantedBackend()
    monkeypatch.setattr(registry, "load_backend", lambda model, device=None: backend)
    return backend


@pytest.fixture
def pictures():
    """PNG files by name."""
    found = {}
    for number in range(5):
        buffer = io.BytesIO()
        Image.fromarray(picture({"red": (8, 8, 30 + number, 30)}, (64, 48))).save(buffer, "PNG")
        found[f"{number}.png"] = buffer.getvalue()
    return found


@pytest.fixture
def source(tmp_path, pictures):
    place = tmp_path / "pictures"
    place.mkdir()
    for name, data in pictures.items():
        (place / name).write_bytes(data)
    return place


def align(*arguments):
    return cli.main(["align", *map(str, arguments)])


def records(folder):
    return [json.loads(line) for path in sorted(folder.glob("shard-*.jsonl")) for line in path.read_text().splitlines()]


def rejected(folder):
    path = folder / "rejected.jsonl"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def test_that_a_folder_becomes_shards_in_the_order_of_its_names(source, tmp_path, capsys):
    assert align(source, "--caption", "the red box", "--shards", tmp_path / "out", "--shard-size", 2) == 0
    assert sorted(path.name for path in (tmp_path / "out").glob("shard*")) == [
        f"shard-00000{number}.jsonl" for number in range(3)
    ]
    found = records(tmp_path / "out")
    assert [item["item"] for item in found] == [0, 1, 2, 3, 4]
    assert [Path(item["image"]).name for item in found] == [f"{number}.png" for number in range(5)]
    told = capsys.readouterr()
    assert "5 of 5 items" in told.err
    assert "models busy" in told.err


def test_that_a_record_says_what_align_says_without_shards(source, tmp_path, capsys):
    assert align(source, "--caption", "the red box", "--phrase", "red box", "--masks") == 0
    plain = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    align(source, "--caption", "the red box", "--phrase", "red box", "--masks", "--shards", tmp_path / "out")
    found = records(tmp_path / "out")
    for number, item in enumerate(found):
        assert item.pop("item") == number
    assert found == plain


def _jsonl(folder, source):
    rows = [{"image": f"pictures/{number}.png", "captions": CAPTIONS} for number in range(5)]
    path = folder / "list.jsonl"
    path.write_text("".join(json.dumps(row) + "\n\n" for row in rows))
    return path


def _csv(folder, source):
    path = folder / "list.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "caption"])
        writer.writerows([f"pictures/{number}.png", text] for number in range(5) for text in CAPTIONS)
    return path


def _parquet(folder, source):
    import pyarrow as pa
    from pyarrow import parquet

    path = folder / "list.parquet"
    rows = [{"image": f"pictures/{number}.png", "captions": CAPTIONS} for number in range(5)]
    parquet.write_table(pa.Table.from_pylist(rows), path, row_group_size=2)
    return path


def _parquet_with_pictures(folder, source):
    import pyarrow as pa
    from pyarrow import parquet

    path = folder / "embedded.parquet"
    rows = [
        {"image": {"bytes": (source / f"{number}.png").read_bytes(), "path": None}, "captions": CAPTIONS}
        for number in range(5)
    ]
    parquet.write_table(pa.Table.from_pylist(rows), path, row_group_size=2)
    return path


def _tar(folder, source):
    path = folder / "data.tar"
    with tarfile.open(path, "w") as tar:
        for number in range(5):
            _add(tar, f"./part/{number}.png", (source / f"{number}.png").read_bytes())
            _add(tar, f"./part/{number}.json", json.dumps({"captions": CAPTIONS}).encode())
    return path


def _add(tar, name, data):
    entry = tarfile.TarInfo(name)
    entry.size = len(data)
    tar.addfile(entry, io.BytesIO(data))


@pytest.mark.parametrize("make", [_jsonl, _csv, _parquet, _parquet_with_pictures, _tar])
def test_that_every_kind_of_list_gives_the_same_answers(make, source, tmp_path):
    path = make(tmp_path, source)
    assert align(path, "--shards", tmp_path / "out") == 0
    found = records(tmp_path / "out")
    assert [item["caption"] for item in found] == list(CAPTIONS) * 5
    peaks = [word["peak"] for item in found for word in item["words"] if word["text"] == "red"]
    align(source, "--caption", "the red box", "--shards", tmp_path / "plain")
    assert peaks == [word["peak"] for item in records(tmp_path / "plain") for word in item["words"] if word["text"] == "red"]


def test_that_a_text_file_beside_a_picture_is_its_caption(source, tmp_path):
    for number in range(5):
        (source / f"{number}.txt").write_text(f"red {number}\n")
    align(source, "--shards", tmp_path / "out")
    assert [item["caption"] for item in records(tmp_path / "out")] == [f"red {number}" for number in range(5)]


def test_that_captions_of_one_picture_share_its_encoding(source, tmp_path, planted):
    path = tmp_path / "list.jsonl"
    rows = [{"image": f"pictures/{number}.png", "caption": text} for text in CAPTIONS for number in range(5)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert align(path, "--shards", tmp_path / "out") == 0
    assert len(planted.encoded) == 5
    assert len(planted.captions) == 10


def test_that_poison_is_set_aside_with_its_reason(source, tmp_path, planted):
    (source / "1.png").write_bytes(b"no picture")
    (source / "2.png").write_bytes((source / "2.png").read_bytes()[:-40])
    (source / "3.png").unlink()
    path = tmp_path / "list.jsonl"
    rows = [json.dumps({"image": f"pictures/{number}.png", "caption": "red"}) for number in range(4)]
    rows += ["{broken", '{"caption": "red"}', '{"image": "pictures/4.png"}', '{"image": "pictures/4.png", "caption": "boom"}']
    rows += [json.dumps({"image": "pictures/4.png", "caption": "red " * 10_000})]
    path.write_text("\n".join(rows))
    assert align(path, "--shards", tmp_path / "out", "--shard-size", 4) == 1
    assert [item["item"] for item in records(tmp_path / "out")] == [0]
    reasons = {row["item"]: row["reason"] for row in rejected(tmp_path / "out")}
    assert sorted(reasons) == [1, 2, 3, 4, 5, 6, 7, 8]
    for number, text in (
        (1, "is not a JPEG"),
        (2, "cannot be read"),
        (3, "is not there any more"),
        (4, "is not JSON"),
        (5, "names no image"),
        (6, "has no caption"),
        (7, "no such word"),
        (8, "more than 20,000 characters"),
    ):
        assert text in reasons[number]


def test_that_a_tar_is_never_unpacked_and_its_broken_end_is_told(source, tmp_path):
    path = tmp_path / "data.tar"
    with tarfile.open(path, "w") as tar:
        _add(tar, "../../outside.png", (source / "0.png").read_bytes())
        _add(tar, "../../outside.txt", b"red")
        link = tarfile.TarInfo("secret.png")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
        _add(tar, "2.png", (source / "1.png").read_bytes())
        end = tar.offset
        _add(tar, "3.png", (source / "1.png").read_bytes())
    data = bytearray(path.read_bytes())
    data[end : end + 100] = b"\xff" * 100
    path.write_bytes(data)
    found = list(list_items([path], "blue"))
    assert [(item.caption, bool(item.problem)) for item in found[:2]] == [("red", False), ("blue", False)]
    assert "cannot be read further" in found[2].problem
    assert len(found) == 3
    align(path, "--caption", "blue", "--shards", tmp_path / "inner" / "out")
    assert not (tmp_path / "outside.png").exists()
    assert len(records(tmp_path / "inner" / "out")) == 2


def test_that_a_truncated_tar_gives_what_it_holds_and_tells(source, tmp_path):
    path = _tar(tmp_path, source)
    path.write_bytes(path.read_bytes()[:2100])
    found = list(list_items([path], "red"))
    assert not found[0].problem
    assert "cannot be read further" in found[-1].problem


def test_that_parquet_shards_hold_the_same_records(source, tmp_path):
    from pyarrow import parquet

    arguments = (source, "--caption", "the red box", "--phrase", "red box", "--masks", "--shard-size", 2, "--shards")
    align(*arguments, tmp_path / "lines")
    align(*arguments, tmp_path / "table", "--format", "parquet")
    lines = [line for path in sorted((tmp_path / "table").glob("*.parquet")) for line in parquet.read_table(path).to_pylist()]
    assert lines == records(tmp_path / "lines")
    assert align(*arguments, tmp_path / "table", "--format", "parquet", "--resume") == 0


@pytest.fixture
def in_a_process(tmp_path):
    """Run align in processes that have the planted model."""
    root = Path(__file__).parents[2]

    def run(*arguments):
        environment = {**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{root / 'tests/batch/planted'}"}
        command = [sys.executable, "-m", "crossalign_gui.cli", "align", *map(str, arguments)]
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    return run


def test_that_processes_and_threads_give_the_same_bytes(source, tmp_path, in_a_process):
    arguments = (source, "--caption", "a red box", "--shard-size", 2, "--shards")
    assert align(*arguments, tmp_path / "one") == 0
    done = in_a_process(*arguments, tmp_path / "two", "--workers", 2)
    assert done.returncode == 0, done.stderr
    for path in sorted((tmp_path / "one").glob("shard*")):
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_that_a_picture_that_ends_its_process_is_set_aside_alone(source, tmp_path, in_a_process):
    path = tmp_path / "list.jsonl"
    rows = [{"image": f"pictures/{number}.png", "caption": "die" if number == 2 else "red"} for number in range(5)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = in_a_process(path, "--shards", tmp_path / "out", "--workers", 2)
    assert done.returncode == 1, done.stderr
    assert [item["item"] for item in records(tmp_path / "out")] == [0, 1, 3, 4]
    assert [row["reason"] for row in rejected(tmp_path / "out")] == ["the process that looked at it died, twice"]


@pytest.mark.parametrize(("deaths", "code"), [(1, 0), (99, 3)])
def test_that_a_process_that_dies_at_its_start_is_started_again_but_not_for_ever(
    source, tmp_path, in_a_process, monkeypatch, deaths, code
):
    (tmp_path / "deaths").mkdir()
    monkeypatch.setenv("DEATHS", f"{tmp_path / 'deaths'}:{deaths}")
    done = in_a_process(source, "--caption", "red", "--shards", tmp_path / "out", "--workers", 2)
    assert done.returncode == code, done.stderr
    assert ("A worker died at its start; there may be too little memory" in done.stderr) == (code == 3)


def test_that_processes_end_with_the_one_that_feeds_them(source, tmp_path):
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "crossalign_gui.cli", "align", source, "--caption", "wait", "--shards", tmp_path / "out"]
    environment = {**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{root / 'tests/batch/planted'}"}
    with subprocess.Popen([*command, "--workers", "2"], env=environment, stdout=subprocess.PIPE) as running:
        assert running.stdout.readline() == b"waiting\n"
        running.kill()
        running.stdout.read()  # ends when no process holds the other end any more


def test_that_resuming_does_only_what_is_missing(source, tmp_path, planted):
    out = tmp_path / "out"
    arguments = (source, "--caption", "red", "--shards", out, "--shard-size", 2)
    align(*arguments)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    (out / "shard-000001.jsonl").unlink()
    planted.captions.clear()
    assert align(*arguments, "--resume") == 0
    assert len(planted.captions) == 2
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_that_a_list_may_grow_between_two_runs(source, tmp_path, planted):
    out = tmp_path / "out"
    arguments = (source, "--caption", "red", "--shards", out, "--shard-size", 3)
    (source / "4.png").rename(tmp_path / "4.png")
    (source / "1.png").write_bytes(b"no picture")
    (source / "3.png").write_bytes(b"no picture")
    assert align(*arguments) == 1
    planted.captions.clear()
    (tmp_path / "4.png").rename(source / "4.png")
    assert align(*arguments, "--resume") == 1
    assert len(planted.captions) == 1
    assert [item["item"] for item in records(out)] == [0, 2, 4]
    assert [item["item"] for item in rejected(out)] == [1, 3]


@pytest.mark.parametrize("change", ["other caption", "first picture gone", "last picture gone", "no resume"])
def test_that_another_run_is_not_mixed_in(change, source, tmp_path, capsys):
    arguments = [source, "--caption", "red", "--shards", tmp_path / "out", "--shard-size", "3", "--resume"]
    align(*arguments)
    before = records(tmp_path / "out")
    if change == "other caption":
        arguments[2] = "blue"
    elif change == "no resume":
        arguments.remove("--resume")
    else:
        (source / ("0.png" if change == "first picture gone" else "4.png")).unlink()
    assert align(*arguments) == 2
    assert "choose another folder" in capsys.readouterr().err
    assert records(tmp_path / "out") == before


def test_that_two_runs_do_not_write_to_one_folder(source, tmp_path, capsys):
    held = Sink(tmp_path / "out", ASKED)
    assert align(source, "--caption", "red", "--shards", tmp_path / "out") == 2
    assert "another run writes" in capsys.readouterr().err
    held.close()


def test_that_a_result_that_comes_twice_counts_once(tmp_path):
    made = Sink(tmp_path / "out", ASKED)
    rows = [Outcome(n, True, json.dumps({"item": n, "image": str(n), "caption": ""})) for n in (2, 0, 2, 1, 0, 4, 3, 1)]
    for row in rows:
        made.add([row])
    made.finish(5)
    made.close()
    assert made.written == 5
    assert [item["item"] for item in records(tmp_path / "out")] == [0, 1, 2, 3, 4]


def test_that_a_lost_item_is_noticed_at_the_end(tmp_path):
    made = Sink(tmp_path / "out", ASKED)
    made.add([Outcome(0, True, json.dumps({"item": 0, "image": "0", "caption": ""}))])
    with pytest.raises(SinkError, match="lacks items"):
        made.finish(2)
    made.close()


def test_that_a_full_disk_ends_the_run_and_loses_nothing(source, tmp_path, monkeypatch, capsys):
    arguments = (source, "--caption", "red", "--shards", tmp_path / "out", "--shard-size", 2)
    real = os.replace

    def fail(before, after):
        if "shard-000001" in str(after):
            raise OSError(28, "No space left on device", str(after))
        real(before, after)

    with monkeypatch.context() as patch:
        patch.setattr(sink.os, "replace", fail)
        assert align(*arguments) == 2
    assert "No space left" in capsys.readouterr().err
    assert align(*arguments, "--resume") == 0
    assert [item["item"] for item in records(tmp_path / "out")] == [0, 1, 2, 3, 4]


def test_that_batches_hold_bounded_pixels_and_like_sizes():
    measured = [(size, Item(number, str(number), str(number), "x")) for number, size in enumerate([30, 1, 2, 29, 1, 60] * 20)]
    found = list(batches.cut((size * 1_000_000, item) for size, item in measured))
    sizes = {item.number: size for size, item in measured}
    assert sorted(item.number for batch in found for item in batch) == list(range(120))
    assert all(len(batch) <= batches.MOST_ITEMS for batch in found)
    assert all(len(batch) == 1 or sum(sizes[item.number] for item in batch) <= 48 for batch in found)
    order = [sizes[item.number] for batch in found for item in batch]
    assert order == sorted(order)


def test_that_a_list_of_many_items_is_never_held(tmp_path, pictures, monkeypatch):
    path = tmp_path / "list.jsonl"
    path.write_text("".join(json.dumps({"image": f"{number}.png", "caption": "x"}) + "\n" for number in range(3000)))
    read = 0
    original = items._of_row

    def count(*arguments):
        nonlocal read
        read += 1
        return original(*arguments)

    monkeypatch.setattr(items, "_of_row", count)
    listing = list_items([path], None)
    next(listing)
    assert read == 1


def test_that_killed_runs_lose_nothing_and_double_nothing():
    done = subprocess.run(
        [sys.executable, "-m", "tests.batch.kill", "--times", "20"],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("20 kills over")
