"""Numbers with their nouns, for words that are made outside of any widget.

A class of its own, since Qt Linguist knows plurals in `self.tr` only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

YEAR = 365
"""Days; from the second on they are counted in years."""


class Counts(QObject):
    """Says how many, in the plural that the language has for it."""

    def more_parts(self, number: int) -> str:
        """Say how many parts are shown together."""
        return self.tr("%n more part(s)", "", number)

    def open_days(self, number: int) -> str:
        """Say how long ago the announcement of a flag was: for so long it may have been wrong."""
        if number < 2 * YEAR:
            return self.tr("announced %n day(s) ago", "", number)
        return self.tr("announced %n year(s) ago", "", number // YEAR)
