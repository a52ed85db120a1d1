"""Conversations about images: what models are trained on and what they answer, in and out."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from crossalign_gui.cli import main
from crossalign_gui.domain import masks
from crossalign_gui.domain.document import Answer
from crossalign_gui.domain.geometry import Box, Mask, Points
from crossalign_gui.domain.grounded_text import FAMILIES, Budget, Reader, Thing, Writer, resized
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.asked import asked
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.registry import format_named, recognise
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
    assert f"3136 to {most or 12845056} pixels" in entry.text


def test_that_an_image_that_the_processor_of_the_trainer_refuses_is_told(place):
    made = corpus.Maker(0, "a.jpg", 10_000, 10)
    made.link(made.span(made.caption("a rail"), "a rail"), made.region(Box(0, 0, 5000, 5)))
    for name, switches in (("bbox_2d", {"coordinates": "resized"}), ("vlm", {"model": "qwen2_5_vl"})):
        _, losses = export(name, [made.build()], place, **switches, file=name)
        assert losses.count("200 times as long as wide") == 1
    _, losses = export("bbox_2d", [made.build()], place)
    assert not losses.count("200 times")


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


def scene():
    """A sentence with a phrase of two boxes, a point and something that is not there."""
    made = corpus.Maker(0, "a.jpg", 1000, 500)
    caption = made.caption("A dog and two cats beside a cup without a kettle .")
    made.link(made.span(caption, "A dog"), made.region(BOX))
    for box in (Box(0, 0, 100, 50), Box(500, 100, 900, 400)):
        made.link(made.spans[-1] if box.x0 else made.span(caption, "two cats"), made.region(box))
    made.link(made.span(caption, "a cup"), made.region(Points(((400.0, 200.0),))))
    made.link(made.span(caption, "a kettle"), None)
    return made.build()


SCENE = [("A dog", BOX), ("two cats", Box(0, 0, 100, 50)), ("two cats", Box(500, 100, 900, 400)),
         ("a cup", Points(((400.0, 200.0),))), ("a kettle", None)]  # fmt: skip


@pytest.mark.parametrize(("name", "switches"), [("ms_swift", {}), ("ms_swift", {"boxes": "json"}), ("qwen_text", {"dialect": "qwen2"}),
                                                ("qwen_text", {"dialect": "qwen1"}), ("bbox_2d", {})])  # fmt: skip
def test_that_boxes_points_and_negatives_come_back_from_training_data(place, name, switches):
    path, losses = export(name, [scene()], place, **switches)
    assert recognise(path).name == name
    (back,), _, warnings = read(name, path, place)
    assert found(back) == SCENE
    assert not warnings
    assert not losses.count("not in the picture")
    if name == "qwen_text" or (name == "ms_swift" and not switches):
        assert back.captions[0].text == scene().captions[0].text


def test_that_fractions_and_points_of_ms_swift_are_read(place):
    record = sharegpt("There is <ref-object><bbox> at <ref-object><bbox>.", "Describe the image.") | {
        "objects": {"ref": ["a dog", "a bowl"], "bbox": [[0.01, 0.02, 0.3, 0.4], [0.5, 0.5]], "bbox_type": "norm1"}
    }
    path = lines(place, record)
    assert recognise(path).name == "ms_swift"
    (document,), _, _ = read(None, path)
    assert document.captions[0].text == "There is a dog at a bowl."
    assert found(document) == [("a dog", BOX), ("a bowl", Points(((500.0, 250.0),)))]


def test_that_a_question_of_ms_swift_gives_its_name_to_the_boxes_of_the_answer(place):
    asks = sharegpt("<bbox><bbox>", "Locate <ref-object>.") | {
        "objects": {"ref": ["dog"], "bbox": [[10, 10, 300, 200], [0, 0, 9, 9]]}
    }
    tells = sharegpt("a black dog", "What is in <bbox>?") | {"objects": {"ref": [], "bbox": [[10, 10, 300, 200]]}}
    gone = sharegpt("None", "Locate <ref-object>.") | {"objects": {"ref": ["cat"], "bbox": []}}
    (document,), _, _ = read("ms_swift", lines(place, asks, tells, gone))
    assert found(document) == [("dog", BOX), ("dog", Box(0, 0, 9, 9)), ("a black dog", BOX), ("cat", None)]


def test_that_labels_of_ms_swift_within_json_are_read_on_either_side_of_the_box(place):
    objects = {"objects": {"ref": ["dog"], "bbox": [[10, 10, 300, 200], [0, 0, 9, 9]]}}
    answer = '```json\n[{"bbox_2d": <bbox>, "label": "<ref-object>"}, {"label": "cat", "bbox_2d": <bbox>}]\n```'
    (document,), _, _ = read("ms_swift", lines(place, sharegpt(answer) | objects))
    assert found(document) == [("dog", BOX), ("cat", Box(0, 0, 9, 9))]


def test_that_missing_objects_of_ms_swift_are_told(place):
    record = sharegpt("<ref-object><bbox> and <ref-object><bbox>") | {
        "objects": {"ref": ["dog"], "bbox": [[10, 10, 300, 200]]}
    }
    (document,), _, warnings = read("ms_swift", lines(place, record))
    assert found(document) == [("dog", BOX)]
    assert warnings.count("placeholders without an object") == 2


def pairs(path):
    """(question, answer) of each record, in any of the forms."""
    for record in content(path):
        if "suffix" in record:
            yield record["prefix"], record["suffix"]
        else:
            turns = record.get("messages") or record["conversations"]
            yield tuple(turn.get("content") or turn.get("value", "") for turn in turns)


def decoded(family, size, answer):
    reading = Reader(family, size, Budget()).read(answer)
    return [(thing.name, place) for thing in reading.things for place in thing.places]


@pytest.mark.parametrize("trainer", ["swift", "llama_factory", "own"])
@pytest.mark.parametrize("name", FAMILIES)
def test_that_training_data_of_every_family_and_trainer_decodes_to_the_same_boxes(place, name, trainer):
    family = FAMILIES[name]
    path, losses = export("vlm", [scene()], place, model=name, trainer=trainer, tasks="phrase,absent,caption")
    answers = [answer for _, answer in pairs(path / "train.jsonl")]
    seen = [item for answer in answers for item in decoded(family, (1000, 500), answer)]
    across, down = family.scale.wholes((1000, 500), Budget())
    step = max(1000 / across, 500 / down) * 10.0**-family.scale.digits
    for phrase, wanted in SCENE[:3]:
        target = wanted.center if family.points_only else (wanted.x0, wanted.y0, wanted.x1, wanted.y1)
        near = [place for words, place in seen if words == phrase]
        flat = [place if isinstance(place, tuple) else (place.x0, place.y0, place.x1, place.y1) for place in near]
        assert any(max(abs(a - b) for a, b in zip(item, target, strict=True)) <= step for item in flat), (phrase, flat)
    nothing = Writer(family, (1000, 500)).answer([Thing("a kettle")])
    assert sum(answer == nothing for answer in answers) == 1
    assert not losses.count("not in the picture")
    assert (path / "dataset_info.json").exists() == (trainer == "llama_factory")
    assert all(question.count("<image>") == (0 if trainer == "own" and "suffix" in content(path / "train.jsonl")[0] else 1)
               for question, _ in pairs(path / "train.jsonl"))  # fmt: skip


def read_by_others(name, answer, size):
    """Boxes as a reader of another project finds them: supervision, and transformers for Kosmos-2."""
    if name == "kosmos2":
        from transformers.models.kosmos2.processing_kosmos2 import clean_text_and_extract_entities_with_bboxes

        _, entities = clean_text_and_extract_entities_with_bboxes(answer)
        return [[side * whole for side, whole in zip(box, size * 2, strict=True)] for entity in entities for box in entity[2]]
    from supervision.detection import vlm

    return {
        "paligemma": lambda: vlm.from_paligemma(answer, size)[0],
        "qwen2_5_vl": lambda: vlm.from_qwen_2_5_vl(answer, resized(size, Budget(451_584, 200_704)), size)[0],
        "qwen3_vl": lambda: vlm.from_qwen_3_vl(answer, size)[0],
        "deepseek_vl2": lambda: vlm.from_deepseek_vl_2(answer, size)[0],
        "gemini": lambda: vlm.from_google_gemini_2_0(answer, size)[0],
        "moondream": lambda: vlm.from_moondream(json.loads(answer), size),
        "florence2": lambda: [
            vlm.from_florence_2({"<REGION_TO_CATEGORY>": f"{label}{four}"}, size)[0][0]
            for label, tokens in re.findall(r"([^<]+)((?:<loc_\d+>)+)", answer)
            for four in re.findall(r"(?:<loc_\d+>){4}", tokens)
        ],
    }[name]()


@pytest.mark.parametrize("task", ["phrase", "list"])
@pytest.mark.parametrize(
    "name", ["paligemma", "qwen2_5_vl", "qwen3_vl", "deepseek_vl2", "gemini", "moondream", "florence2", "kosmos2"]
)
def test_that_readers_of_other_projects_find_the_exported_boxes_for_every_trainer(place, name, task):
    made = corpus.Maker(0, "a.jpg", 1000, 500)
    caption = made.caption("A dog and two cats .")
    wanted = {"A dog": [BOX], "two cats": [Box(0, 0, 100, 50), Box(500, 100, 900, 400)]}
    for words, boxes in wanted.items():
        span = made.span(caption, words)
        for box in boxes:
            made.link(span, made.region(box))
    family = FAMILIES[name]
    across, down = family.scale.wholes((1000, 500), Budget(451_584, 200_704))
    step = max(1000 / across, 500 / down) * 10.0**-family.scale.digits * (0.5 if not family.scale.cells else 1) + 0.02
    for trainer in ("swift", "llama_factory", "own"):
        path, _ = export("vlm", [made.build()], place, model=name, trainer=trainer, tasks=task, file=trainer,
                         max_pixels="451584", min_pixels="200704")  # fmt: skip
        for question, answer in pairs(path / "train.jsonl"):
            there = [box for words, boxes in wanted.items() if words in question for box in boxes]
            found = read_by_others(name, answer, (1000, 500))
            flat = [(box.x0, box.y0, box.x1, box.y1) for box in there]
            assert np.allclose(np.asarray(found, dtype=float), flat, atol=step), (trainer, answer)


@pytest.mark.parametrize("trainer", ["swift", "own"])
@pytest.mark.parametrize("name", FAMILIES)
def test_that_a_dialogue_of_several_turns_says_what_single_questions_say(place, name, trainer):
    options = {"model": name, "trainer": trainer, "tasks": "all"}
    single, _ = export("vlm", [scene()], place, **options, file="single")
    path, losses = export("vlm", [scene()], place, **options, turns="all", file="dialogue")
    asked = [
        (question.replace("<image>\n", "").replace("<image>", ""), answer)
        for question, answer in pairs(single / "train.jsonl")
    ]
    if losses.count("one question a record"):
        assert content(path / "train.jsonl") == content(single / "train.jsonl")
        return
    (record,) = content(path / "train.jsonl")
    said = [turn.get("content") or turn.get("value", "") for turn in record.get("messages") or record["conversations"]]
    assert [text.count("<image>") for text in said] == [1] + [0] * (len(said) - 1)
    said[0] = said[0].replace("<image>\n", "").replace("<image>", "")
    assert list(zip(said[::2], said[1::2], strict=True)) == asked
    assert {"2", "0"} <= {answer for question, answer in asked if "two cats" in question or "kettle" in question}  # counting
    one, _, _ = read("conversations", single / "train.jsonl", place, family=name)
    several, _, _ = read("conversations", path / "train.jsonl", place, family=name)
    assert corpus.seen(several[0]) == corpus.seen(one[0])


def test_that_llama_factory_finds_its_files_and_columns(place):
    path, _ = export("vlm", [scene()], place, trainer="llama_factory")
    info = json.loads((path / "dataset_info.json").read_text())["crossalign_train"]
    assert info["formatting"] == "sharegpt"
    for record in content(path / info["file_name"]):
        assert {info["columns"]["messages"], info["columns"]["images"]} == set(record)
        assert {turn[info["tags"]["role_tag"]] for turn in record["messages"]} == {"user", "assistant"}
    assert "--image_max_pixels 12845056" in (path / "command.txt").read_text()


def test_that_internvl_gets_the_fields_that_its_trainer_reads(place):
    path, _ = export("vlm", [scene()], place, model="internvl", trainer="own")
    record = content(path / "train.jsonl")[0]
    assert (record["width"], record["height"], record["image"]) == (1000, 500, "a.jpg")
    assert [turn["from"] for turn in record["conversations"]] == ["human", "gpt"]
    assert "<ref>two cats</ref><box>[[0, 0, 100, 100], [500, 200, 900, 800]]</box>" in record["conversations"][1]["value"]


def test_that_paligemma_is_asked_with_its_own_words(place):
    path, losses = export("vlm", [scene()], place, model="paligemma", trainer="own", tasks="all")
    asked_for = dict(pairs(path / "train.jsonl"))
    assert asked_for["detect A dog"] == "<loc0020><loc0010><loc0410><loc0307> A dog"
    assert asked_for["detect a kettle"] == ""
    assert asked_for["detect A dog ; two cats ; a kettle"].count(" ; ") == 2
    assert losses.count("writes no boxes into sentences") == 1
    assert losses.count("points are left out: the model knows boxes only") >= 1


def test_that_every_task_asks_and_answers(place):
    made = corpus.Maker(0, "a.jpg", 1000, 500)
    question = made.caption("How many cats are there?", "question", Answer("two"))
    made.link(made.span(question, "cats"), made.region(Box(0, 0, 100, 50)))
    found = {}
    for task in ("caption", "phrase", "region", "list", "point", "count", "question", "absent"):
        path, _ = export(
            "vlm", [scene(), made.build()], place, tasks=task, file=task, model="internvl" if task == "caption" else "qwen3_vl"
        )
        found[task] = list(pairs(path / "train.jsonl"))
    assert [len(found[task]) for task in found] == [1, 4, 5, 2, 4, 5, 1, 1]
    assert ("two cats", "2") in [(name, answer) for name in ("two cats",) for ask, answer in found["count"] if name in ask]
    assert ("a kettle", "0") in [(name, answer) for name in ("a kettle",) for ask, answer in found["count"] if name in ask]
    assert json.loads(found["point"][0][1]) == [{"point_2d": [155, 210], "label": "A dog"}]
    assert found["question"][0][1].startswith('two\n[{"bbox_2d": [0, 0, 100, 100]')
    assert any("[10, 20, 300, 400]" in ask and answer == "A dog" for ask, answer in found["region"])
    assert found["absent"][0][1] == "None"


def test_that_templates_are_chosen_by_the_seed_and_can_be_replaced(place):
    first, again, other = (
        list(pairs(export("vlm", [scene()], place, seed=seed, tasks="phrase", file=f"f{n}")[0] / "train.jsonl"))
        for n, seed in enumerate(("1", "1", "2"))
    )
    assert first == again
    assert [answer for _, answer in first] == [answer for _, answer in other]
    assert len({ask for ask, _ in first + other}) > len(first)
    (place / "own.json").write_text('{"phrase": ["Zeig mir {}!"]}')
    mine = pairs(
        export("vlm", [scene()], place, tasks="phrase", file="mine", templates=str(place / "own.json"))[0] / "train.jsonl"
    )
    assert next(mine)[0] == "<image>Zeig mir A dog!"


@pytest.mark.parametrize(("switches", "word"), [
    ({"model": "gpt"}, "model"), ({"trainer": "me"}, "trainer"), ({"tasks": "dance"}, "tasks"), ({"validation": "2"}, "validation"),
    ({"max_pixels": "x"}, "max_pixels"),
])  # fmt: skip
def test_that_an_unknown_switch_of_the_training_data_is_refused(place, switches, word):
    with pytest.raises(FormatError, match=word):
        export("vlm", [scene()], place, **switches)


@pytest.mark.parametrize(
    "text", ["[]", '{"phrase": []}', '{"phrase": ["no place"]}', '{"dance": ["{}"]}', "{", '{"phrase": [1]}']
)
def test_that_templates_that_cannot_be_used_are_refused(place, text):
    (place / "own.json").write_text(text)
    with pytest.raises(FormatError):
        export("vlm", [scene()], place, templates=str(place / "own.json"))


def test_that_all_questions_about_an_image_lie_on_one_side_of_the_split(place):
    made = [replace(scene(), image=replace(scene().image, uri=f"{number}.jpg")) for number in range(40)]
    path, _ = export("vlm", made, place, validation="0.25")
    train, held = ({record["images"][0] for record in content(path / f"{part}.jsonl")} for part in ("train", "validation"))
    assert not train & held
    assert len(train) + len(held) == 40
    assert 3 <= len(held) <= 18
    assert "--val_dataset validation.jsonl" in (path / "command.txt").read_text()


def test_that_the_command_line_writes_training_data_for_a_model(place, capsys):
    path, _ = export("odvg", [scene()], place)
    assert (
        main(
            [
                "convert",
                str(path),
                str(place / "data"),
                "--to",
                "vlm",
                "--set",
                "model=qwen2_5_vl",
                "--set",
                "max_pixels=451584",
            ]
        )
        == 0
    )
    assert "451584" in capsys.readouterr().err
    assert len(content(place / "data" / "train.jsonl")) >= 2


FAMILY_RECORDS = [
    ("internvl", llava("<ref>dog</ref><box>[[10, 20, 300, 400]]</box>") | {"id": 1, "width": 1000, "height": 500}),
    ("paligemma", {"image": "a.jpg", "prefix": "detect dog ; kettle", "suffix": "<loc0020><loc0010><loc0410><loc0307> dog"}),
    ("florence2", {"image": "a.jpg", "prefix": "<OD>", "suffix": "dog<loc_10><loc_20><loc_300><loc_400>"}),
    ("deepseek_vl2", llava("<|ref|>dog<|/ref|><|det|>[[10, 20, 300, 400]]<|/det|>")),
    ("glm_v", llava('<|begin_of_box|>[{"bbox_2d": [10, 20, 300, 400], "label": "dog"}]<|end_of_box|>')),
    ("cogvlm", llava("A dog [[010,020,300,400]]")),
    ("gemini", sharegpt('```json\n[{"box_2d": [20, 10, 400, 300], "label": "dog"}]\n```')),
    ("locate_anything", sharegpt("<ref>dog</ref><box><10><20><300><400></box>")),
    ("rex_omni", sharegpt("<|object_ref_start|>dog<|object_ref_end|><|box_start|><10><20><300><400><|box_end|>")),
    ("minicpm_v", sharegpt("<ref>dog</ref><box>10 20 300 400</box>")),
    ("qwen3_vl", {"images": ["a.jpg"], "query": "<image>Where is the dog?", "response": DOG}),
]  # fmt: skip


@pytest.mark.parametrize(("family", "record"), FAMILY_RECORDS)
@pytest.mark.parametrize("array", [False, True])
def test_that_the_training_data_of_each_family_is_read(place, family, record, array):
    path = lines(place, record)
    if array:
        path = place / "in.json"
        path.write_text(json.dumps([record]))
    (document,), _, _ = read("conversations", path)
    ((name, shape),) = [item for item in found(document) if item[1] is not None]
    assert name.lower().endswith("dog")
    step = 1000 / FAMILIES[family].scale.wholes((1000, 500), Budget())[0]
    assert all(abs(a - b) <= step for a, b in zip((shape.x0, shape.y0, shape.x1, shape.y1), (10, 10, 300, 200), strict=True))
    if family not in ("qwen3_vl", "glm_v"):
        assert recognise(path).name in ("conversations", "qwen_text")


@pytest.mark.parametrize(("answer", "wanted"), [
    ('<point x="10.0" y="50.0" alt="dog">dog</point>', [(100, 250)]),
    ('<points x1="10.0" y1="50.0" x2="20" y2="60" alt="dog">dog</points>', [(100, 250), (200, 300)]),
    ('<points coords="1 1 100 500 2 200 600">dog</points>', [(100, 250), (200, 300)]),
])  # fmt: skip
def test_that_points_of_molmo_are_read(place, answer, wanted):
    (document,), _, _ = read("conversations", lines(place, sharegpt(answer, "Point to the dog.")))
    assert found(document) == [("dog", Points((point,))) for point in wanted]


def test_that_a_dialogue_of_several_turns_keeps_questions_answers_and_boxes(place):
    turns = [("human", "<image>\nDescribe the image."), ("gpt", "A dog on a lawn."), ("human", "What colour is it?"), ("gpt", "brown"),
             ("human", "Locate the dog."), ("gpt", DOG)]  # fmt: skip
    record = {"image": "a.jpg", "conversations": [{"from": role, "value": text} for role, text in turns]}
    (document,), _, warnings = read("conversations", lines(place, record))
    assert [(c.text, c.answer.text if c.answer else None) for c in document.captions] == [
        ("A dog on a lawn.", None), ("What colour is it?", "brown"), ("dog", None)]  # fmt: skip
    assert found(document) == [("dog", BOX)]
    assert warnings.count("do not say their model") == 1


def test_that_answers_of_a_model_are_its_proposals(place):
    path = lines(place, llava("<ref>dog</ref><box>[[10, 20, 300, 400]]</box>"))
    with incoming(path, format_named("conversations"), choices={"proposed_by": "InternVL3-8B"}) as file:
        (document,) = file.documents
        (agent,) = file.agents.values()
    assert (agent.kind, agent.name) == ("model", "InternVL3-8B")
    assert {item.status for item in (*document.regions, *document.links)} == {"proposed"}
    assert all(item.prov.agent == agent.id and item.prov.source == "model" for item in (*document.regions, *document.links))


def test_that_the_data_engine_of_rex_omni_is_read_and_written(place):
    record = {"image": "a.jpg", "caption": "A cat on a table", "width": 1000, "height": 500, "phrases": [
        {"phrase": "A cat", "start_char": 0, "end_char": 5, "boxes": [{"bbox": [10, 10, 300, 200]}]},
        {"phrase": "a table", "start_char": 9, "end_char": 16, "boxes": []}]}  # fmt: skip
    path = lines(place, record)
    assert recognise(path).name == "rex_omni"
    (document,), _, warnings = read(None, path)
    assert found(document) == [("A cat", BOX)]
    assert not warnings
    assert content(export("rex_omni", [document], place)[0]) == [record]


def test_that_grounded_conversations_of_glamm_are_read_and_written_to_the_pixel(place):
    made = corpus.Maker(0, "a.jpg", 1000, 500)
    caption = made.caption("A dog chases a cat.")
    made.link(made.span(caption, "A dog"), made.region(corpus.mask_of(1000, 500)))
    made.link(made.span(caption, "a cat"), made.region(BOX))
    path, losses = export("glamm", [made.build()], place)
    (record,) = content(path)
    assert record["groundings"]["A dog"]["token_positives"] == [0, 5]
    pixels = masks.decode(Mask((500, 1000), record["groundings"]["a cat"]["rle_masks"][0]["counts"]))
    assert pixels[10:200, 10:300].all()
    assert pixels.sum() == 290 * 190
    assert losses.count("written as masks") == 1
    (back,), _, _ = read(None, path)
    assert [name for name, _ in found(back)] == ["A dog", "a cat"]
    assert back.regions[0].shape == made.regions[0].shape


def test_that_runs_of_glamm_as_numbers_are_read(place):
    record = {"file_name": "a.jpg", "image_id": "a", "width": 4, "height": 2, "caption": "a dog",
              "groundings": {"a dog": {"token_positives": [0, 5], "rle_masks": [{"size": [2, 4], "counts": [2, 4, 2]}]}}}  # fmt: skip
    (document,), _, _ = read("glamm", lines(place, record))
    assert masks.decode(document.regions[0].shape).sum() == 4


def test_that_points_of_pixmo_are_read_and_nothing_pointed_at_is_a_negative(place):
    records = [{"image_url": "https://x.org/b/a.jpg?w=9", "label": "dogs", "count": 2,
                "points": [{"x": 10.0, "y": 50.0}, {"x": 20.0, "y": 60.0}]},
               {"image_url": "https://x.org/b/a.jpg?w=9", "label": "cats", "points": [], "count": 0},
               {"image_url": "https://x.org/b/a.jpg?w=9", "label": "far", "points": [{"x": 500, "y": 50}], "count": 1}]  # fmt: skip
    path = lines(place, *records)
    assert recognise(path).name == "pixmo_points"
    (document,), _, warnings = read(None, path)
    assert found(document) == [("dogs", Points(((100.0, 250.0),))), ("dogs", Points(((200.0, 300.0),))), ("cats", None)]
    assert warnings.count("records that cannot be read are left out") == 1


def test_that_plain_captions_beside_pictures_are_read_and_written(place):
    (place / "a.txt").write_text("a dog on a lawn\na brown dog\n", "utf-8")
    assert recognise(place).name == "caption_files"
    (document,), _, _ = read(None, place)
    assert [caption.text for caption in document.captions] == ["a dog on a lawn", "a brown dog"]
    path, _ = export("caption_files", [document], place)
    assert (path / "a.txt").read_text("utf-8") == "a dog on a lawn\na brown dog\n"


def test_that_label_files_of_numbers_are_not_taken_for_captions(place):
    (place / "a.txt").write_text("0 0.5 0.5 0.1 0.1\n")
    Image.new("RGB", (10, 10)).save(place / "b.jpg")
    (place / "b.txt").write_text("a dog\n")
    (document,), _, warnings = read("caption_files", place)
    assert [caption.text for caption in document.captions] == ["a dog"]
    assert warnings.count("files of numbers") == 1
    (place / "b.txt").unlink()
    with pytest.raises(FormatError, match="numbers"):
        read("caption_files", place)


@pytest.mark.parametrize("name", ["kosmos2", "shikra"])
def test_that_grounded_sentences_come_back(place, name):
    path, _ = export(name, [scene()], place)
    assert recognise(path).name == name
    (back,), _, warnings = read(None, path, place)
    assert back.captions[0].text == scene().captions[0].text
    assert [words for words, _ in found(back)] == ["A dog", "two cats", "two cats"]
    for (_, shape), (_, wanted) in zip(found(back), SCENE[:3], strict=True):
        assert abs(shape.x0 - wanted.x0) <= 1000 / 64
        assert abs(shape.y1 - wanted.y1) <= 500 / 64
    assert not warnings


@pytest.mark.parametrize("name", ["qwen_text", "kosmos2", "shikra"])
def test_that_a_question_is_not_written_as_a_description(place, name):
    made = corpus.Maker(0, "a.jpg", 1000, 500)
    made.caption("how many mugs?", "question", Answer("two"))
    path, losses = export(name, [made.build()], place)
    assert content(path) == []
    assert losses.count("captions without a linked phrase are left out") == 1


@pytest.mark.parametrize("answer", ["The vase (3, red) fell.", "about [10, maybe] or {so}", "see [1, 2, 3, 4, 5]"])
def test_that_brackets_of_ordinary_words_are_no_boxes(place, answer):
    (document,), _, _ = read("conversations", lines(place, llava(answer, "What fell?")))
    assert not document.regions
    assert [(caption.text, caption.answer.text) for caption in document.captions] == [("What fell?", answer)]


def test_that_three_records_are_drawn_as_a_reader_of_the_file_sees_them(place):
    path, _ = export("vlm", [scene()], place, model="paligemma", trainer="own")
    page = (path / "preview.html").read_text("utf-8")
    assert page.count("<figure>") == 2
    first = re.search(r'<rect [^>]*x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"', page)
    x0, y0, width, height = map(float, first.groups())
    assert abs(x0 - 10) + abs(y0 - 10) + abs(width - 290) + abs(height - 190) < 4
    assert "data:image/jpeg" in page
    assert "http" not in page.replace("http-equiv", "")


@pytest.mark.parametrize("name", ["qwen_text", "kosmos2"])
def test_that_blanks_at_the_ends_of_a_phrase_stand_beside_it_so_that_the_way_back_is_the_same(place, name):
    made = corpus.Maker(0, "a.jpg")
    caption = made.caption("a  dog  runs")
    made.link(made.span(caption, (1, 8)), made.region(Box(10, 20, 30, 40)))
    path, _ = export(name, [made.build()], place)
    (back,), labels, _ = read(name, path, place)
    assert (back.captions[0].text, back.spans[0].text) == ("a  dog  runs", "dog")
    again, _ = export(name, [back], place, labels, file="again")
    assert content(again) == content(path)
