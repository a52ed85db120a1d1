"""One more word typed into captions of 9, 300 and 1,200 words, in the real window, until it is painted."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from crossalign_gui.benchmarks.timing import RUNS, summary
from crossalign_gui.domain.document import Ranges
from crossalign_gui.paths import resources

_LENGTHS = (9, 300, 1200)
_SENTENCE = "a small brown dog sleeps beside the old red bench under tall green trees near a quiet lake".split()  # noqa: SIM905


def measure() -> dict[str, Any]:
    """Milliseconds on the offscreen platform, window of 1280 x 800, with a model that answers at once.

    `typed`: the key until the letter is painted. `word`: the end of the edit until its word is painted, the time of saving
    (which waits for the disk) taken off. `answered`: the model's answer until all words show it.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from crossalign_gui.main_window import MainWindow
    from crossalign_gui.session.session import Session
    from crossalign_gui.session.settings import Settings

    application = QApplication.instance() or QApplication(sys.argv[:1])
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        picture = Path(name) / "park.png"
        picture.write_bytes((resources() / "samples" / "park.png").read_bytes())
        settings = Settings(QSettings(str(Path(name) / "settings.ini"), QSettings.Format.IniFormat))
        session = Session(settings, lambda model, device: _Silent())
        window = MainWindow(session)
        window.show()
        session.open_paths([picture])
        _settle(application, session)
        for length in _LENGTHS:
            found[f"{length} words"] = _measure(application, window, length)
        window.close()
    return found


def _measure(application: Any, window: Any, length: int) -> dict[str, Any]:
    from PySide6.QtTest import QTest

    session, bar = window.session, window.caption_bar
    session.captions.type(" ".join(_SENTENCE[place % len(_SENTENCE)] for place in range(length)))
    session.captions.commit()
    _settle(application, session)
    keys, words, answers = [], [], []
    for _ in range(RUNS):
        bar.edit.setFocus()
        _to_end(bar.edit)
        start = time.perf_counter()
        QTest.keyClicks(bar.edit, " tree")
        application.processEvents()
        keys.append(1000 * (time.perf_counter() - start) / len(" tree"))
        project, saving = session.project, _Saving(session.project)
        start = time.perf_counter()
        session.captions.commit()
        application.sendPostedEvents()
        application.processEvents()
        words.append(1000 * (time.perf_counter() - start - saving.spent))
        saving.end(project)
        _settle(application, session)
        start = time.perf_counter()
        session.alignment_changed.emit()
        application.processEvents()
        answers.append(1000 * (time.perf_counter() - start))
    return {"typed": summary(keys), "word": summary(words), "answered": summary(answers)}


def _to_end(edit: Any) -> None:
    from PySide6.QtGui import QTextCursor

    edit.moveCursor(QTextCursor.MoveOperation.End)


class _Saving:
    """How long the project takes to write, seconds."""

    def __init__(self, project: Any) -> None:
        self.spent = 0.0
        save = project.save

        def timed(*values: Any) -> None:
            start = time.perf_counter()
            try:
                save(*values)
            finally:
                self.spent += time.perf_counter() - start

        project.save = timed

    def end(self, project: Any) -> None:
        del project.save


class _Silent:
    """Finds nothing, at once."""

    id, revision, device = "silent", "1", "cpu"
    capabilities: frozenset[str] = frozenset({"heat"})

    def encode_image(self, pixels: Any, key: str, check: Any) -> Any:
        from crossalign_gui.alignment.protocol import ImageState

        return ImageState(key, pixels.shape[:2], None, 0)

    def align(self, state: Any, caption: str, queries: Sequence[Ranges], check: Any) -> Any:
        import numpy as np

        from crossalign_gui.alignment.protocol import Alignment, Prediction
        from crossalign_gui.domain.geometry import Box

        height, width = state.size
        maps = np.zeros((len(queries), 2, 2), np.float32)
        predictions = tuple(Prediction(ranges, "visual", 0.0, False, None, (), "") for ranges in queries)
        return Alignment(
            caption, predictions, maps, maps, maps, Box(0, 0, width, height), (width, height), "logit", 0.5, self.id, self.revision
        )  # fmt: skip


def _settle(application: Any, session: Any) -> None:
    end = time.monotonic() + 120
    while session.pixels is None or session.busy or (session.caption is not None and session.alignment is None):
        application.processEvents()
        time.sleep(0.0005)
        if time.monotonic() > end:
            raise TimeoutError("the window does not answer")
    application.processEvents()
