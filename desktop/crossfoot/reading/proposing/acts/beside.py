"""Who else stands in a frame: beside another, across from it, or only naming the goods."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import Role
from crossfoot.reading.proposing.acts.casts import COUNTER, Cast
from crossfoot.reading.proposing.names.body_nouns import BUYING, SELLING
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.prepositions import ALONGSIDE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.names.name import Name


def joined(frame: Frame, meant: Mapping[Name, Sequence[Actor]]) -> set[Actor]:
    """Return those who are said to deal together with another."""
    return {a for one in frame.placed if one.preposition == ALONGSIDE for a in meant[one.name]}


def alongside(
    frame: Frame, meant: Mapping[Name, Sequence[Actor]], parts: Mapping[Actor, Role]
) -> dict[Actor, Role]:
    """Return whoever deals together with another, in the role of the one named before.

    "The Netherlands ordered nine aircraft in a joint buy with Austria".
    """
    roles: dict[Actor, Role] = {}
    last: Role | None = None
    for one in frame.placed:
        actors = meant[one.name]
        if one.preposition == ALONGSIDE and last is not None:
            roles |= {actor: last for actor in actors if actor not in parts}
        elif not one.modifies:
            last = next((parts[actor] for actor in actors if actor in parts), last)
    return roles


def on_one_side(found: Cast, frame: Frame, meant: Mapping[Name, Sequence[Actor]]) -> Cast:
    """Return the cast with whoever deals together with another on the side that this one got."""
    together = joined(frame, meant)
    sided = {
        actor: role
        for actor, role in found.parts
        if role is not Role.PARTNER and actor not in together
    }
    roles = alongside(frame, meant, sided) if together else {}
    parts = tuple(
        (actor, roles.get(actor, role) if role is Role.PARTNER else role)
        for actor, role in found.parts
    )
    return replace(found, parts=parts)


def without_makers(found: Cast, frame: Frame, meant: Mapping[Name, Sequence[Actor]]) -> Cast:
    """Return the cast without who only names the goods that another sells.

    "20 Eurofighters from Britain": whoever made them need not be the one who sells them.
    """
    made = {actor for one in frame.placed if one.modifies for actor in meant.get(one.name, ())}
    made -= {actor for one in frame.placed if not one.modifies for actor in meant[one.name]}
    if made and set(found.with_role(Role.SELLER)) - made:
        return replace(found, parts=tuple(one for one in found.parts if one[0] not in made))
    return found


def by_trade(
    frame: Frame, meant: Mapping[Name, Sequence[Actor]], parts: dict[Actor, Role]
) -> dict[Actor, Role]:
    """Return the parts with those on a side who are a country's bodies of a trade.

    "Hapag-Lloyd signed contracts with Chinese yards": they sell.
    """
    told = {
        actor: Role.SELLER if one.name.noun.removesuffix("s") in SELLING else Role.BUYER
        for one in frame.placed
        if one.name.noun and one.name.noun.removesuffix("s") in SELLING | BUYING
        for actor in meant[one.name]
    }
    return {
        actor: told.get(actor, role) if role is Role.PARTNER else role
        for actor, role in parts.items()
    }


def is_across(found: Cast, frame: Frame, meant: Mapping[Name, Sequence[Actor]]) -> bool:
    """Whether the one partner is only dealt with: "our government signed with the United States".

    Which side it is on depends on somebody whom the frame does not name.
    """
    if len(found.parts) != 1 or found.parts[0][1] is not Role.PARTNER:
        return False
    told = [one.preposition for one in frame.placed if found.parts[0][0] in meant[one.name]]
    return set(told) == {"with"}


def with_other(found: Cast, frame: Frame, meant: Mapping[Name, Sequence[Actor]]) -> Cast:
    """Return the cast of an item without a verb with the one other body it names across the deal.

    "Samsung Heavy Industries – 4 tankers, Minerva Marine, $338 million".
    """
    role = COUNTER.get(found.parts[0][1]) if len(found.parts) == 1 else None
    if frame.triggers or role is None or not (frame.products or frame.counted):
        return found
    ((known, _),) = found.parts
    others = {
        actor
        for one in frame.placed
        if one.name.kind is NameKind.ORGANISATION and not one.modifies
        if one.preposition in {None, "for", "to", "from", "with"}
        for actor in meant[one.name]
        if actor != known
    }
    if len(others) != 1:
        return found
    return replace(found, parts=(*found.parts, (others.pop(), role)))
