"""A signal planted at a known place of an image lights up that place, whatever the shape of the image.

Dense families get weights under which a patch's vector depends on its own colour only, and a text tower that says "red"
whatever it reads. Families whose answer is boxes or masks get an oracle in place of the network, which finds the red in
the tensor that it is given and answers in the model's own coordinates. Both go through our resizing and mapping.
"""

from __future__ import annotations

import types

import numpy as np
import pytest
import torch
import transformers as tf
from torch import nn
from torch.nn import functional

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models import answers, dino, written_boxes
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.families import open_model
from crossalign_gui.alignment.models.written_boxes import boxes_only
from crossalign_gui.alignment.protocol import Prompt, never_cancelled
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.domain.grounded_text import FAMILIES, Reader
from crossalign_gui.domain.masks import bounds, decode
from tests import tiny

FLOAT = Device("cpu", "float32", "")
SHAPES = {"square": (300, 300), "landscape": (480, 360), "panorama": (640, 160), "portrait": (150, 450)}
"""(width, height)."""
shapes = pytest.mark.parametrize("shape", SHAPES)


def scene(shape: str, place: tuple[float, float]) -> tuple[np.ndarray, Box]:
    """White with a red rectangle around a place given in parts of the sides."""
    width, height = SHAPES[shape]
    w, h = 0.2 * width, 0.2 * height
    x0, y0 = round(place[0] * width - w / 2), round(place[1] * height - h / 2)
    box = Box(x0, y0, x0 + round(w), y0 + round(h))
    pixels = np.full((height, width, 3), 255, np.uint8)
    pixels[int(box.y0) : int(box.y1), int(box.x0) : int(box.x1)] = (230, 20, 20)
    return pixels, box


def zero(*modules: nn.Module) -> None:
    for module in modules:
        for parameter in module.parameters():
            nn.init.zeros_(parameter)


def plain(colour: tuple[int, int, int]) -> np.ndarray:
    return np.full((128, 128, 3), colour, np.uint8)


def unmix(layers) -> None:
    """Blocks that pass each token on as it came."""
    for layer in layers:
        zero(layer.self_attn.out_proj, layer.mlp.fc2)


def plant_clip(model, folder, reopen) -> None:
    vision = model.vision_model
    zero(vision.embeddings.position_embedding)
    unmix(vision.encoder.layers[:-1])
    aim(model.text_model.final_layer_norm, model.text_projection, red_direction(reopen(model), "maskclip"))


def plant_chinese_clip(model, folder, reopen) -> None:
    zero(model.vision_model.embeddings.position_embedding)
    unmix(model.vision_model.encoder.layers[:-1])
    norm = model.text_model.encoder.layer[-1].output.LayerNorm
    aim(norm, model.text_projection, red_direction(reopen(model), "maskclip"))


def plant_altclip(model, folder, reopen) -> None:
    zero(model.vision_model.embeddings.position_embedding)
    unmix(model.vision_model.encoder.layers[:-1])
    aim(model.text_model.transformation, model.text_projection, red_direction(reopen(model), "maskclip"))


def plant_clipseg(model, folder, reopen) -> None:
    vision, decoder = model.clip.vision_model, model.decoder
    zero(vision.embeddings.position_embedding, decoder.film_mul, decoder.film_add)
    nn.init.ones_(decoder.film_mul.bias)
    unmix(vision.encoder.layers)
    unmix(decoder.layers)
    backend, means = reopen(model), []
    backend._model.decoder.transposed_convolution.register_forward_pre_hook(
        lambda module, given: means.append(given[0][0].mean((1, 2)))
    )
    for colour in ((230, 20, 20), (255, 255, 255)):
        backend.align(backend.encode_image(plain(colour), "", never_cancelled), "red", (((0, 3),),), never_cancelled)
    zero(decoder.transposed_convolution)
    decoder.transposed_convolution.weight += functional.normalize(means[0] - means[1], dim=-1)[:, None, None, None]


def plant_siglip(model, folder, reopen) -> None:
    vision = model.vision_model
    zero(vision.embeddings.position_embedding)
    unmix(vision.encoder.layers)
    nn.init.zeros_(model.text_model.head.weight)
    model.text_model.head.bias.data = red_direction(reopen(model), None)


