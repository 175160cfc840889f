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
    "relied_announcement_joined": QT_TRANSLATE_NOOP("sentences", "“{what}” is relied on now."),
    "relied_announcement_left": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” is not relied on any more."
    ),
    "relied_deal_joined": QT_TRANSLATE_NOOP("sentences", "“{what}” is relied on now, as a deal."),
    "relied_deal_left": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” is not relied on any more, as a deal."
    ),
    "relied_figures_joined": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” was recorded since it was signed off."
    ),
    "relied_figures_left": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” was taken away since it was signed off."
    ),
    "relied_relations_joined": QT_TRANSLATE_NOOP(
        "sentences", "What “{what}” covers was said since it was signed off."
    ),
    "relied_relations_left": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” does not cover anything any more."
    ),
    "relied_dismissals_joined": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” was dismissed since it was signed off."
    ),
    "relied_dismissals_left": QT_TRANSLATE_NOOP("sentences", "“{what}” is not dismissed any more."),
    "relied_flags_joined": QT_TRANSLATE_NOOP(
        "sentences", "A flag was raised since it was signed off: {rule}."
    ),
    "relied_flags_left": QT_TRANSLATE_NOOP("sentences", "A flag does not stand any more: {rule}."),
    "relied_fingerprint": QT_TRANSLATE_NOOP("sentences", "A flag says something else now: {rule}."),
    "relied_text": QT_TRANSLATE_NOOP("sentences", "The text of “{what}” was replaced by another."),
    "relied_parts": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” covers other parts, or counts them otherwise."
    ),
    "relied_parties": QT_TRANSLATE_NOOP("sentences", "“{what}” has other parties, or other roles."),
    "relied_stages": QT_TRANSLATE_NOOP("sentences", "“{what}” has other stages."),
    "relied_means": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” meant {before} when it was signed off, and means {now}."
    ),
    "relied_meaning": QT_TRANSLATE_NOOP("sentences", "What “{what}” means was changed."),
    "relied_field": QT_TRANSLATE_NOOP(
        "sentences", "“{what}”: {field} was “{before}”, and is “{now}”."
    ),
    "relied_code": QT_TRANSLATE_NOOP("sentences", "“{what}”: {field} was “{was}”, and is “{is}”."),
    "relied_tally_joined": QT_TRANSLATE_NOOP("sentences", "“{what}” is relied on now."),
    "relied_tally_left": QT_TRANSLATE_NOOP("sentences", "“{what}” is not relied on any more."),
    "relied_counted_joined": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” counts, and did not when it was signed off."
    ),
    "relied_counted_left": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” counted when it was signed off, and does not any more."
    ),
    "relied_left_out_joined": QT_TRANSLATE_NOOP("sentences", "“{what}” is left out now."),
    "relied_left_out_left": QT_TRANSLATE_NOOP("sentences", "“{what}” is not left out any more."),
    "relied_view": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” adds up other deals: its view was changed."
    ),
    "relied_options": QT_TRANSLATE_NOOP("sentences", "“{what}” counts options otherwise."),
    "relied_restated": QT_TRANSLATE_NOOP("sentences", "“{what}” counts restated money otherwise."),
    "relied_against": QT_TRANSLATE_NOOP("sentences", "“{what}” is set against another total."),
    "relied_counts": QT_TRANSLATE_NOOP(
        "sentences", "“{what}” counted with {before} when it was signed off, and counts with {now}."
    ),
    "relied_unknown": QT_TRANSLATE_NOOP("sentences", "What it relied on was not kept."),
    "relied_differs": QT_TRANSLATE_NOOP("sentences", "Something that it relies on was changed."),
}
"""What is different since a flag was explained, or since a row was signed off."""

