"""Recording what the reader proposes: a figure with its deal, parties and relation.

A proposal is not kept: it is made anew from the sealed text. What was recorded from it is known by
its place in the text, so the order of recording does not matter and a restart loses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import SUMMING
from crossfoot.ledger.actions.deals import new_deal
from crossfoot.ledger.actions.figures import figure_rows, mention_rows
from crossfoot.ledger.actions.relations import added_parts, new_relation, summing_relation
from crossfoot.ledger.change import Change, Edit, New
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import DealFields, FigureFields, PartOf, PartyInDeal, StageReached
from crossfoot.ledger.queries.places import recorded_spans, relations_of
from crossfoot.reading.meaning import Given, meaning

if TYPE_CHECKING:
    import sqlite3
    from decimal import Decimal

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposal import Proposal, ProposedRelation


@dataclass(frozen=True, slots=True)
class Mended:
    """What a clerk changed of a proposal before recording it; None: as proposed."""

    fields: FigureFields | None = None
    deal: DealFields | None = None


AS_PROPOSED = Mended()


def proposed_fields(proposal: Proposal, index: int) -> FigureFields:
    """What the form shows of a proposed figure before it is recorded.

    What the wording alone says is left to the reader; only what it needed its surroundings for
    (a currency named earlier, a period, a noun) is given.
    """
    proposed = proposal.figures[index]
    found = proposed.found
    return replace(
        _beyond_wording(found),
        wording=found.text,
        modality=found.modality.value if found.modality else None,
        items=proposed.items,
        basis=proposed.basis,
        stated_by=proposed.stated_by,
    )


def proposed_deal(proposal: Proposal, index: int) -> DealFields | None:
    """What the form shows of the proposed figure's deal; None where it has none."""
    number = proposal.figures[index].deal
    if number is None:
        return None
    deal = proposal.deals[number]
    parties = [(proposal.parties[party], role) for party, role in deal.parties]
    return DealFields(
        title=deal.title,
        type=deal.type.value if deal.type else None,
        sector=deal.sector,
        product=deal.product,
        from_country=deal.from_country,
        to_country=deal.to_country,
        announced_on=deal.announced_on or proposal.published_on,
        parties=tuple(
            PartyInDeal(
                party.name,
                role.value,
                party.kind.value if party.kind else None,
                party.country,
                party.aliases,
            )
            for party, role in parties
        ),
        stages=(StageReached(deal.stage.value, quote=deal.stage_quote),) if deal.stage else (),
    )


def record_figure(
    connection: sqlite3.Connection,
    announcement_id: int,
    proposal: Proposal,
    index: int,
    mended: Mended = AS_PROPOSED,
) -> Change:
    """Record a proposed figure, mended where the clerk says so.

    The deal is made with the first of its figures, and shared by the others of the same proposal
    (`mended.fields.deal_id` names another). Parties the ledger knows are reused by name or alias.
    The proposed relation is made as soon as its whole and one part are recorded, and grows with
    each further part, whatever the order.
    Errors: RefusedError where this place of the text is recorded already.
    """
    proposed = proposal.figures[index]
    recorded = _Recorded(proposal, recorded_spans(connection, announcement_id))
    if recorded.figure(index) is not None:
        raise RefusedError(f"“{proposed.found.text}” is recorded already.")
    fields = mended.fields or proposed_fields(proposal, index)
    home, edits = _home(connection, recorded, index, Mended(fields, mended.deal))
    span = (proposed.found.start, proposed.found.end)
    figure, rows = figure_rows(connection, announcement_id, fields, span, home)
    edits += (*rows, *mention_rows(figure, proposed.mentions))
    for number, relation in enumerate(_concerning(proposal, index), start=1):
        new = New("relation" if number == 1 else f"relation {number}")
        edits += _related(connection, recorded, relation, index, new)
    return Change("record_figure", tuple(edits), {"wording": fields.wording or proposed.found.text})


