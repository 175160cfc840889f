"""One reading of a text, sentence by sentence: its names, frames, cues and the deals they tell."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.figures.values import DismissalReason
from crossfoot.reading.proposing.background import skip_reason
from crossfoot.reading.proposing.casting import cast
from crossfoot.reading.proposing.cues import Cue, View, cues, headlines
from crossfoot.reading.proposing.drafts import Draft, Drafts, Topic
from crossfoot.reading.proposing.focus import Focus
from crossfoot.reading.proposing.frames import Frame, frames
from crossfoot.reading.proposing.items import Told, items
from crossfoot.reading.proposing.lexicon import NameKind
from crossfoot.reading.proposing.names import Name, names
from crossfoot.reading.proposing.sentences import Sentence, sentences
from crossfoot.reading.proposing.sighting import Sighting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposal import Known
    from crossfoot.reading.proposing.casts import Cast


@dataclass(frozen=True, slots=True)
class Account:
    """What a text tells, before it is settled which figures are totals.

    skips:    figures that are of no deal, with the reason.
    repeats:  figure to the first place of the same number.
    sentence_of: figure to the number of its sentence.
    listed:   figures that a list names as parts of a total.
    headlines: values of several deals at once, with how many where the words say.
    """

    text: str
    found: Sequence[Found]
    sentences: Sequence[Sentence]
    names: Sequence[Name]
    frames: Sequence[Sequence[Frame]]
    cues: Sequence[Cue]
    skips: Mapping[int, DismissalReason]
    repeats: Mapping[int, int]
    sentence_of: Mapping[int, int]
    listed: frozenset[int]
    headlines: Mapping[int, int | None]


def account(text: str, found: Sequence[Found], known: Known) -> Account:
    """Read a text once for everything that deals are made of."""
    cut = sentences(text)
    every = names(text, cut, known)
    every = _without_title_case(text, cut, every)
    by_sentence = _by_sentence(cut, [figure.start for figure in found])
    names_of = _by_sentence(cut, [name.start for name in every])
    told: list[list[Frame]] = []
    stated: list[Cue] = []
    many: dict[int, int | None] = {}
    skips: dict[int, DismissalReason] = {}
    for number, sentence in enumerate(cut):
        inside = by_sentence[number]
        for index in inside:
            reason = skip_reason(text, sentence, found[index])
            if reason:
                skips[index] = reason
        inside_names = [every[i] for i in names_of[number]]
        here = frames(Sighting(text, number, sentence, inside_names, found, inside))
        told.append(here)
        kept = tuple(i for i in inside if i not in skips and found[i].converts is None)
        if kept:
            placed = tuple(one for frame in here for one in frame.placed)
            view = View(text, number, sentence, kept, found, placed)
            stated += cues(view)
            many |= dict(headlines(view))
    if all(index in skips for index in range(len(found))):
        skips = {i: why for i, why in skips.items() if why is not DismissalReason.OTHER_DEAL}
    repeats = _repeats(cut, by_sentence, found)
    sentence_of = {i: number for number, inside in enumerate(by_sentence) for i in inside}
    listed = frozenset(part for cue in stated for part in cue.parts)
    return Account(text, found, cut, every, told, stated, skips, repeats, sentence_of, listed, many)


def tell(told: Account, wholes: frozenset[int]) -> Story:
    """Return the deals, the deal of each figure, and who deals in the totals.

    wholes: figures that are totals of several deals, and so of no deal themselves.
    """
    drafts = Drafts(told.text, told.found, told.repeats)
    deal_of: dict[int, Draft] = {}
    teller = _Teller(told, wholes, drafts, deal_of)
    for sentence, here in zip(told.sentences, told.frames, strict=True):
        teller.sentence(sentence, here)
    return Story(drafts.all, deal_of, [topic.cast for topic in teller.headlines])


@dataclass(frozen=True, slots=True)
class Story:
    """The deals of a text. deal_of: of each figure; headlines: who deals in the totals."""

    drafts: Sequence[Draft]
    deal_of: Mapping[int, Draft]
    headlines: Sequence[Cast]


@dataclass(slots=True)
class _Teller:
    """One telling of the deals, sentence after sentence.

    headlines:  casts of the totals told so far.
    paragraph:  what the paragraph has told so far.
    """

    told: Account
    wholes: frozenset[int]
    drafts: Drafts
    deal_of: dict[int, Draft]
    focus: Focus = field(default_factory=Focus)
    headlines: list[Topic] = field(default_factory=list)
    paragraph: list[Topic] = field(default_factory=list)
    number: int = -1
    opens_list: bool = False

    def sentence(self, sentence: Sentence, here: Sequence[Frame]) -> None:
        """Tell what the frames of one sentence tell."""
        if sentence.paragraph != self.number and not (sentence.bullet or self.opens_list):
            self.paragraph = []
        self.number = sentence.paragraph
        before = self.paragraph[-1].cast if self.paragraph else None
        for frame in here:
            before = cast(self.told.text, frame, self.focus, before)
            self._frame(sentence, frame, before)
        ends_open = self.told.text[sentence.end - 1] == ":"
        self.opens_list = ends_open or (sentence.bullet and self.opens_list)

    def _frame(self, sentence: Sentence, frame: Frame, found: Cast) -> None:
        told = self.told
        kept = [i for i in frame.figures if i not in self.wholes and i not in told.skips]
        if self.wholes.intersection(frame.figures):
            self.headlines.append(Topic(found))
        elif not kept and frame.triggers and found.parts:
            self.paragraph.append(Topic(found))
        if not kept:
            return
        opening = told.text[sentence.start : frame.end]
        for item in items(Told(told.text, told.found, frame, found, self.focus), kept):
            listed = sentence.bullet or bool(told.listed.intersection(item.figures))
            listed = listed or _ONE_OF_THEM.match(told.text, frame.start) is not None
            self.drafts.topics = [*self.paragraph[:-4:-1], *self.headlines[:-3:-1]]
            draft = self.drafts.tell(frame, item, opening=opening, listed=listed)
            if draft:
                self.deal_of |= dict.fromkeys(item.figures, draft)
                self.paragraph.append(Topic(item.cast, told=True))


def _by_sentence(cut: Sequence[Sentence], places: Sequence[int]) -> list[list[int]]:
    """Return, for each sentence, the indices of the places in it."""
    starts = [sentence.start for sentence in cut]
    grouped: list[list[int]] = [[] for _ in cut]
    for index, place in enumerate(places):
        number = bisect_left(starts, place + 1) - 1
        if number >= 0:
            grouped[number].append(index)
    return grouped


def _repeats(
    cut: Sequence[Sentence], by_sentence: Sequence[Sequence[int]], found: Sequence[Found]
) -> dict[int, int]:
    """Return each figure's first place; two equal numbers in one sentence are two figures."""
    first: dict[tuple[object, ...], int] = {}
    repeats: dict[int, int] = {}
    for number in range(len(cut)):
        times: dict[tuple[object, ...], int] = {}
        for index in by_sentence[number]:
            number_key = _number(found[index])
            nth = times[number_key] = times.get(number_key, 0) + 1
            repeats[index] = first.setdefault((*number_key, nth), index)
    return repeats


def _number(figure: Found) -> tuple[object, ...]:
    return (figure.measure, figure.amount, figure.amount_high, figure.currency, figure.period)


_ONE_OF_THEM = re.compile(
    r"\s*(?:and\s+)?(?:the|a)\s+(?:first|second|third|fourth|largest|biggest|other|latter|former)\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"[^\W\d_]+")


def _without_title_case(text: str, cut: Sequence[Sentence], every: Sequence[Name]) -> list[Name]:
    """Leave out what only a heading's capitals make look like a name.

    A heading is a paragraph without a stop at its end, most of whose words are capitalised.
    """
    headings = [sentence for sentence in cut if _is_heading(text, sentence)]
    spans = [(sentence.start, sentence.end) for sentence in headings]
    return [
        name
        for name in every
        if name.sure
        or name.kind is not NameKind.ORGANISATION
        or not any(start <= name.start < end for start, end in spans)
    ]


def _is_heading(text: str, sentence: Sentence) -> bool:
    words = _CAPITAL.findall(text, sentence.start, sentence.end)
    capitals = sum(word[0].isupper() for word in words)
    unfinished = text[sentence.end - 1] not in ".!?…"
    return unfinished and bool(words) and capitals * 2 >= len(words)
