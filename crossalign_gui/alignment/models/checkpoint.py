"""A model on disk: found, judged and opened without running any of its code.

Only safetensors weights and tokenizer files are read; what a `config.json` says about remote code is ignored.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message

if TYPE_CHECKING:
    import torch

_LARGEST_JSON = 64 * 2**20
_LARGEST_NUMBER = 50_000_000  # in a config.json: more is no model that anybody loads
_MOST_LAYERS = 512
_MEMORY = 1.2  # needed for a model, in sizes of its file
_ID = re.compile(r"[A-Za-z0-9][\w.\-]*(/[\w.\-]+)?")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """name: as the user gave it. folder: holds config.json and the weights. revision: the commit of the hub, or
    "local-" and a hash of the folder's content."""

    name: str
    folder: Path
    revision: str
    config: Mapping[str, Any]

    @property
    def model_type(self) -> str:
        return str(self.config.get("model_type", ""))

    @property
    def nbytes(self) -> int:
        """Of the weights."""
        return sum(path.stat().st_size for path in weight_files(self.folder))

    def settings(self, file: str = "preprocessor_config.json") -> Mapping[str, Any]:
        """Another JSON file of the folder; empty where it is missing. What newer models say of images stands in their
        processor_config.json instead. Raises AlignmentError when it is broken."""
        path, processor = self.folder / file, self.folder / "processor_config.json"
        if not path.exists() and processor.exists():
            found = read_json(processor).get("image_processor")
            return found if isinstance(found, dict) else {}
        return read_json(path) if path.exists() else {}

    def load(self, kind: Any, dtype: torch.dtype, device: str, attention: str = "sdpa", **more: Any) -> Any:
        """The weights in a model of this class, frozen; as Any, since the parts of these classes have no types.

        Raises AlignmentError when weights are missing, broken, or too large for this machine.
        """
        from safetensors import SafetensorError
        from transformers.utils import logging

        _require_memory(self, device)
        logging.set_verbosity_error()  # type: ignore[no-untyped-call]
        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        try:
            model, report = kind.from_pretrained(
                self.folder,
                local_files_only=True,
                use_safetensors=True,
                dtype=dtype,
                attn_implementation=attention,
                output_loading_info=True,
                **more,
            )
        except ImportError as error:
            raise AlignmentError(
                message("{} needs a package that is not installed here: pip install timm ({})", self.name, _short(error))
            ) from error
        except (OSError, SafetensorError) as error:
            raise AlignmentError(self.broken(error)) from error
        except Exception as error:  # a config.json that makes no sense fails in many ways
            if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
                raise
            raise AlignmentError(
                message(
                    "{} cannot be loaded as {}: its config.json and its weights do not fit ({}). Remove it under "
                    "Model > Models and download it again.",
                    self.name,
                    kind.__name__,
                    _short(error),
                )
            ) from error
        missing = sorted(report["missing_keys"])
        if missing:
            raise AlignmentError(
                message(
                    "{} lacks {} weights that a {} model needs ({} …): it is another kind of checkpoint, or "
                    "incomplete. Remove it under Model > Models and download it again.",
                    self.name,
                    len(missing),
                    self.model_type,
                    missing[0],
                )
            )
        model.requires_grad_(False)
        return model.to(device).eval()

    def tokenizer(self) -> Any:
        """A fast one, since words are found by its offsets. Raises AlignmentError."""
        from transformers import AutoTokenizer, PreTrainedTokenizerFast

        try:
            tokenizer = AutoTokenizer.from_pretrained(
                self.folder, local_files_only=True, trust_remote_code=False, use_fast=True
            )
            if not tokenizer.is_fast and (self.folder / "tokenizer.json").exists():
                tokenizer = PreTrainedTokenizerFast.from_pretrained(self.folder, local_files_only=True)
        except Exception as error:  # the tokenizers library raises plain Exception for broken files
            raise AlignmentError(self.broken(error)) from error
        if not tokenizer.is_fast:
            raise AlignmentError(message("{} has only a slow tokenizer; words cannot be found in its tokens", self.name))
        return tokenizer

    def broken(self, error: Exception) -> str:
        return message(
            "A file of {} is missing or broken ({}). Remove the model under Model > Models and download it again.",
            self.name,
            _short(error),
        )


def find(name: str, revision: str | None = None) -> Checkpoint:
    """A folder, or a model of the hub that is on this disk: "owner/name" or "owner/name@revision".

    Raises AlignmentError that says what to do when it is not there.
    """
    path = Path(name).expanduser()
    if path.is_dir():
        return _judged(name, path, None)
    repository, revision = split_id(name, revision)
    folder = cached(repository, revision)
    if folder is None:
        raise AlignmentError(
            message(
                "{} is not on this computer. Download it under Model > Models, or by `crossalign-gui models download {}`.",
                name,
                name,
            )
        )
    return _judged(name, folder, folder.name)


def is_here(name: str) -> bool:
    """Whether `find` would find it. Raises AlignmentError."""
    if Path(name).expanduser().is_dir():
        return True
    return cached(*split_id(name, None)) is not None


def is_usable(name: str, kinds: Container[str]) -> bool:
    """Whether `find` gives a model of one of these types, with weights that are opened."""
    try:
        return find(name).model_type in kinds
    except AlignmentError:
        return False