DETAILS = QT_TRANSLATE_NOOP("words", "details")
"""What a field is called that the screen has no word of its own for."""
FIELDS: dict[str, str] = {
    "title": QT_TRANSLATE_NOOP("words", "title"),
    "publisher": QT_TRANSLATE_NOOP("words", "publisher"),
    "author": QT_TRANSLATE_NOOP("words", "author"),
    "published_on": QT_TRANSLATE_NOOP("words", "date"),
    "url": QT_TRANSLATE_NOOP("words", "address"),
    "archive_url": QT_TRANSLATE_NOOP("words", "archive address"),
    "kind": QT_TRANSLATE_NOOP("words", "kind"),
    "source_type": QT_TRANSLATE_NOOP("words", "type of source"),
    "language": QT_TRANSLATE_NOOP("words", "language"),
    "copy_of": QT_TRANSLATE_NOOP("words", "copy of"),
    "type": QT_TRANSLATE_NOOP("words", "type"),
    "sector": QT_TRANSLATE_NOOP("words", "sector"),
    "product": QT_TRANSLATE_NOOP("words", "product"),
    "from_country": QT_TRANSLATE_NOOP("words", "from"),
    "to_country": QT_TRANSLATE_NOOP("words", "to"),
    "announced_on": QT_TRANSLATE_NOOP("words", "date of announcement"),
    "adopted_value": QT_TRANSLATE_NOOP("words", "value it counts with"),
    "adopted_quantity": QT_TRANSLATE_NOOP("words", "quantity it counts with"),
    "wording": QT_TRANSLATE_NOOP("words", "wording"),
    "deal": QT_TRANSLATE_NOOP("words", "deal"),
    "origin": QT_TRANSLATE_NOOP("words", "origin"),
    "stated_by": QT_TRANSLATE_NOOP("words", "said by"),
    "modality": QT_TRANSLATE_NOOP("words", "certainty"),
    "basis": QT_TRANSLATE_NOOP("words", "basis"),
    "corrected_amount": QT_TRANSLATE_NOOP("words", "corrected amount"),
    "corrected_why": QT_TRANSLATE_NOOP("words", "why it was corrected"),
    "breakdown": QT_TRANSLATE_NOOP("words", "breakdown"),
    "on": QT_TRANSLATE_NOOP("words", "day"),
    "amount": QT_TRANSLATE_NOOP("words", "amount"),
    "verdict": QT_TRANSLATE_NOOP("words", "verdict"),
    "reason": QT_TRANSLATE_NOOP("words", "reason"),
    "outcome": QT_TRANSLATE_NOOP("words", "closed as"),
    "name": QT_TRANSLATE_NOOP("words", "name"),
    "country": QT_TRANSLATE_NOOP("words", "country"),
    "place": QT_TRANSLATE_NOOP("words", "place"),
    "event_id": QT_TRANSLATE_NOOP("words", "event"),
    "deal_id": QT_TRANSLATE_NOOP("words", "deal"),
    "accessed_on": QT_TRANSLATE_NOOP("words", "day it was read"),
    "sent_at": QT_TRANSLATE_NOOP("words", "sending to review"),
    "parties": QT_TRANSLATE_NOOP("words", "parties"),
    "stages": QT_TRANSLATE_NOOP("words", "stages"),
    "tags": QT_TRANSLATE_NOOP("words", "tags"),
    "aliases": QT_TRANSLATE_NOOP("words", "other names"),
    "role": QT_TRANSLATE_NOOP("words", "role"),
    "stage": QT_TRANSLATE_NOOP("words", "stage"),
    "measure": QT_TRANSLATE_NOOP("words", "measure"),
    "amount_high": QT_TRANSLATE_NOOP("words", "upper amount"),
    "currency": QT_TRANSLATE_NOOP("words", "currency"),
    "unit": QT_TRANSLATE_NOOP("words", "unit"),
    "hedge": QT_TRANSLATE_NOOP("words", "qualifier"),
    "rounded_to": QT_TRANSLATE_NOOP("words", "rounded to"),
    "period": QT_TRANSLATE_NOOP("words", "period"),
    "from_year": QT_TRANSLATE_NOOP("words", "first year"),
    "to_year": QT_TRANSLATE_NOOP("words", "last year"),
    "items": QT_TRANSLATE_NOOP("words", "number of items"),
    "translation": QT_TRANSLATE_NOOP("words", "translation"),
    "note": QT_TRANSLATE_NOOP("words", "note"),
    "quote": QT_TRANSLATE_NOOP("words", "quote"),
    "rate": QT_TRANSLATE_NOOP("words", "rate"),
    "from_currency": QT_TRANSLATE_NOOP("words", "from currency"),
    "to_currency": QT_TRANSLATE_NOOP("words", "to currency"),
    "source": QT_TRANSLATE_NOOP("words", "source"),
    "state": QT_TRANSLATE_NOOP("words", "state"),
    "assigned_to": QT_TRANSLATE_NOOP("words", "who it is assigned to"),
}
"""What a field is called where a sentence says that it was changed."""
