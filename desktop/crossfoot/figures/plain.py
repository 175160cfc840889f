"""Figures, intervals and verdicts in plain words.

`plain_figure` spells a figure out ("more than 12,000,000,000 USD"), `short_figure` is what a table
shows ("over $12 bn"), `interval_words` says an interval, `sentence` is the one sentence of a
verdict (`telling.py` writes it as a message).
Source: CONTRACT, `read --json`; FIGURES, section 3 ("one sentence in plain words").
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.numbers import look_of, written
from crossfoot.figures.phrases import Counted, counted
from crossfoot.figures.sets import sets_of
from crossfoot.figures.telling import message
from crossfoot.figures.values import Hedge
from crossfoot.figures.words import ENGLISH, Speech, say, voice_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Interval
    from crossfoot.figures.verdict import Part, Verdict

_IN_FULL = {
    Hedge.OVER: "plain_over",
    Hedge.UNDER: "plain_under",
    Hedge.WELL_OVER: "plain_well_over",
}
"""Hedges that full digits spell out in other words than a table does."""


def sentence(
    verdict: Verdict, total: Figure, parts: Sequence[Part], speech: Speech = ENGLISH
) -> str:
    """Return the one sentence of a verdict."""
    told = message(verdict, total, parts)
    return say(told.id, told.facts, speech)


def plain_figure(figure: Figure, speech: Speech = ENGLISH) -> str:
    """Return a figure in full digits: "more than 12,000,000,000 USD", "up to 22 aircraft"."""
    voice = voice_of(speech)
    if not figure.is_known:
        return voice.template("unknown" if figure.is_readable else "unreadable")
    of, hedge = counted(figure), figure.meant_hedge
    if hedge is Hedge.ORDER_OF_MAGNITUDE:
        text = _plain_order(figure, of, speech)
    else:
        text = _in_digits(phrases.said_ends(hedge, *figure.printed), of, speech)
        template = _IN_FULL.get(hedge, f"hedged_{hedge}")
        text = text if hedge in phrases.UNMARKED else voice.template(template).format(amount=text)
    return voice.template(f"per_{figure.period}").format(amount=text) if figure.period else text


def _plain_order(figure: Figure, of: Counted, speech: Speech) -> str:
    hard = sets_of(figure).hard
    ends = [
        _in_digits((end.value, end.value), of, speech) for end in (hard.lower, hard.upper) if end
    ]
    return voice_of(speech).template("plain_order_of_magnitude").format(low=ends[0], high=ends[1])


def _in_digits(ends: tuple[int, int], of: Counted, speech: Speech) -> str:
    low, high = (
        ("−" if end < 0 else "") + written(Fraction(abs(end), 100), speech.decimal, speech.group)
        for end in ends
    )
    number = low if low == high else voice_of(speech).template("to").format(low=low, high=high)
    if of.currency:
        return f"{number} {of.currency}"
    return f"{number}{phrases.joined(of.noun)}" if of.noun else number


def short_figure(figure: Figure, speech: Speech = ENGLISH) -> str:
    """Return a figure as tables show it: "over $8 bn", "up to 22 aircraft"."""
    voice = voice_of(speech)
    if not figure.is_known:
        return voice.template("unknown" if figure.is_readable else "unreadable")
    return phrases.spoken(phrases.figure(figure), voice)


def interval_words(interval: Interval, of: Counted, speech: Speech = ENGLISH) -> str:
    """Return an interval as tables show it: "over $12.15 bn", "$4.1 bn to $4.3 bn"."""
    ends = [end.value for end in (interval.lower, interval.upper) if end is not None]
    phrase = phrases.interval(interval, of, look_of(ends))
    return phrases.spoken(phrase, voice_of(speech))
