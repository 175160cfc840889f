"""Money of one deal that is in another: of several that hold each other's, only one counts.

A bond leads from the deal whose money it is (inner) to the deal that holds it (outer). What holds
a holder holds all of it, through deals that do not count themselves too; deals that hold each
other are one, and the first of them counts. No deal is ever counted twice.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence


class BondKind(StrEnum):
    """Why money of one deal is in another."""

    SAME = "same"
    INSIDE = "inside"
    PAYS_FOR = "pays_for"
    REPLACED = "replaced"
    BEFORE = "before"


class Bond(NamedTuple):
    """inner's money is in outer's. Nodes: whatever names a deal, or what lies between two."""

    inner: int
    outer: int
    kind: BondKind


class Held(NamedTuple):
    """Which counted deal holds the money of another, and what they are to each other."""

    by: int
    kind: BondKind


def held_by(eligible: Collection[int], bonds: Iterable[Bond]) -> dict[int, Held]:
    """Return which nodes do not count because a counted one holds their money.

    eligible: the nodes that count where nothing holds them. The order of bonds does not matter.

    >>> held_by({1, 2}, [Bond(2, 1, BondKind.INSIDE)])
    {2: Held(by=1, kind=<BondKind.INSIDE: 'inside'>)}
    """
    outer: dict[int, list[tuple[int, BondKind]]] = {}
    for bond in sorted(set(bonds)):
        if bond.inner != bond.outer:
            outer.setdefault(bond.inner, []).append((bond.outer, bond.kind))
    counts: dict[int, int] = {}
    for group in _groups(outer):
        holder = _holder(group, outer, counts, eligible)
        if holder is not None:
            counts |= dict.fromkeys(group, holder)
    return {
        node: Held(holder, _kind(outer.get(node, ()), holder, counts))
        for node, holder in counts.items()
        if node != holder
    }


def _holder(
    group: Sequence[int],
    outer: Mapping[int, Sequence[tuple[int, BondKind]]],
    counts: Mapping[int, int],
    eligible: Collection[int],
) -> int | None:
    """Return the counted deal that holds a group; of the group itself where nothing else does."""
    above = {counts[node] for inner in group for node, _ in outer.get(inner, ()) if node in counts}
    own = (node for node in group if node in eligible)
    return min(above, default=None) if above else min(own, default=None)


def _kind(
    steps: Sequence[tuple[int, BondKind]], holder: int, counts: Mapping[int, int]
) -> BondKind:
    """Return what the first step towards the holder is; of deals that are one, the same."""
    towards = (kind for node, kind in steps if counts.get(node) == holder)
    return next(towards, BondKind.SAME)


def _groups(outer: Mapping[int, Sequence[tuple[int, BondKind]]]) -> Iterator[list[int]]:
    """Yield the nodes that hold each other together, holders before what they hold.

    Tarjan's strongly connected components, without recursion.
    """
    order: dict[int, int] = {}
    low: dict[int, int] = {}
    waiting: list[int] = []
    done: set[int] = set()
    for root in sorted(outer):
        if root in order:
            continue
        path = [(root, iter(outer[root]))]
        order[root] = low[root] = len(order)
        waiting.append(root)
        while path:
            node, steps = path[-1]
            step = next(steps, None)
            if step is None:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
                if low[node] == order[node]:
                    start = waiting.index(node)
                    group, waiting[start:] = waiting[start:], []
                    done.update(group)
                    yield group
            elif step[0] not in order:
                order[step[0]] = low[step[0]] = len(order)
                waiting.append(step[0])
                path.append((step[0], iter(outer.get(step[0], ()))))
            elif step[0] not in done:
                low[node] = min(low[node], order[step[0]])
