"""What a run is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Plan:
    """paths: pictures, folders, lists. workers: processes, or actors of the cluster. ray: the address of a cluster,
    "local" for one on this machine, None for none."""

    paths: tuple[Path, ...]
    folder: Path
    caption: str | None = None
    recursive: bool = False
    resume: bool = False
    shard_size: int = 10_000
    format: str = "jsonl"
    workers: int = 1
    ray: str | None = None
