"""Who wears, carries or has what; groups; and what people do that could be a noun."""

import pytest

from crossalign_gui.alignment.compact import relations
from crossalign_gui.alignment.compact.lexicon import Lexicon
from crossalign_gui.alignment.compact.parse import parse, resolve
from crossalign_gui.alignment.compact.questions import read
from crossalign_gui.domain.geometry import Box


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon.load()


def nouns(parsed):
    return [parsed.caption[phrase.head[0] : phrase.head[1]] for phrase in parsed.phrases]


def owned(parsed, predicate):
    """[(who, what)] by their nouns."""
    names = nouns(parsed)
    return {
        (names[number], names[other])
        for number, phrase in enumerate(parsed.phrases)
        for stated, others in phrase.related
        for other in others
        if stated == predicate
    }


@pytest.mark.parametrize(
    ("caption", "worn"),
    [
        ("a woman in a red coat", {("woman", "coat")}),
        ("a man with a hat", {("man", "hat")}),
        ("a man wearing a hat", {("man", "hat")}),
        ("a girl who is wearing glasses", {("girl", "glasses")}),
        ("a woman with long hair", {("woman", "hair")}),
        ("a tall man in black pants and white shoes", {("man", "pants"), ("man", "shoes")}),
        ("a boy wearing a blue shirt, a cap and jeans", {("boy", "shirt"), ("boy", "cap"), ("boy", "jeans")}),
        ("the man's face", {("man", "face")}),
        ("the woman\u2019s red dress", {("woman", "dress")}),
        ("the face of the man", {("man", "face")}),
        ("the hands of an old woman", {("old woman", "hands")}),
        ("a woman brushing her hair", {("woman", "hair")}),
        ("a man on a horse in a red coat", {("man", "coat")}),
        ("a man in a red hat and a boy in a blue shirt", {("man", "hat"), ("boy", "shirt")}),
        ("two skiers in yellow jackets", {("skiers", "jackets")}),
        ("a man with a backpack", {("man", "backpack")}),
        ("a man in a suit and tie", {("man", "suit"), ("man", "tie")}),
        ("the boy in blue", {("boy", "blue")}),
        ("a policeman wearing a wristwatch", {("policeman", "wristwatch")}),
    ],
)
def test_that_what_is_worn_belongs_to_who_wears_it(lexicon, caption, worn):
    parsed = parse(caption, lexicon)
    assert owned(parsed, "wears") == worn
    back = owned(parsed, "part of") | owned(parsed, "near")
    assert back == {(what, who) for who, what in worn}
    assert not owned(parsed, "in")


@pytest.mark.parametrize(
    "caption",
    [
        "a man without a hat",
        "a hat on a table",
        "a man in a boat",
        "a woman with a dog",
        "a jacket and a man",
        "the shirt next to the man",
        "her hair",
        "a car with a door",
        "a room with a hat",
        "a man, a hat and a bag",
    ],
)
def test_that_nothing_else_is_worn(lexicon, caption):
    parsed = parse(caption, lexicon)
    assert not owned(parsed, "wears")
    assert not owned(parsed, "part of")


def test_that_a_colour_stays_with_the_coat_and_goes_to_its_wearer(lexicon):
    woman, coat, man = parse("a woman in a red coat next to a man", lexicon).phrases
    assert (woman.colours, coat.colours) == ((), ("red",))
    assert woman.related == (("wears", (1,)), ("near", (2,)))
    assert coat.related == (("part of", (0,)),)
    assert man.related == ()


def test_that_where_somebody_is_is_not_where_the_shirt_is(lexicon):
    parsed = parse("a man in jeans and a t-shirt sits on a couch", lexicon)
    assert owned(parsed, "on") == {("man", "couch")}
    assert owned(parse("a man with a cap on his head", lexicon), "on") == {("cap", "head")}


