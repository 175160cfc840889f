"""What can go wrong with a ledger, each in words of its own (PLATFORM, sections B2 and E7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from crossfoot.errors import CrossfootError
from crossfoot.figures.words import ENGLISH, Speech, field_word


class LedgerFileError(CrossfootError):
    """The file cannot be opened: missing, empty, not a ledger, newer, damaged."""


class ReadOnlyError(CrossfootError):
    """The ledger can be read but not written here."""


class BusyError(CrossfootError):
    """Another program holds the ledger; nothing was saved, and trying again may work."""


class DiskError(CrossfootError):
    """The disk is full or failed; nothing was saved."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that somebody else changed meanwhile."""

    table: str
    id: int
    column: str
    expected: Any
    found: Any


def clashing_words(clashes: tuple[Clash, ...], speech: Speech = ENGLISH) -> str:
    """Return what the screen calls the fields of clashes, each once."""
    return ", ".join(dict.fromkeys(field_word(clash.column, speech) for clash in clashes))


class ConflictError(CrossfootError):
    """The rows changed since they were read; clashes lists them field by field."""

    def __init__(self, what: str, remedy: str, clashes: tuple[Clash, ...], **facts: object) -> None:
        super().__init__(what, remedy, **facts)
        self.clashes = clashes


class RefusedError(CrossfootError):
    """The change itself is not allowed (an unknown value, a missing row, an absurd amount)."""
