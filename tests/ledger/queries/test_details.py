"""What one pane shows: an announcement, a figure, a deal, a total."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.interval import Bound, Interval
from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.ledger import actions
from crossfoot.ledger.fields import PartOf
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.announcement_view import announcement_view, open_numbers
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.figure_view import figure_view
from crossfoot.ledger.queries.flag_view import flag_view
from crossfoot.ledger.queries.history import history
from crossfoot.ledger.queries.identity import rows_by_name
from crossfoot.ledger.queries.parties import (
    known,
    party_by_name,
    suggest_events,
    suggest_parties,
    suggest_sectors,
)
from crossfoot.ledger.queries.total_view import total_view
from crossfoot.ledger.queries.values import setting
from tests.ledger.announcing import (
    AIRCRAFT,
    COUNT,
    LOCOMOTIVES,
    TEXT,
    TOTAL,
    announce,
    proposal,
    record,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

BILLION = 10**9 * 100


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path_factory.mktemp("details") / "plan.crossfoot", by="clerk")
    record(made, announce(made), TOTAL, LOCOMOTIVES, COUNT, AIRCRAFT)
    yield made
    made.close()


def row(ledger: Ledger, name: str) -> int:
    ((_, id_),) = rows_by_name(ledger.reader, name)
    return id_


def test_an_announcement_shows_its_figures_in_the_order_of_the_text(ledger: Ledger) -> None:
    view = announcement_view(ledger.reader, row(ledger, "A-1"))
    assert view is not None
    assert view.text == TEXT
    assert [one.wording for one in view.figures] == [
        "over $12 billion",
        "$4.2 billion",
        "up to 22 aircraft",
        "over $8 billion",
    ]
    assert [one.deal for one in view.figures][1:3] == [
        "Kazakhstan locomotives",
        "Uzbekistan aircraft",
    ]
    assert [(one.as_whole, one.verdict) for one in view.figures[0].roles] == [
        (True, VerdictKind.CONSISTENT)
    ]
    assert open_numbers(view, [figure.found for figure in proposal().figures]) == []


def test_a_figure_shows_its_sentence_and_its_six_bounds(ledger: Ledger) -> None:
    view = figure_view(ledger.reader, row(ledger, "F-1"))
    assert view is not None
    assert view.sentence is not None
    assert view.sentence.text == TEXT.splitlines()[1]
    assert view.meaning is not None
    assert view.meaning.sets is not None
    assert view.meaning.sets.hard == Interval(Bound(12 * BILLION, 1), None)
    assert view.meaning.sets.soft.upper == Bound(13 * BILLION, -1)
    assert (view.publisher, view.published_on) == ("The Weekly Ledger", "2025-09-23")


def test_a_deal_shows_its_evidence_values_first(ledger: Ledger) -> None:
    figure = figure_view(ledger.reader, row(ledger, "F-3"))
    assert figure is not None
    assert figure.fields.deal_id is not None
    view = deal_view(ledger.reader, figure.fields.deal_id)
    assert view is not None
    assert [one.wording for one in view.evidence] == ["over $8 billion", "up to 22 aircraft"]
    assert view.evidence[0].source == "Two orders in one week"
    assert view.evidence[0].sentence is not None
    assert view.evidence[0].sentence.after == "."
    assert view.verdict is VerdictKind.CONSISTENT
    assert view.sources == 1


def test_a_total_is_judged_with_its_parts_and_their_quotes(ledger: Ledger) -> None:
    figure = figure_view(ledger.reader, row(ledger, "F-1"))
    assert figure is not None
    view = total_view(ledger.reader, figure.roles[0].relation_id)
    assert view is not None
    assert view.verdict.kind is VerdictKind.CONSISTENT
    assert view.kind is RelationKind.SUM_OF
    assert [one.label for one in view.parts] == ["Kazakhstan locomotives", "Uzbekistan aircraft"]
    assert {view.keys[one.part.figure.key] for one in view.parts} == {
        one.figure_id for one in view.parts
    }
    assert view.evidence.wording == "over $12 billion"
    assert (view.flags, view.standing) == ((), None)


def test_what_does_not_sum_is_no_total(ledger: Ledger) -> None:
    parts = [PartOf(row(ledger, "F-2"))]
    change = actions.relate(ledger.reader, RelationKind.SAME_AS, row(ledger, "F-4"), parts)
    relation = ledger.apply(change).new_ids["relation"]
    assert total_view(ledger.reader, relation) is None
    ledger.undo()


@pytest.mark.parametrize("view", [announcement_view, figure_view, deal_view, total_view, flag_view])
def test_what_is_gone_is_none(ledger: Ledger, view: object) -> None:
    assert callable(view)
    assert view(ledger.reader, 10**6) is None


def test_the_history_tells_newest_first_who_did_what(ledger: Ledger) -> None:
    lines = history(ledger.reader)
    assert [line.seq for line in lines] == sorted((line.seq for line in lines), reverse=True)
    assert lines[-2].name == "record_announcement"
    assert lines[-2].facts == {"title": "Two orders in one week"}
    assert {line.by for line in lines} == {"clerk"}
    assert history(ledger.reader, limit=2, before=lines[1].seq) == lines[2:4]


def test_the_history_of_a_row_holds_only_what_touched_it(ledger: Ledger) -> None:
    lines = history(ledger.reader, row=("figure", row(ledger, "F-2")))
    assert [(line.name, line.facts["wording"]) for line in lines] == [
        ("record_figure", "$4.2 billion")
    ]


def test_a_permanent_id_names_its_row(ledger: Ledger) -> None:
    assert rows_by_name(ledger.reader, "F-2") == [("figure", row(ledger, "F-2"))]
    assert rows_by_name(ledger.reader, "nothing") == []


def test_parties_are_known_by_name_and_alias(ledger: Ledger) -> None:
    names = known(ledger.reader).parties
    assert names["The Boeing Company"] == ("Boeing", "US", "company")
    assert party_by_name(ledger.reader, "THE BOEING  company") == row(ledger, "P-3")
    assert suggest_parties(ledger.reader, "bo") == ["Boeing"]
    assert suggest_parties(ledger.reader, "%") == []


def test_words_in_use_are_suggested(ledger: Ledger) -> None:
    assert sorted(suggest_sectors(ledger.reader)) == ["aviation", "rail"]
    assert suggest_events(ledger.reader) == ["Autumn assembly"]
    assert setting(ledger.reader, "reporting_currency") == "USD"
    assert setting(ledger.reader, "nothing") is None
