"""Boxes into the text of each family and back, by ourselves and by an independent reader."""

import json
import time

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import FAMILIES, Budget, Reader, Thing, Writer, family_of, resized, sniff

BOXED = [name for name, family in FAMILIES.items() if not family.points_only]
SIZE = (640, 480)
NAMES = ("a red mug", "two green pears", "İstanbul 🍵 cup")


@st.composite
def boxes(draw):
    width, height = draw(st.integers(1, 10_000)), draw(st.integers(1, 10_000))
    xs = sorted(draw(st.tuples(st.floats(0, 1), st.floats(0, 1))))
    ys = sorted(draw(st.tuples(st.floats(0, 1), st.floats(0, 1))))
    if xs[1] - xs[0] < 0.1 or ys[1] - ys[0] < 0.1:
        xs, ys = [0.0, 1.0], [0.0, 1.0]
    return (width, height), Box(xs[0] * width, ys[0] * height, xs[1] * width, ys[1] * height)


def bin_of(family, size, budget=None):
    """Width and height of the smallest step, in pixels."""
    across, down = family.scale.wholes(size, budget or Budget())
    step = 10.0**-family.scale.digits
    return size[0] / across * step, size[1] / down * step


@pytest.mark.parametrize("name", BOXED)
@settings(max_examples=60, deadline=None)
@given(case=boxes())
@example(case=((1, 1), Box(0.1, 0.2, 0.8, 0.9)))
@example(case=((10_000, 1), Box(1234.5, 0.25, 6789.5, 0.75)))
@example(case=((1, 10_000), Box(0.25, 1234.5, 0.75, 6789.5)))
def test_that_a_box_returns_within_half_a_bin(name, case):
    size, box = case
    family = FAMILIES[name]
    text = Writer(family, size).answer([Thing("a dog", (box,))])
    reading = Reader(family, size).read(text)
    ((thing,), warnings) = reading.things, [w for w in reading.warnings if "guessed" not in w]
    assert (thing.name, warnings) == ("a dog", [])
    (back,) = thing.places
    across, down = bin_of(family, size)
    # families without a number for the far edge itself write the last that they have
    last = 0.5 if not family.scale.highest or family.scale.cells else 1.0
    for got, wanted, step in (
        (back.x0, box.x0, across),
        (back.x1, box.x1, across),
        (back.y0, box.y0, down),
        (back.y1, box.y1, down),
    ):
        near_the_end = wanted > (size[0] if step == across else size[1]) - step
        assert abs(got - wanted) <= step * (last if near_the_end else 0.5) + 1e-6 * max(size)


@pytest.mark.parametrize("name", ["molmo", "molmo2"])
@settings(max_examples=60, deadline=None)
@given(case=boxes())
def test_that_a_point_returns_within_half_a_bin(name, case):
    size, box = case
    family = FAMILIES[name]
    reading = Reader(family, size).read(Writer(family, size).answer([Thing("a dog", (box.center, (box.x0, box.y0)))]))
    across, down = bin_of(family, size)
    assert reading.things[0].name == "a dog"
    for (x, y), (wanted_x, wanted_y) in zip(reading.things[0].places, (box.center, (box.x0, box.y0)), strict=True):
        assert abs(x - wanted_x) <= across / 2 + 1e-6
        assert abs(y - wanted_y) <= down / 2 + 1e-6


@pytest.mark.parametrize("name", BOXED)
def test_that_several_things_with_several_boxes_come_back_under_their_names(name):
    family = FAMILIES[name]
    things = [Thing(NAMES[0], (Box(64, 48, 320, 240),)), Thing(NAMES[1], (Box(0, 0, 128, 96), Box(320, 240, 640, 480)))]
    reading = Reader(family, SIZE).read(Writer(family, SIZE).answer(things))
    assert [(thing.name, len(thing.places)) for thing in reading.things] == [(NAMES[0], 1), (NAMES[1], 2)]


