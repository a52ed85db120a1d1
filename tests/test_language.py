"""The window in other languages: no text is missing, places fit, and Arabic is mirrored."""

import re
import string

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, Qt
from PySide6.QtWidgets import QApplication

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.language import LANGUAGES, shown, use_language
from crossalign_gui.session.notice import Notice
from tests import translations

_WORDS = {"ar": "ملف", "de": "&Datei", "fr": "&Fichier", "ja": "ファイル(&F)", "zh_CN": "文件(&F)"}


@pytest.fixture
def speak(qapp: QApplication):
    yield lambda language: use_language(qapp, language)
    use_language(qapp, "en")
    QLocale.setDefault(QLocale.c())


def test_that_every_language_of_the_settings_is_shipped():
    assert set(LANGUAGES) - {"", "en"} == set(translations.LANGUAGES)
    assert all(translations.file_of(name).with_suffix(".qm").stat().st_size > 10_000 for name in translations.LANGUAGES)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_no_text_of_the_source_is_missing(language, tmp_path):
    path = translations.file_of(language, tmp_path)
    path.write_bytes(translations.file_of(language).read_bytes())
    translations.update(language, tmp_path)
    assert translations.missing(path) == []
    kept = {(context, source) for context, source, _ in translations.messages(translations.file_of(language))}
    assert kept == {(context, source) for context, source, _ in translations.messages(path)}


def test_that_no_text_is_taken_for_one_of_several_with_a_comment():
    """A literal behind the text counts as a comment, and its translation would not be found."""
    assert "<comment>" not in translations.file_of("de").read_text("utf-8")


def places(text: str) -> list[str]:
    return sorted(f"{name}:{spec}:{kind}" for _, name, spec, kind in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_translations_have_the_places_of_their_source(language):
    for _, source, translation in translations.messages(translations.file_of(language)):
        if re.search(r"\{.*\}", source):
            assert places(translation.text or "") == places(source), source


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_the_window_speaks_the_language(qtbot, session, speak, language):
    speak(language)
    window = MainWindow(session)
    qtbot.addWidget(window)
    assert _WORDS[language] in [action.text() for action in window.menuBar().actions()]
    session.notice.emit(Notice(str(AlignmentError(message("There is no project {}", "x")))))
    assert "x" in window.notice.text
    assert "There is no project" not in window.notice.text


def test_that_arabic_is_mirrored_and_english_is_not(qapp, speak):
    speak("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_that_numbers_follow_the_language(speak):
    speak("de")
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"


def test_that_qt_itself_is_translated_where_it_can_be(qapp, speak):
    speak("fr")
    assert QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert qapp.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_that_an_unknown_language_is_that_of_the_system(qapp, speak):
    speak("xx")
    assert shown(message("There is no project {}", "x")) == "There is no project x"
