"""What a value of several deals covers: the deals of the same occasion that the text tells.

"Companies concluded 18 agreements with a combined value of C$14 billion", and the agreements
follow one by one, in sentences, in items, in sections: nobody says "including", yet nothing else
can be meant. The words only rarely say that what is told is all, so the list stays open.
A total that nobody stated is the worst error: where two such values could hold the same deals, or
the deals come to more than the value, nothing is proposed.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, DealType, RelationKind
from crossfoot.reading.proposing.acts.casts import GIVING, TAKING
from crossfoot.reading.proposing.deals.draft import meet
from crossfoot.reading.proposing.sentences import is_heading
from crossfoot.reading.proposing.totals.exceeding import are_comparable, exceeds, is_smaller
from crossfoot.reading.proposing.totals.prices import Price, prices_by_sentence
from crossfoot.reading.proposing.totals.related import Related
from crossfoot.reading.proposing.totals.sections import sections

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.acts.casts import Cast
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.wordings.cues import Overview

_FEWEST = 2
# How many sentences without a deal may stand between two of a list.
_GAP = 3
_SCORE = 60
# What is told from here on is no part of what was told so far.
_ELSEWHERE = re.compile(
    r"(?:Separately|Meanwhile|Elsewhere|In other (?:news|business)|In a separate|"
    r"An?(?:other)? separate|In (?:an )?unrelated|On top of (?:that|this)|"
    r"Apart from (?:that|this))\b"
)
_LATER = re.compile(
    r"\b(?:later|since then|afterwards|has since|have since|subsequently|then (?:flew|went|"
    r"travel\w+))\b",
    re.IGNORECASE,
)
# What was agreed before the occasion.
_BEFORE = re.compile(
    r"\b(?:last (?:year|month|week|spring|summer|autumn|winter|time)|a (?:year|month|week) "
    r"(?:ago|earlier|before)|earlier|previous(?:ly)?|already|had (?:already )?(?:signed|ordered|"
    r"agreed|bought|sold|pledged|promised|lent|invested|committed|concluded|placed)|"
    r"follow(?:s|ed|ing) (?:the|its|their|an?|last)\b[^.;,]{0,40}\b(?:19|20)\d\d|"
    r"(?:19|20)\d\d (?:sale|order|deal|contract|purchase|agreement|loan|pledge)s?)\b",
    re.IGNORECASE,
)
# What is told of the economy, or expected of it, is no deal of the occasion.
_AN_ECONOMY = re.compile(
    r"\b(?:(?:free|bilateral|two-way|mutual|non-oil|foreign|annual)[ -]trade|trade (?:between|with|"
    r"turnover|volume|agreement)|GDP|inflation|turnover)\b"
)
# "… for the trains", "to finance the purchase": money that pays for what was just told.
_PAYS_FOR = re.compile(
    r"\b(?:for|towards|to (?:help )?(?:finance|fund|pay for|cover)|financ(?:es|ing)|funds|backs)\s"
    r"(?:it|them|(?:the|this|that|these)\s(?:[a-z-]+\s){0,2}?(?P<what>[a-z-]+))\b"
)
# "…, $1.1 billion; the bank issued a letter of interest for $900 million and the fund for"
_LENT_FOR_IT = re.compile(
    r"\b(?:letters? of interest|loans?|lends?|lending|credits?|guarante\w+|financ\w+|insur\w+)\b"
    r"[^;.]*$",
)
_CLOSE, _WIDE = 10, 9
_THINGS = frozenset(("project", "purchase", "order", "deal", "contract", "plant", "works"))
_PAID_FOR = frozenset({DealType.PURCHASE, DealType.INVESTMENT, DealType.OTHER})
_FINANCE = frozenset({DealType.LOAN, DealType.GUARANTEE})


def covered(
    told: Account,
    drafts: Sequence[Draft],
    casts: Mapping[int, Cast],
    stated: Sequence[Related],
) -> list[Related]:
    """Return what the values of several deals cover.

    casts: of the values that are of no deal, with who deals in them.
    stated: the relations that the words state; a total that has its parts needs no others.
    """
    known = {one.whole for one in stated if one.kind in SUMMING and not _is_of_means(one, drafts)}
    asked = [
        one for one in told.overviews if one.index in casts and told.repeats[one.index] not in known
    ]
    prices = prices_by_sentence(told, drafts, stated)
    parted = list(_sections(told, prices))
    if not asked:
        return parted
    stops = frozenset(one.sentence for one in _unnamed(told, drafts, asked))
    walk = _Walk(told, prices, casts, asked, stops)
    found = [(one, parts) for one in walk.firsts() if (parts := walk.parts(one))]
    claims = Counter(part for _, parts in found for part in parts)
    return parted + [
        _related(told, one, parts)
        for one, parts in found
        if all(claims[part] == 1 for part in parts)  # else it is open which of two they are of
    ]


def _sections(told: Account, prices: dict[int, list[Price]]) -> Iterator[Related]:
    """Yield what the sections of a list come to, by their headings; they take their items' place.

    prices: of each sentence; changed so that a section stands for what it lists.
    """
    for number, index, items in sections(told):
        here = [price for item in items for price in prices.get(item, ())]
        own = [price for price in prices.get(number, ()) if not price.loose]
        if any(price.index == index for price in own) or not here:
            continue
        parts = [price.index for price in here]
        if exceeds(told, index, parts) or not are_comparable(told, index, parts):
            continue
        for item in items:
            prices.pop(item, None)
        prices[number] = [Price(index, None)]
        if len(parts) >= _FEWEST:
            quote = (told.sentences[number].start, told.found[parts[-1]].end)
            whole = told.repeats[index]
            firsts = tuple(dict.fromkeys(told.repeats[part] for part in parts))
            yield Related(RelationKind.INCLUDES, whole, firsts, quote, _SCORE)


def _is_of_means(one: Related, drafts: Sequence[Draft]) -> bool:
    """Whether a total is only told by what it comes as: "4.2 billion in grants, 1.6 in loans"."""
    holding = [draft for draft in drafts if not set(one.parts).isdisjoint(draft.figures)]
    return one.kind is RelationKind.SUM_OF and len(holding) < _FEWEST


def _unnamed(
    told: Account, drafts: Sequence[Draft], asked: Sequence[Overview]
) -> Iterator[Overview]:
    """Yield the values of several deals: also those that no body, only countries, deal in."""
    named = {
        told.repeats[index]
        for draft in drafts
        if any(actor.sure and not actor.is_country for actor in draft.roles)
        for index in draft.figures
    }
    totals = {told.repeats[one.index] for one in asked}
    for one in told.overviews:
        first = told.repeats[one.index]
        if first in totals or first not in named:
            yield one


def _related(told: Account, one: Overview, parts: Sequence[int]) -> Related:
    firsts = tuple(dict.fromkeys(told.repeats[part] for part in parts))
    whole = told.repeats[one.index]
    places = [told.found[index] for index in (one.index, *parts)]
    span = told.sentences[one.sentence]
    start = min(span.start, *(figure.start for figure in places))
    stop = max(span.end if one.told else 0, *(figure.end for figure in places))
    exact = sum(told.found[part].amount for part in firsts) == told.found[whole].amount
    complete = one.told and (one.complete or exact) and one.count == len(firsts)
    kind = RelationKind.SUM_OF if complete else RelationKind.INCLUDES
    return Related(kind, whole, firsts, (start, stop), _SCORE)


@dataclass(frozen=True, slots=True)
class _Walk:
    """A way through the sentences of a text, from each value of several deals to the next.

    prices: of each sentence; stops: where there is such a value.
    """

    told: Account
    prices: Mapping[int, Sequence[Price]]
    casts: Mapping[int, Cast]
    asked: Sequence[Overview]
    stops: AbstractSet[int]

    def firsts(self) -> Iterator[Overview]:
        """Yield each value once: where the text itself gives it, not its title."""
        seen = set()
        for one in self.asked:
            first = self.told.repeats[one.index]
            if first not in seen and one.index not in self.told.titled:
                seen.add(first)
                yield one

    def parts(self, one: Overview) -> list[int]:
        """Return the prices that a value covers; none where they are few or cannot be right."""
        found = self._along(one, range(one.sentence + 1, len(self.told.sentences)))
        if found and not one.told and self._is_within_another(one):
            return []
        if one.told:
            before = self._along(one, range(one.sentence - 1, -1, -1))
            if one.count is not None and len(before) != one.count:
                before = []
            found = before or found
        parts = sorted({self.told.repeats[price.index]: price.index for price in found}.values())
        if sum(price.loose for price in found) * 2 > len(found):
            return []
        if len(parts) < _FEWEST or exceeds(self.told, one.index, parts):
            return []
        counted = one.told and one.complete and one.count == len(parts)
        return parts if counted or are_comparable(self.told, one.index, parts) else []

    def _is_within_another(self, one: Overview) -> bool:
        """Whether a larger value told just before, with no deal between, can be of the same."""
        earlier = (other for other in self.told.overviews if other.index < one.index)
        last = max(earlier, key=lambda other: other.index, default=None)
        if last is None or not is_smaller(self.told, one.index, last.index):
            return False
        between = range(last.sentence, one.sentence + 1)
        near = len(between) <= _GAP and not any(self.prices.get(number) for number in between)
        figures = self.told.found
        return near and figures[one.index].amount * _CLOSE < figures[last.index].amount * _WIDE

    def _along(self, one: Overview, sentences: range) -> list[Price]:
        told = self.told
        found: list[Price] = []
        idle = 0
        forward = sentences.step > 0
        for number in sentences:
            span = told.sentences[number]
            here = self.prices.get(number, ())
            if number in self.stops or idle > _GAP:
                break
            if forward and (
                _ELSEWHERE.match(told.text, span.start, span.end)
                or _LATER.search(told.text, span.start, span.end)
            ):
                break
            if _BEFORE.search(told.text, span.start, span.end) or _AN_ECONOMY.search(
                told.text, span.start, span.end
            ):
                continue
            if any(_is_as_large(told, price.index, one.index) for price in here):
                break  # what is told from here on is of something larger
            kept = [price for price in here if self._fits(one, price, here)]
            found += kept
            aside = span.bullet or is_heading(told.text, span)
            idle = 0 if kept else idle if aside else idle + 1
        return found

    def _fits(self, one: Overview, price: Price, here: Sequence[Price]) -> bool:
        """Whether a price can be of a value's deals: of its sort, and of those who deal in it."""
        told, draft = self.told, price.draft
        if told.repeats[price.index] == told.repeats[one.index]:
            return False
        if draft is None:
            return is_smaller(told, price.index, one.index)
        if one.sorts and draft.type not in {*one.sorts, None, DealType.OTHER}:
            return _may_be_misread(self.casts[one.index], draft)
        if not one.sorts & _FINANCE and self._pays(price, here):
            return False
        cast = self.casts[one.index]
        if one.by_many and one.sorts:
            return _side(cast.with_role(*TAKING), draft.taking)
        return _agrees(cast, draft, sided=bool(one.sorts))

    def _pays(self, price: Price, here: Sequence[Price]) -> bool:
        """Whether a loan is for what is told beside it, or in the sentence before it."""
        text, found = self.told.text, self.told.found
        if _LENT_FOR_IT.search(
            text, min(found[one.index].end for one in here), found[price.index].start
        ):
            return price is not here[0]
        if price.draft is None or price.draft.type not in _FINANCE:
            return False
        if any(_is_bought(other.draft) for other in here if other is not price):
            return True
        number = self.told.sentence_of[price.index]
        span = self.told.sentences[number]
        paid = _PAYS_FOR.search(text, span.start, span.end)
        before = self.told.sentences[number - 1] if number else span
        if not paid or not any(_is_bought(one.draft) for one in self.prices.get(number - 1, ())):
            return False
        what = paid["what"]
        return what is None or what in text[before.start : before.end] or what in _THINGS


