"""The cached, word-by-word path gives what one full forward of the bare transformers model gives."""

from __future__ import annotations

import functools
import re

import numpy as np
import pytest
import torch
import transformers as tf
from torch.nn import functional

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models import florence, inputs
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.decoder import backend as decoder
from crossalign_gui.alignment.models.dense import CHINESE_TEMPLATES, CLIP_TEMPLATES, PLAIN_TEMPLATES
from crossalign_gui.alignment.models.families import open_model
from crossalign_gui.alignment.protocol import Prompt, never_cancelled
from crossalign_gui.domain.geometry import Box
from tests import tiny

FLOAT = Device("cpu", "float32", "")
PIXELS = np.random.default_rng(1).integers(0, 255, (96, 128, 3), dtype=np.uint8)
CAPTION = "red dog"


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    return functools.cache(lambda family: tiny.save(family, folder / family))


def answer(folder, caption=CAPTION, **options):
    backend = open_model(find(str(folder)), FLOAT)
    return Engine(lambda: backend).align(Query("k", PIXELS, caption, (), options))


def tensor(size, norm, canvas=None, inner=None):
    return inputs.to_tensor(PIXELS, inner or size, inputs.Normalisation(*norm), "cpu", torch.float32, canvas)


def same(found, expected):
    expected = expected.detach().numpy()
    scale = np.abs(expected).max()
    assert np.abs(found - expected).max() <= 2e-4 * max(scale, 1e-9), (np.abs(found - expected).max(), scale)


def prompts(tokenizer, encode, templates, **padding):
    vectors = []
    for word in CAPTION.split():
        ids = tokenizer([template.format(word) for template in templates], return_tensors="pt", **padding)
        vectors.append(functional.normalize(functional.normalize(encode(ids), dim=-1).mean(0), dim=-1))
    return torch.stack(vectors)


@torch.no_grad()
@pytest.mark.parametrize(
    ("family", "kind", "templates"),
    [
        ("clip", tf.CLIPModel, CLIP_TEMPLATES), ("metaclip2", tf.MetaClip2Model, CLIP_TEMPLATES),
        ("chinese-clip", tf.ChineseCLIPModel, CHINESE_TEMPLATES), ("altclip", tf.AltCLIPModel, CLIP_TEMPLATES),
    ],
)  # fmt: skip
def test_that_vanilla_clip_patches_are_those_of_the_library(saved, family, kind, templates):
    folder = saved(family)
    model, tokenizer = kind.from_pretrained(folder).eval(), tf.AutoTokenizer.from_pretrained(folder)
    result = answer(folder, mode="vanilla")
    rows, columns = result.grid
    vision = model.vision_model(tensor((rows * 8, columns * 8), inputs.CLIP), interpolate_pos_encoding=True)
    patches = functional.normalize(
        model.visual_projection(model.vision_model.post_layernorm(vision.last_hidden_state[0, 1:])), dim=-1
    )
    words = prompts(tokenizer, lambda ids: model.get_text_features(**ids).pooler_output, templates, padding=True)
    same(result.raw, (words @ patches.T).reshape(2, rows, columns))
    image = functional.normalize(model.visual_projection(vision.pooler_output), dim=-1)
    text = functional.normalize(model.get_text_features(**tokenizer(CAPTION, return_tensors="pt")).pooler_output, dim=-1)
    assert result.global_score == pytest.approx(max(0.0, float(image @ text.T)), abs=1e-5)


@torch.no_grad()
@pytest.mark.parametrize(("family", "kind"), [("siglip", tf.SiglipModel), ("siglip2", tf.Siglip2Model)])
def test_that_siglip_pools_a_patch_as_its_head_pools_it_alone(saved, family, kind):
    folder = saved(family)
    model, tokenizer = kind.from_pretrained(folder).eval(), tf.AutoTokenizer.from_pretrained(folder)
    result = answer(folder)
    rows, columns = result.grid
    if family == "siglip":
        pixels = tensor((rows * 8, columns * 8), inputs.HALF)
        vision = model.vision_model(pixels, interpolate_pos_encoding=True)
    else:
        processor = tf.Siglip2ImageProcessorPil(max_num_patches=rows * columns, patch_size=8)
        given = tensor((rows * 8, columns * 8), inputs.HALF)
        image = ((given[0].permute(1, 2, 0).numpy() * 0.5 + 0.5) * 255).round().astype(np.uint8)
        prepared = processor(images=image, return_tensors="pt", do_resize=False)
        assert prepared["spatial_shapes"][0].tolist() == [rows, columns]
        vision = model.vision_model(**prepared)
    states = vision.last_hidden_state[0, : rows * columns]
    alone = torch.stack([model.vision_model.head(state[None, None])[0] for state in states])
    full = {"padding": "max_length", "max_length": 64}
    words = prompts(tokenizer, lambda ids: model.get_text_features(ids["input_ids"]).pooler_output, PLAIN_TEMPLATES, **full)
    same(result.raw, (words @ functional.normalize(alone, dim=-1).T).reshape(2, rows, columns))
    ids = tokenizer(CAPTION, return_tensors="pt", **full)["input_ids"]
    text = functional.normalize(model.get_text_features(ids).pooler_output, dim=-1)
    logit = functional.normalize(vision.pooler_output, dim=-1) @ text.T * model.logit_scale.exp() + model.logit_bias
    assert result.global_score == pytest.approx(float(logit.sigmoid()), abs=1e-4)


