"""Flags as an export lists them, many at once: their lines, what they concern, what was said."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.flag_view import Asked, Message
from crossfoot.ledger.queries.flags import FlagLine, lines
from crossfoot.ledger.queries.standing import WITH_QUERY

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence


class FlagRecord(NamedTuple):
    """A flag. Each part is as in `FlagView`."""

    line: FlagLine
    subject: tuple[tuple[str, int], ...]
    asked: Asked | None
    messages: tuple[Message, ...]


_SUBJECTS = """
    SELECT finding_id, table_name, row_id FROM finding_subject
     WHERE finding_id IN (SELECT value FROM json_each(?)) ORDER BY finding_id, position
"""
_QUERIES = f"""
    SELECT finding.id, query.asked_whom, query.asked_on, query.due_on,
           message."by", message.at, message.text, message.id AS message
      FROM finding {WITH_QUERY} LEFT JOIN query_message AS message ON message.query_id = query.id
     WHERE finding.id IN (SELECT value FROM json_each(?)) AND query.id IS NOT NULL
     ORDER BY finding.id, message.position, message.id
"""


def flag_records(connection: sqlite3.Connection, ids: Sequence[int]) -> Iterator[FlagRecord]:
    """These flags in the order given; one that no longer stands is left out."""
    wanted = listed(ids)
    subjects: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for row in fetch(connection, _SUBJECTS, wanted):
        subjects[row["finding_id"]].append((row["table_name"], row["row_id"]))
    asked: dict[int, Asked] = {}
    messages: dict[int, list[Message]] = defaultdict(list)
    for row in fetch(connection, _QUERIES, wanted):
        if row["asked_whom"]:
            asked[row["id"]] = Asked(row["asked_whom"], row["asked_on"], row["due_on"])
        if row["message"] is not None:
            messages[row["id"]].append(Message(row["by"], row["at"], row["text"]))
    for id_, line in lines(connection, ids).items():
        yield FlagRecord(line, tuple(subjects[id_]), asked.get(id_), tuple(messages[id_]))
