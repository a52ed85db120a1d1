"""Decoders: what every model promises, planted signals, rows of attention, and the places that they write."""

from __future__ import annotations

import functools

import numpy as np
import pytest
import torch
from torch.nn import functional
from transformers.modeling_outputs import BaseModelOutputWithPooling
from transformers.models.qwen3_vl.modeling_qwen3_vl import BaseModelOutputWithDeepstackFeatures

from crossalign_gui.alignment import conformance
from crossalign_gui.alignment.agreement import Truth, rank_readings
from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.decoder import backend as decoder
from crossalign_gui.alignment.models.decoder import maps, passes
from crossalign_gui.alignment.models.families import open_model
from crossalign_gui.alignment.protocol import never_cancelled
from crossalign_gui.benchmarks import decoder as benchmark
from crossalign_gui.domain.geometry import Box
from tests import tiny_decoders

FLOAT = Device("cpu", "float32", "")
FAMILIES = list(tiny_decoders.SAVERS)
every = pytest.mark.parametrize("family", FAMILIES)


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    place = tmp_path_factory.mktemp("decoders")
    return functools.cache(lambda family: tiny_decoders.save(family, place / family))


@pytest.fixture
def opened(folders, monkeypatch):
    monkeypatch.setattr(decoder, "_MOST_TOKENS", 6)
    return lambda family: open_model(find(str(folders(family))), FLOAT)


def noise(height=90, width=150):
    return np.random.default_rng(0).integers(0, 255, (height, width, 3), dtype=np.uint8)


def align(backend, caption="a red dog", pixels=None, phrases=(), **options):
    pixels = noise() if pixels is None else pixels
    return Engine(lambda: backend).align(Query(str(pixels.shape), pixels, caption, tuple(phrases), options))


@every
def test_that_every_decoder_keeps_every_promise(opened, family):
    report = conformance.check(opened(family), None)
    assert [line for line in report.lines() if not line.startswith("kept")] == []


# ------------------------------------------------------------------ planted signals


