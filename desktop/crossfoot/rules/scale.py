"""A figure is a thousand times another of the same thing: millions for billions, or the like.

Reports of one thing whose numbers are alike but for whole thousands: one of them is wrong. And two
figures of one deal that nothing ties together, alike in two digits or more: they may be two things,
so the flag asks. A price a piece ("$250 million each") is no report of the whole.

Source: FIGURES, section 5 (scale slip).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.comparing import are_comparable, is_thousandfold
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name, named
from crossfoot.rules.report import standing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.rules.report import Report

RULE = Rule(
    code="scale",
    name=QT_TRANSLATE_NOOP("rules", "scale slip"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "Two figures of the same thing differ by a factor of a thousand, or a million."
    ),
    source="FIGURES, section 5",
    passes="$52 billion and $51.8 billion",
    fails="$52 billion and $52 million",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where the digits differ; in one deal, where a single digit is alike, where one is a price "
        "a piece, or where a relation says what the figures are to one another.",
    ),
    severities=(Severity.ERROR, Severity.WARNING),
    alarms="0 of 4",
)


_A_PIECE = re.compile(
    r"\b(?:each|apiece|a piece|per (?!cent|year|month|annum)\w+)\b|кажд|за (?:штуку|единицу)",
    re.IGNORECASE,
)


def check(chosen: Report, reports: Sequence[Report]) -> Iterator[Finding]:
    """Yield one finding if reports of one thing that still hold differ by thousands."""
    chosen, reports = standing(chosen, reports)
    slipped = [each.figure for each in reports if _slipped(chosen.figure, each.figure)]
    if slipped:
        yield _finding(chosen.figure, slipped, Severity.ERROR, "scale_slip")


def check_deal(figures: Sequence[Figure], tied: Collection[frozenset[str]]) -> Iterator[Finding]:
    """Yield one finding if figures of a deal that nothing ties together differ by thousands.

    figures: each thing once, whatever reports there are of it (those are compared by `check`).
    tied:    the keys of two figures that a relation ties together.
    """
    for place, one in enumerate(figures):
        slipped = [
            each
            for each in figures[place + 1 :]
            if _slipped(one, each)
            and _has_digits(one)
            and not any(_A_PIECE.search(figure.wording) for figure in (one, each))
            and frozenset((one.key, each.key)) not in tied
        ]
        if slipped:
            yield _finding(one, slipped, Severity.WARNING, "scale_may_slip")
            return


def _slipped(one: Figure, other: Figure) -> bool:
    return is_thousandfold(one, other) and are_comparable(one, other)


def _has_digits(figure: Figure) -> bool:
    """Whether more than one digit of its number is not nought."""
    return len(str(abs(figure.amount or 0)).rstrip("0")) > 1


def _finding(one: Figure, others: Sequence[Figure], severity: Severity, message: str) -> Finding:
    return Finding(
        rule=RULE.code,
        severity=severity,
        figures=(one.key, *(other.key for other in others)),
        message=message,
        facts={"figure": phrases.fact(name(one)), "others": named(others)},
        inputs=inputs.text(
            inputs.of_figure(one), sorted((inputs.of_figure(each) for each in others), key=str)
        ),
    )