@torch.no_grad()
def test_that_tips_reads_words_in_their_sentence(saved):
    folder = saved("tips")
    model, tokenizer = tf.Tipsv2Model.from_pretrained(folder).eval(), tf.AutoTokenizer.from_pretrained(folder)
    result = answer(folder, patches="last")
    rows, columns = result.grid
    vision = model.get_image_features(tensor((rows * 14, columns * 14), inputs.PLAIN))
    patches = functional.normalize(vision.last_hidden_state[0, 1 + model.config.vision_config.num_register_tokens :], dim=-1)
    encoded = tokenizer(CAPTION, return_tensors="pt", return_offsets_mapping=True)
    offsets = encoded.pop("offset_mapping")[0].tolist()
    text = model.get_text_features(encoded["input_ids"], attention_mask=encoded["attention_mask"])
    groups = [[n for n, (a, b) in enumerate(offsets) if a < end and b > start] for start, end in ((0, 3), (4, 7))]
    words = functional.normalize(torch.stack([text.last_hidden_state[0, group].mean(0) for group in groups]), dim=-1)
    same(result.raw, (words @ patches.T).reshape(2, rows, columns))
    score = functional.normalize(vision.pooler_output, dim=-1) @ functional.normalize(text.pooler_output, dim=-1).T
    assert result.global_score == pytest.approx(max(0.0, float(score)), abs=1e-5)


def test_that_blip_matches_as_the_library_does(saved):
    folder = saved("blip-itm")
    model = tf.BlipForImageTextRetrieval.from_pretrained(folder, attn_implementation="eager").eval()
    tokenizer = tf.AutoTokenizer.from_pretrained(folder)
    pixels, ids = tensor((96, 96), inputs.CLIP), tokenizer(CAPTION, return_tensors="pt")["input_ids"]
    with torch.no_grad():
        expected = model(ids, pixels).itm_score.softmax(-1)[0, 1]
    image = model.vision_model(pixels).last_hidden_state
    output = model.text_encoder(
        input_ids=ids, attention_mask=torch.ones_like(ids), encoder_hidden_states=image,
        encoder_attention_mask=torch.ones(image.shape[:2], dtype=torch.long), output_attentions=True,
    )  # fmt: skip
    attention = output.cross_attentions[2]
    gradient = torch.autograd.grad(model.itm_head(output.last_hidden_state[:, 0])[:, 1].sum(), attention)[0]
    by_token = (attention * gradient.clamp(min=0)).mean(1)[0, :, 1:].reshape(-1, 12, 12)
    first = len(tokenizer.tokenize("red"))
    groups = [list(range(1, 1 + first)), list(range(1 + first, ids.shape[1] - 1))]
    result = answer(folder)
    assert result.global_score == pytest.approx(float(expected), abs=1e-5)
    same(result.raw, torch.stack([by_token[group].mean(0) for group in groups]))


@torch.no_grad()
def test_that_blip_answers_as_the_library_does(saved):
    folder = saved("blip-vqa")
    model, tokenizer = tf.BlipForQuestionAnswering.from_pretrained(folder).eval(), tf.AutoTokenizer.from_pretrained(folder)
    ids = tokenizer(CAPTION, return_tensors="pt")["input_ids"]
    found = model.generate(ids, tensor((96, 96), inputs.CLIP), max_new_tokens=30, num_beams=1, do_sample=False)
    assert answer(folder).answer == tokenizer.decode(found[0], skip_special_tokens=True).strip()


@torch.no_grad()
def test_that_blip_writes_captions_as_the_library_does(saved):
    folder = saved("blip-caption")
    model = tf.BlipForConditionalGeneration.from_pretrained(folder).eval()
    tokenizer = tf.AutoTokenizer.from_pretrained(folder)
    found = model.generate(tensor((96, 96), inputs.CLIP), max_new_tokens=30, num_beams=3, do_sample=False)
    backend = open_model(find(str(folder)), FLOAT)
    text = backend.write_caption(backend.encode_image(PIXELS, "k", never_cancelled), never_cancelled)
    assert text == tokenizer.decode(found[0], skip_special_tokens=True).strip()