def split_id(name: str, revision: str | None = None) -> tuple[str, str]:
    """ "owner/name@revision" to its parts, the revision "main" by default. Raises AlignmentError."""
    repository, _, given = name.partition("@")
    if not _ID.fullmatch(repository) or ".." in repository or ".." in given:
        raise AlignmentError(message("{!r} is neither a folder nor a model id such as openai/clip-vit-base-patch16", name))
    return repository, given or revision or "main"


def cached(repository: str, revision: str) -> Path | None:
    """The folder of a model in the cache that all Hugging Face libraries share, None when it is not there.

    For "main", where that branch was never fetched, the newest of the revisions that were.
    """
    from huggingface_hub import try_to_load_from_cache

    found = try_to_load_from_cache(repository, "config.json", cache_dir=cache_folder(), revision=revision)
    if isinstance(found, str):
        return Path(found).parent
    if revision == "main":
        snapshots = cache_folder() / f"models--{repository.replace('/', '--')}" / "snapshots"
        others = [path for path in snapshots.glob("*") if (path / "config.json").exists()]
        return max(others, key=lambda path: path.stat().st_mtime, default=None)
    return None


def cache_folder() -> Path:
    """As HF_HUB_CACHE, HF_HOME or the default say."""
    from huggingface_hub import constants

    return Path(constants.HF_HUB_CACHE)


def weight_files(folder: Path) -> list[Path]:
    """The safetensors files that belong to the model; empty when there are none or one is missing.

    Raises AlignmentError for an index that names files elsewhere.
    """
    single = folder / "model.safetensors"
    if single.exists():
        return [single]
    index = folder / "model.safetensors.index.json"
    if not index.exists():
        return []
    weights = read_json(index).get("weight_map")
    names = sorted(set(weights.values())) if isinstance(weights, dict) else []
    if any(not isinstance(name, str) or Path(name).name != name for name in names):
        raise AlignmentError(message("{} names weights outside of its folder; it is not opened", index))
    paths = [folder / name for name in names]
    return paths if all(path.exists() for path in paths) else []


def read_json(path: Path) -> Mapping[str, Any]:
    """An object. Raises AlignmentError."""
    try:
        if path.stat().st_size > _LARGEST_JSON:
            raise AlignmentError(message("{} is too large for a settings file; it is not opened", path))
        value = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise AlignmentError(message("{} cannot be read ({}). Download the model again.", path, _short(error))) from error
    if not isinstance(value, dict):
        raise AlignmentError(message("{} is no settings file. Download the model again.", path))
    return value


def _judged(name: str, folder: Path, revision: str | None) -> Checkpoint:
    """Raises AlignmentError when the folder is not a model of a kind that is opened."""
    config_file = folder / "config.json"
    if not config_file.exists():
        raise AlignmentError(message("{} is no model: it has no config.json", folder))
    config = read_json(config_file)
    for number in _numbers(config):
        if abs(number) > _LARGEST_NUMBER:
            raise AlignmentError(
                message("{} asks for a model that no computer holds ({}); it is not opened", config_file, number)
            )
    for layers in _values(config, re.compile(r".*(layers|depth)$")):
        if layers > _MOST_LAYERS:
            raise AlignmentError(message("{} asks for {} layers; it is not opened", config_file, layers))
    files = weight_files(folder)
    if not files:
        other = any(folder.glob("*.bin")) or any(folder.glob("*.pt*")) or any(folder.glob("*.h5"))
        raise AlignmentError(
            f"{name} has no complete safetensors weights. "
            + (
                "Pickled weights can run programs and are not opened; look for a revision with safetensors and give it as "
                "owner/name@revision."
                if other
                else "Download it again under Model > Models."
            )
        )
    return Checkpoint(name, folder, revision or _fingerprint(config_file, files), config)


def _fingerprint(config: Path, files: list[Path]) -> str:
    """Of the settings and the headers of the weights: cheap, and different for different models in practice."""
    digest = hashlib.sha256(config.read_bytes())
    for path in files:
        with path.open("rb") as file:
            digest.update(f"{path.name} {path.stat().st_size} ".encode())
            digest.update(file.read(1 << 20))
            file.seek(max(0, path.stat().st_size - (1 << 20)))
            digest.update(file.read())
    return f"local-{digest.hexdigest()[:16]}"


def _numbers(value: Any) -> Iterator[float]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _numbers(item)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield 0 if value in (float("inf"), float("-inf")) else value


def _values(value: Any, name: re.Pattern[str]) -> Iterator[int]:
    if isinstance(value, dict):
        for key, item in value.items():
            if name.fullmatch(str(key)) and isinstance(item, int):
                yield item
            yield from _values(item, name)


def _require_memory(checkpoint: Checkpoint, device: str) -> None:
    """Raises AlignmentError when the weights cannot fit into the main memory (Linux tells; elsewhere it is tried)."""
    memory = Path("/proc/meminfo")
    if device != "cpu" or not memory.exists():
        return
    lines = dict(line.split(":", 1) for line in memory.read_text().splitlines())
    free = int(lines.get("MemAvailable", "0 kB").split()[0]) * 1024
    wanted = int(checkpoint.nbytes * _MEMORY)
    if free and wanted > free:
        raise AlignmentError(
            message(
                "{} needs about {:.1f} GB of memory and {:.1f} GB are free. Close other programs, or choose a "
                "smaller model under Model > Models.",
                checkpoint.name,
                wanted / 1000000000.0,
                free / 1000000000.0,
            )
        )


def _short(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__)[:200]
