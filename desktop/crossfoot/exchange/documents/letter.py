"""A message gone through line by line: its heads kept, its texts aside, what is attached left out.

Decision: Python's own parser of messages is given the heads alone, with a mark where each body
stood. It would keep all that is attached several times over, and only the words are read.
Consequence: the heads and the borders of parts are told here by the rules of that parser.
"""

from __future__ import annotations

import binascii
import re
from email import message_from_bytes, policy
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.kinds import LARGEST_PAGE

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

_MOST_PARTS = 5_000
_DEEPEST = 50
"""Parts in each other."""
_LONGEST_HEAD = 100_000
"""Bytes above the text of a part."""
_LONG_LINE = re.compile(
    rb"^content-[a-z-]{1,40}:(?:[^\n]{20000}|(?:[^\n]*+\n[ \t]){500})", re.IGNORECASE | re.MULTILINE
)
"""A line of a head, which Python's reader takes apart word by word."""
_HEADER = re.compile(rb"From |[\041-\071\073-\176]*:|[\t ]")
"""How a line of a head begins, as Python's parser has it."""
_PIECE = 1 << 16
"""Bytes of a line that are looked at at once."""
_MARK = "crossfoot-body-{}"
_MARKED = re.compile(r"crossfoot-body-(\d+)\s*")
_TEXTS = frozenset({"text/plain", "text/html"})


class Letter(NamedTuple):
    """A message whose bodies stand aside.

    message:  with the mark of a body where each text stood.
    bodies:   as they were sent, by the numbers of the marks.
    """

    message: EmailMessage
    bodies: list[bytearray]

    def body(self, part: MIMEPart) -> bytes:
        """What a part says, decoded to its letters' bytes."""
        payload = part.get_payload()
        marked = _MARKED.fullmatch(payload) if isinstance(payload, str) else None
        if marked is None or int(marked[1]) >= len(self.bodies):
            content = part.get_payload(decode=True)
            return content if isinstance(content, bytes) else b""
        return _decoded(bytes(self.bodies[int(marked[1])]), part)


def letter(file: BinaryIO, name: str) -> Letter:
    """Go through a message. name: what errors call it.

    Errors: CrossfootError for more parts, heads or words than an honest message has; ValueError
    and its like where Python's parser cannot read a head.
    """
    return _Reading(file, name).read()


class _Reading:
    """What is known half-way.

    borders:  the lines that part what is open, the innermost last.
    head:     the lines of the head that is read; None below it.
    body:     what takes the lines of the part; None where they are left out.
    """

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._name = name
        self._kept: list[bytes] = []
        self._bodies: list[bytearray] = []
        self._borders: list[bytes] = []
        self._head: list[bytes] | None = []
        self._head_size = self._parts = self._size = 0
        self._body: bytearray | None = None

    def read(self) -> Letter:
        begins = True
        while piece := self._file.readline(_PIECE):
            for line in piece.splitlines(keepends=True):
                self._take(line, begins=begins)
                begins = line.endswith((b"\n", b"\r"))
        if self._head is not None:
            self._end_head()
        message: EmailMessage = message_from_bytes(b"".join(self._kept), policy=policy.default)
        return Letter(message, self._bodies)

    def _take(self, line: bytes, *, begins: bool) -> None:
        if begins and line.startswith(b"--") and self._is_border(line):
            return
        if self._head is not None:
            if begins and line.strip(b"\r\n") and not _HEADER.match(line):
                self._end_head()
                self._keep_body(line)
                return
            if self._head_size and line.startswith(b"From "):
                return  # an envelope's line astray, which that parser passes over
            self._head.append(line)
            self._head_size += len(line)
            if self._head_size > _LONGEST_HEAD:
                raise self._endless()
            if not line.strip(b"\r\n"):
                self._end_head()
            return
        self._keep_body(line)

    def _keep_body(self, line: bytes) -> None:
        if self._body is not None:
            self._body += line
            self._size += len(line)
            if self._size > LARGEST_PAGE:
                raise CrossfootError(
                    "{name} holds a text of more than {megabytes} MB.",
                    "Copy what is to be read, and paste it.",
                    name=self._name,
                    megabytes=LARGEST_PAGE >> 20,
                )

    def _is_border(self, line: bytes) -> bool:
        """Take in a line that begins or ends a part."""
        bare = line.rstrip(b" \t\r\n")
        for at in range(len(self._borders) - 1, -1, -1):
            border = self._borders[at]
            if bare not in (border, border + b"--"):
                continue
            if self._head is not None:
                self._end_head()
            self._parts += 1
            if self._parts > _MOST_PARTS:
                raise self._endless()
            is_end = bare != border
            del self._borders[at + (not is_end) :]
            self._end_body()
            self._head = None if is_end else []
            self._head_size = 0
            self._kept.append(b"\n" + bare + b"\n")
            return True
        return False

    def _end_body(self) -> None:
        """The end of the line above a border belongs to the border."""
        if self._body is not None and self._body.endswith(b"\n"):
            del self._body[-1 - self._body.endswith(b"\r\n") :]
        self._body = None

    def _end_head(self) -> None:
        """Decide what becomes of the lines below."""
        lines, self._head, self._body = self._head or [], None, None
        head = b"".join(lines).strip(b"\r\n")
        head = head + b"\n\n" if head else b"\n"
        if _LONG_LINE.search(head):
            raise self._endless()
        self._kept.append(head)
        part: EmailMessage = message_from_bytes(head, policy=policy.default)
        kind, border = part.get_content_type(), part.get_boundary()
        if part.get_content_maintype() == "multipart" and border:
            if len(self._borders) >= _DEEPEST:
                raise self._endless()
            self._borders.append(b"--" + border.encode("utf-8", "surrogateescape"))
        elif kind == "message/rfc822":
            self._head, self._head_size = [], 0
        elif kind in _TEXTS and part.get_content_disposition() != "attachment":
            self._kept.append(_MARK.format(len(self._bodies)).encode())
            self._body = bytearray()
            self._bodies.append(self._body)

    def _endless(self) -> CrossfootError:
        return CrossfootError(
            "{name} has more parts or addresses than any honest message.",
            "Copy its text and paste it.",
            name=self._name,
        )


def _decoded(body: bytes, part: MIMEPart) -> bytes:
    """A body as it was before it was packed for sending."""
    coding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    if coding == "quoted-printable":
        return binascii.a2b_qp(body)
    if coding == "base64":
        try:
            return binascii.a2b_base64(body)
        except binascii.Error:
            return _cut_short(body)
    if coding in {"x-uuencode", "uuencode", "uue", "x-uue"}:
        part.set_payload(body.decode("ascii", "surrogateescape"))
        return cast("bytes", part.get_payload(decode=True))
    return body


def _cut_short(body: bytes) -> bytes:
    """What can be read of a body in base64 that is cut or damaged."""
    letters = re.sub(rb"[^A-Za-z0-9+/]+", b"", body)
    return binascii.a2b_base64(letters[: len(letters) // 4 * 4])
