"""The sentences of verdicts, and what may stand after one."""

from __future__ import annotations

from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP

VERDICTS: dict[str, str] = {
    "total_consistent": QT_TRANSLATE_NOOP(
        "sentences", "Adds up: the parts come to {sum}, reported {total}."
    ),
    "total_consistent_listed": QT_TRANSLATE_NOOP(
        "sentences", "Adds up: {parts} = {sum}, reported {total}."
    ),
    "total_consistent_reaches": QT_TRANSLATE_NOOP(
        "sentences", "Adds up: what is itemised, {sum}, already reaches the total of {total}."
    ),
    "total_consistent_within": QT_TRANSLATE_NOOP(
        "sentences", "Adds up: what is itemised, {sum}, stays within the total of {total}."
    ),
    "total_consistent_within_only": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if what is itemised stays within the total of {total}: "
        "as printed it makes {printed}, {gap} more.",
    ),
    "total_consistent_nothing": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up so far: nothing is itemised yet, so nothing exceeds the total of {total}.",
    ),
    "total_consistent_beside": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if the listed figures stand beside {total}, none of which is then itemised.",
    ),
    "total_consistent_coarse": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if rounding explains {gap}: as printed the parts make {printed}, "
        "the total says {total}.",
    ),
    "total_consistent_by_rounding": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up within rounding: {printed} as printed, reported {total}; "
        "before rounding the parts come to {sum}.",
    ),
    "total_only_if_less": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if {conditions}: as printed the parts make {printed}, "
        "{gap} less than the total of {total}.",
    ),
    "total_only_if_more": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if {conditions}: as printed the parts make {printed}, "
        "{gap} more than the total of {total}.",
    ),
    "total_only_if_one_less": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if at least one of these is not what is printed: {figures}. "
        "As printed the parts make {printed}, {gap} less than the total of {total}.",
    ),
    "total_only_if_one_more": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if at least one of these is not what is printed: {figures}. "
        "As printed the parts make {printed}, {gap} more than the total of {total}.",
    ),
    "total_only_if_single_less": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if “{figures}” stands for another amount than its number: as printed "
        "the parts make {printed}, {gap} less than the total of {total}.",
    ),
    "total_only_if_single_more": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if “{figures}” stands for another amount than its number: as printed "
        "the parts make {printed}, {gap} more than the total of {total}.",
    ),
    "total_strained": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: the parts come to {sum}, the total says {total}; it fits only if {conditions}.",
    ),
    "total_strained_one": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: the parts come to {sum}, the total says {total}; "
        "it fits only if one of these goes further than its words suggest: {figures}.",
    ),
    "total_strained_each": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: the parts come to {sum}, the total says {total}; "
        "it fits only if each of these goes further than its words suggest: {figures}.",
    ),
    "total_strained_unknown": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: what is itemised comes to {sum}, the total says {total}; "
        "it fits only if what is not itemised takes off the rest.",
    ),
    "total_strained_point": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: the parts come to {sum}, the total says {total}; "
        "the two meet in one amount only, {amount}.",
    ),
    "total_strained_rounding": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: the parts make {printed} as printed, the total says {total}; "
        "rounding alone hardly explains {gap} (z = {z}).",
    ),
    "total_incomplete": QT_TRANSLATE_NOOP(
        "sentences", "Not all itemised: {share} itemised, {gap} not itemised."
    ),
    "total_incomplete_counted": QT_TRANSLATE_NOOP(
        "sentences",
        "Not all itemised: {share} itemised, {gap} not itemised; "
        "{count} of {of} items have an amount.",
    ),
    "total_incomplete_hedged": QT_TRANSLATE_NOOP(
        "sentences",
        "Not all itemised: {share} itemised, {gap} not itemised as printed; "
        "as the figures are worded, the rest is {rest}.",
    ),
    "total_incomplete_hedged_counted": QT_TRANSLATE_NOOP(
        "sentences",
        "Not all itemised: {share} itemised, {gap} not itemised as printed; "
        "as the figures are worded, the rest is {rest}; {count} of {of} items have an amount.",
    ),
    "total_incomplete_unshared": QT_TRANSLATE_NOOP(
        "sentences", "Not all itemised: {gap} not itemised."
    ),
    "total_incomplete_beside": QT_TRANSLATE_NOOP(
        "sentences",
        "Not all itemised: it closes only if the listed figures stand beside {total}, "
        "none of which is then itemised.",
    ),
    "total_inconsistent": QT_TRANSLATE_NOOP(
        "sentences",
        "Does not add up: the parts come to {sum}, the total says {total}; "
        "{gap} apart at the least.",
    ),
    "total_inconsistent_exact": QT_TRANSLATE_NOOP(
        "sentences",
        "Does not add up: the parts come to {sum}, the total says {total}; {gap} apart.",
    ),
    "total_inconsistent_touching": QT_TRANSLATE_NOOP(
        "sentences",
        "Does not add up: the parts come to {sum}, the total says {total}; "
        "the two touch at {amount} but never meet.",
    ),
    "total_inconsistent_open": QT_TRANSLATE_NOOP(
        "sentences",
        "Does not add up: what is itemised already comes to {sum}, the total says {total}; "
        "{gap} apart at the least.",
    ),
    "total_unreadable": QT_TRANSLATE_NOOP(
        "sentences", "Can't be checked yet: “{figure}” can't be read as one amount; type it in."
    ),
    "total_without_amount": QT_TRANSLATE_NOOP(
        "sentences", "Can't be checked yet: the total “{figure}” has no amount."
    ),
    "total_unit": QT_TRANSLATE_NOOP(
        "sentences",
        "Can't be checked yet: “{figure}” does not count the same kind of thing as the rest.",
    ),
    "total_currency": QT_TRANSLATE_NOOP(
        "sentences", "Can't be checked yet: there is no rate from {currency} to {other}."
    ),
    "total_period": QT_TRANSLATE_NOOP(
        "sentences",
        "Can't be checked yet: “{figure}” is for another period than the total; "
        "say how many periods count, or from which year to which.",
    ),
    "total_no_parts": QT_TRANSLATE_NOOP(
        "sentences", "Can't be checked yet: no parts of “{figure}” are recorded."
    ),
}
"""The sentence of a verdict; the flag on a total carries the same one."""

