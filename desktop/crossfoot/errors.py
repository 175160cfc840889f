"""The errors a person can understand and act on. Anything else that is raised is a defect.

Their words are English templates with facts in them. As a string an error reads as English, which
is what the command line prints; the window looks the template up in its own language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Mapping


class Worded(str):
    """English words that remember what they were made of.

    template:  with a name in braces for each fact.
    facts:     what stands in for them; a fact may be Worded itself.

    >>> Worded("{name} is empty.", {"name": "plan.crossfoot"})
    'plan.crossfoot is empty.'
    """

    __slots__ = ("facts", "template")
    template: str
    facts: Mapping[str, object]

    def __new__(cls, template: str, facts: Mapping[str, object]) -> Self:
        """Fill the template in."""
        made = super().__new__(cls, template.format(**facts))
        made.template, made.facts = template, facts
        return made

    @override
    def __reduce__(self) -> tuple[type[Worded], tuple[str, Mapping[str, object]]]:
        return Worded, (self.template, self.facts)


def worded(template: str, facts: Mapping[str, object]) -> str:
    """Return a template with its facts; without facts, or if it has its own, it stays as it is."""
    if isinstance(template, Worded):
        return template
    return Worded(template, facts) if facts else template


class CrossfootError(Exception):
    """Something that could not be done, in words.

    what:    one sentence that names the file or the place ("{name} is empty.").
    remedy:  one sentence with the way out ("Choose another file, or make a new ledger.").
    facts:   what stands in for the names in braces of either.
    field:   the field of a record that it speaks of, where a form can say it; else empty.
    """

    field = ""

    def __init__(self, what: str, remedy: str = "", **facts: object) -> None:
        self.what = worded(what, facts)
        self.remedy = worded(remedy, facts)
        super().__init__(self.what)

    def about(self, field: str) -> Self:
        """Name the field that it speaks of, so that a form can say it beside it."""
        self.field = field
        return self

    @override
    def __str__(self) -> str:
        return f"{self.what} {self.remedy}".rstrip()
