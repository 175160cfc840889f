"""Second readings: which announcements need one most, how each stands, and how far people agree."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import SecondReadingState
from crossfoot.ledger.flag_lines import MONEY
from crossfoot.ledger.queries.fetching import fetch, fetch_number, fetch_one, made
from crossfoot.ledger.queries.figures import mentions_of
from crossfoot.ledger.queries.quotes import NEWEST_TEXT
from crossfoot.reading.second import Agreement, Field, Pair, ReadFigure, matched

if TYPE_CHECKING:
    import sqlite3

_READABLE = f"""announcement JOIN source_text ON {NEWEST_TEXT} AND body IS NOT NULL
     WHERE EXISTS (SELECT 1 FROM figure WHERE figure.announcement_id = announcement.id
                   AND figure.start IS NOT NULL)"""
_ALL = f"SELECT count(*) FROM {_READABLE}"
_MISTAKEN = """WITH concerned AS (
    SELECT query.id AS query_id, json_extract(value, '$[0]') AS name,
           json_extract(value, '$[1]') AS row_id
      FROM query, json_each(query.subject)
     WHERE query.state = 'closed' AND query.outcome IN ('mended', 'source_error')),
mistaken AS (
    SELECT announcement_id, count(DISTINCT query_id) AS mistakes FROM (
        SELECT query_id, row_id AS announcement_id FROM concerned WHERE name = 'announcement'
        UNION ALL SELECT query_id, announcement_id FROM concerned
          JOIN figure ON figure.id = row_id WHERE name = 'figure'
        UNION ALL SELECT query_id, announcement_id FROM concerned
          JOIN relation ON relation.id = row_id JOIN figure ON figure.id = whole_id
         WHERE name = 'relation')
     GROUP BY announcement_id)"""
_STAKE = f"""ifnull((SELECT max({MONEY}) FROM figure_meaning AS meaning
      JOIN figure ON figure.id = meaning.figure_id
     WHERE figure.announcement_id = announcement.id AND meaning.measure = 'value'), 1)"""
_SOURCE = """CASE source_type WHEN 'party' THEN 1 WHEN 'government' THEN 1
    WHEN 'agency' THEN 2 ELSE 3 END"""
_RISKS = f"""
    {_MISTAKEN} SELECT id, title, money, source, mistakes FROM (
        SELECT announcement.id, title, {_STAKE} AS money, {_SOURCE} AS source,
               ifnull((SELECT mistakes FROM mistaken
                        WHERE mistaken.announcement_id = announcement.id), 0) AS mistakes
          FROM {_READABLE}
           AND NOT EXISTS (SELECT 1 FROM second_reading WHERE announcement_id = announcement.id))
     ORDER BY money * source * (1 + mistakes) DESC, id LIMIT ?
"""
_READING = f"""
    SELECT second_reading.*, title, source_text.number AS newest, body FROM second_reading
      JOIN announcement ON announcement.id = second_reading.announcement_id
      LEFT JOIN source_text ON {NEWEST_TEXT}
     WHERE second_reading.announcement_id = ?
"""
_UNREAD = f"""
    SELECT NULL AS id, title, '' AS wanted_by, NULL AS "by", 'open' AS state, NULL AS text,
           '[]' AS kept, source_text.number AS newest, body
      FROM announcement LEFT JOIN source_text ON {NEWEST_TEXT} WHERE announcement.id = ?
"""
_FIRST = """
    SELECT figure.id, figure.start, figure."end", figure.wording, meaning.measure,
           meaning.printed AS amount, meaning.printed_high AS amount_high, meaning.currency,
           meaning.unit, meaning.hedge, deal.title AS deal
      FROM figure JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
      LEFT JOIN deal ON deal.id = figure.deal_id
     WHERE figure.announcement_id = ? AND figure.start IS NOT NULL ORDER BY figure.start, figure.id
