import numpy as np
import pytest
import torch
from PIL import Image

from crossalign_gui.alignment.compact import network as network_module
from crossalign_gui.alignment.compact.colours import NAMES, colour_grid
from crossalign_gui.alignment.compact.network import CompactNetwork
from crossalign_gui.domain.geometry import Box
from crossalign_gui.training import backgrounds, concepts, grammar, loop, quiz, render, sprites, styles
from crossalign_gui.training.concepts import Concept
from crossalign_gui.training.depthwise import use_fast_backward
from crossalign_gui.training.losses import BACKGROUND, caption_loss, region_loss, sample_cells

CONCEPTS = (Concept("cup", "cup", ("cup",)), Concept("orb", "orb", ("orb",)), Concept("bar", "bar", ("bar",)))


def disc(side=40, colour=(200, 60, 60)):
    y, x = np.mgrid[0:side, 0:side]
    inside = (x - side / 2) ** 2 + (y - side / 2) ** 2 < (side / 2) ** 2
    return np.dstack([np.full((side, side, 3), colour, np.uint8), (inside * 255).astype(np.uint8)])


@pytest.fixture
def artwork():
    kinds = {0: disc(), 1: disc(colour=(40, 90, 200)), 2: disc(60)[:, 10:40].copy()}
    return sprites.Artwork("test", {k: (s, styles.restyle(s, np.random.default_rng(k))) for k, s in kinds.items()}, (0, 1, 2))


@pytest.fixture(autouse=True)
def no_photographs(monkeypatch):
    monkeypatch.setattr(backgrounds, "photographs", lambda: (Image.new("RGB", (300, 200), (90, 120, 60)),))


def test_that_what_is_asked_to_be_on_a_thing_stands_on_it(artwork, monkeypatch):
    monkeypatch.setattr(concepts, "load", lambda: (*CONCEPTS, Concept("jar", "jar", ("jar",))))
    more = sprites.Artwork("test", {**artwork.sprites, 3: (disc(30),)}, (0, 1, 2, 3))
    for seed in range(8):
        scene, asked = quiz.make_stacked(np.random.default_rng(seed), more)
        lower, upper, other = scene.objects
        on, none = asked
        assert on.answers == (concepts.load()[upper.concept].noun,)
        assert on.question.endswith(f"on the {concepts.load()[lower.concept].noun}?") or "on top of" in on.question
        assert abs(upper.box.y1 - lower.box.y0) < 12
        assert lower.box.x0 < upper.box.center[0] < lower.box.x1
        assert abs(other.box.center[0] - lower.box.center[0]) > 100
        absent = {0, 1, 2, 3} - {item.concept for item in scene.objects}
        assert none.question == f"How many {concepts.load()[absent.pop()].noun}s are there?"
        assert none.answers == ("0",)


def test_that_the_owner_map_agrees_with_the_boxes(artwork):
    for seed in range(12):
        scene = render.training_scene(np.random.default_rng(seed), [artwork], 128, 160)
        assert scene.pixels.shape == (128, 160, 3)
        for index, item in enumerate(scene.objects):
            rows, columns = np.nonzero(scene.owner == index)
            if len(rows):
                assert item.box == Box(columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)


def test_that_the_same_seed_renders_the_same_scene(artwork):
    first, second = (render.training_scene(np.random.default_rng(3), [artwork], 96, 96) for _ in range(2))
    np.testing.assert_array_equal(first.pixels, second.pixels)
    np.testing.assert_array_equal(first.owner, second.owner)


@pytest.fixture(scope="module")
def colour_table():
    from crossalign_gui.training.colour_table import build

    return build()


@pytest.mark.parametrize("colour", [name for name in styles.COLOURS if name not in ("brown", "pink", "orange")])
def test_that_recolouring_reaches_the_named_colour(colour, colour_table):
    drawn = disc(colour=(60, 50, 40) if colour == "black" else (250, 200, 180))
    sprite = styles.recolour(drawn, colour, np.random.default_rng(0))
    grid = colour_grid(np.ascontiguousarray(sprite[12:28, 12:28, :3]), colour_table, 8)
    assert NAMES[int(grid.mean((1, 2)).argmax())] == colour


