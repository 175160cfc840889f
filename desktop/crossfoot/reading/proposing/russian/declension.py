"""The case forms of a name or a noun, each with the cases it can stand for.

The case tells who does what in a Russian sentence, so every form keeps all cases it can be.
Source: Zaliznyak, Grammatical Dictionary of Russian (declension types 1 to 8), stress left out.
"ё" is written "е" throughout.
"""

from __future__ import annotations

from collections import defaultdict
from enum import Flag, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Case(Flag):
    """The six cases; a form that can be several carries them all."""

    NOMINATIVE = auto()
    GENITIVE = auto()
    DATIVE = auto()
    ACCUSATIVE = auto()
    INSTRUMENTAL = auto()
    PREPOSITIONAL = auto()


ANY = ~Case(0)
_ORDER = tuple(Case)
# Ending to what stands in its place, in the order of the cases; the first that fits wins.
_ENDINGS: tuple[tuple[str, str], ...] = (
    ("ия", "ия ии ии ию ией ии"),
    ("ея", "ея еи ее ею еей ее"),
    ("я", "я и е ю ей е"),
    ("ий", "ий ия ию ий ием ии"),
    ("й", "й я ю й ем е"),
    ("ь", "ь я ю ь ем е"),
)
_FEMININE = "а {i} е у {o}й е"
_MASCULINE = " а у  {o}м е"
_SOFT_SIGN = "ь и и ь ью и"
_NEUTER = {"о": "о а у о ом е", "е": "е я ю е ем и"}
_FEMININE_ADJECTIVE = ("ая", "ой", "ой", "ую", "ой", "ой")
_NEUTER_ADJECTIVE = ("ое", "ого", "ому", "ое", "ым", "ом")
_MASCULINE_ADJECTIVE = ("ый", "ого", "ому", "ый", "ым", "ом")
_MASCULINE_ADJECTIVE_AFTER_K = ("ий", "ого", "ому", "ий", "им", "ом")
_PLURAL_ADJECTIVE = ("ые", "ых", "ым", "ые", "ыми", "ых")
_PLURAL_ADJECTIVE_AFTER_K = ("ие", "их", "им", "ие", "ими", "их")
_NEUTERS = ("ство", "ие")
_VOWELS = tuple("аеёиоуыэю")
_JOINING = frozenset({"—", "и"})
_HUSHING = tuple("шжчщц")
_BACK = tuple("гкхшжчщ")
_HEADS = frozenset({"Республика", "Королевство"})


def declined(name: str) -> dict[str, Case]:
    """Return every form of a name, written as in `country_table`, with its cases.

    >>> declined("Казахстан")["Казахстану"]
    <Case.DATIVE: 4>
    """
    if name.endswith("!"):
        fixed = name.removesuffix("!")
        head, _, rest = fixed.partition(" ")
        if head in _HEADS:
            return {f"{form} {rest}": cases for form, cases in declined(head).items()}
        words = fixed.split(" ")
        if words[-1] == "Америки":
            return {
                f"{form} Америки": cases for form, cases in declined(" ".join(words[:-1])).items()
            }
        return {fixed: ANY}
    words = name.split(" ")
    if words[0] in _HEADS and len(words) > 1:
        rest = " ".join(words[1:])
        return {f"{form} {rest}": cases for form, cases in declined(words[0]).items()}
    by_case = [_word(word) for word in words]
    forms: dict[str, Case] = defaultdict(lambda: Case(0))
    for place, case in enumerate(_ORDER):
        forms[" ".join(word[place] for word in by_case)] |= case
    return dict(forms)


def _word(word: str) -> tuple[str, ...]:
    """Return the six forms of one word."""
    plain, _, plural = word.partition("/")
    if plural:
        base = plain[:-1]
        return (plain, plural, f"{base}ам", plain, f"{base}ами", f"{base}ах")
    if plain in _JOINING:
        return (plain,) * len(_ORDER)
    for ending, adjective in _ADJECTIVES:
        if plain.endswith(ending):
            return tuple(plain[:-2] + form for form in adjective)
    return _noun(plain)


