"""torch without what the bundled model does not need, and the rest of it, each in a fresh process."""

import json
import subprocess
import sys

import pytest

from tests.tiny import save

LOAD = """
import json, sys, threading
import numpy as np
from crossalign_gui.alignment import torch_parts
from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.alignment.engine import Engine, Query

def left_out():
    return sorted(name for name, module in sys.modules.items() if type(module) is torch_parts._Part)

backend = load_backend("compact", "cpu")
engine = Engine(lambda: backend)
"""


def of_fresh_process(code, *arguments):
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_that_the_bundled_model_looks_reads_answers_and_describes_without_the_rest():
    left_out = of_fresh_process(
        LOAD
        + """
from PIL import Image
from crossalign_gui.paths import resources

for name in ("old-town.jpg", "astronaut.jpg", "park.png"):
    pixels = np.asarray(Image.open(resources() / "samples" / name).convert("RGB"))
    for text in ("a red car left of a smiling woman, grey sky", "How many people are there?", "what is the man holding?"):
        engine.align(Query(name, pixels, text))
    engine.write_caption(Query(name, pixels, ""))
    engine.image_vector(Query(name, pixels, ""))
print(json.dumps(left_out()))
"""
    )
    assert {"torch.fx", "torch._meta_registrations", "torch.export"} <= set(left_out)


def test_that_what_the_bundled_model_says_of_what_it_has_seen_is_imported_without_torch():
    parts = ("answer", "describe", "learned", "parse", "picture", "questions", "retrieve")
    names = ", ".join(f"crossalign_gui.alignment.compact.{part}" for part in parts)
    assert not of_fresh_process(f"import json, sys, {names}; print(json.dumps('torch' in sys.modules))")


def test_that_the_fastest_number_format_is_found_without_the_rest():
    left_out = of_fresh_process(
        LOAD
        + """
from crossalign_gui.alignment import device
device._candidates = lambda name: ("bfloat16",)
device.choose.cache_clear()
assert "probe" in device.choose("cpu").report
print(json.dumps(left_out()))
"""
    )
    assert "torch.fx" in left_out


ASKED = {
    "attribute": "torch.fx.Graph()",
    "function": "assert torch.vmap(lambda x: x + 1)(torch.ones(2)).sum() == 4",
    "generator": "torch.randn(2, generator=torch.Generator().manual_seed(0))",
    "module": "from torch._subclasses.fake_tensor import FakeTensorMode",
    "module of a part": "from torch.fx.proxy import Proxy",
    "star": "exec('from torch.hub import *'); assert 'load_state_dict_from_url' in dir()",
    "names": "assert 'Adam' in dir(torch.optim)",
    "method": "torch.nn.Linear(2, 2).to(torch.float16)",
    "compile": "assert torch.compile(lambda x: x + 1, backend='eager')(torch.ones(2)).sum() == 4",
    "parts of it": "torch.func.grad(lambda x: x.square())(torch.tensor(3.0))",
    "threads": "threads = [threading.Thread(target=dir, args=[part]) for part in (torch.fx, torch.export, torch.optim)]; "
               "[thread.start() for thread in threads]; [thread.join() for thread in threads]",
}  # fmt: skip


@pytest.fixture(scope="module")
def usual():
    """The modules and the names of a torch that is imported as usual."""
    return of_fresh_process("import json, sys, torch; print(json.dumps([sorted(sys.modules), sorted(vars(torch))]))")


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_that_whoever_asks_for_any_of_the_rest_gets_all_of_it(asked, usual):
    code = f"import torch\nbefore = left_out()\n{asked}\n"
    code += "print(json.dumps([before, left_out(), sorted(sys.modules), sorted(vars(torch))]))"
    before, after, modules, names = of_fresh_process(LOAD + code)
    assert len(before) > 20
    assert after == []
    assert {name for name in usual[0] if name.startswith("torch")} - set(modules) == set()
    assert set(usual[1]) - set(names) == set()


def test_that_a_model_of_transformers_works_after_the_bundled_one(tmp_path):
    folder = save("clip", tmp_path)
    of_fresh_process(LOAD + """
other = load_backend(sys.argv[1], "cpu")
assert left_out() == []
pixels = np.zeros((64, 64, 3), np.uint8)
assert len(Engine(lambda: other).align(Query("k", pixels, "a dog")).predictions) == 2
print(json.dumps(len(engine.align(Query("k", pixels, "a dog")).predictions)))
""", str(folder))  # fmt: skip


def test_that_torch_is_imported_whole_where_it_is_another_version_than_the_one_known():
    other = "from crossalign_gui.alignment import torch_parts; torch_parts._VERSION = '1.'\n"
    assert of_fresh_process(other + LOAD + "print(json.dumps(left_out()))") == []


def test_that_torch_which_is_there_already_stays_as_it_is():
    assert of_fresh_process("import torch\n" + LOAD + "print(json.dumps(left_out()))") == []
