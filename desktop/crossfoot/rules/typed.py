"""What was typed for a figure contradicts its own quote.

The typed value counts, as it must: the reader can be wrong. The flag asks a person to look. A
figure without a quote, or whose quote cannot be read, accuses nobody.

Source: CONTRACT, "Bundle" (given fields win, and a contradiction between the two is a finding).
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import Hedge, Severity
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crossfoot.figures.figure import Figure

RULE = Rule(
    code="typed",
    sentence="What was typed for a figure contradicts its own quote.",
    source="CONTRACT, Bundle",
    passes="“$4.2 billion”, typed as 4,200,000,000 USD",
    fails="“$4.2 billion”, typed as 42,000,000,000 USD",
)


def check(figure: Figure, read: Mapping[str, str]) -> Iterator[Finding]:
    """Yield one finding if the quote says otherwise.

    read: what the reader made of the quote, by field, for the fields that are contradicted;
          several amounts stand apart by "; ".
    """
    if not read:
        return
    amounts = read.get("amount", "").split("; ")
    said = [phrases.figure(_as_read(figure, {**read, "amount": amount})) for amount in amounts]
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(figure.key,),
        message="typed_contradicts",
        facts={
            "figure": figure.wording,
            "typed": phrases.fact(phrases.figure(figure)),
            "read": phrases.fact(phrases.listed(said)),
        },
        inputs=inputs.text(inputs.of_figure(figure), sorted(read.items())),
    )


def _as_read(figure: Figure, read: Mapping[str, str]) -> Figure:
    """Return the figure as its quote reads: amounts to the hundredth, the rest as typed."""
    return replace(
        figure,
        amount=_hundredths(read.get("amount"), figure.amount),
        amount_high=_hundredths(read.get("amount_high"), figure.amount_high),
        currency=read.get("currency", figure.currency),
        hedge=Hedge(read["hedge"]) if "hedge" in read else figure.hedge,
    )


def _hundredths(units: str | None, typed: int | None) -> int | None:
    return int(Decimal(units) * 100) if units else typed
