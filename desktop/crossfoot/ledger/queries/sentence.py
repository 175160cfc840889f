"""The sentence a quote stands in, for evidence panes and the workbook."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """A quote with the words around it: before + quote + after reads as the source has it."""

    before: str
    quote: str
    after: str

    @property
    def text(self) -> str:
        """The whole sentence."""
        return f"{self.before}{self.quote}{self.after}"


def sentence_around(text: str, start: int, end: int) -> Sentence:
    """Return the sentence that holds text[start:end]; a very long one is cut with an ellipsis."""
    raise NotImplementedError
