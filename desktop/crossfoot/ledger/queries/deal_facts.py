"""What the sources say of one deal: a row a fact, a column a source, and whether they agree.

Values and quantities are the deal's figures. When a source was published, whom of the deal's
parties it names and which stage's quote stands in it is read off its newest text.
Source: FIGURES, section 3, last line (two figures of the same thing).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure, Severity
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.rules.comparing import compared

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.ledger.queries.deal_view import DealView
    from crossfoot.ledger.queries.evidence import Evidence


class FactKind(StrEnum):
    """What a row is about; the measures of figures first."""

    VALUE = "value"
    QUANTITY = "quantity"
    JOBS = "jobs"
    SHARE = "share"
    STAGE = "stage"
    PUBLISHED = "published"
    PARTIES = "parties"
    SAID_BY = "said_by"


@dataclass(frozen=True, slots=True)
class Source:
    """A column. announcement_id: None for figures that stand in no text."""

    announcement_id: int | None
    publisher: str | None
    title: str | None
    published_on: str | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What a source says. figure_id: of the figure, which the deal may count with.

    apart: how badly it differs from what the deal counts with; None where it agrees, or where a
           relation says what the two are to each other (a part of it, what it replaces).
    """

    text: str
    figure_id: int | None = None
    adopted: bool = False
    apart: Severity | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A row. line: of several figures of one measure in a source, which; 0 the first."""

    kind: FactKind
    line: int
    cells: tuple[Cell | None, ...]

    @property
    def disagrees(self) -> bool:
        """Whether a source says otherwise than what the deal counts with."""
        return any(cell is not None and cell.apart is not None for cell in self.cells)


@dataclass(frozen=True, slots=True)
class DealFacts:
    """A deal as its sources tell it."""

    view: DealView
    sources: tuple[Source, ...]
    facts: tuple[Fact, ...]


_TIED = """
    SELECT whole_id, figure_id
      FROM relation JOIN relation_part ON relation_id = relation.id
     WHERE kind <> 'same_as' AND (whole_id IN (SELECT value FROM json_each(?1))
                                  OR figure_id IN (SELECT value FROM json_each(?1)))
"""
_TEXTS = """
    SELECT announcement_id, body FROM source_text
     WHERE announcement_id IN (SELECT value FROM json_each(?)) ORDER BY announcement_id, number
"""
_ALIASES = """
    SELECT party.name AS known, party.name FROM party
     WHERE name IN (SELECT value FROM json_each(?1))
    UNION ALL
    SELECT party.name, party_alias.name FROM party JOIN party_alias ON party_id = party.id
     WHERE party.name IN (SELECT value FROM json_each(?1))
"""


def deal_facts(connection: sqlite3.Connection, deal_id: int) -> DealFacts | None:
    """Return what the sources say of a deal; None if it is gone."""
    view = deal_view(connection, deal_id)
    if view is None:
        return None
    sources = tuple(_sources(view.evidence))
    figures = load_figures(connection, [each.figure_id for each in view.evidence])
    tied = _tied(connection, view)
    facts = [*_measured(view, sources, figures, tied), *_told(connection, view, sources)]
    return DealFacts(view, sources, tuple(facts))


def _sources(evidence: Sequence[Evidence]) -> Iterator[Source]:
    """Yield the sources by their day, what stands in no text last."""
    found = {
        each.announcement_id: Source(
            each.announcement_id, each.publisher, each.source, each.published_on
        )
        for each in evidence
    }
    yield from sorted(
        found.values(),
        key=lambda one: (
            one.announcement_id is None,
            one.published_on is None,
            one.published_on or "",
            one.announcement_id or 0,
        ),
    )


def _tied(connection: sqlite3.Connection, view: DealView) -> set[frozenset[int]]:
    """Return which pairs of figures are tied otherwise than as reports of one thing."""
    counted = [id_ for id_ in (view.value_id, view.quantity_id) if id_ is not None]
    return {frozenset(pair) for pair in fetch(connection, _TIED, listed(counted))}


def _measured(
    view: DealView,
    sources: Sequence[Source],
    figures: dict[int, Figure],
    tied: set[frozenset[int]],
) -> Iterator[Fact]:
    counted = {Measure.VALUE: view.value_id, Measure.QUANTITY: view.quantity_id}
    for measure in Measure:
        mine = [each for each in view.evidence if each.measure == measure]
        if not mine:
            continue
        chosen_id = counted.get(measure) or mine[0].figure_id
        chosen = figures.get(chosen_id)
        other = {id_ for pair in tied if chosen_id in pair for id_ in pair}
        columns = [
            [each for each in mine if each.announcement_id == source.announcement_id]
            for source in sources
        ]
        for line in range(max(map(len, columns))):
            cells = tuple(
                _cell(column[line], chosen, figures, other) if line < len(column) else None
                for column in columns
            )
            yield Fact(FactKind(measure), line, cells)


def _cell(
    each: Evidence, chosen: Figure | None, figures: dict[int, Figure], other: set[int]
) -> Cell:
    """Return what a source says. other: the chosen figure, and what it is tied to otherwise."""
    figure = figures.get(each.figure_id)
    apart = None
    if (
        chosen is not None
        and figure is not None
        and figure.key != chosen.key
        and each.figure_id not in other
    ):
        apart = compared(chosen, figure)
    return Cell(each.wording or each.public_id, each.figure_id, each.adopted, apart)


def _told(
    connection: sqlite3.Connection, view: DealView, sources: Sequence[Source]
) -> Iterator[Fact]:
    """Yield what is read off the sources themselves."""
    ids = [source.announcement_id for source in sources]
    texts = {
        row["announcement_id"]: row["body"] or "" for row in fetch(connection, _TEXTS, listed(ids))
    }
    said = [texts.get(id_, "").casefold() if id_ is not None else "" for id_ in ids]
    names = listed([party.name for party in view.fields.parties])
    aliases = [(row["known"], row["name"]) for row in fetch(connection, _ALIASES, names)]
    rows = {
        FactKind.STAGE: [_stages(view, text) for text in said],
        FactKind.PUBLISHED: [source.published_on or "" for source in sources],
        FactKind.PARTIES: [_named(aliases, text) for text in said],
        FactKind.SAID_BY: [_speakers(view, source) for source in sources],
    }
    for kind, words in rows.items():
        if any(words):
            yield Fact(kind, 0, tuple(Cell(text) if text else None for text in words))


def _stages(view: DealView, text: str) -> str:
    """Return the latest stage whose quote stands in a text."""
    found = [
        stage.stage
        for stage in view.fields.stages
        if stage.quote and stage.quote.casefold() in text
    ]
    return found[-1] if found else ""


def _named(aliases: Sequence[tuple[str, str]], text: str) -> str:
    return ", ".join(
        dict.fromkeys(known for known, name in aliases if text and name.casefold() in text)
    )


def _speakers(view: DealView, source: Source) -> str:
    mine = [each for each in view.evidence if each.announcement_id == source.announcement_id]
    return ", ".join(dict.fromkeys(each.stated_by for each in mine if each.stated_by))
