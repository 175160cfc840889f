"""The one sentence of a verdict, as a message id and facts.

The sums shown are the hard ones, what the figures assert; where only the soft ones part (a
stretch) they are the soft ones. Amounts of one sentence share a scale and just enough digits.
Source: FIGURES, section 3 ("one sentence in plain words"); DESIGN, section 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from crossfoot.figures import phrases
from crossfoot.figures.judging import Strain
from crossfoot.figures.needed import hedged
from crossfoot.figures.numbers import HUNDREDTHS, Look, look_alone, look_of, significant
from crossfoot.figures.phrases import Counted, Phrase, counted
from crossfoot.figures.sets import sets_of
from crossfoot.figures.term import weight_of
from crossfoot.figures.values import Measure, Reason, VerdictKind
from crossfoot.figures.words import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Interval
    from crossfoot.figures.needed import Needed
    from crossfoot.figures.obstacle import Missing
    from crossfoot.figures.rate import Rate
    from crossfoot.figures.verdict import Part, Verdict

T = TypeVar("T")
MOST_LISTED = 4
"""How many parts a sentence writes out one by one."""


class Message(NamedTuple):
    """What `words.say` takes. facts: text, or phrases as `phrases.fact` writes them."""

    id: str
    facts: dict[str, str]


def message(verdict: Verdict, total: Figure, parts: Sequence[Part]) -> Message:
    """Return the sentence of a verdict on a total; parts: as they were judged."""
    if verdict.kind is VerdictKind.UNDECIDABLE:
        return _undecidable(verdict, total, parts)
    return _told(_Story(verdict, total, parts))


def quick_message(verdict: Verdict, total: Figure, *, is_hedged: bool) -> Message:
    """Return the same of a list that `quick` judged not to agree, without the figures of its parts.

    None of those must give.   is_hedged: whether any of them says more, or less, than its number.
    """
    needed: Needed = {total.key: _given(verdict.itemised).soft}
    return _told(_Story(verdict, total, (), needed, is_hedged=is_hedged))


def _told(story: _Story) -> Message:
    verdict = story.verdict
    message_id, told = _TELLERS[verdict.kind](story)
    notes = [*_notes(verdict, message_id), *_divided(verdict, story.counted)]
    if notes:
        told = {**told, NOTE: phrases.sentences(notes)}
    return Message(message_id, {name: phrases.fact(phrase) for name, phrase in told.items()})


def _notes(verdict: Verdict, message_id: str) -> Iterator[Phrase]:
    """Yield what stands after the sentence: what was taken for granted to say it."""
    if verdict.reaches and message_id not in _SAYS_OF_OPEN_LISTS:
        yield phrases.said("note_reaches", {})
    if verdict.beside is False:
        yield phrases.said("note_inside", {})
    if verdict.missing is not None:
        yield _left_out(verdict.missing)
    if len(verdict.rates) > MOST_LISTED:
        yield phrases.said("note_rates", {"count": phrases.number(len(verdict.rates))})
    else:
        yield from map(counted_at, verdict.rates)


def _divided(verdict: Verdict, of: Counted) -> Iterator[Phrase]:
    """Yield what of the total is firm or new, where its words take in what is not."""
    for apart, taken, rest in verdict.divisions:
        told = {"taken": phrases.interval(taken, of, _look_at(taken))}
        if rest is not None:
            told["rest"] = phrases.interval(rest, of, _look_at(rest))
        yield phrases.said(f"note_{apart}" if rest else f"note_{apart}_only", told)


def counted_at(rate: Rate) -> Phrase:
    """Tell at which rate parts were counted, in the direction in which it is not below one."""
    shown = rate if rate.value >= 1 else rate.inverse
    facts = {
        "from": phrases.text(shown.from_currency),
        "to": phrases.text(shown.to_currency),
        "rate": phrases.number(significant(shown.value)),
        "day": phrases.text(shown.on or ""),
        "source": phrases.text(shown.source),
    }
    known = "".join(
        f"_{name}" for name, fact in (("day", shown.on), ("source", shown.source)) if fact
    )
    return phrases.said(f"note_rate{known}", facts)


def _left_out(missing: Missing) -> Phrase:
    """Tell what some figures leave out."""
    taken_as = {missing.what: phrases.text(missing.taken_as)}
    if len(missing.wordings) == 1:
        figure = phrases.text(missing.wordings[0])
        return phrases.said(f"note_{missing.what}_missing", {"figure": figure, **taken_as})
    quoted = [phrases.said("quoted", {"text": phrases.text(each)}) for each in missing.wordings]
    several = {"noun": "note_nouns_missing", "currency": "note_currencies_missing"}[missing.what]
    return phrases.said(several, {"figures": phrases.listed(quoted), **taken_as})


_SAYS_OF_OPEN_LISTS = frozenset(
    {
        "total_consistent_reaches",
        "total_consistent_within",
        "total_consistent_within_only",
        "total_consistent_nothing",
        "total_consistent_beside",
        "total_strained_unknown",
    }
)


Told = tuple[str, dict[str, Phrase]]


class _Story:
    """A verdict with what its sentence is made of.

    shown:  the sum that the sentence shows.
    look:   how its amounts are written; finer where the gap is small.
    """

    def __init__(
        self,
        verdict: Verdict,
        total: Figure,
        parts: Sequence[Part],
        needed: Needed | None = None,
        *,
        is_hedged: bool = False,
    ) -> None:
        self.verdict, self.total, self.parts = verdict, total, parts
        self._needed, self._is_hedged = needed, is_hedged
        self.known = [part for part in parts if part.figure.is_known]
        figures = [total, *(part.figure for part in self.known)]
        self.counted = next(filter(any, map(counted, figures)), Counted())
        sums = _given(verdict.itemised)
        self.sets = _given(verdict.total)
        is_soft = verdict.kind in {VerdictKind.STRAINED, VerdictKind.CONSISTENT_BY_ROUNDING}
        is_plain = verdict.kind is VerdictKind.CONSISTENT and not hedged(figures[1:])
        self.shown = sums.nominal if is_plain else sums.soft if is_soft else sums.hard
        self.printed_sum = _given(verdict.printed_sum)
        self.printed_total = _given(verdict.printed_total)
        self.printed_gap = abs(_given(verdict.gap))
        self.apart = _distance(sums.hard, self.sets.hard)
        self.look = self._look()

    @property
    def is_hedged(self) -> bool:
        figures = [self.total, *(part.figure for part in self.known)]
        return self._is_hedged or bool(hedged(figures))

    @property
    def needed(self) -> Needed:
        return self.verdict.needed if self._needed is None else self._needed

    @property
    def figures(self) -> dict[str, Figure]:
        """The figures by their keys; of one key the first."""
        figures = [self.total, *(part.figure for part in self.known)]
        return {figure.key: figure for figure in reversed(figures)}

    def _look(self) -> Look:
        if self.shown.is_point and self.verdict.gap == 0:
            return look_alone(self.printed_sum[0])
        hard = self.verdict.kind is VerdictKind.INCONSISTENT
        ends = [end.value for end in (self.shown.lower, self.shown.upper) if end is not None]
        shown = [*ends] if hard else [*ends, *self.printed_sum, self.printed_gap]
        return look_of(shown, self.apart if hard else self.printed_gap)

    def amount(self, amount: int) -> Phrase:
        return phrases.amount(amount, self.counted, self.look)

    def interval(self, interval: Interval) -> Phrase:
        """At the sentence's look, unless that would leave nothing of it."""
        ends = [abs(end.value) for end in (interval.lower, interval.upper) if end is not None]
        vanishes = any(0 < end < self.look.tick for end in ends)
        return phrases.interval(
            interval, self.counted, _look_at(interval) if vanishes else self.look
        )

    @property
    def sum(self) -> Phrase:
        return self.interval(self.shown)

    @property
    def reported(self) -> Phrase:
        return phrases.figure(self.total)

    @property
    def printed(self) -> Phrase:
        return phrases.between(*self.printed_sum, self.counted, self.look)

    @property
    def gap(self) -> Phrase:
        return self.amount(self.printed_gap)

    @property
    def rest(self) -> Phrase:
        """What is not itemised, at a look of its own."""
        remainder = _given(self.verdict.remainder)
        return phrases.interval(remainder, self.counted, _look_at(remainder))

    def spelt_out(self, level: Interval) -> Phrase:
        """The total as it is meant; with its set, where that does not end at its number."""
        end, number = level.lower, self.printed_total[0]
        above = self.shown.lower
        if level.upper is not None and above is not None and level.upper.value <= above.value:
            end, number = level.upper, self.printed_total[1]
        if end is None or end.value == number:
            return self.reported
        meaning = phrases.interval(level, counted(self.total), _look_at(level))
        return phrases.said("that_is", {"figure": self.reported, "meaning": meaning})

    def listed(self, keys: Sequence[str]) -> Phrase:
        """The figures of these keys, as they are meant."""
        figures = self.figures
        return phrases.listed([phrases.figure(figures[key]) for key in keys])

    def conditions(self, keys: Sequence[str], level: str) -> Phrase | None:
        """What each figure would have to be, within what its words allow; None: not to be said."""
        found, figures = [], self.figures
        for key in keys:
            figure, needed = figures[key], self.needed[key]
            allowed: Interval = getattr(sets_of(figure), level)
            within = None if needed is None else needed.intersection(allowed)
            if within is None:
                return None
            needs = phrases.interval(within, counted(figure), _look_at(within))
            found.append(phrases.said("means", {"figure": phrases.figure(figure), "needed": needs}))
        return phrases.listed(found)


