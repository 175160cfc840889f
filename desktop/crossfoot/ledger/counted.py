"""Which figure a deal counts with, as a fragment of SQL."""

from __future__ import annotations


def counts_with(measure: str) -> str:
    """The figure that a deal counts with: the adopted one, else the first recorded."""
    return f"""coalesce(deal.adopted_{measure}, (
        SELECT figure.id FROM figure JOIN figure_meaning ON figure_id = figure.id
         WHERE figure.deal_id = deal.id AND figure_meaning.measure = '{measure}'
         ORDER BY figure.id LIMIT 1))"""  # noqa: S608  (a word of ours)
