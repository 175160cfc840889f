"""Everything compared with a fresh computation: the file, the history, the derived rows.

It works on a private copy, so nobody's saving waits while it reads. Source: CONTRACT (`verify`);
DESIGN, section 4.
"""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.ledger import (
    copying,
    deal_keys,
    deal_lines,
    findings,
    flag_lines,
    journal,
    meanings,
    part_rates,
    recheck,
    replay,
    search_text,
    signing,
    totals,
)
from crossfoot.ledger.checks import (
    of_announcements,
    of_deals,
    of_figures,
    of_headlines,
    of_relations,
    of_uses,
    of_wordings,
)
from crossfoot.ledger.file import explain
from crossfoot.ledger.part_rates import OWN
from crossfoot.ledger.queries.fetching import listed
from crossfoot.ledger.rule_settings import rule_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from crossfoot.ledger.checks.raised import Raised
    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ledger.recheck import Progress
    from crossfoot.rules.setting import Settings

    Check = Callable[[sqlite3.Connection], Iterator[str]]

MOST = 20
"""How many problems of one kind are listed; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be. kind: file, key, history, record, derived, search."""

    kind: str
    message: str


def verify(ledger: Ledger, progress: Progress | None = None) -> list[Problem]:
    """Return what is wrong with a ledger, nothing where it is as it should be.

    Errors: LedgerFileError, DiskError where no copy can be made to look at.
    """
    found: list[Problem] = []
    with _private_copy(ledger) as copy:
        for done, (kind, check) in enumerate(_CHECKS):
            if progress is not None:
                progress(done, len(_CHECKS))
            found += _listed(kind, check, copy)
            if kind == "file" and found:
                break  # what lies in a damaged file says nothing
    if progress is not None:
        progress(len(_CHECKS), len(_CHECKS))
    return found


@contextmanager
def _private_copy(ledger: Ledger) -> Iterator[sqlite3.Connection]:
    with tempfile.TemporaryDirectory(prefix="crossfoot-") as folder:
        copy = sqlite3.connect(Path(folder) / "copy.crossfoot", isolation_level=None)
        try:
            try:
                copying.copy(ledger.reader, copy)
            except sqlite3.Error as error:
                raise explain(error, ledger.path) from error
            yield copy
        finally:
            copy.close()


def _listed(kind: str, check: Check, copy: sqlite3.Connection) -> list[Problem]:
    """Return what a check finds, no more than a person reads."""
    try:
        messages = list(check(copy))
    except (CrossfootError, sqlite3.DatabaseError, ValueError) as error:
        messages = [f"The {kind} check could not be finished: {error}."]
    listed = [Problem(kind, message) for message in messages[:MOST]]
    if len(messages) > MOST:
        listed.append(Problem(kind, f"… and {len(messages) - MOST:,} more of this kind."))
    return listed


def _file(copy: sqlite3.Connection) -> Iterator[str]:
    for (line,) in copy.execute(f"PRAGMA integrity_check({MOST})").fetchall():
        if line != "ok":
            yield f"The file is damaged: {line}."


def _keys(copy: sqlite3.Connection) -> Iterator[str]:
    for table, id_, target, _ in copy.execute("PRAGMA foreign_key_check").fetchall():
        yield f"{table} {id_} names a {target} that is not there."


def _history(copy: sqlite3.Connection) -> Iterator[str]:
    for seq, problem in journal.broken(copy):
        yield f"The history does not hold from change {seq} on: {problem}."


def _records(copy: sqlite3.Connection) -> Iterator[str]:
    for table, id_ in replay.differences(copy):
        yield f"{table} {id_} is not as the history left it."


def _documents(copy: sqlite3.Connection) -> Iterator[str]:
    """Compare every kept file with the hash it is known by, one file at a time."""
    for (id_,) in copy.execute("SELECT id FROM document ORDER BY id").fetchall():
        query = "SELECT sha256, name, size, data FROM document WHERE id = ?"
        sha256, name, size, data = copy.execute(query, (id_,)).fetchone()
        if len(data) != size or hashlib.sha256(data).hexdigest() != sha256:
            yield f"The kept file {name} is not what it was when it was read."
    missing = """
        SELECT announcement_id FROM source_text WHERE document IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM document WHERE sha256 = source_text.document)
    """
    for (id_,) in copy.execute(missing).fetchall():
        yield f"The file that announcement {id_} was read from is not there."


