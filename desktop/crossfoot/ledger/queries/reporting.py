"""Figures in the ledger's reporting currency: what a tally adds up, and what a list compares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.sets import sets_of
from crossfoot.figures.values import Measure
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.values import setting
from crossfoot.ledger.rating import choose, standings, want

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Sets
    from crossfoot.ledger.rating import Rated

DEFAULT = "USD"
"""The reporting currency of a ledger that does not name one."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A figure in another currency.

    sets, printed: hundredths of `currency`; ends go outward.
    rated: the rate it was brought over with, None where its own currency is this one.
    """

    figure: Figure
    currency: str
    sets: Sets
    printed: tuple[int, int]
    rated: Rated | None


def reporting_currency(connection: sqlite3.Connection) -> str:
    """Return the currency that a ledger's sums are in."""
    return setting(connection, "reporting_currency") or DEFAULT


def in_reporting_currency(
    connection: sqlite3.Connection,
    figure_ids: Iterable[int],
    *,
    currency: str | None = None,
) -> dict[int, Reported | None]:
    """Return amounts of money in one currency, by figure; None where there is no rate.

    What is not money, or has no known amount, is left out; an amount without a currency is taken
    for the reporting one, as a total takes its parts.
    currency: the ledger's reporting currency unless given.
    """
    wanted = currency or reporting_currency(connection)
    figures = {
        id_: figure
        for id_, figure in load_figures(connection, figure_ids).items()
        if figure.measure is Measure.VALUE and figure.is_known
    }
    foreign = {
        id_: figure.currency
        for id_, figure in figures.items()
        if figure.currency is not None and figure.currency != wanted
    }
    rates = _rates(connection, foreign, wanted)
    return {
        id_: _reported(figure, wanted, rates.get(id_), is_foreign=id_ in foreign)
        for id_, figure in figures.items()
    }


def _rates(
    connection: sqlite3.Connection, foreign: Mapping[int, str], wanted: str
) -> dict[int, Rated | None]:
    stand = standings(connection, foreign)
    asked = [
        want((own, wanted), id_, [stand[id_]] if id_ in stand else [], printed=True)
        for id_, own in foreign.items()
    ]
    return dict(zip(foreign, choose(connection, asked), strict=True))


def _reported(
    figure: Figure, currency: str, rated: Rated | None, *, is_foreign: bool
) -> Reported | None:
    sets = sets_of(figure)
    if not is_foreign:
        return Reported(figure, currency, sets, figure.printed, None)
    if rated is None:
        return None
    rate = rated.rate
    return Reported(figure, currency, rate.of(sets), rate.of_printed(figure.printed), rated)
