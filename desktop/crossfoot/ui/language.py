"""The language of the window: translations, and English plurals where there is none."""

from __future__ import annotations

from PySide6.QtCore import QTranslator
from typing_extensions import override

PLURAL = "(s)"


class EnglishPlurals(QTranslator):
    """Makes "1 figure" and "2 figures" of "%n figure(s)".

    Installed before every other, so that Qt asks it last and a translation wins.
    """

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self,
        context: bytes | str,
        source: bytes | str,
        disambiguation: bytes | str | None = None,
        n: int = -1,
    ) -> str:
        text = source.decode() if isinstance(source, bytes) else source
        return text.replace(PLURAL, "" if n == 1 else "s") if n >= 0 else text
