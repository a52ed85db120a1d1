"""Everyday words on the shipped table: which things, stuff and parts they mean, and which they must not."""

import json
from pathlib import Path

import pytest

from crossalign_gui.alignment.compact.everyday_names import FIRST_PART, FIRST_STUFF, NAMES, PARTS
from crossalign_gui.alignment.compact.lexicon import Lexicon
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.paths import resources

SAME = {
    "person": "person people human someone persons",
    "bicycle": "bicycle bike bicycles",
    "car": "car cars sedan cab taxi SUV hatchback convertible",
    "motorcycle": "motorcycle motorbike",
    "airplane": "airplane aeroplane plane jet airliner bomber",
    "bus": "bus buses minibus",
    "train": "train locomotive",
    "truck": "truck lorry pickup",
    "boat": "boat ship sailboat canoe ferry yacht",
    "dog": "dog puppy puppies spaniel hound",
    "cat": "cat kitten kitty tabby",
    "horse": "horse pony mare foal",
    "cow": "cow cattle bull calf calves",
    "sheep": "sheep lamb ewe",
    "bird": "bird duck pigeon seagull parrot geese swan",
    "couch": "couch sofa settee",
    "tv": "tv television telly",
    "cup": "cup mug teacup cups",
    "cell phone": "phone smartphone cellphone",
    "sports ball": "ball basketball football",
    "refrigerator": "refrigerator fridge",
    "handbag": "handbag purse",
    "backpack": "backpack rucksack",
    "umbrella": "umbrella parasol",
    "donut": "donut doughnut donuts",
    "remote": "remote remotes",
    "mouse": "mouse mice",
    "orange": "orange oranges",
    "skis": "ski skis",
    "scissors": "scissors",
    "sky": "sky cloud clouds",
    "sea": "sea ocean",
    "road": "road street highway asphalt",
    "building": "building skyscraper church tower buildings",
    "rug": "rug carpet",
    "mountain": "mountain hill",
    "rock": "rock stone boulder rocks",
    "ground": "ground dirt soil mud",
    "lamp": "lamp lights streetlight chandelier",
    "curtain": "curtain drapes",
    "cabinet": "cabinet cupboard closet drawer",
    "counter": "counter countertop",
    "shelf": "shelf shelves bookcase",
    "grass": "grass lawn",
    "pavement": "pavement sidewalk",
    "tree": "tree trees forest",
    "pillow": "pillow cushion",
    "stairs": "stairs staircase",
    "hair": "hair",
    "head": "head",
    "face": "face",
}
COMPOUNDS = {
    "coffee table": "table",
    "dining table": "dining table",
    "cell phone": "cell phone",
    "soccer ball": "sports ball",
    "traffic light": "traffic light",
    "stop sign": "stop sign",
    "fire truck": "truck",
    "wine glass": "wine glass",
    "teddy bears": "teddy bear",
    "tile floor": "floor",
    "remote control": "remote",
    "hair dryer": "hair drier",
    "tennis racquet": "tennis racket",
    "potted plant": "potted plant",
    "palm trees": "tree",
    "living thing": None,
}
PERSONS = """man woman child boy girl guy lady kid baby men women children player rider skier chef policeman surfer driver nurse
teacher soldier farmer musician dancer pedestrian audience crowd family couple passenger firefighter waiter photographer mother
father grandmother skateboarder snowboarder cyclist astronaut plumber violinist goalkeeper""".split()  # noqa: SIM905
READ_AS = {
    "woman": "person", "sidewalk": "", "sofa": "", "puppy": "", "spaniel": "dog", "jacket": "torso", "beach": "sand",
    "finger": "hand", "jeans": "leg", "sneakers": "foot", "helmet": "hat", "sunglasses": "face", "meadow": "grass",
}  # fmt: skip
PART_WORDS = {
    "torso": "shirt t-shirt jacket coat sweater dress suit jersey vest hoodie",
    "leg": "trousers jeans shorts skirt leg knee pants",
    "foot": "shoe boot sneaker foot shoes boots feet sandals",
    "hat": "hat cap helmet beanie",
    "face": "glasses sunglasses mask beard nose eyes",
    "hand": "hand finger thumb hands",
    "arm": "arm elbow sleeve",
}
UNIONS = {
    "vehicle": {"car", "bus", "truck", "bicycle", "boat", "train", "airplane", "motorcycle"},
    "animal": {"dog", "cat", "bird", "horse", "cow", "sheep", "zebra", "giraffe", "bear", "elephant"},
    "food": {"pizza", "cake", "banana", "sandwich", "food"},
    "furniture": {"chair", "couch", "bed", "dining table"},
    "fruit": {"apple", "banana", "orange"},
    "pet": {"dog", "cat"},
    "bag": {"handbag", "backpack", "suitcase"},
    "device": {"cell phone", "laptop", "tv"},
    "cutlery": {"fork", "knife", "spoon"},
    "feline": {"cat"},
    "table": {"table", "dining table"},
    "building": {"building", "house"},
}
UNKNOWN = """trash can,bank,nail,camera,lion,kangaroo,monkey,piano,helicopter,plate,statue,main,rapid,mere,entire,electric,delicious,
technical,forth,private property,left,right,black,white,blue,second,the,idea,american,german,muslim,christian,thief,criminal,
prostitute,immigrant,idiot,einstein,justice,music,love,space,time,machine,commodity,structure,tube,xyzzyq,animal rights,
computer science,red,robot,money,stick,space shuttle""".replace("\n", "").split(",")  # fmt: skip


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon.load()


