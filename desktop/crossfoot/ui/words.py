"""Everything the window says of values, verdicts and amounts, translated in one place.

The English stands in `crossfoot.figures.words`, free of Qt; here it meets Qt Linguist.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from crossfoot.figures import phrases, words
from crossfoot.figures.numbers import Look, digits, look_of
from crossfoot.figures.values import (
    Backing,
    Basis,
    DealType,
    DismissalReason,
    FindingState,
    Measure,
    Outcome,
    PartyKind,
    RelationKind,
    Role,
    Severity,
    SignOffKind,
    SignOffState,
    Stage,
    VerdictKind,
)
from crossfoot.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.figures.figure import Figure
    from crossfoot.ledger.queries.total_view import TotalView

COARSE = 20
"""A gap in a table is told to a hundredth of itself: a fifth of a twentieth."""
TENTH_OF_A_MILLION = 100_000_00
MOST_SHARE = Fraction(10)
"""An itemised share beyond ten times the total is told as that."""

VERDICT_TONES = {
    VerdictKind.CONSISTENT: Tone.GOOD,
    VerdictKind.CONSISTENT_BY_ROUNDING: Tone.GOOD,
    VerdictKind.STRAINED: Tone.WARN,
    VerdictKind.INCOMPLETE: Tone.INFO,
    VerdictKind.INCONSISTENT: Tone.BAD,
    VerdictKind.UNDECIDABLE: Tone.PLAIN,
}
STAGE_TONES = {
    Stage.PLEDGE: Tone.WARN,
    Stage.LOI: Tone.WARN,
    Stage.MOU: Tone.WARN,
    Stage.ANNOUNCED: Tone.INFO,
    Stage.CONTRACT: Tone.GOOD,
    Stage.FINANCED: Tone.GOOD,
    Stage.UNDER_WAY: Tone.GOOD,
    Stage.DELIVERED: Tone.GOOD,
    Stage.SUSPENDED: Tone.PLAIN,
    Stage.CANCELLED: Tone.PLAIN,
}
REVIEW_TONES = {
    SignOffState.DRAFT: Tone.WARN,
    SignOffState.IN_REVIEW: Tone.INFO,
    SignOffState.RETURNED: Tone.WARN,
    SignOffState.DROPPED: Tone.WARN,
    SignOffState.SIGNED_OFF: Tone.GOOD,
}
SEVERITY_TONES = {Severity.ERROR: Tone.WARN, Severity.WARNING: Tone.WARN, Severity.NOTE: Tone.INFO}
CONDITIONAL = frozenset({VerdictKind.CONSISTENT, VerdictKind.CONSISTENT_BY_ROUNDING})


LISTS = (
    Stage,
    Measure,
    Role,
    DealType,
    Outcome,
    FindingState,
    Basis,
    RelationKind,
    VerdictKind,
    DismissalReason,
    SignOffKind,
    PartyKind,
    Backing,
)
"""Where a bare code is looked up; a code that no list has is a value that the ledger added."""


def speech() -> words.Speech:
    """Return the person's language as sentences need it."""
    locale = QLocale()
    return words.Speech(QCoreApplication.translate, locale.decimalPoint(), locale.groupSeparator())


_TRANSLATING = words.Speech(QCoreApplication.translate)
"""For words without numbers: a list asks for hundreds of them at once."""


def word(value: StrEnum | str | None) -> str:
    """Return a value of a value list as the screen has it; "" for None."""
    if not value:
        return ""
    if isinstance(value, StrEnum):
        return words.word(value, _TRANSLATING)
    member = next((kind(value) for kind in LISTS if value in kind.__members__.values()), None)
    return value if member is None else words.word(member, _TRANSLATING)


def term(code: str) -> str:
    """Return what the screen calls a thing of the domain ("orphaned": "quote not found")."""
    return words.term(code, _TRANSLATING)


def rule_word(code: str) -> str:
    """Return what a rule is about, in a word or two; one of a later version by its code."""
    from crossfoot.rules import BY_CODE  # noqa: PLC0415  (late: the first paint needs no rule)

    rule = BY_CODE.get(code)
    return code if rule is None else rule_text(rule.name)


def rule_title(code: str) -> str:
    """Return the same where it stands alone, beside verdicts: with a capital."""
    words = rule_word(code)
    return words[:1].upper() + words[1:]


def rule_text(english: str) -> str:
    """Return a text of a rule, translated."""
    return QCoreApplication.translate("rules", english)


def say(message: str, facts: Mapping[str, str]) -> str:
    """Return the sentence of a message with its facts."""
    return words.say(message, facts, speech())


def plain(figure: Figure) -> str:
    """Return what a figure means in plain words ("more than 12,000,000,000 USD")."""
    from crossfoot.figures import plain as plain_words  # noqa: PLC0415  (late: first paint)

    return plain_words.plain_figure(figure, speech())


def total_sentence(view: TotalView) -> str:
    """Return the plain sentence of a judged total."""
    from crossfoot.figures import plain as plain_words  # noqa: PLC0415  (late: first paint)

    parts = [line.part for line in view.parts]
    return plain_words.sentence(view.verdict, view.total, parts, speech())


