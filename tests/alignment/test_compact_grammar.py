"""The grammar of captions, on the shipped word table."""

import pytest

from crossalign_gui.alignment.compact import relations
from crossalign_gui.alignment.compact.lexicon import Lexicon, forms
from crossalign_gui.alignment.compact.parse import parse, resolve
from crossalign_gui.domain.geometry import Box

SIZE = (400, 300)


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon.load()


def heads(parsed):
    return [parsed.caption[phrase.head[0] : phrase.head[1]].lower() for phrase in parsed.phrases]


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("A photo of a heater, a television and a potted plant", ["heater", "television", "potted plant"]),
        ("a French loaf, a Granny Smith and a black swan", ["french loaf", "granny smith", "black swan"]),
        ("the carpenter's kit and the hen-of-the-woods", ["carpenter's kit", "hen-of-the-woods"]),
        ("two dogs sleep under a table", ["dogs", "table"]),
        ("the coffee mug", ["coffee mug"]),
        ("Dogs and cats", ["dogs", "cats"]),
        ("", []),
        ("of the and", []),
    ],
)
def test_that_nouns_are_found_by_their_longest_name(lexicon, caption, expected):
    assert heads(parse(caption, lexicon)) == expected


@pytest.mark.parametrize(
    ("caption", "colours"),
    [
        ("the red cup", ("red",)),
        ("a dark green bus", ("green",)),
        ("a black and white cat", ("black", "white")),
        ("a crimson car", ("red",)),
        ("the orange", ()),
        ("the orange cat", ("orange",)),
    ],
)
def test_that_colours_belong_to_the_noun_behind_them(lexicon, caption, colours):
    assert set(parse(caption, lexicon).phrases[-1].colours) <= {*colours}
    assert colours == () or parse(caption, lexicon).phrases[-1].colours


@pytest.mark.parametrize(
    ("caption", "predicate"),
    [
        ("the chair left of the table", "left"),
        ("the chair to the left of the table", "left"),
        ("the chair that is on the left side of the table", "left"),
        ("the chair is to the right of the table", "right"),
        ("the dog above the tree", "above"),
        ("a dog standing below the tree", "below"),
        ("a dog beneath the tree", "below"),
        ("the cup on the table", "on"),
        ("the cup next to the table", "near"),
        ("the cup beside the table", "near"),
        ("the dog in front of the house", "front"),
        ("the dog behind the house", "behind"),
        ("the dog in the house", "in"),
        ("the dog bigger than the cat", "larger"),
        ("a boy with a ball", "with"),
        ("a child flying a kite", "with"),
        ("a plate with broccoli", "with"),
        ("a man is riding a horse", "with"),
    ],
)
def test_that_words_between_two_nouns_are_their_relation(lexicon, caption, predicate):
    first = parse(caption, lexicon).phrases[0]
    assert first.related == ((predicate, (1,)),)


def test_that_between_takes_two_references(lexicon):
    assert parse("the dog between the tree and the house", lexicon).phrases[0].related == (("between", (1, 2)),)


def test_that_a_relation_at_the_beginning_belongs_to_the_second_noun(lexicon):
    parsed = parse("To the left of the tree is a dog", lexicon)
    assert parsed.phrases[1].related == (("left", (0,)),)


@pytest.mark.parametrize(
    ("caption", "position"),
    [
        ("the dog on the left", "left"),
        ("the left dog", "left"),
        ("the dog in the top right corner", "top-right"),
        ("the leftmost dog", "left"),
        ("the dog in the middle", "middle"),
        ("the dog left of the tree", None),
        ("a dog in the background", "background"),
    ],
)
def test_that_places_in_the_picture_are_understood(lexicon, caption, position):
    assert parse(caption, lexicon).phrases[0].position == position


@pytest.mark.parametrize(
    ("caption", "position", "order"),
    [
        ("the second cup from the left", "left", 2),
        ("the third red car from the right side", "right", 3),
        ("the first dog from the top", "top", 1),
        ("the second cup", None, 0),
        ("the cup from the left", None, 0),
    ],
)
def test_that_an_ordinal_counts_from_the_side_that_is_named(lexicon, caption, position, order):
    phrase = parse(caption, lexicon).phrases[0]
    assert (phrase.position, phrase.order) == (position, order)


