"""What `check` lists: every total judged, every flag with whom it concerns; no quotes, no panes.

Both are read a chunk at a time, so that memory does not grow with the ledger.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.suspects import FAILING, Suspects
from crossfoot.figures.values import FindingState, Outcome, Severity, VerdictKind
from crossfoot.figures.verdict import verdict
from crossfoot.ledger.dividing import divided
from crossfoot.ledger.load import load_totals
from crossfoot.ledger.queries import flags, totals
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.standing import STATE, WITH_QUERY
from crossfoot.ledger.queries.suspects import slips_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.verdict import Part, Verdict

CHUNK = 500


@dataclass(frozen=True, slots=True)
class CheckedTotal:
    """A total with its parts and its verdict.

    corrected: the verdict on the figures as corrected, None where none is.
    standing: what the flag on its verdict was closed as, while that holds.
    suspects: the slips of one figure that would explain it, where it does not add up.
    """

    breakdown: str | None
    total: Figure
    parts: tuple[Part, ...]
    verdict: Verdict
    corrected: VerdictKind | None
    standing: Outcome | None
    suspects: Suspects


@dataclass(frozen=True, slots=True)
class CheckedFlag:
    """A flag. subject: (kind, bundle key) of every row it concerns, the one it stands at first.

    breakdown: of the total it stands at, None where it has no name; a relation's key is its
    whole's, so that nothing else tells two breakdowns of one total apart.
    message, facts: for `figures.words`. gap: hundredths of currency or unit.
    """

    id: int
    rule: str
    severity: Severity
    state: FindingState
    message: str
    facts: Mapping[str, str]
    gap: int | None
    breakdown: str | None
    subject: tuple[tuple[str, str | None], ...]


_TOTALS = f"""
    SELECT total.id, relation.breakdown, {totals.STANDING} AS standing, total.verdict_corrected
      FROM total JOIN relation ON relation.id = total.id
     WHERE total.id IN (SELECT value FROM json_each(?)) ORDER BY total.id
"""

_FLAGS = f"""
    SELECT finding.id, finding.rule, finding.severity, {STATE} AS state, finding.message,
           finding.facts, finding.gap,
           (SELECT relation.breakdown FROM finding_subject
              JOIN relation ON table_name = 'relation' AND relation.id = row_id
             WHERE finding_id = finding.id AND position = 0) AS breakdown
      FROM finding {WITH_QUERY} WHERE finding.id IN (SELECT value FROM json_each(?))
"""

_CONCERNED = """
    SELECT finding_id, table_name,
           CASE table_name
               WHEN 'figure' THEN (SELECT key FROM figure WHERE id = row_id)
               WHEN 'relation' THEN (SELECT figure.key FROM relation
                   JOIN figure ON figure.id = whole_id WHERE relation.id = row_id)
               WHEN 'deal' THEN (SELECT key FROM deal WHERE id = row_id)
               WHEN 'announcement' THEN (SELECT key FROM announcement WHERE id = row_id)
               WHEN 'party' THEN (SELECT key FROM party WHERE id = row_id)
               WHEN 'event' THEN (SELECT key FROM event WHERE id = row_id)
           END AS key
      FROM finding_subject WHERE finding_id IN (SELECT value FROM json_each(?))
     ORDER BY finding_id, position
"""


def checked_totals(connection: sqlite3.Connection) -> Iterator[CheckedTotal]:
    """Yield every total, in the order in which they came in."""
    for chunk in _chunks(totals.LIST.ids(connection, totals.TotalQuery(descending=False))):
        loaded = divided(connection, load_totals(connection, chunk))
        for id_, breakdown, standing, corrected in fetch(connection, _TOTALS, listed(chunk)):
            one = loaded[id_]
            judged = verdict(one.total, one.parts, one.kind)
            yield CheckedTotal(
                breakdown,
                one.total,
                one.parts,
                judged,
                VerdictKind(corrected) if corrected else None,
                Outcome(standing) if standing else None,
                slips_of(connection, id_) if judged.kind in FAILING else Suspects(),
            )


def checked_flags(connection: sqlite3.Connection) -> Iterator[CheckedFlag]:
    """Yield every flag, closed ones too, in the order of the queue."""
    for chunk in _chunks(flags.LIST.ids(connection, flags.FlagQuery())):
        concerned: dict[int, list[tuple[str, str | None]]] = {id_: [] for id_ in chunk}
        for id_, table, key in fetch(connection, _CONCERNED, listed(chunk)):
            concerned[id_].append((table, key))
        rows = {row["id"]: row for row in fetch(connection, _FLAGS, listed(chunk))}
        for id_ in chunk:
            yield _flag(rows[id_], concerned[id_])


def _flag(row: sqlite3.Row, concerned: Sequence[tuple[str, str | None]]) -> CheckedFlag:
    return CheckedFlag(
        row["id"],
        row["rule"],
        Severity(row["severity"]),
        FindingState(row["state"]),
        row["message"],
        json.loads(row["facts"]),
        row["gap"],
        row["breakdown"],
        tuple(concerned),
    )


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]