@pytest.mark.parametrize(
    "name", [name for name, family in FAMILIES.items() if family.sentences and name not in ("cogvlm", "ferret")]
)
def test_that_a_sentence_comes_back_with_the_places_of_its_phrases(name):
    family = FAMILIES[name]
    box = Box(64, 48, 320, 240)
    text = Writer(family, SIZE).sentence(
        [(NAMES[2], [box]), (" beside ", []), (NAMES[1], [box, Box(320, 240, 640, 480)]), (".", [])]
    )
    reading = Reader(family, SIZE).read(text)
    assert reading.text == f"{NAMES[2]} beside {NAMES[1]}."
    assert [reading.text[slice(*thing.at)] for thing in reading.things] == [NAMES[2], NAMES[1]]
    assert sniff(text) is not None


@pytest.mark.parametrize("name", FAMILIES)
def test_that_what_is_not_there_is_answered_in_the_words_of_the_family_and_read_as_such(name):
    family = FAMILIES[name]
    answer = Writer(family, SIZE).answer([Thing("kettle")])
    reading = Reader(family, SIZE).read(answer)
    assert not any(thing.places for thing in reading.things)
    assert reading.none or answer == "" or [thing.name for thing in reading.things if thing.absent] == ["kettle"]


PUBLISHED = [
    ("qwen_vl", "<ref>dog</ref><box>(100,200),(500,700)</box>", "dog", Box(64, 96, 320, 336)),
    ("qwen2_vl", "<|object_ref_start|>dog<|object_ref_end|><|box_start|>(100,200),(500,700)<|box_end|><|im_end|>", "dog",
     Box(64, 96, 320, 336)),
    ("qwen3_vl", '```json\n[\n\t{"bbox_2d": [100, 200, 500, 700], "label": "dog"}\n]\n```', "dog", Box(64, 96, 320, 336)),
    ("glm_v", "The dog is here: <|begin_of_box|>[[100,200,500,700]]<|end_of_box|>", "", Box(64, 96, 320, 336)),
    ("kimi_vl", '{"bbox_2d": [0.1, 0.2, 0.5, 0.7], "label": "dog"}', "dog", Box(64, 96, 320, 336)),
    ("internvl", "<ref>dog</ref><box>[[100, 200, 500, 700]]</box>", "dog", Box(64, 96, 320, 336)),
    ("deepseek_vl2", "<|ref|>dog<|/ref|><|det|>[[0, 0, 999, 999]]<|/det|><｜end▁of▁sentence｜>", "dog", Box(0, 0, 640, 480)),
    ("minicpm_v", "<box>100 200 500 700</box>", "", Box(64, 96, 320, 336)),
    ("locate_anything", "<ref>dog</ref><box><100><200><500><700></box>", "dog", Box(64, 96, 320, 336)),
    ("rex_omni", "<|object_ref_start|>dog<|object_ref_end|><|box_start|><0><0><999><999><|box_end|>", "dog", Box(0, 0, 640, 480)),
    ("paligemma", "<loc0256><loc0128><loc0512><loc0640> dog", "dog", Box(80, 120, 400, 240)),
    ("florence2", "dog<loc_100><loc_200><loc_500><loc_700>", "dog", Box(64.32, 96.24, 320.32, 336.24)),
    ("gemini", '[{"box_2d": [200, 100, 700, 500], "label": "dog"}]', "dog", Box(64, 96, 320, 336)),
    ("cogvlm", "A dog [[100,200,500,700]]", "A dog", Box(64, 96, 320, 336)),
    ("ferret", "The dog [100, 200, 500, 700] is asleep.", "The dog", Box(64, 96, 320, 336)),
    ("moondream", '{"request_id": "2025-03-25_detect", "objects": [{"x_min": 0.1, "y_min": 0.2, "x_max": 0.5, "y_max": 0.7}]}', "",
     Box(64, 96, 320, 336)),
    ("moondream", '{"points": [{"x": 0.1, "y": 0.2}], "count": 1}', "", (64.0, 96.0)),
    ("molmo", '<point x="10.0" y="20.0" alt="dog">dog</point>', "dog", (64.0, 96.0)),
    ("molmo2", '<points coords="1 1 100 200">dog</points>', "dog", (64.0, 96.0)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "label", "wanted"), PUBLISHED)
