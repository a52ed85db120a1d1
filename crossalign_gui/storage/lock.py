"""Who may write to a project: an advisory lock that the system drops when a process dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class Lock:
    """`held` tells whether this process got it. A killed owner leaves a file behind, but no lock."""

    def __init__(self, project: Path) -> None:
        self._file: int | None = None
        path = project.with_name(project.name + ".lock")
        try:
            file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError:
            return
        if _try_lock(file):
            self._file = file
        else:
            os.close(file)

    @property
    def held(self) -> bool:
        return self._file is not None

    def release(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
