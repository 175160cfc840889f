"""A closing that does not say what it was made on is made on the flag as it stands now.

An exchange file may bring "closed" without a fingerprint. The flag it is about is only known once
everything was derived, so the closing is completed then, within the same change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import FindingState
from crossfoot.ledger.change import Update
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.change import Step

_OPEN_ENDED = f"""
    SELECT query.id, finding.fingerprint, finding.inputs
      FROM query JOIN finding ON finding.rule = query.rule AND finding.subject = query.subject
     WHERE query.id IN (SELECT value FROM json_each(?))
       AND query.state = '{FindingState.CLOSED}' AND query.fingerprint IS NULL
"""  # noqa: S608  (a word of ours)


def completed(connection: sqlite3.Connection, steps: Sequence[Step]) -> list[Update]:
    """Return what completes the closings that a change made without a fingerprint."""
    made = [step.id for step in steps if step.table == "query" and step.after is not None]
    if not made:
        return []
    return [
        Update("query", row["id"], {"fingerprint": row["fingerprint"], "inputs": row["inputs"]})
        for row in fetch(connection, _OPEN_ENDED, listed(made))
    ]
