"""Tell the deals of a text, sentence after sentence, as a reader would gather them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure, Role
from crossfoot.reading.proposing.acts.casting import ONE_OF_THEM, cast, notice
from crossfoot.reading.proposing.acts.item import Told
from crossfoot.reading.proposing.acts.items import items
from crossfoot.reading.proposing.deals.draft import Draft, Topic
from crossfoot.reading.proposing.deals.drafts import Drafts
from crossfoot.reading.proposing.names.actors import Actor, actor_of
from crossfoot.reading.proposing.names.focus import Focus
from crossfoot.reading.proposing.names.lexicon import NameKind

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
    drafts = Drafts(told.text, told.found, told.repeats, told.sentence_of)
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
    """

    told: Account
    wholes: frozenset[int]
    drafts: Drafts
    deal_of: dict[int, Draft]
    focus: Focus = field(default_factory=Focus)
    headlines: list[Topic] = field(default_factory=list)
    casts: dict[int, Cast] = field(default_factory=dict)
    paragraph: list[Topic] = field(default_factory=list)
    said: Cast | None = None
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
            told = frame.triggers or frame.figures or (sentence.bullet and frame.placed)
            if not told:
                notice(self.told.text, frame, self.focus)
                continue
            self.said = cast(self.told.text, frame, self.focus, self._before())
            if self.told.has_title and frame.sentence == 0 and frame.triggers:
                self.title.append(Topic(self.said))
            self._frame(sentence, frame, self.said)
        ends_open = self.told.text[sentence.end - 1] == ":" or (lists and not sentence.bullet)
        self.opens_list = ends_open or (sentence.bullet and self.opens_list)

    def _as_in_total(self, frame: Frame, item: Item) -> Cast:
        """Return what a body that opens a sentence does with an amount: as those in a total did.

        "Donors pledged $1.9 billion. … Germany came forward with $62 million."
        """
        found, first = self.told.found, frame.placed[0] if frame.placed else None
        priced = any(found[index].measure is Measure.VALUE for index in item.figures)
        total = self.headlines[-1].cast if self.headlines else None
        if first is None or total is None or total.kind is None or not priced:
            return item.cast
        name = first.name
        opens = name.start - frame.start < _OPENING and first.preposition is None
        acts = opens and name.sure and not (name.adjective or name.possessive or first.modifies)
        if not acts or name.kind not in _DEALING:
            return item.cast
        others = [part for part in total.parts if part[1] is not total.kind.subject]
        return replace(total, parts=((actor_of(name), total.kind.subject), *others))

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
        for item in items(Told(told.text, told.found, frame, found, self.focus, told.within), kept):
            listed = sentence.bullet or bool(told.listed.intersection(item.figures))
            listed = listed or ONE_OF_THEM.match(told.text, frame.start) is not None
            told_before = [*self.paragraph[:-4:-1], *self.headlines[:-3:-1]]
            self.drafts.topics = [*told_before, *self.title[:1]]
            self.drafts.near = any(topic.told for topic in self.paragraph[self.fresh :])
            draft = self.drafts.tell(frame, item, opening=opening, listed=listed)
            if draft is None and not item.cast.parts and not frame.triggers:
                shared = replace(item, cast=self._as_in_total(frame, item))
                if shared.cast.parts:
                    draft = self.drafts.tell(frame, shared, opening=opening, listed=True)
            alone = not self.drafts.all and not item.cast.parts and frame.triggers
            if draft is None and alone and not told.headlines.keys() & set(item.figures):
                named = replace(item, cast=replace(item.cast, parts=self._around(frame)))
                draft = self.drafts.tell(frame, named, opening=opening, listed=listed)
            if draft:
                self.deal_of |= dict.fromkeys(item.figures, draft)
                self.paragraph.append(Topic(item.cast, told=True))
