"""The way in: a file of rows to a diff, and what was chosen of a diff to one Change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeGuard

from crossfoot.errors import CrossfootError, worded
from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.comparing.adopting import with_one_each
from crossfoot.exchange.comparing.circles import refuse_circles
from crossfoot.exchange.comparing.columns import grains
from crossfoot.exchange.comparing.diff import Diff, State
from crossfoot.exchange.comparing.earlier import as_exported, exported_at
from crossfoot.exchange.comparing.fixed import edited_fixed
from crossfoot.exchange.comparing.folder import named_tables, refuse_computed, refuse_unknown
from crossfoot.exchange.comparing.foreign import compare_foreign
from crossfoot.exchange.comparing.mapping import (
    ColumnMap,
    Table,
    guessed,
    remembered,
    setting_name,
    tables_of,
)
from crossfoot.exchange.comparing.origin import of_folder, of_workbook
from crossfoot.exchange.comparing.own import (
    Exported,
    compare_missing,
    compare_own,
    own_name,
    own_sheets,
)
from crossfoot.exchange.comparing.writing import Writing
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.spreadsheets import read_grids
from crossfoot.exchange.spreadsheets.folder import folder_of
from crossfoot.exchange.spreadsheets.separated import separated_grid
from crossfoot.ledger.change import Change, Edit, Insert, New, Update
from crossfoot.ledger.queries.fetching import fetch_one
from crossfoot.ledger.uncollected import uncollected

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path

    from crossfoot.exchange.comparing.comparison import Sheet
    from crossfoot.exchange.comparing.diff import Row
    from crossfoot.exchange.comparing.origin import Origin
    from crossfoot.exchange.spreadsheets import Grid
    from crossfoot.ledger.change import Applied
    from crossfoot.ledger.ledger import Ledger

    Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Opened:
    """A file of rows, read but not yet compared.

    sheets:  those of our own workbook or folder; where there are any, nothing else is looked at.
    change:  the change that they were exported after; None where nothing tells.
    holds:   what they are of a whole ledger; None for a part of it.
    grids:   everything that such a file holds.
    notes:   what was not looked at, a sentence each.
    tables:  of a foreign file, the best known first.
    """

    name: str
    sheets: list[Sheet] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    change: int | None = None
    holds: Profile | None = None
    grids: list[Grid] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


_LONGEST_TITLE = 40
"""Characters of a title that a sentence quotes."""
NOT_WHOLE = (
    "This file holds a part of the ledger, or leaves something out: cells that come back were "
    "compared, all others were not, and a row that is missing stays in the ledger."
)
"""What is said of a view, and of an export without texts."""


def anyway(_done: int, _total: int) -> None:
    """Go on."""


def open_rows(
    connection: sqlite3.Connection,
    path: Path,
    step: Step = anyway,
    read: Callable[[], list[Grid]] | None = None,
    only: Collection[str] = (),
) -> Opened:
    """Read a file of rows, or a folder. Errors: CrossfootError where it as a whole cannot be taken.

    read: reads its grids, where that needs no process of its own.
    only: names of the files of a folder that are wanted; none for all.
    """
    refuse_computed(path)
    grids = read_grids(path, lambda: step(0, 1)) if read is None else read()
    folder = folder_of(path)
    if folder is not None:
        return _open_folder(connection, folder, grids, only)
    for grid in grids:
        grid.name = grid.name or own_name(connection, grid) or ""
    sheets = own_sheets(connection, grids)
    if sheets:
        is_table = path.suffix.lower() == ".csv"
        origin = of_folder(path.parent, path.name) if is_table else of_workbook(grids)
        return _opened(connection, path.name, sheets, grids, origin)
    tables = tables_of(grids)
    if not tables:
        raise CrossfootError(
            "{name} holds no table: no line names its columns.",
            "Put a line with the names of the columns over the rows; a text that is to be read "
            "belongs on the Announcements page.",
            name=path.name,
        )
    return Opened(path.name, tables=tables)


def _open_folder(
    connection: sqlite3.Connection, folder: Path, grids: Sequence[Grid], only: Collection[str]
) -> Opened:
    """Take the tables of an exported folder together."""
    name = folder.resolve().name
    tables, notes = named_tables(grids, name, only)
    sheets = own_sheets(connection, tables)
    refuse_unknown(tables, sheets)
    found = _opened(connection, name, sheets, tables, of_folder(folder))
    return replace(found, notes=notes)


def _opened(
    connection: sqlite3.Connection,
    name: str,
    sheets: list[Sheet],
    grids: list[Grid],
    origin: Origin,
) -> Opened:
    change = exported_at(connection, origin.head, name)
    return Opened(name, sheets, change=change, holds=origin.holds, grids=grids)


def open_text(connection: sqlite3.Connection, text: str, name: str) -> Opened:
    """Read rows that were copied from a spreadsheet; a range of our own sheet is known as such.

    Errors: CrossfootError where the text holds no table.
    """
    grid = separated_grid(text.encode("utf-8", "replace"), name)
    grid.name = own_name(connection, grid) or ""
    if grid.name:
        return Opened(name, own_sheets(connection, [grid]))
    tables = tables_of([grid])
    if not tables:
        raise CrossfootError(
            "What was copied holds no rows under the names of their columns.",
            "Copy the line with the names as well.",
        )
    return Opened(name, tables=tables)


def map_of(connection: sqlite3.Connection, table: Table) -> ColumnMap:
    """The map that was used for such a header before, else a guess."""
    return remembered(connection, table) or guessed(table)


def compare_opened(  # noqa: PLR0913  (a ledger, a file, a choice; who, and how far)
    connection: sqlite3.Connection,
    opened: Opened,
    columns: ColumnMap | None = None,
    table: Table | None = None,
    *,
    step: Step = anyway,
    by: str = "",
) -> Diff:
    """Set a file against the ledger. columns, table: what a person chose for a foreign one.

    by: who takes it in.
    Errors: CrossfootError where no column is known for a title.
    """
    diff = Diff(opened.name, by, notes=list(opened.notes))
    if opened.sheets:
        profile = opened.holds
        with uncollected(), as_exported(connection, opened.change) as earlier:
            whole = earlier is not None and profile is Profile.WORKING
            exported = Exported(earlier, opened.change, whole)
            found = compare_own(connection, opened.sheets, exported, diff, step)
            if earlier is not None and profile is not None:
                if whole:
                    compare_missing(connection, found.there, earlier, diff)
                names = found.names.in_file()
                told, missing = edited_fixed(earlier, opened.grids, profile, names, step)
                diff.refuse_in_part(told)
                diff.notes += missing
            elif earlier is not None:
                diff.notes.append(worded(NOT_WHOLE, {}))
            refuse_circles(connection, diff)
        return diff
    table = table or opened.tables[0]
    columns = columns or map_of(connection, table)
    if not columns.is_usable:
        raise _unknown_columns(opened.name, table)
    with uncollected():
        compare_foreign(connection, table, columns, diff, step)
    diff.kept = kept_map(connection, table, columns)
    return diff


def compare(ledger: Ledger, path: Path, step: Step = anyway) -> Diff:
    """Read a file of rows and set it against the ledger; nothing is written.

    step:    told (done, total); what it raises ends the work.
    Errors:  CrossfootError where the file as a whole cannot be taken.
    """
    opened = open_rows(ledger.reader, path, step)
    return compare_opened(ledger.reader, opened, step=step, by=ledger.by)


def kept_map(connection: sqlite3.Connection, table: Table, columns: ColumnMap) -> list[Edit]:
    """What lets the ledger remember a map."""
    name, value = setting_name(table), columns.as_json()
    row = fetch_one(connection, "SELECT id, value FROM setting WHERE name = ?", name)
    if row is None:
        return [Insert("setting", {"name": name, "value": value})]
    if row["value"] == value:
        return []
    return [Update("setting", row["id"], {"value": value}, expected={"value": row["value"]})]


def change_of(diff: Diff, rows: Iterable[Row]) -> Change:
    """One Change that takes in these rows of a diff, with the parties and sources they name."""
    chosen = list(rows)
    every = with_one_each(edit for row in chosen for edit in row.edits)
    edits = _with_parts(_once(every))
    if not edits:
        return Change("import_bundle", ())
    added = sum(row.state is State.ADDED for row in chosen)
    facts = {"name": diff.name, "added": str(added), "changed": str(len(chosen) - added)}
    return Change("import_bundle", (*diff.kept, *_needed(diff, edits), *edits), facts)


def only(connection: sqlite3.Connection, diff: Diff, row: Row, titles: Collection[str]) -> Row:
    """A row with those of its cells alone; the others stay as the ledger has them.

    Errors: CrossfootError where what is left of the row does not go together.
    """
    if row.mended is None or row.mended.given.keys() <= set(titles):
        return row
    given = dict(row.mended.given[title] for title in row.mended.given if title in titles)
    try:
        edits = Writing(connection, diff.name, diff.by).mended(
            grains(connection)[row.mended.sheet], row.mended.held, given
        )
    except WrongError as fault:
        raise CrossfootError(
            "{place}: {column} {reason}.",
            fault.remedy,
            place=row.place,
            column=fault.at,
            reason=fault.what,
        ) from None
    return replace(row, edits=tuple(edits))


def take_rows(ledger: Ledger, diff: Diff, rows: Iterable[Row]) -> Applied:
    """Take rows of a diff into the ledger, all of them or none.

    Errors: those of `Ledger.apply`; ConflictError where somebody changed a row meanwhile.
    """
    ledger.back_up_or_say()
    with uncollected():
        return ledger.apply(change_of(diff, rows))


def _once(edits: Iterable[Edit]) -> list[Edit]:
    """The edits without those that two rows ask for: a list of parts is of one kind."""
    found: list[Edit] = []
    asked: set[tuple[object, ...]] = set()
    for edit in edits:
        if isinstance(edit, Update) and edit.table == "relation":
            mark = (edit.id, *edit.values.items())
            if mark in asked:
                continue
            asked.add(mark)
        found.append(edit)
    return found


def _with_parts(edits: Sequence[Edit]) -> list[Edit]:
    """The edits without what is said of a new total none of whose parts is taken in."""
    listed = {edit.values["relation_id"] for edit in edits if _is_part(edit)}
    return [
        edit
        for edit in edits
        if not (isinstance(edit, Update) and isinstance(edit.id, New) and edit.id not in listed)
    ]


def _is_part(edit: Edit) -> TypeGuard[Insert]:
    return isinstance(edit, Insert) and edit.table == "relation_part"


def _needed(diff: Diff, edits: Iterable[Edit]) -> list[Edit]:
    """The new rows that some edits name and do not make, each with what belongs to it.

    They are those that rows only name, and those of rows that are not taken in themselves.
    """
    listed = list(edits)
    made = {edit.as_ for edit in listed if isinstance(edit, Insert) and edit.as_ is not None}
    named = {value for edit in listed for value in _named(edit)} - made
    shared = [edit for edit in diff.shared if isinstance(edit, Insert)]
    needed: list[Edit] = [
        edit for edit in shared if edit.as_ in named or not named.isdisjoint(_named(edit))
    ]
    named -= {edit.as_ for edit in shared}
    if named:
        needed += (edit for row in diff.rows for edit in row.edits if _makes(row, named))
    return needed


def _makes(row: Row, named: set[New]) -> bool:
    return any(isinstance(edit, Insert) and edit.as_ in named for edit in row.edits)


def _named(edit: Edit) -> set[New]:
    """The new rows that an edit names."""
    if not isinstance(edit, (Insert, Update)):
        return set()
    owner = {edit.id} if isinstance(edit, Update) else set()
    return {value for value in (*edit.values.values(), *owner) if isinstance(value, New)}


def _unknown_columns(name: str, table: Table) -> CrossfootError:
    titles = ", ".join(f"\u201c{_short(title)}\u201d" for title in table.titles[:6] if title)
    return CrossfootError(
        "{name}: none of its columns ({titles}) is known to hold the title of a deal.",
        "Import it in the window and say which column is which, or call one \u201cTitle\u201d.",
        name=name,
        titles=titles,
    )


def _short(title: str) -> str:
    plain = " ".join(title.split())
    return plain if len(plain) <= _LONGEST_TITLE else f"{plain[: _LONGEST_TITLE - 1]}…"
