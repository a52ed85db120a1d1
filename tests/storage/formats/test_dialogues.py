"""Conversations about images: what models are trained on and what they answer, in and out."""

import json

import pytest
from PIL import Image

from crossalign_gui.cli import main
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.storage.formats.asked import asked
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.registry import recognise
from tests.storage.formats import corpus
from tests.storage.formats.helpers import content, export, read


@pytest.fixture
def place(tmp_path):
    Image.new("RGB", (1000, 500)).save(tmp_path / "a.jpg")
    return tmp_path


def llava(answer, question="Where is the dog?", **more):
    return {
        "image": "a.jpg",
        "conversations": [{"from": "human", "value": f"<image>\n{question}"}, {"from": "gpt", "value": answer}],
    } | more


def sharegpt(answer, question="Where is the dog?"):
    return {
        "messages": [{"role": "user", "content": f"<image>{question}"}, {"role": "assistant", "content": answer}],
        "images": ["a.jpg"],
    }


def lines(place, *records):
    path = place / "in.jsonl"
    path.write_text("".join((item if isinstance(item, str) else json.dumps(item)) + "\n" for item in records), "utf-8")
    return path


def found(document):
    """(phrase, place) of each link; None for what is not in the picture."""
    spans = {span.id: span.text for span in document.spans}
    shapes = {region.id: region.shape for region in document.regions}
    return [(spans[link.span], shapes.get(link.region)) for link in document.links]


DOG = '[{"bbox_2d": [10, 20, 300, 400], "label": "dog"}]'
BOX = Box(10, 10, 300, 200)


@pytest.mark.parametrize("answer", [
    DOG, f"```json\n{DOG}\n```", DOG[1:-1], f"Here it is: {DOG}", '{"objects": [{"bbox_2d": [10, 20, 300, 400], "label": "dog"}]}',
    json.loads(DOG), [{"type": "text", "text": DOG}],
])  # fmt: skip
def test_that_an_answer_is_read_in_every_form_that_is_published(place, answer):
    (document,), _, warnings = read("bbox_2d", lines(place, llava(answer)))
    assert found(document) == [("dog", BOX)]
    assert not warnings


def test_that_several_names_in_one_answer_are_phrases_of_their_own(place):
    answer = '[{"bbox_2d": [10, 20, 300, 400], "label": "dog"}, {"bbox_2d": [0, 0, 1000, 1000], "label": "cat"}, ' \
             '{"bbox_2d": [500, 0, 1000, 1000], "label": "dog"}]'  # fmt: skip
    (document,), _, _ = read("bbox_2d", lines(place, llava(answer)))
    assert sorted(name for name, _ in found(document)) == ["cat", "dog", "dog"]
    assert [caption.text for caption in document.captions].count("dog") == 1


@pytest.mark.parametrize("record", [llava(DOG), sharegpt(DOG)])
def test_that_a_json_array_is_read_as_json_lines_are(place, record):
    path = place / "in.json"
    path.write_text(json.dumps([record], indent=1))
    assert recognise(path).name == "bbox_2d"
    (document,), _, _ = read(None, path)
    assert found(document) == [("dog", BOX)]


def test_that_the_form_shown_in_a_question_is_not_taken_for_the_answer(place):
    question = (
        'Detect [\'dog\']. Answer as [{"bbox_2d": [x1, y1, x2, y2], "label": "object name"}] or [{"bbox_2d": [1, 2, 3, 4]}].'
    )
    (document,), _, warnings = read("bbox_2d", lines(place, llava(DOG, question)))
    assert found(document) == [("dog", BOX)]
    assert not warnings


@pytest.mark.parametrize(
    "none", ["None", "none.", "[]", "There are none.", "There is no kettle in the image.", "```json\n[]\n```"]
)
def test_that_an_answer_of_nothing_says_that_what_was_asked_is_not_in_the_picture(place, none):
    (document,), _, _ = read("bbox_2d", lines(place, llava(none, "Find every kettle and every ladder."), llava(DOG)))
    assert found(document) == [("kettle", None), ("ladder", None), ("dog", BOX)]
    assert all(link.polarity == "negative" for link in document.links[:2])


def test_that_an_answer_of_nothing_to_an_unclear_question_is_told(place):
    _, _, warnings = read("bbox_2d", lines(place, llava("None", "Anything?"), llava(DOG)))
    assert warnings.count("answers that nothing is there") == 1


