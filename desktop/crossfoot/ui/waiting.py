"""Work that the window waits for without standing still: progress and cancel after a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QProgressDialog, QWidget

    from crossfoot.ui.jobs import JobQueue, Ticket

PATIENCE = 1_000
"""Milliseconds of work after which its progress shows."""


class Waiting(QObject):
    """One piece of work at a time; another is not begun before it ends.

    modality: whether the window takes input meanwhile.

    Signals:
        failed:   a CrossfootError, in words.
        given_up: the person stopped it.
        ended:    the work is over, however it went.
    """

    failed = Signal(object)
    given_up = Signal()
    ended = Signal()

    def __init__(
        self,
        window: QWidget,
        jobs: JobQueue,
        modality: Qt.WindowModality = Qt.WindowModality.WindowModal,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._modality = modality
        self._jobs = jobs
        self._progress: QProgressDialog | None = None
        self._then: Callable[[Any], object] | None = None
        self._result: list[Any] = []

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._progress is not None

    def start(
        self, words: str, work: Callable[[Ticket], Any], then: Callable[[Any], object]
    ) -> bool:
        """Do work beside the window, then go on with what it returned; False while busy."""
        if self.is_busy:
            what, remedy = self.tr("Another file is still being read."), self.tr("Wait for it.")
            self.failed.emit(CrossfootError(what, remedy))
            return False
        from PySide6.QtWidgets import QProgressDialog  # noqa: PLC0415  (late: first paint)

        self._then = then
        job = self._jobs.prepare(work)
        progress = QProgressDialog(words, self.tr("Cancel"), 0, 0, self._window)
        progress.setWindowModality(self._modality)
        progress.setMinimumDuration(PATIENCE)
        progress.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._progress = progress
        progress.canceled.connect(job.cancel)
        job.progressed.connect(self._show_progress)
        job.succeeded.connect(self._keep)
        job.failed.connect(self._fail)
        job.given_up.connect(self.given_up)
        job.finished.connect(self._end)
        self._jobs.start(job)
        return True

    @Slot(object, object)
    def _show_progress(self, done: int, total: int) -> None:
        if self._progress is not None and done:
            self._progress.setMaximum(1000)
            self._progress.setValue(min(999, done * 1000 // max(total, 1)))

    @Slot(object)
    def _keep(self, result: object) -> None:
        self._result.append(result)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CrossfootError):
            raise error
        self.failed.emit(error)

    @Slot()
    def _end(self) -> None:
        """Put the progress away first: what follows may wait again."""
        if self._progress is not None:
            self._progress.reset()
            self._progress.close()
            self._progress = None
        then, self._then = self._then, None
        self.ended.emit()
        while self._result:
            result = self._result.pop()
            if then is not None:
                then(result)
