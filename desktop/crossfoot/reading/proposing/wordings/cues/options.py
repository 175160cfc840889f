"""Options, purchase rights and the firm order they come on top of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import Cue, View

_BEFORE = re.compile(
    r"\b(?:options?|purchase rights?|an option|rights|the right)"
    r"(?: and (?:purchase )?(?:rights|options))? "
    r"(?:for|on|to (?:buy|purchase|acquire|order|take|convert)|covers?|covering|over)"
    r"(?: (?:a|another|further|additional|up to))*\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:(?:more|additional|further|of them) +)?(?:on option|options?\b|optional|as options|"
    r"under option|purchase rights|"
    r"(?:with )?(?:conversion|purchase) rights(?! (?:for|on|to|over)))",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:options?|optional|purchase rights|conversion rights)\b")
# "In addition the government may take up to two more."
_MAY_TAKE = re.compile(
    r"\b(?:may|can|could|might)(?: (?:also|later|then|still))? (?:buy|order|take|acquire|purchase|"
    r"add|call off)(?: (?:a|another|further|additional|up to|as many as))*\s*$"
)
_MORE = re.compile(
    r"\b(?:more|another|further|additional|additionally|in addition)\b", re.IGNORECASE
)
# "options for 15 787s and 21 737s": the second is an option as the first is.
_GOES_ON = re.compile(r",?\s+(?:and|plus)\s+(?:(?:a|another|further|additional)\s+)*$|,\s+$")
_FIRM = re.compile(r"\bfirm\b")
_TYPE = re.compile(r"\b[A-Z]*\d[\w-]*|\b[A-Z][\w-]+")
_BESIDE = 40


def options(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield each quantity on option with the firm quantity before it, of its type if one is.

    Where the sentence has no firm quantity, the option is of one told before.
    """
    firm: list[int] = []
    last: int | None = None
    for index in figures:
        if is_option(view, index) or (last is not None and _goes_on(view, last, index)):
            last = index
            if firm:
                yield view.listed(RelationKind.OPTION_OF, _of_type(view, firm, index), [index])
            else:
                yield view.listed(RelationKind.OPTION_OF, None, [index], type_of(view, index))
        elif view.found[index].hedge is not Hedge.UP_TO or not firm:
            firm.append(index)


def _goes_on(view: View, option: int, index: int) -> bool:
    gap = view.between(view.found[option].end, view.found[index].start)
    return _GOES_ON.fullmatch(gap) is not None and not _FIRM.search(view.after(index, 12))


def _of_type(view: View, firm: Sequence[int], option: int) -> int:
    """Return the firm quantity of the option's type, else the last."""
    kind = type_of(view, option)
    return next((one for one in reversed(firm) if kind and type_of(view, one) == kind), firm[-1])


def type_of(view: View, index: int) -> str | None:
    """Return the family of the type that a quantity counts ("737" of "20 737 MAX 8s")."""
    figure = view.found[index]
    counted = figure.text.partition(" ")[2]
    named = [match[0] for match in _TYPE.finditer(counted) if any(c.isdigit() for c in match[0])]
    return named[0].partition("-")[0].removesuffix("s") if named else None


def is_option(view: View, index: int) -> bool:
    """Whether a quantity is one of options, not of firm orders."""
    figure = view.found[index]
    before = view.before(index, 60)
    more = _MAY_TAKE.search(before) and (
        _MORE.search(figure.text + view.after(index, 12)) or _MORE.search(before)
    )
    return bool(
        more
        or _BEFORE.search(before)
        or _AFTER.match(view.after(index, _BESIDE))
        or _OWN.search(f"{figure.unit or ''} {figure.text}")
    )
