"""What a flag was derived from, as one text: an explanation holds while it stays the same.

It names figures by key, never by row, so that it means the same in a ledger it was imported into.
A wording counts only where nothing could be read from it. `read` makes figures and parts of a text
again, for telling what is different in another one (`differing`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from crossfoot.figures.figure import Figure
from crossfoot.figures.values import Hedge, Measure, Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from crossfoot.figures.verdict import Part

_compact = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, check_circular=False).encode
_AS_FIGURE, _AS_PART = 13, 16
"""How many things `of_figure` and `of_part` say."""


def of_figure(figure: Figure) -> list[object]:
    """Return everything that a check takes from a figure."""
    return [
        figure.key,
        figure.amount,
        figure.amount_high,
        figure.u,
        figure.u_high,
        figure.hedge,
        figure.measure,
        figure.currency,
        figure.unit,
        figure.period,
        list(figure.years),
        figure.items,
        None if figure.is_readable else figure.wording,
    ]


def of_part(part: Part) -> list[object]:
    """Return everything that a check takes from a part."""
    return [*of_figure(part.figure), str(part.low), str(part.high), part.explicit]


def of_parts(parts: Iterable[Part]) -> list[list[object]]:
    """Return what a check takes from parts, in an order of its own: theirs changes nothing.

    By the text of each; of different keys, the keys' texts tell as much, and are made far faster.
    """
    found = [of_part(part) for part in parts]
    alone = len({each[0] for each in found}) == len(found)
    return sorted(found, key=_by_key if alone else str)


def _by_key(told: list[object]) -> str:
    return repr(told[0])


def text(*parts: object) -> str:
    """Return one text for what is given; the same for the same."""
    return _compact(parts)


def of_list(words: Sequence[str], total: Figure, parts: Mapping[str, str]) -> str:
    """Return the text of words, a total and its parts. parts: the texts of each, by their keys."""
    about = ",".join([parts[key] for key in sorted(parts, key=repr)])
    return f"{_compact([*words, of_figure(total)])[:-1]},[{about}]]"


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure as a flag was derived from it. weight: as a part of a sum, else None."""

    figure: Figure
    weight: tuple[Fraction, Fraction] | None = None


@dataclass(frozen=True, slots=True)
class Inputs:
    """What stands in a text of inputs. words: what was told in a word, outermost only."""

    figures: dict[str, Counted]
    words: tuple[str, ...]


def read(told: str) -> Inputs:
    """Return what a text of inputs tells. Errors: ValueError for a text that is none of ours."""
    known = json.loads(told)
    if not isinstance(known, list):
        raise ValueError("not a list of inputs")  # noqa: TRY004  (one error for callers)
    figures: dict[str, Counted] = {}
    for counted in _figures(known):
        figures.setdefault(counted.figure.key, counted)
    return Inputs(figures, tuple(each for each in known if isinstance(each, str)))


def _figures(known: list[Any]) -> Iterator[Counted]:
    if _is_figure(known):
        yield _counted(known)
        return
    for each in known:
        if isinstance(each, list):
            yield from _figures(each)


def _is_figure(known: list[Any]) -> bool:
    return (
        len(known) in (_AS_FIGURE, _AS_PART)
        and isinstance(known[0], str)
        and isinstance(known[10], list)
    )


def _counted(known: list[Any]) -> Counted:
    if len(known) == _AS_FIGURE:
        return Counted(figure(known))
    return Counted(figure(known), (Fraction(known[13]), Fraction(known[14])))


def figure(known: list[Any]) -> Figure:
    """Return the figure that `of_figure` told. Errors: ValueError, IndexError."""
    key, amount, amount_high, u, u_high, hedge, measure, currency, unit, period = known[:10]
    years, items, wording = known[10:13]
    return Figure(
        key=key,
        wording=wording or "",
        amount=amount,
        amount_high=amount_high,
        u=u,
        u_high=u_high,
        hedge=Hedge(hedge),
        measure=Measure(measure),
        currency=currency,
        unit=unit,
        period=Period(period) if period else None,
        years=(years[0], years[1]),
        items=items,
        unreadable=wording is not None,
    )
