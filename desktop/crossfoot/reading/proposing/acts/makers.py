"""The maker that a text is about, for orders that leave out from whom the goods come.

"Vestas closes the year with orders. In Brazil, Casa dos Ventos has ordered 62 turbines."
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.names.actors import actor_of
from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from crossfoot.reading.proposing.acts.casts import Cast
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.item import Item
    from crossfoot.reading.proposing.names.actors import Actor

_MAKES = ("maker", "builder")
# How many sentences behind the one that a maker leads its orders may stand.
_FAR = 4
_OPENS = 40
# Makers of the one also make the other.
_KINDRED = (
    frozenset({"aviation", "defence"}),
    frozenset({"shipping", "defence"}),
    frozenset({"automotive", "vehicles"}),
    frozenset({"vehicles", "defence"}),
    frozenset({"energy", "nuclear"}),
    frozenset({"machinery", "mining"}),
    frozenset({"technology", "defence"}),
)


@dataclass(slots=True)
class Makers:
    """Who made the goods told of, as far as a text has been read.

    leading: the maker that led a sentence last; sentence: the number of this one.
    """

    leading: Actor | None = None
    sentence: int = 0

    def saw(self, frame: Frame) -> None:
        """Take note of the makers that a frame names: one that leads it, or another."""
        for one in frame.placed:
            name = one.name
            if name.kind is not NameKind.ORGANISATION or not name.business.startswith(_MAKES):
                continue
            opens = name.start - frame.start < _OPENS and not frame.inherited
            if opens and one.preposition is None and not one.modifies:
                self.leading, self.sentence = actor_of(name), frame.sentence
            elif self.leading and name.party != self.leading.party:
                self.leading = None

    def of(self, frame: Frame, item: Item) -> Actor | None:
        """Return the maker told of, where goods of its trade are bought of nobody named."""
        maker = self.leading
        if maker is None or frame.sentence - self.sentence > _FAR:
            return None
        if not _is_order(frame, item.cast) or maker in dict(item.cast.parts):
            return None
        sectors = {one.sector for one in item.products}
        trade = maker.business.split()[-1]
        made = not sectors and frame.counted
        fits = made or any(one == trade or {one, trade} in _KINDRED for one in sectors)
        return maker if fits else None


def _is_order(frame: Frame, found: Cast) -> bool:
    """Whether a frame tells of goods that somebody buys, and of nobody who sells them."""
    if found.type is not DealType.PURCHASE or found.with_role(Role.SELLER, Role.PARTNER):
        return False
    acts = any(one.kind.subject is Role.BUYER and not one.kind.generic for one in frame.triggers)
    return (acts or bool(found.with_role(Role.BUYER))) and not frame.origins
