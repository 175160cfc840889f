"""The short Russian name of a deal: whose it is, and of what ("Казахстан: 300 локомотивов")."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, PartyKind
from crossfoot.reading.proposing.deals.titles import proposed_deal
from crossfoot.reading.proposing.russian.nominative import nominative

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposal import ProposedDeal
    from crossfoot.reading.proposing.deals.draft import Draft

_NOUNS = {
    DealType.PURCHASE: "закупка",
    DealType.INVESTMENT: "инвестиции",
    DealType.LOAN: "кредит",
    DealType.GRANT: "грант",
    DealType.GUARANTEE: "гарантия",
    DealType.PACKAGE: "финансирование",
}


def titled_deal(
    found: Sequence[Found],
    text: str,
    draft: Draft,
    numbers: Mapping[str, int],
    announced_on: str | None,
) -> ProposedDeal:
    """Return the deal that a draft amounts to, with a Russian title."""
    deal = proposed_deal(text, draft, numbers, announced_on)
    leads = draft.giving if draft.type is DealType.INVESTMENT and draft.giving else draft.taking
    leads = leads or draft.giving or list(draft.roles)
    matter = _matter(found, draft)
    title = f"{leads[0].party}: {matter}" if leads else matter
    taker = deal.to_country or draft.lands.get("to")
    if any(actor.kind is PartyKind.MULTILATERAL for actor in draft.giving):
        deal = replace(deal, from_country=None)
    if _is_joint(draft):
        deal, taker = replace(deal, from_country=None), draft.lands.get("to")
    product = nominative(deal.product) if deal.product else None
    return replace(deal, title=title, to_country=taker, product=product)


def _is_joint(draft: Draft) -> bool:
    """Whether bodies deal with each other and neither is said to give."""
    return not (draft.giving or draft.taking) and not any(actor.is_country for actor in draft.roles)


def _matter(found: Sequence[Found], draft: Draft) -> str:
    for index in sorted(draft.figures):
        if found[index].measure is Measure.QUANTITY:
            return " ".join(found[index].text.split())
    noun = _NOUNS.get(draft.type, "сделка") if draft.type else "сделка"
    if draft.products and draft.type is DealType.PURCHASE:
        return f"поставка {draft.products[0].words}"
    return noun
