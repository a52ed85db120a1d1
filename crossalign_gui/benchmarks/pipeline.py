"""Batches against the peer: the library's zero-shot object detection pipeline with the same model, images and words, in pairs.

The real configurations with random weights, from the same folder, in the same number format, with the same threads. Both read
JPEG files; ours writes shards besides, the pipeline's answers are dropped. Loading is not counted.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from crossalign_gui.benchmarks.batch import photographs
from crossalign_gui.benchmarks.models import byte_tokenizer

IMAGES, ROUNDS = 3, 3
_CAPTIONS = ("cat", "a cat beside a cup")


def measure() -> dict[str, Any]:
    """Ratios are of one pair each: above 1, ours is the faster."""
    from transformers.utils import logging

    logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    result: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="crossalign-pipeline-") as name:
        folder = Path(name)
        for family, save in {"Grounding DINO tiny": _save_dino, "OWL-ViT B/32": _save_owl}.items():
            place = folder / family
            save(place)
            for caption in _CAPTIONS:
                source = photographs(folder / f"{family}, {len(caption)}", IMAGES, caption)
                result[f"{family}, {len(caption.split())} word(s)"] = _compare(place, source, caption, folder)
    return result


def _compare(model: Path, source: Path, caption: str, folder: Path) -> dict[str, Any]:
    from crossalign_gui.alignment.registry import load_backend
    from crossalign_gui.batch.plan import Plan
    from crossalign_gui.batch.run import run
    from crossalign_gui.batch.work import Task

    backend: Any = load_backend(str(model))
    detect, dtype = _pipeline(model, backend._dtype), str(backend._dtype)
    del backend
    images = sorted(source.parent.glob("*.jpg"))
    ours, theirs = [], []
    detect(str(images[0]), candidate_labels=caption.split())
    for number in range(ROUNDS):
        summary = run(Plan((source,), folder / f"{source.parent.name}-{number}-shards"), Task(str(model)))
        ours.append(summary.seconds / summary.written)
        start = time.perf_counter()
        for image in images:
            detect(str(image), candidate_labels=caption.split())
        theirs.append((time.perf_counter() - start) / len(images))
    ratios = [their / our for our, their in zip(ours, theirs, strict=True)]
    return {
        "number format": dtype,
        "ours, images a second, median": round(1 / statistics.median(ours), 3),
        "pipeline, images a second, median": round(1 / statistics.median(theirs), 3),
        "ours to the pipeline, median of pairs": round(statistics.median(ratios), 2),
        "each pair": ", ".join(f"{ratio:.2f}" for ratio in ratios),
    }


def _pipeline(model: Path, dtype: Any) -> Any:
    from transformers import pipeline

    return pipeline("zero-shot-object-detection", model=str(model), dtype=dtype, device="cpu")


def _save_owl(folder: Path) -> None:
    from transformers import OwlViTConfig, OwlViTForObjectDetection, OwlViTImageProcessor

    tokenizer = byte_tokenizer()
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    OwlViTForObjectDetection(OwlViTConfig(text_config=ends)).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    OwlViTImageProcessor().save_pretrained(folder)


def _save_dino(folder: Path) -> None:
    from transformers import GroundingDinoConfig, GroundingDinoForObjectDetection, GroundingDinoImageProcessor

    GroundingDinoForObjectDetection(GroundingDinoConfig()).save_pretrained(folder)
    _letter_tokenizer().save_pretrained(folder)
    GroundingDinoImageProcessor().save_pretrained(folder)


def _letter_tokenizer() -> Any:
    """BERT's, with letters for a vocabulary and the five tokens in the places that Grounding DINO knows."""
    from transformers import BertTokenizer

    names = [f"[unused{number}]" for number in range(1100)]
    for number, name in {0: "[PAD]", 100: "[UNK]", 101: "[CLS]", 102: "[SEP]", 103: "[MASK]", 1012: ".", 1029: "?"}.items():
        names[number] = name
    letters = [chr(code) for code in range(97, 123)]
    names[200:252] = [*letters, *(f"##{letter}" for letter in letters)]
    return BertTokenizer(vocab={name: number for number, name in enumerate(names)}, model_max_length=512)
