"""Steps from row to row that come back to where they began: a total inside itself, say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Steps = dict[str, list[tuple[str, int | None]]]
"""From each key the keys it leads to, each with the place number of the row that says so."""


def closing(steps: Mapping[str, Sequence[tuple[str, int | None]]]) -> Iterator[tuple[int, str]]:
    """The rows that close a circle, each once, with the key it comes back to.

    A step without a row is the ledger's own, so a circle it closes is laid on the last row within
    the circle; one without any was there before, and nobody is blamed. Linear: each step is taken
    once.
    """
    done: set[str] = set()
    told: set[int] = set()
    for start in steps:
        if start in done:
            continue
        path: list[tuple[str, int | None]] = [(start, None)]
        on_path = {start}
        ahead = [iter(steps[start])]
        while ahead:
            step = next(ahead[-1], None)
            if step is None:
                ahead.pop()
                key, _ = path.pop()
                on_path.discard(key)
                done.add(key)
                continue
            key, _ = step
            if key in on_path:
                blamed = _last_row([*path, step], key)
                if blamed is not None and blamed not in told:
                    told.add(blamed)
                    yield blamed, key
            elif key not in done:
                path.append(step)
                on_path.add(key)
                ahead.append(iter(steps.get(key, ())))


def _last_row(path: Sequence[tuple[str, int | None]], back_to: str) -> int | None:
    """Return the last row on the way from a key back to it; None where there is none."""
    begun = next(place for place, (key, _) in enumerate(path) if key == back_to)
    return next((row for _, row in reversed(path[begun + 1 :]) if row is not None), None)
