"""A dossier: all that speaks for a figure, a deal, a total or a tally, on paper, as HTML.

Plain HTML with its style inside and nothing fetched: a browser shows it, and the window prints it
to a PDF. Names of those who work on the ledger are left out.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.sentences import (
    reasons_of,
    sentence_of_deal,
    sentence_of_figure,
    sentence_of_tally,
    sentence_of_total,
    source_words,
)
from crossfoot.figures.phrases import counted
from crossfoot.figures.plain import interval_words, plain_figure
from crossfoot.figures.sets import sets_of
from crossfoot.figures.tally_words import rule_sentence
from crossfoot.figures.values import FindingState
from crossfoot.figures.words import say, word
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.evidence import evidence_of
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.queries.flag_view import flag_view
from crossfoot.ledger.queries.tally_view import tally_view
from crossfoot.ledger.queries.total_view import total_view
from crossfoot.ledger.queries.used_rates import used_rates

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Bound
    from crossfoot.ledger.queries.evidence import Evidence
    from crossfoot.ledger.queries.total_view import TotalView

STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1f2933; }
h1 { font-size: 16pt; color: #1f3a5f; }
h2 { font-size: 12pt; color: #1f3a5f; margin-top: 22px; margin-bottom: 6px; }
th { text-align: left; background-color: #1f3a5f; color: #ffffff; }
td { vertical-align: top; border-bottom: 1px solid #d9dee5; }
.quiet { color: #616e7c; } blockquote { margin-top: 6px; margin-bottom: 10px; margin-left: 16px; }
"""
TABLE = '<table width="100%" cellpadding="5" cellspacing="0">'
"""Qt's printing knows the space about a cell by this attribute only."""
_OPEN_FLAGS = """
    SELECT DISTINCT finding_id FROM finding_subject
     WHERE table_name = ? AND row_id = ? ORDER BY finding_id
"""


def dossier(connection: sqlite3.Connection, table: str, id_: int) -> str:
    """The dossier of a figure, deal, total (its relation) or tally as an HTML document.

    Errors: CrossfootError where the row is gone.
    """
    made = _MAKERS[table](connection, id_)
    if made is None:
        raise CrossfootError("This {table} is gone.", "Choose another.", table=table)
    title, body = made
    head = f'<meta charset="utf-8"><title>{html.escape(title)}</title><style>{STYLE}</style>'
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head><body>{body}</body></html>\n'


def _figure(connection: sqlite3.Connection, id_: int) -> tuple[str, str] | None:
    found = next(iter(evidence_of(connection, [id_])), None)
    if found is None:
        return None
    title = f"{found.public_id} {found.wording or ''}".strip()
    return title, "".join(
        (
            _heading(title, sentence_of_figure(connection, id_)),
            _quotes([found]),
            _flags(connection, [("figure", id_)]),
        )
    )


def _deal(connection: sqlite3.Connection, id_: int) -> tuple[str, str] | None:
    view = deal_view(connection, id_)
    if view is None:
        return None
    title = f"{view.public_id} {view.fields.title}"
    stages = [
        (word_or(stage.stage), stage.on or "", "inferred" if stage.inferred else stage.quote or "")
        for stage in view.fields.stages
    ]
    parties = [
        (party.name, word_or(party.role), party.country or "") for party in view.fields.parties
    ]
    judged = "" if view.verdict is None else _said("Standing", word(view.verdict))
    return title, "".join(
        (
            _heading(title, sentence_of_deal(connection, id_)),
            judged,
            _table("Parties", ("Name", "Role", "Country"), parties),
            _table("Stages", ("Stage", "When", "Said where"), stages),
            _by_source(view.evidence),
            _quotes(view.evidence),
            _flags(
                connection, [("deal", id_), *(("figure", one.figure_id) for one in view.evidence)]
            ),
        )
    )


def _total(connection: sqlite3.Connection, id_: int) -> tuple[str, str] | None:
    view = total_view(connection, id_)
    if view is None:
        return None
    title = f"{view.evidence.public_id} {view.evidence.wording or ''}".strip()
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
    return title, "".join(
        (
            _heading(title, sentence_of_total(connection, id_)),
            _said("Standing", f"{word(view.verdict.kind)}{decision}"),
            _chart(view),
            _table("Parts", ("Part", "As reported", "Means", "Publisher"), parts),
            _table("Rates", ("From", "To", "Rate", "Date", "Source"), rates),
            _flags(connection, [("relation", id_), ("figure", view.evidence.figure_id)]),
            _quotes([view.evidence, *(line.evidence for line in view.parts)]),
        )
    )


