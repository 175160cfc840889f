"""What an import did, or would do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.plan import Done

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping

    from crossfoot.exchange.bundle.errors import Problem


@dataclass(frozen=True, slots=True)
class Report:
    """Counts and refusals of one import.

    counts:        list name to how many rows were added, changed and unchanged; a list with none
                   is left out.
    refused:       why rows were kept out, a sentence each that names the place.
    refused_rows:  list name to how many rows that were.
    seq:           number of the change in the history; None where nothing was written.
    """

    counts: Mapping[str, Counter[Done]] = field(default_factory=dict)
    refused: tuple[Problem, ...] = ()
    refused_rows: Mapping[str, int] = field(default_factory=dict)
    seq: int | None = None

    def total(self, done: Done) -> int:
        """Rows of every list that were added, changed or unchanged."""
        return sum(counted[done] for counted in self.counts.values())

    @property
    def taken(self) -> int:
        """Rows taken in, those that the ledger had already included."""
        return sum(counted.total() for counted in self.counts.values())

    def as_json(self) -> dict[str, Any]:
        """The report as the command line prints it."""
        names = [*self.counts, *(name for name in self.refused_rows if name not in self.counts)]
        return {
            **{str(done): self.total(done) for done in Done},
            "refused": sum(self.refused_rows.values()),
            "lists": {
                name: {
                    **{
                        str(done): self.counts[name][done] if name in self.counts else 0
                        for done in Done
                    },
                    "refused": self.refused_rows.get(name, 0),
                }
                for name in names
            },
            "problems": [
                {"place": problem.place, "problem": problem.sentence} for problem in self.refused
            ],
        }
