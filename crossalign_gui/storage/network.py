"""Whether a file lies on a drive of another machine, where SQLite's write-ahead log is not safe: it needs memory that all
programs with the file share, and machines share none (https://www.sqlite.org/wal.html)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

FORCED = "CROSSALIGN_NETWORK_DRIVE"
"""Environment variable: 1 takes every project for one on a network drive, 0 none."""
_KINDS = (
    "nfs",
    "cifs",
    "smb",
    "fuse.sshfs",
    "sshfs",
    "fuse.rclone",
    "9p",
    "afs",
    "ceph",
    "glusterfs",
    "fuse.gluster",
    "davfs",
    "ncpfs",
)
_MOUNTS = Path("/proc/self/mounts")


def is_on_network(path: Path) -> bool:
    """By the kind of the file system that holds it; False where the system does not tell."""
    forced = os.environ.get(FORCED)
    if forced in ("0", "1"):
        return forced == "1"
    place = path.resolve()
    if sys.platform == "win32":
        import ctypes

        remote = 4  # DRIVE_REMOTE of GetDriveTypeW
        return str(place).startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == remote
    try:
        lines = _MOUNTS.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return False
    return kind_of(place, lines).startswith(_KINDS)


def kind_of(place: Path, mounts: list[str]) -> str:
    """The file system of a path, from lines as in /proc/mounts; of two mounts in one place, the later one hides the other."""
    best, kind = -1, ""
    for line in mounts:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\"))
        if place.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind
