"""The Flags sheet: what the rules hold against figures, and what people said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import SEVERITY_COLOURS, Kind
from crossfoot.figures.values import FindingState, Outcome, Severity
from crossfoot.figures.words import say, word
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.flag_records import flag_records

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from crossfoot.exchange.workbook.columns import Tables
    from crossfoot.exchange.workbook.places import Places
    from crossfoot.ledger.queries.flag_records import FlagRecord
    from crossfoot.ledger.queries.flag_view import Asked

NAME = "Flags"
COLUMNS = (
    Column(
        "Severity",
        Kind.TEXT,
        10,
        "How much it matters",
        words=Severity,
        colours={word(severity): colours for severity, colours in SEVERITY_COLOURS.items()},
    ),
    Column("Rule", Kind.TEXT, 14, "The rule that holds it against the figures"),
    Column("Flag", Kind.PROSE, 60, "What it says"),
    Column("State", Kind.TEXT, 13, "Where it stands", words=FindingState),
    Column("Closed as", Kind.TEXT, 18, "What it was closed as", words=Outcome),
    Column("Reopened", Kind.TEXT, 10, "yes: what it was closed on has changed since"),
    Column("Where", Kind.PROSE, 40, "The announcement or deal it stands at"),
    Column("Figure", Kind.ID, 9, "The figure it stands at; see Figures"),
    Column("As reported", Kind.PROSE, 26, "The wording of that figure"),
    Column("Gap", Kind.AMOUNT, 19, "By how much it is off"),
    Column("Currency or unit", Kind.TEXT, 12, "What the gap is in"),
    Column("Other figures", Kind.PROSE, 22, "Permanent ids of what else it concerns"),
    Column("Deal", Kind.ID, 14, "The deal it stands at; see Deals"),
    Column("Source", Kind.ID, 9, "The announcement it stands at; see Sources"),
    Column("Asked outside", Kind.PROSE, 24, "Who was asked, and when", private=True),
    Column("Answer due", Kind.DAY, 12, "Until when an answer is expected", private=True),
    Column("Messages", Kind.WHOLE, 10, "Messages of the conversation", private=True),
    Column("Conversation", Kind.PROSE, 70, "The conversation: when, who, what", private=True),
    Column(
        "Comment",
        Kind.PROSE,
        40,
        "Blank: the words that go with an edited State or Closed as",
        private=True,
    ),
    Column("Flag id", Kind.ID, 20, "The rule and the row of the ledger it stands at", private=True),
)
TABLE = Table(NAME, COLUMNS, "something a rule holds against figures")
CHUNK = 200


def write(
    book: Tables,
    connection: sqlite3.Connection,
    places: dict[str, Places],
    step: Callable[[int], None],
) -> dict[str, int]:
    """Write the sheet; return how many flags of each severity are open, by its word.

    places: of figures, deals and announcements, by table.
    """
    sheet = book.begin(TABLE)
    still_open: dict[str, int] = {}
    order = flags.FlagQuery(sort=flags.FlagSort.RECORDED, descending=False)
    ids = flags.LIST.ids(connection, order)
    for at in range(0, len(ids), CHUNK):
        chunk = ids[at : at + CHUNK]
        for flag in flag_records(connection, chunk):
            sheet.append(_row(flag, places))
            if flag.line.state is not FindingState.CLOSED:
                name = word(flag.line.severity)
                still_open[name] = still_open.get(name, 0) + 1
        step(len(chunk))
    sheet.finish()
    return still_open


def _row(flag: FlagRecord, places: dict[str, Places]) -> list[Any]:
    line = flag.line
    others = [
        places[table].link(id_)
        for table, id_ in flag.subject
        if table in places and (table, id_) != ("figure", line.figure_id)
    ]
    return [
        word(line.severity),
        line.rule,
        say(line.message, line.facts),
        word(line.state),
        None if line.outcome is None else word(line.outcome),
        "yes" if line.reopened else None,
        line.where,
        places["figure"].link(line.figure_id),
        line.wording,
        line.gap,
        line.currency or line.unit,
        ", ".join(link.text for link in others if link is not None) or None,
        places["deal"].link(line.deal_id),
        places["announcement"].link(line.announcement_id),
        None if flag.asked is None else _asked(flag.asked),
        None if flag.asked is None else flag.asked.due,
        len(flag.messages),
        "\n".join(_message(one.at, one.by, one.text) for one in flag.messages) or None,
        None,
        flag_id(line.rule, flag.subject[0]),
    ]


def flag_id(rule: str, at: tuple[str, int]) -> str:
    """What a flag is known by as long as it stands: its rule, and the row that it stands at.

    >>> flag_id("footing", ("relation", 3))
    'footing/relation/3'
    """
    table, id_ = at
    return f"{rule}/{table}/{id_}"


def _asked(asked: Asked) -> str:
    return asked.whom if asked.on is None else f"{asked.whom}, {asked.on}"


def _message(at: str | None, by: str | None, text: str) -> str:
    when = "" if at is None else at.replace("T", " ")[:16]
    said = " ".join(part for part in (when, by) if part)
    return f"{said}: {text}" if said else text
