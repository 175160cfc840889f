"""Saving a workbook so that the same contents are the same bytes.

openpyxl stamps the time of saving into the properties and each member of the zip; both are set to
one given time here instead.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.writer.excel import ExcelWriter
from typing_extensions import override

if TYPE_CHECKING:
    from datetime import datetime

    from openpyxl.workbook import Workbook

_EARLIEST = 1980
_LEVEL = 6


def save(book: Workbook, out: IO[bytes], at: datetime) -> None:
    """Write a workbook as of a time (UTC, without its zone)."""
    book.properties.created = at
    book.properties.modified = at
    with _TimedZip(out, at) as archive:
        ExcelWriter(book, archive).write_data()


class _TimedZip(ZipFile):
    """A zip whose members all bear one time, and no trace of the machine that wrote them."""

    def __init__(self, out: IO[bytes], at: datetime) -> None:
        super().__init__(out, "w", ZIP_DEFLATED, allowZip64=True, compresslevel=_LEVEL)
        self._at = (max(at.year, _EARLIEST), at.month, at.day, at.hour, at.minute, at.second)

    @override
    def writestr(self, zinfo_or_arcname: Any, data: Any, *args: Any, **options: Any) -> None:
        super().writestr(self._member(str(zinfo_or_arcname)), data)

    @override
    def write(self, filename: Any, arcname: Any = None, *args: Any, **options: Any) -> None:
        with Path(filename).open("rb") as source, self.open(self._member(arcname), "w") as member:
            shutil.copyfileobj(source, member, 1 << 20)

    def _member(self, name: str) -> ZipInfo:
        member = ZipInfo(name, self._at)
        member.compress_type = ZIP_DEFLATED
        member.external_attr = 0o600 << 16
        return member
