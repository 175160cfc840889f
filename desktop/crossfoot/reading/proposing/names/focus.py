"""Whom a text spoke of last: what "it", "the airline" or "the country" refers back to."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.actors import Actor
from crossfoot.reading.proposing.names.body_nouns import (
    ANY_COMPANY,
    ONE_BODY,
    in_business,
)
from crossfoot.reading.proposing.names.countries import country_name
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence


_ANYBODY = words("it they we he she companies firms") | ANY_COMPANY
PRONOUNS = words("it they we he she")
_SEVERAL = words("they companies firms buyers")
_STATE = words(
    "government ministry ministries authorities officials state side military army navy force "
    "forces treasury industry governments firms companies suppliers investors businesses exporters "
    "importers manufacturers makers lenders banks farmers growers buyers sellers producers"
)
_COUNTRIES = words("countries nations governments sides")
_COUNTRY = words(
    "country nation kingdom republic emirate sultanate state government ministry department agency "
    "administration"
)
_STATES = words("country nation kingdom republic emirate sultanate island") | {
    "city state",
    "city-state",
}
# Which countries are called so.
_CITIES = words("SG HK MO MC VA")
_FORMS = {
    "kingdom": words("SA GB BH JO MA TH KH BT ES BE NL DK SE NO LS SZ TO"),
    "emirate": words("AE KW QA"),
    "sultanate": words("OM BN"),
    "island": words("TW SG LK CY MT IS IE NZ MG MU FJ JM CU HT DO BB TT BH"),
    "city state": _CITIES,
    "city-state": _CITIES,
}
_KINDS = {
    PartyKind.BANK: words("bank lender"),
    PartyKind.FUND: words("fund investor"),
    PartyKind.MULTILATERAL: words("bloc union commission"),
}
# Where no such body was named, these may still mean the last subject ("the airline" of a country).
_LOOSE = words("airline airlines carrier railway operator customer")
_COMPANIES = frozenset({None, PartyKind.COMPANY, PartyKind.STATE_COMPANY})
_MEMORY = 40


@dataclass(slots=True)
class Focus:
    """The parties named of late.

    last:   the subject of the last act of dealing.
    group:  it with those listed with it, for "they"; empty where it was alone.
    """

    last: Actor | None = None
    group: Sequence[Actor] = ()
    recent: deque[Actor] = field(default_factory=lambda: deque(maxlen=_MEMORY))

    def saw(self, actor: Actor, *, subject: bool = False) -> None:
        """Remember a party that the text has just named."""
        self.recent.append(actor)
        if subject:
            self.last = actor

    def resolve(self, noun: str) -> list[Actor]:
        """Return whom a word refers back to; nothing where that is not plain."""
        if noun in _ANYBODY:
            return self._anybody(noun)
        if noun in _COUNTRIES:
            return list(dict.fromkeys(one for one in self.recent if one.is_country))[-2:]
        for actor in reversed(self.recent):
            if _means(noun, actor):
                return [actor]
        if noun in _STATES:
            return self._their_country(noun)
        if self.last and noun in _LOOSE:
            return [self.last]
        told = any(noun in nouns for nouns in _KINDS.values())
        return self._of_unknown_business() if noun in ONE_BODY and not told else []

    def _of_unknown_business(self) -> list[Actor]:
        """Return the last body whose business nobody knows; the last subject if it is one."""
        unknown = [one for one in self.recent if not one.is_country and not one.business]
        unknown = [one for one in unknown if one.kind in _COMPANIES]
        return [self.last] if self.last in unknown and self.last else unknown[-1:]

    def _their_country(self, noun: str) -> list[Actor]:
        """Return the country that the last body is from ("in the kingdom")."""
        last = next(
            (one for one in reversed(self.recent) if one.country and _is_form(noun, one.country)),
            None,
        )
        if last is None or last.country is None:
            return []
        return [Actor(country_name(last.country), last.country, PartyKind.GOVERNMENT)]

    def _anybody(self, noun: str) -> list[Actor]:
        """Return the last subject; for "the company" the last body that is one."""
        if noun in _SEVERAL and self.last in self.group:
            return list(self.group)
        if noun in PRONOUNS:
            return [self.last] if self.last else list(self.recent)[-1:]
        if self.last and not self.last.is_country:
            return [self.last]
        return [one for one in self.recent if not one.is_country][-1:]

    def body_of(self, country: str, noun: str) -> Actor | None:
        """Return the body that "the Japanese utility" means, if one from there was named."""
        if noun in _STATE:
            return None
        bodies = (one for one in reversed(self.recent) if not one.is_country)
        return next((one for one in bodies if one.country == country), None)


def _means(noun: str, actor: Actor) -> bool:
    """Whether a word such as "the carrier" can stand for this party."""
    if noun in _STATES:
        named = actor.is_country and actor.party == country_name(actor.country or "")
        return named and _is_form(noun, actor.country or "")
    if noun in _COUNTRY:
        return actor.is_country
    if in_business(noun.removesuffix("s"), actor.business):
        return True
    return any(noun in nouns and actor.kind is kind for kind, nouns in _KINDS.items())


def _is_form(noun: str, country: str) -> bool:
    """Whether a country can be called so: no republic is a kingdom."""
    return noun not in _FORMS or country in _FORMS[noun]
