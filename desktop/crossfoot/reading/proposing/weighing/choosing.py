"""Weigh what the words hint at, together with what the rules say, and choose a deal's countries.

The hints were weighed on passages of our own (`tests/reading/weigh_sides.py`). By themselves they
are right about as often as the rules, and mostly elsewhere; so both have a say.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.reading.proposing.weighing.weights import HUNDREDTHS, pair_hint, weights

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

# What the logarithms of the odds count: of both sides, of the giver, of the taker; and the rules'
# word. Measured on passages as they were read before any rule was tuned to them.
_BOTH, _GIVER, _TAKER = 1.2, -0.47, -0.36
_RULED, _SIDE_RULED, _SIDE_NAMED = 0.3, 0.3, 0.9
_LEAST = 1e-6
# An open side is worth half of a right one where it is not right to leave it open.
_COMPATIBLE = 0.5
# How much better than what the rules say another pair must be.
_CLEARLY = 0.1
# So many countries are looked at for a side.
_CANDIDATES = 4


class Sides(NamedTuple):
    """From which country a deal is, and to which; None where the words leave it open."""

    giver: str | None
    taker: str | None


def choose(
    hints: Mapping[str | None, Collection[str]],
    sort: str,
    ruled: Sides,
    named: tuple[bool, bool] = (False, False),
) -> Sides:
    """Return the countries of a deal.

    hints: for each country that can be meant, and for none of them under None.
    sort: the letter of the deal's sort; ruled: what the rules say, both among the countries.
    named: of either side, whether the deal's own words name somebody for what the rules say.
    """
    table = weights(sort)
    speaks = {country: _sum(table, keys) for country, keys in hints.items()}
    givers = _foremost({one: both.real for one, both in speaks.items()}, ruled.giver)
    takers = _foremost({one: both.imag for one, both in speaks.items()}, ruled.taker)
    odds = _likely([[_raw(table, speaks, one, other) for other in takers] for one in givers])
    taken = [_TAKER * math.log(sum(column) + _LEAST) for column in zip(*odds, strict=True)]
    raised = []
    for row in odds:
        given = _GIVER * math.log(sum(row) + _LEAST)
        raised.append(
            [
                _BOTH * math.log(chance + _LEAST) + given + takes
                for chance, takes in zip(row, taken, strict=True)
            ]
        )
    said = givers.index(ruled.giver), takers.index(ruled.taker)
    gives, takes = (_SIDE_NAMED if one else _SIDE_RULED for one in named)
    raised[said[0]] = [value + gives for value in raised[said[0]]]
    for row in raised:
        row[said[1]] += takes
    raised[said[0]][said[1]] += _RULED
    worth = _worth(_likely(raised))
    # Whose goods they are is known by their make alone: the words have nothing to say of it.
    made = sort == "P" and named[0] and not hints[ruled.giver]
    best, giver, taker = max(
        (value, -place, -other)
        for place, row in enumerate(worth)
        for other, value in enumerate(row)
        if place == said[0] or not made
    )
    better = best > worth[said[0]][said[1]] + _CLEARLY
    return Sides(givers[-giver], takers[-taker]) if better else ruled


def _raw(
    table: Mapping[str, complex],
    speaks: Mapping[str | None, complex],
    giver: str | None,
    taker: str | None,
) -> float:
    """Return the logarithm of the odds of a pair, up to what all pairs share."""
    hint = pair_hint(giver, taker)
    together = table[hint].real if hint in table else 0.0
    return (speaks[giver].real + speaks[taker].imag + together) / HUNDREDTHS


def _worth(odds: Sequence[Sequence[float]]) -> list[list[float]]:
    """Return how likely each is right, and for half that nothing in it is wrong: a side may lack.

    The first row and the first column are of the open sides.
    """
    gives = [sum(row) for row in odds]
    takes = [sum(column) for column in zip(*odds, strict=True)]
    worth = []
    for giver, row in enumerate(odds):
        agreeing = [
            chance + row[0] + odds[0][taker] + odds[0][0]
            if giver and taker
            else gives[giver] + gives[0]
            if giver
            else takes[taker] + takes[0]
            if taker
            else 1.0
            for taker, chance in enumerate(row)
        ]
        worth.append([c + _COMPATIBLE * a for c, a in zip(row, agreeing, strict=True)])
    return worth


def _sum(table: Mapping[str, complex], hints: Collection[str]) -> complex:
    return sum(filter(None, map(table.get, hints)), 0j)


def _foremost(speaks: Mapping[str | None, float], ruled: str | None) -> list[str | None]:
    """Return none, the one that the rules say, and the countries that most is said for."""
    best = sorted(speaks, key=lambda one: -speaks[one])[:_CANDIDATES]
    return list(dict.fromkeys((None, ruled, *best)))


def _likely(raw: Sequence[Sequence[float]]) -> list[list[float]]:
    """Return how likely each is, from logarithms of odds."""
    most = max(map(max, raw))
    odds = [[math.exp(value - most) for value in row] for row in raw]
    total = sum(map(sum, odds))
    return [[value / total for value in row] for row in odds]
