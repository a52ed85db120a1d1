"""Which models are on this disk, and how to be rid of them. The cache is that of all Hugging Face libraries."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from crossalign_gui.alignment.models.checkpoint import Checkpoint, cache_folder, find
from crossalign_gui.alignment.models.families import FAMILIES, LIKENESS
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message


@dataclass(frozen=True, slots=True)
class Stored:
    """A model of a supported family, or what CLIP is read with. usable: complete; nbytes: what removing it frees, partial downloads
    included."""

    name: str
    model_type: str
    revision: str
    nbytes: int
    usable: bool


def stored() -> list[Stored]:
    """In the order of their names. What cannot be read is left out."""
    found = []
    for folder in _folders():
        name = folder.name.removeprefix("models--").replace("--", "/")
        nbytes = sum(path.stat().st_size for path in (folder / "blobs").glob("*") if path.is_file())
        checkpoint = _checkpoint(name)
        if checkpoint is not None and (checkpoint.model_type in FAMILIES or name in LIKENESS):
            found.append(Stored(name, checkpoint.model_type, checkpoint.revision, nbytes, True))
        elif checkpoint is None and any((folder / "blobs").glob("*.incomplete")):
            found.append(Stored(name, "", "", nbytes, False))
    return sorted(found, key=lambda item: item.name.casefold())


def remove(name: str) -> int:
    """Every revision of a model and what was fetched of it; the bytes that became free. Raises AlignmentError."""
    from huggingface_hub import scan_cache_dir
    from huggingface_hub.errors import CacheNotFound

    folder = cache_folder() / f"models--{name.replace('/', '--')}"
    freed = 0
    try:
        for path in (folder / "blobs").glob("*.incomplete"):
            freed += path.stat().st_size
            path.unlink()
        repository = next((item for item in scan_cache_dir(cache_folder()).repos if item.repo_id == name), None)
        if repository is not None:
            strategy = scan_cache_dir(cache_folder()).delete_revisions(*(item.commit_hash for item in repository.revisions))
            freed += strategy.expected_freed_size
            strategy.execute()
    except CacheNotFound:
        pass
    except OSError as error:
        raise AlignmentError(message("{} could not be removed from {}: {}", name, cache_folder(), error.strerror)) from error
    return freed


def _folders() -> list[Path]:
    try:
        return [path for path in cache_folder().iterdir() if path.is_dir() and path.name.startswith("models--")]
    except OSError:
        return []


def _checkpoint(name: str) -> Checkpoint | None:
    try:
        return find(name)
    except (AlignmentError, OSError):
        return None
