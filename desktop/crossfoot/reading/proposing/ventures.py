"""What a loan pays for is a deal of its own: whoever borrows invests in it.

"The bank lends TotalEnergies $4.7 billion. The plant costs $20 billion": told as more of the loan,
the cost is none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, RelationKind, Role
from crossfoot.reading.proposing.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.related import Related

_LENT = frozenset({DealType.LOAN, DealType.GRANT, DealType.GUARANTEE, DealType.PACKAGE, None})
_ITS_OWN = frozenset({RelationKind.CONVERTS, RelationKind.SUPERSEDES})


def ventures(
    told: Account, relations: Sequence[Related], deal_of: Mapping[int, Draft]
) -> dict[int, Draft]:
    """Return the costs that loans pay for, each with the deal it makes of its own."""
    found: dict[int, Draft] = {}
    for one in relations:
        loan = deal_of.get(one.whole)
        if one.kind is not RelationKind.FINANCES or loan is None or loan.type not in _LENT:
            continue
        if all(deal_of.get(part) is not loan for part in one.parts):
            continue
        same = {one.whole} | {
            part
            for other in relations
            if other.kind in _ITS_OWN and other.whole == one.whole
            for part in other.parts
        }
        figures = [index for index in loan.figures if told.repeats[index] in same]
        if len(figures) == len(loan.figures):
            continue
        loan.figures = [index for index in loan.figures if index not in figures]
        found |= dict.fromkeys((*figures, one.whole), _venture(told, loan, one.whole, figures))
    return found


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