def plant_tips(model, folder, reopen) -> None:
    nn.init.zeros_(model.vision_model.embeddings.position_embeddings)
    for layer in model.vision_model.encoder.layer:
        zero(layer.layer_scale1, layer.layer_scale2)
    norm = model.text_model.final_layer_norm
    direction = red_direction(reopen(model), None)
    nn.init.zeros_(norm.weight)
    norm.bias.data = direction


def plant_owl(model, folder, reopen) -> None:
    towers = model.owlv2 if hasattr(model, "owlv2") else model.owlvit
    zero(towers.vision_model.embeddings.position_embedding, model.class_head.logit_shift, model.class_head.logit_scale)
    unmix(towers.vision_model.encoder.layers)
    zero(model.box_head.dense2)
    backend = reopen(model)
    red, white = (
        backend.encode_image(plain(c), "", never_cancelled).data.vectors.mean(0) for c in ((230, 20, 20), (255,) * 3)
    )
    aim(towers.text_model.final_layer_norm, towers.text_projection, functional.normalize(red - white, dim=-1))


def plant_blip(model, folder, reopen) -> None:
    vision = model.vision_model
    nn.init.zeros_(vision.embeddings.position_embedding)
    for layer in vision.encoder.layers:
        zero(layer.self_attn.projection, layer.mlp.fc2)
    backend = reopen(model)
    red, white = (
        backend.encode_image(plain(c), "", never_cancelled).data.tokens[0, 1:].mean(0) for c in ((230, 20, 20), (255,) * 3)
    )
    text = (
        model.text_decoder.bert
        if hasattr(model, "text_decoder") and not hasattr(model, "text_encoder")
        else model.text_encoder
    )
    for layer in text.encoder.layer:
        attention = layer.crossattention.self
        nn.init.zeros_(attention.query.weight)
        attention.query.bias.data = functional.normalize(attention.key.weight @ (red - white), dim=-1) * 200


def aim(norm, projection, direction: torch.Tensor) -> None:
    """Whatever is read, the projected text vector is `direction`."""
    nn.init.zeros_(norm.weight)
    norm.bias.data = torch.linalg.lstsq(projection.weight, direction[:, None]).solution[:, 0]


def red_direction(backend, mode: str | None) -> torch.Tensor:
    vectors = []
    for colour in ((230, 20, 20), (255, 255, 255)):
        state = backend.encode_image(plain(colour), "", never_cancelled)
        if mode:
            backend.choose({"mode": mode})
            backend.align(state, "", (), never_cancelled)
        patches = state.data.patches
        vectors.append(
            patches.get(mode, next(iter(patches.values()))).reshape(-1, next(iter(patches.values())).shape[-1]).mean(0)
        )
    return functional.normalize(vectors[0] - vectors[1], dim=-1)


DENSE = {
    "clip": (tf.CLIPModel, plant_clip, {"mode": "maskclip"}),
    "clip naclip": (tf.CLIPModel, plant_clip, {"mode": "naclip"}),
    "clip corrclip": (tf.CLIPModel, plant_clip, {"mode": "corrclip"}),
    "clip proxyclip beside DINO": (tf.CLIPModel, plant_clip, {"mode": "proxyclip"}),
    "clip corrclip beside DINO": (tf.CLIPModel, plant_clip, {"mode": "corrclip"}),
    "metaclip2": (tf.MetaClip2Model, plant_clip, {"mode": "maskclip"}),
    "chinese-clip": (tf.ChineseCLIPModel, plant_chinese_clip, {}),
    "altclip": (tf.AltCLIPModel, plant_altclip, {}),
    "clipseg": (tf.CLIPSegForImageSegmentation, plant_clipseg, {}),
    "siglip": (tf.SiglipModel, plant_siglip, {}),
    "siglip2": (tf.Siglip2Model, plant_siglip, {}),
    "tips": (tf.Tipsv2Model, plant_tips, {}),
    "owlvit": (tf.OwlViTForObjectDetection, plant_owl, {}),
    "owlv2": (tf.Owlv2ForObjectDetection, plant_owl, {}),
    "blip-itm": (tf.BlipForImageTextRetrieval, plant_blip, {"readout": "attention"}),
    "blip-vqa": (tf.BlipForQuestionAnswering, plant_blip, {}),
    "blip-caption": (tf.BlipForConditionalGeneration, plant_blip, {}),
}


