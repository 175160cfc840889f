"""Numbers with their nouns, for words that are made outside of any widget.

A class of its own, since Qt Linguist knows plurals in `self.tr` only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Says how many, in the plural that the language has for it."""

    def more_parts(self, number: int) -> str:
        """Say how many parts are shown together."""
        return self.tr("%n more part(s)", "", number)

    def open_days(self, number: int) -> str:
        """Say for how many days a flag has waited, counted from its announcement."""
        return self.tr("%n day(s), by its announcement", "", number)
