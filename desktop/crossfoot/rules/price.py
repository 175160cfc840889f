"""The price a piece is out of line with what this ledger has for the same product.

Value over quantity, against the deals of the same product and currency that were announced before.
Only the ledger's own history speaks, and only where there is enough of it. A limit ("up to 22") and
an order of magnitude give no price, nor does what is not paid for the goods (a loan, a stake).

Source: DESIGN, section 2.2 (unit price out of line with the ledger's own history).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures import phrases
from crossfoot.figures.numbers import look_alone
from crossfoot.figures.phrases import Counted
from crossfoot.figures.values import Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Parameter, Rule
from crossfoot.rules.naming import short

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RULE = Rule(
    code="price",
    name=QT_TRANSLATE_NOOP("rules", "unit price"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "The price a piece is far from what earlier deals in the product had."
    ),
    source="DESIGN, section 2.2",
    passes="$200 m a piece, where earlier deals had $180 m, $190 m and $210 m",
    fails="$2,000 m a piece, where earlier deals had $180 m, $190 m and $210 m",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where value, quantity or product is not given or is a limit, where the value is no price "
        "(a loan, a stake, a target), and while there are few earlier deals.",
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
    parameters=(
        Parameter(
            "times",
            5,
            2,
            1000,
            QT_TRANSLATE_NOOP("rules", "How many times the usual price is out of line"),
        ),
        Parameter(
            "deals",
            3,
            2,
            9,
            QT_TRANSLATE_NOOP("rules", "How many earlier deals there must be"),
        ),
    ),
)
MOST = 9
"""So many earlier deals are looked at, the nearest first."""


class Priced(NamedTuple):
    """A deal with what a piece costs in it. price: hundredths of the currency.

    value, quantity: keys of the figures that it follows from.
    """

    key: str
    title: str
    product: str
    currency: str
    price: int
    value: str
    quantity: str


def check(deal: Priced, earlier: Sequence[Priced], times: int, deals: int) -> Iterator[Finding]:
    """Yield one finding if the price a piece is so many times, or one such part, of the usual."""
    usual = _median([each.price for each in earlier])
    if len(earlier) < deals or not usual:
        return
    if usual < deal.price * times and deal.price < usual * times:
        return
    of = Counted(currency=deal.currency)
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(deal.value, deal.quantity),
        message="price_out_of_line",
        facts={
            "product": deal.product,
            "price": phrases.fact(phrases.amount(deal.price, of, look_alone(short(deal.price)))),
            "usual": phrases.fact(phrases.amount(usual, of, look_alone(short(usual)))),
            "count": str(len(earlier)),
        },
        inputs=inputs.text(deal.price, sorted(each.price for each in earlier), times),
        others=(("deal", deal.key),),
    )


def _median(prices: Sequence[int]) -> int:
    ordered = sorted(prices)
    return ordered[len(ordered) // 2] if ordered else 0
