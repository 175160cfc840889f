"""What the words around a figure say of it: period, modality, what "$" is, what it converts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure, Modality, Period
from crossfoot.reading.currency import dollar_of_place
from crossfoot.reading.tables.currencies import PREFIXED
from crossfoot.reading.tables.phrases import (
    BEFORE_MONTH,
    DASHES,
    FINANCE_REACH,
    LOCAL,
    MODALITY_NEEDS,
    MODALITY_REACH,
)

if TYPE_CHECKING:
    from crossfoot.reading.draft import Draft
    from crossfoot.reading.tokens import Tokens

_DOLLAR = "$"
_PERIOD_REACH = 5
_STATED_REACH = 8
_MAY = "may"
_CONVERSION_REACH = 6
_OPENING = frozenset({"(", "["})
# What closes a conversion: a bracket, or the mark that ends an aside.
_CLOSING = DASHES | {")", "]", ","}
_BRACKETS = _OPENING | {")", "]"}
_EQUIVALENT = frozenset(
    {"or", "equivalent", "equal", "equals", "=", "/", "i.e.", "ie"}
    | {"или", "эквивалентно", "эквивалент"}
)
_EQUAL = frozenset({"equivalent", "equal", "equals", "эквивалентно", "эквивалент"})
_ABOUT = frozenset({",", "to", "about", "что", "около", "примерно", "порядка", "почти"})
# "at the current exchange rate that is about $2 billion", "что составляет около"
_AT_THE_RATE = frozenset({"rate", "rates", "курсу", "пересчете", "составляет", "составит"})
_OF_THE_RATE = frozenset(
    {"at", "the", "current", "today", "official", "exchange", "market", "which", "that", "this"}
    | {"is", "was", "are", "it", "by", "in", "по", "текущему", "нынешнему", "официальному", "в"}
    | {"на", "это", "этому", "доллары", "евро", "рубли", ".", "!", "-", "–"}
)
_RATE_REACH = 10
_SENTENCE_ENDS = frozenset({".", ";", "\n", "!", "?"})
# In brackets behind an amount they tell of a part of it, or of another one, not of the same.
_APART = frozenset(
    {"including", "includes", "include", "incl", "incl.", "plus", "excluding", "excl", "excl."}
    | {"without", "from", "than", "against", "versus", "vs", "vs.", "compared", "besides"}
    | {"из", "включая", "плюс", "против", "числе", "без"}
)
_THEN = frozenset({"ago", "earlier", "before", "later", "after", "from"})


def period_of(tokens: Tokens, draft: Draft, *, conversion: bool = False) -> Period | None:
    """Return the period an amount is for ("$5 million a year", "an annual $5 million").

    conversion:  whether it prints another amount in a currency of its own, so that the period may
                 stand behind its bracket ("€3 billion ($3.5 billion) a year").
    """
    wording, keys, last = tokens.language.wording, tokens.keys, draft.last
    last += conversion and keys[last] in _CLOSING
    stops, of = tokens.language.goods.barriers, tokens.language.numbers.of
    if (hyphened := _hyphened_period(tokens, last)) is not None:
        return hyphened
    for at in range(last, last + _PERIOD_REACH):
        if keys[at] in wording.period_links and keys[at + 1] in wording.periods:
            # "due a year later" tells when, not how often.
            return None if keys[at + 2] in _THEN else wording.periods[keys[at + 1]]
        if tokens.ends_clause(at) or (keys[at] in stops and keys[at] not in of):
            break
    if keys[last] in wording.period_adverbs:
        return wording.periods[keys[last]]
    for at in (draft.first - 1, draft.first - 2, last, last + 1):
        if keys[at] in wording.period_adjectives:
            return wording.periods[keys[at]]
    return None


def _hyphened_period(tokens: Tokens, at: int) -> Period | None:
    """Return the period that hyphens bind to an amount ("a $500,000-a-day rig")."""
    wording, keys = tokens.language.wording, tokens.keys
    if keys[at] not in DASHES or not tokens.glued(at) or not tokens.glued(at + 1):
        return None
    bound = keys[at + 1] in wording.period_links and keys[at + 2] in DASHES
    return wording.periods.get(keys[at + 3]) if bound else None


def modality_of(tokens: Tokens, draft: Draft, floor: int) -> Modality | None:
    """Return how certain the sentence is of a figure; looks back as far as the one before."""
    modalities = tokens.language.wording.modalities
    for at in range(draft.first - 1, max(floor, draft.first - MODALITY_REACH, 0) - 1, -1):
        key = tokens.keys[at]
        if key in _SENTENCE_ENDS:
            return None
        if key in modalities and _says_modality(tokens, at, draft.first):
            return modalities[key]
    return None


def _says_modality(tokens: Tokens, at: int, first: int) -> bool:
    """Whether the word says how certain it is: not the month of May, not "put $5bn into"."""
    keys = tokens.keys
    key, before, after = keys[at], keys[at - 1] if at else "\n", keys[at + 1]
    if key == _MAY:
        return not (before in BEFORE_MONTH or before[0].isdigit() or after[0].isdigit())
    needed = MODALITY_NEEDS.get(key)
    return needed is None or needed in keys[at + 1 : first]


def dollar_of_text(tokens: Tokens) -> str | None:
    """Return the currency a text says "$" is ("prices are in Hong Kong dollars"), else None."""
    stated = tokens.language.wording.stated_in
    for at in _all(tokens, "in"):
        code = _other_dollar(tokens, at + 1)
        if code is None:
            continue
        before = tokens.keys[max(at - _STATED_REACH, 0) : at]
        after = tokens.keys[at + 1 : at + _STATED_REACH]
        if stated & set(before) or {"unless", "otherwise"} & set(after):
            return code
    return None


def dollar_of_figure(tokens: Tokens, draft: Draft) -> str | None:
    """Return what "$" is where the words after a figure say so ("$1bn, in Canadian dollars")."""
    at = draft.last
    at += tokens.keys[at] in {",", "("}
    return _other_dollar(tokens, at + 1) if tokens.keys[at] == "in" else None


def _other_dollar(tokens: Tokens, at: int) -> str | None:
    if tokens.keys[at] == LOCAL and tokens.keys[at + 1].startswith("dollar"):
        return dollar_of_place(tokens, at)
    named = tokens.language.monies.names.match(tokens.keys, at)
    if named is not None and len(named[1]) == 1:
        last = tokens.keys[at + named[0] - 1]
        return named[1][0] if last.startswith("dollar") else None
    if tokens.keys[at + 1] == _DOLLAR and not tokens.is_digits(at + 2):
        return PREFIXED[_DOLLAR].get(tokens.keys[at])
    return None


def _all(tokens: Tokens, key: str) -> list[int]:
    return [at for at, other in enumerate(tokens.keys) if other == key]


def converts(tokens: Tokens, counted: Draft, conversion: Draft) -> bool:
    """Whether a figure prints the one before it in another currency ("£31bn ($42bn)")."""
    both_money = counted.measure is conversion.measure is Measure.VALUE
    between = tokens.keys[_over_period(tokens, counted.last) : conversion.first]
    words = set(between)
    reach = _RATE_REACH if _AT_THE_RATE & words else _CONVERSION_REACH
    if not both_money or not between or len(between) > reach:
        return False
    if len(between) == 1 and between[0] in DASHES:
        return _is_aside(tokens, counted.last, conversion.last)
    if between[0] in _OPENING:
        apart = _APART & words or ("of" in words and not _EQUIVALENT & words)
        return not (apart or _SENTENCE_ENDS & words)
    if _AT_THE_RATE & words:  # "270 млрд вон. По курсу это почти 196 млн долларов"
        return words <= _AT_THE_RATE | _EQUIVALENT | _ABOUT | _OF_THE_RATE
    # "A$26.2 billion, approx. US$16.8 billion"
    roughly = between == [","] and conversion.hedge is Hedge.ABOUT
    if roughly or (_EQUIVALENT & words and words <= _EQUIVALENT | _ABOUT | {"the", "of"}):
        return True
    return not _SENTENCE_ENDS & words and _says_equal(between)


def _says_equal(between: list[str]) -> bool:
    """Whether words end in saying that what follows is equal ("next year, equal to")."""
    if "," not in between:
        return False
    last = set(between[len(between) - between[::-1].index(",") :])
    return bool(_EQUAL & last) and last <= _EQUIVALENT | _ABOUT


def _over_period(tokens: Tokens, at: int) -> int:
    """Step over a period that stands between them ("€3 billion a year ($3.5 billion)")."""
    wording, key = tokens.language.wording, tokens.keys[at]
    if key in wording.period_links and tokens.keys[at + 1] in wording.periods:
        return at + 2
    return at + (key in wording.period_adverbs)


def _is_aside(tokens: Tokens, opening: int, closing: int) -> bool:
    """Whether dashes set apart what stands between two tokens ("SAR 7.5bn – just under $2bn –")."""
    parted = not (tokens.glued(opening) or tokens.glued(opening + 1))
    return parted and (tokens.keys[closing] in DASHES or tokens.ends_clause(closing))


def speaks_of_money(tokens: Tokens, draft: Draft) -> bool:
    """Whether a word close by makes a large number without a currency money."""
    near = tokens.keys[max(draft.first - FINANCE_REACH, 0) : draft.last + FINANCE_REACH]
    return not tokens.language.wording.finance.isdisjoint(near)


def bracket_depths(tokens: Tokens, drafts: list[Draft]) -> list[int]:
    """Return how many brackets are open at each figure; a closing one too many closes nothing."""
    if "(" not in tokens.text and "[" not in tokens.text:
        return [0] * len(drafts)
    depths: list[int] = []
    depth, at = 0, 0
    for draft in drafts:
        for key in filter(_BRACKETS.__contains__, tokens.keys[at : draft.first]):
            depth = depth + 1 if key in _OPENING else max(depth - 1, 0)
        at = draft.first
        depths.append(depth)
    return depths
