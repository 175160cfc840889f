"""What this person's window remembers; what decides a check stands in the ledger instead.

An INI file holds only text, so the type of each setting is stated where it is declared.
"""

from __future__ import annotations

from pathlib import Path
from typing import Generic, TypeVar, cast, overload

from PySide6.QtCore import QByteArray, QSettings

from crossfoot.ledger.person import settings_file

T = TypeVar("T")
MOST_RECENT = 8


class Setting(Generic[T]):
    """One remembered value, by its key, with what holds until it is set."""

    def __init__(self, key: str, default: T) -> None:
        self._key = key
        self._default = default

    @overload
    def __get__(self, owner: None, kind: type) -> Setting[T]: ...

    @overload
    def __get__(self, owner: Settings, kind: type) -> T: ...

    def __get__(self, owner: Settings | None, kind: type) -> Setting[T] | T:
        if owner is None:
            return self
        value = owner.store.value(self._key, self._default, type=type(self._default))
        return cast("T", value)

    def __set__(self, owner: Settings, value: T) -> None:
        owner.store.setValue(self._key, value)


class Settings:
    """The only module that names keys.

    path: an INI file; None for the person's own, which the command line reads the name from too.
    A damaged file reads as the defaults.
    """

    geometry = Setting("window/geometry", QByteArray())
    page = Setting("window/page", "")
    scheme = Setting("look/scheme", "system")
    scale = Setting("look/scale", 100)
    language = Setting("look/language", "system")
    last_file = Setting("files/last", "")
    recent = Setting("files/recent", "")
    """One path a line: an INI file gives a list of one as something else."""
    export_folder = Setting("files/export_folder", "")
    document_folder = Setting("files/document_folder", "")
    import_folder = Setting("files/import_folder", "")
    person = Setting("person/name", "")

    def __init__(self, path: Path | None = None) -> None:
        self.store = QSettings(str(path or settings_file()), QSettings.Format.IniFormat)

    def columns(self, page: str) -> tuple[str, ...] | None:
        """Return the columns that a list shows, left to right; None: its own."""
        kept = self.store.value(f"columns/{page}", "", type=str)
        return tuple(str(kept).split("\n")) if kept else None

    def keep_columns(self, page: str, names: tuple[str, ...] | None) -> None:
        """Keep the columns of a list; None: its own."""
        self.store.setValue(f"columns/{page}", "\n".join(names or ()))

    def split(self, page: str) -> QByteArray:
        """Return where the splitter of a page stands, as it saved it; empty: where it likes."""
        kept = self.store.value(f"window/{page}_split", QByteArray(), type=QByteArray)
        return cast("QByteArray", kept)

    def keep_split(self, page: str, state: QByteArray) -> None:
        """Keep where the splitter of a page stands."""
        self.store.setValue(f"window/{page}_split", state)

    def remember(self, path: Path) -> None:
        """Keep a ledger as the last one, and among the recent."""
        self.last_file = str(path)
        others = [one for one in self.recent.splitlines() if one and one != str(path)]
        self.recent = "\n".join([str(path), *others][:MOST_RECENT])

    def recent_files(self) -> list[Path]:
        """Return the ledgers opened last that are still there, newest first."""
        return [Path(one) for one in self.recent.splitlines() if one and Path(one).is_file()]
