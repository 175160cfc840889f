"""A finding (on screen: flag), and what a rule is.

A finding stores a message id and facts, never prose: `figures.words` holds the sentences.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.figures.values import Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule holds against some figures. One a fact, not a pair.

    figures:   keys of every figure that it concerns, the one it stands at first.
    message:   id of its sentence; facts: what the sentence is filled with, as text.
    gap:       hundredths of the unit of the figure it stands at, None where the rule has none.
    inputs:    what the flag was derived from: an explanation holds while it is the same.
    """

    rule: str
    severity: Severity
    figures: tuple[str, ...]
    message: str
    facts: Mapping[str, str] = field(default_factory=dict)
    gap: int | None = None
    inputs: str = ""

    @property
    def at(self) -> str:
        """The key of the figure that the flag stands at."""
        return self.figures[0]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the help and the settings list it.

    code:     one word, never renamed.
    passes, fails: an example in words of what it lets through and what it flags; the tests hold
              it to both.
    """

    code: str
    sentence: str
    source: str
    passes: str
    fails: str
