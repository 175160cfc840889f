"""A country, typed as its name or its two letters, shown by its name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.ui.widgets.completion import Completion, among
from crossfoot.ui.words import country

LETTERS = 2


class CountryEdit(QLineEdit):
    """Completes names; a code is taken as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("country"))
        Completion(self, among(country_names()))
        self._shown: tuple[str, str | None] = ("", None)

    def show_code(self, code: str | None) -> None:
        """Show a country by its ISO 3166 alpha-2 code."""
        self._shown = (country(code), code)
        self.setText(self._shown[0])

    def code(self) -> str | None:
        """The code of what is typed; None for nothing. Errors: CrossfootError."""
        text = self.text().strip()
        return self._shown[1] if text == self._shown[0] else code_of(text)


def code_of(text: str) -> str | None:
    """Return the code of a country's name, or of its two letters; None for nothing.

    Errors: CrossfootError for what is neither.
    """
    typed = text.strip()
    if not typed:
        return None
    if len(typed) == LETTERS and typed.isalpha():
        return typed.upper()
    found = {name.casefold(): code for name, code in _names().items()}.get(typed.casefold())
    if found is None:
        t = QCoreApplication.translate
        raise CrossfootError(
            t("CountryEdit", "“{0}” is not a country that is known here.").format(typed),
            t("CountryEdit", "Choose one of the names offered, or type its two letters."),
        )
    return found


def country_names() -> list[str]:
    """Return the names of the countries in the person's language, sorted."""
    return sorted(set(map(country, _names().values())))


def _names() -> dict[str, str]:
    """Each name to its code: in the person's language, and in English."""
    codes = [QLocale.territoryToCode(territory) for territory in QLocale.Country]
    known = [code for code in codes if len(code) == LETTERS and code.isalpha()]
    english = {QLocale.territoryToString(QLocale.codeToTerritory(code)): code for code in known}
    return english | {country(code): code for code in known}
