"""The file itself: the same contents, the same bytes; bulk rows go into it as they are made.

openpyxl stamps the time of saving into the properties and each member of the zip; both are set to
one given time here instead.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.packaging.relationship import Relationship
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter
from typing_extensions import override

from crossfoot.exchange.workbook import stream

if TYPE_CHECKING:
    from datetime import datetime

    from openpyxl.workbook import Workbook

EARLIEST = 1980
LEVEL = 4
"""How hard the zip is pressed: level 6 takes half as long again and saves a tenth."""
MOST_ADDRESSES = 10_000
"""Different web addresses a sheet may lead to: the format names each once more."""
_ROWS_END = b"</sheetData>"
_SIZE = re.compile(rb"<dimension [^>]*/>")
_AFTER_LINKS = re.compile(rb"<(printOptions|pageMargins|pageSetup)")

Page = Any
"""A sheet of openpyxl, whose published types leave out most of what it can do."""


class Archive:
    """A workbook's file, written as of a time (UTC, without its zone)."""

    def __init__(self, out: IO[bytes], at: datetime) -> None:
        self._zip = _TimedZip(out, at)
        self._at = at
        self._written: dict[Page, Any] = {}
        self._open: list[Rows] = []

    def begin(self, page: Page, *, aside: bool = False) -> Rows:
        """Give what the rows of a sheet go through; its head is settled from now on.

        aside: in a file of its own until it is finished, so that another sheet can be written.
        """
        page._path = f"/xl/worksheets/{len(self._written) + 1}.xml"  # noqa: SLF001  (named before it is placed)
        self._written[page] = None
        rows = Rows(page, self._zip, aside=aside)
        self._open.append(rows)
        return rows

    def finish(self, rows: Rows) -> None:
        """End a sheet: what comes after its rows."""
        self._written[rows.page] = rows.finish()

    def save(self, book: Workbook) -> None:
        """Write everything else, and end the file."""
        for rows in self._open:
            rows.settle()
        book.properties.created = self._at
        book.properties.modified = self._at
        _Shell(book, self._zip, self._written).write_data()
        self._zip.close()

    def abandon(self) -> None:
        """Write no more; what is there is no workbook."""
        if self._zip.fp is None:
            return
        self._zip.fp = BytesIO()  # what is open ends there
        for rows in self._open:
            rows.close()
        self._zip.close()


class Rows(stream.RowStream):
    """The rows of one sheet on their way into the file."""

    def __init__(self, page: Page, archive: _TimedZip, *, aside: bool) -> None:
        self.page = page
        self._archive = archive
        self._links: list[str] = []
        self._targets: dict[str, str] = {}
        self._member: IO[bytes] = (
            tempfile.TemporaryFile() if aside else archive.opened(page.path[1:])  # noqa: SIM115
        )
        self._aside = aside
        super().__init__(self._member)
        self._member.write(_shell(page)[0].partition(_ROWS_END)[0])

    @property
    def links(self) -> int:
        """How many cells lead somewhere."""
        return len(self._links)

    def takes(self, target: str) -> bool:
        """Whether a cell may still lead to this address."""
        return target in self._targets or len(self._targets) < MOST_ADDRESSES

    def link(self, place: str, *, target: str | None = None, location: str | None = None) -> None:
        """Let a cell lead to an address or to a place in the workbook."""
        relation = None
        if target is not None:
            relation = self._targets.setdefault(target, f"link{len(self._targets) + 1}")
        self._links.append(stream.link(place, location=location, relation=relation))

    def settle(self) -> None:
        """Put a sheet that was written aside into the file."""
        if self._member.closed:
            return
        self._member.seek(0)
        with self._archive.opened(self.page.path[1:]) as member:
            shutil.copyfileobj(self._member, member, stream.FULL)
        self.close()

    def close(self) -> None:
        """Let go of what is written to."""
        self._member.close()

    def finish(self) -> Any:  # noqa: ANN401  (openpyxl's list of relations has no type)
        """Write what comes after the rows; return what the sheet is related to."""
        self.flush()
        shell, relations = _shell(self.page)
        tail = shell.partition(_ROWS_END)[2]
        found = _AFTER_LINKS.search(tail)
        at = found.start() if found is not None else len(tail)
        links = f"{stream.LINKS}{''.join(self._links)}</hyperlinks>" if self._links else ""
        self._member.write(_ROWS_END + tail[:at] + links.encode() + tail[at:])
        self._links.clear()
        if not self._aside:
            self.close()
        for target, name in self._targets.items():
            relations.append(
                Relationship(type="hyperlink", TargetMode="External", Target=target, Id=name)
            )
        return relations


def _shell(page: Page) -> tuple[bytes, Any]:
    """Everything of a sheet but its rows, and what it is related to.

    Its size is left out: it is not known before the rows are, and a wrong one misleads readers.
    """
    writer: Any = WorksheetWriter(page, BytesIO())
    writer.write()
    data = writer.read().replace(b"<sheetData />", b"<sheetData></sheetData>")
    return _SIZE.sub(b"", data, count=1), writer._rels  # noqa: SLF001


class _Shell(ExcelWriter):
    """openpyxl's writer, which leaves alone the sheets that are already in the file."""

    def __init__(self, book: Workbook, archive: _TimedZip, written: dict[Page, Any]) -> None:
        super().__init__(book, archive)
        self._members = archive
        self._written = written

    @override
    def write_worksheet(self, ws: Page) -> None:
        ws._drawing = SpreadsheetDrawing()  # noqa: SLF001
        ws._drawing.charts = ws._charts  # noqa: SLF001
        relations = self._written.get(ws)
        if relations is None:
            data, relations = _shell(ws)
            self._members.writestr(ws.path[1:], data)
        ws._rels = relations  # noqa: SLF001
        self.manifest.append(ws)


class _TimedZip(ZipFile):
    """A zip whose members all bear one time, and no trace of the machine that wrote them."""

    def __init__(self, out: IO[bytes], at: datetime) -> None:
        super().__init__(out, "w", ZIP_DEFLATED, allowZip64=True, compresslevel=LEVEL)
        self._time = (max(at.year, EARLIEST), at.month, at.day, at.hour, at.minute, at.second)

    @override
    def writestr(self, zinfo_or_arcname: Any, data: Any, *args: Any, **options: Any) -> None:
        super().writestr(self._named(str(zinfo_or_arcname)), data, compresslevel=LEVEL)

    def opened(self, name: str) -> IO[bytes]:
        """A member to be written piece by piece, however long it becomes."""
        member: Any = self._named(name)
        member._compresslevel = LEVEL  # noqa: SLF001
        return self.open(member, "w", force_zip64=True)

    def _named(self, name: str) -> ZipInfo:
        member = ZipInfo(name, self._time)
        member.compress_type = ZIP_DEFLATED
        member.external_attr = 0o600 << 16
        return member
