"""What the list of deals keeps of each deal follows every change that it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.ledger.change import Change, Delete, Edit, Insert, New, Update
from crossfoot.ledger.queries import deals
from crossfoot.ledger.verify import verify
from tests.ledger.booking import BILLION, amend, figure, party

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ledger.queries.deals import DealLine


@pytest.fixture
def booked(ledger: Ledger) -> Iterator[dict[str, int]]:
    """$4.4 billion against two deals of $2.1 billion; the first has a buyer and a stage."""
    new = {"deal_id": New("deal")}
    edits: list[Edit] = [
        party("Boeing", "buyer"),
        Insert("deal", {"title": "Aircraft"}, as_=New("deal")),
        Insert("deal", {"title": "Engines"}, as_=New("other")),
        Insert("deal_party", {**new, "party_id": New("buyer"), "role": "buyer"}, as_=New("part")),
        Insert("deal_stage", {**new, "stage": "mou"}, as_=New("stage")),
        figure(4.4, "whole"),
        figure(2.1, "value", **new),
        figure(2.1, "second", deal_id=New("other")),
        Insert("relation", {"kind": "sum_of", "whole_id": New("whole")}, as_=New("total")),
        _part("value", "first part"),
        _part("second", "second part"),
    ]
    yield dict(ledger.apply(Change("x", tuple(edits))).new_ids)
    assert verify(ledger) == []


def _part(figure_label: str, label: str) -> Insert:
    values = {"relation_id": New("total"), "figure_id": New(figure_label)}
    return Insert("relation_part", values, as_=New(label))


def line(ledger: Ledger, id_: int) -> DealLine:
    return deals.lines(ledger.reader, [id_])[id_]


CHANGES: list[Any] = [
    ("a party's name", lambda ids: Update("party", ids["buyer"], {"name": "Airbus"})),
    ("a party's role", lambda ids: Update("deal_party", ids["part"], {"role": "seller"})),
    ("a party", lambda ids: Delete("deal_party", ids["part"])),
    ("a stage", lambda ids: Update("deal_stage", ids["stage"], {"stage": "contract"})),
    ("a figure's deal", lambda ids: Update("figure", ids["value"], {"deal_id": ids["other"]})),
    ("a part of its total", lambda ids: Delete("relation_part", ids["first part"])),
    ("the figure it counts with", lambda ids: Update("deal", ids["deal"], _adopts(ids))),
]


def _adopts(ids: dict[str, int]) -> dict[str, Any]:
    return {"adopted_value": ids["second"], "adopted_quantity": ids["whole"]}


@pytest.mark.parametrize(("what", "edit"), CHANGES, ids=[what for what, _ in CHANGES])
def test_a_change_shows_in_the_line_and_is_told(
    ledger: Ledger, booked: dict[str, int], what: str, edit: Callable[[dict[str, int]], Edit]
) -> None:
    before = line(ledger, booked["deal"])
    applied = ledger.apply(Change("x", (edit(booked),)))
    assert line(ledger, booked["deal"]) != before, what
    assert ("deal", booked["deal"]) in applied.rows
    ledger.undo()
    assert line(ledger, booked["deal"]) == before


def test_a_verdict_shows_in_the_lines_of_every_deal_of_the_total(
    ledger: Ledger, booked: dict[str, int]
) -> None:
    both = [booked["deal"], booked["other"]]
    assert {one.verdict for one in deals.lines(ledger.reader, both).values()} == {"inconsistent"}
    applied = ledger.apply(amend(booked["whole"], 4.2))
    assert {one.verdict for one in deals.lines(ledger.reader, both).values()} == {"consistent"}
    assert {("deal", id_) for id_ in both} <= applied.rows


def test_a_closed_flag_is_no_longer_counted(ledger: Ledger, booked: dict[str, int]) -> None:
    assert line(ledger, booked["deal"]).flags == 1
    (mark,) = ledger.reader.execute("SELECT fingerprint FROM finding").fetchone()
    closing = {"rule": "footing", "subject": (("relation", booked["total"]),), "state": "closed"}
    closing |= {"outcome": "rounding", "fingerprint": mark}
    ledger.apply(Change("x", (Insert("query", closing),)))
    assert line(ledger, booked["deal"]).flags == 0


def test_what_leaves_a_line_as_it_is_is_not_told(ledger: Ledger, booked: dict[str, int]) -> None:
    edit = Update("figure", booked["value"], {"note": "seen"})
    assert ("deal", booked["deal"]) not in ledger.apply(Change("x", (edit,))).rows


def test_a_deal_taken_away_takes_its_line_along(ledger: Ledger) -> None:
    id_ = ledger.apply(
        Change("x", (Insert("deal", {"title": "Aircraft"}, as_=New("deal")),))
    ).new_ids["deal"]
    ledger.apply(Change("x", (Delete("deal", id_),)))
    assert ledger.reader.execute("SELECT count(*) FROM deal_line").fetchone() == (0,)


def test_verify_finds_a_line_that_is_not_what_it_follows_from(
    ledger: Ledger, booked: dict[str, int]
) -> None:
    ledger.reader.execute("UPDATE deal_line SET printed = ? WHERE deal_id = 1", (9 * BILLION,))
    (problem,) = verify(ledger)
    assert problem.message.startswith("The line of deal 1 is not")
    ledger.apply(amend(booked["value"], 2.2))


def test_a_deal_counts_with_the_figure_that_replaced_the_first(
    ledger: Ledger, booked: dict[str, int]
) -> None:
    newer = ledger.apply(Change("x", (figure(2.6, "newer", deal_id=booked["deal"]),))).new_ids
    assert line(ledger, booked["deal"]).as_reported == "$2.1 billion"
    relation = Insert("relation", {"kind": "supersedes", "whole_id": newer["newer"]}, New("r"))
    old = Insert("relation_part", {"relation_id": New("r"), "figure_id": booked["value"]})
    ledger.apply(Change("relate", (relation, old)))
    assert line(ledger, booked["deal"]).as_reported == "$2.6 billion"
    assert verify(ledger) == []
    ledger.undo()
    assert line(ledger, booked["deal"]).as_reported == "$2.1 billion"
