"""Give the items of a frame the parties that are named once for all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.acts.casts import GIVING, MONEY, TAKING
from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from crossfoot.figures.values import DealType, Role
    from crossfoot.reading.proposing.acts.item import Item, Told
    from crossfoot.reading.proposing.names.actors import Actor

_WHERE = frozenset({"in", "for", "to"})


def shared(told: Told, parts: list[Item]) -> list[Item]:
    """Give every item the side that was named once for all: before the first figure or at the end.

    "… soybeans at $1 million and cotton at $2 million from the U.S."; but "$1 million for A,
    $2 million with B" leaves A to the first.
    """
    for side in (GIVING, TAKING):
        holders = [part for part in parts if part.cast.with_role(*side)]
        sets = {tuple(held.cast.with_role(*side)) for held in holders}
        if len(sets) != 1 or len(holders) == len(parts):
            continue
        common = [part for part in holders[0].cast.parts if part[1] in side]
        if _once_for_all(told, parts, {actor.party for actor, _ in common}):
            parts = [
                part
                if part.cast.with_role(*side) or _is_elsewhere(told, part, common)
                else _with(part, common, holders[0].cast.type)
                for part in parts
            ]
    return parts


def _once_for_all(told: Told, parts: Sequence[Item], parties: set[str]) -> bool:
    """Whether parties stand before the first figure or after the last, and are no subject."""
    figures = [told.found[index] for part in parts for index in part.figures]
    first, last = figures[0].start, figures[-1].end
    places = [one.name for one in told.frame.placed if one.name.party in parties]
    subjects = {name.party for name in told.frame.subjects}
    return not parties & subjects and all(
        name.end <= first or name.start >= last for name in places
    )


def _is_elsewhere(told: Told, part: Item, common: Iterable[tuple[Actor, Role]]) -> bool:
    """Whether an item names a land of its own that it is for: "$1 billion for a plant in Peru"."""
    lands = {actor.country for actor, _ in common}
    return any(
        one.name.kind is NameKind.COUNTRY and not one.name.adjective
        for one in told.frame.placed
        if part.start <= one.name.start < part.end
        and one.preposition in _WHERE
        and one.name.country not in lands
    )


def _with(part: Item, common: Iterable[tuple[Actor, Role]], kind: DealType | None) -> Item:
    """Return the item with these parties too, where it is the same sort of deal."""
    if part.cast.type is not kind and not {part.cast.type, kind} <= MONEY:
        return part
    mine = {actor for actor, _ in part.cast.parts}
    new = tuple(one for one in common if one[0] not in mine)
    return replace(part, cast=replace(part.cast, parts=(*part.cast.parts, *new)))
