"""Where tallies stand in review that somebody spoke of: added up anew, since none is stored.

Decision: the answer is kept for one head of one ledger's history. The same head gives the same
sums, and a list asks several times a second; a change makes another head, so nothing goes stale.
The alternative, a stored state that every edit derives anew, would make an edit cost what a tally
does.
"""

from __future__ import annotations

from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.figures.values import SignOffKind, SignOffState
from crossfoot.ledger.file import connect
from crossfoot.ledger.journal import head
from crossfoot.ledger.queries.fetching import fetch, path_of
from crossfoot.ledger.signing import computed

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.signing import Line

_SPOKEN_OF = "SELECT DISTINCT row_id FROM sign_off WHERE kind = ? ORDER BY row_id"


def are_spoken_of(connection: sqlite3.Connection) -> bool:
    """Whether any tally was signed off or returned, so that its state must be added up."""
    return bool(fetch(connection, f"{_SPOKEN_OF} LIMIT 1", SignOffKind.TALLY))


def tally_states(connection: sqlite3.Connection) -> tuple[Line, ...]:
    """Return the line of each tally that was signed off or returned; the others wait."""
    if not are_spoken_of(connection):
        return ()
    return _at(str(path_of(connection)), head(connection))


def state_of_tally(connection: sqlite3.Connection, id_: int) -> SignOffState:
    """Return where a tally stands; one that nobody spoke of waits in review."""
    states = {row: state for _, row, state, *_ in tally_states(connection)}
    return SignOffState(states.get(id_, SignOffState.IN_REVIEW))


@lru_cache(maxsize=4)
def _at(path: str, _head: tuple[int, str]) -> tuple[Line, ...]:
    with closing(connect(Path(path), write=False)) as connection:
        rows = [row[0] for row in fetch(connection, _SPOKEN_OF, SignOffKind.TALLY)]
        found = (computed(connection, (SignOffKind.TALLY, id_)) for id_ in rows)
        return tuple(line for line in found if line is not None)
