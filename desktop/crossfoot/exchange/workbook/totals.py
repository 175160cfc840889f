"""The Totals sheet: each total sums its own rows of Parts by live formulas.

Low and high are the soft bounds, which is what the wordings imply.
"""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

from openpyxl.utils import get_column_letter

from crossfoot.exchange.workbook import parts
from crossfoot.exchange.workbook.cells import Formula
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.deals import VERDICTS
from crossfoot.exchange.workbook.parts import Sum, Total, write_parts
from crossfoot.exchange.workbook.picture import MOST, Shown
from crossfoot.exchange.workbook.style import Kind
from crossfoot.exchange.workbook.terms import high, low, said, standing
from crossfoot.figures.obstacle import yardstick
from crossfoot.figures.plain import sentence
from crossfoot.figures.policy import POLICY
from crossfoot.figures.sets import sets_of
from crossfoot.figures.term import term_of
from crossfoot.figures.values import SUMMING, Hedge, RelationKind, SignOffKind, VerdictKind
from crossfoot.figures.verdict import verdict
from crossfoot.figures.words import word
from crossfoot.ledger.dividing import divided
from crossfoot.ledger.load import load_totals
from crossfoot.ledger.queries import records
from crossfoot.ledger.queries.signing import signed_since
from crossfoot.ledger.queries.used_rates import used_rates

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping

    from crossfoot.exchange.workbook.book import Book
    from crossfoot.exchange.workbook.columns import TableRows, Tables
    from crossfoot.exchange.workbook.places import Places
    from crossfoot.figures.verdict import Verdict
    from crossfoot.ledger.load import LoadedTotal
    from crossfoot.ledger.queries.records import RelationRecord
    from crossfoot.ledger.queries.used_rates import UsedRate

NAME = "Totals"
CHUNK = 200
COLUMNS = (
    Column("Total", Kind.ID, 9, "The figure that is a total; see Figures"),
    Column("Breakdown", Kind.TEXT, 14, "Which of several breakdowns of it"),
    Column("As reported", Kind.PROSE, 26, "The source's own words"),
    Column("Currency or unit", Kind.TEXT, 11, "What its amounts are in"),
    Column("Reported", Kind.AMOUNT, 19, "The number in the wording"),
    Column("Qualifier", Kind.TEXT, 12, "How the number is qualified", words=Hedge),
    Column("Reported, upper end", Kind.AMOUNT, 19, "The second number of a printed range"),
    Column("Reported low", Kind.AMOUNT, 19, "Least amount that the wording implies"),
    Column("Reported high", Kind.AMOUNT, 19, "Greatest amount that the wording implies"),
    Column("Relation", Kind.TEXT, 12, "Whether its list of parts is complete", words=RelationKind),
    Column("Parts", Kind.WHOLE, 7, "How many parts are listed"),
    Column("Sum low", Kind.AMOUNT, 19, "Live sum of Counted low over its rows of Parts"),
    Column("Sum low at export", Kind.AMOUNT, 19, "What that was at export", stored=True),
    Column("Sum printed", Kind.AMOUNT, 19, "Live sum of Counted printed"),
    Column("Sum printed at export", Kind.AMOUNT, 19, "What that was at export", stored=True),
    Column("Sum printed, upper end", Kind.AMOUNT, 19, "Live sum of Counted printed, upper end"),
    Column(
        "Sum printed, upper end, at export",
        Kind.AMOUNT,
        19,
        "What that was at export",
        stored=True,
    ),
    Column("Sum high", Kind.AMOUNT, 19, "Live sum of Counted high; in words where it has no limit"),
    Column("Sum high at export", Kind.AMOUNT, 19, "What that was at export", stored=True),
    Column(
        "Formulas",
        Kind.TEXT,
        10,
        "Whether every live sum still gives its value at export: agree or differ",
        colours={"differ": ("FFFBE3E1", "FF9B1C1C")},
    ),
    Column("Residual", Kind.AMOUNT, 19, "Reported less printed sum, between their nearest ends"),
    Column("Residual at export", Kind.AMOUNT, 19, "What that was at export", stored=True),
    Column("Itemised share", Kind.SHARE, 10, "Printed sum of the parts as a share of the total"),
    Column("Verdict", Kind.TEXT, 22, "What the check says of it", colours=VERDICTS),
    Column("In words", Kind.PROSE, 60, "The same in one sentence"),
    Column("Only if", Kind.PROSE, 40, "Figures that must lie off their printed number"),
    Column("Verdict as corrected", Kind.TEXT, 22, "Judged on corrected figures", colours=VERDICTS),
    Column("Standing", Kind.PROSE, 26, "Verdict and decision together"),
    Column("Open flags", Kind.WHOLE, 7, "Flags that nobody has closed"),
    Column("Signed off", Kind.DAY, 12, "Day that a reviewer signed it off, where that holds"),
    Column("Said where", Kind.PROSE, 40, "The words that tie the parts to the total"),
    Column("Note", Kind.PROSE, 30, "A clerk's note", private=True),
)
TABLE = Table(NAME, COLUMNS, "a total and breakdown, with its verdict", frozen=3, aside=True)


