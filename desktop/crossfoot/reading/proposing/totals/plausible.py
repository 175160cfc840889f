"""Keep only totals that their parts can be the parts of.

A list far from its total is far likelier misread than misprinted: what falls well short of a total
only goes into it, and what well exceeds it is of something else. A few per cent are left standing,
for the check to find. Source: over all passages of our own, lists called complete come to 88 to
103% of their totals, and open ones never to more than 100%.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, Hedge, RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.totals.related import Related

_LEAST, _MOST, _OPEN_MOST = Decimal("0.85"), Decimal("1.1"), Decimal("1.02")
_QUARTER = 4
_EACH = re.compile(r"\s(?:each|apiece|a year|annually|per year)\b")
_UNBOUNDED = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.WELL_OVER, Hedge.JUST_OVER})
# Parts that may be less than printed.
_MAY_BE_LESS = frozenset({Hedge.UP_TO, Hedge.AT_MOST, Hedge.UNDER, Hedge.NEARLY})


def plausible(told: Account, relations: Sequence[Related]) -> Iterator[Related]:
    """Yield the relations, a sum that falls short as an open list, and none that exceeds."""
    for one in relations:
        if one.kind not in SUMMING or one.weight is not None or _is_of_each(told, one):
            yield one
            continue
        whole, parts = told.found[one.whole], [told.found[part] for part in one.parts]
        if any(part.currency != whole.currency for part in parts) or not whole.amount:
            yield one
            continue
        least, most = _range(parts)
        top = whole.amount_high or whole.amount
        complete = one.kind is RelationKind.SUM_OF
        limit = top * (_MOST if complete else _OPEN_MOST)
        if whole.hedge not in _UNBOUNDED and least > limit:
            continue
        short = most < whole.amount * _LEAST
        yield replace(one, kind=RelationKind.INCLUDES) if complete and short else one


def is_exactly(told: Account, one: Related) -> bool:
    """Whether the parts of a sum are, as printed, exactly its total."""
    whole, parts = told.found[one.whole], [told.found[part] for part in one.parts]
    alike = all(part.currency == whole.currency for part in parts)
    total = sum((part.amount for part in parts), Decimal(0))
    return one.kind is RelationKind.SUM_OF and alike and total == whole.amount


def _is_of_each(told: Account, one: Related) -> bool:
    """Whether a part counts more than once: "$573 million each from A and B"."""
    return any(_EACH.match(told.text, told.found[part].end) for part in one.parts)


def _range(parts: Sequence[Found]) -> tuple[Decimal, Decimal]:
    """Return the least and the most that parts come to, as their wordings imply."""
    least = sum((one.amount for one in parts if one.hedge not in _MAY_BE_LESS), Decimal(0))
    return least, sum((_most_of(one) for one in parts), Decimal(0))


def _most_of(part: Found) -> Decimal:
    """Return the most that a wording implies: FIGURES, section 1 ("over 8" is below 9)."""
    most = part.amount_high or part.amount
    return most + min(part.granularity, most / _QUARTER) if part.hedge in _UNBOUNDED else most
