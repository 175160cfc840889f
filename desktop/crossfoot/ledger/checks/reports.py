"""Reports of one thing with the sources they stand in, and the rules that compare them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.rules import scale, share, sources
from crossfoot.rules.report import Report, Source

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.ledger.checks.raised import Raised
    from crossfoot.ledger.totals import Related
    from crossfoot.rules.setting import Settings

_SOURCES = """
    SELECT figure.id, announcement.id AS announcement, announcement.key, announcement.publisher,
           announcement.published_on
      FROM figure JOIN announcement ON announcement.id = figure.announcement_id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""
_REPLACED = """
    SELECT figure_id FROM relation_part JOIN relation ON relation.id = relation_id
     WHERE kind = 'supersedes' AND figure_id IN (SELECT value FROM json_each(?))
"""
_RELEASES = """
    WITH RECURSIVE above(start, id) AS (
        SELECT id, id FROM announcement WHERE id IN (SELECT value FROM json_each(?))
         UNION
        SELECT start, copy_of FROM above JOIN announcement USING (id) WHERE copy_of IS NOT NULL)
    SELECT start, announcement.key FROM above JOIN announcement USING (id) WHERE copy_of IS NULL
"""
_WHOLES = """
    SELECT relation_part.figure_id, relation.whole_id
      FROM relation_part JOIN relation ON relation.id = relation_part.relation_id
     WHERE relation_part.figure_id IN (SELECT value FROM json_each(?))
       AND relation.kind IN ('of_which', 'sum_of', 'includes', 'unclear')
     ORDER BY relation.id
"""


def releases(connection: sqlite3.Connection, announcements: Iterable[int]) -> dict[int, str]:
    """Return the key of what each announcement is a copy of in the end, else its own."""
    return dict(map(tuple, fetch(connection, _RELEASES, listed(announcements))))


def sources_of(connection: sqlite3.Connection, figures: Iterable[int]) -> dict[int, Source]:
    """Return the source of each of these figures that stands in an announcement."""
    rows = fetch(connection, _SOURCES, listed(figures))
    found = releases(connection, {row["announcement"] for row in rows})
    return {
        row["id"]: Source(
            row["key"],
            found.get(row["announcement"], row["key"]),
            row["publisher"],
            row["published_on"],
        )
        for row in rows
    }


def hold(
    connection: sqlite3.Connection,
    everything: Raised,
    same: Sequence[Related],
    settings: Settings,
) -> None:
    """Ask the rules about reports of one thing."""
    loaded = [(each, each.loaded) for each in same if each.loaded is not None]
    ids = {id_ for _, one in loaded for id_ in (one.whole_id, *one.part_ids)}
    found = sources_of(connection, ids)
    replaced = {id_ for (id_,) in fetch(connection, _REPLACED, listed(ids))}
    for each, one in loaded:
        figures = {one.whole_id: one.total}
        figures |= {id_: part.figure for part, id_ in zip(one.parts, one.part_ids, strict=True)}
        chosen, *reports = (
            Report(figure, found.get(id_), id_ in replaced) for id_, figure in figures.items()
        )
        if settings.is_on(sources.RULE):
            everything.add(each.row_at, sources.check(chosen, reports), one.ids)
        if settings.is_on(scale.RULE):
            everything.add(each.row_at, scale.check(chosen, reports), one.ids)
    if settings.is_on(share.RULE):
        _hold_shares(connection, everything, same)


def _hold_shares(
    connection: sqlite3.Connection, everything: Raised, same: Sequence[Related]
) -> None:
    """Ask about amounts one of whose reports is a share, where what it is of is recorded."""
    pairs = [pair for each in same for pair in _with_share(each)]
    if not pairs:
        return
    amounts = {id_ for _, ids in pairs for id_ in ids}
    whole_of: dict[int, int] = {}
    for part, whole in fetch(connection, _WHOLES, listed(amounts)):
        whole_of.setdefault(part, whole)
    figures = load_figures(connection, {*amounts, *whole_of.values()})
    for each, (amount, part) in pairs:
        whole = whole_of.get(part, whole_of.get(amount))
        if whole in figures and each.row_at not in everything.found:
            named = {figures[id_].key: id_ for id_ in (amount, part, whole) if id_ in figures}
            held = share.check(figures[amount], figures[part], figures[whole])
            everything.add(each.row_at, list(held)[:1], named)


def _with_share(each: Related) -> list[tuple[Related, tuple[int, int]]]:
    """Return the amount and the share among reports that are one of each."""
    one = each.loaded
    if one is None:
        return []
    at: Mapping[int, Figure] = {
        one.whole_id: one.total,
        **{id_: part.figure for part, id_ in zip(one.parts, one.part_ids, strict=True)},
    }
    shares = [id_ for id_, figure in at.items() if figure.measure is Measure.SHARE]
    amounts = [id_ for id_, figure in at.items() if figure.measure is not Measure.SHARE]
    return [(each, (amount, part)) for amount in amounts[:1] for part in shares[:1]]
