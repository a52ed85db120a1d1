"""The file of the bundled model: one safetensors file in half precision, with its calibration as metadata."""

from __future__ import annotations

import hashlib
import json
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from crossalign_gui.alignment.compact.calibration import Calibration, Line
from crossalign_gui.alignment.compact.everyday import Everyday
from crossalign_gui.alignment.compact.network import CompactNetwork
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message

_COLOURS = "colour_table"
_CONCEPTS = "concepts.vectors"


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Compact:
    network: CompactNetwork
    colours: NDArray[np.uint8]
    calibration: Calibration
    digest: Future[str]
    """SHA-256 of the file, which is read for that beside the work."""

    @property
    def revision(self) -> str:
        return self.digest.result()[:12]


def save(path: Path, network: CompactNetwork, colours: NDArray[np.uint8], calibration: Calibration) -> None:
    """Write everything but what two names share; raises OSError."""
    tensors = {name: value.detach().to(torch.float16).contiguous() for name, value in network.state_dict().items()}
    tensors[_COLOURS] = torch.from_numpy(colours)
    temporary = path.with_suffix(".tmp")
    save_file(tensors, temporary, {"calibration": json.dumps(asdict(calibration))})
    temporary.replace(path)


def load(path: Path, dtype: torch.dtype = torch.float32, everyday: bool = True) -> Compact:
    """everyday: False leaves that encoder as it is made at random, for training it anew. Raises AlignmentError when the file is
    missing or broken."""
    beside = ThreadPoolExecutor(1)
    digest = beside.submit(_digest, path)
    beside.shutdown(wait=False)
    network, colours, calibration = _read(path, dtype, everyday)
    return Compact(network.eval(), colours, calibration, digest)


def _read(path: Path, dtype: torch.dtype, everyday: bool) -> tuple[CompactNetwork, NDArray[np.uint8], Calibration]:
    try:
        with safe_open(path, "pt") as file:
            metadata = file.metadata() or {}
            names = set(file.keys()) - {_COLOURS}
            colours = file.get_tensor(_COLOURS).numpy().copy()
            tensors = {name: file.get_tensor(name).to(dtype) for name in names}
        with torch.device("meta"):  # no random numbers, no memory for them
            network = CompactNetwork(len(tensors[_CONCEPTS]))
        if not everyday:
            fresh = Everyday().to(dtype).state_dict()
            tensors |= {f"everyday.{name}": value for name, value in fresh.items()}
        network.load_state_dict(tensors, assign=True)
        lines = json.loads(metadata["calibration"])
        return network, colours, Calibration(**{name: Line(**line) for name, line in lines.items()})
    except (OSError, SafetensorError, KeyError, RuntimeError, ValueError, TypeError) as error:
        raise AlignmentError(
            message("The bundled model {} cannot be read ({}). Install crossalign-gui again.", path, error)
        ) from error


def _digest(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
