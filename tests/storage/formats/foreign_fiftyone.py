"""Projects with difficult names, written by us and read by the importers of FiftyOne, which need no database.

python3 -m venv separate && separate/bin/pip install fiftyone
python -m tests.storage.formats.foreign_fiftyone separate/bin/python --projects 200 --seed 1
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import tempfile
from pathlib import Path

from tests.storage.formats.foreign_readers import differences, make_copies, project, truth
from tests.storage.formats.helpers import export

KINDS = {"fiftyone": 1e-6, "coco": 1e-6, "yolo": 1e-3, "voc": 1.5, "cvat": 1.0}
"""How many pixels each may be off: of CVAT it rounds corners to whole pixels."""
_SCRIPT = """
import json, os, sys
import fiftyone as fo
import fiftyone.utils.coco as coco, fiftyone.utils.cvat as cvat, fiftyone.utils.voc as voc, fiftyone.utils.yolo as yolo
import fiftyone.utils.data.importers as own
from PIL import Image
found = []
for kind, place, pictures in json.load(open(sys.argv[1])):
    importer = {
        "fiftyone": lambda: own.FiftyOneImageDetectionDatasetImporter(dataset_dir=place),
        "coco": lambda: coco.COCODetectionDatasetImporter(data_path=pictures, labels_path=place, label_types="detections"),
        "yolo": lambda: yolo.YOLOv5DatasetImporter(dataset_dir=place, yaml_path="data.yaml", split="train"),
        "voc": lambda: voc.VOCDetectionDatasetImporter(data_path=pictures, labels_path=place),
        "cvat": lambda: cvat.CVATImageDatasetImporter(data_path=pictures, labels_path=place),
    }[kind]
    rows = []
    try:
        with importer() as reader:
            for path, _, label in reader:
                width, height = Image.open(path).size
                several = label if isinstance(label, dict) else {"one": label}
                for value in several.values():
                    for item in getattr(value, "detections", None) or ():
                        x, y, w, h = item.bounding_box
                        box = [x * width, y * height, (x + w) * width, (y + h) * height]
                        rows.append([os.path.splitext(os.path.basename(path))[0], item.label, box])
                    for item in getattr(value, "polylines", None) or ():
                        ring = [point for part in item.points for point in part]
                        xs, ys = [x * width for x, _ in ring], [y * height for _, y in ring]
                        rows.append([os.path.splitext(os.path.basename(path))[0], item.label, [min(xs), min(ys), max(xs), max(ys)]])
        found.append(rows)
    except Exception as error:
        found.append(f"{type(error).__name__}: {error}")
json.dump([fo.__version__, found], open(sys.argv[2], "w"))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("python")
    parser.add_argument("--projects", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        jobs, wanted = [], []
        for number in range(options.projects):
            folder = work / str(number)
            documents, labels = project(rng, folder)
            make_copies(documents, folder, folder / "pictures")
            for kind in KINDS:
                choices = {"pictures": "copy"} if kind in ("fiftyone", "yolo") else {}
                path, _ = export(kind, documents, folder, labels, file=f"{kind} out", rows="boxes", **choices)
                jobs.append((kind, str(path), str(folder / "pictures")))
                wanted.append(truth(documents, labels))
        (work / "jobs.json").write_text(json.dumps(jobs))
        arguments = [options.python, "-c", _SCRIPT, str(work / "jobs.json"), str(work / "found.json")]
        subprocess.run(arguments, check=True, capture_output=True)
        number, found = json.loads((work / "found.json").read_text())
    print("| format | read by | files | regions | differences |\n|---|---|---|---|---|")
    for kind, off in KINDS.items():
        mine = [(want, rows) for (name, _, _), want, rows in zip(jobs, wanted, found, strict=True) if name == kind]
        wrong = [
            text for want, rows in mine
            for text in ([rows] if isinstance(rows, str) else differences(want, [(a, b, tuple(c)) for a, b, c in rows], off, False))
        ]  # fmt: skip
        regions = sum(len(want) for want, _ in mine)
        print(f"| {kind} | fiftyone {number} | {len(mine)} | {regions} | {len(wrong)} {wrong[:1] or ''} |")


if __name__ == "__main__":
    main()
