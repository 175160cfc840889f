"""The rule that looks at the conversion that a figure's own wording prints: "€109bn ($113bn)".

The rate it is held against is kept like those of parts (`part_rates`), so that a change of rates
finds the figure. A figure that a relation converts says the same twice; the relation is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.part import Part
from crossfoot.ledger.checks.raised import Raised
from crossfoot.ledger.part_rates import PartRate
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.rating import choose, standings, want
from crossfoot.ledger.rating.implied import MAY_CONVERT
from crossfoot.reading.own_conversion import own_conversion
from crossfoot.rules import conversion

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.rules.setting import Settings

RULES = (conversion.RULE.code,)
_WORDINGS = f"""
    SELECT id, key, wording, figure_meaning.currency
      FROM figure JOIN figure_meaning ON figure_id = figure.id
     WHERE figure.id IN (SELECT value FROM json_each(?)) AND {MAY_CONVERT}
       AND NOT EXISTS (SELECT 1 FROM relation WHERE kind = 'converts' AND whole_id = figure.id)
       AND NOT EXISTS (SELECT 1 FROM relation_part JOIN relation ON relation.id = relation_id
                        WHERE kind = 'converts' AND figure_id = figure.id)
     ORDER BY figure.id
"""  # noqa: S608  (columns of ours)


@dataclass(frozen=True, slots=True)
class Worded:
    """A figure whose wording prints an amount twice, and the rate it is held against."""

    figure_id: int
    key: str
    counted: Figure
    converted: Figure
    rate: PartRate


def computed(connection: sqlite3.Connection, ids: Iterable[int]) -> list[Worded]:
    """Return those of these figures whose wording prints a conversion; writes nothing."""
    pairs = [
        (id_, key, pair)
        for id_, key, wording, currency in fetch(connection, _WORDINGS, listed(ids))
        if (pair := own_conversion(wording, currency)) is not None
    ]
    if not pairs:
        return []
    stand = standings(connection, [id_ for id_, _, _ in pairs])
    asked = [
        want((other.currency or "", one.currency or ""), id_, [stand[id_]], printed=False)
        for id_, _, (one, other) in pairs
    ]
    found = zip(pairs, asked, choose(connection, asked), strict=True)
    return [
        Worded(
            id_,
            key,
            one.figure._replace(key=key),
            other.figure._replace(key=f"{key} ="),
            PartRate(id_, question, rated),
        )
        for (id_, key, (one, other)), question, rated in found
    ]


def raised(ids: Sequence[int], found: Sequence[Worded], settings: Settings) -> Raised:
    """Return what the rule holds against these figures. found: those with a conversion."""
    everything = Raised.at("figure", ids)
    if not settings.is_on(conversion.RULE):
        return everything
    percent = settings.number(conversion.RULE, "percent")
    for each in found:
        rated, days = each.rate.rated, each.rate.want.days
        part = Part(each.converted, rate=None if rated is None else rated.rate)
        day = days[0] if days else None
        held = conversion.check_own(each.key, each.counted, part, percent, day)
        everything.add(("figure", each.figure_id), held, {each.key: each.figure_id})
    return everything
