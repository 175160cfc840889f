"""What is different since a flag was explained, or since a row was signed off."""

from __future__ import annotations

from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP

DIFFERENCES: dict[str, str] = {
    "figure_was": QT_TRANSLATE_NOOP("sentences", "{figure} was {before} when this was explained."),
    "figure_rounded": QT_TRANSLATE_NOOP(
        "sentences", "{figure} was rounded otherwise when this was explained."
    ),
    "figure_years": QT_TRANSLATE_NOOP(
        "sentences", "{figure} covered {before} when this was explained, and covers {now}."
    ),
    "figure_items": QT_TRANSLATE_NOOP(
        "sentences", "{figure} had {before} items when this was explained, and has {now}."
    ),
    "figure_weight": QT_TRANSLATE_NOOP(
        "sentences", "{figure} counted {before} times when this was explained, and counts {now}."
    ),
    "figure_joined": QT_TRANSLATE_NOOP(
        "sentences", "{figure} counts, and did not when this was explained."
    ),
    "figure_left": QT_TRANSLATE_NOOP(
        "sentences", "{figure} counted when this was explained, and does not any more."
    ),
    "verdict_was": QT_TRANSLATE_NOOP("sentences", "The verdict was “{was}”, and is “{is}”."),
    "relation_was": QT_TRANSLATE_NOOP("sentences", "The list of parts was “{was}”, and is “{is}”."),
    "inputs_differ": QT_TRANSLATE_NOOP(
        "sentences", "Something else that the flag is derived from was changed."
    ),
    "inputs_unknown": QT_TRANSLATE_NOOP(
        "sentences", "It was explained on other figures, which were not kept."
    ),
}
"""What is different since a flag was explained, or since a row was signed off."""
