"""One value of a bundle at a time: from JSON to what the ledger stores, or a fault in words.

Each reader takes a JSON value that is not null and returns the stored value.
Errors: WrongError, and nothing else, whatever the value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.errors import WrongError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

Reader = Callable[[Any], Any]
Row = dict[str, Any]

LIMIT = 9 * 10**16
"""Units, either side of zero. Source: FIGURES, section 2."""
HEAVIEST = 10**6
DEAREST = 10**12
FINEST = 20
"""Decimals of a rate."""

_PLAIN = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?", re.ASCII)
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def shown(value: object) -> str:
    """A value as a message quotes it, cut where it is long."""
    text = f'"{value}"' if isinstance(value, str) else _json_word(value)
    text = _UNSTORABLE.sub("\ufffd", text).replace("\n", " ")
    return text if len(text) <= 60 else f'{text[:57]}…"'


def _json_word(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case dict():
            return "an object"
        case list():
            return "a list"
        case Decimal() if abs(value.adjusted()) > 25:
            return "a number of that size"
    return str(value)


def fold(name: str) -> str:
    """A name as names are compared: case and spacing apart."""
    return " ".join(name.casefold().split())


def text(value: object) -> str:
    """Any text that says something; what no file can store (NUL, half a surrogate pair) goes."""
    if not isinstance(value, str):
        raise WrongError("{shown} is not text", "Put it in quotation marks.", shown=shown(value))
    clean = _UNSTORABLE.sub("", value)
    if value.strip() and not clean.strip():
        raise WrongError(
            "holds nothing but NULs or halves of characters", "Save the text again as UTF-8."
        )
    if not clean.strip():
        raise WrongError("is empty", "Leave the field out where there is nothing to say.")
    return clean


def body(value: object) -> str:
    """A source text: sealed where it is used, so it is kept as it came."""
    if not isinstance(value, str):
        raise WrongError("{shown} is not text", "Put it in quotation marks.", shown=shown(value))
    return value


def digest(value: object) -> str:
    """The SHA-256 of a text that is not in the file."""
    if not isinstance(value, str) or not _DIGEST.fullmatch(value):
        raise WrongError(
            "{shown} is not a SHA-256", "Write its 64 digits in small letters.", shown=shown(value)
        )
    return value


def choice(values: type[StrEnum], noun: str, added: Iterable[str] = ()) -> Reader:
    """One word of a list. added: those of a ledger's own."""
    return word_of((*(member.value for member in values), *added), noun)


def word_of(listed: Iterable[str], noun: str) -> Reader:
    """One of these words."""
    words = {word: word for word in listed}

    def read(value: object) -> str:
        found = words.get(value) if isinstance(value, str) else None
        if found is None:
            raise WrongError(
                "{shown} is not {noun}", did_you_mean(value, words), shown=shown(value), noun=noun
            )
        return found

    return read


def did_you_mean(value: object, words: Mapping[str, object]) -> str:
    """The way out of an unknown word: the nearest known one, or all of them."""
    near = get_close_matches(str(value)[:60].lower(), words, n=1, cutoff=0.6)
    return f'Did you mean "{near[0]}"?' if near else f"Known are {', '.join(words)}."


def hundredths(value: object) -> int:
    """An amount of any sign, in hundredths of its unit; never rounded.

    Source: CONTRACT, amounts are never floats: what wrote one may have lost its last digits.
    """
    number = decimal(value, "an amount", "4200000000")
    if abs(number) > LIMIT:
        raise WrongError(
            "{shown} is beyond 90,000,000,000,000,000",
            "Check the digits, or leave the amount out and keep the wording.",
            shown=shown(value),
        )
    if isinstance(value, Decimal):
        raise WrongError(
            "{shown} is a float, which may have lost digits",
            'Write the amount as text, like "{example}".',
            shown=shown(value),
            example=_plain(number),
        )
    if number % Decimal("0.01"):
        raise WrongError(
            "{shown} is finer than a hundredth", "Give it in hundredths.", shown=shown(value)
        )
    return int(number * 100)


def _plain(number: Decimal) -> str:
    digits = f"{number:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def decimal(value: object, noun: str, example: str) -> Decimal:
    """A number written as text or as a JSON number, read exactly."""
    if isinstance(value, str):
        if not _PLAIN.fullmatch(value) or len(value) > 60:
            raise WrongError(
                "{shown} is not {noun}",
                'Write plain digits with a point, like "{example}".',
                shown=shown(value),
                noun=noun,
                example=example,
            )
        return Decimal(value)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise WrongError(
            "{shown} is not {noun}",
            'Write it like "{example}".',
            shown=shown(value),
            noun=noun,
            example=example,
        )
    number = Decimal(value)
    if abs(number.adjusted()) > 25:
        raise WrongError(
            "{shown} is not {noun}",
            "Check the digits and the exponent.",
            shown=shown(value),
            noun=noun,
        )
    return number


