"""The glossary: what the screen calls the things of the domain."""

from __future__ import annotations

from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP

TERMS: dict[str, str] = {
    "announcement": QT_TRANSLATE_NOOP("words", "announcement"),
    "event": QT_TRANSLATE_NOOP("words", "event"),
    "figure": QT_TRANSLATE_NOOP("words", "figure"),
    "deal": QT_TRANSLATE_NOOP("words", "deal"),
    "party": QT_TRANSLATE_NOOP("words", "party"),
    "total": QT_TRANSLATE_NOOP("words", "total"),
    "tally": QT_TRANSLATE_NOOP("words", "tally"),
    "hedge": QT_TRANSLATE_NOOP("words", "qualifier"),
    "granularity": QT_TRANSLATE_NOOP("words", "rounded to"),
    "coverage": QT_TRANSLATE_NOOP("words", "itemised share"),
    "finding": QT_TRANSLATE_NOOP("words", "flag"),
    "query": QT_TRANSLATE_NOOP("words", "question"),
    "acceptance": QT_TRANSLATE_NOOP("words", "explained"),
    "standing": QT_TRANSLATE_NOOP("words", "standing"),
    "accept": QT_TRANSLATE_NOOP("words", "record"),
    "skip": QT_TRANSLATE_NOOP("words", "skip"),
    "suspects": QT_TRANSLATE_NOOP("words", "possible slips"),
    "witness": QT_TRANSLATE_NOOP("words", "values that would fit"),
    "adopted": QT_TRANSLATE_NOOP("words", "counts with"),
    "sign_off": QT_TRANSLATE_NOOP("words", "sign-off"),
    "journal": QT_TRANSLATE_NOOP("words", "history"),
    "ledger": QT_TRANSLATE_NOOP("words", "ledger"),
    "bundle": QT_TRANSLATE_NOOP("words", "exchange file"),
    "orphaned": QT_TRANSLATE_NOOP("words", "quote not found"),
}
"""The words of the domain that are no member of a value list: code to screen."""
