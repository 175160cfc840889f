"""What the queue keeps of each flag follows every change that it hangs on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.figures.values import FindingState, Outcome, Severity
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Edit, Insert, New, Update
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.flags import FlagFacet, FlagQuery
from crossfoot.ledger.verify import verify
from tests.ledger.booking import BILLION, amend, figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ledger.queries.flags import FlagLine

BOB = Signed("Bob", "2026-11-23T10:00:00+00:00")


@pytest.fixture
def booked(ledger: Ledger) -> Iterator[dict[str, int]]:
    """$4.4 billion against two deals of $2.1 billion, both in one announcement."""
    told = {"announcement_id": New("told")}
    edits: list[Edit] = [
        Insert("announcement", {"title": "A week", "published_on": "2026-11"}, as_=New("told")),
        Insert("announcement", {"title": "Again"}, as_=New("again")),
        Insert("deal", {"title": "Aircraft", "to_country": "KZ"}, as_=New("deal")),
        Insert("deal", {"title": "Engines", "to_country": "UZ"}, as_=New("other")),
        figure(4.4, "whole", **told),
        figure(2.1, "value", deal_id=New("deal"), **told),
        figure(2.1, "second", deal_id=New("other"), **told),
        Insert("relation", {"kind": "sum_of", "whole_id": New("whole")}, as_=New("total")),
        *(
            Insert("relation_part", {"relation_id": New("total"), "figure_id": New(part)})
            for part in ("value", "second")
        ),
    ]
    yield dict(ledger.apply(Change("x", tuple(edits))).new_ids)
    assert verify(ledger) == []


def line(ledger: Ledger) -> FlagLine:
    (id_,) = flags.LIST.ids(ledger.reader, FlagQuery(rules=("footing", "currency")))
    return flags.lines(ledger.reader, [id_])[id_]


EDITS: list[tuple[str, Callable[[dict[str, int]], Change]]] = [
    ("an amount", lambda ids: amend(ids["value"], 2.0)),
    ("a date", lambda ids: _mend("announcement", ids["told"], published_on="2020")),
    ("a country", lambda ids: _mend("deal", ids["deal"], to_country="TJ")),
    ("a figure's deal", lambda ids: _mend("figure", ids["second"], deal_id=ids["deal"])),
    ("a source", lambda ids: _mend("figure", ids["second"], announcement_id=ids["again"])),
    ("a copy", lambda ids: _mend("announcement", ids["told"], copy_of=ids["again"])),
    ("the sender", lambda ids: _mend("announcement", ids["told"], sent_by="Cy", sent_at="2026")),
    ("a rate", lambda _: _rate("EUR")),
    ("the currency", lambda ids: _mend("figure", ids["whole"], currency="EUR")),
]


def _mend(table: str, id_: int, **values: Any) -> Change:
    return Change("x", (Update(table, id_, values),))


def _rate(currency: str) -> Change:
    values = {"on": "2026", "from_currency": currency, "to_currency": "USD", "rate": "1.2"}
    return Change("x", (Insert("rate", values),))


@pytest.mark.parametrize("change", [each[1] for each in EDITS], ids=[each[0] for each in EDITS])
def test_a_line_is_renewed_by_each_change_it_hangs_on_and_by_undo(
    ledger: Ledger, booked: dict[str, int], change: Callable[[dict[str, int]], Change]
) -> None:
    before = line(ledger)
    ledger.apply(change(booked))
    assert verify(ledger) == []
    ledger.undo()
    assert replace(line(ledger), id=before.id) == before  # another rule's flag came between


def test_a_rate_of_its_currency_weighs_a_flag_anew(ledger: Ledger, booked: dict[str, int]) -> None:
    setting = {"name": "reporting_currency", "value": "USD"}
    known = ledger.reader.execute("SELECT id FROM setting WHERE name = 'reporting_currency'")
    row = known.fetchone()
    edit = Update("setting", row[0], setting) if row else Insert("setting", setting)
    ledger.apply(Change("x", (edit,)))
    ledger.apply(_mend("figure", booked["whole"], currency="EUR", amount=9 * BILLION))
    assert line(ledger).weight.money == 1
    ledger.apply(_rate("EUR"))
    assert line(ledger).weight.money == 5


def test_what_is_not_itemised_weighs_no_gap(ledger: Ledger, booked: dict[str, int]) -> None:
    ledger.apply(_mend("figure", booked["whole"], amount=40 * BILLION))
    assert (line(ledger).severity, line(ledger).weight.gap) == (Severity.ERROR, 9)
    ledger.apply(_mend("relation", booked["total"], kind="includes"))
    note = line(ledger)
    assert (note.severity, note.weight.gap) == (Severity.NOTE, 1)
    assert note.gap is not None, "it is still shown"


@pytest.mark.usefixtures("booked")
def test_a_line_says_who_entered_where_and_in_which_countries(ledger: Ledger) -> None:
    reader, everything = ledger.reader, FlagQuery()
    assert flags.LIST.facet(reader, everything, FlagFacet.COUNTRY) == {"KZ": 1, "UZ": 1}
    assert flags.LIST.facet(reader, everything, FlagFacet.CLERK) == {"Ann": 1}
    assert flags.LIST.count(reader, FlagQuery(countries=("UZ",), clerks=("Ann",))).number == 1
    assert flags.LIST.count(reader, FlagQuery(countries=("US",))).number == 0


@pytest.mark.usefixtures("booked")
def test_facets_count_each_value_with_the_other_filters_applied(ledger: Ledger) -> None:
    reader, id_ = ledger.reader, line(ledger).id
    ledger.apply(actions.assign(reader, id_, "Bo"))
    ledger.apply(actions.close_as(reader, id_, Outcome.ROUNDING, "So printed.", BOB))
    closed = FlagQuery(states=(FindingState.CLOSED,), severities=(Severity.WARNING,))
    assert flags.LIST.facet(reader, closed, FlagFacet.SEVERITY) == {"error": 1}
    assert flags.LIST.facet(reader, closed, FlagFacet.STATE) == {}
    assert flags.LIST.facet(reader, FlagQuery(), FlagFacet.STATE) == {"closed": 1}
    assert flags.LIST.facet(reader, FlagQuery(), FlagFacet.ASSIGNED) == {"Bo": 1}
    assert flags.LIST.facet(reader, FlagQuery(text="4.4"), FlagFacet.RULE) == {"footing": 1}
    assert flags.LIST.facet(reader, FlagQuery(text="absent"), FlagFacet.RULE) == {}


@pytest.mark.usefixtures("booked")
def test_a_question_outside_is_overdue_after_its_day(ledger: Ledger) -> None:
    for due, overdue in (("2001-01-01", True), ("2999-01-01", False)):
        outside = actions.Outside("the ministry", due=due)
        change = actions.ask_outside(ledger.reader, line(ledger).id, "How many?", outside, BOB)
        ledger.apply(change)
        assert line(ledger).overdue is overdue
    ledger.apply(actions.answer(ledger.reader, line(ledger).id, "None.", BOB))
    assert line(ledger).overdue is False


def test_a_flag_of_today_has_waited_no_day_before_noon_and_after(
    ledger: Ledger, booked: dict[str, int]
) -> None:
    (today,) = ledger.reader.execute("SELECT date('now')").fetchone()
    ledger.apply(Change("x", (Update("announcement", booked["told"], {"accessed_on": today}),)))
    assert line(ledger).waited == 0
    clock = flags.DAYS.replace("line.since", "CAST(julianday('2026-11-23') AS INTEGER)")
    for time in ("00:01", "11:59", "12:01", "23:59"):
        at = clock.replace("'now'", f"'2026-11-25 {time}'")
        assert ledger.reader.execute(f"SELECT {at}").fetchone() == (2,)


def test_a_flag_of_an_announcement_still_to_come_has_waited_no_day(
    ledger: Ledger, booked: dict[str, int]
) -> None:
    ahead = {"published_on": "2999-12-31", "accessed_on": None}
    ledger.apply(Change("x", (Update("announcement", booked["told"], ahead),)))
    assert line(ledger).waited == 0
