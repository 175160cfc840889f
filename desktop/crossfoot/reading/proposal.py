"""What the proposer would record from a text, as plain values.

Field names are those of CONTRACT's bundle; `exchange.bundle` turns a Proposal into one.
Indices tie the parts together, so a proposal names no keys.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.figures.values import (
        AnnouncementKind,
        DealType,
        PartyKind,
        RelationKind,
        Role,
        SourceType,
        Stage,
    )
    from crossfoot.reading.found import Found


@dataclass(frozen=True, slots=True)
class ProposedParty:
    """A party named in the text.

    country: ISO 3166 alpha-2 or None.
    places:  where the text names it, in order.
    """

    name: str
    kind: PartyKind | None = None
    country: str | None = None
    aliases: tuple[str, ...] = ()
    places: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ProposedDeal:
    """A deal the text describes.

    parties:   (index into Proposal.parties, role).
    stage_quote: the words the stage was taken from.
    place:     where the text names what is traded; None where only a figure does.
    score:     0 to 100, how sure the proposer is.
    """

    title: str
    type: DealType | None = None
    sector: str | None = None
    product: str | None = None
    stage: Stage | None = None
    stage_quote: str | None = None
    from_country: str | None = None
    to_country: str | None = None
    announced_on: str | None = None
    parties: tuple[tuple[int, Role], ...] = ()
    place: tuple[int, int] | None = None
    score: int = 0


@dataclass(frozen=True, slots=True)
class ProposedFigure:
    """A figure to record.

    found:     its first place; mentions: the further places of the same number and meaning.
    deal:      index into Proposal.deals; None for a total of several deals or for context.
    skip:      why the proposer would rather dismiss it (a dismissal reason), else None.
    items:     how many parts the source says there are.
    """

    found: Found
    mentions: tuple[tuple[int, int], ...] = ()
    deal: int | None = None
    stated_by: str | None = None
    basis: str | None = None
    items: int | None = None
    skip: str | None = None
    score: int = 0


@dataclass(frozen=True, slots=True)
class ProposedRelation:
    """How proposed figures are tied together.

    whole, parts:  indices into Proposal.figures; see CONTRACT for which is which a kind.
    quote:         the words it was taken from.
    weight:        how many times each part counts ("for five years"); None where unsaid.
    breakdown:     tells a further list of one total from its first; None for that.
    """

    kind: RelationKind
    whole: int
    parts: tuple[int, ...]
    quote: str | None = None
    score: int = 0
    weight: int | None = None
    breakdown: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Everything the proposer makes of one sealed text."""

    title: str
    kind: AnnouncementKind | None = None
    source_type: SourceType | None = None
    language: str | None = None
    published_on: str | None = None
    publisher: str | None = None
    author: str | None = None
    place: str | None = None
    event: str | None = None
    parties: tuple[ProposedParty, ...] = ()
    deals: tuple[ProposedDeal, ...] = ()
    figures: tuple[ProposedFigure, ...] = ()
    relations: tuple[ProposedRelation, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """Names the ledger knows: they win over the reader's own guesses.

    parties:  name or alias to (party name, country or None, kind or None).
    """

    parties: Mapping[str, tuple[str, str | None, str | None]] = field(default_factory=dict)
