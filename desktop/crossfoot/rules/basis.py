"""Amounts of different bases are added: contract values to list prices, stakes to project costs.

Source: CONTRACT, "Value lists" (basis); DESIGN, section 2.2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import Basis, Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crossfoot.figures.figure import Figure
    from crossfoot.rules.summed import Summed

RULE = Rule(
    code="basis",
    name=QT_TRANSLATE_NOOP("rules", "mixed bases"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "A sum adds amounts of different kinds, such as contract values and stakes."
    ),
    source="DESIGN, section 2.2",
    passes="$3 billion = $1 billion (contract value) + $2 billion (contract value)",
    fails="$3 billion = $1 billion (contract value) + $2 billion (list price)",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where a basis is not given, or says only that an amount is estimated; where financing and "
        "stakes say together who pays for a project.",
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
)
SAYS_NOTHING = frozenset({Basis.ESTIMATE.value})
WHO_PAYS = frozenset({Basis.FINANCING.value, Basis.STAKE.value})
"""Debt and equity: together they are what a project costs."""


def check(summed: Summed, bases: Mapping[str, str]) -> Iterator[Finding]:
    """Yield one finding if the parts of a sum have bases that differ. bases: figure key to it."""
    told = [
        (part.figure, basis)
        for part in summed.parts
        if (basis := bases.get(part.figure.key)) and basis not in SAYS_NOTHING
    ]
    first = next(iter(told), None)
    others = [figure for figure, basis in told if first is not None and basis != first[1]]
    if first is None or not others or {basis for _, basis in told} <= WHO_PAYS:
        return
    alike: list[Figure] = [figure for figure, basis in told if basis == first[1]]
    other = {basis for _, basis in told} - {first[1]}
    named_bases = {"basis": first[1], "other_basis": min(other)} if len(other) == 1 else {}
    concerned = [summed.total, *alike, *others]
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=tuple(figure.key for figure in concerned),
        message="bases_two" if named_bases else "bases_mixed",
        facts={
            "total": phrases.fact(name(summed.total)),
            "some": named(alike),
            "others": named(others),
            **named_bases,
        },
        inputs=inputs.text(sorted((figure.key, basis) for figure, basis in told)),
    )