"""
_SECOND = 'SELECT * FROM second_figure WHERE second_reading_id = ? ORDER BY start, "end", id'
_AGREEMENTS = "SELECT agreement FROM second_reading WHERE agreement IS NOT NULL"


class Risk(NamedTuple):
    """Why an announcement is worth a second reading: the product of three factors.

    money: 1 to 10, by the digits of its largest amount.  source: 1 to 3, weak ones more.
    mistakes: flags on it that were closed as mended or as an error of the source.
    """

    id: int
    title: str
    money: int
    source: int
    mistakes: int


class Difference(NamedTuple):
    """One field that two readings differ in."""

    field: Field
    pair: Pair

    @property
    def key(self) -> tuple[str, int | None, int | None]:
        """What names it in the list of those settled for the first reading."""
        first, second = self.pair
        return (
            self.field.value,
            None if first is None else first.id,
            None if second is None else second.id,
        )


@dataclass(frozen=True, slots=True)
class SecondReading:
    """A second reading as it stands.

    id:        None where the ledger holds nothing of it yet.
    outdated:  the text has a later version since it began.
    """

    id: int | None
    announcement_id: int
    title: str
    wanted_by: str
    by: str | None
    state: SecondReadingState
    outdated: bool
    body: str
    kept: tuple[tuple[str, int | None, int | None], ...]
    figures: tuple[ReadFigure, ...]


def risks(connection: sqlite3.Connection, share: int) -> list[Risk]:
    """Return what to ask for so that this share of the announcements, in per cent, is read twice.

    Announcements with figures in a kept text count; those asked for before are part of the share.
    """
    wanted = -(-fetch_number(connection, _ALL) * share // 100)
    missing = wanted - fetch_number(connection, "SELECT count(*) FROM second_reading")
    return [Risk(*row) for row in fetch(connection, _RISKS, max(0, missing))]


def second_reading(connection: sqlite3.Connection, announcement_id: int) -> SecondReading | None:
    """Return the second reading of an announcement; None where nobody asked for one."""
    row = fetch_one(connection, _READING, announcement_id)
    return None if row is None else _reading(connection, row, announcement_id)


def unread(connection: sqlite3.Connection, announcement_id: int) -> SecondReading | None:
    """Return a second reading that nobody began, of the text as it is now.

    None where the announcement is gone.
    """
    row = fetch_one(connection, _UNREAD, announcement_id)
    return None if row is None else _reading(connection, row, announcement_id)


def _reading(
    connection: sqlite3.Connection, row: sqlite3.Row, announcement_id: int
) -> SecondReading:
    return made(
        SecondReading,
        row,
        announcement_id=announcement_id,
        state=SecondReadingState(row["state"]),
        outdated=row["text"] is not None and row["text"] != row["newest"],
        body=row["body"] or "",
        kept=tuple((field, first, second) for field, first, second in json.loads(row["kept"])),
        figures=tuple(_read(one) for one in fetch(connection, _SECOND, row["id"])),
    )


def pairs_of(connection: sqlite3.Connection, reading: SecondReading) -> list[Pair]:
    """Return the figures of both readings, matched by their places."""
    rows = fetch(connection, _FIRST, reading.announcement_id)
    mentions = mentions_of(connection, (row["id"] for row in rows))
    return matched([_read(row, mentions.get(row["id"], ())) for row in rows], reading.figures)


def differences(connection: sqlite3.Connection, reading: SecondReading) -> list[Difference]:
    """Return what is still to be settled, in the order of the text."""
    found = [
        Difference(field, pair)
        for pair in pairs_of(connection, reading)
        for field in pair.differing
    ]
    return [one for one in found if one.key not in reading.kept]


def agreements(connection: sqlite3.Connection) -> dict[Field, Agreement]:
    """Return the agreement of all finished second readings, by kind of field."""
    return _summed(fetch(connection, _AGREEMENTS))


def agreement_of(connection: sqlite3.Connection, reading_id: int) -> dict[Field, Agreement]:
    """Return the agreement of one second reading, as it was when it was finished."""
    return _summed(fetch(connection, f"{_AGREEMENTS} AND id = ?", reading_id))


def _summed(rows: list[sqlite3.Row]) -> dict[Field, Agreement]:
    told = [json.loads(row["agreement"]) for row in rows]
    return {
        field: Agreement(
            sum(one[field][0] for one in told if field in one),
            sum(one[field][1] for one in told if field in one),
        )
        for field in Field
    }


def _read(row: sqlite3.Row, mentions: tuple[tuple[int, int], ...] = ()) -> ReadFigure:
    return made(
        ReadFigure,
        row,
        spans=((row["start"], row["end"]), *mentions),
        wording=row["wording"] or "",
    )
