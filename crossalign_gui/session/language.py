"""The language of the window: translators of ours and of Qt's own texts, direction of reading, numbers and dates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from crossalign_gui.domain import messages
from crossalign_gui.paths import resources

LANGUAGES = {
    "": "",  # what the system speaks
    "en": "English",
    "ar": "العربية",
    "de": "Deutsch",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""By their own names."""

_installed: list[QTranslator] = []


def use_language(application: QGuiApplication, name: str) -> None:
    """What is made from now on speaks this language; unknown ones and English are the language of the source."""
    while _installed:
        application.removeTranslator(_installed.pop())
    locale = QLocale(name) if name in LANGUAGES and name else QLocale.system()
    QLocale.setDefault(locale)
    for file, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("crossalign", str(resources() / "translations")),
    ):
        translator = QTranslator(application)
        if translator.load(locale, file, "_", folder):
            application.installTranslator(translator)
            _installed.append(translator)
    ours = any("crossalign" in translator.filePath() for translator in _installed)
    right_to_left = ours and locale.textDirection() == Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def moment(text: str) -> str:
    """A time in ISO 8601, UTC, as people here write it, in their time zone."""
    time = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return QLocale().toString(time.toLocalTime(), QLocale.FormatType.ShortFormat) if time.isValid() else text


def shown(text: str) -> str:
    """A text from below the window, in the language of the window."""
    return messages.translated(text, lambda template: QCoreApplication.translate("", template))
