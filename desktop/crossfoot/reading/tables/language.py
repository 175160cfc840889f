"""What a language brings to the reader: its words, compiled for matching over tokens.

The tables are never printed or compared, so that Python need not compile how: every start of the
program pays for it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from decimal import Decimal

    from _typeshed import DataclassInstance

    from crossfoot.figures.values import Hedge, Modality, Period

T = TypeVar("T")
Table = TypeVar("Table", bound="DataclassInstance")


def flat(table: Mapping[T, tuple[str, ...]]) -> Iterator[tuple[str, T]]:
    """Yield (phrase, what it means) of a table by meaning."""
    for meaning, wordings in table.items():
        for wording in wordings:
            yield wording, meaning


def joined(first: Table, second: Table) -> Table:
    """Return two languages' tables of one kind as one; their words never look alike."""
    either = {each.name: _either(first, second, each.name) for each in fields(first)}
    return type(first)(**either)


def _either(first: object, second: object, name: str) -> Any:  # noqa: ANN401  (a field's value)
    one, other = getattr(first, name), getattr(second, name)
    if isinstance(one, (frozenset, dict)):
        return one | other
    if isinstance(one, (str, bool)):
        return one or other
    return joined(one, other) if is_dataclass(one) and not isinstance(one, Phrases) else one + other


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Phrases(Generic[T]):
    """Phrases of several words, found from their first or their last word.

    entries:  that word to (words of the phrase in order, what it means), longest first.
    """

    entries: Mapping[str, tuple[tuple[list[str], T], ...]]
    backwards: bool = False

    @classmethod
    def compile(cls, phrases: Iterable[tuple[str, T]], *, backwards: bool = False) -> Phrases[T]:
        """Index phrases by the word that matching starts from."""
        entries: dict[str, list[tuple[list[str], T]]] = {}
        for phrase, meaning in phrases:
            words = phrase.split()
            entries.setdefault(words[-1 if backwards else 0], []).append((words, meaning))
        ordered = {
            word: tuple(sorted(found, key=lambda entry: -len(entry[0])))
            for word, found in entries.items()
        }
        return cls(ordered, backwards)

    def __add__(self, other: Phrases[T]) -> Phrases[T]:
        """Return the phrases of both."""
        return Phrases({**self.entries, **other.entries}, self.backwards)

    def match(self, keys: list[str], at: int) -> tuple[int, T] | None:
        """Return (number of words, meaning) of the longest phrase from, or up to, this token."""
        entries = self.entries.get(keys[at])
        if entries is None:
            return None
        for words, meaning in entries:
            length = len(words)
            first = at - length + 1 if self.backwards else at
            if length == 1 or (first >= 0 and keys[first : first + length] == words):
                return length, meaning
        return None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Numbers:
    """Words for numbers; amounts as Decimal, fractions with the unit of their last place.

    hundreds:  words for two hundred and the like, where a language has them.
    mixed:     words for a whole and a fraction ("полтора").
    fused:     a fraction and its scale in one word ("полмиллиарда"), with the power.
    lone:      scale words that mean one of it without a number before them ("миллиард").
    added:     phrases that add a fraction ("and a half").
    figures, figure_counts:  what "nine-figure" ends in, and what "double-digit" begins with.
    fraction_openers:  words and digits that a fraction after a number begins with.
    """

    ones: Mapping[str, Decimal]
    tens: Mapping[str, Decimal]
    hundred: frozenset[str]
    lots: Mapping[str, Decimal]
    articles: frozenset[str]
    fractions: Mapping[str, tuple[Decimal, Decimal]]
    fraction_signs: Mapping[str, tuple[Decimal, Decimal]]
    added: Phrases[tuple[Decimal, Decimal]]
    fraction_openers: frozenset[str]
    point: frozenset[str]
    joined: frozenset[str]
    of: frozenset[str]
    multitudes: Mapping[str, Decimal]
    several: frozenset[str]
    multi: str
    figures: frozenset[str]
    figure_counts: Mapping[str, Decimal] = field(default_factory=dict)
    hundreds: Mapping[str, Decimal] = field(default_factory=dict)
    mixed: Mapping[str, tuple[Decimal, Decimal]] = field(default_factory=dict)
    fused: Mapping[str, tuple[Decimal, Decimal, int]] = field(default_factory=dict)
    lone: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Scales:
    """Powers of ten by word, by abbreviation, and by letters that need a currency beside them.

    loose_letters, count_letters, thousands, slang:  see scales.py.
    """

    words: Mapping[str, int]
    abbreviations: Mapping[str, int]
    letters: Mapping[str, int]
    loose_letters: frozenset[str]
    count_letters: frozenset[str]
    thousands: frozenset[str]
    slang: frozenset[str]


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Wording:
    """Phrases that qualify, join or place a number. See phrases.py for each.

    leading:      None for a phrase that only looks like a hedge.
    infix:        hedges between a number and its scale word.
    directional:  hedges that after a verb of change say where an amount went.
    opened_to:    what joins a range only after its opening word ("от 3 до 5").
    counted_in:   what stands before the unit of numbers elsewhere ("in millions").
    excepting:    what may go on after that unit ("unless stated otherwise").
    of_which:     what a number without a noun follows that shares out the goods before it.
    """

    leading: Phrases[Hedge | None]
    trailing: Phrases[Hedge]
    trailing_at_end: Phrases[Hedge]
    infix: Phrases[Hedge]
    directional: frozenset[str]
    fillers: frozenset[str]
    filler_articles: frozenset[str]
    goes_on: frozenset[str]
    openers: Phrases[str]
    range_to: frozenset[str]
    opened_to: frozenset[str]
    range_and: frozenset[str]
    range_or: frozenset[str]
    changes: frozenset[str]
    per_cent: Mapping[str, int]
    finance: frozenset[str]
    periods: Mapping[str, Period]
    period_adverbs: frozenset[str]
    period_adjectives: frozenset[str]
    period_links: frozenset[str]
    modalities: Mapping[str, Modality]
    stated_in: frozenset[str]
    counted_in: frozenset[str]
    excepting: frozenset[str]
    formerly: frozenset[str]
    of_which: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Goods:
    """Nouns of deals, and of what is never traded. See nouns.py and others.py for each.

    single:             the forms of "one" that count, where its cases tell.
    stopped:            nouns with a stop of their own ("шт.").
    adjectival:         adjectives that name goods where no noun follows ("скорых").
    guessed_endings:    what an unknown noun of goods may end in, where endings tell it.
    adjective_endings:  for a language whose modifiers can be told by their ending; empty where
                        any word may stand between a number and its noun.
    """

    counted: frozenset[str]
    plurals: frozenset[str]
    measured: frozenset[str]
    short_measures: frozenset[str]
    measure_adjectives: frozenset[str]
    cubic: frozenset[str]
    cubic_measures: frozenset[str]
    needs_company: Mapping[str, frozenset[str]]
    securities: frozenset[str]
    before_of: frozenset[str]
    doubtful: frozenset[str]
    parcels: frozenset[str]
    leading: frozenset[str]
    facilities: frozenset[str]
    columns: frozenset[str]
    uncounted: frozenset[str]
    loose: frozenset[str]
    party_heads: frozenset[str]
    thing_heads: frozenset[str]
    vague: frozenset[str]
    lengths: frozenset[str]
    compound_of: frozenset[str]
    sizes: frozenset[str]
    sized: Mapping[str, frozenset[str]]
    never: frozenset[str]
    barriers: frozenset[str]
    plural_looking: frozenset[str]
    abstract_endings: tuple[str, ...]
    people_endings: tuple[str, ...]
    other_acronyms: frozenset[str]
    other_names: frozenset[str]
    adjective_endings: tuple[str, ...] = ()
    adjectival: frozenset[str] = frozenset()
    stopped: frozenset[str] = frozenset()
    single: frozenset[str] = frozenset()
    guessed_endings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Trade:
    """Words that say whether goods change hands. See trade.py for each."""

    verbs: frozenset[str]
    nouns: frozenset[str]
    of_goods: frozenset[str]
    giving: frozenset[str]
    between: frozenset[str]
    auxiliaries: frozenset[str]
    participles: frozenset[str]
    more: frozenset[str]
    firm: frozenset[str]
    of_them: frozenset[str]
    of_the: frozenset[str]
    lots_of: frozenset[str]
    came_about: frozenset[str]
    takers: frozenset[str]
    rest: frozenset[str]
    another: frozenset[str]
    sharing: frozenset[str]
    in_all: tuple[tuple[str, ...], ...]
    apart: frozenset[str]
    times: frozenset[str]
    reserves: frozenset[str]
    reserving: frozenset[str]
    states: frozenset[str]
    befell: frozenset[str]
    holders: frozenset[str]
    measure_states: frozenset[str]
    gaps: frozenset[str]
    state_links: frozenset[str]
    fleets: frozenset[str]
    numbering: frozenset[str]
    standing: frozenset[str]
    pointing: frozenset[str]
    flows: frozenset[str]
    rates: frozenset[str]
    unit_rates: frozenset[str]
    each_of: frozenset[str]
    owners: frozenset[str]
    levels: frozenset[str]
    in_use: frozenset[str]
    from_whom: frozenset[str]
    shared_by: frozenset[str]
    ordered: frozenset[str]
    enlarges: frozenset[str]
    sizing: frozenset[str] = frozenset()
    sharing_endings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Monies:
    """Names of currencies: phrase to the codes it may mean, and the hundredths' names.

    places:       word to the codes it points to.
    dollar_places:  word to the dollar of its place, the American left out.
    firm:         names that no place near makes another's.
    wordlike:     names that are other words too.
    abbreviated:  names with a stop after them within a sentence ("долл.").
    stopped:      of these the ones that have it at the end of a sentence too.
    """

    names: Phrases[tuple[str, ...]]
    subunits: Phrases[str]
    defaults: Mapping[str, str]
    places: Mapping[str, frozenset[str]]
    dollar_places: Mapping[str, str]
    money_of: frozenset[str]
    weights: frozenset[str]
    weighing: frozenset[str]
    firm: frozenset[str]
    wordlike: frozenset[str]
    abbreviated: frozenset[str]
    stopped: frozenset[str]


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Language:
    """One language's tables.

    anchors:         words a number may begin with.
    after_articles:  words with which an article makes a number ("a billion", "a third").
    decimal_comma:   whether its decimals have a comma.
    alike:           letters that the tables do not tell apart ("ё" and "е"), as for translate().
    """

    code: str
    numbers: Numbers
    scales: Scales
    wording: Wording
    goods: Goods
    trade: Trade
    monies: Monies
    anchors: frozenset[str]
    after_articles: frozenset[str]
    decimal_comma: bool = False
    alike: Mapping[int, str] = field(default_factory=dict)

    def __or__(self, other: Language) -> Language:
        """Return both languages' tables as one."""
        return joined(self, other)
