"""Totals that somebody unnamed deals in, and what they go into as the text tells on.

"Donors pledged $11 billion. The United States promised $4.6 billion, Germany €1 billion": nobody
says "including", but what named parties deal in right after is part of what the unnamed ones did.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, Measure, RelationKind, Role
from crossfoot.reading.proposing.onward import GENERAL, told_on
from crossfoot.reading.proposing.related import Related

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.draft import Draft

_FROM_MANY = re.compile(
    r"\bfrom (?:[\w-]+ ){0,3}?(?:donors|countries|governments|partners|nations|members|allies)\b"
)
# "U.S. companies led by Microsoft promised": whoever is named is one of them.
_LED = re.compile(
    r"\b(?:donors|companies|firms|countries|governments|partners|investors|banks|lenders|nations|"
    r"allies|members|businesses),? (?:led by|headed by|including|such as|among them) ",
    re.IGNORECASE,
)
_PLEDGED = re.compile(r"\b(?:donors|pledges|contributors)\b[^.;]{0,60}|\bin pledges\b")
_IN_PLEDGES = re.compile(r"\b(?:pledges|commitments|promises|contributions)\b")
_FEWEST, _SEVERAL = 2, 3
_NEARBY = 12
# How many figures on the deals of a total are looked for; keeps long texts linear.
_AFTER = 60
_MOST = Decimal("1.15")
_SCORE = 60


def of_nobody_named(told: Account, deal_of: Mapping[int, Draft]) -> set[int | None]:
    """Return the values that somebody unnamed deals in, where named deals that fit are told after.

    "Donors pledged $11 billion. The United States promised $4.6 billion, Germany …"
    """
    found: set[int | None] = set()
    for index, draft in deal_of.items():
        figure, sentence = told.found[index], told.sentences[told.sentence_of[index]]
        if figure.measure is not Measure.VALUE or index in told.listed:
            continue
        led = _LED.search(told.text, sentence.start, figure.start)
        lone = led is not None or all(one.is_country for one in draft.giving)
        first = not any(
            told.found[other].measure is Measure.VALUE
            for other in range(index - 1, max(index - _NEARBY, 0) - 1, -1)
            if told.found[other].start >= sentence.start
        )
        several = GENERAL.search(told.text, sentence.start, figure.start)
        if not draft.giving and _FROM_MANY.search(told.text, figure.end, sentence.end):
            found.add(index)
        nobody = not draft.giving and not draft.parties(Role.PARTNER)
        if not (lone and first and (several or nobody)):
            continue
        later = _prices_after(told, deal_of, index)
        total = sum(later, Decimal(0))
        pledged = _IN_PLEDGES.search(told.text, sentence.start, sentence.end)
        enough = len(later) >= (_FEWEST if several or pledged else _SEVERAL)
        if enough and max(later) < figure.amount and total <= figure.amount * _MOST:
            found.add(index)
    return found


def of_donors(told: Account, deal_of: Mapping[int, Draft]) -> set[int | None]:
    """Return the values of no deal that a sentence says donors or pledges come to."""
    found: set[int | None] = set()
    for index, number in told.sentence_of.items():
        figure, span = told.found[index], told.sentences[number]
        if index in deal_of or index in told.skips or index in told.listed:
            continue
        if figure.measure is Measure.VALUE and _PLEDGED.search(told.text, span.start, span.end):
            found.add(index)
    return found


def _prices_after(told: Account, deal_of: Mapping[int, Draft], index: int) -> list[Decimal]:
    """Return the first value of each other deal with a party told in the sentences after.

    One in another currency counts, but adds nothing.
    """
    mine, currency = deal_of[index], told.found[index].currency
    prices: dict[int, Decimal] = {}
    for other in range(index + 1, min(index + _AFTER, len(told.found))):
        draft = deal_of.get(other)
        if draft is None:
            continue
        figure = told.found[other]
        after = told.sentence_of[other] > told.sentence_of[index]
        named = draft is not mine and draft.roles and figure.measure is Measure.VALUE
        if after and named:
            alike = figure.currency == currency
            prices.setdefault(id(draft), figure.amount if alike else Decimal(0))
    return list(prices.values())


def gone_into(
    told: Account,
    drafts: Sequence[Draft],
    totals: AbstractSet[int | None],
    stated: Sequence[Related],
) -> list[Related]:
    """Return, for each such total, the prices of the deals that are told on from it.

    stated: the relations that the words state; a total that has its parts needs no others.
    """
    known = {one.whole for one in stated if one.kind in SUMMING}
    taken = {part for one in stated for part in one.parts}
    # What takes the place of an earlier promise is not all new.
    taken |= {one.whole for one in stated if one.kind is RelationKind.SUPERSEDES}
    found = []
    for whole in sorted(index for index in totals if index is not None):
        if told.repeats[whole] in known:
            continue
        parts = [index for index in told_on(told, drafts, whole) if index not in taken]
        if len(parts) >= _SEVERAL:
            span = told.sentences[told.sentence_of[whole]]
            quote = (span.start, told.found[max(parts)].end)
            firsts = tuple(dict.fromkeys(told.repeats[part] for part in parts))
            found.append(Related(RelationKind.INCLUDES, told.repeats[whole], firsts, quote, _SCORE))
    return found
