"""A line of a card, and the list or the row that it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ui.widgets.tile import Told  # noqa: TC001  (a NamedTuple reads its annotations)

if TYPE_CHECKING:
    from crossfoot.ledger.views import ViewFields


class Line(NamedTuple):
    """What is said and what it opens. row: to be chosen there, by its id."""

    told: Told
    opens: ViewFields
    row: int | None = None
