"""A total as two cards: its picture with the sentence, and what the sources say side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from crossfoot.ui.pictures import picture_of
from crossfoot.ui.texts import day
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.interval_chart import IntervalChart, Picture
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.quotes import Quote, Quotes
from crossfoot.ui.widgets.shown import Shown
from crossfoot.ui.words import corrected_sentence, total_sentence, verdict_badge, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.queries.evidence import Evidence
    from crossfoot.ledger.queries.total_view import TotalView
    from crossfoot.ui.theme.tokens import Tone

MOST = 24
"""Boxes of quotes that are shown at once; more of them nobody reads side by side."""


class PictureCard(Card):
    """The interval chart of a total under its sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown = Shown()
        self.sentence = muted("", self)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chart = IntervalChart(self)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.chart)

    def show_total(self, view: TotalView) -> None:
        """Show a total and its verdict."""
        if not self._shown.differs(view):
            return
        wording = view.total.wording
        against = self.tr("“{0}” against its %n part(s)", "", len(view.parts)).format(wording)
        name = f"{against} · {view.breakdown}" if view.breakdown else against
        self.show_title(name)
        found = view.verdict
        self.show_badge(*verdict_badge(found.kind, only_if=bool(found.only_if)))
        closed = self.tr("Explained: {0}").format(word(view.standing)) if view.standing else ""
        picture = picture_of(view)
        sentence = total_sentence(view) if picture is None else picture.sentence
        said = (sentence, corrected_sentence(view), closed)
        self.sentence.setText(" ".join(words for words in said if words))
        self.chart.show_total(picture)

    def show_flag(
        self, title: str, sentence: str, badge: tuple[str, Tone], picture: Picture | None
    ) -> None:
        """Show a flag that stands at no total: its words, and what it compares."""
        if not self._shown.differs(title, sentence, badge, picture):
            return
        self.show_title(title)
        self.show_badge(*badge)
        self.sentence.setText(sentence)
        self.chart.show_total(picture)


class EvidenceQuotes(Card):
    """What each source says: a box a sentence, with every figure that stands in it.

    Signals:
        source_wanted:  a figure whose place in its source is to be shown.
    """

    source_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown = Shown()
        self.quotes = Quotes(self)
        self.quotes.source_wanted.connect(self.source_wanted)
        self.body.addWidget(self.quotes)

    @Slot()
    def focus_first(self) -> None:
        """Go to the first quote that has a place in a source."""
        self.quotes.focus_first()

    def show_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Show these figures in their sentences; a figure that comes twice is shown once."""
        if not self._shown.differs(*evidence):
            return
        once = {each.figure_id: each for each in evidence}
        self.show_title(self.tr("Evidence"))
        self.show_note(self.tr("%n figure(s)", "", len(once)))
        together: dict[tuple[object, ...], list[Evidence]] = {}
        for each in once.values():
            place = each.sentence.text if each.sentence else each.figure_id
            together.setdefault((each.announcement_id, place), []).append(each)
        boxes = list(together.values())
        if len(boxes) > MOST:
            shown = sum(len(box) for box in boxes[:MOST])
            self.show_note(
                self.tr("%n figure(s), the first {0} shown", "", len(once)).format(shown)
            )
        self.quotes.show_quotes([_quote(box) for box in boxes[:MOST]])
        self.setVisible(bool(once))


def _quote(figures: Sequence[Evidence]) -> Quote:
    """One box: figures of one sentence, or one figure that has none."""
    first = figures[0]
    names = dict.fromkeys(each.deal for each in figures if each.deal)
    measures = dict.fromkeys(word(each.measure) for each in figures if each.measure)
    published = day(first.published_on)
    source = [part for part in (first.publisher, first.source, published) if part]
    if first.sentence is None:
        text = first.wording or ""
        marks = [(0, len(text))]
    else:
        text = first.sentence.text
        found = [each.sentence for each in figures if each.sentence]
        marks = sorted((len(one.before), len(one.before) + len(one.quote)) for one in found)
    what = " · ".join(part for part in ("; ".join(names), ", ".join(measures)) if part)
    place = None if first.sentence is None else first.figure_id
    return Quote(what, text, tuple(marks), " · ".join(source), place)
