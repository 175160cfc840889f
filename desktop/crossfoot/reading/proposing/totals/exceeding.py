"""Whether what a text tells can be within a total, by the words of both."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.account import Account

_SPENDING = frozenset({Hedge.UP_TO, Hedge.AT_MOST, Hedge.UNDER})
_OPEN_ENDED = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.WELL_OVER, Hedge.JUST_OVER})
# How far the parts, as printed, may go beyond a total "of more than", one printed plainly, and
# one of which they are only "up to" so much.
_MORE, _ROUNDLY, _AT_MOST = Decimal("1.25"), Decimal("1.02"), Decimal("1.5")
# How many figures after an amount its conversion may stand.
_NEAR = 2


def is_smaller(told: Account, part: int, whole: int) -> bool:
    """Whether one amount is smaller than another of its currency."""
    one, other = told.found[part], told.found[whole]
    return one.currency == other.currency and one.amount < other.amount


def exceeds(told: Account, whole: int, parts: Sequence[int]) -> bool:
    """Whether parts come to more than the total by its words, or one of them alone does.

    What the text gives in another currency only adds nothing.
    """
    total = told.found[whole]
    amounts = [_worth(told, part, whole) for part in parts]
    figures = [told.found[part] for part in parts]
    limit = total.amount_high or total.amount
    if any(amount is not None and amount >= limit for amount in amounts):
        return True
    printed = sum((amount for amount in amounts if amount is not None), Decimal(0))
    firm = sum(
        (
            amount
            for figure, amount in zip(figures, amounts, strict=True)
            if amount is not None and figure.hedge not in _SPENDING
        ),
        Decimal(0),
    )
    beyond = _MORE if total.hedge in _OPEN_ENDED else _ROUNDLY
    if total.hedge is Hedge.ABOUT:
        beyond = Decimal("1.1")
    rounding = total.rounded_to / 2
    return firm > limit * beyond + rounding or printed > limit * _AT_MOST


def are_comparable(told: Account, whole: int, parts: Sequence[int]) -> bool:
    """Whether the text tells of one part at least what it comes to in the total's currency."""
    return any(_worth(told, part, whole) is not None for part in parts)


def _worth(told: Account, part: int, whole: int) -> Decimal | None:
    """Return an amount in the currency of a total, where the text itself tells it so."""
    currency = told.found[whole].currency
    figure = told.found[part]
    if figure.currency == currency:
        return figure.amount
    for index in range(part + 1, min(part + _NEAR + 1, len(told.found))):
        other = told.found[index]
        if other.converts == part and other.currency == currency:
            return other.amount
    return None