def test_that_published_forms_are_read(name, text, label, wanted):
    (thing,) = Reader(FAMILIES[name], SIZE).read(text).things
    assert thing.name == label
    (place,) = thing.places
    found = (place.x0, place.y0, place.x1, place.y1) if isinstance(place, Box) else place
    expected = (wanted.x0, wanted.y0, wanted.x1, wanted.y1) if isinstance(wanted, Box) else wanted
    assert np.allclose(found, expected, atol=1e-6)


def sides(detections):
    return [tuple(row) for row in np.asarray(detections, dtype=float)]


THINGS = [Thing("dog", (Box(64, 48, 320, 240),)), Thing("cat", (Box(10, 20, 630, 470), Box(1, 2, 100, 200)))]


def test_that_supervision_reads_the_moondream_that_we_write():
    from supervision.detection import vlm

    text = Writer(FAMILIES["moondream"], SIZE).answer(THINGS)
    found = vlm.from_moondream(json.loads(text), SIZE)
    assert np.allclose(found, [(b.x0, b.y0, b.x1, b.y1) for t in THINGS for b in t.places], atol=0.33)


@pytest.mark.parametrize("name", ["paligemma", "qwen2_5_vl", "qwen3_vl", "deepseek_vl2", "gemini"])
@pytest.mark.parametrize("size", [(640, 480), (4000, 3000), (333, 777)])
def test_that_supervision_reads_what_we_write(name, size):
    from supervision.detection import vlm

    family = FAMILIES[name]
    scaled = [Thing(t.name, tuple(Box(b.x0 * size[0] / 640, b.y0 * size[1] / 480, b.x1 * size[0] / 640, b.y1 * size[1] / 480)
                                  for b in t.places)) for t in THINGS]  # fmt: skip
    text = Writer(family, size).answer(scaled)
    if name == "paligemma":
        found, _, names = vlm.from_paligemma(text, size)
    elif name == "qwen2_5_vl":
        found, _, names = vlm.from_qwen_2_5_vl(text, resized(size, Budget()), size)
    elif name == "qwen3_vl":
        found, _, names = vlm.from_qwen_3_vl(text, size)
    elif name == "deepseek_vl2":
        found, _, names = vlm.from_deepseek_vl_2(text, size)
    else:
        found, _, names = vlm.from_google_gemini_2_0(text, size)
    assert list(names) == ["dog", "cat", "cat"]
    step = max(bin_of(family, size))
    wanted = [(b.x0, b.y0, b.x1, b.y1) for t in scaled for b in t.places]
    assert np.allclose(np.asarray(found, dtype=float), wanted, atol=step / 2 + 0.01)


def test_that_supervision_reads_the_region_tokens_of_florence():
    from supervision.detection import vlm

    text = Writer(FAMILIES["florence2"], SIZE).answer([THINGS[0]])
    found, names, _, _ = vlm.from_florence_2({"<REGION_TO_CATEGORY>": text}, SIZE)
    assert list(names) == ["dog"]
    assert np.allclose(found, [[64, 48, 320, 240]], atol=0.7)


def test_that_transformers_reads_the_numbers_of_florence_to_the_pixel_we_read():
    torch = pytest.importorskip("torch")
    from transformers.models.florence2.processing_florence2 import Florence2PostProcessor

    text = Writer(FAMILIES["florence2"], SIZE).answer([THINGS[0]])
    quantised = Florence2PostProcessor.quantize(_Bins(), torch.tensor([[64.0, 48.0, 320.0, 240.0]]), SIZE)
    assert text == "dog" + "".join(f"<loc_{n}>" for n in quantised[0].tolist())
    back = Florence2PostProcessor.dequantize(_Bins(), quantised, SIZE)[0].tolist()
    (place,) = Reader(FAMILIES["florence2"], SIZE).read(text).things[0].places
    assert [int(value) for value in (place.x0, place.y0, place.x1, place.y1)] == back


class _Bins:
    quantize_bins = (1000, 1000)