@torch.no_grad()
@pytest.mark.parametrize(
    ("family", "kind"),
    [("grounding-dino", tf.GroundingDinoForObjectDetection), ("mm-grounding-dino", tf.MMGroundingDinoForObjectDetection)],
)
def test_that_grounding_dino_scores_words_as_one_full_pass_does(saved, family, kind):
    folder = saved(family)
    model, tokenizer = kind.from_pretrained(folder).eval(), tf.AutoTokenizer.from_pretrained(folder)
    ids = tokenizer(f"{CAPTION} .", return_tensors="pt")["input_ids"]
    output = model(pixel_values=tensor((160, 213), inputs.IMAGENET), input_ids=ids)
    first = len(tokenizer.tokenize("red"))
    groups = [list(range(1, 1 + first)), list(range(1 + first, ids.shape[1] - 2))]
    result = answer(folder, "red dog")
    for prediction, group in zip(result.predictions, groups, strict=True):
        by_box = output.logits[0].sigmoid()[:, group].amax(-1)
        assert prediction.score == pytest.approx(float(by_box.max()), abs=1e-4)
        if prediction.found:
            cx, cy, w, h = (output.pred_boxes[0, int(by_box.argmax())] * torch.tensor([128, 96, 128, 96])).tolist()
            best = Box(cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2).clipped(128, 96)
            assert prediction.proposals[0].box.iou(best) > 0.99


@torch.no_grad()
@pytest.mark.parametrize(("family", "kind"), [("owlvit", tf.OwlViTForObjectDetection), ("owlv2", tf.Owlv2ForObjectDetection)])
def test_that_owl_scores_cached_images_as_one_full_pass_does(saved, family, kind):
    folder = saved(family)
    model, tokenizer = kind.from_pretrained(folder).eval(), tf.AutoTokenizer.from_pretrained(folder)
    texts = [PLAIN_TEMPLATES[0].format(word) for word in CAPTION.split()]
    ids = tokenizer(texts, padding="max_length", max_length=16, return_tensors="pt")
    inner = (96, 128) if family == "owlv2" else (128, 128)
    output = model(pixel_values=tensor(None, inputs.CLIP, (128, 128), inner), **ids)
    result = answer(folder)
    rows = 12 if family == "owlv2" else 16  # the padding below the image is left out
    same(result.raw, output.logits[0].T.reshape(2, 16, 16)[:, :rows])
    assert result.area == Box(0, 0, 128, 96)


@torch.no_grad()
def test_that_sam2_refines_a_cached_image_as_one_full_pass_does(saved):
    folder = saved("sam2")
    model = tf.Sam2Model.from_pretrained(folder).eval()
    box = Box(32, 24, 96, 72)
    output = model(
        pixel_values=tensor((128, 128), inputs.IMAGENET), input_boxes=torch.tensor([[[32.0, 32, 96, 96]]]),
        multimask_output=False,
    )  # fmt: skip
    refiner = open_model(find(str(folder)), FLOAT)
    state = refiner.encode_image(PIXELS, "k", never_cancelled)
    found = refiner.refine(state, Prompt(box), never_cancelled)
    assert found.score == pytest.approx(float(output.iou_scores[0, 0, 0].clamp(0, 1)), abs=1e-5)
    assert found.mask.size == (96, 128)


@torch.no_grad()
def test_that_sam3_asks_a_cached_image_as_one_full_pass_does(saved):
    folder = saved("sam3")
    model, tokenizer = tf.Sam3Model.from_pretrained(folder).eval(), tf.AutoTokenizer.from_pretrained(folder)
    result = answer(folder)
    for prediction, raw, word in zip(result.predictions, result.raw, CAPTION.split(), strict=True):
        output = model(pixel_values=tensor((112, 112), inputs.HALF), **tokenizer(word, return_tensors="pt"))
        presence = output.presence_logits[0].sigmoid()
        assert prediction.score == pytest.approx(float((output.pred_logits[0].sigmoid() * presence).max()), abs=1e-5)
        heat = output.semantic_seg[:, :1].sigmoid() * presence
        same(raw, functional.interpolate(heat, size=raw.shape, mode="bilinear", align_corners=False)[0, 0])


