"""Rows of the ledger in the shape of the exchange format."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.values import Row
from crossfoot.figures.values import SignOffAct
from crossfoot.ledger.queries import records

if TYPE_CHECKING:
    import sqlite3

RowsOf = Callable[["sqlite3.Connection", "Keys"], Iterator[Row]]

_HOLDING = """
    SELECT sign_off.kind, sign_off.row_id, relies_on FROM signing
      JOIN sign_off ON sign_off.kind = signing.kind AND sign_off.row_id = signing.row_id
     WHERE state = 'signed_off' AND act = 'signed'
       AND sign_off."by" = signing."by" AND sign_off.at IS signing.at
"""
_KEYED = ("party", "event", "announcement", "deal", "figure")


@dataclass(frozen=True, slots=True)
class Keys:
    """The key of every row that others name, by table and id; relations by their identity.

    with_texts: whether source texts are written, else their hashes.
    """

    keys: dict[str, dict[int, str]]
    relations: dict[int, tuple[str, int, str | None]]
    settings: dict[str, str]
    with_texts: bool = True

    @classmethod
    def of(cls, connection: sqlite3.Connection, *, with_texts: bool = True) -> Keys:
        """Read every key: some eighty bytes a row, so that nothing else is held."""
        keys = {
            table: dict(connection.execute(f"SELECT id, key FROM {table}").fetchall())  # noqa: S608
            for table in _KEYED
        }
        relations = connection.execute("SELECT id, kind, whole_id, breakdown FROM relation")
        settings = connection.execute("SELECT name, value FROM setting")
        return cls(
            keys,
            {id_: (kind, whole, breakdown) for id_, kind, whole, breakdown in relations.fetchall()},
            dict(settings.fetchall()),
            with_texts,
        )

    def setting(self, name: str) -> str | None:
        """A setting of the whole ledger."""
        return self.settings.get(name)

    def __call__(self, table: str, id_: int | None) -> str | None:
        """Return the key of a row; None for no row and for one that is gone."""
        return None if id_ is None else self.keys[table].get(id_)


def units(hundredths: int | None) -> str | None:
    """An amount as plain digits."""
    if hundredths is None:
        return None
    whole, rest = divmod(abs(hundredths), 100)
    digits = f"{whole}.{rest:02}".rstrip("0").rstrip(".")
    return f"-{digits}" if hundredths < 0 else digits


def weight(low: int | None, high: int | None) -> int | float | list[int | float] | None:
    """A weight as the bundle has it: a number, a range, or nothing."""
    if low is None or high is None:
        return None
    return _number(low) if low == high else [_number(low), _number(high)]


def _number(hundredths: int) -> int | float:
    """A JSON number; two decimals within a million pass through a float unharmed."""
    whole, rest = divmod(hundredths, 100)
    return float(Decimal(hundredths) / 100) if rest else whole


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[Row]:
    for chunk in records.rows(connection, table):
        yield from (dict(row) for row in chunk)


def _children(connection: sqlite3.Connection, table: str, parent: str) -> dict[int, list[Row]]:
    found = sorted(
        _rows(connection, table), key=lambda row: (row[parent], row["position"], row["id"])
    )
    return {id_: list(rows) for id_, rows in groupby(found, key=lambda row: row[parent])}


def _without_nulls(row: Row) -> Row:
    return {name: value for name, value in row.items() if value is not None}


def parties(connection: sqlite3.Connection, _keys: Keys) -> Iterator[Row]:
    """Parties with their other names."""
    aliases = _children(connection, "party_alias", "party_id")
    for row in _rows(connection, "party"):
        row["aliases"] = [alias["name"] for alias in aliases.get(row["id"], ())]
        yield row


def events(connection: sqlite3.Connection, _keys: Keys) -> Iterator[Row]:
    """Events."""
    yield from _rows(connection, "event")


def announcements(connection: sqlite3.Connection, keys: Keys) -> Iterator[Row]:
    """Announcements with their newest text."""
    newest = """
        SELECT body, sha256 FROM source_text WHERE announcement_id = ? ORDER BY number DESC LIMIT 1
    """
    for row in _rows(connection, "announcement"):
        found = connection.execute(newest, (row["id"],)).fetchall()
        row["event"] = keys("event", row["event_id"])
        row["copy_of"] = keys("announcement", row["copy_of"])
        row["body"] = found[0][0] if found and keys.with_texts else None
        row["body_sha256"] = found[0][1] if found and row["body"] is None else None
        yield row


def deals(connection: sqlite3.Connection, keys: Keys) -> Iterator[Row]:
    """Deals with their stages, tags and parties."""
    stages = _children(connection, "deal_stage", "deal_id")
    tags = _children(connection, "deal_tag", "deal_id")
    roles = _children(connection, "deal_party", "deal_id")
    for row in _rows(connection, "deal"):
        row["stages"] = [_stage(stage) for stage in stages.get(row["id"], ())]
        row["tags"] = [tag["tag"] for tag in tags.get(row["id"], ())]
        row["parties"] = [
            _without_nulls({"party": keys("party", one["party_id"]), "role": one["role"]})
            for one in roles.get(row["id"], ())
        ]
        row["adopted"] = _without_nulls(
            {
                measure: keys("figure", row[f"adopted_{measure}"])
                for measure in ("value", "quantity")
            }
        )
        yield row


def _stage(stage: Row) -> Row:
    inferred = stage["inferred"]
    return _without_nulls(
        {
            "stage": stage["stage"],
            "on": stage["on"],
            "quote": stage["quote"],
            "inferred": None if inferred is None else bool(inferred),
        }
    )


def figures(connection: sqlite3.Connection, keys: Keys) -> Iterator[Row]:
    """Figures as they were given; what the reader made of them is not written."""
    mentions = _children(connection, "figure_mention", "figure_id")
    for row in _rows(connection, "figure"):
        row["announcement"] = keys("announcement", row["announcement_id"])
        row["deal"] = keys("deal", row["deal_id"])
        row["span"] = None if row["start"] is None else [row["start"], row["end"]]
        row["mentions"] = [[one["start"], one["end"]] for one in mentions.get(row["id"], ())]
        for amount in ("amount", "amount_high", "rounded_to"):
            row[amount] = units(row[amount])
        row["from"], row["to"] = row["from_year"], row["to_year"]
        row["corrected"] = _without_nulls(
            {"amount": units(row["corrected_amount"]), "why": row["corrected_why"]}
        )
        yield row


def relations(connection: sqlite3.Connection, keys: Keys) -> Iterator[Row]:
    """Relations with their parts."""
    parts = _children(connection, "relation_part", "relation_id")
    for row in _rows(connection, "relation"):
        row["whole"] = keys("figure", row["whole_id"])
        row["amount"] = units(row["amount"])
        row["parts"] = [
            _without_nulls(
                {
                    "figure": keys("figure", part["figure_id"]),
                    "weight": weight(part["weight_low"], part["weight_high"]),
                }
            )
            for part in parts.get(row["id"], ())
        ]
        yield row


def rates(connection: sqlite3.Connection, _keys: Keys) -> Iterator[Row]:
    """Exchange rates."""
    for row in _rows(connection, "rate"):
        row["from"], row["to"] = row["from_currency"], row["to_currency"]
        yield row


def dismissals(connection: sqlite3.Connection, keys: Keys) -> Iterator[Row]:
    """Numbers that are not recorded, and why."""
    for row in _rows(connection, "dismissal"):
        row["announcement"] = keys("announcement", row["announcement_id"])
        row["span"] = [row["start"], row["end"]]
        yield row


def findings(connection: sqlite3.Connection, keys: Keys) -> Iterator[Row]:
    """What people did about flags; the flags themselves are computed again.

    What was said of a row that has since been taken away stays in the history only.
    """
    threads = _children(connection, "query_message", "query_id")
    for row in _rows(connection, "query"):
        row["subject"] = [_subject(keys, table, id_) for table, id_ in json.loads(row["subject"])]
        row["thread"] = [
            _without_nulls({name: message[name] for name in ("by", "at", "text")})
            for message in threads.get(row["id"], ())
        ]
        if all("key" in subject for subject in row["subject"]):
            yield row


def _subject(keys: Keys, table: str, id_: int) -> Row:
    if table != "relation":
        return _without_nulls({"kind": table, "key": keys(table, id_)})
    if id_ not in keys.relations:
        return {"kind": table}
    kind, whole, breakdown = keys.relations[id_]
    named = {"kind": table, "key": keys("figure", whole), "relation": kind, "breakdown": breakdown}
    return _without_nulls(named)


def sign_offs(connection: sqlite3.Connection, keys: Keys) -> Iterator[Row]:
    """Sign-offs that hold; a total goes by the key of its figure.

    One that was dropped is no word of anybody on what stands there now.
    """
    found = connection.execute(_HOLDING).fetchall()
    holding = {(kind, row_id): relies_on for kind, row_id, relies_on in found}
    for row in _rows(connection, "sign_off"):
        relies_on = holding.get((row["kind"], row["row_id"]))
        if row["act"] != SignOffAct.SIGNED or relies_on is None or row["relies_on"] != relies_on:
            continue
        table = "figure" if row["kind"] == "total" else row["kind"]
        row["key"] = keys(table, row["row_id"])
        if row["key"] is not None:
            yield row


READERS: dict[str, RowsOf] = {
    reader.__name__: reader
    for reader in (
        parties,
        events,
        announcements,
        deals,
        figures,
        relations,
        rates,
        dismissals,
        findings,
        sign_offs,
    )
}
