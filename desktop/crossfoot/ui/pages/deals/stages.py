"""The stages a deal went through, as a timeline beside its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from crossfoot.ui.texts import NONE, day, quoted
from crossfoot.ui.widgets.timeline import Moment, Timeline
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ledger.fields import StageReached


class StagesLine(QScrollArea):
    """Scrolls where there are many; without a stage it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stages of this deal"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.timeline = Timeline(self)
        self.timeline.setProperty("role", "plain")
        self.setWidget(self.timeline)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_stages(self, stages: Sequence[StageReached]) -> None:
        """Show these stages, the present one filled in."""
        last = len(stages) - 1
        self.timeline.show_moments(
            [self._moment(each, here=number == last) for number, each in enumerate(stages)]
        )
        self.setVisible(bool(stages))

    def _moment(self, stage: StageReached, *, here: bool) -> Moment:
        said = [quoted(stage.quote)] if stage.quote else []
        if stage.inferred:
            said.append(self.tr("inferred, not stated by a source"))
        name = word(stage.stage)
        return Moment(
            on=day(stage.on) or NONE,
            said=name[:1].upper() + name[1:],
            by=" · ".join(said),
            here=here,
        )
