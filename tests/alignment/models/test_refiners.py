"""Models that make masks from boxes and clicks, on tiny checkpoints with random weights."""

from __future__ import annotations

import functools
import types

import numpy as np
import pytest
import torch
import transformers as tf
from torch.nn import functional

from crossalign_gui.alignment import conformance
from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import inputs
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.families import open_model
from crossalign_gui.alignment.protocol import AlignmentError, Prompt, never_cancelled
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import decode
from tests import tiny

FLOAT = Device("cpu", "float32", "")


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    place = tmp_path_factory.mktemp("refiners")
    return functools.cache(lambda family: tiny.save(family, place / family))


@pytest.mark.parametrize("device", [FLOAT, Device("cpu", "bfloat16", "")])
@pytest.mark.parametrize("family", tiny.REFINING)
def test_that_every_refiner_keeps_every_promise(folders, family, device):
    report = conformance.check_refiner(open_model(find(str(folders(family))), device))
    assert [line for line in report.lines() if not line.startswith("kept")] == []


@torch.no_grad()
@pytest.mark.parametrize("family", ["edgetam", "sam-hq"])
def test_that_a_cached_image_is_refined_as_in_one_full_pass(folders, family):
    folder = folders(family)
    pixels = np.random.default_rng(0).integers(0, 255, (128, 96, 3), dtype=np.uint8)
    width = 96 if family == "sam-hq" else 128  # it pads, the other stretches
    x = inputs.to_tensor(pixels, (128, width), inputs.Normalisation(*inputs.IMAGENET), "cpu", torch.float32)
    model = (tf.SamHQModel if family == "sam-hq" else tf.EdgeTamModel).from_pretrained(folder).eval()
    corners = torch.tensor([[[24.0 * width / 96, 32, 72.0 * width / 96, 96]]])
    output = model(pixel_values=functional.pad(x, (0, 128 - width)), input_boxes=corners, multimask_output=False)
    wanted = functional.interpolate(output.pred_masks[0], size=(128, 128), mode="bilinear")[0, 0, :, :width]
    if width != 96:
        wanted = functional.interpolate(output.pred_masks[0], size=(128, 96), mode="bilinear")[0, 0]
    refiner = open_model(find(str(folder)), FLOAT)
    state = refiner.encode_image(pixels, "k", never_cancelled)
    found = refiner.refine(state, Prompt(Box(24, 32, 72, 96)), never_cancelled)
    assert found.score == pytest.approx(float(output.iou_scores[0, 0, 0].clamp(0, 1)), abs=1e-5)
    assert int(decode(found.mask).sum()) == pytest.approx(int((wanted > 0).sum()), abs=0.002 * wanted.numel())


@pytest.mark.parametrize("size", [(300, 300), (360, 480), (160, 640), (450, 150)])
def test_that_masks_of_a_padded_canvas_lie_where_the_thing_is(folders, size):
    refiner = open_model(find(str(folders("sam-hq"))), FLOAT)
    height, width = size
    pixels = np.full((*size, 3), 255, np.uint8)
    box = Box(round(0.6 * width), round(0.1 * height), round(0.9 * width), round(0.4 * height))
    pixels[int(box.y0) : int(box.y1), int(box.x0) : int(box.x1)] = (230, 20, 20)
    asked = {}

    class Oracle:
        def get_image_embeddings(self, tensor):
            return tensor, [torch.zeros(1)]

        def __call__(self, image_embeddings, input_boxes, **more):
            asked["box"] = input_boxes[0, 0]
            red = (image_embeddings[0, 0] - image_embeddings[0, 1] > 1).float()
            logits = functional.interpolate(red[None, None], size=(64, 64), mode="area") * 8 - 4
            return types.SimpleNamespace(pred_masks=logits[:, :, None], iou_scores=torch.full((1, 1, 1), 0.9))

    refiner._model = Oracle()
    found = refiner.refine(refiner.encode_image(pixels, "k", never_cancelled), Prompt(box), never_cancelled)
    scale = 128 / max(size)
    assert torch.allclose(asked["box"], torch.tensor([box.x0, box.y0, box.x1, box.y1]) * scale, atol=0.5)
    assert found.mask.size == size
    assert found.box.iou(box) > 0.8


def test_that_a_tower_of_a_package_that_is_not_here_names_the_package(folders):

    class Missing:
        @staticmethod
        def from_pretrained(*given, **named):
            raise ImportError("TimmWrapperModel requires the timm library but it was not found in your environment.")

    checkpoint = find(str(folders("edgetam")))
    with pytest.raises(AlignmentError, match="pip install timm"):
        checkpoint.load(Missing, torch.float32, "cpu")
