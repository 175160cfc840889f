"""Split a frame that prices several things into one item each.

"$96 billion with Boeing, $8.5 billion with McDermott" are two items; "$5 billion in loans and
$1.8 billion in investments" from one side to the other stay one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, Role
from crossfoot.reading.proposing.actors import actor_of
from crossfoot.reading.proposing.lexicon import NameKind
from crossfoot.reading.proposing.roles import GIVING, TAKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.actors import Actor
    from crossfoot.reading.proposing.frames import Frame, Placed
    from crossfoot.reading.proposing.roles import Cast
    from crossfoot.reading.proposing.sectors import Product

_SEPARATORS = (
    re.compile(r";\s*(?:and\s+)?"),
    re.compile(r"\)\s*,?\s*(?:and\s+|plus\s+)?"),
    re.compile(r",\s*(?:and|plus|while|as well as)\s+|\s+plus\s+|\s+as well as\s+|\s+while\s+"),
    re.compile(r",\s*|\s+and\s+"),
)
_GAPPED = re.compile(
    r"\s*(?:[(,:–—-]\s*)?(?:(?:a|an|the|another|some|with|will|would|also|about|pledged|gave|for|at|put|in)\s+){0,3}$"
)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a frame tells of. cast: the frame's, with this item's own parties."""

    start: int
    end: int
    figures: tuple[int, ...]
    cast: Cast
    products: tuple[Product, ...]
    own: frozenset[str]


def items(
    text: str, frame: Frame, cast: Cast, figures: Sequence[int], found: Sequence[Found]
) -> list[Item]:
    """Return the items of a frame; one where nothing parts them.

    figures: those of the frame that are a deal's, in order.
    """
    priced = [i for i in figures if found[i].measure is Measure.VALUE and found[i].converts is None]
    whole = Item(frame.start, frame.end, tuple(figures), cast, frame.products, frozenset())
    lead = priced if len(priced) > 1 else _counted(figures, found, priced)
    if len(lead) < 2:
        return [whole]
    bounds = _bounds(text, frame, [found[i] for i in lead])
    parts = [
        _item(text, frame, cast, found, figures, span)
        for span in zip(bounds, bounds[1:], strict=False)
    ]
    if _apart(parts, cast.type):
        return parts
    return [whole]


def _counted(figures: Sequence[int], found: Sequence[Found], priced: Sequence[int]) -> list[int]:
    """Return the quantities to part a frame by, where it prices nothing."""
    counted = [i for i in figures if found[i].measure is Measure.QUANTITY]
    return counted if not priced else []


def _bounds(text: str, frame: Frame, lead: Sequence[Found]) -> list[int]:
    bounds = [frame.start]
    for before, after in zip(lead, lead[1:], strict=False):
        bounds.append(_bound(text, frame, before, after))
    return [*bounds, frame.end]


def _bound(text: str, frame: Frame, before: Found, after: Found) -> int:
    """Return where the item of the later figure begins."""
    gap = text[before.end : after.start]
    for separator in _SEPARATORS:
        matches = list(separator.finditer(gap))
        if not matches:
            continue
        for match in matches:
            begins = before.end + match.end()
            if any(
                one.name.start == begins or text[begins : one.name.start] == "the "
                for one in frame.placed
            ):
                return begins
        return before.end + matches[-1].end()
    return after.start


def _item(
    text: str,
    frame: Frame,
    cast: Cast,
    found: Sequence[Found],
    figures: Sequence[int],
    span: tuple[int, int],
) -> Item:
    start, end = span
    inside = tuple(i for i in figures if start <= found[i].start < end)
    placed = [one for one in frame.placed if start <= one.name.start < end]
    own = _own_cast(text, frame, cast, placed, found[inside[0]] if inside else None)
    goods = tuple(one for one in frame.products if start <= one.start < end)
    names = frozenset(one.name.party for one in placed if one.name not in frame.subjects)
    return Item(start, end, inside, own, goods, names)


def _own_cast(
    text: str, frame: Frame, cast: Cast, placed: Sequence[Placed], first: Found | None
) -> Cast:
    """Return the cast of one item: its own names in their roles, with the common subject."""
    here = {one.name.party for one in placed}
    elsewhere = {one.name.party for one in frame.placed if one.name not in frame.subjects} - here
    gapped = _gapped(text, frame, placed, first)
    leading = cast.parts[0][1] if cast.parts else Role.PARTNER
    parts = [
        (actor, role)
        for actor, role in cast.parts
        if actor.party not in elsewhere and not (gapped and role is leading)
    ]
    if gapped and gapped not in [actor for actor, _ in parts]:
        parts.insert(0, (gapped, leading if _frees(frame) else _counter_of(cast, leading)))
    return replace(cast, parts=tuple(parts))


def _frees(frame: Frame) -> bool:
    return bool(frame.subjects) or not frame.placed


def _counter_of(cast: Cast, leading: Role) -> Role:
    """Return the role of a name that only stands beside its figure: "Boeing ($96 billion)"."""
    others = [role for _, role in cast.parts[1:] if role is not leading]
    return others[0] if others else leading


def _gapped(text: str, frame: Frame, placed: Sequence[Placed], first: Found | None) -> Actor | None:
    """Return the subject of an item that leaves out the verb: "Kuwait $2 billion"."""
    for one in placed:
        name = one.name
        if first is None or one.preposition or name in frame.subjects or one.modifies:
            continue
        if name.kind is NameKind.ANAPHOR or name.end > first.start or name.possessive:
            continue
        if _GAPPED.fullmatch(text[name.end : first.start]):
            return actor_of(name)
    return None


def _apart(parts: Sequence[Item], kind: DealType | None) -> bool:
    """Whether the items are deals of their own: other parties, or other goods bought."""
    holders = [part for part in parts if part.own]
    if len({part.own for part in holders}) > 1 and len(holders) >= len(parts) - 1:
        return True
    sides = {
        tuple(actor.party for actor in part.cast.with_role(*GIVING, *TAKING)) for part in parts
    }
    if len(sides) > 1:
        return True
    sectors = [part.products[0].sector if part.products else None for part in parts]
    return kind is DealType.PURCHASE and None not in sectors and len(set(sectors)) == len(sectors)
