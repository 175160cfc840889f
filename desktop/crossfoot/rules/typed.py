"""What was typed for a figure contradicts its own quote.

The typed value counts, as it must: the reader can be wrong. The flag asks a person to look. A
figure without a quote, or whose quote cannot be read, accuses nobody.

Source: CONTRACT, "Bundle" (given fields win, and a contradiction between the two is a finding).
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import Hedge, Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import fused, inputs
from crossfoot.rules.finding import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crossfoot.figures.figure import Figure

RULE = Rule(
    code="typed",
    name=QT_TRANSLATE_NOOP("rules", "typed against quote"),
    sentence=QT_TRANSLATE_NOOP("rules", "What was typed for a figure contradicts its own quote."),
    source="CONTRACT, Bundle",
    passes="“$4.2 billion”, typed as 4,200,000,000 USD",
    fails="“$4.2 billion”, typed as 42,000,000,000 USD",
    silent=QT_TRANSLATE_NOOP(
        "rules", "Where there is no quote, or it cannot be read, or it only says what may be."
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 1",
)

_MAY = re.compile(r"\b(?:could|may|might|potential|can reach|expected to)", re.IGNORECASE)


def check(figure: Figure, read: Mapping[str, str]) -> Iterator[Finding]:
    """Yield one finding if the quote says otherwise.

    read: what the reader made of the quote, by field, for the fields that are contradicted;
          several amounts stand apart by "; ".
    """
    if not read or _is_told_apart(figure, read) or _is_only_potential(figure, read):
        return
    amounts = read.get("amount", "").split("; ")
    said = [phrases.figure(_as_read(figure, {**read, "amount": amount})) for amount in amounts]
    if said == [phrases.figure(figure)]:
        return  # both mean the same, as two unhedged ends are a range
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


def _is_told_apart(figure: Figure, read: Mapping[str, str]) -> bool:
    """Whether a person told a count from the model that it was run into (see `fused`)."""
    if read.keys() != {"amount"} or figure.amount is None:
        return False
    as_read = figure._replace(amount=_hundredths(read["amount"].partition("; ")[0], None))
    apart = fused.told_apart(as_read)
    return apart is not None and apart[0] * 100 == figure.amount


def _is_only_potential(figure: Figure, read: Mapping[str, str]) -> bool:
    """Whether "up to" was typed for what the quote says may come to so much."""
    is_upper = figure.hedge is Hedge.UP_TO and dict(read) == {"hedge": Hedge.BARE}
    return is_upper and _MAY.search(figure.wording) is not None


def _as_read(figure: Figure, read: Mapping[str, str]) -> Figure:
    """Return the figure as its quote reads: amounts to the hundredth, the rest as typed."""
    return figure._replace(
        amount=_hundredths(read.get("amount"), figure.amount),
        amount_high=_hundredths(read.get("amount_high"), figure.amount_high),
        currency=read.get("currency", figure.currency),
        hedge=Hedge(read["hedge"]) if "hedge" in read else figure.hedge,
    )


def _hundredths(units: str | None, typed: int | None) -> int | None:
    return int(Decimal(units) * 100) if units else typed
