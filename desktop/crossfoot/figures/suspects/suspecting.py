"""Every slip with one figure that would restore a failing total, ranked.

Source: FIGURES, section 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.printed import UNHEDGED
from crossfoot.figures.suspects import (
    counted_twice,
    currency,
    financing_as_cost,
    missing_part,
    mistyped,
    nested,
    option_as_firm,
    restated,
    scale,
    sign,
    transposed,
)
from crossfoot.figures.suspects.guess import Cure
from crossfoot.figures.suspects.scene import AGREES, Scene
from crossfoot.figures.suspects.surroundings import Surroundings
from crossfoot.figures.values import Doubt, Slip

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.suspects.book import Book
    from crossfoot.figures.suspects.guess import Guess
    from crossfoot.figures.suspects.scene import Tried

MOST = 50
"""Suspects that are listed for one total; the rest are counted."""
_SLIPS = (
    nested,
    option_as_firm,
    financing_as_cost,
    restated,
    scale,
    missing_part,
    counted_twice,
    transposed,
    currency,
    mistyped,
    sign,
)
"""The likeliest first; a change that several explain is told as the first of them."""
_ORDER = {Slip(each.__name__.rpartition(".")[2]): place for place, each in enumerate(_SLIPS)}
_ARITHMETIC_ONLY = frozenset({Slip.COUNTED_TWICE, Slip.MISTYPED, Slip.MISSING_PART, Slip.SIGN})
"""What nothing but its fitting speaks for: a total that merely is no longer exceeded is no fit."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """One figure whose slip would explain a total. Amounts in hundredths of the figure's unit.

    figure:     as it is now.   key: its own; of a total that restates, the total's.
    agrees:     the total would then add up; else nothing would speak against it any more.
    restores:   how many failing totals would agree at once.
    """

    key: str
    kind: Slip
    would_be: int
    doubt: Doubt
    cure: Cure
    figure: Figure
    agrees: bool
    restores: int


@dataclass(frozen=True, slots=True)
class Suspects:
    """The suspects of one total, the likeliest first. more: how many there are beyond these."""

    found: tuple[Suspect, ...] = ()
    more: int = 0


def suspects(book: Book, id_: int, around: Surroundings | None = None) -> Suspects:
    """Return who may be suspected where a listing fails; nobody where it does not."""
    if not book.fails(id_):
        return Suspects()
    scene = Scene(book, id_, around or Surroundings())
    order = {key: place for place, key in enumerate(book.figures)}
    ranked = sorted(
        (
            (_rank(scene, guess, tried, order), _suspect(scene, guess, tried))
            for guess, tried in _restoring(scene)
        ),
        key=lambda one: one[0],
    )
    return Suspects(tuple(each for _, each in ranked[:MOST]), max(0, len(ranked) - MOST))


def _restoring(scene: Scene) -> Iterator[tuple[Guess, Tried]]:
    seen = set()
    for slip in _SLIPS:
        for guess in slip.guesses(scene):
            same = (guess.key, guess.would_be)
            tried = None if same in seen else scene.tried(guess)
            if tried is None:
                continue
            if tried.kind in AGREES or guess.evidence or guess.kind not in _ARITHMETIC_ONLY:
                seen.add(same)
                yield guess, tried


def _rank(scene: Scene, guess: Guess, tried: Tried, order: Mapping[str, int]) -> tuple[int, ...]:
    """Most restored first, then what the quote reads, the closer fit, the likelier slip.

    A qualifier that leaves more room fits easily: a figure that has one is suspected later.
    """
    around = scene.around
    return (
        -tried.restores,
        tried.kind not in AGREES,
        around.read.get(guess.key) != guess.would_be,
        not guess.evidence,
        _looseness(scene, guess),
        guess.cure is Cure.AMEND and scene.book.figures[guess.key].meant_hedge not in UNHEDGED,
        _ORDER[guess.kind],
        around.weights.get(guess.key, 1),
        scene.miss(guess),
        order.get(guess.key, len(order)),
    )


def _looseness(scene: Scene, guess: Guess) -> int:
    """Return 0 where the printed numbers then meet, 1 where they nearly do, else 2.

    A digit can be chosen so that they meet, and an open list need not reach its total: neither
    says anything by how near it comes.
    """
    whole = guess.would_be if guess.key == scene.total.key else scene.total.amount or 0
    miss = scene.miss(guess)
    if scene.is_open:
        return 1
    if 100 * miss > scene.book.policy.only_if_percent * abs(whole):
        return 2
    return 1 if miss or guess.kind is Slip.MISTYPED else 0


def _suspect(scene: Scene, guess: Guess, tried: Tried) -> Suspect:
    is_shown = guess.cure is Cure.AMEND and guess.key in scene.around.shown
    figure = guess.added if guess.added is not None else scene.book.figures[guess.key]
    return Suspect(
        key=guess.key,
        kind=guess.kind,
        would_be=guess.would_be,
        doubt=Doubt.SOURCE if is_shown else Doubt.TYPING,
        cure=guess.cure,
        figure=figure,
        agrees=tried.kind in AGREES,
        restores=tried.restores,
    )
