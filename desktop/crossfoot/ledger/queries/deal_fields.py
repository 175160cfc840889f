"""Deals as their forms hold them: fields, parties, stages and tags of many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from crossfoot.ledger.fields import DealFields, PartyInDeal, StageReached
from crossfoot.ledger.queries.fetching import fetch, listed, made

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence

    Value = TypeVar("Value")

_DEALS = "SELECT * FROM deal WHERE id IN (SELECT value FROM json_each(?))"

_PARTIES = """
    SELECT deal_party.deal_id, party.name, party.kind, party.country, deal_party.role
      FROM deal_party JOIN party ON party.id = deal_party.party_id
     WHERE deal_party.deal_id IN (SELECT value FROM json_each(?))
     ORDER BY deal_party.deal_id, deal_party.position, deal_party.id
"""

_STAGES = """
    SELECT * FROM deal_stage WHERE deal_id IN (SELECT value FROM json_each(?))
     ORDER BY deal_id, position, id
"""

_TAGS = """
    SELECT deal_id, tag FROM deal_tag WHERE deal_id IN (SELECT value FROM json_each(?))
     ORDER BY deal_id, position, id
"""


def deal_fields(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, DealFields]:
    """The fields of these deals; a deleted one is left out."""
    wanted = listed(ids)
    parties = _by_deal(fetch(connection, _PARTIES, wanted), _party)
    stages = _by_deal(fetch(connection, _STAGES, wanted), _stage)
    tags = _by_deal(fetch(connection, _TAGS, wanted), lambda row: str(row["tag"]))
    return {
        row["id"]: made(
            DealFields,
            row,
            parties=tuple(parties.get(row["id"], ())),
            stages=tuple(stages.get(row["id"], ())),
            tags=tuple(tags.get(row["id"], ())),
        )
        for row in fetch(connection, _DEALS, wanted)
    }


def _by_deal(
    rows: Iterable[sqlite3.Row], make: Callable[[sqlite3.Row], Value]
) -> dict[int, list[Value]]:
    found: dict[int, list[Value]] = {}
    for row in rows:
        found.setdefault(row["deal_id"], []).append(make(row))
    return found


def _party(row: sqlite3.Row) -> PartyInDeal:
    return PartyInDeal(row["name"], row["role"], row["kind"], row["country"])


def _stage(row: sqlite3.Row) -> StageReached:
    inferred = None if row["inferred"] is None else bool(row["inferred"])
    return StageReached(row["stage"], row["on"], row["quote"], inferred)
