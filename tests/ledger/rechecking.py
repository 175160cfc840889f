"""What a full recheck would write now: nothing, where each change derived what hangs on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger import full_recheck
from crossfoot.ledger.crew import Crew, Ground
from crossfoot.ledger.rule_settings import rule_settings

if TYPE_CHECKING:
    import sqlite3


def different(connection: sqlite3.Connection) -> list[object]:
    """The rows and flags that are not as a full recheck has them."""
    settings = rule_settings(connection)
    found: list[object] = []
    for works in full_recheck.STEPS:
        tasks = full_recheck.tasks(connection, works)
        for task, difference in Crew().differences(Ground(connection, settings), tasks):
            rows = [row for _, some in difference.statements for row in some]
            found += [(task.work.__name__, each) for each in (*rows, *difference.flags)]
    return found
