"""Numbers that another took the place of: "выросла с 900 млн до 1,1 млрд", "вместо 1,6 млрд"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.totals.related import Related

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.telling import Teller

_CHANGED = re.compile(
    r"(?<![\w-])(?:вырос|возрос|увелич|повы[сш]|расшир|снизил|снижен|сократил|сокращен|уменьш|"
    r"подорожал|подешевел|поднял|пересмотр|скорректир)\w*[^.;]{0,60}\sс\s$"
)
_TO = re.compile(r"\sдо\s(?:[а-я]+\s){0,2}")
_INSTEAD = re.compile(r"(?:\s[^.;,\d]{0,30})?\sвместо\s(?:[а-я]+\s){0,3}")
_INSTEAD_BEFORE = re.compile(r"(?<![\w-])вместо\s(?:[а-я]+\s){0,3}$")
_AT_FIRST = re.compile(
    r"(?<![\w-])(?:сначала|первоначальн\w+|изначально|исходн\w+|поначалу)(?![\w-])[^.;\d]{0,70}$"
)
_NOW = re.compile(
    r"[^.;\d]{0,60}(?<![\w-])(?:теперь|сейчас|затем|потом|позже|позднее|в итоге|впоследствии|"
    r"сегодня|до|но|однако)(?![\w-])[^.;\d]{0,50}"
)
_GREW_TO = re.compile(
    r"[^.;\d]{0,80}(?<![\w-])(?:теперь|сейчас|затем|потом|позже|позднее|впоследствии|сегодня)\s"
    r"[^.;\d]{0,40}(?:вырос|увелич|повы[сш]|подн[яи]|сниж|сниз|сокра)\w*\sдо\s(?:[а-я]+\s){0,2}"
)
_REACH = 100
_SCORE = 80


class Revised(NamedTuple):
    """A number and the one that it took the place of, by index."""

    now: int
    former: int


def revisions(readings: Sequence[Reading], skipped: Collection[int]) -> list[Revised]:
    """Return which numbers of a text took the place of others in their sentence."""
    found: list[Revised] = []
    for reading in readings:
        for first, second in pairwise(reading.figures):
            one, other = reading.found[first], reading.found[second]
            alike = one.measure is other.measure and one.currency == other.currency
            if alike and not {first, second} & set(skipped):
                revised = _revised(reading, first, second)
                found += [revised] if revised else []
    return found


def _revised(reading: Reading, first: int, second: int) -> Revised | None:
    one, other = reading.found[first], reading.found[second]
    small = reading.small
    before = small[max(reading.span.start, one.start - _REACH) : one.start]
    between = small[one.end : other.start]
    if _INSTEAD.fullmatch(between):
        return Revised(first, second)
    if (
        (_CHANGED.search(before) and _TO.fullmatch(between))
        or (_INSTEAD_BEFORE.search(before) and len(between) < _REACH)
        or (_AT_FIRST.search(before) and _NOW.fullmatch(between) and "еще" not in between)
        or _GREW_TO.fullmatch(between)
    ):
        return Revised(second, first)
    return None


def superseded(
    teller: Teller, found: Sequence[Found], revised: Sequence[Revised]
) -> Iterator[Related]:
    """Yield which numbers of deals took the place of others."""
    for now, former in revised:
        if now not in teller.deal_of:
            continue
        quote = (
            min(found[now].start, found[former].start),
            max(found[now].end, found[former].end),
        )
        whole, part = teller.repeats[now], teller.repeats[former]
        yield Related(RelationKind.SUPERSEDES, whole, (part,), quote, _SCORE)