def _is_as_large(told: Account, part: int, whole: int) -> bool:
    one, other = told.found[part], told.found[whole]
    again = told.repeats[part] == told.repeats[whole]
    return not again and one.currency == other.currency and one.amount >= other.amount


def _is_bought(draft: Draft | None) -> bool:
    return draft is not None and draft.type in _PAID_FOR


def _agrees(cast: Cast, draft: Draft, *, sided: bool) -> bool:
    """Whether nobody deals in the draft who has no part in the total.

    sided: the total says who gives and who takes, not only between whom.
    """
    if sided:
        giving, taking = cast.with_role(*GIVING), cast.with_role(*TAKING)
        return _side(giving, draft.giving) and _side(taking, draft.taking)
    named = [actor for actor, _ in cast.parts]
    lands = {actor.country for actor in named if actor.country}
    mine = {actor.country for actor in draft.roles if actor.country}
    if not lands or mine <= lands:
        return True
    one_side = not (draft.giving and draft.taking)
    return len(lands) < _FEWEST and (one_side or not mine.isdisjoint(lands))


def _may_be_misread(cast: Cast, draft: Draft) -> bool:
    """Whether a deal of another sort names one side only, and that may be one of the total."""
    mine = [*draft.giving, *draft.taking]
    if draft.giving and draft.taking:
        return False
    return _side(cast.with_role(*GIVING), mine) or _side(cast.with_role(*TAKING), mine)


def _side(named: Sequence[Actor], mine: Sequence[Actor]) -> bool:
    """Whether the same side can be meant; a body whose country nobody tells can be of any."""
    if not named or not mine or meet(named, mine):
        return True
    lands = all(actor.is_country for actor in named)
    return lands and all(actor.country is None for actor in mine)
