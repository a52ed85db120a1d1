"""Neighbours are read first and encoded then: either takes much memory for a moment."""

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QObject

from crossalign_gui.session.current.picture import Picture
from crossalign_gui.session.model.prefetch import Prefetcher
from crossalign_gui.storage.images import ImageError

STEPS = []


@pytest.fixture
def prefetcher(qapp):
    STEPS.clear()

    def read(path, check):
        STEPS.append(f"read {path.name}")
        if path.name == "broken":
            raise ImageError("no picture")
        return Picture(np.zeros((4, 4, 3), np.uint8), path.name, stamp=0)

    parent = QObject()
    aligner = SimpleNamespace(prefetch=lambda query: STEPS.append(f"encode {query.key}"))
    made = Prefetcher(aligner, read, parent)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("names", "steps"),
    [
        (("next", "last"), ["read next", "read last", "encode next"]),
        (("next", "broken"), ["read next", "read broken", "encode next"]),
        (("broken", "last"), ["read broken", "read last"]),
        (("next",), ["read next", "encode next"]),
        ((), []),
    ],
)
def test_that_the_likeliest_is_encoded_when_all_are_read(qtbot, tmp_path, prefetcher, names, steps):
    prefetcher.look_ahead([tmp_path / name for name in names])
    qtbot.waitUntil(lambda: len(STEPS) >= len(steps) and not prefetcher.busy)
    qtbot.wait(20)
    assert steps == STEPS
