"""What a view lets through, in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import SecondReadingState
from crossfoot.ledger.queries.views import in_words
from crossfoot.ui.words import country, rule_title, speech, word

if TYPE_CHECKING:
    from crossfoot.ledger.views import ViewFields


def view_words(fields: ViewFields) -> str:
    """Say what a view lets through: "Deals with country: Kazakhstan"."""
    return in_words(fields, speech(), _called)


def _called(filter_: str, value: str) -> str:
    named = {"countries": country, "rules": rule_title, "seconds": _second}
    return named.get(filter_, word)(value)


def _second(value: str) -> str:
    """Return how far a second reading is: its codes are those of other lists, too."""
    known = value in SecondReadingState.__members__.values()
    return word(SecondReadingState(value)) if known else value
