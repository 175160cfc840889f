"""A finding (on screen: flag), and what a rule is.

A finding stores a message id and facts, never prose: `figures.words` holds the sentences.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.figures.values import Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule holds against some figures, a deal or an announcement. One a fact, not a pair.

    figures:   keys of every figure that it concerns, the one it stands at first.
    message:   id of its sentence; facts: what the sentence is filled with, as text.
    gap:       hundredths of the unit of the figure it stands at, None where the rule has none.
    inputs:    what the flag was derived from: an explanation holds while it is the same.
    others:    (table, key) of every other row that it concerns.
    """

    rule: str
    severity: Severity
    figures: tuple[str, ...]
    message: str
    facts: Mapping[str, str] = field(default_factory=dict)
    gap: int | None = None
    inputs: str = ""
    others: tuple[tuple[str, str], ...] = ()

    @property
    def at(self) -> str | None:
        """The key of the figure that the flag stands at; None for a deal or an announcement."""
        return self.figures[0] if self.figures else None


class Parameter(NamedTuple):
    """A number of a rule that a ledger may set. low, high: what it may be set to."""

    name: str
    default: int
    low: int
    high: int
    meaning: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the help and the settings list it.

    code:     one word, never renamed.
    name:     what it is about, in a word or two; sentence: what it holds against figures.
    passes, fails: an example in words of what it lets through and what it flags.
    silent:   when it says nothing.
    alarms:   how often it was wrong on the real cases: false flags of all it raised there.
    """

    code: str
    name: str
    sentence: str
    source: str
    passes: str
    fails: str
    silent: str
    severities: tuple[Severity, ...]
    alarms: str
    parameters: tuple[Parameter, ...] = ()
