"""The lists: filters, orders, and windows that agree with the whole."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.figures.values import FindingState, Severity, VerdictKind
from crossfoot.ledger.generate import generate
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import announcements, deals, flags, totals
from crossfoot.ledger.queries.announcements import AnnouncementQuery, AnnouncementSort
from crossfoot.ledger.queries.deals import DealQuery, DealSort
from crossfoot.ledger.queries.fetching import fetch, fetch_number
from crossfoot.ledger.queries.flags import FlagQuery, FlagSort
from crossfoot.ledger.queries.lists import list_of
from crossfoot.ledger.queries.navigation import counts
from crossfoot.ledger.queries.standing import WORST_FIRST
from crossfoot.ledger.queries.totals import TotalQuery, TotalSort
from crossfoot.ledger.views import ListPage

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

FIGURES = 1_200


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    ledger = Ledger.create(tmp_path_factory.mktemp("lists") / "many.crossfoot", by="clerk")
    generate(ledger, FIGURES, seed=7)
    yield ledger.reader
    ledger.close()


ORDERS: list[Any] = [
    *((announcements, AnnouncementQuery(sort=sort)) for sort in AnnouncementSort),
    *((deals, DealQuery(sort=sort)) for sort in DealSort),
    *((totals, TotalQuery(sort=sort)) for sort in TotalSort),
    *((flags, FlagQuery(sort=sort)) for sort in FlagSort),
    (deals, DealQuery(descending=False)),
    (flags, FlagQuery(descending=False)),
]


@pytest.mark.parametrize(("module", "query"), ORDERS, ids=str)
def test_every_order_holds_every_row_once_and_begins_with_its_first_page(
    reader: sqlite3.Connection, module: Any, query: Any
) -> None:
    ids = module.LIST.ids(reader, query)
    assert len(set(ids)) == len(ids) == module.LIST.count(reader, query).number > 0
    assert list(module.LIST.first_page(reader, query, 40)) == list(ids[:40])


@pytest.mark.parametrize("page", ListPage)
def test_rows_can_be_ordered_by_any_two_columns(reader: sqlite3.Connection, page: ListPage) -> None:
    listed = list_of(page)
    columns = listed.sort or ()
    for sort, other in itertools.permutations(columns, 2):
        query = listed.query(sort=sort, then=((other, True),))
        assert len(listed.ids(reader, query)) == listed.count(reader, listed.query()).number


def test_unknown_values_stand_last_in_both_directions(reader: sqlite3.Connection) -> None:
    for descending in (True, False):
        query = DealQuery(sort=DealSort.QUANTITY, descending=descending)
        lines = deals.lines(reader, deals.LIST.ids(reader, query)).values()
        known = [line.quantity is not None for line in lines]
        assert known == sorted(known, reverse=True)


def test_deals_are_ordered_by_what_is_printed(reader: sqlite3.Connection) -> None:
    query = DealQuery(sort=DealSort.PRINTED, descending=False)
    printed = [line.printed for line in deals.lines(reader, deals.LIST.ids(reader, query)).values()]
    assert printed == sorted(printed, key=lambda amount: amount or 0)


def test_lines_come_in_the_order_asked_for_and_leave_out_what_is_gone(
    reader: sqlite3.Connection,
) -> None:
    assert list(deals.lines(reader, [5, 10**9, 2])) == [5, 2]


def test_a_country_filter_keeps_deals_that_name_it(reader: sqlite3.Connection) -> None:
    country = next(iter(deals.LIST.facet(reader, DealQuery(), "countries")))
    lines = deals.LIST.first_page(reader, DealQuery(countries=(country,)), 1000).values()
    assert lines
    assert all(country in line.countries for line in lines)


def test_a_stage_filter_keeps_deals_at_that_stage(reader: sqlite3.Connection) -> None:
    stages = deals.LIST.facet(reader, DealQuery(), "stages")
    kept = [deals.LIST.count(reader, DealQuery(stages=(stage,))).number for stage in stages]
    assert min(kept) > 0
    assert sum(kept) == fetch_number(reader, "SELECT count(*) FROM deal")


def test_a_verdict_filter_keeps_deals_whose_worst_total_says_so(
    reader: sqlite3.Connection,
) -> None:
    wanted = (VerdictKind.INCONSISTENT, VerdictKind.STRAINED)
    lines = deals.LIST.first_page(reader, DealQuery(verdicts=wanted), 1000).values()
    assert {line.verdict for line in lines} == set(wanted)


def test_a_deal_line_shows_parties_value_and_stage(reader: sqlite3.Connection) -> None:
    line = next(iter(deals.LIST.first_page(reader, DealQuery(), 1).values()))
    assert len(line.buyers) == len(line.sellers) == 1
    assert line.as_reported is not None
    assert line.printed is not None
    assert line.currency in {"USD", "EUR"}
    assert line.stage is not None
    assert line.verdict in WORST_FIRST


def test_totals_filter_by_verdict_and_by_announcement(reader: sqlite3.Connection) -> None:
    (first, *_) = totals.LIST.first_page(
        reader, TotalQuery(verdicts=(VerdictKind.INCOMPLETE,)), 10
    ).values()
    assert first.verdict is VerdictKind.INCOMPLETE
    assert first.gap is not None
    assert first.share is not None
    same = totals.LIST.ids(reader, TotalQuery(announcement_id=first.announcement_id))
    assert list(same) == [first.id]


def test_flags_filter_by_severity_rule_and_state(reader: sqlite3.Connection) -> None:
    whole = flags.LIST.count(reader, FlagQuery()).number
    by_severity = [
        flags.LIST.count(reader, FlagQuery(severities=(severity,))).number for severity in Severity
    ]
    assert sum(by_severity) == whole
    assert (
        flags.LIST.count(
            reader, FlagQuery(rules=tuple(flags.LIST.facet(reader, FlagQuery(), "rules")))
        ).number
        == whole
    )
    assert flags.LIST.count(reader, FlagQuery(states=(FindingState.OPEN,))).number == whole
    assert flags.LIST.count(reader, FlagQuery(states=(FindingState.CLOSED,))).number == 0


def test_the_queue_is_ordered_by_the_weight_it_shows(reader: sqlite3.Connection) -> None:
    lines = flags.lines(reader, flags.LIST.ids(reader, FlagQuery())).values()
    weights = [line.weight.product for line in lines]
    assert weights == sorted(weights, reverse=True)
    factors = [factor for line in lines for factor in (line.weight.money, line.weight.gap)]
    assert min(factors) >= 1
    assert max(factors) <= 10


def test_the_side_bar_counts_what_the_lists_hold(reader: sqlite3.Connection) -> None:
    found = counts(reader)
    assert found.announcements == announcements.LIST.count(reader, AnnouncementQuery()).number
    assert found.drafts == found.announcements
    assert found.deals == deals.LIST.count(reader, DealQuery()).number
    assert found.totals == totals.LIST.count(reader, TotalQuery()).number
    assert found.flags == flags.LIST.count(reader, FlagQuery()).number


def test_the_default_order_of_deals_needs_no_sorting(reader: sqlite3.Connection) -> None:
    plan = fetch(
        reader,
        "EXPLAIN QUERY PLAN SELECT deal.id FROM deal"
        " ORDER BY deal.announced_on DESC NULLS LAST, deal.id DESC LIMIT 40",
    )
    assert not any("TEMP B-TREE" in row["detail"] for row in plan)


def test_the_announcements_of_a_clerk_cost_what_they_hold(reader: sqlite3.Connection) -> None:
    (clerk,) = announcements.LIST.facet(reader, AnnouncementQuery(), "clerks")
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    reader.set_progress_handler(count, 100)  # every hundred instructions
    try:
        found = announcements.LIST.count(reader, AnnouncementQuery(clerks=(clerk,)))
    finally:
        reader.set_progress_handler(None, 0)
    assert found == announcements.LIST.count(reader, AnnouncementQuery())
    assert steps * 100 < 50 * FIGURES
