"""The way to a rate: a source's own conversion first, else the known rate nearest to its day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.rating.implied import Conversions, conversions
from crossfoot.ledger.rating.nearest import Nearest, Rated

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

_STANDS = """
    SELECT figure.id, figure.announcement_id, announcement.published_on, deal.announced_on
      FROM figure LEFT JOIN announcement ON announcement.id = figure.announcement_id
      LEFT JOIN deal ON deal.id = figure.deal_id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class Want:
    """A question for a rate from one currency to another.

    figures:       whose own conversion comes first.
    announcements: whose conversions come next, in this order.
    days:          the days to look near then, in this order.
    """

    from_currency: str
    to_currency: str
    figures: tuple[int, ...] = ()
    announcements: tuple[int, ...] = ()
    days: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a figure stands. day: of its publication, else its deal's; None where unknown."""

    announcement_id: int | None
    day: str | None


def choose(connection: sqlite3.Connection, wants: Sequence[Want]) -> list[Rated | None]:
    """Return the rate that answers each question; None where there is none."""
    if not wants:
        return []
    printed = conversions(
        connection,
        {figure for want in wants for figure in want.figures},
        {one for want in wants for one in want.announcements},
    )
    nearest = Nearest(connection)
    return [next(_found(want, printed, nearest), None) for want in wants]


def _found(want: Want, printed: Conversions, nearest: Nearest) -> Iterator[Rated]:
    """Yield the rates that answer a question, the one that counts first."""
    pair = (want.from_currency, want.to_currency)
    answers = [
        *(printed.of_figure(figure, *pair) for figure in want.figures),
        *(printed.of_announcement(each, *pair) for each in want.announcements),
    ]
    yield from filter(None, answers)
    yield from filter(None, (nearest.rate(*pair, day) for day in want.days))


def standings(
    connection: sqlite3.Connection, figures: Iterable[int], day: str | None = None
) -> dict[int, Standing]:
    """Return where figures stand, and when that was published. day: taken instead, if given."""
    return {
        id_: Standing(announcement, day or published or announced)
        for id_, announcement, published, announced in fetch(connection, _STANDS, listed(figures))
    }


def want(pair: tuple[str, str], part: int, places: Sequence[Standing], *, printed: bool) -> Want:
    """Return the question for a part that stands in some places, the whole's first.

    printed: whether rates that the sources print may answer it.
    """
    announcements = [each.announcement_id for each in places if each.announcement_id is not None]
    return Want(
        *pair,
        figures=(part,) if printed else (),
        announcements=tuple(dict.fromkeys(announcements)) if printed else (),
        days=tuple(dict.fromkeys(each.day for each in places if each.day)),
    )
