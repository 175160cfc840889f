"""What the words hint at of a figure: whether it is of a deal told now, and of which.

A hint is a short key, as in `hints`: the words before and after the figure, the words of dealing in
its clause, and of two figures what stands between them. `weights` says where it stands what each
speaks for.
"""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.weighing.hints import act_of
from crossfoot.reading.proposing.weighing.weights import HUNDREDTHS, table

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.triggers import Trigger
    from crossfoot.reading.proposing.names.name import Name

# The row of a table that counts whatever is hinted at.
ALWAYS = "always"
_WORD = re.compile(r"[a-zA-Z’'-]+|[,;:()—–.\n]")
_BREAK = "¶"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ACTING = frozenset({NameKind.ORGANISATION, NameKind.COUNTRY, NameKind.SEAT})
# How far before and after a figure its words are asked, in letters and in words.
_BEFORE, _AFTER, _WORDS_BEFORE, _WORDS_AFTER = 90, 70, 8, 6
_LEAD, _TAIL, _OPENING, _LONGEST_GAP = 40, 25, 40, 40
_FEW, _SOME = 2, 3


class Standing:
    """The hints of the figures of one text."""

    def __init__(self, told: Account) -> None:
        self._told = told
        self._frame_of = {
            index: frame for here in told.frames for frame in here for index in frame.figures
        }
        self._words: dict[int, AbstractSet[str]] = {}
        self._names: dict[int, list[Name]] | None = None

    def of(self, index: int) -> set[str]:
        """Return what hints at whether a figure is of a deal told now."""
        told, figure = self._told, self._told.found[index]
        number = told.sentence_of[index]
        span, frame = told.sentences[number], self._frame_of.get(index)
        kind = _kind(figure)
        before = _words(told.text, max(span.start, figure.start - _BEFORE), figure.start)
        after = _words(told.text, figure.end, min(figure.end + _AFTER, span.end))
        before, after = before[-_WORDS_BEFORE:], after[:_WORDS_AFTER]
        keys = {
            kind,
            f"c{figure.currency}",
            f"u{figure.unit}",
            f"y{figure.period}",
            f"h{figure.hedge}",
            f"s{min(number, _SOME)}",
            f"{kind}z{_size(figure)}",
        }
        keys |= {f"<{word}" for word in before} | {f"{kind}<{word}" for word in before}
        keys |= {f">{word}" for word in after} | {f"{kind}>{word}" for word in after}
        if before:
            keys |= {f"<1{before[-1]}", f"{kind}<1{before[-1]}"}
            keys |= {f"<2{' '.join(before[-2:])}", f"<3{' '.join(before[-3:])}"}
        if after:
            keys |= {f">1{after[0]}", f"{kind}>1{after[0]}", f">2{' '.join(after[:2])}"}
        keys |= self._said(number)
        main = _main(frame)
        keys.add(f"{kind}m{act_of(main or _first(frame))}")
        last = _last(frame, figure.start)
        keys.add(f"{kind}t{act_of(last)}")
        names = self._named(number)
        lands = {name.country for name in names if name.country}
        keys |= {f"l{min(len(lands), _SOME)}", f"n{min(len(names), _SOME)}"}
        keys.add(f"{kind}s{frame is not None and bool(frame.subjects)}")
        keys.add(f"f{min(len(frame.figures) if frame else 0, _SOME)}")
        if _YEAR.search(told.text, span.start, span.end):
            keys |= {"year", f"year{main is not None}"}
        if span.bullet:
            keys.add("item")
        if number == 0 and told.has_title:
            keys.add("title")
        if number == len(told.sentences) - 1:
            keys.add("last")
        return keys

    def together(self, first: int, second: int) -> set[str]:
        """Return what hints at whether two figures, as they follow in the text, are of one deal."""
        told = self._told
        one, other = told.found[first], told.found[second]
        number, later = told.sentence_of[first], told.sentence_of[second]
        away = later - number
        frame, next_frame = self._frame_of.get(first), self._frame_of.get(second)
        kinds = _kind(one) + _kind(other)
        far = "f" if frame is not None and frame is next_frame else str(min(away, _SOME))
        zone = kinds + far
        words = _words(told.text, one.end, other.start)
        between = second - first - 1
        keys = {
            kinds,
            zone,
            f"n{min(between, _SOME)}",
            f"{zone}n{min(between, _SOME)}",
            f"h{one.hedge}/{other.hedge}",
            f"{zone}l{min(len(words) // 5, 6)}",
        }
        keys |= _compared(one, other, zone)
        if first == other.converts or second == one.converts:
            keys.add("converts")
        if away <= 1 and len(words) <= _LONGEST_GAP:
            keys |= {f"g{word}" for word in words} | {f"{zone}g{word}" for word in words}
        before = _words(told.text, max(other.start - _LEAD, 0), other.start)[-3:]
        after = _words(told.text, other.end, other.end + _TAIL)[:1]
        keys |= {f"<{word}" for word in before} | {f"{zone}<{word}" for word in before}
        if before:
            keys |= {f"<1{before[-1]}", f"{kinds}<1{before[-1]}"}
        if after:
            keys |= {f">1{after[0]}", f"{kinds}>1{after[0]}"}
        return keys | self._across(first, second, zone, kinds)

    def _across(self, first: int, second: int, zone: str, kinds: str) -> set[str]:
        """Return what hints at it of the acts and names told between two figures."""
        told = self._told
        one, other = told.found[first], told.found[second]
        number, later = told.sentence_of[first], told.sentence_of[second]
        frame, next_frame = self._frame_of.get(first), self._frame_of.get(second)
        acts = [
            trigger
            for here in told.frames[number : later + 1]
            for told_in in here
            for trigger in told_in.triggers
            if one.end <= trigger.start < other.start
        ]
        plain = [trigger for trigger in acts if not trigger.kind.generic]
        keys = {f"{zone}t{min(len(plain), _FEW)}"}
        for trigger in acts[-2:]:
            keys |= {
                f"t{act_of(trigger)}",
                f"{kinds}t{told.text[trigger.start : trigger.end].lower()}",
            }
        here = [name for n in range(number, later + 1) for name in self._named(n)]
        named = [name for name in here if one.end <= name.start < other.start]
        known = {name.party for name in here if name.start < one.end}
        new = [name for name in named if name.party not in known]
        acting = next_frame is not None and any(name in next_frame.subjects for name in new)
        keys |= {
            f"{zone}b{min(len(named), _SOME)}",
            f"{zone}a{min(len(new), _FEW)}",
            f"{zone}s{acting}",
        }
        if frame is not next_frame:
            main, next_main = _main(frame), _main(next_frame)
            sorts = (one.kind.type if one else None for one in (main, next_main))
            keys.add(f"{kinds}k{'/'.join(str(sort or '') for sort in sorts)}")
        if number != later:
            keys |= self._apart(number, later, zone)
        return keys

    def _apart(self, number: int, later: int, zone: str) -> set[str]:
        """Return what hints at it of two sentences: who is named in both, how the second opens."""
        told, span = self._told, self._told.sentences[later]
        ours, theirs = self._named(number), self._named(later)
        lands = [{name.country for name in names if name.country} for names in (ours, theirs)]
        parties = [{name.party for name in names} for names in (ours, theirs)]
        keys = {
            f"{zone}c{bool(lands[0] & lands[1])}{bool(lands[1] - lands[0])}",
            f"{zone}p{bool(parties[0] & parties[1])}{bool(parties[1] - parties[0])}",
        }
        keys |= {f"o{word}" for word in _words(told.text, span.start, span.start + _OPENING)[:3]}
        if span.bullet:
            keys.add(f"{zone}item")
        if span.paragraph != told.sentences[number].paragraph:
            keys.add(f"{zone}paragraph")
        if number == 0 and told.has_title:
            keys.add(f"{zone}title")
        return keys

    def _said(self, number: int) -> AbstractSet[str]:
        """Return what the words of a sentence hint at, and those it opens with once more."""
        if number not in self._words:
            span = self._told.sentences[number]
            words = _words(self._told.text, span.start, span.end)
            opening = {f"o{word}" for word in words[:2]}
            self._words[number] = {f"w{word}" for word in words} | opening
        return self._words[number]

    def _named(self, number: int) -> Sequence[Name]:
        """Return the bodies and lands that a sentence names."""
        if self._names is None:
            self._names = {}
            sentence = 0
            spans = self._told.sentences
            for name in self._told.names:
                while sentence + 1 < len(spans) and spans[sentence + 1].start <= name.start:
                    sentence += 1
                if name.kind in _ACTING:
                    self._names.setdefault(sentence, []).append(name)
        return self._names.get(number, ())