@torch.no_grad()
def colour_dino(folder) -> dict[str, str]:
    """A tower for which places are alike by their colour only."""
    model = tf.ViTModel.from_pretrained(tiny.save("dino", folder), add_pooling_layer=False)
    nn.init.zeros_(model.embeddings.position_embeddings)
    for layer in model.layers:
        zero(layer.attention.o_proj, layer.mlp.fc2)
    model.save_pretrained(folder)
    return {str(folder): "vit"}


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    made = {}

    def of(name: str):
        if name not in made:
            folder = tiny.save(name.split()[0], tmp_path_factory.mktemp("planted"))
            kind, plant, _ = DENSE[name]
            model = kind.from_pretrained(folder)
            beside = colour_dino(tmp_path_factory.mktemp("dino")) if "DINO" in name else {}

            def reopen(model):
                model.save_pretrained(folder)
                with pytest.MonkeyPatch.context() as patch:
                    patch.setattr(dino, "LIKENESS", beside)
                    backend = open_model(find(str(folder)), FLOAT)
                if beside:
                    backend._cells = 14 * 14  # DINO has four times as many
                return backend

            with torch.no_grad():
                plant(model, folder, reopen)
            made[name] = reopen(model)
        return made[name]

    return of


@shapes
@pytest.mark.parametrize("place", [(0.2, 0.3), (0.75, 0.7)], ids=["upper left", "lower right"])
@pytest.mark.parametrize("name", DENSE)
def test_that_a_planted_colour_lights_up_its_own_place(planted, name, shape, place):
    pixels, box = scene(shape, place)
    result = Engine(lambda: planted(name)).align(Query("k", pixels, "red", (), DENSE[name][2]))
    rows, columns = result.grid
    row, column = divmod(int(result.raw[0].argmax()), columns)
    cell = (result.area.width / columns, result.area.height / rows)
    x, y = result.area.x0 + (column + 0.5) * cell[0], result.area.y0 + (row + 0.5) * cell[1]
    reach = Box(box.x0 - cell[0] / 2, box.y0 - cell[1] / 2, box.x1 + cell[0] / 2, box.y1 + cell[1] / 2)
    assert reach.contains(x, y)
    # The whole red place stands out, not only its strongest cell.
    assert result.raw[0, result.cell_at(*box.center)[0], result.cell_at(*box.center)[1]] > np.median(result.raw[0])


@shapes
@pytest.mark.parametrize("name", ["owlvit", "owlv2"])
def test_that_a_planted_colour_is_proposed_as_a_box_there(planted, name, shape):
    pixels, box = scene(shape, (0.7, 0.7))
    prediction = Engine(lambda: planted(name)).align(Query("k", pixels, "red")).predictions[0]
    cell = max(SHAPES[shape]) / 16
    x, y = prediction.proposals[0].box.center
    assert Box(box.x0 - cell, box.y0 - cell, box.x1 + cell, box.y1 + cell).contains(x, y)


def red_part(pixels: torch.Tensor) -> torch.Tensor:
    """[h, w]: where red is far above green in a normalised tensor [1, 3, h, w]."""
    values = pixels[0].float()
    return (values[0] - values[1]) > 0.5 * (values[0] - values[1]).max()


def box_in_parts(red: torch.Tensor) -> list[float]:
    rows, columns = red.any(1).nonzero()[:, 0], red.any(0).nonzero()[:, 0]
    height, width = red.shape
    return [columns[0] / width, rows[0] / height, (columns[-1] + 1) / width, (rows[-1] + 1) / height]


