"""Keyboards of other layouts and input methods reach every command: key events as such keyboards send them on Linux."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from tests.e2e.links_window import click

NONE, SHIFT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
US = {10: "1234567890-=", 24: "qwertyuiop[]", 38: "asdfghjkl;'`", 51: "\\zxcvbnm,./"}
LAYOUTS = {
    "russian": {24: "йцукенгшщзхъ", 38: "фывапролджэё", 51: "\\ячсмитьбю."},
    "greek": {24: ";ςερτυθιοπ[]", 38: "ασδφγηξκλ΄'`", 51: "\\ζχψωβνμ,./"},
    "hebrew": {24: "/'קראטוןםפ][", 38: "שדגכעיחלךף,;", 51: "\\זסבהנמצתץ."},
    "arabic": {24: "ضصثقفغعهخحجد", 38: "شسيبلاتنمكطذ", 51: "\\ئءؤرىةوزظ"},
}


def press(window, text, code, modifiers=NONE, key=None):
    """To the canvas, with the scan code that X11 gives the place."""
    canvas = window.canvas
    number = key if key is not None else ord(text.upper()) if len(text.upper()) == 1 else ord(text)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(canvas, QKeyEvent(kind, number, modifiers, code, 0, 0, text))


def places(rows):
    return {first + step: sign for first, row in rows.items() for step, sign in enumerate(row)}


@pytest.fixture
def triggered(captioned, monkeypatch):
    """The names of the actions that were triggered; they do nothing else."""
    found = []
    for name, action in captioned.actions_by_name.items():
        action.triggered.disconnect()
        action.triggered.connect(lambda *_, name=name: found.append(name))
    captioned.canvas.setFocus()
    return found


def single_keys(window):
    """Letter -> name, with whether Shift is held."""
    found = {}
    for name, action in window.actions_by_name.items():
        for keys in action.shortcuts():
            text = keys.toString(QKeySequence.SequenceFormat.PortableText)
            if len(text.removeprefix("Shift+")) == 1 and text[-1].isalpha():
                found[text[-1].lower(), text.startswith("Shift+")] = name
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
def test_that_every_letter_command_is_reached_by_the_place_of_its_key(captioned, triggered, layout):
    codes = {sign: code for code, sign in places(US).items()}
    given = places(LAYOUTS[layout])
    commands = single_keys(captioned)
    assert len(commands) > 25
    press(captioned, given[39], 39)  # a first letter, by which the layout is known
    for (letter, shifted), name in commands.items():
        triggered.clear()
        press(captioned, given[codes[letter]], codes[letter], SHIFT if shifted else NONE)
        assert triggered == [name], (letter, shifted)


@pytest.mark.parametrize("letter", "adrnkl")
def test_that_a_french_letter_is_its_own_letter_and_not_its_place(captioned, triggered, letter):
    place = {"a": 24, "q": 38, "z": 25, "w": 52}.get(letter, {v: k for k, v in places(US).items()}[letter])
    press(captioned, letter, place)
    assert triggered == [single_keys(captioned)[letter, False]]


@pytest.mark.parametrize(("text", "key"), [("é", 0xC9), ("2", None)])
def test_that_french_digits_choose_words_with_and_without_shift(captioned, text, key):
    captioned.canvas.setFocus()
    press(captioned, text, 11, SHIFT if text == "2" else NONE, key)
    assert [item.word.text for item in captioned.caption_bar.chips if item.isChecked()] == ["red"]


def test_that_arabic_digits_choose_words(captioned):
    captioned.canvas.setFocus()
    press(captioned, "٢", 11)
    assert [item.word.text for item in captioned.caption_bar.chips if item.isChecked()] == ["red"]


@pytest.mark.parametrize(
    ("text", "key", "code", "modifiers", "name"),
    [
        ("+", Qt.Key.Key_Plus, 35, CTRL, "zoom_in"),  # German: a key of its own
        ("+", Qt.Key.Key_Plus, 21, CTRL | SHIFT, "zoom_in"),  # French and US: with Shift
        ("=", Qt.Key.Key_Equal, 21, CTRL, "zoom_in"),
        ("-", Qt.Key.Key_Minus, 61, CTRL, "zoom_out"),
        ("ü", 0xDC, 34, CTRL, "back"),  # German: where [ lies
        ("y", Qt.Key.Key_Y, 52, CTRL, "redo"),  # German: y and z change places
        ("z", Qt.Key.Key_Z, 29, CTRL, "undo"),
        ("я", 0x42F, 52, CTRL, "undo"),
        ("ה", 0x5D4, 55, CTRL, "paste"),
    ],
)
def test_that_commands_with_control_are_reached(captioned, triggered, text, key, code, modifiers, name):
    press(captioned, text, code, modifiers, int(key))
    assert triggered == [name]


def test_that_a_letter_without_command_stays_without_one_on_another_latin_layout(captioned, triggered):
    press(captioned, "y", 28)  # Dvorak has y where QWERTY has t
    press(captioned, "'", 24)  # and ' where q is
    assert triggered == []


def test_that_the_brush_is_sized_where_brackets_lie(captioned):
    canvas = captioned.canvas
    canvas.set_tool("brush")
    canvas.setFocus()
    before = canvas._tool.radius
    press(captioned, "ъ", 35)
    assert canvas._tool.radius > before


def test_that_an_input_method_writes_into_the_caption_and_not_onto_the_image(qtbot, captioned):
    edit = captioned.caption_bar.edit
    assert not captioned.canvas.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    edit.setFocus()
    edit.selectAll()
    composing = QInputMethodEvent("inu", [])
    QApplication.sendEvent(edit, composing)
    done = QInputMethodEvent()
    done.setCommitString("犬と赤い箱")
    QApplication.sendEvent(edit, done)
    assert edit.text() == "犬と赤い箱"
    qtbot.waitUntil(lambda: captioned.session.caption.text == "犬と赤い箱")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_that_letters_typed_into_the_caption_stay_text(captioned, layout):
    edit = captioned.caption_bar.edit
    edit.setFocus()
    edit.selectAll()
    letter = places(LAYOUTS[layout])[38]
    QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()[0]), NONE, 38, 0, 0, letter))
    assert edit.text() == letter
    assert captioned.session.document.regions == ()


def test_that_a_click_leaves_no_digit_behind(qtbot, captioned):
    click(qtbot, captioned, "blue")
    press(captioned, "1", 10)
    assert [item.word.text for item in captioned.caption_bar.chips if item.isChecked()] == ["a"]


def written_keys(window):
    """(modifiers, sign of the US keyboard, name) of every shortcut that is a letter or a sign."""
    for name, action in window.actions_by_name.items():
        for keys in action.shortcuts():
            if keys.count() != 1:
                continue
            code, modifiers = keys[0].key(), keys[0].keyboardModifiers()
            if int(code) < 0x7F and chr(int(code)).lower() in "".join(US.values()):
                yield modifiers, chr(int(code)).lower(), name


@pytest.mark.parametrize("layout", LAYOUTS)
def test_that_every_command_of_a_letter_or_sign_is_reached_with_its_modifiers(captioned, triggered, layout):
    codes = {sign: code for code, sign in places(US).items()}
    given = places(LAYOUTS[layout])
    press(captioned, given[39], 39)
    commands = list(written_keys(captioned))
    assert len(commands) > 50
    missed = []
    for modifiers, sign, name in commands:
        triggered.clear()
        text = given.get(codes[sign], sign)
        if text != sign and text in "[]":  # Hebrew has them the other way round: what is typed counts
            continue
        press(captioned, text, codes[sign], modifiers)
        if triggered != [name]:
            missed.append((modifiers, sign, name, list(triggered)))
    assert not missed


GERMAN = {24: "qwertzuiopü+", 38: "asdfghjklöä^", 51: "#yxcvbnm,.-"}
FRENCH = {24: "azertyuiop^$", 38: "qsdfghjklmù²", 51: "*wxcvbn,;:!"}


@pytest.mark.parametrize("layout", [GERMAN, FRENCH])
def test_that_german_and_french_letters_reach_every_command_of_that_letter(captioned, triggered, layout):
    codes = {sign: code for code, sign in places(layout).items()}
    missed = []
    for modifiers, sign, name in written_keys(captioned):
        if not sign.isalpha():
            continue
        triggered.clear()
        press(captioned, sign, codes[sign], modifiers)
        if triggered != [name]:
            missed.append((modifiers, sign, name, list(triggered)))
    assert not missed
