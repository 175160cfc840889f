"""Where a body is at home by what stands right after its name: "Hyundai Rotem (Южная Корея)"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.russian.spotting import Spotted

_BESIDE = frozenset({(" (", ")"), (", ", ")")})
_CELLS = frozenset({"\t", " | "})
_OUT_OF = " из "


def with_homes(text: str, found: Sequence[Spotted]) -> Iterator[Spotted]:
    """Yield the names, a body with the country that follows it; "X из Дубая" is one name."""
    held = False
    for place, spot in enumerate(found):
        if held:
            held = False
            continue
        after = found[place + 1] if place + 1 < len(found) else None
        if after is None or spot.kind is not NameKind.ORGANISATION or not _is_place(after):
            yield spot
            continue
        between = text[spot.end : after.start]
        of_there = between == _OUT_OF
        beside = (between, text[after.end : after.end + 1]) in _BESIDE or between in _CELLS
        home = of_there or (beside and after.is_country)
        if home and spot.actor.country is None:
            spot = replace(spot, actor=replace(spot.actor, country=after.actor.country))  # noqa: PLW2901
        held = of_there
        yield spot


def _is_place(name: Spotted) -> bool:
    return name.is_country or name.kind is NameKind.PLACE
