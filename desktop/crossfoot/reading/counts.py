"""What a number counts: the noun after it, when it is something that deals buy or sell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from crossfoot.reading.guessing import guessed_noun, is_other_plural
from crossfoot.reading.models import Model, model_at
from crossfoot.reading.tables.models import DESIGNATORS, KINDRED, SECOND_HAND, TYPE_JOINTS
from crossfoot.reading.tables.phrases import DASHES, QUOTES

if TYPE_CHECKING:
    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

_MOST_WORDS = 8
_LONGEST_TYPE = 3
_MOST_DESCRIBING = 2
# What parts the cells of a table.
_CELL = "|"
_BRACKET_ENDS = frozenset({"", "\n", "(", ")", ".", ";"})
_DESCRIBING = 2


@dataclass(frozen=True, slots=True)
class Counted:
    """The goods after a number.

    last:      the token after the noun.
    noun:      as the text has it; None where it stands earlier ("44 more").
    measured:  whether it is a measure with a rounding of its own (tonnes).
    guessed:   whether the noun is in no table, so that only a trading verb makes it goods.
    """

    last: int
    noun: str | None
    measured: bool = False
    guessed: bool = False


def counted_after(tokens: Tokens, number: Number) -> Counted | None:
    """Return the goods a number counts; None where it counts nothing that deals trade."""
    at, single = _after_lot(tokens, number), number.value == 1
    if tokens.keys[at] == "(":
        return _over_bracket(tokens, at, single=single)
    return goods_at(tokens, at, single=single)


def _over_bracket(tokens: Tokens, at: int, *, single: bool) -> Counted | None:
    """Return goods named behind a bracket: "12 (second-hand) vessels", "90 (+ 30 optional) …".

    Where the bracket has numbers of its own, the goods are not taken into the words of this one.
    """
    closing = at + 1
    while closing < at + _MOST_WORDS and tokens.keys[closing] not in _BRACKET_ENDS:
        closing += 1
    if tokens.keys[closing] != ")":
        return None
    counted = goods_at(tokens, closing + 1, single=single)
    if counted is None or counted.guessed:
        return None
    ones = tokens.language.numbers.ones
    inside = range(at + 1, closing)
    numbered = any(tokens.is_digits(each) or tokens.keys[each] in ones for each in inside)
    return replace(counted, last=at) if numbered else counted


def _after_lot(tokens: Tokens, number: Number) -> int:
    """Step over the "of" of "a pair of locomotives"; "a dozen of them" shares out others."""
    at, language = number.last, tokens.language
    if not number.spoken or tokens.keys[at] not in language.numbers.of:
        return at
    shared = language.trade.pointing | language.trade.of_them
    lot = tokens.keys[at - 1] in language.numbers.lots
    return at + (lot and tokens.keys[at + 1] not in shared)


def goods_at(tokens: Tokens, at: int, *, single: bool = False) -> Counted | None:
    """Return the goods named from a token on; a hyphen may bind them to what is before.

    single:  whether one is counted, so that the noun may be in the singular.
    """
    if tokens.keys[at] in DASHES:
        bound = tokens.glued(at) and tokens.glued(at + 1)
        return _compound(tokens, at + 1) if bound else None
    if tokens.keys[at] in QUOTES:
        return _quoted(tokens, at, single=single)
    if tokens.keys[at] in tokens.language.scales.letters and not tokens.glued(at + 1):
        return _short_measure(tokens, at)  # "60 m vessels": metres or millions, but not 60
    return _phrase(tokens, at, single=single)


def _quoted(tokens: Tokens, at: int, *, single: bool) -> Counted | None:
    """Return goods that quotation marks name, or describe ("40 «Суперджетов»")."""
    closing, last = QUOTES[tokens.keys[at]], at + 1
    while last < at + _MOST_WORDS and tokens.keys[last] and tokens.keys[last] not in closing:
        last += 1
    if tokens.keys[last] not in closing or not tokens.words[at + 1][:1].isupper():
        return None
    behind = _phrase(tokens, last + 1, single=single)
    if behind is not None and not behind.guessed:
        return behind
    return Counted(last + 1, _text(tokens, at + 1, last), guessed=True)


def _short_measure(tokens: Tokens, at: int) -> Counted | None:
    """Take "250,000 t" where no noun follows that is so large ("5 t trucks")."""
    goods, following = tokens.language.goods, at + 1
    if tokens.words[at] not in goods.short_measures:
        return None
    ends = tokens.ends_clause(following) or tokens.keys[following] in goods.barriers
    told = tokens.keys[following] in tokens.language.numbers.of  # "6,000 t of poultry"
    return Counted(following, tokens.words[at], measured=True, guessed=not told) if ends else None


def _compound(tokens: Tokens, at: int) -> Counted | None:
    """Take "22-aircraft order", "12-ship"; not the length of "12-car trains"."""
    goods = tokens.language.goods
    key, following = tokens.keys[at], tokens.keys[at + 1]
    if key in goods.measured and _is_order(tokens, at + 1):
        return Counted(at + 1, tokens.words[at], measured=True)  # "a 500,000-tonne wheat deal"
    if key not in goods.counted or key in goods.needs_company:
        return None
    if key in goods.lengths and following not in goods.compound_of:
        return None
    if following in tokens.language.trade.standing or following in DASHES:
        return None
    return Counted(at + 1, tokens.words[at])


def _is_order(tokens: Tokens, at: int) -> bool:
    """Whether an order or a contract follows, with what it is for before it."""
    compound_of = tokens.language.goods.compound_of
    return tokens.keys[at] in compound_of or (
        tokens.words[at].isalpha() and tokens.keys[at + 1] in compound_of
    )


def _phrase(tokens: Tokens, at: int, *, single: bool) -> Counted | None:
    here, head = at, None
    for _ in range(_MOST_WORDS):
        found = _head(tokens, here, at, single=single)
        if found is not None:
            head, here = found, found.last
            if tokens.language.goods.adjective_endings and not tokens.keys[here - 1].isascii():
                break  # what follows is a genitive: "доз вакцины"
            continue
        if head is not None:
            break
        model = model_at(tokens, here)
        if model is not None:
            onward = _leads_on(tokens, model)
            if onward is None and (typed := _typed(tokens, here, model)):
                return typed
            here = model.last if onward is None else onward
        elif (size := _size(tokens, here, at)) is not None:
            here = size
        elif _stops(tokens, here) and not _joins_adjectives(tokens, at, here):
            break
        else:
            here += 1
    return _settled(tokens, at, here, head)


def _typed(tokens: Tokens, here: int, model: Model) -> Counted | None:
    """Return the goods that a type alone names ("40 A220s", "two E-7 Wedgetails")."""
    if _is_name_in_plural(tokens, model.last):
        return Counted(model.last + 1, _text(tokens, here, model.last + 1))
    if model.known or model.plural:
        return Counted(model.last, _text(tokens, here, model.last))
    if _is_plural(tokens, model.last):
        last = model.last + 1  # "nine DHC-515 firefighters" fly
        return Counted(last, _text(tokens, here, last), guessed=True)
    following = tokens.keys[model.last]
    ends = tokens.ends_clause(model.last) or following in tokens.language.goods.barriers
    if (ends or following == _CELL) and tokens.keys[here] not in DESIGNATORS:
        return Counted(model.last, _text(tokens, here, model.last), guessed=True)  # "40 Tu-214"
    return None


def _settled(tokens: Tokens, at: int, here: int, head: Counted | None) -> Counted | None:
    """Return the noun the walk ended at, or the guess that the words make."""
    goods = tokens.language.goods
    if head is not None:
        key = tokens.keys[here]
        drivers = key in goods.never and key.isascii() and not tokens.is_digits(here + 1)
        return None if drivers and not head.measured else head
    last = guessed_noun(tokens, at, here)
    return None if last is None else Counted(last, _text(tokens, at, last), guessed=True)


def _size(tokens: Tokens, here: int, at: int) -> int | None:
    """Return the end of a size or a name's number within a noun phrase.

    "155mm", "60-seat", "9,000-TEU", "174,000 cbm", "eight-car", "Trent 1000".
    """
    word = here + 1
    if not tokens.is_digits(here):
        spoken = tokens.keys[here] in tokens.language.numbers.ones
        bound = tokens.keys[word] in DASHES and tokens.glued(word) and tokens.glued(word + 1)
        return word + 2 if spoken and bound and tokens.keys[word + 1].isalpha() else None
    if not tokens.glued(word):
        if tokens.keys[word] in tokens.language.goods.sizes:
            return word + 1
        named = here > at and tokens.words[here - 1][:1].isupper() and not tokens.glued(here)
        return word if named and tokens.words[here].isdigit() else None
    if tokens.keys[word] in DASHES and tokens.glued(word + 1):
        word += 1
    if tokens.keys[word] == "x" and tokens.glued(word + 1) and tokens.is_digits(word + 1):
        return word + 2  # "8x8 vehicles"
    if not tokens.keys[word].isalpha():
        return None
    cubic = tokens.keys[word + 1] in DASHES and tokens.glued(word + 1) and tokens.glued(word + 2)
    return word + 3 if cubic and tokens.keys[word + 2].isalpha() else word + 1


def _head(tokens: Tokens, here: int, first: int, *, single: bool) -> Counted | None:
    """Return the noun at a token, if it is one of the goods."""
    goods, key, following = tokens.language.goods, tokens.keys[here], tokens.keys[here + 1]
    if key in goods.cubic or key in goods.measured:
        return _measure(tokens, here, first)
    if key not in goods.plurals and not (single and key in goods.counted):
        return None
    describes = key in goods.adjectival and following in goods.counted  # "120 скорых поездов"
    headless = key in goods.before_of and following not in tokens.language.numbers.of
    if describes or headless:
        return None
    company = goods.needs_company.get(key)
    if company is None:
        described = here > first and key in goods.vague  # "storage units" may be buildings
        stop = key in goods.stopped and following == "." and tokens.glued(here + 1)
        return Counted(here + 1 + stop, tokens.words[here], guessed=described)
    for at in range(here - 1, first - 1, -1):
        if tokens.keys[at] in company:
            return Counted(here + 1, _text(tokens, at, here + 1))
    doubtful = key in goods.doubtful
    return Counted(here + 1, tokens.words[here], guessed=True) if doubtful else None


def _measure(tokens: Tokens, here: int, first: int) -> Counted | None:
    """Return the measure at a token: "metric tons", "cubic metres"."""
    goods = tokens.language.goods
    last = here + 1
    if tokens.keys[here] in goods.cubic:
        last += tokens.keys[last] == "."  # "млрд куб. м"
        if here != first or tokens.keys[last] not in goods.cubic_measures:
            return None
        last += 1
    named = goods.measure_adjectives.issuperset(tokens.keys[first:here])
    return Counted(last, _text(tokens, first, last), measured=True) if named else None


def _leads_on(tokens: Tokens, first: Model) -> int | None:
    """Return the noun of goods that still follows a type, or several, else None.

    "A321neo jets", "A320neo-family jets", "GE9X and GEnx engines"; but in "20 737-10s and
    options" the plural type is itself the noun.
    """
    goods = tokens.language.goods
    here = first.last
    while here < first.last + _MOST_WORDS:
        key = tokens.keys[here]
        if key in goods.counted and key not in goods.needs_company and key not in goods.securities:
            return here
        model = model_at(tokens, here)
        if model is not None:
            here = model.last
        elif (
            key in DASHES
            or _is_type_word(tokens, here)
            or (key in TYPE_JOINTS and not first.plural)
        ):
            here += 1
        else:
            break
    return None if first.plural else _noun_behind(tokens, first.last)


def _noun_behind(tokens: Tokens, at: int) -> int | None:
    """Return the noun that a few plain words lead to ("Rafale Marine jets", "Apache attack …")."""
    for here in range(at, at + _MOST_DESCRIBING + 1):
        key = tokens.keys[here]
        if key in tokens.language.goods.plurals and key not in tokens.language.goods.needs_company:
            return here
        if not tokens.words[here].isalpha() or _stops(tokens, here):
            return None
    return None


def _is_plural(tokens: Tokens, at: int) -> bool:
    key = tokens.keys[at]
    known = key in tokens.language.goods.never or is_other_plural(tokens, at)
    return known and key.endswith("s") and len(key) > _LONGEST_TYPE


def _is_name_in_plural(tokens: Tokens, at: int) -> bool:
    """Whether a type goes on with its name ("two E-7 Wedgetails")."""
    word = tokens.words[at]
    return word.istitle() and word.isalpha() and len(word) > _LONGEST_TYPE and word.endswith("s")


def _is_type_word(tokens: Tokens, at: int) -> bool:
    """Whether a word has a capital within it, as types have ("GEnx", "Gripen E")."""
    word = tokens.words[at]
    return (len(word) <= _LONGEST_TYPE and word.isalpha() and word[-1:].isupper()) or (
        word[1:2].isupper()
    )


def _stops(tokens: Tokens, here: int) -> bool:
    """Whether no noun phrase runs on over this token."""
    goods, key = tokens.language.goods, tokens.keys[here]
    if key in goods.barriers and (_is_hyphened(tokens, here) or _joins_types(tokens, here)):
        return False  # "ship-to-shore cranes", "American-made aircraft", "GEnx and LEAP engines"
    if not key or key in goods.barriers or (key in goods.never and not _is_compound(tokens, here)):
        return True
    if key in DASHES or key == "/":
        return not (tokens.glued(here) and tokens.glued(here + 1))
    if not key[0].isalpha():
        return True
    if not key[0].isascii() and _is_bare_noun(tokens, here):
        return True
    return is_other_plural(tokens, here)


def _joins_types(tokens: Tokens, here: int) -> bool:
    """Whether a word stands between two types without digits."""
    types = _is_type_word(tokens, here - 1) and _is_type_word(tokens, here + 1)
    return types and tokens.keys[here] in TYPE_JOINTS


def _joins_adjectives(tokens: Tokens, at: int, here: int) -> bool:
    """Whether a word joins two adjectives of goods: "537 sleeping and couchette coaches"."""
    if tokens.keys[here] not in tokens.language.numbers.joined or not 0 < here - at <= _DESCRIBING:
        return False
    before, after = tokens.words[here - 1], tokens.words[here + 1]
    alike = before.isalpha() and after.isalpha() and before.islower() == after.islower()
    if not alike or tokens.keys[here + 1] in tokens.language.numbers.ones:
        return False
    if tokens.keys[here + 1] in tokens.language.goods.plurals:
        return False  # "50 Boeing and jets"
    return _noun_behind(tokens, here + 1) is not None


def _is_compound(tokens: Tokens, here: int) -> bool:
    """Whether a word begins another: "second-hand" is no time, "HA-class" no hectares."""
    if tokens.keys[here + 1] not in DASHES:
        return False
    begun, ended = tokens.keys[here], tokens.keys[here + 2]
    return (begun, ended) == SECOND_HAND or ended in KINDRED


def _is_hyphened(tokens: Tokens, here: int) -> bool:
    """Whether a word goes on after a hyphen, and does not begin after "short-"."""
    return tokens.keys[here - 1] in DASHES and tokens.glued(here) and tokens.glued(here - 1)


def _is_bare_noun(tokens: Tokens, here: int) -> bool:
    """Whether a word, in a language whose modifiers are told by their ending, is none."""
    endings = tokens.language.goods.adjective_endings
    if tokens.keys[here + 1] in DASHES and tokens.glued(here + 1) and tokens.glued(here + 2):
        return False  # "дизель-поездов"
    return bool(endings) and not tokens.keys[here].endswith(endings)


def _text(tokens: Tokens, first: int, last: int) -> str:
    return tokens.text[tokens.starts[first] : tokens.ends[last - 1]]
