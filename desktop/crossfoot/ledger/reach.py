"""What a change can make untrue: the figures, relations, deals and announcements around its rows.

Each way from a changed row to a flag goes by index, and no further than the rules look: a figure's
own relations; the relations of its deal's other figures where a deal can stand in two totals; the
copies of a release. Rates lead on by `rate_reach`. What was there before a change is followed as
well as what is there now.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crossfoot.ledger import meanings
from crossfoot.ledger.checks import of_announcements
from crossfoot.ledger.queries.fetching import listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from crossfoot.ledger.change import Step

_CONTEXT = frozenset({"basis", "modality", "deal_id", "announcement_id"})
"""Columns of a figure, beside its meaning, that rules look at."""
_STRUCTURE = frozenset({"deal_id", "announcement_id"})
_EVIDENCE = frozenset({"origin", "start", "end"})
_OF_SOURCE = frozenset({"publisher", "published_on", "copy_of", "event_id"})
_OF_SHEET = frozenset({"title", "published_on", "accessed_on", "url", "copy_of"})
_TIED = """
    SELECT id FROM relation WHERE whole_id IN (SELECT value FROM json_each(?1))
     UNION
    SELECT relation_id FROM relation_part WHERE figure_id IN (SELECT value FROM json_each(?1))
"""
_REPORTS = """
    SELECT id FROM relation
     WHERE kind IN ('same_as', 'converts') AND id IN (
        SELECT relation.id FROM figure JOIN relation ON relation.whole_id = figure.id
         WHERE figure.announcement_id IN (SELECT value FROM json_each(?1))
         UNION
        SELECT relation_id FROM figure JOIN relation_part ON figure_id = figure.id
         WHERE figure.announcement_id IN (SELECT value FROM json_each(?1)))
"""
_BESIDE = """
    SELECT figure_id FROM relation_part JOIN relation ON relation.id = relation_id
     WHERE relation_id = ? AND kind IN ('same_as', 'converts', 'supersedes', 'restates')
"""
_REPORTED = """
    SELECT tie.whole_id FROM relation_part
      JOIN relation AS tie ON tie.id = relation_part.relation_id AND tie.kind = 'same_as'
     WHERE relation_part.figure_id IN (SELECT value FROM json_each(?1))
     UNION
    SELECT relation_part.figure_id FROM relation AS tie
      JOIN relation_part ON relation_part.relation_id = tie.id
     WHERE tie.whole_id IN (SELECT value FROM json_each(?1)) AND tie.kind = 'same_as'
"""
_SIBLINGS = """
    SELECT also.id FROM figure JOIN figure AS also ON also.deal_id = figure.deal_id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""
_OF_DEALS = "SELECT id FROM figure WHERE deal_id IN (SELECT value FROM json_each(?))"
_OF_ANNOUNCEMENTS = """
    SELECT id FROM figure WHERE announcement_id IN (SELECT value FROM json_each(?))
"""
_DEALS_OF = """
    SELECT DISTINCT deal_id FROM figure
     WHERE deal_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))
"""
_ANNOUNCEMENTS_OF = """
    SELECT DISTINCT announcement_id FROM figure
     WHERE announcement_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))
"""
_COPIES = """
    WITH RECURSIVE below(id) AS (
        SELECT value FROM json_each(?)
         UNION
        SELECT announcement.id FROM below JOIN announcement ON announcement.copy_of = below.id)
    SELECT id FROM below
"""
_COLUMNS_OF = {
    "relation": "whole_id",
    "relation_part": "relation_id, figure_id",
    "deal_stage": "deal_id",
    "deal_party": "deal_id",
    "source_text": "announcement_id",
    "dismissal": "announcement_id",
    "figure_mention": "figure_id",
}


@dataclass(slots=True)
class Reach:
    """What a change touched, gathered from its steps.

    figures:   whose meaning may differ; gone: that are no more.
    around:    figures whose relations may be judged otherwise.
    moved:     figures whose deal may now stand in other totals.
    relations, deals, announcements: to be looked at again.
    telling:   announcements whose headlines may have other parts.
    """

    figures: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    around: set[int] = field(default_factory=set)
    moved: set[int] = field(default_factory=set)
    relations: set[int] = field(default_factory=set)
    deals: set[int] = field(default_factory=set)
    announcements: set[int] = field(default_factory=set)
    telling: set[int] = field(default_factory=set)


def reach(connection: sqlite3.Connection, steps: Sequence[Step]) -> Reach:
    """Return what these steps touched, before anything is derived anew."""
    found = Reach()
    for step in steps:
        follow = _FOLLOWED.get(step.table)
        if follow is not None:
            follow(connection, step, found)
    found.figures -= found.gone
    found.around |= found.figures | found.gone
    return found


def relations(connection: sqlite3.Connection, found: Reach) -> set[int]:
    """Return every relation to be judged again, once the meanings are derived anew."""
    everything = found.around | _ids(connection, _REPORTED, found.figures)
    if found.moved:
        everything |= _ids(connection, _SIBLINGS, found.moved)
    return found.relations | _ids(connection, _TIED, everything)


def deals(connection: sqlite3.Connection, found: Reach) -> set[int]:
    """Return every deal to be looked at again."""
    return found.deals | _ids(connection, _DEALS_OF, found.around)


def headlines(connection: sqlite3.Connection, found: Reach) -> set[int]:
    """Return every announcement whose headlines are to be looked at again."""
    return found.telling | found.announcements | _ids(connection, _ANNOUNCEMENTS_OF, found.around)