@torch.no_grad()
def test_that_florence_writes_from_a_cached_image_what_it_writes_from_pixels(saved):
    folder = saved("florence2")
    model, tokenizer = (
        tf.Florence2ForConditionalGeneration.from_pretrained(folder).eval(),
        tf.AutoTokenizer.from_pretrained(folder),
    )
    pixels = tensor((192, 192), inputs.IMAGENET)
    count = model.get_image_features(pixels).pooler_output.shape[1]
    words = tokenizer("What does the image describe?")["input_ids"]
    ids = torch.tensor([[model.config.image_token_id] * count + words])
    found = model.generate(
        input_ids=ids,
        pixel_values=pixels,
        attention_mask=torch.ones_like(ids),
        max_new_tokens=florence._MOST_TOKENS,
        num_beams=1,
        do_sample=False,
    )
    backend = open_model(find(str(folder)), FLOAT)
    text = backend.write_caption(backend.encode_image(PIXELS, "k", never_cancelled), never_cancelled)
    expected = re.sub(r"<[^>]*>", "", tokenizer.decode(found[0], skip_special_tokens=False)).strip()
    assert expected
    assert text == expected


@torch.no_grad()
def test_that_qwen_writes_from_a_cached_image_what_it_writes_from_pixels(saved):
    folder = saved("qwen3-vl")
    model, tokenizer = (
        tf.Qwen3VLForConditionalGeneration.from_pretrained(folder).eval(),
        tf.AutoTokenizer.from_pretrained(folder),
    )
    processor = tf.Qwen2VLImageProcessorPil(
        patch_size=16, merge_size=2, temporal_patch_size=2, image_mean=[0.5] * 3, image_std=[0.5] * 3,
        size={"shortest_edge": 64 * 64, "longest_edge": 1280 * 32 * 32},
    )  # fmt: skip
    prepared = processor(images=PIXELS, return_tensors="pt")
    count = int(prepared["image_grid_thw"].prod()) // 4
    image = f"<|vision_start|>{'<|image_pad|>' * count}<|vision_end|>"
    question = "Describe this image in one sentence."
    text = f"<|im_start|>user\n{image}{question}<|im_end|>\n<|im_start|>assistant\n"
    ids = tokenizer(text, return_tensors="pt")["input_ids"]
    found = model.generate(
        input_ids=ids, attention_mask=torch.ones_like(ids), **prepared,
        mm_token_type_ids=(ids == model.config.image_token_id).int(),
        max_new_tokens=decoder._MOST_TOKENS, do_sample=False, eos_token_id=tokenizer.convert_tokens_to_ids("<|im_end|>"),
    )  # fmt: skip
    backend = open_model(find(str(folder)), FLOAT)
    written = backend.write_caption(backend.encode_image(PIXELS, "k", never_cancelled), never_cancelled)
    assert written == tokenizer.decode(found[0, ids.shape[1] :], skip_special_tokens=True).strip()


@torch.no_grad()
def test_that_clipseg_paints_what_the_library_paints(saved):
    folder = saved("clipseg")
    model, tokenizer = tf.CLIPSegForImageSegmentation.from_pretrained(folder).eval(), tf.AutoTokenizer.from_pretrained(folder)
    result = answer(folder)
    pixels = tensor((96, 96), inputs.IMAGENET).expand(2, -1, -1, -1)
    logits = model(**tokenizer(CAPTION.split(), padding=True, return_tensors="pt"), pixel_values=pixels).logits
    same(result.raw, functional.avg_pool2d(logits[:, None], 4)[:, 0])


@torch.no_grad()
def test_that_omdet_asks_a_cached_image_as_one_full_pass_does(saved):
    folder = saved("omdet")
    model, tokenizer = tf.OmDetTurboForObjectDetection.from_pretrained(folder).eval(), tf.AutoTokenizer.from_pretrained(folder)
    result = answer(folder)
    for prediction, word in zip(result.predictions, CAPTION.split(), strict=True):
        named, task = (
            tokenizer(text, padding="max_length", max_length=77, return_tensors="pt") for text in (word, f"Detect {word}.")
        )
        output = model(
            pixel_values=tensor((128, 128), inputs.IMAGENET), classes_input_ids=named["input_ids"],
            classes_attention_mask=named["attention_mask"], tasks_input_ids=task["input_ids"],
            tasks_attention_mask=task["attention_mask"], classes_structure=torch.ones(1, dtype=torch.long),
        )  # fmt: skip
        scores = output.decoder_class_logits[0, :, 0].sigmoid()
        assert prediction.score == pytest.approx(float(scores.max()), abs=1e-5)
        cx, cy, w, h = output.decoder_coord_logits[0, scores.argmax()].tolist()
        width, height = result.size
        wanted = Box((cx - w / 2) * width, (cy - h / 2) * height, (cx + w / 2) * width, (cy + h / 2) * height)
        if prediction.found:
            assert prediction.proposals[0].box.iou(wanted.clipped(width, height)) > 0.999
