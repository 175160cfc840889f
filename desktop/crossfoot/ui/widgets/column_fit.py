"""How the columns of a table share its width, so that none is cut in half by its edge.

What cannot be shortened (numbers, badges) keeps its content. Text gives way first, titles last:
they have the larger share of what is left. What is told elsewhere too leaves a narrow table. In a
wide one no text is cut while a title beside it has room to spare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

SHARE = 3
"""How many times as much of the room a title gets as any other text."""


class Need(NamedTuple):
    """What a column asks for, in pixels.

    wanted:    shows what most cells have.     least: at which it can still be read.
    shortest:  at which an ellipsis still says something; 0: it cannot be shortened.
    grows:     a title: more of what is left, and what nobody wants.
    optional:  0 always shown; else left out where room is short, the highest first.
    whole:     at which no cell is cut; 0: that is what it wants.
    """

    wanted: int
    least: int
    grows: bool = False
    optional: int = 0
    shortest: int = 0
    whole: int = 0


def fit(needs: Sequence[Need], room: int) -> list[int]:
    """Return the width of each column; 0 leaves it out."""
    shown = _shown(needs, room)
    widths = [need.least if number in shown else 0 for number, need in enumerate(needs)]
    spare = room - sum(widths)
    if spare <= 0:
        return _shortened(needs, widths, -spare)
    for aims in ([need.wanted for need in needs], [need.whole for need in needs]):
        asking = {number for number in shown if widths[number] < aims[number]}
        while spare and asking:
            spare = _share_out(needs, aims, widths, asking, spare)
    growing = [number for number in sorted(shown) if needs[number].grows]
    for place, number in enumerate(growing):
        widths[number] += spare // len(growing) + (place < spare % len(growing))
    return widths


def _shown(needs: Sequence[Need], room: int) -> set[int]:
    shown = set(range(len(needs)))
    leaving = sorted(
        (number for number in shown if needs[number].optional), key=lambda n: -needs[n].optional
    )
    for number in leaving:
        if sum(needs[each].least for each in shown) <= room:
            break
        shown.discard(number)
    return shown


def _shortened(needs: Sequence[Need], widths: list[int], lack: int) -> list[int]:
    """Take what lacks from the text columns, each by what it can give; the rest scrolls."""
    gifts = [
        width - need.shortest if width and need.shortest else 0
        for need, width in zip(needs, widths, strict=True)
    ]
    whole = max(sum(gifts), 1)
    taken = min(lack, sum(gifts))
    return [width - -(-gift * taken // whole) for width, gift in zip(widths, gifts, strict=True)]


def _share_out(
    needs: Sequence[Need], aims: Sequence[int], widths: list[int], asking: set[int], spare: int
) -> int:
    """Widen the asking columns by their shares, none beyond its aim; return what is left."""
    shares = {number: SHARE if needs[number].grows else 1 for number in asking}
    whole = sum(shares.values())
    left = spare
    for number in sorted(asking, key=lambda each: -shares[each]):
        given = min(max(1, spare * shares[number] // whole), aims[number] - widths[number])
        given = min(given, left)
        widths[number] += given
        left -= given
        if widths[number] == aims[number]:
            asking.discard(number)
    return left
