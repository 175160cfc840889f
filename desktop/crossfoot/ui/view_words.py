"""What a view lets through, in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.queries.views import in_words
from crossfoot.ui.words import country, rule_word, speech, word

if TYPE_CHECKING:
    from crossfoot.ledger.views import ViewFields


def view_words(fields: ViewFields) -> str:
    """Say what a view lets through: "Deals with country: Kazakhstan"."""
    return in_words(fields, speech(), _called)


def _called(filter_: str, value: str) -> str:
    called = {"countries": country, "rules": rule_word}.get(filter_, word)
    return called(value)
