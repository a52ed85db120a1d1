import numpy as np
import pytest
import torch
from torch.nn import functional

from crossalign_gui.alignment.resample import resize


@pytest.mark.parametrize(
    ("old", "new"), [((15, 20), (60, 80)), ((60, 80), (15, 20)), ((1, 1), (4, 3)), ((7, 1), (3, 9)), ((5, 5), (5, 5))]
)
@pytest.mark.parametrize("maps", [(), (3,)])
def test_that_maps_are_resampled_as_torch_does_it(old, new, maps):
    values = np.random.default_rng(5).random((*maps, *old), np.float32)
    kept = values.copy()
    wanted = functional.interpolate(
        torch.from_numpy(values).reshape(1, -1, *old), size=new, mode="bilinear", align_corners=False
    ).reshape(*maps, *new)
    found = resize(values, new)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, wanted.numpy(), atol=1e-6)
    np.testing.assert_array_equal(values, kept)
