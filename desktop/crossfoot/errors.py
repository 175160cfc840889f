"""The errors a person can understand and act on. Anything else that is raised is a defect."""

from __future__ import annotations

from typing_extensions import override


class CrossfootError(Exception):
    """Something that could not be done, in words.

    what:    one sentence that names the file or the place ("plan.crossfoot is empty.").
    remedy:  one sentence with the way out ("Choose another file, or make a new ledger.").
    """

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy

    @override
    def __str__(self) -> str:
        return f"{self.what} {self.remedy}".rstrip()