NOTES: dict[str, str] = {
    "note_noun_missing": QT_TRANSLATE_NOOP(
        "sentences", "“{figure}” does not say what it counts; taken as {noun}."
    ),
    "note_nouns_missing": QT_TRANSLATE_NOOP(
        "sentences", "{figures} do not say what they count; taken as {noun}."
    ),
    "note_currency_missing": QT_TRANSLATE_NOOP(
        "sentences", "“{figure}” gives no currency; taken as {currency}."
    ),
    "note_currencies_missing": QT_TRANSLATE_NOOP(
        "sentences", "{figures} give no currency; taken as {currency}."
    ),
    "note_rate": QT_TRANSLATE_NOOP("sentences", "Counted at 1 {from} = {rate} {to}."),
    "note_rate_day": QT_TRANSLATE_NOOP("sentences", "Counted at 1 {from} = {rate} {to} ({day})."),
    "note_rate_source": QT_TRANSLATE_NOOP(
        "sentences", "Counted at 1 {from} = {rate} {to} ({source})."
    ),
    "note_rate_day_source": QT_TRANSLATE_NOOP(
        "sentences", "Counted at 1 {from} = {rate} {to} ({source}, {day})."
    ),
    "note_rates": QT_TRANSLATE_NOOP("sentences", "Counted at {count} exchange rates."),
    "note_reaches": QT_TRANSLATE_NOOP("sentences", "What is itemised already reaches the total."),
    "note_option": QT_TRANSLATE_NOOP("sentences", "Firm: {rest}; options: {taken}."),
    "note_option_only": QT_TRANSLATE_NOOP("sentences", "All that is itemised is options: {taken}."),
    "note_restated": QT_TRANSLATE_NOOP("sentences", "New: {rest}; announced before: {taken}."),
    "note_restated_only": QT_TRANSLATE_NOOP(
        "sentences", "All that is itemised was announced before: {taken}."
    ),
    "note_corrected": QT_TRANSLATE_NOOP("sentences", "As corrected — {sentence}"),
    "note_inside": QT_TRANSLATE_NOOP(
        "sentences", "This takes the listed figures to stand inside the total, not beside it."
    ),
}
"""What stands after the sentence of a verdict, where something was taken for granted."""
