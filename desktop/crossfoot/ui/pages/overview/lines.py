"""What the cards of the Overview say, from what the query counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import VerdictKind
from crossfoot.ledger.queries.flags import Waited
from crossfoot.ledger.views import ListPage, ViewFields
from crossfoot.ui.history_words import when
from crossfoot.ui.pages.overview.line import Line
from crossfoot.ui.texts import NONE, whole
from crossfoot.ui.widgets.tile import Told
from crossfoot.ui.words import amount, percent, rule_title, say, verdict_badge

if TYPE_CHECKING:
    from crossfoot.ledger.queries.changes import ChangeLine
    from crossfoot.ledger.queries.overview import Counted, Headline, Overview


def verdict_lines(found: Overview) -> list[Line]:
    """How many totals have each verdict, then how many there are."""
    t = QCoreApplication.translate
    lines = [_verdict(each) for each in found.verdicts]
    return [*lines, _counted(t("overview", "All totals"), found.totals)]


def announcement_lines(found: Overview) -> list[Line]:
    """What a clerk still works on, and all there is."""
    t = QCoreApplication.translate
    return [
        _counted(t("overview", "In draft"), found.drafts),
        _counted(t("overview", "All announcements"), found.announcements),
    ]


def age_lines(found: Overview) -> list[Line]:
    """How long open flags wait, then all of them."""
    t = QCoreApplication.translate
    lines = [_counted(_age(each.value), each) for each in found.ages]
    return [*lines, _counted(t("overview", "All that are not closed"), found.flags)]


def rule_lines(found: Overview) -> list[Line]:
    """How many open flags each rule holds."""
    return [_counted(rule_title(each.value), each) for each in found.rules]


def headline_lines(found: Overview) -> list[Line]:
    """The largest totals with how much of each is itemised, then those that have no rate."""
    t = QCoreApplication.translate
    wanting = t("overview", "Totals in {0}: no rate to compare them")
    foreign = [_counted(wanting.format(each.value), each) for each in found.unrated]
    return [*(_headline(each, found.currency) for each in found.headlines), *foreign]


def change_lines(found: Overview) -> list[Line]:
    """The newest changes, then how many there are since yesterday."""
    t = QCoreApplication.translate
    lines = [_change(each, found.changed.opens) for each in found.changes]
    return [*lines, _counted(t("overview", "All since yesterday"), found.changed)]


def _counted(text: str, counted: Counted) -> Line:
    number = whole(counted.number)
    return Line(Told(_named(text, number), text, number=number), counted.opens)


def _verdict(counted: Counted) -> Line:
    badge, number = verdict_badge(VerdictKind(counted.value)), whole(counted.number)
    return Line(Told(_named(badge[0], number), badge=badge, number=number), counted.opens)


def _headline(headline: Headline, currency: str) -> Line:
    t = QCoreApplication.translate
    badge = verdict_badge(headline.verdict, only_if=headline.only_if)
    wording, where = headline.wording or NONE, headline.where or NONE
    size, share = amount(headline.printed, currency, None), percent(headline.share)
    itemised = t("overview", "{0} itemised").format(share) if share else ""
    name = ", ".join(part for part in (wording, where, size, itemised, badge[0]) if part)
    told = Told(name, wording, where, size, badge, (headline.share, share or NONE))
    return Line(told, ViewFields("", ListPage.TOTALS), headline.id)


def _change(line: ChangeLine, opens: ViewFields) -> Line:
    t = QCoreApplication.translate
    text = say(line.name, line.facts)
    detail = t("overview", "{0}, {1}").format(line.by, when(line.at))
    if line.undone_by is not None:
        detail = t("overview", "{0} · taken back by {1}").format(detail, line.undone_by)
    return Line(Told(_named(text, detail), text, detail), opens, line.id)


def _named(text: str, number: str) -> str:
    return QCoreApplication.translate("overview", "{0}: {1}").format(text, number)


def _age(value: str) -> str:
    t = QCoreApplication.translate
    return {
        Waited.TODAY: t("overview", "Today"),
        Waited.WEEK: t("overview", "This week"),
        Waited.MONTH: t("overview", "This month"),
        Waited.LONGER: t("overview", "Older"),
        Waited.UNDATED: t("overview", "Of a day not known"),
    }[Waited(value)]
