"""What the window says of a name in the text: who it is and what part it plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.reading.proposing.names.countries import country_name
from crossfoot.ui.pages.announcements.namings import NamingKind
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from crossfoot.ui.pages.announcements.entry import Entry

MOST_PARTS = 4

translate = QCoreApplication.translate


def name_words(entry: Entry, kind: NamingKind, index: int) -> str:
    """Return a name's sentence: "party: Wabtec, company, United States; seller in …"."""
    return _deal(entry, index) if kind is NamingKind.DEAL else _party(entry, index)


def concerned_words(entry: Entry) -> str:
    """Return the deals of the current figure and their parties, for who does not see the marks."""
    return ". ".join(name_words(entry, *one) for one in sorted(entry.concerned))


def _party(entry: Entry, index: int) -> str:
    party = entry.proposal.parties[index]
    country = country_name(party.country) if party.country else ""
    about = [party.name, word(party.kind), "" if country == party.name else country]
    words = translate("NameWords", "party: {0}").format(", ".join(filter(None, about)))
    parts = [
        translate("NameWords", "{0} in {1}").format(word(role), _title(entry, number))
        for number, deal in enumerate(entry.proposal.deals)
        for who, role in deal.parties
        if who == index
    ]
    more = ["…"] if len(parts) > MOST_PARTS else []
    return "; ".join([words, *parts[:MOST_PARTS], *more])


def _deal(entry: Entry, index: int) -> str:
    deal = entry.proposal.deals[index]
    about = [_title(entry, index), word(deal.type), word(deal.stage)]
    return translate("NameWords", "deal: {0}").format(", ".join(filter(None, about)))


def _title(entry: Entry, index: int) -> str:
    return entry.deal_title(entry.proposed_home(index))
