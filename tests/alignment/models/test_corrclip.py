"""CorrCLIP: patches take values from their own region, whoever says what that is."""

from __future__ import annotations

import types

import numpy as np
import pytest
import torch
import transformers as tf
from torch.nn import functional

from crossalign_gui.alignment import conformance
from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models import clip, corrclip
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.families import open_model
from crossalign_gui.alignment.protocol import Cancelled, never_cancelled
from tests import tiny

FLOAT = Device("cpu", "float32", "")
HALF = Device("cpu", "bfloat16", "")
MASKS = {"mode": "corrclip_sam2"}


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """A CLIP, and a SAM 2 that is on this disk."""
    monkeypatch.setattr(clip, "CELLS", 144)
    monkeypatch.setattr(clip, "SEGMENTER", str(tiny.save("sam2", tmp_path / "sam2")))
    return tiny.save("clip", tmp_path / "clip")


def noise() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 255, (90, 150, 3), dtype=np.uint8)


def raw(backend, pixels=None, **options) -> np.ndarray:
    pixels = noise() if pixels is None else pixels
    return Engine(lambda: backend).align(Query("k", pixels, "red dog", (), options)).raw


def masks_of(backend, logits) -> None:
    """Its SAM 2 finds these masks: [M, h, w], of the first M clicks; the others are not trusted."""
    every = torch.cat((logits, torch.zeros(64 - len(logits), *logits.shape[1:])))
    trust = torch.tensor([0.9] * len(logits) + [0.1] * (64 - len(logits)))
    given = []

    def answer(image_embeddings, input_points, input_labels, input_boxes, multimask_output):
        first, last = len(given) % 64, len(given) % 64 + input_points.shape[1]
        given.extend(input_points[0])
        return types.SimpleNamespace(pred_masks=every[None, first:last, None], iou_scores=trust[None, first:last, None])

    answer.get_image_embeddings = lambda tensor: [tensor]
    backend._segmenter._model = answer


@pytest.mark.parametrize("promise", conformance.PROMISES)
def test_that_clip_beside_sam_2_keeps_every_promise(folders, promise):
    backend = open_model(find(str(folders)), FLOAT)
    assert "corrclip_sam2" in backend.options[0].choices
    assert list(conformance.PROMISES[promise](conformance.Trial(backend))) == []


def test_that_masks_can_be_chosen_only_where_there_is_a_sam_2(tmp_path):
    backend = open_model(find(str(tiny.save("clip", tmp_path))), FLOAT)
    assert "corrclip_sam2" not in backend.options[0].choices
    assert "corrclip" in backend.options[0].choices


def test_that_masks_give_another_reading_than_likeness_in_either_precision(folders):
    for device in (FLOAT, HALF):
        backend = open_model(find(str(folders)), device)
        assert not np.allclose(raw(backend, mode="corrclip"), raw(backend, **MASKS), atol=1e-5)


def test_that_giving_up_takes_effect_while_masks_are_made(folders):
    backend = open_model(find(str(folders)), FLOAT)
    state = backend.encode_image(noise(), "k", never_cancelled)
    usual = raw(backend, **MASKS)
    backend.choose(MASKS)
    asked = []

    def give_up_at_the_third():
        asked.append(1)
        if len(asked) >= 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        backend.align(state, "red dog", (((0, 3),),), give_up_at_the_third)
    assert np.allclose(raw(backend, **MASKS), usual)


@pytest.mark.parametrize(("width", "height"), [(300, 300), (480, 360), (640, 160), (150, 450)])
def test_that_regions_lie_where_the_masks_are(folders, width, height):
    backend = open_model(find(str(folders)), FLOAT)
    raw(backend, **MASKS)  # opens it
    left, small = torch.full((2, 64, 64), -8.0)
    left[:, :32] = 8
    small[:16, 48:] = 8
    masks_of(backend, torch.stack((left, small)))
    state = backend.encode_image(np.zeros((height, width, 3), np.uint8), "k", never_cancelled)
    rows, columns = state.data.grid
    labels = backend._regions(state.data, state.data.grid).reshape(rows, columns)
    middle = columns // 2
    assert (labels[:, : middle - 1] == labels[0, 0]).all()
    assert labels[0, 0] > 0
    assert labels[0, -1] > 0
    assert labels[0, -1] != labels[0, 0]
    assert (labels[rows // 2 :, middle + 1 :] == 0).all()


def test_that_a_small_mask_lies_under_a_large_one_and_shaky_ones_are_left_out(folders):
    backend = open_model(find(str(folders)), FLOAT)
    raw(backend, **MASKS)
    large, inside, shaky = torch.full((3, 64, 64), -8.0)
    large[:, :32] = 8
    inside[:16, :16] = 8
    shaky[:, 40:] = 0.5
    masks_of(backend, torch.stack((large, inside, shaky)))
    state = backend.encode_image(noise(), "k", never_cancelled)
    assert len(backend._regions(state.data, state.data.grid).unique()) == 2


def test_that_a_patch_takes_nothing_from_another_region():
    alike = functional.normalize(torch.randn(6, 8, generator=torch.Generator().manual_seed(0)), dim=-1)
    weights = corrclip.correlations(alike, torch.tensor([1, 1, 2, 2, 0, 0]))
    assert torch.allclose(weights.sum(1), torch.ones(6))
    assert (weights[:2, 2:4] == 0).all()
    assert (weights[2:4, :2] == 0).all()
    assert (weights[:2, :2] > 0).all()
    cosine = alike @ alike.T
    for other in range(4):  # where one is in no region, likeness decides
        assert bool(weights[4, other] > 0) == bool(cosine[4, other] > cosine.mean())


def test_that_patches_without_any_likeness_keep_their_own_values():
    assert torch.equal(corrclip.correlations(torch.zeros(3, 4), None), torch.eye(3))


def test_that_regions_that_look_alike_are_one_also_by_way_of_a_third():
    angle = torch.tensor([0.0, 0.6, 1.2, 3.0, 0.0])  # cos 0.6 = 0.83, cos 1.2 = 0.36
    alike = torch.stack((angle.cos(), angle.sin()), 1)
    assert corrclip.merged(torch.tensor([1, 2, 3, 4, 0]), alike).tolist() == [1, 1, 1, 4, 0]


@torch.no_grad()
def test_that_the_token_of_a_region_that_is_the_whole_image_is_cls(tmp_path):
    model = tf.CLIPModel.from_pretrained(tiny.save("clip", tmp_path)).eval().vision_model
    pixels = torch.randn(1, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    first = model.pre_layrnorm(model.embeddings(pixels))
    inside = torch.ones(2, 64, dtype=torch.bool)
    inside[1, :32] = False
    whole, half = corrclip._region_tokens(model.encoder.layers, first, inside)[0]
    expected = model(pixels).last_hidden_state[0, 0]
    assert torch.allclose(whole, expected, atol=1e-5)
    assert not torch.allclose(half, expected, atol=1e-3)


@pytest.mark.parametrize(("count", "expected"), [(12, range(5, 10)), (24, range(10, 22)), (32, range(2, 30)), (2, range(0))])
def test_that_the_spatial_branch_reads_the_published_blocks(count, expected):
    assert list(corrclip.lower_blocks(count)) == list(expected)
