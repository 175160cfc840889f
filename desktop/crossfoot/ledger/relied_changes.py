"""What is different since a row was signed off, told of what the sign-off relied on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.figures import phrases
from crossfoot.figures.numbers import look_alone, look_of
from crossfoot.ledger.relying import read
from crossfoot.rules import inputs
from crossfoot.rules.differing import Difference, told_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.ledger.relying import Items

_CODES = frozenset(
    {"kind", "source_type", "type", "origin", "modality", "basis", "verdict", "outcome", "reason"}
)
"""Fields that hold a member of a value list."""
_OF_TALLIES = frozenset({"view", "options", "restated", "against"})
"""Fields of a tally that are told of as changed, not by their values."""
_SILENT = frozenset({"called", "place"})
"""Fields that are told of by what else changes, or only move with the text."""


def relied_changes(before: str | None, now: str) -> tuple[Difference, ...]:
    """Return what is different now; before None: what it relied on is not known."""
    if before == now:
        return ()
    if before is None:
        return (Difference("relied_unknown"),)
    try:
        was, is_ = read(before), read(now)
        sections = sorted({*was, *is_})
        found = [
            one for name in sections for one in _of(name, was.get(name, {}), is_.get(name, {}))
        ]
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        found = []
    return tuple(found) or (Difference("relied_differs"),)


def _of(section: str, was: Items, is_: Items) -> Iterator[Difference]:
    for key, now in is_.items():
        if key not in was:
            yield Difference(f"relied_{section}_joined", _called(section, now))
        else:
            yield from _of_item(section, was[key], now)
    for key, before in was.items():
        if key not in is_:
            yield Difference(f"relied_{section}_left", _called(section, before))


def _called(section: str, item: dict[str, Any]) -> dict[str, str]:
    return {"rule" if section == "flags" else "what": str(item["called"])}


def _of_item(section: str, was: dict[str, Any], is_: dict[str, Any]) -> Iterator[Difference]:
    what = _called(section, is_)
    for name in sorted({*was, *is_} - _SILENT):
        before, now = was.get(name), is_.get(name)
        if before == now:
            continue
        if name == "means":
            yield _of_meaning(what, before, now)
        elif name == "counts" and before and now:
            told = {"before": _ends(*before), "now": _ends(*now)}
            yield Difference("relied_counts", {**what, **told})
        elif name in {"fingerprint", "text", "parts", "parties", "stages", *_OF_TALLIES}:
            yield Difference(f"relied_{name}", what)
        else:
            names = ("was", "is") if name in _CODES else ("before", "now")
            told = {names[0]: _told(name, before), names[1]: _told(name, now)}
            message = "relied_code" if name in _CODES else "relied_field"
            yield Difference(message, {"what": str(is_["called"]), "field": name, **told})


def _of_meaning(what: dict[str, str], before: Any, now: Any) -> Difference:  # noqa: ANN401  (as told)
    if before and now:
        was, is_ = told_of(inputs.figure(before)), told_of(inputs.figure(now))
        if was != is_:
            return Difference("relied_means", {**what, "before": was, "now": is_})
    return Difference("relied_meaning", what)


def _ends(low: int, high: int) -> str:
    """Return what a deal counts with in a tally, whose currency is known there."""
    look = look_alone(low) if low == high else look_of([low, high])
    return phrases.fact(phrases.between(low, high, phrases.Counted(), look))


def _told(name: str, value: Any) -> str:  # noqa: ANN401  (as told)
    if value is None:
        return "…"
    return f"{value / 100:,.2f}" if name in {"corrected_amount", "amount"} else str(value)
