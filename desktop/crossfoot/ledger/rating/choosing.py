"""The way to a rate: a source's own conversion first, else the known rate nearest to its day.

A conversion far off the known rate ("$60 billion (€60 billion)") is no rate to count at, unless the
rule that flags it is off.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.rating.implied import Conversions, conversions
from crossfoot.ledger.rating.nearest import Nearest, Rated
from crossfoot.ledger.rule_settings import rule_settings
from crossfoot.rules import conversion

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from crossfoot.figures.rate import Rate

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


def choose(
    connection: sqlite3.Connection, wants: Sequence[Want], nearest: Nearest | None = None
) -> list[Rated | None]:
    """Return the rate that answers each question; None where there is none.

    nearest: what was looked up before, where no rate was changed since.
    """
    if not wants:
        return []
    printed = conversions(
        connection,
        {figure for want in wants for figure in want.figures},
        {one for want in wants for one in want.announcements},
    )
    nearest = nearest or Nearest(connection)
    percent = percent_off(connection)
    return [next(_found(want, printed, nearest, percent), None) for want in wants]


def percent_off(connection: sqlite3.Connection) -> int | None:
    """Return by how much a printed rate may be off one that is known; None where nobody asks."""
    settings = rule_settings(connection)
    rule = conversion.RULE
    return settings.number(rule, "percent") if settings.is_on(rule) else None


def _found(
    want: Want, printed: Conversions, nearest: Nearest, percent: int | None
) -> Iterator[Rated]:
    """Yield the rates that answer a question, the one that counts first."""
    pair = (want.from_currency, want.to_currency)
    for figure in want.figures:
        yield from _sane(want, printed.of_figure(figure, *pair), nearest, percent)
    for announcement in want.announcements:
        yield from _sane(want, printed.of_announcement(announcement, *pair), nearest, percent)
    yield from filter(None, (nearest.rate(*pair, day) for day in want.days))


def _sane(
    want: Want, rates: Sequence[Rated], nearest: Nearest, percent: int | None
) -> Iterator[Rated]:
    """Yield the printed rates that what is known of their day does not make absurd."""
    for rated in rates:
        day = rated.rate.on or next(iter(want.days), None)
        if percent is None or day not in want.days:
            yield rated  # a day that no part is looked up by: a change of its rates leads nowhere
        elif not is_absurd(rated.rate, nearest, percent, day):
            yield rated


def is_absurd(printed: Rate, nearest: Nearest, percent: int, day: str) -> bool:
    """Whether a rate that was printed on a day is far off the one that is known for it."""
    known = nearest.rate(printed.from_currency, printed.to_currency, day)
    return known is not None and conversion.is_absurd(printed, known.rate, percent, day)


def standings(connection: sqlite3.Connection, figures: Iterable[int]) -> dict[int, Standing]:
    """Return where figures stand, and when that was published."""
    return {
        id_: Standing(announcement, published or announced)
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
