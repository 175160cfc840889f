"""What the cells of a deal hold: its stage, its date, its parties, its value and its quantity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.exchange.workbook.terms import high, low, said
from crossfoot.figures.values import Hedge, Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.figures.values import Role
    from crossfoot.ledger.fields import DealFields
    from crossfoot.ledger.queries.figures import StoredMeaning
    from crossfoot.ledger.queries.reporting import Reported

_PRECISION = {4: "year", 7: "month", 10: "day"}


def stage(fields: DealFields) -> list[Any]:
    """The present stage, when it was reached, and whether that was inferred."""
    if not fields.stages:
        return [None, None, None]
    newest = fields.stages[-1]
    inferred = None if newest.inferred is None else "yes" if newest.inferred else "no"
    return [said(Stage, newest.stage), newest.on, inferred]


def announced(on: str | None) -> list[Any]:
    """A date, its year and month, and how much of it is known."""
    if on is None:
        return [None, None, None, None]
    month = int(on[5:7]) if len(on) > 4 else None
    return [on, int(on[:4]), month, _PRECISION[len(on)]]


def main_party(fields: DealFields, roles: tuple[Role, ...]) -> str | None:
    """The first party of the first of these roles that anybody has."""
    for role in roles:
        for party in fields.parties:
            if party.role == role:
                return party.name
    return None


def years(figure: Mapping[str, Any]) -> str | None:
    """The years that an amount covers, in words."""
    ends = [figure.get("from_year"), figure.get("to_year")]
    known = [end for end in ends if end]
    if len(known) == 2 and known[0] != known[1]:
        return f"{known[0]} to {known[1]}"
    return str(known[0]) if known else None


def value(wording: str | None, meaning: StoredMeaning | None) -> list[Any]:
    """From the wording of an amount of money to its implied high."""
    if meaning is None:
        return [None] * 7
    start = [wording, meaning.currency, meaning.printed]
    if meaning.sets is None:
        return [*start, "not given", None, None, None]
    soft = meaning.sets.soft
    qualifier = said(Hedge, meaning.hedge)
    return [*start, qualifier, meaning.printed_high, low(soft.lower), high(soft.upper)]


def reported(found: Reported | None) -> list[Any]:
    """From the reporting currency to the source of the rate; blank where there is no rate."""
    if found is None:
        return [None] * 8
    soft, hedge = found.sets.soft, said(Hedge, found.figure.hedge)
    shown = [found.currency, found.printed[0], hedge, low(soft.lower), high(soft.upper)]
    rated = found.rated
    if rated is None:
        return [*shown, None, None, None]
    rate = rated.rate
    return [*shown, f"{float(rate.value):.10g}", rate.on, rate.source or None]


def quantity(wording: str | None, meaning: StoredMeaning | None) -> list[Any]:
    """From the wording of a number of things to its implied high."""
    if meaning is None:
        return [None] * 6
    start = [wording, meaning.unit, meaning.printed]
    if meaning.sets is None:
        return [*start, "not given", None, None]
    soft = meaning.sets.soft
    return [*start, said(Hedge, meaning.hedge), low(soft.lower), high(soft.upper)]
