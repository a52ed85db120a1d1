"""What models answer besides what they were asked for: it is read as far as it can be, and nothing is lost or wrong untold."""

import json
import re

import pytest

from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import FAMILIES, Reader, Thing, Writer

SIZE = (1000, 1000)
BOXES = (Box(123, 234, 567, 678), Box(10, 20, 330, 440), Box(500, 510, 620, 730))
JSON = [name for name in FAMILIES if "2_5" not in name and FAMILIES[name].syntax.__class__.__name__ == "Json"]
NUMBER = re.compile(r"(?<=loc)\d{4}(?=>)|(?<=loc_)\d+|(?<=<)\d+(?=>)|(?<=patch_index_)\d+|(?<![\w.])\d+(?:\.\d+)?(?![\w.])")


def things_of(name):
    """A red dog with one place, a cat with two."""
    places = [box.center if FAMILIES[name].points_only else box for box in BOXES]
    return [Thing("red dog", (places[0],)), Thing("cat", (places[1], places[2]))]


def flat(place):
    return tuple(round(value, 2) for value in ((place.x0, place.y0, place.x1, place.y1) if isinstance(place, Box) else place))


def read(name, text, size=SIZE):
    reading = Reader(FAMILIES[name], size).read(text)
    return [(thing.name, flat(place)) for thing in reading.things for place in thing.places], reading


def untold(reading):
    """Guesses of a name are always told by some families."""
    return not [text for text in reading.warnings if "guessed" not in text]


@pytest.fixture(scope="module", params=list(FAMILIES))
def answer(request):
    """A family, its answer and what stands in it."""
    text = Writer(FAMILIES[request.param], SIZE).answer(things_of(request.param))
    found, reading = read(request.param, text)
    assert ([name for name, _ in found], untold(reading)) == (["red dog", "cat", "cat"], True)
    return request.param, text, found


WRAPPED = {
    "line ends of Windows": lambda text: text.replace(", ", ",\r\n") + "\r\n",
    "a byte order mark": lambda text: "\ufeff" + text,
    "thoughts": lambda text: '<think>\n<box>[[1,2,3,4]]</box> {"bbox_2d": [1,2,3,4]} [[001,002,003,004]]\n</think>\n\n' + text,
    "thoughts that began in the prompt": lambda text: (
        "Is it at <box>(1,2),(3,4)</box> or [[001,002,003,004]]?\n</think>\n" + text
    ),
    "thoughts of Kimi": lambda text: '◁think▷[[001,002,003,004]] {"bbox_2d": [0.1,0.2,0.3,0.4]}◁/think▷' + text,
    "thinking": lambda text: '<thinking>[1, 2, 3, 4] {"bbox_2d": [1,2,3,4], "label": "x"}</thinking>' + text,
    "an apology": lambda text: "I'm sorry, I can't be sure, but here it is: " + text,
    "a farewell": lambda text: text + "\n\nLet me know if you need anything else!",
    "a fence": lambda text: f"```json\n{text}\n```",
    "a fence that is not closed": lambda text: f"```\n{text}",
    "a fence of another language": lambda text: f"```python\n{text}\n```",
    "an answer's mark": lambda text: f"<answer>{text}</answer>",
    "a frame of LaTeX": lambda text: f"\\boxed{{{text}}}",
    "bold": lambda text: f"**{text}**",
    "a text of JSON": json.dumps,
    "HTML": lambda text: text.replace("<", "&lt;").replace(">", "&gt;"),
    "blanks beside the marks": lambda text: re.sub(r"(<(?!loc)[^<>]*>)", r" \1 ", text),
    "the end of a turn": lambda text: text + "<|im_end|>",
}


@pytest.mark.parametrize("wrap", WRAPPED.values(), ids=WRAPPED)
def test_that_what_stands_around_an_answer_changes_nothing(answer, wrap):
    name, text, wanted = answer
    found, reading = read(name, wrap(text))
    if FAMILIES[name].syntax.__class__.__name__ == "Brackets":  # its names are guessed from the words around
        found, wanted = ([place for _, place in item] for item in (found, wanted))
    assert found == wanted
    assert untold(reading)


def test_that_the_same_answer_twice_is_read_twice(answer):
    name, text, wanted = answer
    found, _ = read(name, f"{text}\n{text}")
    assert set(found) == set(wanted)


