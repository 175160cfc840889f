"""The English tables, compiled once."""

from __future__ import annotations

from crossfoot.reading.tables import currencies, nouns, number_words, others, phrases, scales, trade
from crossfoot.reading.tables.language import (
    Goods,
    Language,
    Monies,
    Numbers,
    Phrases,
    Scales,
    Trade,
    Wording,
    flat,
)


def _plural(name: str) -> str:
    return f"{name}s"


def _dollar_places(places: dict[str, set[str]]) -> dict[str, str]:
    """Return the words that point to one dollar other than the American, with their genitives."""
    found: dict[str, str] = {}
    for word, codes in places.items():
        dollars = codes & currencies.OTHER_DOLLARS
        if len(dollars) == 1:
            (code,) = dollars
            found |= {word: code, f"{word}'s": code}
    return found


def _monies() -> Monies:
    names: dict[str, dict[str, None]] = {}
    places: dict[str, set[str]] = {}
    for row in currencies.ROWS.strip().splitlines():
        code, adjectives, plain, pointing = row.split("|")
        for name in filter(None, plain.split(",")):
            forms = {name: None, _plural(name): None}
            for form in forms:
                names.setdefault(form, {})[code] = None
                for adjective in filter(None, adjectives.split(",")):
                    names.setdefault(f"{adjective} {form}", {})[code] = None
                    if adjective == "us":
                        names.setdefault(f"u.s. {form}", {})[code] = None
        for place in pointing.split():
            places.setdefault(place, set()).add(code)
    defaults = dict(currencies.DEFAULTS)
    defaults |= {_plural(name): code for name, code in currencies.DEFAULTS.items()}
    return Monies(
        names=Phrases.compile((name, tuple(codes)) for name, codes in names.items()),
        subunits=Phrases.compile(currencies.SUBUNITS.items()),
        defaults=defaults,
        places={place: frozenset(codes) for place, codes in places.items()},
        dollar_places=_dollar_places(places),
        money_of=currencies.MONEY_OF,
        weights=currencies.WEIGHTS,
        weighing=currencies.WEIGHING,
        firm=currencies.FIRM_NAMES,
        wordlike=currencies.WORDLIKE_NAMES,
        abbreviated=frozenset(),
        stopped=frozenset(),
    )


_NUMBERS = Numbers(
    ones=number_words.ONES,
    tens=number_words.TENS,
    hundred=number_words.HUNDRED,
    lots=number_words.LOTS,
    articles=number_words.ARTICLES,
    fractions=number_words.FRACTIONS,
    fraction_signs=number_words.FRACTION_SIGNS,
    added=Phrases.compile(
        (f"and {article} {fraction}", share)
        for article in number_words.ARTICLES
        for fraction, share in number_words.FRACTIONS.items()
    ),
    fraction_openers=number_words.FRACTION_OPENERS,
    point=number_words.POINT,
    joined=number_words.AND,
    of=number_words.OF,
    multitudes=number_words.MULTITUDES,
    several=number_words.SEVERAL,
    multi=number_words.MULTI,
    figures=number_words.FIGURE_WORDS,
    figure_counts=number_words.FIGURE_COUNTS,
)