def _given(value: T | None) -> T:
    """Every verdict but an undecidable one has it."""
    if value is None:
        raise TypeError("an undecidable verdict has no sums")
    return value


def _look_at(interval: Interval) -> Look:
    """Return how an interval is written by itself."""
    return look_of([end.value for end in (interval.lower, interval.upper) if end is not None])


def _distance(one: Interval, other: Interval) -> int:
    """Return how far two intervals are apart; 0 where they meet or touch."""
    low, high = (one, other) if one.is_below(other) else (other, one)
    if low.upper is None or high.lower is None:
        return 0
    return max(0, high.lower.value - low.upper.value)


def _consistent(story: _Story) -> Told:
    verdict = story.verdict
    if verdict.only_if:
        return _only_if(story)
    if verdict.within and _given(verdict.gap) <= 0:
        return _within(story)
    if verdict.hangs:
        told = {"printed": story.printed, "total": story.reported, "gap": story.gap}
        return f"total_consistent_{'within_only' if verdict.within else 'coarse'}", told
    told = {"sum": story.sum, "total": story.reported}
    if verdict.kind is VerdictKind.CONSISTENT_BY_ROUNDING:
        return "total_consistent_by_rounding", {**told, "printed": story.printed}
    return ("total_consistent_reaches", told) if verdict.reaches else _complete(story, told)


