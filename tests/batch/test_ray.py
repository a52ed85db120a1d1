"""A run on a cluster: by a Ray of this process that does what it is asked at once, and by the real one where it is installed."""

import importlib.util
import json
import os
import subprocess
import sys
import time
from concurrent.futures import Future
from itertools import chain
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from crossalign_gui import cli
from crossalign_gui.alignment import registry
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.batch import batches, ray_run
from crossalign_gui.batch.plan import Plan
from crossalign_gui.batch.run import run
from crossalign_gui.batch.work import Aligner, Task
from tests.fakes import PlantedBackend, picture

TWICE = "the process that looked at it died, twice"


class FakeRay:
    """Ray and Ray Data: rows come back in no order and some of them twice, as after the loss of a machine."""

    def __init__(self, fails=False):
        self._fails = fails
        self.data = self
        self.DataContext = SimpleNamespace(get_current=SimpleNamespace)
        self.ActorPoolStrategy = SimpleNamespace
        self.asked = []

    def init(self, address, **options):
        assert address == "local"

    def shutdown(self):
        pass

    def cluster_resources(self):
        return {"CPU": 2.0}

    def from_items(self, rows, override_num_blocks):
        def map_(worker, fn_constructor_args, compute, num_cpus):
            self.asked.append(len(rows))
            return SimpleNamespace(iter_rows=lambda: self._answers(worker(*fn_constructor_args), rows))

        return SimpleNamespace(map=map_)

    def _answers(self, worker, rows):
        answers = [worker(row) for row in rows]
        if self._fails:
            yield from answers[:2]
            raise RuntimeError("a machine is gone\nfor ever")
        yield from chain(answers[:1], reversed(answers[1:]), answers[-1:])


class PoolHere:
    """The pool of processes without processes."""

    def __init__(self, task, workers):
        self._aligner = Aligner(task)

    def submit(self, batch):
        future = Future()
        future.set_result((self._aligner(batch), 0.5))
        return future

    def collect(self, pending):
        for future in pending:
            yield future.result()


@pytest.fixture(autouse=True)
def planted(monkeypatch):
    monkeypatch.setattr(registry, "load_backend", lambda model, device=None: PlantedBackend())
    monkeypatch.setattr(batches, "MOST_ITEMS", 3)
    monkeypatch.setattr(ray_run, "Pool", PoolHere)


@pytest.fixture
def source(tmp_path):
    place = tmp_path / "pictures"
    place.mkdir()
    rows = []
    for number in range(12):
        Image.fromarray(picture({"red": (8, 8, 40, 40)}, (48 + 4 * number, 64))).save(place / f"{number}.png")
        rows.append({"image": f"{number}.png", "caption": f"a red box number {number}"})
    (place / "7.png").write_bytes(b"no picture")
    path = place / "list.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


@pytest.fixture
def align(source, tmp_path, monkeypatch):
    """Run it, on a cluster if one is given; the exit code and the files."""

    def run(name, ray=None):
        arguments = ["align", str(source), "--shard-size", "5", "--shards", str(tmp_path / name)]
        if ray is not None:
            monkeypatch.setitem(sys.modules, "ray", ray)
            monkeypatch.setitem(sys.modules, "ray.data", ray)
            arguments += ["--workers", "2", "--ray"]
        return cli.main(arguments), contents(tmp_path / name)

    return run


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(".lock")}


def rejections(files):
    return {row["item"]: row["reason"] for row in map(json.loads, files["rejected.jsonl"].splitlines())}


def test_that_a_cluster_gives_the_same_bytes(align, monkeypatch):
    ray = FakeRay()
    monkeypatch.setattr(ray_run, "_BATCHES", 1)
    assert align("there", ray) == align("here")
    assert ray.asked == [2, 2]  # one for each worker at once


def test_that_a_run_counts_from_when_a_worker_is_ready_however_late_its_answers_come(source, tmp_path, monkeypatch):
    class Slow(PoolHere):
        def collect(self, pending):
            time.sleep(0.05)
            return [(outcomes, 0.05) for outcomes, _ in super().collect(pending)]

    class Late(FakeRay):
        def _answers(self, worker, rows):
            return [worker(row) for row in rows]

    ray = Late()
    monkeypatch.setitem(sys.modules, "ray", ray)
    monkeypatch.setitem(sys.modules, "ray.data", ray)
    monkeypatch.setattr(ray_run, "Pool", Slow)
    summary = run(Plan((source,), tmp_path / "there", ray="local"), Task())
    assert summary.busy == pytest.approx(0.2)
    assert 0.5 < summary.utilisation <= 1


def test_that_the_end_of_a_cluster_ends_the_run_and_loses_nothing(align, tmp_path, source, capsys):
    assert align("there", FakeRay(fails=True))[0] == 3
    assert "The cluster failed: for ever. Run again with --resume." in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "there").glob("shard-*")] == ["shard-000000.jsonl"]
    again = ["align", str(source), "--shard-size", "5", "--shards", str(tmp_path / "there"), "--resume"]
    assert (cli.main(again), contents(tmp_path / "there")) == align("here")


def test_that_a_model_that_cannot_be_used_there_is_told(align, monkeypatch, capsys):
    def fail(model, device=None):
        raise AlignmentError("there is no such model")

    monkeypatch.setattr(registry, "load_backend", fail)
    assert align("there", FakeRay())[0] == 3
    assert "there is no such model" in capsys.readouterr().err


def test_that_an_address_where_no_cluster_listens_is_told_at_once(source, tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "ray", FakeRay())
    monkeypatch.setitem(sys.modules, "ray.data", FakeRay())
    assert cli.main(["align", str(source), "--shards", str(tmp_path / "out"), "--ray", "127.0.0.1:1"]) == 3
    assert "The Ray cluster 127.0.0.1:1 cannot be reached" in capsys.readouterr().err


# Ray is an extra of 70 MB that the window never needs, so an environment without it is complete.
@pytest.mark.skipif(importlib.util.find_spec("ray") is None, reason="Ray is an extra")
def test_that_real_workers_give_the_same_and_set_the_same_aside(align, source, tmp_path):
    root = Path(__file__).parents[2]
    _, here = align("here")
    source.write_text(source.read_text().replace("a red box number 4", "die"))
    there = tmp_path / "there"
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "crossalign_gui.cli",
            *f"align {source} --shard-size 5 --workers 2 --ray --shards {there}".split(),
        ],
        env={**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{root / 'tests/batch/planted'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    there = contents(there)
    assert rejections(there) == {**rejections(here), 4: TWICE}
    lines = here["shard-000000.jsonl"].splitlines(keepends=True)
    assert there["shard-000000.jsonl"] == b"".join(lines[:4])
    assert [there[f"shard-00000{number}.jsonl"] for number in (1, 2)] == [
        here[f"shard-00000{number}.jsonl"] for number in (1, 2)
    ]
