"""The window, its search and its batches each load the model: what is learned lies in memory once."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.registry import load_backend

_SCRIPT = """
from pathlib import Path
from crossalign_gui.alignment.registry import load_backend

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

first = load_backend("compact")
before = resident()
second, fine = load_backend("compact"), load_backend("compact-fine")
print(resident() - before < 5e6, second is not first, fine.id)
"""

_LAST = """
import numpy, torch
from crossalign_gui.alignment.compact.lexicon import Lexicon
L = Lexicon.load()
from crossalign_gui.alignment.registry import load_backend
be = load_backend("compact")
s = be.encode_image(numpy.zeros((64, 64, 3), "uint8"), "black", lambda: None)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="it reads what Linux tells of a process")
def test_that_models_that_are_loaded_twice_lie_in_memory_once():
    run = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=True, env=os.environ)
    assert run.stdout.strip() == "True True compact-fine"


def test_that_nothing_is_told_when_a_program_ends_that_still_has_the_model():
    run = subprocess.run([sys.executable, "-c", _LAST], capture_output=True, text=True, check=True, env=os.environ)
    assert run.stderr == ""


def test_that_two_engines_look_at_pictures_of_many_sizes_at_once_as_one_would():
    rng = np.random.default_rng(0)
    sizes = [(96, 160), (160, 96), (128, 128), (64, 200), (200, 64), (96, 224)]
    queries = [
        Query(f"{height} {width}", rng.integers(0, 255, (height, width, 3), dtype=np.uint8), "a dog on a red car")
        for height, width in sizes
    ]
    expected = [Engine(load_backend).align(query).raw for query in queries]
    engines = [Engine(load_backend) for _ in range(2)]
    with ThreadPoolExecutor(len(engines)) as pool:
        for found in pool.map(lambda engine: [engine.align(query).raw for query in queries], engines):
            for one, other in zip(found, expected, strict=True):
                np.testing.assert_allclose(one, other, atol=1e-3)
