"""A private copy of a ledger narrowed to some rows and what they lean on.

Decision: the rows left out are deleted from the copy, so that every query, count and sum of an
export speaks of the same rows and none needs a filter of its own.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch_number

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

TABLES = ("announcement", "deal", "relation", "figure", "finding")
"""What is kept, and counted where it is left out."""
CHOOSABLE = (*TABLES, "party", "rate")
"""What rows can be chosen from."""

_OF_CHOSEN = """
    INSERT OR IGNORE INTO kept_deal
        SELECT deal_id FROM deal_party WHERE party_id IN kept_party;
    INSERT OR IGNORE INTO kept_figure
        SELECT id FROM figure WHERE announcement_id IN kept_announcement;
    INSERT OR IGNORE INTO kept_figure SELECT id FROM figure WHERE deal_id IN kept_deal;
    INSERT OR IGNORE INTO kept_relation SELECT row_id FROM finding_subject
        WHERE finding_id IN kept_finding AND table_name = 'relation';
    INSERT OR IGNORE INTO kept_figure SELECT row_id FROM finding_subject
        WHERE finding_id IN kept_finding AND table_name = 'figure';
    INSERT OR IGNORE INTO kept_figure SELECT whole_id FROM relation WHERE id IN kept_relation;
    INSERT OR IGNORE INTO kept_figure
        SELECT figure_id FROM relation_part WHERE relation_id IN kept_relation;
    INSERT OR IGNORE INTO kept_relation SELECT id FROM relation
        WHERE whole_id IN kept_figure AND NOT EXISTS (SELECT 1 FROM relation_part
            WHERE relation_id = relation.id AND figure_id NOT IN kept_figure);
    INSERT OR IGNORE INTO kept_announcement SELECT announcement_id FROM figure
        WHERE id IN kept_figure AND announcement_id IS NOT NULL;
    INSERT OR IGNORE INTO kept_finding SELECT finding_id FROM finding_subject
        WHERE position = 0 AND (table_name = 'figure' AND row_id IN kept_figure
            OR table_name = 'relation' AND row_id IN kept_relation);
"""
_REFERRED = """
    INSERT OR IGNORE INTO kept_deal
        SELECT deal_id FROM figure WHERE id IN kept_figure AND deal_id IS NOT NULL;
"""
_RATES = """
    DELETE FROM rate WHERE id NOT IN kept_rate;
"""
_LEFT_OUT = """
    DELETE FROM finding WHERE id NOT IN kept_finding;
    DELETE FROM finding_subject WHERE finding_id NOT IN kept_finding;
    DELETE FROM relation_part WHERE relation_id NOT IN kept_relation;
    DELETE FROM total WHERE id NOT IN kept_relation;
    DELETE FROM relation WHERE id NOT IN kept_relation;
    DELETE FROM figure_meaning WHERE figure_id NOT IN kept_figure;
    DELETE FROM figure_mention WHERE figure_id NOT IN kept_figure;
    DELETE FROM figure WHERE id NOT IN kept_figure;
    DELETE FROM deal_party WHERE deal_id NOT IN kept_deal;
    DELETE FROM deal_stage WHERE deal_id NOT IN kept_deal;
    DELETE FROM deal_tag WHERE deal_id NOT IN kept_deal;
    DELETE FROM deal_line WHERE deal_id NOT IN kept_deal;
    DELETE FROM deal WHERE id NOT IN kept_deal;
    DELETE FROM dismissal WHERE announcement_id NOT IN kept_announcement;
    DELETE FROM source_text WHERE announcement_id NOT IN kept_announcement;
    DELETE FROM announcement WHERE id NOT IN kept_announcement;
    DELETE FROM party
        WHERE id NOT IN (SELECT party_id FROM deal_party) AND id NOT IN kept_party;
    DELETE FROM party_alias WHERE party_id NOT IN (SELECT id FROM party);
    DROP TABLE kept_figure; DROP TABLE kept_relation; DROP TABLE kept_finding;
    DROP TABLE kept_announcement; DROP TABLE kept_deal;
    DROP TABLE kept_party; DROP TABLE kept_rate;
"""


def narrow(
    connection: sqlite3.Connection,
    chosen: Mapping[str, Iterable[int]],
    *,
    with_deals: bool = True,
) -> dict[str, int]:
    """Leave out of a copy every row but those chosen, and those that they lean on.

    An announcement and a deal bring their figures, a total its parts, a flag what it concerns,
    a figure its announcement, a party its deals. All rates stay unless rates are chosen.
    with_deals: a figure brings its deal as well.
    Returns how many rows of each of TABLES were left out.
    """
    before = _counts(connection)
    for table in CHOOSABLE:
        connection.execute(f"CREATE TEMP TABLE kept_{table} (id INTEGER PRIMARY KEY)")
        rows = ((id_,) for id_ in chosen.get(table, ()))
        connection.executemany(f"INSERT OR IGNORE INTO kept_{table} VALUES (?)", rows)
    referred, rates = _REFERRED if with_deals else "", _RATES if "rate" in chosen else ""
    connection.executescript(_OF_CHOSEN + referred + rates + _LEFT_OUT)
    after = _counts(connection)
    return {table: before[table] - after[table] for table in TABLES}


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    return {table: fetch_number(connection, f"SELECT count(*) FROM {table}") for table in TABLES}