def _complete(story: _Story, told: dict[str, Phrase]) -> Told:
    """Tell that a complete list adds up, part by part where they are few."""
    weights = _weights(story)
    if weights is None:
        return "total_consistent", told
    terms = [
        (weight, phrases.figure(part.figure))
        for weight, part in zip(weights, story.parts, strict=True)
    ]
    return "total_consistent_listed", {**told, "parts": phrases.sum_of(terms)}


def _within(story: _Story) -> Told:
    """Tell that an open list stays within a total that says "at most"."""
    if story.verdict.beside:
        return "total_consistent_beside", {"total": story.reported}
    if not story.known:
        return "total_consistent_nothing", {"total": story.reported}
    return "total_consistent_within", {"sum": story.sum, "total": story.reported}


def _weights(story: _Story) -> list[Fraction | int] | None:
    """Return what each part counts times, as a sentence can write it; None where it cannot."""
    if len(story.parts) > MOST_LISTED or len(story.known) < len(story.parts):
        return None
    found = []
    for part in story.parts:
        is_share = part.figure.measure is Measure.SHARE
        low, high = (part.low, part.high) if is_share else weight_of(part, story.total)
        if low != high or HUNDREDTHS % low.denominator:
            return None
        found.append(low)
    return found


def _only_if(story: _Story) -> Told:
    verdict = story.verdict
    direction = "more" if _given(verdict.gap) > 0 else "less"
    told = {"printed": story.printed, "gap": story.gap, "total": story.reported}
    keys = [each.key for each in verdict.only_if]
    conditions = story.conditions(keys, "soft") if verdict.forced else None
    if conditions is None:
        several = "one" if len(keys) > 1 else "single"
        return f"total_only_if_{several}_{direction}", {**told, "figures": story.listed(keys)}
    return f"total_only_if_{direction}", {**told, "conditions": conditions}


