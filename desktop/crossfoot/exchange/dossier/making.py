"""What stands in the dossier of each sort of row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.dossier import paper
from crossfoot.exchange.dossier.bars import Bar, bars
from crossfoot.exchange.sentences import cited, reasons_of
from crossfoot.exchange.workbook.terms import country
from crossfoot.figures.phrases import Counted as Counting
from crossfoot.figures.phrases import counted
from crossfoot.figures.plain import plain_figure
from crossfoot.figures.sets import sets_of
from crossfoot.figures.tally import Split
from crossfoot.figures.tally_words import (
    end_words,
    printed_words,
    value_words,
    without_words,
)
from crossfoot.figures.values import FindingState
from crossfoot.figures.words import say, word
from crossfoot.ledger import journal
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.evidence import evidence_of
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.flag_view import flag_view
from crossfoot.ledger.queries.reporting import in_reporting_currency
from crossfoot.ledger.queries.tally_view import tally_view
from crossfoot.ledger.queries.total_view import total_view
from crossfoot.ledger.queries.used_rates import used_rates

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from crossfoot.figures.tally import MoneySum, Tally
    from crossfoot.ledger.queries.evidence import Evidence
    from crossfoot.ledger.queries.tally_view import TallyView
    from crossfoot.ledger.queries.total_view import TotalView

    Made = tuple[str, str]
    """The title of a dossier, and what stands under its heading."""

_OPEN_FLAGS = """
    SELECT DISTINCT finding_id FROM finding_subject
     WHERE table_name = ? AND row_id = ? ORDER BY finding_id
"""
_NAMES = "SELECT id, public_id, title FROM deal WHERE id IN (SELECT value FROM json_each(?))"
_VALUES = """
    SELECT deal_id, value_id FROM deal_line
     WHERE value_id IS NOT NULL AND deal_id IN (SELECT value FROM json_each(?))