BROKEN = [
    ('[{"bbox_2d": [1, 2, 300, 400], "label": "dog"}, {"bbox_2d": [5, 6, 70', 1, True),
    ('[{"bbox_2d": [1, 2, 300, 400], "label": "dog"}, {"bbox_2d": [5, 6, 70, 80], "lab', 2, True),
    ('[{"bbox_2d": [1, 2, 300], "label": "dog"}]', 0, True),
    ('[{"bbox_2d": [[1, 2, 300, 400], [5, 6, 70, 80]], "label": "dog"}]', 2, False),
    ('[[{"bbox_2d": [1, 2, 300, 400], "label": "dog"}]]', 1, False),
    ('[{"bbox_2d": [1, 2, 3e300, 400], "label": "dog"}]', 0, True),
    ('[{"bbox_2d": [1, 2, 99999999999999999999999999, 400], "label": "dog"}]', 0, True),
    ('[{"bbox_2d": [1, 2, NaN, 400], "label": "dog"}, {"bbox_2d": [5, 6, 70, 80], "label": "cat"}]', 1, True),
    ('Sure! ```json\n[{"bbox_2d": [1, 2, 300, 400], "label": "dog"}, // the dog\n]\n``` Hope it helps.', 1, False),
    ("[{'bbox_2d': [1, 2, 300, 400], 'label': \"the dog's\"}]", 1, False),
    ('[{"bbox_2d": ["1", "2", "300", "400"], "label": "dog"}]', 1, False),
    ('{"bbox_2d": "1, 2, 300, 400", "label": "dog"}', 1, False),
    ('{"bbox_2d": {"x": 1}, "label": "dog"}', 0, True),
    ('{"dog": [[1, 2, 300, 400]], "cat": [5, 6, 70, 80]}', 2, False),
    ('{"bbox_2d": [300, 400, 1, 2], "label": "dog"}', 1, True),
    ('{"bbox_2d": [1, 2, 1200, 400], "label": "dog"}', 1, True),
    ('{"bbox_2d": {"x1": 1, "y1": 2, "x2": 300, "y2": 400}, "label": "dog"}', 1, False),
    ("[{'bbox_2d': (1, 2, 300, 400), 'label': 'dog'}]", 1, False),
    ('[{bbox_2d: [1, 2, 300, 400], label: "dog"}]', 1, True),
    ('[{“bbox_2d”: [1, 2, 300, 400], “label”: “dog”}]', 1, True),
    ('[{"bbox_2d": [1 2 300 400], "label": "dog"}]', 1, True),
    ("[" * 5000, 0, True),
    ('{"a":' * 3000, 0, True),
    ("I cannot see that.", 0, True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "count", "warns"), BROKEN)
def test_that_broken_json_gives_what_can_be_read_and_a_warning_for_the_rest(text, count, warns):
    reading = Reader(FAMILIES["qwen3_vl"], SIZE).read(text)
    assert sum(len(thing.places) for thing in reading.things) == count
    assert bool(reading.warnings) == warns
    for thing in reading.things:
        for place in thing.places:
            assert 0 <= place.x0 < place.x1 <= 640
            assert 0 <= place.y0 < place.y1 <= 480


@pytest.mark.parametrize(
    ("name", "text", "found", "warns"),
    [
        ("internvl", "<ref>dog<box>[[100, 200, 500, 700]]</box>", ["dog"], True),
        ("internvl", "<ref>dog</ref><box>[[100, 200, 500]]</box>", ["dog"], True),
        ("internvl", "dog[[100, 200, 500, 700]]", [], True),
        ("molmo", "<point x='61.5' y='40.6' alt='dog'>dog</point>", ["dog"], False),
        ("molmo", '<point x="61.5" alt="dog">dog</point>', [], True),
        ("paligemma", "<loc256><loc128><loc512><loc640> dog", ["dog"], False),
        ("deepseek_vl2", "<|ref|>dog<|/ref|><|det|>[[100, 200, 500, 700]]", ["dog"], True),
    ],
)
def test_that_broken_marks_give_what_can_be_read_and_a_warning_for_the_rest(name, text, found, warns):
    reading = Reader(FAMILIES[name], SIZE).read(text)
    assert [thing.name for thing in reading.things] == found
    assert bool(reading.warnings) == warns


