"""Summary, every tally with its splits by live sums, and Tallied, the money that they add up.

Decision: the sums run over Tallied, one row a piece of a deal's money, not over Deals: by its rule
a tally counts of a deal what is firm or new, which Deals cannot show for several tallies at once.
Each runs over its own tally's rows only, so that none grows with the others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.sentences import reasons_of
from crossfoot.exchange.workbook.cells import Formula, Link
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind
from crossfoot.exchange.workbook.terms import UNBOUNDED, country, high, low, said
from crossfoot.figures.tally import Split
from crossfoot.figures.tally_words import rule_sentence
from crossfoot.figures.values import Stage
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.signing import signed_tallies
from crossfoot.ledger.queries.tally_view import tally_view

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from crossfoot.exchange.wanted import State
    from crossfoot.exchange.workbook.columns import TableRows, Tables
    from crossfoot.exchange.workbook.places import Places
    from crossfoot.figures.tally import Addend, Candidate, LeftOut, MoneySum
    from crossfoot.ledger.queries.tally_view import TallyView

NAME = "Summary"
ROWS = "Tallied"
NOT_GIVEN = "not given"
ALL = "all"
COLUMNS = (
    Column("Tally", Kind.ID, 9, "Permanent id, never changed or used again"),
    Column("Name", Kind.PROSE, 34, "What the tally is called"),
    Column("Split by", Kind.TEXT, 13, "all, or by what the sum is split"),
    Column("Value", Kind.TEXT, 18, "Country (ISO 3166 alpha-3), year, sector, stage …"),
    Column("Currency", Kind.TEXT, 11, "The ledger's reporting currency"),
    Column("Deals", Kind.WHOLE, 8, "Deals that count"),
    Column("Low", Kind.AMOUNT, 19, "Live sum of the least amounts that the wordings imply"),
    Column("Low at export", Kind.AMOUNT, 19, "What that was at export", stored=True),
    Column("Sum printed", Kind.AMOUNT, 19, "Live sum of the printed numbers"),
    Column("Sum printed at export", Kind.AMOUNT, 19, "What that was at export", stored=True),
    Column("Sum printed, upper end", Kind.AMOUNT, 19, "Live sum of the upper ends of ranges"),
    Column("Upper end at export", Kind.AMOUNT, 19, "What that was at export", stored=True),
    Column("High", Kind.AMOUNT, 19, "Live sum of the greatest; in words where it has no limit"),
    Column("High at export", Kind.AMOUNT, 19, "What that was at export", stored=True),
    Column("Rule", Kind.PROSE, 60, "What counts: stages, options, money announced before"),
    Column("Signed off", Kind.DAY, 12, "Day that a reviewer signed it off, where that holds"),
)
TABLE = Table(NAME, COLUMNS, "a sum of a tally, whole or split", frozen=4, aside=True)
ROW_COLUMNS = (
    Column("Tally", Kind.ID, 9, "The tally; see Summary"),
    Column("Deal", Kind.ID, 14, "The deal; see Deals"),
    Column("Country", Kind.TEXT, 10, "To, or From where there is no To: ISO 3166 alpha-3"),
    Column("Year", Kind.TEXT, 9, "Year of its announcement"),
    Column("Sector", Kind.TEXT, 18, "Sector of the economy"),
    Column("Stage", Kind.TEXT, 18, "How far it has come", words=Stage),
    Column("Commitment", Kind.TEXT, 13, "firm, option or pledge"),
    Column("Novelty", Kind.TEXT, 11, "new or restated"),
    Column("Counts", Kind.TEXT, 8, "Whether it counts: yes or no"),
    Column("Why not", Kind.PROSE, 44, "Why it does not count"),
    Column("Low", Kind.AMOUNT, 19, "Least amount that counts"),
    Column("Sum printed", Kind.AMOUNT, 19, "Printed number that counts"),
    Column("Sum printed, upper end", Kind.AMOUNT, 19, "Upper end of a range that counts"),
    Column("High", Kind.AMOUNT, 19, "Greatest amount that counts"),
)
ROW_TABLE = Table(ROWS, ROW_COLUMNS, "a piece of a deal's money in a tally", frozen=2)
_PATTERN = re.compile(r"[*?~]|^[<>=]")
"""What SUMIFS takes for more than a value."""
_IDS = "SELECT id, public_id FROM deal WHERE id IN (SELECT value FROM json_each(?))"
SUMS = ("Low", "Sum printed", "Sum printed, upper end", "High")
BY = {
    Split.COMMITMENT: "Commitment",
    Split.NOVELTY: "Novelty",
    Split.COUNTRY: "Country",
    Split.YEAR: "Year",
    Split.SECTOR: "Sector",
    Split.STAGE: "Stage",
}


@dataclass(frozen=True, slots=True)
class _Range:
    """The rows of one tally on Tallied, counted ones only."""

    title: str
    first: int
    last: int

    def of(self, letter: str) -> str:
        return f"{self.title}!${letter}${self.first}:${letter}${self.last}"


class Tallies:
    """The tallies of an export; one without any has neither sheet.

    They are the ledger's own, over all its deals; a deal that the export does not show stands
    among the rows by its id, since the sum would not be the one that was signed without it.
    """

    def __init__(self, found: State, tables: Tables, deals: Places) -> None:
        self._connection = found.whole
        self._tables = tables
        self._deals = deals
        self._ids = found.tallies
        self._signed = signed_tallies(found.whole) if found.tallies else {}
        self._summary = tables.begin(TABLE) if self._ids else None

    def write(self) -> None:
        """Write the rows, then the sums over them."""
        if self._summary is None:
            return
        rows = self._tables.begin(ROW_TABLE)
        for id_ in self._ids:
            view = tally_view(self._connection, id_)
            if view is not None:
                self._write(view, rows, self._summary)
        rows.finish()
        self._summary.finish()

    def _places(self, deals: Iterable[int | None]) -> dict[int, Link]:
        """Deals by their permanent ids, leading to their rows where the export shows them."""
        wanted = [deal for deal in deals if deal]
        return {
            id_: self._deals.link(id_) or Link(public_id)
            for id_, public_id in fetch(self._connection, _IDS, listed(wanted))
        }

    def _write(self, view: TallyView, rows: TableRows, summary: TableRows) -> None:
        left_out = view.tally.left_out
        candidates = [*(each.candidate for each in view.tally.counted)]
        candidates += [out.candidate for out in left_out]
        places = self._places({each.deal for each in candidates} | {out.by for out in left_out})
        counted = [
            _addend(view, each.candidate, addend, places)
            for each in view.tally.counted
            for addend in each.addends
        ]
        rows.keep_together(len(counted))
        first = rows.next_row
        for row in counted:
            rows.append(row)
        cells = _Range(rows.title, first, rows.next_row - 1) if counted else None
        called = {deal: link.text for deal, link in places.items()}
        why = reasons_of(self._connection, view, called)
        for out in left_out:
            rows.append(_left_out(view, out, why[out.candidate.deal], places))
        sums = _Sums(view, cells, rows, summary, self._signed.get(view.record.id))
        summary.append(sums.row(view.tally.whole, ALL, ALL))
        for split, name in BY.items():
            split_by = view.tally.splits.get(split, {})
            shown = [_value(split, value) for value in split_by]
            folded = [value.casefold() for value in shown]
            for value, found in zip(shown, split_by.values(), strict=True):
                alone = folded.count(value.casefold()) == 1 and not _PATTERN.search(value)
                summary.append(sums.row(found, name, value, plain=alone))


def _addend(
    view: TallyView, candidate: Candidate, addend: Addend, deals: Mapping[int, Link]
) -> list[Any]:
    soft, printed = addend.money.soft, addend.money.printed
    return [
        view.record.public_id,
        deals[candidate.deal],
        *_about(candidate),
        addend.commitment.value,
        addend.novelty.value,
        "yes",
        None,
        low(soft.lower),
        *printed,
        high(soft.upper),
    ]


def _left_out(view: TallyView, out: LeftOut, why: str, deals: Mapping[int, Link]) -> list[Any]:
    return [
        view.record.public_id,
        deals[out.candidate.deal],
        *_about(out.candidate),
        None,
        None,
        "no",
        why,
        *[None] * 4,
    ]


def _about(candidate: Candidate) -> list[str]:
    return [
        country(candidate.country) or NOT_GIVEN,
        candidate.year or NOT_GIVEN,
        candidate.sector or NOT_GIVEN,
        said(Stage, candidate.stage) or NOT_GIVEN,
    ]


def _value(split: Split, value: str | None) -> str:
    if value is None:
        return NOT_GIVEN
    if split is Split.COUNTRY:
        return country(value) or value
    return said(Stage, value) or value if split is Split.STAGE else str(value)


@dataclass(frozen=True, slots=True)
class _Sums:
    """The sums of one tally. cells: its rows; None where nothing counts."""

    view: TallyView
    cells: _Range | None
    rows: TableRows
    summary: TableRows
    signed: str | None

    def row(self, found: MoneySum, by: str, value: str, *, plain: bool = True) -> list[Any]:
        """A row of Summary.

        plain: no other value of the split, and no pattern, could be taken for this one.
        """
        view, soft = self.view, found.soft
        stored = [low(soft.lower), *found.printed, high(soft.upper)]
        sums: list[Any] = []
        for title, amount in zip(SUMS, stored, strict=True):
            cents = isinstance(amount, int) and amount % 100 != 0
            words = self._words(title, by, plain=plain)
            sums += [words and Formula(words, amount, cents=cents), amount]
        rule = rule_sentence(view.tally.rule, view.view.fields.name, view.currency)
        return [
            view.record.public_id,
            view.record.fields.name,
            by,
            value,
            view.currency,
            found.deals,
            *sums,
            rule if by == ALL else None,
            self.signed,
        ]

    def _words(self, title: str, by: str, *, plain: bool) -> str | None:
        """The formula of a sum."""
        if self.cells is None:
            return None
        place = self.cells.of(self.rows.letter(title))
        if by == ALL:
            words, limits = f"SUM({place})", f'COUNTIF({place},"{UNBOUNDED}")'
        else:
            among = self.cells.of(self.rows.letter(by))
            own = f"$D{self.summary.next_row}"
            if plain:
                words = f"SUMIFS({place},{among},{own})"
                limits = f'COUNTIFS({among},{own},{place},"{UNBOUNDED}")'
            else:
                words = f"SUMPRODUCT(--EXACT({among},{own}),{place})"
                limits = f'SUMPRODUCT(--EXACT({among},{own}),--({place}="{UNBOUNDED}"))'
        if title == "High":
            return f'=IF({limits}>0,"{UNBOUNDED}",{words})'
        return f"={words}"
