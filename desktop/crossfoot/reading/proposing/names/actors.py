"""Who acts in a sentence: a name as a party."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from crossfoot.reading.proposing.names.name import Name

ACTING = frozenset(
    {
        NameKind.COUNTRY,
        NameKind.SEAT,
        NameKind.PLACE,
        NameKind.ORGANISATION,
        NameKind.ANAPHOR,
    }
)


@dataclass(frozen=True, slots=True)
class Actor:
    """A party as a sentence means it, once what refers back is resolved."""

    party: str
    country: str | None = None
    kind: PartyKind | None = None
    business: str = ""
    sure: bool = True

    @property
    def is_country(self) -> bool:
        """Whether the party is a country itself, not a body of it."""
        return self.kind is PartyKind.GOVERNMENT and bool(self.country) and not self.business


def actor_of(name: Name) -> Actor:
    """Return the party that a name (not an anaphor) stands for."""
    return Actor(name.party, name.country, name.party_kind, name.business, name.sure)
