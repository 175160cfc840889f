"""The current figure's fields: the amount as worded, what it measures and covers, who says it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import Basis, Measure, Modality, Period
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.pages.announcements.amounts import (
    CorrectionError,
    amount_text,
    correction_text,
    figure_of,
    with_amount,
    with_correction,
)
from crossfoot.ui.pages.announcements.choice import Choice
from crossfoot.ui.pages.announcements.covers_edit import CoversEdit
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.widgets.arranging import holder, in_column
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.flow import Flow
from crossfoot.ui.words import plain, word

if TYPE_CHECKING:
    from enum import StrEnum

    from crossfoot.ledger.fields import FigureFields
    from crossfoot.ui.pages.announcements.sheet import Covers, Sheet
    from crossfoot.ui.widgets.tick_list import TickList


class FigureForm(QWidget):
    """Takes a sheet's figure and what it covers, and gives them back as they stand.

    Signals:
        edited:  a person changed something; also on every keystroke.
        part_sought:  words to look further parts up by.
    """

    edited = Signal()
    part_sought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._before: FigureFields | None = None
        self._read_measure = str(Measure.VALUE)
        self._filling = False
        self.amount = Field(self.tr("&Amount"), QLineEdit(), self)
        self.measure = Field(self.tr("&Measures"), Choice(_offers(Measure), None), self)
        self.covers = Field(self.tr("Co&vers"), CoversEdit(), self)
        self.stated_by = Field(self.tr("Stated &by"), QLineEdit(), self)
        self.period = Field(self.tr("For each"), ChoiceBox(Period, self.tr("For each")), self)
        self.basis = Field(self.tr("Counts"), ChoiceBox(Basis, self.tr("Counts")), self)
        self.modality = Field(self.tr("Certainty"), ChoiceBox(Modality, self.tr("Certainty")), self)
        self.items = Field(self.tr("Parts said"), QLineEdit(), self)
        self.from_year = Field(self.tr("From year"), QLineEdit(), self)
        self.to_year = Field(self.tr("To year"), QLineEdit(), self)
        self.corrected = Field(self.tr("Corrected to"), QLineEdit(), self)
        self.corrected_why = Field(self.tr("because"), QLineEdit(), self)
        self.note = Field(self.tr("Note"), QLineEdit(), self)
        self.more = QPushButton(self.tr("Mor&e fields"), self)
        self._dress()
        self._lay_out()
        self._connect()

    def show_sheet(self, sheet: Sheet) -> None:
        """Fill the form without telling anybody."""
        self._filling = True
        fields = self._before = sheet.figure
        self._line(self.amount).setText(amount_text(fields))
        self._line(self.amount).setCursorPosition(0)
        self._line(self.stated_by).setText(fields.stated_by or "")
        self._line(self.stated_by).setCursorPosition(0)
        self._line(self.items).setText("" if fields.items is None else str(fields.items))
        self._line(self.from_year).setText(fields.from_year or "")
        self._line(self.to_year).setText(fields.to_year or "")
        self._line(self.corrected).setText(correction_text(fields))
        self._line(self.corrected_why).setText(fields.corrected_why or "")
        self._line(self.corrected_why).setCursorPosition(0)
        self._line(self.note).setText(fields.note or "")
        self._read_measure = _measure_of(fields)
        self._measures.show_value(fields.measure or self._read_measure)
        self._box(self.period).choose(fields.period)
        self._box(self.basis).choose(fields.basis)
        self._box(self.modality).choose(fields.modality)
        self.covers_edit.show_covers(sheet.covers)
        self._name_value(sheet)
        self._show_set(self.more.isChecked())
        self._filling = False
        self.read()

    def fields(self) -> FigureFields:
        """Return the figure as it stands in the form.

        Errors: CrossfootError, shown beside its field too, where something cannot be read.
        """
        assert self._before is not None
        fields = with_amount(self._before, self._line(self.amount).text())
        return replace(
            self._corrected(fields),
            measure=self._measure(),
            stated_by=_text(self._line(self.stated_by)),
            period=self._box(self.period).value,
            basis=self._box(self.basis).value,
            modality=self._box(self.modality).value,
            items=self._items(),
            from_year=_text(self._line(self.from_year)),
            to_year=_text(self._line(self.to_year)),
            note=_text(self._line(self.note)),
        )

    @property
    def ticks(self) -> TickList:
        """The list of parts to tick."""
        return self.covers_edit.ticks

    @property
    def covers_now(self) -> Covers:
        """What the figure is said to cover."""
        return self.covers_edit.covers

    def read(self) -> None:
        """Say under the amount how it is read, or why it cannot be."""
        try:
            fields = self.fields()
            figure = figure_of(fields)
        except CorrectionError:
            return  # said under its own field
        except CrossfootError as error:
            self.amount.show_problem(error)
            return
        if figure.unreadable:
            self.amount.show_message(
                self.tr("This wording holds no single number; type what it means."), Tone.WARN
            )
        else:
            self.amount.show_message(plain(figure))

    def focus_first(self) -> None:
        """Put the focus where a clerk begins: into the amount, its text selected."""
        self._line(self.amount).setFocus()
        self._line(self.amount).selectAll()

    @property
    def _measures(self) -> Choice:
        assert isinstance(self.measure.editor, Choice)
        return self.measure.editor

    @property
    def covers_edit(self) -> CoversEdit:
        """What the figure covers, to be ticked and looked up."""
        editor = self.covers.editor
        assert isinstance(editor, CoversEdit)
        return editor

    def _dress(self) -> None:
        self._line(self.stated_by).setPlaceholderText(self.tr("the announcement itself"))
        self._line(self.items).setPlaceholderText(self.tr("how many, where the source says"))
        self._line(self.corrected).setPlaceholderText(self.tr("what the source ought to have said"))
        self._line(self.corrected_why).setPlaceholderText(self.tr("why, in a sentence"))
        self.more.setProperty("role", "quiet")
        self.more.setCheckable(True)
        self.more.setAccessibleName(self.tr("More fields"))

    def _lay_out(self) -> None:
        layout = in_column(self, self.amount, self.measure, self.covers, self.stated_by)
        self._pairs = holder(self)
        self._flow = Flow(self._pairs)
        for field in self._rare():
            self._flow.addWidget(field)
        layout.addWidget(self._pairs)
        for field in self._alone():
            layout.addWidget(field)

    def _connect(self) -> None:
        for field in (self.amount, self.stated_by, *self._rare(), *self._alone()):
            editor = field.editor
            if isinstance(editor, QLineEdit):
                editor.textEdited.connect(self._tell)
        self._measures.currentIndexChanged.connect(self._tell)
        for field in (self.period, self.basis, self.modality):
            self._box(field).currentIndexChanged.connect(self._tell)
        self.covers_edit.changed.connect(self._tell)
        self.covers_edit.sought.connect(self.part_sought)
        self.more.toggled.connect(self._show_set)

    @Slot()
    def _tell(self) -> None:
        if not self._filling:
            self.read()
            self.edited.emit()

    @Slot(bool)
    def _show_set(self, everything: bool) -> None:
        """Show the rare fields that say something; all of them once they are asked for."""
        shown = False
        for field in (*self._rare(), *self._alone()):
            editor = field.editor
            said = editor.value if isinstance(editor, ChoiceBox) else _text(editor)
            field.setVisible(everything or bool(said))
            shown = shown or (field not in self._alone() and (everything or bool(said)))
        covers = self.covers_now
        self.covers.setVisible(everything or covers.expected or covers.kind is not None)
        self._pairs.setVisible(shown)
        self._flow.invalidate()

    def _rare(self) -> tuple[Field, ...]:
        return (
            self.period,
            self.basis,
            self.modality,
            self.items,
            self.from_year,
            self.to_year,
        )

    def _alone(self) -> tuple[Field, ...]:
        """Rare fields that take a whole line each."""
        return self.corrected, self.corrected_why, self.note

    def _name_value(self, sheet: Sheet) -> None:
        words = self.tr("value of the deal")
        if sheet.home.is_none:
            words = self.tr("value of the deals in this announcement")
        self._measures.name_value(Measure.VALUE, words)

    def _measure(self) -> str | None:
        """Return the measure; one that nobody gave stays with the reader."""
        assert self._before is not None
        chosen = self._measures.value
        unsaid = self._before.measure is None and chosen == self._read_measure
        return None if unsaid else chosen

    def _corrected(self, fields: FigureFields) -> FigureFields:
        """Return the fields with the correction; what is wrong with it is said under it."""
        typed, why = self._line(self.corrected).text(), self._line(self.corrected_why).text()
        try:
            found = with_correction(fields, typed, why)
        except CorrectionError as error:
            self.corrected.show_problem(error)
            raise
        self.corrected.show_problem(None)
        return found

    def _items(self) -> int | None:
        typed = self._line(self.items).text().strip()
        if not typed:
            return None
        if not typed.isascii() or not typed.isdigit() or len(typed) > 9:
            raise CrossfootError(
                self.tr("“{0}” is not a number of parts.").format(typed),
                self.tr("Type digits, or leave it empty."),
            )
        return int(typed)

    @staticmethod
    def _line(field: Field) -> QLineEdit:
        assert isinstance(field.editor, QLineEdit)
        return field.editor

    @staticmethod
    def _box(field: Field) -> ChoiceBox:
        assert isinstance(field.editor, ChoiceBox)
        return field.editor


def _measure_of(fields: FigureFields) -> str:
    """Return what the reader takes a figure to measure."""
    try:
        return str(figure_of(fields).measure)
    except CrossfootError:  # an amount beyond all limits, said under its field
        return str(Measure.VALUE)


def _offers(words: type[StrEnum]) -> list[tuple[str, str]]:
    return [(str(value), word(value)) for value in words]


def _text(editor: QWidget) -> str | None:
    text = editor.text().strip() if isinstance(editor, QLineEdit) else ""
    return text or None
