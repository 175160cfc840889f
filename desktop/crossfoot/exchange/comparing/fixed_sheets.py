"""The sheets that are held against the ledger of then: what names their rows, the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import worded

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMED_BY: Mapping[str, tuple[str, ...]] = {
    "Deals": ("Deal",),
    "Figures": ("Figure",),
    "Sources": ("Source",),
    "Parties": ("Party",),
    "Deal parties": ("Line",),
    "Totals": ("Total", "Breakdown"),
    "Parts": ("Total", "Breakdown", "Figure"),
    "Events": ("Event",),
    "Flags": ("Flag id",),
    "Rates": ("Rate",),
    "Summary": ("Tally", "Split by", "Value"),
    "Tallied": ("Tally", "Deal", "Commitment", "Novelty", "Counts"),
}
"""Sheet to the columns that name a row of it."""
IN_PUBLIC: Mapping[str, tuple[str, ...]] = {
    "Deal parties": ("Deal", "Party", "Role"),
    "Flags": ("Rule", "Figure", "Deal", "Source", "Other figures"),
}
"""The same of sheets whose ids a publication leaves out: none of their cells come back."""
LISTS: Mapping[str, str] = {
    "Deals": "deals",
    "Figures": "figures",
    "Sources": "announcements",
    "Parties": "parties",
    "Deal parties": "deal parties",
    "Totals": "relations",
    "Parts": "relations",
    "Events": "events",
    "Flags": "findings",
    "Rates": "rates",
    "Summary": "tallies",
    "Tallied": "tallies",
}
"""Sheet to the list that its rows are of, as in an exchange file."""
WAYS = {
    "Deals": worded("Change the figure on the sheet Figures, or the deal in the ledger.", {}),
    "Figures": worded("Change Printed, Qualifier or Corrected, or the figure in the ledger.", {}),
    "Sources": worded("Change it in the ledger, on the Announcements page.", {}),
    "Parties": worded("Change it in the ledger, on the Parties page.", {}),
    "Deal parties": worded("Change Party, or the deal or party on its own sheet.", {}),
    "Totals": worded("Change its parts on the sheet Parts, or the total on the Totals page.", {}),
    "Parts": worded("Change Relation or a weight, or the figure on the sheet Figures.", {}),
    "Events": worded("Name the event in the rows of Sources that report it.", {}),
    "Flags": worded("Fill Closed as and Comment, or change the figures it stands at.", {}),
    "Rates": worded("Change it in the ledger, on the Rates page.", {}),
    "Summary": worded("Change the tally in the ledger, on the Tallies page.", {}),
    "Tallied": worded("Change the tally in the ledger, on the Tallies page.", {}),
}
"""Sheet to the way out of an edit that does not come back."""
WORK = worded(
    "Edit it in an export to work with: a publication leaves out what finds the row again.", {}
)
NO_ROW = (
    "is no row of the export: a row of {sheet} is not added, and what names it is not changed, "
    "by an import"
)
