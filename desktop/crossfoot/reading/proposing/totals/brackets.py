"""What stands in brackets after a part is that part's own breakdown, not another part beside it.

"225 aircraft: 75 of one type (50 firm and 25 options) and 150 of another (100 firm and 50 options)"
has two parts, each with two of its own. Only where the bracket adds up to the number before it.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.totals.related import Related

_REACH = 240
"""Characters that a bracket may hold before a figure in it."""
_BESIDE = 60
"""Characters between a number and the bracket that breaks it down: its noun and its type."""
_FEWEST = 2


def brackets_apart(told: Account, found: Sequence[Related]) -> list[Related]:
    """Return the relations with the contents of each bracket put under the number before it."""
    split: list[Related] = []
    for related in found:
        split += _split(told, related) if related.kind in SUMMING else [related]
    return split


def _split(told: Account, related: Related) -> Iterator[Related]:
    inside: dict[int, list[int]] = {}
    for part in related.parts:
        bracket = _bracket_of(told.text, told.found[part].start)
        if bracket is not None and bracket > told.found[related.whole].start:
            inside.setdefault(bracket, []).append(part)
    owners: dict[int, list[int]] = {}
    for bracket, parts in inside.items():
        owner = _owner(told, bracket, parts)
        if owner is not None and owner != related.whole:
            owners[owner] = parts
    if not owners:
        yield related
        return
    under = {part: owner for owner, parts in owners.items() for part in parts}
    apart = dict.fromkeys(under.get(part, part) for part in related.parts)
    yield replace(related, parts=tuple(sorted(apart, key=lambda part: told.found[part].start)))
    for owner, own in owners.items():
        yield replace(related, kind=RelationKind.SUM_OF, whole=owner, parts=tuple(own))


def _bracket_of(text: str, at: int) -> int | None:
    """Return where the bracket around a place opens; None outside of any."""
    reach = max(at - _REACH, 0)
    last = text.rfind("(", reach, at)
    if last < 0:
        return None
    if text.find(")", last, at) < 0 and text.find("\n", last, at) < 0:
        return last
    depth = 0
    for place in range(at - 1, reach - 1, -1):
        if text[place] == ")":
            depth += 1
        elif text[place] == "(":
            if depth == 0:
                return place
            depth -= 1
        elif text[place] == "\n":
            return None
    return None


def _owner(told: Account, bracket: int, parts: Sequence[int]) -> int | None:
    """Return the figure before a bracket that its contents add up to."""
    if len(parts) < _FEWEST:
        return None
    total = sum((told.found[part].amount for part in parts), Decimal(0))
    before = [
        number
        for number, figure in enumerate(told.found)
        if figure.end <= bracket
        and bracket - figure.end <= _BESIDE
        and figure.measure is told.found[parts[0]].measure
        and figure.currency == told.found[parts[0]].currency
    ]
    nearest = max(before, key=lambda number: told.found[number].end, default=None)
    if nearest is None or told.found[nearest].amount != total:
        return None
    return told.repeats[nearest]
