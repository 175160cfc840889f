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

    rule:     code, one word, never renamed.
    subject:  (kind, key) of every row involved, the one the flag stands at first.
    message:  id of its sentence; facts: what the sentence is filled with, as text.
    gap:      hundredths of the subject's unit, None where the rule has none.
    inputs:   what the flag was derived from, as text: an explanation holds while it is the same.
    """

    rule: str
    severity: Severity
    subject: tuple[tuple[str, str], ...]
    message: str
    facts: Mapping[str, str] = field(default_factory=dict)
    gap: int | None = None
    inputs: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the help and the settings list it."""

    code: str
    sentence: str
    source: str
