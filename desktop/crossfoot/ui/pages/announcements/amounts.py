"""The Amount field: a figure's fields as words one can type over, and typed words as fields.

The wording of a quote is never altered. Words that say the same as the wording leave every
field to the reader; words that say something else are kept beside it, as typed.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import Hedge
from crossfoot.reading.meaning import Given, meaning

if TYPE_CHECKING:
    from crossfoot.figures.figure import Figure
    from crossfoot.ledger.fields import FigureFields

_HUNDREDTH = Decimal("0.01")


class NotReadError(CrossfootError):
    """The words in the Amount field are not one amount."""


class CorrectionError(CrossfootError):
    """A correction is not one amount in the figure's own currency, or says no reason."""


def correction_text(fields: FigureFields) -> str:
    """Return what the field of the corrected amount shows; "" where nothing is corrected."""
    return "" if fields.corrected_amount is None else _printed(fields.corrected_amount)


def with_correction(fields: FigureFields, typed: str, why: str) -> FigureFields:
    """Return the fields with what the source ought to have said; the figure itself stays.

    Errors: CorrectionError where the words are not one amount of the figure's own currency, and
    for an amount without a reason.
    """
    typed, why = typed.strip(), why.strip()
    if not typed:
        return replace(fields, corrected_amount=None, corrected_why=why or None)
    amount = fields.corrected_amount
    if typed != correction_text(fields):
        amount = _corrected(fields, typed)
    if not why:
        raise CorrectionError("A correction needs its reason.", "Say in a few words why.")
    return replace(fields, corrected_amount=amount, corrected_why=why)


def _corrected(fields: FigureFields, typed: str) -> int:
    said = figure_of(replace(_unsaid(fields), wording=typed))
    own = figure_of(fields)
    if said.unreadable or said.amount is None or said.amount_high is not None:
        raise CorrectionError(
            "“{typed}” is not read as one amount.",
            "Write one number, for example 200 billion.",
            typed=typed,
        )
    if said.currency and own.currency and said.currency != own.currency:
        raise CorrectionError(
            "The figure is in {own}, the correction in {said}.",
            "Write it in {own}.",
            own=own.currency,
            said=said.currency,
        )
    return said.amount


def amount_text(fields: FigureFields) -> str:
    """Return what the Amount field shows: the wording, else what was typed beside it."""
    if fields.amount is None:
        return fields.wording or ""
    amount = _printed(fields.amount)
    if fields.amount_high is not None:
        amount = f"{amount} to {_printed(fields.amount_high)}"
    hedge = _TYPED.get(fields.hedge or "", "")
    return " ".join(word for word in (hedge, amount, fields.currency or fields.unit) if word)


def with_amount(fields: FigureFields, typed: str) -> FigureFields:
    """Return the fields with what the typed words say.

    Errors: NotReadError where they are not one amount; CrossfootError for one beyond all limits.
    """
    typed = typed.strip()
    if typed == amount_text(fields).strip():
        return fields
    unsaid = _unsaid(fields)
    if not typed or typed == (fields.wording or "").strip():
        return unsaid
    said = figure_of(replace(unsaid, wording=typed))
    if said.unreadable or said.amount is None:
        raise _not_read(typed)
    if fields.wording and _said(said) == _said(figure_of(unsaid)):
        return unsaid
    return replace(
        unsaid,
        amount=said.amount,
        amount_high=said.amount_high,
        currency=said.currency or (None if said.unit else fields.currency),
        unit=said.unit or (None if said.currency else fields.unit),
        hedge=str(said.hedge),
        rounded_to=said.u,
    )


def figure_of(fields: FigureFields, key: str = "form") -> Figure:
    """Return the meaning of these fields, as the checks will take it once they are recorded.

    Errors: CrossfootError for an amount beyond all limits.
    """
    return meaning(key, given_of(fields)).figure


def given_of(fields: FigureFields) -> Given:
    """Return the fields as the reader takes them: amounts in units."""
    return Given(
        wording=fields.wording,
        origin=fields.origin,
        measure=fields.measure,
        amount=_units(fields.amount),
        amount_high=_units(fields.amount_high),
        currency=fields.currency,
        unit=fields.unit,
        hedge=fields.hedge,
        rounded_to=_units(fields.rounded_to),
        period=fields.period,
        from_year=fields.from_year,
        to_year=fields.to_year,
        items=fields.items,
    )


def _not_read(typed: str) -> NotReadError:
    return NotReadError(
        "“{typed}” is not read as one amount.",
        "Write it as a source would, for example “over $12 billion” or “up to 22 aircraft”.",
        typed=typed,
    )


def _unsaid(fields: FigureFields) -> FigureFields:
    return replace(
        fields,
        amount=None,
        amount_high=None,
        currency=None,
        unit=None,
        hedge=None,
        rounded_to=None,
    )


def _said(figure: Figure) -> tuple[object, ...]:
    return (
        figure.amount,
        figure.amount_high,
        figure.u,
        figure.u_high,
        figure.hedge,
        figure.currency,
        figure.unit,
    )


def _units(hundredths: int | None) -> Decimal | None:
    return None if hundredths is None else Decimal(hundredths) * _HUNDREDTH


def _printed(hundredths: int) -> str:
    whole, rest = divmod(abs(hundredths), 100)
    sign = "-" if hundredths < 0 else ""
    return f"{sign}{whole:,}.{rest:02}" if rest else f"{sign}{whole:,}"


_TYPED: dict[str, str] = {
    Hedge.EXACT: "exactly",
    Hedge.OVER: "over",
    Hedge.AT_LEAST: "at least",
    Hedge.UNDER: "under",
    Hedge.AT_MOST: "at most",
    Hedge.UP_TO: "up to",
    Hedge.NEARLY: "nearly",
    Hedge.ABOUT: "about",
    Hedge.JUST_OVER: "just over",
    Hedge.JUST_UNDER: "just under",
    Hedge.WELL_OVER: "well over",
}
"""What is typed, and read back, for each qualifier: words of the sources, not of the screen."""
