"""Kosmos-2, on a tiny checkpoint with random weights: what it is asked, and how the cells that it writes are read."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.families import open_model
from crossalign_gui.alignment.protocol import never_cancelled
from crossalign_gui.domain.geometry import Box
from tests import tiny


@pytest.fixture
def backend(tmp_path):
    return open_model(find(str(tiny.save("kosmos2", tmp_path))), Device("cpu", "float32", ""))


@pytest.mark.parametrize("size", [(300, 300), (360, 480), (160, 640), (450, 150)])
def test_that_cells_that_it_writes_are_places_of_the_image_and_said_to_be_written(backend, size, monkeypatch):
    height, width = size
    asked = []
    end = backend._tokenizer("</s>", add_special_tokens=False)["input_ids"]
    said = backend._tokenizer("<object><patch_index_0074><patch_index_0472></object>", add_special_tokens=False)["input_ids"]

    def generate(input_ids, image_embeds_position_mask, **more):
        asked.append(backend._tokenizer.decode(input_ids[0, ~image_embeds_position_mask[0]]))
        return torch.cat([input_ids, torch.tensor([[*said, *end]])], 1)

    monkeypatch.setattr(backend._model, "generate", generate)
    pixels = np.zeros((height, width, 3), np.uint8)
    result = Engine(lambda: backend).align(Query("k", pixels, "a red dog", (((2, 9),),)))
    wanted = Box(10.5 / 32 * width, 2.5 / 32 * height, 24.5 / 32 * width, 14.5 / 32 * height)
    phrase = result.predictions[-1]
    assert phrase.proposals[0].box.iou(wanted) > 0.95
    assert phrase.note.startswith("drawn from the written box")
    assert [text for text in asked if "<phrase>" in text and "</phrase>" in text] == asked
    assert not any("a dog" in text for text in asked)


@torch.no_grad()
def test_that_it_is_asked_as_its_processor_would(backend):
    """The ids of "<grounding><phrase> dog</phrase>" after the image."""
    state = backend.encode_image(np.zeros((56, 56, 3), np.uint8), "k", never_cancelled)
    found = {}
    backend._model.generate = lambda **given: (found.update(given), given["input_ids"])[1]
    backend._write(state.data, "dog", never_cancelled)
    tokenizer = backend._tokenizer
    text = tokenizer.bos_token + "<image> " + "<image> " * 8 + "</image><grounding><phrase> dog</phrase>"
    wanted = tokenizer(text, add_special_tokens=False)["input_ids"]
    first = tokenizer.unk_token_id + 1
    wanted[2:10] = range(first, first + 8)
    assert found["input_ids"][0].tolist() == wanted
    assert found["image_embeds_position_mask"][0].nonzero()[:, 0].tolist() == list(range(2, 10))


def test_that_nothing_is_written_after_the_places_of_a_phrase(backend):
    end = backend._tokenizer.convert_tokens_to_ids("</object>")
    with torch.no_grad():  # whatever it sees, it writes this
        decoder = backend._model.text_model
        decoder.model.layer_norm.weight[:] = 0
        decoder.model.layer_norm.bias[:] = 0
        decoder.model.layer_norm.bias[0] = 1
        decoder.lm_head.weight[:, 0] = 0
        decoder.lm_head.weight[end, 0] = 1
    lengths, generate = [], backend._model.generate

    def watched(**given):
        found = generate(**given)
        lengths.append(found.shape[1] - given["input_ids"].shape[1])
        return found

    backend._model.generate = watched
    state = backend.encode_image(np.zeros((56, 56, 3), np.uint8), "k", never_cancelled)
    backend._write(state.data, "dog", never_cancelled)
    assert lengths == [1]


def test_that_a_caption_is_written_without_its_marks(backend):
    state = backend.encode_image(np.zeros((56, 56, 3), np.uint8), "k", never_cancelled)
    state.data.written[""] = (
        "An image of<phrase> a snowman</phrase><object><patch_index_0044><patch_index_0863></object> by a fire."
    )
    assert backend.write_caption(state, never_cancelled) == "An image of a snowman by a fire."
