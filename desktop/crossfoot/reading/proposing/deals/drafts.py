"""Gather what the sentences tell into deals: a new one, or more of one already told.

A frame tells more of a deal when it says so ("the order is worth …"), when it repeats one of its
figures, or when the same parties trade the same goods and no other price contradicts.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, Role, Stage
from crossfoot.reading.proposing.acts.casts import GIVEN, GIVING, TAKING
from crossfoot.reading.proposing.acts.referring import (
    ALSO,
    AT_A_PRICE,
    BOUGHT,
    BY_AND_BY,
    CELLS,
    COST_AT,
    COSTS,
    IN_ALL,
    OF_ITS_OWN,
    OF_THE_MATTER,
    OPTIONAL,
    SHARE,
    THE_DEAL,
    UNNAMED,
    WITH_DEBT,
    is_borrowed,
    speaks_of_the_deal,
)
from crossfoot.reading.proposing.acts.stages import stage_of
from crossfoot.reading.proposing.deals import lots, meant
from crossfoot.reading.proposing.deals.draft import (
    Draft,
    Sides,
    Topic,
    acts_anew,
    agree,
    is_one_of_several,
    overlap,
    same_sort,
)
from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.acts.casts import Cast
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.item import Item
    from crossfoot.reading.proposing.names.actors import Actor

# Sorts of deal of which one is not the other, though the parties be the same.
_SORTS = frozenset({DealType.PURCHASE, DealType.LOAN, DealType.GRANT, DealType.GUARANTEE})
# How many deals back a text is taken to speak of; keeps long texts linear.
_MEMORY = 40
_NEAREST = 4
_MANY = 2
# Within how many sentences a deal is still being told.
_FEW = 3
_ACTING = frozenset({NameKind.ORGANISATION, NameKind.COUNTRY, NameKind.SEAT})
# Deals that a text can tell of without naming anybody: "a $3 billion grant for clean water".
_ALONE = frozenset(
    {DealType.GRANT, DealType.LOAN, DealType.GUARANTEE, DealType.PACKAGE, DealType.SWAP}
)


@dataclass(slots=True)
class Drafts:
    """The deals told so far.

    sides, numbers: of each deal by its identity, as they are asked for very often.
    maker: who makes what is being told of, where nobody is named to sell it.
    topics: what is being told now; near: the paragraph has told of a deal already.
    several: an amount is told of several deals at once.
    settled: a deal with both its sides was told.
    """

    text: str
    found: Sequence[Found]
    repeats: Mapping[int, int]
    sentence_of: Mapping[int, int]
    several: bool = False
    all: list[Draft] = field(default_factory=list)
    sides: dict[int, Sides] = field(default_factory=dict)
    numbers: dict[int, set[int]] = field(default_factory=dict)
    maker: Actor | None = None
    topics: Sequence[Topic] = ()
    near: bool = False
    last: Draft | None = None
    settled: bool = False

    def tell(
        self, frame: Frame, item: Item, *, opening: str, listed: bool, given: Draft | None = None
    ) -> Draft | None:
        """Add what an item tells; return its deal, or None where it is of no deal.

        opening: the sentence up to the frame's end, to see whether it refers back.
        listed: it is an item of a list, which needs no word of dealing of its own.
        given: what the list has given the same two so far: loans and grants are one package.
        """
        item = lots.of_the_same(self.found, self.last, item, opening)
        money = given is not None and {given.type, item.cast.type} <= GIVEN
        draft = given if money else self._same(frame, item, opening)
        own = item
        if draft is None:
            item = self._with_topic(frame, item, opening, listed=listed)
        item = self._without_output(item, draft, opening)
        if not item.figures:
            return None
        if draft is None:
            if not self._is_deal(frame, item, listed=listed or item.cast is not own.cast):
                return None
            draft = Draft(first_sentence=frame.sentence, topics=list(self.topics), maker=self.maker)
            self.all.append(draft)
        self._add(draft, frame, item)
        self.last = draft
        return draft

    def complete(self, cast: Cast) -> None:
        """Add the side that words without a figure name to the deal that lacks it."""
        mine = Sides(cast.with_role(*GIVING), cast.with_role(*TAKING))
        if not all(mine):
            return
        for draft in reversed(self.all[-_NEAREST:]):
            sides = self.sides[id(draft)]
            lacks = bool(sides.giving) != bool(sides.taking)
            if lacks and draft.type is cast.type and agree(sides, mine) and overlap(sides, mine):
                missing = mine.taking if sides.giving else mine.giving
                draft.roles |= {one: role for one, role in cast.parts if one in missing}
                self.sides[id(draft)] = Sides(draft.giving, draft.taking)
                return

    def stand(self, said: Mapping[Actor, Role]) -> None:
        """Put whoever is said to stand there on the side that the deal told last lacks."""
        if self.last:
            self.last.stand(said)
            self.sides[id(self.last)] = Sides(self.last.giving, self.last.taking)

    def _without_output(self, item: Item, draft: Draft | None, opening: str) -> Item:
        """Leave out of an investment what is counted: what a works makes, unless it is bought."""
        kind = (draft.type if draft else None) or item.cast.type
        if kind is not DealType.INVESTMENT or BOUGHT.search(opening):
            return item
        money = tuple(i for i in item.figures if self.found[i].measure is Measure.VALUE)
        return item if len(money) == len(item.figures) else replace(item, figures=money)

    def _is_deal(self, frame: Frame, item: Item, *, listed: bool) -> bool:
        """Whether an item that tells of no deal told before tells of one of its own."""
        if not item.cast.parts:
            priced = self._priced(item.figures)
            alone = priced and item.cast.type in _ALONE and any(one.noun for one in frame.triggers)
            bodies = (one.name for one in frame.placed if one.name.sure)
            body = any(name.kind is NameKind.ORGANISATION for name in bodies)
            return alone and (body or not self.settled)  # "Aid to the region reached $2 billion"
        if frame.triggers or item.apart or listed:
            return True
        if frame.inherited and item.cast.parts and self._priced(item.figures):
            return True  # "China lends $4 billion; the Emirates, $3 billion"
        sides = (item.cast.with_role(*GIVING), item.cast.with_role(*TAKING))
        return all(sides) or (bool(item.products) and any(sides))

    def _with_topic(self, frame: Frame, item: Item, opening: str, *, listed: bool) -> Item:
        """Return the item with the parties being told of, where it names none of its own.

        "Lot has chosen the A220. The contract covers 40 aircraft"; "memorandums for another $84
        billion were exchanged as well".
        """
        if item.cast.parts:
            return item
        untold = bool(self.topics) and not self.topics[0].told
        priced = self._priced(item.figures)
        goes_on = priced and not listed and not frame.triggers and not self._rate(item.figures)
        about = (
            (untold and goes_on and not self._somebody(frame))
            or THE_DEAL.search(opening)
            or SHARE.match(opening)
            or ALSO.search(opening)
            or OF_ITS_OWN.match(opening)
            or (untold and priced and COSTS.search(opening))
            or AT_A_PRICE.match(opening)
        )
        topic = next((one.cast for one in self.topics if one.parted), None)
        put = untold and COST_AT.search(opening) is not None
        if not about or topic is None or not (put or same_sort(topic, item.cast)):
            return item
        kind = topic.type if put else item.cast.type or topic.type
        return replace(item, cast=replace(topic, type=kind))

    def _somebody(self, frame: Frame) -> bool:
        """Whether a frame names somebody who is not only told of."""
        topic = next((one.cast for one in self.topics if one.parted), None)
        known = {actor.party for actor, _ in topic.parts} if topic else set()
        return any(
            one.name.sure and one.name.party not in known and not one.modifies
            for one in frame.placed
            if one.preposition is None and one.name.kind in _ACTING
        )

    def _same(self, frame: Frame, item: Item, opening: str) -> Draft | None:
        """Return the deal that an item tells more of, or None for a new one."""
        repeated = {self.repeats.get(index, index) for index in item.figures}
        recent = self.all[-_MEMORY:]
        mine = Sides(item.cast.with_role(*GIVING), item.cast.with_role(*TAKING))
        of_land = meant.of_land(self.text, recent[-_NEAREST:], item)
        if of_land and self._contradicts(of_land, item):
            of_land = None
        plain = self._told_of_row(frame, item, repeated) or of_land
        if plain:
            return plain
        for draft in reversed(recent):
            known = not self.numbers[id(draft)].isdisjoint(repeated)
            if known and self._compatible(draft, item, mine):
                return draft
        last = meant.of_words(recent, self.last, opening)
        alone = not item.apart or not item.cast.parts
        if last and alone and self._goes_on(last, frame, item, opening):
            return last
        if ALSO.search(opening) and any(not one.noun for one in frame.triggers):
            return None
        unnamed = UNNAMED.search(self.text, frame.start, frame.end) and not all(mine)
        for draft in reversed(recent) if any(mine) and not unnamed else ():
            shared = overlap(self.sides[id(draft)], mine)
            fits = shared and self._compatible(draft, item, mine)
            if fits and (not self._contradicts(draft, item) or self._of_it(draft, frame, item)):
                return draft
        return None

    def _told_of_row(self, frame: Frame, item: Item, repeated: AbstractSet[int]) -> Draft | None:
        """Return the one deal of which a row of a table repeats a figure.

        The row says plainly whose it is: it takes the place of a side read otherwise in prose.
        """
        if not CELLS.search(self.text, frame.start, frame.end):
            return None
        known = [one for one in self.all[-_MEMORY:] if self.numbers[id(one)] & repeated]
        if len(known) != 1:
            return None
        (draft,) = known
        named = {actor for actor, _ in item.cast.parts if not actor.is_country}
        if named and named.isdisjoint(draft.roles):
            draft.stand_for(named)
            self.sides[id(draft)] = Sides(draft.giving, draft.taking)
        return draft

    def _compatible(self, draft: Draft, item: Item, mine: Sides) -> bool:
        """Whether nothing in the item contradicts the deal: other parties, other goods."""
        if {draft.type, item.cast.type} <= _SORTS and draft.type is not item.cast.type:
            return draft.type is not DealType.PURCHASE and item.cast.type is not DealType.PURCHASE
        invests = draft.type is DealType.INVESTMENT and item.cast.type is DealType.PURCHASE
        if invests and self._counts(item.figures) and not self._counts(draft.figures):
            return False
        sectors = {draft.sector, self._sector(item)} - {None}
        if is_one_of_several(draft, mine):
            return False
        return len(sectors) < _MANY and agree(self.sides[id(draft)], mine)

    def _sector(self, item: Item) -> str | None:
        """Return the sector of an item's goods; None where they are ones told of ("the ships")."""
        if not item.products:
            return None
        start = item.products[0].start
        told_of = self.text[max(start - 4, 0) : start].lower() == "the "
        return None if told_of else item.products[0].sector

    def _goes_on(self, last: Draft, frame: Frame, item: Item, opening: str) -> bool:
        """Whether the words speak of the deal told last: "the order", "it is worth"."""
        mine = Sides(item.cast.with_role(*GIVING), item.cast.with_role(*TAKING))
        if not agree(self.sides[id(last)], mine):
            return False
        named = {
            actor
            for actor, role in item.cast.parts
            if role is Role.PARTNER and (actor.business or not actor.is_country)
        }
        news = {*mine.giving, *mine.taking, *named} - set(last.roles)
        if SHARE.match(opening):  # "Of them, 51 go to its arm flyadeal"
            homes = {actor.country for actor in last.taking}
            news = {actor for actor in news if actor.country not in homes}
        share = not news and self._is_share(last, frame, item, opening)
        another = news or (not share and (ALSO.search(opening) or OF_ITS_OWN.match(opening)))
        if another and self._contradicts(last, item):
            return False
        definite = lots.is_definite(self.text, self.found, item) or WITH_DEBT.search(opening)
        if share or (not news and definite):
            return True
        acts = any(not one.noun and not one.kind.generic for one in frame.triggers)
        if acts and frame.subjects and self._contradicts(last, item):
            return False
        if speaks_of_the_deal(self.text, frame.start, opening, acts=acts):
            return True
        return self._goes_on_untold(last, frame, item, opening)

    def _is_share(self, last: Draft, frame: Frame, item: Item, opening: str) -> bool:
        """Whether the words tell of some of the deal told last, by nobody new."""
        told = SHARE.match(opening) or OPTIONAL.search(opening)
        if told and not OF_ITS_OWN.match(opening):
            return not (self.several and lots.are_two(self.found, last, item))
        return self._of_it(last, frame, item)

    def _goes_on_untold(self, last: Draft, frame: Frame, item: Item, opening: str) -> bool:
        """Whether a sentence that names nobody who deals, nor any act, is of the deal told last."""
        going_on = self.near or (self._priced(item.figures) and not self._priced(last.figures))
        anew = any(acts_anew(one, last) for one in frame.placed)
        parts = item.cast.parts
        known = not parts or (
            not frame.inherited and all(actor in last.roles for actor, _ in parts)
        )
        untold = known and all(one.noun for one in frame.triggers)
        if not untold or anew or not going_on or self._is_lent(frame, item, last):
            return False
        if IN_ALL.match(opening) and len(self.all) > 1:
            return False
        return OF_THE_MATTER.search(opening) is not None or self._more_of(last, frame, item)

    def _is_lent(self, frame: Frame, item: Item, last: Draft) -> bool:
        """Whether an amount is borrowed for the purchase told last: a deal of its own."""
        if last.type is not DealType.PURCHASE or not self._priced(item.figures):
            return False
        priced = next(i for i in item.figures if self.found[i].measure is Measure.VALUE)
        return is_borrowed(self.text, frame.start, self.found[priced])

    def _more_of(self, last: Draft, frame: Frame, item: Item) -> bool:
        """Whether a sentence right after counts more of the goods, or gives the price they lack."""
        if frame.sentence - self._told_at(last) > 1:
            return False
        if self._priced(item.figures):
            return not self._priced(last.figures)
        return bool(lots.counted(self.found, item.figures) & lots.counted(self.found, last.figures))

    def _of_it(self, draft: Draft, frame: Frame, item: Item) -> bool:
        """Whether the words call an amount a payment or a phase of a deal told just before."""
        if item.apart or frame.sentence - self._told_at(draft) > _FEW:
            return False
        return BY_AND_BY.search(self.text, frame.start, frame.end) is not None

    def _told_at(self, draft: Draft) -> int:
        return max((self.sentence_of[index] for index in draft.figures), default=0)

    def _contradicts(self, draft: Draft, item: Item) -> bool:
        """Whether both have a price of their own."""
        if item.apart and not item.cast.parts[1:] and self._counted_alike(draft, item):
            return True
        return self._priced(draft.figures) and self._priced(item.figures)

    def _counted_alike(self, draft: Draft, item: Item) -> bool:
        """Whether both count the same goods, and so are two lots."""
        mine = lots.counted(self.found, item.figures)
        named = {actor for actor, _ in item.cast.parts} - set(draft.roles)
        return bool(named and mine & lots.counted(self.found, draft.figures))

    def _priced(self, figures: Sequence[int]) -> bool:
        return lots.priced(self.found, figures)

    def _rate(self, figures: Sequence[int]) -> bool:
        return any(self.found[index].period is not None for index in figures)

    def _counts(self, figures: Sequence[int]) -> bool:
        return any(self.found[index].measure is Measure.QUANTITY for index in figures)

    def _add(self, draft: Draft, frame: Frame, item: Item) -> None:
        new = [index for index in item.figures if index not in draft.figures]
        draft.figures += new
        for actor, role in item.cast.parts:
            if draft.roles.get(actor, Role.PARTNER) is Role.PARTNER:
                draft.roles[actor] = role
        self.sides[id(draft)] = Sides(draft.giving, draft.taking)
        self.settled = self.settled or all(self.sides[id(draft)])
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
