"""The same command on a cluster of two nodes on this machine, a worker of which is killed in the middle."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.fakes import picture

# Ray is an extra of 100 MB that the window never needs, so an environment without it is complete.
pytest.importorskip("ray")

_RUN = """
import os, pathlib, signal, sys
import ray
from ray.cluster_utils import Cluster
from crossalign_gui import cli
from crossalign_gui.batch import batches, sink

batches.MOST_ITEMS = 3  # many batches of few pictures
cluster = Cluster()
for number in range(2):
    cluster.add_node(num_cpus=1, object_store_memory=80_000_000)
ray.init(cluster.address, log_to_driver=False)
add, killed = sink.Sink.add, []

def add_and_kill(self, outcomes):
    add(self, outcomes)
    workers = [] if killed or not outcomes else [pid for pid in map(int, filter(str.isdecimal, os.listdir("/proc"))) if _ours(pid)]
    if workers:
        killed.append(workers[0])
        os.kill(workers[0], signal.SIGKILL)

def _ours(pid):
    try:
        name = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
        parent = int(pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return False
    raylets = {node.all_processes["raylet"][0].process.pid for node in cluster.list_all_nodes()}
    return name.startswith(b"ray::MapWorker") and parent in raylets

sink.Sink.add = add_and_kill
code = cli.main(["align", *sys.argv[1:], "--workers", "2", "--ray", cluster.address])
ray.shutdown()
cluster.shutdown()
print("killed", len(killed))
sys.exit(code)
"""


@pytest.fixture
def source(tmp_path):
    place = tmp_path / "pictures"
    place.mkdir()
    rows = []
    for number in range(24):
        Image.fromarray(picture({"red": (8, 8, 40, 40)}, (48 + 4 * number, 64))).save(place / f"{number}.png")
        rows.append({"image": f"{number}.png", "caption": f"a red box number {number}"})
    (place / "7.png").write_bytes(b"no picture")
    path = place / "list.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_that_a_cluster_gives_the_same_bytes_though_a_worker_is_killed(source, tmp_path):
    environment = {
        **os.environ,
        "PYTHONPATH": f"{Path(__file__).parents[2]}{os.pathsep}{Path(__file__).parent / 'planted'}",
        "RAY_worker_niceness": "0",
        "RAY_raylet_start_wait_time_s": "240",
        "RAY_USAGE_STATS_ENABLED": "0",
    }
    arguments = [str(source), "--shard-size", "5", "--shards"]
    here = [sys.executable, "-m", "crossalign_gui.cli", "align", *arguments, str(tmp_path / "here")]
    there = [sys.executable, "-c", _RUN, *arguments, str(tmp_path / "there")]
    for command in (here, there):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 1, done.stderr[-3000:]  # one picture is broken
    assert "killed 1" in done.stdout
    contents = [
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir() if not path.name.endswith(".lock")}
        for name in ("here", "there")
    ]
    assert contents[0] == contents[1]
    assert len([name for name in contents[1] if name.startswith("shard")]) == 5
