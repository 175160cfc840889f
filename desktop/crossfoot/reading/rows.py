"""One proposal list from the rows of a table: a deal with its party and figure for each row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, RelationKind, Role, Stage
from crossfoot.reading.proposal import (
    Known,
    Proposal,
    ProposedDeal,
    ProposedFigure,
    ProposedParty,
    ProposedRelation,
)
from crossfoot.reading.proposing.lexicon import key, lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.plain_tables import Place, PlainTable, Told

_TOLD = 70
_TOTALS = frozenset({"total", "totals", "grand total", "sum", "итого", "всего"})


def with_rows(
    proposal: Proposal, found: Sequence[Found], table: PlainTable, told: Told, known: Known
) -> Proposal:
    """Return the proposal with the rows of a table in it, as a person told to read them."""
    by_place = {one.start: one for one in found}
    figures = _apart(proposal.figures, by_place, _starts(table))
    at = {figure.found.start: index for index, figure in enumerate(figures)}
    parties, deals = list(proposal.parties), list(proposal.deals)
    parts: list[int] = []
    totals: list[tuple[int, str]] = []
    for row in table.rows:
        index = at.get(row[told.column].start) if row[told.column].text else None
        if index is None:
            continue
        if any(cell.text.lower().strip(" :.") in _TOTALS for cell in row):
            totals.append((index, " ".join(cell.text for cell in row if cell.text)))
            continue
        parts.append(index)
        if figures[index].deal is None:
            deals.append(_deal(row, table, told, parties, known))
            figures[index] = replace(figures[index], deal=len(deals) - 1, skip=None, score=_TOLD)
    relations = proposal.relations
    wholes = {relation.whole for relation in relations}
    for index, quote in totals[:1] if parts else ():
        figures[index] = replace(figures[index], deal=None, skip=None)
        if index not in wholes:
            own = ProposedRelation(RelationKind.SUM_OF, index, tuple(parts), quote, _TOLD)
            relations = (*relations, own)
    return replace(
        proposal,
        parties=tuple(parties),
        deals=tuple(deals),
        figures=tuple(figures),
        relations=relations,
    )


def _starts(table: PlainTable) -> frozenset[int]:
    return frozenset(cell.start for row in table.rows for cell in row if cell.text)


def _apart(
    figures: Sequence[ProposedFigure], found: Mapping[int, Found], rows: frozenset[int]
) -> list[ProposedFigure]:
    """Return the figures with each number of a row on its own: two rows are never one report."""
    kept = [
        replace(one, mentions=tuple(place for place in one.mentions if place[0] not in rows))
        for one in figures
    ]
    own = [
        ProposedFigure(found[start])
        for one in figures
        for start, _ in one.mentions
        if start in rows and start in found
    ]
    return [*kept, *own]


def _deal(
    row: Sequence[Place],
    table: PlainTable,
    told: Told,
    parties: list[ProposedParty],
    known: Known,
) -> ProposedDeal:
    words = [at for at in table.words if at != told.party and row[at].text]
    roles: tuple[tuple[int, Role], ...] = ()
    title = [row[at].text for at in words[:1]]
    if told.party is not None and row[told.party].text:
        party = _party(row[told.party], known)
        roles = ((_number(party, parties), Role.PARTNER),)
        title.insert(0, party.name)
    goods = row[words[0]] if words else None
    return ProposedDeal(
        title=" ".join(title) or row[told.column].text,
        type=DealType.OTHER,
        product=goods.text if goods else None,
        stage=Stage.ANNOUNCED,
        parties=roles,
        place=(goods.start, goods.end) if goods else None,
        score=_TOLD,
    )


def _number(party: ProposedParty, parties: list[ProposedParty]) -> int:
    """Return the index of a party, put at the end of the list where it is new to it."""
    for index, one in enumerate(parties):
        if one.name == party.name:
            places = sorted({*one.places, *party.places})
            parties[index] = replace(one, places=tuple(places))
            return index
    parties.append(party)
    return len(parties) - 1


def _party(cell: Place, known: Known) -> ProposedParty:
    """Return whom a cell names: as the ledger knows it, else the name lists, else as written."""
    places = ((cell.start, cell.end),)
    own = known.parties.get(cell.text)
    if own is not None:
        name, country, kind = own
        known_kind = PartyKind(kind) if kind in set(PartyKind) else None
        return ProposedParty(name, known_kind, country, places=places)
    entry = lexicon().get(key(cell.text))
    if entry is not None and entry.party_kind is not None:
        return ProposedParty(entry.party, entry.party_kind, entry.country, places=places)
    return ProposedParty(cell.text, places=places)
