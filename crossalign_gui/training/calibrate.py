"""After the training: calibration, colours, and the file that ships."""

from __future__ import annotations

from pathlib import Path

from crossalign_gui.alignment.compact import weights
from crossalign_gui.alignment.compact.network import CompactNetwork
from crossalign_gui.training import colour_table
from crossalign_gui.training.loop import Recipe


def finish(network: CompactNetwork, recipe: Recipe, output: Path) -> None:
    """Write the weights. Raises OSError."""
    weights.save(output, network, colour_table.build(), weights.Calibration())
