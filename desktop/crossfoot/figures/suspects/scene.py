"""One failing listing, ready for guesses to be tried on it.

A guess is first held against what all the other figures need of the figure, which costs nothing;
what passes is given to the one verdict function.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.corrected import mended
from crossfoot.figures.limits import LimitError
from crossfoot.figures.needed import needed_by_key
from crossfoot.figures.part import Part
from crossfoot.figures.sets import sets_of
from crossfoot.figures.suspects.book import FAILING
from crossfoot.figures.suspects.guess import Cure
from crossfoot.figures.suspects.trial import Trial
from crossfoot.figures.values import Hedge, VerdictKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.product import Amount
    from crossfoot.figures.suspects.book import Book, Listing
    from crossfoot.figures.suspects.guess import Guess
    from crossfoot.figures.suspects.surroundings import Surroundings

_NARROW = frozenset({Hedge.BARE, Hedge.EXACT})
AGREES = frozenset({VerdictKind.CONSISTENT, VerdictKind.CONSISTENT_BY_ROUNDING})


class Tried(NamedTuple):
    """What a guess makes of the listing.

    restores: failing listings that would agree, it included.
    """

    kind: VerdictKind
    restores: int


class Scene:
    """A failing listing of a book, with what is known around it.

    gap:      the printed sum less the printed total.
    is_open:  whether something is not itemised.
    """

    def __init__(self, book: Book, id_: int, around: Surroundings) -> None:
        self.book, self.listing, self.around = book, book.listings[id_], around
        judged = book.verdicts[id_]
        case = judged.case
        assert case is not None
        self.gap, self.is_open = judged.gap or 0, case.is_open
        self.parts = [part for part in self.listing.parts if part.figure.is_known]
        self._by_key = {part.figure.key: part for part in self.parts}
        self._trial = Trial(self.listing, case)
        self._total_is_exact = case.sets.soft.is_point
        self._bands: dict[str, tuple[Amount, Amount] | None] = {}
        self._needed = needed_by_key(
            case.total.key, case.sets.soft, case.terms, case.unlisted, as_complete=False
        )

    @property
    def total(self) -> Figure:
        """The total in question."""
        return self.listing.total

    @property
    def figures(self) -> list[Figure]:
        """The total and its parts that print one amount: only those can have slipped in it."""
        known = [self.total, *(part.figure for part in self.parts)]
        return [
            each
            for each in known
            if each.amount_high is None and each.hedge is not Hedge.ORDER_OF_MAGNITUDE
        ]

    def may_lie(self, figure: Figure, low: int, high: int) -> bool:
        """Whether some amount from low to high is within reach at first sight."""
        needed = self._needed.get(figure.key)
        if needed is None or figure.hedge not in _NARROW:
            return needed is not None
        reach = max(figure.u, abs(low) // 2, abs(high) // 2)
        below = needed.lower is not None and high + reach < needed.lower.value
        return not (below or (needed.upper is not None and low - reach > needed.upper.value))

    def explains(self, figure: Figure, low: int, high: int) -> bool:
        """Whether rounding alone may explain what is left with an amount from low to high.

        For a figure that is printed as finely as it is now, or finer.
        """
        if figure.key not in self._bands:
            self._bands[figure.key] = self._trial.band(figure)
        band = self._bands[figure.key]
        return band is None or (low <= band[1] and band[0] <= high)

    def may_be(self, figure: Figure, amount: int) -> bool:
        """Whether the others leave room for a figure with another amount."""
        needed = self._needed.get(figure.key)
        if needed is None or amount == figure.amount or not self.may_lie(figure, amount, amount):
            return False
        changed = mended(figure, amount)
        try:
            soft = sets_of(changed, self.book.policy).soft
        except LimitError:
            return False
        shared = soft.intersection(needed)
        if shared is None or not shared.is_point:
            return shared is not None
        is_exact = figure.key != self.total.key and self._total_is_exact
        return soft.is_point or needed.is_point or is_exact  # else they only touch: a stretch

    def tried(self, guess: Guess) -> Tried | None:
        """Return what a guess makes of the listing; None if it restores nothing or harms another.

        The guess is tried on its own listing first, which is quick and mostly enough.
        """
        try:
            kind = self._kind(guess)
            if kind in FAILING or kind is VerdictKind.UNDECIDABLE:
                return None
            restores = self.book.restored(list(self._elsewhere(guess)))
        except LimitError:
            return None
        return None if restores is None else Tried(kind, restores + 1)

    def _kind(self, guess: Guess) -> VerdictKind:
        kind = self._trial_of(guess)
        if kind is not None:
            return kind
        own = self.listing
        if guess.added is not None:
            own = replace(own, parts=(*own.parts, Part(guess.added)))
        elif guess.cure is Cure.DROP:
            own = replace(own, parts=tuple(p for p in own.parts if p.figure.key != guess.key))
        else:
            own = _amended(own, guess)
        return own.judged(self.book.policy).kind

    def _trial_of(self, guess: Guess) -> VerdictKind | None:
        if guess.added is not None:
            return self._trial.kind(into=Part(guess.added))
        if guess.cure is Cure.DROP:
            return self._trial.kind(out=guess.key)
        part = self._by_key.get(guess.key)
        if part is None:
            return self._trial.kind(total=mended(self.total, guess.would_be))
        into = part._replace(figure=mended(part.figure, guess.would_be))
        return self._trial.kind(out=guess.key, into=into)

    def miss(self, guess: Guess) -> int:
        """Return how far apart the printed numbers would still be."""
        if guess.cure is Cure.ADD:
            added = guess.added.amount if guess.added else 0
            return abs(self.gap + (added or 0))
        if guess.key == self.total.key:
            return abs(self.gap - (guess.would_be - (self.total.amount or 0)))
        part = self._by_key[guess.key]
        return abs(self.gap + round(part.low * (guess.would_be - (part.figure.amount or 0))))

    def _elsewhere(self, guess: Guess) -> Iterator[Listing]:
        """Yield every other listing that a guess changes, as it would be then."""
        if guess.cure is Cure.AMEND:
            for id_ in self.book.places[guess.key]:
                if id_ != self.listing.id:
                    yield _amended(self.book.listings[id_], guess)


def _amended(listing: Listing, guess: Guess) -> Listing:
    def now(figure: Figure) -> Figure:
        return mended(figure, guess.would_be) if figure.key == guess.key else figure

    parts = tuple(part._replace(figure=now(part.figure)) for part in listing.parts)
    return replace(listing, total=now(listing.total), parts=parts)
