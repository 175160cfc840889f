"""A total as two cards: its picture with the sentence, and what the sources say side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from crossfoot.ui.pictures import picture_of
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.interval_chart import IntervalChart
from crossfoot.ui.widgets.quotes import Quote, Quotes
from crossfoot.ui.words import day, total_sentence, verdict_badge, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ledger.queries.evidence import Evidence
    from crossfoot.ledger.queries.total_view import TotalView
    from crossfoot.ui.theme.tokens import Tone


class PictureCard(Card):
    """The interval chart of a total under its sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sentence = QLabel(self)
        self.sentence.setProperty("role", "muted")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chart = IntervalChart(self)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.chart)

    def show_total(self, view: TotalView) -> None:
        """Show a total and its verdict."""
        wording = view.total.wording
        against = self.tr("“{0}” against its %n part(s)", "", len(view.parts)).format(wording)
        name = f"{against} · {view.breakdown}" if view.breakdown else against
        self.show_title(name)
        found = view.verdict
        self.show_badge(*verdict_badge(found.kind, only_if=bool(found.only_if)))
        closed = self.tr("Explained: {0}").format(word(view.standing)) if view.standing else ""
        self.sentence.setText(" ".join(words for words in (total_sentence(view), closed) if words))
        self.chart.show_total(picture_of(view))

    def show_words(self, title: str, sentence: str, badge: tuple[str, Tone]) -> None:
        """Show a flag that stands at no total: only words."""
        self.show_title(title)
        self.show_badge(*badge)
        self.sentence.setText(sentence)
        self.chart.show_total(None)


class EvidenceQuotes(Card):
    """What each source says, a box a figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.quotes = Quotes(self)
        self.body.addWidget(self.quotes)

    def show_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Show these figures in their sentences; a figure that comes twice is shown once."""
        once = {each.figure_id: each for each in evidence}
        self.show_title(self.tr("Evidence"))
        self.show_note(self.tr("%n figure(s)", "", len(once)))
        self.quotes.show_quotes([_quote(each) for each in once.values()])
        self.setVisible(bool(once))


def _quote(evidence: Evidence) -> Quote:
    what = " · ".join(part for part in (evidence.deal, word(evidence.measure)) if part)
    published = day(evidence.published_on)
    source = " · ".join(part for part in (evidence.publisher, evidence.source, published) if part)
    sentence = evidence.sentence
    return Quote(
        what=what,
        wording=sentence.quote if sentence else evidence.wording or "",
        source=source,
        before=sentence.before if sentence else "",
        after=sentence.after if sentence else "",
    )
