"""A value is stated as a total of several deals, and nothing is recorded as part of it.

A note, no accusation: the headline may be right, but nobody can check it. It speaks only where
there is something to tick, a deal's value in the same announcement and currency that no other total
takes in and that the headline could hold; where neither such a value nor a total with its parts
says what the headline says in other digits; and not before every number of the text is decided.

Source: FIGURES, section 3 (a total without parts cannot be checked).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.sets import sets_of
from crossfoot.figures.values import Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.reading.total_words import is_told_as_total
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure

RULE = Rule(
    code="headline",
    name=QT_TRANSLATE_NOOP("rules", "headline without parts"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "A value is stated as a total of deals, and nothing is recorded as part of it."
    ),
    source="FIGURES, section 3",
    passes="“deals worth $6 billion”, with the two deals of its text ticked as its parts",
    fails="“deals worth $6 billion”, tied to none of the two deals of its text",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where the value belongs to a deal or is tied to any other figure, where its sentence does "
        "not state a total, where its announcement has no value that could be part of it or has "
        "the same total with its parts in other digits, and while numbers of its text are still "
        "to be decided.",
    ),
    severities=(Severity.NOTE,),
    alarms="0 of 0",
)


class Stated(NamedTuple):
    """A value of no deal that is tied to nothing. before, after: the rest of its sentence."""

    figure: Figure
    before: str
    after: str


def check(
    announcement: str,
    loose: Sequence[Stated],
    values: Sequence[Figure],
    totals: Sequence[Figure] = (),
) -> Iterator[Finding]:
    """Yield one finding if some of these values are totals that nothing is recorded of.

    announcement: its key.   values: of the deals of the announcement, in no total so far.
    totals: of the announcement, with their parts; a headline may print one in other digits.
    """
    headlines = [
        each.figure
        for each in loose
        if any(
            _may_hold(each.figure, value) and not _restates(each.figure, value) for value in values
        )
        and not any(_restates(each.figure, total) for total in totals)
        and is_told_as_total(each.before, each.after)
    ]
    if headlines:
        message = "headline_bare" if len(headlines) == 1 else "headlines_bare"
        yield Finding(
            rule=RULE.code,
            severity=Severity.NOTE,
            figures=tuple(figure.key for figure in headlines),
            message=message,
            facts={"figures": named(headlines)},
            inputs=inputs.text(message, [inputs.of_figure(figure) for figure in headlines]),
            others=(("announcement", announcement),),
        )


def _restates(headline: Figure, value: Figure) -> bool:
    """Whether a headline says what a total or the value of a deal says, as their wordings go.

    Source: FIGURES, section 3: two figures of the same thing agree when their soft sets meet.
    """
    return _is_like(headline, value) and sets_of(value).soft.meets(sets_of(headline).soft)


def _may_hold(headline: Figure, value: Figure) -> bool:
    """Whether a value may be part of a headline: its like, and no more than it."""
    return _is_like(headline, value) and value.printed[0] <= headline.printed[1]


def _is_like(headline: Figure, value: Figure) -> bool:
    return (value.currency, value.period) == (headline.currency, headline.period)
