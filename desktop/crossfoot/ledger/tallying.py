"""From the ledger to what a tally adds up: the deals of a view, their money, whose is in whose.

Read in chunks, each fetched to its end; a long one is read from a private copy by whoever asks.
Decision: a deal's stored bounds are taken as they are; only a figure with a mended slip is set up
anew, since it counts as corrected. Alternative: a Figure a deal, five times as slow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.figures.bonds import Bond, BondKind
from crossfoot.figures.corrected import as_corrected
from crossfoot.figures.interval import Bound, Interval
from crossfoot.figures.sets import sets_of
from crossfoot.figures.tally import Candidate, Earlier, Lack, Money
from crossfoot.figures.values import RelationKind, Stage
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.reporting import in_reporting_currency
from crossfoot.ledger.recheck import chunks

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.rate import Rate

    Progress = Callable[[int, int], None]

_DEALS = """
    SELECT deal.id, deal_line.value_id, deal_line.stage,
           coalesce(deal.to_country, deal.from_country), substr(deal.announced_on, 1, 4),
           deal.sector
      FROM deal JOIN deal_line ON deal_line.deal_id = deal.id
     WHERE deal.id IN (SELECT value FROM json_each(?))
"""
_MONEY = """
    SELECT meaning.figure_id, meaning.known, meaning.unreadable, meaning.period, meaning.currency,
           meaning.printed, meaning.printed_high, meaning.soft_low, meaning.soft_low_side,
           meaning.soft_high, meaning.soft_high_side, figure.corrected_amount
      FROM figure_meaning AS meaning JOIN figure ON figure.id = meaning.figure_id
     WHERE meaning.figure_id IN (SELECT value FROM json_each(?)) AND meaning.measure = 'value'
"""
_OPTIONS = """
    SELECT relation.whole_id, part.id, whole.deal_id = part.deal_id OR part.deal_id IS NULL
      FROM relation JOIN relation_part ON relation_part.relation_id = relation.id
                    JOIN figure AS part ON part.id = relation_part.figure_id
                    JOIN figure AS whole ON whole.id = relation.whole_id
     WHERE relation.kind = 'option_of'
       AND (relation.whole_id IN (SELECT value FROM json_each(:ids))
            OR part.id IN (SELECT value FROM json_each(:ids)))
     ORDER BY relation.id, relation_part.position, relation_part.id
"""
_RESTATED = """
    SELECT relation.id, relation.whole_id, relation.amount, part.id, part.deal_id, whole.deal_id
      FROM relation JOIN figure AS whole ON whole.id = relation.whole_id
      LEFT JOIN relation_part ON relation_part.relation_id = relation.id
      LEFT JOIN figure AS part ON part.id = relation_part.figure_id
     WHERE relation.kind = 'restates' AND relation.whole_id IN (SELECT value FROM json_each(?))
     ORDER BY relation.id, relation_part.position, relation_part.id
"""
_BONDS = """
    SELECT relation.kind, whole.id, whole.deal_id, part.id, part.deal_id
      FROM relation JOIN relation_part ON relation_part.relation_id = relation.id
                    JOIN figure AS whole ON whole.id = relation.whole_id
                    JOIN figure AS part ON part.id = relation_part.figure_id
                    JOIN figure_meaning AS meaning ON meaning.figure_id = part.id
     WHERE relation.kind IN (SELECT value FROM json_each(?))
       AND (whole.deal_id IS NULL OR whole.deal_id IS NOT part.deal_id)
       AND meaning.measure IN ('value', 'quantity')
       AND ifnull(relation_part.weight_high, 1) >= 0
       AND (whole.deal_id IS NOT NULL
            OR EXISTS (SELECT 1 FROM relation_part AS above WHERE above.figure_id = whole.id))
