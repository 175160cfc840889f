"""The words of an import: states, kinds of row, what a column can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.exchange.comparing.diff import State
from crossfoot.exchange.comparing.mapping import Target
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import problem_words

if TYPE_CHECKING:
    from crossfoot.exchange.comparing.diff import Row

TONES = {
    State.ADDED: Tone.GOOD,
    State.CHANGED: Tone.INFO,
    State.REMOVED: Tone.INFO,
    State.CONFLICT: Tone.WARN,
    State.REFUSED: Tone.BAD,
    State.MOVED: Tone.PLAIN,
    State.UNTOUCHED: Tone.PLAIN,
}


def state_word(state: State) -> str:
    """What a badge says."""
    return {
        State.ADDED: QCoreApplication.translate("importing", "New"),
        State.CHANGED: QCoreApplication.translate("importing", "Changed"),
        State.REMOVED: QCoreApplication.translate("importing", "Removed"),
        State.CONFLICT: QCoreApplication.translate("importing", "Conflict"),
        State.REFUSED: QCoreApplication.translate("importing", "Refused"),
        State.MOVED: QCoreApplication.translate("importing", "Changed here"),
        State.UNTOUCHED: QCoreApplication.translate("importing", "Untouched"),
    }[state]


def list_word(name: str) -> str:
    """What kind of row it is."""
    return {
        "deals": QCoreApplication.translate("importing", "Deal"),
        "figures": QCoreApplication.translate("importing", "Figure"),
        "announcements": QCoreApplication.translate("importing", "Source"),
        "parties": QCoreApplication.translate("importing", "Party"),
        "deal parties": QCoreApplication.translate("importing", "Party of a deal"),
        "relations": QCoreApplication.translate("importing", "Total"),
        "events": QCoreApplication.translate("importing", "Event"),
        "findings": QCoreApplication.translate("importing", "Flag"),
        "rates": QCoreApplication.translate("importing", "Rate"),
        "tallies": QCoreApplication.translate("importing", "Tally"),
    }.get(name, name)


def explained(row: Row) -> str:
    """A sentence on the state of a row."""
    if row.problems:
        return "\n".join(problem_words(problem) for problem in row.problems)
    if row.state is State.ADDED:
        return QCoreApplication.translate(
            "importing", "The ledger has no such row; taking it in adds it."
        )
    if row.state is State.CHANGED:
        return QCoreApplication.translate(
            "importing", "Changed in the file; these cells of the ledger are as they were exported."
        )
    if row.is_gone:
        return _gone(row)
    if row.based:
        return QCoreApplication.translate(
            "importing",
            "Some cells were changed in the file, and in the ledger as well since it was exported. "
            "Taking those in writes the file's values over the ledger's; what was changed here "
            "alone stays.",
        )
    return QCoreApplication.translate(
        "importing",
        "The file says something else, and nothing tells which of the two is newer. "
        "Taking it in writes the file's values over the ledger's.",
    )


def _gone(row: Row) -> str:
    if row.state is State.REMOVED:
        return QCoreApplication.translate(
            "importing", "The file no longer has this row; taking that in removes it here as well."
        )
    return QCoreApplication.translate(
        "importing",
        "The file no longer has this row, and it was changed here since the export. "
        "Taking that in removes it here as well.",
    )


def target_word(target: Target) -> str:
    """What a column of a foreign sheet can be called."""
    return {
        Target.ID: QCoreApplication.translate("importing", "Id of the row"),
        Target.TITLE: QCoreApplication.translate("importing", "Title of the deal"),
        Target.TYPE: QCoreApplication.translate("importing", "Type"),
        Target.STAGE: QCoreApplication.translate("importing", "Stage"),
        Target.STAGE_ON: QCoreApplication.translate("importing", "Stage date"),
        Target.ANNOUNCED_ON: QCoreApplication.translate("importing", "Announced on"),
        Target.FROM: QCoreApplication.translate("importing", "From (country)"),
        Target.TO: QCoreApplication.translate("importing", "To (country)"),
        Target.SECTOR: QCoreApplication.translate("importing", "Sector"),
        Target.PRODUCT: QCoreApplication.translate("importing", "Product"),
        Target.TAGS: QCoreApplication.translate("importing", "Tags"),
        Target.BUYER: QCoreApplication.translate("importing", "Buyer or investor"),
        Target.SELLER: QCoreApplication.translate("importing", "Seller or recipient"),
        Target.FINANCIER: QCoreApplication.translate("importing", "Financier"),
        Target.AMOUNT: QCoreApplication.translate("importing", "Amount"),
        Target.CURRENCY: QCoreApplication.translate("importing", "Currency"),
        Target.QUANTITY: QCoreApplication.translate("importing", "Quantity"),
        Target.UNIT: QCoreApplication.translate("importing", "Unit"),
        Target.SOURCE: QCoreApplication.translate("importing", "Title of the source"),
        Target.PUBLISHER: QCoreApplication.translate("importing", "Publisher"),
        Target.ADDRESS: QCoreApplication.translate("importing", "Address of the source"),
        Target.PUBLISHED: QCoreApplication.translate("importing", "Published on"),
        Target.NOTE: QCoreApplication.translate("importing", "Note"),
    }[target]
