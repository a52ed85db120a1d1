"""Where many paths really lie."""

from __future__ import annotations

from pathlib import Path


class RealPaths:
    """`Path.resolve` for many files of few folders: each folder is looked at once, so they must stay what they are meanwhile."""

    def __init__(self) -> None:
        self._folders: dict[str, Path] = {}

    def of(self, path: Path) -> Path:
        """Raises what `Path.resolve` does."""
        if path.name in ("", "..") or path.is_symlink():
            return path.resolve()
        above = str(path.parent)
        if above not in self._folders:
            self._folders[above] = path.parent.resolve()
        return self._folders[above] / path.name