@pytest.mark.parametrize(
    "caption", ["three dogs in a row: the cup is red", "a dog; on the left a cup", "a dog. On a table stands a cup"]
)
def test_that_a_clause_ends_a_relation_and_a_place(lexicon, caption):
    dog = parse(caption, lexicon).phrases[0]
    assert (dog.related, dog.position) == ((), None)


@pytest.mark.parametrize(
    ("caption", "number", "exact"),
    [
        ("two dogs", 2, True),
        ("several dogs", 3, False),
        ("2 red dogs", 2, True),
        ("two groups of dogs", 2, False),
        ("dogs", 1, False),
    ],
)
def test_that_a_number_is_exact_where_it_counts_the_things(lexicon, caption, number, exact):
    phrase = parse(caption, lexicon).phrases[0]
    assert (phrase.number, phrase.exact) == (number, exact)


@pytest.mark.parametrize(
    ("caption", "owner", "part"),
    [
        ("a dog's head", "dog", "head"),
        ("the house’s red door", "house", "door"),
        ("the dogs' heads", "dogs", "heads"),
        ("a boy and the dog's own ball", "dog", "ball"),
    ],
)
def test_that_a_possessive_names_the_owner_of_a_part(lexicon, caption, owner, part):
    parsed = parse(caption, lexicon)
    assert heads(parsed)[-2:] == [owner, part]
    assert parsed.phrases[-1].related == (("part of", (len(parsed.phrases) - 2,)),)
    assert asked(parsed, caption.split()[-3 if "own" in caption or "red" in caption else -2]).phrase == len(parsed.phrases) - 2
    assert relations.relation_weight("part of", Box(10, 10, 20, 20), [Box(0, 0, 50, 50)], SIZE) > 0.9
    assert relations.relation_weight("part of", Box(300, 10, 320, 20), [Box(0, 0, 50, 50)], SIZE) < 0.2


@pytest.mark.parametrize(
    ("caption", "word", "name", "colours"),
    [
        ("a red-bus in the street", "red-bus", "bus", ("red",)),
        ("a man in a T-shirt", "T-shirt", "t-shirt", ()),
        ("my mother-in-law", "mother-in-law", "mother-in-law", ()),
        ("the café-bar", "café-bar", "bar", ()),
        ("a dark-blue car", "car", "car", ("blue",)),
        ("a black-and-white cat", "black-and-white", "cat", ("black", "white")),
        ("a red-haired woman", "woman", "woman", ()),
    ],
)
def test_that_hyphens_join_what_is_read_in_parts(lexicon, caption, word, name, colours):
    parsed = parse(caption, lexicon)
    phrase = parsed.phrases[asked(parsed, word).phrase]
    assert phrase.entry.text == name
    assert phrase.colours == colours


@pytest.mark.parametrize("word", ["it's", "they’re", "isn't", "there's"])
def test_that_function_words_stay_such_with_a_verb_drawn_to_them(lexicon, word):
    assert asked(parse(f"{word} a dog", lexicon), word).kind == "function"


def test_that_sizes_are_understood(lexicon):
    assert parse("the largest dog", lexicon).phrases[0].size == "large"
    assert parse("a tiny red cup", lexicon).phrases[0].size == "small"


def asked(parsed, text):
    start = parsed.caption.index(text)
    return resolve(parsed, ((start, start + len(text)),))


def test_that_every_word_of_a_phrase_means_its_referent(lexicon):
    parsed = parse("the red cup left of the table", lexicon)
    assert [asked(parsed, text).phrase for text in ("red", "cup", "red cup", "the red cup left of the table")] == [0] * 4
    assert asked(parsed, "table").phrase == 1
    assert asked(parsed, "of").kind == "function"


def test_that_a_word_nobody_knows_is_said_to_be_unknown(lexicon):
    parsed = parse("the xyzzyq and the dog", lexicon)
    assert asked(parsed, "xyzzyq").kind == "unknown"


@pytest.mark.parametrize("text", ["Dogs", "dog's", "DOG", "wolves", "boxes", "teddy bears", "café"])
def test_that_forms_of_a_word_are_looked_up(lexicon, text):
    known = {"Dogs": "dog", "dog's": "dog", "DOG": "dog", "wolves": "wolf", "boxes": "box"}
    assert forms(text)
    assert lexicon.lookup(text) is not None or text == "café"
    if text in known:
        assert lexicon.lookup(text).units == lexicon.lookup(known[text]).units


