"""How CLIP is read: the default follows what was published, by what is at hand; with each DINO; a person's choice stays."""

from __future__ import annotations

import functools
import shutil

import numpy as np
import pytest
import torch
import transformers as tf

from crossalign_gui.alignment import conformance
from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models import clip, dino, families, inputs, proxyclip, sam2, store
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.clip_readings import MEAN_IOU, AtHand
from crossalign_gui.alignment.models.families import open_model
from crossalign_gui.alignment.protocol import AlignmentError, never_cancelled
from crossalign_gui.session.model import model_store
from tests import tiny

FLOAT = Device("cpu", "float32", "")
DINOS = {
    "dino": tf.ViTModel, "dinov2": tf.Dinov2Model, "dinov2-registers": tf.Dinov2WithRegistersModel, "dinov3": tf.DINOv3ViTModel,
}  # fmt: skip
TYPES = {"dino": "vit", "dinov2": "dinov2", "dinov2-registers": "dinov2_with_registers", "dinov3": "dinov3_vit"}
SAM_2, B_8 = "facebook/sam2.1-hiera-tiny", "facebook/dino-vitb8"


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    place = tmp_path_factory.mktemp("readings")
    return functools.cache(lambda family: tiny.save(family, place / family))


@pytest.fixture
def open_clip(folders, monkeypatch):
    """A CLIP or its kin on a disk where there are a SAM 2 and a DINO, or not."""

    def opened(segmenter: bool = False, tower: str = "", family: str = "clip"):
        monkeypatch.setattr(clip, "CELLS", 64)
        monkeypatch.setattr(sam2, "_CLICKS", 2)
        monkeypatch.setattr(clip, "SEGMENTER", str(folders("sam2")) if segmenter else "nobody/sam2")
        names = {str(folders(tower)): TYPES[tower]} if tower else {"nobody/dino": "vit"}
        for module in (families, dino):
            monkeypatch.setattr(module, "LIKENESS", names)
        return open_model(find(str(folders(family))), FLOAT)

    return opened


def noise(height=90, width=150):
    return np.random.default_rng(0).integers(0, 255, (height, width, 3), dtype=np.uint8)


def align(backend, caption="red dog", **options):
    return Engine(lambda: backend).align(Query("k", noise(), caption, (), options))


# ------------------------------------------------------------------ the default


@pytest.mark.parametrize(
    ("segmenter", "tower", "default"),
    [("", "", "naclip"), (SAM_2, "", "naclip"), ("", B_8, "proxyclip"), (SAM_2, B_8, "corrclip_sam2")],
)
def test_that_the_default_is_the_best_published_of_what_is_at_hand_and_says_so(segmenter, tower, default):
    option = AtHand(segmenter, tower).option()
    assert option.default == default
    assert option.choices[default].endswith(f": {MEAN_IOU[default]}")
    figures = [float(title.rpartition(": ")[2]) for title in option.choices.values() if title[-1].isdigit()]
    assert figures == sorted(figures, reverse=True)
    for name in (SAM_2, B_8):  # what is missing for a better one is named
        assert (name in option.hint) == (default != "corrclip_sam2" and name not in (segmenter, tower))


def test_that_a_figure_says_so_where_it_is_of_another_dino():
    choices = AtHand(SAM_2, "facebook/dinov2-base").modes
    assert next(iter(choices)) == "corrclip_sam2"
    assert choices["corrclip_sam2"].endswith("(masks of SAM 2, likeness of dinov2-base): 50.4 with DINO B/8")
    assert choices["proxyclip"].endswith("42.3 with DINO B/8")
    assert choices["naclip"].endswith(": 39.4")


def test_that_what_is_read_otherwise_than_published_has_no_figure():
    choices = AtHand(SAM_2, "").modes
    for value in ("corrclip_sam2", "corrclip"):
        assert "simplified" in choices[value]
        assert not choices[value][-1].isdigit()


@pytest.mark.parametrize("family", ["clip", "metaclip2", "chinese-clip", "altclip"])
def test_that_every_kin_of_clip_is_read_by_corrclip_where_its_networks_are_here(open_clip, family):
    backend = open_clip(True, "dino", family)
    assert backend.options[0].default == "corrclip_sam2"
    engine = Engine(lambda: backend)
    usual = engine.align(Query("k", noise(), "red dog"))
    assert np.array_equal(usual.raw, engine.align(Query("k", noise(), "red dog", (), {"mode": "corrclip_sam2"})).raw)
    for other in ("corrclip", "proxyclip", "naclip"):
        read = engine.align(Query("k", noise(), "red dog", (), {"mode": other}))
        assert read.raw.shape != usual.raw.shape or not np.allclose(read.raw, usual.raw, atol=1e-5)
    assert read.grid == (6, 10)
    assert usual.grid == (12, 20)  # DINO looks at patches half as long


def test_that_a_choice_of_a_person_stays_whatever_the_default_is(open_clip):
    bare = align(open_clip(), mode="naclip").raw
    assert np.array_equal(bare, align(open_clip(True, "dino"), mode="naclip").raw)
    assert np.array_equal(bare, align(open_clip()).raw)


