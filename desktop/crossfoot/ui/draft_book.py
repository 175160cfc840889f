"""Where half-typed forms are kept until they are saved or given up. Qt-free."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from crossfoot.ledger import drafts

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger


class DraftBook(Protocol):
    """Where drafts are kept. place: names the form they belong to."""

    def keep(self, place: str, data: str) -> None:
        """Keep the newest draft of a place."""

    def find(self, place: str) -> str | None:
        """Return the draft of a place; None if there is none."""

    def drop(self, place: str) -> None:
        """Forget the draft of a place: it was saved or given up."""

    def newest(self, under: str) -> str | None:
        """Return the place where typing ended last, of those that begin so; None for none."""


class LedgerBook:
    """Drafts that outlive the program, in the ledger; in memory where that takes no writing.

    Whoever works at the ledger finds only what they typed themselves.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._held: dict[tuple[str, str], str | None] = {}

    def keep(self, place: str, data: str) -> None:
        """Keep the newest draft of a place; one that did not change is not written again."""
        if self.find(place) != data:
            self._held[self._ledger.by, place] = data
            drafts.keep(self._ledger, place, data)

    def find(self, place: str) -> str | None:
        """Return the draft of a place; None if there is none."""
        own = (self._ledger.by, place)
        if own not in self._held:
            self._held[own] = drafts.find(self._ledger, place)
        return self._held[own]

    def drop(self, place: str) -> None:
        """Forget the draft of a place."""
        if self.find(place) is not None:
            self._held[self._ledger.by, place] = None
            drafts.drop(self._ledger, place)

    def newest(self, under: str) -> str | None:
        """Return the place where typing ended last, of those that begin so; None for none."""
        draft = drafts.newest(self._ledger, under)
        return None if draft is None else draft.place
