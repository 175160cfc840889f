"""What stands around totals: ties between their parts, bases, stages, other totals of their deals.

Each statement takes any number of relations and gives only those with something to look at. Only
parts that are added are looked at: what a list takes off ("without the engines") it does not count.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from crossfoot.figures.values import SUMMING, Basis, Modality, RelationKind
from crossfoot.ledger.checks.screens import among
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.rules.nested import HOLDS
from crossfoot.rules.pledges import AGREED, NOT_AGREED
from crossfoot.rules.summed import Tie
from crossfoot.rules.twice import Shared

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.ledger.checks.screens import Screens
    from crossfoot.ledger.load import LoadedTotal


def _among(members: Iterable[str]) -> str:
    return ", ".join(f"'{member}'" for member in sorted(members))


_SUMMING = _among(SUMMING)
ONE_THING = frozenset(
    {
        RelationKind.SAME_AS,
        RelationKind.CONVERTS,
        RelationKind.SUPERSEDES,
        RelationKind.RESTATES,
    }
)
"""Relations all of whose figures, its parts among one another too, are reports of one thing."""


def _is_added(part: str) -> str:
    """Whether a part is added to its list, not taken off it."""
    return f"ifnull({part}.weight_low, 1) > 0"


# the last part: what is part of a part of a part, the one between not being in the list itself;
# its joins are crossed so that SQLite begins at the list, not at every relation of a kind
_TIES = f"""
    SELECT mine.relation_id AS list, tie.id, tie.kind, 0 AS is_part, mine.figure_id, tie."on"
      FROM relation_part AS mine JOIN relation AS tie ON tie.whole_id = mine.figure_id
     WHERE mine.relation_id IN (SELECT value FROM json_each(?1)) AND {_is_added("mine")}
     UNION ALL
    SELECT mine.relation_id, tie.id, tie.kind, 1, mine.figure_id, tie."on"
      FROM relation_part AS mine
      JOIN relation_part AS their
           ON their.figure_id = mine.figure_id AND their.relation_id <> mine.relation_id
      JOIN relation AS tie ON tie.id = their.relation_id
     WHERE mine.relation_id IN (SELECT value FROM json_each(?1)) AND {_is_added("mine")}
     UNION
    SELECT mine.relation_id, above.id, above.kind, 1, mine.figure_id, above."on"
      FROM relation_part AS mine
     CROSS JOIN relation_part AS their
           ON their.figure_id = mine.figure_id AND their.relation_id <> mine.relation_id
     CROSS JOIN relation AS tie ON tie.id = their.relation_id AND tie.kind IN ({_among(HOLDS)})
     CROSS JOIN relation_part AS link ON link.figure_id = tie.whole_id
     CROSS JOIN relation AS above
           ON above.id = link.relation_id AND above.kind IN ({_among(HOLDS)})
           AND above.id <> mine.relation_id
     WHERE mine.relation_id IN (SELECT value FROM json_each(?1)) AND {_is_added("mine")}
     ORDER BY 1, 2, 4, 5
"""
_BASES = f"""
    SELECT relation_part.relation_id, figure.key, figure.basis
      FROM relation_part JOIN figure ON figure.id = relation_part.figure_id
     WHERE relation_part.relation_id IN (SELECT value FROM json_each(?))
       AND figure.basis IS NOT NULL AND {_is_added("relation_part")}
"""


def _stage_of(deal: str) -> str:
    """The present stage of a deal."""
    return f"""(SELECT stage FROM deal_stage WHERE deal_stage.deal_id = {deal}
        ORDER BY position DESC, id DESC LIMIT 1)"""


_LOOSE = f"""
    SELECT relation.id, part.key
      FROM relation
      JOIN figure AS whole ON whole.id = relation.whole_id
      JOIN relation_part ON relation_part.relation_id = relation.id
      JOIN figure AS part ON part.id = relation_part.figure_id
     WHERE relation.id IN (SELECT value FROM json_each(?)) AND {_is_added("relation_part")}
       AND (whole.basis IS '{Basis.CONTRACT}'
            OR {_stage_of("whole.deal_id")} IN ({_among(AGREED)}))
       AND (part.modality IS '{Modality.POTENTIAL}'
            OR {_stage_of("part.deal_id")} IN ({_among(NOT_AGREED)}))