@shapes
@pytest.mark.parametrize("family", ["grounding-dino", "mm-grounding-dino"])
def test_that_grounding_dino_boxes_and_maps_lie_where_the_model_says(tmp_path, family, shape):
    backend = open_model(find(str(tiny.save(family, tmp_path))), FLOAT)
    pixels, box = scene(shape, (0.3, 0.7))
    seen = {}
    backend._kept.inner.register_forward_pre_hook(lambda module, given: seen.update(pixels=given[0]))

    class Oracle:
        def __call__(self, pixel_values, input_ids, output_attentions):
            red = red_part(seen["pixels"])
            assert red.shape == pixel_values.shape[-2:]
            x0, y0, x1, y1 = box_in_parts(red)
            boxes = torch.tensor([[[0.5, 0.5, 1, 1], [(x0 + x1) / 2, (y0 + y1) / 2, x1 - x0, y1 - y0]]])
            logits = torch.full((1, 2, 64), -9.0)
            logits[0, 1, 1 : input_ids.shape[1] - 2] = 3.0
            shapes = [feature.shape[-2:] for feature, _ in backend._kept.seen[0]]
            maps = [functional.interpolate(red[None, None].float(), size=size)[0, 0].flatten() for size in shapes]
            dense = torch.cat(maps)[None, :, None].expand(-1, -1, 64) * 8 - 4
            return types.SimpleNamespace(logits=logits, pred_boxes=boxes, enc_outputs_class=dense)

    backend._model = Oracle()
    result = Engine(lambda: backend).align(Query("k", pixels, "red"))
    assert result.predictions[0].proposals[0].box.iou(box) > 0.85
    rows, columns = result.grid
    dx, dy = SHAPES[shape][0] / columns / 2, SHAPES[shape][1] / rows / 2
    assert Box(box.x0 - dx, box.y0 - dy, box.x1 + dx, box.y1 + dy).contains(*result.predictions[0].peak)


@shapes
def test_that_sam2_takes_prompts_and_gives_masks_in_image_pixels(tmp_path, shape):
    refiner = open_model(find(str(tiny.save("sam2", tmp_path))), FLOAT)
    pixels, box = scene(shape, (0.3, 0.7))
    asked = {}

    class Oracle:
        def get_image_embeddings(self, tensor):
            return [tensor]

        def __call__(self, image_embeddings, input_points, input_labels, input_boxes, multimask_output):
            red = red_part(image_embeddings[0])
            asked.update(points=input_points, labels=input_labels, boxes=input_boxes, many=multimask_output)
            logits = functional.interpolate(red[None, None].float(), size=(64, 64)) * 8 - 4
            count = 3 if multimask_output else 1
            return types.SimpleNamespace(
                pred_masks=logits[:, :, None][:, :, 0:1].expand(1, 1, count, 64, 64), iou_scores=torch.full((1, 1, count), 0.9)
            )

    refiner._model = Oracle()
    state = refiner.encode_image(pixels, "k", never_cancelled)
    width, height = SHAPES[shape]
    found = refiner.refine(state, Prompt(box, (box.center,), ((1.0, 2.0),)), never_cancelled)
    assert asked["boxes"][0, 0].tolist() == pytest.approx(
        [box.x0 / width * 128, box.y0 / height * 128, box.x1 / width * 128, box.y1 / height * 128], abs=1e-3
    )
    assert asked["labels"].tolist() == [[[1, 0]]]
    assert asked["points"][0, 0, 1].tolist() == pytest.approx([128 / width, 2 * 128 / height])
    assert not asked["many"]
    assert found.box.iou(box) > 0.75
    assert found.mask.size == (height, width)
    assert bounds(found.mask) == found.box
    assert decode(found.mask)[int(box.center[1]), int(box.center[0])]
    refiner.refine(state, Prompt(None, (box.center,)), never_cancelled)
    assert asked["many"]


