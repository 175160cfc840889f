"""Trees of totals, and how a headline was told over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.fields import PartOf
from crossfoot.ledger.queries.restatements import tellings_of
from crossfoot.ledger.queries.total_tree import tree_of
from tests.ledger.booking import figure, total

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger


def told(ledger: Ledger, relation: int) -> list[tuple[int, int, str | None]]:
    return [(each.id, each.depth, each.breakdown) for each in tree_of(ledger.reader, relation)]


def test_a_total_alone_is_a_tree_of_one(ledger: Ledger) -> None:
    relation = ledger.apply(total(4.2, 2.1, 2.1)).new_ids["relation"]
    (line,) = tree_of(ledger.reader, relation)
    assert (line.id, line.depth, line.verdict) == (relation, 0, VerdictKind.CONSISTENT)


def test_totals_inside_totals_are_read_from_the_outermost_whichever_is_asked(
    ledger: Ledger,
) -> None:
    inner = ledger.apply(total(4.2, 2.1, 2.1)).new_ids
    outer = ledger.apply(total(9.2, 5.0)).new_ids
    parts = [PartOf(outer["part0"]), PartOf(inner["whole"])]
    ledger.apply(actions.cover(ledger.reader, outer["whole"], parts))
    named = actions.break_down(ledger.reader, inner["whole"], [PartOf(inner["part0"])], "by port")
    port = ledger.apply(named).new_ids["relation"]
    wanted = [
        (outer["relation"], 0, None),
        (inner["relation"], 1, None),
        (port, 1, "by port"),
    ]
    assert told(ledger, outer["relation"]) == wanted
    assert told(ledger, port) == wanted


def announced(ledger: Ledger, on: str, publisher: str, billions: float) -> int:
    source = New("announcement")
    values = {"title": f"Told on {on}", "publisher": publisher, "published_on": on}
    edits = (
        Insert("announcement", values, source),
        figure(billions, "figure", announcement_id=source),
    )
    return ledger.apply(Change("record_announcement", edits)).new_ids["figure"]


def test_a_headline_is_told_from_the_earliest_to_the_latest(ledger: Ledger) -> None:
    second = announced(ledger, "2025-05-13", "White House", 600.0)
    first = announced(ledger, "2025-01-23", "Agency", 600.0)
    third = announced(ledger, "2025-11-18", "Embassy", 1000.0)
    relate = actions.relate
    ledger.apply(relate(ledger.reader, RelationKind.RESTATES, second, [PartOf(first)]))
    ledger.apply(relate(ledger.reader, RelationKind.SUPERSEDES, third, [PartOf(second)]))
    found = tellings_of(ledger.reader, first)
    assert [each.figure_id for each in found] == [first, second, third]
    assert [each.how for each in found] == [
        None,
        RelationKind.RESTATES,
        RelationKind.SUPERSEDES,
    ]
    assert found[1].publisher == "White House"


def test_an_earlier_telling_may_be_a_date_and_a_quote_alone(ledger: Ledger) -> None:
    figure_id = announced(ledger, "2025-05-13", "White House", 600.0)
    values = {"kind": "restates", "whole_id": figure_id, "on": "2025-01", "quote": "as in January"}
    ledger.apply(Change("relate", (Insert("relation", values, New("relation")),)))
    found = tellings_of(ledger.reader, figure_id)
    assert [(each.wording, each.on) for each in found] == [
        ("as in January", "2025-01"),
        ("$600.0 billion", "2025-05-13"),
    ]


def test_a_figure_that_nobody_told_again_has_no_timeline(ledger: Ledger) -> None:
    assert tellings_of(ledger.reader, announced(ledger, "2025-05-13", "Post", 1.0)) == []
