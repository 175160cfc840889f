"""Two ways to dress and fill a workbook: to work in, and to publish.

Source: PLATFORM, section C1 (the UK Analysis Function's checklist for spreadsheets, which wants a
title in A1, no filters, no frozen panes and no grounds; ICAEW's principles, which want the rest).
"""

from __future__ import annotations

from enum import StrEnum


class Profile(StrEnum):
    """What a workbook is for."""

    WORKING = "working"
    PUBLICATION = "publication"

    @property
    def is_public(self) -> bool:
        """Whether outsiders are to read it."""
        return self is Profile.PUBLICATION

    @property
    def header_row(self) -> int:
        """The row of a table's header: a public sheet has its title and a sentence above it."""
        return 3 if self.is_public else 1
