"""Readers that may not become a dependency (labelme: GPL, ultralytics: AGPL), run in an environment of their own.

python3 -m venv separate && separate/bin/pip install labelme ultralytics 'torch<2.14' opencv-python-headless
.venv/bin/python -m tests.storage.formats.separate_readers separate/bin/python
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures

_SCRIPT = """
import sys
from pathlib import Path
folder = Path(sys.argv[1])
from labelme._label_file import LabelFile
(folder / "out" / "a.jpg").write_bytes((folder / "a.jpg").read_bytes())
shapes = LabelFile(str(folder / "out" / "a.json")).shapes
boxes = [[value for point in shape["points"] for value in point] for shape in shapes]
assert boxes == [[120, 150, 276, 320], [360, 210, 440, 330], [470, 220, 550, 340], [0, 280, 640, 480]], boxes
print("labelme reads", len(shapes), "shapes")
from ultralytics.data.dataset import GroundingDataset
data = GroundingDataset(img_path=str(folder), json_file=str(folder / "out.json"), task="detect", imgsz=640, augment=False)
first = data.labels[0]
texts = [name for names in first["texts"] for name in names]
corners = sorted([round((x - w / 2) * 640), round((y - h / 2) * 480), round((x + w / 2) * 640), round((y + h / 2) * 480)]
                 for x, y, w, h in first["bboxes"].tolist())
assert corners == sorted(boxes), corners
print("ultralytics reads", len(first["bboxes"]), "boxes of", texts)
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_pictures(folder)
        export("labelme", [corpus.simple(0, "a.jpg")], folder)
        export("mdetr", [corpus.simple(0, "a.jpg")], folder)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run([sys.argv[1], "-c", _SCRIPT, name], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
