"""A name where a Russian text has it: whom it means, and in which cases it can stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.declension import Case


@dataclass(frozen=True, slots=True)
class Spotted:
    """One place that names somebody.

    start, end:   with the noun and the adjective before it ("американская корпорация Boeing").
    named:        where the name itself begins.
    actor:        whom it means; for an anaphor whom it can mean is settled later.
    adjective:    it only says where something is from ("американских" in "американских самолётов").
    headed:       a noun for a body or a government stands before it.
    bracketed:    it stands in brackets.
    """

    start: int
    end: int
    named: int
    kind: NameKind
    actor: Actor
    cases: Case
    adjective: bool = False
    headed: bool = False
    bracketed: bool = False

    @property
    def is_country(self) -> bool:
        """Whether it names a country or its capital."""
        return self.kind in {NameKind.COUNTRY, NameKind.SEAT}
