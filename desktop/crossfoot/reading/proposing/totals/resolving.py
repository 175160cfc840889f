"""Where the parts of one total stand, by the scope of the words that state it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import DismissalReason, Hedge, Measure, RelationKind
from crossfoot.reading.proposing.deals.draft import told_around
from crossfoot.reading.proposing.names.countries import country_name
from crossfoot.reading.proposing.totals.antecedents import just_before, whole_before
from crossfoot.reading.proposing.totals.costs import lent_for, loans_before
from crossfoot.reading.proposing.totals.onward import before_the_rest, told_on, values_up_to
from crossfoot.reading.proposing.totals.related import Related
from crossfoot.reading.proposing.wordings.cues import Cue, Scope

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft

_FEWEST = 2
_SHARES = frozenset({RelationKind.OF_WHICH, RelationKind.INCLUDES})
_SENTENCES = 4
_NEAR, _SHORT = Decimal("0.95"), Decimal("0.85")
_OVER = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.WELL_OVER, Hedge.JUST_OVER})
# What did not add up was meant only where the words point back to what was told.
_LOOKS_BACK = re.compile(
    r"\b(?:together|combined|bring(?:s|ing)?|lift(?:s|ing)?|tak(?:es|ing)|these|those|both|"
    r"among)\b",
    re.IGNORECASE,
)
# "X and Y will invest a combined T" is a deal of those two: a total only of what is exactly that.
_SHARED = re.compile(
    r"[A-Z][\w&.’'-]*,? and (?:the )?[A-Z][\w&.’' -]{0,60}? (?:will|would|plan|are|have|agreed)\b"
    r"[^.;\d]{0,60}?\ba combined\b"
)


def resolved(
    told: Account, cue: Cue, drafts: Sequence[Draft], bought: AbstractSet[int]
) -> Related | None:
    """Return the relation that a wording states, or None where its figures are not there.

    bought: the prices of purchases.
    """
    if cue.scope is Scope.REMAINS:
        return _with_a_rest(told, cue)
    whole = cue.whole if cue.whole is not None else whole_before(told, cue, bought)
    if whole is None:
        return None
    found, kind = _parts(told, cue, drafts, whole)
    first = told.repeats[whole]
    parts = [part for part in dict.fromkeys(told.repeats[p] for p in found) if part != first]
    kind = _kind(told, cue, kind, first, parts)
    sums = kind is RelationKind.SUM_OF or cue.scope is Scope.EARLIER
    if not parts or (sums and len(parts) < _FEWEST):
        return None
    opened = cue.scope is Scope.EARLIER and kind is RelationKind.INCLUDES
    short = opened and not _reach(told, whole, parts, _SHORT)
    kind = RelationKind.FINANCES if kind in _SHARES and lent_for(told, whole, parts) else kind
    return Related(kind, first, tuple(parts), cue.quote, cue.score, cue.weight, short=short)


def _parts(
    told: Account, cue: Cue, drafts: Sequence[Draft], whole: int
) -> tuple[list[int], RelationKind]:
    """Return the parts where the words say that they stand, and the kind that they make it."""
    if cue.scope is Scope.NAMED:
        parts, complete = _of_members(told, cue, drafts, whole)
        return parts, cue.kind if complete else RelationKind.INCLUDES
    if cue.scope is Scope.EARLIER:
        return _summed_up(told, cue, drafts, whole)
    return _places(told, cue, drafts, whole), cue.kind


def _places(told: Account, cue: Cue, drafts: Sequence[Draft], whole: int) -> list[int]:
    match cue.scope:
        case Scope.LISTED | Scope.COST:
            return list(cue.parts)
        case Scope.LOANS:
            return loans_before(told, cue, whole)
        case Scope.BACK:
            return just_before(told, cue, whole)
        case Scope.EXAMPLE:
            return [*cue.parts, *told_on(told, drafts, whole, gap=_FEWEST)]
        case Scope.FORMER:
            further = told_on(told, drafts, whole) if cue.noun is None else []
            return [*_told_shortly_before(told, cue, whole), *further]
        case _:
            return []


def _summed_up(
    told: Account, cue: Cue, drafts: Sequence[Draft], whole: int
) -> tuple[list[int], RelationKind]:
    """Return the deals told before that a total sums up; some of it where they fall short."""
    parts = [*_told_before(told, cue, drafts, whole), *cue.parts]
    shared = _SHARED.search(told.text, *cue.quote) is not None
    if parts and not shared and (cue.count or _reach(told, whole, parts)):
        short = told.found[whole].hedge in _OVER and not _is_over(told, whole, parts)
        return parts, RelationKind.INCLUDES if short else cue.kind
    exact = _exactly(told, cue, whole) or _counted_before(told, cue, whole)
    if exact or shared:
        return exact, cue.kind
    looks_back = _LOOKS_BACK.search(told.text, *cue.quote) is not None
    return parts if looks_back else [], RelationKind.INCLUDES


def _exactly(told: Account, cue: Cue, whole: int) -> list[int]:
    """Return the values told just before that are exactly the total, whoever's deals they are."""
    parts: list[int] = []
    total = Decimal(0)
    figure = told.found[whole]
    for index in values_up_to(told, told.sentences[cue.sentence].start):
        other = told.found[index]
        far = cue.sentence - told.sentence_of[index] > _SENTENCES
        if far or other.currency != figure.currency or total >= figure.amount:
            break
        if told.repeats[index] not in parts and other.period is figure.period:
            parts.append(told.repeats[index])
            total += other.amount
    return parts[::-1] if total == figure.amount and len(parts) >= _FEWEST else []


