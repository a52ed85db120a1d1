"""A run on a cluster: by a Ray of this process whose workers die as a test says, and by the real one where it is installed."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from crossalign_gui import cli
from crossalign_gui.alignment import registry
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.batch import batches
from tests.fakes import PlantedBackend, picture

TWICE = "the process that looked at it died, twice"


class RayError(Exception):
    pass


class FakeRay:
    """An actor does its work when its answer is waited for. fate: what becomes of a worker that is given these captions,
    "" for nothing, "worker" for its death, "machine" for the end of its machine."""

    def __init__(self, fate=lambda captions: "", starts=True):
        self._fate, self._starts = fate, starts
        self._machines, self._workers = [], []
        self.exceptions = SimpleNamespace(RayError=RayError, RayTaskError=type("RayTaskError", (RayError,), {}))
        self.asked = []

    def init(self, address, **options):
        assert address == "local"

    def shutdown(self):
        for worker in reversed(self._workers):
            if worker._aligner is not None:
                worker._aligner.close()

    def cluster_resources(self):
        return {"CPU": 2.0}

    def nodes(self):
        return [{"NodeID": name, "Alive": alive} for name, alive in self._machines]

    def get_runtime_context(self):
        return SimpleNamespace(get_node_id=lambda: self._machines[-1][0])

    def remote(self, kind):
        return SimpleNamespace(options=lambda **needs: SimpleNamespace(remote=lambda task: self._hire(kind, task)))

    def kill(self, actor):
        actor.lives = False

    def wait(self, calls, num_returns=1, timeout=None):
        return calls[:num_returns], calls[num_returns:]

    def get(self, call):
        if not call.answer:
            call.answer.append(self._work(call))
        if isinstance(call.answer[0], RayError):
            raise call.answer[0]
        return call.answer[0]

    def _hire(self, kind, task):
        actor = SimpleNamespace(lives=self._starts, worker=kind(task), machine=len(self._machines))
        self._workers.append(actor.worker)
        self._machines.append((f"machine {actor.machine}", True))
        for name in ("start", "answer"):
            call = lambda *arguments, name=name: Call(actor, name, arguments)  # noqa: E731
            setattr(actor, name, SimpleNamespace(remote=call))
        return actor

    def _work(self, call):
        captions = [item.caption for item in call.arguments[0]] if call.arguments else []
        fate = self._fate(captions) if call.actor.lives else ""
        if fate:
            call.actor.lives = False
        if fate == "machine":
            self._machines[call.actor.machine] = (f"machine {call.actor.machine}", False)
        if not call.actor.lives:
            return RayError("the actor died")
        self.asked += captions
        if not captions:
            return f"machine {call.actor.machine}", call.actor.worker.start()[1]
        return call.actor.worker.answer(*call.arguments)


class Call:
    def __init__(self, actor, name, arguments):
        self.actor, self.name, self.arguments, self.answer = actor, name, arguments, []


@pytest.fixture(autouse=True)
def planted(monkeypatch):
    monkeypatch.setattr(registry, "load_backend", lambda model, device=None: PlantedBackend())
    monkeypatch.setattr(batches, "MOST_ITEMS", 3)


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
            arguments += ["--workers", "2", "--ray"]
        return cli.main(arguments), contents(tmp_path / name)

    return run


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(".lock")}


def rejections(files):
    return {row["item"]: row["reason"] for row in map(json.loads, files["rejected.jsonl"].splitlines())}


def test_that_a_cluster_gives_the_same_bytes(align):
    assert align("there", FakeRay()) == align("here")


def test_that_a_worker_that_dies_loses_nothing_and_doubles_nothing(align):
    deadly = {"a red box number 1", "a red box number 10"}  # once

    def fate(captions):
        found = deadly & set(captions)
        deadly.difference_update(found)
        return "worker" if found else ""

    ray = FakeRay(fate)
    assert align("there", ray) == align("here")
    assert len(ray.asked) == len(set(ray.asked)) == 11


def test_that_a_picture_that_ends_its_worker_is_set_aside_alone(align):
    code, files = align("there", FakeRay(lambda captions: "worker" if "a red box number 4" in captions else ""))
    assert code == 1
    assert rejections(files) == {4: TWICE, 7: "7.png is not a JPEG, PNG, WebP, TIFF, BMP or GIF image"}
    done = [
        json.loads(line)["item"] for name in sorted(files) if name.startswith("shard") for line in files[name].splitlines()
    ]
    assert done == [0, 1, 2, 3, 5, 6, 8, 9, 10, 11]


def test_that_a_picture_is_not_blamed_for_the_end_of_its_machine(align):
    ends = iter(["machine"] * 5)
    ray = FakeRay(lambda captions: next(ends, "") if "a red box number 4" in captions else "")
    assert align("there", ray) == align("here")


def test_that_workers_that_cannot_start_end_the_run(align, capsys):
    assert align("there", FakeRay(starts=False))[0] == 3
    assert "A worker died at its start" in capsys.readouterr().err


def test_that_a_model_that_cannot_be_used_there_is_told(align, monkeypatch, capsys):
    def fail(model, device=None):
        raise AlignmentError("there is no such model")

    monkeypatch.setattr(registry, "load_backend", fail)
    assert align("there", FakeRay())[0] == 3
    assert "there is no such model" in capsys.readouterr().err


def test_that_an_address_where_no_cluster_listens_is_told_at_once(source, tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "ray", FakeRay())
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
