"""Suspects and values that would fit, as messages.

Source: FIGURES, section 5; DESIGN, section 1 ("possible slips", "values that would fit").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.corrected import mended
from crossfoot.figures.numbers import look_of
from crossfoot.figures.suspects.guess import Cure
from crossfoot.figures.telling import Message
from crossfoot.figures.values import Doubt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.phrases import Phrase
    from crossfoot.figures.suspects.fitting import Fit, FittingSet
    from crossfoot.figures.suspects.suspecting import Suspect


def told(suspect: Suspect, name: str | None = None) -> Message:
    """Return the sentence of a suspect. name: what its figure is called, if not by its wording."""
    figure = suspect.figure
    then = "slip_then_adds_up" if suspect.agrees else "slip_then_fits"
    facts: dict[str, Phrase] = {
        "now": _now(figure, name),
        "then": phrases.said(then, {}),
        "name": phrases.text(name or ""),
    }
    if suspect.cure is Cure.AMEND:
        facts["would_be"] = phrases.figure(mended(figure, suspect.would_be))
    suffix = "" if name else "_unnamed"
    return _message(f"slip_{suspect.cure}{suffix}", facts)


def doubted(suspect: Suspect) -> Message:
    """Return the sentence that says where the doubt lies, and what applying would do."""
    if suspect.cure is not Cure.AMEND:
        return Message("slip_doubt_list", {})
    is_source = suspect.doubt is Doubt.SOURCE
    return Message("slip_doubt_source" if is_source else "slip_doubt_typing", {})


def fits_told(
    each: FittingSet, figures: Mapping[str, Figure], names: Mapping[str, str | None]
) -> Message:
    """Return the words of a set of figures with the amounts that would fit."""
    fits = [_fit(fit, figures[fit.key], names.get(fit.key)) for fit in each.fits]
    if len(fits) == 1:
        return _message(*fits[0])
    return _message("fit_together", {"fits": phrases.listed([phrases.said(*fit) for fit in fits])})


def _fit(fit: Fit, figure: Figure, name: str | None) -> tuple[str, dict[str, Phrase]]:
    ends = [end.value for end in (fit.needed.lower, fit.needed.upper) if end is not None]
    facts = {
        "now": _now(figure, name),
        "name": phrases.text(name or ""),
        "needed": phrases.interval(fit.needed, phrases.counted(figure), look_of(ends)),
    }
    return "fit_single" if name else "fit_single_unnamed", facts


def _now(figure: Figure, name: str | None) -> Phrase:
    """The figure as it is: in its own words where nothing else names it."""
    if (figure.wording and not name) or not figure.is_known:
        return phrases.text(figure.wording or figure.key)
    return phrases.figure(figure)


def _message(message_id: str, facts: Mapping[str, Phrase]) -> Message:
    return Message(message_id, {name: phrases.fact(phrase) for name, phrase in facts.items()})
