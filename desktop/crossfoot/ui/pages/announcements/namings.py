"""Where the text names the parties and the goods of the proposed deals.

Qt-free. `name_words.py` says who or what such a name is, `name_marks.py` paints it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import SUMMING
from crossfoot.ui.pages.announcements.chips import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.reading.proposal import Proposal


class NamingKind(StrEnum):
    """What is named: somebody who deals, or what a deal is about."""

    PARTY = "party"
    DEAL = "deal"


class Naming(NamedTuple):
    """A place where the text names a party or a deal; of: which of the proposal's."""

    place: Span
    kind: NamingKind
    of: int


def namings(proposal: Proposal) -> tuple[Naming, ...]:
    """Return every such place, in the order of the text."""
    return tuple(sorted((*_of_parties(proposal), *_of_deals(proposal))))


def _of_parties(proposal: Proposal) -> Iterator[Naming]:
    for index, party in enumerate(proposal.parties):
        for place in party.places:
            yield Naming(Span(*place), NamingKind.PARTY, index)


def _of_deals(proposal: Proposal) -> Iterator[Naming]:
    for index, deal in enumerate(proposal.deals):
        if deal.place is not None:
            yield Naming(Span(*deal.place), NamingKind.DEAL, index)


def concerned(proposal: Proposal, figure: int | None) -> frozenset[tuple[NamingKind, int]]:
    """Return the deals of a proposed figure, or of the parts of a total, and their parties."""
    if figure is None:
        return frozenset()
    figures = {figure}
    for relation in proposal.relations:
        if relation.whole == figure and relation.kind in SUMMING:
            figures.update(relation.parts)
    deals = {proposal.figures[one].deal for one in figures} - {None}
    return frozenset(
        {(NamingKind.DEAL, deal) for deal in deals if deal is not None}
        | {
            (NamingKind.PARTY, party)
            for deal in deals
            if deal is not None
            for party, _ in proposal.deals[deal].parties
        }
    )
