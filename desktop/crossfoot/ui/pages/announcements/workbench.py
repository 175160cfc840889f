"""Where the clerk stands in an announcement: the chips, the current one, what is still open.

Qt-free and immutable: every step gives a new workbench, so that undo and refresh only have to
make one from what the ledger holds now.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import NamedTuple

from crossfoot.ui.pages.announcements.chips import Chip, ChipState


class Counter(NamedTuple):
    """How many figures there are, and what became of them."""

    figures: int
    recorded: int
    dismissed: int

    @property
    def open(self) -> int:
        """How many are not decided yet."""
        return self.figures - self.recorded - self.dismissed


@dataclass(frozen=True, slots=True)
class Workbench:
    """The chips of one announcement, in the order of its text, and the current one.

    current:  index of the chip shown in the form; None where there is no chip.
    """

    text: str = ""
    chips: tuple[Chip, ...] = ()
    current: int | None = None

    @property
    def chip(self) -> Chip | None:
        """The current chip."""
        return None if self.current is None else self.chips[self.current]

    @property
    def counter(self) -> Counter:
        """The figures counted by what was decided about them."""
        states = [chip.state for chip in self.chips]
        return Counter(
            len(states),
            states.count(ChipState.RECORDED),
            states.count(ChipState.DISMISSED),
        )

    @property
    def first_held(self) -> int | None:
        """The first number that keeps the gate to review shut; None if the way is free."""
        return next((i for i, chip in enumerate(self.chips) if chip.holds_gate), None)

    @property
    def held(self) -> int:
        """How many numbers keep the gate to review shut."""
        return sum(chip.holds_gate for chip in self.chips)

    def select(self, index: int | None) -> Workbench:
        """Go to a chip, if there is such a one."""
        if index is None or not 0 <= index < len(self.chips):
            return self
        return replace(self, current=index)

    def step(self, by: int) -> Workbench:
        """Go some chips on or back; stays at either end."""
        if not self.chips:
            return self
        here = -1 if self.current is None else self.current
        return self.select(min(max(here + by, 0), len(self.chips) - 1))

    def next_open(self) -> Workbench:
        """Go to the next undecided chip, round the end; stays where none is left."""
        count = len(self.chips)
        here = -1 if self.current is None else self.current
        around = ((here + distance) % count for distance in range(1, count + 1))
        return self.select(next((i for i in around if self.chips[i].is_open), None))

    def at(self, position: int) -> int | None:
        """Return the chip that covers this character of the text."""
        return next((i for i, chip in enumerate(self.chips) if chip.covers(position)), None)

    def of_figure(self, figure: int) -> int | None:
        """Return the chip of a recorded figure."""
        return next((i for i, chip in enumerate(self.chips) if chip.figure == figure), None)

    def rest_of_paragraph(self) -> tuple[Chip, ...]:
        """Return the undecided chips from the current one to the end of its paragraph."""
        chip = self.chip
        if chip is None or not chip.places:
            return ()
        start = chip.places[0].start
        end = self.text.find("\n", start)
        end = len(self.text) if end < 0 else end
        return tuple(
            other
            for other in self.chips
            if other.is_open and other.places and start <= other.places[0].start < end
        )

    def with_chips(self, chips: tuple[Chip, ...]) -> Workbench:
        """Take what the ledger holds now and stay at the same place of the text.

        The current chip is found again by its figure, else by its place; one that is gone
        (an undone recording by hand) gives way to the next in the text.
        """
        renewed = Workbench(self.text, chips)
        if not chips:
            return renewed
        if self.chip is None:
            return renewed.select(0)
        return renewed.select(_same(self.chip, chips))


def _same(chip: Chip, chips: tuple[Chip, ...]) -> int:
    for index, other in enumerate(chips):
        if chip.figure is not None and other.figure == chip.figure:
            return index
    for index, other in enumerate(chips):
        if any(place.meets(own) for place in other.places[:1] for own in chip.places[:1]):
            return index
    starts = [min(other.places).start for other in chips if other.places]
    if not chip.places or not starts:
        return len(chips) - 1
    return min(bisect_right(starts, chip.places[0].start), len(starts) - 1)
