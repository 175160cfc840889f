"""The language of the window: translations, and English plurals where there is none.

English is what stands in the code; every other language is a .qm made from a .ts of Qt Linguist
(`make translations`). A language that is chosen anew shows in the next window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from typing_extensions import override

from crossfoot.resource import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

PLURAL = "(s)"
SYSTEM = "system"
LANGUAGES = {"en": "English", "ru": "Русский"}
"""The languages that are complete, each by its own name."""


class Translation(QTranslator):
    """One file of translations, told from Qt's own translators when the language changes."""


def speak(application: QCoreApplication, language: str) -> str:
    """Let the application speak a language; return the code of the one it speaks.

    language: a code of LANGUAGES, or "system": the system's where it is one of them, else English.
    """
    for old in application.findChildren(Translation):
        application.removeTranslator(old)
        old.setParent(None)
    locale = QLocale.system() if language == SYSTEM else QLocale(language)
    code = locale.name().split("_")[0]
    if code not in LANGUAGES:
        code, locale = "en", QLocale("en")
    QLocale.setDefault(locale)
    if application.findChild(EnglishPlurals) is None:
        application.installTranslator(EnglishPlurals(application))
    if code != "en":
        _install(application, f"qtbase_{code}", _of_qt())
        _install(application, f"crossfoot_{code}", str(resource("translations")))
    return code


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translation = Translation(application)
    if not translation.load(name, folder):
        raise FileNotFoundError(f"{folder}/{name}.qm")  # a defect of the package
    application.installTranslator(translation)


def _of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


class EnglishPlurals(QTranslator):
    """Makes "1 figure" and "2 figures" of "%n figure(s)".

    Installed before every other, so that Qt asks it last and a translation wins.
    """

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self,
        context: bytes | str,
        source: bytes | str,
        disambiguation: bytes | str | None = None,
        n: int = -1,
    ) -> str:
        text = source.decode() if isinstance(source, bytes) else source
        return text.replace(PLURAL, "" if n == 1 else "s") if n >= 0 else text
