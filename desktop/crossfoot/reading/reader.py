"""Find every figure in a text: money and deal quantities, with hedge, range and period.

The text is cleaned, cut into tokens once, and matched by small functions that look a bounded
number of tokens about each number: the cost is linear in the length of the text.
"""

from __future__ import annotations

from decimal import Decimal

from crossfoot.figures.values import Measure
from crossfoot.reading.cleaning import Cleaned, clean
from crossfoot.reading.currency import resolve
from crossfoot.reading.drafts import Draft, draft_at
from crossfoot.reading.found import Found
from crossfoot.reading.numbers import last_place
from crossfoot.reading.surroundings import (
    converts,
    dollar_of_figure,
    dollar_of_text,
    modality_of,
    period_of,
)
from crossfoot.reading.tables.english import ENGLISH
from crossfoot.reading.tokens import Tokens, tokenise

# How far a currency carries over to a large number without one, in tokens.
_CARRY_REACH = 120


def read(text: str) -> list[Found]:
    """Return the figures in the order they stand in; their spans never overlap.

    Total: any Unicode gives a list. Linear in the length of the text.
    """
    cleaned = clean(text)
    tokens = tokenise(cleaned.clean, ENGLISH)
    drafts = _drafts(tokens)
    codes = _codes(tokens, drafts)
    kept = [
        index for index, draft in enumerate(drafts) if not draft.bare or codes[index] is not None
    ]
    drafts, codes = [drafts[index] for index in kept], [codes[index] for index in kept]
    found: list[Found] = []
    for index, (draft, code) in enumerate(zip(drafts, codes, strict=True)):
        before = drafts[index - 1] if index else None
        conversion = None
        if before and code != codes[index - 1] and converts(tokens, before, draft):
            conversion = index - 1
        floor = before.last if before else 0
        found.append(_found(cleaned, tokens, draft, code, conversion, floor))
    return found


def _drafts(tokens: Tokens) -> list[Draft]:
    drafts: list[Draft] = []
    floor, goods_before = 0, False
    for at in tokens.anchors:
        if at < floor:
            continue
        draft = draft_at(tokens, at, floor, goods_before)
        if draft is not None:
            drafts.append(draft)
            floor = draft.last
            goods_before = goods_before or draft.measure is Measure.QUANTITY
    return drafts


def _codes(tokens: Tokens, drafts: list[Draft]) -> list[str | None]:
    """Return the currency of each figure, carried over to the large numbers without one."""
    dollar = dollar_of_text(tokens)
    codes: list[str | None] = []
    for draft in drafts:
        code = None
        if draft.currency is not None:
            code = resolve(tokens, draft.currency)
            if draft.currency.bare_dollar:
                code = dollar_of_figure(tokens, draft) or dollar or code
        codes.append(code)
    for order in (range(len(drafts)), range(len(drafts) - 1, -1, -1)):
        _carry(drafts, codes, order)
    return codes


def _carry(drafts: list[Draft], codes: list[str | None], order: range) -> None:
    near: tuple[int, str] | None = None
    for index in order:
        draft = drafts[index]
        if draft.measure is not Measure.VALUE:
            continue
        code = codes[index]
        if draft.currency is not None and code is not None:
            near = draft.first, code
        elif draft.currency is None and code is None and near:
            if abs(draft.first - near[0]) <= _CARRY_REACH:
                codes[index] = near[1]


def _found(
    cleaned: Cleaned,
    tokens: Tokens,
    draft: Draft,
    code: str | None,
    conversion: int | None,
    floor: int,
) -> Found:
    start, end = cleaned.span(tokens.starts[draft.first], tokens.ends[draft.last - 1])
    warnings = draft.warnings
    if draft.currency is not None and code is None:
        warnings += (f"“{draft.currency.name}” may be one of {', '.join(draft.currency.codes)}.",)
    return Found(
        start=start,
        end=end,
        text=cleaned.given[start:end],
        measure=draft.measure,
        amount=_plain(draft.amount),
        rounded_to=_plain(draft.step),
        granularity=_plain(last_place(draft.amount)),
        amount_high=None if draft.amount_high is None else _plain(draft.amount_high),
        rounded_to_high=None if draft.step_high is None else _plain(draft.step_high),
        currency=code,
        unit=draft.noun,
        hedge=draft.hedge,
        warnings=warnings,
        converts=conversion,
        period=period_of(tokens, draft),
        modality=modality_of(tokens, draft, floor),
    )


def _plain(value: Decimal) -> Decimal:
    """Return it without exponent or trailing zeros ("4E+9" as 4000000000)."""
    return Decimal(int(value)) if value == int(value) else value.normalize()
