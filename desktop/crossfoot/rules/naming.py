"""How a flag names figures: by their wordings, in quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.phrases import Phrase

MOST_NAMED = 6
"""A sentence names so many; the flag itself concerns them all."""


def name(figure: Figure) -> Phrase:
    """Return a figure as a sentence names it: quoted, else what it means, else by its key."""
    if figure.wording:
        return phrases.said("quoted", {"text": phrases.text(figure.wording)})
    return phrases.figure(figure) if figure.is_known else phrases.text(figure.key)


def named(figures: Iterable[Figure]) -> str:
    """Return figures as one fact, in the order given; what is too many is counted."""
    everything = list(figures)
    shown = [name(figure) for figure in everything[:MOST_NAMED]]
    left = len(everything) - len(shown)
    if left:
        shown.append(phrases.said("more", {"count": phrases.number(left)}))
    return phrases.fact(phrases.listed(shown))


def short(amount: int) -> int:
    """Return an amount to three digits, as a sentence tells what was computed."""
    digits = len(str(abs(amount)))
    return round(amount, min(0, 3 - digits))
