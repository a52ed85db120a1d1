"""Memory that a model used for a picture goes back when it is done."""

import subprocess
import sys

import pytest

_SCRIPT = """
import ctypes
from pathlib import Path
from crossalign_gui import heap

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

heap.{settings}()
libc = ctypes.CDLL("libc.so.6")
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]

def layers():
    for _ in range(4):
        blocks = [libc.malloc(3_000_000) for _ in range(30)]
        for block in blocks:
            ctypes.memset(block, 1, 3_000_000)
        last = libc.malloc(100)  # stays above them
        for block in blocks:
            libc.free(block)

before = resident()
with heap.reused_memory():
    layers()
    inside = resident()
print(inside - before > 80e6, resident() - before < 20e6)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc's malloc is steered")
@pytest.mark.parametrize(("settings", "kept"), [("give_memory_back_early", "True True"), ("keep_memory", "True False")])
def test_that_layers_reuse_memory_which_goes_back_afterwards_but_in_batches(settings, kept):
    run = subprocess.run([sys.executable, "-c", _SCRIPT.format(settings=settings)], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == kept


_PICTURE = """
import ctypes
from crossalign_gui import heap

class Info(ctypes.Structure):
    names = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()  # of malloc.h
    _fields_ = [(name, ctypes.c_size_t) for name in names]

libc = ctypes.CDLL("libc.so.6")
libc.mallinfo2.restype = Info
libc.malloc.restype = ctypes.c_void_p
heap.give_memory_back_early()

def grown(size=3_000_000):  # whether a block makes the heap larger, or lies apart
    before = libc.mallinfo2().arena
    libc.malloc(size)
    return libc.mallinfo2().arena - before > size / 2

with heap.reused_memory():
    with heap.memory_of_its_own():
        with heap.memory_of_its_own():
            picture = grown()
        second = grown()
    layer = grown()
print(picture, second, layer)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc's malloc is steered")
def test_that_a_picture_read_beside_a_model_takes_no_place_among_its_layers():
    run = subprocess.run([sys.executable, "-c", _PICTURE], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False False True"


_TURNS = """
import threading
from crossalign_gui import heap

heap.{settings}()
order, inside = [], threading.Event()

def second():
    inside.wait()
    with heap.in_turn():
        order.append("second")

thread = threading.Thread(target=second)
thread.start()
with heap.in_turn():
    with heap.in_turn():  # of the same thread
        inside.set()
        thread.join({seconds})
        order.append("first")
thread.join()
print(*order)
"""


@pytest.mark.parametrize(
    ("settings", "seconds", "order"),
    [
        ("give_memory_back_early", 0.1, "first second"),
        ("give_memory_back_early", 60, "second first"),  # nobody waits for long
        ("keep_memory", 60, "second first"),
    ],
)
def test_that_two_pieces_of_large_work_of_the_window_take_turns(settings, seconds, order):
    code = _TURNS.format(settings=settings, seconds=seconds)
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == order
