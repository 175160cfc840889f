"""A form whose half-typed editors are kept as a draft, so that a crash loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from crossfoot.ledger import drafts
from crossfoot.ui.draft_book import LedgerBook
from crossfoot.ui.forms.places import NEW
from crossfoot.ui.forms.typed import Typed, from_text, to_text, type_again, typed_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.ledger import Ledger

KEPT_EVERY = 2_000
"""Milliseconds between looks at a half-typed form."""


class KeptForm(QObject):
    """Watches the editors of one form, from when it was filled until it is saved or given up."""

    def __init__(self, ledger: Ledger, form: QWidget) -> None:
        super().__init__(form)
        self._drafts = LedgerBook(ledger)
        self._form = form
        self._place = ""
        self._filled: Typed = {}
        self._timer = QTimer(self)
        self._timer.setInterval(KEPT_EVERY)
        self._timer.timeout.connect(self.keep)

    def begin(self, place: str) -> bool:
        """Watch the form that was just filled; True where a draft was put back into it."""
        self._place = place
        self._filled = typed_in(self._form)
        self._timer.start()
        draft = self._drafts.find(place)
        if draft is None:
            return False
        type_again(self._form, from_text(draft))
        return True

    @Slot()
    def keep(self) -> None:
        """Keep what is half typed; what stands as it was filled leaves no draft.

        Of a row only what differs: the rest of it may be mended before the draft is put back.
        """
        if not self._place:
            return
        typed, filled = typed_in(self._form), self._filled.items()
        other = {name: said for name, said in typed.items() if (name, said) not in filled}
        if other:
            is_new = self._place.endswith(f" {NEW}")
            self._drafts.keep(self._place, to_text(typed if is_new else other))
        else:
            self._drafts.drop(self._place)

    def end(self) -> None:
        """Forget the draft: what was typed is saved or given up."""
        if self._place:
            self._timer.stop()
            self._drafts.drop(self._place)
            self._place = ""


def left_half_typed(ledger: Ledger, places: str) -> str | None:
    """Return whose form typing ended in last, of the forms whose places begin so."""
    draft = drafts.newest(ledger, places)
    return None if draft is None else draft.place.removeprefix(places)
