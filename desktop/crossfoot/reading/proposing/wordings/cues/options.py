"""Options, purchase rights and the firm order they come on top of."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, RelationKind
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.wordings.cues.cue import Cue, View

_FILL = r"(?: (?:an?|the|another|further|additional|extra|up to|as many as|some|about))*\s*$"
_RIGHTS = (
    r"(?<!financing )(?<!funding )(?<!other )(?<!strategic )(?<!stock )(?<!share )"
    r"(?:options?|purchas(?:e|ing) rights?|conversion rights?|rights?)"
)
# "options with Boeing for another", "the right to acquire", "An option covers", "options on"
_BEFORE = re.compile(
    rf"\b{_RIGHTS}\b(?: and (?:purchase )?(?:rights|options))?"
    r"(?: (?:with|from|at|held|secured|agreed|included)\b[^.;:,$€£¥₹\d]{0,40}?)? "
    r"(?:for|on|of|over|to(?: (?:buy|purchase|acquire|order|take|convert|add|lease|call off))?|"
    r"covers?|covering|exists? for|includes?)"
    rf"{_FILL}",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:(?:more|additional|further|of them) +)?(?:(?:is|are|being|were) (?:an? )?)?(?:on "
    r"option|options?\b|optional|as options|"
    r"under option|purchase rights|"
    r"(?:with )?(?:conversion|purchase) rights(?! (?:for|on|to|over)))",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:options?|optional|purchase rights|conversion rights)\b")
_ACTS = (
    r"(?:buy|order|take|acquire|purchase|add|call(?: off)?|lease|request|exercise|"
    r"increase [^.;,$€£¥₹\d]{2,40} by|extend [^.;,$€£¥₹\d]{2,40} by)"
)
# "In addition the government may take up to two more."
_MAY_TAKE = re.compile(
    rf"\b(?:may|can|could|might)(?: (?:also|later|then|still|eventually))? {_ACTS}(?: up)?{_FILL}"
)
# "Another 12 may be ordered later", "up to 30 further trains to be called off"
_MAY_BE = re.compile(
    r"^[^.;,$€£¥₹\d]{0,40}?\b(?:(?:may|can|could|might)(?: [a-z]+)? (?:be (?:[a-z]+ )?(?:ordered|"
    r"taken|bought|added|purchased|acquired|called|exercised|converted|requested|leased|firmed)|"
    r"follow)|to be (?:called off|exercised|converted))\b"
)
_MORE = re.compile(
    r"\b(?:more|another|further|additional|additionally|in addition|extra)\b", re.IGNORECASE
)
# "options for 15 787s and 21 737s": the second is an option as the first is.
_GOES_ON = re.compile(
    r"(?:,|,? (?:and|plus))\s+(?:(?:an?|another|further|additional)\s+)*", re.IGNORECASE
)
# "options worth a further", "Options could add another"
_WORTH = re.compile(
    r"(?<!includ)(?<!includes )(?<!including )(?<!included )\boptions?\b[^.;:$€£¥₹\d]{0,60}?"
    r"\b(?:worth|valued at|costing|"
    r"add|bring in|bring|lift [^.;,]{2,30} by|for|of|totalling)"
    rf"{_FILL}",
    re.IGNORECASE,
)
_FIRM = re.compile(r"\bfirm\b")
_WORD = re.compile(r"[A-Za-z]*\d[\w-]*|[A-Za-z][\w-]+")
# What is said of a quantity right behind it: "another 50| of the 737 MAX".
_NOUNS = re.compile(r"(?: (?:of|the|more|further|additional|[A-Z]?[\w-]*[A-Z\d][\w-]*))*")
_GENERAL = words(
    "of the an and more further additional another extra up to firm order orders option options "
    "aircraft jet jets plane planes airplane airplanes unit units new type"
)
_BESIDE = 40


def options(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield each quantity on option with the firm quantity before it, of its type if one is.

    Where the sentence has no firm quantity, the option is of one told before.
    """
    firm: list[int] = []
    last: int | None = None
    to_be = _to_be_taken(view, figures)
    for index in figures:
        goes_on = last is not None and _goes_on(view, last, index)
        if index in to_be or goes_on or is_option(view, index):
            last = index
            whole = most_alike(view.text, view.found, index, firm)
            if whole is None and firm:
                whole = firm[-1]
            yield view.listed(RelationKind.OPTION_OF, whole, [index])
        elif view.found[index].hedge is not Hedge.UP_TO or not firm:
            firm.append(index)


def options_worth(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield each amount that options come to, with the firm amount before it.

    figures: the values of a sentence.
    """
    for place, index in enumerate(figures):
        before = view.before(index, 110)
        if place:
            before = before[-max(view.found[index].start - view.found[figures[place - 1]].end, 0) :]
        if _WORTH.search(before):
            figure = view.found[index]
            alike = [i for i in figures[:place] if view.found[i].currency == figure.currency]
            whole = alike[-1] if alike else None
            yield view.listed(RelationKind.OPTION_OF, whole, [index])


def _to_be_taken(view: View, figures: Sequence[int]) -> set[int]:
    """Return the quantities that "may be ordered later", with those before them in their list."""
    taken = {index for index in figures if _MAY_BE.match(view.after(index, 90))}
    for before, after in reversed(list(pairwise(figures))):
        if after in taken and _goes_on(view, before, after):
            taken.add(before)
    return taken if any(_is_more(view, index) for index in taken) else set()


def _goes_on(view: View, option: int, index: int) -> bool:
    gap = view.between(view.found[option].end, view.found[index].start)
    return _GOES_ON.fullmatch(gap) is not None and not _FIRM.search(view.after(index, 12))


def most_alike(text: str, found: Sequence[Found], option: int, firm: Iterable[int]) -> int | None:
    """Return the last firm quantity with the most of an option's words; None where none has any.

    A type counts more than its family, and that more than a noun: "777-9", "777", "freighters".
    """
    mine = _kinds(text, found[option])
    best, most = None, 0
    for index in firm:
        shared = sum(weight for kind, weight in _kinds(text, found[index]).items() if kind in mine)
        if shared and shared >= most:
            best, most = index, shared
    return best


def _kinds(text: str, figure: Found) -> dict[str, int]:
    """Return what a quantity counts, in words, each with how much it tells."""
    kinds: dict[str, int] = {}
    behind = _NOUNS.match(text, figure.end)
    said = figure.text + (behind[0] if behind else "")
    for match in _WORD.finditer(said.partition(" ")[2]):
        word = match[0].removesuffix("s")
        if any(character.isdigit() for character in word):
            kinds |= {word.partition("-")[0]: 2, word: 4}
        elif match[0] not in _GENERAL:
            kinds[word.casefold()] = 1
    return kinds


def is_option(view: View, index: int) -> bool:
    """Whether a quantity is one of options, not of firm orders."""
    figure = view.found[index]
    before = view.before(index, 90)
    earlier = [other for other in view.figures if view.found[other].end <= figure.start]
    if earlier:
        before = before[-max(figure.start - view.found[earlier[-1]].end, 1) :]
    more = _MAY_TAKE.search(before) and _is_more(view, index)
    return bool(
        more
        or _BEFORE.search(before)
        or _AFTER.match(view.after(index, _BESIDE))
        or _OWN.search(f"{figure.unit or ''} {figure.text}")
    )


def _is_more(view: View, index: int) -> bool:
    """Whether a quantity comes on top of another."""
    around = f"{view.before(index, 60)} {view.found[index].text} {view.after(index, 12)}"
    return _MORE.search(around) is not None