def _counted_before(told: Account, cue: Cue, whole: int) -> list[int]:
    """Return so many values told last as the words count, an earlier deal's among them.

    "The original agreement was worth about $3.5 billion. The two together come to $6.5 billion."
    """
    parts: list[int] = []
    total, figure = Decimal(0), told.found[whole]
    for index in range(whole - 1, -1, -1):
        other = told.found[index]
        if cue.sentence - told.sentence_of[index] > _SENTENCES or len(parts) == cue.count:
            break
        earlier = told.skips.get(index, DismissalReason.OTHER_DEAL) is DismissalReason.OTHER_DEAL
        alike = other.measure is Measure.VALUE and other.currency == figure.currency
        if earlier and alike and other.converts is None and told.repeats[index] not in parts:
            parts.append(told.repeats[index])
            total += other.amount
    near = abs(total - figure.amount) <= figure.amount * (1 - _NEAR)
    return parts[::-1] if near and cue.count == len(parts) else []


def _kind(
    told: Account, cue: Cue, kind: RelationKind, whole: int, parts: Sequence[int]
) -> RelationKind:
    """Return the kind of several shares: all of the whole, or some told of an earlier one."""
    if cue.scope is Scope.FORMER and len(parts) < _FEWEST:
        return RelationKind.OF_WHICH  # "the first contribution to a framework of …"
    if kind is not RelationKind.OF_WHICH or len(parts) < _FEWEST:
        return kind
    if _is_all(told, whole, parts):
        return RelationKind.SUM_OF
    return RelationKind.INCLUDES if cue.whole is None else kind


def _with_a_rest(told: Account, cue: Cue) -> Related | None:
    """Return the total of which an unpriced rest was left, with what was told of it."""
    found = before_the_rest(told, cue)
    if found is None:
        return None
    whole, parts = found
    firsts = tuple(dict.fromkeys(told.repeats[part] for part in parts))
    return Related(cue.kind, told.repeats[whole], firsts, cue.quote, cue.score)


def _told_shortly_before(told: Account, cue: Cue, whole: int) -> list[int]:
    """Return the smaller values of the sentences before the one that says what they are among."""
    return [
        index
        for index in values_up_to(told, cue.quote[0])
        if 0 < cue.sentence - told.sentence_of[index] <= _FEWEST
        and told.found[index].amount < told.found[whole].amount
    ][::-1]


def _is_all(told: Account, whole: int, parts: Sequence[int]) -> bool:
    """Whether several parts are exactly the whole ("Of this, $100 million … and $60 million …")."""
    figures = [told.found[part] for part in parts]
    alike = all(figure.currency == told.found[whole].currency for figure in figures)
    total = sum((figure.amount for figure in figures), Decimal(0))
    return alike and len(parts) >= _FEWEST and total == told.found[whole].amount


def _is_over(told: Account, whole: int, parts: Sequence[int]) -> bool:
    """Whether parts of one currency, at the most they are printed, come to more than the whole."""
    figures = [told.found[part] for part in dict.fromkeys(parts)]
    if any(one.currency != told.found[whole].currency for one in figures):
        return True
    return sum(one.amount + one.rounded_to for one in figures) > told.found[whole].amount


def _reach(told: Account, whole: int, parts: Sequence[int], least: Decimal = _NEAR) -> bool:
    """Whether what was told before comes near a total that the words do not count."""
    currency = told.found[whole].currency
    total = sum((_worth(told, part, currency) for part in dict.fromkeys(parts)), Decimal(0))
    return total >= told.found[whole].amount * least


# How many figures away a conversion of one stands at most.
_CONVERTED = 4


def _worth(told: Account, index: int, currency: str | None) -> Decimal:
    """Return an amount in a currency where the text converts it itself, else as it stands."""
    figure = told.found[index]
    if figure.currency == currency:
        return figure.amount
    beside = told.found[max(index - _CONVERTED, 0) : index + _CONVERTED + 1]
    same = (each for each in beside if each.converts == index and each.currency == currency)
    return next(same, figure).amount


def _of_members(
    told: Account, cue: Cue, drafts: Sequence[Draft], whole: int
) -> tuple[list[int], bool]:
    """Return the prices of the deals with the parties named, and whether each has one."""
    parts: list[int] = []
    priced = set()
    for draft in told_around(drafts, cue.sentence):
        price = _price(told, draft, whole)
        if price is None:
            continue
        mine = _names_of(draft)
        if mine.intersection(cue.members):
            parts.append(price)
            priced |= mine
    return parts, len(parts) >= _FEWEST and priced.issuperset(cue.members)


def _names_of(draft: Draft) -> set[str]:
    """Return the parties of a deal, with the countries they are from."""
    named = {actor.party for actor in draft.roles}
    return named | {country_name(actor.country) for actor in draft.roles if actor.country}


def _told_before(told: Account, cue: Cue, drafts: Sequence[Draft], whole: int) -> list[int]:
    """Return the prices of the deals told before the sentence, if as many as it says."""
    prices = [
        price
        for draft in told_around(drafts, cue.sentence)
        if (price := _price(told, draft, whole)) is not None
        and told.sentence_of[price] < cue.sentence
    ]
    enough = len(prices) + len(cue.parts) >= _FEWEST
    return prices if cue.count in {None, len(prices)} and enough else []


def _price(told: Account, draft: Draft, whole: int) -> int | None:
    """Return the first value of a deal, in the total's currency if it has one."""
    values = [
        index
        for index in draft.figures
        if told.found[index].measure is Measure.VALUE
        and told.found[index].converts is None
        and told.repeats[index] != told.repeats[whole]
    ]
    currency = told.found[whole].currency
    same = [index for index in values if told.found[index].currency == currency]
    return next(iter(same or values), None)
