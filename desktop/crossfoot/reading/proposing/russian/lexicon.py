"""The names a Russian text may use, by their forms: countries, capitals, adjectives, bodies."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.countries import country_name
from crossfoot.reading.proposing.names.lexicon import NameKind, key, lexicon
from crossfoot.reading.proposing.russian import body_table, country_table, place_table
from crossfoot.reading.proposing.russian.declension import Case, adjectives, declined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.reading.proposal import Known


@dataclass(frozen=True, slots=True)
class Entry:
    """What a form of a name means. english: the name under which the English tables have it."""

    party: str
    kind: NameKind
    cases: Case
    country: str | None = None
    party_kind: PartyKind | None = None
    business: str = ""
    english: str | None = None


@cache
def forms() -> dict[str, Entry]:
    """Return every form of every name, "ё" written "е"; a form of several cases keeps them all."""
    found: dict[str, Entry] = {}
    for form, entry in _every():
        other = found.setdefault(plain(form), entry)
        # Of two that share a form the first wins: a country before a capital.
        if other.party == entry.party:
            found[plain(form)] = replace(other, cases=entry.cases | other.cases)
    return found


@cache
def longest() -> dict[str, int]:
    """Return, by the first word of the names, how many words the longest has."""
    found: dict[str, int] = {}
    for form in forms():
        words = form.split(" ")
        found[words[0]] = max(found.get(words[0], 0), len(words))
    return found


@cache
def nationalities() -> dict[str, tuple[str, Case]]:
    """Return, by the forms of the adjectives, the country and the cases."""
    return {
        form: (alpha2, cases)
        for alpha2, _, stems, _ in _rows()
        for stem in filter(None, stems.split(";"))
        for form, cases in adjectives(stem).items()
    }


@cache
def regions() -> dict[str, tuple[str, Case]]:
    """Return, by the forms of adjectives made from places, the country and the cases.

    "Павлодарской" of "Павлодарской области"; of the ways to make one those are kept that fit.
    """
    found: dict[str, tuple[str, Case]] = {}
    for form, entry in _every():
        if entry.kind in {NameKind.PLACE, NameKind.SEAT} and entry.cases & Case.NOMINATIVE:
            for stem in _adjective_stems(plain(form).lower()):
                for written, cases in adjectives(stem).items():
                    found.setdefault(written, (entry.country or "", cases))
    return found


def _adjective_stems(place: str) -> set[str]:
    bases = {place, place.rstrip("аеиоуыэюяьй") or place}
    bases |= {place[:-1]} if place.endswith(("а", "я", "и", "ы", "ь")) else set()
    made = {base + end for base in bases for end in ("ск", "йск", "ийск", "инск")}
    return made | {base for base in bases if base.endswith(("ск", "цк"))}


@cache
def country_in_russian(alpha2: str) -> str:
    """Return the name by which a Russian text calls a country."""
    named = {code: _written(names.split(";")[0]) for code, names, _, _ in _rows()}
    return named.get(alpha2) or country_name(alpha2)


def of_ledger(
    known: Known, party: str, english: str | None
) -> tuple[str, str | None, str | None] | None:
    """Return the ledger's own party for a name, in Russian or in English, if it has one."""
    return known.parties.get(party) or (known.parties.get(english) if english else None)


def plain(word: str) -> str:
    """Return a word as the forms are kept: "ё" is "е"."""
    return word.replace("ё", "е").replace("Ё", "Е")


def _rows() -> list[tuple[str, str, str, str]]:
    rows = []
    for row in country_table.ROWS.splitlines():
        alpha2, names, stems, seats = row.split("|")
        rows.append((alpha2, names, stems, seats))
    return rows


def _written(name: str) -> str:
    for mark in "!*":
        name = name.replace(mark, "")
    return " ".join(word.partition("/")[0].partition("~")[0] for word in name.split(" "))


def _every() -> Iterator[tuple[str, Entry]]:
    government = PartyKind.GOVERNMENT
    for kind, column in ((NameKind.COUNTRY, 1), (NameKind.SEAT, 3)):
        for row in _rows():
            party, english = country_in_russian(row[0]), country_name(row[0])
            for name in filter(None, row[column].split(";")):
                for form, cases in declined(name).items():
                    yield form, Entry(party, kind, cases, row[0], government, "", english)
    yield from _places()
    for line in body_table.ROWS.splitlines():
        names, english, home = (*line.split("|"), "")[:3]
        body = lexicon().get(key(english))
        party = _written(names.split(";")[0].replace("+", " "))
        for name in names.split(";"):
            head, _, rest = name.partition("+")
            for form, cases in declined(head).items():
                yield (
                    f"{form} {rest}".strip(),
                    Entry(
                        party,
                        NameKind.ORGANISATION,
                        cases,
                        body.country if body else home or None,
                        body.party_kind if body else PartyKind.COMPANY if home else None,
                        body.business if body else "",
                        body.party if body else english,
                    ),
                )


def _places() -> Iterator[tuple[str, Entry]]:
    for line in place_table.ROWS.splitlines():
        alpha2, _, listed = line.partition("|")
        party = country_in_russian(alpha2)
        for name in listed.split(";"):
            for form, cases in declined(name).items():
                yield form, Entry(party, NameKind.PLACE, cases, alpha2, PartyKind.GOVERNMENT)
