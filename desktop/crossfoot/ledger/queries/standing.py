"""Fragments of SQL that say where a flag and a total stand: one place for every list.

A closing is a person's act; the state of a flag is computed from it: it stays closed only while
the finding's fingerprint is the one it was closed on.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from crossfoot.figures.values import VerdictKind

WORST_FIRST = (
    VerdictKind.INCONSISTENT,
    VerdictKind.STRAINED,
    VerdictKind.UNDECIDABLE,
    VerdictKind.INCOMPLETE,
    VerdictKind.CONSISTENT_BY_ROUNDING,
    VerdictKind.CONSISTENT,
)

WITH_QUERY = """
    LEFT JOIN query ON query.rule = finding.rule AND query.subject = finding.subject
"""
"""Joins what people did about a finding."""

IS_CLOSED = "(query.state IS 'closed' AND query.fingerprint IS finding.fingerprint)"

IS_OPEN = f"NOT {IS_CLOSED}"

REOPENED = "(query.state IS 'closed' AND query.fingerprint IS NOT finding.fingerprint)"

STATE = f"CASE WHEN query.state IS NULL OR {REOPENED} THEN 'open' ELSE query.state END"


def rank(verdict: str) -> str:
    """How bad a verdict is, as a number: 5 does not add up, 0 adds up; NULL for none."""
    cases = " ".join(
        f"WHEN '{kind}' THEN {len(WORST_FIRST) - 1 - place}"
        for place, kind in enumerate(WORST_FIRST)
    )
    return f"CASE {verdict} {cases} END"


def verdict_of_rank(number: int | None) -> VerdictKind | None:
    """The verdict that a rank stands for."""
    return None if number is None else WORST_FIRST[len(WORST_FIRST) - 1 - number]


def open_flags(concerned: str) -> str:
    """How many open flags concern some rows: concerned tests finding_subject.table_name, row_id."""
    return f"""(
        SELECT count(DISTINCT finding.id) FROM finding_subject
          JOIN finding ON finding.id = finding_subject.finding_id {WITH_QUERY}
         WHERE ({concerned}) AND {IS_OPEN})"""
