"""What stands in the editors of a form, as a person typed it: raw, whether it can be read or not.

Editors are told apart by their accessible names, which differ within a form.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

Typed = dict[str, "str | int | bool | None"]
"""Each editor's name to its text, its choice's data, or whether it is ticked."""


def typed_in(form: QWidget) -> Typed:
    """Return what stands in the editors of a form that are not hidden in it."""
    return {name: _value(editor) for name, editor in _editors(form)}


def type_again(form: QWidget, typed: Typed) -> None:
    """Put back what was typed, editor by editor; a filled line may ask for the next one."""
    left = dict(typed)
    while found := [(name, editor) for name, editor in _editors(form) if name in left]:
        for name, editor in found:
            _put(editor, left.pop(name, None))


def to_text(typed: Typed) -> str:
    """Return it as JSON."""
    return json.dumps(typed, ensure_ascii=False)


def from_text(text: str) -> Typed:
    """Return what was typed; nothing where another version wrote it and it does not fit."""
    try:
        said = json.loads(text)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _editors(form: QWidget) -> Iterator[tuple[str, QWidget]]:
    for editor in form.findChildren(QWidget):
        if isinstance(editor, (QLineEdit, QComboBox, QCheckBox)):
            name = editor.accessibleName() or _caption(editor)
            if name and editor.isVisibleTo(form):
                yield name, editor


def _caption(editor: QWidget) -> str:
    return editor.text().replace("&", "") if isinstance(editor, QCheckBox) else ""


def _value(editor: QWidget) -> str | int | bool | None:
    if isinstance(editor, QLineEdit):
        return editor.text()
    if isinstance(editor, QComboBox):
        chosen: str | int | None = editor.currentData()
        return chosen
    return isinstance(editor, QCheckBox) and editor.isChecked()


def _put(editor: QWidget, value: str | int | bool | None) -> None:
    if isinstance(editor, QLineEdit) and isinstance(value, str) and value != editor.text():
        editor.setText(value)
        editor.textEdited.emit(value)  # as if a person had: the next line appears
    elif isinstance(editor, QComboBox) and (place := editor.findData(value)) >= 0:
        editor.setCurrentIndex(place)
    elif isinstance(editor, QCheckBox) and isinstance(value, bool):
        editor.setChecked(value)
