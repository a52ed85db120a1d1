"""Tiny checkpoints of decoders: see `tiny`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
import transformers as tf

from tests import tiny
from tests.tiny import byte_vocabulary, piece_tokenizer, write

TEXT = {
    "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 3, "num_attention_heads": 4, "num_key_value_heads": 2,
    "head_dim": 16,
}  # fmt: skip
SIGLIP = {"model_type": "siglip_vision_model", "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2,
          "num_attention_heads": 2, "vision_use_head": False}  # fmt: skip


def _byte_tokenizer(*names: str) -> Any:
    tokenizer = tf.Qwen2Tokenizer(vocab=byte_vocabulary(), merges=[], pad_token="<|endoftext|>")
    tokenizer.add_tokens(["<|im_start|>", "<|im_end|>", *names], special_tokens=True)
    return tokenizer


def _text(tokenizer: Any, **more: Any) -> dict[str, Any]:
    number = tokenizer.convert_tokens_to_ids
    ends = {
        "pad_token_id": number("<|endoftext|>"),
        "bos_token_id": number("<|im_start|>"),
        "eos_token_id": number("<|im_end|>"),
    }
    return {**TEXT, "vocab_size": len(tokenizer), **ends, **more}


def _qwen25(folder: Path) -> None:
    head = int(TEXT["head_dim"])
    tokenizer = _byte_tokenizer("<|vision_start|>", "<|vision_end|>", "<|image_pad|>", "<|video_pad|>")
    number = tokenizer.convert_tokens_to_ids
    text = _text(
        tokenizer,
        rope_scaling={"rope_type": "default", "mrope_section": [head // 8, head * 3 // 16, head * 3 // 16]},
        max_position_embeddings=4096,
    )
    vision = {"depth": 2, "hidden_size": 32, "intermediate_size": 64, "num_heads": 2, "window_size": 56,
              "out_hidden_size": TEXT["hidden_size"],
              "fullatt_block_indexes": [1], "patch_size": 14}  # fmt: skip
    config = tf.Qwen2_5_VLConfig(
        text_config=text, vision_config=vision, image_token_id=number("<|image_pad|>"), video_token_id=number("<|video_pad|>"),
        vision_start_token_id=number("<|vision_start|>"), vision_end_token_id=number("<|vision_end|>"),
    )  # fmt: skip
    write(folder, tf.Qwen2_5_VLForConditionalGeneration(config), tokenizer)


def _qwen35(folder: Path) -> None:
    tokenizer = _byte_tokenizer("<|vision_start|>", "<|vision_end|>", "<|image_pad|>", "<|video_pad|>")
    number = tokenizer.convert_tokens_to_ids
    text = _text(
        tokenizer, num_hidden_layers=4, layer_types=["linear_attention", "full_attention"] * 2, linear_num_key_heads=2,
        linear_num_value_heads=4, linear_key_head_dim=16, linear_value_head_dim=16, max_position_embeddings=4096,
        rope_parameters={"rope_type": "default", "mrope_section": [2, 1, 1], "mrope_interleaved": True, "rope_theta": 10000.0,
                         "partial_rotary_factor": 0.5},
    )  # fmt: skip
    vision = {"depth": 2, "hidden_size": 32, "intermediate_size": 64, "num_heads": 2, "out_hidden_size": 64,
              "num_position_embeddings": 64}  # fmt: skip
    config = tf.Qwen3_5Config(
        text_config=text, vision_config=vision, image_token_id=number("<|image_pad|>"), video_token_id=number("<|video_pad|>"),
        vision_start_token_id=number("<|vision_start|>"), vision_end_token_id=number("<|vision_end|>"),
    )  # fmt: skip
    write(folder, tf.Qwen3_5ForConditionalGeneration(config), tokenizer)


def _internvl(folder: Path) -> None:
    tokenizer = _byte_tokenizer("<img>", "</img>", "<IMG_CONTEXT>")
    vision = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": [56, 56],
              "patch_size": [7, 7]}  # fmt: skip
    config = tf.InternVLConfig(
        text_config={"model_type": "qwen2", **_text(tokenizer)}, vision_config=vision,
        image_token_id=tokenizer.convert_tokens_to_ids("<IMG_CONTEXT>"), image_seq_length=16,
    )  # fmt: skip
    write(folder, tf.InternVLForConditionalGeneration(config), tokenizer, max_patches=6)


def _gemma_tokenizer(*names: str) -> Any:
    tokenizer = piece_tokenizer(tf.GemmaTokenizer, "<pad>", "<eos>", "<bos>", "<unk>", "<mask>")
    tokenizer.add_tokens(list(names), special_tokens=True)
    return tokenizer


def _paligemma(folder: Path) -> None:
    tokenizer = _gemma_tokenizer("<image>", *(f"<loc{number:04d}>" for number in range(1024)))
    text = {"model_type": "gemma2", **TEXT, "vocab_size": len(tokenizer), "pad_token_id": 0, "bos_token_id": 2, "eos_token_id": 1,
            "query_pre_attn_scalar": 16}  # fmt: skip
    config = tf.PaliGemmaConfig(
        text_config=text, vision_config={**SIGLIP, "image_size": 112, "patch_size": 14}, projection_dim=64,
        image_token_index=tokenizer.convert_tokens_to_ids("<image>"),
    )  # fmt: skip
    write(folder, tf.PaliGemmaForConditionalGeneration(config), tokenizer)


def _gemma3(folder: Path) -> None:
    tokenizer = _gemma_tokenizer(
        "<start_of_turn>", "<end_of_turn>", "<start_of_image>", "<end_of_image>", "<image_soft_token>"
    )
    number = tokenizer.convert_tokens_to_ids
    text = {**TEXT, "vocab_size": len(tokenizer), "pad_token_id": 0, "bos_token_id": 2, "eos_token_id": 1, "sliding_window": 64,
            "query_pre_attn_scalar": 16, "layer_types": ["sliding_attention", "full_attention", "full_attention"]}  # fmt: skip
    config = tf.Gemma3Config(
        text_config=text, vision_config={**SIGLIP, "image_size": 112, "patch_size": 7}, mm_tokens_per_image=64,
        image_token_index=number("<image_soft_token>"), boi_token_index=number("<start_of_image>"),
        eoi_token_index=number("<end_of_image>"),
    )  # fmt: skip
    model = tf.Gemma3ForConditionalGeneration(config)
    torch.nn.init.normal_(
        model.model.multi_modal_projector.mm_input_projection_weight, std=0.1
    )  # the library begins with zeros
    write(folder, model, tokenizer)


def _gemma4(folder: Path, unified: bool = False) -> None:
    tokenizer = _gemma_tokenizer("<|turn>", "<turn|>", "<|image>", "<image|>", "<|image|>", "<|channel>", "<channel|>")
    number = tokenizer.convert_tokens_to_ids
    text = {**TEXT, "vocab_size": len(tokenizer), "pad_token_id": 0, "bos_token_id": 2, "eos_token_id": 1, "sliding_window": 128,
            "global_head_dim": 32, "final_logit_softcapping": 30.0,
            "layer_types": ["sliding_attention", "full_attention"] * 2, "num_hidden_layers": 4,
            "use_bidirectional_attention": "vision"}  # fmt: skip
    if unified:
        vision = {"mm_embed_dim": 32, "output_proj_dims": 32}
    else:  # the last two layers have no keys of their own
        text |= {"num_kv_shared_layers": 2, "hidden_size_per_layer_input": 8, "vocab_size_per_layer_input": len(tokenizer)}
        vision = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2,
                  "num_key_value_heads": 2, "head_dim": 16, "position_embedding_size": 1024}  # fmt: skip
    kind = "Gemma4Unified" if unified else "Gemma4"
    ids = {name: number(token) for name, token in (
        ("boi_token_id", "<|image>"), ("eoi_token_id", "<image|>"), ("image_token_id", "<|image|>"))}  # fmt: skip
    config = getattr(tf, f"{kind}Config")(
        text_config=text, vision_config=vision, audio_config=None, video_token_id=len(tokenizer) + 1,
        audio_token_id=len(tokenizer) + 2, **ids,
    )  # fmt: skip
    model = getattr(tf, f"{kind}ForConditionalGeneration")(config)
    write(folder, model, tokenizer)
    (folder / "processor_config.json").write_text(json.dumps({"image_processor": {"max_soft_tokens": 70}}))


def _llava(folder: Path) -> None:
    tokenizer = _byte_tokenizer("<image>", "<video>")
    config = tf.LlavaOnevisionConfig(
        text_config={"model_type": "qwen2", **_text(tokenizer)},
        vision_config={**SIGLIP, "image_size": 56, "patch_size": 14},
        image_token_index=tokenizer.convert_tokens_to_ids("<image>"), video_token_index=tokenizer.convert_tokens_to_ids("<video>"),
        image_grid_pinpoints=[[56 * r, 56 * c] for r in range(1, 5) for c in range(1, 5)], vision_aspect_ratio="anyres_max_9",
    )  # fmt: skip
    write(folder, tf.LlavaOnevisionForConditionalGeneration(config), tokenizer)


SAVERS: dict[str, Callable[[Path], object]] = {
    "qwen2.5-vl": _qwen25,
    "qwen3-vl": lambda folder: tiny.save("qwen3-vl", folder),
    "qwen3.5": _qwen35,
    "internvl": _internvl,
    "paligemma": _paligemma,
    "gemma3": _gemma3,
    "gemma4": _gemma4,
    "gemma4-unified": lambda folder: _gemma4(folder, unified=True),
    "llava-onevision": _llava,
}


def save(family: str, folder: Path) -> Path:
    torch.manual_seed(0)
    SAVERS[family](folder)
    return folder
