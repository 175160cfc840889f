"""On how many sources a deal's amount rests follows every change; what our sums use is flagged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.exchange.bundle import take
from crossfoot.figures.tally import Rule
from crossfoot.figures.values import Backing, Stage
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Insert, Update
from crossfoot.ledger.queries import deals
from crossfoot.ledger.queries.deals import DealQuery
from crossfoot.ledger.release_fields import ReleaseFields
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.verify import verify
from crossfoot.ledger.views import ListPage, ViewFields
from tests.ledger.booking import column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.ledger.ledger import Ledger

BUNDLE = b"""{"format": "crossfoot-bundle/1",
 "announcements": [
   {"key": "a", "title": "A", "publisher": "Daily", "body": "It is worth $900 million."},
   {"key": "b", "title": "B", "publisher": "Courier"}],
 "deals": [{"key": "d", "title": "Dam"}, {"key": "e", "title": "Empty"}],
 "figures": [
   {"key": "v", "wording": "$900 million", "deal": "d", "announcement": "a", "span": [12, 24]},
   {"key": "w", "wording": "$900 million", "deal": "d", "announcement": "b"}]}"""


@pytest.fixture
def told(ledger: Ledger) -> Iterator[Ledger]:
    """A deal whose value two publishers print; another without a figure."""
    assert not take(ledger, BUNDLE).refused
    yield ledger
    assert verify(ledger) == []


def backing(ledger: Ledger) -> Backing:
    return deals.lines(ledger.reader, [1])[1].backing


def amend(ledger: Ledger, table: str, key: str, **columns: object) -> None:
    (id_,) = column(ledger, f"SELECT id FROM {table} WHERE key = '{key}'")
    ledger.apply(Change("x", (Update(table, id_, columns),)))


def ask(ledger: Ledger, code: str) -> None:
    change = actions.set_rule(ledger.reader, code, on=True, numbers={"millions": 500})
    assert change is not None
    ledger.apply(change)


def tally(ledger: Ledger, view: ViewFields | None = None, rule: Rule | None = None) -> None:
    kept = view or ViewFields("Every deal", ListPage.DEALS)
    view_id = ledger.apply(actions.save_view(ledger.reader, kept)).new_ids["view"]
    fields = TallyFields("Ours", view_id, rule or Rule())
    ledger.apply(actions.make_tally(ledger.reader, fields))


def flags(ledger: Ledger) -> list[str]:
    found: list[str] = column(ledger, "SELECT message FROM finding ORDER BY message")
    return found


def shown_flags(ledger: Ledger) -> int:
    return deals.lines(ledger.reader, [1])[1].flags


def test_two_publishers_are_several_sources_until_they_are_one(told: Ledger) -> None:
    assert backing(told) is Backing.SEVERAL
    amend(told, "announcement", "b", publisher=" daily")
    assert backing(told) is Backing.ONE
    told.undo()
    assert backing(told) is Backing.SEVERAL


def test_a_copy_of_a_release_is_no_source_of_its_own(told: Ledger) -> None:
    amend(told, "announcement", "b", copy_of=1)
    assert backing(told) is Backing.ONE


def test_another_amount_in_the_second_source_backs_nothing(told: Ledger) -> None:
    amend(told, "figure", "w", wording="$950 million")
    assert backing(told) is Backing.ONE


def test_a_figure_that_leaves_its_announcements_has_no_source(told: Ledger) -> None:
    amend(told, "figure", "w", announcement_id=None)
    amend(told, "figure", "v", announcement_id=None, start=None, end=None)
    assert backing(told) is Backing.NONE


def test_deals_are_counted_by_their_sources_and_narrowed_to_them(told: Ledger) -> None:
    counts = deals.LIST.facet(told.reader, DealQuery(backings=(Backing.ONE,)), "backings")
    assert counts == {Backing.NONE: 1, Backing.SEVERAL: 1}
    assert list(deals.LIST.ids(told.reader, DealQuery(backings=(Backing.SEVERAL,)))) == [1]


@pytest.fixture
def thin(told: Ledger) -> Ledger:
    """One publisher alone prints the value, and the rule asks from 500 million."""
    ask(told, "single")
    amend(told, "announcement", "b", publisher="Daily")
    assert flags(told) == [], "no sum of ours uses it"
    return told


def test_a_large_deal_is_flagged_once_a_tally_counts_it(thin: Ledger) -> None:
    tally(thin)
    assert (flags(thin), shown_flags(thin)) == (["single_source"], 1)
    amend(thin, "announcement", "b", publisher="Courier")
    assert (flags(thin), shown_flags(thin)) == ([], 0)
    thin.undo()
    thin.undo()
    assert (flags(thin), shown_flags(thin)) == ([], 0)


def test_a_deal_below_the_amount_is_not_asked_about(thin: Ledger) -> None:
    tally(thin)
    change = actions.set_rule(thin.reader, "single", on=True, numbers={"millions": 901})
    assert change is not None
    thin.apply(change)
    assert flags(thin) == []


def test_a_stage_that_a_tally_does_not_count_uses_no_deal(thin: Ledger) -> None:
    tally(thin, rule=Rule(frozenset({Stage.CONTRACT})))
    assert flags(thin) == []
    stage = Insert("deal_stage", {"deal_id": 1, "stage": "contract"})
    thin.apply(Change("x", (stage,)))
    assert flags(thin) == ["single_source"]


@pytest.mark.parametrize(
    ("view", "amended"),
    [
        (
            ViewFields("To Chile", ListPage.DEALS, filters={"countries": ("CL",)}),
            {"to_country": "CL"},
        ),
        (ViewFields("Bridges", ListPage.DEALS, text="bridge"), {"title": "Bridge"}),
    ],
)
def test_a_deal_is_used_while_the_view_of_a_tally_lets_it_through(
    thin: Ledger, view: ViewFields, amended: dict[str, str]
) -> None:
    tally(thin, view)
    assert flags(thin) == []
    amend(thin, "deal", "d", **amended)
    assert flags(thin) == ["single_source"]
    thin.undo()
    assert flags(thin) == []


def test_a_deal_is_used_while_the_newest_release_shows_it(thin: Ledger) -> None:
    (shown,) = column(thin, "SELECT public_id FROM deal WHERE key = 'd'")
    for name, rows in (("May", (shown,)), ("June", ())):
        fields = ReleaseFields(name, "2025-06-30", "working", 1, "0" * 64, {"deal": rows})
        thin.apply(actions.make_release(thin.reader, fields))
        assert flags(thin) == (["single_source"] if rows else [])


def test_a_large_deal_is_flagged_once_its_quote_is_gone(told: Ledger) -> None:
    ask(told, "evidence")
    tally(told)
    assert flags(told) == []
    amend(told, "figure", "v", start=None, end=None)
    assert flags(told) == ["no_quote"]


@pytest.mark.parametrize("origin", ["own_estimate", "taken_over", "by_reference", "derived"])
def test_what_has_no_quote_by_its_nature_is_not_accused_of_it(told: Ledger, origin: str) -> None:
    ask(told, "evidence")
    tally(told)
    nowhere = {"announcement_id": None, "start": None, "end": None}
    amend(told, "figure", "v", **nowhere)
    assert flags(told) == ["no_announcement"]
    amend(told, "figure", "v", origin=origin)
    assert flags(told) == []


def test_by_default_only_very_large_values_are_asked_about(told: Ledger) -> None:
    tally(told)
    amend(told, "announcement", "b", publisher="Daily")
    amend(told, "figure", "v", start=None, end=None)
    assert flags(told) == []
    amend(told, "figure", "v", wording="$9 billion", amount=None)
    assert flags(told) == ["no_quote"]
    amend(told, "figure", "v", wording="$90 billion")
    assert flags(told) == ["no_quote", "single_source"]


def test_another_reporting_currency_asks_again(told: Ledger) -> None:
    ask(told, "evidence")
    tally(told)
    amend(told, "figure", "v", start=None, end=None)
    assert flags(told) == ["no_quote"]
    (id_,) = column(told, "SELECT id FROM setting WHERE name = 'reporting_currency'")
    told.apply(Change("x", (Update("setting", id_, {"value": "EUR"}),)))
    assert flags(told) == []
