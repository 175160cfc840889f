"""The main job with the real reader and proposer: a pasted text becomes a checked total."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import VerdictKind
from crossfoot.ledger import actions
from crossfoot.ledger.fields import AnnouncementFields, Signed
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import deals, flags, totals
from crossfoot.ledger.queries.announcement_view import announcement_view, open_numbers
from crossfoot.ledger.queries.parties import known
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read
from crossfoot.reading.sealing import seal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_the_seed_is_recorded_checked_and_sent_in_any_order(
    tmp_path: Path, shared_data: Path, order: tuple[int, ...]
) -> None:
    text = seal((shared_data / "seed.txt").read_bytes()).text
    ledger = Ledger.create(tmp_path / "seed.crossfoot", by="clerk")
    found = read(text)
    proposal = propose(text, found, known(ledger.reader))
    fields = AnnouncementFields(proposal.title)
    applied = ledger.apply(actions.record_announcement(ledger.reader, fields, text))
    id_ = applied.new_ids["announcement"]
    assert len(proposal.figures) == len(order)
    for index in order:
        ledger.apply(actions.record_figure(ledger.reader, id_, proposal, index))
    (total,) = totals.LIST.first_page(ledger.reader, totals.TotalQuery(), 9).values()
    assert (total.wording, total.verdict) == ("over $12 billion", VerdictKind.CONSISTENT)
    assert total.parts == 2
    assert flags.LIST.count(ledger.reader, flags.FlagQuery()).number == 0
    assert deals.LIST.count(ledger.reader, deals.DealQuery()).number == 2
    view = announcement_view(ledger.reader, id_)
    assert view is not None
    still_open = open_numbers(view, found)
    ledger.apply(actions.send_to_review(ledger.reader, id_, still_open, Signed("clerk")))
    ledger.close()
