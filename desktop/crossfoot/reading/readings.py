"""From the drafts of a text to its figures: currencies settled, conversions and periods found."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Measure
from crossfoot.reading.cleaning import Cleaned, clean
from crossfoot.reading.currency import resolve
from crossfoot.reading.doubts import DollarPlaces
from crossfoot.reading.drafts import draft_at, number_draft
from crossfoot.reading.found import Found
from crossfoot.reading.number import last_place
from crossfoot.reading.parted import with_parts
from crossfoot.reading.surroundings import (
    bracket_depths,
    converts,
    dollar_of_figure,
    dollar_of_text,
    modality_of,
    period_of,
    speaks_of_money,
)
from crossfoot.reading.tabled import tabled
from crossfoot.reading.tables.choice import language_of
from crossfoot.reading.tokens import Tokens, tokenise

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.reading.draft import Draft
    from crossfoot.reading.table_rows import Told

# A letter of neither English nor Russian.
_OTHER_LETTER = re.compile(r"[^\W\d_a-zA-Zа-яА-ЯёЁ]")
_NEARBY = 8
_PARTED = ([","], [";"], ["/"])
_LONG = 4
# How far a currency carries over to a large number without one, in tokens.
_CARRY_REACH = 120


class Reading(NamedTuple):
    """A figure in a text, with what else it could be and where it stands.

    codes:        the currencies it may be in, as printed; empty where none is.
    bare_dollar:  whether it is printed "$", which may be any dollar.
    bracketed:    whether it stands in brackets.
    """

    found: Found
    codes: tuple[str, ...] = ()
    bare_dollar: bool = False
    bracketed: bool = False


def readings(text: str, told: Told | None = None) -> list[Reading]:
    """Return the figures of a text in order.

    told: what a person said of its table.
    """
    return _readings(text, partial(_figures, told=told))


def numbers(text: str, *, per_cent: bool = False) -> list[Reading]:
    """Return the numbers of a wording whatever they count, or only those of a per cent.

    For a wording that leaves its noun or currency to the text round it: "50 confirmed", "35%".
    """
    return _readings(text, partial(_numbers, per_cent=per_cent))


def has_number(text: str) -> bool:
    """Whether a wording has digits or number words ("one" alone is no number)."""
    plain_text = clean(text).clean
    language = language_of(plain_text)
    tokens, words = tokenise(plain_text, language), language.numbers
    plain = words.ones.keys() | words.tens.keys() | words.lots.keys() | words.multitudes.keys()
    telling = (plain | language.scales.words.keys() | words.hundred) - {"one", "pair"}
    return any(key[:1].isdigit() or key in telling for key in tokens.keys)


def is_known_script(text: str) -> bool:
    """Whether no word has letters of a language without tables: else a scale may go unread."""
    return _OTHER_LETTER.search(text) is None


def _readings(text: str, find: Callable[[Tokens], list[Draft]]) -> list[Reading]:
    cleaned = clean(text)
    tokens = tokenise(cleaned.clean, language_of(cleaned.clean))
    drafts = find(tokens)
    dollar = dollar_of_text(tokens) if any(map(_is_bare_dollar, drafts)) else None
    every = _codes(tokens, drafts, dollar)
    kept = [
        index
        for index, draft in enumerate(drafts)
        if not draft.bare or _is_money(tokens, drafts, every, index)
    ]
    drafts, codes = [drafts[index] for index in kept], [every[index] for index in kept]
    if dollar is None:
        _doubt_dollars(tokens, drafts, codes)
    depths = bracket_depths(tokens, drafts)
    result: list[Reading] = []
    for index, draft in enumerate(drafts):
        counted = _converted(tokens, drafts, codes, index)
        earlier = result[index - 1].found.converts if index else None
        if earlier is not None and (counted is not None or _goes_on(tokens, drafts, codes, index)):
            counted = earlier  # "$500m (€460m, or 40 billion rubles)": both convert the first
        place = _Place(codes[index], drafts[index - 1].last if index else 0, counted)
        found = _found(cleaned, tokens, draft, place)
        printed = draft.currency
        if counted is not None:
            found = _with_one_period(found, result, counted)
        result.append(
            Reading(
                found,
                printed.codes if printed else (),
                bool(printed and printed.bare_dollar),
                depths[index] > 0,
            )
        )
    return result


def _with_one_period(conversion: Found, before: list[Reading], counted: int) -> Found:
    """Let an amount and its conversion be for one period, whichever of them stands beside it."""
    amount = before[counted].found
    if amount.period is None and conversion.period is not None:
        before[counted] = before[counted]._replace(found=amount._replace(period=conversion.period))
    return conversion._replace(period=conversion.period or amount.period)


class _Place(NamedTuple):
    """What the text round a draft makes of it.

    floor:     the end of the figure before.
    converts:  index of the figure that it prints in another currency.
    """

    currency: str | None
    floor: int
    converts: int | None


def _figures(tokens: Tokens, told: Told | None) -> list[Draft]:
    drafts: list[Draft] = []
    goods: Draft | None = None
    floor = 0
    articles, after_articles = tokens.language.numbers.articles, tokens.language.after_articles
    amounts = tabled(tokens, told)
    for at in tokens.anchors:
        if at < floor:
            continue
        if at in amounts:
            draft = amounts[at]
            if draft is not None:
                drafts.append(draft)
                floor = draft.last
            continue
        if tokens.keys[at] in articles and tokens.keys[at + 1] not in after_articles:
            continue  # by far the most anchors are articles
        draft = draft_at(tokens, at, floor, goods)
        if draft is not None:
            drafts.append(draft)
            floor = draft.last
            if draft.measure is Measure.QUANTITY:
                goods = draft
    return with_parts(tokens, drafts) if goods is not None else drafts


def _numbers(tokens: Tokens, *, per_cent: bool) -> list[Draft]:
    drafts: list[Draft] = []
    floor = 0
    for at in tokens.anchors:
        draft = number_draft(tokens, at, floor, per_cent=per_cent) if at >= floor else None
        if draft is not None:
            drafts.append(draft)
            floor = draft.last
    return drafts


def _is_bare_dollar(draft: Draft) -> bool:
    return draft.currency is not None and draft.currency.bare_dollar


def _codes(tokens: Tokens, drafts: list[Draft], dollar: str | None) -> list[str | None]:
    """Return the currency of each figure, carried over to the large numbers without one.

    dollar:  what the text says "$" is.
    """
    codes: list[str | None] = []
    for draft in drafts:
        code = None
        if draft.currency is not None:
            code = resolve(tokens, draft.currency)
            if draft.currency.bare_dollar:
                code = dollar_of_figure(tokens, draft) or dollar or code
        codes.append(code)
    return [
        _carried(drafts, codes, index) if draft.bare else codes[index]
        for index, draft in enumerate(drafts)
    ]


def _doubt_dollars(tokens: Tokens, drafts: list[Draft], codes: list[str | None]) -> None:
    """Warn of each "$" that stands beside another dollar."""
    places: DollarPlaces | None = None
    for index, draft in enumerate(drafts):
        printed = draft.currency
        if printed is None or not printed.bare_dollar or codes[index] != "USD":
            continue
        if _converted(tokens, drafts, codes, index) is not None:
            continue
        places = places or DollarPlaces(tokens)
        doubt = places.doubt(printed)
        if doubt is not None:
            draft.warnings += (doubt,)


def _is_money(tokens: Tokens, drafts: list[Draft], codes: list[str | None], index: int) -> bool:
    """Whether a large number without a currency is money: the text speaks of it.

    Not where the large number before it counts something else ("9.4 million passengers …, against
    7.1 million").
    """
    draft = drafts[index]
    scales = tokens.language.scales
    for at in range(draft.first - 1, max(draft.first - _CARRY_REACH, 0) - 1, -1):
        key = tokens.keys[at]
        if key in scales.words or key in scales.abbreviations or _is_long(key):
            money = any(
                each.first <= at < each.last and each.measure is Measure.VALUE
                for each in drafts[max(index - _NEARBY, 0) : index]
            )
            if not money:
                return False
            break
    return codes[index] is not None or speaks_of_money(tokens, draft)


def _is_long(key: str) -> bool:
    """Whether digits are so many that they count something large ("70,000 rounds")."""
    return len(key) > _LONG and key[0].isdigit() and "," in key


def _carried(drafts: list[Draft], codes: list[str | None], index: int) -> str | None:
    """Return the currency that a large number without one takes from the nearest amount."""
    place = drafts[index].first
    near = [
        (abs(drafts[other].first - place), codes[other])
        for step in (-1, 1)
        for other in range(index + step, index + step * (_NEARBY + 1), step)
        if 0 <= other < len(drafts) and codes[other] is not None
    ]
    distance, code = min(near, key=lambda pair: pair[0], default=(_CARRY_REACH + 1, None))
    return code if distance <= _CARRY_REACH else None


def _converted(
    tokens: Tokens, drafts: list[Draft], codes: list[str | None], index: int
) -> int | None:
    """Return the index of the figure that this one prints in another currency."""
    if not index or codes[index] == codes[index - 1]:
        return None
    return index - 1 if converts(tokens, drafts[index - 1], drafts[index]) else None


def _goes_on(tokens: Tokens, drafts: list[Draft], codes: list[str | None], index: int) -> bool:
    """Whether a mark alone parts an amount from a conversion before it ("(€1.7bn; $1.9bn)")."""
    between = tokens.keys[drafts[index - 1].last : drafts[index].first]
    return between in _PARTED and codes[index] not in {None, codes[index - 1]}


def _found(cleaned: Cleaned, tokens: Tokens, draft: Draft, place: _Place) -> Found:
    start, end = cleaned.span(tokens.starts[draft.first], tokens.ends[draft.last - 1])
    warnings = draft.warnings
    if draft.currency is not None and place.currency is None:
        warnings += (f"“{draft.currency.name}” may be any of {', '.join(draft.currency.codes)}.",)
    return Found(
        start=start,
        end=end,
        text=cleaned.given[start:end],
        measure=draft.measure,
        amount=_plain(draft.amount),
        rounded_to=_plain(draft.step),
        granularity=_plain(last_place(draft.amount)),
        amount_high=None if draft.amount_high is None else _plain(draft.amount_high),
        rounded_to_high=None if draft.step_high is None else _plain(draft.step_high),
        currency=place.currency,
        unit=draft.noun,
        hedge=draft.hedge,
        warnings=warnings,
        converts=place.converts,
        period=period_of(tokens, draft, conversion=place.converts is not None),
        modality=modality_of(tokens, draft, place.floor),
    )


def _plain(value: Decimal) -> Decimal:
    """Return it without exponent or trailing zeros ("4E+9" as 4000000000)."""
    return Decimal(int(value)) if value == int(value) else value.normalize()
