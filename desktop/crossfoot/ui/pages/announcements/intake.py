"""How a text comes onto the workbench: from the clipboard into the ledger, or from the ledger."""

from __future__ import annotations

import json
from dataclasses import fields as dataclass_fields
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from crossfoot.errors import CrossfootError
from crossfoot.ledger import actions
from crossfoot.ledger.fields import AnnouncementFields
from crossfoot.ledger.queries.announcement_view import announcement_view
from crossfoot.ledger.queries.likely import likely_deals
from crossfoot.ledger.queries.parties import known
from crossfoot.ledger.queries.same_text import announcement_with_text
from crossfoot.reading.sealing import Sealed, seal
from crossfoot.reading.table_rows import Told
from crossfoot.ui.pages.announcements.clipboard import text_of
from crossfoot.ui.pages.announcements.entry import Entry
from crossfoot.ui.pages.announcements.reading_desk import Read, ReadingDesk
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import error_words

if TYPE_CHECKING:
    import sqlite3

    from PySide6.QtCore import QMimeData

    from crossfoot.reading.proposal import Proposal
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.documents.trim import Taken
    from crossfoot.ui.draft_book import DraftBook

LONGEST_TITLE = 200
"""Characters of a first line that stands in for a title."""


class Pasted(NamedTuple):
    """A text on its way into the ledger. taken: where a document brought it, else None."""

    sealed: Sealed
    taken: Taken | None = None


class Opened(NamedTuple):
    """A recorded announcement on its way onto the workbench."""

    announcement: int


class Intake(QObject):
    """Reads what was pasted or opened, and makes an Entry of it.

    Signals:
        begun:   a long text is being read; nothing else should be started.
        ended:   it was read.
        ready:   an Entry, in the ledger.
        known:   the SameText of an announcement that holds the pasted text already.
        told:    (sentence, Tone): why there is nothing to work on.
    """

    begun = Signal()
    ended = Signal()
    ready = Signal(object)
    known = Signal(object)
    told = Signal(str, object)

    def __init__(self, desk: Desk, drafts: DraftBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts = drafts
        self._reading = ReadingDesk(self)
        self._reading.begun.connect(self.begun)
        self._reading.done.connect(self._take)
        self._reading.failed.connect(self._tell_defect)

    @Slot()
    def paste(self) -> None:
        """Take the clipboard's text as a new announcement."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, held: QMimeData) -> None:
        """Take what was copied or dropped as a new announcement."""
        try:
            sealed = seal(text_of(held))
        except CrossfootError as error:
            self.told.emit(error_words(error), Tone.WARN)
            return
        self._order(Pasted(sealed))

    def take_document(self, taken: Taken) -> None:
        """Take a document that was looked through as a new announcement."""
        self._order(Pasted(seal(taken.text), taken))

    def _order(self, pasted: Pasted) -> None:
        sealed = pasted.sealed
        same = announcement_with_text(self._reader, sealed.sha256)
        if same is not None:
            self.known.emit(same)
        else:
            self._reading.order(sealed.text, known(self._reader), pasted)

    @Slot(object)
    def open(self, announcement: int) -> None:
        """Take an announcement of the ledger."""
        view = announcement_view(self._reader, announcement)
        if view is None:
            self.told.emit(self.tr("This announcement is no longer there."), Tone.WARN)
        else:
            told = told_of(self._drafts.find(_table_place(announcement)))
            purpose = Opened(announcement)
            self._reading.order(view.text or "", known(self._reader), purpose, told)

    def tell_table(self, announcement: int, told: Told) -> None:
        """Read an announcement's table as a person said, now and whenever it is opened."""
        self._drafts.keep(_table_place(announcement), json.dumps(told))
        self.open(announcement)

    def close(self) -> None:
        """Stop what is still being read."""
        self._reading.close()

    @property
    def _reader(self) -> sqlite3.Connection:
        return self._desk.ledger.reader

    @Slot(object, object)
    def _take(self, read: Read, purpose: Pasted | Opened) -> None:
        self.ended.emit()
        if isinstance(purpose, Opened):
            self._hand_over(purpose.announcement, read)
            return
        fields, taken = announcement_fields(read.proposal, read.text), purpose.taken
        cut = file = None
        if taken is not None:
            fields, cut, file = overlaid(fields, taken.fields), taken.cut, taken.file
        try:
            change = actions.record_announcement(
                self._reader, fields, purpose.sealed.text, cut, file
            )
        except CrossfootError as error:
            self.told.emit(error_words(error), Tone.BAD)
            return
        applied = self._desk.apply(change)
        if applied is not None:
            self._hand_over(applied.new_ids["announcement"], read)

    def _hand_over(self, announcement: int, read: Read) -> None:
        view = announcement_view(self._reader, announcement)
        if view is not None:
            likely = likely_deals(self._reader, announcement, read.proposal)
            made = Entry(view, read.found, read.proposal, likely)
            made.table, made.told = read.table, read.told
            self.ready.emit(made)

    @Slot(object)
    def _tell_defect(self, error: Exception) -> None:
        self.ended.emit()
        raise error  # a defect: it belongs to the crash log


def told_of(kept: str | None) -> Told | None:
    """Return what was said of a table; None where nothing is kept that fits."""
    try:
        power, currency, column, party = json.loads(kept or "null")
        code = None if currency is None else str(currency)
        return Told(int(power), code, int(column), None if party is None else int(party))
    except (TypeError, ValueError):
        return None


def _table_place(announcement: int) -> str:
    return f"table:{announcement}"


def overlaid(proposed: AnnouncementFields, typed: AnnouncementFields) -> AnnouncementFields:
    """Return what is recorded of a document: what was typed, else what its text proposes."""
    said = {one.name: getattr(typed, one.name) for one in dataclass_fields(typed)}
    return replace(proposed, **{name: value for name, value in said.items() if value})


def announcement_fields(proposal: Proposal, text: str) -> AnnouncementFields:
    """Return what is recorded of a new announcement before anybody mends it."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return AnnouncementFields(
        title=proposal.title.strip() or first[:LONGEST_TITLE],
        publisher=proposal.publisher,
        author=proposal.author,
        published_on=proposal.published_on,
        accessed_on=date.today().isoformat(),  # noqa: DTZ011  (the day on the clerk's own calendar)
        kind=proposal.kind,
        source_type=proposal.source_type,
        language=proposal.language,
        place=proposal.place,
        event=proposal.event,
    )
