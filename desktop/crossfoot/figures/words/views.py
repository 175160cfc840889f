"""What a list is narrowed to, in words: on the Cover of a workbook, and under a page's heading."""

from __future__ import annotations

from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP

VIEWS: dict[str, str] = {
    "view_announcements": QT_TRANSLATE_NOOP("sentences", "Announcements"),
    "view_deals": QT_TRANSLATE_NOOP("sentences", "Deals"),
    "view_totals": QT_TRANSLATE_NOOP("sentences", "Totals"),
    "view_review": QT_TRANSLATE_NOOP("sentences", "Flags"),
    "view_parties": QT_TRANSLATE_NOOP("sentences", "Parties"),
    "view_kinds": QT_TRANSLATE_NOOP("sentences", "kind: {values}"),
    "view_rates": QT_TRANSLATE_NOOP("sentences", "Exchange rates"),
    "view_tallies": QT_TRANSLATE_NOOP("sentences", "Tallies"),
    "view_sign_off": QT_TRANSLATE_NOOP("sentences", "Rows in review"),
    "view_history": QT_TRANSLATE_NOOP("sentences", "Changes"),
    "view_everything": QT_TRANSLATE_NOOP("sentences", "{list}, all of them"),
    "view_narrowed": QT_TRANSLATE_NOOP("sentences", "{list} with {filters}"),
    "view_text": QT_TRANSLATE_NOOP("sentences", "the words “{values}”"),
    "view_countries": QT_TRANSLATE_NOOP("sentences", "country: {values}"),
    "view_stages": QT_TRANSLATE_NOOP("sentences", "stage: {values}"),
    "view_verdicts": QT_TRANSLATE_NOOP("sentences", "verdict: {values}"),
    "view_backings": QT_TRANSLATE_NOOP("sentences", "sources: {values}"),
    "view_sectors": QT_TRANSLATE_NOOP("sentences", "sector: {values}"),
    "view_states": QT_TRANSLATE_NOOP("sentences", "state: {values}"),
    "view_seconds": QT_TRANSLATE_NOOP("sentences", "second reading: {values}"),
    "view_events": QT_TRANSLATE_NOOP("sentences", "event: {values}"),
    "view_publishers": QT_TRANSLATE_NOOP("sentences", "publisher: {values}"),
    "view_currencies": QT_TRANSLATE_NOOP("sentences", "currency: {values}"),
    "view_sources": QT_TRANSLATE_NOOP("sentences", "source: {values}"),
    "view_severities": QT_TRANSLATE_NOOP("sentences", "severity: {values}"),
    "view_rules": QT_TRANSLATE_NOOP("sentences", "rule: {values}"),
    "view_clerks": QT_TRANSLATE_NOOP("sentences", "entered by {values}"),
    "view_waited": QT_TRANSLATE_NOOP("sentences", "waiting {values}"),
    "view_assigned": QT_TRANSLATE_NOOP("sentences", "given to {values}"),
    "view_week": QT_TRANSLATE_NOOP("sentences", "up to 7 days"),
    "view_month": QT_TRANSLATE_NOOP("sentences", "up to 30 days"),
    "view_quarter": QT_TRANSLATE_NOOP("sentences", "up to 90 days"),
    "view_longer": QT_TRANSLATE_NOOP("sentences", "over 90 days"),
    "view_nobody": QT_TRANSLATE_NOOP("sentences", "nobody"),
    "view_people": QT_TRANSLATE_NOOP("sentences", "by {values}"),
    "view_or": QT_TRANSLATE_NOOP("sentences", "{first} or {last}"),
}
"""Each filter of each list by its name; a new one is named here."""