def test_that_hypernyms_hold_the_classes_below_them(lexicon):
    dog, animal = (dict(lexicon.lookup(word).units) for word in ("dog", "animal"))
    assert 207 in dog  # golden retriever
    assert {u for u in dog if u < 1000} <= set(animal)
    assert lexicon.lookup("furniture").how in ("exact", "hypernym")


def test_that_a_borrowed_meaning_says_what_it_was_read_as(lexicon):
    entry = lexicon.lookup("puppy")
    assert entry.how == "neighbour"
    assert entry.read_as == "dog"
    assert entry.confidence < 1


LEFT, RIGHT, MIDDLE = Box(20, 120, 60, 160), Box(340, 120, 380, 160), Box(180, 120, 220, 160)


@pytest.mark.parametrize(("one", "other"), [("left", "right"), ("right", "left")])
def test_that_left_and_right_mirror_each_other(one, other):
    def mirror(box):
        return Box(400 - box.x1, box.y0, 400 - box.x0, box.y1)

    assert relations.relation_weight(one, LEFT, [MIDDLE], SIZE) == pytest.approx(
        relations.relation_weight(other, mirror(LEFT), [mirror(MIDDLE)], SIZE)
    )


def test_that_relations_prefer_the_candidate_for_which_they_are_true():
    up, down = Box(180, 10, 220, 50), Box(180, 250, 220, 290)
    for predicate, true, false in (
        ("left", LEFT, RIGHT),
        ("right", RIGHT, LEFT),
        ("above", up, down),
        ("below", down, up),
        ("near", Box(140, 120, 175, 160), RIGHT),
        ("far", RIGHT, Box(140, 120, 175, 160)),
        ("larger", Box(0, 0, 200, 200), Box(0, 0, 10, 10)),
        ("smaller", Box(0, 0, 10, 10), Box(0, 0, 200, 200)),
        ("in", Box(190, 130, 210, 150), LEFT),
    ):
        weights = [relations.relation_weight(predicate, box, [MIDDLE], SIZE) for box in (true, false)]
        assert weights[0] > weights[1], predicate
    between = relations.relation_weight("between", MIDDLE, [LEFT, RIGHT], SIZE)
    assert between > relations.relation_weight("between", RIGHT, [LEFT, MIDDLE], SIZE)


def test_that_places_and_sizes_prefer_the_extreme_candidate():
    assert relations.position_weight("top-left", Box(0, 0, 50, 50), SIZE) > 0.9
    assert relations.position_weight("top-left", Box(350, 250, 400, 300), SIZE) < 0.01
    assert relations.size_weights("large", [Box(0, 0, 10, 10), Box(0, 0, 40, 40)])[1] == 1
    assert relations.size_weights("small", [Box(0, 0, 10, 10), Box(0, 0, 40, 40)])[0] == 1


@pytest.mark.parametrize(
    ("caption", "one"),
    [
        ("a man", True),
        ("the dog", True),
        ("dog on the sofa", True),
        ("man left of the red car", True),
        ("the largest boat", True),
        ("a window", True),
        ("a slice of pizza", True),
        ("the second woman from the left", True),
        ("women", False),
        ("the dogs", False),
        ("two dogs", False),
        ("several people", False),
        ("every dog in the park", False),
        ("dog", False),
        ("a herd of cows", False),
        ("a crowd in the street", False),
        ("the family at the table", False),
        ("the food on the table", False),
        ("the sky above the house", False),
        ("his sunglasses and the rest", False),
    ],
)
def test_that_a_phrase_says_whether_it_means_one_thing(lexicon, caption, one):
    assert parse(caption, lexicon).phrases[0].one is one


@pytest.mark.parametrize(
    ("caption", "word", "kind"),
    [
        ("a can on the table", "can", "unknown"),
        ("the picture on the wall", "picture", "unknown"),
        ("a picture of a dog", "picture", "function"),
        ("a dog that can jump", "can", "function"),
    ],
)
def test_that_a_thing_which_is_not_known_is_no_function_word(lexicon, caption, word, kind):
    assert asked(parse(caption, lexicon), word).kind == kind
