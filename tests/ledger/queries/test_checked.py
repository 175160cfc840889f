"""What `check` lists is what the panes show, total by total and flag by flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger.generate import generate
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import checked, flags, totals
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.queries.flag_view import flag_view
from crossfoot.ledger.queries.total_view import total_view

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator


@pytest.fixture
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    ledger = Ledger.create(tmp_path_factory.mktemp("checked") / "many.crossfoot", by="clerk")
    generate(ledger, 600, seed=4)
    yield ledger.reader
    ledger.close()


def test_every_total_is_listed_as_its_pane_judges_it(
    reader: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checked, "CHUNK", 7)
    listed = list(checked.checked_totals(reader))
    ids = totals.LIST.ids(reader, totals.TotalQuery(descending=False))
    panes = [view for id_ in ids if (view := total_view(reader, id_)) is not None]
    assert len(listed) == len(panes) > 50
    for one, pane in zip(listed, panes, strict=True):
        assert (one.total, one.verdict, one.standing, one.breakdown) == (
            pane.total,
            pane.verdict,
            pane.standing,
            pane.breakdown,
        )
        assert one.parts == tuple(line.part for line in pane.parts)


def key_of(reader: sqlite3.Connection, table: str, id_: int) -> str:
    """A relation goes by the key of its whole."""
    if table == "relation":
        ((id_,),) = fetch(reader, "SELECT whole_id FROM relation WHERE id = ?", id_)
        table = "figure"
    ((key,),) = fetch(reader, f"SELECT key FROM {table} WHERE id = ?", id_)
    return str(key)


def test_every_flag_is_listed_with_whom_it_concerns(
    reader: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checked, "CHUNK", 3)
    listed = list(checked.checked_flags(reader))
    assert [one.id for one in listed] == list(flags.LIST.ids(reader, flags.FlagQuery()))
    assert listed
    for one in listed:
        pane = flag_view(reader, one.id)
        assert pane is not None
        assert one.subject == tuple(
            (table, key_of(reader, table, id_)) for table, id_ in pane.subject
        )
        assert (one.state, one.message, one.facts) == (
            pane.line.state,
            pane.line.message,
            pane.line.facts,
        )
