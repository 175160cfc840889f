"""The rules that look at a relation: a total with its parts, reports of one thing, conversions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, RelationKind
from crossfoot.ledger.checks import around, reports
from crossfoot.ledger.checks.raised import Raised
from crossfoot.ledger.plain_totals import listed_parts
from crossfoot.rules import (
    basis,
    conversion,
    currency,
    exceeding,
    financing,
    footing,
    nested,
    options,
    period,
    pledges,
    repeated,
    restated,
    scale,
    share,
    sources,
    twice,
    years,
)
from crossfoot.rules.summed import Summed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence

    from crossfoot.ledger.checks.screens import Screens
    from crossfoot.ledger.totals import Related
    from crossfoot.rules.setting import Settings

_OF_VERDICT = (footing, exceeding, currency, period)
_OF_TIES = (options, restated, financing, nested, repeated)
_OF_SUMS = (*_OF_TIES, basis, pledges, twice)
RULES = tuple(
    module.RULE.code
    for module in (
        *_OF_VERDICT,
        *_OF_TIES,
        basis,
        pledges,
        twice,
        years,
        sources,
        scale,
        share,
        conversion,
    )
)


def raised(
    connection: sqlite3.Connection,
    found: Sequence[Related],
    settings: Settings,
    looked_at: Collection[int] | None = None,
) -> Raised:
    """Return what the rules hold against these relations, as they were judged.

    looked_at: what `looked_at` says of them; None where nobody asked.
    """
    everything = Raised.at("relation", (each.relation_id for each in found))
    _hold_plain(connection, everything, found, settings)
    found = [each for each in found if each.loaded is not None]
    sums = [each for each in found if each.kind in SUMMING]
    _hold_verdicts(everything, sums, settings)
    near = [each for each in sums if looked_at is None or each.relation_id in looked_at]
    _hold_sums(connection, everything, near, settings)
    _hold_others(connection, everything, found, settings)
    same = [each for each in found if each.kind is RelationKind.SAME_AS]
    if same:
        reports.hold(connection, everything, same, settings)
    return everything


def looked_at(
    connection: sqlite3.Connection,
    ids: Sequence[int],
    settings: Settings,
    screens: Screens | None = None,
) -> set[int]:
    """Return the totals of these that a rule beside those of the verdict may have a say in."""
    asked = any(settings.is_on(module.RULE) for module in _OF_SUMS)
    return around.concerned(connection, ids, screens) if asked else set()


def _hold_plain(
    connection: sqlite3.Connection,
    everything: Raised,
    found: Sequence[Related],
    settings: Settings,
) -> None:
    """Hold verdicts against plain lists that were judged from their sums."""
    asked = [module for module in _OF_VERDICT if settings.is_on(module.RULE)]
    accused = [
        (each, each.whole, each.judged, module.RULE)
        for each in found
        if each.whole is not None and each.judged is not None
        for module in asked
        if module.accuses(each.judged)
    ]
    parts = listed_parts(connection, [each.relation_id for each, *_ in accused])
    for each, whole, judged, rule in accused:
        quick, ids = parts[each.relation_id]
        held = footing.held_quickly(rule, whole, quick, judged)
        everything.add(each.row_at, [held], {whole.key: each.whole_id, **ids})


def _hold_verdicts(everything: Raised, sums: Sequence[Related], settings: Settings) -> None:
    asked = [module for module in _OF_VERDICT if settings.is_on(module.RULE)]
    for each in sums:
        judged, loaded = each.judged, each.loaded
        if judged is None or loaded is None or judged.kind not in footing.SEVERITY:
            continue
        for module in asked:
            for held in module.check(loaded.total, loaded.parts, judged):
                everything.add(each.row_at, [held], loaded.ids)


def _hold_sums(
    connection: sqlite3.Connection,
    everything: Raised,
    sums: Sequence[Related],
    settings: Settings,
) -> None:
    """Ask the rules that look at what a total adds; most totals have nothing for them."""
    if not sums or not any(settings.is_on(module.RULE) for module in _OF_SUMS):
        return
    ids = [each.relation_id for each in sums]
    loaded = {each.relation_id: each.loaded for each in sums if each.loaded is not None}
    ties = around.ties(connection, loaded)
    bases = around.bases(connection, ids) if settings.is_on(basis.RULE) else {}
    loose = around.loose(connection, ids) if settings.is_on(pledges.RULE) else {}
    shared = around.shared(connection, loaded) if settings.is_on(twice.RULE) else {}
    quotes = around.quotes(connection, ties)
    reports = around.told_elsewhere(connection, ties)
    asked = [module for module in _OF_TIES if settings.is_on(module.RULE)]
    for id_ in ties.keys() | bases.keys() | loose.keys() | shared.keys():
        one = loaded[id_]
        summed = Summed(
            one.kind,
            one.total,
            one.parts,
            quotes.get(id_),
            ties.get(id_, ()),
            tuple(reports.get(id_, ())),
        )
        row = ("relation", id_)
        for module in asked:
            everything.add(row, module.check(summed), one.ids)
        everything.add(row, basis.check(summed, bases.get(id_, {})), one.ids)
        everything.add(row, pledges.check(summed, loose.get(id_, ())), one.ids)
        earlier = shared.get(id_, [])
        named = {each.total.key: total_id for each, total_id in earlier}
        everything.add(row, twice.check(summed, [each for each, _ in earlier]), one.ids | named)


def _hold_others(
    connection: sqlite3.Connection,
    everything: Raised,
    found: Sequence[Related],
    settings: Settings,
) -> None:
    for each in found:
        loaded = each.loaded
        if loaded is None:
            continue
        total, parts = loaded.total, loaded.parts
        if each.kind is RelationKind.RATE_TIMES and settings.is_on(years.RULE):
            everything.add(each.row_at, years.check(total, parts), loaded.ids)
        if each.kind is RelationKind.CONVERTS and settings.is_on(conversion.RULE):
            percent = settings.number(conversion.RULE, "percent")
            held = conversion.check(total, parts, percent, around.days(connection, loaded))
            everything.add(each.row_at, held, loaded.ids)
        if each.kind is RelationKind.OF_WHICH and settings.is_on(exceeding.RULE):
            everything.add(each.row_at, exceeding.check_contained(total, parts), loaded.ids)