def _strained(story: _Story) -> Told:
    verdict = story.verdict
    told = {"sum": story.sum, "total": story.reported}
    if verdict.strain is Strain.ROUNDING:
        told = {"printed": story.printed, "total": story.reported, "gap": story.gap}
        return "total_strained_rounding", {**told, "z": phrases.number(_given(verdict.z))}
    if verdict.strain is Strain.POINT:
        told["total"] = story.spelt_out(story.sets.soft)
        meeting = _given(story.shown.intersection(story.sets.soft))
        return "total_strained_point", {**told, "amount": story.interval(meeting)}
    keys = verdict.soft_gives
    if not keys:
        return "total_strained_unknown", told
    conditions = story.conditions(keys, "hard") if len(keys) == 1 else None
    if conditions is not None:
        return "total_strained", {**told, "conditions": conditions}
    message_id = "total_strained_each" if verdict.each_gives else "total_strained_one"
    return message_id, {**told, "figures": story.listed(keys)}


def _incomplete(story: _Story) -> Told:
    verdict, coverage = story.verdict, story.verdict.coverage
    if verdict.beside:
        return "total_incomplete_beside", {"total": story.reported}
    if coverage.share is None or coverage.share < 0:
        untold = story.is_hedged or not story.printed_gap
        return "total_incomplete_unshared", {"gap": story.rest if untold else story.gap}
    gap = story.gap if story.printed_gap else story.rest
    told = {"share": phrases.share(coverage.share), "gap": gap}
    message_id = "total_incomplete"
    if story.printed_gap and story.is_hedged:
        message_id = "total_incomplete_hedged"
        told["rest"] = story.rest
    if coverage.of is None:
        return message_id, told
    counts = {"count": phrases.number(coverage.count or 0), "of": phrases.number(coverage.of)}
    return f"{message_id}_counted", {**told, **counts}


def _inconsistent(story: _Story) -> Told:
    told = {"sum": story.sum, "total": story.spelt_out(story.sets.hard)}
    if story.apart == 0:
        edge = story.shown.upper if story.shown.is_below(story.sets.hard) else story.shown.lower
        return "total_inconsistent_touching", {**told, "amount": story.amount(_given(edge).value)}
    if story.shown.is_point and story.sets.hard.is_point:
        return "total_inconsistent_exact", {**told, "gap": story.amount(story.apart)}
    is_open = story.verdict.sums != story.verdict.itemised
    message_id = "total_inconsistent_open" if is_open else "total_inconsistent"
    return message_id, {**told, "gap": story.amount(story.apart)}


_TELLERS = {
    VerdictKind.CONSISTENT: _consistent,
    VerdictKind.CONSISTENT_BY_ROUNDING: _consistent,
    VerdictKind.STRAINED: _strained,
    VerdictKind.INCOMPLETE: _incomplete,
    VerdictKind.INCONSISTENT: _inconsistent,
}


def _undecidable(verdict: Verdict, total: Figure, parts: Sequence[Part]) -> Message:
    figures = {part.figure.key: part.figure for part in parts} | {total.key: total}
    at = figures[_given(verdict.at)]
    facts = {"figure": at.wording or at.key}
    reason = _given(verdict.reason)
    if reason is Reason.UNREADABLE and at.is_readable:
        return Message("total_without_amount", facts)
    if reason is Reason.CURRENCY:
        whole = next(filter(None, (total.currency, *(part.figure.currency for part in parts))))
        return Message("total_currency", {"currency": at.currency or "", "other": whole})
    return Message(f"total_{reason}", facts)
