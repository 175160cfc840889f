"""What a clerk cuts from a text before it is sealed; what was cut is kept. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.ledger.change import KeptFile
    from crossfoot.ledger.fields import AnnouncementFields


@dataclass(frozen=True, slots=True)
class Taken:
    """A document that a clerk looked through. fields: those that were typed or guessed.

    file: as it came, to be kept; None where it is too large.
    """

    text: str
    fields: AnnouncementFields
    cut: str | None
    file: KeptFile | None


class Trim:
    """A text that only becomes shorter. cut: what was left out before it came here."""

    def __init__(self, text: str, cut: str = "") -> None:
        self.text = text
        self._cut = [cut] if cut.strip() else []
        self._before: list[tuple[str, list[str]]] = []

    @property
    def cut(self) -> str | None:
        """Everything that was left out, in the order it was; None for nothing."""
        return "\n\n".join(self._cut) or None

    @property
    def can_undo(self) -> bool:
        """Whether something was cut here."""
        return bool(self._before)

    def take_out(self, start: int, end: int) -> None:
        """Cut a piece; where it was a whole paragraph, so is the gap it leaves."""
        piece = self.text[start:end]
        if not piece.strip():
            return
        self._keep_state()
        before, after = self.text[:start], self.text[end:]
        if before.endswith("\n") or not before:
            after = after.lstrip("\n") if not before or before.endswith("\n\n") else after
        self.text = before + after
        self._cut.append(piece.strip("\n"))

    def keep_only(self, start: int, end: int) -> None:
        """Cut everything around a piece."""
        piece = self.text[start:end]
        around = [self.text[:start].strip("\n"), self.text[end:].strip("\n")]
        if not piece.strip() or not any(around):
            return
        self._keep_state()
        self.text = piece.strip("\n")
        self._cut += [one for one in around if one]

    def undo(self) -> None:
        """Put back what was cut last."""
        if self._before:
            self.text, self._cut = self._before.pop()

    def _keep_state(self) -> None:
        self._before.append((self.text, list(self._cut)))
