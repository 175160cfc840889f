"""What one language's reading of a text hands on to `propose`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from crossfoot.figures.values import Basis
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposal import ProposedDeal
    from crossfoot.reading.proposing.about.heading import Heading
    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.sentences import Sentence
    from crossfoot.reading.proposing.totals.gathering import Gathered


@dataclass(frozen=True, slots=True)
class Made:
    """A text as its language tells it.

    deal:    makes a proposed deal of a draft.
    said, basis:  who states a figure, and what it counts, from its sentence.
    beside:  who takes part in deals without a side in one.
    """

    told: Account
    story: Gathered
    head: Heading
    deal: Callable[[str, Draft, Mapping[str, int], str | None], ProposedDeal]
    said: Callable[[str, Sentence, Found], str | None]
    basis: Callable[[str, Sentence, Found], Basis | None]
    beside: Sequence[Actor] = ()
