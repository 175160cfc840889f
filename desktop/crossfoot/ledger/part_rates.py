"""Derived: the rate that each part in another currency than its whole is counted at.

A row stands for each such part, without a rate where none was found: so a change of rates finds
the totals it may touch, and a list shows what a rate is used for. A figure whose own wording prints
a conversion has a row of the relation `OWN`: the rate that this is held against.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossfoot.figures.obstacle import needs_rate, yardstick
from crossfoot.figures.values import RelationKind
from crossfoot.ledger.difference import by_id, run
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.rating import RateOrigin, choose, standings, want
from crossfoot.ledger.rating.choosing import is_absurd, percent_off
from crossfoot.ledger.rating.nearest import Nearest

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence
    from fractions import Fraction

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.part import Part
    from crossfoot.figures.rate import Rate
    from crossfoot.ledger.difference import Statements
    from crossfoot.ledger.load import LoadedTotal
    from crossfoot.ledger.rating import Rated, Want
    from crossfoot.ledger.rating.choosing import Standing

OWN = 0
"""The relation of a figure to its own wording: no row has this id."""
COLUMNS = (
    'relation_id, figure_id, from_currency, to_currency, whole_day, part_day, origin, "on", value,'
    " low, high, source, rate_id, other_rate_id, converts_id, announcement_id"
)
_MARKS = ", ".join("?" * len(COLUMNS.split(",")))
_WRITE = f"INSERT OR REPLACE INTO part_rate ({COLUMNS}) VALUES ({_MARKS})"  # noqa: S608
_DROP = "DELETE FROM part_rate WHERE relation_id = ?"
_DROP_OWN = f"DELETE FROM part_rate WHERE relation_id = {OWN} AND figure_id = ?"  # noqa: S608
_STORED = f"""
    SELECT {COLUMNS} FROM part_rate WHERE relation_id IN (SELECT value FROM json_each(?))
     ORDER BY relation_id, figure_id
"""  # noqa: S608  (columns of ours)
_STORED_OWN = f"""
    SELECT {COLUMNS} FROM part_rate
     WHERE relation_id = {OWN} AND figure_id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (columns of ours)


@dataclass(frozen=True, slots=True)
class PartRate:
    """What was asked for a part, and the rate that was found."""

    figure_id: int
    want: Want
    rated: Rated | None

    def row(self, relation_id: int) -> tuple[Any, ...]:
        """Return the values of COLUMNS."""
        days = (*self.want.days, None, None)[:2]
        pair = (self.want.from_currency, self.want.to_currency)
        return (relation_id, self.figure_id, *pair, *days, *_flat(self.rated))


@dataclass(frozen=True, slots=True)
class Here:
    """The announcement under work. printed: the rates that its text prints, unrecorded yet."""

    standing: Standing
    printed: Sequence[Rate] = ()


def _flat(rated: Rated | None) -> tuple[Any, ...]:
    if rated is None:
        return (None,) * 10
    rate = rated.rate
    first, second = (*rated.rate_ids, None, None)[:2]
    return (
        rated.origin,
        rate.on,
        *(_text(number) for number in (rate.value, rate.low, rate.high)),
        rate.source,
        first,
        second,
        rated.converts_id,
        rated.announcement_id,
    )


def _text(number: Fraction) -> str:
    return f"{number.numerator}/{number.denominator}"


def with_rates(
    connection: sqlite3.Connection,
    loaded: Mapping[int, LoadedTotal],
    nearest: Nearest | None = None,
) -> dict[int, LoadedTotal]:
    """Return totals with the rates that their parts in other currencies count at.

    nearest: as `choose` takes it.
    """
    pairs = {id_: _pairs(one.total, one.parts) for id_, one in loaded.items()}
    mixed = {id_: of for id_, of in pairs.items() if of}
    if not mixed:
        return dict(loaded)
    figures = {loaded[id_].whole_id for id_ in mixed}
    figures |= {loaded[id_].part_ids[place] for id_, of in mixed.items() for place in of}
    stand = standings(connection, figures)
    asked = [
        (id_, place, _want(loaded[id_], place, pair, stand))
        for id_, of in mixed.items()
        for place, pair in of.items()
    ]
    found = choose(connection, [question for _, _, question in asked], nearest)
    rates: dict[int, dict[int, PartRate]] = {}
    for (id_, place, question), rated in zip(asked, found, strict=True):
        part_id = loaded[id_].part_ids[place]
        rates.setdefault(id_, {})[place] = PartRate(part_id, question, rated)
    return {id_: _rated(one, rates.get(id_, {})) for id_, one in loaded.items()}


