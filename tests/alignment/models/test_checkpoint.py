"""Folders that are no models, or models that must not be opened, and words among tokens."""

from __future__ import annotations

import json
import shutil

import pytest
import transformers as tf

from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.inputs import HALF, Normalisation, patch_grid, side_of
from crossalign_gui.alignment.models.tokens import VectorCache, tokenize
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.alignment.registry import load_backend, load_refiner
from crossalign_gui.domain.text import split_words
from tests import tiny


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    return tiny.save("clip", tmp_path_factory.mktemp("model") / "clip")


@pytest.fixture
def model(original, tmp_path):
    return shutil.copytree(original, tmp_path / "clip")


def refusal(folder) -> str:
    with pytest.raises(AlignmentError) as caught:
        load_backend(str(folder), "cpu")
    return str(caught.value)


def edit(model, **changes):
    path = model / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def test_that_a_whole_model_is_opened_with_a_stable_revision(model):
    first, second = load_backend(str(model), "cpu"), load_backend(str(model), "cpu")
    assert first.revision == second.revision
    edit(model, logit_scale_init_value=3.0)
    assert find(str(model)).revision != first.revision


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "cannot be read"),
        ("[1]", "no settings file"),
        ("{", "cannot be read"),
        ("[" * 100_000, "cannot be read"),
        ('{"model_type": "bert"}', "not supported"),
        ("{}", r"\(none\)"),
        ('{"model_type": "clip", "text_config": {"hidden_size": 1000000000000}}', "no computer holds"),
        ('{"model_type": "clip", "vision_config": {"num_hidden_layers": 100000}}', "100000 layers"),
        ('{"model_type": "clip", "text_config": 3}', "do not fit"),
        ('{"model_type": "clip", "text_config": {"hidden_size": -5}}', "do not fit"),
        ('{"model_type": "clip", "text_config": {"hidden_size": 63}}', "do not fit"),
    ],
)
def test_that_a_config_that_makes_no_sense_is_refused(model, text, words):
    (model / "config.json").write_text(text)
    with pytest.raises(AlignmentError, match=words):
        load_backend(str(model), "cpu")


