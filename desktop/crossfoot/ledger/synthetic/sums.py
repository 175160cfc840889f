"""A reported total with its parts, built so that it comes to a wanted verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.ledger.synthetic.money import TENTHS, billions, whole_billions

if TYPE_CHECKING:
    from random import Random


class Reported(NamedTuple):
    """A total and its parts in words, and how the parts are said to belong to it."""

    total: str
    parts: tuple[str, ...]
    kind: RelationKind


WISHES = (
    (VerdictKind.CONSISTENT, 62),
    (VerdictKind.CONSISTENT_BY_ROUNDING, 15),
    (VerdictKind.INCOMPLETE, 12),
    (VerdictKind.STRAINED, 4),
    (VerdictKind.INCONSISTENT, 4),
    (VerdictKind.UNDECIDABLE, 3),
)
"""Wanted verdicts with their shares in a hundred."""


def wish(random: Random) -> VerdictKind:
    """Draw a verdict by its share."""
    kinds, shares = zip(*WISHES, strict=True)
    return VerdictKind(random.choices(kinds, shares)[0])


def reported(random: Random, wanted: VerdictKind, count: int) -> Reported:
    """Return a total with so many parts that comes to the wanted verdict.

    With fewer than three parts, nearness is hard to place: they simply add up.
    """
    parts = [random.randrange(10, 90) for _ in range(count)]
    whole = sum(parts)
    words = [billions(part) for part in parts]
    kind = RelationKind.SUM_OF
    if count < 3:
        return Reported(billions(whole), tuple(words), kind)
    match wanted:
        case VerdictKind.CONSISTENT_BY_ROUNDING:
            total = billions(whole + random.choice((-2, -1, 1, 2)))
        case VerdictKind.INCOMPLETE:
            total, kind = billions(whole + random.randrange(30, 200)), RelationKind.INCLUDES
        case VerdictKind.STRAINED:
            total = f"over {whole_billions(whole - 2 * TENTHS)}"
        case VerdictKind.INCONSISTENT:
            total = billions(whole + random.choice((-1, 1)) * random.randrange(15, 25))
        case VerdictKind.UNDECIDABLE:
            total = billions(whole)
            words[random.randrange(count)] = billions(random.randrange(10, 90), "€")
        case _:
            total = _agreeing(random, whole)
    return Reported(total, tuple(words), kind)


def _agreeing(random: Random, whole: int) -> str:
    """Return a total that the parts add up to, printed or qualified."""
    if random.random() < 0.6 or whole % TENTHS == 0:
        return billions(whole)
    return f"over {whole_billions(whole)}"
