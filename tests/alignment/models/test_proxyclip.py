"""ProxyCLIP: patches take values from those that a DINO sees as alike."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import transformers as tf

from crossalign_gui.alignment import conformance
from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models import inputs, proxyclip
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.families import open_model
from tests import tiny

FLOAT = Device("cpu", "float32", "")


@pytest.fixture
def backend(tmp_path, monkeypatch):
    """A CLIP, and a DINO that is on this disk."""
    monkeypatch.setattr(proxyclip, "DINO", str(tiny.save("dinov2", tmp_path / "dino")))
    return open_model(find(str(tiny.save("clip", tmp_path / "clip"))), FLOAT)


def noise(height=90, width=150):
    return np.random.default_rng(0).integers(0, 255, (height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize(
    "promise", ["every option is a reading", "answers have the promised shapes", "odd sizes of image are answered"]
)
def test_that_clip_beside_a_dino_keeps_its_promises(backend, promise):
    assert list(conformance.PROMISES[promise](conformance.Trial(backend))) == []


def test_that_it_can_be_chosen_only_where_there_is_a_dino_and_reads_otherwise(backend, tmp_path, monkeypatch):
    choices = backend.options[0].choices
    assert next(iter(choices)) == "naclip"
    assert "DINOv2" in choices["proxyclip"]

    def raw(mode):
        return Engine(lambda: backend).align(Query("k", noise(), "red dog", (), {"mode": mode})).raw

    assert not np.allclose(raw("proxyclip"), raw("corrclip"), atol=1e-5)
    monkeypatch.setattr(proxyclip, "DINO", "nobody/has-this-one")
    assert "proxyclip" not in open_model(find(str(tmp_path / "clip")), FLOAT).options[0].choices


def test_that_weights_are_those_of_the_paper_worked_out_by_hand():
    """Two patches alike and one apart: cosines 1 and 0, of mean 5/9; (1 - 1.2 * 5/9) * 3 = 1 and -2, which is masked."""
    features = torch.tensor([[1.0, 0], [2.0, 0], [0, 3.0]])
    assert proxyclip.proxy_attention(features).tolist() == [[0.5, 0.5, 0], [0.5, 0.5, 0], [0, 0, 1]]
    alike = proxyclip.proxy_attention(torch.ones(2, 3))  # all masked: each keeps its own
    assert alike.tolist() == [[1, 0], [0, 1]]


@torch.no_grad()
def test_that_dino_sees_the_whole_image_on_the_grid_of_clip(backend, tmp_path):
    dino = proxyclip.Dino(find(proxyclip.DINO), FLOAT)
    x = inputs.to_tensor(noise(), (6 * 14, 10 * 14), inputs.Normalisation(*inputs.IMAGENET), "cpu", torch.float32)
    wanted = tf.Dinov2Model.from_pretrained(tmp_path / "dino").eval()(x).last_hidden_state[0, 1:]
    assert torch.allclose(dino.features(noise(), (6, 10)), wanted, atol=1e-5)
