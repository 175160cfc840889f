"""A name in a text: where it stands and whom it means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.figures.values import PartyKind
    from crossfoot.reading.proposing.names.lexicon import NameKind


@dataclass(frozen=True, slots=True)
class Name:
    """One place in a text that names somebody.

    end:         includes a noun that stands for the body ("U.S. firms", "Kazakh railway").
    possessive:  followed by 's.
    adjective:   only says where the name after it is from ("French" in "French utility EDF").
    noun:        the noun that stands for the body, where one does ("railway").
    sure:        known, or shown by its words to be an organisation.
    """

    start: int
    end: int
    kind: NameKind
    party: str
    country: str | None = None
    party_kind: PartyKind | None = None
    business: str = ""
    possessive: bool = False
    adjective: bool = False
    noun: str | None = None
    sure: bool = True
