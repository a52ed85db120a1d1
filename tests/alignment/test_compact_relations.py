"""How true relations of boxes are."""

from crossalign_gui.alignment.compact.relations import relation_weight
from crossalign_gui.domain.geometry import Box

SIZE = (640, 480)


def test_that_who_stands_in_front_of_a_couch_is_less_on_it_than_who_sits():
    couch = Box(100, 200, 500, 400)
    sits, stands = Box(350, 150, 420, 390), Box(200, 50, 300, 470)
    assert relation_weight("on", stands, [couch], SIZE) < 0.6 * relation_weight("on", sits, [couch], SIZE)


def test_that_a_cup_is_on_a_table_and_a_rider_on_a_horse():
    assert relation_weight("on", Box(200, 180, 230, 220), [Box(100, 200, 500, 400)], SIZE) > 0.9
    assert relation_weight("on", Box(200, 80, 260, 250), [Box(150, 150, 350, 400)], SIZE) > 0.7
