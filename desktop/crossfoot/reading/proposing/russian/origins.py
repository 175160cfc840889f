"""Lots of one purchase told by the land each comes from: "360 тыс. тонн российской пшеницы"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure
from crossfoot.reading.proposing.acts.casts import GIVING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.scene import Cast

_REACH = 30
_FEWEST = 2


def by_origin(
    reading: Reading, found: Cast, figures: Sequence[int]
) -> Iterator[tuple[Cast, list[int]]]:
    """Yield each lot with the land it comes from; nothing where not each of several has one."""
    counts = [i for i in figures if reading.found[i].measure is Measure.QUANTITY]
    lands = [_origin(reading, index) for index in counts]
    named = [land for land in lands if land]
    whole = len(named) == len(lands) - 1 and not lands[0]
    several = len(named) >= _FEWEST and (whole or len(named) == len(lands))
    given = any(role in GIVING for role in found.roles.values())
    if found.type is not DealType.PURCHASE or given or not several or len(counts) != len(figures):
        return
    for index, land in zip(counts, lands, strict=True):
        if land:
            yield replace(found, lands={**found.lands, "from": land}), [index]


def _origin(reading: Reading, index: int) -> str | None:
    """Return the land that an adjective in or right behind a count names: "60 тыс. румынской"."""
    figure = reading.found[index]
    later = [reading.found[i].start for i in reading.figures if i > index]
    end = min([figure.end + _REACH, reading.span.end, *later])
    return next(
        (
            name.actor.country
            for name in reading.names
            if name.adjective and figure.start <= name.start < end
        ),
        None,
    )
