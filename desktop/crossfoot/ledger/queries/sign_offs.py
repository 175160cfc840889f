"""One row in review: where it stands, what its sign-off relies on, and what was said of it."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import SignOffAct, SignOffKind, SignOffState
from crossfoot.ledger.authors import authors_of
from crossfoot.ledger.journal import head
from crossfoot.ledger.queries.fetching import fetch, fetch_number, fetch_one, listed
from crossfoot.ledger.queries.standing import IS_OPEN, WITH_QUERY
from crossfoot.ledger.relied_changes import relied_changes
from crossfoot.ledger.relying import read, relied_on
from crossfoot.ledger.signing import is_draft, standing_on, stored

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from crossfoot.rules.differing import Difference

OWN = "sign_own"
"""The setting that lets people sign off what they entered themselves."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What somebody did about a row in review. words: the question or the answer."""

    act: SignOffAct
    by: str
    at: str | None
    words: str | None


@dataclass(frozen=True, slots=True)
class Leaning:
    """One thing that a sign-off relies on. section: as in `relying`; detail: a verdict, if any."""

    section: str
    called: str
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class SignOffView:
    """What the card of a row in review shows. row_id: of a total its figure's.

    by, at:      of the sign-off that holds, else of the last act.
    changes:     what is different since it was signed off, where that dropped it.
    authors:     who entered or mended something of it.
    open_flags:  errors and warnings on it that are not closed.
    head:        of the history, as it was when this was read.
    """

    kind: SignOffKind
    row_id: int
    called: str
    state: SignOffState
    by: str | None
    at: str | None
    relies_on: str
    leaning: tuple[Leaning, ...]
    changes: tuple[Difference, ...]
    said: tuple[Spoken, ...]
    authors: tuple[str, ...]
    open_flags: int
    head: tuple[int, str]


_CALLED = {
    SignOffKind.ANNOUNCEMENT: "SELECT title FROM announcement WHERE id = ?",
    SignOffKind.DEAL: "SELECT title FROM deal WHERE id = ?",
    SignOffKind.TOTAL: "SELECT ifnull(wording, public_id) FROM figure WHERE id = ?",
    SignOffKind.TALLY: "SELECT name FROM tally WHERE id = ?",
}
_SAID = (
    'SELECT act, "by", at, words, relies_on FROM sign_off WHERE kind = ? AND row_id = ? ORDER BY id'
)
_ROWS = {
    SignOffKind.ANNOUNCEMENT: """
        SELECT 'announcement', ?1 UNION SELECT 'figure', id FROM figure WHERE announcement_id = ?1
        UNION SELECT 'relation', relation.id FROM relation JOIN figure ON figure.id = whole_id
         WHERE announcement_id = ?1""",
    SignOffKind.DEAL: "SELECT 'deal', ?1 UNION SELECT 'figure', id FROM figure WHERE deal_id = ?1",
    SignOffKind.TOTAL: """
        SELECT 'figure', ?1 UNION SELECT 'relation', id FROM relation WHERE whole_id = ?1""",
    SignOffKind.TALLY: "SELECT 'tally', ?1",
}
"""The rows that a row in review is made of: whose authors do not sign it, whose flags count."""
_OPEN = f"""
    SELECT count(DISTINCT finding.id) FROM json_each(?)
      JOIN finding_subject ON table_name = json_extract(value, '$[0]')
                          AND row_id = json_extract(value, '$[1]')
      JOIN finding ON finding.id = finding_id {WITH_QUERY}
     WHERE severity <> 'note' AND {IS_OPEN}
"""


def sign_off_view(
    connection: sqlite3.Connection, kind: SignOffKind, row_id: int
) -> SignOffView | None:
    """Load what is known of a row in review; None if it is gone, or cannot be signed off."""
    newest = head(connection)
    now = relied_on(connection, kind, row_id)
    row = fetch_one(connection, _CALLED[kind], row_id) if kind in _CALLED else None
    if now is None or row is None:
        return None
    acts = fetch(connection, _SAID, kind, row_id)
    place = (kind, row_id)
    is_tally = kind is SignOffKind.TALLY
    line = standing_on(connection, place, now) if is_tally else stored(connection, place)
    state = SignOffState(line[2]) if line else state_unsaid(connection, kind, row_id)
    rows = [list(one) for one in fetch(connection, _ROWS[kind], row_id)]
    return SignOffView(
        kind=kind,
        row_id=row_id,
        called=row[0],
        state=state,
        by=line[3] if line else None,
        at=line[4] if line else None,
        relies_on=now,
        leaning=leaning_of(now),
        changes=_dropped(state, acts, now),
        said=tuple(
            Spoken(SignOffAct(one["act"]), one["by"], one["at"], one["words"]) for one in acts
        ),
        authors=tuple(authors_of(connection, [(table, id_) for table, id_ in rows])),
        open_flags=fetch_number(connection, _OPEN, listed(rows)),
        head=newest,
    )


def state_unsaid(connection: sqlite3.Connection, kind: SignOffKind, row_id: int) -> SignOffState:
    """Where a row stands that nobody signed off or returned yet."""
    draft = is_draft(connection, (kind, row_id))
    return SignOffState.DRAFT if draft else SignOffState.IN_REVIEW


def leaning_of(relies_on: str) -> tuple[Leaning, ...]:
    """What a text of `relying` lists, a line a thing."""
    return tuple(
        Leaning(section, str(item["called"]), _detail(item))
        for section, items in read(relies_on).items()
        for item in items.values()
    )


def _detail(item: Mapping[str, object]) -> str | None:
    found = item.get("verdict") or item.get("outcome") or item.get("reason")
    return None if found is None else str(found)


def _dropped(state: SignOffState, acts: list[sqlite3.Row], now: str) -> tuple[Difference, ...]:
    signed = [one for one in acts if one["act"] == SignOffAct.SIGNED]
    if state is not SignOffState.DROPPED or not signed:
        return ()
    return relied_changes(signed[-1]["relies_on"], now)