def _tally(connection: sqlite3.Connection, id_: int) -> tuple[str, str] | None:
    view = tally_view(connection, id_)
    if view is None:
        return None
    record, found = view.record, view.tally
    title = f"{record.public_id} {record.fields.name}"
    ids = [each.candidate.deal for each in found.counted]
    names = _deal_names(connection, [*ids, *(out.candidate.deal for out in found.left_out)])
    counted_rows = [
        (names.get(each.candidate.deal, ""), f"{each.sum.low / 100:,.0f} {view.currency}")
        for each in found.counted
    ]
    why = reasons_of(connection, view, names)
    left_out = [(names.get(deal, ""), said) for deal, said in why.items()]
    rule = rule_sentence(found.rule, view.view.fields.name, view.currency)
    return title, "".join(
        (
            _heading(title, sentence_of_tally(connection, id_)),
            _said("Rule", rule),
            _table("Deals that count", ("Deal", "Printed"), counted_rows),
            _table("Left out", ("Deal", "Why"), left_out),
        )
    )


_MAKERS: dict[str, Callable[[sqlite3.Connection, int], tuple[str, str] | None]] = {
    "figure": _figure,
    "deal": _deal,
    "relation": _total,
    "tally": _tally,
}


def word_or(value: str | None) -> str:
    """A word of a value list as the screen has it; one of a ledger's own as it is."""
    return "" if value is None else value.replace("_", " ")


def _deal_names(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, str]:
    wanted = set(ids)
    rows = fetch(connection, "SELECT id, public_id, title FROM deal")
    return {row[0]: f"{row[1]} {row[2]}" for row in rows if row[0] in wanted}


def _heading(title: str, told: str) -> str:
    return f"<h1>{html.escape(title)}</h1><p>{html.escape(told)}</p>"


def _said(label: str, text: str) -> str:
    return f'<p><span class="quiet">{html.escape(label)}:</span> {html.escape(text)}</p>'


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = "".join(
        f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    if not lines:
        return ""
    names = "".join(f"<th>{html.escape(name)}</th>" for name in head)
    return f"<h2>{html.escape(title)}</h2>{TABLE}<tr>{names}</tr>{lines}</table>"


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
    return _table("What each source says", ("As reported", "Source", "Published", "Counts"), rows)


def _quotes(evidence: Sequence[Evidence]) -> str:
    quotes = []
    for one in evidence:
        if one.sentence is None:
            continue
        before, quote, after = (
            html.escape(part)
            for part in (one.sentence.before, one.sentence.quote, one.sentence.after)
        )
        link = html.escape(source_words(one))
        quotes.append(
            f'<blockquote>{before}<b>{quote}</b>{after}<br><span class="quiet">{link}</span>'
            "</blockquote>"
        )
    return f"<h2>Quotes</h2>{''.join(dict.fromkeys(quotes))}" if quotes else ""


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
    return _table("Flags and decisions", ("Severity", "Flag", "Stands"), rows)


def _chart(view: TotalView) -> str:
    """The intervals of the total and its parts, in words beside bars."""
    figures = [(view.evidence.wording or "", view.total)]
    figures += [(line.label, line.part.figure) for line in view.parts]
    known = [(name, figure) for name, figure in figures if figure.is_known]
    ends = [end.value for _, figure in known for end in _ends(figure) if end is not None]
    farthest = max((abs(end) for end in ends), default=0)
    if not farthest:
        return ""
    rows = "".join(_bar(name, figure, farthest) for name, figure in known)
    return f"<h2>What the wordings imply</h2>{TABLE}{rows}</table>"


def _ends(figure: Figure) -> tuple[Bound | None, Bound | None]:
    soft = sets_of(figure).soft
    return soft.lower, soft.upper


def _bar(name: str, figure: Figure, farthest: int) -> str:
    """A row with a bar: cells of a table, since what prints the document draws no pictures."""
    soft = sets_of(figure).soft
    low = 0 if soft.lower is None else max(0, soft.lower.value)
    high = farthest if soft.upper is None else max(0, soft.upper.value)
    before = min(99, round(100 * low / farthest))
    wide = max(1, round(100 * high / farthest) - before)
    after = max(0, 100 - before - wide)
    blank = '<td width="{0}%"></td>'
    bar = (
        '<table width="100%" cellpadding="0" cellspacing="0"><tr>'
        f"{blank.format(before) if before else ''}"
        f'<td width="{wide}%" bgcolor="#1f3a5f">&nbsp;</td>'
        f"{blank.format(after) if after else ''}</tr></table>"
    )
    words = html.escape(interval_words(soft, counted(figure)))
    said = html.escape(name)
    return f'<tr><td width="28%">{said}</td><td width="44%">{bar}</td><td>{words}</td></tr>'
