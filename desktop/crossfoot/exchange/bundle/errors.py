"""What is wrong with a bundle, named by place."""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.errors import CrossfootError, worded

MOST_REFUSED = 10_000
"""Rows; what has more wrong ones is no bundle, and need not be read to its end."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a row out.

    place:   where in the file ("figures[3].hedge"); "" for the file as a whole.
    what:    what is wrong there, without a full stop.
    remedy:  one sentence with the way out.
    """

    place: str
    what: str
    remedy: str = ""

    @property
    def sentence(self) -> str:
        """The place, what is wrong and the way out, as a person reads them."""
        sentence = f"{self.place}: {self.what}" if self.place else self.what
        return f"{sentence}. {self.remedy}".rstrip()


class BundleError(CrossfootError):
    """A bundle that was not taken in; problems lists why, one sentence each."""

    def __init__(
        self, what: str, remedy: str = "", problems: tuple[Problem, ...] = (), **facts: object
    ) -> None:
        super().__init__(what, remedy, **facts)
        self.problems = problems


class WrongError(ValueError):
    """A value that its field does not take; at says where inside it, "" for the value itself."""

    def __init__(self, what: str, remedy: str = "", at: str = "", **facts: object) -> None:
        self.what = worded(what, facts)
        self.remedy = worded(remedy, facts)
        self.at = at
        super().__init__(self.what)

    def inside(self, outer: str) -> WrongError:
        """The same fault, seen from the value around it."""
        return WrongError(self.what, self.remedy, f"{outer}{self.at}")


def hopeless(name: str, first: Problem) -> BundleError:
    """What a file is told by of which nearly nothing could be taken in."""
    return BundleError(
        "{name} has more than {most:,} rows that are refused, the first of them: {first}",
        "Check where the file came from.",
        name=name,
        most=MOST_REFUSED,
        first=first.sentence,
    )
