"""Setting a rule: on or off, and its numbers. The flags follow in the same change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.ledger.change import Change, Delete, Edit, Insert, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.fetching import fetch_one
from crossfoot.rules import BY_CODE
from crossfoot.rules.setting import PREFIX, written

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping


def set_rule(
    connection: sqlite3.Connection, code: str, *, on: bool, numbers: Mapping[str, int]
) -> Change | None:
    """Set a rule; a number that is left out is the rule's own. None where nothing is different.

    Errors: RefusedError for a rule that there is not, or a number that it does not take.
    """
    rule = BY_CODE.get(code)
    if rule is None:
        raise RefusedError("There is no rule called {code}.", "Choose one of the list.", code=code)
    try:
        value = written(rule, on=on, numbers=numbers)
    except CrossfootError as error:
        raise RefusedError(error.what, error.remedy) from error
    query = "SELECT id, value FROM setting WHERE name = ?"
    row = fetch_one(connection, query, PREFIX + code)
    if value == (None if row is None else row["value"]):
        return None
    edit: Edit
    if row is None:
        edit = Insert("setting", {"name": PREFIX + code, "value": value})
    elif value is None:
        edit = Delete("setting", row["id"], expected={"value": row["value"]})
    else:
        edit = Update("setting", row["id"], {"value": value}, expected={"value": row["value"]})
    return Change("set_rule" if on else "stop_rule", (edit,), {"rule": code})