def test_that_captions_quote_the_right_words():
    rng = np.random.default_rng(1)
    objects = [render.Placed(0, Box(0, 0, 9, 9), "red"), render.Placed(1, Box(20, 0, 29, 9), "blue")]
    said = grammar.listing(rng, objects, [2], CONCEPTS)
    named = {said.text[s.start : s.end].lower(): s.boxes for s in said.said}
    assert named == {"cup": (objects[0].box,), "orb": (objects[1].box,), "bar": ()}
    said = grammar.coloured(rng, objects, CONCEPTS)
    assert {said.text[s.start : s.end].lower() for s in said.said} == {"red cup", "blue orb"}
    said = grammar.related(rng, objects[0], "left", objects[1], CONCEPTS)
    assert said.said[0].boxes == (objects[0].box,)
    assert "left" in said.text


def test_that_the_fast_depthwise_backward_equals_the_ordinary_one():
    torch.manual_seed(0)
    plain = torch.nn.Conv2d(6, 6, 5, padding=2, groups=6)
    fast = torch.nn.Conv2d(6, 6, 5, padding=2, groups=6)
    fast.load_state_dict(plain.state_dict())
    use_fast_backward(torch.nn.Sequential(fast))
    x = torch.randn(2, 6, 7, 9)
    inputs = [x.clone().requires_grad_(), x.clone().requires_grad_()]
    for layer, value in zip((plain, fast), inputs, strict=True):
        (layer(value) ** 2).sum().backward()
    torch.testing.assert_close(inputs[0].grad, inputs[1].grad)
    torch.testing.assert_close(plain.weight.grad, fast.weight.grad)
    torch.testing.assert_close(plain.bias.grad, fast.bias.grad)


def test_that_the_region_loss_is_least_for_the_right_concept():
    owners = torch.tensor([[0, 1, BACKGROUND]])
    right = torch.full((1, 3, 4), -5.0)
    for cell, concept in enumerate((0, 1, 3)):
        right[0, cell, concept] = 5
    assert region_loss(right, owners) < region_loss(right.roll(1, dims=1), owners)


def test_that_the_caption_loss_is_least_when_captions_fit_their_scenes():
    logits = torch.full((2, 3, 4), -5.0)
    logits[0, 0, 0] = logits[1, 0, 1] = 5
    present = torch.tensor([[True, False, False], [False, True, False]])
    assert caption_loss(logits, present) < caption_loss(logits, present.flip(0))


def test_that_about_half_of_the_sampled_cells_lie_on_objects():
    owners = torch.full((2, 1000), BACKGROUND)
    owners[:, :100] = 1
    torch.manual_seed(0)
    cells = sample_cells(owners, 150)
    share = (owners.gather(1, cells) != BACKGROUND).float().mean().item()
    assert 0.35 < share < 0.6


def test_that_a_killed_training_goes_on_from_its_checkpoint(artwork, monkeypatch, tmp_path):
    monkeypatch.setattr(sprites, "load", lambda name: artwork)
    monkeypatch.setattr(loop, "_SIZES", (64,))
    monkeypatch.setattr(network_module, "PROTOTYPES", 1)
    seen = []
    original = loop._Batches.__getitem__
    monkeypatch.setattr(
        loop._Batches, "__getitem__", lambda self, step: seen.append(step + self._first) or original(self, step)
    )
    recipe = loop.Recipe(artists=("test",), scenes=8, batch=4, cells=16)
    torch.manual_seed(0)
    network = CompactNetwork(3)
    frozen = network.backbone.stem.weight.clone()
    loop.train(network, recipe, tmp_path, workers=0)
    assert [step for step in seen if step < 2] == [0, 1]
    trained = network.head.project.weight.clone()
    assert torch.equal(network.backbone.stem.weight, frozen)
    seen.clear()
    again = CompactNetwork(3)
    loop.train(again, loop.Recipe(artists=("test",), scenes=12, batch=4, cells=16), tmp_path, workers=0)
    assert seen[0] == 2
    assert not torch.equal(again.head.project.weight, trained)
