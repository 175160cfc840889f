"""Which rows a rule may have a say in at all, for a full recheck: each set by one look at a table.

To ask by index about row after row whether there is anything to look at takes ten times as long.
A set may hold too many rows, never too few: what is in it is asked about as ever.
"""

# ruff: noqa: S608  (only words of ours are put together)

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.ledger.queries.fetching import reading

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_ALIKE = """
    SELECT deal_id FROM deal_key WHERE {key} IN (
        SELECT {key} FROM deal_key WHERE {key} IS NOT NULL GROUP BY {key} HAVING count(*) > 1)"""
SCREENS = {
    # relations with a figure that somebody corrected: they have two verdicts
    "mended": """
        WITH mended AS (SELECT id FROM figure WHERE corrected_amount IS NOT NULL)
        SELECT id FROM relation WHERE whole_id IN mended
         UNION SELECT relation_id FROM relation_part WHERE figure_id IN mended""",
    # with a part that stands in another relation
    "tied": """
        SELECT relation_part.relation_id
          FROM relation JOIN relation_part ON relation_part.figure_id = relation.whole_id
         UNION
        SELECT relation_id FROM relation_part WHERE figure_id IN (
            SELECT figure_id FROM relation_part GROUP BY figure_id HAVING count(*) > 1)""",
    # with a part whose basis is told
    "based": """
        SELECT relation_id FROM relation_part
         WHERE figure_id IN (SELECT id FROM figure WHERE basis IS NOT NULL)""",
    # with a deal that stands in a list, or in lists, more than once
    "shared": """
        WITH several AS (
            SELECT figure.deal_id
              FROM figure CROSS JOIN relation_part ON relation_part.figure_id = figure.id
             WHERE figure.deal_id IS NOT NULL GROUP BY figure.deal_id HAVING count(*) > 1)
        SELECT relation_part.relation_id FROM several CROSS JOIN figure USING (deal_id)
          JOIN relation_part ON relation_part.figure_id = figure.id""",
    # deals with dates of two stages, or reported before they are said to be announced
    "dated": """
        SELECT deal_id FROM deal_stage WHERE "on" IS NOT NULL GROUP BY deal_id HAVING count(*) > 1
         UNION
        SELECT deal.id FROM figure JOIN deal ON deal.id = figure.deal_id
          JOIN announcement ON announcement.id = figure.announcement_id
         WHERE announcement.published_on < deal.announced_on""",
    # with more than one figure
    "several": """
        SELECT deal_id FROM figure
         WHERE deal_id IS NOT NULL GROUP BY deal_id HAVING count(*) > 1""",
    # with options
    "optioned": f"""
        SELECT figure.deal_id FROM relation JOIN figure ON figure.id = relation.whole_id
         WHERE relation.kind = '{RelationKind.OPTION_OF}'""",
    # with another of the same parties and amounts, or of the same product
    "twinned": _ALIKE.format(key="twin"),
    "priced": _ALIKE.format(key="series"),
}


class Screens:
    """The sets as they are in one ledger, each found when it is first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._sets: dict[str, set[int]] = {}

    def among(self, ids: Sequence[int], name: str) -> list[int]:
        """Return those of these rows that the set of this name holds."""
        if name not in self._sets:
            with reading(self._connection) as cursor:
                rows = cursor.execute(SCREENS[name]).fetchall()
            self._sets[name] = {id_ for (id_,) in rows}
        held = self._sets[name]
        return [id_ for id_ in ids if id_ in held]


def among(screens: Screens | None, ids: Sequence[int], name: str) -> Sequence[int]:
    """Return the same; without screens, all."""
    return ids if screens is None else screens.among(ids, name)
