"""A deal that stands in two totals is told, unless both totals are said to be one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger.change import Change, Insert, New, Update
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.flags import FlagQuery
from crossfoot.ledger.verify import verify
from tests.ledger.booking import figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from crossfoot.ledger.change import Edit
    from crossfoot.ledger.ledger import Ledger


def total(name: str, billions: float) -> Iterator[Edit]:
    """A total of an announcement of its own, with the value of the one deal as its part."""
    yield Insert("announcement", {"title": name}, New(name))
    yield figure(billions, f"{name} total", announcement_id=New(name))
    yield figure(1.2, f"{name} part", announcement_id=New(name), deal_id=New("deal"))
    yield Insert(
        "relation", {"kind": "includes", "whole_id": New(f"{name} total")}, New(f"{name} sum")
    )
    part = {"relation_id": New(f"{name} sum"), "figure_id": New(f"{name} part")}
    yield Insert("relation_part", part)


def tied(kind: str, whole: int | New, *parts: int | New) -> tuple[Edit, ...]:
    relation = Insert("relation", {"kind": kind, "whole_id": whole}, New("tie"))
    return relation, *(
        Insert("relation_part", {"relation_id": New("tie"), "figure_id": part, "position": number})
        for number, part in enumerate(parts)
    )


@pytest.fixture
def ids(ledger: Ledger) -> Mapping[str, int]:
    edits = [
        Insert("event", {"name": "A summit"}, New("event")),
        Insert("deal", {"title": "Rails"}, New("deal")),
        *total("release", 2.0),
        *total("article", 2.1),
        figure(2.05, "third"),
    ]
    return ledger.apply(Change("x", tuple(edits))).new_ids


def told(ledger: Ledger) -> bool:
    assert verify(ledger) == []
    return flags.LIST.count(ledger.reader, FlagQuery(rules=("twice",))).number > 0


SILENT: dict[str, Callable[[Mapping[str, int]], tuple[Edit, ...]]] = {
    "one is a report of the other": lambda ids: tied(
        "same_as", ids["release total"], ids["article total"]
    ),
    "both are reports of a third": lambda ids: tied(
        "same_as", ids["third"], ids["release total"], ids["article total"]
    ),
    "one is a copy of the other": lambda ids: (
        Update("announcement", ids["article"], {"copy_of": ids["release"]}),
    ),
    "both are of one event": lambda ids: tuple(
        Update("announcement", ids[name], {"event_id": ids["event"]})
        for name in ("release", "article")
    ),
}


@pytest.mark.parametrize("case", SILENT)
def test_it_is_told_until_both_totals_are_said_to_be_one_and_again_after_undo(
    ledger: Ledger, ids: Mapping[str, int], case: str
) -> None:
    assert told(ledger)
    ledger.apply(Change("x", SILENT[case](ids)))
    assert not told(ledger)
    ledger.undo()
    assert told(ledger)


def test_a_second_report_is_added_to_those_of_a_third(
    ledger: Ledger, ids: Mapping[str, int]
) -> None:
    tie = ledger.apply(Change("x", tied("same_as", ids["third"], ids["article total"]))).new_ids
    assert told(ledger)
    part = {"relation_id": tie["tie"], "figure_id": ids["release total"], "position": 1}
    ledger.apply(Change("x", (Insert("relation_part", part),)))
    assert not told(ledger)
    ledger.undo()
    assert told(ledger)
