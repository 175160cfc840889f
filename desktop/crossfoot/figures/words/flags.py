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
    "source_itself": QT_TRANSLATE_NOOP(
        "sentences", "One source says it in two ways: “{chosen}” and “{others}”."
    ),
    "note_apart": QT_TRANSLATE_NOOP("sentences", "As printed they are {gap} apart."),
    "note_apart_at_most": QT_TRANSLATE_NOOP("sentences", "As printed they are up to {gap} apart."),
    "note_voices": QT_TRANSLATE_NOOP(
        "sentences", "Copies and repeats counted once, {count} sources speak of it."
    ),
    "scale_slip": QT_TRANSLATE_NOOP(
        "sentences",
        "{figure} and {others} differ by thousands only: one of them is a slip of scale.",
    ),
    "scale_may_slip": QT_TRANSLATE_NOOP(
        "sentences",
        "{figure} and {others} of one deal differ by thousands only: are they two things?",
    ),
    "share_off": QT_TRANSLATE_NOOP(
        "sentences", "{share} of {whole} comes to {worth} as printed, not to {amount}."
    ),
    "conversion_off": QT_TRANSLATE_NOOP(
        "sentences",
        "{conversions} is not {counted}: at the rate known for about that day it is {worth}.",
    ),
    "conversions_apart": QT_TRANSLATE_NOOP(
        "sentences", "{conversions} cannot all be {counted}: they imply rates far apart."
    ),
    "part_exceeds": QT_TRANSLATE_NOOP(
        "sentences", "{parts}, said to be part of {whole}, is more than that."
    ),
    "bases_mixed": QT_TRANSLATE_NOOP(
        "sentences", "{total} adds amounts of different bases: {some}, and {others}."
    ),
    "bases_two": QT_TRANSLATE_NOOP(
        "sentences",
        "{total} adds amounts of different bases: {basis} {some}, and {other_basis} {others}.",
    ),
    "over_up_to": QT_TRANSLATE_NOOP(
        "sentences", "{firm} firm and {options} as options are more than {limit}."
    ),
    "options_as_firm": QT_TRANSLATE_NOOP(
        "sentences", "{total} counts options as if they were firm: {options}."
    ),
    "pledges_among_contracts": QT_TRANSLATE_NOOP(
        "sentences", "{total} is said to be contracts, but counts what is not agreed yet: {parts}."
    ),
    "restated_as_new": QT_TRANSLATE_NOOP(
        "sentences", "{total} counts what had been announced before: {old}."
    ),
    "financing_added": QT_TRANSLATE_NOOP(
        "sentences", "{total} adds {financing} to {financed}, which it pays for."
    ),
    "parts_nested": QT_TRANSLATE_NOOP(
        "sentences", "{total} counts {inner} twice: by itself, and within {outer}."
    ),
    "counted_twice": QT_TRANSLATE_NOOP(
        "sentences", "{total} counts one thing more than once: {same}."
    ),
    "deal_in_two_totals": QT_TRANSLATE_NOOP(
        "sentences", "{shared} stands in {total} and in {totals}: adding both counts it twice."
    ),
    "price_out_of_line": QT_TRANSLATE_NOOP(
        "sentences",
        "{price} a piece is far from the {usual} that {count} earlier deals in {product} had.",
    ),
    "count_fused": QT_TRANSLATE_NOOP(
        "sentences", "{figure} may be {count} of the model {model}, run together."
    ),
    "typed_contradicts": QT_TRANSLATE_NOOP(
        "sentences", "“{figure}” was typed as {typed}, but reads {read}."
    ),
    "years_reversed": QT_TRANSLATE_NOOP(
        "sentences", "The years it covers end, in {last}, before they begin, in {first}."
    ),
    "read_before_published": QT_TRANSLATE_NOOP(
        "sentences", "Accessed on {accessed}, before it was published on {published}."
    ),
    "stages_reversed": QT_TRANSLATE_NOOP(
        "sentences", "The stage “{stage}” of {on} follows “{before}” of {after}, a later date."
    ),
    "reported_too_early": QT_TRANSLATE_NOOP(
        "sentences", "Said to be announced on {announced}, but reported on {reported} already."
    ),
    "deal_twice": QT_TRANSLATE_NOOP(
        "sentences", "“{deal}” has the parties, amounts and time of “{other}”: one deal or two?"
    ),
    "single_source": QT_TRANSLATE_NOOP("sentences", "{figure} rests on one independent source."),
    "no_announcement": QT_TRANSLATE_NOOP("sentences", "{figure} stands in no announcement."),
    "no_quote": QT_TRANSLATE_NOOP("sentences", "{figure} is marked in no text."),
    "headline_bare": QT_TRANSLATE_NOOP(
        "sentences", "{figures} is stated as a total, but nothing is recorded as part of it."
    ),
    "headlines_bare": QT_TRANSLATE_NOOP(
        "sentences", "{figures} are stated as totals, but nothing is recorded as part of them."
    ),
    "text_twice": QT_TRANSLATE_NOOP("sentences", "“{title}” has the same text as “{other}”."),
    "address_twice": QT_TRANSLATE_NOOP(
        "sentences", "“{title}” has the same address and day as “{other}”."
    ),
    "address_undated": QT_TRANSLATE_NOOP(
        "sentences", "“{title}” has the same address as “{other}”, and neither has a day."
    ),
}
"""What rules hold against figures; the flag on a total carries the sentence of its verdict."""
