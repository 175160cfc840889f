"""The Rates page: a list of dated exchange rates, below it what uses one, or its form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.ledger import actions
from crossfoot.ledger.queries.rates import (
    RateLine,
    lines,
    rate_fields,
    uses_count,
)
from crossfoot.ledger.queries.used_rates import uses
from crossfoot.ledger.views import ListPage
from crossfoot.ui.forms.places import RATES
from crossfoot.ui.models.mending import Records
from crossfoot.ui.pages.listing import ListingPage
from crossfoot.ui.pages.page import Heading, Key
from crossfoot.ui.pages.rates.columns import rate_columns
from crossfoot.ui.pages.rates.form_card import RateFormCard
from crossfoot.ui.pages.rates.uses_card import UsesCard
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.widgets.facets import Facets, Kind
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.widgets.over import Over

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from crossfoot.exchange.rates import Offer as RatesOffer
    from crossfoot.ledger.change import Change
    from crossfoot.ledger.fields import RateFields
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.settings import Settings


class RatesPage(ListingPage[RateLine]):
    """One row a rate; Ctrl+N types one, Enter mends it, Delete removes it."""

    NAME: ClassVar[str] = "rates"
    FORMS: ClassVar[str] = RATES

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.uses = UsesCard(self)
        self.form = RateFormCard(desk, self)
        self._file = ""
        pane = ListPane[RateLine](desk, ListPage.RATES, rate_columns(), self._words())
        self._over = Over(pane, self.uses, self.form)
        self.lay_out(pane, self._over)
        self.mend(Records(rate_fields, actions.edit_rate))
        self.facets = Facets(desk, pane, self._kinds(), self, always=4)
        self._new = self.action(self.tr("&New rate"), "", self.begin_new)
        self._new.setProperty("primary", True)
        self._take = self.action(self.tr("I&mport rates…"), "Ctrl+Alt+I", self._ask_file)
        self._remove = self.action(self.tr("Remo&ve"), "Del", self._remove_current, on_rows=True)
        self._paste = self.action(self.tr("Paste rates"), "Ctrl+V", self.paste)
        self._connect()

    @override
    def heading(self) -> Heading:
        return Heading(
            self.tr("Rates"),
            self.tr("What a publication prints counts first, then the nearest within 7 days of it"),
        )

    @override
    def page_actions(self) -> list[QAction]:
        return [self._remove, self._take, self._new]

    @override
    def keys(self) -> list[Key]:
        if self.form.is_open:
            return self.form_keys()
        return [
            Key(self.tr("Ctrl+F or /"), self.tr("filter")),
            Key("Ctrl+N", self.tr("new rate")),
            Key("F2", self.tr("edit cell")),
            Key(self.tr("Enter"), self.tr("edit rate")),
            Key(self.tr("Delete"), self.tr("remove rate")),
            Key("Ctrl+V", self.tr("paste rows")),
            Key("Ctrl+Alt+I", self.tr("import rates")),
        ]

    @override
    def leave(self) -> bool:
        if not super().leave():
            return False
        if self.form.is_open and not self.form.fields().rate:
            self.form.close_form()  # nothing was typed of the next one
        return self.form.save()

    @override
    def begin_new(self) -> None:
        self._open_form(None)

    @override
    def open_form(self, row: int) -> None:
        self._open(row)

    @override
    def form_is_open(self) -> bool:
        return self.form.is_open

    def take_in(self, offer: RatesOffer) -> None:
        """Show what a file would add."""
        from crossfoot.ui.pages.rates.import_dialog import (  # noqa: PLC0415  (late: first paint)
            RatesImportDialog,
        )

        self._file = offer.name
        dialog = RatesImportDialog(offer, self)
        dialog.wanted.connect(self._take_rates)
        dialog.open()

    def read_file(self, path: Path) -> None:
        """Read a file of rates beside the window, then show what it would add."""
        self._offer(lambda: _bytes_of(path), path.name)

    @Slot()
    def paste(self) -> None:
        """Read rates copied from a spreadsheet, likewise."""
        text = QApplication.clipboard().text()
        if text.strip():
            self._offer(text.encode, self.tr("The clipboard"))
        else:
            self.desk.say(self.tr("The clipboard holds no rows."))

    def _offer(self, raw: Callable[[], bytes], name: str) -> None:
        job = self.desk.reading.prepare(lambda connection: _offered(connection, raw, name))
        job.succeeded.connect(self.take_in)
        job.failed.connect(self.desk.tell_failure)
        self.desk.reading.start(job)

    def _words(self) -> Words:
        return Words(
            name=self.tr("Rates"),
            search=self.tr("Search currencies, dates, sources…"),
            empty=self.tr("No rates yet"),
            first_step=self.tr(
                "Press Ctrl+N to type one, Ctrl+V to paste rows of a spreadsheet, or Ctrl+Alt+I "
                "to take in a central bank's CSV. "
                "Pegged currencies (AED, SAR, QAR, BHD, OMR, JOD …) need none."
            ),
        )

    def _kinds(self) -> list[Kind]:
        return [
            Kind("from_currencies", self.tr("From"), self.tr("From every currency")),
            Kind("to_currencies", self.tr("To"), self.tr("To every currency")),
            Kind("sources", self.tr("Source"), self.tr("Every source")),
            Kind("currencies", self.tr("Either side"), self.tr("Every currency")),
        ]

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self._open)
        self.uses.opened.connect(self._go_to_total)
        self.form.closed.connect(self._close_form)
        self.form.saved.connect(self.list.show_row)

    def _line(self, id_: int) -> RateLine | None:
        return lines(self.desk.ledger.reader, [id_]).get(id_)

    def _open_form(self, line: RateLine | None) -> None:
        self._over.show_card(self.form)
        self.form.open(line)
        self.heading_changed.emit()

    @Slot(object)
    def _show_current(self, id_: int | None) -> None:
        line = None if id_ is None else self._line(id_)
        if line is not None:
            self.uses.show_rate(line, uses(self.desk.ledger.reader, line.id))
        self._over.show_below(line is not None or self.form.is_open)
        self._remove.setEnabled(line is not None)

    @Slot(object)
    def _open(self, id_: int) -> None:
        line = self._line(id_)
        if line is not None:
            self._open_form(line)

    @Slot()
    def _close_form(self) -> None:
        self._over.show_first()
        self._show_current(self.current)
        self.heading_changed.emit()
        self.list.focus_list()

    @Slot()
    def _remove_current(self) -> None:
        id_ = self.current
        if id_ is None or self.form.is_open:
            return
        used = uses_count(self.desk.ledger.reader, id_)
        removed = self.desk.act(lambda reader: actions.remove_rate(reader, id_))
        if removed is not None and used:
            words = self.tr("Removed; %n part(s) counted with it. Ctrl+Z brings it back.", "", used)
            self.desk.say(words, Tone.WARN)

    @Slot()
    def _ask_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (late: first paint)

        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import rates"),
            self.settings.import_folder or str(self.desk.ledger.path.parent),
            self.tr("Tables of rates (*.csv *.tsv *.txt);;All files (*)"),
        )
        if name:
            self.settings.import_folder = str(Path(name).parent)
            self.read_file(Path(name))

    @Slot(object)
    def _take_rates(self, rates: Sequence[RateFields]) -> None:
        def take_in(reader: sqlite3.Connection) -> Change:
            change = actions.import_rates(reader, rates, self._file)
            self.desk.ledger.back_up_or_say()
            return change

        taken = self.desk.act(take_in)
        if taken is not None:
            number = sum(table == "rate" for table, _ in taken.rows)
            words = self.tr("%n rate(s) taken in; Ctrl+Z takes them back.", "", number)
            self.desk.say(words, Tone.GOOD)

    @Slot(object)
    def _go_to_total(self, relation_id: int) -> None:
        self.desk.show("totals", relation_id)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CrossfootError(
            "{name} cannot be read: {reason}.",
            "Choose another file.",
            name=path.name,
            reason=error.strerror,
        ) from error


def _offered(connection: sqlite3.Connection, raw: Callable[[], bytes], name: str) -> RatesOffer:
    """Set rates against the ledger, beside the window."""
    from crossfoot.exchange.rates import offered  # noqa: PLC0415  (late: first paint)

    return offered(connection, raw(), name)
