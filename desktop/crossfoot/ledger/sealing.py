"""What a person's act was done on, filled in where the act could not say.

An exchange file has a closing's fingerprint but not its inputs, and a sign-off without what it
relied on. Both are known here, once everything that follows from the change is derived.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import SignOffKind
from crossfoot.ledger.queries.fetching import fetch_one
from crossfoot.ledger.relying import relied_on

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Step

_CLOSING = """
    SELECT query.inputs, query.fingerprint, finding.inputs AS now
      FROM query LEFT JOIN finding ON finding.rule = query.rule
       AND finding.subject = query.subject AND finding.fingerprint = query.fingerprint
     WHERE query.id = ?
"""
_SIGNED = "SELECT kind, row_id, relies_on FROM sign_off WHERE id = ?"


def seal(connection: sqlite3.Connection, steps: list[Step]) -> None:
    """Fill in what the acts of a change were done on, in their rows and in the steps."""
    for number, step in enumerate(steps):
        given = step.after or {}
        if step.table == "query" and "fingerprint" in given and "inputs" not in given:
            steps[number] = _closing(connection, step)
        elif step.table == "sign_off" and step.before is None and "relies_on" not in given:
            steps[number] = _signed(connection, step)


def _closing(connection: sqlite3.Connection, step: Step) -> Step:
    row = fetch_one(connection, _CLOSING, step.id)
    if row is None or row["inputs"] == row["now"]:
        return step
    connection.execute("UPDATE query SET inputs = ? WHERE id = ?", (row["now"], step.id))
    return _filled(step, "inputs", row["inputs"], row["now"])


def _signed(connection: sqlite3.Connection, step: Step) -> Step:
    row = fetch_one(connection, _SIGNED, step.id)
    now = None if row is None else relied_on(connection, SignOffKind(row["kind"]), row["row_id"])
    if now is None:
        return step
    connection.execute("UPDATE sign_off SET relies_on = ? WHERE id = ?", (now, step.id))
    return _filled(step, "relies_on", None, now)


def _filled(step: Step, column: str, before: str | None, now: str | None) -> Step:
    after = {**(step.after or {}), column: now}
    if step.before is None:
        return replace(step, after={name: value for name, value in after.items() if value})
    return replace(step, before={**step.before, column: before}, after=after)
