"""Releases: those that were made, each to be exported again; and making the next."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QWidget,
)
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.exchange.apart import Request
from crossfoot.exchange.profile import Profile
from crossfoot.ledger.queries.releases import releases
from crossfoot.ui.dialogs.export import Shape
from crossfoot.ui.texts import whole
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.restyle import set_style
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from crossfoot.ledger.queries.releases import Release
    from crossfoot.ledger.release_fields import ReleaseFields
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.jobs import JobQueue


class ReleasesDialog(QDialog):
    """The releases, the newest first; a name below makes the next one of the ledger as it is.

    Signals:
        chosen:  (Request, Shape) of a release to export.
    """

    chosen = Signal(object, object)

    def __init__(self, desk: Desk, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._known: list[Release] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Releases"))
        self.made = QListWidget(self)
        self.made.setAccessibleName(self.tr("Releases made"))
        self.empty = QLabel(self.tr("No release yet: type a name below and make the first."), self)
        self.empty.setProperty("role", "muted")
        self.export = QPushButton(self.tr("&Export the chosen one…"), self)
        self.name = QLineEdit(self)
        self.name.setMaxLength(120)
        self.field = Field(self.tr("&Next one"), self.name, self)
        self.working = QRadioButton(self.tr("To &work with"), self)
        self.publication = QRadioButton(self.tr("To &publish: signed rows only"), self)
        self.publication.setChecked(True)
        self.make = QPushButton(self.tr("&Make the release"), self)
        self._lay_out()
        self._connect()
        self._show_made()
        self.name.setFocus()

    def _lay_out(self) -> None:
        told = muted(
            self.tr(
                "A release keeps the ledger as it is now under a name and a date. It can be "
                "exported again at any time, always the same; the next one says what was added, "
                "revised and withdrawn since."
            ),
            self,
        )
        self.closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        layout = in_column(self, told, self.empty, (self.made, 1), border=BORDER)
        layout.addWidget(self.export, 0, Qt.AlignmentFlag.AlignRight)
        layout.addSpacing(STEP)
        for widget in (self.field, self.publication, self.working):
            layout.addWidget(widget)
        layout.addWidget(self.make, 0, Qt.AlignmentFlag.AlignRight)
        layout.addStretch()
        layout.addWidget(self.closing)
        set_style(self.make, "role", "primary")
        open_at(self, 64)

    def _connect(self) -> None:
        self.export.clicked.connect(self._export_chosen)
        self.made.itemActivated.connect(self._export_chosen)
        self.make.clicked.connect(self.make_it)
        self.name.returnPressed.connect(self.make_it)
        self.closing.rejected.connect(self.reject)
        self.make.setAutoDefault(False)
        self.export.setAutoDefault(False)

    def _show_made(self) -> None:
        self._known = releases(self._desk.ledger.reader)[::-1]
        self.made.clear()
        for one in self._known:
            fields = one.fields
            aim = self.tr("published") if fields.profile == "publication" else self.tr("working")
            deals, totals = (len(fields.rows.get(table, ())) for table in ("deal", "total"))
            counts = self.tr("{0} deals, {1} totals").format(whole(deals), whole(totals))
            self.made.addItem(f"{one.public_id}  {fields.name}, {fields.on} ({aim}; {counts})")
        if self._known:
            self.made.setCurrentRow(0)
        self.empty.setVisible(not self._known)
        self.made.setVisible(bool(self._known))
        self.export.setVisible(bool(self._known))

    @Slot()
    def make_it(self) -> None:
        """Keep the ledger as it is under the name; what it holds is read beside the window."""
        name = " ".join(self.name.text().split())
        if not name:
            self.field.show_message(self.tr("Type a name."), Tone.BAD)
            return
        self.make.setEnabled(False)
        path, by = self._desk.ledger.path, self._desk.ledger.by
        aim = Profile.PUBLICATION if self.publication.isChecked() else Profile.WORKING
        job = self._jobs.prepare(lambda _ticket: _prepared(path, by, name, aim))
        job.succeeded.connect(self._keep)
        job.failed.connect(self._tell)
        self.rejected.connect(job.cancel)
        self._jobs.start(job)

    @Slot(object)
    def _keep(self, fields: ReleaseFields) -> None:
        from crossfoot.ledger.actions import make_release  # noqa: PLC0415  (late: first paint)

        self.make.setEnabled(True)
        try:
            change = make_release(self._desk.ledger.reader, fields)
        except CrossfootError as error:
            self._tell(error)
            return
        if self._desk.apply(change) is not None:
            self.field.show_message("")
            self.name.clear()
            self._show_made()

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        self.make.setEnabled(True)
        if not isinstance(error, CrossfootError):
            raise error
        self.field.show_message(error_words(error), Tone.BAD)

    @Slot()
    def _export_chosen(self) -> None:
        row = self.made.currentRow()
        if row < 0:
            return
        request = Request(release=self._known[row].public_id)
        self.accept()
        self.chosen.emit(request, Shape(".xlsx", self.tr("Excel workbooks (*.xlsx)")))

    @override
    @Slot()
    def accept(self) -> None:
        """Close."""
        super().accept()


def _prepared(path: object, by: str, name: str, aim: Profile) -> ReleaseFields:
    from pathlib import Path  # noqa: PLC0415  (in its thread)

    from crossfoot.exchange.releasing import prepare  # noqa: PLC0415  (late: openpyxl)
    from crossfoot.ledger.ledger import Ledger  # noqa: PLC0415

    ledger = Ledger.open(Path(str(path)), by=by, write=False)
    try:
        return prepare(ledger, name, datetime.now(UTC).date().isoformat(), aim)
    finally:
        ledger.close()
