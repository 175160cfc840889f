"""The words of an import: states, kinds of row, what a column can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.exchange.comparing.diff import State
from crossfoot.exchange.comparing.mapping import Target
from crossfoot.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from crossfoot.exchange.comparing.diff import Row

TONES = {
    State.ADDED: Tone.GOOD,
    State.CHANGED: Tone.INFO,
    State.CONFLICT: Tone.WARN,
    State.REFUSED: Tone.BAD,
    State.UNTOUCHED: Tone.PLAIN,
}


def state_word(state: State) -> str:
    """What a badge says."""
    return {
        State.ADDED: _tr("New"),
        State.CHANGED: _tr("Changed"),
        State.CONFLICT: _tr("Conflict"),
        State.REFUSED: _tr("Refused"),
        State.UNTOUCHED: _tr("Untouched"),
    }[state]


def list_word(name: str) -> str:
    """What kind of row it is."""
    return {
        "deals": _tr("Deal"),
        "figures": _tr("Figure"),
        "announcements": _tr("Source"),
        "parties": _tr("Party"),
    }.get(name, name)


def explained(row: Row) -> str:
    """A sentence on the state of a row."""
    if row.problems:
        return "\n".join(problem.sentence for problem in row.problems)
    if row.state is State.ADDED:
        return _tr("The ledger has no such row; taking it in adds it.")
    if row.state is State.CHANGED:
        return _tr("Changed in the file; the ledger is as it was exported.")
    if row.based:
        return _tr(
            "Changed in the file, and in the ledger as well since it was exported. "
            "Taking it in writes the file's values over the ledger's."
        )
    return _tr(
        "The file says something else, and nothing tells which of the two is newer. "
        "Taking it in writes the file's values over the ledger's."
    )


def target_word(target: Target) -> str:
    """What a column of a foreign sheet can be called."""
    return {
        Target.ID: _tr("Id of the row"),
        Target.TITLE: _tr("Title of the deal"),
        Target.TYPE: _tr("Type"),
        Target.STAGE: _tr("Stage"),
        Target.STAGE_ON: _tr("Stage date"),
        Target.ANNOUNCED_ON: _tr("Announced on"),
        Target.FROM: _tr("From (country)"),
        Target.TO: _tr("To (country)"),
        Target.SECTOR: _tr("Sector"),
        Target.PRODUCT: _tr("Product"),
        Target.TAGS: _tr("Tags"),
        Target.BUYER: _tr("Buyer or investor"),
        Target.SELLER: _tr("Seller or recipient"),
        Target.FINANCIER: _tr("Financier"),
        Target.AMOUNT: _tr("Amount"),
        Target.CURRENCY: _tr("Currency"),
        Target.QUANTITY: _tr("Quantity"),
        Target.UNIT: _tr("Unit"),
        Target.SOURCE: _tr("Title of the source"),
        Target.PUBLISHER: _tr("Publisher"),
        Target.ADDRESS: _tr("Address of the source"),
        Target.PUBLISHED: _tr("Published on"),
        Target.NOTE: _tr("Note"),
    }[target]


def _tr(text: str) -> str:
    return QCoreApplication.translate("importing", text)
