"""The sample ledger: real announcements retold, every verdict among them, some flags discussed.

`resources/sample` holds one bundle an event, taken in one after the other, and what people then
did: `acts.json` lists questions, answers, closings, what was sent to review, and
the views and tallies that were made, in order.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle import take
from crossfoot.exchange.making import made_whole
from crossfoot.figures.tally import Rule
from crossfoot.figures.values import Outcome, Stage
from crossfoot.ledger import actions
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.queries.announcement_view import announcement_view, open_numbers
from crossfoot.ledger.queries.fetching import fetch_number
from crossfoot.ledger.queries.views import view_by_name
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.views import ListPage, ViewFields
from crossfoot.reading.reader import read
from crossfoot.resource import resource

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from crossfoot.ledger.change import Change

CLERK = "Clerk"
ACTS = "acts.json"

_FLAG = """
    SELECT finding.id FROM finding JOIN figure ON figure.id = finding.figure_id
     WHERE finding.rule = ? AND figure.key = ?
"""
_FIGURE = "SELECT id FROM figure WHERE key = ?"
_ANNOUNCEMENT = "SELECT id FROM announcement WHERE key = ?"


def make_sample(path: Path, by: str = CLERK) -> None:
    """Make the sample ledger at a new path; by: who is said to have entered it.

    Errors: LedgerFileError where the path exists or cannot be written.
    """
    with made_whole(path, by) as ledger:
        folder = resource("sample")
        for file in sorted(folder.glob("*.json")):
            if file.name != ACTS:
                report = take(ledger, file.read_bytes(), name=file.name)
                assert not report.refused, report.refused[0].sentence
        for act in json.loads((folder / ACTS).read_text(encoding="utf-8")):
            ledger.apply(_change(ledger.reader, act))


def _change(connection: sqlite3.Connection, act: dict[str, Any]) -> Change:
    """Return one act of a person as a change."""
    if act["act"] in _MADE:
        return _MADE[act["act"]](connection, act)
    signed = Signed(act["by"], act["at"])
    if act["act"] == "send":
        id_ = fetch_number(connection, _ANNOUNCEMENT, act["announcement"])
        view = announcement_view(connection, id_)
        assert view is not None, act["announcement"]
        still_open = open_numbers(view, read(view.text or ""))
        return actions.send_to_review(connection, id_, still_open, signed)
    flag = fetch_number(connection, _FLAG, act["rule"], act["figure"])
    if act["act"] == "close":
        return actions.close_as(connection, flag, Outcome(act["as"]), act["text"], signed)
    if act["act"] == "ask_outside":
        outside = actions.Outside(act["whom"], due=act["due"])
        return actions.ask_outside(connection, flag, act["text"], outside, signed)
    say = {"ask": actions.ask, "answer": actions.answer}
    return say[act["act"]](connection, flag, act["text"], signed)


def _view(connection: sqlite3.Connection, act: dict[str, Any]) -> Change:
    filters = {name: tuple(values) for name, values in act["filters"].items()}
    fields = ViewFields(act["name"], ListPage(act["page"]), filters=filters)
    return actions.save_view(connection, fields)


def _tally(connection: sqlite3.Connection, act: dict[str, Any]) -> Change:
    view = view_by_name(connection, act["over"])
    stages = (
        frozenset(Stage(stage) for stage in act["stages"]) if "stages" in act else Rule().stages
    )
    against = fetch_number(connection, _FIGURE, act["against"]) if "against" in act else None
    return actions.make_tally(connection, TallyFields(act["name"], view.id, Rule(stages), against))


_MADE = {"view": _view, "tally": _tally}
