"""A tally's picture: firm, options and pledges stacked, the sum under them, the reported total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.tally import Commitment, Split
from crossfoot.figures.tally_words import printed_words, sum_words, value_words
from crossfoot.ui.texts import quoted
from crossfoot.ui.widgets.bar import Bar
from crossfoot.ui.widgets.interval_chart import Picture
from crossfoot.ui.words import speech

if TYPE_CHECKING:
    from crossfoot.figures.tally import MoneySum
    from crossfoot.ledger.queries.tally_view import TallyView


def picture_of_tally(view: TallyView) -> Picture | None:
    """Return what is drawn of a tally; None where nothing counts."""
    found, language = view.tally, speech()
    if not found.counted:
        return None
    split = found.splits[Split.COMMITMENT]
    parts = tuple(
        _bar(value_words(Split.COMMITMENT, kind, language), split[kind], view.currency)
        for kind in Commitment
        if kind in split
    )
    translate = QCoreApplication.translate
    whole = _bar(translate("picture", "Our sum"), found.whole, view.currency)
    total, own = whole, None
    against = view.against
    if against is not None and against.total.is_known and against.verdict.total is not None:
        own = whole
        total = Bar(
            translate("picture", "Reported total"),
            quoted(against.total.wording),
            against.total.printed,
            against.verdict.total.soft,
        )
    return Picture(
        parts=parts,
        sum=own,
        total=total,
        unit=view.currency,
        residual="",
        sentence=f"{whole.label}: {sum_words(found.whole, view.currency, language)}",
    )


def _bar(label: str, each: MoneySum, currency: str) -> Bar:
    return Bar(label, printed_words(each, currency, speech()), each.printed, each.soft)