def _figure(connection: sqlite3.Connection, step: Step, found: Reach) -> None:
    if step.after is None:
        found.gone.add(step.id)
    changed = step.before is None or step.after is None
    touched = set(step.after or ())
    if step.after is not None and (changed or meanings.JUDGED & touched):
        found.figures.add(step.id)
    if changed or _CONTEXT & touched:
        found.around.add(step.id)
    for image in (step.before, step.after):
        if image and image.get("announcement_id") is not None:
            found.telling.add(image["announcement_id"])
    if _EVIDENCE & touched:
        found.telling |= _ids(connection, _ANNOUNCEMENTS_OF, [step.id])
        found.deals |= _ids(connection, _DEALS_OF, [step.id])
    if changed or _STRUCTURE & touched:
        found.moved.add(step.id)
        for image in (step.before, step.after):
            if image and image.get("deal_id") is not None:
                found.deals.add(image["deal_id"])


def _relation(connection: sqlite3.Connection, step: Step, found: Reach) -> None:
    found.relations.add(step.id)
    query = "SELECT figure_id FROM relation_part WHERE relation_id = ?"
    parts = {row[0] for row in connection.execute(query, (step.id,)).fetchall()}
    _touch(found, {row[0] for row in _images(connection, step)} | parts)


def _relation_part(connection: sqlite3.Connection, step: Step, found: Reach) -> None:
    for relation_id, figure_id in _images(connection, step):
        found.relations.add(relation_id)
        query = "SELECT whole_id FROM relation WHERE id = ?"
        wholes = {row[0] for row in connection.execute(query, (relation_id,)).fetchall()}
        reports = {row[0] for row in connection.execute(_BESIDE, (relation_id,)).fetchall()}
        _touch(found, {figure_id, *wholes, *reports})


def _touch(found: Reach, figures: Iterable[int]) -> None:
    found.around.update(figures)
    found.moved.update(figures)


def _deal(connection: sqlite3.Connection, step: Step, found: Reach) -> None:
    del connection
    found.deals.add(step.id)


def _stage(connection: sqlite3.Connection, step: Step, found: Reach) -> None:
    ids = {row[0] for row in _images(connection, step)}
    found.deals |= ids
    found.around |= _ids(connection, _OF_DEALS, ids)


def _party(connection: sqlite3.Connection, step: Step, found: Reach) -> None:
    found.deals |= {row[0] for row in _images(connection, step)}


def _announcement(connection: sqlite3.Connection, step: Step, found: Reach) -> None:
    whole = step.before is None or step.after is None
    touched = set(step.after or ())
    ids = {step.id}
    if "sent_at" in touched:
        found.telling |= ids
    if "copy_of" in touched or whole:
        ids = _ids(connection, _COPIES, ids)
    if whole or _OF_SHEET & touched:
        found.announcements |= ids
        _touch_sheets(connection, found, ids)
    old = step.before or {}
    if old.get("url"):
        found.announcements |= of_announcements.after_image(connection, step.id, url=old["url"])
    if whole or not _OF_SOURCE & touched:
        return  # one that is new or gone has no figures beside those of the same change
    found.relations |= _ids(connection, _REPORTS, ids)
    figures = _ids(connection, _OF_ANNOUNCEMENTS, ids)
    found.deals |= _ids(connection, _DEALS_OF, figures)
    if {"event_id", "copy_of"} & touched:
        _touch(found, figures)


def _source_text(connection: sqlite3.Connection, step: Step, found: Reach) -> None:
    ids = {row[0] for row in _images(connection, step)}
    found.announcements |= ids
    _touch_sheets(connection, found, ids)
    old = (step.before or {}).get("sha256")
    for id_ in ids if old else ():
        found.announcements |= of_announcements.after_image(connection, id_, sha256=old)


def _dismissal(connection: sqlite3.Connection, step: Step, found: Reach) -> None:
    found.telling |= {row[0] for row in _images(connection, step)}


def _mention(connection: sqlite3.Connection, step: Step, found: Reach) -> None:
    figures = {row[0] for row in _images(connection, step)}
    found.telling |= _ids(connection, _ANNOUNCEMENTS_OF, figures)


def _touch_sheets(connection: sqlite3.Connection, found: Reach, ids: Iterable[int]) -> None:
    found.announcements |= of_announcements.after(connection, list(ids))


_FOLLOWED = {
    "figure": _figure,
    "relation": _relation,
    "relation_part": _relation_part,
    "deal": _deal,
    "deal_stage": _stage,
    "deal_party": _party,
    "announcement": _announcement,
    "source_text": _source_text,
    "dismissal": _dismissal,
    "figure_mention": _mention,
}


def _images(connection: sqlite3.Connection, step: Step) -> Iterator[tuple[Any, ...]]:
    """Yield what the followed columns of a row were before a step, and what they are now."""
    columns = _COLUMNS_OF[step.table]
    names = [name.strip() for name in columns.split(",")]
    query = f"SELECT {columns} FROM {step.table} WHERE id = ?"  # noqa: S608  (names of ours)
    row = connection.execute(query, (step.id,)).fetchone()
    now = dict(zip(names, row, strict=True)) if row is not None else {}
    seen = set()
    for image in (step.before, step.after):
        whole = {**now, **(image or {})}
        values = tuple(whole.get(name) for name in names)
        if None not in values and values not in seen:
            seen.add(values)
            yield values


def _ids(connection: sqlite3.Connection, query: str, ids: Iterable[int]) -> set[int]:
    wanted = list(ids)
    if not wanted:
        return set()
    return {row[0] for row in connection.execute(query, (listed(wanted),)).fetchall()}
