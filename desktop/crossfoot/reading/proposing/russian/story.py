"""One reading of a Russian text: its names, its deals, its totals."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.proposing.account import Account, has_title
from crossfoot.reading.proposing.folding import folded
from crossfoot.reading.proposing.made import Made
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.name import Name
from crossfoot.reading.proposing.russian.background import skip_reason
from crossfoot.reading.proposing.russian.clauses import Reading
from crossfoot.reading.proposing.russian.goods import sector_of
from crossfoot.reading.proposing.russian.heading import DATELINE, LONGEST_DATELINE, heading
from crossfoot.reading.proposing.russian.names import names
from crossfoot.reading.proposing.russian.occasions import headlines
from crossfoot.reading.proposing.russian.revising import revisions
from crossfoot.reading.proposing.russian.saying import basis_of, stated_by
from crossfoot.reading.proposing.russian.sums import relations
from crossfoot.reading.proposing.russian.supplying import countries_of
from crossfoot.reading.proposing.russian.telling import Teller
from crossfoot.reading.proposing.russian.titles import titled_deal
from crossfoot.reading.proposing.russian.verbs import verbs
from crossfoot.reading.proposing.sentences import Sentence, sentences
from crossfoot.reading.proposing.totals.gathering import Gathered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.figures.values import DismissalReason
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposal import Known
    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.spotting import Spotted

_SHORT_NAME = re.compile(
    r"\s\((?:далее\s)?(?:[—–-]\s)?[«\"]?(?P<short>[A-ZА-ЯЁ][A-ZА-ЯЁa-zа-яё.&-]{1,11})[»\"]?\)"
)
_STEM, _FEW = 4, 10
# A stop after these ends no sentence: "им. Ленина", "в 2025 г. Казахстан".
_SHORTENED = re.compile(r"(?<![\w-])(?:г|гг|им|ул|пр|св|т\.\s?д|т\.\s?п|д-р|проф|акад|[А-ЯЁ])\.$")


def told_in_russian(text: str, found: Sequence[Found], known: Known) -> Made:
    """Return what a Russian text tells."""
    cut = _sentences(text)
    small = folded(text).replace("ё", "е")
    inside = _by_sentence(cut, found)
    spotted = [names(text, span.start, span.end, known) for span in cut]
    short = _abbreviated(text, spotted, known)
    if short is not known:
        spotted = [names(text, span.start, span.end, short) for span in cut]
    named = _settled(spotted)
    readings = [
        Reading(text, small, span, spots, verbs(small, span.start, span.end), figures, found)
        for span, spots, figures in zip(cut, named, inside, strict=True)
    ]
    skips = _skips(small, readings, found)
    titled = _titled(text, cut, inside)
    repeats = _repeats(inside, found, titled)
    revised = revisions(readings, skips)
    skipped = frozenset({*skips, *(one.former for one in revised)})
    teller = Teller(
        text, small, repeats, skipped, headlines(readings), _topics(readings), tuple(revised)
    )
    teller.renewed = frozenset(found[one.now].start for one in revised)
    for number, reading in enumerate(readings):
        teller.sentence(number, reading)
    related = relations(teller, readings)
    drafts = [draft for draft in teller.drafts if draft.figures]
    told = Account(
        text,
        found,
        cut,
        [_name(one) for reading in readings for one in reading.names],
        (),
        (),
        skips,
        repeats,
        {i: number for number, figures in enumerate(inside) for i in figures},
        frozenset(),
        {},
        frozenset(i for i in titled if repeats[i] != i),
        frozenset(),
        has_title(text, cut),
        {},
        (),
        frozenset(),
        frozenset(),
    )
    story = Gathered(drafts, teller.deal_of, related, ())
    titled_with = partial(titled_deal, found)
    return Made(told, story, heading(text, cut), titled_with, stated_by, basis_of)


def _abbreviated(text: str, spotted: Sequence[Sequence[Spotted]], known: Known) -> Known:
    """Return what is known, with the short names that the text gives bodies in brackets."""
    short: dict[str, tuple[str, str | None, str | None]] = {}
    for spot in chain.from_iterable(spotted):
        given = _SHORT_NAME.match(text, spot.end) if spot.kind is NameKind.ORGANISATION else None
        if given and given["short"] not in known.parties and spot.actor.sure:
            actor = spot.actor
            named = given["short"]
            if text.find(named, given.end()) >= 0:
                short[named] = (actor.party, actor.country, actor.kind and str(actor.kind))
    return replace(known, parties={**known.parties, **short}) if short else known


def _topics(readings: Sequence[Reading]) -> Mapping[str, int]:
    """Return how often a text names each country, or says that something is from there."""
    return Counter(chain.from_iterable(map(countries_of, readings)))


def _settled(named: Sequence[Sequence[Spotted]]) -> list[list[Spotted]]:
    """Take a body told of once for certain for the same wherever its name stands.

    "Немецкая BASF … BASF внесет": the second is German too.
    """
    sure: dict[str, Actor] = {}
    for spot in chain.from_iterable(named):
        known = sure.get(spot.actor.party)
        if spot.actor.sure and not spot.is_country and (known is None or not known.country):
            sure[spot.actor.party] = spot.actor
    return [
        [
            replace(spot, actor=sure[spot.actor.party])
            if spot.kind is NameKind.ORGANISATION and spot.actor.party in sure
            else spot
            for spot in spots
        ]
        for spots in named
    ]


def _sentences(text: str) -> list[Sentence]:
    """Return the sentences, with those joined that a Russian abbreviation parts."""
    joined: list[Sentence] = []
    begin, paragraph = 0, -1
    for one in sentences(text):
        before = joined[-1] if joined else None
        if before and before.paragraph == one.paragraph and not one.bullet:
            tail = text[max(before.start, before.end - 8) : before.end]
            if _SHORTENED.search(tail):
                joined[-1] = replace(before, end=one.end)
                continue
        if one.paragraph != paragraph:
            paragraph = one.paragraph
            reach = min(one.start + LONGEST_DATELINE, len(text))
            line = DATELINE.match(text, one.start, reach)
            begin = line.end() if line else 0
        if one.end > begin:
            joined.append(replace(one, start=max(one.start, begin)))
    return joined


def _by_sentence(cut: Sequence[Sentence], found: Sequence[Found]) -> list[list[int]]:
    """Return the figures of each sentence."""
    starts = [sentence.start for sentence in cut]
    inside: list[list[int]] = [[] for _ in cut]
    for index, figure in enumerate(found):
        if inside:
            inside[max(bisect_right(starts, figure.start) - 1, 0)].append(index)
    return inside


def _skips(
    small: str, readings: Sequence[Reading], found: Sequence[Found]
) -> dict[int, DismissalReason]:
    return {
        index: reason
        for reading in readings
        for index in reading.figures
        if (reason := skip_reason(small, reading.span.start, found[index].start))
    }


def _titled(text: str, cut: Sequence[Sentence], inside: Sequence[Sequence[int]]) -> frozenset[int]:
    """Return the figures of the title line."""
    return frozenset(inside[0]) if cut and has_title(text, cut) else frozenset()


def _repeats(
    inside: Sequence[Sequence[int]], found: Sequence[Found], titled: frozenset[int]
) -> Mapping[int, int]:
    """Return each figure's first place, in the text itself rather than in its title.

    Two equal numbers in one sentence are two figures.
    """
    first: dict[tuple[object, ...], list[int]] = {}
    repeats: dict[int, int] = {}
    for figures in (*inside[1:], *inside[:1]) if titled else inside:
        times: dict[tuple[object, ...], int] = {}
        for index in figures:
            one = found[index]
            number = (one.measure, one.amount, one.amount_high, one.currency, one.period, one.hedge)
            times[number] = times.get(number, 0) + 1
            same = first.setdefault((*number, times[number]), [])
            repeats[index] = next((i for i in same if _same_goods(found[i], one)), index)
            same += [index] if repeats[index] == index else []
    return repeats


def _same_goods(one: Found, other: Found) -> bool:
    """Whether two equal counts can be of the same goods: "22 самолёта", then "22 лайнера"."""
    units = [(each.unit or "").lower().replace("ё", "е") for each in (one, other)]
    if one.measure is not Measure.QUANTITY or "" in units or units[0][:_STEM] == units[1][:_STEM]:
        return True
    sectors = [sector_of(unit) for unit in units]
    return None in sectors or (sectors[0] == sectors[1] and one.amount >= _FEW)


def _name(spot: Spotted) -> Name:
    actor = spot.actor
    kind = spot.kind if actor.sure else NameKind.OTHER
    return Name(
        spot.start if spot.headed and spot.is_country else spot.named,
        spot.end,
        kind,
        actor.party,
        actor.country,
        actor.kind,
        actor.business,
        adjective=spot.adjective,
        sure=actor.sure,
    )
