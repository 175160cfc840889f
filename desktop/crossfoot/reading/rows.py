"""One proposal list from the rows of a table: a deal with its party and figures for each row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import DealType, PartyKind, RelationKind, Role, Stage
from crossfoot.reading.columns import is_total
from crossfoot.reading.pasted_tables import PastedTable, pasted_table
from crossfoot.reading.proposal import (
    Known,
    Proposal,
    ProposedDeal,
    ProposedFigure,
    ProposedParty,
    ProposedRelation,
)
from crossfoot.reading.proposing.names.lexicon import key, lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.pasted_tables import Place
    from crossfoot.reading.table_rows import Told

_TOLD = 70


class Tabled(NamedTuple):
    """A proposal with what is known of the table in its text.

    told: how the table is read; None where that is to be asked.
    """

    proposal: Proposal
    table: PastedTable | None = None
    told: Told | None = None


def with_table(
    text: str, found: Sequence[Found], proposal: Proposal, known: Known, told: Told | None = None
) -> Tabled:
    """Return a proposal with the rows of the text's table in it, where nothing is to be asked.

    told: what a person said of the table, as `found` was read.
    """
    currency = next((one.currency for one in found if one.currency), None)
    table = pasted_table(text, currency, known)
    if table is None:
        return Tabled(proposal)
    if told is None and not table.unsure:
        told = table.guess
    if told is None or not table.takes(told):
        return Tabled(proposal, table)
    return Tabled(with_rows(proposal, found, table, told, known), table, told)


def with_rows(
    proposal: Proposal, found: Sequence[Found], table: PastedTable, told: Told, known: Known
) -> Proposal:
    """Return the proposal with the rows of a table in it, as a person told to read them."""
    bare = _without_rows(proposal, found, table)
    made = _Rows(bare, table, told, known)
    for row in table.rows:
        made.take(row)
    return replace(
        bare,
        parties=tuple(made.parties),
        deals=tuple(made.deals),
        figures=tuple(made.figures),
        relations=(*bare.relations, *made.relations),
    )


class _Rows:
    """What the rows of a table make of a proposal, taken one by one."""

    def __init__(self, proposal: Proposal, table: PastedTable, told: Told, known: Known) -> None:
        self.parties, self.deals = list(proposal.parties), list(proposal.deals)
        self.figures, self.relations = list(proposal.figures), list[ProposedRelation]()
        self._table, self._told, self._known = table, told, known
        self._main = told.column + len(table.names)
        self._at = {figure.found.start: index for index, figure in enumerate(self.figures)}
        # by column: what no total covers yet, and the totals so far
        self._parts: dict[int, list[int]] = {}
        self._totals: dict[int, list[int]] = {}

    def take(self, row: Sequence[Place]) -> None:
        """Make a row a deal, or a total of those above."""
        told = {
            column: self._at[row[column].start]
            for column in self._table.numbers
            if row[column].text and row[column].start in self._at
        }
        name = next((cell.text for cell in row if is_total(cell.text)), None)
        if name is not None:
            self._cover(told, " ".join(cell.text for cell in row if cell.text), grand=" " in name)
            return
        if self._main in told:
            self._deal(row, told)
        for column, index in told.items():
            self._parts.setdefault(column, []).append(index)
        self._add_up(told)

    def _deal(self, row: Sequence[Place], told: Mapping[int, int]) -> None:
        main = told[self._main]
        self.deals.append(_deal(row, self._table, self._told, self.parties, self._known))
        measure = self.figures[main].found.measure
        for column, index in told.items():
            option = column in self._table.options
            other = self.figures[index].found.measure is not measure
            if column == self._main or option or other:
                self.figures[index] = replace(self.figures[index], deal=len(self.deals) - 1)
            if option and column != self._main and not other:
                own = ProposedRelation(RelationKind.OPTION_OF, main, (index,), score=_TOLD)
                self.relations.append(own)

    def _cover(self, told: Mapping[int, int], quote: str, *, grand: bool) -> None:
        """Let the row of a total cover the rows above it, and a grand total those totals too."""
        for column, index in told.items():
            parts = self._parts.pop(column, [])
            if grand:
                parts = self._totals.pop(column, []) + parts
            self._totals.setdefault(column, []).append(index)
            if parts:
                own = ProposedRelation(RelationKind.SUM_OF, index, tuple(parts), quote, _TOLD)
                self.relations.append(own)

    def _add_up(self, told: Mapping[int, int]) -> None:
        """Let the column of totals cover the others of its row."""
        column = self._table.total
        whole = told.get(column) if column is not None else None
        if column is None or whole is None:
            return
        figure = self.figures[whole].found
        parts = [index for index in told.values() if index != whole and self._adds(index, figure)]
        if len(parts) > 1:
            quote = self._table.names[column]
            own = ProposedRelation(RelationKind.SUM_OF, whole, tuple(parts), quote, _TOLD)
            self.relations.append(own)

    def _adds(self, part: int, whole: Found) -> bool:
        found = self.figures[part].found
        return (found.measure, found.currency) == (whole.measure, whole.currency)


def _without_rows(proposal: Proposal, found: Sequence[Found], table: PastedTable) -> Proposal:
    """Return the proposal with each number of a row on its own, and no deal or total made of them.

    Two rows are never one report, and what a row says is told by its columns.
    """
    rows = frozenset(cell.start for row in table.rows for cell in row if cell.text)
    by_place = {one.start: one for one in found}
    kept = [
        replace(one, mentions=tuple(place for place in one.mentions if place[0] not in rows))
        for one in proposal.figures
    ]
    alone = [
        ProposedFigure(one.found, score=_TOLD) if one.found.start in rows else one for one in kept
    ]
    alone += [
        ProposedFigure(by_place[start], score=_TOLD)
        for one in proposal.figures
        for start, _ in one.mentions
        if start in rows and start in by_place
    ]
    before = {one.deal for one in proposal.figures}
    left = {one.deal for one in alone}
    deals = [at for at in range(len(proposal.deals)) if at in left or at not in before]
    number = {old: new for new, old in enumerate(deals)}
    return replace(
        proposal,
        deals=tuple(proposal.deals[at] for at in deals),
        figures=tuple(
            one if one.deal is None else replace(one, deal=number[one.deal]) for one in alone
        ),
        relations=tuple(
            relation
            for relation in proposal.relations
            if proposal.figures[relation.whole].found.start not in rows
        ),
    )


def _deal(
    row: Sequence[Place],
    table: PastedTable,
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
