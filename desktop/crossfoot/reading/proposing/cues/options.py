"""Options, purchase rights and the firm order they come on top of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.cues.cue import Cue, View

_BEFORE = re.compile(
    r"\b(?:options?|purchase rights?|an option|rights)(?: and (?:purchase )?(?:rights|options))? "
    r"(?:for|on|to (?:buy|purchase|acquire|order|take)|covering|over)"
    r"(?: (?:a|another|further|additional|up to))*\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:(?:more|additional|further)\s+)?(?:on option|options?\b|optional|as options|"
    r"purchase rights)",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:options?|optional|purchase rights)\b")


def options(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield each quantity on option with the firm quantity before it."""
    firm: int | None = None
    for index in figures:
        if _is_option(view, index):
            if firm is not None:
                yield view.listed(RelationKind.OPTION_OF, firm, [index])
        elif view.found[index].hedge is not Hedge.UP_TO or firm is None:
            firm = index


def _is_option(view: View, index: int) -> bool:
    """Whether a quantity is one of options, not of firm orders."""
    figure = view.found[index]
    return bool(
        _BEFORE.search(view.before(index, 60))
        or _AFTER.match(view.after(index, 40))
        or _OWN.search(f"{figure.unit or ''} {figure.text}")
    )
