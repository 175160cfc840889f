"""What a Russian clause of dealing is made of: its parties by their cases, and where it lies."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.acts.casts import TAKING
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import matter, verb_table
from crossfoot.reading.proposing.russian.declension import ANY, Case
from crossfoot.reading.proposing.russian.makes import home_of
from crossfoot.reading.proposing.russian.verbs import Act, Form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.clauses import Clause, Placed
    from crossfoot.reading.proposing.russian.verbs import Verb

Roles = dict["Actor", Role]
FROM = frozenset({"у", "от", "из"})
INTO = frozenset({"в", "во"})
# Where what is dealt in lies or goes.
_PLACING = frozenset({"в", "во", "на", "под", "из"})
_NO_PARTY = frozenset({NameKind.ANAPHOR, NameKind.PLACE})
_BESIDE = 60
# "спутник, построенный РКК «Энергия»": after these a name says who made what is bought.
_MADE = re.compile(
    rf"(?<![\w-])(?:{verb_table.MADE.replace('~', verb_table.PARTICIPLE_ENDINGS)})\s"
)
_PAPER = re.compile(
    r"(?<![\w-])(?:соглашени|контракт|договор|меморандум|сделк|проект|заявк|заказ|предложени)"
    r"(?:[аеуюиы]|ом|ем|я)?\s$"
)
_BY_PAPER = re.compile(
    r"(?<![\w-])(?:по|согласно|в рамках|в соответствии с|на основании)\s(?:[а-я]+\s){0,2}"
    r"(?:соглашени|контракт|договор|меморандум|сделк)\w*\s(?:с|со)\s(?:[^\s,.;]+\s){0,3}$"
)
_LEASED = re.compile(r"(?<![\w-])(?:лизинг|аренд)")
_FUNDED = re.compile(r"(?:на|за счет)\s(?:средств\w*|деньги|грант\w*)(?:\s[а-я]+){0,2}\s$")
_MONEY_OF = re.compile(
    r"(?<![\w-])(?:(?:гос)?кредит|заем|займ|грант|транш|ссуд)(?:[аеуы]|ом|ов)?\s$"
)
_HOSTED = frozenset(
    {DealType.INVESTMENT, DealType.LOAN, DealType.GRANT, DealType.PACKAGE, DealType.GUARANTEE}
)


@dataclass(frozen=True, slots=True)
class Cast:
    """The parties of a clause and the sort of deal.

    specific: more is said than that something was signed.
    lands:    the countries of sides that no party has, as a place tells ("from", "to").
    """

    type: DealType | None
    roles: Roles
    specific: bool = True
    lands: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a cast is made from. small: the text folded; subjects: whom the clause's own mean.

    before: the sort of the deal told just before.
    """

    clause: Clause
    small: str
    subjects: Sequence[Actor]
    verb: Verb
    before: DealType | None = None

    @property
    def money(self) -> DealType | None:
        """The sort of money that the clause speaks of."""
        return matter.money_type(self.small, self.clause.start, self.clause.end)

    def doers(self) -> list[Actor]:
        """Who acts: the subjects; of a passive who stands in the instrumental, of a noun whose."""
        if self.verb.form is Form.PASSIVE:
            return [
                one.spot.actor
                for one in parties(self.clause)
                if one.preposition is None and one.spot.cases == Case.INSTRUMENTAL
            ]
        if self.verb.form is Form.NOUN:
            by_whom = [
                one.spot.actor
                for one in parties(self.clause)
                if one.preposition is None
                and one.spot.cases == Case.INSTRUMENTAL
                and 0 < one.spot.start - self.verb.end <= _BESIDE
            ]
            return by_whom or [one.spot.actor for one in self._owners()]
        return list(self.subjects)

    def funders(self) -> list[Placed]:
        """On whose money it is: "на средства правительства Японии"."""
        return [
            one
            for one in parties(self.clause)
            if one.preposition is None
            and _FUNDED.search(self.small, max(one.spot.start - _BESIDE, 0), one.spot.start)
        ]

    def whose_money(self) -> list[Placed]:
        """Whose money it is: "грант Евросоюза", "кредит китайских банков"."""
        return [
            one
            for one in parties(self.clause)
            if one.preposition is None
            and one.spot.cases & Case.GENITIVE
            and _MONEY_OF.search(self.small, max(one.spot.start - _BESIDE, 0), one.spot.start)
        ]

    def takers(self) -> list[Placed]:
        """To whom something goes."""
        return given_to(self.clause, self.verb)

    def counterparts(self) -> list[Placed]:
        """With whom the paper is that it is done by: "по соглашению с Газпромом … получит"."""
        return [
            one
            for one in parties(self.clause)
            if one.preposition in {"с", "со"}
            and one.spot.start < self.verb.start
            and _BY_PAPER.search(self.small, self.clause.start, one.spot.start)
        ]

    def givers(self) -> list[Placed]:
        """From whom it comes: «у», «от», «из»; else with whom the paper is."""
        return self._from() or (self.counterparts() if self.subjects else [])

    def _from(self) -> list[Placed]:
        return [
            replace(one, spot=replace(one.spot, actor=replace(one.spot.actor, sure=True)))
            for one in self.clause.others
            if one.preposition in FROM
            and not (one.into or one.spot.adjective or one.spot.kind in _NO_PARTY)
            and (one.spot.actor.sure or one.preposition == "у")
        ]

    def _owners(self) -> list[Placed]:
        """Whose the noun of dealing is: who follows it in the genitive."""
        named = parties(self.clause)
        signed = [
            one for one in named if one.spot.end < self.verb.start and is_of_paper(one, self.small)
        ]
        after = [one for one in named if one.spot.start > self.verb.end]
        return signed[-1:] or [
            one
            for one in after[:1]
            if one.preposition is None
            and one.spot.cases & Case.GENITIVE
            and (self.verb.act is Act.INVEST or not is_dative(one, self.verb))
            and one.spot.start - self.verb.end <= _BESIDE
        ]


