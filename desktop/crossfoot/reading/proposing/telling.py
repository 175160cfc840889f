"""Tell the deals of a text, sentence after sentence, as a reader would gather them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, Role
from crossfoot.reading.proposing.acts.casting import ONE_OF_THEM, cast, notice
from crossfoot.reading.proposing.acts.casts import COUNTER, GIVING, TAKING
from crossfoot.reading.proposing.acts.item import Told
from crossfoot.reading.proposing.acts.items import items
from crossfoot.reading.proposing.acts.labels import said_roles
from crossfoot.reading.proposing.acts.makers import Makers
from crossfoot.reading.proposing.acts.referring import pays_for_it
from crossfoot.reading.proposing.deals.draft import Draft, Topic, meet
from crossfoot.reading.proposing.deals.drafts import Drafts
from crossfoot.reading.proposing.names.actors import Actor, actor_of
from crossfoot.reading.proposing.names.focus import Focus
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.sentences import is_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.acts.casts import Cast
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.item import Item
    from crossfoot.reading.proposing.sentences import Sentence


# How many sentences back those who deal are named at most, and how many there are of them.
_NEAR = 2
_PAIR = 2
_UNION = "European Union"
_WHERE = frozenset({"in", "to", "for", "with"})
_AIDS = re.compile(r"\b(?:aid|assistance|support|help|relief)\b")
_OPENING = 5
_DEALING = frozenset({NameKind.ORGANISATION, NameKind.COUNTRY, NameKind.SEAT})


def _bodies(frame: Frame) -> Iterator[Actor]:
    """Yield the bodies that a frame names for themselves."""
    for one in frame.placed:
        if one.name.kind is NameKind.ORGANISATION and one.name.sure and not one.name.adjective:
            yield actor_of(one.name)


def tell(told: Account, wholes: frozenset[int]) -> Story:
    """Return the deals, the deal of each figure, and who deals in the totals.

    wholes: figures that are totals of several deals, and so of no deal themselves.
    """
    several = bool(told.headlines or told.overviews)
    drafts = Drafts(told.text, told.found, told.repeats, told.sentence_of, several)
    deal_of: dict[int, Draft] = {}
    teller = _Teller(told, wholes, drafts, deal_of)
    bullets = [sentence.bullet for sentence in told.sentences]
    following = [*bullets[1:], False][: len(bullets)]
    for sentence, here, lists in zip(told.sentences, told.frames, following, strict=True):
        teller.sentence(sentence, here, lists=lists)
    return Story(drafts.all, deal_of, [topic.cast for topic in teller.headlines], teller.casts)


@dataclass(frozen=True, slots=True)
class Story:
    """The deals of a text.

    deal_of: of each figure; headlines: who deals in the totals; casts: in which of them.
    """

    drafts: Sequence[Draft]
    deal_of: Mapping[int, Draft]
    headlines: Sequence[Cast]
    casts: Mapping[int, Cast]


@dataclass(slots=True)
class _Teller:
    """One telling of the deals, sentence after sentence.

    headlines:  casts of the totals told so far; casts: of each of them.
    fresh:      from which of it on the item of a list has told itself.
    title:      what the title tells.
    left_out:   figures that are of no one deal.
    paragraph:  what the paragraph has told so far; said: what its last frame told.
    lead:       what words of dealing told last, for the rows of a table.
    heading:    whom the words before a list name, for all its items; given: what it gives a pair;
                aids: whether its items are aid.
    """

    told: Account
    wholes: frozenset[int]
    drafts: Drafts
    deal_of: dict[int, Draft]
    focus: Focus = field(default_factory=Focus)
    makers: Makers = field(default_factory=Makers)
    headlines: list[Topic] = field(default_factory=list)
    casts: dict[int, Cast] = field(default_factory=dict)
    paragraph: list[Topic] = field(default_factory=list)
    said: Cast | None = None
    lead: Cast | None = None
    heading: Sequence[tuple[Actor, Role]] = ()
    given: Draft | None = None
    aids: bool = False
    number: int = -1
    opens_list: bool = False
    fresh: int = 0
    title: list[Topic] = field(default_factory=list)
    left_out: AbstractSet[int] = field(init=False)

    def __post_init__(self) -> None:
        told = self.told
        self.left_out = self.wholes | told.titled | told.former | told.skips.keys()

    def sentence(self, sentence: Sentence, here: Sequence[Frame], *, lists: bool) -> None:
        """Tell what the frames of one sentence tell; lists: the items of a list follow."""
        if sentence.paragraph != self.number and not (sentence.bullet or self.opens_list):
            self.paragraph = []
            self.said = None
        item = sentence.bullet and sentence.paragraph != self.number
        self.number = sentence.paragraph
        self.fresh = len(self.paragraph) if item else 0 if not sentence.bullet else self.fresh
        for frame in here:
            self.makers.saw(frame)
            told = frame.triggers or frame.figures or (sentence.bullet and frame.placed)
            if not told:
                meant = notice(self.told.text, frame, self.focus)
                self.drafts.stand(
                    {
                        actor: role
                        for name, role in said_roles(self.told.text, frame).items()
                        for actor in meant[name]
                    }
                )
                continue
            self.said = cast(self.told.text, frame, self.focus, self._before())
            self.lead = self.said if frame.triggers and self.said.parts else self.lead
            if self.told.has_title and frame.sentence == 0 and frame.triggers:
                self.title.append(Topic(self.said))
            self._frame(sentence, frame, self.said)
        ends_open = self.told.text[sentence.end - 1] == ":" or (lists and not sentence.bullet)
        if not sentence.bullet:
            here_named = {one.name.party for frame in here for one in frame.placed}
            heads = self.said.parts if self.said and ends_open else ()
            self.heading = tuple(part for part in heads if part[0].party in here_named)
            self.given = None
            self.aids = _AIDS.search(self.told.text, sentence.start, sentence.end) is not None
        self.opens_list = ends_open or (sentence.bullet and self.opens_list)

    def _between(self, frame: Frame) -> tuple[tuple[Actor, Role], ...]:
        """Return who deals in an item that says nothing of it: those of the words before the list.

        "The bank approved three loans:" and then "$500 million for roads in Kenya".
        """
        roles = {role for _, role in self.heading}
        counter = COUNTER.get(next(iter(roles)), Role.PARTNER)
        known = {actor.country for actor, _ in self.heading}
        lone = len(roles) == 1 and Role.PARTNER not in roles
        lands = [
            actor_of(one.name)
            for one in frame.placed
            if one.preposition in _WHERE and one.name.sure and one.name.country not in known
        ]
        return (*self.heading, *((actor, counter) for actor in (lands[:1] if lone else ())))

    def _under_heading(self, frame: Frame, item: Item) -> Item:
        """Return an item of a list on the other side of whom the words before the list name.

        "IFC commitments this week: 1) Everest Foods - $8m loan": the bank lends to it.
        """
        heads = self.heading
        acts = any(one.preposition is None and one.name.kind in _DEALING for one in frame.placed)
        if heads and not item.cast.parts and not acts:
            money = all(self.told.found[i].measure is Measure.VALUE for i in item.figures)
            kind = DealType.GRANT if self.aids and money else item.cast.type
            return replace(item, cast=replace(item.cast, type=kind, parts=self._between(frame)))
        for side, other in ((GIVING, TAKING), (TAKING, GIVING)):
            named = [part for part in heads if part[1] in side and part[0].sure]
            mine = item.cast.with_role(*side)
            if not named or not mine or any(part[1] in other for part in heads):
                continue
            lands = any(actor.is_country or actor.party == _UNION for actor, _ in named)
            if lands or item.cast.with_role(*other) or any(actor in mine for actor, _ in named):
                continue
            turned = [(actor, COUNTER.get(role, role)) for actor, role in item.cast.parts]
            counter = COUNTER.get(turned[0][1], turned[0][1])
            parts = (*((actor, counter) for actor, _ in named), *turned)
            return replace(item, cast=replace(item.cast, parts=parts))
        return item

    def _as_told(self, frame: Frame, item: Item, told: Cast | None) -> Cast:
        """Return what a body that opens a sentence does with an amount: as those before it did.

        "Donors pledged $1.9 billion. … Germany came forward with $62 million"; where one side is
        told ("Japan gives aid to four countries"), it is on the other.
        """
        first = frame.placed[0] if frame.placed else None
        priced = any(self.told.found[i].measure is Measure.VALUE for i in item.figures)
        if first is None or told is None or told.kind is None or not priced:
            return item.cast
        name = first.name
        opens = name.start - frame.start < _OPENING and first.preposition is None
        acts = opens and name.sure and not (name.adjective or name.possessive or first.modifies)
        if not acts or name.kind not in _DEALING:
            return item.cast
        actor, role = actor_of(name), told.kind.subject
        named = [one for one, its in told.parts if its is role and one.sure]
        if named and not meet(named, [actor]):
            role = COUNTER.get(role, role)
        others = [part for part in told.parts if part[1] is not role]
        return replace(told, parts=((actor, role), *others))

    def _around(self, frame: Frame) -> tuple[tuple[Actor, Role], ...]:
        """Return the bodies named in a frame or else just before it: they deal in some way.

        "Avelo is the first customer for Embraer's jet. The carrier placed a firm order for 50."
        """
        named = list(_bodies(frame))
        for number in range(frame.sentence, max(frame.sentence - _NEAR, -1), -1):
            if len(named) < _PAIR:
                for other in self.told.frames[number]:
                    named += _bodies(other)
        return tuple((actor, Role.PARTNER) for actor in dict.fromkeys(named))

    def _before(self) -> Cast | None:
        """Return what was told just before in the paragraph: a deal, or else a total."""
        return self.paragraph[-1].cast if self.paragraph else self.said

    def _frame(self, sentence: Sentence, frame: Frame, found: Cast) -> None:
        told = self.told
        kept = [index for index in frame.figures if index not in self.left_out]
        if self.wholes.intersection(frame.figures):
            self.headlines.append(Topic(found))
            self.casts |= dict.fromkeys(self.wholes.intersection(frame.figures), found)
        elif not kept and found.parts and (frame.triggers or sentence.bullet):
            self.paragraph.append(Topic(found))
        if not kept:
            acts = any(not one.noun and not one.kind.generic for one in frame.triggers)
            if acts and not told.skips.keys() & {*frame.figures}:
                self.drafts.complete(found)
            return
        opening = told.text[sentence.start : frame.end]
        row = not frame.triggers and is_row(told.text, sentence.start, sentence.end)
        several = items(Told(told.text, told.found, frame, found, self.focus, told.within), kept)
        if sentence.bullet:
            several = [self._under_heading(frame, item) for item in several]
        for item in several:
            listed = sentence.bullet or bool(told.listed.intersection(item.figures))
            listed = listed or ONE_OF_THEM.match(told.text, frame.start) is not None
            told_before = [*self.paragraph[:-4:-1], *self.headlines[:-3:-1]]
            self.drafts.topics = [*told_before, *self.title[:1]]
            self.drafts.near = any(topic.told for topic in self.paragraph[self.fresh :])
            draft = None
            for one in self._readings(frame, item, row=row):
                apart = listed or row or one is not item
                given = self.given if sentence.bullet else None
                draft = self.drafts.tell(frame, one, opening=opening, listed=apart, given=given)
                if draft:
                    pair = len(self.heading) == _PAIR and one.cast.parts == self.heading
                    self.given = draft if pair else None
                    self.deal_of |= dict.fromkeys(item.figures, draft)
                    self.paragraph.append(Topic(item.cast, told=True))
                    break

    def _readings(self, frame: Frame, item: Item, *, row: bool) -> Iterator[Item]:
        """Yield an item as it stands, then with those who may deal in it where it names none.

        row: it is of a row of a table, which goes on with what was told before the table.
        """
        if row and len(item.cast.parts) < _PAIR:
            yield replace(item, cast=self._as_told(frame, item, self.lead))
            return
        maker = self.drafts.maker = self.makers.of(frame, item)
        item = self._lent_for_it(frame, item)
        yield item
        if item.cast.parts:
            return
        if maker:  # "an undisclosed customer has ordered 36 turbines"
            yield replace(item, cast=replace(item.cast, parts=((maker, Role.SELLER),)))
            return
        pair = tuple(part for part in self.heading if part[1] is Role.PARTNER)
        if len(pair) == _PAIR and self.opens_list and frame.triggers:
            yield replace(item, cast=replace(item.cast, parts=pair))
        total = self.headlines[-1].cast if self.headlines else None
        shared = self._as_told(frame, item, total)
        if shared.parts and not frame.triggers:
            yield replace(item, cast=shared)
        if not self.drafts.all and frame.triggers and not self._is_total(item):
            yield replace(item, cast=replace(item.cast, parts=self._around(frame)))

    def _lent_for_it(self, frame: Frame, item: Item) -> Item:
        """Return a loan to nobody named as one to the company whose purchase was told just before.

        "Bayer is to buy Monsanto. Five banks have committed a bridge loan of $57 billion".
        """
        last = self.drafts.last
        if item.cast.type is not DealType.LOAN or last is None or not frame.triggers:
            return item
        buyers = [] if item.cast.with_role(*TAKING) else last.parties(Role.BUYER)
        if last.type is not DealType.PURCHASE or len(buyers) != 1 or buyers[0].is_country:
            return item
        if not pays_for_it(self.told.text, frame.start, frame.end):
            return item
        lenders = tuple(
            (actor, Role.LENDER if role is Role.PARTNER else role)
            for actor, role in item.cast.parts
            if actor != buyers[0]
        )
        parts = (*lenders, (buyers[0], Role.BORROWER))
        return replace(item, cast=replace(item.cast, parts=parts))

    def _is_total(self, item: Item) -> bool:
        return not self.told.headlines.keys().isdisjoint(item.figures)