def test_that_a_tower_whose_weights_are_not_opened_is_not_at_hand(open_clip, folders, tmp_path, monkeypatch):
    (tmp_path / "config.json").write_text((folders("dino") / "config.json").read_text())
    (tmp_path / "pytorch_model.bin").write_bytes(b"pickled")
    monkeypatch.setattr(dino, "LIKENESS", {str(tmp_path): "vit"})
    assert dino.at_hand() == ""


def test_that_words_are_learned_from_the_same_vectors_whatever_the_default_is(open_clip):
    def vectors(backend):
        return backend.region_vectors(backend.encode_image(noise(), "k", never_cancelled))

    assert np.array_equal(vectors(open_clip()), vectors(open_clip(True, "dino")))


def test_that_vectors_of_whole_images_do_not_wait_for_other_networks(open_clip, monkeypatch):
    backend = open_clip(True, "dino")
    monkeypatch.setattr(dino.Dino, "look", lambda *_: pytest.fail("DINO was asked"))
    backend.image_vector(backend.encode_image(noise(), "k", never_cancelled))


def test_that_a_tower_says_what_it_is_for_where_it_is_opened_as_a_model(open_clip, folders):
    open_clip(tower="dino")
    with pytest.raises(AlignmentError, match="CLIP can be read with"):
        open_model(find(str(folders("dino"))), FLOAT)


def test_that_such_a_tower_is_downloaded_and_listed_but_never_offered_as_a_model(folders, monkeypatch, tmp_path):
    families.require_wanted(B_8, "vit")
    with pytest.raises(AlignmentError, match="not supported"):
        families.require_wanted("somebody/vit", "vit")
    hub = tmp_path / "models--facebook--dino-vitb8"
    (hub / "refs").mkdir(parents=True)
    (hub / "refs" / "main").write_text("1" * 40)
    shutil.copytree(folders("dino"), hub / "snapshots" / ("1" * 40))
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    row = next(row for row in model_store._rows(never_cancelled) if row.name == B_8)
    assert (row.state, row.aligns) == ("ready", False)
    assert [item.name for item in store.stored()] == [B_8]
    assert dino.at_hand() == B_8


# ------------------------------------------------------------------ ProxyCLIP, with each DINO


@pytest.mark.parametrize("tower", DINOS)
@torch.no_grad()
def test_that_each_dino_sees_the_whole_image_at_the_size_of_clip(folders, tower):
    looks = dino.Dino(find(str(folders(tower))), FLOAT)
    patch = looks.model.config.patch_size
    sight = looks.look(noise(), (112, 168))
    assert sight.grid == (112 // patch, round(168 / patch))
    size = (sight.grid[0] * patch, sight.grid[1] * patch)
    x = inputs.to_tensor(noise(), size, inputs.Normalisation(*inputs.IMAGENET), "cpu", torch.float32)
    more = {"add_pooling_layer": False} if tower == "dino" else {}
    model = DINOS[tower].from_pretrained(folders(tower), **more).eval()
    given = {}
    last = [module for module in model.modules() if hasattr(module, "q_proj")][-1]
    last.q_proj.register_forward_pre_hook(lambda module, arguments: given.update(x=arguments[0]))
    found = model(x, **({"interpolate_pos_encoding": True} if tower == "dino" else {})).last_hidden_state[0]
    first = len(found) - sight.grid[0] * sight.grid[1]  # CLS, and registers
    assert first == {"dino": 1, "dinov2": 1}.get(tower, 3)
    assert torch.allclose(sight.output, found[first:], atol=1e-5)
    own = given["x"][0, first:]
    assert torch.allclose(sight.queries_and_keys, last.q_proj(own) + last.k_proj(own), atol=1e-5)


def test_that_dino_looks_closer_only_as_far_as_memory_allows(folders):
    sight = dino.Dino(find(str(folders("dino"))), FLOAT).look(noise(), (448, 448))
    assert sight.grid == (64, 64)


@pytest.mark.parametrize("tower", DINOS)
@pytest.mark.parametrize("promise", ["answers have the promised shapes", "odd sizes of image are answered"])
def test_that_clip_beside_each_dino_keeps_its_promises(open_clip, tower, promise):
    backend = open_clip(tower=tower)
    assert backend.options[0].default == "proxyclip"
    assert tower in backend.options[0].choices["proxyclip"]
    assert list(conformance.PROMISES[promise](conformance.Trial(backend))) == []


def test_that_weights_are_those_of_the_paper_worked_out_by_hand():
    """Two patches alike and one apart: cosines 1 and 0, of mean 5/9; (1 - 1.2 * 5/9) * 3 = 1 and -2, which is masked."""
    features = torch.tensor([[1.0, 0], [2.0, 0], [0, 3.0]])
    assert proxyclip.proxy_attention(features).tolist() == [[0.5, 0.5, 0], [0.5, 0.5, 0], [0, 0, 1]]
    alike = proxyclip.proxy_attention(torch.ones(2, 3))  # all masked: each keeps its own
    assert alike.tolist() == [[1, 0], [0, 1]]


def test_that_values_are_spread_between_the_cells_of_a_coarser_grid():
    row = torch.tensor([[[0.0], [4.0]]])  # one row of two cells
    assert dino.spread(row, (1, 2), (1, 4))[0, :, 0].tolist() == [0, 1, 3, 4]
    assert dino.spread(row, (1, 2), (2, 2))[0, :, 0].tolist() == [0, 4, 0, 4]