"""
_SHARED = f"""
    SELECT DISTINCT own.id, mine.figure_id, earlier.id, earlier.whole_id
      FROM relation AS own
      JOIN relation_part AS mine ON mine.relation_id = own.id
      JOIN figure ON figure.id = mine.figure_id AND figure.deal_id IS NOT NULL
      JOIN figure AS also ON also.deal_id = figure.deal_id
      JOIN relation_part AS their
           ON their.figure_id = also.id AND their.relation_id < own.id
      JOIN relation AS earlier
           ON earlier.id = their.relation_id AND earlier.whole_id <> own.whole_id
      JOIN figure AS whole ON whole.id = own.whole_id
      JOIN figure AS other ON other.id = earlier.whole_id
      JOIN announcement ON announcement.id = whole.announcement_id
      JOIN announcement AS other_announcement
           ON other_announcement.id = other.announcement_id
           AND other_announcement.id <> announcement.id
     WHERE own.id IN (SELECT value FROM json_each(?))
       AND {_is_added("mine")} AND {_is_added("their")}
       AND earlier.kind IN ({_SUMMING})
       AND (announcement.event_id IS NULL
            OR announcement.event_id IS NOT other_announcement.event_id)
       AND ifnull(announcement.copy_of, announcement.id)
           <> ifnull(other_announcement.copy_of, other_announcement.id)
       AND (SELECT measure FROM figure_meaning WHERE figure_id = figure.id)
           IS (SELECT measure FROM figure_meaning WHERE figure_id = also.id)
       AND NOT EXISTS (
            SELECT 1 FROM relation AS tie JOIN relation_part ON relation_part.relation_id = tie.id
             WHERE tie.whole_id = own.whole_id AND relation_part.figure_id = earlier.whole_id
                OR tie.whole_id = earlier.whole_id AND relation_part.figure_id = own.whole_id)
       AND NOT EXISTS (
            SELECT 1 FROM relation_part AS one
              JOIN relation AS tie ON tie.id = one.relation_id AND tie.kind IN ({_among(ONE_THING)})
              JOIN relation_part AS two
                   ON two.relation_id = tie.id AND two.figure_id = earlier.whole_id
             WHERE one.figure_id = own.whole_id)
     ORDER BY own.id, earlier.id, mine.position, mine.id
"""
_DAYS = """
    SELECT figure.key, announcement.published_on
      FROM figure JOIN announcement ON announcement.id = figure.announcement_id
     WHERE figure.id IN (SELECT value FROM json_each(?)) AND announcement.published_on IS NOT NULL
"""
_TOLD_ELSEWHERE = """
    SELECT list.id, report.wording FROM relation AS list
      JOIN relation AS tie ON tie.whole_id = list.whole_id AND tie.kind = 'same_as'
      JOIN relation_part ON relation_part.relation_id = tie.id
      JOIN figure AS report ON report.id = relation_part.figure_id
     WHERE list.id IN (SELECT value FROM json_each(?1)) AND report.wording IS NOT NULL
     UNION
    SELECT list.id, report.wording FROM relation AS list
      JOIN relation_part ON relation_part.figure_id = list.whole_id
      JOIN relation AS tie ON tie.id = relation_part.relation_id AND tie.kind = 'same_as'
      JOIN figure AS report ON report.id = tie.whole_id
     WHERE list.id IN (SELECT value FROM json_each(?1)) AND report.wording IS NOT NULL
     ORDER BY 1, 2
