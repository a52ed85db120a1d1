"""How the bundled model looks at a picture: its layers, what it looks at, and when."""

import subprocess
import sys

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn import functional

from crossalign_gui.alignment.compact import backend as compact
from crossalign_gui.alignment.compact.convolution import Convolution
from crossalign_gui.alignment.compact.encode import fit
from crossalign_gui.alignment.compact.everyday import Backbone
from crossalign_gui.alignment.compact.network import ConceptPrototypes
from crossalign_gui.alignment.device import Device
from crossalign_gui.paths import resources
from crossalign_gui.storage.images import read_pixels

ACTIVATIONS = {
    "none": lambda x: x,
    "relu": functional.relu,
    "relu6": functional.relu6,
    "leaky": lambda x: functional.leaky_relu(x, 0.1),
    "hardswish": functional.hardswish,
    "gelu": functional.gelu,
}


@pytest.fixture(scope="module")
def backend():
    return compact.load(Device("cpu", "float32", ""))


def sample(name):
    return read_pixels(resources() / "samples" / name)


@pytest.mark.parametrize("size", [(97, 131), (300, 420), (1333, 2001), (2501, 70)])
@pytest.mark.parametrize("side", [64, 320, 640.5])
def test_that_a_picture_is_made_smaller_as_pillow_does_it_at_once(size, side):
    pixels = np.random.default_rng(0).integers(0, 256, (*size, 3), np.uint8)
    found = fit(pixels, side)
    whole = Image.fromarray(pixels).resize((found.shape[1], found.shape[0]), Image.Resampling.BILINEAR, reducing_gap=1.0)
    assert max(found.shape[:2]) == 32 * round(side / 32)
    np.testing.assert_array_equal(found, np.asarray(whole))


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize(("kernel", "stride", "groups"), [(1, 1, 1), (3, 1, 8), (3, 2, 8), (5, 2, 8), (3, 2, 1)])
def test_that_a_layer_gives_the_same_whether_it_learns_or_not(activation, kernel, stride, groups):
    torch.manual_seed(0)
    layer = Convolution(8, 8, kernel, stride, groups, activation=activation).eval()
    x = torch.randn(1, 8, 12, 16).contiguous(memory_format=torch.channels_last)
    total = kernel - stride  # TensorFlow pads less before than behind
    padded = functional.pad(x, (total // 2, total - total // 2) * 2)
    expected = ACTIVATIONS[activation](functional.conv2d(padded, layer.weight, layer.bias, stride, groups=groups))
    torch.testing.assert_close(layer(x), expected, atol=1e-5, rtol=1e-4)
    layer.settle(torch.float32)
    with torch.inference_mode():
        torch.testing.assert_close(layer(x), expected.detach(), atol=1e-5, rtol=1e-4)


def test_that_a_settled_layer_gives_the_same_for_inputs_of_any_size():
    torch.manual_seed(0)
    layer, same = (Convolution(256, 128, 1).eval() for _ in range(2))
    same.load_state_dict(layer.state_dict())
    layer.settle(torch.float32)
    with torch.inference_mode():
        for size in [(48, 64), (12, 16), (1, 1), (24, 32), (7, 9), (48, 64), (12, 16)]:  # which are read in several orders
            x = torch.randn(1, 256, *size).contiguous(memory_format=torch.channels_last)
            torch.testing.assert_close(layer(x), same(x), atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize("size", [(12, 16), (11, 15), (1, 2)])
def test_that_a_wide_layer_gives_the_same_with_fewer_multiplications(size):
    torch.manual_seed(0)
    layer = Convolution(64, 72, 3, activation="leaky").eval()
    x = torch.randn(2, 64, *size).contiguous(memory_format=torch.channels_last)
    expected = functional.leaky_relu(functional.conv2d(x, layer.weight, layer.bias, padding=1), 0.1).detach()
    layer.settle(torch.float32)
    with torch.inference_mode():
        torch.testing.assert_close(layer(x), expected, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("learns", [True, False])
@pytest.mark.parametrize(("width", "kernel"), [(8, 1), (64, 3)])
def test_that_what_stands_beside_a_layer_is_added_and_left_as_it_was(learns, width, kernel):
    layer = Convolution(width, width, kernel).train(learns)
    x, beside = (torch.randn(1, width, 4, 6).contiguous(memory_format=torch.channels_last) for _ in range(2))
    kept = beside.clone()
    expected = (functional.conv2d(x, layer.weight, layer.bias, padding=kernel // 2) + beside).detach()
    if not learns:
        layer.settle(torch.float32)
    with torch.inference_mode():
        torch.testing.assert_close(layer(x, beside), expected, atol=1e-5, rtol=1e-4)
    assert torch.equal(kept, beside)


def test_that_a_centred_layer_looks_as_far_back_as_ahead():
    layer = Convolution(3, 4, 3, 2, centred=True).eval()
    x = torch.randn(1, 3, 8, 8)
    expected = functional.conv2d(x, layer.weight, layer.bias, 2, 1).detach()
    layer.settle(torch.float32)
    with torch.inference_mode():
        torch.testing.assert_close(layer(x), expected, atol=1e-5, rtol=1e-4)


def test_that_the_probabilities_of_concepts_are_the_softmax_of_their_logits():
    torch.manual_seed(0)
    concepts = ConceptPrototypes(7)
    regions = functional.normalize(torch.randn(128, 5, 6), dim=0)
    with torch.no_grad():
        expected = concepts(regions.permute(1, 2, 0)).log_softmax(-1)[..., :-1].permute(2, 0, 1)
        torch.testing.assert_close(concepts.log_probabilities(regions), expected, atol=1e-5, rtol=1e-4)


def test_that_the_head_says_the_same_of_its_features_in_parts_and_together(backend):
    everyday = backend._model.network.everyday
    pixels = torch.from_numpy(sample("cat.jpg")[:256, :320].copy()).permute(2, 0, 1)
    features = Backbone(torch.rand(1, 112, 15, 20), torch.rand(1, 320, 8, 10), torch.randn(1, 1000, 8, 10))
    with torch.inference_mode():
        together = everyday.judge(everyday.see(pixels, features)[1])[0].log_softmax(0)
        torch.testing.assert_close(everyday(pixels, features)[1], together, atol=1e-3, rtol=1e-3)


def looks(backend, monkeypatch):
    """How often the drawing encoder works."""
    calls = []
    network = backend._model.network
    whole = network.drawing
    monkeypatch.setattr(network, "drawing", lambda *given: (calls.append(1), whole(*given))[1])
    return calls


def asked(backend, state, caption):
    words = tuple(((start, start + len(word)),) for word in caption.split() for start in [caption.index(word)])
    return backend.align(state, caption, words, lambda: None)


def test_that_a_photograph_is_not_looked_at_as_a_drawing_before_a_word_needs_it(backend, monkeypatch):
    calls = looks(backend, monkeypatch)
    state = backend.encode_image(sample("coffee.jpg"), "", lambda: None)
    assert asked(backend, state, "a cup").predictions[1].found
    assert not calls
    assert not asked(backend, state, "a ghost").predictions[1].found  # which only drawings show
    assert len(calls) == 1
    asked(backend, state, "a ghost and a mermaid")
    assert len(calls) == 1


def test_that_a_drawing_is_looked_at_once(backend, monkeypatch):
    calls = looks(backend, monkeypatch)
    state = backend.encode_image(sample("park.png"), "", lambda: None)
    asked(backend, state, "a dog left of a tree")
    assert len(calls) == 1


def test_that_the_memory_of_an_encoding_counts_what_is_still_to_be_looked_at(backend):
    state = backend.encode_image(sample("cat.jpg"), "", lambda: None)
    before = state.data.nbytes
    assert state.data.drawn.nbytes + state.data.drawing.nbytes < before
    assert state.data.nbytes == before == state.nbytes


def test_that_a_window_of_a_picture_shows_what_the_whole_picture_shows_there(backend):
    from crossalign_gui.domain.geometry import Box

    pixels = sample("cat.jpg")
    height, width = pixels.shape[:2]
    whole = backend.encode_image(pixels, "", lambda: None).data
    part = whole.within(Box(0, 0, width / 2, height), (height, width))
    assert part.drawn.shape[1:] == part.grid == (whole.grid[0], whole.grid[1] // 2)
    np.testing.assert_array_equal(part.drawn, whole.drawn[:, :, : part.grid[1]])
    np.testing.assert_array_equal(part.drawing, whole.drawing[:, : part.grid[1] // 2])


def test_that_a_small_picture_is_not_blurred_by_being_made_larger_first(backend, monkeypatch):
    from crossalign_gui.alignment.compact import encode

    given = []
    whole = encode.prepare
    monkeypatch.setattr(encode, "prepare", lambda network, pixels: (given.append(pixels), whole(network, pixels))[1])
    pixels = np.random.default_rng(0).integers(0, 255, (320, 448, 3), dtype=np.uint8)
    state = backend.encode_image(pixels, "", lambda: None)
    state.data.drawings.look()
    assert any(np.array_equal(pixels, seen) for seen in given)


def test_that_classes_of_photographs_give_way_in_a_drawing_where_the_word_has_drawn_concepts(backend):
    from crossalign_gui.alignment.compact.evidence import CLASSES, photo_evidence

    calibration = backend._model.calibration
    losses = []
    for name in ("park.png", "coffee.jpg"):
        seen = backend.encode_image(sample(name), "", lambda: None).data
        alone, beside = (photo_evidence(seen, units, calibration) for units in (((3, 1.0),), ((3, 1.0), (CLASSES + 3, 1.0))))
        losses.append(alone.presence - beside.presence)
    assert losses[0] == pytest.approx(4, abs=0.2)
    assert losses[1] == pytest.approx(0, abs=0.2)


def test_that_scipy_is_not_imported_before_the_model_is_there():
    code = "import crossalign_gui.alignment.compact.backend, sys; raise SystemExit('scipy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_that_scipy_comes_after_an_answer_that_needs_none_of_it():
    code = """if True:
        import sys, time, numpy
        from crossalign_gui.alignment import ndimage
        from crossalign_gui.alignment.compact.backend import load
        from crossalign_gui.alignment.device import choose

        ndimage._AFTER = 3600
        backend = load(choose("cpu"))
        state = backend.encode_image(numpy.zeros((480, 640, 3), numpy.uint8), "", lambda: None)
        backend.align(state, "the rest", (((4, 8),),), lambda: None)
        assert "scipy.ndimage" not in sys.modules
        ndimage._AFTER = 0
        ndimage.prepare.cache_clear()
        backend.encode_image(numpy.zeros((480, 640, 3), numpy.uint8), "", lambda: None)
        while "scipy.ndimage" not in sys.modules:
            time.sleep(0.01)
    """
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
