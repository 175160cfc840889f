"""The sentences of flags: what the rules hold against figures, a rule after the other."""

from __future__ import annotations

from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP

FINDINGS: dict[str, str] = {
    "sources_strained": QT_TRANSLATE_NOOP(
        "sentences", "Sources fit only at a stretch: “{chosen}” against “{others}”."
    ),
    "sources_contradict": QT_TRANSLATE_NOOP(
        "sentences", "Sources disagree: “{chosen}” against “{others}”."
    ),
    "typed_contradicts": QT_TRANSLATE_NOOP(
        "sentences", "“{figure}” was typed as {typed}, but reads {read}."
    ),
}
"""What rules hold against figures; the flag on a total carries the sentence of its verdict."""
