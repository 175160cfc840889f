"""Where a form says what it cannot save: beside the field that is to blame, else on its top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ui.told import error_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.errors import CrossfootError
    from crossfoot.ui.widgets.field import Field
    from crossfoot.ui.widgets.notice import Notice


def tell_refusal(error: CrossfootError, named: Mapping[str, Field], notice: Notice) -> None:
    """Say what is wrong. named: the form's fields by what they are called in a record."""
    field = named.get(error.field)
    if field is None:
        notice.tell(error_words(error))
        return
    notice.clear()
    field.show_problem(error)
    field.focus_editor()
