"""What a loan pays for is a deal of its own: whoever borrows invests in it.

"The bank lends TotalEnergies $4.7 billion. The plant costs $20 billion": told as more of the loan,
the cost is none of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, RelationKind, Role
from crossfoot.reading.proposing.deals.draft import Draft
from crossfoot.reading.proposing.wordings.cues.paying import LOAN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.totals.related import Related

# "Its mine in the east is expected to cost", "the project, budgeted at".
_WORKS_COST = re.compile(
    r"[^;]{0,140}?\b(?:project|plant|mine|dam|railway|line|road|port|terminal|airport|refinery|"
    r"smelter|"
    r"factory|farm|pipeline|works|scheme|phase|investment|carrier|station|bridge|tunnel|field|"
    r"facility)\b[^.;$€£¥₹\d]{0,50}?\b(?:costs?|costing|budgeted|priced|put|estimated|estimate|"
    r"expected|"
    r"at)\b[^.;$€£¥₹\d]{0,30}[$€£¥₹\d]"
)
# How far back the goods may stand that a cost is the price of.
_FIGURES, _SENTENCES = 6, 2
_LENT = frozenset({DealType.LOAN, DealType.GRANT, DealType.GUARANTEE, DealType.PACKAGE, None})
_ITS_OWN = frozenset({RelationKind.CONVERTS, RelationKind.SUPERSEDES})


def ventures(
    told: Account, relations: Sequence[Related], deal_of: Mapping[int, Draft]
) -> dict[int, Draft]:
    """Return the costs that loans pay for, each with the deal it makes of its own."""
    found = _costs_told(told, deal_of)
    return found | _costs_paid(told, relations, {**deal_of, **found})


def _costs_told(told: Account, deal_of: Mapping[int, Draft]) -> dict[int, Draft]:
    """Return the costs that sentences of their own tell after a loan."""
    found: dict[int, Draft] = {}
    for loan in {id(draft): draft for draft in deal_of.values()}.values():
        costs = [index for index in loan.figures if _is_cost(told, loan, index)]
        if loan.type in _LENT and 0 < len(costs) < len(loan.figures):
            loan.figures = [index for index in loan.figures if index not in costs]
            found |= dict.fromkeys(costs, _venture(told, loan, costs[0], costs))
    return found


def _costs_paid(
    told: Account, relations: Sequence[Related], deal_of: Mapping[int, Draft]
) -> dict[int, Draft]:
    """Return the costs that the words say a loan of the same deal pays for."""
    found: dict[int, Draft] = {}
    own = {one.whole: one.parts for one in relations if one.kind in _ITS_OWN}
    for one in relations:
        loan = deal_of.get(one.whole)
        if one.kind is not RelationKind.FINANCES or loan is None or loan.type not in _LENT:
            continue
        if all(deal_of.get(part) is not loan for part in one.parts):
            continue
        same = {one.whole, *own.get(one.whole, ())}
        figures = [index for index in loan.figures if told.repeats[index] in same]
        if len(figures) == len(loan.figures):
            continue
        loan.figures = [index for index in loan.figures if index not in figures]
        bought = _unpriced(told, one.whole, deal_of)
        if bought is not None:
            bought.figures += figures
        apart = bought or _venture(told, loan, one.whole, figures)
        found |= dict.fromkeys((*figures, one.whole), apart)
    return found


def _unpriced(told: Account, cost: int, deal_of: Mapping[int, Draft]) -> Draft | None:
    """Return the purchase told shortly before a cost of whose goods no price was told."""
    near = (
        deal_of[index]
        for index in range(cost - 1, max(cost - _FIGURES, 0) - 1, -1)
        if index in deal_of and told.sentence_of[cost] - told.sentence_of[index] <= _SENTENCES
    )
    draft = next((one for one in near if one.type is DealType.PURCHASE), None)
    if draft is None:
        return None
    priced = any(told.found[index].measure is Measure.VALUE for index in draft.figures)
    return None if priced else draft


def _is_cost(told: Account, loan: Draft, index: int) -> bool:
    """Whether the sentence of a figure says what some works cost, and nothing of who lends."""
    figure, number = told.found[index], told.sentence_of[index]
    if figure.measure is not Measure.VALUE or number == told.sentence_of[loan.figures[0]]:
        return False
    opening = told.text[told.sentences[number].start : figure.start + len(figure.text)]
    return _WORKS_COST.match(opening) is not None and LOAN.search(opening) is None


def _venture(told: Account, loan: Draft, cost: int, figures: list[int]) -> Draft:
    roles = {
        actor: Role.HOST if actor.is_country else Role.INVESTOR
        for actor in loan.taking
        if actor not in loan.giving
    }
    return Draft(
        type=DealType.INVESTMENT,
        roles=roles,
        products=list(loan.products),
        figures=figures,
        first_sentence=told.sentence_of[cost],
        topics=list(loan.topics),
    )