"""
"""A figure of no deal that is part of nothing itself (a headline) ties no deals together."""

_KINDS: Mapping[RelationKind, BondKind] = {
    RelationKind.SUM_OF: BondKind.INSIDE,
    RelationKind.INCLUDES: BondKind.INSIDE,
    RelationKind.UNCLEAR: BondKind.INSIDE,
    RelationKind.OF_WHICH: BondKind.INSIDE,
    RelationKind.SAME_AS: BondKind.SAME,
    RelationKind.CONVERTS: BondKind.SAME,
    RelationKind.RATE_TIMES: BondKind.SAME,
    RelationKind.SUPERSEDES: BondKind.REPLACED,
    RelationKind.FINANCES: BondKind.PAYS_FOR,
}
"""What each relation between figures of two deals says of them; its part is in its whole."""


class Gathered:
    """Everything that a tally over some deals needs.

    currency: of every amount.
    bonds: between deals by their ids, and figures of no deal by theirs made negative.
    values: the figure that each deal counts with.   options: those beside it, by that figure.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        deals: Sequence[int],
        currency: str,
        progress: Progress | None = None,
    ) -> None:
        self.candidates: list[Candidate] = []
        self.values: dict[int, int] = {}
        self.options: dict[int, list[int]] = {}
        self.rates: dict[int, Rate] = {}
        self.bonds = list(_bonds(connection))
        self._connection = connection
        self.currency = currency
        for done, chunk in chunks(deals):
            self._gather(chunk)
            if progress is not None:
                progress(done, len(deals))

    def _gather(self, deals: Sequence[int]) -> None:
        rows = fetch(self._connection, _DEALS, listed(deals))
        values = {row[0]: row[1] for row in rows if row[1] is not None}
        self.values |= values
        options, is_option = self._options(values.values())
        wanted = {*values.values(), *(id_ for ids in options.values() for id_ in ids)}
        money, rates = money_of(self._connection, wanted, self.currency)
        self.rates |= rates
        restated, earlier = self._earlier(values.values(), money)
        for id_, value, stage, country, year, sector in rows:
            beside = (money.get(option) for option in options.get(value, ()))
            self.candidates.append(
                Candidate(
                    id_,
                    Lack.NO_VALUE if value is None else money.get(value, Lack.NO_VALUE),
                    Stage(stage) if stage else None,
                    country,
                    year,
                    sector,
                    tuple(each for each in beside if isinstance(each, Money)),
                    value in is_option,
                    value in restated,
                    tuple(earlier.get(value, ())),
                )
            )

    def _options(self, values: Iterable[int]) -> tuple[dict[int, list[int]], set[int]]:
        """Return the options beside each figure, and the figures that are options themselves."""
        wanted = set(values)
        statement = _OPTIONS.replace(":ids", "?1")
        beside: dict[int, list[int]] = {}
        are: set[int] = set()
        for whole, part, own in fetch(self._connection, statement, listed(wanted)):
            if part in wanted:
                are.add(part)
            elif own and whole in wanted:
                beside.setdefault(whole, []).append(part)
        self.options |= beside
        return beside, are

    def _earlier(
        self, values: Iterable[int], money: Mapping[int, Money | Lack]
    ) -> tuple[set[int], dict[int, list[Earlier]]]:
        """Return the figures that are all announced before, and the parts of others that are."""
        whole: set[int] = set()
        amounts: dict[int, tuple[int, int | None]] = {}
        nodes: dict[int, list[int]] = {}
        for id_, figure, amount, part, deal, own in fetch(
            self._connection, _RESTATED, listed(values)
        ):
            if part is not None and deal == own:
                continue  # an earlier word on this deal itself: it counts once anyway
            amounts[id_] = (figure, amount)
            if part is not None:
                nodes.setdefault(id_, []).append(_node(deal, part))
            if amount is None:
                whole.add(figure)
                if part is not None and own is not None:
                    self.bonds.append(Bond(own, _node(deal, part), BondKind.BEFORE))
        parts: dict[int, list[Earlier]] = {}
        for id_, (figure, amount) in amounts.items():
            known = money.get(figure)
            if amount is not None and isinstance(known, Money):
                rate = self.rates.get(figure)
                worth = amount if rate is None else round(amount * rate.value)
                each = Earlier(worth, tuple(nodes.get(id_, ())))
                parts.setdefault(figure, []).append(each)
        return whole, parts


def money_of(
    connection: sqlite3.Connection, figures: Iterable[int], currency: str
) -> tuple[dict[int, Money | Lack], dict[int, Rate]]:
    """Return what these figures come to in a currency, or what they lack; values only.

    Beside them the rates of those that are in another currency, where there is one.
    """
    found: dict[int, Money | Lack] = {}
    mended: list[int] = []
    for id_, *row, corrected in fetch(connection, _MONEY, listed(figures)):
        if corrected is not None:
            mended.append(id_)
        found[id_] = _money(row, currency)
    foreign = [id_ for id_, money in found.items() if money is Lack.NO_RATE]
    brought = in_reporting_currency(connection, foreign, currency=currency) if foreign else {}
    rates: dict[int, Rate] = {}
    for id_, reported in brought.items():
        if reported is not None and reported.rated is not None:
            rates[id_] = reported.rated.rate
            found[id_] = Money(reported.printed, reported.sets.soft)
    for id_, figure in load_figures(connection, mended).items():
        if isinstance(found[id_], Money):
            found[id_] = _as_corrected(figure, rates.get(id_))
    return found, rates


def _as_corrected(figure: Figure, rate: Rate | None) -> Money:
    meant = as_corrected(figure)
    if rate is None:
        return Money(meant.printed, sets_of(meant).soft)
    return Money(rate.of_printed(meant.printed), rate.of(sets_of(meant)).soft)


def _money(row: Sequence[Any], currency: str) -> Money | Lack:
    known, unreadable, period, own, printed, high, low, low_side, upper, upper_side = row
    if not known:
        return Lack.UNREADABLE if unreadable else Lack.NOT_KNOWN
    if period is not None:
        return Lack.PERIOD
    if own is not None and own != currency:
        return Lack.NO_RATE
    soft = Interval(
        None if low is None else Bound(low, low_side),
        None if upper is None else Bound(upper, upper_side),
    )
    return Money((printed, printed if high is None else high), soft)


def _bonds(connection: sqlite3.Connection) -> Iterator[Bond]:
    kinds = listed(kind.value for kind in _KINDS)
    for kind, whole, whole_deal, part, part_deal in fetch(connection, _BONDS, kinds):
        inner, outer = _node(part_deal, part), _node(whole_deal, whole)
        yield Bond(inner, outer, _KINDS[RelationKind(kind)])


def _node(deal: int | None, figure: int) -> int:
    return -figure if deal is None else deal
