"""The rules as this ledger has them: how each is set, what it raised, how often it was wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import FindingState, Outcome
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.queries.standing import IS_CLOSED, WITH_QUERY
from crossfoot.ledger.rule_settings import rule_settings
from crossfoot.rules import RULES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from crossfoot.rules.finding import Rule

_RAISED = f"""
    SELECT finding.rule, count(*) AS raised, sum(NOT {IS_CLOSED}) AS open
      FROM finding {WITH_QUERY} GROUP BY finding.rule
"""  # noqa: S608  (fragments of ours)
_DISMISSED = f"""
    SELECT rule, count(*) AS dismissed FROM query
     WHERE state = '{FindingState.CLOSED}' AND outcome = '{Outcome.NO_PROBLEM}' GROUP BY rule
"""  # noqa: S608  (words of ours)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule. numbers: its parameters as they are set, by name.

    raised:     flags that stand, closed ones too; open: of those, how many are not closed.
    dismissed:  flags that people closed as not a problem, whether they stand or not.
    """

    rule: Rule
    on: bool
    numbers: Mapping[str, int]
    raised: int
    open: int
    dismissed: int


def rule_lines(connection: sqlite3.Connection) -> list[RuleLine]:
    """Return every rule, in their order."""
    settings = rule_settings(connection)
    raised = {row["rule"]: row for row in fetch(connection, _RAISED)}
    dismissed = {row["rule"]: row["dismissed"] for row in fetch(connection, _DISMISSED)}
    return [
        RuleLine(
            rule,
            settings.is_on(rule),
            {each.name: settings.number(rule, each.name) for each in rule.parameters},
            raised[rule.code]["raised"] if rule.code in raised else 0,
            raised[rule.code]["open"] if rule.code in raised else 0,
            dismissed.get(rule.code, 0),
        )
        for rule in RULES
    ]
