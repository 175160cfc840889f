"""Whether two tellings in Russian name the same sides of a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.acts.casts import GIVING, TAKING

if TYPE_CHECKING:
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.scene import Cast, Roles


def agree(draft: Draft, found: Cast) -> bool:
    """Whether nobody stands on a side that the deal has given to another."""
    for side in (GIVING, TAKING):
        had = {actor for actor, role in draft.roles.items() if role in side}
        named = {actor for actor, role in found.roles.items() if role in side}
        if had and named and not had & named and not _of_one_country(had, named):
            return False
    return True


def same_sides(draft: Draft, other: Draft) -> bool:
    """Whether a deal told after another may be the same told on: it has no side of its own."""
    for had, told in ((draft.giving, other.giving), (draft.taking, other.taking)):
        named = {actor for actor in told if actor not in had}
        if named and (had and not _of_one_country(set(had), named)):
            return False
    return draft.type is other.type or None in {draft.type, other.type}


def names_all(draft: Draft, found: Cast) -> bool:
    """Whether everybody on the sides told now was told of, and nobody else on them before."""
    named = set(found.roles.values())
    return all(actor in found.roles for actor, role in draft.roles.items() if role in named)


def told_again(draft: Draft, found: Cast) -> bool:
    """Whether only the buyers of a deal are named again, or the state that one of them is of."""
    named = set(found.roles)
    buyers = set(draft.taking)
    only = all(role in TAKING for role in found.roles.values())
    return only and (named <= buyers or _of_one_country(buyers, named))


def lacking(draft: Draft, found: Cast) -> bool:
    """Whether what is told now is the one side alone that a deal lacks."""
    sides = set(found.roles.values())
    return (sides == {Role.BUYER} and not draft.taking) or (
        sides == {Role.SELLER} and not draft.giving
    )


def _of_one_country(had: set[Actor], named: set[Actor]) -> bool:
    """Whether one side is a country and the other a body of it ("Сербия", then its ministry)."""
    return any(
        one.country == other.country and PartyKind.GOVERNMENT in {one.kind, other.kind}
        for one in had
        for other in named
        if one.country
    )


def is_certain(found: Cast) -> bool:
    """Whether the words name a side that acts: money wants its giver."""
    if found.type is DealType.INVESTMENT:
        return set(found.roles.values()) != {Role.HOST}
    at_home = all(actor.is_country for actor in found.roles) and not found.lands.get("to")
    takes = any(role in TAKING for role in found.roles.values())
    return bool(found.roles) and not (found.type is DealType.GRANT and at_home and not takes)


def as_before(roles: Roles, before: Roles) -> Roles:
    """Return the roles of two partners as the paper before gives them: "на 200 … и на четыре …"."""
    open_ = set(roles.values()) == {Role.PARTNER}
    return {actor: before[actor] if open_ else role for actor, role in roles.items()}