ENGLISH = Language(
    code="en",
    numbers=_NUMBERS,
    scales=Scales(
        words=scales.WORDS | scales.FOREIGN,
        abbreviations=scales.ABBREVIATIONS,
        letters=scales.LETTERS,
        loose_letters=scales.LOOSE_LETTERS,
        count_letters=scales.COUNT_LETTERS,
        thousands=scales.THOUSANDS,
        slang=scales.SLANG,
    ),
    wording=Wording(
        leading=Phrases.compile(
            (*flat(phrases.LEADING), *((phrase, None) for phrase in phrases.NO_HEDGE)),
            backwards=True,
        ),
        trailing=Phrases.compile(flat(phrases.TRAILING)),
        trailing_at_end=Phrases.compile(flat(phrases.TRAILING_AT_END)),
        infix=Phrases.compile(flat(phrases.INFIX)),
        directional=frozenset(),
        fillers=phrases.FILLERS,
        filler_articles=phrases.FILLER_ARTICLES,
        goes_on=phrases.GOES_ON,
        openers=Phrases.compile(((word, word) for word in phrases.RANGE_OPENERS), backwards=True),
        range_to=phrases.RANGE_TO,
        opened_to=frozenset(),
        range_and=phrases.RANGE_AND,
        range_or=phrases.RANGE_OR,
        of_which=phrases.OF_WHICH,
        changes=phrases.CHANGES,
        per_cent=phrases.PER_CENT,
        finance=phrases.FINANCE,
        periods=phrases.PERIODS,
        period_adverbs=phrases.PERIOD_ADVERBS,
        period_adjectives=phrases.PERIOD_ADJECTIVES,
        period_links=phrases.PERIOD_LINKS,
        modalities=phrases.MODALITIES,
        stated_in=phrases.STATED_IN,
        counted_in=phrases.COUNTED_IN,
        formerly=phrases.FORMERLY,
        excepting=phrases.EXCEPTING,
    ),
    goods=Goods(
        counted=nouns.COUNTED,
        plurals=nouns.PLURALS,
        measured=nouns.MEASURED,
        short_measures=nouns.SHORT_MEASURES,
        measure_adjectives=nouns.MEASURE_ADJECTIVES,
        cubic=nouns.CUBIC,
        cubic_measures=nouns.CUBIC_MEASURES,
        needs_company=nouns.NEEDS_COMPANY,
        securities=nouns.SECURITIES,
        before_of=nouns.BEFORE_OF,
        doubtful=nouns.DOUBTFUL,
        parcels=nouns.PARCELS,
        leading=nouns.LEADING,
        facilities=nouns.FACILITIES,
        columns=others.COLUMNS,
        uncounted=others.UNCOUNTED,
        loose=others.LOOSE,
        party_heads=others.PARTY_HEADS,
        thing_heads=others.THING_HEADS,
        vague=nouns.VAGUE,
        lengths=nouns.LENGTHS,
        compound_of=nouns.COMPOUND_OF,
        sizes=nouns.SIZES,
        sized=nouns.SIZED,
        never=others.NEVER,
        barriers=others.BARRIERS,
        plural_looking=others.PLURAL_LOOKING,
        abstract_endings=others.ABSTRACT_ENDINGS,
        people_endings=others.PEOPLE_ENDINGS,
        other_acronyms=others.OTHER_ACRONYMS,
        other_names=others.OTHER_NAMES,
    ),
    trade=Trade(
        verbs=trade.VERBS,
        nouns=trade.NOUNS,
        of_goods=trade.OF_GOODS,
        giving=trade.GIVING,
        between=trade.BETWEEN,
        auxiliaries=trade.AUXILIARIES,
        participles=trade.PARTICIPLES,
        more=trade.MORE,
        firm=trade.FIRM,
        of_them=trade.OF_THEM,
        of_the=trade.OF_THE,
        lots_of=trade.LOTS_OF,
        came_about=trade.CAME_ABOUT,
        takers=trade.TAKERS,
        rest=trade.REST,
        another=trade.ANOTHER,
        sharing=trade.SHARING,
        in_all=trade.IN_ALL,
        apart=trade.APART,
        times=trade.TIMES,
        reserves=trade.RESERVES,
        reserving=trade.RESERVING,
        states=trade.STATES,
        befell=trade.BEFELL,
        holders=trade.HOLDERS,
        measure_states=trade.MEASURE_STATES,
        gaps=trade.GAPS,
        state_links=trade.STATE_LINKS,
        fleets=trade.FLEETS,
        numbering=trade.NUMBERING,
        standing=trade.STANDING,
        pointing=trade.POINTING,
        flows=trade.FLOWS,
        rates=trade.RATES,
        unit_rates=frozenset(),
        each_of=frozenset(),
        owners=trade.OWNERS,
        levels=trade.LEVELS,
        in_use=trade.IN_USE,
        from_whom=trade.FROM_WHOM,
        shared_by=trade.SHARED_BY,
        ordered=trade.ORDERED,
        enlarges=trade.ENLARGES,
    ),
    monies=_monies(),
    anchors=frozenset(
        {
            *number_words.ONES,
            *number_words.TENS,
            *number_words.LOTS,
            *number_words.ARTICLES,
            *number_words.FRACTIONS,
            *number_words.FRACTION_SIGNS,
            *number_words.MULTITUDES,
            *number_words.SEVERAL,
            *number_words.HUNDRED,
            *number_words.FIGURE_COUNTS,
            *scales.WORDS,
            *(f"{number_words.MULTI}{word}" for word in ("", *scales.WORDS)),
        }
    ),
    after_articles=frozenset(
        {
            *number_words.HUNDRED,
            *trade.MORE,
            *scales.WORDS,
            *scales.FOREIGN,
            *number_words.LOTS,
            *number_words.FRACTIONS,
        }
    ),
)
