"""Totals and Parts: each total sums its own rows of Parts by live formulas.

Low and high are the soft bounds, which is what the wordings imply; "counted" columns have weight,
sign, share and unit already in them, so that a plain SUM is the sum that the verdict was made on.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openpyxl.utils import get_column_letter

from crossfoot.exchange.workbook.deals import VERDICTS
from crossfoot.exchange.workbook.sheet import Book, Column, Formula, Sheet
from crossfoot.exchange.workbook.style import Kind
from crossfoot.exchange.workbook.terms import high, low, said
from crossfoot.figures.obstacle import yardstick
from crossfoot.figures.plain import sentence
from crossfoot.figures.policy import POLICY
from crossfoot.figures.sets import sets_of
from crossfoot.figures.sums import added
from crossfoot.figures.term import term_of
from crossfoot.figures.values import SUMMING, Hedge, VerdictKind
from crossfoot.figures.verdict import verdict
from crossfoot.figures.words import word
from crossfoot.ledger.load import load_total
from crossfoot.ledger.queries import records
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from fractions import Fraction

    from crossfoot.exchange.workbook.places import Places
    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Interval
    from crossfoot.figures.term import Term
    from crossfoot.figures.verdict import Part, Verdict
    from crossfoot.ledger.load import LoadedTotal
    from crossfoot.ledger.queries.records import RelationRecord

TOTALS, PARTS = "Totals", "Parts"
CHUNK = 200
TOTAL_COLUMNS = (
    Column("Total", Kind.ID, 9),
    Column("Breakdown", Kind.TEXT, 14),
    Column("As reported", Kind.PROSE, 26),
    Column("Currency or unit", Kind.TEXT, 11),
    Column("Reported", Kind.AMOUNT, 19),
    Column("Qualifier", Kind.TEXT, 12),
    Column("Reported, upper end", Kind.AMOUNT, 19),
    Column("Reported low", Kind.AMOUNT, 19),
    Column("Reported high", Kind.AMOUNT, 19),
    Column("Relation", Kind.TEXT, 12),
    Column("Parts", Kind.WHOLE, 7),
    Column("Sum low", Kind.AMOUNT, 19),
    Column("Sum low at export", Kind.AMOUNT, 19, stored=True),
    Column("Sum printed", Kind.AMOUNT, 19),
    Column("Sum printed at export", Kind.AMOUNT, 19, stored=True),
    Column("Sum printed, upper end", Kind.AMOUNT, 19),
    Column("Sum printed, upper end, at export", Kind.AMOUNT, 19, stored=True),
    Column("Sum high", Kind.AMOUNT, 19),
    Column("Sum high at export", Kind.AMOUNT, 19, stored=True),
    Column("Formulas", Kind.TEXT, 10, colours={"differ": ("FFFBE3E1", "FF9B1C1C")}),
    Column("Residual", Kind.AMOUNT, 19),
    Column("Residual at export", Kind.AMOUNT, 19, stored=True),
    Column("Itemised share", Kind.SHARE, 10),
    Column("Verdict", Kind.TEXT, 22, colours=VERDICTS),
    Column("In words", Kind.PROSE, 60),
    Column("Only if", Kind.PROSE, 40),
    Column("Standing", Kind.TEXT, 18),
    Column("Open flags", Kind.WHOLE, 7),
    Column("Said where", Kind.PROSE, 40),
    Column("Note", Kind.PROSE, 30),
)
PART_COLUMNS = (
    Column("Total", Kind.ID, 9),
    Column("Breakdown", Kind.TEXT, 14),
    Column("Figure", Kind.ID, 9),
    Column("As reported", Kind.PROSE, 26),
    Column("Deal", Kind.PROSE, 30),
    Column("Relation", Kind.TEXT, 12),
    Column("Weight, low", Kind.WEIGHT, 9),
    Column("Weight, high", Kind.WEIGHT, 9),
    Column("Currency or unit", Kind.TEXT, 11),
    Column("Printed", Kind.AMOUNT, 19),
    Column("Qualifier", Kind.TEXT, 12),
    Column("Printed, upper end", Kind.AMOUNT, 19),
    Column("Low", Kind.AMOUNT, 19),
    Column("High", Kind.AMOUNT, 19),
    Column("Counted low", Kind.AMOUNT, 19),
    Column("Counted printed", Kind.AMOUNT, 19),
    Column("Counted printed, upper end", Kind.AMOUNT, 19),
    Column("Counted high", Kind.AMOUNT, 19),
    Column("Why", Kind.PROSE, 34),
)
_WHERE = """
    SELECT figure.id, figure.wording, deal.title AS deal FROM figure
      LEFT JOIN deal ON deal.id = figure.deal_id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class _Total:
    """A total with everything that its rows show. terms: None where it cannot be checked."""

    record: RelationRecord
    loaded: LoadedTotal
    judged: Verdict
    terms: tuple[Term, ...] | None


