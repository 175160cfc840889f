"""Wordings that make one figure the total of others, found sentence by sentence.

A cue only says what the words say: which figure is the whole, and where its parts can stand.
`relations` decides, once the deals are known, whether there are such parts. Whatever is not
worded as a sum stays unrelated: a total that nobody stated is the worst error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.proposing.wordings.cues.allotments import allotments
from crossfoot.reading.proposing.wordings.cues.backward import backward
from crossfoot.reading.proposing.wordings.cues.bullets import bullets, totalled
from crossfoot.reading.proposing.wordings.cues.corrected import corrected
from crossfoot.reading.proposing.wordings.cues.cue import Cue, Scope, View
from crossfoot.reading.proposing.wordings.cues.examples import examples, one_of_many, unpriced_rest
from crossfoot.reading.proposing.wordings.cues.financing import financing
from crossfoot.reading.proposing.wordings.cues.givers import givers
from crossfoot.reading.proposing.wordings.cues.lists import listings, others
from crossfoot.reading.proposing.wordings.cues.named import headlines, named
from crossfoot.reading.proposing.wordings.cues.options import options, options_worth
from crossfoot.reading.proposing.wordings.cues.overviews import Overview, overviews
from crossfoot.reading.proposing.wordings.cues.paying import paying
from crossfoot.reading.proposing.wordings.cues.rates import rates
from crossfoot.reading.proposing.wordings.cues.replaced import replaced
from crossfoot.reading.proposing.wordings.cues.revised import is_beside_earlier, restated, revised
from crossfoot.reading.proposing.wordings.cues.shares import apposed, remainders, shares, splits
from crossfoot.reading.proposing.wordings.cues.sums import counted, opened, sums
from crossfoot.reading.proposing.wordings.cues.tranches import tranches

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "Cue",
    "Overview",
    "Scope",
    "View",
    "bullets",
    "cues",
    "headlines",
    "is_beside_earlier",
    "overviews",
    "revisions",
    "totalled",
    "unpriced_rest",
]


_MEASURES = (Measure.VALUE, Measure.QUANTITY)


def cues(view: View) -> list[Cue]:
    """Return the relations that the words of a sentence state, strongest first."""
    stated = [*_of_values(view), *_of_quantities(view)]
    return [*stated, *restated(view, stated)]


def revisions(view: View) -> list[Cue]:
    """Return which figures of a sentence take the place of earlier ones."""
    return [cue for measure in _MEASURES for cue in _revisions(view, view.of(measure))]


def _revisions(view: View, figures: Sequence[int]) -> list[Cue]:
    found = [*corrected(view, figures), *revised(view, figures)]
    return found or list(replaced(view, figures))


def _of_values(view: View) -> list[Cue]:
    figures = view.of(Measure.VALUE)
    found = [*shares(view, figures), *remainders(view, figures)]
    found += apposed(view, figures) if not found else ()
    opens = all(cue.whole == figures[0] for cue in found)  # "most of it, T, with P of that in"
    found += tranches(view, figures) if opens else ()
    found += one_of_many(view, figures) if not found else ()
    found += allotments(view, figures) if not found else ()
    found += givers(view, figures) if not found else ()
    found += listings(view, figures, {part for cue in found for part in cue.parts})
    found += others(view, figures) if not found else ()
    listed = {cue.whole for cue in found}
    found += sums(view, figures, listed)
    paid = list(financing(view, figures))
    found += paid
    found += rates(view, figures)
    found += backward(view, figures) if not found else ()
    found += opened(view, figures) if not found else ()
    found += examples(view, figures) if not found else ()
    found += paying(view, figures) if not paid else ()
    found += options_worth(view, figures)
    return [*found, *named(view, [index for index in figures if index not in listed])]


def _of_quantities(view: View) -> list[Cue]:
    figures = view.of(Measure.QUANTITY)
    found = list(splits(view, figures)) or list(apposed(view, figures))
    inside = {part for cue in found for part in cue.parts}
    outer = [index for index in figures if index not in inside]
    found += shares(view, outer) if not found else ()
    found += tranches(view, outer) if not found else ()
    found += counted(view, outer)
    taken = {part for cue in found for part in cue.parts}
    found += listings(view, figures, taken)
    taken |= {part for cue in found for part in cue.parts}
    within = [tie for cue in found for tie in options(view, cue.parts) if tie.whole is not None]
    found += within
    return [*found, *options(view, [index for index in figures if index not in taken])]
