"""Which counted goods are more of those of a deal, and which a lot of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.proposing.acts.referring import SHARE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.acts.item import Item
    from crossfoot.reading.proposing.deals.draft import Draft


def counted(found: Sequence[Found], figures: Sequence[int]) -> set[str]:
    """Return the units of what figures count."""
    return {unit for index in figures if (unit := found[index].unit)}


def priced(found: Sequence[Found], figures: Sequence[int]) -> bool:
    """Whether any figure is an amount of money."""
    return any(found[index].measure is Measure.VALUE for index in figures)


def is_definite(text: str, found: Sequence[Found], item: Item) -> bool:
    """Whether goods are counted that were told of before ("the 1,515 vehicles")."""
    first = found[item.figures[0]] if item.figures else None
    if first is None or first.measure is not Measure.QUANTITY:
        return False
    return text[max(first.start - len("the "), 0) : first.start].lower() == "the "


def of_the_same(found: Sequence[Found], last: Draft | None, item: Item, opening: str) -> Item:
    """Return an item that counts some of the goods just told as one of their deal.

    "Of the vehicles, 741 buses are electric, more than a Chinese maker ever sold": a land that is
    only told of deals in nothing.
    """
    lands = all(actor.is_country for actor, _ in item.cast.parts)
    if last is None or not lands or not SHARE.match(opening):
        return item
    same = counted(found, item.figures) & counted(found, last.figures)
    return replace(item, cast=replace(item.cast, parts=())) if same else item


def are_two(found: Sequence[Found], last: Draft, item: Item) -> bool:
    """Whether both have a price and goods of their own: "The remaining $1.3 billion buys"."""
    mine, its = counted(found, item.figures), counted(found, last.figures)
    both = priced(found, item.figures) and priced(found, last.figures)
    return both and bool(mine) and bool(its) and mine.isdisjoint(its)
