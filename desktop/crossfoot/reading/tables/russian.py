"""The Russian tables, compiled once, and only for a text that has Cyrillic letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.reading.tables import russian_money, russian_nouns, russian_phrases, russian_words
from crossfoot.reading.tables.language import (
    Goods,
    Language,
    Numbers,
    Phrases,
    Scales,
    Trade,
    Wording,
    flat,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.values import Hedge

_NONE: frozenset[str] = frozenset()


def _leading() -> Iterator[tuple[str, Hedge | None]]:
    yield from flat(russian_phrases.LEADING)


RUSSIAN = Language(
    code="ru",
    numbers=Numbers(
        ones=russian_words.ONES,
        tens=russian_words.TENS,
        hundred=_NONE,
        lots=russian_words.LOTS,
        articles=_NONE,
        fractions=russian_words.FRACTIONS,
        fraction_signs={},
        added=Phrases.compile(russian_words.ADDED.items()),
        point=_NONE,
        joined=russian_phrases.JOINED,
        of=_NONE,
        multitudes=russian_words.MULTITUDES,
        several=russian_words.SEVERAL,
        multi="",
        figures=_NONE,
        hundreds=russian_words.HUNDREDS,
        mixed=russian_words.MIXED,
        fused=russian_words.FUSED,
        lone=russian_words.LONE,
    ),
    scales=Scales(russian_words.SCALES, russian_words.ABBREVIATIONS, {}, _NONE),
    wording=Wording(
        leading=Phrases.compile(_leading(), backwards=True),
        trailing=Phrases.compile(flat(russian_phrases.TRAILING)),
        trailing_at_end=Phrases.compile(()),
        infix=Phrases.compile(flat(russian_phrases.INFIX)),
        directional=russian_phrases.DIRECTIONAL,
        fillers=russian_phrases.FILLERS,
        filler_articles=_NONE,
        goes_on=russian_phrases.GOES_ON,
        openers=Phrases.compile(russian_phrases.RANGE_OPENERS.items(), backwards=True),
        range_to=_NONE,
        opened_to=russian_phrases.OPENED_TO,
        range_and=russian_phrases.JOINED,
        range_or=russian_phrases.RANGE_OR,
        of_which=russian_phrases.OF_WHICH,
        changes=russian_phrases.CHANGES,
        per_cent=russian_phrases.PER_CENT,
        finance=russian_phrases.FINANCE,
        periods=russian_phrases.PERIODS,
        period_adverbs=russian_phrases.PERIOD_ADVERBS,
        period_adjectives=russian_phrases.PERIOD_ADJECTIVES,
        period_links=russian_phrases.PERIOD_LINKS,
        modalities=russian_phrases.MODALITIES,
        stated_in=_NONE,
    ),
    goods=Goods(
        counted=russian_nouns.COUNTED,
        plurals=russian_nouns.COUNTED,
        measured=russian_nouns.MEASURED,
        measure_adjectives=russian_nouns.MEASURE_ADJECTIVES,
        cubic=russian_nouns.CUBIC,
        cubic_measures=russian_nouns.CUBIC_MEASURES,
        needs_company={},
        securities=_NONE,
        before_of=_NONE,
        doubtful=_NONE,
        parcels=_NONE,
        facilities=_NONE,
        columns=russian_nouns.COLUMNS,
        vague=_NONE,
        lengths=_NONE,
        compound_of=_NONE,
        sizes=_NONE,
        never=russian_nouns.NEVER,
        barriers=russian_phrases.BARRIERS,
        plural_looking=_NONE,
        abstract_endings=(),
        people_endings=(),
        other_acronyms=_NONE,
        other_names=_NONE,
        adjective_endings=russian_nouns.ADJECTIVE_ENDINGS,
    ),
    trade=Trade(
        verbs=_NONE,
        nouns=_NONE,
        of_goods=_NONE,
        giving=_NONE,
        between=_NONE,
        auxiliaries=_NONE,
        participles=_NONE,
        more=russian_nouns.MORE,
        firm=_NONE,
        of_them=_NONE,
        of_the=_NONE,
        lots_of=_NONE,
        came_about=_NONE,
        takers=_NONE,
        reserves=_NONE,
        reserving=_NONE,
        states=russian_nouns.STATES,
        befell=_NONE,
        holders=_NONE,
        measure_states=russian_nouns.STATES,
        gaps=_NONE,
        state_links=_NONE,
        fleets=_NONE,
        standing=_NONE,
        pointing=russian_nouns.POINTING,
        flows=_NONE,
        owners=_NONE,
        levels=_NONE,
        in_use=_NONE,
        from_whom=_NONE,
    ),
    monies=russian_money.monies(),
    anchors=frozenset(
        {
            *russian_words.ONES,
            *russian_words.TENS,
            *russian_words.HUNDREDS,
            *russian_words.LOTS,
            *russian_words.FRACTIONS,
            *russian_words.MULTITUDES,
            *russian_words.SEVERAL,
            *russian_words.MIXED,
            *russian_words.FUSED,
            *russian_words.LONE,
        }
    ),
    after_articles=_NONE,
    decimal_comma=True,
    alike={ord("ё"): "е"},
)