@pytest.mark.parametrize("text", [
    "None", "None.", "[]", "There is none", "There are none.", "there are no dogs here", "N/A", "[None]", "Not in the image.",
    "It is not in the picture", "No dog is visible in the image.", "No kettle found", "<box>none</box>", "```json\n[]\n```",
])  # fmt: skip
def test_that_every_way_to_say_that_nothing_is_there_is_understood(text):
    assert Reader(FAMILIES["qwen3_vl"], SIZE).read(text).none


@pytest.mark.parametrize(
    "text", ["No. 7 is at [1, 2, 300, 400]", "Nobody knows", "No dog, but [1, 2, 300, 400] is in the image"]
)
def test_that_a_sentence_that_says_more_is_not_taken_for_nothing(text):
    assert not Reader(FAMILIES["qwen3_vl"], SIZE).read(text).none


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("florence2", "dog<loc_99999><loc_1><loc_99999><loc_1>"),
        ("florence2", "dog<loc_0><loc_0><loc_1000><loc_1000>"),
        ("florence2", "dog<loc_1000><loc_1000><loc_1000><loc_1000>"),
        ("kosmos2", "<phrase>dog</phrase><object><patch_index_1055><patch_index_1055></object>"),
        ("kosmos2", "<phrase>dog</phrase><object><patch_index_0000><patch_index_1055></object>"),
        ("paligemma", "<loc0000><loc0000><loc2000><loc2000> dog"),
        ("qwen3_vl", '[{"bbox_2d": [0, 0, 1200, 1300], "label": "dog"}]'),
        ("qwen_vl", "<ref>dog</ref><box>(0,0),(1200,1300)</box>"),
    ],
)
@pytest.mark.parametrize("size", [SIZE, (641, 479), (3, 7)])
def test_that_numbers_beyond_the_scale_are_moved_to_the_edge_and_told(name, text, size):
    reading = Reader(FAMILIES[name], size).read(text)
    assert any("outside of the scale" in warning for warning in reading.warnings)
    ((place,),) = [thing.places for thing in reading.things]
    assert 0 <= place.x0 < place.x1 <= size[0]
    assert 0 <= place.y0 < place.y1 <= size[1]


@pytest.mark.parametrize("name", ["florence2", "kosmos2"])
@pytest.mark.parametrize("size", [SIZE, (641, 479), (3, 7), (1013, 757)])
def test_that_a_box_within_one_cell_at_any_edge_lies_in_the_image_and_tells_nothing(name, size):
    last = int(FAMILIES[name].scale.whole) - 1
    for cell in (0, last):
        token = f"<loc_{cell}>" * 4
        if name == "kosmos2":
            token = f"<phrase>dog</phrase><object>{f'<patch_index_{cell * 33:04d}>' * 2}</object>"
        reading = Reader(FAMILIES[name], size).read("dog" * (name == "florence2") + token)
        ((place,),) = [thing.places for thing in reading.things]
        assert not reading.warnings
        assert 0 <= place.x0 < place.x1 <= size[0]
        assert 0 <= place.y0 < place.y1 <= size[1]


@pytest.mark.parametrize("name", FAMILIES)
@settings(max_examples=100, deadline=None)
@given(pieces=st.lists(st.sampled_from([
    "<ref>", "</ref>", "<box>", "</box>", "[[", "]]", "(1,2),", "(3,4)", "1 2 3 4", "<1>", "<|box_start|>", "<|box_end|>", "none",
    "dog", ",", "<|det|>", "<|/det|>", "<|ref|>", "<loc0001>", "<loc_1>", "<loc_99999>", '<point x="1" y="2">', "</point>",
    '<points coords="1 1 2 3">', "<phrase>", "<object>", "<patch_index_0044>", "</object>", '{"bbox_2d": [1, 2, 3, 4]', "}", '"',
    "9" * 500, "-1e999", "<|begin_of_box|>",
]), max_size=12))  # fmt: skip
def test_that_no_text_makes_a_reader_raise(name, pieces):
    reading = Reader(FAMILIES[name], SIZE).read("".join(pieces))
    for thing in reading.things:
        assert thing.at is None or reading.text[slice(*thing.at)].strip() == thing.name
        for place in thing.places:
            assert not isinstance(place, Box) or (0 <= place.x0 < place.x1 <= 640 and 0 <= place.y0 < place.y1 <= 480)


