"""A deal in the making, what was told around it, and whether two tellings name the same sides."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Role
from crossfoot.reading.proposing.acts.casts import GIVING, MONEY, TAKING
from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from crossfoot.figures.values import DealType, Stage
    from crossfoot.reading.proposing.acts.casts import Cast
    from crossfoot.reading.proposing.acts.sectors import Product
    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.names.prepositions import Placed


# Who helps a deal come about that others make.
_BESIDE = frozenset({Role.GUARANTOR, Role.FINANCIER})
# How many deals are looked through on either side of a total.
_AROUND = 60


@dataclass(frozen=True, slots=True)
class Topic:
    """What was being told when a deal came up. told: itself a priced deal, not a headline."""

    cast: Cast
    told: bool = False

    @property
    def parted(self) -> bool:
        """Whether somebody is said to deal in it."""
        return bool(self.cast.parts)


@dataclass(slots=True)
class Draft:
    """A deal in the making.

    topics: what was being told where it came up, nearest first; it may name a missing side.
    lands: the country of a side whose parties have none, as the text around tells.
    maker: who makes the goods, as the sentences before tell.
    countries: from which country it is and to which, once all words were weighed; None before.
    """

    type: DealType | None = None
    roles: dict[Actor, Role] = field(default_factory=dict)
    products: list[Product] = field(default_factory=list)
    unit: str | None = None
    stage: Stage | None = None
    stage_quote: str | None = None
    figures: list[int] = field(default_factory=list)
    first_sentence: int = 0
    specific: bool = False
    topics: list[Topic] = field(default_factory=list)
    lands: dict[str, str] = field(default_factory=dict)
    maker: Actor | None = None
    countries: tuple[str | None, str | None] | None = None

    def parties(self, *roles: Role) -> list[Actor]:
        """Return the parties in these roles, in the order they were named."""
        return [actor for actor, role in self.roles.items() if role in roles]

    def stand(self, said: Mapping[Actor, Role]) -> None:
        """Take whoever is said to stand on a side that nobody has: "The seller is Cantech"."""
        had = {GIVING: self.giving, TAKING: self.taking}
        for actor, role in said.items():
            if not had[GIVING if role in GIVING else TAKING]:
                self.roles[actor] = role

    def stand_for(self, named: Iterable[Actor]) -> None:
        """Take those that a row names for who was read on the side that it gives, bodies first."""
        side = GIVING if self.giving else TAKING if self.taking else {Role.PARTNER}
        others = [one for one, role in self.roles.items() if role in side]
        bodies = [one for one in others if not one.is_country] or others
        role = self.roles[bodies[0]] if bodies else Role.PARTNER
        kept = {one: role for one, role in self.roles.items() if one not in bodies}
        self.roles = {**kept, **dict.fromkeys(named, role)}

    @property
    def giving(self) -> list[Actor]:
        """Sellers, investors, lenders, donors; who guarantees or pays only where nobody else is."""
        return self.parties(*(GIVING - _BESIDE)) or self.parties(*_BESIDE)

    @property
    def taking(self) -> list[Actor]:
        """Buyers, hosts, borrowers, recipients."""
        return self.parties(*TAKING)

    @property
    def sector(self) -> str | None:
        """The sector of the first goods named; None where none are."""
        return self.products[0].sector if self.products else None


class Sides(NamedTuple):
    """Who gives and who takes."""

    giving: Sequence[Actor]
    taking: Sequence[Actor]


def told_around(drafts: Sequence[Draft], sentence: int) -> Sequence[Draft]:
    """Return the deals told before and after a sentence, so many that long texts stay linear."""
    place = bisect_left(drafts, sentence, key=lambda draft: draft.first_sentence)
    return drafts[max(place - _AROUND, 0) : place + _AROUND]


def acts_anew(one: Placed, last: Draft) -> bool:
    """Whether a body stands as a subject that has no part in the deal told last."""
    body = one.name.kind is NameKind.ORGANISATION and one.name.sure
    if not body or one.preposition is not None or one.name.possessive or one.modifies:
        return False
    return one.name.party not in {actor.party for actor in last.roles}


def agree(had: Sides, named: Sides) -> bool:
    """Whether nobody stands on a side that the deal has given to another."""
    givers = not had.giving or not named.giving or meet(had.giving, named.giving)
    return givers and (not had.taking or not named.taking or meet(had.taking, named.taking))


def is_one_of_several(draft: Draft, named: Sides) -> bool:
    """Whether one alone is named of those who give in a deal from several countries."""
    alone = named.giving and {*named.giving} < {*draft.giving}
    return bool(alone) and len({actor.country for actor in draft.giving}) > 1


def same_sort(topic: Cast, own: Cast) -> bool:
    """Whether what is told now can be of the deal that a topic speaks of."""
    if topic.type is None or own.type is None or topic.type is own.type:
        return True
    return topic.type in MONEY and own.type in MONEY


def meet(some: Sequence[Actor], others: Sequence[Actor]) -> bool:
    """Whether the same side is meant: one party in both, or a body of the country named."""
    for one in some:
        for other in others:
            if one.party == other.party:
                return True
            same = one.country is not None and one.country == other.country
            if same and (one.is_country or other.is_country):
                return True
    return False


def overlap(had: Sides, named: Sides) -> bool:
    """Whether they share a party on the same side."""
    return meet(had.giving, named.giving) or meet(had.taking, named.taking)
