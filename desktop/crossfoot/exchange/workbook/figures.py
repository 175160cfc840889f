"""The Figures sheet: every recorded number with its sentence and what it allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind
from crossfoot.exchange.workbook.terms import high, low, said
from crossfoot.figures.phrases import counted_as
from crossfoot.figures.plain import interval_words
from crossfoot.figures.values import Basis, Hedge, Measure, Modality, Origin, Period
from crossfoot.ledger.queries import records
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from crossfoot.exchange.workbook.columns import Tables
    from crossfoot.exchange.workbook.places import Places
    from crossfoot.ledger.queries.records import FigureRecord

NAME = "Figures"
CHUNK = 500
COLUMNS = (
    Column("Figure", Kind.ID, 9, "Permanent id, never changed or used again"),
    Column("As reported", Kind.PROSE, 26, "The source's own words, never altered"),
    Column("Sentence", Kind.PROSE, 60, "The sentence it stands in"),
    Column("Language", Kind.TEXT, 11, "Language of the source, BCP 47"),
    Column("Translation", Kind.PROSE, 26, "A clerk's translation of the wording"),
    Column("Said by", Kind.PROSE, 18, "Who says it, in the source"),
    Column("Origin", Kind.TEXT, 13, "Where the figure comes from", words=Origin),
    Column("Measure", Kind.TEXT, 10, "What sort of number it is", words=Measure),
    Column("Currency or unit", Kind.TEXT, 12, "Currency (ISO 4217) of money, else what is counted"),
    Column("Printed", Kind.AMOUNT, 19, "The number in the wording"),
    Column("Qualifier", Kind.TEXT, 13, "How the number is qualified", words=Hedge),
    Column("Printed, upper end", Kind.AMOUNT, 19, "The second number of a printed range"),
    Column("Implied low", Kind.AMOUNT, 19, "Least amount that the wording implies"),
    Column("Implied high", Kind.AMOUNT, 19, "Greatest amount that the wording implies"),
    Column("Implied, in words", Kind.PROSE, 24, "The same, with its open ends"),
    Column("Asserted low", Kind.AMOUNT, 19, "Least amount that the wording allows at all"),
    Column("Asserted high", Kind.AMOUNT, 19, "Greatest amount that the wording allows at all"),
    Column("Asserted, in words", Kind.PROSE, 24, "The same, with its open ends"),
    Column("Basis", Kind.TEXT, 14, "What the amount counts", words=Basis),
    Column("Certainty", Kind.TEXT, 11, "How certain the source is", words=Modality),
    Column("Period", Kind.TEXT, 10, "What the amount is for, where it is a rate", words=Period),
    Column("From", Kind.TEXT, 9, "First year that the amount covers"),
    Column("To", Kind.TEXT, 9, "Last year that the amount covers"),
    Column("Items said", Kind.WHOLE, 8, "How many parts the source says there are"),
    Column("Mentions", Kind.WHOLE, 10, "Places in the text that print it"),
    Column("Corrected", Kind.AMOUNT, 19, "What it should be, where the source is wrong"),
    Column("Why corrected", Kind.PROSE, 30, "Why, and on what evidence"),
    Column("Counts for its deal", Kind.TEXT, 11, "yes: chosen as the figure its deal counts with"),
    Column("Note", Kind.PROSE, 30, "A clerk's note", private=True),
    Column("Source", Kind.ID, 9, "The announcement it stands in; see Sources"),
    Column("Publisher", Kind.PROSE, 24, "Who published that"),
    Column("Published", Kind.DAY, 12, "When that was published"),
    Column("Deal", Kind.ID, 14, "The deal it is about; see Deals"),
)
TABLE = Table(NAME, COLUMNS, "a reported number, with its sentence", frozen=2)
_PUBLISHED = """
    SELECT id, publisher, published_on FROM announcement
     WHERE id IN (SELECT value FROM json_each(?))
"""


def write(
    book: Tables,
    connection: sqlite3.Connection,
    sources: Places,
    deals: Places,
    step: Callable[[int], None],
) -> None:
    """Write the sheet; step is told how many rows were written each time."""
    sheet = book.begin(TABLE)
    for chunk in records.figures(connection, CHUNK):
        wanted = listed({record.announcement_id for record in chunk})
        published = {id_: rest for id_, *rest in fetch(connection, _PUBLISHED, wanted)}
        for record in chunk:
            sheet.append(
                [
                    *_row(record),
                    sources.link(record.announcement_id),
                    *published.get(record.announcement_id, (None, None)),
                    deals.link(record.fields.deal_id),
                ]
            )
        step(len(chunk))
    sheet.finish()


def _row(record: FigureRecord) -> list[Any]:
    fields, stored = record.fields, record.meaning
    sentence = record.sentence
    return [
        record.public_id,
        fields.wording,
        None if sentence is None else sentence.text,
        record.language,
        fields.translation,
        fields.stated_by,
        said(Origin, fields.origin),
        None if stored is None else said(Measure, stored.measure),
        None if stored is None else stored.currency or stored.unit,
        *_amounts(record),
        said(Basis, fields.basis),
        said(Modality, fields.modality),
        said(Period, fields.period if stored is None else stored.period),
        fields.from_year,
        fields.to_year,
        fields.items,
        len(record.mentions) + 1 if record.start is not None else None,
        fields.corrected_amount,
        fields.corrected_why,
        "yes" if record.adopted else None,
        fields.note,
    ]


def _amounts(record: FigureRecord) -> list[Any]:
    """From Printed to Asserted, in words; an amount nobody gave is said to be missing."""
    stored = record.meaning
    if stored is None or stored.sets is None:
        unreadable = stored is not None and stored.unreadable
        return [None, "not readable" if unreadable else "not given", *[None] * 7]
    implied, asserted = stored.sets.soft, stored.sets.hard
    of = counted_as(Measure(stored.measure), stored.currency, stored.unit)
    said_of_it = interval_words(implied, of)
    return [
        stored.printed,
        said(Hedge, stored.hedge),
        stored.printed_high,
        low(implied.lower),
        high(implied.upper),
        said_of_it,
        low(asserted.lower),
        high(asserted.upper),
        said_of_it if asserted == implied else interval_words(asserted, of),
    ]
