"""What was typed for a figure contradicts its own quote.

The typed value counts, as it must: the reader can be wrong. The flag asks a person to look. A
figure without a quote, or whose quote cannot be read, accuses nobody.

Source: CONTRACT, "Bundle" (given fields win, and a contradiction between the two is a finding).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Severity
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

    read: what the reader made of the quote, by field, for the fields that are contradicted.
    """
    if not read:
        return
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(figure.key,),
        message="typed_contradicts",
        facts={
            "figure": figure.wording,
            "fields": ", ".join(sorted(read)),
            "read": "; ".join(f"{field}: {value}" for field, value in sorted(read.items())),
        },
        inputs=inputs.text(inputs.of_figure(figure), sorted(read.items())),
    )