def _meanings(copy: sqlite3.Connection) -> Iterator[str]:
    """Compare the stored meanings, and the flags that stand at figures."""
    settings = rule_settings(copy)
    for _, chunk in recheck.chunks(recheck.ids(copy, "figure")):
        stored = meanings.stored(copy, chunk)
        found = meanings.computed(copy, chunk)
        for meant in found:
            if stored.get(meant.figure_id) != meant.row:
                yield f"The bounds of figure {meant.key} are not what its wording gives."
        yield from _flags(copy, of_figures.RULES, of_figures.raised(found, settings))
        yield from _wordings(copy, chunk, settings)


def _wordings(copy: sqlite3.Connection, chunk: list[int], settings: Settings) -> Iterator[str]:
    """Compare what the own conversions of figures are held against, and the flags on them."""
    stored, found = part_rates.stored_own(copy, chunk), of_wordings.computed(copy, chunk)
    now = {row[1]: row for row in part_rates.rows(OWN, (each.rate for each in found))}
    for id_ in stored.keys() | now.keys():
        if stored.get(id_) != now.get(id_):
            yield f"The rate that figure {id_} is held against is not that of its day."
    yield from _flags(copy, of_wordings.RULES, of_wordings.raised(chunk, found, settings))


def _totals(copy: sqlite3.Connection) -> Iterator[str]:
    """Compare the stored verdicts, and the flags that stand at relations."""
    settings = rule_settings(copy)
    for _, chunk in recheck.chunks(recheck.ids(copy, "relation")):
        stored = totals.stored(copy, chunk)
        rates = part_rates.stored(copy, chunk)
        found = totals.computed(copy, chunk)
        for each in found:
            if rates.get(each.relation_id, []) != part_rates.rows(each.relation_id, each.rates):
                yield f"The rates of total {each.relation_id} are not those that its parts get."
            if stored.get(each.relation_id) != each.row:
                yield f"The verdict of total {each.relation_id} is not what its figures give."
        yield from _flags(copy, of_relations.RULES, of_relations.raised(copy, found, settings))


def _flags(copy: sqlite3.Connection, rules: Sequence[str], raised: Raised) -> Iterator[str]:
    stored = findings.stored_at(copy, rules, raised)
    for row, found in raised.found.items():
        for finding in found:
            known = stored.pop((finding.rule, findings.place(row)), None)
            if known is None or known.flag != findings.flag_of(row, finding, raised.ids):
                yield f"The flag {finding.rule} at {finding.at or row} is not what the rule says."
    for rule, where in stored:
        yield _without_reason(rule, where)


def _without_reason(rule: str, where: str) -> str:
    table, id_ = findings.row_at(where)
    return f"The flag {rule} at {table} {id_} stands without a reason."


def _deals(copy: sqlite3.Connection) -> Iterator[str]:
    """Compare what the list of deals shows and sorts by, what finds neighbours, and the flags."""
    settings = rule_settings(copy)
    for _, chunk in recheck.chunks(recheck.ids(copy, "deal")):
        keys = deal_keys.stored(copy, chunk)
        for id_, row in deal_keys.computed(copy, chunk).items():
            if keys.get(id_) != row:
                yield f"The neighbours of deal {id_} are not found by what it says now."
        yield from _flags(copy, of_deals.RULES, of_deals.raised(copy, chunk, settings))
        yield from _flags(copy, of_uses.RULES, of_uses.raised(copy, chunk, settings))
        stored = deal_lines.stored(copy, chunk)
        for id_, line in deal_lines.computed(copy, chunk).items():
            if stored.get(id_) != line:
                yield f"The line of deal {id_} is not what its parties, figures and flags give."


