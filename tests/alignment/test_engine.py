import threading

import numpy as np
import pytest
import torch

from crossalign_gui.alignment import registry
from crossalign_gui.alignment.device import Device, choose
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.evaluation import ManifestError, auroc, evaluate, read_manifest
from crossalign_gui.alignment.protocol import AlignmentError, Cancelled
from crossalign_gui.domain.geometry import Box
from tests.fakes import PlantedBackend, picture

RED = (40, 40, 104, 120)


def query(key="a", caption="the red box", phrases=()):
    return Query(key, picture({"red": RED}), caption, phrases)


def test_that_every_word_and_phrase_is_answered_in_order():
    alignment = Engine(PlantedBackend).align(query(phrases=(((4, 11),),)))
    assert [prediction.ranges for prediction in alignment.predictions] == [((0, 3),), ((4, 7),), ((8, 11),), ((4, 11),)]
    assert Box(*RED).contains(*alignment.predictions[1].peak)
    assert alignment.cell_at(60, 60) == (7, 7)
    assert alignment.cell_at(-1, 5) is None


def test_that_an_image_is_encoded_once():
    backend = PlantedBackend()
    engine = Engine(lambda: backend)
    engine.prefetch(query())
    for caption in ("red", "blue", "red"):
        engine.align(query(caption=caption))
    assert backend.encoded == ["a"]


def test_that_the_cache_forgets_the_least_recently_used_image_when_full():
    backend = PlantedBackend()
    engine = Engine(lambda: backend, cache_bytes=2 * query().pixels.nbytes)
    for key in ("a", "b", "a", "c", "a", "b"):
        engine.align(query(key))
    assert backend.encoded == ["a", "b", "c", "b"]
    assert engine.cached_bytes <= 2 * query().pixels.nbytes
    engine.forget()
    assert engine.cached_bytes == 0


def test_that_a_lost_interest_ends_the_alignment():
    backend = PlantedBackend(threading.Event())

    def check():
        raise Cancelled

    with pytest.raises(Cancelled):
        Engine(lambda: backend).align(query(), check)


def test_that_running_out_of_memory_says_what_to_do():
    class Full(PlantedBackend):
        def encode_image(self, pixels, key, check):
            raise MemoryError

    with pytest.raises(AlignmentError, match="Choose the CPU"):
        Engine(Full).align(query())


class Small(PlantedBackend):
    """Has memory for a few pixels only; `device` as given."""

    def __init__(self, device="cuda, float16", sizes=0):
        super().__init__()
        self.device, self.sizes = device, sizes

    def shrink(self):
        self.sizes -= 1
        return self.sizes >= 0

    def encode_image(self, pixels, key, check):
        if self.device.startswith("cuda") and self.sizes != 0:
            raise type("OutOfMemoryError", (RuntimeError,), {})("CUDA out of memory")
        return super().encode_image(pixels, key, check)


def test_that_a_full_gpu_leads_to_a_smaller_input_first():
    backend = Small(sizes=2)
    alignment = Engine(lambda: backend, load_on_cpu=lambda: pytest.fail("not yet")).align(query())
    assert alignment.predictions[1].found
    assert "smaller size" in alignment.notes[0]


def test_that_a_full_gpu_leads_to_the_cpu_in_the_end_and_stays_there():
    small = Small(sizes=-1)
    engine = Engine(lambda: small, load_on_cpu=lambda: PlantedBackend())
    for key in ("a", "b"):
        alignment = engine.align(query(key))
        assert alignment.predictions[1].found
        assert "runs on the CPU" in alignment.notes[0]
    assert engine.backend.device == "cpu"


def test_that_a_model_too_large_for_the_gpu_is_loaded_on_the_cpu():
    def load():
        raise type("OutOfMemoryError", (RuntimeError,), {})("CUDA out of memory")

    assert Engine(load, load_on_cpu=PlantedBackend).align(query()).predictions[1].found


