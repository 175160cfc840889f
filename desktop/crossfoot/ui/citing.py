"""The row in front for others: copied as a sentence with its sources, or printed as a dossier."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from crossfoot.errors import CrossfootError
from crossfoot.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from crossfoot.ui.window import MainWindow

TABLES = {"deals": "deal", "totals": "relation", "tallies": "tally"}
"""The table whose row a page has in front, by the page's name."""


class Citing(QObject):
    """Two commands that hold on every page with such a row."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def copy(self) -> None:
        """Copy what is said of the row in front, with its sources."""
        row = self._row()
        if row is None:
            return
        from crossfoot.exchange.sentences import with_sources  # noqa: PLC0415  (late: first paint)

        told = with_sources(self._window.desk.ledger.reader, *row)
        QGuiApplication.clipboard().setText(told)
        self._window.desk.say(self.tr("Copied: {0}").format(told), Tone.GOOD)

    @Slot()
    def print_dossier(self) -> None:
        """Write all that speaks for the row in front, as PDF or HTML."""
        row = self._row()
        if row is None:
            return
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (late: first paint)

        ledger = self._window.desk.ledger.path
        folder = self._window.settings.export_folder or str(ledger.parent)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Dossier"),
            str(Path(folder) / f"{ledger.stem} {row[0]} {row[1]}.pdf"),
            self.tr("PDF (*.pdf);;HTML (*.html)"),
        )
        if name:
            path = Path(name)
            self.write(row, path if path.suffix else path.with_suffix(".pdf"))

    def write(self, row: tuple[str, int], path: Path) -> None:
        """Write a dossier by the ending of its name."""
        from crossfoot.exchange.beside import written_beside  # noqa: PLC0415  (late: first paint)
        from crossfoot.exchange.dossier import dossier  # noqa: PLC0415
        from crossfoot.ui.printing import printed  # noqa: PLC0415

        try:
            document = dossier(self._window.desk.ledger.reader, *row)
            is_page = path.suffix.lower() == ".html"
            made = document.encode() if is_page else printed(document, self._foot())
            with written_beside(path) as out:
                out.write(made)
        except CrossfootError as error:
            self._window.desk.fail(error)
            return
        self._window.desk.say(self.tr("Wrote {0}.").format(path.name), Tone.GOOD)

    def _foot(self) -> str:
        """What stands at the foot of each page."""
        return self._window.desk.ledger.path.name

    def _row(self) -> tuple[str, int] | None:
        """The row in front; says what to do where there is none."""
        page = self._window.page
        if page.NAME == "review":
            row = self._flagged(page.current_row())
        elif page.NAME == "announcements":
            figure = getattr(page, "current_figure", None)
            row = None if figure is None else ("figure", figure)
        else:
            current = page.current_row()
            table = TABLES.get(page.NAME)
            row = None if current is None or table is None else (table, current)
        if row is None:
            self._window.desk.say(
                self.tr("Choose a figure, a deal, a total or a tally first, on its page.")
            )
        return row

    def _flagged(self, flag: int | None) -> tuple[str, int] | None:
        """The total or figure that a flag stands at."""
        from crossfoot.ledger.queries.flag_view import flag_view  # noqa: PLC0415  (late)

        view = None if flag is None else flag_view(self._window.desk.ledger.reader, flag)
        if view is None:
            return None
        if view.totals:
            return "relation", view.totals[0]
        figure = view.line.figure_id
        return None if figure is None else ("figure", figure)