def write(
    book: Tables,
    connection: sqlite3.Connection,
    figures: Places,
    step: Callable[[int], None],
    drawn: list[Shown],
) -> dict[str, int]:
    """Write both sheets; return how many totals have each verdict, by its word.

    drawn: takes the first totals that a picture can show.
    """
    totals = book.begin(TABLE)
    listed = book.begin(parts.TABLE)
    counts: dict[str, int] = {}
    for chunk in records.relations(connection, CHUNK):
        summing = [record for record in chunk if record.kind in SUMMING]
        loaded = divided(connection, load_totals(connection, [record.id for record in summing]))
        rates = used_rates(connection, loaded)
        wholes = [record.whole_id for record in summing]
        signed = signed_since(connection, SignOffKind.TOTAL, wholes)
        found = [
            _judged(record, loaded.get(record.id), rates, signed.get(record.whole_id) or None)
            for record in summing
        ]
        for total in filter(None, found):
            sums = write_parts(listed, connection, total, figures)
            if sums is not None and len(drawn) < MOST and totals.title == NAME:
                drawn.extend(_drawn(total, sums, totals.next_row))
            totals.append(_row(total, sums, totals, figures))
            name = word(total.judged.kind)
            counts[name] = counts.get(name, 0) + 1
        step(len(chunk))
    totals.finish()
    listed.finish()
    return counts


def verdict_cells(book: Book) -> str | None:
    """The verdicts of every total, for the Cover to count; None where they fill two sheets."""
    pages = [page for page in book.workbook.worksheets if page.title.startswith(NAME)]
    tables = [table for page in pages for table in page.tables.values()]
    if len(tables) != 1:
        return None
    names = [column.title for column in COLUMNS]
    letter = get_column_letter(names.index("Verdict") + 1)
    last = tables[0].ref.partition(":")[2].lstrip(string.ascii_letters)
    return f"{NAME}!{letter}{book.profile.header_row + 1}:{letter}{last}"


def letters() -> dict[str, str]:
    """The letters of the columns that the picture is drawn from."""
    names = [column.title for column in COLUMNS]
    wanted = ("Reported", "Reported low", "Reported high", "Sum low", "Sum high")
    return {name: get_column_letter(names.index(name) + 1) for name in wanted}


def _drawn(total: Total, sums: dict[str, Sum], row: int) -> Iterator[Shown]:
    whole = total.loaded.total
    if not whole.amount or whole.amount < 0:
        return
    soft = sets_of(whole, POLICY).soft
    yield Shown(
        f"{total.loaded.total.wording} {total.record.breakdown or ''}".strip(),
        row,
        whole.amount,
        (low(soft.lower), high(soft.upper)),
        (sums["Counted low"].stored, sums["Counted high"].stored),
    )