def _noun(plain: str) -> tuple[str, ...]:
    nominative, _, short = plain.partition("~")
    base, endings = _declension(nominative)
    if endings:
        return tuple(base + ending for ending in endings.split(" "))
    if nominative.endswith(_VOWELS):
        return (nominative,) * len(_ORDER)
    stem = short or nominative
    forms = tuple(stem + ending for ending in _MASCULINE.format(o=_o(stem)).split(" "))
    return (nominative, *forms[1:3], nominative, *forms[4:])


def _declension(noun: str) -> tuple[str, str]:
    """Return a noun's stem and its endings; none where it is a masculine or is not declined."""
    if noun.endswith("*"):
        return noun[:-2], _SOFT_SIGN
    if noun.endswith(_NEUTERS):
        return noun[:-1], _NEUTER[noun[-1]]
    for ending, endings in _ENDINGS:
        if noun.endswith(ending):
            return noun.removesuffix(ending), endings
    if noun.endswith("а"):
        base = noun[:-1]
        return base, _FEMININE.format(i="и" if base.endswith(_BACK) else "ы", o=_o(base))
    return noun, ""


def _o(stem: str) -> str:
    return "е" if stem.endswith(_HUSHING) else "о"


_ADJECTIVES = (
    ("ая", _FEMININE_ADJECTIVE),
    ("ый", _MASCULINE_ADJECTIVE),
    ("ое", _NEUTER_ADJECTIVE),
    ("ые", _PLURAL_ADJECTIVE),
    ("ские", _PLURAL_ADJECTIVE_AFTER_K),
    ("ский", _MASCULINE_ADJECTIVE_AFTER_K),
)

_ADJECTIVE_CASES: Mapping[str, Case] = {
    "ий": Case.NOMINATIVE | Case.ACCUSATIVE,
    "ого": Case.GENITIVE | Case.ACCUSATIVE,
    "ому": Case.DATIVE,
    "им": Case.INSTRUMENTAL | Case.DATIVE,
    "ом": Case.PREPOSITIONAL,
    "ая": Case.NOMINATIVE,
    "ой": Case.GENITIVE | Case.DATIVE | Case.INSTRUMENTAL | Case.PREPOSITIONAL,
    "ую": Case.ACCUSATIVE,
    "ое": Case.NOMINATIVE | Case.ACCUSATIVE,
    "ие": Case.NOMINATIVE | Case.ACCUSATIVE,
    "их": Case.GENITIVE | Case.PREPOSITIONAL | Case.ACCUSATIVE,
    "ими": Case.INSTRUMENTAL,
}


_ADJECTIVE_ENDING: tuple[tuple[tuple[str, ...], Case], ...] = (
    (("ый", "ий"), Case.NOMINATIVE | Case.ACCUSATIVE),
    (("ая", "яя"), Case.NOMINATIVE),
    (("ое", "ее", "ые", "ие"), Case.NOMINATIVE | Case.ACCUSATIVE),
    (("ого", "его"), Case.GENITIVE | Case.ACCUSATIVE),
    (("ому", "ему"), Case.DATIVE),
    (("ыми", "ими"), Case.INSTRUMENTAL),
    (("ым", "им"), Case.INSTRUMENTAL | Case.DATIVE),
    (("ом", "ем"), Case.PREPOSITIONAL),
    (("ую", "юю"), Case.ACCUSATIVE),
    (("ых", "их"), Case.GENITIVE | Case.ACCUSATIVE | Case.PREPOSITIONAL),
    (
        ("ой", "ей"),
        Case.NOMINATIVE | Case.GENITIVE | Case.DATIVE | Case.INSTRUMENTAL | Case.PREPOSITIONAL,
    ),
)


def adjective_cases(word: str) -> Case:
    """Return the cases that an adjective in lower case can stand in; none for another word."""
    return next((cases for ends, cases in _ADJECTIVE_ENDING if word.endswith(ends)), Case(0))


def adjectives(stem: str) -> dict[str, Case]:
    """Return the forms of an adjective in -ский with their cases."""
    return {stem + ending: cases for ending, cases in _ADJECTIVE_CASES.items()}
