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
        """Say for how many days or years a flag has waited, counted from its announcement."""
        if number < 2 * YEAR:
            return self.tr("%n day(s), by its announcement", "", number)
        return self.tr("%n year(s), by its announcement", "", number // YEAR)
