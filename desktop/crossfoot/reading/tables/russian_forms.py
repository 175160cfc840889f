"""The case forms of Russian nouns and adjectives, from a stem and its declension.

Source: Zaliznyak, Grammatical Dictionary of Russian (declension types 1 to 8), stress left out.
"ё" is written "е" throughout: the reader lays the two together.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Declension to its endings; the last of a feminine is that of "машин".
_ENDINGS = {
    "m": ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"),
    "mk": ("", "а", "у", "ом", "е", "и", "ов", "ам", "ами", "ах"),
    "ms": ("ь", "я", "ю", "ем", "е", "и", "ей", "ям", "ями", "ях"),
    "mj": ("й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях"),
    "mch": ("", "а", "у", "ом", "е", "и", "ей", "ам", "ами", "ах"),
    "f": ("а", "ы", "е", "у", "ой", "ам", "ами", "ах", ""),
    "fk": ("а", "и", "е", "у", "ой", "ам", "ами", "ах", ""),
    "fj": ("я", "и", "ю", "ей", "ям", "ями", "ях", "й"),
    "fs": ("ь", "и", "ью", "ей", "ям", "ями", "ях"),
    "n": ("о", "а", "у", "ом", "е", "ам", "ами", "ах", ""),
    "nj": ("е", "я", "ю", "ем", "и", "й", "ям", "ями", "ях"),
    "a": ("ый", "ий", "ая", "ое", "ые", "ие", "ого", "ой", "ых", "их", "ому", "ым", "им", "ую",
          "ом", "ыми", "ими", "ою", "его", "ей", "ему", "ем", "яя", "юю"),
    "": ("",),
}  # fmt: skip


def forms(rows: str) -> Iterator[tuple[str, str]]:
    """Yield (form, row's first word) of rows "stem/declension[/further form …]".

    >>> sorted(form for form, _ in forms("вагон/m"))[:3]
    ['вагон', 'вагона', 'вагонам']
    """
    for row in rows.split():
        stem, declension, *further = row.split("/")
        for ending in _ENDINGS[declension]:
            yield stem + ending, stem
        for form in further:
            yield form, stem


def all_forms(rows: str) -> frozenset[str]:
    """Return every form of the rows."""
    return frozenset(form for form, _ in forms(rows))


def phrases(adjective: str, noun: str) -> Iterator[str]:
    """Yield the forms of an adjective before those of a noun, whether they agree or not."""
    for left, right in product(_ENDINGS["a"], (form for form, _ in forms(noun))):
        yield f"{adjective}{left} {right}"


_BACK = tuple("гкхжшчщ")
# Where the nominative plural stands among the endings of a declension.
_MANY = {"m": 5, "mk": 5, "ms": 5, "mj": 5, "mch": 5, "f": 1, "fk": 1, "fj": 1, "fs": 1, "n": 1}


def plurals(rows: str) -> dict[str, str]:
    """Return, by every form of the rows, the nominative plural; a further form in -а is it.

    >>> plurals("вагон/m поезд/m/поезда")["поезд"]
    'поезда'
    """
    found: dict[str, str] = {}
    for row in rows.split():
        stem, declension, *further = row.split("/")
        if declension not in _MANY:
            continue
        own = (form for form in further if form.endswith("а") and declension in {"m", "n"})
        ending = _ENDINGS[declension][_MANY[declension]]
        ending = "и" if ending == "ы" and stem.endswith(_BACK) else ending
        many = next(own, stem + ending)
        found |= dict.fromkeys((form for form, _ in forms(row)), many)
    return found