def test_that_kept_images_are_given_up_before_the_size():
    class Tight(PlantedBackend):
        kept = 0

        def encode_image(self, pixels, key, check):
            if engine.cached_bytes:
                raise MemoryError
            return super().encode_image(pixels, key, check)

    engine = Engine(Tight)
    assert engine.align(query("a")).notes == ()
    assert engine.align(query("b")).notes == ()


def test_that_a_model_without_captions_or_examples_says_which_ones_have_them():
    engine = Engine(PlantedBackend)
    with pytest.raises(AlignmentError, match="BLIP captions"):
        engine.write_caption(query())
    with pytest.raises(AlignmentError, match="OWLv2"):
        engine.find_similar(query(), Box(*RED))


def test_that_an_unknown_model_says_where_to_get_it():
    with pytest.raises(AlignmentError, match=r"not on this computer\. Download it under Model > Models"):
        registry.load_backend("no-such-model")


def test_that_the_device_is_chosen_by_a_probe_and_reported():
    device = choose("cpu")
    assert isinstance(device, Device)
    assert device.name == "cpu"
    assert device.dtype in ("float32", "bfloat16")
    assert "ms in the probe" in device.report or device.report == "cpu, float32 (this processor has no faster format)"
    assert choose("no-such-device").name in ("cpu", "cuda", "mps")


def test_that_a_processor_with_one_format_is_not_probed(monkeypatch):
    monkeypatch.setattr(torch.ops.mkldnn, "_is_mkldnn_bf16_supported", lambda: False)
    tried = []
    monkeypatch.setattr(torch, "randn", lambda *shape, **_: tried.append(shape))
    device = choose.__wrapped__("cpu")
    assert (device.dtype, device.report) == ("float32", "cpu, float32 (this processor has no faster format)")
    assert tried == []


def test_that_auroc_counts_pairs_and_ties_as_halves():
    assert auroc([2, 3], [1, 2]) == pytest.approx((1 + 0.5 + 1 + 1) / 4)
    assert auroc([], [1]) is None


def evaluation(tmp_path, lines):
    path = tmp_path / "manifest.jsonl"
    path.write_text("\n".join(lines))
    pictures = {"a.png": {"red": RED}, "b.png": {"blue": (160, 40, 240, 200)}}

    def read(image):
        return image.name, picture(pictures[image.name])

    return evaluate(Engine(PlantedBackend), read_manifest(path), read)


def test_that_evaluation_measures_a_model_that_is_right(tmp_path):
    result = evaluation(
        tmp_path,
        [
            '{"image": "a.png", "caption": "red and blue", "kind": "one", "spans": ['
            '{"start": 0, "end": 3, "boxes": [[40, 40, 104, 120]]}, {"start": 8, "end": 12, "boxes": []}]}',
            '{"image": "b.png", "caption": "blue", "kind": "two", "spans": '
            '[{"start": 0, "end": 4, "boxes": [[160, 40, 240, 200]]}]}',
        ],
    )
    assert result["pointing"] == 1.0
    assert result["absent_auroc"] == 1.0
    assert result["box_recall"] == 1.0
    assert result["n"] == 2
    assert result["centre"] == 0.5
    assert result["uniform"] == pytest.approx((64 * 80 + 80 * 160) / 2 / (320 * 240), abs=1e-3)
    assert result["shuffled"] < 0.5
    assert set(result["kinds"]) == {"one", "two"}
    assert result["kinds"]["two"]["absent_auroc"] is None


def test_that_a_wrong_manifest_names_its_line(tmp_path):
    with pytest.raises(ManifestError, match="line 2"):
        evaluation(
            tmp_path,
            ['{"image": "a.png", "caption": "red", "spans": []}', '{"caption": "x", "spans": [{"start": 0, "end": 9}]}'],
        )


def test_that_the_pixels_given_are_not_changed():
    asked = query()
    before = asked.pixels.copy()
    Engine(PlantedBackend).align(asked)
    assert np.array_equal(before, asked.pixels)