def write(
    book: Book, connection: sqlite3.Connection, figures: Places, step: Callable[[int], None]
) -> dict[str, int]:
    """Write both sheets; return how many totals have each verdict, by its word."""
    totals = Sheet(book, TOTALS, TOTAL_COLUMNS, frozen=3)
    parts = Sheet(book, PARTS, PART_COLUMNS, frozen=4)
    counts: dict[str, int] = {}
    for chunk in records.relations(connection, CHUNK):
        found = [_judged(connection, record) for record in chunk if record.kind in SUMMING]
        for total in filter(None, found):
            sums = _write_parts(parts, connection, total, figures)
            totals.append(_row(total, sums, totals, figures))
            name = word(total.judged.kind)
            counts[name] = counts.get(name, 0) + 1
        step(len(chunk))
    totals.finish()
    parts.finish()
    return counts


def verdict_cells(book: Book) -> str | None:
    """The verdicts of every total, for the Cover to count; None where they fill two sheets."""
    pages = [page for page in book.workbook.worksheets if page.title.startswith(TOTALS)]
    tables = [table for page in pages for table in page.tables.values()]
    if len(tables) != 1:
        return None
    names = [column.title for column in TOTAL_COLUMNS]
    letter = get_column_letter(names.index("Verdict") + 1)
    last = tables[0].ref.partition(":")[2].lstrip(string.ascii_letters)
    return f"{TOTALS}!{letter}2:{letter}{last}"


def _judged(connection: sqlite3.Connection, record: RelationRecord) -> _Total | None:
    loaded = load_total(connection, record.id)
    if loaded is None:
        return None
    judged = verdict(loaded.total, loaded.parts, loaded.kind)
    if judged.kind is VerdictKind.UNDECIDABLE:
        return _Total(record, loaded, judged, None)
    sets, measured = sets_of(loaded.total, POLICY), yardstick(loaded.total, loaded.parts)
    terms = tuple(term_of(part, loaded.total, sets, measured, POLICY) for part in loaded.parts)
    return _Total(record, loaded, judged, terms)


@dataclass(frozen=True, slots=True)
class _Sum:
    """A column of Parts added up: where it stands, and what it came to at export."""

    place: str
    stored: int | str

    @property
    def formula(self) -> Formula:
        """The live sum; where a part has no limit it says so instead, counting what is there."""
        if isinstance(self.stored, int):
            return Formula(f"=SUM({self.place})", cents=self.stored % 100 != 0)
        whole = f"COUNT({self.place})=ROWS({self.place})"
        return Formula(f'=IF({whole},SUM({self.place}),"{self.stored}")')


def _write_parts(
    sheet: Sheet, connection: sqlite3.Connection, total: _Total, figures: Places
) -> dict[str, _Sum] | None:
    """Write a total's parts together; return the sums, None where nothing can be summed."""
    loaded = total.loaded
    sheet.keep_together(len(loaded.parts))
    first = sheet.next_row
    where = {row["id"]: row for row in fetch(connection, _WHERE, listed(loaded.part_ids))}
    for number, (part, id_) in enumerate(zip(loaded.parts, loaded.part_ids, strict=True)):
        term = None if total.terms is None else total.terms[number]
        sheet.append(
            [
                figures.link(loaded.whole_id),
                total.record.breakdown,
                figures.link(id_),
                where[id_]["wording"],
                where[id_]["deal"],
                word(loaded.kind),
                *_weight(part),
                *_own(part.figure),
                *_counted(term, total.judged),
                _why(part, term),
            ]
        )
    if total.terms is None or not total.terms:
        return None
    printed = total.judged.printed_sum or (0, 0)
    soft = added(term.counted.soft for term in total.terms)
    stored = {
        "Counted low": low(soft.lower),
        "Counted printed": printed[0],
        "Counted printed, upper end": printed[1],
        "Counted high": high(soft.upper),
    }
    last = sheet.next_row - 1
    page = _quoted(sheet.title)
    letters = {name: sheet.letter(name) for name in stored}
    return {
        name: _Sum(f"{page}!{letter}{first}:{letter}{last}", stored[name])
        for name, letter in letters.items()
    }


