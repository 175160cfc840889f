"""Goods in the nominative: "ударных вертолётов Apache" as "ударные вертолёты Apache".

What is counted stands in the genitive after its number; a clerk records its plain name. Words
that no table has are left as the text has them.
"""

from __future__ import annotations

from functools import cache

from crossfoot.reading.tables.russian_forms import plurals
from crossfoot.reading.tables.russian_nouns import COUNTED_ROWS

# What is measured: its genitive and its nominative with the gender, p for a plural.
_ROWS = """
газа/газ/m нефти/нефть/f пшеницы/пшеница/f зерна/зерно/n угля/уголь/m муки/мука/f мяса/мясо/n
сахара/сахар/m риса/рис/m хлопка/хлопок/m удобрений/удобрения/p электроэнергии/электроэнергия/f
топлива/топливо/n урана/уран/m меди/медь/f концентрата/концентрат/m золота/золото/n стали/сталь/f
труб/трубы/p рельсов/рельсы/p цемента/цемент/m ячменя/ячмень/m кукурузы/кукуруза/f сои/соя/f
масла/масло/n меда/мед/m мазута/мазут/m бензина/бензин/m керосина/керосин/m вакцины/вакцина/f
семян/семена/p сельхозтехники/сельхозтехника/f техники/техника/f спг/СПГ/m
"""
_MATTER = {
    genitive: (nominative, gender)
    for genitive, nominative, gender in (row.split("/") for row in _ROWS.split())
}
_ADJECTIVES = {
    "p": (("ых", "ые"), ("их", "ие")),
    "f": (("ой", "ая"), ("ей", "яя")),
    "m": (("ого", "ый"), ("его", "ий")),
    "n": (("ого", "ое"), ("его", "ее")),
}
_SOFT = ("к", "г", "х", "ж", "ш", "ч", "щ")


def nominative(words: str) -> str:
    """Return goods in the nominative; as they are where a word of theirs is unknown.

    >>> nominative("ударных вертолётов Apache")
    'ударные вертолёты Apache'
    """
    told = words.split(" ")
    for place, word in enumerate(told):
        plain = word.lower().replace("ё", "е")
        known = _MATTER.get(plain) or _plural(plain)
        if known is None:
            continue
        noun, gender = known
        before = [_adjective(one, gender) for one in told[:place]]
        if None in before:
            return words
        named = [one for one in before if one is not None]
        return " ".join([*named, _with_yo(noun, word), *told[place + 1 :]])
    return words


@cache
def _plurals() -> dict[str, str]:
    return plurals(COUNTED_ROWS)


def _plural(word: str) -> tuple[str, str] | None:
    found = _plurals().get(word)
    return (found, "p") if found else None


def _adjective(word: str, gender: str) -> str | None:
    """Return an adjective in the nominative of a gender; None where it is none in the genitive."""
    for genitive, ending in _ADJECTIVES[gender]:
        if word.endswith(genitive):
            stem = word.removesuffix(genitive)
            hard = genitive == "ого" and gender == "m" and stem.endswith(_SOFT)
            return stem + ("ий" if hard else ending)
    return None


def _with_yo(noun: str, word: str) -> str:
    """Return a noun with the "ё" that the text's form of it has in the stem."""
    place = word.lower().find("ё")
    return f"{noun[:place]}ё{noun[place + 1 :]}" if noun[place : place + 1] == "е" else noun
