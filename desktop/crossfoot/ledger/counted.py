"""Which figure a deal counts with, as a fragment of SQL."""

from __future__ import annotations


def counts_with(measure: str) -> str:
    """The figure that a deal counts with: the adopted one, else the first that still holds.

    One that another was said to replace counts only where nothing else is recorded.
    """
    holds = """AND NOT EXISTS (
            SELECT 1 FROM relation_part JOIN relation ON relation.id = relation_id
             WHERE relation_part.figure_id = figure.id AND kind = 'supersedes')"""
    return f"""coalesce(deal.adopted_{measure}, ({_first(measure, holds)}), ({_first(measure)}))"""


def _first(measure: str, only: str = "") -> str:
    """The figure of a deal that was recorded first. only: a further condition."""
    return f"""
        SELECT figure.id FROM figure JOIN figure_meaning ON figure_id = figure.id
         WHERE figure.deal_id = deal.id AND figure_meaning.measure = '{measure}' {only}
         ORDER BY figure.id LIMIT 1"""  # noqa: S608  (words of ours)
