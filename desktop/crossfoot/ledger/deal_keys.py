"""Derived: what finds the neighbours of a deal by index (its twins, the prices before it).

A neighbourhood is the nearest few in one order (when announced, then id), so that a change touches
its deal, and the few after where it stood and where it stands: never more, in any ledger.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.figures.values import Basis, DealType, Hedge, Role
from crossfoot.ledger.counted import counts_with
from crossfoot.ledger.difference import by_id, run
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.rules.price import MOST

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from crossfoot.ledger.difference import Statements

COLUMNS = 'deal_id, "on", twin, series, price'
_GIVES = (Role.SELLER, Role.CONTRACTOR, Role.RECIPIENT, Role.BORROWER, Role.HOST)
_PAYS = (Role.BUYER, Role.INVESTOR, Role.LENDER, Role.DONOR)
_PRICED = (Hedge.BARE, Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY, Hedge.JUST_OVER, Hedge.JUST_UNDER)
"""Qualifiers near whose number the amount lies; a limit or an order of magnitude gives no price."""
_PAID = (Basis.CONTRACT, Basis.LIST_PRICE, Basis.ESTIMATE)
_NO_PURCHASES = (DealType.LOAN, DealType.GRANT, DealType.GUARANTEE, DealType.TRADE_TARGET)
_LARGEST = 9 * 10**16
"""Beyond it a price a piece is not computed: SQLite would leave the integers."""


def _among(members: Iterable[str]) -> str:
    return ", ".join(f"'{member}'" for member in members)


def _side(roles: Sequence[Role]) -> str:
    """The ids of a deal's parties in these roles, in order; NULL where there is none."""
    return f"""(SELECT group_concat(party_id) FROM (
        SELECT DISTINCT party_id FROM deal_party
         WHERE deal_id = deal.id AND role IN ({_among(roles)}) ORDER BY party_id))"""


_COMPUTED = f"""
    WITH wanted AS (
        SELECT id, announced_on, type, lower(trim(product)) AS product,
               {counts_with("value")} AS value_id, {counts_with("quantity")} AS quantity_id
          FROM deal WHERE deal.id IN (SELECT value FROM json_each(?))),
    priced AS (
        SELECT deal.id, ifnull(announced_on, '') AS "on", nullif(product, '') AS product,
               value.currency, value.printed AS paid, value.printed_high, value.hedge,
               quantity.printed AS pieces, quantity.unit,
               CASE WHEN value.known AND value.period IS NULL AND value.printed_high IS NULL
                     AND quantity.known AND quantity.printed_high IS NULL
                     AND value.hedge IN ({_among(_PRICED)})
                     AND quantity.hedge IN ({_among(_PRICED)})
                     AND ifnull(figure.basis, '{Basis.CONTRACT}') IN ({_among(_PAID)})
                     AND ifnull(deal.type, '') NOT IN ({_among(_NO_PURCHASES)})
                     AND quantity.printed >= 100 AND value.printed BETWEEN 1 AND {_LARGEST}
                    THEN value.printed * 100 / quantity.printed END AS price
          FROM wanted AS deal
          LEFT JOIN figure ON figure.id = deal.value_id
          LEFT JOIN figure_meaning AS value ON value.figure_id = deal.value_id
          LEFT JOIN figure_meaning AS quantity ON quantity.figure_id = deal.quantity_id)
    SELECT id, "on",
           {_side(_PAYS)} || '>' || {_side(_GIVES)} || ' ' || currency || ' ' || paid || ' '
               || ifnull(printed_high, '') || ' ' || hedge || ' ' || ifnull(pieces, ''),
           CASE WHEN price IS NOT NULL
                THEN product || ' ' || currency || ' ' || lower(ifnull(unit, '')) END,
           CASE WHEN product IS NOT NULL AND currency IS NOT NULL THEN price END
      FROM priced AS deal
"""
_STORED = f"SELECT {COLUMNS} FROM deal_key WHERE deal_id IN (SELECT value FROM json_each(?))"
_WRITE = f"INSERT OR REPLACE INTO deal_key ({COLUMNS}) VALUES (?, ?, ?, ?, ?)"
_DROP = "DELETE FROM deal_key WHERE deal_id = ?"
_AFTER = """
    SELECT deal_id FROM deal_key WHERE {column} = ? AND ("on", deal_id) > (?, ?)
     ORDER BY "on", deal_id LIMIT ?
"""


def computed(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return the keys of each of these deals as they must be, in the order of COLUMNS."""
    return {row[0]: tuple(row) for row in fetch(connection, _COMPUTED, listed(ids))}


def stored(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return the keys of each of these deals as they are."""
    return {row[0]: tuple(row) for row in fetch(connection, _STORED, listed(ids))}


def renew(connection: sqlite3.Connection, ids: Sequence[int]) -> set[int]:
    """Store the keys of these deals; return the other deals whose neighbourhood that changes."""
    before, now = stored(connection, ids), computed(connection, ids)
    moved = [id_ for id_ in before.keys() | now.keys() if before.get(id_) != now.get(id_)]
    near = _after(connection, (before[id_] for id_ in moved if id_ in before))
    run(connection, by_id(before, now, put=_WRITE, drop=_DROP))
    return near | _after(connection, (now[id_] for id_ in moved if id_ in now))


def difference(connection: sqlite3.Connection, ids: Sequence[int]) -> Statements:
    """Return what is otherwise than it is stored of the keys of these deals; writes nothing."""
    return by_id(stored(connection, ids), computed(connection, ids), put=_WRITE, drop=_DROP)


def _after(connection: sqlite3.Connection, keys: Iterable[tuple[Any, ...]]) -> set[int]:
    """Return the deals that have one of these places among the few before them."""
    found: set[int] = set()
    for id_, on, twin, series, _ in keys:
        for column, key, most in (("twin", twin, 1), ("series", series, MOST)):
            if key is not None:
                query = _AFTER.format(column=column)
                rows = connection.execute(query, (key, on, id_, most)).fetchall()
                found |= {row[0] for row in rows}
    return found
