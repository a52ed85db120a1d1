"""Readers that may not become a dependency (labelme: GPL, ultralytics: AGPL, mmdetection: size), in an environment of their own.

python3 -m venv separate && separate/bin/pip install labelme ultralytics 'torch<2.14' opencv-python-headless 'setuptools<81' \\
    mmengine mmcv-lite terminaltables shapely pycocotools scipy six && separate/bin/pip install --no-deps mmdet==3.3.0
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
import types
operations = types.ModuleType("mmcv._ext")  # the compiled half, which data sets do not need
operations.__getattr__ = lambda name: None
sys.modules["mmcv._ext"] = operations
import mmcv
mmcv.__version__ = "2.1.0"
from mmdet.datasets import Flickr30kDataset, ODVGDataset
options = dict(data_prefix=dict(img=str(folder)), pipeline=[], lazy_init=True, return_classes=True)
for name in ("flat.jsonl", "grouped.jsonl"):
    data = ODVGDataset(ann_file=str(folder / name), **options)
    (first, _) = data.load_data_list()
    # what its pipeline does with the caption after the offsets were made
    text = first["text"].lower().strip()
    found = [(item["bbox"], text[slice(*first["phrases"][item["bbox_label"]]["tokens_positive"][0])]) for item in first["instances"]]
    words = ["a red \U0001f375 mug", "two green pears", "two green pears", "a wooden table"]
    assert found == list(zip(boxes, words)), found
    print("mmdetection reads", name, len(found), "boxes with their words")
data = Flickr30kDataset(ann_file=str(folder / "out.json"), **options)
first = data.load_data_list()[0]
print("mmdetection reads flickr-like", len(first["instances"]), "boxes,", len(first["tokens_positive"]), "phrases")
assert sorted(item["bbox"] for item in first["instances"]) == sorted(boxes), first["instances"]
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_pictures(folder)
        export("labelme", [corpus.simple(0, "a.jpg")], folder)
        export("mdetr", [corpus.simple(0, "a.jpg")], folder, annotations="link")
        for boxes in ("flat", "grouped"):
            export("odvg", [corpus.simple(0, "a.jpg")], folder, file=boxes, boxes=boxes)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run([sys.argv[1], "-c", _SCRIPT, name], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