def corrected_sentence(view: TotalView) -> str:
    """Return the sentence of a total as corrected, where it says another thing; else ""."""
    found = view.corrected
    if found is None or found.kind is view.verdict.kind:
        return ""
    from crossfoot.figures import plain as plain_words  # noqa: PLC0415  (late: first paint)
    from crossfoot.figures.corrected import as_corrected, parts_as_corrected  # noqa: PLC0415

    total = as_corrected(view.total)
    parts = parts_as_corrected([line.part for line in view.parts])
    sentence = plain_words.sentence(found, total, parts, speech())
    return words.say("note_corrected", {"sentence": sentence}, speech())


def amount(ends: tuple[int, int] | None, currency: str | None, noun: str | None) -> str:
    """Return an amount in hundredths in few words ("$12.2 bn"); ends may differ; "" for None."""
    if ends is None:
        return ""
    low, high = ends
    phrase = phrases.between(low, high, phrases.Counted(currency, noun), look_of(ends))
    return phrases.spoken(phrase, words.voice_of(speech()))


def signed(gap: int | None, currency: str | None, noun: str | None) -> str:
    """Return a gap with its sign ("−$5 bn"); "" for none, an en dash sign for nought."""
    if gap is None:
        return ""
    if gap == 0:
        return "0"
    counted = phrases.Counted(currency, None if currency else noun)
    look = look_of((gap,), abs(gap) // COARSE)
    phrase = phrases.amount(gap, counted, look)
    words_ = phrases.spoken(phrase, words.voice_of(speech()))
    return words_ if gap < 0 else f"+{words_}"


def gap_words(view: TotalView) -> str:
    """Name what lies between the sum of the parts and the total; "" where nothing does."""
    found = view.verdict
    if not found.gap:
        return ""
    size = amount((abs(found.gap), abs(found.gap)), view.total.currency, view.total.unit)
    translate = QCoreApplication.translate
    if found.gap > 0:
        return translate("picture", "{0} over the total").format(size)
    if found.kind is VerdictKind.INCOMPLETE:
        return translate("picture", "{0} not itemised").format(size)
    return translate("picture", "{0} short of the total").format(size)


def percent(hundredths: int | None) -> str:
    """Return hundredths of a per cent as whole per cent; "" for None."""
    if hundredths is None:
        return ""
    return share(Fraction(hundredths, 10_000))


def share(of_whole: Fraction) -> str:
    """Return a share in per cent; beyond ten times the whole it is told as that."""
    if of_whole >= MOST_SHARE:
        return f">{share(MOST_SHARE - Fraction(1, 100))}"
    return phrases.spoken(phrases.share(of_whole), words.voice_of(speech()))


def millions(low: int | None, high: int | None, currency: str | None, own: str) -> str:
    """Return an amount, or a range (`high` None: none), in millions: "3,000.0–5,000.0".

    Hundredths; to a tenth of a million, what is less to two digits. The currency follows where it
    is not the ledger's own; "" where there is no amount.
    """
    if low is None:
        return ""
    number = _in_millions(low)
    if high not in {None, low}:
        number += f"–{_in_millions(high)}"
    return number if currency == own else f"{number} {currency or ''}".strip()


def _in_millions(value: int) -> str:
    language = speech()
    size = abs(value)
    tick = min(TENTH_OF_A_MILLION, 10 ** max(len(str(size)) - 2, 0))
    number = digits(size, Look(6, tick), language.decimal, language.group)
    number = number if language.decimal in number else f"{number}{language.decimal}0"
    return f"−{number}" if value < 0 else number


def verdict_badge(kind: VerdictKind | None, *, only_if: bool = False) -> tuple[str, Tone]:
    """Return a verdict's words and tone; green never hides a condition."""
    if kind is None:
        return "", Tone.PLAIN
    if only_if and kind in CONDITIONAL:
        return QCoreApplication.translate("words", "Adds up only if …"), Tone.WARN
    return word(kind), VERDICT_TONES[kind]


def short_stage(stage: str | None) -> str:
    """Return a stage as a table has room for it ("MoU")."""
    translate = QCoreApplication.translate
    short = {Stage.LOI: translate("stages", "LoI"), Stage.MOU: translate("stages", "MoU")}
    return next((text for kind, text in short.items() if kind == stage), "") or word(stage)


def review_badge(state: SignOffState) -> tuple[str, Tone]:
    """Return the words and the tone of where a row stands in review."""
    return word(state), REVIEW_TONES[state]


def stage_tone(stage: str | None) -> Tone:
    """Return the tone of a stage; plain for one the ledger added."""
    return STAGE_TONES.get(stage, Tone.PLAIN) if stage else Tone.PLAIN  # type: ignore[call-overload]


def flagged_word(value: str) -> str:
    """Return whether open flags stand on a row, in words."""
    return say(f"view_{value}", {})


def country(code: str | None) -> str:
    """Return a country's name in the person's language; the code where it is not known."""
    if not code:
        return ""
    territory = QLocale.codeToTerritory(code)
    if territory is QLocale.Country.AnyTerritory:
        return code
    return QCoreApplication.translate("countries", QLocale.territoryToString(territory))