@shapes
def test_that_sam3_boxes_masks_and_maps_lie_where_the_model_says(tmp_path, shape):
    backend = open_model(find(str(tiny.save("sam3", tmp_path))), FLOAT)
    pixels, box = scene(shape, (0.3, 0.7))

    class Oracle:
        def get_vision_features(self, tensor):
            return {"red": red_part(tensor)}

        def __call__(self, vision_embeds, input_ids, attention_mask):
            red = vision_embeds["red"]
            mask = functional.interpolate(red[None, None].float(), size=(28, 28)) * 8 - 4
            return types.SimpleNamespace(
                pred_masks=mask.expand(1, 2, 28, 28), pred_boxes=torch.tensor([[[0.0, 0, 1, 1], box_in_parts(red)]]),
                pred_logits=torch.tensor([[-9.0, 4.0]]), presence_logits=torch.tensor([[5.0]]), semantic_seg=mask,
            )  # fmt: skip

    backend._model = Oracle()
    result = Engine(lambda: backend).align(Query("k", pixels, "red"))
    prediction = result.predictions[0]
    assert len(prediction.proposals) == 1
    assert prediction.proposals[0].box.iou(box) > 0.85
    assert bounds(prediction.proposals[0].mask).iou(box) > 0.6
    assert box.contains(*prediction.peak)


@shapes
def test_that_written_locations_are_read_in_image_pixels(shape):
    width, height = SHAPES[shape]
    caption = "A red box and a red dog"
    text = (
        "</s><s>a red box<loc_100><loc_200><loc_300><loc_400><loc_500><loc_0><loc_999><loc_999>"
        "a red dog<loc_0><loc_0><loc_99><loc_99></s>"
    )
    first, second = written_boxes.one_by_one(read("florence2", text, (width, height)), caption)
    assert first.ranges == ((0, 9),)
    assert second.ranges == ((14, 23),)
    assert [list(map(float, (b.x0 / width, b.y0 / height, b.x1 / width, b.y1 / height))) for b in first.places] == [
        pytest.approx([0.1005, 0.2005, 0.3005, 0.4005]), pytest.approx([0.5005, 0.0005, 0.9995, 0.9995])
    ]  # fmt: skip
    items = '{"bbox_2d": [100, 200, 300, 400], "label": "Red"}, {"bbox_2d": [1, 2, 3], "label": "dog"}, {"label": "dog"}'
    json = f"```json\n[{items}]\n```"
    (only,) = written_boxes.every_mention(read("qwen3_vl", json, (width, height)), caption)
    assert only.ranges == ((2, 5), (16, 19))
    assert only.places == (Box(0.1 * width, 0.2 * height, 0.3 * width, 0.4 * height),)


NONSENSE = [
    "", "<loc_1>", "red<loc_1><loc_2>", "{", '{"bbox_2d": null, "label": 3}', '{"bbox_2d": [NaN, 1, 2, 3], "label": "red"}',
    '{"bbox_2d": [9e99, 1, 2, 3], "label": "red"}', '[1, 2, "red"]', "red<loc_9999999><loc_1><loc_2><loc_3>",
]  # fmt: skip


@pytest.mark.parametrize("text", NONSENSE)
def test_that_nonsense_that_a_model_writes_is_no_box(text):
    assert [
        item for item in written_boxes.one_by_one(boxes_only(read("florence2", text, (100, 100))), "red") if item.places
    ] == []
    assert written_boxes.every_mention(read("qwen3_vl", text, (100, 100)), "red") == []


def test_that_a_name_stands_where_it_is_a_word_also_behind_letters_that_change_their_length():
    assert written_boxes.mentions("cat", "İ: a straße, a category, a Cat") == ((27, 30),)
    assert written_boxes.mentions("猫", "黒猫と犬") == ((1, 2),)
    assert written_boxes.mentions(" ", "a cat") == ()


def test_that_an_answer_without_a_score_has_none():
    answer = written_boxes.answer([Box(0, 0, 50, 50), (75.0, 75.0)], Box(0, 0, 100, 100))
    box, point = answer.proposals
    assert (box.rounded, point.rounded, box.strength) == (None, None, 1.0)
    assert point.shape == Points(((75.0, 75.0),))
    assert point.box.contains(75, 75)
    assert answer.heat.max() == 1


def read(family, text, size):
    return Reader(FAMILIES[family], size).read(text).things


def test_that_a_box_is_painted_on_the_cells_that_it_covers():
    from crossalign_gui.alignment.protocol import Proposal

    heat = answers.boxes_to_heat(
        [Proposal(Box(0, 0, 25, 50), 1.0), Proposal(Box(50, 50, 100, 100), 0.5)], (2, 2), Box(0, 0, 100, 100)
    )
    assert heat.tolist() == [[0.5, 0.0], [0.0, 0.5]]
