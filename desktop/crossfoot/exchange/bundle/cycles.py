"""Chains that come back to where they began: a total inside itself, a copy of its own copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.errors import Problem
from crossfoot.exchange.bundle.shape import ANNOUNCEMENTS, RELATIONS
from crossfoot.exchange.bundle.values import shown
from crossfoot.figures.values import SUMMING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.exchange.bundle.check import Checked
    from crossfoot.exchange.bundle.present import Present

Steps = dict[str, list[tuple[str, int | None]]]
"""From each key the keys it leads to, each with the place number of the row that says so."""


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


def closing(steps: Mapping[str, Sequence[tuple[str, int | None]]]) -> Iterator[tuple[int, str]]:
    """The rows that close a circle, each once, with the key it comes back to.

    A step without a row is the ledger's own and already free of circles, so a circle it closes is
    laid on the last row before it. Linear: each step is taken once.
    """
    done: set[str] = set()
    told: set[int] = set()
    for start in steps:
        if start in done:
            continue
        path: list[tuple[str, int | None]] = [(start, None)]
        on_path = {start}
        ahead = [iter(steps[start])]
        while ahead:
            step = next(ahead[-1], None)
            if step is None:
                ahead.pop()
                key, _ = path.pop()
                on_path.discard(key)
                done.add(key)
                continue
            key, _ = step
            if key in on_path:
                blamed = _last_row([*path, step], key)
                if blamed is not None and blamed not in told:
                    told.add(blamed)
                    yield blamed, key
            elif key not in done:
                path.append(step)
                on_path.add(key)
                ahead.append(iter(steps.get(key, ())))


def _last_row(path: Sequence[tuple[str, int | None]], back_to: str) -> int | None:
    for key, row in reversed(path):
        if row is not None:
            return row
        if key == back_to and path[-1] != (key, row):
            return None
    return None
