"""Writing a ledger as a bundle: one row a line, so that two exports can be compared line by line.

Rows come in the order of their ids, which is the order they were recorded or imported in, so
exporting, importing into a new ledger and exporting again gives the same bytes. Fields that say
nothing are left out. A row's key is what it was imported under, else its permanent id.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.beside import written_beside
from crossfoot.exchange.bundle.own_values import own_values
from crossfoot.exchange.bundle.shape import FORMAT, SHAPES
from crossfoot.exchange.bundle.stored import READERS, Keys
from crossfoot.exchange.wanted import ALL, Wanted, state

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger


def export_bundle(ledger: Ledger, path: Path, *, wanted: Wanted = ALL) -> None:
    """Write a ledger to a file, which is replaced only when the new one is whole.

    Source texts that are not wanted stay out and their hashes stand for them.
    Errors: CrossfootError where there is nothing such to write or the file cannot be written.
    """
    with written_beside(path) as out, state(ledger, wanted) as found:
        for piece in bundle_lines(found.connection, with_texts=wanted.texts):
            out.write(piece.encode())


def bundle_lines(connection: sqlite3.Connection, *, with_texts: bool = True) -> Iterator[str]:
    """The text of the bundle, piece by piece. The connection shows one state throughout."""
    keys = Keys.of(connection, with_texts=with_texts)
    currency = keys.setting("reporting_currency")
    yield f'{{\n"format": {json.dumps(FORMAT)}'
    if currency is not None:
        yield f',\n"reporting_currency": {json.dumps(currency)}'
    added = own_values(connection)
    if added:
        yield f',\n"values": {json.dumps(added, ensure_ascii=False)}'
    for shape in SHAPES:
        yield f',\n"{shape.name}": ['
        between = "\n"
        for row in READERS[shape.name](connection, keys):
            ordered = {name: row[name] for name in shape.fields if _says(row.get(name))}
            yield between + json.dumps(ordered, ensure_ascii=False)
            between = ",\n"
        yield "]" if between == "\n" else "\n]"
    yield "\n}\n"


def _says(value: Any) -> bool:  # noqa: ANN401  (any JSON)
    return value is not None and value not in ([], {})
