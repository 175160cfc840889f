"""From a sealed text to what a clerk would record: announcement, parties, deals, relations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.reading.proposal import Known, Proposal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found

NOTHING_KNOWN = Known()


def propose(text: str, found: Sequence[Found], known: Known = NOTHING_KNOWN) -> Proposal:
    """Draft what to record from a text and the figures read in it; records nothing. Total."""
    raise NotImplementedError
