"""Tiny checkpoints of every model family: the real classes and tokenizers, saved as a model of the hub is.

The weights are random, with a seed. `FAMILIES` names them; `save(family, folder)` writes one.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
import transformers as tf
from tokenizers import pre_tokenizers
from transformers.modeling_outputs import BaseModelOutput

TOWER = {"hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 3, "num_attention_heads": 4}
BYTES = sorted(pre_tokenizers.ByteLevel.alphabet())


def byte_vocabulary(*first: str, ends: bool = False) -> dict[str, int]:
    """Every byte is a token, so that every text can be read, and a letter outside ASCII is several tokens."""
    names = [*first, *BYTES, *([f"{byte}</w>" for byte in BYTES] if ends else [])]
    return {name: number for number, name in enumerate(names)}


def clip_tokenizer(length: int = 77) -> Any:
    vocabulary = byte_vocabulary(ends=True)
    for name in ("<|startoftext|>", "<|endoftext|>"):
        vocabulary[name] = len(vocabulary)
    merges = [("d", "o"), ("do", "g</w>"), ("r", "e"), ("re", "d</w>")]
    for left, right in merges:
        vocabulary[left + right] = len(vocabulary)
    return tf.CLIPTokenizer(vocab=vocabulary, merges=merges, model_max_length=length)


def bert_tokenizer(*more: str) -> Any:
    """[UNK], [CLS], [SEP], "." and "?" have the numbers that Grounding DINO has built in."""
    names = [f"[unused{number}]" for number in range(1100)]
    names[0], names[100], names[101], names[102], names[103], names[1012], names[1029] = (
        "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", ".", "?"
    )  # fmt: skip
    letters = [chr(code) for code in (*range(97, 123), *range(48, 58), *range(0x5D0, 0x5EB), *range(0x627, 0x64B))]
    free = range(200, 1000)
    for number, name in zip(
        free, [*letters, *(f"##{letter}" for letter in letters), ",", "'", "-", "猫", "犬", "dog", "red"], strict=False
    ):
        names[number] = name
    for number, name in enumerate(more):
        names[1040 + number] = name
    return tf.BertTokenizer(vocab={name: number for number, name in enumerate(names)}, model_max_length=512)


def piece_tokenizer(kind: Any, *first: str, **more: Any) -> Any:
    """SentencePiece-like: letters are tokens, other characters fall back to bytes."""
    vocabulary = {name: number for number, name in enumerate(first)}
    for name in ("▁", *(f"<0x{byte:02X}>" for byte in range(256)), *(chr(code) for code in range(33, 127))):
        vocabulary.setdefault(name, len(vocabulary))
    merges = [("▁", "d"), ("▁d", "o"), ("▁do", "g")]
    for left, right in merges:
        vocabulary[left + right] = len(vocabulary)
    return kind(vocab=vocabulary, merges=merges, **more)


def _clip(folder: Path) -> None:
    tokenizer = clip_tokenizer()
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    text = {**TOWER, "vocab_size": len(tokenizer), "max_position_embeddings": 77, **ends}
    config = tf.CLIPConfig(text_config=text, vision_config={**TOWER, "image_size": 64, "patch_size": 8}, projection_dim=32)
    write(folder, tf.CLIPModel(config), tokenizer)


def _clipseg(folder: Path) -> None:
    tokenizer = clip_tokenizer()
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    text = {**TOWER, "vocab_size": len(tokenizer), "max_position_embeddings": 77, **ends}
    config = tf.CLIPSegConfig(
        text_config=text, vision_config={**TOWER, "image_size": 64, "patch_size": 8}, projection_dim=32, reduce_dim=16,
        extract_layers=[0, 1, 2], decoder_num_attention_heads=4, decoder_intermediate_size=32,
    )  # fmt: skip
    write(folder, tf.CLIPSegForImageSegmentation(config), tokenizer, size={"height": 96, "width": 96})


def _chinese_clip(folder: Path) -> None:
    text = {**TOWER, "vocab_size": 1100, "max_position_embeddings": 64, "pad_token_id": 0}
    vision = {**TOWER, "image_size": 64, "patch_size": 8}
    config = tf.ChineseCLIPConfig(text_config=text, vision_config=vision, projection_dim=32)
    write(folder, tf.ChineseCLIPModel(config), bert_tokenizer())


def _altclip(folder: Path) -> None:
    tokenizer = multilingual_tokenizer()
    text = {**TOWER, "vocab_size": len(tokenizer) + 8, "max_position_embeddings": 90, "pad_token_id": 1, "project_dim": 48}
    vision = {**TOWER, "image_size": 64, "patch_size": 8}
    config = tf.AltCLIPConfig(text_config=text, vision_config=vision, projection_dim=32)
    write(folder, tf.AltCLIPModel(config), tokenizer)


def multilingual_tokenizer() -> Any:
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", *(chr(code) for code in range(33, 127)), "▁dog", "é", "猫"]
    return tf.XLMRobertaTokenizer(vocab=[(piece, -float(number)) for number, piece in enumerate(pieces)], model_max_length=77)


def _metaclip(folder: Path) -> None:
    tokenizer = multilingual_tokenizer()
    text = {**TOWER, "vocab_size": len(tokenizer) + 8, "max_position_embeddings": 77, "eos_token_id": 2, "bos_token_id": 0}
    vision = {**TOWER, "image_size": 64, "patch_size": 8}
    write(folder, tf.MetaClip2Model(tf.MetaClip2Config(text_config=text, vision_config=vision, projection_dim=32)), tokenizer)


def _siglip(folder: Path) -> None:
    tokenizer = piece_tokenizer(tf.Siglip2Tokenizer, "<pad>", "<eos>", "<bos>", "<unk>", "<mask>", model_max_length=64)
    text = {**TOWER, "vocab_size": len(tokenizer), "max_position_embeddings": 64, "projection_size": 64}
    vision = {**TOWER, "image_size": 64, "patch_size": 8}
    write(folder, tf.SiglipModel(tf.SiglipConfig(text_config=text, vision_config=vision)), tokenizer)


def _siglip2(folder: Path) -> None:
    tokenizer = piece_tokenizer(tf.Siglip2Tokenizer, "<pad>", "<eos>", "<bos>", "<unk>", "<mask>", model_max_length=64)
    text = {**TOWER, "vocab_size": len(tokenizer), "max_position_embeddings": 64, "projection_size": 64}
    vision = {**TOWER, "num_patches": 64, "patch_size": 8}
    write(folder, tf.Siglip2Model(tf.Siglip2Config(text_config=text, vision_config=vision)), tokenizer, max_num_patches=144)


def _tips(folder: Path) -> None:
    from transformers.models.tipsv2.tokenization_tipsv2 import Tipsv2Tokenizer

    tokenizer = piece_tokenizer(Tipsv2Tokenizer, "<pad>", "<unk>", "</s>", model_max_length=64)
    text = {**TOWER, "vocab_size": len(tokenizer)}
    vision = {"hidden_size": 64, "num_hidden_layers": 3, "num_attention_heads": 4, "image_size": 112, "patch_size": 14}
    write(folder, tf.Tipsv2Model(tf.Tipsv2Config(text_config=text, vision_config=vision)), tokenizer)


def _blip(kind: str) -> Callable[[Path], None]:
    def save(folder: Path) -> None:
        tokenizer = bert_tokenizer("[DEC]", "[ENC]")
        text = {
            **TOWER, "num_hidden_layers": 4, "encoder_hidden_size": 64, "vocab_size": 1100, "max_position_embeddings": 64,
            "bos_token_id": 1040, "eos_token_id": 102, "sep_token_id": 102, "pad_token_id": 0,
        }  # fmt: skip
        vision = {**TOWER, "image_size": 96, "patch_size": 8}
        config = tf.BlipConfig(text_config=text, vision_config=vision, image_text_hidden_size=32)
        write(folder, getattr(tf, kind)(config), tokenizer)

    return save


def _dino(kind: str) -> Callable[[Path], None]:
    def save(folder: Path) -> None:
        backbone = {
            "model_type": "swin", "image_size": 224, "embed_dim": 24, "depths": [1, 1, 1, 1], "num_heads": [1, 2, 2, 2],
            "window_size": 7, "out_features": ["stage2", "stage3", "stage4"],
        }  # fmt: skip
        text = {
            "model_type": "bert", "vocab_size": 1100, "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2,
            "intermediate_size": 64,
        }  # fmt: skip
        config = getattr(tf, f"{kind}Config")(
            backbone_config=copy.deepcopy(backbone), text_config=copy.deepcopy(text), d_model=64, encoder_layers=2,
            decoder_layers=2, encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=64, decoder_ffn_dim=64,
            num_queries=40, max_text_len=64,
        )  # fmt: skip
        model = getattr(tf, f"{kind}ForObjectDetection")(config)
        write(folder, model, bert_tokenizer(), size={"shortest_edge": 160, "longest_edge": 266})

    return save


def _owl(kind: str) -> Callable[[Path], None]:
    def save(folder: Path) -> None:
        tokenizer = clip_tokenizer(16)
        ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
        text = {**TOWER, "hidden_size": 48, "vocab_size": len(tokenizer), "max_position_embeddings": 16, **ends}
        vision = {**TOWER, "image_size": 128, "patch_size": 8}
        config = getattr(tf, f"{kind}Config")(text_config=text, vision_config=vision, projection_dim=48)
        write(folder, getattr(tf, f"{kind}ForObjectDetection")(config), tokenizer)

    return save


def _omdet(folder: Path) -> None:
    tokenizer = clip_tokenizer()
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    text = {**TOWER, "model_type": "clip_text_model", "vocab_size": len(tokenizer), "max_position_embeddings": 77, **ends}
    backbone = {"model_type": "swin", "image_size": 128, "embed_dim": 24, "depths": [1, 1, 1, 1], "num_heads": [1, 2, 2, 2],
                "window_size": 4, "out_features": ["stage2", "stage3", "stage4"]}  # fmt: skip
    config = tf.OmDetTurboConfig(
        text_config=text, backbone_config=backbone, apply_layernorm_after_vision_backbone=False, image_size=128,
        text_projection_in_dim=64, text_projection_out_dim=64, task_encoder_hidden_dim=64, class_embed_dim=64, num_queries=30,
        encoder_hidden_dim=32, decoder_hidden_dim=32, vision_features_channels=[32, 32, 32], encoder_in_channels=[48, 96, 192],
        encoder_attention_heads=4, encoder_dim_feedforward=64, decoder_num_heads=4, decoder_num_layers=2,
        decoder_dim_feedforward=64,
    )  # fmt: skip
    write(folder, tf.OmDetTurboForObjectDetection(config), tokenizer, size={"height": 128, "width": 128})


def _sam2(folder: Path) -> None:
    backbone = {
        "hidden_size": 16, "num_attention_heads": 1, "image_size": [128, 128], "patch_kernel_size": [7, 7],
        "blocks_per_stage": [1, 1, 2, 1], "embed_dim_per_stage": [16, 32, 64, 128],
        "num_attention_heads_per_stage": [1, 1, 2, 2],
        "window_size_per_stage": [4, 4, 4, 4], "global_attention_blocks": [3],
        "window_positional_embedding_background_size": [4, 4],
    }  # fmt: skip
    vision = {
        "backbone_config": {"model_type": "sam2_hiera_det_model", **backbone}, "backbone_channel_list": [128, 64, 32, 16],
        "backbone_feature_sizes": [[32, 32], [16, 16], [8, 8]], "fpn_hidden_size": 32,
    }  # fmt: skip
    prompt = {"hidden_size": 32, "image_size": 128, "patch_size": 16, "mask_input_channels": 16}
    decoder = {"hidden_size": 32, "mlp_dim": 64, "num_hidden_layers": 2, "num_attention_heads": 4, "iou_head_hidden_dim": 32}
    config = tf.Sam2Config(vision_config=vision, prompt_encoder_config=prompt, mask_decoder_config=decoder)
    write(folder, tf.Sam2Model(config), None)


class TinyPyramidConfig(tf.PretrainedConfig):
    """Stands for a backbone of the package timm: maps of four sizes, the finest first."""

    model_type = "tiny_pyramid"


class TinyPyramid(tf.PreTrainedModel):
    config_class = TinyPyramidConfig
    _supports_sdpa = True

    def __init__(self, config: Any) -> None:
        super().__init__(config)
        self.steps = torch.nn.ModuleList(
            torch.nn.Conv2d(given, made, step, step) for given, made, step in ((3, 8, 4), (8, 16, 2), (16, 32, 2), (32, 64, 2))
        )
        self.post_init()

    def forward(self, pixel_values: Any, **more: Any) -> Any:
        maps = []
        for step in self.steps:
            pixel_values = step(pixel_values)
            maps.append(pixel_values)
        return BaseModelOutput(last_hidden_state=maps)


tf.AutoConfig.register("tiny_pyramid", TinyPyramidConfig)
tf.AutoModel.register(TinyPyramidConfig, TinyPyramid)
_MASKING = {
    "prompt_encoder_config": {"hidden_size": 32, "image_size": 128, "patch_size": 16, "mask_input_channels": 16},
    "mask_decoder_config": {
        "hidden_size": 32, "mlp_dim": 64, "num_hidden_layers": 2, "num_attention_heads": 4, "iou_head_hidden_dim": 32,
    },
}  # fmt: skip


def _edgetam(folder: Path) -> None:
    vision = {"backbone_config": {"model_type": "tiny_pyramid"}, "backbone_channel_list": [64, 32, 16, 8],
              "backbone_feature_sizes": [[32, 32], [16, 16], [8, 8]], "fpn_hidden_size": 32}  # fmt: skip
    write(folder, tf.EdgeTamModel(tf.EdgeTamConfig(vision_config=vision, **copy.deepcopy(_MASKING))), None)


_LOOKING = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 64}


def _dino_v1(folder: Path) -> None:
    """Without a pooling layer, as they were published."""
    write(folder, tf.ViTModel(tf.ViTConfig(**_LOOKING, image_size=32, patch_size=4), add_pooling_layer=False), None)


def _dinov2(folder: Path) -> None:
    write(folder, tf.Dinov2Model(tf.Dinov2Config(**_LOOKING, image_size=56)), None)


def _dinov2_registers(folder: Path) -> None:
    config = tf.Dinov2WithRegistersConfig(**_LOOKING, image_size=56, num_register_tokens=2)
    write(folder, tf.Dinov2WithRegistersModel(config), None)


def _dinov3(folder: Path) -> None:
    write(folder, tf.DINOv3ViTModel(tf.DINOv3ViTConfig(**_LOOKING, image_size=32, num_register_tokens=2)), None)


def _sam_hq(folder: Path) -> None:
    vision = {"hidden_size": 32, "output_channels": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": 128,
              "patch_size": 16, "window_size": 4, "global_attn_indexes": [1], "num_pos_feats": 16, "mlp_ratio": 2.0}  # fmt: skip
    masking = copy.deepcopy(_MASKING)
    masking["mask_decoder_config"]["vit_dim"] = 32
    config = tf.SamHQConfig(vision_config=vision, **masking)
    write(folder, tf.SamHQModel(config), None)


def _sam3_lite(folder: Path) -> None:
    _sam3(folder, lite=True)


def _sam3(folder: Path, lite: bool = False) -> None:
    small = {"hidden_size": 32, "num_attention_heads": 4, "intermediate_size": 64}
    tokenizer = clip_tokenizer(32)
    backbone = {
        "model_type": "sam3_vit_model", "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2,
        "num_attention_heads": 2, "image_size": 112, "patch_size": 14, "window_size": 4, "global_attn_indexes": [1],
        "pretrain_image_size": 56,
    }  # fmt: skip
    vision = {
        "model_type": "sam3_vision_model", "backbone_config": backbone, "fpn_hidden_size": 32,
        "backbone_feature_sizes": [[32, 32], [16, 16], [8, 8]],
    }  # fmt: skip
    text = {**TOWER, "vocab_size": len(tokenizer), "max_position_embeddings": 32, "projection_dim": 32,
            "bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}  # fmt: skip
    if lite:
        text.pop("bos_token_id"), text.pop("eos_token_id")
        text |= {"max_position_embeddings": 32, "repmixer_kernel_size": 3}
    kind = "Sam3LiteText" if lite else "Sam3"
    config = getattr(tf, f"{kind}Config")(
        vision_config=vision, text_config=text, geometry_encoder_config={**small, "num_layers": 1},
        detr_encoder_config={**small, "num_layers": 2}, detr_decoder_config={**small, "num_layers": 2, "num_queries": 10},
        mask_decoder_config={"hidden_size": 32, "num_attention_heads": 4},
    )  # fmt: skip
    write(folder, getattr(tf, f"{kind}Model")(config), tokenizer)


def _florence(folder: Path) -> None:
    tokenizer = tf.BartTokenizer(vocab=byte_vocabulary("<s>", "<pad>", "</s>", "<unk>", "<mask>"), merges=[])
    tokenizer.add_tokens([f"<loc_{number}>" for number in range(1000)])
    tokenizer.add_tokens(["<image>"], special_tokens=True)
    text = {
        "model_type": "bart", "vocab_size": len(tokenizer), "d_model": 64, "encoder_layers": 2, "decoder_layers": 2,
        "encoder_attention_heads": 4, "decoder_attention_heads": 4, "encoder_ffn_dim": 96, "decoder_ffn_dim": 96,
        "max_position_embeddings": 512, "bos_token_id": 0, "eos_token_id": 2, "pad_token_id": 1,
        "decoder_start_token_id": 2, "forced_eos_token_id": 2,
    }  # fmt: skip
    vision = {
        "embed_dim": [16, 32, 32, 64], "num_heads": [2, 2, 2, 4], "num_groups": [2, 2, 2, 4], "depths": [1, 1, 1, 1],
        "projection_dim": 64, "window_size": 6,
    }  # fmt: skip
    config = tf.Florence2Config(
        text_config=text, vision_config=vision, image_token_id=tokenizer.convert_tokens_to_ids("<image>")
    )
    size = {"height": 192, "width": 192}
    model = tf.Florence2ForConditionalGeneration(config)
    with torch.no_grad():  # it writes letters, not locations
        model.model.language_model.shared.weight[[*range(5), *range(261, len(tokenizer))]] = 0
    write(folder, model, tokenizer, size=size)


def _kosmos(folder: Path) -> None:
    tokenizer = multilingual_tokenizer()
    marks = ["</doc>", "<image>", "</image>", "</chunk>", "</line>", "<phrase>", "</phrase>", "<object>", "</object>",
             "</delimiter_of_multi_objects/>", "<grounding>"]  # fmt: skip
    tokenizer.add_tokens([*marks, *(f"<patch_index_{number:04d}>" for number in range(1024))])
    text = {"vocab_size": len(tokenizer), "embed_dim": 32, "layers": 2, "ffn_dim": 64, "attention_heads": 4,
            "max_position_embeddings": 512}  # fmt: skip
    vision = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": 56,
              "patch_size": 14}  # fmt: skip
    model = tf.Kosmos2ForConditionalGeneration(tf.Kosmos2Config(text_config=text, vision_config=vision, latent_query_num=8))
    with torch.no_grad():  # it writes letters, not places
        model.text_model.model.embed_tokens.weight[[*range(5), *range(101, len(tokenizer))]] = 0
    write(folder, model, tokenizer)


def _qwen(folder: Path) -> None:
    tokenizer = tf.Qwen2Tokenizer(vocab=byte_vocabulary(), merges=[], pad_token="<|endoftext|>")
    names = ["<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|vision_end|>", "<|image_pad|>", "<|video_pad|>"]
    tokenizer.add_tokens(names, special_tokens=True)
    number = tokenizer.convert_tokens_to_ids
    text = {
        "vocab_size": len(tokenizer), "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 3,
        "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 16, "pad_token_id": number("<|endoftext|>"),
        "bos_token_id": number("<|im_start|>"), "eos_token_id": number("<|im_end|>"),
        "rope_scaling": {"rope_type": "default", "mrope_section": [2, 3, 3], "mrope_interleaved": True},
    }  # fmt: skip
    vision = {
        "depth": 2, "hidden_size": 32, "intermediate_size": 64, "num_heads": 2, "out_hidden_size": 64,
        "deepstack_visual_indexes": [0], "num_position_embeddings": 64,
    }  # fmt: skip
    config = tf.Qwen3VLConfig(
        text_config=text, vision_config=vision, image_token_id=number("<|image_pad|>"), video_token_id=number("<|video_pad|>"),
        vision_start_token_id=number("<|vision_start|>"), vision_end_token_id=number("<|vision_end|>"),
    )  # fmt: skip
    write(folder, tf.Qwen3VLForConditionalGeneration(config), tokenizer)


def write(folder: Path, model: Any, tokenizer: Any, **preprocessor: Any) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    model.eval().save_pretrained(folder, safe_serialization=True)
    if tokenizer is not None:
        tokenizer.save_pretrained(folder)
    if preprocessor:
        (folder / "preprocessor_config.json").write_text(json.dumps(preprocessor))


_SAVERS: dict[str, Callable[[Path], None]] = {
    "clip": _clip,
    "metaclip2": _metaclip,
    "chinese-clip": _chinese_clip,
    "altclip": _altclip,
    "clipseg": _clipseg,
    "siglip": _siglip,
    "siglip2": _siglip2,
    "tips": _tips,
    "blip-itm": _blip("BlipForImageTextRetrieval"),
    "blip-vqa": _blip("BlipForQuestionAnswering"),
    "blip-caption": _blip("BlipForConditionalGeneration"),
    "grounding-dino": _dino("GroundingDino"),
    "mm-grounding-dino": _dino("MMGroundingDino"),
    "owlvit": _owl("OwlViT"),
    "owlv2": _owl("Owlv2"),
    "omdet": _omdet,
    "sam3": _sam3,
    "sam3-lite": _sam3_lite,
    "florence2": _florence,
    "kosmos2": _kosmos,
    "qwen3-vl": _qwen,
    "sam2": _sam2,
    "edgetam": _edgetam,
    "sam-hq": _sam_hq,
    "dino": _dino_v1,
    "dinov2": _dinov2,
    "dinov2-registers": _dinov2_registers,
    "dinov3": _dinov3,
}
SAVED_BESIDE = ("dino", "dinov2", "dinov2-registers", "dinov3")
"""Towers that another model looks through: no backends."""
REFINING = ("sam2", "edgetam", "sam-hq")
ALIGNING = [name for name in _SAVERS if name not in (*REFINING, *SAVED_BESIDE)]


def save(family: str, folder: Path) -> Path:
    torch.manual_seed(0)
    _SAVERS[family](folder)
    return folder
