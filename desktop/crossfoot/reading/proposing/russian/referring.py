"""Whom a noun of a Russian text refers back to: "датский концерн", "банк", "перевозчик"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.actors import Actor
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian.heads import ADJECTIVE
from crossfoot.reading.proposing.russian.lexicon import country_in_russian

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.spotting import Spotted

_AIRLINES = frozenset({"лоукостер", "авиакомпания", "перевозчик", "авиаперевозчик"})
_MAKERS = frozenset(
    {"производитель", "авиапроизводитель", "авиастроитель", "авиаконцерн", "машиностроитель",
     "автопроизводитель", "судостроитель", "вагоностроитель", "изготовитель"}
)  # fmt: skip
BUYER_NOUNS = frozenset({"заказчик", "покупатель", "заемщик"})
SELLER_NOUNS = frozenset({"продавец", "поставщик", "подрядчик", "исполнитель", "кредитор"})
ROLE_NOUNS = BUYER_NOUNS | SELLER_NOUNS | {"инвестор"}
"""Nouns that mean a side of the deal told last."""

ROLE_TOLD = re.compile(r"\s(?:[—–-]\s|(?:выступ|ста[лн]|явля|буд))")
"""What follows such a noun where the words only now tell who it is."""
_KINDS = {
    "банк": {PartyKind.BANK, PartyKind.MULTILATERAL},
    "госбанк": {PartyKind.BANK},
    "фонд": {PartyKind.FUND, PartyKind.MULTILATERAL},
    "агентство": {PartyKind.OTHER, PartyKind.MULTILATERAL, PartyKind.BANK},
}
_LENDING = frozenset({PartyKind.BANK, PartyKind.FUND, PartyKind.MULTILATERAL})


def home_before(reading: Reading, spot: Spotted) -> str | None:
    """Return the country that an adjective before a noun tells: "датский концерн"."""
    for name in reading.names:
        between = reading.text[name.end : spot.start]
        if name.adjective and name.end <= spot.start and _only_adjectives(between):
            return name.actor.country
    return None


def _only_adjectives(between: str) -> bool:
    return between.startswith(" ") and all(ADJECTIVE.fullmatch(word) for word in between.split())


def country_actor(alpha2: str | None) -> Actor | None:
    """Return a country as a party."""
    if alpha2 is None:
        return None
    return Actor(country_in_russian(alpha2), alpha2, PartyKind.GOVERNMENT)


def named_before(reading: Reading, spot: Spotted) -> Actor | None:
    """Return the body that a sentence names last before a pronoun of its own."""
    bodies = [
        name.actor
        for name in reading.names
        if name.kind is NameKind.ORGANISATION and name.actor.sure and name.end <= spot.start
    ]
    return bodies[-1] if bodies else None


def meant(
    noun: str,
    home: str | None,
    wanted: Sequence[Actor],
    subject: Actor | None,
    among: Sequence[Sequence[Actor]],
) -> Actor | None:
    """Return the only one of those named before, the last first, that a noun can mean.

    home: where the words say it is from; subject: who acted last; among: of whom the one meant
    likely is, who deals in the deal told last before who acted. None where several can be meant.
    """
    alike = [one for one in wanted if _fits(noun, one)]
    alike = alike or [one for one in wanted if _may_fit(noun, one)]
    if home:
        own = [one for one in alike if one.country == home]
        alike = own or [one for one in alike if one.country is None]
    for some in (alike, *([one for one in alike if one in likely] for likely in among)):
        if len(some) == 1:
            return some[0]
    return subject if subject in alike else None


def _fits(noun: str, actor: Actor) -> bool:
    if noun in _AIRLINES:
        return actor.business.startswith("airline")
    if noun in _MAKERS:
        return actor.business.startswith("maker")
    kinds = _KINDS.get(noun)
    if kinds:
        return actor.kind in kinds
    return actor.is_country or actor.kind not in _LENDING


def _may_fit(noun: str, actor: Actor) -> bool:
    """Whether a body of which nothing is known may be what a noun says."""
    told = noun in _AIRLINES or noun in _MAKERS
    return told and not (actor.business or actor.is_country or actor.kind in _LENDING)
