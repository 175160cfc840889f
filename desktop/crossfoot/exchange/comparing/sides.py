"""A row of our own workbook on its three sides: at export, in the ledger, in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.comparing.diff import State
from crossfoot.exchange.workbook.base import base_of

if TYPE_CHECKING:
    from collections.abc import Mapping


class Sides:
    """A row on its three sides, by the titles of its columns.

    before: when it was exported; None where only base is known.
    base:   its hash of then; "" where not even that is.
    """

    def __init__(
        self,
        ours: Mapping[str, str],
        theirs: Mapping[str, str],
        before: Mapping[str, str] | None,
        base: str,
    ) -> None:
        self._ours, self._theirs, self._before = ours, theirs, before
        self._is_edited = base != base_of(theirs.values())
        self._has_moved = base != base_of(ours.values())
        self.based = before is not None or bool(base)

    def base(self, title: str) -> str | None:
        """What a cell said when it was exported; None where nothing tells."""
        if self._before is not None:
            return self._before[title]
        return None if self._has_moved else self._ours[title]

    def state(self, title: str) -> State:
        """How a cell stands that says something else than the ledger."""
        if self._before is None:
            is_edited, has_moved = self._is_edited, self._has_moved
        else:
            is_edited = self._theirs[title] != self._before[title]
            has_moved = self._ours[title] != self._before[title]
        if not is_edited:
            return State.MOVED
        return State.CONFLICT if has_moved else State.CHANGED