def test_that_no_place_of_an_answer_that_was_cut_off_is_wrong_untold(answer):
    """At every place where it may end: what is read is right, and what is missing is told where the text shows it."""
    name, text, wanted = answer
    places = {place for _, place in wanted}
    for end in range(1, len(text)):
        found, reading = read(name, text[:end])
        assert {place for _, place in found} <= places, text[:end]
        if name != "paligemma":  # a name that goes on cannot be told from one that does not
            assert set(found) <= set(wanted) or not untold(reading), text[:end]
        if not found:
            assert not untold(reading), text[:end]
        if len(found) < len(wanted) and re.search(r"<[|/]?\w[^<>]*\Z|[\[(,]\Z|=\"[^\"]*\Z", text[:end]):
            assert not untold(reading), text[:end]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "null", "12px", "1e400", "9" * 40, "", "x", "12-14", "0x1F", "1.2.3"])
def test_that_a_number_that_is_none_costs_its_own_place_and_is_told(answer, number):
    name, text, wanted = answer
    last = list(NUMBER.finditer(text))[-1]
    found, reading = read(name, text[: last.start()] + number + text[last.end() :])
    assert set(found) < set(wanted)
    assert wanted[0] in found
    assert not untold(reading)


@pytest.mark.parametrize("number", ["-5", "\u22125", "99999"])
def test_that_a_number_outside_of_the_picture_is_told(answer, number):
    name, text, wanted = answer
    last = list(NUMBER.finditer(text))[-1]
    found, reading = read(name, text[: last.start()] + number + text[last.end() :])
    assert wanted[0] in found
    assert not untold(reading)


def test_that_percent_signs_are_percent_and_told():
    for text in (
        '[{"bbox_2d": "10%, 20%, 50%, 70%", "label": "dog"}]',
        '[{"bbox_2d": ["10%", "20%", "50%", "70%"], "label": "dog"}]',
    ):
        found, reading = read("qwen3_vl", text, (640, 480))
        assert found == [("dog", (64.0, 96.0, 320.0, 336.0))]
        assert any("percent" in warning for warning in reading.warnings)
    for name, text in (
        ("qwen_vl", "<ref>dog</ref><box>(10%,20%),(50%,70%)</box>"),
        ("internvl", "<ref>dog</ref><box>[[10%, 20%, 50%, 70%]]</box>"),
        ("minicpm_v", "<ref>dog</ref><box>10% 20% 50% 70%</box>"),
        ("cogvlm", "A dog [[10%,20%,50%,70%]]"),
    ):
        found, reading = read(name, text, (640, 480))
        assert [place for _, place in found] == [(64.0, 96.0, 320.0, 336.0)]
        assert any("percent" in warning for warning in reading.warnings)
    assert read("molmo", '<point x="10%" y="20%" alt="dog">dog</point>', (640, 480))[0] == [("dog", (64.0, 96.0))]
    assert read("internvl", "<ref>dog</ref><box>[[10%, 20, 50%, 70%]]</box>")[0] == []


@pytest.mark.parametrize("number", [lambda n: chr(0xFF10 + n), lambda n: chr(0x660 + n), lambda n: chr(0x966 + n)])
@pytest.mark.parametrize("name", ["qwen3_vl", "gemini", "qwen2_vl", "internvl", "minicpm_v", "cogvlm", "molmo2"])
def test_that_digits_of_other_scripts_are_digits(name, number):
    text = Writer(FAMILIES[name], SIZE).answer(things_of(name))
    other = NUMBER.sub(lambda match: "".join(number(int(sign)) if sign.isdigit() else sign for sign in match.group()), text)
    assert other != text
    assert read(name, other)[0] == read(name, text)[0]


ITEM = (100.0, 200.0, 500.0, 700.0)


