"""Gather what the sentences tell into deals: a new one, or more of one already told.

A frame tells more of a deal when it says so ("the order is worth …"), when it repeats one of its
figures, or when the same parties trade the same goods and no other price contradicts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import DealType, Measure, Role, Stage
from crossfoot.reading.proposing.casts import GIVING, MONEY, TAKING
from crossfoot.reading.proposing.stages import stage_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.actors import Actor
    from crossfoot.reading.proposing.casts import Cast
    from crossfoot.reading.proposing.frames import Frame
    from crossfoot.reading.proposing.items import Item
    from crossfoot.reading.proposing.sectors import Product

_THE_DEAL = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir)\s+"
    r"(?:(?!(?:an?|the|is|was|are|of|to|for|by|deals|agreements|contracts|next|second|other)\b)"
    r"[$€£¥₹]?[\w’'.,-]+\s+){0,4}?"
    r"(?P<noun>deal|order|contract|agreement|purchase|package|investment|loan|project|transaction|"
    r"acquisition|sale|commitment|pledge|plant|facility|memorandum|MoU|accord|venture|programme|"
    r"program|grant|aircraft|jets|planes|locomotives|trains|money|sum|tranche|amount|award|bill|"
    r"scheme|initiative|instrument|mechanism|envelope|offer|credit|financing|support|fund|"
    r"stake|plan|mine|factory|line|campus|port|terminal|refinery|farm|aid)\b"
)
# What sort of deal, or of goods, "the order" and "the jets" can mean.
_MEANT = {
    **dict.fromkeys(("order", "purchase", "sale"), DealType.PURCHASE),
    "investment": DealType.INVESTMENT,
    "loan": DealType.LOAN,
    "grant": DealType.GRANT,
}
_GOODS = {
    **dict.fromkeys(("aircraft", "jets", "planes"), "aviation"),
    **dict.fromkeys(("locomotives", "trains"), "rail"),
}
_ALSO = re.compile(
    r"\b(?:[Aa]lso|[Ss]eparately|[Ii]n addition|[Oo]n top of (?:that|this|it)|[Bb]esides|"
    r"[Aa]nother|[Ff]urther|[Aa]dditional|"
    r"as well(?! as))\b"
)
_IT_IS = re.compile(
    r"^(?:[“\"]?(?:It|That|This|These|They)|Deliver(?:y|ies)|Financing|Of (?:the|those|these|"
    r"that))\b"
)

# What something costs, of which the sentence before told who deals in it.
_COSTS = re.compile(
    r"\b(?:costs?|priced?|worth|valued|estimated|ceiling|budget\w*|outlay|expenditure|bill|capex|"
    r"investment|put|forecast|expected)\b"
)
# A share of what was just told: "Of the sum, $24 billion buys …", "The remaining $11 billion is".
_SHARE = re.compile(
    r"^(?:Of (?:the|that|this|which|it|these|those)|Out of|"
    r"The (?:remaining|rest|balance|remainder)\b|"
    r"(?:An?|The) (?:initial|first|further) (?=[$€£¥₹\d])|"
    r"(?:Most|Part|Some|Half|The bulk|About half|Much|All) of (?:it|this|that|the|which)\b|"
    r"(?:A|One|Two)[ -](?:half|third|quarter|thirds|quarters)|Half\b)"
)
_OPTIONAL = re.compile(r"\b(?:options|purchase rights)\b[^;.]{0,20}\b(?:for|on|over|to)\b")

# Sorts of deal of which one is not the other, though the parties be the same.
_SORTS = frozenset({DealType.PURCHASE, DealType.LOAN, DealType.GRANT, DealType.GUARANTEE})

# How many deals back a text is taken to speak of; keeps long texts linear.
_MEMORY = 40
_NEAREST = 4
_MANY = 2
# Deals that a text can tell of without naming anybody: "a $3 billion grant for clean water".
_ALONE = frozenset(
    {DealType.GRANT, DealType.LOAN, DealType.GUARANTEE, DealType.PACKAGE, DealType.SWAP}
)


@dataclass(frozen=True, slots=True)
class Topic:
    """What was being told when a deal came up. told: itself a priced deal, not a headline."""

    cast: Cast
    told: bool = False

    @property
    def parted(self) -> bool:
        """Whether somebody is said to deal in it."""
        return bool(self.cast.parts)


@dataclass(slots=True)
class Draft:
    """A deal in the making.

    topics: what was being told where it came up, nearest first; it may name a missing side.
    lands: the country of a side whose parties have none, as the text around tells.
    """

    type: DealType | None = None
    roles: dict[Actor, Role] = field(default_factory=dict)
    products: list[Product] = field(default_factory=list)
    unit: str | None = None
    stage: Stage | None = None
    stage_quote: str | None = None
    figures: list[int] = field(default_factory=list)
    first_sentence: int = 0
    specific: bool = False
    topics: list[Topic] = field(default_factory=list)
    lands: dict[str, str] = field(default_factory=dict)

    def parties(self, *roles: Role) -> list[Actor]:
        """Return the parties in these roles, in the order they were named."""
        return [actor for actor, role in self.roles.items() if role in roles]

    @property
    def giving(self) -> list[Actor]:
        """Sellers, investors, lenders, donors."""
        return self.parties(*GIVING)

    @property
    def taking(self) -> list[Actor]:
        """Buyers, hosts, borrowers, recipients."""
        return self.parties(*TAKING)

    @property
    def sector(self) -> str | None:
        """The sector of the first goods named; None where none are."""
        return self.products[0].sector if self.products else None


class _Sides(NamedTuple):
    """Who gives and who takes."""

    giving: Sequence[Actor]
    taking: Sequence[Actor]


@dataclass(slots=True)
class Drafts:
    """The deals told so far.

    sides, numbers: of each deal by its identity, as they are asked for very often.
    topics: what is being told now; near: the paragraph has told of a deal already.
    """

    text: str
    found: Sequence[Found]
    repeats: Mapping[int, int]
    all: list[Draft] = field(default_factory=list)
    sides: dict[int, _Sides] = field(default_factory=dict)
    numbers: dict[int, set[int]] = field(default_factory=dict)
    topics: Sequence[Topic] = ()
    near: bool = False
    last: Draft | None = None

    def tell(self, frame: Frame, item: Item, *, opening: str, listed: bool) -> Draft | None:
        """Add what an item tells; return its deal, or None where it is of no deal.

        opening: the sentence up to the frame's end, to see whether it refers back.
        listed: it is an item of a list, which needs no word of dealing of its own.
        """
        draft = self._same(frame, item, opening)
        if draft is None:
            item = self._with_topic(item, opening)
            if not self._is_deal(frame, item, listed=listed):
                return None
            draft = Draft(first_sentence=frame.sentence, topics=list(self.topics))
            self.all.append(draft)
        self._add(draft, frame, item)
        self.last = draft
        return draft

    def complete(self, cast: Cast) -> None:
        """Add the side that words without a figure name to the deal that lacks it.

        "Canada will buy 16 aircraft. Ottawa picked Boeing without a tender."
        """
        mine = _Sides(cast.with_role(*GIVING), cast.with_role(*TAKING))
        if not all(mine):
            return
        for draft in reversed(self.all[-_NEAREST:]):
            sides = self.sides[id(draft)]
            lacks = bool(sides.giving) != bool(sides.taking)
            if lacks and draft.type is cast.type and _agree(sides, mine) and _overlap(sides, mine):
                missing = mine.taking if sides.giving else mine.giving
                draft.roles |= {one: role for one, role in cast.parts if one in missing}
                self.sides[id(draft)] = _Sides(draft.giving, draft.taking)
                return

    def _is_deal(self, frame: Frame, item: Item, *, listed: bool) -> bool:
        """Whether an item that tells of no deal told before tells of one of its own."""
        if not item.cast.parts:
            priced = self._priced(item.figures)
            return priced and item.cast.type in _ALONE and any(one.noun for one in frame.triggers)
        if frame.triggers or item.apart or listed:
            return True
        sides = (item.cast.with_role(*GIVING), item.cast.with_role(*TAKING))
        return all(sides) or (bool(item.products) and any(sides))

    def _with_topic(self, item: Item, opening: str) -> Item:
        """Return the item with the parties being told of, where it names none of its own.

        "Lot has chosen the A220. The contract covers 40 aircraft"; "memorandums for another $84
        billion were exchanged as well".
        """
        if item.cast.parts:
            return item
        untold = bool(self.topics) and not self.topics[0].told
        about = (
            _THE_DEAL.search(opening)
            or _SHARE.match(opening)
            or _ALSO.search(opening)
            or (untold and self._priced(item.figures) and _COSTS.search(opening))
        )
        topic = next((one.cast for one in self.topics if one.parted), None)
        if not about or topic is None or not _same_sort(topic, item.cast):
            return item
        kind = item.cast.type or topic.type
        return replace(item, cast=replace(topic, type=kind))

    def _same(self, frame: Frame, item: Item, opening: str) -> Draft | None:
        """Return the deal that an item tells more of, or None for a new one."""
        repeated = {self.repeats.get(index, index) for index in item.figures}
        recent = self.all[-_MEMORY:]
        mine = _Sides(item.cast.with_role(*GIVING), item.cast.with_role(*TAKING))
        for draft in reversed(recent):
            known = not self.numbers[id(draft)].isdisjoint(repeated)
            if known and self._compatible(draft, item, mine):
                return draft
        last = self._meant(opening)
        alone = not item.apart or not item.cast.parts
        if last and alone and self._goes_on(last, frame, item, opening):
            return last
        if _ALSO.search(opening) and any(not one.noun for one in frame.triggers):
            return None
        for draft in reversed(recent) if any(mine) else ():
            overlap = _overlap(self.sides[id(draft)], mine)
            meet = overlap and self._compatible(draft, item, mine)
            if meet and not self._contradicts(draft, item):
                return draft
        return None

    def _compatible(self, draft: Draft, item: Item, mine: _Sides) -> bool:
        """Whether nothing in the item contradicts the deal: other parties, other goods."""
        if {draft.type, item.cast.type} <= _SORTS and draft.type is not item.cast.type:
            return draft.type is not DealType.PURCHASE and item.cast.type is not DealType.PURCHASE
        sectors = {draft.sector, item.products[0].sector if item.products else None} - {None}
        return len(sectors) < _MANY and _agree(self.sides[id(draft)], mine)

    def _meant(self, opening: str) -> Draft | None:
        """Return the deal told last of the sort that "the order" or "the jets" names."""
        named = _THE_DEAL.search(opening)
        noun = named["noun"] if named else ""
        for draft in reversed(self.all[-_MEMORY:]):
            if noun in _MEANT and draft.type is not _MEANT[noun]:
                continue
            if noun in _GOODS and draft.sector != _GOODS[noun]:
                continue
            return draft if noun in _MEANT or noun in _GOODS else self.last
        return self.last

    def _goes_on(self, last: Draft, frame: Frame, item: Item, opening: str) -> bool:
        """Whether the words speak of the deal told last: "the order", "it is worth"."""
        mine = _Sides(item.cast.with_role(*GIVING), item.cast.with_role(*TAKING))
        if not _agree(self.sides[id(last)], mine):
            return False
        named = {
            actor for actor, role in item.cast.parts if role is Role.PARTNER and actor.business
        }
        news = {*mine.giving, *mine.taking, *named} - set(last.roles)
        share = not news and (_SHARE.match(opening) or _OPTIONAL.search(opening))
        another = news or (not share and _ALSO.search(opening))
        if another and self._contradicts(last, item):
            return False
        if share or (not news and self._is_definite(item)):
            return True
        acts = any(not one.noun and not one.kind.generic for one in frame.triggers)
        if acts and frame.subjects and self._contradicts(last, item):
            return False
        if _THE_DEAL.search(opening) or (_IT_IS.match(opening) and not acts):
            return True
        going_on = self.near or (self._priced(item.figures) and not self._priced(last.figures))
        return not item.cast.parts and not frame.triggers and going_on

    def _is_definite(self, item: Item) -> bool:
        """Whether goods are counted that were told of before ("the 1,515 vehicles")."""
        first = self.found[item.figures[0]] if item.figures else None
        if first is None or first.measure is not Measure.QUANTITY:
            return False
        return self.text[max(first.start - len("the "), 0) : first.start].lower() == "the "

    def _contradicts(self, draft: Draft, item: Item) -> bool:
        """Whether both have a price of their own."""
        if item.apart and not item.cast.parts[1:] and self._counted_alike(draft, item):
            return True
        return self._priced(draft.figures) and self._priced(item.figures)

    def _counted_alike(self, draft: Draft, item: Item) -> bool:
        """Whether both count the same goods, and so are two lots."""
        mine = {self.found[i].unit for i in item.figures if self.found[i].unit}
        named = {actor for actor, _ in item.cast.parts} - set(draft.roles)
        return bool(named) and any(self.found[i].unit in mine for i in draft.figures)

    def _priced(self, figures: Sequence[int]) -> bool:
        return any(self.found[index].measure is Measure.VALUE for index in figures)

    def _add(self, draft: Draft, frame: Frame, item: Item) -> None:
        new = [index for index in item.figures if index not in draft.figures]
        draft.figures += new
        for actor, role in item.cast.parts:
            if draft.roles.get(actor, Role.PARTNER) is Role.PARTNER:
                draft.roles[actor] = role
        self.sides[id(draft)] = _Sides(draft.giving, draft.taking)
        self.numbers.setdefault(id(draft), set()).update(
            self.repeats.get(index, index) for index in item.figures
        )
        draft.type = draft.type or item.cast.type
        draft.specific = draft.specific or item.cast.specific
        draft.products += item.products if not draft.products else ()
        units = [self.found[i].unit for i in item.figures if self.found[i].unit]
        draft.unit = draft.unit or (units[0] if units else None)
        self._add_stage(draft, frame, item)

    def _add_stage(self, draft: Draft, frame: Frame, item: Item) -> None:
        words = self.text[frame.start : frame.end]
        stated = stage_of(self.text[item.start : item.end]) or stage_of(words)
        if stated and (draft.stage is None or draft.stage is Stage.ANNOUNCED):
            draft.stage, draft.stage_quote = stated


def _agree(had: _Sides, named: _Sides) -> bool:
    """Whether nobody stands on a side that the deal has given to another."""
    givers = not had.giving or not named.giving or _meet(had.giving, named.giving)
    return givers and (not had.taking or not named.taking or _meet(had.taking, named.taking))


def _same_sort(topic: Cast, own: Cast) -> bool:
    """Whether what is told now can be of the deal that a topic speaks of."""
    if topic.type is None or own.type is None or topic.type is own.type:
        return True
    return topic.type in MONEY and own.type in MONEY


def _meet(some: Sequence[Actor], others: Sequence[Actor]) -> bool:
    """Whether the same side is meant: one party in both, or a body of the country named."""
    for one in some:
        for other in others:
            if one.party == other.party:
                return True
            same = one.country is not None and one.country == other.country
            if same and (one.is_country or other.is_country):
                return True
    return False


def _overlap(had: _Sides, named: _Sides) -> bool:
    """Whether they share a party on the same side."""
    return _meet(had.giving, named.giving) or _meet(had.taking, named.taking)
