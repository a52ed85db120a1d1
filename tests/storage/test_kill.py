import os
import subprocess
import sys
from pathlib import Path


def test_that_a_kill_at_any_moment_loses_at_most_the_gesture_in_progress(own_folders):
    """In a process of its own, since it forks; tests/storage/kill.py does the same 200 times by hand."""
    command = [sys.executable, "-m", "tests.storage.kill", "--times", "20"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split(", ")[1].split()[0]) > 0