def _announcements(copy: sqlite3.Connection) -> Iterator[str]:
    """Compare the flags that stand at announcements."""
    settings = rule_settings(copy)
    for _, chunk in recheck.chunks(recheck.ids(copy, "announcement")):
        raised = of_announcements.raised(copy, chunk, settings)
        yield from _flags(copy, of_announcements.RULES, raised)
        raised = of_headlines.raised(copy, chunk, settings)
        yield from _flags(copy, of_headlines.RULES, raised)


def _queue(copy: sqlite3.Connection) -> Iterator[str]:
    """Compare what the queue of flags is ordered and filtered by."""
    for _, chunk in recheck.chunks(recheck.ids(copy, "finding")):
        stored = flag_lines.stored(copy, chunk)
        for id_, line in flag_lines.computed(copy, chunk).items():
            if stored.get(id_) != line:
                yield f"The line of flag {id_} is not what its figures and its question give."
    query = "SELECT finding_id FROM flag_line WHERE finding_id NOT IN (SELECT id FROM finding)"
    for (id_,) in copy.execute(query).fetchall():
        yield f"Flag {id_} has a line and is not there."


def _signing(copy: sqlite3.Connection) -> Iterator[str]:
    """Compare where rows stand in review."""
    for row in signing.all_rows(copy):
        if signing.stored(copy, row) != signing.computed(copy, row):
            yield f"The sign-off of {row[0]} {row[1]} is not what it relies on gives."


def _stray_flags(copy: sqlite3.Connection) -> Iterator[str]:
    """Find flags whose place is gone."""
    query = """
        SELECT rule, subject FROM finding JOIN finding_subject
            ON finding_id = finding.id AND position = 0
         WHERE NOT EXISTS (SELECT 1 FROM relation WHERE table_name = 'relation' AND id = row_id)
           AND NOT EXISTS (SELECT 1 FROM figure WHERE table_name = 'figure' AND id = row_id)
           AND NOT EXISTS (SELECT 1 FROM deal WHERE table_name = 'deal' AND id = row_id)
           AND NOT EXISTS (
                SELECT 1 FROM announcement WHERE table_name = 'announcement' AND id = row_id)
    """
    for rule, subject in copy.execute(query).fetchall():
        yield f"The flag {rule} stands at {subject}, which is not there."
    for _, rule, subject in findings.placeless(copy):
        yield _without_reason(rule, subject)


def _stray_rates(copy: sqlite3.Connection) -> Iterator[str]:
    """Find rates of parts whose total is gone."""
    query = f"""
        SELECT DISTINCT relation_id FROM part_rate
         WHERE relation_id NOT IN (SELECT id FROM relation UNION SELECT {OWN})
    """  # noqa: S608  (a number of ours)
    for (id_,) in copy.execute(query).fetchall():
        yield f"Rates are kept for total {id_}, which is not there."


def _search(copy: sqlite3.Connection) -> Iterator[str]:
    query = "SELECT rowid, text FROM search WHERE rowid IN (SELECT value FROM json_each(?))"
    seen = 0
    for kind in search_text.KINDS:
        for _, chunk in recheck.chunks(recheck.ids(copy, kind)):
            places = [search_text.rowid(kind, id_) for id_ in chunk]
            stored = dict(copy.execute(query, (listed(places),)).fetchall())
            seen += len(stored)
            for id_, text in search_text.texts(copy, kind, chunk):
                if stored.get(search_text.rowid(kind, id_)) != text:
                    yield f"Search does not find {kind} {id_} by what it says now."
    (held,) = copy.execute("SELECT count(*) FROM search").fetchone()
    if held > seen:
        yield f"Search finds {held - seen:,} rows that are not there."


_CHECKS: tuple[tuple[str, Check], ...] = (
    ("file", _file),
    ("key", _keys),
    ("history", _history),
    ("record", _records),
    ("record", _documents),
    ("derived", _meanings),
    ("derived", _totals),
    ("derived", _stray_flags),
    ("derived", _stray_rates),
    ("derived", _deals),
    ("derived", _announcements),
    ("derived", _queue),
    ("derived", _signing),
    ("search", _search),
)
