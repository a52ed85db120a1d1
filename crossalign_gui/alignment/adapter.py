"""What a model has learned from corrections, as a small file beside it: the frozen model is never changed.

The product's score is s_ij = v_i^T W t_j. An adapter widens the word vector by an indicator e_j of each learned word and W
by one column for each: W = [W_0 | L], so that a learned word scores v_i^T W_0 t_j and v_i^T L e_j + b_j. The update has as
many ranks as learned words, and a word that is not among them gets exactly the answer that it got before.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, runtime_checkable

import numpy as np

from crossalign_gui.alignment.protocol import AlignmentError, ImageState
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.messages import message

if TYPE_CHECKING:
    from numpy.typing import NDArray

FORMAT = "crossalign-adapter-1"
SUFFIX = ".safetensors"
_LARGEST = 256 * 2**20  # bytes of a file that is opened
_MOST_WORDS = 20_000

Vectors: TypeAlias = "NDArray[np.float32]"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an adapter comes from. links, images: what it learned from. created: ISO 8601 in UTC. before, after: the
    pointing game on links that were held out, None where there were too few."""

    author: str
    created: str
    links: int
    images: int
    before: float | None = None
    after: float | None = None


@dataclass(frozen=True, eq=False)
class Adapter:
    """names: the learned words, case-folded. left: L [D, n]; bias: b [n]. A place scores 1 where it looks like the mean of
    a word's links, and 0 where it looks like the mean of all places.

    replaces: the words whose answers of the model itself are not used any more. slope, offset: from the best score on a
    picture to the log-odds that the word is in it (Platt scaling). name: what the user calls it.
    """

    model: str
    revision: str
    names: tuple[str, ...]
    left: Vectors
    bias: Vectors
    replaces: frozenset[str]
    slope: float
    offset: float
    provenance: Provenance
    name: str = ""

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {name: place for place, name in enumerate(self.names)}

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def score(self, vectors: Vectors, name: str) -> Vectors:
        """vectors: [h, w, D] -> [h, w]. Raises KeyError for a word that it does not know."""
        place = self._places[name]
        return np.asarray(vectors @ self.left[:, place] + self.bias[place], dtype=np.float32)

    def log_odds(self, best: float) -> float:
        """That a word is in a picture whose best place scores this."""
        return self.slope * best + self.offset

    def named(self, name: str) -> Adapter:
        return replace(self, name=name)

    def require(self, model: str, revision: str) -> None:
        """Raises AlignmentError where it was learned for another model."""
        if (model, revision) != (self.model, self.revision):
            raise AlignmentError(
                message(
                    "This adapter was learned for {}, revision {}; the model in use is {}, revision {}. Choose that "
                    "model, or learn again with this one.",
                    self.model,
                    self.revision,
                    model,
                    revision,
                )
            )


@runtime_checkable
class Adaptable(Protocol):
    """A backend that learns words from corrections; see `adaptation` for how."""

    id: str
    revision: str

    def region_vectors(self, state: ImageState) -> NDArray[np.float16]:
        """[h, w, D], a grid over the whole image."""
        ...

    def key_of(self, caption: str, ranges: Ranges) -> str:
        """The name that a correction of these words teaches; empty where they name nothing."""
        ...

    def use_adapter(self, adapter: Adapter | None) -> None:
        """Holds from the next `align` on; None: the model as it was published. Encoded images stay valid.

        Raises AlignmentError where the adapter was learned for another model.
        """
        ...


def clean_name(text: str) -> str:
    """How words are compared: case-folded, with single blanks."""
    return " ".join(text.casefold().replace("’", "'").split())


def file_name(name: str) -> str:
    """A name that every file system takes, from what the user typed."""
    return (re.sub(r"[^\w.-]+", "-", name).strip("-.") or "adapter")[:80] + SUFFIX


def save(adapter: Adapter, path: Path) -> None:
    """Nothing is there before all of it is written. Raises OSError."""
    from safetensors.numpy import save_file

    about = {
        "model": adapter.model,
        "revision": adapter.revision,
        "names": list(adapter.names),
        "replaces": sorted(adapter.replaces),
        "slope": adapter.slope,
        "offset": adapter.offset,
        "provenance": asdict(adapter.provenance),
        "name": adapter.name,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.tmp")
    tensors = {"left": np.ascontiguousarray(adapter.left), "bias": np.ascontiguousarray(adapter.bias)}
    try:
        save_file(tensors, temporary, {"format": FORMAT, "adapter": json.dumps(about)})
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def load(path: Path) -> Adapter:
    """Raises AlignmentError when the file is missing, broken or no adapter."""
    from safetensors import SafetensorError, safe_open

    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("it is too large")
        with safe_open(path, "np") as file:
            metadata = file.metadata() or {}
            if metadata.get("format") != FORMAT:
                raise ValueError("it is a safetensors file of something else")
            left, bias = (np.asarray(file.get_tensor(name), np.float32) for name in ("left", "bias"))
        return _checked(json.loads(metadata["adapter"]), left, bias)
    except (OSError, SafetensorError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise AlignmentError(message("{} cannot be used as an adapter: {}", path, error)) from error


def _checked(about: dict[str, Any], left: Vectors, bias: Vectors) -> Adapter:
    names = tuple(str(name) for name in about["names"])
    slope, offset = float(about["slope"]), float(about["offset"])
    if len(names) > _MOST_WORDS or len(set(names)) != len(names):
        raise ValueError("its words are too many or not distinct")
    if left.ndim != 2 or bias.shape != (len(names),) or left.shape[1] != len(names):
        raise ValueError(f"it holds {left.shape} and {bias.shape} numbers for {len(names)} words")
    if not (np.isfinite(left).all() and np.isfinite(bias).all() and math.isfinite(slope) and math.isfinite(offset)):
        raise ValueError("it holds numbers that are not finite")
    return Adapter(
        str(about["model"]), str(about["revision"]), names, left, bias, frozenset(map(str, about["replaces"])),
        slope, offset, Provenance(**about["provenance"]), str(about.get("name", "")),
    )  # fmt: skip
