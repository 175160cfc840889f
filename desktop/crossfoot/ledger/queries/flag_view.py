"""One flag with its conversation and the figures it concerns."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import Severity
from crossfoot.ledger.queries.evidence import Evidence, evidence_of
from crossfoot.ledger.queries.fetching import fetch, fetch_one, listed
from crossfoot.ledger.queries.flags import FlagLine, lines
from crossfoot.ledger.queries.standing import WITH_QUERY

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence

    from crossfoot.figures.part import Part
    from crossfoot.rules.differing import Difference


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the conversation. at: UTC, ISO 8601."""

    by: str | None
    at: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was put to somebody outside. on, due: dates."""

    whom: str
    on: str | None
    due: str | None


@dataclass(frozen=True, slots=True)
class FlagView:
    """What the Review page shows of one flag.

    subject:  (table, id) of every row it concerns, the one it stands at first.
    inputs:   what it was derived from; fingerprint: its hash.
    totals:   ids of the totals to draw, the one it stands at first.
    query_id: None until somebody asks, assigns or closes.
    reopened: why it stands open again, where it was closed and its inputs have changed since.
    asked:    somebody outside who was asked, when, and until when an answer is expected.
    """

    line: FlagLine
    subject: tuple[tuple[str, int], ...]
    fingerprint: str
    inputs: str
    query_id: int | None
    reopened: tuple[Difference, ...]
    asked: Asked | None
    messages: tuple[Message, ...]
    totals: tuple[int, ...]
    evidence: tuple[Evidence, ...]


_FINDING = f"""
    SELECT finding.*, query.id AS query_id, query.inputs AS closed_on, query.outcome,
           query.asked_whom, query.asked_on, query.due_on
      FROM finding {WITH_QUERY} WHERE finding.id = ?
"""

_MESSAGES = """
    SELECT "by", at, text FROM query_message WHERE query_id = ? ORDER BY position, id
"""

_CONCERNED = """
    SELECT table_name, row_id FROM finding_subject WHERE finding_id = ? ORDER BY position
"""

_TOTALS = """
    SELECT id FROM total
     WHERE whole_id IN (SELECT value FROM json_each(?1))
        OR id IN (SELECT relation_id FROM relation_part
                   WHERE figure_id IN (SELECT value FROM json_each(?1)))
     ORDER BY whole_id NOT IN (SELECT value FROM json_each(?1)), id
"""

_ON = "SELECT finding_id FROM finding_subject WHERE table_name = ? AND row_id = ?"

_OF_DEAL = """
    SELECT finding_id FROM finding_subject WHERE table_name = 'deal' AND row_id = ?1
    UNION SELECT finding_id FROM finding_subject
     WHERE table_name = 'figure' AND row_id IN (SELECT id FROM figure WHERE deal_id = ?1)
"""

_AT = f"{_ON} AND position = 0"


def flag_view(connection: sqlite3.Connection, id_: int) -> FlagView | None:
    """Load one flag; None if it no longer stands."""
    row = fetch_one(connection, _FINDING, id_)
    if row is None:
        return None
    concerned = [(one["table_name"], one["row_id"]) for one in fetch(connection, _CONCERNED, id_)]
    figures = _figures(concerned, row["figure_id"])
    query_id = row["query_id"]
    messages = [] if query_id is None else fetch(connection, _MESSAGES, query_id)
    line = lines(connection, [id_])[id_]
    return FlagView(
        line=line,
        subject=tuple(concerned),
        fingerprint=row["fingerprint"],
        inputs=row["inputs"],
        query_id=query_id,
        reopened=_differences(row) if line.reopened else (),
        asked=Asked(row["asked_whom"], row["asked_on"], row["due_on"])
        if row["asked_whom"]
        else None,
        messages=tuple(Message(one["by"], one["at"], one["text"]) for one in messages),
        totals=_totals(connection, concerned, figures),
        evidence=tuple(evidence_of(connection, figures)),
    )


def _differences(row: sqlite3.Row) -> tuple[Difference, ...]:
    """What changed since a flag was closed."""
    from crossfoot.rules.differing import differences  # noqa: PLC0415  (late: first paint)

    return differences(row["closed_on"], row["inputs"])


def compared_in(connection: sqlite3.Connection, view: FlagView) -> dict[int, Part]:
    """Return the figures of a flag on reports by id, with the rates that they count with there."""
    from crossfoot.figures.part import Part  # noqa: PLC0415  (late: first paint)
    from crossfoot.ledger.load import load_figures, load_totals  # noqa: PLC0415

    figures = load_figures(connection, [each.figure_id for each in view.evidence])
    found = {id_: Part(figure) for id_, figure in figures.items()}
    relations = [id_ for table, id_ in view.subject if table == "relation"]
    for one in load_totals(connection, relations).values():
        found |= dict(zip(one.part_ids, one.parts, strict=True))
    return found


def flags_of_figure(connection: sqlite3.Connection, id_: int) -> list[FlagLine]:
    """The flags that concern a figure, worst first."""
    return _worst_first(connection, {row[0] for row in fetch(connection, _ON, "figure", id_)})


def flags_of_deal(connection: sqlite3.Connection, deal_id: int) -> list[FlagLine]:
    """The flags that concern a deal or a figure of it, worst first."""
    return _worst_first(connection, {row[0] for row in fetch(connection, _OF_DEAL, deal_id)})


def flags_of_total(
    connection: sqlite3.Connection, relation_id: int, whole_id: int
) -> list[FlagLine]:
    """The flags that stand at a total or at its figure, worst first."""
    on_relation = fetch(connection, _ON, "relation", relation_id)
    on_whole = fetch(connection, _AT, "figure", whole_id)
    return _worst_first(connection, {row[0] for row in (*on_relation, *on_whole)})


def _worst_first(connection: sqlite3.Connection, ids: Collection[int]) -> list[FlagLine]:
    found = lines(connection, sorted(ids)).values()
    order = list(Severity)
    return sorted(found, key=lambda one: (one.state == "closed", order.index(one.severity)))


def _totals(
    connection: sqlite3.Connection, concerned: Sequence[tuple[str, int]], figures: Sequence[int]
) -> tuple[int, ...]:
    """The totals a flag concerns; of one that names none, those its figures stand in."""
    named = tuple(row_id for table, row_id in concerned if table == "relation")
    return named or tuple(row["id"] for row in fetch(connection, _TOTALS, listed(figures)))


def _figures(concerned: Sequence[tuple[str, int]], figure_id: int | None) -> list[int]:
    """The figures a flag concerns, the one it stands at first."""
    others = [row_id for table, row_id in concerned if table == "figure"]
    return list(dict.fromkeys(([] if figure_id is None else [figure_id]) + others))