def test_that_one_odd_line_is_told_and_the_others_are_read(place):
    odd = ["{broken", "[1, 2]", {"image": "a.jpg"}, llava('[{"bbox_2d": [1, 2, 3], "label": "dog"}]'), {"conversations": "no"},
           llava(DOG) | {"image": ["a.jpg", "b.jpg"]}, llava('{"bbox_2d": "?"}')]  # fmt: skip
    (document,), _, warnings = read("bbox_2d", lines(place, *odd, llava(DOG)))
    assert ("dog", BOX) in found(document)
    assert warnings.count("records that cannot be read are left out") == 4
    assert warnings.count("places that are not four or two numbers are left out") == 2


def test_that_a_file_without_one_good_line_is_refused(place):
    with pytest.raises(FormatError, match="line 1"):
        read("bbox_2d", lines(place, "{broken", "{worse"))


def test_that_points_and_negatives_go_out_and_come_back(place):
    made = corpus.Maker(0, "a.jpg", 1000, 500)
    caption = made.caption("a dog and a kettle near two cats")
    made.link(made.span(caption, "a dog"), made.region(BOX))
    made.link(made.span(caption, "a kettle"), None)
    made.link(made.span(caption, "two cats"), made.region(Points(((100.0, 50.0), (200.0, 50.0)))))
    path, losses = export("bbox_2d", [made.build()], place)
    (back,), _, _ = read(None, path)
    assert found(back) == [
        ("a dog", BOX),
        ("a kettle", None),
        ("two cats", Points(((100.0, 50.0),))),
        ("two cats", Points(((200.0, 50.0),))),
    ]
    assert not losses.count("not in the picture")
    assert not losses.count("points are left out")


@pytest.mark.parametrize("most", [None, "50176", "451584", "1003520"])
def test_that_the_pixel_budget_is_a_switch_and_stands_in_the_report(place, most):
    made = corpus.Maker(0, "a.jpg", 4000, 3000)
    caption = made.caption("a house")
    made.link(made.span(caption, "a house"), made.region(Box(0, 0, 4000, 3000)))
    switches = {"coordinates": "resized"} | ({"max_pixels": most} if most else {})
    path, losses = export("bbox_2d", [made.build()], place, **switches)
    answer = json.loads(content(path)[0]["conversations"][1]["value"])
    across, down = answer[0]["bbox_2d"][2:]
    assert across % 28 == down % 28 == 0
    assert (across, down) == {None: (4004, 2996), "50176": (252, 168), "451584": (756, 560), "1003520": (1148, 840)}[most]
    (entry,) = [entry for entry in losses if "max_pixels" in entry.text]
    assert (most or "12845056") in entry.text


@pytest.mark.parametrize(("switches", "word"), [
    ({"max_pixels": "many"}, "max_pixels"), ({"max_pixels": "0"}, "max_pixels"), ({"max_pixels": "1000"}, "smaller"),
    ({"coordinates": "inches"}, "coordinates"),
])  # fmt: skip
def test_that_an_impossible_budget_is_refused(place, switches, word):
    with pytest.raises(FormatError, match=word):
        export("bbox_2d", [corpus.simple(0, "a.jpg")], place, **{"coordinates": "resized"} | switches)


@pytest.mark.parametrize(("question", "names"), [
    ("Locate house in this image and output the bbox coordinates in JSON format.", ("house",)),
    ("Where is the shed? Give its box as JSON.", ("the shed",)),
    ("Find every kettle and every ladder. Answer None if there is none.", ("kettle", "ladder")),
    ("<image>\nPoint at the kettle.", ("the kettle",)),
    ("Please provide the bounding box coordinate of the region this sentence describes: <ref>the man</ref>", ("the man",)),
    ("detect cat ; dog", ("cat", "dog")),
    ("Detect ['dog', \"big cat\"].", ("dog", "big cat")),
    ("<|ref|>the giraffe<|/ref|>.", ("the giraffe",)),
    ("Locate a cup, in this image in this image and output the bbox coordinates in JSON format.", ("a cup, in this image",)),
    ('Answer as [{"bbox_2d": [x1, y1, x2, y2], "label": "object name"}].', ()),
    ("How are you?", ()),
])  # fmt: skip
def test_that_a_question_says_what_it_asks_for(question, names):
    assert asked(question) == names


def test_that_the_command_line_reads_a_published_sample(place, capsys):
    path = lines(
        place, llava('{\n"bbox_2d": [135, 114, 1000, 672]\n}', "Locate house in this image and output the bbox coordinates.")
    )
    assert main(["convert", str(path), str(place / "out.crossalign.json")]) == 0
    value = json.loads((place / "out.crossalign.json").read_text("utf-8"))
    assert value["regions"][0]["shape"]["box"] == [135.0, 57.0, 1000.0, 336.0]
    assert "the words of the question are taken (house)" in capsys.readouterr().err