"""
_QUOTES = "SELECT id, quote FROM relation WHERE id IN (SELECT value FROM json_each(?))"


def ties(
    connection: sqlite3.Connection, loaded: Mapping[int, LoadedTotal]
) -> dict[int, tuple[Tie, ...]]:
    """Return how the parts of each of these lists are tied otherwise, where they are."""
    found: dict[int, list[Tie]] = {}
    rows = fetch(connection, _TIES, listed(loaded))
    for (list_id, _), group in groupby(rows, key=lambda row: (row[0], row[1])):
        tie = _tie(loaded[list_id], list(group))
        if tie is not None:
            found.setdefault(list_id, []).append(tie)
    return {id_: tuple(each) for id_, each in found.items()}


def concerned(
    connection: sqlite3.Connection, ids: Sequence[int], screens: Screens | None = None
) -> set[int]:
    """Return the lists among these around which anything stands at all."""
    asked = (
        (_TIES, among(screens, ids, "tied")),
        (_BASES, among(screens, ids, "based")),
        (_LOOSE, ids),
        (_SHARED, among(screens, ids, "shared")),
    )
    return {
        row[0] for statement, some in asked for row in fetch(connection, statement, listed(some))
    }


def _tie(one: LoadedTotal, rows: Sequence[Any]) -> Tie | None:
    """Return a tie as the list sees it; None where it says nothing of two of its parts."""
    kind = RelationKind(rows[0][2])
    at = {id_: part.figure for part, id_ in zip(one.parts, one.part_ids, strict=True)}
    whole = next((at.get(row[4]) for row in rows if not row[3]), None)
    parts = tuple(at[row[4]] for row in rows if row[3] and row[4] in at)
    told = {RelationKind.RESTATES: whole is not None, RelationKind.OPTION_OF: bool(parts)}
    enough = told.get(kind, (whole is not None) + len(parts) > 1)
    return Tie(kind, whole, parts, rows[0][5]) if enough else None


def bases(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """Return the bases of the parts of lists in which there are two or more."""
    found: dict[int, dict[str, str]] = {}
    for list_id, key, basis in fetch(connection, _BASES, listed(ids)):
        found.setdefault(list_id, {})[key] = basis
    return {id_: each for id_, each in found.items() if len(set(each.values())) > 1}


def loose(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    """Return the keys of the parts that are not agreed, of totals that are said to be."""
    found: dict[int, list[str]] = {}
    for list_id, key in fetch(connection, _LOOSE, listed(ids)):
        found.setdefault(list_id, []).append(key)
    return found


def shared(
    connection: sqlite3.Connection, loaded: Mapping[int, LoadedTotal]
) -> dict[int, list[tuple[Shared, int]]]:
    """Return the earlier totals that hold deals of these, each with the id of its figure."""
    found: dict[int, list[tuple[Shared, int]]] = {}
    rows = fetch(connection, _SHARED, listed(loaded))
    wholes = load_figures(connection, {row[3] for row in rows}) if rows else {}
    for (list_id, _, whole_id), group in groupby(rows, key=lambda row: (row[0], row[2], row[3])):
        one = loaded[list_id]
        at = {id_: part.figure for part, id_ in zip(one.parts, one.part_ids, strict=True)}
        figures: list[Figure] = [at[row[1]] for row in group]
        pair = (Shared(wholes[whole_id], tuple(figures)), whole_id)
        found.setdefault(list_id, []).append(pair)
    return found


def days(connection: sqlite3.Connection, one: LoadedTotal) -> dict[str, str]:
    """Return when the announcements were published that these figures stand in, by key."""
    return dict(map(tuple, fetch(connection, _DAYS, listed((one.whole_id, *one.part_ids)))))


def quotes(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, str | None]:
    """Return the own words of these relations."""
    return {row[0]: row[1] for row in fetch(connection, _QUOTES, listed(ids))}


def told_elsewhere(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, list[str]]:
    """Return the words of other reports of the totals of these lists, where there are any."""
    found: dict[int, list[str]] = {}
    for list_id, wording in fetch(connection, _TOLD_ELSEWHERE, listed(ids)):
        found.setdefault(list_id, []).append(wording)
    return found
