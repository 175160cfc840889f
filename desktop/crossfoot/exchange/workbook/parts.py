"""The Parts sheet: every part of every total, as it is counted.

"Counted" columns have weight, sign, share and unit already in them, so that a plain SUM over a
total's rows is the sum that its verdict was made on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.workbook.cells import Formula
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind
from crossfoot.exchange.workbook.terms import high, low, said
from crossfoot.figures.policy import POLICY
from crossfoot.figures.sets import sets_of
from crossfoot.figures.sums import added
from crossfoot.figures.values import Hedge, RelationKind
from crossfoot.figures.words import word
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from fractions import Fraction

    from crossfoot.exchange.workbook.columns import TableRows
    from crossfoot.exchange.workbook.places import Places
    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Interval
    from crossfoot.figures.term import Term
    from crossfoot.figures.verdict import Part, Verdict
    from crossfoot.ledger.load import LoadedTotal
    from crossfoot.ledger.queries.records import RelationRecord
    from crossfoot.ledger.queries.used_rates import UsedRate

NAME = "Parts"
COLUMNS = (
    Column("Total", Kind.ID, 9, "The total it is a part of; see Totals"),
    Column("Breakdown", Kind.TEXT, 14, "Which of several breakdowns of it"),
    Column("Figure", Kind.ID, 9, "The part; see Figures"),
    Column("As reported", Kind.PROSE, 26, "The source's own words"),
    Column("Deal", Kind.PROSE, 30, "The deal that the part is about"),
    Column("Relation", Kind.TEXT, 12, "Whether the list of parts is complete", words=RelationKind),
    Column("Weight, low", Kind.WEIGHT, 9, "How often it counts, at least; negative: taken off"),
    Column("Weight, high", Kind.WEIGHT, 9, "How often it counts, at most"),
    Column("Currency or unit", Kind.TEXT, 11, "What its own amounts are in"),
    Column("Printed", Kind.AMOUNT, 19, "The number in the wording"),
    Column("Qualifier", Kind.TEXT, 12, "How the number is qualified", words=Hedge),
    Column("Printed, upper end", Kind.AMOUNT, 19, "The second number of a printed range"),
    Column("Low", Kind.AMOUNT, 19, "Least amount that the wording implies"),
    Column("High", Kind.AMOUNT, 19, "Greatest amount that the wording implies"),
    Column("Rate", Kind.FACTOR, 12, "Rate to the total's currency that it counts at"),
    Column("Rate date", Kind.DAY, 12, "The day that rate holds for"),
    Column("Rate source", Kind.PROSE, 24, "Who says so"),
    Column("Counted low", Kind.AMOUNT, 19, "Low in the total's unit, weight and sign applied"),
    Column("Counted printed", Kind.AMOUNT, 19, "Printed, likewise"),
    Column("Counted printed, upper end", Kind.AMOUNT, 19, "Upper end, likewise"),
    Column("Counted high", Kind.AMOUNT, 19, "High, likewise"),
    Column("Why", Kind.PROSE, 34, "What stands between its own amounts and the counted ones"),
)
TABLE = Table(NAME, COLUMNS, "a part of a total, as it is counted", frozen=4)
_WHERE = """
    SELECT figure.id, figure.wording, deal.title AS deal FROM figure
      LEFT JOIN deal ON deal.id = figure.deal_id
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class Total:
    """A total with everything that its rows show.

    signed: the day it was signed off.
    terms: None where it cannot be checked.   rates: of its parts, by (relation, figure).
    """

    record: RelationRecord
    loaded: LoadedTotal
    judged: Verdict
    terms: tuple[Term, ...] | None
    rates: Mapping[tuple[int, int], UsedRate] = field(default_factory=dict)
    signed: str | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """A column of Parts added up: where it stands, and what it came to at export."""

    place: str
    stored: int | str

    @property
    def formula(self) -> Formula:
        """The live sum; where a part has no limit it says so instead, counting what is there."""
        if isinstance(self.stored, int):
            return Formula(f"=SUM({self.place})", self.stored, cents=self.stored % 100 != 0)
        whole = f"COUNT({self.place})=ROWS({self.place})"
        return Formula(f'=IF({whole},SUM({self.place}),"{self.stored}")', self.stored)


def write_parts(
    sheet: TableRows, connection: sqlite3.Connection, total: Total, figures: Places
) -> dict[str, Sum] | None:
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
                *_rate(total.rates.get((total.record.id, id_))),
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
        name: Sum(f"{page}!{letter}{first}:{letter}{last}", stored[name])
        for name, letter in letters.items()
    }


def _quoted(title: str) -> str:
    return title if title.isalpha() else f"'{title}'"


def _weight(part: Part) -> list[int]:
    return [_hundredths(part.low), _hundredths(part.high)]


def _hundredths(number: Fraction | int) -> int:
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


def _rate(used: UsedRate | None) -> list[Any]:
    if used is None:
        return [None, None, None]
    exact = used.value.numerator / used.value.denominator
    return [f"{exact:.10g}", used.on, used.source or None]


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