def weight(value: object) -> tuple[int, int]:
    """How often a part counts: a number, or [low, high]; in hundredths."""
    ends = value if isinstance(value, list) else [value, value]
    if len(ends) != 2:
        raise WrongError("is not [low, high]", "Give one number, or two in a list.")
    low, high = (_weight_end(end) for end in ends)
    if low > high:
        raise WrongError("runs from high to low", "Put the smaller weight first.")
    return low, high


def _weight_end(value: object) -> int:
    number = decimal(value, "a weight", "1")
    if abs(number) > HEAVIEST or number % Decimal("0.01"):
        raise WrongError(
            "{shown} is not a weight",
            "Weights have at most two decimals and lie within 1,000,000 either side of zero.",
            shown=shown(value),
        )
    return int(number * 100)


def rate(value: object) -> str:
    """An exchange rate, kept digit by digit: its last printed place is its precision."""
    number = decimal(value, "a rate", "1.0832")
    if not 0 < number < DEAREST or number != round(number, FINEST):
        raise WrongError(
            "{shown} is not a rate",
            "A rate lies above zero and below a trillion, with at most {finest} decimals.",
            shown=shown(value),
            finest=FINEST,
        )
    return f"{number:f}"


def whole(value: object) -> int:
    """A count from zero up."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 10**9:
        raise WrongError(
            "{shown} is not a whole number", "Give a number like 14.", shown=shown(value)
        )
    return value


def boolean(value: object) -> int:
    """True or false, stored as 1 or 0."""
    if not isinstance(value, bool):
        raise WrongError(
            "{shown} is neither true nor false", "Write true or false.", shown=shown(value)
        )
    return int(value)


def day(value: object, given: object = None) -> str:
    """A date at the precision it is given in: year, month or day.

    given: what it was read from, where that is written otherwise; a fault quotes it.
    """
    found = _DATE.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise WrongError(
            "{shown} is not a date", "Write it as 2025, 2025-09 or 2025-09-23.", shown=shown(value)
        )
    year, month, day_ = (int(part) if part else 1 for part in found.groups())
    try:
        date(year, month, day_)
    except ValueError:
        raise WrongError(
            "{shown} is not in the calendar",
            "Check the month and the day.",
            shown=shown(value if given is None else given),
        ) from None
    return found.group()


def year(value: object) -> str:
    """A year or finer that an amount covers; a bare number is taken for a year."""
    plain = isinstance(value, int) and not isinstance(value, bool) and 1000 <= value <= 9999
    return day(str(value) if plain else value)


def moment(value: object) -> str:
    """A date and time, ISO 8601."""
    try:
        datetime.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise WrongError(
            "{shown} is not a date and time",
            "Write it as 2025-09-23T14:05:00Z.",
            shown=shown(value),
        ) from None
    return str(value)


def language(value: object) -> str:
    """A BCP 47 tag."""
    if not isinstance(value, str) or not _LANGUAGE.fullmatch(value):
        raise WrongError(
            "{shown} is not a language", 'Write a tag such as "en" or "ru".', shown=shown(value)
        )
    return value


def span(value: object) -> tuple[int, int]:
    """[start, end] in code points, end after start."""
    if not isinstance(value, list) or len(value) != 2:
        raise WrongError("is not [start, end]", "Count in characters of the text.")
    start, end = (whole(mark) for mark in value)
    if start >= end:
        raise WrongError(
            "[{start}, {end}] is empty", "The end comes after the start.", start=start, end=end
        )
    return start, end


def list_of(read: Reader) -> Reader:
    """A list whose every item the reader takes."""

    def read_all(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise WrongError(
                "{shown} is not a list", "Put it in square brackets.", shown=shown(value)
            )
        return tuple(_item(read, item, number) for number, item in enumerate(value))

    return read_all


def _item(read: Reader, item: object, number: int) -> object:
    try:
        return read(item)
    except WrongError as fault:
        raise fault.inside(f"[{number}]") from None


def filled_list_of(read: Reader) -> Reader:
    """A list of at least one such item."""
    read_all = list_of(read)

    def read_some(value: object) -> tuple[Any, ...]:
        items: tuple[Any, ...] = read_all(value)
        if not items:
            raise WrongError("names nothing", "Name one row at least.")
        return items

    return read_some


def record(fields: Mapping[str, Reader], required: tuple[str, ...]) -> Reader:
    """An object of these fields and no others; null says nothing."""

    def read(value: object) -> Row:
        if not isinstance(value, dict):
            raise WrongError("{shown} is not an object", "Put it in braces.", shown=shown(value))
        row: Row = {}
        for name, given in value.items():
            field = fields.get(name)
            if field is None:
                raise unknown_field(name, fields)
            if given is not None:
                try:
                    row[name] = field(given)
                except WrongError as fault:
                    raise fault.inside(f".{name}") from None
        for name in required:
            if name not in row:
                raise WrongError("is missing", "Every one of these needs it.", f".{name}")
        return row

    return read


def unknown_field(name: str, fields: Mapping[str, Reader]) -> WrongError:
    """The fault of a field that the format does not have."""
    return WrongError("{shown} is not a field", did_you_mean(name, fields), shown=shown(name))
