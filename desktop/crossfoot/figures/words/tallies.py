"""What a tally says of its rule, of its sum, and of each deal that it leaves out."""

from __future__ import annotations

from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP

TALLIES: dict[str, str] = {
    "tally_rule": QT_TRANSLATE_NOOP(
        "sentences",
        "Deals of the view “{view}” {stages}, each once, at the figure it counts with, in "
        "{currency}; {options}; {restated}.",
    ),
    "tally_any_stage": QT_TRANSLATE_NOOP("sentences", "at any stage"),
    "tally_stages_but": QT_TRANSLATE_NOOP("sentences", "at any stage but {stages}"),
    "tally_stages": QT_TRANSLATE_NOOP("sentences", "at the stage {stages}"),
    "tally_options": QT_TRANSLATE_NOOP("sentences", "options count"),
    "tally_no_options": QT_TRANSLATE_NOOP("sentences", "options do not count"),
    "tally_restated": QT_TRANSLATE_NOOP("sentences", "money announced before counts"),
    "tally_no_restated": QT_TRANSLATE_NOOP("sentences", "money announced before does not count"),
    "tally_no_limit": QT_TRANSLATE_NOOP("sentences", "no upper limit"),
    "tally_no_least": QT_TRANSLATE_NOOP("sentences", "no lower limit"),
    "tally_of": QT_TRANSLATE_NOOP("sentences", "{count} of {of} deals count"),
    "tally_firm": QT_TRANSLATE_NOOP("sentences", "firm"),
    "tally_option": QT_TRANSLATE_NOOP("sentences", "options"),
    "tally_pledge": QT_TRANSLATE_NOOP("sentences", "pledged or announced"),
    "tally_new": QT_TRANSLATE_NOOP("sentences", "new"),
    "tally_was_restated": QT_TRANSLATE_NOOP("sentences", "announced before"),
    "tally_not_given": QT_TRANSLATE_NOOP("sentences", "not given"),
    "left_out_stage": QT_TRANSLATE_NOOP("sentences", "Its stage does not count: {stage}."),
    "left_out_no_stage": QT_TRANSLATE_NOOP(
        "sentences", "It has no stage, and “announced” does not count."
    ),
    "left_out_no_value": QT_TRANSLATE_NOOP("sentences", "No value of it is recorded."),
    "left_out_not_known": QT_TRANSLATE_NOOP("sentences", "Its amount is not known: “{wording}”."),
    "left_out_unreadable": QT_TRANSLATE_NOOP(
        "sentences", "“{wording}” can't be read as one amount; type it in."
    ),
    "left_out_period": QT_TRANSLATE_NOOP(
        "sentences", "“{wording}” is an amount for a period, not a sum."
    ),
    "left_out_no_rate": QT_TRANSLATE_NOOP(
        "sentences", "There is no rate from {currency} to {reporting}: “{wording}”."
    ),
    "left_out_option": QT_TRANSLATE_NOOP("sentences", "It is an option, and not firm."),
    "left_out_restated": QT_TRANSLATE_NOOP("sentences", "All of it was announced before."),
    "left_out_same": QT_TRANSLATE_NOOP("sentences", "The same deal as {deal}, which counts."),
    "left_out_inside": QT_TRANSLATE_NOOP("sentences", "It is part of {deal}, which counts."),
    "left_out_pays_for": QT_TRANSLATE_NOOP("sentences", "It pays for {deal}, which counts."),
    "left_out_replaced": QT_TRANSLATE_NOOP("sentences", "Replaced by {deal}, which counts."),
    "left_out_before": QT_TRANSLATE_NOOP(
        "sentences", "Its money was announced before, in {deal}, which counts."
    ),
    "without_option": QT_TRANSLATE_NOOP("sentences", "without options of {amount}"),
    "without_restated": QT_TRANSLATE_NOOP("sentences", "without {amount} announced before"),
    "selected_sum": QT_TRANSLATE_NOOP(
        "sentences",
        "{count} deals selected: {sum}, each once, at the figure it counts with, in {currency}.",
    ),
    "selected_none": QT_TRANSLATE_NOOP("sentences", "{count} deals selected, none with an amount."),
    "selected_rest": QT_TRANSLATE_NOOP(
        "sentences", "{left} of them not counted: no amount, or in another of them."
    ),
    "tally_open_one": QT_TRANSLATE_NOOP(
        "sentences",
        "One deal that belongs to it has no amount that could be counted (none recorded, or no "
        "rate), so more may come to it.",
    ),
    "tally_open": QT_TRANSLATE_NOOP(
        "sentences",
        "Deals that belong to it have no amount that could be counted (none recorded, or no rate), "
        "so more may come to it.",
    ),
}
"""The rule in one sentence, the reasons one by one."""