def is_of_a_deal(hints: Collection[str]) -> float:
    """Return the logarithm of the odds that a figure is of a deal told now."""
    return _odds(_weights("figures"), hints)


def are_of_one(hints: Collection[str]) -> float:
    """Return the logarithm of the odds that two figures are of one deal."""
    return _odds(_weights("pairs"), hints)


def _odds(weights: Mapping[str, int], hints: Collection[str]) -> float:
    return (weights[ALWAYS] + sum(filter(None, map(weights.get, hints)))) / HUNDREDTHS


@cache
def _weights(name: str) -> Mapping[str, int]:
    return {hint: int(weight) for hint, weight in table(name)}


def _compared(one: Found, other: Found, zone: str) -> set[str]:
    """Return how two figures of one measure compare."""
    if one.measure is not other.measure:
        return set()
    alike = (
        one.currency == other.currency if one.measure is Measure.VALUE else one.unit == other.unit
    )
    keys = {f"={alike}", f"{zone}={alike}"}
    if one.amount and other.amount:
        ratio = math.log(float(one.amount) / float(other.amount))
        keys.add(f"{zone}r{max(-_SOME, min(_SOME, round(ratio / 1.5)))}")
    return keys


def _kind(figure: Found) -> str:
    return "V" if figure.measure is Measure.VALUE else "Q"


def _size(figure: Found) -> int:
    return int(math.log10(float(figure.amount))) if figure.amount and figure.amount > 0 else 0


def _words(text: str, start: int, end: int) -> list[str]:
    return [word.lower() if word != "\n" else _BREAK for word in _WORD.findall(text, start, end)]


def _main(frame: Frame | None) -> Trigger | None:
    """Return the word that says what a clause is about."""
    triggers = frame.triggers if frame else ()
    return next((one for one in triggers if not one.kind.generic), None)


def _first(frame: Frame | None) -> Trigger | None:
    return frame.triggers[0] if frame and frame.triggers else None


def _last(frame: Frame | None, place: int) -> Trigger | None:
    """Return the last word of dealing of a clause before a place."""
    triggers = frame.triggers if frame else ()
    return next((one for one in reversed(triggers) if one.end <= place), None)
