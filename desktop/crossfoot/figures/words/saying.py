"""How a member, a thing or a message becomes what a person reads."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.figures.phrases import Voice, render
from crossfoot.figures.values import Basis, DismissalReason, Outcome, RelationKind, Slip, Stage
from crossfoot.figures.words.amounts import PHRASES
from crossfoot.figures.words.changes import CHANGES
from crossfoot.figures.words.differences import DETAILS, DIFFERENCES, FIELDS
from crossfoot.figures.words.flags import FINDINGS
from crossfoot.figures.words.lists import WORDS
from crossfoot.figures.words.slips import SLIPS
from crossfoot.figures.words.speech import ENGLISH, SENTENCES_CONTEXT, WORDS_CONTEXT, Speech
from crossfoot.figures.words.tallies import TALLIES
from crossfoot.figures.words.terms import TERMS
from crossfoot.figures.words.verdicts import NOTES, VERDICTS
from crossfoot.figures.words.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Mapping

GROUPS: tuple[dict[str, str], ...] = (
    VERDICTS,
    NOTES,
    FINDINGS,
    DIFFERENCES,
    CHANGES,
    PHRASES,
    SLIPS,
    VIEWS,
    TALLIES,
)
"""The message templates, a group a subject; a new group is named here."""

MESSAGES: dict[str, str] = {
    message: template for group in GROUPS for message, template in group.items()
}
"""The template of every message."""

LISTED_FACTS: dict[str, type[StrEnum]] = {
    "reason": DismissalReason,
    "kind": RelationKind,
    "outcome": Outcome,
    "slip": Slip,
    "stage": Stage,
    "before": Stage,
    "basis": Basis,
    "other_basis": Basis,
}
"""Facts of changes that are members of a value list, by their name."""
WORDED_FACTS = frozenset({"was", "is"})
"""Facts of differences that are members of whichever value list has them."""
FIELD = "field"
"""The fact that names a field."""


NOTE = "note"
"""The fact that holds what stands after a sentence."""


def word(member: StrEnum | str, speech: Speech = ENGLISH) -> str:
    """Return what the screen calls a member of a value list.

    A text is looked for in every list; one that a ledger added is shown as it stands.
    """
    own = WORDS.get(type(member)) if isinstance(member, StrEnum) else None
    english = _in_any_list(member) if own is None else own.get(member)
    if english is None:
        return str(member).replace("_", " ")
    return speech.translate(WORDS_CONTEXT, english)


def _in_any_list(member: str) -> str | None:
    return next((words[member] for words in WORDS.values() if member in words), None)


def term(code: str, speech: Speech = ENGLISH) -> str:
    """Return what the screen calls a thing of the domain ("finding": "flag")."""
    return speech.translate(WORDS_CONTEXT, TERMS[code])


def say(message: str, facts: Mapping[str, str], speech: Speech = ENGLISH) -> str:
    """Return the sentence of a message with its facts.

    A stored message may be of a later version. Its id, or the name of a fact that is missing, is
    then shown as it stands: the history stays readable.
    """
    voice = voice_of(speech)
    rendered = _Facts({name: _fact(name, text, voice, speech) for name, text in facts.items()})
    if "of" in facts:  # an undo: its facts are those of the change it takes back
        rest = {name: text for name, text in facts.items() if name != "of"}
        rendered["change"] = say(facts["of"], rest, speech)
    told = voice.template(message).format_map(rendered)
    return f"{told} {rendered[NOTE]}" if NOTE in facts else told


def _fact(name: str, text: str, voice: Voice, speech: Speech) -> str:
    if name in WORDED_FACTS:
        return word(text, speech)
    if name == FIELD and text in FIELDS:
        return speech.translate(WORDS_CONTEXT, FIELDS[text])
    listed = LISTED_FACTS.get(name)
    if listed is not None and text in WORDS[listed]:
        return word(listed(text), speech)
    return render(text, voice)


def field_word(column: str, speech: Speech = ENGLISH) -> str:
    """Return what the screen calls a field of a record; what nobody types is "details"."""
    return speech.translate(WORDS_CONTEXT, FIELDS.get(column, DETAILS))


def voice_of(speech: Speech) -> Voice:
    """Return what phrases need of a language."""
    return Voice(
        lambda message: speech.translate(SENTENCES_CONTEXT, MESSAGES.get(message, message)),
        speech.decimal,
        speech.group,
    )


class _Facts(dict[str, str]):
    """Facts, with the name of one that is missing in its place."""

    def __missing__(self, name: str) -> str:
        return f"({name})"
