"""Recording what the reader proposes: a figure with its deal, parties and relation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from crossfoot.errors import CrossfootError
from crossfoot.ledger.actions.deals import new_deal
from crossfoot.ledger.actions.figures import figure_rows, mention_rows
from crossfoot.ledger.actions.further import further_report
from crossfoot.ledger.actions.settling import settled_by_recording
from crossfoot.ledger.actions.standing import standing_of
from crossfoot.ledger.change import Change, Edit, New
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import DealFields, FigureFields, PartyInDeal, StageReached
from crossfoot.reading.meaning import Given, meaning

if TYPE_CHECKING:
    import sqlite3
    from decimal import Decimal

    from crossfoot.ledger.actions.standing import Elsewhere, Standing
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposal import Proposal


@dataclass(frozen=True, slots=True)
class Mended:
    """What a clerk changed of a proposal before recording it; None: as proposed.

    elsewhere:  parts from outside the text, by the index of the figure that they are parts of.
    """

    fields: FigureFields | None = None
    deal: DealFields | None = None
    elsewhere: Elsewhere | None = None


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
    (`mended.fields.deal_id` names another; where another text reports that deal, the figure is
    tied to the one reported there). Parties the ledger knows are reused by name or alias.
    A proposed relation is made once all its figures are recorded or dismissed, whatever the order.
    Errors: RefusedError where this place of the text is recorded already.
    """
    proposed = proposal.figures[index]
    before = standing_of(connection, announcement_id, proposal, mended.elsewhere)
    if before.figure(index) is not None:
        raise RefusedError("“{text}” is recorded already.", text=proposed.found.text)
    fields = mended.fields or proposed_fields(proposal, index)
    home, edits = _home(connection, before, index, Mended(fields, mended.deal))
    span = (proposed.found.start, proposed.found.end)
    figure, rows = figure_rows(connection, announcement_id, fields, span, home)
    edits += (*rows, *mention_rows(figure, proposed.mentions))
    if isinstance(home, int):
        edits += further_report(connection, announcement_id, home, figure, proposed.found)
    edits += settled_by_recording(connection, before, span)
    return Change("record_figure", tuple(edits), {"wording": fields.wording or proposed.found.text})


def _home(
    connection: sqlite3.Connection, before: Standing, index: int, mended: Mended
) -> tuple[int | New | None, list[Edit]]:
    """Return the deal a figure goes into, with what makes it where it is new."""
    if mended.fields is not None and mended.fields.deal_id is not None:
        return mended.fields.deal_id, []
    number = before.proposal.figures[index].deal
    known = None if number is None else before.deal(number)
    if known is not None:
        return known, []
    deal = mended.deal or proposed_deal(before.proposal, index)
    return (None, []) if deal is None else new_deal(connection, deal)


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
