"""A small announcement with its proposal, written out by hand: what the reader would make of it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Hedge, Measure, PartyKind, RelationKind, Role, Stage
from crossfoot.ledger import actions
from crossfoot.ledger.fields import AnnouncementFields, PartOf
from crossfoot.reading.found import Found
from crossfoot.reading.proposal import (
    Proposal,
    ProposedDeal,
    ProposedFigure,
    ProposedParty,
    ProposedRelation,
)

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

TEXT = """Two orders in one week
The ministry put the week at over $12 billion in orders from Kazakhstan and Uzbekistan.
Kazakhstan will buy locomotives for $4.2 billion. Uzbekistan signed for up to 22 aircraft, \
worth over $8 billion. The U.S. side spoke of $4.2 billion for the locomotives, too.
"""

TOTAL, LOCOMOTIVES, COUNT, AIRCRAFT = range(4)
BILLION = Decimal(10**9)


def found(wording: str, amount: Decimal, hedge: Hedge, *, nth: int = 0) -> Found:
    """The nth place of a wording in the text."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(wording, start + 1)
    money = "$" in wording
    return Found(
        start,
        start + len(wording),
        wording,
        Measure.VALUE if money else Measure.QUANTITY,
        amount,
        BILLION / 10 if amount % BILLION else BILLION if money else Decimal(1),
        BILLION / 10 if amount % BILLION else BILLION if money else Decimal(1),
        currency="USD" if money else None,
        unit=None if money else "aircraft",
        hedge=hedge,
    )


def proposal() -> Proposal:
    again = found("$4.2 billion", BILLION * 42 / 10, Hedge.BARE, nth=1)
    return Proposal(
        title="Two orders in one week",
        published_on="2025-09-23",
        parties=(
            ProposedParty("Wabtec", PartyKind.COMPANY, "US"),
            ProposedParty("Boeing", PartyKind.COMPANY, "US", aliases=("The Boeing Company",)),
            ProposedParty("Uzbekistan Airways", PartyKind.STATE_COMPANY, "UZ"),
        ),
        deals=(
            ProposedDeal(
                "Kazakhstan locomotives",
                DealType.PURCHASE,
                "rail",
                to_country="KZ",
                from_country="US",
                stage=Stage.ANNOUNCED,
                parties=((0, Role.SELLER),),
            ),
            ProposedDeal(
                "Uzbekistan aircraft",
                DealType.PURCHASE,
                "aviation",
                to_country="UZ",
                from_country="US",
                stage=Stage.CONTRACT,
                stage_quote="signed for",
                parties=((2, Role.BUYER), (1, Role.SELLER)),
            ),
        ),
        figures=(
            ProposedFigure(found("over $12 billion", BILLION * 12, Hedge.OVER)),
            ProposedFigure(
                found("$4.2 billion", BILLION * 42 / 10, Hedge.BARE),
                mentions=((again.start, again.end),),
                deal=0,
            ),
            ProposedFigure(found("up to 22 aircraft", Decimal(22), Hedge.UP_TO), deal=1),
            ProposedFigure(found("over $8 billion", BILLION * 8, Hedge.OVER), deal=1),
        ),
        relations=(ProposedRelation(RelationKind.SUM_OF, TOTAL, (LOCOMOTIVES, AIRCRAFT), "in"),),
    )


def announce(ledger: Ledger, text: str = TEXT, title: str = "Two orders in one week") -> int:
    """Record the announcement; return its id."""
    fields = AnnouncementFields(
        title, publisher="The Weekly Ledger", published_on="2025-09-23", event="Autumn assembly"
    )
    applied = ledger.apply(actions.record_announcement(ledger.reader, fields, text))
    return applied.new_ids["announcement"]


def record(
    ledger: Ledger, announcement: int, *indices: int, plan: Proposal | None = None
) -> dict[int, int]:
    """Record proposed figures in this order; return the ids they got."""
    recorded = {}
    for index in indices:
        change = actions.record_figure(ledger.reader, announcement, plan or proposal(), index)
        recorded[index] = ledger.apply(change).new_ids["figure"]
    return recorded


def covered_in_part(ledger: Ledger, announcement: int, *more: int) -> dict[int, int]:
    """Record the total and the locomotives, and let a person say that they are all it covers."""
    recorded = record(ledger, announcement, TOTAL, LOCOMOTIVES, *more)
    parts = [PartOf(recorded[LOCOMOTIVES])]
    ledger.apply(actions.cover(ledger.reader, recorded[TOTAL], parts))
    return recorded
