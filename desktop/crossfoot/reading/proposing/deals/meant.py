"""Which of the deals told before a sentence speaks of: "the order", "the jets", "the Dutch one"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType
from crossfoot.reading.proposing.acts.casts import MONEY
from crossfoot.reading.proposing.acts.referring import FUNDS, GOODS, MEANT, THE_DEAL, land_meant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.acts.item import Item
    from crossfoot.reading.proposing.deals.draft import Draft

_LENT = frozenset({DealType.LOAN, DealType.GUARANTEE})
_MANY = 2


def of_land(text: str, recent: Sequence[Draft], item: Item) -> Draft | None:
    """Return the deal of the land that an item's words name: "the Dutch order"."""
    land = land_meant(text[item.start : item.end])
    for draft in reversed(recent) if land else ():
        if land in {actor.country for actor in (*draft.giving, *draft.taking)}:
            return draft
    return None


def of_words(recent: Sequence[Draft], last: Draft | None, opening: str) -> Draft | None:
    """Return the deal told last of the sort that "the order" or "the jets" names.

    last: the deal told last of any sort; recent: those told so far, the last at the end.
    """
    named = THE_DEAL.search(opening)
    noun = named["noun"] if named else ""
    invested = any(draft.type in MONEY for draft in recent[-_MANY:])
    for draft in reversed(recent):
        if noun in MEANT and draft.type is not MEANT[noun]:
            continue
        if noun in FUNDS and invested and draft.type is DealType.PURCHASE:
            continue
        if noun == "contract" and draft.type in _LENT and last is draft:
            return None
        if noun in GOODS and draft.sector != GOODS[noun]:
            continue
        return draft if noun in MEANT or noun in GOODS or noun in FUNDS else last
    return last
