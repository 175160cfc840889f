"""Reports of one and the same thing do not agree.

Two reports agree when what their wordings imply has something in common. They are strained when
only what they assert has, and contradict each other when not even that. Each report is set against
the one that was chosen; one flag for all of them. What cannot be compared (another currency or
unit, an amount that is not known) accuses nobody. Copies of one release and repeats by one
publisher are one voice: where only the chosen source differs from itself, the flag says so, and a
slip of thousands is `scale`'s. A report that a later one was said to replace accuses nobody.

Source: FIGURES, section 3, last line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.numbers import look_alone
from crossfoot.figures.values import Severity
from crossfoot.figures.words import NOTE
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import fused, inputs
from crossfoot.rules.comparing import compared, is_thousandfold, printed_gap
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.report import is_one_voice, standing, voices

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.rules.report import Report

RULE = Rule(
    code="sources",
    name=QT_TRANSLATE_NOOP("rules", "sources disagree"),
    sentence=QT_TRANSLATE_NOOP("rules", "Reports of the same thing do not agree."),
    source="FIGURES, section 3",
    passes="over $8 billion and $8.5 billion",
    fails="$8.5 billion and $9.5 billion",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where the wordings can mean one amount, where they cannot be compared, and where a "
        "later figure was said to replace the earlier one.",
    ),
    severities=(Severity.ERROR, Severity.WARNING),
    alarms="1 of 14",
)


def check(chosen: Report, reports: Sequence[Report]) -> Iterator[Finding]:
    """Yield one finding if some report that still holds does not agree with the chosen one."""
    chosen, reports = standing(chosen, reports)
    apart = [(report, severity) for report in reports if (severity := _apart(chosen, report))]
    if not apart:
        return
    others = voices(report for report, _ in apart)
    itself = all(is_one_voice(chosen, report) for report in others)
    worst = Severity.WARNING
    if not itself and any(severity is Severity.ERROR for _, severity in apart):
        worst = Severity.ERROR
    told = "sources_contradict" if worst is Severity.ERROR else "sources_strained"
    about = sorted((inputs.of_figure(report.figure) for report in reports), key=str)
    heard = voices((chosen, *reports))
    gap = max((printed_gap(chosen.figure, report.figure) for report, _ in apart), key=abs)
    yield Finding(
        rule=RULE.code,
        severity=worst,
        figures=(chosen.figure.key, *(report.figure.key for report, _ in apart)),
        message="source_itself" if itself else told,
        facts={
            "chosen": chosen.figure.wording,
            "others": "; ".join(report.figure.wording for report in others),
            "count": str(len(others)),
            **_noted(chosen, gap, len(apart), len(heard), 1 + len(reports)),
        },
        gap=gap,
        inputs=inputs.text(worst, itself, inputs.of_figure(chosen.figure), about),
    )


def _apart(chosen: Report, report: Report) -> Severity | None:
    """Return how badly a report differs; what another rule tells better is left to it."""
    if is_thousandfold(chosen.figure, report.figure) or _is_run_together(chosen, report):
        return None
    return compared(chosen.figure, report.figure)


def _is_run_together(chosen: Report, report: Report) -> bool:
    """Whether a report has the chosen count, run into a model's number (`fused`)."""
    apart = fused.told_apart(report.figure)
    return apart is not None and apart[0] * 100 == chosen.figure.amount


def _noted(chosen: Report, gap: int, apart: int, heard: int, reports: int) -> dict[str, str]:
    """Return how far apart they are, and how many sources speak where not each report is one."""
    notes = []
    if gap:
        far = phrases.amount(abs(gap), phrases.counted(chosen.figure), look_alone(abs(gap)))
        notes.append(
            phrases.said("note_apart" if apart == 1 else "note_apart_at_most", {"gap": far})
        )
    if heard not in {1, reports}:
        notes.append(phrases.said("note_voices", {"count": phrases.number(heard)}))
    return {NOTE: phrases.fact(phrases.sentences(notes))} if notes else {}
