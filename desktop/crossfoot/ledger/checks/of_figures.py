"""The rules that look at one figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.checks.raised import Raised
from crossfoot.rules import dates, fused, typed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crossfoot.ledger.meanings import Meant
    from crossfoot.rules.setting import Settings

RULES = (typed.RULE.code, fused.RULE.code, dates.RULE.code)


def raised(found: Iterable[Meant], settings: Settings) -> Raised:
    """Return what the rules hold against figures of these meanings."""
    meant = list(found)
    everything = Raised.at("figure", (each.figure_id for each in meant))
    is_typed, is_fused, is_dated = (settings.is_on(module.RULE) for module in (typed, fused, dates))
    for each in meant:
        row, says = ("figure", each.figure_id), each.says
        ids = {each.key: each.figure_id}
        if is_typed and each.read:
            everything.add(row, typed.check(each.figure, each.read), ids)
        if is_fused and says.unit:
            everything.add(row, fused.check(each.figure), ids)
        if is_dated and says.years != (None, None):
            everything.add(row, dates.check_figure(each.key, *says.years), ids)
    return everything
