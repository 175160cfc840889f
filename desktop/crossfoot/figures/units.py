"""What a figure counts: nouns to kinds, so that only like is added to like.

Source: FIGURES, section 2 ("Units"); the data stand in `unit_table.py`, shared with `reading`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from crossfoot.figures import russian_units, unit_table

_CODE = re.compile(
    rf"(?:{'|'.join(unit_table.AIRCRAFT_CODES)})(?:/[\w-]{{1,8}})*",  # "737-8/10 MAX"
    re.IGNORECASE,
)
_JOINED = re.compile(r",? and |,? or | & |, ")
# A million tonnes; "MT" and "mt" are one.
_MEGATONNE = re.compile(r"\bMt\b")
_ES = ("sses", "shes", "ches", "xes", "zes")
_ABBREVIATED = 2
_LONGEST = 60
"""Code points of a noun that are looked at; announcements have no longer ones."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of a kind of thing.

    noun:       singular, in lower case; two of one noun need no factor.
    kind:       what may be added together; None: whatever it is counted with ("options").
    low, high:  how many of the kind's base unit it is; a range where the noun is ambiguous.
    """

    noun: str
    kind: str | None
    low: Fraction = Fraction(1)
    high: Fraction = Fraction(1)

    @property
    def is_counted(self) -> bool:
        """Whether it is counted in pieces, not measured."""
        return self.kind is None or self.kind not in unit_table.MEASURED


@lru_cache(maxsize=2048)
def unit_of(noun: str) -> Unit:
    """Return the unit a noun names; a noun that the table does not know is its own kind.

    >>> unit_of("firm Boeing 777-9s").kind, unit_of("tonnes of wheat").kind
    ('aircraft', 'mass')
    """
    words = " ".join(_MEGATONNE.sub("megatonne", noun).casefold()[:_LONGEST].split())
    whole = singular(words)
    pieces = [unit for piece in _JOINED.split(words) if (unit := _found(piece)) is not None]
    if _are_alike(pieces):
        return _found(words) or Unit(whole, pieces[0].kind)
    return Unit(whole, whole)


def _are_alike(units: list[Unit]) -> bool:
    """Whether nouns that stand together ("A321neos and A321XLRs") count the same kind of thing."""
    kinds, nouns = {unit.kind for unit in units}, {unit.noun for unit in units}
    return len(kinds) == 1 and (len(nouns) == 1 or units[0].is_counted)


def _found(words: str) -> Unit | None:
    return next((unit for each in _candidates(words) if (unit := _known(each))), None)


def factor(unit: Unit, whole: Unit) -> tuple[Fraction, Fraction] | None:
    """Return what one of the unit is in the whole's unit, low and high; None: another kind."""
    one = (Fraction(1), Fraction(1))
    if unit.noun == whole.noun:
        return one
    if unit.kind is None or whole.kind is None:
        return one if unit.is_counted and whole.is_counted else None
    if unit.kind != whole.kind:
        return None
    return unit.low / whole.high, unit.high / whole.low


def singular(words: str) -> str:
    """Return the singular of a noun in lower case; the last word carries the plural.

    >>> singular("fuel batteries"), singular("777-9s"), singular("aircraft")
    ('fuel battery', '777-9', 'aircraft')
    """
    if words in unit_table.IRREGULAR:
        return unit_table.IRREGULAR[words]
    before, space, last = words.rpartition(" ")
    return before + space + _singular_word(last)


def _singular_word(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    if word in unit_table.IRREGULAR:
        return unit_table.IRREGULAR[word]
    if word.endswith("ies") and len(word) > len("ties"):
        return f"{word[:-3]}y"
    if word.endswith(_ES):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 1:
        return word[:-1]
    return word


def _candidates(words: str) -> list[str]:
    """Return what to look up, longest first: "oil tankers of ice class" gives "tankers" last."""
    head = re.split(r" (?:of|for|in|with|from|per) ", words, maxsplit=1)[0]
    tried = [words]
    for phrase in (words, head):
        parts = phrase.split()
        tried += [" ".join(parts[start:]) for start in range(len(parts))]
    return tried


def _known(words: str) -> Unit | None:
    for noun in (words, singular(words)):
        if noun in _UNITS:
            return _UNITS[noun]
    code = singular(words)
    if not words.isascii() and (russian := _russian(words)) is not None:
        return russian
    maker, _, model = code.partition(" ")
    if maker in unit_table.MAKERS and _CODE.fullmatch(model):
        return Unit(model, "aircraft")
    return Unit(code, "aircraft") if _CODE.fullmatch(code) else None


def _russian(words: str) -> Unit | None:
    """Return the unit that the first known word of a Russian phrase names, whatever its ending."""
    for word in words.replace("ё", "е").split():
        for length in range(len(word), 0, -1):
            stem, ending = word[:length], word[length:]
            inflected = length > _ABBREVIATED and ending in russian_units.ENDINGS
            if stem in russian_units.STEMS and (not ending or inflected):
                known = _UNITS[russian_units.STEMS[stem]]
                return Unit(stem, known.kind, known.low, known.high)
    return None


def _units() -> dict[str, Unit]:
    units = {noun: Unit(noun, None) for noun in unit_table.GENERIC}
    for kind, nouns in unit_table.KINDS.items():
        units |= {noun: Unit(noun, kind) for noun in nouns}
    for kind, factors in unit_table.MEASURED.items():
        for noun, given in factors.items():
            low, high = given if isinstance(given, tuple) else (given, given)
            units[noun] = Unit(noun, kind, Fraction(low), Fraction(high))
    return units


_UNITS = _units()