def _judged(
    record: RelationRecord,
    loaded: LoadedTotal | None,
    rates: Mapping[tuple[int, int], UsedRate],
    signed: str | None,
) -> Total | None:
    if loaded is None:
        return None
    judged = verdict(loaded.total, loaded.parts, loaded.kind)
    if judged.kind is VerdictKind.UNDECIDABLE:
        return Total(record, loaded, judged, None, rates, signed)
    sets, measured = sets_of(loaded.total, POLICY), yardstick(loaded.total, loaded.parts)
    terms = tuple(term_of(part, loaded.total, sets, measured, POLICY) for part in loaded.parts)
    return Total(record, loaded, judged, terms, rates, signed)


def _row(total: Total, sums: dict[str, Sum] | None, sheet: TableRows, figures: Places) -> list[Any]:
    record, loaded, judged = total.record, total.loaded, total.judged
    whole = loaded.total
    soft = sets_of(whole, POLICY).soft if whole.is_known else None
    return [
        figures.link(loaded.whole_id),
        record.breakdown,
        whole.wording,
        whole.currency or whole.unit or _unit_of(loaded),
        whole.amount if whole.is_known else None,
        said(Hedge, whole.hedge) if whole.is_known else "not given",
        whole.amount_high,
        None if soft is None else low(soft.lower),
        None if soft is None else high(soft.upper),
        word(loaded.kind),
        len(loaded.parts),
        *_sums(sums),
        _comparison(sums, sheet),
        *_residual(sums, total, sheet),
        None if judged.coverage.share is None else float(judged.coverage.share),
        word(judged.kind),
        sentence(judged, whole, loaded.parts),
        _only_if(judged),
        None if record.corrected is None else word(record.corrected),
        standing(judged.kind, record.standing),
        record.flags,
        total.signed,
        record.quote,
        record.note,
    ]


def _unit_of(loaded: LoadedTotal) -> str | None:
    units = [part.figure.currency or part.figure.unit for part in loaded.parts]
    return next((unit for unit in units if unit), None)


def _sums(sums: dict[str, Sum] | None) -> list[Any]:
    """Each sum and, beside it, what it came to at export."""
    if sums is None:
        return [None] * 8
    return [cell for one in sums.values() for cell in (one.formula, one.stored)]


def _comparison(sums: dict[str, Sum] | None, sheet: TableRows) -> Formula | None:
    """Whether every formula still gives the value at export."""
    if sums is None:
        return None
    row = sheet.next_row
    names = ("Sum low", "Sum printed", "Sum printed, upper end", "Sum high")
    pairs = [
        f"ROUND(N({sheet.letter(name)}{row})-N({sheet.letter(name, 1)}{row}),2)=0" for name in names
    ]
    return Formula(f'=IF(AND({",".join(pairs)}),"agree","differ")', "agree")


def _residual(sums: dict[str, Sum] | None, total: Total, sheet: TableRows) -> list[Any]:
    """Reported less sum, as printed; between the nearest ends where there are ranges."""
    judged = total.judged
    if sums is None or judged.gap is None:
        return [None, None]
    row = sheet.next_row
    reported, upper = sheet.letter("Reported"), sheet.letter("Reported, upper end")
    near, far = sheet.letter("Sum printed"), sheet.letter("Sum printed, upper end")
    if judged.printed_sum is None or judged.printed_total is None:
        return [None, -judged.gap]
    if len({*judged.printed_sum}) == len({*judged.printed_total}) == 1:
        return [Formula(f"={reported}{row}-{near}{row}", -judged.gap), -judged.gap]
    top = f"MAX({reported}{row},{upper}{row})"
    above, below = f"{reported}{row}-{far}{row}", f"{top}-{near}{row}"
    return [Formula(f"=MAX(0,{above})+MIN(0,{below})", -judged.gap), -judged.gap]


def _only_if(judged: Verdict) -> str | None:
    if not judged.only_if:
        return None
    named = "; ".join(one.wording or one.key for one in judged.only_if)
    return named if judged.forced else f"at least one of: {named}"
