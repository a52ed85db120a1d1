"""The same work in labelme, in an environment of its own; labelme is GPL and never imported here.

python -m crossalign_gui.benchmarks labelme --labelme PYTHON, where `PYTHON -m pip install labelme` was done before.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path
from typing import Any

from crossalign_gui.benchmarks.window import RUNS, large_images, links, run_fresh, summaries

FOLDERS = (1_000, 10_000)

_DRIVER = r"""
import json, os, resource, sys, time
from pathlib import Path
from PyQt5 import QtCore, QtWidgets
application = QtWidgets.QApplication([])
from loguru import logger
logger.remove()
from labelme.app import MainWindow
what, folder = sys.argv[1:3]
window = MainWindow()
window.resize(1280, 800)
window.show()
application.processEvents()
found = {"start to window": 1000 * (time.time() - float(os.environ["BENCHMARK_STARTED"]))}
def timed(work):
    start = time.perf_counter()
    work()
    application.processEvents()
    window._canvas_widgets.canvas.repaint()
    return 1000 * (time.perf_counter() - start)
first = timed(lambda: window._load_from_file_or_dir(folder))
if what == "folder":
    found["first image and whole folder"] = first
    found["next image"] = timed(window._open_next_image)
else:
    switches = [timed(window._open_next_image) for _ in range(5)]
    found["next image"] = sorted(switches)[2]
    found["repaint"] = timed(lambda: None)
    found["save"] = timed(lambda: window.save_labels(str(Path(folder, "0.json"))))
status = Path("/proc/self/status")
most = status.read_text().split("VmHWM:")[1].split()[0] if status.exists() else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
found["memory_mb"] = int(most) // 1024
print(json.dumps(found), flush=True)
os._exit(0)
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--labelme", type=Path, metavar="PYTHON", help="labelme: the interpreter of an environment that has it"
    )


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """All figures in milliseconds, but memory."""
    python = options.labelme
    if python is None:
        raise SystemExit("labelme needs --labelme PYTHON")
    result: dict[str, Any] = {"load": round(os.getloadavg()[0], 1)}
    with tempfile.TemporaryDirectory() as place:
        driver = Path(place, "driver.py")
        driver.write_text(_DRIVER, "utf-8")
        folders = {f"{count} images": ("folder", links(Path(place, str(count)), count)) for count in FOLDERS}
        folders["12 megapixels"] = ("switch", large_images(Path(place, "large")))
        for name, (what, folder) in folders.items():
            rows = [run_fresh([str(python), str(driver), what, str(folder)]) for _ in range(RUNS)]
            result[name] = summaries(rows)
    return result
