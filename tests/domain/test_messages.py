"""Texts from below the window: English at once, another language when they are shown."""

from crossalign_gui.domain.messages import Message, joined, message, translated

GERMAN = {"{} is not there": "{} ist nicht da", "{1} before {0}": "{1} vor {0}", "no": "nein", "{} {}": "{} {} {}"}


def german(template: str) -> str:
    return GERMAN.get(template, template)


def test_that_a_message_reads_as_its_english_text():
    assert message("{} is not there", "a.png") == "a.png is not there"
    assert message("50 % {of} it") == "50 % {of} it"


def test_that_an_error_keeps_what_its_message_was_made_of():
    text = str(ValueError(message("{} is not there", "a.png")))
    assert isinstance(text, Message)
    assert translated(text, german) == "a.png ist nicht da"


def test_that_messages_inside_messages_are_translated_too():
    inner = message("{} is not there", "b")
    assert translated(joined("; ", [inner, "plain", message("no")]), german) == "b ist nicht da; plain; nein"
    assert translated(message("{1} before {0}", inner, "x"), german) == "x vor b ist nicht da"


def test_that_what_came_from_outside_is_not_a_template():
    assert translated(message("{} is not there", "{0.__class__}"), german) == "{0.__class__} ist nicht da"
    assert translated("{} is not there", german) == "{} is not there"


def test_that_a_translation_that_does_not_fit_gives_way_to_english():
    assert translated(message("{} {}", 1, 2), german) == "1 2"


def test_that_nothing_joined_is_empty():
    assert joined(", ", []) == ""
    assert joined("{}", ["a", "b"]) == "a{}b"
