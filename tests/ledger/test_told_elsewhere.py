"""What another report of a total says counts for it: its options, and money announced before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger.change import Change, Insert, New, Update
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.checked import checked_totals
from crossfoot.ledger.queries.flags import FlagQuery
from crossfoot.ledger.verify import verify
from tests.ledger.booking import BILLION, figure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.ledger.change import Edit
    from crossfoot.ledger.ledger import Ledger

KINDS = {
    "options": ("option_of", "up to $5.0 billion"),
    "restated": ("restates", "$5.0 billion, of which $2.0 billion new"),
}


def parts(relation: str, *labels: str) -> list[Edit]:
    return [
        Insert(
            "relation_part",
            {"relation_id": New(relation), "figure_id": New(label), "position": number},
        )
        for number, label in enumerate(labels)
    ]


def booked(ledger: Ledger, kind: str, words: str) -> Mapping[str, int]:
    """A total of two parts, the second an option of the first or announced before.

    words: how another report of the total goes, which is not tied to it yet.
    """
    tied = {"kind": kind, "whole_id": New("second" if kind == "restates" else "first")}
    edits: list[Edit] = [
        figure(5.0, "total"),
        figure(3.0, "first"),
        figure(2.0, "second"),
        figure(5.0, "report", wording=words, amount=5 * BILLION),
        Insert("relation", {"kind": "sum_of", "whole_id": New("total")}, New("sum")),
        *parts("sum", "first", "second"),
        Insert("relation", {**tied, "on": "2024", "quote": "in 2024"}, New("tie")),
        *(parts("tie", "second") if kind == "option_of" else ()),
        Insert("relation", {"kind": "same_as", "whole_id": New("report")}, New("same")),
    ]
    return ledger.apply(Change("x", tuple(edits))).new_ids


def told(ledger: Ledger, rule: str) -> bool:
    assert verify(ledger) == []
    return flags.LIST.count(ledger.reader, FlagQuery(rules=(rule,))).number > 0


def is_split(ledger: Ledger) -> bool:
    """Whether the total is shown with a part of its own kind."""
    (total,) = checked_totals(ledger.reader)
    return any(part.marks for part in total.parts)


@pytest.mark.parametrize("rule", KINDS)
def test_another_report_may_take_in_what_a_total_does_not_say(ledger: Ledger, rule: str) -> None:
    ids = booked(ledger, *KINDS[rule])
    assert told(ledger, rule)
    part = {"relation_id": ids["same"], "figure_id": ids["total"], "position": 0}
    ledger.apply(Change("x", (Insert("relation_part", part),)))
    assert not told(ledger, rule)
    assert is_split(ledger)
    plain = {"wording": "$5.0 billion", "hedge": "bare"}
    ledger.apply(Change("x", (Update("figure", ids["report"], plain),)))
    assert told(ledger, rule)
    ledger.undo()
    assert not told(ledger, rule)
    ledger.undo()
    assert told(ledger, rule)
    assert not is_split(ledger)
