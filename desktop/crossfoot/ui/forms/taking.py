"""What an editor of a form holds, and which field is to blame where that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit

T = TypeVar("T")


def said(line: QLineEdit) -> str | None:
    """Return what a line holds; None where it is empty."""
    return line.text().strip() or None


def taken(field: str, take: Callable[[], T]) -> T:
    """Return what an editor holds. Errors: those of `take`, about this field."""
    try:
        return take()
    except CrossfootError as error:
        raise error.about(field)  # noqa: B904  (the same error, named)
