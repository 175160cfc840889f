"""A country, typed as its name or its two letters, shown by its name."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.ui.words import country

LETTERS = 2


class CountryEdit(QLineEdit):
    """Completes names; a code is taken as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("country"))
        completer = QCompleter(sorted(set(map(country, _names().values()))), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self._shown: tuple[str, str | None] = ("", None)

    def show_code(self, code: str | None) -> None:
        """Show a country by its ISO 3166 alpha-2 code."""
        self._shown = (country(code), code)
        self.setText(self._shown[0])

    def code(self) -> str | None:
        """The code of what is typed; None for nothing. Errors: CrossfootError."""
        text = self.text().strip()
        if not text:
            return None
        if text == self._shown[0]:
            return self._shown[1]
        if len(text) == LETTERS and text.isalpha():
            return text.upper()
        found = {name.casefold(): code for name, code in _names().items()}.get(text.casefold())
        if found is None:
            raise CrossfootError(
                self.tr("“{0}” is not a country that is known here.").format(text),
                self.tr("Choose one of the names offered, or type its two letters."),
            )
        return found


def _names() -> dict[str, str]:
    """Each name to its code: in the person's language, and in English."""
    codes = [QLocale.territoryToCode(territory) for territory in QLocale.Country]
    known = [code for code in codes if len(code) == LETTERS and code.isalpha()]
    english = {QLocale.territoryToString(QLocale.codeToTerritory(code)): code for code in known}
    return english | {country(code): code for code in known}