def test_that_remote_code_of_a_config_is_never_run(model, tmp_path):
    (model / "evil.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    edit(model, auto_map={"AutoModel": "evil.Model", "AutoConfig": "evil.Config", "AutoTokenizer": ["evil.T", "evil.T"]})
    settings = json.loads((model / "tokenizer_config.json").read_text())
    (model / "tokenizer_config.json").write_text(json.dumps({**settings, "auto_map": {"AutoTokenizer": ["evil.T", "evil.T"]}}))
    load_backend(str(model), "cpu")
    assert not (tmp_path / "ran").exists()


def test_that_pickled_weights_are_not_opened(model):
    (model / "model.safetensors").rename(model / "pytorch_model.bin")
    assert "Pickled weights can run programs" in refusal(model)


def test_that_an_index_cannot_name_files_elsewhere(model):
    (model / "model.safetensors").rename(model.parent / "other.safetensors")
    (model / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a": "../other.safetensors"}}))
    assert "outside of its folder" in refusal(model)


def test_that_a_missing_shard_is_noticed(model):
    (model / "model.safetensors").rename(model / "model-00001-of-00002.safetensors")
    names = {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}
    (model / "model.safetensors.index.json").write_text(json.dumps({"weight_map": names}))
    assert "no complete safetensors" in refusal(model)


@pytest.mark.parametrize("damage", [b"", b"garbage", b"\xff" * 64, b"\x08\x00\x00\x00\x00\x00\x00\x00{}      "])
def test_that_broken_weights_say_so(model, damage):
    (model / "model.safetensors").write_bytes(damage)
    assert "download it again" in refusal(model)


def test_that_cut_off_weights_say_so(model):
    data = (model / "model.safetensors").read_bytes()
    (model / "model.safetensors").write_bytes(data[: len(data) // 2])
    assert "download it again" in refusal(model)


@pytest.mark.parametrize("text", ["", "{", '{"model": {"type": "Nonsense"}}'])
def test_that_a_broken_tokenizer_says_so(model, text):
    (model / "tokenizer.json").write_text(text)
    assert "missing or broken" in refusal(model)


def test_that_a_model_that_does_not_fit_into_memory_is_not_tried(model, monkeypatch):
    from crossalign_gui.alignment.models import checkpoint

    monkeypatch.setattr(checkpoint, "_MEMORY", 1e9)
    assert "GB of memory" in refusal(model)


def test_that_a_blip_without_a_known_head_says_so(tmp_path):
    folder = tiny.save("blip-itm", tmp_path / "blip")
    edit(folder, architectures=["BlipModel"])
    assert "without one of the heads" in refusal(folder)


def test_that_aligning_and_refining_models_are_not_confused(model, tmp_path):
    sam = tiny.save("sam2", tmp_path / "sam")
    assert "aligns no words" in refusal(sam)
    with pytest.raises(AlignmentError, match="makes no masks of boxes"):
        load_refiner(str(model), "cpu")


def test_that_a_video_checkpoint_of_sam2_is_opened(tmp_path):
    folder = tiny.save("sam2", tmp_path / "sam")
    edit(folder, model_type="sam2_video", architectures=["Sam2VideoModel"])
    assert load_refiner(str(folder), "cpu").capabilities >= {"refine"}


TOKENIZERS = {
    "clip": tiny.clip_tokenizer,
    "bert": tiny.bert_tokenizer,
    "pieces": lambda: tiny.piece_tokenizer(tf.Siglip2Tokenizer, "<pad>", "<eos>", "<bos>", "<unk>", "<mask>"),
}


@pytest.mark.parametrize("name", TOKENIZERS)
@pytest.mark.parametrize(
    "caption",
    [
        "a red dog",
        "the café's naïve garçon",
        "e\u0301te\u0301",
        "a 🐶dog👩‍👩‍👧",
        "猫が好き dog",
        "כלב אדום",
        "x-ray isn't 3D",
        "  a\tb \n c",
    ],
)
def test_that_every_word_has_its_own_tokens(name, caption):
    tokens = tokenize(TOKENIZERS[name](), caption, 512)
    words = split_words(caption)
    groups = [tokens.of(((word.start, word.end),)) for word in words]
    assert all(groups)
    flat = [token for group in groups for token in group]
    assert len(flat) == len(set(flat))
    for word, group in zip(words, groups, strict=True):
        assert min(tokens.offsets[token][0] for token in group) <= word.start + 1
        # Where a letter and its accent become one, the offset may end before the accent.
        assert max(tokens.offsets[token][1] for token in group) >= word.end - 1
    assert not tokens.truncated
    whole = tokens.of(((words[0].start, words[-1].end),))
    assert set(flat) <= set(whole)


@pytest.mark.parametrize("name", TOKENIZERS)
def test_that_a_cut_caption_knows_its_last_word(name):
    caption = "dog " * 300
    tokens = tokenize(TOKENIZERS[name](), caption, 40)
    assert tokens.truncated
    assert len(tokens.offsets) == 40
    assert tokens.of(((0, 3),))
    assert tokens.of(((1196, 1199),)) == []


def test_that_known_words_are_not_encoded_again():
    import torch

    asked = []

    def encode(texts):
        asked.extend(texts)
        return torch.arange(len(texts) * 2.0).reshape(len(texts), 2)

    cache = VectorCache()
    cache.get(["a", "b", "a"], encode)
    assert cache.get(["b", "c"], encode).shape == (2, 2)
    assert asked == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("size", "grid"), [((100, 100), (28, 28)), ((300, 400), (24, 32)), ((100, 10_000), (7, 112)), ((1, 1), (28, 28))]
)
def test_that_the_grid_keeps_the_shape_of_the_image(size, grid):
    assert patch_grid(size, 784) == grid


@pytest.mark.parametrize(
    "settings",
    [{}, {"image_mean": None}, {"image_mean": [1], "image_std": [1, 1, 1]}, {"image_mean": [0] * 3, "image_std": [0, 1, 1]}],
)
def test_that_unusable_normalisations_are_the_default(settings):
    assert Normalisation.read(settings, HALF).mean == HALF[0]
    assert Normalisation.read({"do_normalize": False}, HALF).std == (1.0, 1.0, 1.0)


@pytest.mark.parametrize("size", [None, "big", {"height": -1}, {"height": 10**9}, {"shortest_edge": "x"}, 7])
def test_that_unusable_sizes_are_the_default(size):
    assert side_of({"size": size}, 384) == 384
    assert side_of({"size": {"height": 512}}, 384) == 512
