"""The parties, stages and tags of a deal, made or mended within another act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.change import Delete, Edit, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.parties import party_by_name, plain_name
from crossfoot.ledger.queries.places import children_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.ledger.fields import PartyInDeal, StageReached


class Parties:
    """Finds parties by name, and makes each unknown one once within a change.

    edits:  what must be written before the parties are used.
    """

    def __init__(self, connection: sqlite3.Connection, label: str) -> None:
        self.edits: list[Edit] = []
        self._connection = connection
        self._label = label
        self._made: dict[str, New] = {}

    def find(self, party: PartyInDeal) -> int | New:
        """Return the party of this name. Errors: RefusedError for an empty name."""
        if not party.name.strip():
            raise RefusedError("A party needs a name.", "Type it, or take the line away.")
        for name in (party.name, *party.aliases):
            known = self._made.get(plain_name(name)) or party_by_name(self._connection, name)
            if known is not None:
                return known
        return self._make(party)

    def _make(self, party: PartyInDeal) -> New:
        new = New(f"{self._label} party {len(self._made) + 1}")
        values = {"name": party.name.strip(), "kind": party.kind, "country": party.country}
        self.edits.append(Insert("party", values, as_=new))
        self.edits += (
            Insert("party_alias", {"party_id": new, "position": position, "name": alias})
            for position, alias in enumerate(party.aliases)
        )
        for name in (party.name, *party.aliases):
            self._made[plain_name(name)] = new
        return new


def party_rows(parties: Parties, wanted: Sequence[PartyInDeal]) -> list[Mapping[str, object]]:
    """Return the lines of `deal_party`; the same party in the same role stands once."""
    lines = [(parties.find(party), party.role) for party in wanted]
    return [
        {"party_id": party, "role": role, "position": position}
        for position, (party, role) in enumerate(dict.fromkeys(lines))
    ]


def stage_rows(stages: Sequence[StageReached]) -> list[Mapping[str, object]]:
    """Return the lines of `deal_stage`."""
    return [
        {
            "position": position,
            "stage": stage.stage,
            "on": stage.on,
            "quote": stage.quote,
            "inferred": None if stage.inferred is None else int(stage.inferred),
        }
        for position, stage in enumerate(stages)
    ]


def tag_rows(tags: Sequence[str]) -> list[Mapping[str, object]]:
    """Return the lines of `deal_tag`; a tag stands once."""
    return [{"position": place, "tag": tag} for place, tag in enumerate(dict.fromkeys(tags))]


def inserted(
    table: str, deal: int | New, lines: Sequence[Mapping[str, object]]
) -> Iterator[Insert]:
    """Yield the lines as new rows of a deal."""
    return (Insert(table, {"deal_id": deal, **line}) for line in lines)


def replaced(
    connection: sqlite3.Connection,
    table: str,
    deal_id: int,
    lines: Sequence[Mapping[str, object]],
) -> Iterator[Edit]:
    """Yield what makes the lines of a deal these: rows keep their ids as far as they go."""
    rows = sorted(
        children_of(connection, table, "deal_id", deal_id),
        key=lambda row: (row["position"], row["id"]),
    )
    for row, line in zip(rows, lines, strict=False):
        differing = {name: value for name, value in line.items() if row[name] != value}
        if differing:
            seen = {name: row[name] for name in differing}
            yield Update(table, row["id"], differing, expected=seen)
    for row in rows[len(lines) :]:
        yield Delete(table, row["id"])
    yield from inserted(table, deal_id, lines[len(rows) :])