def test_that_the_size_after_resizing_is_that_of_transformers():
    from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import smart_resize

    for width, height in ((640, 480), (4000, 3000), (100, 90), (56, 56), (3000, 31), (8000, 8000)):
        for most in (50_176, 451_584, 1_003_520, 12_845_056):
            height_wanted, width_wanted = smart_resize(height, width, 28, 3136, most)
            assert resized((width, height), Budget(most)) == (width_wanted, height_wanted)
    assert resized((4000, 3000), Budget()) == (4004, 2996)


@pytest.mark.parametrize(("model", "family"), [
    ("Qwen/Qwen3-VL-8B-Instruct", "qwen3_vl"), ("Qwen/Qwen2.5-VL-7B-Instruct", "qwen2_5_vl"), ("Qwen/Qwen2-VL-2B", "qwen2_vl"),
    ("Qwen/Qwen-VL-Chat", "qwen_vl"), ("OpenGVLab/InternVL3_5-8B", "internvl"), ("zai-org/GLM-4.5V", "glm_v"),
    ("zai-org/GLM-4.1V-9B-Thinking", "glm_v"), ("moonshotai/Kimi-VL-A3B-Instruct", "kimi_vl"),
    ("deepseek-ai/deepseek-vl2-small", "deepseek_vl2"), ("openbmb/MiniCPM-V-4_5", "minicpm_v"),
    ("google/paligemma2-3b-mix-448", "paligemma"),
    ("microsoft/Florence-2-large", "florence2"),
    ("allenai/Molmo-7B-D-0924", "molmo"), ("allenai/Molmo2-8B", "molmo2"), ("gemini-2.5-flash", "gemini"), ("qwen3-vl:8b", "qwen3_vl"),
    ("IDEA-Research/Rex-Omni", "rex_omni"), ("nvidia/LocateAnything-3B", "locate_anything"), ("meta-llama/Llama-3", None),
])  # fmt: skip
def test_that_the_family_follows_from_the_name_of_the_model(model, family):
    found = family_of(model)
    assert (found.name if found else None) == family


@pytest.mark.parametrize("name", [name for name in FAMILIES if name not in ("qwen3_vl", "qwen2_5_vl", "kimi_vl")])
def test_that_the_marks_of_a_family_are_recognised(name):
    family = FAMILIES[name]
    place = (64.0, 48.0) if family.points_only else Box(64, 48, 320, 240)
    things = [Thing("dog", (place,)), Thing("cat", (place,))]
    assert sniff(Writer(family, SIZE).answer(things if name == "ferret" else things[:1])) is family


def test_that_one_pair_of_brackets_in_a_sentence_is_no_sign_of_a_family():
    assert sniff("It is at [100, 200, 500, 700].") is None
    assert sniff("[100, 200, 500, 700]") is None


def test_that_several_boxes_of_a_phrase_of_ferret_stay_with_it():
    text = "Two men [100, 200, 500, 700] [600, 200, 900, 700] near a boat [0, 0, 999, 999], with 3 [1] dogs [1, 2, 3"
    reading = Reader(FAMILIES["ferret"], SIZE).read(text)
    assert [(thing.name, len(thing.places)) for thing in reading.things] == [("Two men", 2), ("a boat", 1)]
    assert reading.text.startswith("Two men near a boat, with 3 [1] dogs")
    assert any("end too early" in warning for warning in reading.warnings)


def test_that_bare_json_is_no_sign_of_one_family():
    assert sniff(json.dumps([{"bbox_2d": [1, 2, 3, 4], "label": "dog"}])) is None


@pytest.mark.parametrize("name", FAMILIES)
@pytest.mark.parametrize("piece", [
    "<phrase>", "<object>", "<ref>", "<box>", "<point ", "<points coords=", '"\\', "[[",
    "/*", "<|det|>", "{'", "<loc", "1 ", "<think>",
])  # fmt: skip
def test_that_a_long_text_of_one_mark_costs_no_time(name, piece):
    text = piece * (300_000 // len(piece))
    start = time.process_time()
    Reader(FAMILIES[name], SIZE).read(text)
    sniff(text)
    assert time.process_time() - start < 5
