"""Chains that come back to where they began: a total inside itself, a copy of its own copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.errors import Problem
from crossfoot.exchange.bundle.shape import ANNOUNCEMENTS, RELATIONS
from crossfoot.exchange.bundle.values import shown
from crossfoot.figures.values import SUMMING
from crossfoot.ledger.circles import closing

if TYPE_CHECKING:
    from crossfoot.exchange.bundle.check import Checked
    from crossfoot.exchange.bundle.present import Present
    from crossfoot.ledger.circles import Steps


def refuse_circles(checked: Checked, present: Present) -> None:
    """Refuse the row that closes each circle."""
    for number, key in closing(_copies(checked, present)):
        what = f"{shown(key)} is in the end a copy of itself"
        place = f"announcements[{number}].copy_of"
        checked.refuse(ANNOUNCEMENTS, number, Problem(place, what, "Name the original."))
    for number, key in closing(_sums(checked, present)):
        what = f"{shown(key)} is in the end a part of itself"
        place = f"relations[{number}].parts"
        checked.refuse(RELATIONS, number, Problem(place, what, "Take the total out of its parts."))


def _copies(checked: Checked, present: Present) -> Steps:
    """What the bundle says is a copy, and what the ledger says of those it names."""
    steps: Steps = {}
    named: dict[int, str] = {}
    for number, row in checked.rows["announcements"].items():
        if "copy_of" not in row:
            continue
        steps[row["key"]] = [(row["copy_of"], number)]
        for key in (row["key"], row["copy_of"]):
            known = present.find("announcement", key)
            if known is not None:
                named[known["id"]] = key
    for row in present.originals_of(list(named)):
        copy = named.get(row["id"], f"#{row['id']}")
        original = named.get(row["copy_of"], f"#{row['copy_of']}")
        steps.setdefault(copy, [(original, None)])
    return steps


def _sums(checked: Checked, present: Present) -> Steps:
    """Every summing relation of the bundle, and those of the ledger that lie under them."""
    steps: Steps = {}
    named: dict[int, str] = {}
    for number, row in checked.rows["relations"].items():
        if row["kind"] not in SUMMING:
            continue
        parts = [part["figure"] for part in row.get("parts", ())]
        steps.setdefault(row["whole"], []).extend((part, number) for part in parts)
        for key in (row["whole"], *parts):
            known = present.find("figure", key)
            if known is not None:
                named[known["id"]] = key
    for row in present.sums_below(list(named)):
        whole = named.get(row["whole_id"], f"#{row['whole_id']}")
        under = [(named.get(part, f"#{part}"), None) for part in row["parts"]]
        steps.setdefault(whole, []).extend(under)
    return steps
