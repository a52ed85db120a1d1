"""From the start of the program to the window, to the first picture, and to the first heat map of a captioned photograph.

The program that is measured imports nothing for that but a few modules of Python's own.
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_SAMPLE = "astronaut.jpg"
_CAPTION = "a woman in a space suit"


def measure() -> dict[str, Any]:
    """Milliseconds since the process was started; each run is a process with its own user folders."""
    from crossalign_gui.benchmarks.window import RUNS, run_fresh, summaries
    from crossalign_gui.paths import resources

    with tempfile.TemporaryDirectory() as place:
        rows = []
        for run in range(RUNS):
            folder = Path(place, str(run))
            folder.mkdir()
            shutil.copy(resources() / "samples" / _SAMPLE, folder)
            run_fresh([sys.executable, "-m", __name__, "write", str(folder)])
            rows.append(run_fresh([sys.executable, "-m", __name__, "open", str(folder)]))
    return summaries(rows)


def _run(folder: Path, what: str) -> dict[str, float]:
    """What the command `crossalign-gui FOLDER` does, with eyes in the place of the event loop."""
    gc.disable()
    from crossalign_gui.app import run  # first, as the command does

    # isort: split
    from PySide6.QtWidgets import QApplication

    from crossalign_gui.benchmarks.memory import peak

    found: dict[str, float] = {}

    def look(*_: object) -> int:
        application = QApplication.instance() or QApplication([])
        application.processEvents()
        found["start to window"] = _now()
        window = next(widget for widget in QApplication.topLevelWidgets() if hasattr(widget, "session"))
        session = window.session
        _until(application, lambda: session.pixels is not None)
        found["start to first picture"] = _now()
        if what == "write":
            session.captions.type(_CAPTION)
            session.captions.commit()
        _until(application, lambda: session.alignment is not None)
        application.processEvents()
        found["start to first heat map"] = _now()
        window.close()
        return 0

    QApplication.exec = look  # type: ignore[method-assign]
    run([folder])
    found["memory_mb"] = round(peak())
    return found


def _now() -> float:
    return 1000 * (time.time() - float(os.environ["BENCHMARK_STARTED"]))


def _until(application: Any, done: Callable[[], bool]) -> None:
    """As the event loop does: looking again and again would take the interpreter from the threads that work."""
    from PySide6.QtCore import QEventLoop

    while not done():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    print(json.dumps(_run(Path(sys.argv[2]), sys.argv[1])))
