"""One announcement was recorded twice: the same text, or the same address on the same day.

Each is set against the one before it, so a third record is held against the second. One that is
said to be a copy of another is no mistake.

Source: DESIGN, section 2.2 (duplicate announcements).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

RULE = Rule(
    code="reprint",
    name=QT_TRANSLATE_NOOP("rules", "announcement recorded twice"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "Two announcements have the same text, or the same address and day."
    ),
    source="DESIGN, section 2.2",
    passes="the same text twice, the second said to be a copy of the first",
    fails="the same text twice",
    silent=QT_TRANSLATE_NOOP(
        "rules", "Where one is said to be a copy of the other, or both of a third."
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
)


class Sheet(NamedTuple):
    """An announcement. release: the key of what it is a copy of in the end, else its own."""

    key: str
    release: str
    title: str
    on: str | None


def check(sheet: Sheet, same_text: Sheet | None, same_address: Sheet | None) -> Iterator[Finding]:
    """Yield one finding if an announcement stands in the ledger already."""
    before, message = same_text, "text_twice"
    if before is None and same_address is not None and sheet.on == same_address.on:
        before, message = same_address, "address_twice" if sheet.on else "address_undated"
    if before is None or before.release == sheet.release:
        return
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(),
        message=message,
        facts={"title": sheet.title, "other": before.title},
        inputs=inputs.text(message, sorted((sheet.key, before.key))),
        others=(("announcement", sheet.key), ("announcement", before.key)),
    )
