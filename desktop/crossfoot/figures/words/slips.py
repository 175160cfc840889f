"""The sentences of possible slips and of values that would fit."""

from __future__ import annotations

from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP

SLIPS: dict[str, str] = {
    "slip_amend": QT_TRANSLATE_NOOP(
        "sentences", "If {name} were {would_be} instead of {now}, {then}."
    ),
    "slip_drop": QT_TRANSLATE_NOOP("sentences", "If {name} ({now}) were not counted, {then}."),
    "slip_add": QT_TRANSLATE_NOOP("sentences", "If {name} ({now}) were counted too, {then}."),
    "slip_amend_unnamed": QT_TRANSLATE_NOOP("sentences", "If “{now}” were {would_be}, {then}."),
    "slip_drop_unnamed": QT_TRANSLATE_NOOP("sentences", "If “{now}” were not counted, {then}."),
    "slip_add_unnamed": QT_TRANSLATE_NOOP("sentences", "If “{now}” were counted too, {then}."),
    "slip_then_adds_up": QT_TRANSLATE_NOOP("sentences", "the total would add up"),
    "slip_then_fits": QT_TRANSLATE_NOOP("sentences", "nothing would speak against the total"),
    "slip_doubt_source": QT_TRANSLATE_NOOP(
        "sentences",
        "The quote shows this number, so the doubt is on the source: "
        "what it reports stays, and a correction is put beside it.",
    ),
    "slip_doubt_typing": QT_TRANSLATE_NOOP(
        "sentences",
        "The quote does not show this number, so the doubt is on the entry, which is mended.",
    ),
    "slip_doubt_list": QT_TRANSLATE_NOOP(
        "sentences", "The figures stay as they are; the list of parts is mended."
    ),
    "fit_single": QT_TRANSLATE_NOOP("sentences", "{name} at {needed}"),
    "fit_single_unnamed": QT_TRANSLATE_NOOP("sentences", "“{now}” at {needed}"),
    "fit_together": QT_TRANSLATE_NOOP("sentences", "only together: {fits}"),
}
"""What may explain a total that does not add up; nothing of it is applied by itself."""
