"""What the Announcements page says over its list and its workbench."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from crossfoot.figures.values import SignOffKind
from crossfoot.ledger.drafts import newest
from crossfoot.ledger.queries import announcements
from crossfoot.ui.pages.announcements.places import PLACES, announcement_of
from crossfoot.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from crossfoot.ledger.queries.same_text import SameText
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.pages.announcements.entry import Entry
    from crossfoot.ui.pages.announcements.offer_bar import OfferBar


class News(QObject):
    """Writes into the bar of the page; what it offers is an announcement to open."""

    def __init__(self, desk: Desk, bar: OfferBar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bar = bar
        self._offered = False

    def offer_draft(self) -> None:
        """Offer what was half typed when the program last ended, once."""
        if self._offered:
            return
        self._offered = True
        draft = newest(self._desk.ledger, PLACES)
        announcement = None if draft is None else announcement_of(draft.place)
        if announcement is None:
            return
        line = announcements.lines(self._desk.ledger.reader, [announcement]).get(announcement)
        if line is not None:
            self._bar.offer(
                self.tr("A form of “{0}” was left half typed.").format(line.title),
                self.tr("Go on with it"),
                announcement,
            )

    @Slot(object)
    def offer_same(self, same: SameText) -> None:
        """Offer the announcement that holds the text already."""
        self._bar.offer(
            self.tr("This text is already recorded as “{0}”.").format(same.title),
            self.tr("Open it"),
            same.id,
        )

    def tell_entry(self, entry: Entry) -> None:
        """Say what is to be known of an announcement that was just opened."""
        asked = entry.table is not None
        if entry.view.text and not (asked or entry.found or entry.view.figures):
            self._bar.tell(
                self.tr(
                    "No figures were found in this text. Select the words of one and press Enter "
                    "to record it by hand."
                ),
                Tone.INFO,
            )
        if entry.view.sent_at is None:
            self._tell_returned(entry)

    def _tell_returned(self, entry: Entry) -> None:
        """Say with which question a reviewer gave an announcement back."""
        from crossfoot.ledger.queries.sign_offs import sign_off_view  # noqa: PLC0415  (late)
        from crossfoot.ui.pages.announcements.entry_words import returned_words  # noqa: PLC0415

        view = sign_off_view(self._desk.ledger.reader, SignOffKind.ANNOUNCEMENT, entry.view.id)
        words = "" if view is None else returned_words(view)
        if words:
            self._bar.tell(words, Tone.WARN)

    def tell_reading(self) -> None:
        """Say that a text takes its time."""
        self._bar.tell(self.tr("Reading a long text…"), Tone.INFO, closable=False)

    @Slot(str)
    def warn(self, sentence: str) -> None:
        """Say what the clerk has to see to; "" takes it away."""
        if sentence:
            self._bar.tell(sentence, Tone.WARN)
        else:
            self._bar.clear()
