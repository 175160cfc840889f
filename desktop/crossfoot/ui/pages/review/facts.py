"""What the Review page says of a flag beside its sentence: its order, its person, its deadline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.ui.counts import Counts
from crossfoot.ui.texts import day, whole
from crossfoot.ui.words import rule_word, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crossfoot.ledger.queries.flag_view import FlagView
    from crossfoot.ledger.queries.flags import Weight
    from crossfoot.rules.differing import Difference


def weight_words(weight: Weight) -> str:
    """Return why a flag stands where it stands in the queue, every factor shown."""
    return QCoreApplication.translate(
        "review", "Order {0}: money {1} × gap {2} × few sources {3} × waiting {4}"
    ).format(whole(weight.product), weight.money, weight.gap, weight.sourcing, weight.age)


def differences_words(differences: Iterable[Difference]) -> str:
    """Return what changed, a sentence a thing."""
    return " ".join(difference_words(each) for each in differences)


def difference_words(difference: Difference) -> str:
    """Return one thing that changed."""
    facts = dict(difference.facts)
    if "rule" in facts:
        facts["rule"] = rule_word(facts["rule"])
    words = say(difference.message, facts)
    return words[:1].upper() + words[1:]


def reopened_words(view: FlagView) -> str:
    """Return why a flag that was closed stands open again; "" where it was not."""
    if not view.reopened:
        return ""
    words = QCoreApplication.translate("review", "Reopened by a change. {0}")
    return words.format(differences_words(view.reopened))


def asked_words(view: FlagView) -> str:
    """Return who was asked outside, when, and until when an answer is due; "" for nobody."""
    asked, t = view.asked, QCoreApplication.translate
    if asked is None:
        return ""
    words = t("review", "Asked {0} on {1}").format(asked.whom, day(asked.on))
    if not asked.due:
        return words
    if view.line.overdue:
        return t("review", "{0}; the answer was due on {1}").format(words, day(asked.due))
    return t("review", "{0}; an answer is due on {1}").format(words, day(asked.due))


def standing_words(view: FlagView) -> str:
    """Return for how long a flag has stood, and who has it."""
    t, line = QCoreApplication.translate, view.line
    waited = Counts().open_days(line.waited) if line.waited else ""
    person = t("review", "with {0}").format(line.assigned) if line.assigned else ""
    if line.outcome is not None:
        waited = ""
    return " · ".join(part for part in (waited, person) if part)
