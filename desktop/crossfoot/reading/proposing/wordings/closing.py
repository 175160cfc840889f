"""Figures told one after another that make up exactly one told just before.

"… 103 jets. The commitment covers 20 777-9s, 25 787-10s, 50 737-10s and eight 777-8 Freighters":
no word says that these are all, but their sum does. Only figures of one kind in one sentence (or
in one bulleted list) are tried, against the figures of the two sentences before.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, Measure, RelationKind
from crossfoot.reading.proposing.wordings.cues import Cue, Scope, View
from crossfoot.reading.proposing.wordings.cues.cue import same_kind
from crossfoot.reading.proposing.wordings.cues.options import is_option
from crossfoot.reading.proposing.wordings.cues.shares import REST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.found import Found

# What comes on top of a figure is no part of it.
_BESIDE = re.compile(
    r"\b(?:in addition|on top of|besides|apart from|separate(?:ly)?|excluding|not including|"
    r"compared|instead|another|further|additional)\b",
    re.IGNORECASE,
)
# Two amounts make up an earlier one only where the sentence goes on about it.
_OPENS = re.compile(
    r"(?:The|It|This|That|They|These|Those|Of|Some|About|Around|Up to|At least|Loans|Grants)\b|"
    r"[$€£¥₹\d]"
)
_FEWEST, _MANY = 2, 3
# How many digits an amount must have, without the zeros at its end.
_FINE = 3
# Whether these tie anything is settled later.
_UNSURE = frozenset({Scope.COST, Scope.LOANS, Scope.EXAMPLE})
# "MCC provides $500 million and Nepal $197 million": two that share one verb.
_SHARED_VERB = re.compile(r",? and (?:the )?(?:[A-Z][\w’'-]*(?: (?:of|the|and))* ?){1,6}$")
# "A321", "737", "K2" in what is counted.
_TYPE = re.compile(r"[A-Z]{0,3}-?\d{1,4}")
_BACK = 2
_HALF = Decimal("0.5")
_SCORE = 60


def closing(views: Sequence[View], stated: Sequence[Cue]) -> Iterator[Cue]:
    """Yield each total that the figures of a later sentence make up.

    stated: what the words say; its parts are taken, and its totals have their parts.
    """
    taken = frozenset(part for cue in stated if _takes(cue) for part in cue.parts)
    summed = frozenset(cue.whole for cue in stated if cue.kind in SUMMING)
    groups = list(_groups(views))
    view_of = {index: view for view in views for index in view.figures}
    for place, (first, figures) in enumerate(groups):
        for measure in (Measure.VALUE, Measure.QUANTITY):
            free = [
                index
                for index in figures
                if views[0].found[index].measure is measure and index not in taken
            ]
            if len(free) < _FEWEST or _BESIDE.search(views[first].words):
                continue
            near = groups[max(place - _BACK, 0) : place]
            before = [index for _, group in near for index in group if index not in taken | summed]
            words = views[first].words
            rest = REST.search(words) is not None
            goes_on = rest or _OPENS.match(words) or _two_of_one_verb(views[first], free)
            before = [index for index in before if not is_option(view_of[index], index)]
            whole = _whole(views[0].found, before, free, rest=rest)
            if whole is None:
                continue
            sure = goes_on or len(free) >= _MANY or _is_fine(views[0].found[whole])
            if measure is Measure.QUANTITY or sure:
                yield _sum_of(views[first], whole, free)
                counted = measure is Measure.QUANTITY
                told = [view_of[index] for index in (whole, *free)] if counted else []
                prices = _prices(told)
                if prices and prices[0] not in summed:
                    yield _sum_of(views[first], prices[0], prices[1:])


def _sum_of(view: View, whole: int, parts: Sequence[int]) -> Cue:
    quote = (view.span.start, view.found[parts[-1]].end)
    kind, scope = RelationKind.SUM_OF, Scope.LISTED
    return Cue(kind, scope, whole, view.number, quote, parts=tuple(parts), score=_SCORE)


def _prices(told: Sequence[View]) -> list[int]:
    """Return the price of counted goods and those of their parts, where each has one of its own.

    told: the sentence of the goods and those of the parts.

    "168 trains in a programme worth 29 billion dirhams": where the trains of three items are 168,
    their prices are the 29 billion too. Empty where the sentence of one has no price, or several.
    """
    priced = [view.of(Measure.VALUE) for view in told]
    apart = len({view.number for view in told}) == len(told)
    if not told or not apart or any(len(values) != 1 for values in priced):
        return []
    whole, *parts = (told[0].found[index] for (index,) in priced)
    together = sum((part.amount for part in parts), Decimal(0))
    alike = all(part.currency == whole.currency for part in parts)
    fits = not alike or abs(together - whole.amount) * 20 <= whole.amount
    return [index for (index,) in priced] if fits else []


def _is_fine(whole: Found) -> bool:
    """Whether an amount is printed so finely that two others hardly make it up by chance."""
    return len(whole.amount.normalize().as_tuple().digits) >= _FINE


def _takes(cue: Cue) -> bool:
    """Whether a wording keeps its parts from making up another whole; an option may."""
    return cue.scope not in _UNSURE and cue.kind is not RelationKind.OPTION_OF


def _two_of_one_verb(view: View, free: Sequence[int]) -> bool:
    first, last = view.found[free[0]], view.found[free[-1]]
    return _SHARED_VERB.match(view.between(first.end, last.start)) is not None


def _groups(views: Sequence[View]) -> Iterator[tuple[int, list[int]]]:
    """Yield the figures of each sentence, those of a bulleted list together."""
    bulleted: list[int] = []
    first = 0
    for number, view in enumerate(views):
        if view.span.bullet:
            first = first if bulleted else number
            bulleted += view.figures
            continue
        if bulleted:
            yield first, bulleted
            bulleted = []
        if view.figures:
            yield number, list(view.figures)
    if bulleted:
        yield first, bulleted


def _whole(
    found: Sequence[Found], before: Sequence[int], parts: Sequence[int], *, rest: bool
) -> int | None:
    """Return the nearest figure before the parts that their sum equals.

    rest: the words say that these are all ("the remaining").
    """
    measured = [found[part] for part in parts]
    return next((i for i in reversed(before) if _makes_up(found[i], measured, rest=rest)), None)


def _makes_up(whole: Found, parts: Sequence[Found], *, rest: bool) -> bool:
    """Whether parts of one kind add up to the whole, exactly or within its last printed place."""
    alike = all(same_kind(whole, part) and part.currency == whole.currency for part in parts)
    plain = all(part.period in {None, whole.period} for part in parts)
    typed = all(_may_be_of(whole, part) for part in parts)
    if not alike or not plain or not typed or whole.amount_high is not None:
        return False
    gap = abs(sum((part.amount for part in parts), Decimal(0)) - whole.amount)
    if not gap:
        return True
    near = gap <= whole.rounded_to * _HALF and gap * 20 <= whole.amount
    return near and (rest or len(parts) >= _MANY)


def _may_be_of(whole: Found, part: Found) -> bool:
    """Whether goods may be some of the others: 737s are among jets, and not among A321neos."""
    if whole.measure is Measure.VALUE:
        return True
    types = [_TYPE.findall(one.text.partition(" ")[2]) for one in (whole, part)]
    return not all(types) or types[0][0] in types[1]
