"""What is different between two inputs of a flag: why an explanation does not hold any more.

Each difference is a message with facts (`figures.words` has the sentences), told of the figures
by what they mean: "$4.2 bn was $4 bn when this was explained".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.rules.inputs import Counted, Inputs, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crossfoot.figures.figure import Figure

_LISTS = (VerdictKind, RelationKind)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was. key: of the figure that it is told of."""

    message: str
    facts: Mapping[str, str] = field(default_factory=dict)
    key: str | None = None


def differences(before: str | None, now: str) -> tuple[Difference, ...]:
    """Return what is different now; nothing where both are the same.

    before: None where it is not known what it was, which is then said.
    """
    if before == now:
        return ()
    if before is None:
        return (Difference("inputs_unknown"),)
    try:
        was, is_ = read(before), read(now)
        found = (*_of_figures(was, is_), *_of_words(was, is_))
    except (ValueError, TypeError, IndexError):
        found = ()
    return found or (Difference("inputs_differ"),)


def _of_figures(was: Inputs, is_: Inputs) -> Iterator[Difference]:
    for key, now in is_.figures.items():
        if key not in was.figures:
            yield Difference("figure_joined", {"figure": told_of(now.figure)}, key)
        else:
            yield from _of_figure(key, was.figures[key], now)
    for key, before in was.figures.items():
        if key not in is_.figures:
            yield Difference("figure_left", {"figure": told_of(before.figure)}, key)


def _of_figure(key: str, before: Counted, now: Counted) -> Iterator[Difference]:
    was, is_ = before.figure, now.figure
    told = {"figure": told_of(is_)}
    if told_of(was) != told["figure"]:
        yield Difference("figure_was", {**told, "before": told_of(was)}, key)
    elif (was.u, was.u_high) != (is_.u, is_.u_high):
        yield Difference("figure_rounded", told, key)
    if was.years != is_.years:
        yield Difference("figure_years", {**told, "before": _years(was), "now": _years(is_)}, key)
    if was.items != is_.items:
        before_, now_ = str(was.items or "…"), str(is_.items or "…")
        yield Difference("figure_items", {**told, "before": before_, "now": now_}, key)
    if before.weight != now.weight and before.weight and now.weight:
        weights = {"before": _weight(before.weight), "now": _weight(now.weight)}
        yield Difference("figure_weight", {**told, **weights}, key)


def _of_words(was: Inputs, is_: Inputs) -> Iterator[Difference]:
    """Tell a verdict or a kind of relation that is another."""
    for kinds in _LISTS:
        known = frozenset(kinds)
        before = next((word for word in was.words if word in known), None)
        now = next((word for word in is_.words if word in known), None)
        if before != now and before and now:
            name = "verdict_was" if kinds is VerdictKind else "relation_was"
            yield Difference(name, {"was": before, "is": now})


def told_of(figure: Figure) -> str:
    """Return a figure by what it means, as a fact."""
    if not figure.is_known:
        return phrases.fact(phrases.said("unknown", {}))
    return phrases.fact(phrases.figure(figure))


def _years(figure: Figure) -> str:
    return "–".join(year or "…" for year in figure.years) if any(figure.years) else "…"


def _weight(weight: tuple[object, object]) -> str:
    return "–".join(dict.fromkeys(map(str, weight)))
