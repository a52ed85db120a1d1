"""Settings: typed, portable, resettable."""

import json

import pytest
from PySide6.QtCore import QSettings

from crossalign_gui.session.settings import Number, Settings, Share

NONSENSE = ["", "nonsense", "-1", "1e99", [], {}, None, True, float("nan"), "9" * 5000, "[" * 100_000]


def fresh(tmp_path, name="other.ini"):
    return Settings(QSettings(str(tmp_path / name), QSettings.Format.IniFormat))


@pytest.mark.parametrize("setting", Settings.declared(), ids=lambda setting: setting.name)
def test_that_nonsense_reads_as_the_default_or_as_something_allowed(settings, setting):
    for value in NONSENSE:
        settings._store.setValue(setting.key, value)
        found = settings.value_of(setting)
        assert type(found) is type(setting.default)
        if isinstance(setting, Number):
            assert setting.low <= found <= setting.high
        if isinstance(setting, Share):
            assert 0 <= found <= 1


def test_that_settings_go_to_another_computer(settings, tmp_path):
    settings.theme, settings.text_size, settings.opacity, settings.hint_dismissed = "dark", 150, 0.25, True
    settings.shortcuts = {"link": "Ctrl+L"}
    settings.set_option("clip", "a", "b")
    other = fresh(tmp_path)
    assert other.take(settings.exported()) == ()
    assert [other.value_of(s) for s in Settings.declared()] == [settings.value_of(s) for s in Settings.declared()]
    again = fresh(tmp_path)
    assert (again.theme, again.text_size, again.options("clip")) == ("dark", 150, {"a": "b"})


def test_that_what_was_opened_and_where_the_window_stood_stays_here(settings, tmp_path):
    settings.remember(tmp_path)
    assert str(tmp_path) not in settings.exported()
    settings.reset_all()
    assert settings.recent == [tmp_path]


def test_that_a_reset_brings_every_default_back_and_tells_of_it(settings):
    settings.theme, settings.shortcuts = "dark", {"link": "X"}
    told = []
    settings.changed.connect(told.append)
    settings.reset_all()
    assert sorted(told) == ["shortcuts", "theme"]
    assert all(settings.value_of(s) == s.default for s in Settings.declared() if s.portable)


def test_that_the_same_value_again_tells_nothing(settings):
    told = []
    settings.changed.connect(told.append)
    settings.theme = "system"
    settings.theme = "dark"
    settings.theme = "dark"
    assert told == ["theme"]


def test_that_a_value_that_cannot_be_is_refused(settings):
    with pytest.raises(ValueError, match="pink"):
        settings.theme = "pink"
    assert settings.theme == "system"


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"format": "x", "settings": {}}', "[" * 100_000])
def test_that_what_is_no_file_of_settings_changes_nothing_and_says_why(settings, text):
    settings.theme = "dark"
    with pytest.raises(ValueError, match="This is no"):
        settings.take(text)
    assert settings.theme == "dark"


def test_that_single_values_without_a_meaning_are_left_out_and_named(settings):
    found = json.loads(settings.exported())
    found["settings"] |= {"window/theme": "pink", "of/tomorrow": 1, "window/text_size": 120}
    assert sorted(settings.take(json.dumps(found))) == ["of/tomorrow", "window/theme"]
    assert (settings.theme, settings.text_size) == ("system", 120)
