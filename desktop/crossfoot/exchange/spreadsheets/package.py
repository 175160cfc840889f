"""A zip from anywhere, opened with bounds: members, sizes, ratios, names.

Source: PLATFORM, section E6 (measured: an honest export packs 13 to 18 times, a bomb 412).
"""

from __future__ import annotations

import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MEMBERS = 2_000
EXPANDED = 1_000_000_000
"""Bytes of all members together: read as a stream, so that the size costs time, not memory."""
RATIO = 150
SMALL = 1 << 20
"""Bytes below which a member may pack as well as it likes."""
_PIECE = 1 << 16
_UNSOUND = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError)
_AGAIN = "Save it again from the program that made it, or fetch it again."


class Package:
    """An open zip; every member is read within bounds. name: what messages call it."""

    def __init__(self, path: Path, name: str | None = None) -> None:
        self.name = name or path.name
        try:
            self._zip = zipfile.ZipFile(path)
        except _UNSOUND as error:
            raise self.damaged() from error
        self._members = {member.filename: member for member in self._zip.infolist()}
        self._refuse_bombs()

    def __contains__(self, member: str) -> bool:
        return member in self._members

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    def names(self) -> set[str]:
        """The names of all members."""
        return set(self._members)

    def pieces(self, member: str) -> Iterator[bytes]:
        """A member piece by piece. Errors: CrossfootError where it is damaged, locked or lies."""
        if member not in self._members:
            raise self.damaged(member)
        listed = self._members[member]
        left = listed.file_size
        try:
            with self._zip.open(listed) as stream:
                while piece := stream.read(_PIECE):
                    left -= len(piece)
                    if left < 0:
                        raise self.bomb()
                    yield piece
        except RuntimeError as error:  # zipfile's word for a password
            raise CrossfootError(
                "{name} is protected with a password.", "Save it again without one.", name=self.name
            ) from error
        except _UNSOUND as error:
            raise self.damaged(member) from error

    def damaged(self, member: str = "") -> CrossfootError:
        """What a broken file is told by."""
        inside = f" inside ({member})" if member else ""
        return CrossfootError(
            "{name} is damaged or cut short{inside}.", _AGAIN, name=self.name, inside=inside
        )

    def bomb(self) -> CrossfootError:
        """What a file is told by that would become far larger than it is."""
        return CrossfootError(
            "{name} unpacks to far more than any honest file of its size.",
            "Do not open it; ask whoever sent it.",
            name=self.name,
        )

    def _refuse_bombs(self) -> None:
        members = self._zip.infolist()
        if len(members) > MEMBERS:
            raise CrossfootError(
                "{name} holds {count} files, more than any workbook or document.",
                "Check what it is; unpack it if it is an archive.",
                name=self.name,
                count=f"{len(members):,}",
            )
        for member in members:
            parts = PurePosixPath(member.filename.replace("\\", "/")).parts
            if ".." in parts or member.filename.startswith(("/", "\\")):
                raise CrossfootError(
                    "{name} names a place outside itself ({inside}).",
                    "Do not open it; ask whoever sent it.",
                    name=self.name,
                    inside=member.filename[:60],
                )
            packed = max(member.compress_size, 1)
            if member.file_size > SMALL and member.file_size > RATIO * packed:
                raise self.bomb()
        if sum(member.file_size for member in members) > EXPANDED:
            raise self.bomb()
