"""Which rules are on in this ledger, and with which numbers: rows of `setting`, set by a Change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch
from crossfoot.rules import BY_CODE, OF_AMOUNT
from crossfoot.rules.setting import DEFAULTS, PREFIX, Settings, problem, read

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from crossfoot.ledger.change import Step

_SET = f"SELECT id, name, value FROM setting WHERE name GLOB '{PREFIX}*'"  # noqa: S608

_NAMES = "SELECT id, name FROM setting"
REPORTING = "reporting_currency"


def rule_settings(connection: sqlite3.Connection) -> Settings:
    """Return what the ledger sets; a row of a later version that nobody here knows is left out."""
    rows = [(row["name"], row["value"]) for row in fetch(connection, _SET)]
    known = [row for row in rows if problem(BY_CODE, *row) is None]
    return read(known) if known else DEFAULTS


def touched(connection: sqlite3.Connection, steps: Iterable[Step]) -> set[str]:
    """Return the codes of the rules that a change sets otherwise."""
    mended = [step for step in steps if step.table == "setting"]
    if not mended:
        return set()
    stored = {row["id"]: row["name"] for row in fetch(connection, _NAMES)}
    names = {_name(step) or stored.get(step.id, "") for step in mended}
    codes = {name.removeprefix(PREFIX) for name in names if name.startswith(PREFIX)}
    return codes | OF_AMOUNT if REPORTING in names else codes


def _name(step: Step) -> str | None:
    images = (image for image in (step.before, step.after) if image)
    return next((image["name"] for image in images if "name" in image), None)
