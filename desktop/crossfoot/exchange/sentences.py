"""One sentence with its sources, for a letter or an article: what "Copy with sources" copies."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.plain import sentence
from crossfoot.figures.tally_words import Told, reason_sentence, rule_sentence, sum_words
from crossfoot.figures.values import Stage
from crossfoot.figures.words import word
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.evidence import evidence_of
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.tally_view import tally_view
from crossfoot.ledger.queries.total_view import total_view

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    from crossfoot.ledger.queries.evidence import Evidence
    from crossfoot.ledger.queries.tally_view import TallyView

_VALUES = """
    SELECT value_id FROM deal_line
     WHERE value_id IS NOT NULL AND deal_id IN (SELECT value FROM json_each(?)) ORDER BY deal_id
"""
_WORDED = """
    SELECT deal_line.deal_id, figure.wording, meaning.currency FROM deal_line
      JOIN figure ON figure.id = deal_line.value_id
      LEFT JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
     WHERE deal_line.deal_id IN (SELECT value FROM json_each(?))
"""
MOST_SOURCES = 8
"""Sources that a sentence names; the others are counted."""


class Cited(NamedTuple):
    """What is said of a row, without its full stop, and the figures that speak for it."""

    words: str
    evidence: Sequence[Evidence]


def with_sources(connection: sqlite3.Connection, table: str, id_: int) -> str:
    """What is said of a figure, a deal, a total (its relation) or a tally; "" where it is gone."""
    found = cited(connection, table, id_)
    if found is None:
        return ""
    sources = list(dict.fromkeys(filter(None, (source_words(one) for one in found.evidence))))
    named = "; ".join(sources[:MOST_SOURCES])
    if len(sources) > MOST_SOURCES:
        named += f"; and {len(sources) - MOST_SOURCES} more"
    label = "Sources" if len(sources) > 1 else "Source"
    return f"{found.words}. {label}: {named}." if named else f"{found.words}."


def cited(connection: sqlite3.Connection, table: str, id_: int) -> Cited | None:
    """The same with its sources apart; None where the row is gone."""
    return _MAKERS[table](connection, id_)


def _of_figure(connection: sqlite3.Connection, id_: int) -> Cited | None:
    """What a figure says, of which deal, and where it stands."""
    found = next(iter(evidence_of(connection, [id_])), None)
    if found is None:
        return None
    of = f" ({found.deal})" if found.deal else ""
    said = f", according to {found.stated_by}" if found.stated_by else ""
    return Cited(f"{found.wording or found.public_id}{of}{said}", [found])


def _of_deal(connection: sqlite3.Connection, id_: int) -> Cited | None:
    """What a deal is worth, how far it has come, and who reports it."""
    view = deal_view(connection, id_)
    if view is None:
        return None
    worth = [one.wording for one in view.evidence if one.adopted and one.wording]
    worth = worth or [one.wording for one in view.evidence[:1] if one.wording]
    stage = view.fields.stages[-1] if view.fields.stages else None
    told = [view.fields.title, *worth]
    if stage is not None:
        known = stage.stage in {one.value for one in Stage}
        name = word(Stage(stage.stage)) if known else stage.stage
        told.append(f"{name}{f', {stage.on}' if stage.on else ''}")
    return Cited(": ".join(told[:2]) + "".join(f" ({one})" for one in told[2:]), view.evidence)


def _of_total(connection: sqlite3.Connection, id_: int) -> Cited | None:
    """What the check says of a total, and where it and its parts stand."""
    view = total_view(connection, id_)
    if view is None:
        return None
    parts = [line.part for line in view.parts]
    told = sentence(view.verdict, view.total, parts).rstrip(".")
    decision = "" if view.standing is None else f" (explained: {word(view.standing)})"
    name = f"{view.evidence.wording}: " if view.evidence.wording else ""
    sources = [view.evidence, *(line.evidence for line in view.parts)]
    return Cited(f"{name}{told}{decision}", sources)


def _of_tally(connection: sqlite3.Connection, id_: int) -> Cited | None:
    """What a tally comes to, by which rule, over which sources."""
    view = tally_view(connection, id_)
    if view is None:
        return None
    deals = [each.candidate.deal for each in view.tally.counted]
    ids = [row[0] for row in fetch(connection, _VALUES, listed(deals))]
    rule = rule_sentence(view.tally.rule, view.view.fields.name, view.currency).rstrip(".")
    told = f"{view.record.fields.name}: {sum_words(view.tally.whole, view.currency)}. {rule}"
    return Cited(told, evidence_of(connection, ids))


_MAKERS: dict[str, Callable[[sqlite3.Connection, int], Cited | None]] = {
    "figure": _of_figure,
    "deal": _of_deal,
    "relation": _of_total,
    "tally": _of_tally,
}


def reasons_of(
    connection: sqlite3.Connection, view: TallyView, names: Mapping[int, str]
) -> dict[int, str]:
    """Why each deal is left out of a tally, by the deal. names: what deals are called."""
    wanted = listed(out.candidate.deal for out in view.tally.left_out)
    worded = {row[0]: (row[1] or "", row[2] or "") for row in fetch(connection, _WORDED, wanted)}
    found = {}
    for out in view.tally.left_out:
        wording, currency = worded.get(out.candidate.deal, ("", ""))
        holder = "" if out.by is None else names.get(out.by, "")
        told = Told(wording, currency, view.currency, holder)
        found[out.candidate.deal] = reason_sentence(out, told)
    return found


def source_words(evidence: Evidence) -> str:
    """A source as it is cited: title, publisher, date, address."""
    told = (evidence.source, evidence.publisher, evidence.published_on, evidence.url)
    return ", ".join(part for part in told if part)