"""
_IMPLIED = "What the wordings imply"
_RATES = ("From", "To", "Rate", "Date", "Source")


def dossier(connection: sqlite3.Connection, table: str, id_: int) -> str:
    """The dossier of a figure, deal, total (its relation) or tally as an HTML document.

    Errors: CrossfootError where the row is gone.
    """
    made = _MAKERS[table](connection, id_)
    lead = cited(connection, table, id_)
    if made is None or lead is None:
        raise CrossfootError("This {table} is gone.", "Choose another.", table=table)
    title, body = made
    head = paper.heading(title, f"{lead.words}.", f"As of {_as_of(connection)}")
    return paper.page(title, f"{head}{body}{paper.sources(lead.evidence)}")


def _as_of(connection: sqlite3.Connection) -> str:
    """When the ledger was changed last."""
    number, _ = journal.head(connection)
    last = journal.entry(connection, number)
    return "" if last is None else last.at[:16].replace("T", " ") + " UTC"


def _figure(connection: sqlite3.Connection, id_: int) -> Made | None:
    found = next(iter(evidence_of(connection, [id_])), None)
    if found is None:
        return None
    return _titled(found), f"{paper.quotes([found])}{_flags(connection, [('figure', id_)])}"


def _deal(connection: sqlite3.Connection, id_: int) -> Made | None:
    view = deal_view(connection, id_)
    if view is None:
        return None
    stages = [
        (word_or(stage.stage), stage.on or "", "inferred" if stage.inferred else stage.quote or "")
        for stage in view.fields.stages
    ]
    parties = [
        (party.name, word_or(party.role), country(party.country) or "")
        for party in view.fields.parties
    ]
    judged = "" if view.verdict is None else paper.said("Standing", word(view.verdict))
    subjects = [("deal", id_), *(("figure", one.figure_id) for one in view.evidence)]
    return f"{view.public_id} {view.fields.title}", "".join(
        (
            judged,
            paper.table("Parties", ("Name", "Role", "Country"), parties),
            paper.table("Stages", ("Stage", "When", "Said where"), stages),
            _by_source(view.evidence),
            _flags(connection, subjects),
            paper.quotes(view.evidence),
        )
    )


def _total(connection: sqlite3.Connection, id_: int) -> Made | None:
    view = total_view(connection, id_)
    if view is None:
        return None
    decision = "" if view.standing is None else f". Explained: {word(view.standing)}"
    parts = [
        (
            line.label,
            line.evidence.wording or "",
            plain_figure(line.part.figure),
            line.evidence.publisher or "",
        )
        for line in view.parts
    ]
    rates = [
        (
            used.from_currency,
            used.to_currency,
            f"{float(used.value):.6g}",
            used.on or "",
            used.source,
        )
        for used in used_rates(connection, [id_]).values()
    ]
    return _titled(view.evidence), "".join(
        (
            paper.said("Standing", f"{word(view.verdict.kind)}{decision}"),
            bars(_IMPLIED, _bars_of_total(view)),
            paper.table("Parts", ("Part", "As reported", "Means", "Publisher"), parts, right=[2]),
            paper.table("Rates", _RATES, rates, right=[2]),
            _flags(connection, [("relation", id_), ("figure", view.evidence.figure_id)]),
            paper.quotes([view.evidence, *(line.evidence for line in view.parts)]),
        )
    )


def _bars_of_total(view: TotalView) -> list[Bar]:
    """The total, what its parts come to together, and each of them."""
    unit = counted(view.total)
    found = []
    if view.total.is_known:
        name = view.evidence.wording or view.evidence.public_id
        found.append(Bar(name, sets_of(view.total).soft, unit, strong=True))
    if view.verdict.sums is not None:
        found.append(Bar("its parts together", view.verdict.sums.soft, unit, strong=True))
    return found + [
        Bar(line.label, sets_of(line.part.figure).soft, counted(line.part.figure))
        for line in view.parts
        if line.part.figure.is_known
    ]


def _tally(connection: sqlite3.Connection, id_: int) -> Made | None:
    view = tally_view(connection, id_)
    if view is None:
        return None
    record, found = view.record, view.tally
    deals = [each.candidate.deal for each in found.counted]
    names = _deal_names(connection, [*deals, *(out.candidate.deal for out in found.left_out)])
    values = dict(map(tuple, fetch(connection, _VALUES, listed(deals))))
    evidence = {one.figure_id: one for one in evidence_of(connection, list(values.values()))}
    why = reasons_of(connection, view, names)
    left_out = [(names.get(deal, ""), reason) for deal, reason in why.items()]
    subjects = [
        *(("deal", deal) for deal in deals),
        *(("figure", value) for value in values.values()),
    ]
    return f"{record.public_id} {record.fields.name}", "".join(
        (
            _against(view),
            bars(_IMPLIED, _bars_of_tally(view, names)),
            _counted_deals(view, names, values, evidence),
            _splits(found, view.currency),
            paper.table("Left out", ("Deal", "Why"), left_out),
            paper.table("Rates", _RATES, _rates(connection, values.values()), right=[2]),
            _flags(connection, subjects),
            paper.quotes(list(evidence.values())),
        )
    )


def _against(view: TallyView) -> str:
    """The verdict where the tally is set against a reported total."""
    against = view.against
    if against is None:
        return ""
    named = against.evidence.wording if against.evidence is not None else None
    return paper.said(f"Against {named or 'a reported total'}", word(against.verdict.kind))


def _bars_of_tally(view: TallyView, names: Mapping[int, str]) -> list[Bar]:
    unit = Counting(view.currency)
    return [
        Bar(view.record.fields.name, view.tally.whole.soft, unit, strong=True),
        *(
            Bar(names.get(each.candidate.deal, ""), each.sum.soft, unit)
            for each in view.tally.counted
        ),
    ]


def _counted_deals(
    view: TallyView,
    names: Mapping[int, str],
    values: Mapping[int, int],
    evidence: Mapping[int, Evidence],
) -> str:
    """Each deal that counts, with its own words, and the sum of them all."""

    def wording(deal: int) -> str:
        one = evidence.get(values.get(deal, 0))
        return "" if one is None else one.wording or ""

    rows = [
        (
            names.get(each.candidate.deal, ""),
            ", ".join(
                filter(None, (wording(each.candidate.deal), without_words(each, view.currency)))
            ),
            *_ends(each.sum, view.currency),
        )
        for each in view.tally.counted
    ]
    rows.append(("Together", "", *_ends(view.tally.whole, view.currency)))
    head = ("Deal", "As reported", "Low", "Printed", "High")
    return paper.table("Deals that count", head, rows, right=[2, 3, 4], last_is_sum=True)


def _ends(each: MoneySum, currency: str) -> tuple[str, str, str]:
    return (
        end_words(each, currency, upper=False),
        printed_words(each, currency),
        end_words(each, currency, upper=True),
    )


def _splits(found: Tally, currency: str) -> str:
    """What of the sum is firm and new, and how it falls on countries, years and sectors."""
    rows = [
        (f"{word_or(split).capitalize()}: {value_words(split, value)}", *_ends(part, currency))
        for split in Split
        for value, part in found.splits.get(split, {}).items()
        if len(found.splits[split]) > 1
    ]
    return paper.table("The sum by", ("Part", "Low", "Printed", "High"), rows, right=[1, 2, 3])


def _rates(
    connection: sqlite3.Connection, figures: Iterable[int]
) -> list[tuple[str, str, str, str, str]]:
    """The rates that amounts of other currencies are counted at, each once."""
    found: dict[tuple[str, str, str, str, str], None] = {}
    for one in in_reporting_currency(connection, figures).values():
        if one is not None and one.rated is not None:
            rate = one.rated.rate
            told = (one.figure.currency or "", one.currency, f"{float(rate.value):.6g}")
            found[(*told, rate.on or "", rate.source)] = None
    return list(found)


_MAKERS: dict[str, Callable[[sqlite3.Connection, int], Made | None]] = {
    "figure": _figure,
    "deal": _deal,
    "relation": _total,
    "tally": _tally,
}


def word_or(value: str | None) -> str:
    """A word of a value list as the screen has it; one of a ledger's own as it is."""
    return "" if value is None else value.replace("_", " ")


def _titled(evidence: Evidence) -> str:
    return f"{evidence.public_id} {evidence.wording or ''}".strip()


def _deal_names(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, str]:
    rows = fetch(connection, _NAMES, listed(ids))
    return {row[0]: f"{row[1]} {row[2]}" for row in rows}


def _by_source(evidence: Sequence[Evidence]) -> str:
    rows = [
        (
            one.wording or "",
            one.publisher or one.source or "",
            one.published_on or "",
            "counts" if one.adopted else "",
        )
        for one in evidence
    ]
    return paper.table(
        "What each source says", ("As reported", "Source", "Published", "Counts"), rows
    )


def _flags(connection: sqlite3.Connection, subject: Sequence[tuple[str, int]]) -> str:
    ids: dict[int, None] = {}
    for table, id_ in subject:
        ids.update(dict.fromkeys(row[0] for row in fetch(connection, _OPEN_FLAGS, table, id_)))
    rows = []
    for id_ in ids:
        view = flag_view(connection, id_)
        if view is None:
            continue
        line = view.line
        closed = line.state is FindingState.CLOSED and line.outcome is not None
        stands = f"explained: {word(line.outcome)}" if closed and line.outcome else word(line.state)
        rows.append((word(line.severity), say(line.message, line.facts), stands))
    return paper.table("Flags and decisions", ("Severity", "Flag", "Stands"), rows)
