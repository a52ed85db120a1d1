"""Cycles go in the window's thread; what a library made when it was loaded is left alone."""

import gc
import random
import sys
import threading
import types
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoGroup

from crossalign_gui.session import garbage
from crossalign_gui.session.current.edits import Edit
from crossalign_gui.session.current.histories import Histories


class Knot:
    def __init__(self) -> None:
        self.me = self
        self.thread = threading.current_thread()


def knots(count=1000):
    return [weakref.ref(Knot()) for _ in range(count)]


@pytest.fixture(autouse=True)
def collected(qapp):
    garbage.keep_in_this_thread()
    garbage._installed[0].collect()  # what earlier tests imported
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


class Owner(QObject):
    """Part of a cycle, as a session is."""

    def __init__(self) -> None:
        super().__init__()
        self.group = QUndoGroup(self)
        self.histories = Histories(self.group)
        self.me = self

    def swap(self, before, after):
        return True


def test_that_closed_histories_can_be_collected_in_any_order():
    """The collector begins with the oldest part of a cycle; of these orders, one ended the program."""
    gone = []
    for number in range(12):
        chance = random.Random(number)
        owner = Owner()
        gone.append(weakref.ref(owner))
        for image in ("a", "b", "c"):
            owner.histories.open(image)
            for _ in range(3):
                if chance.random() < 0.3:
                    gc.collect(chance.randrange(3))
                owner.histories[image].push(Edit(None, None, "a step", owner.swap))
            owner.group.undo()
            if chance.random() < 0.3:
                gc.collect(chance.randrange(3))
        owner.histories.clear()
        del owner
        gc.collect()
    assert all(owner() is None for owner in gone)
