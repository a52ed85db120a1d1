"""Cycles go in the window's thread; what a library made when it was loaded is left alone."""

import gc
import sys
import threading
import types
import weakref

import pytest

from crossalign_gui.session import garbage


class Knot:
    def __init__(self) -> None:
        self.me = self
        self.thread = threading.current_thread()


def knots(count=1000):
    return [weakref.ref(Knot()) for _ in range(count)]


@pytest.fixture(autouse=True)
def collected(qapp):
    garbage.keep_in_this_thread()
    gc.collect()
    yield
    gc.unfreeze()


def test_that_cycles_of_another_thread_go_in_the_thread_of_the_window(qtbot):
    made, gone_in = [], []
    worker = threading.Thread(target=lambda: made.extend(knots()))
    worker.start()
    worker.join()
    assert all(knot() is not None for knot in made)
    weakref.finalize(made[0](), lambda: gone_in.append(threading.current_thread()))
    qtbot.waitUntil(lambda: all(knot() is None for knot in made), timeout=5000)
    assert gone_in == [threading.main_thread()]


def test_that_what_a_library_made_is_not_looked_at_again(qtbot, monkeypatch):
    kept = knots()
    for number in range(60):
        monkeypatch.setitem(sys.modules, f"crossalign_test_{number}", types.ModuleType("a"))
    qtbot.waitUntil(lambda: gc.get_freeze_count() > len(kept), timeout=5000)
    later = knots()
    qtbot.waitUntil(lambda: all(knot() is None for knot in later), timeout=5000)
    assert all(knot() is not None for knot in kept)