def given_to(clause: Clause, verb: Verb | None) -> list[Placed]:
    """Return to whom: in the dative, «для …», or into a country."""
    return [
        one
        for one in parties(clause)
        if (one.preposition is None and is_dative(one, verb))
        or (one.preposition == "для" and bool(one.spot.cases & Case.GENITIVE))
        or (one.preposition in INTO and one.spot.is_country and _is_goal(one))
    ]


def is_dative(one: Placed, verb: Verb | None) -> bool:
    """Whether a name stands in the dative; one without cases only right after its verb."""
    cases = one.spot.cases
    if one.into or not cases & Case.DATIVE:
        return False
    if cases == ANY:
        return verb is not None and 0 < one.spot.start - verb.end <= 1
    return True


def _is_goal(one: Placed) -> bool:
    return bool(one.spot.cases & Case.ACCUSATIVE)


def is_of_paper(one: Placed, small: str) -> bool:
    """Whether a name says whose an agreement is: "контракт Hyundai на модернизацию"."""
    return _PAPER.search(small, max(one.spot.start - _BESIDE, 0), one.spot.start) is not None


def lands(clause: Clause, small: str, found: Cast) -> dict[str, str]:
    """Return the country that a place gives to a side whose parties have none."""
    sides = set(found.roles.values())
    if found.type in _HOSTED:
        if any(role in TAKING and actor.country for actor, role in found.roles.items()):
            return {}
        places = [one for one in clause.others if is_placed(one)]
        return {"to": places[-1].spot.actor.country or ""} if places else {}
    takers = {actor.country for actor, role in found.roles.items() if role is Role.BUYER}
    if Role.SELLER in sides and sides <= {Role.SELLER, Role.BUYER} and takers <= {None}:
        origins = {one.spot.actor.country for one in clause.others if one.spot.adjective}
        origins -= {actor.country for actor in found.roles}
        there = {one.spot.actor.country for one in clause.others if is_placed(one)}
        told = origins or there - {actor.country for actor in found.roles}
        return {"to": told.pop() or ""} if len(told) == 1 else {}
    homes = {actor.country for actor, role in found.roles.items() if role is Role.SELLER}
    unknown = Role.BUYER in sides and homes <= {None}
    unknown = unknown and not (homes and _LEASED.search(small, clause.start, clause.end))
    made = home_of(small, clause.start, clause.end) if unknown else None
    if made and made not in {actor.country for actor in found.roles}:
        return {"from": made}
    stands = Role.BUYER in sides and matter.stands(small, clause.start, clause.end)
    if not stands or any(role is Role.SELLER and one.country for one, role in found.roles.items()):
        return {}
    places = [one for one in clause.others if is_placed(one) or _is_owned(one)]
    places = [one for one in places if one.spot.actor not in found.roles]
    return {"from": places[0].spot.actor.country or ""} if places else {}


def _is_owned(one: Placed) -> bool:
    """Whether it is a body whose shares or works are dealt in: "12% акций индийского Yes Bank"."""
    body = one.spot.kind is NameKind.ORGANISATION and one.spot.actor.country is not None
    return body and one.preposition is None and bool(one.spot.cases & Case.GENITIVE)


def is_placed(one: Placed) -> bool:
    """Whether a name says where something lies."""
    if one.spot.adjective or one.spot.actor.country is None:
        return False
    if one.spot.kind is NameKind.PLACE:
        return one.preposition in _PLACING or one.into
    return one.spot.is_country and (one.into or one.preposition in INTO)


def with_maker(clause: Clause, roles: Roles, small: str = "") -> Roles:
    """Return the roles with the maker of what is bought as its seller, where nobody else is."""
    made_by = {found.end() for found in _MADE.finditer(small, clause.start, clause.end)}
    if Role.SELLER in roles.values() or Role.BUYER not in roles.values():
        return roles
    makers = {
        one.spot.actor: None
        for one in parties(clause)
        if one.preposition is None
        and (one.spot.actor.business.startswith("maker") or one.spot.start in made_by)
    }
    if len(makers) == 1:
        return {**roles, **dict.fromkeys(makers, Role.SELLER)}
    origins = {one.spot.actor: None for one in clause.others if one.spot.adjective}
    origins = {actor: None for actor in origins if actor not in roles}
    if not makers and len(origins) == 1:
        return {**roles, **dict.fromkeys(origins, Role.SELLER)}
    return roles


def with_bought(clause: Clause, told: int | None, roles: Roles) -> Roles:
    """Return the roles with a body that is itself bought as its seller, where nobody else is.

    "согласилась поглотить Pioneer": who owns it no word says. told: where the word of buying ends.
    """
    if set(roles.values()) != {Role.BUYER} or told is None or clause.counted:
        return roles
    bought = [
        one.spot
        for one in clause.others
        if one.spot.kind is NameKind.ORGANISATION
        and one.preposition is None
        and 0 <= one.spot.start - told <= 1
        and one.spot.actor not in roles
    ]
    return {**roles, replace(bought[0].actor, sure=True): Role.SELLER} if bought else roles


def parties(clause: Clause) -> list[Placed]:
    """Return the names of a clause, its subjects left out, that may be parties."""
    return [
        one
        for one in clause.others
        if not one.spot.adjective and one.spot.kind not in _NO_PARTY and one.spot.actor.sure
    ]


def add(roles: Roles, placed: Sequence[Placed], role: Role) -> None:
    """Give a role to those who have none."""
    for one in placed:
        roles.setdefault(one.spot.actor, role)
