"""What a change costs hangs on what it touches, not on how large the ledger is.

Counted in steps of SQLite's machine, so that neither the computer nor its other work counts.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import Outcome
from crossfoot.ledger import actions
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.generate import generate
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import deals, totals
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.figure_view import figure_view
from crossfoot.ledger.queries.flag_view import flag_view
from crossfoot.ledger.queries.suspects import suspicion_of
from crossfoot.ledger.queries.total_tree import tree_of
from crossfoot.ledger.queries.total_view import total_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SMALL, LARGE = 800, 4_000
EVERY = 10
"""Steps of SQLite between two countings."""
MORE = 1.25
"""A tree of an index is a level deeper now and then."""


@pytest.fixture(scope="module")
def ledgers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Ledger, Ledger]]:
    folder, made = tmp_path_factory.mktemp("growth"), []
    for figures in (SMALL, LARGE):
        ledger = Ledger.create(folder / f"{figures}.crossfoot", by="clerk")
        generate(ledger, figures, seed=1)
        made.append(ledger)
    yield made[0], made[1]
    for ledger in made:
        ledger.close()


def steps(ledger: Ledger, act: Callable[[], object]) -> int:
    """How often SQLite was asked for so many steps."""
    taken = 0

    def count() -> int:
        nonlocal taken
        taken += 1
        return 0

    ledger.reader.set_progress_handler(count, EVERY)
    try:
        act()
    finally:
        ledger.reader.set_progress_handler(None, 0)
    return taken


def part_of(ledger: Ledger) -> tuple[int, int]:
    """A figure and the total that it is a part of, early in the ledger."""
    query = "SELECT figure_id, relation_id FROM relation_part ORDER BY id LIMIT 1 OFFSET 40"
    figure, total = ledger.reader.execute(query).fetchone()
    return figure, total


def edit_figure(ledger: Ledger) -> None:
    figure, _ = part_of(ledger)
    view = figure_view(ledger.reader, figure)
    assert view is not None
    wording = "$7.7 million" if view.fields.wording != "$7.7 million" else "$8.8 million"
    after = replace(view.fields, wording=wording)
    ledger.apply(actions.edit_figure(ledger.reader, figure, view.fields, after))


def undo(ledger: Ledger) -> None:
    assert ledger.undo() is not None


def close_flag(ledger: Ledger) -> None:
    query = """
        SELECT finding.id FROM finding JOIN flag_line ON flag_line.finding_id = finding.id
         WHERE finding.rule = 'footing' AND flag_line.state = 'open' ORDER BY finding.id LIMIT 1
    """
    (flag,) = ledger.reader.execute(query).fetchone()
    signed = Signed("clerk")
    ledger.apply(actions.close_as(ledger.reader, flag, Outcome.SOURCE_ERROR, "as printed", signed))


def look_at_total(ledger: Ledger) -> None:
    _, total = part_of(ledger)
    assert total_view(ledger.reader, total) is not None
    suspicion_of(ledger.reader, total)
    tree_of(ledger.reader, total)


def look_at_deal(ledger: Ledger) -> None:
    figure, _ = part_of(ledger)
    (deal,) = ledger.reader.execute("SELECT deal_id FROM figure WHERE id = ?", (figure,)).fetchone()
    assert deal_view(ledger.reader, deal) is not None


def look_at_flag(ledger: Ledger) -> None:
    (flag,) = ledger.reader.execute("SELECT min(id) FROM finding").fetchone()
    assert flag_view(ledger.reader, flag) is not None


def list_totals(ledger: Ledger) -> None:
    assert len(totals.LIST.first_page(ledger.reader, totals.TotalQuery(), 64)) == 64


def list_deals(ledger: Ledger) -> None:
    assert len(deals.LIST.first_page(ledger.reader, deals.DealQuery(), 64)) == 64


@pytest.mark.parametrize(
    ("before", "act"),
    [
        (edit_figure, edit_figure),
        (edit_figure, undo),
        (close_flag, close_flag),
        (close_flag, undo),
        (look_at_total, look_at_total),
        (look_at_deal, look_at_deal),
        (look_at_flag, look_at_flag),
        (list_totals, list_totals),
        (list_deals, list_deals),
    ],
)
def test_it_takes_no_more_steps_in_a_larger_ledger(
    ledgers: tuple[Ledger, Ledger],
    before: Callable[[Ledger], None],
    act: Callable[[Ledger], None],
) -> None:
    """before: done first, since what is cached of a first time does not count."""
    took = []
    for ledger in ledgers:
        before(ledger)
        took.append(steps(ledger, lambda ledger=ledger: act(ledger)))  # type: ignore[misc]
    assert took[1] <= MORE * took[0] + EVERY, f"{took[0]} times {EVERY} steps, then {took[1]}"
