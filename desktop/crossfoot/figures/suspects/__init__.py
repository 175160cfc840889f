"""Whom to suspect when a total does not add up, and what amounts would fit. Never applied here.

Two questions, two answers. `suspects` tries every slip that people make with one figure, a module
a slip, and keeps those with which the one verdict function agrees. `fitting` asks which figures
would have to be other than reported at all: every single one, sets of two and three only where no
smaller set does, carried up and down totals that are parts of totals.
Source: FIGURES, section 5.

What is looked at   `book` (totals that hang together), `surroundings` (what is known around them),
                    `scene` (one failing total, ready to be tried), `balance` (its sums, with
                    figures taken out).
A slip              `scale`, `transposed`, `mistyped`, `sign`, `currency` give a figure another
                    amount; `missing_part` adds one; `counted_twice`, `nested`, `option_as_firm`,
                    `financing_as_cost`, `restated` take one out. Each yields `guess.Guess`es.
Answers             `suspecting` tries and ranks the guesses, `fitting` looks for sets; `telling`
                    makes messages of both.
"""

from crossfoot.figures.suspects.book import FAILING, Book, Listing
from crossfoot.figures.suspects.fitting import Fit, Fitting, FittingSet, fitting
from crossfoot.figures.suspects.guess import Cure
from crossfoot.figures.suspects.surroundings import Surroundings
from crossfoot.figures.suspects.suspecting import Suspect, Suspects, suspects
from crossfoot.figures.suspects.telling import doubted, fits_told, told

__all__ = [
    "FAILING",
    "Book",
    "Cure",
    "Fit",
    "Fitting",
    "FittingSet",
    "Listing",
    "Surroundings",
    "Suspect",
    "Suspects",
    "doubted",
    "fits_told",
    "fitting",
    "suspects",
    "told",
]
