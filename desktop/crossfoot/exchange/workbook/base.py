"""The Base column: what the cells of a row that may be edited said at export, as a short hash.

An import compares it with the cells as they come back and with the ledger as it is now, so that it
knows what the user changed from what moved underneath.

Decision: one hash a row over the text of its editable cells, in the order of `EDITABLE`, each as
`said` puts it: what is kept when Excel or LibreOffice saves the file again. Columns that a sheet
does not have are left out. Alternative: a hash a cell, which would tell a conflict cell by cell,
for a hundred bytes a row that no zip makes smaller.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

TITLE = "Base"
NO_TEXTS = "Source texts, and sentences of them, were left out; Sources has their hashes."
"""What the cover says of an export without them: its cells are no measure of what was edited."""
LEFT_OUT = "names of those who work on the ledger, conversations and notes"
"""How the cover of a publication begins to say what it leaves out."""
DIGITS = 16
EDITABLE: dict[str, tuple[str, ...]] = {
    "Deals": (
        "Title",
        "Type",
        "Stage",
        "Stage date",
        "Announced on",
        "From",
        "To",
        "Sector",
        "Product",
        "Tags",
    ),
    "Figures": (
        "As reported",
        "Translation",
        "Said by",
        "Origin",
        "Measure",
        "Currency or unit",
        "Printed",
        "Qualifier",
        "Printed, upper end",
        "Basis",
        "Certainty",
        "Period",
        "From",
        "To",
        "Items said",
        "Corrected",
        "Why corrected",
        "Counts for its deal",
        "Note",
        "Deal",
    ),
    "Sources": (
        "Title",
        "Publisher",
        "Author",
        "Kind",
        "Published by",
        "Language",
        "Published",
        "Accessed",
        "Address",
        "Archive address",
        "Place in it",
        "Copy of",
        "Event",
    ),
    "Parties": ("Name", "Kind", "Country", "Other names"),
    "Deal parties": ("Deal", "Party", "Role"),
    "Totals": ("Breakdown", "Relation", "Said where", "Note"),
    "Parts": ("Relation", "Weight, low", "Weight, high"),
    "Events": ("Name", "Date", "Place"),
    "Flags": ("State", "Closed as", "Comment"),
    "Rates": ("Date", "From", "To", "One of From is so many of To", "As printed", "Source"),
}
"""Sheet to the titles of the columns that an import takes back, in the order they are hashed."""

_MIDNIGHT = time()
_ESCAPED = re.compile(r"_x005F_(?=x[0-9A-Fa-f]{4}_)")


def said(value: object) -> str:
    r"""A cell's value as text, the same whichever program saved the file; "" for a blank.

    Numbers are plain digits, days ISO dates; a text is without the space about it.

    >>> said(4200000000), said(0.1), said(" over\r\n"), said(date(2025, 9, 23)), said(None)
    ('4200000000', '0.1', 'over', '2025-09-23', '')
    """
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int() | float() | Decimal():
            return _digits(value)
        case datetime():
            day = value.time() == _MIDNIGHT
            return value.date().isoformat() if day else value.isoformat(" ", "seconds")
        case date():
            return value.isoformat()
    plain = str(value).replace("\r\n", "\n").replace("\r", "\n").strip()
    return _ESCAPED.sub("_", plain)


def base_of(cells: Iterable[str]) -> str:
    """The hash of a row's editable cells, each already as `said` puts it."""
    return hashlib.sha256("\x1f".join(cells).encode()).hexdigest()[:DIGITS]


def _digits(value: float | Decimal) -> str:
    number = (
        value if isinstance(value, int) else Decimal(repr(value) if type(value) is float else value)
    )
    plain = f"{number:f}" if isinstance(number, Decimal) else str(number)
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