def rated_here(
    connection: sqlite3.Connection,
    total: Figure,
    parts: Sequence[Part],
    part_ids: Sequence[int | None],
    here: Here,
) -> tuple[Part, ...]:
    """Return parts of a total that is being entered, with the rates they would count at.

    part_ids: None for a part that is not recorded either; it stands here.
    """
    pairs = _pairs(total, parts)
    if not pairs:
        return tuple(parts)
    stand = standings(connection, [id_ for id_ in part_ids if id_ is not None])
    asked = []
    for place, pair in pairs.items():
        id_ = part_ids[place]
        own = here.standing if id_ is None else stand.get(id_, here.standing)
        asked.append(want(pair, id_ or 0, [here.standing, own], printed=True))
    found = dict(zip(pairs, choose(connection, asked), strict=True))
    printed = _sane(connection, here)
    return tuple(
        part._replace(
            rate=_printed(pairs[place], printed, found[place]) if place in pairs else None,
        )
        for place, part in enumerate(parts)
    )


def _sane(connection: sqlite3.Connection, here: Here) -> list[Rate]:
    """Return the rates that a text prints, those left out that are far off a known one."""
    percent, day = percent_off(connection), here.standing.day
    if percent is None or day is None:
        return list(here.printed)
    nearest = Nearest(connection)
    return [each for each in here.printed if not is_absurd(each, nearest, percent, day)]


def _printed(pair: tuple[str, str], printed: Sequence[Rate], rated: Rated | None) -> Rate | None:
    """Return the rate that counts once what a source prints is recorded."""
    joined = [rate for each in printed if (rate := each.between(*pair)) is not None]
    if rated is not None and (rated.origin is RateOrigin.ANNOUNCEMENT or not joined):
        return rated.rate
    return min(joined, key=lambda rate: (rate.high - rate.low) / rate.value, default=None)


def _pairs(total: Figure, parts: Sequence[Part]) -> dict[int, tuple[str, str]]:
    """Return, by their places, the parts in another currency, and which two currencies it is."""
    if all(part.figure.currency == total.currency for part in parts):  # nearly always
        return {}
    measured = yardstick(total, parts)
    return {
        place: (part.figure.currency, measured.currency)
        for place, part in enumerate(parts)
        if part.figure.currency and measured.currency and needs_rate(part.figure, measured)
    }


def _want(
    one: LoadedTotal, place: int, pair: tuple[str, str], stand: Mapping[int, Standing]
) -> Want:
    places = [stand[id_] for id_ in (one.whole_id, one.part_ids[place]) if id_ in stand]
    printed = one.kind is not RelationKind.CONVERTS  # a conversion is no witness in its own cause
    return want(pair, one.part_ids[place], places, printed=printed)


def _rated(one: LoadedTotal, rates: Mapping[int, PartRate]) -> LoadedTotal:
    if not rates:
        return one
    parts = tuple(
        part._replace(rate=_rate(rates[place])) if place in rates else part
        for place, part in enumerate(one.parts)
    )
    return one._replace(parts=parts, rates=tuple(rates.values()))


def _rate(chosen: PartRate) -> Rate | None:
    return None if chosen.rated is None else chosen.rated.rate


def difference(
    connection: sqlite3.Connection, found: Mapping[int, Sequence[PartRate]]
) -> Statements:
    """Return what is otherwise than it is stored of the rates of the parts of these relations.

    found: every relation that was looked at, with the rates of its parts.
    """
    before = stored(connection, found)
    now = {id_: rows(id_, rates) for id_, rates in found.items() if rates}
    changed = [id_ for id_ in before.keys() | now.keys() if before.get(id_) != now.get(id_)]
    return [
        (_DROP, [(id_,) for id_ in changed]),
        (_WRITE, [row for id_ in changed for row in now.get(id_, ())]),
    ]


def renew_own(
    connection: sqlite3.Connection, figures: Iterable[int], rates: Iterable[PartRate]
) -> None:
    """Store what the own conversions of these figures are held against, and nothing else of them.

    rates: of those among them that print one.
    """
    run(connection, difference_own(connection, figures, rates))


def difference_own(
    connection: sqlite3.Connection, figures: Iterable[int], rates: Iterable[PartRate]
) -> Statements:
    """Return what is otherwise than it is stored of that; writes nothing."""
    now = {row[1]: row for row in rows(OWN, rates)}
    return by_id(stored_own(connection, figures), now, put=_WRITE, drop=_DROP_OWN)


def stored_own(
    connection: sqlite3.Connection, figures: Iterable[int]
) -> dict[int, tuple[Any, ...]]:
    """Return the stored row of each of these figures that has one, for its own conversion."""
    return {row[1]: tuple(row) for row in fetch(connection, _STORED_OWN, listed(figures))}


def rows(relation_id: int, rates: Iterable[PartRate]) -> list[tuple[Any, ...]]:
    """Return what is stored of the parts of a relation, in the order of their figures."""
    return sorted((rate.row(relation_id) for rate in rates), key=lambda row: row[1])


def stored(
    connection: sqlite3.Connection, relation_ids: Iterable[int]
) -> dict[int, list[tuple[Any, ...]]]:
    """Return the stored rows of the parts of these relations, in the order of their figures."""
    found: dict[int, list[tuple[Any, ...]]] = {}
    for row in fetch(connection, _STORED, listed(relation_ids)):
        found.setdefault(row[0], []).append(tuple(row))
    return found
