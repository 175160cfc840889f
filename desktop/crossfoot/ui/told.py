"""Errors in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.errors import CrossfootError, Worded

if TYPE_CHECKING:
    from crossfoot.exchange.bundle.errors import Problem, WrongError


def error_words(error: object) -> str:
    """Return what could not be done and the way out."""
    if isinstance(error, CrossfootError):
        return f"{words_of(_in_words(error))} {words_of(error.remedy)}".rstrip()
    return str(error)


def _in_words(error: CrossfootError) -> str:
    """Return what could not be done, with the fields of a clash as the screen calls them."""
    from crossfoot.ledger.errors import ConflictError, clashing_words  # noqa: PLC0415  (late)
    from crossfoot.ui.words import speech  # noqa: PLC0415

    what = error.what
    if not isinstance(error, ConflictError) or not isinstance(what, Worded):
        return what
    english, own = clashing_words(error.clashes), clashing_words(error.clashes, speech())
    facts = {name: own if fact == english else fact for name, fact in what.facts.items()}
    return Worded(what.template, facts)


def problem_words(problem: Problem) -> str:
    """Return what keeps a row out: the place, what is wrong there, the way out."""
    what = words_of(problem.what)
    where = f"{problem.place}: {what}" if problem.place else what
    return f"{where}. {words_of(problem.remedy)}".rstrip()


def fault_words(fault: WrongError) -> str:
    """Return what is wrong with a value, and the way out."""
    return f"{words_of(fault.what)}. {words_of(fault.remedy)}".rstrip()


def words_of(what: str) -> str:
    """Return what an error says, or the words of one without facts."""
    if not isinstance(what, Worded):
        return QCoreApplication.translate("errors", what) if what else ""
    template = QCoreApplication.translate("errors", what.template)
    facts = what.facts.items()
    return template.format(
        **{name: words_of(fact) if isinstance(fact, str) else fact for name, fact in facts}
    )
