"""The words of the comparison of a deal's sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import Severity
from crossfoot.ledger.queries.deal_facts import FactKind
from crossfoot.ui.texts import NONE, day, quoted
from crossfoot.ui.words import verdict_badge, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.verdict import Verdict
    from crossfoot.ledger.queries.adoption import Adopted, Effect
    from crossfoot.ledger.queries.deal_facts import Cell, DealFacts, Fact, Source


def fact_word(fact: Fact) -> str:
    """What a row is called; of several figures of one measure only the first row."""
    t = QCoreApplication.translate
    told = {
        FactKind.STAGE: t("compare", "stage"),
        FactKind.PUBLISHED: t("compare", "published"),
        FactKind.PARTIES: t("compare", "names"),
        FactKind.SAID_BY: t("compare", "said by"),
    }
    if fact.line:
        return t("compare", "also")
    return told.get(fact.kind) or word(fact.kind.value)


def heading_words(source: Source) -> str:
    """What a column is called: the publisher and the day."""
    t = QCoreApplication.translate
    if source.announcement_id is None:
        return t("compare", "without a text")
    name = source.publisher or source.title or NONE
    return f"{name}\n{day(source.published_on)}" if source.published_on else name


def cell_words(fact: Fact, cell: Cell | None) -> str:
    """What a source says, and what stands against it."""
    t = QCoreApplication.translate
    if cell is None:
        return NONE
    if fact.kind is FactKind.PUBLISHED:
        return day(cell.text)
    if fact.kind is FactKind.STAGE:
        return word(cell.text)
    standing: dict[Severity | None, str] = {
        Severity.ERROR: t("compare", "disagrees"),
        Severity.WARNING: t("compare", "fits at a stretch"),
    }
    note = t("compare", "counts with") if cell.adopted else standing.get(cell.apart)
    return f"{cell.text}\n{note}" if note else cell.text


def counts_words(facts: DealFacts, adopted: Adopted | None) -> str:
    """What the deal counts with, and why."""
    t = QCoreApplication.translate
    chosen = [each.wording or each.public_id for each in facts.view.evidence if each.adopted]
    if not chosen:
        return t(
            "compare",
            "Nobody chose yet: the deal counts with the figure recorded first that still holds.",
        )
    wordings = ", ".join(quoted(wording) for wording in chosen)
    words = t("compare", "Counts with {0}.").format(wordings)
    if adopted is None or not adopted.why:
        return words
    reason = t("compare", "{0} ({1}, {2})").format(adopted.why, adopted.by, day(adopted.at[:10]))
    return f"{words} {reason}"


def effect_words(wording: str, found: Sequence[Effect]) -> str:
    """What the totals around would say with another figure."""
    t = QCoreApplication.translate
    if not found:
        return t("compare", "No total around this deal would be touched by counting “{0}”.").format(
            wording
        )
    lines = []
    for each in found:
        now, then = _called(each.now), _called(each.then)
        if each.changes:
            line = t("compare", "With “{0}” in place of its part, “{1}” goes from “{2}” to “{3}”.")
        else:
            line = t("compare", "With “{0}” in place of its part, “{1}” stays at “{2}”.")
        lines.append(line.format(wording, each.total.wording or NONE, now, then))
    return "\n".join(lines)


def _called(verdict: Verdict) -> str:
    return verdict_badge(verdict.kind, only_if=bool(verdict.only_if))[0]