@pytest.mark.parametrize(("text", "told"), [
    ('{"BBOX_2D": [100, 200, 500, 700], "Label": "dog"}', False), ('{"bbox2d": [100, 200, 500, 700], "label": "dog"}', False),
    ('{"bbox-2d": [100, 200, 500, 700], "name": "dog"}', False), ('{"Bounding Box": [100, 200, 500, 700], "object": "dog"}', False),
    ('{"xyxy": [100, 200, 500, 700], "class": "dog"}', False), ('{"bbox": [[100, 200], [500, 700]], "label": "dog"}', False),
    ('{"bbox": [[100, 200, 500, 700]], "label": "dog"}', False), ('{"bbox": [[[100, 200, 500, 700]]], "label": "dog"}', False),
    ('{"bbox": {"x1": 100, "y1": 200, "x2": 500, "y2": 700}, "label": "dog"}', False),
    ('{"x1": 100, "y1": 200, "x2": 500, "y2": 700, "label": "dog"}', False),
    ('{"left": 100, "top": 200, "right": 500, "bottom": 700, "label": "dog"}', False),
    ('{"box_2d": [200, 100, 700, 500], "label": "dog"}', False), ('{"yxyx": [200, 100, 700, 500], "label": "dog"}', False),
    ('{"bbox_xywh": [100, 200, 400, 500], "label": "dog"}', False),
    ('{"x": 100, "y": 200, "width": 400, "height": 500, "label": "dog"}', True),
    ('{"bbox": {"left": 100, "top": 200, "width": 400, "height": 500}, "label": "dog"}', True),
    ('{"coordinates": [100, 200, 500, 700], "label": "dog"}', True), ('{"position": [100, 200, 500, 700], "label": "dog"}', True),
    ('{"bbox": [[100, 200], [500, 200], [500, 700], [100, 700]], "label": "dog"}', True),
    ('{"bbox_2d": ["100", "200", "500", "700"], "label": "dog", "score": 0.9}', False),
    ('{"bbox_2d": "[100, 200, 500, 700]", "label": "dog"}', False), ('{"bbox_2d": "(100,200),(500,700)", "label": "dog"}', False),
    ('{"dog": [100, 200, 500, 700]}', False), ('{"detections": [{"bbox_2d": [100, 200, 500, 700], "label": "dog"}]}', False),
    ('{"objects": [{"bbox_2d": [100, 200, 500, 700], "label": "dog"}], "count": 1}', False),
    ('{"answer": {"bbox_2d": [100, 200, 500, 700], "label": "dog"}}', False),
    ('[{"bbox_2d": [100, 200, 500, 700], "label": "dog"}, {"label": "cat"}]', True),
    ('[{"bbox_2d": [100, 200, 500, 700], "label": "dog"}, {"bbox_2d": [1, 2, 3, 4, 0.9], "label": "cat"}]', True),
    ('[{"bbox_2d": [100, 200, 500, 700], "label": "dog"}, {"bbox_3d": [1, 2, 3, 4, 5, 6, 7, 8, 9], "label": "cat"}]', True),
    ('Dog: {"bbox_2d": [100, 200, 500, 700], "label": "dog"} /* sure */ // one', False),
    ('{"bbox_2d": [100,\u00a0200,\u3000500, 700],\u00a0"label": "dog"}', False),
])  # fmt: skip
def test_that_other_names_and_nestings_of_a_box_are_read_or_told(text, told):
    found, reading = read("qwen3_vl", text)
    assert ("dog", ITEM) in found
    assert len(found) == 1
    assert untold(reading) is not told


def test_that_several_blocks_of_json_are_all_read():
    blocks = [f'```json\n[{{"bbox_2d": [{n}, 2, 300, 400], "label": "dog {n}"}}]\n```' for n in range(1, 4)]
    found, reading = read("qwen3_vl", "First:\n" + "\nand then\n".join(blocks))
    assert [name for name, _ in found] == ["dog 1", "dog 2", "dog 3"]
    assert untold(reading)


def test_that_several_names_of_a_box_each_get_it():
    found, _ = read("qwen3_vl", '{"bbox_2d": [100, 200, 500, 700], "label": ["dog", "animal", 3]}')
    assert found == [("dog", ITEM), ("animal", ITEM)]


@pytest.mark.parametrize("name", FAMILIES)
def test_that_a_refusal_gives_nothing_and_is_told(name):
    for text in ("I'm sorry, but I can't help with that.", "As an AI, I cannot see images.", "<think>hm</think> I cannot."):
        found, reading = read(name, text)
        assert (found, reading.none, untold(reading)) == ([], False, False)


@pytest.mark.parametrize("name", JSON)
def test_that_an_empty_list_after_words_says_that_nothing_is_there(name):
    assert read(name, "Here is the list:\n```json\n[]\n```")[1].none
    assert not read(name, 'Here is the list: [] and {"bbox_2d": [1, 2')[1].none


@pytest.mark.parametrize("text", [
    "<ref>dog</ref><box>(100,200),(500,70", "<ref>dog</ref><box>(100,200),(50", "<ref>dog</ref><box>(100,200)</box",
])  # fmt: skip
def test_that_half_a_box_is_no_point(text):
    assert read("qwen_vl", text)[0] == [] or text.endswith("</box")
    assert not untold(read("qwen_vl", text)[1])
