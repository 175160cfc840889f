"""The body of a Word file, element by element, into lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.blocks import Blocks
from crossfoot.exchange.documents.word_styles import is_on, said
from crossfoot.exchange.documents.word_tables import LONGEST_CELL, Step, Tables
from crossfoot.exchange.spreadsheets.xml import Attributes, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.exchange.documents.word_styles import Styles
    from crossfoot.exchange.spreadsheets.package import Package

_MOST_ELEMENTS = 1_500_000
_MOST_WORDS = 3_000_000
"""Characters: twice as many as a text may have."""
_DEEPEST = 500
_GONE = frozenset({"del", "moveFrom", "rt"})
"""Around words that were taken out, or that only say how others are spoken."""
_MARKS = frozenset({"del", "moveFrom", "vanish"})
"""What is said of the end of a paragraph that is not to be seen: it goes on with the next."""
_SYMBOLS = {0xF02D: "-", 0xF0A3: "≤", 0xF0B1: "±", 0xF0B3: "≥", 0xF0B4: "×", 0xF0B7: "•"}
"""Of the font Symbol, those that stand beside numbers."""
_PRIVATE = range(0xE000, 0xF900)
"""Code points that mean something in one font only."""


class Note(NamedTuple):
    """A foot- or endnote. kind: "footnote", "endnote"."""

    kind: str
    id: str


@dataclass(slots=True)
class _Paragraph:
    """A paragraph that is open. boxes: what stands in its text boxes, to follow it."""

    style: str = ""
    listed: bool | None = None
    goes_on: bool = False
    begun: bool = False
    words: list[str] = field(default_factory=list)
    boxes: list[Step] = field(default_factory=list)


class Body:
    """Reads the parts of a file that hold text.

    notes:   those that the text has marks of, in their order.
    called:  the first words in each style, by its name.
    """

    def __init__(self, package: Package, styles: Styles, blocks: Blocks) -> None:
        self.notes: list[Note] = []
        self.called: dict[str, str] = {}
        self._package = package
        self._styles = styles
        self._blocks = blocks
        self._open: list[str] = []
        self._skipped = 0
        self._elements = self._size = 0
        self._into: list[list[Step]] = []
        self._paragraphs: list[_Paragraph] = []
        self._tables = Tables()
        self._fields: list[bool] = []
        self._carries = False
        self._prompts: list[bool] = []
        self._hidden: bool | None = None
        self._raised = False
        self._reads = False
        self._choices: list[bool] = []
        self._kind = ""
        self._found: dict[Note, Blocks] = {}
        self._begins: dict[str, Callable[[Attributes], object]] = {
            "p": self._begin_paragraph,
            "pStyle": self._style,
            "numId": self._listed,
            "r": self._begin_run,
            "rStyle": self._run_style,
            "vanish": self._vanish,
            "vertAlign": self._align,
            "t": self._begin_words,
            "br": self._line,
            "cr": self._line,
            "tab": self._tab,
            "ptab": self._tab,
            "noBreakHyphen": lambda _: self._say("\u2011"),
            "sym": self._symbol,
            "fldChar": self._field,
            "tbl": lambda _: self._tables.begin(),
            "tr": lambda _: self._tables.begin_row(),
            "tc": self._begin_cell,
            "gridSpan": lambda given: self._tables.span(said(given)),
            "cellDel": lambda _: self._tables.take_cell_out(),
            "footnoteReference": lambda given: self._note("footnote", given),
            "endnoteReference": lambda given: self._note("endnote", given),
            "txbxContent": self._begin_box,
            "sdt": lambda _: self._prompts.append(False),
            "showingPlcHdr": self._prompt,
            "AlternateContent": lambda _: self._choices.append(False),
            "footnote": self._begin_note,
            "endnote": self._begin_note,
        }
        self._ends: dict[str, Callable[[], object]] = {
            "p": self._end_paragraph,
            "t": self._end_words,
            "tc": self._end_cell,
            "tbl": self._end_table,
            "txbxContent": self._end_box,
            "sdt": self._prompts.pop,
            "AlternateContent": self._choices.pop,
        }

    def read(self, part: str) -> None:
        """Read a part. Errors: CrossfootError for one that is damaged or endless."""
        parse(
            self._package.pieces(part),
            f"{self._package.name} ({part})",
            start=self._begin,
            end=self._end,
            text=self._text,
        )

    def read_notes(self, part: str, kind: str) -> dict[Note, Blocks]:
        """Read the notes of a kind."""
        self._kind, self._found = kind, {}
        if part in self._package:
            kept, self.notes = self.notes, []  # a note has no marks of others
            self.read(part)
            self.notes = kept
        return self._found

    def _begin(self, name: str, attributes: Attributes) -> None:
        self._elements += 1
        if self._elements > _MOST_ELEMENTS or len(self._open) > _DEEPEST:
            raise self._endless()
        above = self._open[-1] if self._open else ""
        self._open.append(name)
        if self._skipped:
            return
        if name in _MARKS and above == "rPr" and len(self._open) > 2 and self._open[-3] == "pPr":
            self._ends_unseen(attributes)
        elif name == "del" and above == "trPr":
            self._tables.take_row_out()
        elif (name in _GONE and above != "rPr") or (name == "Fallback" and any(self._choices[-1:])):
            self._skipped = len(self._open)
        elif name == "Choice" and self._choices:
            self._choices[-1] = True
        else:
            begin = self._begins.get(name)
            if begin is not None:
                begin(attributes)

    def _end(self, name: str) -> None:
        if self._skipped:
            if self._skipped == len(self._open):
                self._skipped = 0
        else:
            end = self._ends.get(name)
            if end is not None:
                end()
        self._open.pop()

    def _text(self, text: str) -> None:
        if self._reads and not self._skipped:
            self._say(text)

    def _do(self, step: str, words: str = "") -> None:
        if self._into:
            self._into[-1].append((step, words))
        else:
            _play(self._blocks, step, words)

    def _say(self, text: str) -> None:
        """Some words of a run, where a person would see them."""
        if not self._paragraphs or self._is_unseen():
            return
        self._size += len(text)
        if self._size > _MOST_WORDS:
            raise self._endless()
        paragraph = self._paragraphs[-1]
        self._start(paragraph)
        self._tables.grow(len(text))
        if len(paragraph.words) < LONGEST_CELL:
            paragraph.words.append(text)
        self._do("raised" if self._raised else "words", text)

    def _start(self, paragraph: _Paragraph) -> None:
        """Begin the line of a paragraph with its first words: an empty one is none."""
        if paragraph.begun:
            return
        paragraph.begun = True
        if self._carries:
            self._carries = False
            return
        self._do("paragraph")
        listed = paragraph.listed
        style = paragraph.style
        if listed is None:
            heads = self._styles.name(style).startswith(("heading", "title"))
            listed = not heads and self._styles.listed(style)
        if listed:
            self._do("item")

    def _is_unseen(self) -> bool:
        hidden = self._hidden
        if hidden is None:
            hidden = bool(self._styles.hidden(self._paragraphs[-1].style))
        return hidden or any(self._fields) or any(self._prompts)

    # Paragraphs and runs.

    def _begin_paragraph(self, _: Attributes) -> None:
        self._paragraphs.append(_Paragraph())
        self._hidden, self._raised = None, False

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        # A field whose code does not end would swallow the rest of the text.
        self._fields = [False for code in self._fields if not code]
        name = self._styles.name(paragraph.style)
        words = " ".join("".join(paragraph.words).split())
        if words and len(words) < LONGEST_CELL:
            self.called.setdefault(name, words)
        self._carries = paragraph.goes_on and (paragraph.begun or self._carries)
        for step, said_there in paragraph.boxes:
            self._do(step, said_there)

    def _style(self, given: Attributes) -> None:
        if self._paragraphs:
            self._paragraphs[-1].style = said(given)

    def _listed(self, given: Attributes) -> None:
        if self._paragraphs:
            self._paragraphs[-1].listed = said(given) != "0"

    def _ends_unseen(self, given: Attributes) -> None:
        if self._paragraphs and is_on(given):
            self._paragraphs[-1].goes_on = True

    def _begin_run(self, _: Attributes) -> None:
        self._hidden, self._raised = None, False

    def _run_style(self, given: Attributes) -> None:
        if self._hidden is None:
            self._hidden = self._styles.hidden(said(given))

    def _vanish(self, given: Attributes) -> None:
        self._hidden = is_on(given)

    def _align(self, given: Attributes) -> None:
        self._raised = said(given) == "superscript"

    def _begin_words(self, _: Attributes) -> None:
        self._reads = True

    def _end_words(self) -> None:
        self._reads = False

    def _line(self, _: Attributes) -> None:
        if self._paragraphs and self._paragraphs[-1].begun and not self._is_unseen():
            self._do("line")

    def _tab(self, _: Attributes) -> None:
        if len(self._open) > 1 and self._open[-2] == "r":
            self._say(" ")

    def _symbol(self, given: Attributes) -> None:
        try:
            code = int(said(given, "char"), 16)
        except ValueError:
            return
        if code in _PRIVATE:
            self._say(_SYMBOLS.get(code, "") if said(given, "font") == "Symbol" else "")
        elif 0x20 <= code < 0xD800:
            self._say(chr(code))

    # Fields, prompts, notes, boxes.

    def _field(self, given: Attributes) -> None:
        match said(given, "fldCharType"):
            case "begin":
                self._fields.append(True)
            case "separate" if self._fields:
                self._fields[-1] = False
            case "end" if self._fields:
                self._fields.pop()

    def _prompt(self, given: Attributes) -> None:
        if self._prompts:
            self._prompts[-1] = is_on(given)

    def _note(self, kind: str, given: Attributes) -> None:
        if self._paragraphs and not self._is_unseen():
            self.notes.append(Note(kind, said(given, "id")))
            self._say(f"[{len(self.notes)}]")

    def _begin_note(self, given: Attributes) -> None:
        self._blocks = self._found[Note(self._kind, said(given, "id"))] = Blocks()

    def _begin_box(self, _: Attributes) -> None:
        self._into.append([])

    def _end_box(self) -> None:
        steps = self._into.pop()
        if self._paragraphs:
            self._paragraphs[-1].boxes += steps
        else:
            for step, words in steps:
                self._do(step, words)

    # Tables.

    def _begin_cell(self, _: Attributes) -> None:
        self._into.append(self._tables.begin_cell())
        self._carries = False

    def _end_cell(self) -> None:
        self._into.pop()
        self._carries = False

    def _end_table(self) -> None:
        for step, words in self._tables.end():
            self._do(step, words)

    def _endless(self) -> CrossfootError:
        return CrossfootError(
            "{name} has more parts than any honest document.",
            "Copy its text and paste it.",
            name=self._package.name,
        )


def _play(blocks: Blocks, step: str, words: str) -> None:
    match step:
        case "words":
            blocks.words(words)
        case "raised":
            blocks.words(words, raised=True)
        case "paragraph":
            blocks.paragraph()
        case "item":
            blocks.item()
        case "line":
            blocks.line()
        case "first" | "cell":
            blocks.begin_cell(first=step == "first")
        case "end":
            blocks.end_cell()
