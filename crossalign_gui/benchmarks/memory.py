"""How much memory this process takes, in megabytes of 2 ** 20 bytes."""

from __future__ import annotations

import resource
from pathlib import Path


def resident() -> float:
    """Now."""
    return _told("VmRSS:")


def peak() -> float:
    """At its most. What the system counts for `getrusage` begins with the peak of the process that started this one."""
    return _told("VmHWM:")


def _told(name: str) -> float:
    try:
        lines = Path("/proc/self/status").read_text("utf-8").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024
    except (OSError, StopIteration):  # no Linux: the peak is all that is known
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
