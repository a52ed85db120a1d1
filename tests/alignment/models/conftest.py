"""What the tests of the model families share."""

from __future__ import annotations

import pytest

from crossalign_gui.alignment.models import florence
from crossalign_gui.alignment.models.decoder import backend as decoder


@pytest.fixture(autouse=True)
def short_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Random weights never come to an end by themselves, and nothing of interest follows their first words."""
    for module in (florence, decoder):
        monkeypatch.setattr(module, "_MOST_TOKENS", 48)
