"""The vectors that dense models hand out are those that their scores compare."""

from __future__ import annotations

import numpy as np
import pytest

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.families import open_model
from tests import tiny

PIXELS = np.random.default_rng(1).integers(0, 255, (96, 128, 3), dtype=np.uint8)


@pytest.mark.parametrize("family", ["clip", "siglip", "tips"])
def test_that_scores_are_products_of_the_vectors(family, tmp_path):
    backend = open_model(find(str(tiny.save(family, tmp_path / family))), Device("cpu", "float32", ""))
    found = Engine(lambda: backend).align(Query("k", PIXELS, "red dog"))
    vectors = found.vectors
    assert vectors.places.shape[:2] == found.grid
    assert np.einsum("hwd,ld->lhw", vectors.places, vectors.words) == pytest.approx(found.raw, abs=1e-5)
    assert found.temperature > 0


def test_that_a_model_without_a_common_space_has_no_vectors(tmp_path):
    backend = open_model(find(str(tiny.save("owlv2", tmp_path / "owlv2"))), Device("cpu", "float32", ""))
    assert Engine(lambda: backend).align(Query("k", PIXELS, "red dog")).vectors is None
