"""A text that tells of a total and its parts, with the place of every figure in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import Stage
from crossfoot.ledger.synthetic.stock import COUNTRIES, GOODS, PUBLISHERS
from crossfoot.ledger.synthetic.sums import reported, wish

if TYPE_CHECKING:
    from random import Random

    from crossfoot.figures.values import RelationKind

_STAGES = (Stage.ANNOUNCED, Stage.MOU, Stage.CONTRACT, Stage.PLEDGE, Stage.LOI)
_FIRST_DAY = 2022 * 12


@dataclass(frozen=True, slots=True)
class Said:
    """A figure in the text. deal: index into the telling's deals, None for the total."""

    wording: str
    start: int
    deal: int | None


@dataclass(frozen=True, slots=True)
class Sold:
    """A deal that the text tells of. buyer, seller: numbers in the stock of firms."""

    title: str
    sector: str
    country: str
    stage: Stage
    buyer: int
    seller: int


@dataclass(frozen=True, slots=True)
class Telling:
    """An invented announcement. The first figure is the total where kind is not None."""

    title: str
    publisher: str
    published_on: str
    text: str
    kind: RelationKind | None
    figures: tuple[Said, ...]
    deals: tuple[Sold, ...]


def tell(random: Random, number: int, figures: int, firms: list[str]) -> Telling:
    """Invent an announcement with so many figures."""
    teller = _Teller(random, firms)
    title = f"Agreements with {teller.country}, no. {number}"
    counts = min(random.randrange(3), max(figures - 4, 0))
    sums = reported(random, wish(random), figures - counts - 1) if figures > 1 else None
    teller.written = title
    if sums is not None:
        teller.say("\nAgreements worth ", sums.total, " were signed in one week.", None)
    for wording in sums.parts if sums is not None else ("$1.5 billion",):
        teller.tell_deal(wording)
    for _ in range(counts):
        teller.tell_count()
    month = _FIRST_DAY + random.randrange(47)
    return Telling(
        title=title,
        publisher=random.choice(PUBLISHERS),
        published_on=f"{month // 12}-{month % 12 + 1:02}-{random.randrange(1, 29):02}",
        text=teller.written,
        kind=None if sums is None else sums.kind,
        figures=tuple(teller.figures),
        deals=tuple(teller.deals),
    )


class _Teller:
    """Writes a text, and keeps the places of the figures in it."""

    def __init__(self, random: Random, firms: list[str]) -> None:
        self.written = ""
        self.figures: list[Said] = []
        self.deals: list[Sold] = []
        self.code, self.country = random.choice(COUNTRIES)
        self._random = random
        self._firms = firms

    def say(self, before: str, wording: str, after: str, deal: int | None) -> None:
        """Write a sentence around a figure."""
        self.written += before
        self.figures.append(Said(wording, len(self.written), deal))
        self.written += wording + after

    def tell_deal(self, wording: str) -> None:
        """Write of a deal, and what it is worth."""
        good, stage = self._random.choice(GOODS), self._random.choice(_STAGES)
        buyer, seller = self._random.sample(range(len(self._firms)), 2)
        payer, paid = self._firms[buyer], self._firms[seller]
        begun = f"\n{payer} of {self.country} agreed on {good.name} with {paid} for "
        self.say(begun, wording, ".", len(self.deals))
        title = f"{good.name.removeprefix('a ').capitalize()} for {payer}"
        self.deals.append(Sold(title, good.sector, self.code, stage, buyer, seller))

    def tell_count(self) -> None:
        """Write how many of something one of the deals is about."""
        deal = self._random.randrange(len(self.deals))
        sector = self.deals[deal].sector
        nouns = [good.noun for good in GOODS if good.sector == sector and good.noun]
        hedge = self._random.choice(("", "", "up to "))
        wording = f"{hedge}{self._random.randrange(4, 300)} {nouns[0] if nouns else 'vehicles'}"
        self.say("\nIt takes in ", wording, " over the years.", deal)