class _Recorded:
    """Which figures of a proposal are recorded, by their places in the text."""

    def __init__(self, proposal: Proposal, rows: list[sqlite3.Row]) -> None:
        self.proposal = proposal
        self._rows = rows

    def figure(self, index: int) -> int | None:
        """The figure recorded from this proposed one; None if it is not recorded."""
        row = self._row(index)
        return None if row is None else int(row["id"])

    def deal(self, number: int) -> int | None:
        """The deal that a figure of this proposed deal was recorded into; None before the first."""
        for index, figure in enumerate(self.proposal.figures):
            row = self._row(index) if figure.deal == number else None
            if row is not None and row["deal_id"] is not None:
                return int(row["deal_id"])
        return None

    def _row(self, index: int) -> sqlite3.Row | None:
        found = self.proposal.figures[index].found
        here = (row for row in self._rows if row["start"] < found.end and found.start < row["end"])
        return next(here, None)


def _home(
    connection: sqlite3.Connection, recorded: _Recorded, index: int, mended: Mended
) -> tuple[int | New | None, list[Edit]]:
    """Return the deal a figure goes into, with what makes it where it is new."""
    if mended.fields is not None and mended.fields.deal_id is not None:
        return mended.fields.deal_id, []
    number = recorded.proposal.figures[index].deal
    known = None if number is None else recorded.deal(number)
    if known is not None:
        return known, []
    deal = mended.deal or proposed_deal(recorded.proposal, index)
    return (None, []) if deal is None else new_deal(connection, deal)


def _concerning(proposal: Proposal, index: int) -> list[ProposedRelation]:
    """Return the relations that a figure stands in; a whole has one sum, the first proposed."""
    chosen = {
        (relation.whole, relation.kind in SUMMING or relation.kind): relation
        for relation in reversed(proposal.relations)
    }
    return [one for one in chosen.values() if index == one.whole or index in one.parts]


def _related(
    connection: sqlite3.Connection,
    recorded: _Recorded,
    relation: ProposedRelation,
    index: int,
    new: New,
) -> list[Edit]:
    """Return what a proposed relation gains by the recording of one of its figures."""
    figure, others = New("figure"), list(map(recorded.figure, relation.parts))
    known_parts = [PartOf(part) for part in others if part is not None]
    values = {"kind": relation.kind.value, "quote": relation.quote}
    if index == relation.whole:
        if not known_parts:
            return []
        return new_relation({**values, "whole_id": figure}, known_parts, new)
    whole = recorded.figure(relation.whole)
    if index not in relation.parts or whole is None:
        return []
    known = _relation_of(connection, relation, whole)
    if known is not None:
        return added_parts(connection, known["id"], [PartOf(figure)])
    if known_parts:
        return []  # it was made with an earlier part, and a person took it away
    return new_relation({**values, "whole_id": whole}, [PartOf(figure)], new)


def _relation_of(
    connection: sqlite3.Connection, relation: ProposedRelation, whole: int
) -> sqlite3.Row | None:
    if relation.kind in SUMMING:
        return summing_relation(connection, whole)
    rows = relations_of(connection, whole)
    return next((row for row in rows if row["kind"] == relation.kind), None)


def _beyond_wording(found: Found) -> FigureFields:
    """Return what the reader took from around the wording: where it says other than the wording."""
    said: dict[str, Any] = {
        "measure": found.measure.value,
        "amount": _hundredths(found.amount),
        "amount_high": None if found.amount_high is None else _hundredths(found.amount_high),
        "currency": found.currency,
        "unit": found.unit,
        "hedge": found.hedge.value,
        "rounded_to": _hundredths(found.rounded_to),
        "period": found.period.value if found.period else None,
    }
    alone = _alone(found)
    return FigureFields(**{name: value for name, value in said.items() if value != alone.get(name)})


def _alone(found: Found) -> dict[str, object]:
    """Return what the wording says without its surroundings; nothing where it cannot be read."""
    try:
        figure = meaning("", Given(wording=found.text)).figure
    except CrossfootError:
        return {}
    return {
        "measure": figure.measure.value,
        "amount": figure.amount,
        "amount_high": figure.amount_high,
        "currency": figure.currency,
        "unit": figure.unit,
        "hedge": figure.hedge.value,
        "rounded_to": figure.u,
        "period": figure.period.value if figure.period else None,
    }


def _hundredths(units: Decimal) -> int:
    """Return units as hundredths; finer than that is refused when the figure is recorded."""
    return int(units * 100)
