"""Totals judged in bulk are stored exactly as they are one by one."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.ledger import recheck, totals
from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.generate import generate
from crossfoot.ledger.plain_totals import mended, plain_totals
from crossfoot.ledger.verify import verify
from tests.ledger.booking import BILLION, column, figure, total

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

ODD: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "another currency": ({"currency": "EUR"}, {}),
    "another period": ({"period": "year"}, {}),
    "a count": ({"measure": "quantity", "currency": None, "unit": "aircraft"}, {}),
    "no currency": ({"currency": None, "wording": "2.0 billion"}, {}),
    "below nought": ({"amount": -BILLION}, {}),
    "a correction": ({"corrected_amount": 3 * BILLION, "corrected_why": "a slip"}, {}),
    "a huge amount": ({"amount": 10**17}, {}),
    "a weight": ({}, {"weight_low": 200, "weight_high": 200}),
}


def differing(ledger: Ledger) -> list[int]:
    """The relations whose row in bulk is not what it is one by one."""
    ids = recheck.ids(ledger.reader, "relation")
    closely = mended(ledger.reader)
    quick = {
        each.relation_id: each.row for each in totals.computed_in_bulk(ledger.reader, ids, closely)
    }
    full = {each.relation_id: each.row for each in totals.computed(ledger.reader, ids)}
    return [id_ for id_ in ids if quick[id_] != full[id_]]


def test_a_generated_ledger_is_judged_alike_and_mostly_in_bulk(ledger: Ledger) -> None:
    generate(ledger, 3000, seed=5)
    assert differing(ledger) == []
    ids = recheck.ids(ledger.reader, "relation")
    assert len(plain_totals(ledger.reader, ids)) > len(ids) // 2


def test_lists_of_any_hedges_are_judged_alike(ledger: Ledger) -> None:
    chance = random.Random(7)
    hedges = ("bare", "bare", "exact", "over", "about", "up_to", "nearly", "well_over")
    for _ in range(60):
        parts = [chance.randint(1, 40) / 10 for _ in range(chance.randint(1, 5))]
        near = max(0.1, sum(parts) + chance.choice((-0.2, -0.1, 0, 0, 0.1, 0.2, 0.5)))
        change = total(near, *parts)
        for edit in change.edits:
            if edit.table == "figure":
                edit.values["hedge"] = chance.choice(hedges)  # type: ignore[index,union-attr]
                edit.values["rounded_to"] = chance.choice((0, 1, BILLION // 10))  # type: ignore[index,union-attr]
        ledger.apply(change)
    assert differing(ledger) == []


@pytest.mark.parametrize("case", ODD)
def test_a_list_with_something_odd_in_it_is_no_plain_one(ledger: Ledger, case: str) -> None:
    values, part = ODD[case]
    ledger.apply(
        Change(
            "relate",
            (
                figure(4.0, "whole"),
                figure(2.0, "one"),
                figure(2.0, "other", **values),
                Insert("relation", {"kind": "sum_of", "whole_id": New("whole")}, New("list")),
                *(
                    Insert(
                        "relation_part",
                        {
                            "relation_id": New("list"),
                            "figure_id": New(name),
                            "position": at,
                            **more,
                        },
                    )
                    for at, (name, more) in enumerate((("one", {}), ("other", part)))
                ),
            ),
        )
    )
    assert differing(ledger) == []
    assert plain_totals(ledger.reader, {1} - mended(ledger.reader)) == {}


def test_a_full_recheck_leaves_what_each_change_left(ledger: Ledger) -> None:
    for whole in (4.2, 4.4, 8.0):
        ledger.apply(total(whole, 2.1, 2.1))
    before = column(ledger, "SELECT fingerprint FROM finding ORDER BY id")
    with ledger.reader:
        ledger.reader.execute("DELETE FROM total")
        recheck.recheck_all(ledger.reader)
    assert column(ledger, "SELECT fingerprint FROM finding ORDER BY id") == before
    assert verify(ledger) == []
