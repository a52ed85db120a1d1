"""Checks any backend, also one of another package: `check(backend)` tells what it promises and does not keep.

`promises` has one function a promise of `alignment.protocol`; `planted` puts a signal at known places of four shapes of image.
The program's own tests and `crossalign-gui models check` run the same; nothing here knows a family of models.
"""

from __future__ import annotations

from crossalign_gui.alignment.conformance.planted import RED, Planted, Signal, planted, transformed
from crossalign_gui.alignment.conformance.promises import PROMISES, REFINER_PROMISES, Trial
from crossalign_gui.alignment.conformance.report import Report, check, check_refiner

__all__ = ["PROMISES", "RED", "REFINER_PROMISES", "Planted", "Report", "Signal", "Trial", "check", "check_refiner", "planted",
           "transformed"]  # fmt: skip
