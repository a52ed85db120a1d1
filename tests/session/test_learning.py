"""Learning from the corrections of a project, with a model whose region vectors are the colours of the cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from crossalign_gui.alignment.adapter import Adapter, clean_name
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.dialogs.learning import LearningDialog
from tests.conftest import RED
from tests.fakes import CELL, PlantedBackend


class LearningBackend(PlantedBackend):
    """It knows colour names only; an adapter teaches it others."""

    adapter: Adapter | None = None
    studied = 0

    def region_vectors(self, state: ImageState) -> np.ndarray:
        self.studied += 1
        rows, columns = state.size[0] // CELL, state.size[1] // CELL
        cells = state.data[: rows * CELL, : columns * CELL].reshape(rows, CELL, columns, CELL, 3).mean((1, 3))
        return (cells / 255).astype(np.float16)

    def key_of(self, caption: str, ranges: Ranges) -> str:
        return clean_name(" ".join(caption[start:end] for start, end in ranges))

    def use_adapter(self, adapter: Adapter | None) -> None:
        if adapter is not None:
            adapter.require(self.id, self.revision)
        self.adapter = adapter

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        plain = super().align(state, caption, queries, check)
        predictions, heat = list(plain.predictions), plain.heat.copy()
        for index, ranges in enumerate(queries):
            name = self.key_of(caption, ranges)
            if self.adapter is not None and name in self.adapter:
                heat[index] = self.adapter.score(self.region_vectors(state).astype(np.float32), name).clip(0, 1)
                predictions[index] = replace(predictions[index], kind="visual", found=True, note="learned")
        return replace(plain, predictions=tuple(predictions), heat=heat, raw=heat)


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> PlantedBackend:
    made: PlantedBackend = getattr(request, "param", LearningBackend)()
    return made


@pytest.fixture
def corrected(opened: Session, say) -> Session:  # type: ignore[no-untyped-def]
    """The red box is a "zork"; the model does not know that word."""
    say(opened, "the zork")
    opened.select_words([(4, 8)])
    opened.corrections.add_region(Box(*RED))
    return opened


def _note(session: Session) -> str:
    assert session.alignment is not None
    index = session.alignment.index_of(((4, 8),))
    assert index is not None
    return session.alignment.predictions[index].note


def test_that_a_learned_word_is_used_compared_and_undone(qtbot, corrected: Session) -> None:  # type: ignore[no-untyped-def]
    dialog = LearningDialog(corrected)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(corrected.learning.learned):
        dialog.learn.click()
    assert "zork" in dialog.figures.toPlainText()
    assert dialog.use.isEnabled()
    dialog.name.setText("my words")
    with qtbot.waitSignal(corrected.alignment_changed):
        dialog.use.click()
    assert _note(corrected) == "learned"
    assert corrected.learning.in_use == "my-words"
    with qtbot.waitSignal(corrected.alignment_changed):
        dialog.without.click()
    assert _note(corrected) != "learned"
    with qtbot.waitSignal(corrected.alignment_changed):
        dialog.without.click()
    assert _note(corrected) == "learned"
    with qtbot.waitSignal(corrected.alignment_changed):
        dialog.undo.click()
    assert _note(corrected) != "learned"
    assert corrected.learning.in_use == ""


def test_that_an_adapter_is_exported_and_imported(qtbot, corrected: Session, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    with qtbot.waitSignal(corrected.learning.learned):
        corrected.learning.learn()
    corrected.learning.use_lesson("one")
    corrected.learning.export("one", tmp_path / "one.safetensors")
    corrected.learning.use("")
    with qtbot.waitSignal(corrected.alignment_changed):
        corrected.learning.bring(tmp_path / "one.safetensors")
    assert corrected.learning.in_use == "one-2"
    assert _note(corrected) == "learned"


def test_that_a_broken_adapter_is_refused_with_a_notice(qtbot, corrected: Session, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "bad.safetensors").write_bytes(b"bad")
    with qtbot.waitSignal(corrected.notice) as told:
        corrected.learning.bring(tmp_path / "bad.safetensors")
    assert "cannot be used" in told.args[0].text
    assert corrected.learning.in_use == ""


def test_that_learning_without_corrections_says_what_to_do(qtbot, opened: Session) -> None:  # type: ignore[no-untyped-def]
    with qtbot.waitSignal(opened.learning.failed) as told:
        opened.learning.learn()
    assert "accept or correct" in told.args[0]


def test_that_learning_again_studies_only_what_is_new(qtbot, corrected: Session, backend: LearningBackend) -> None:  # type: ignore[no-untyped-def]
    with qtbot.waitSignal(corrected.learning.learned):
        corrected.learning.learn()
    assert backend.studied == 1
    with qtbot.waitSignal(corrected.learning.learned) as again:
        corrected.learning.learn()
    assert backend.studied == 1
    assert again.args[0].links == 1
    assert corrected.document is not None
    corrected.corrections.reshape_region(corrected.document.regions[-1].id, Box(0, 0, 40, 40))
    with qtbot.waitSignal(corrected.learning.learned):
        corrected.learning.learn()
    assert backend.studied == 2


@pytest.mark.parametrize("backend", [PlantedBackend], indirect=True)
def test_that_the_dialog_says_which_models_can_learn(qtbot, corrected: Session) -> None:  # type: ignore[no-untyped-def]
    dialog = LearningDialog(corrected)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(corrected.learning.failed):
        dialog.learn.click()
    assert "planted cannot learn" in dialog.figures.toPlainText()
    assert "Choose Compact, CLIP or SigLIP" in dialog.figures.toPlainText()