def read(lexicon, text):
    entry = lexicon.lookup(text)
    return {} if entry is None else {NAMES[unit]: weight for unit, weight in entry.everyday}


def best(lexicon, text):
    units = read(lexicon, text)
    return max(units, key=units.get) if units else None


@pytest.mark.parametrize("name", NAMES)
def test_that_every_name_means_itself_above_all(lexicon, name):
    assert read(lexicon, name)[name] == 1
    assert lexicon.lookup(name).everyday_read_as in ("", name)


@pytest.mark.parametrize("name", sorted(SAME))
def test_that_other_words_and_forms_mean_a_name(lexicon, name):
    assert {word: best(lexicon, word) for word in SAME[name].split()} == dict.fromkeys(SAME[name].split(), name)


@pytest.mark.parametrize("text", sorted(COMPOUNDS))
def test_that_names_of_several_words_are_read_as_one(lexicon, text):
    assert best(lexicon, text) == COMPOUNDS[text]


@pytest.mark.parametrize("word", PERSONS)
def test_that_a_word_for_people_is_read_as_a_person_and_says_so(lexicon, word):
    assert set(read(lexicon, word)) == {"person"}
    assert lexicon.lookup(word).everyday_read_as == "person"


@pytest.mark.parametrize("word", sorted(READ_AS))
def test_that_a_looser_reading_says_what_the_word_was_read_as(lexicon, word):
    assert lexicon.lookup(word).everyday_read_as == READ_AS[word]


@pytest.mark.parametrize("part", sorted(PART_WORDS))
def test_that_clothing_and_body_parts_mean_a_part_of_a_person(lexicon, part):
    for word in PART_WORDS[part].split():
        assert best(lexicon, word) == part, word
        assert set(read(lexicon, word)) & set(PARTS), word


@pytest.mark.parametrize("word", sorted(UNIONS))
def test_that_a_wider_word_means_all_that_it_holds(lexicon, word):
    assert UNIONS[word] <= set(read(lexicon, word))


def test_that_a_wider_word_does_not_reach_beyond(lexicon):
    assert "person" not in read(lexicon, "animal")
    assert "chair" not in read(lexicon, "vehicle")
    assert set(read(lexicon, "fruit")) == UNIONS["fruit"]


@pytest.mark.parametrize("word", UNKNOWN)
def test_that_a_word_of_another_meaning_is_not_read(lexicon, word):
    assert read(lexicon, word) == {}


def test_that_a_looser_meaning_weighs_less(lexicon):
    assert read(lexicon, "beach")["sand"] < 1
    assert read(lexicon, "glass").keys() == {"cup", "wine glass"}
    assert read(lexicon, "plant")["potted plant"] > read(lexicon, "plant")["tree"]


def test_that_both_tables_keep_their_units(lexicon):
    dog = lexicon.lookup("dog")
    assert {unit for unit, _ in dog.everyday} == {NAMES.index("dog")}
    assert 207 in dict(dog.units)  # golden retriever
    kangaroo = lexicon.lookup("kangaroo")
    assert kangaroo.units
    assert kangaroo.everyday == ()
    assert kangaroo.everyday_how is None


@pytest.mark.parametrize("word", ["television", "dog", "sofa"])
def test_that_another_word_for_a_name_is_known_as_well_as_the_name(lexicon, word):
    assert lexicon.lookup(word).common


def test_that_units_are_names_and_weights_are_shares(lexicon):
    for row in lexicon._everyday.values():
        how, confidence, _, units = json.loads(row)
        assert how in "ehn"
        assert 0 < confidence <= 1
        assert units
        assert all(0 <= unit < len(NAMES) and 0 < weight <= 1 for unit, weight in units)


def test_that_things_stuff_and_parts_lie_in_this_order():
    assert (NAMES[0], NAMES[FIRST_STUFF], NAMES[FIRST_PART]) == ("person", "sky", "head")


def test_that_a_missing_table_is_told(tmp_path):
    (tmp_path / "words.tsv.gz").write_bytes((resources() / "compact" / "words.tsv.gz").read_bytes())
    with pytest.raises(AlignmentError, match=r"everyday\.tsv\.gz"):
        Lexicon.load(tmp_path)


def test_that_the_table_ships_with_the_package():
    assert "resources/compact/everyday.tsv.gz" in (Path(__file__).parents[1] / "test_packaging.py").read_text("utf-8")
