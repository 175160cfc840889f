"""The rule that looks for headlines without parts, an announcement at a time.

A headline: a quoted value of no deal that is tied to nothing. Few figures are, so each is looked
at with the sentence it stands in. While numbers of its text are still to be decided, its parts are
yet to come and nothing is said.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING
from crossfoot.ledger.checks.raised import Raised
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.announcement_view import announcement_view, open_numbers
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.quotes import NEWEST_TEXT, WINDOW, sentence_of
from crossfoot.reading.reader import read
from crossfoot.rules import headline
from crossfoot.rules.headline import Stated

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.reading.found import Found
    from crossfoot.rules.setting import Settings

RULES = (headline.RULE.code,)
_LOOSE = f"""
    SELECT figure.id, announcement.id, announcement.key, {WINDOW}
      FROM announcement
     CROSS JOIN figure ON figure.announcement_id = announcement.id
      JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
      JOIN source_text ON {NEWEST_TEXT}
     WHERE announcement.id IN (SELECT value FROM json_each(?))
       AND +figure.deal_id IS NULL AND figure.start IS NOT NULL
       AND meaning.known AND meaning.measure = 'value'
       AND NOT EXISTS (SELECT 1 FROM relation WHERE whole_id = figure.id)
       AND NOT EXISTS (SELECT 1 FROM relation_part WHERE figure_id = figure.id)
     ORDER BY figure.id
"""  # noqa: S608  (fragments of ours)
_VALUES = f"""
    SELECT figure.announcement_id, figure.id FROM figure
      JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
     WHERE figure.announcement_id IN (SELECT value FROM json_each(?))
       AND figure.deal_id IS NOT NULL AND meaning.known AND meaning.measure = 'value'
       AND NOT EXISTS (
        SELECT 1 FROM relation_part JOIN relation ON relation.id = relation_id
         WHERE figure_id = figure.id
           AND kind IN ({", ".join(f"'{kind}'" for kind in sorted(SUMMING))}))
"""  # noqa: S608  (words of ours)

_TOTALS = f"""
    SELECT DISTINCT figure.announcement_id, figure.id FROM figure
      JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
      JOIN relation ON relation.whole_id = figure.id
     WHERE figure.announcement_id IN (SELECT value FROM json_each(?))
       AND meaning.known AND meaning.measure = 'value'
       AND kind IN ({", ".join(f"'{kind}'" for kind in sorted(SUMMING))})
       AND EXISTS (SELECT 1 FROM relation_part WHERE relation_id = relation.id)
"""  # noqa: S608  (words of ours)


def raised(connection: sqlite3.Connection, ids: Sequence[int], settings: Settings) -> Raised:
    """Return what the rule holds against these announcements."""
    everything = Raised.at("announcement", ids)
    rows = fetch(connection, _LOOSE, listed(ids)) if settings.is_on(headline.RULE) else []
    if not rows:
        return everything
    here = listed({row[1] for row in rows})
    values, totals = fetch(connection, _VALUES, here), fetch(connection, _TOTALS, here)
    figures = load_figures(
        connection, [*(row[0] for row in rows), *(row[1] for row in (*values, *totals))]
    )
    others, wholes = _by_announcement(values, figures), _by_announcement(totals, figures)
    keys: dict[int, str] = {}
    loose: dict[int, list[Stated]] = {}
    for row in rows:
        id_, announcement_id, key = row[:3]
        keys[announcement_id] = key
        sentence, figure = sentence_of(row), figures[id_]
        if sentence is not None:
            stated = Stated(figure, sentence.before, sentence.after)
            loose.setdefault(announcement_id, []).append(stated)
            everything.name("figure", figure.key, id_)
    for id_, each in loose.items():
        everything.name("announcement", keys[id_], id_)
        held = list(headline.check(keys[id_], each, others.get(id_, ()), wholes.get(id_, ())))
        if held and _is_decided(connection, id_):
            everything.add(("announcement", id_), held)
    return everything


def _by_announcement(
    rows: Iterable[sqlite3.Row], figures: Mapping[int, Figure]
) -> dict[int, list[Figure]]:
    """Return figures by the announcement they stand in."""
    found: dict[int, list[Figure]] = {}
    for announcement_id, figure_id in rows:
        found.setdefault(announcement_id, []).append(figures[figure_id])
    return found


def _is_decided(connection: sqlite3.Connection, announcement_id: int) -> bool:
    """Whether every number of a text is recorded or dismissed; it was, once it was sent."""
    view = announcement_view(connection, announcement_id)
    if view is None or view.text is None:
        return False
    return view.sent_at is not None or not open_numbers(view, _numbers(view.text))


@lru_cache(maxsize=4)
def _numbers(text: str) -> Sequence[Found]:
    """Return the numbers of a text; the same text is asked about at every step of its entry."""
    return read(text)
