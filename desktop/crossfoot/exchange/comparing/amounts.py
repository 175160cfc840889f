"""A cell that should hold an amount: a number in any usual dress, else words for the reader.

Nothing is guessed: "1,234" is taken only where the column says elsewhere which mark is the decimal
one, or a person said so; else both readings are told.

"(1,234)" is below zero, as accounts write it. Spaces and apostrophes part thousands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import LIMIT, shown
from crossfoot.reading.readings import numbers, readings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crossfoot.reading.found import Found
    from crossfoot.reading.readings import Reading

_GAPS = "[ '’\u00a0\u2009\u202f]"
_SPACED = re.compile(rf"\d{{1,3}}(?:{_GAPS}\d{{3}})+(?:[.,]\d+)?", re.ASCII)
_PLAIN = re.compile(r"\d+(?:[.,]\d+)*", re.ASCII)
_MINUS = re.compile(r"^[-−–]\s?|(?<=\d)[-−–]$")
_FOOTNOTE = re.compile(r"(?<=\d)\s*(?:[*†‡§]+|[¹²³⁰-⁹]+|\[\w{1,2}\]|\([a-z]\))$")
"""The mark of a note behind a number."""
_MARKS = ".,"
_ACCOUNT = re.compile(r"\d\s?[CD]R$")
_POWER = re.compile(r"[-+]?\d(?:[.,]\d+)?[eE][-+]?\d{1,3}", re.ASCII)
_SAY = "Write digits like 4200000000, or words like “$4.2 billion”."


@dataclass(frozen=True, slots=True)
class Amount:
    """What a cell says of an amount, in units.

    step:  the unit of its last printed place; None where the cell held a number, not its print.
    found: what the reader made of the cell, where it holds more than a number.
    """

    value: Decimal
    high: Decimal | None = None
    step: Decimal | None = None
    found: Found | None = None

    @property
    def has_scale(self) -> bool:
        """Whether its words say themselves that it is thousands or millions."""
        if self.found is None:
            return False
        printed = sum(map(str.isdigit, self.found.text))
        return len(str(abs(int(self.value)))) > printed


def amount_of(value: object, mark: str | None = None) -> Amount:
    """Read a cell. mark: the decimal mark of its column, where known. Errors: WrongError."""
    if isinstance(value, bool):
        raise WrongError("{shown} is not an amount", _SAY, shown=shown(value))
    if isinstance(value, int | Decimal):
        return _within(Amount(Decimal(value)))
    if not isinstance(value, str):
        raise WrongError("{value} is not an amount", _SAY, value=value)
    text = _FOOTNOTE.sub("", value.strip())
    if _POWER.fullmatch(text):
        raise WrongError(
            "{shown} is how a spreadsheet program shortens a number, which may have lost digits",
            "Show the column as plain numbers there, and save it again.",
            shown=shown(text),
        )
    if _ACCOUNT.search(text):
        raise WrongError(
            "{shown} may be one side of an account, or crores",
            "Write digits, with a minus where it is below zero.",
            shown=shown(text),
        )
    text = text[1:] if text[:1] == "'" and text[1:2].isdigit() else text
    number = _number(text, mark)
    return _within(_worded(text) if number is None else number)


def mark_of(texts: Iterable[object]) -> str | None:
    """The decimal mark of a column: the one that some number in it cannot be read without.

    None where nothing tells, and where two numbers tell different things.
    """
    plain = (_FOOTNOTE.sub("", text.strip()) for text in texts if isinstance(text, str))
    told = {mark for text in plain if (mark := _told(text))}
    return told.pop() if len(told) == 1 else None


def _number(text: str, mark: str | None) -> Amount | None:
    """The number that a text is; None where it is none. Errors: WrongError if it could be two."""
    bare = text
    bracketed = bare.startswith("(") and bare.endswith(")")
    bare = bare[1:-1].strip() if bracketed else bare
    bare, signs = _MINUS.subn("", bare)
    if _SPACED.fullmatch(bare):
        bare = re.sub(_GAPS, "", bare).replace(",", ".")
        return _signed(bare, below=bracketed or bool(signs))
    if not _PLAIN.fullmatch(bare):
        return None
    known = mark or _told(bare)
    if known is None and not bare.isdigit():
        as_point, as_comma = (_read_as(bare, one) for one in _MARKS)
        raise WrongError(
            "{shown} may be {as_point} or {as_comma}",
            "Say which mark is the decimal one, or write it without the other.",
            shown=shown(text),
            as_point=as_point,
            as_comma=as_comma,
        )
    plain = _read_as(bare, known or ".")
    if plain is None:
        as_other = _read_as(bare, "," if known == "." else ".")
        raise WrongError(
            "{shown} is no number with a decimal {called}",
            f"Write {as_other} if that is meant." if as_other else _SAY,
            shown=shown(text),
            called=_called(known),
        )
    return _signed(plain, below=bracketed or bool(signs))


def _called(mark: str | None) -> str:
    return "comma" if mark == "," else "point"


def _told(text: str) -> str | None:
    """The decimal mark that a number shows by itself; None where it does not."""
    bare = _MINUS.sub("", text.strip("()"))
    if _SPACED.fullmatch(bare):
        return next((mark for mark in _MARKS if mark in bare), None)
    if not _PLAIN.fullmatch(bare):
        return None
    possible = [mark for mark in _MARKS if _read_as(bare, mark) is not None]
    return possible[0] if len(possible) == 1 else None


def _read_as(bare: str, mark: str) -> str | None:
    """Plain digits with a point, if the number is one whose decimal mark this is."""
    group = "," if mark == "." else "."
    whole, found, decimals = bare.partition(mark)
    if mark in decimals or group in decimals:
        return None
    groups = whole.split(group)
    if len(groups) > 1 and not (
        len(groups[0]) in {1, 2, 3}
        and groups[0] != "0"
        and all(len(one) == 3 for one in groups[1:])
    ):
        return None
    return f"{''.join(groups)}{'.' if found else ''}{decimals}"


def _signed(plain: str, *, below: bool) -> Amount:
    value = Decimal(plain)
    exponent = value.as_tuple().exponent
    step = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else None
    return Amount(-value if below else value, step=step)


def _worded(text: str) -> Amount:
    """What the reader makes of words. Errors: WrongError unless they hold one amount."""
    read = [one for one in readings(text) if not one.bracketed] or _bare(text)
    if len(read) != 1:
        many = "holds several amounts" if read else "is not an amount"
        raise WrongError("{shown} {many}", _SAY, shown=shown(text), many=many)
    found = read[0].found
    rest = text[: found.start] + text[found.end :]
    if any(mark.isdigit() for mark in rest) and not any(one.bracketed for one in readings(text)):
        raise WrongError("{shown} is not an amount", _SAY, shown=shown(text))
    return Amount(found.amount, found.amount_high, found.rounded_to, found)


def _bare(text: str) -> list[Reading]:
    """A number with words of its own ("over 7,000") in a column that says what it counts."""
    if any(mark.isdigit() and not mark.isascii() for mark in text):
        return []
    return [
        one
        for one in numbers(text)
        if not any(map(str.isalpha, text[: one.found.start] + text[one.found.end :]))
    ]


def _within(amount: Amount) -> Amount:
    for end in (amount.value, amount.high or amount.value):
        if abs(end) > LIMIT:
            raise WrongError(
                "{end} is beyond 90,000,000,000,000,000",
                "Check the digits and the scale.",
                end=f"{end:,f}",
            )
    return amount


def hundredths(value: Decimal) -> int:
    """An amount as it is stored. Errors: WrongError for one finer than a hundredth."""
    if value % Decimal("0.01"):
        raise WrongError(
            "{value} is finer than a hundredth",
            "Round it as the source prints it.",
            value=f"{value:f}",
        )
    return int(value * 100)
