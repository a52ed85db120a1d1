"""Convert the published weights of both detectors, TensorFlow.js graph models, to our modules.

The format: `modelTopology.node` is the graph, `weightsManifest` names the tensors in the order of their bytes; kernels are [h, w,
in, out], depthwise ones [h, w, in, 1]. Batch norms are folded into the convolutions.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from crossalign_gui.alignment.compact.centres import CentreDetector
from crossalign_gui.alignment.compact.detector import Detector
from crossalign_gui.alignment.compact.everyday import Everyday
from crossalign_gui.training.sources import fetch

DETECTOR, CENTRES = "package/models/nanodet.json", "package/models/centernet.json"
_CONVOLUTIONS = 34


def attach(everyday: Everyday) -> None:
    """Put the published weights of both into the encoder. Raises SourceError, ValueError."""
    package = fetch("human-models")
    everyday.detector.load_state_dict(detector(package / DETECTOR).state_dict())
    everyday.centres.load_state_dict(centres(package / CENTRES).state_dict())


def detector(topology: Path) -> Detector:
    """topology: the unpacked `nanodet.json`, its binary beside it. Raises ValueError when it is another graph."""
    graph = json.loads(topology.read_text("utf-8"))
    tensors = _tensors(graph, topology.parent)
    added = _biases(graph["modelTopology"]["node"])
    network = Detector()
    layers = _in_order(network)
    for number, layer in enumerate(layers):
        name = "PartitionedCall/convolution" + (f"_{number}" if number else "")
        if name not in added:
            raise ValueError(f"{topology} holds no {name}: it is another graph")
        kernel, bias = (tensors[item] for item in added[name])
        layer.weight.data = kernel.permute(3, 2, 0, 1).contiguous()
        layer.bias.data = bias
    return network.eval()


def centres(topology: Path) -> CentreDetector:
    """topology: the unpacked `centernet.json`, its binary beside it. Raises ValueError when it is another graph."""
    tensors = _tensors(json.loads(topology.read_text("utf-8")), topology.parent)
    network = CentreDetector()
    try:
        state = {}
        for name, parameter in network.state_dict().items():
            layer, _, kind = name.rpartition(".")
            value = tensors[_published(layer, kind)]
            if kind == "weight":  # a depthwise kernel is [h, w, in, 1] there and [in, 1, h, w] here
                depthwise = parameter.shape[1] == 1 and value.shape[3] == 1
                value = value.permute(2, 3, 0, 1) if depthwise else value.permute(3, 2, 0, 1)
            state[name] = value.contiguous()
        network.load_state_dict(state)
    except (KeyError, RuntimeError) as error:
        raise ValueError(f"{topology} is another graph: {error}") from error
    return network.eval()


def _published(layer: str, kind: str) -> str:
    """The published name of a tensor of ours; kind: weight or bias."""
    folded = "bn_offset" if kind == "bias" else "weights"
    part, *rest = layer.split(".")
    if part in ("stem", "last"):
        return f"tower_0/{'MobilenetV3/Conv' if part == 'stem' else 'extern1'}/Conv2D_{folded}"
    if part == "blocks":
        number, inner = int(rest[0]), rest[1]
        block = "MobilenetV3/expanded_conv" + (f"_{number}" if number else "")
        if inner == "squeeze":
            convolution = "Conv" if rest[2] == "reduce" else "Conv_1"
            return f"{block}/squeeze_excite/{convolution}/{'biases' if kind == 'bias' else 'weights'}"
        return f"tower_0/{block}/{inner}/{'depthwise' if inner == 'depthwise' else 'Conv2D'}_{folded}"
    if part in ("reduce", "excite"):
        return (
            f"tower_0/CenternetHead/conv1x1_se_a/Conv2D_{folded}" if part == "reduce" else "CenternetHead/conv1x1_se_b/weights"
        )
    if part in ("classes", "sides"):
        output = f"CenternetHead/centernet_{'cls' if part == 'classes' else 'wh'}_output"
        return f"{output}/{'biases' if kind == 'bias' else rest[0] + '_weights'}"
    level = {"4": "c2", "8": "c3", "16": "c4", "32": "c5"}[part.removeprefix("side").removeprefix("up")]
    if part.startswith("up"):
        branch = f"CenternetHead/{level}_upsample/branch_{'x' if rest[0] == 'near' else 'y'}_upsample_resize"
    elif rest[0] == "reduce":
        return f"tower_0/CenternetHead/{level}_reverse/1x1/Conv2D_{folded}"
    else:
        branch = f"CenternetHead/{level}_reverse/3x3"
    depthwise = rest[1] == "depthwise"
    return f"{branch}/depthwise_weights" if depthwise else f"tower_0/{branch}/separable_conv2d_{folded}"


def _in_order(network: Detector) -> list[Any]:
    """Our convolutions in the order in which the graph numbers its own."""
    blocks = [layer for part in (network.stem, *network.stages, *network.lateral) for layer in _convolutions(part)]
    heads = [layer for pair in zip(network.head, network.predict, strict=True) for layer in pair]
    if len(blocks) + len(heads) != _CONVOLUTIONS:
        raise ValueError(f"the module has {len(blocks) + len(heads)} convolutions, the graph {_CONVOLUTIONS}")
    return blocks + heads


def _convolutions(part: nn.Module) -> list[nn.Conv2d]:
    return [layer for layer in part.modules() if isinstance(layer, nn.Conv2d)]


def _biases(nodes: list[dict[str, Any]]) -> dict[str, tuple[str, str]]:
    """Name of each convolution -> names of its kernel and of what is added to it."""
    kernels = {node["name"]: node["input"][1] for node in nodes if node["op"] == "Conv2D"}
    return {
        node["input"][0]: (kernels[node["input"][0]], node["input"][1])
        for node in nodes
        if node["op"] == "Add" and node["input"][0] in kernels
    }


def _tensors(graph: dict[str, Any], folder: Path) -> dict[str, Tensor]:
    manifest = graph["weightsManifest"][0]
    raw = b"".join((folder / path).read_bytes() for path in manifest["paths"])
    offset, found = 0, {}
    for item in manifest["weights"]:
        kind = {"float16": "<f2"}[item["quantization"]["dtype"]] if "quantization" in item else _TYPES[item["dtype"]]
        values = np.frombuffer(raw, kind, int(np.prod(item["shape"])), offset)
        offset += values.nbytes
        found[item["name"]] = torch.from_numpy(values.astype(np.float32).reshape(item["shape"]))
    if offset != len(raw):
        raise ValueError(f"{len(raw) - offset} bytes of the weights belong to no tensor")
    return found


_TYPES = {"float32": "<f4", "int32": "<i4"}