@pytest.mark.parametrize("caption", ["the dog's head", "the head of the dog", "the leg of the table", "the face of the clock"])
def test_that_a_part_of_no_person_is_not_read_as_one(lexicon, caption):
    parsed = parse(caption, lexicon)
    assert not owned(parsed, "wears")
    assert len(owned(parsed, "part of")) == 1
    part = next(phrase for phrase in parsed.phrases if phrase.related)
    assert part.entry.everyday == ()


def test_that_a_possessive_that_is_a_name_stays_one(lexicon):
    assert nouns(parse("the carpenter's kit", lexicon)) == ["carpenter's kit"]


def test_that_wearing_is_true_where_the_part_lies_in_the_person():
    person, hat, far = Box(0, 0, 100, 300), Box(30, 0, 60, 30), Box(300, 0, 330, 30)
    size = (400, 300)
    assert relations.relation_weight("wears", person, [hat], size) == 1
    assert relations.relation_weight("wears", person, [far], size) < 0.1
    assert relations.relation_weight("part of", hat, [person], size) == 1
    assert relations.relation_weight("part of", far, [person], size) < 0.1


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("a group of people", ["people"]),
        ("a bunch of bananas", ["bananas"]),
        ("a large herd of white sheep", ["sheep"]),
        ("a flock of birds over the sea", ["birds", "sea"]),
        ("a couple of dogs", ["dogs"]),
        ("a pair of shoes", ["shoes"]),
        ("a crowd of people", ["people"]),
        ("a team of players", ["players"]),
        ("several rows of cars", ["cars"]),
        ("a slice of pizza", ["pizza"]),
        ("a couple of the dogs", ["dogs"]),
        ("a couple on a bench", ["couple", "bench"]),
        ("a crowd", ["crowd"]),
        ("a family of four", ["family"]),
    ],
)
def test_that_a_group_means_what_it_is_of(lexicon, caption, expected):
    assert nouns(parse(caption, lexicon)) == expected


@pytest.mark.parametrize("word", ["herd", "white", "sheep"])
def test_that_a_click_on_a_group_means_all_of_it(lexicon, word):
    caption = "a herd of white sheep"
    parsed = parse(caption, lexicon)
    start = caption.index(word)
    assert resolve(parsed, ((start, start + len(word)),)).phrase == 0


@pytest.mark.parametrize(
    ("caption", "expected", "verb"),
    [
        ("a man skis down a hill", ["man", "hill"], "skis"),
        ("people cross the street", ["people", "street"], "cross"),
        ("a woman cutting a cake", ["woman", "cake"], "cutting"),
        ("two people riding horses", ["people", "horses"], "riding"),
        ("a man walking dogs", ["man", "dogs"], "walking"),
    ],
)
def test_that_what_people_do_is_no_thing(lexicon, caption, expected, verb):
    parsed = parse(caption, lexicon)
    assert nouns(parsed) == expected
    start = caption.index(verb)
    assert resolve(parsed, ((start, start + len(verb)),)).kind == "function"


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("the baby elephants", ["baby elephants"]),
        ("a police officer", ["police officer"]),
        ("a swimming pool", ["swimming pool"]),
        ("the man with skis", ["man", "skis"]),
        ("a woman surfer", ["woman surfer"]),
        ("a girls bike", ["girls", "bike"]),
        ("children and buildings", ["children", "buildings"]),
    ],
)
def test_that_nouns_after_people_stay_nouns(lexicon, caption, expected):
    assert [name.split()[-1] for name in nouns(parse(caption, lexicon))] == [name.split()[-1] for name in expected]


def test_that_a_question_of_what_somebody_has_is_not_of_its_owner(lexicon):
    parsed = parse("What colour is the man's hat?", lexicon)
    assert nouns(parsed)[read(parsed).subject] == "hat"


def test_that_a_question_of_a_relation_is_not_of_what_somebody_wears(lexicon):
    parsed = parse("Which man in a red coat is left of the dog?", lexicon)
    question = read(parsed)
    names = nouns(parsed)
    assert (question.predicate, names[question.subject], names[question.reference]) == ("left", "man", "dog")
