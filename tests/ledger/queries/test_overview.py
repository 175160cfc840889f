"""Every number of the overview is the number of rows of the list that it opens."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from crossfoot.exchange.sample import make_sample
from crossfoot.figures.values import FindingState, VerdictKind
from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.generate import generate
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import changes, flags
from crossfoot.ledger.queries.changes import ChangeQuery, Recent
from crossfoot.ledger.queries.flags import FlagQuery, Waited
from crossfoot.ledger.queries.lists import list_of, query_of_view
from crossfoot.ledger.queries.overview import GREAT, NEWEST, Overview, overview
from crossfoot.ledger.queries.views import in_words

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from datetime import tzinfo
    from pathlib import Path

    from crossfoot.ledger.queries.overview import Counted


@pytest.fixture(scope="module", params=["sample", "many"])
def ledger(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Ledger]:
    """The sample that ships, and a generated ledger."""
    path = tmp_path_factory.mktemp("overview") / "it.crossfoot"
    if request.param == "sample":
        make_sample(path)
        made = Ledger.open(path, by="reader", write=False)
    else:
        made = Ledger.create(path, by="clerk")
        generate(made, 600, seed=5)
    yield made
    made.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path / "empty.crossfoot", by="clerk")
    yield made
    made.close()


def _numbers(found: Overview) -> list[Counted]:
    people = [each for one in found.people for each in (one.closed, one.changed)]
    return [
        *(found.drafts, found.announcements, found.totals, found.flags, found.changed),
        *(*found.verdicts, *found.unrated, *found.ages, *found.rules, *people),
    ]


def _rows(connection: sqlite3.Connection, counted: Counted) -> int:
    return len(list_of(counted.opens.page).ids(connection, query_of_view(counted.opens)))


def test_every_number_is_that_of_its_list(ledger: Ledger) -> None:
    for counted in _numbers(overview(ledger.reader)):
        assert _rows(ledger.reader, counted) == counted.number, counted


def test_verdicts_ages_and_rules_each_add_up(ledger: Ledger) -> None:
    found = overview(ledger.reader)
    assert sum(each.number for each in found.verdicts) == found.totals.number > 0
    assert sum(each.number for each in found.ages) == found.flags.number > 0
    assert sum(each.number for each in found.rules) == found.flags.number


def test_what_each_number_opens_can_be_said_and_kept_as_a_view(ledger: Ledger) -> None:
    for counted in _numbers(overview(ledger.reader)):
        words = in_words(counted.opens)
        assert words
        assert "{" not in words


def test_headlines_stand_from_the_largest_down_each_once(ledger: Ledger) -> None:
    headlines = overview(ledger.reader).headlines
    sizes = [line.printed[1] for line in headlines]
    assert sizes == sorted(sizes, reverse=True)
    assert 0 < len({line.id for line in headlines}) == len(headlines) <= GREAT


def test_the_figures_of_a_person_stand_in_the_announcements_opened(ledger: Ledger) -> None:
    reader = ledger.reader
    for person in overview(reader).people:
        listed = list_of(person.figures.opens.page)
        ids = listed.ids(reader, query_of_view(person.figures.opens))
        recorded = sum(line.figures for line in listed.lines(reader, ids).values())
        assert bool(person.figures.number) == bool(ids)
        assert recorded >= person.figures.number


def test_an_empty_ledger_counts_nothing(empty: Ledger) -> None:
    found = overview(empty.reader)
    assert found.is_empty
    assert not any(each.number for each in _numbers(found))
    assert found.headlines == found.changes == ()


def test_the_newest_changes_are_told_newest_first(empty: Ledger) -> None:
    for number in range(NEWEST + 2):
        empty.apply(_party(f"Party {number}"))
    found = overview(empty.reader)
    assert found.changed.number == NEWEST + 2
    assert [line.facts["deal"] for line in found.changes] == [
        f"Party {number}" for number in range(NEWEST + 1, 1, -1)
    ]
    assert not found.is_empty


def test_since_yesterday_leaves_out_what_is_older(
    empty: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty.apply(_party("Old"))
    assert changes.LIST.count(empty.reader, ChangeQuery(when=(Recent.TODAY,))).number == 1
    monkeypatch.setattr(changes, "datetime", Tomorrow)
    assert changes.LIST.count(empty.reader, ChangeQuery(when=(Recent.TODAY,))).number == 0
    assert changes.LIST.count(empty.reader, ChangeQuery(when=(Recent.YESTERDAY,))).number == 1


def test_a_flag_closed_by_a_reviewer_is_theirs(tmp_path: Path) -> None:
    path = tmp_path / "sample.crossfoot"
    make_sample(path)
    ledger = Ledger.open(path, by="reader", write=False)
    closed = {one.name: one.closed.number for one in overview(ledger.reader).people}
    assert (
        sum(closed.values())
        == flags.LIST.count(ledger.reader, FlagQuery(states=(FindingState.CLOSED,))).number
    )
    ledger.close()


def test_every_flag_is_of_one_age(ledger: Ledger) -> None:
    reader = ledger.reader
    each = [flags.LIST.count(reader, FlagQuery(waited=(age,))).number for age in Waited]
    assert sum(each) == flags.LIST.count(reader, FlagQuery()).number


def test_a_verdict_without_totals_is_left_out(ledger: Ledger) -> None:
    found = overview(ledger.reader)
    assert all(each.number for each in found.verdicts)
    assert {VerdictKind(each.value) for each in found.verdicts} <= set(VerdictKind)


class Tomorrow(datetime):
    """A clock a day ahead."""

    @classmethod
    @override
    def now(cls, tz: tzinfo | None = None) -> Tomorrow:
        return super().now(tz) + timedelta(days=1)


def _party(name: str) -> Change:
    return Change("edit_deal", (Insert("party", {"name": name}, New("party")),), {"deal": name})