def colours_of(family, model, tower):
    """[tokens, 3], the mean colour of what each token of the image sees, in the layout of the family's own tower."""
    x = tower["pixel_values"].float()
    if family.startswith("qwen"):
        vision = model.config.vision_config
        merged = vision.spatial_merge_size**2
        return x.reshape(len(x) // merged, merged, 3, -1).mean((1, 3))
    if family.startswith("gemma4"):  # patches in rows; of the older one, three squared are a token
        step = 1 if family.endswith("unified") else 3
        across, down = (int(side) + 1 for side in tower["image_position_ids"][0].amax(0))
        patches = x.reshape(down, across, -1, 3).mean(2)
        return patches.reshape(down // step, step, across // step, step, 3).mean((1, 3)).reshape(1, -1, 3)
    tokens = {"internvl": 4, "paligemma": 8, "gemma3": 8, "llava-onevision": 4}[family]
    tiles = x.reshape(-1, *x.shape[-3:])
    return functional.adaptive_avg_pool2d(tiles, tokens).flatten(2).transpose(1, 2)


LETTER = "Q"  # a word that is one token, and stands in no prompt
SIGNAL = conformance.Signal("a Q box", LETTER, conformance.RED.paint)


def plant(family, backend, every_token=True):
    """Red places of the image have a vector of their own. Every token of text (or the letter alone) attends to that vector and passes
    it on as what makes the letter likely; image tokens say it themselves where they are red."""
    model = backend._model
    language, hidden = backend._language, backend._language.config.hidden_size
    text, red, other, says = torch.eye(hidden)[:4]
    ids = [backend._tokenizer.convert_tokens_to_ids(LETTER)]

    def look(**tower):
        tower.pop("return_dict")
        colour = colours_of(family, model, tower)
        share = (colour[..., 0] - colour[..., 1]).clamp(min=0)[..., None]
        share = share / share.max()
        pooled = share * (red + says) + (1 - share) * other
        if family == "llava-onevision":
            newline = torch.zeros(hidden)
            pooled, _ = model.model.pack_image_features([pooled], tower["image_sizes"], newline, "anyres_max_9")
        elif family.startswith("qwen"):
            pooled = (pooled,)
        elif family.startswith("gemma4"):
            pooled = (pooled[0],)
        if family == "qwen3-vl":
            none = [tuple(torch.zeros_like(item) for item in pooled)]
            return BaseModelOutputWithDeepstackFeatures(
                last_hidden_state=torch.zeros(1), pooler_output=pooled, deepstack_features=none
            )
        return BaseModelOutputWithPooling(last_hidden_state=torch.zeros(1), pooler_output=pooled)

    model.model.get_image_features = look
    with torch.no_grad():
        embeddings, head = model.get_input_embeddings().weight, model.get_output_embeddings().weight
        embeddings[:] = text if every_token else other
        embeddings[ids] = text
        if head is not embeddings:
            head[:] = 0
        for number in ids:
            head[number] += says
        for layer in language.layers:
            layer.mlp.down_proj.weight[:] = 0
            if hasattr(layer, "per_layer_projection"):
                layer.per_layer_projection.weight[:] = 0
            if not hasattr(layer, "self_attn"):
                layer.linear_attn.out_proj.weight[:] = 0
                continue
            attention, size = layer.self_attn, layer.self_attn.head_dim
            slow = torch.zeros(size)  # pairs that hardly turn with the position
            slow[[size // 2 - 1, size - 1]] = 1
            per_head = attention.q_proj.weight.shape[0] // backend._language.config.num_attention_heads
            for linear, source, step in (
                (attention.q_proj, text, per_head),
                (getattr(attention, "k_proj", None), red, size),
                (getattr(attention, "v_proj", None), red, size),
            ):
                if linear is None:  # layers of Gemma 4 that take the keys of an earlier one
                    continue
                linear.weight[:] = 0
                if linear.bias is not None:
                    linear.bias[:] = 0
                for start in range(0, linear.weight.shape[0], step):
                    linear.weight[start : start + size] = slow[:, None] * source
                    if step > size:  # Qwen3.5: a gate beside the query, open for text
                        linear.weight[start + size : start + step] = source
            attention.o_proj.weight[:] = says[:, None] * slow.repeat(attention.o_proj.weight.shape[1] // size) * 0.1


@pytest.mark.parametrize("reading", ["heads", "tam", "gradient"])
@every
def test_that_a_planted_colour_lights_up_its_own_place_at_every_shape_and_in_tiles(opened, family, reading):
    backend = opened(family)
    # what all tokens look at would be a sink where it touches the border; a gradient has no sinks, and needs all tokens to pass it on
    plant(family, backend, every_token=reading == "gradient")
    found = conformance.planted(backend, SIGNAL, {"reading": reading})
    assert [item for item in found if not item.hit] == [], conformance.transformed(found)


def test_that_tiled_families_were_tried_with_tiles(opened):
    for family in ("internvl", "llava-onevision"):
        seen = opened(family).encode_image(noise(160, 480), "k", never_cancelled).data
        assert seen.view.grid[1] >= 2 * seen.view.grid[0]
        assert len(seen.view.places) > seen.view.grid[0] * seen.view.grid[1]


# ------------------------------------------------------------------ rows of attention


@every
def test_that_the_rows_are_those_of_full_attention_and_change_nothing(opened, family):
    backend = opened(family)
    state = backend.encode_image(noise(), "k", never_cancelled)
    seen = state.data
    passed = backend._pass(seen, "a red dog", never_cancelled)
    ids, prompt = backend._sequence(backend._family.describe, passed.tokens.ids[0].tolist(), len(seen.view.places))
    backend._language.config._attn_implementation = "eager"
    with torch.no_grad():
        more = passes.types_of(backend._family.types, ids, backend._image, prompt)
        full = backend._model.model(
            input_ids=ids, attention_mask=torch.ones_like(ids), mm_encoder_outputs={"image": seen.features}, use_cache=False,
            output_attentions=True, **seen.view.along, **more,
        )  # fmt: skip
    columns = (ids[0] == backend._image).nonzero()[:, 0]
    first = int(columns[-1]) + 1
    eager = [item for item in full.attentions if item is not None]
    assert len(eager) == len(passed.rows)
    for layer, values in zip(sorted(passed.rows), eager, strict=True):
        asked, before = values[0, :, prompt:, columns], values[0, :, prompt - min(8, prompt - first) : prompt, columns]
        assert passed.rows[layer].shape == (4, 1 + ids.shape[1] - prompt, len(columns))
        assert np.allclose(passed.rows[layer][:, 1:].float(), asked, atol=2e-3)
        assert np.allclose(passed.rows[layer][:, 0].float(), before.mean(1), atol=2e-3)
    assert torch.allclose(passed.text, full.last_hidden_state[0, first:], atol=1e-4)


def test_that_no_tensor_of_all_rows_is_ever_made(opened):
    backend = opened("paligemma")  # the one with capped scores, which SDPA does not know
    sizes = []

    class Watch(torch.utils._python_dispatch.TorchDispatchMode):
        def __torch_dispatch__(self, function, types, args=(), kwargs=None):
            found = function(*args, **(kwargs or {}))
            if isinstance(found, torch.Tensor):
                sizes.append(tuple(found.shape))
            return found

    state = backend.encode_image(noise(), "k", never_cancelled)
    with Watch():
        backend._pass(state.data, "red dog " * 120, never_cancelled)
    longest = max(size[-1] for size in sizes if len(size) > 1 and size[-1] != backend._model.config.text_config.vocab_size)
    assert longest > 256
    assert not any(len(size) >= 3 and size[-1] == size[-2] == longest and size[-3] >= 4 for size in sizes)


# ------------------------------------------------------------------ readings


def test_that_heads_are_found_from_accepted_links_and_read_together(opened):
    backend = opened("qwen2.5-vl")
    plant("qwen2.5-vl", backend)
    with torch.no_grad():  # only one layer is left that looks at the red
        for number in (0, 2):
            backend._language.layers[number].self_attn.k_proj.weight[:] = 0
    pixels = np.full((300, 300, 3), 255, np.uint8)
    box = Box(180, 60, 240, 120)
    pixels[60:120, 180:240] = (230, 20, 20)
    truth = Truth("c", ((2, 5),), "red", (box,))
    ranked = rank_readings(
        Engine(lambda: backend), Query("k", pixels, "a red box"), [truth], never_cancelled, lambda percent: None
    )
    joined = next(item for item in ranked if "+" in item.values["heads"])
    assert joined.pointing == 1
    assert {head.split(".")[0] for head in joined.values["heads"].split("+")} == {"1"}
    assert len(joined.values["heads"].split("+")) == 3
    result = align(backend, "a red box", pixels, **joined.values)
    assert "layer.head " + joined.values["heads"].replace("+", ", ") in result.predictions[1].note
    assert len([item for item in ranked if item.values["reading"] == "tam"]) == 1


@pytest.mark.parametrize("heads", ["0.99", "1.0+9.9", "1.0+", "x"])
def test_that_heads_that_there_are_not_are_the_default(opened, heads):
    backend = opened("internvl")
    assert np.array_equal(align(backend, reading="heads", heads=heads).raw, align(backend, reading="heads").raw)


def test_that_a_note_names_tokens_and_the_method_names_its_paper(opened):
    backend = opened("gemma3")
    note = align(backend, reading="heads", heads="1.0+2.1").predictions[2].note
    assert "dog" in note
    assert note.endswith("layer.head 1.0, 2.1")
    assert "2503.06287" in backend.options[0].choices["heads"]
    assert "ICCV 2025" in backend.options[0].choices["tam"]


@pytest.mark.parametrize("size", [(90, 150), (300, 300), (160, 480), (450, 150)])
@pytest.mark.parametrize("family", ["internvl", "llava-onevision", "qwen2.5-vl", "gemma3"])
def test_that_border_sinks_are_masked_and_said_at_every_shape_and_in_tiles(opened, family, size):
    """A token at the border and one inside draw nine tenths of all rows: the first is a sink, the second a place."""
    backend = opened(family)
    backend.choose({"reading": "heads"})
    state = backend.encode_image(noise(*size), "k", never_cancelled)
    seen = state.data
    passed = backend._pass(seen, "a red dog", never_cancelled)
    places = seen.view.places
    one = min(place.width * place.height for place in places if place is not None) + 1e-6
    fine = [place is not None and place.width * place.height <= one for place in places]
    border = int(np.flatnonzero(seen.edge & fine)[-1])
    inner = int(np.flatnonzero(~seen.edge & fine)[0])
    for layer, rows in passed.rows.items():
        passed.rows[layer] = rows * 0.01
        passed.rows[layer][..., border] = 0.5
        passed.rows[layer][..., inner] = 0.4
    result = backend.align(state, "a red dog", [((2, 5),)], never_cancelled)
    assert "1 places at the border" in result.notes[0]
    row, column = divmod(int(result.raw[0].argmax()), result.grid[1])
    middle = ((column + 0.5) / result.grid[1] * size[1], (row + 0.5) / result.grid[0] * size[0])
    assert places[inner].contains(*middle)


@every
def test_that_images_of_different_sizes_do_not_touch_each_other(opened, family):
    """Positions in the image are those of the image that is asked, whatever was seen or written in between."""
    backend = opened(family)
    backend.choose({"reading": "heads"})
    small, wide = noise(60, 60), noise(160, 480)
    states = [backend.encode_image(pixels, str(number), never_cancelled) for number, pixels in enumerate((small, wide))]

    def raw(state):
        state.data.passed.clear()
        return backend.align(state, "a red dog", [((2, 5),)], never_cancelled).raw

    alone = raw(states[0])
    raw(states[1])
    backend.write_caption(states[1], never_cancelled)
    assert np.array_equal(raw(states[0]), alone)


def test_that_what_earlier_words_say_is_taken_away():
    """Token 1 says what token 0 says, and a place of its own."""
    image = torch.tensor([[1.0, 0, 0], [1.0, 0.5, 0], [0, 0, 1.0]])
    weight = torch.eye(3)
    text = torch.tensor([[0, 1.0, 0], [0, 0, 1.0]])
    image[:2, 1] = torch.tensor([0.5, 1.0])  # 0.5, 1 = 0.75 times what token 0 says, and 0.25 at the second place
    first, second = maps.activation_maps(image, text, torch.tensor([0, 1]), weight, 0)
    assert first.tolist() == [1, 1, 0]
    assert maps.activation_maps(image, text, torch.tensor([0, 1]), weight, 0, [[0, 1]])[1].tolist() == [0.5, 1, 0]
    assert second.tolist() == [0, 0.25, 0]
    # taken away from the logits as they are: no cap of a family (30 of Gemma's) has flattened them before
    large = maps.activation_maps(100 * image, text, torch.tensor([0, 1]), weight, 0)
    assert large.tolist() == [[100, 100, 0], [0, 25, 0]]


def test_that_less_spread_heads_come_first():
    one, two = np.zeros((6, 6), np.float32), np.zeros((6, 6), np.float32)
    one[1:3, 1:3] = 1
    two[[0, 2, 4], [0, 4, 2]] = 1
    assert maps.spatial_entropy(one) == 0 < maps.spatial_entropy(two) < maps.spatial_entropy(np.ones((6, 6), np.float32))
    rows = {0: torch.stack([torch.from_numpy(two).reshape(1, -1), torch.from_numpy(one).reshape(1, -1)])}
    assert maps.find_heads(rows, [0], np.eye(36, dtype=np.float32), (6, 6))[0] == (0, 1)


# ------------------------------------------------------------------ places as text

WRITTEN = {
    "qwen2.5-vl": '[{"bbox_2d": [30, 30, 60, 60], "label": "red"}]',
    "qwen3-vl": '[{"bbox_2d": [200, 333, 400, 667], "label": "red"}]',
    "qwen3.5": '[{"bbox_2d": [200, 333, 400, 667], "label": "red"}]',
    "internvl": "<ref>red</ref><box>[[200, 333, 400, 667]]</box>",
    "paligemma": "<loc0341><loc0205><loc0683><loc0410> red",
    "gemma4": '[{"box_2d": [333, 200, 667, 400], "label": "red"}]',
}


@pytest.mark.parametrize("family", WRITTEN)
def test_that_written_places_are_read_by_the_convention_of_the_family_and_said_to_be_written(opened, family, monkeypatch):
    backend = opened(family)
    monkeypatch.setattr(backend, "_write", lambda seen, asked, check: WRITTEN[family])
    prediction = align(backend, "a red dog").predictions[1]
    if family == "qwen2.5-vl":  # pixels of what the model saw: 140 x 84 for 150 x 90
        assert prediction.proposals[0].box.iou(Box(30 / 140 * 150, 30 / 84 * 90, 60 / 140 * 150, 60 / 84 * 90)) > 0.95
    else:
        assert prediction.proposals[0].box.iou(Box(30, 30, 60, 60)) > 0.95
    assert prediction.note.startswith("drawn from the written box")


def test_that_what_a_person_types_is_no_mark_of_the_prompt(opened):
    backend = opened("qwen2.5-vl")
    ids, _ = backend._sequence("<|im_end|><|image_pad|>", (), 3)
    assert (ids[0] == backend._image).sum() == 3
    end = backend._tokenizer.convert_tokens_to_ids("<|im_end|>")
    assert (ids[0] == end).sum() == (backend._ids_of(backend._family.before + backend._family.after)).count(end)


# ------------------------------------------------------------------ memory


def test_that_readings_need_at_most_a_fifth_more_memory_than_a_pass_with_sdpa(tmp_path):
    """Long in tokens (1,225 of the image), of everyday proportions in width and heads."""
    found = benchmark.figures(tmp_path, layers=2)
    assert found["tokens"] > 1200
    assert {name: found[f"{name} / forward pass"] <= 1.2 for name in ("heads", "tam", "gradient")} == {
        "heads": True, "tam": True, "gradient": True,
    }  # fmt: skip


@every
def test_that_gradients_through_layers_that_are_computed_again_are_those_of_one_graph(opened, family):
    backend = opened(family)
    seen = backend.encode_image(noise(), "k", never_cancelled).data
    passed = backend._pass(seen, "a red dog", never_cancelled)
    ours = backend._gradients(seen, passed, [passed.tokens.of(((2, 5),)), passed.tokens.of(((6, 9),))], never_cancelled)
    ids, prompt = backend._sequence(backend._family.describe, passed.tokens.ids[0].tolist(), len(seen.view.places))
    for row, ranges in zip(ours, (((2, 5),), ((6, 9),)), strict=True):
        parts = [part.detach().clone().requires_grad_(True) for part in decoder._parts(seen.features)]
        given = iter(parts)
        hidden = backend._run(ids, prompt, passes.with_pooled(seen.features, lambda part, given=given: next(given)), seen)
        tokens = passed.tokens.of(ranges)
        logits = backend._model.get_output_embeddings()(hidden.last_hidden_state)[0]
        if family.startswith(("gemma4", "paligemma")):
            logits = 30 * torch.tanh(logits / 30)
        said = logits.log_softmax(-1)[[prompt + token - 1 for token in tokens]]
        score = said.gather(-1, ids[0, [prompt + token for token in tokens]][:, None]).sum()
        wanted = [(g * part).sum(-1).clamp(min=0) for g, part in zip(torch.autograd.grad(score, parts), parts, strict=True)]
        wanted = torch.cat([item.reshape(-1) for item in wanted]).detach().numpy()
        assert np.allclose(row, wanted, atol=1e-5 + 1e-3 * wanted.max())


# ------------------------------------------------------------------ as the libraries do it


@pytest.mark.parametrize("size", [(90, 150), (300, 70), (2, 300), (333, 334)])
def test_that_gemma_4_sees_what_its_processor_makes(opened, size):
    from transformers.models.gemma4.image_processing_pil_gemma4 import Gemma4ImageProcessorPil

    found = Gemma4ImageProcessorPil(max_soft_tokens=70)(images=noise(*size), return_tensors="pt")
    view = opened("gemma4")._look(noise(*size), "cpu", torch.float32)
    count = len(view.places) * 9
    assert int(found["num_soft_tokens_per_image"][0]) == len(view.places)
    assert torch.equal(found["image_position_ids"][0, :count], view.tower["image_position_ids"][0])
    assert torch.allclose(found["pixel_values"][0, :count].float(), view.tower["pixel_values"][0], atol=0.02)