def _quoted(title: str) -> str:
    return title if title.isalpha() else f"'{title}'"


def _weight(part: Part) -> list[int]:
    return [_hundredths(part.low), _hundredths(part.high)]


def _hundredths(number: Fraction) -> int:
    return int(number * 100)


def _own(figure: Figure) -> list[Any]:
    """From the unit to High, as the figure says it for itself."""
    unit = figure.currency or figure.unit
    if not figure.is_known:
        missing = "not given" if figure.is_readable else "not readable"
        return [unit, None, missing, None, None, None]
    soft = sets_of(figure, POLICY).soft
    qualifier = said(Hedge, figure.hedge)
    return [
        unit,
        figure.amount,
        qualifier,
        figure.amount_high,
        low(soft.lower),
        high(soft.upper),
    ]


def _counted(term: Term | None, judged: Verdict) -> list[Any]:
    """What a part adds: low, printed, printed upper end, high. Printed is blank if unknown."""
    if term is None:
        return [None] * 4
    soft: Interval = term.counted.soft
    if not term.figure.is_known:
        return [low(soft.lower), None, None, high(soft.upper)]
    near, far = term.printed(judged.printed_total or (0, 0))
    return [low(soft.lower), near.__floor__(), far.__ceil__(), high(soft.upper)]


def _why(part: Part, term: Term | None) -> str | None:
    """What stands between a part's own numbers and the counted ones."""
    if term is None:
        return "not counted: the total cannot be checked yet"
    if not term.figure.is_known:
        return "its amount is not known: from nought up"
    if term.share_of is not None:
        return "a share of the total"
    if (term.low, term.high) != (part.low, part.high):
        return f"counted {_times(term)} times, to bring it to the total's unit or period"
    if part.explicit and not part.low == part.high == 1:
        return f"counted {_times(term)} times"
    return None


def _times(term: Term) -> str:
    ends = [f"{float(end):g}" for end in (term.low, term.high)]
    return ends[0] if term.is_fixed else " to ".join(ends)


def _row(total: _Total, sums: dict[str, _Sum] | None, sheet: Sheet, figures: Places) -> list[Any]:
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
        None if record.standing is None else word(record.standing),
        record.flags,
        record.quote,
        record.note,
    ]


def _unit_of(loaded: LoadedTotal) -> str | None:
    units = [part.figure.currency or part.figure.unit for part in loaded.parts]
    return next((unit for unit in units if unit), None)


def _sums(sums: dict[str, _Sum] | None) -> list[Any]:
    """Each sum and, beside it, what it came to at export."""
    if sums is None:
        return [None] * 8
    return [cell for one in sums.values() for cell in (one.formula, one.stored)]


def _comparison(sums: dict[str, _Sum] | None, sheet: Sheet) -> Formula | None:
    """Whether every formula still gives the value at export."""
    if sums is None:
        return None
    row = sheet.next_row
    names = ("Sum low", "Sum printed", "Sum printed, upper end", "Sum high")
    pairs = [
        f"ROUND(N({sheet.letter(name)}{row})-N({sheet.letter(name, 1)}{row}),2)=0" for name in names
    ]
    return Formula(f'=IF(AND({",".join(pairs)}),"agree","differ")')


def _residual(sums: dict[str, _Sum] | None, total: _Total, sheet: Sheet) -> list[Any]:
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
        return [Formula(f"={reported}{row}-{near}{row}"), -judged.gap]
    top = f"MAX({reported}{row},{upper}{row})"
    above, below = f"{reported}{row}-{far}{row}", f"{top}-{near}{row}"
    return [Formula(f"=MAX(0,{above})+MIN(0,{below})"), -judged.gap]


def _only_if(judged: Verdict) -> str | None:
    if not judged.only_if:
        return None
    named = "; ".join(one.wording or one.key for one in judged.only_if)
    return named if judged.forced else f"at least one of: {named}"
