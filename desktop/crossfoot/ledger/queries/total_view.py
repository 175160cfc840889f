"""One total with its parts, judged afresh by the one verdict function."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.corrected import corrected_verdict
from crossfoot.figures.values import SUMMING, Outcome, RelationKind
from crossfoot.figures.verdict import Part, Verdict, verdict
from crossfoot.ledger.dividing import divided
from crossfoot.ledger.load import load_totals
from crossfoot.ledger.queries.evidence import Evidence, evidence_of
from crossfoot.ledger.queries.fetching import fetch, fetch_one, made
from crossfoot.ledger.queries.flag_view import flags_of_total
from crossfoot.ledger.queries.totals import STANDING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.ledger.load import LoadedTotal
    from crossfoot.ledger.queries.flags import FlagLine


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part as the chart and the table show it; label: its deal's title, else its wording.

    low, high: weight in hundredths as stored; None: 1, not stated.
    """

    figure_id: int
    label: str
    low: int | None
    high: int | None
    part: Part
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class TotalView:
    """What the Totals and Review pages show of one total; id is its relation's.

    Keys in `verdict` (witness, needed, only_if) are the figures' keys: `keys` gives their ids.
    corrected: the verdict on the figures as corrected, None where none of them is.
    standing: what the flag on its verdict was closed as, while that holds.
    """

    id: int
    kind: RelationKind
    breakdown: str | None
    quote: str | None
    note: str | None
    version: int
    total: Figure
    evidence: Evidence
    parts: tuple[PartLine, ...]
    verdict: Verdict
    corrected: Verdict | None
    standing: Outcome | None
    flags: tuple[FlagLine, ...]
    keys: dict[str, int]


_RELATION = f"""
    SELECT relation.*, {STANDING} AS standing
      FROM relation LEFT JOIN total ON total.id = relation.id WHERE relation.id = ?
"""

_WEIGHTS = "SELECT figure_id, weight_low, weight_high FROM relation_part WHERE relation_id = ?"


def total_view(
    connection: sqlite3.Connection, id_: int, known: Sequence[Evidence] = ()
) -> TotalView | None:
    """Load one total and judge it; None if it is gone or its relation does not sum.

    known: evidence for some of its figures, where it was read just now.
    """
    row = fetch_one(connection, _RELATION, id_)
    found = {} if row is None else divided(connection, load_totals(connection, [id_]))
    loaded = found.get(id_)
    if row is None or loaded is None or loaded.kind not in SUMMING:
        return None
    evidence = {one.figure_id: one for one in known}
    unread = [each for each in (loaded.whole_id, *loaded.part_ids) if each not in evidence]
    if unread:
        evidence |= {one.figure_id: one for one in evidence_of(connection, unread)}
    return made(
        TotalView,
        row,
        id=id_,
        kind=loaded.kind,
        total=loaded.total,
        evidence=evidence[loaded.whole_id],
        parts=_parts(connection, id_, loaded, evidence),
        verdict=verdict(loaded.total, loaded.parts, loaded.kind),
        corrected=corrected_verdict(loaded.total, loaded.parts, loaded.kind),
        standing=Outcome(row["standing"]) if row["standing"] else None,
        flags=tuple(flags_of_total(connection, id_, loaded.whole_id)),
        keys={
            loaded.total.key: loaded.whole_id,
            **{
                part.figure.key: part_id
                for part, part_id in zip(loaded.parts, loaded.part_ids, strict=True)
            },
        },
    )


def _parts(
    connection: sqlite3.Connection,
    id_: int,
    loaded: LoadedTotal,
    evidence: dict[int, Evidence],
) -> tuple[PartLine, ...]:
    weights = {row["figure_id"]: row for row in fetch(connection, _WEIGHTS, id_)}
    return tuple(
        PartLine(
            figure_id=part_id,
            label=evidence[part_id].deal or part.figure.wording,
            low=weights[part_id]["weight_low"],
            high=weights[part_id]["weight_high"],
            part=part,
            evidence=evidence[part_id],
        )
        for part, part_id in zip(loaded.parts, loaded.part_ids, strict=True)
    )
