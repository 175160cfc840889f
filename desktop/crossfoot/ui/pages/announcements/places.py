"""How a half-typed form is named for its draft: by its announcement, and its figure or place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.ui.pages.announcements.chips import Chip
    from crossfoot.ui.pages.announcements.entry import Entry


PLACES = "announcement "
"""What the names of all of them begin with."""


def place_of(entry: Entry, chip: Chip) -> str:
    """Name the form of a chip."""
    start, end = chip.places[0] if chip.places else (0, 0)
    own = f"at {start}-{end}" if chip.figure is None else f"figure {chip.figure}"
    return f"{PLACES}{entry.view.id}, {own}"


def announcement_of(place: str) -> int | None:
    """Return the announcement that a form belongs to; None for a form of another page."""
    named = re.match(rf"{PLACES}(\d+)\b", place)
    return int(named[1]) if named else None
