"""A message, or a page that a browser saved as one, to a text."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING, cast

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.document import Document
from crossfoot.exchange.documents.forwarding import Forwarded, day_of_mail, forwarded
from crossfoot.exchange.documents.kinds import LARGEST_PAGE
from crossfoot.exchange.documents.pages import read_page
from crossfoot.exchange.workbook.guard import address
from crossfoot.reading.sealing import seal

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

_UNREADABLE = (
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    AssertionError,
    RecursionError,
    HeaderParseError,
    OverflowError,
)
"""What Python's own reader of messages raises for those that are none."""
_SHORT = 2_000
"""Bytes of a note above a message that is sent on."""
_MARKS = re.compile(r"^(?:\s*(?:fwd?|re|aw|wg|tr|vs|отв|пересл)\s*:)+", re.IGNORECASE)
_MOST_PARTS = 5_000
"""Lines that may part what is in a message; Python's reader keeps an object for each."""
_LONGEST_HEAD = 100_000
"""Bytes above the text of a message."""
_LONG_LINE = re.compile(
    rb"^content-[a-z-]{1,40}:(?:[^\n]{20000}|(?:[^\n]*+\n[ \t]){500})", re.IGNORECASE | re.MULTILINE
)
"""A line above a part of a message, which Python's reader takes apart word by word."""
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_NAME = re.compile(r"\s*[<\[]")
"""What follows the name of a sender: an address."""
_PLACE = ("Snapshot-Content-Location", "Content-Location")


def read_mail(raw: bytes, name: str) -> Document:
    """Read a message. Errors: CrossfootError for one without a text."""
    try:
        return _read(raw, name)
    except _UNREADABLE as error:
        raise CrossfootError(
            "{name} is no message that can be read.", "Copy its text and paste it.", name=name
        ) from error


def _read(raw: bytes, name: str) -> Document:
    head = _HEAD_END.search(raw, 0, _LONGEST_HEAD)
    if (head is None and len(raw) > _LONGEST_HEAD) or (
        raw.count(b"\n--") > _MOST_PARTS or _LONG_LINE.search(raw)
    ):
        raise CrossfootError(
            "{name} has more parts or addresses than any honest message.",
            "Copy its text and paste it.",
            name=name,
        )
    message: EmailMessage = message_from_bytes(raw, policy=policy.default)
    part = message.get_body(("html", "plain"))
    attached = _attached(message)
    if attached is not None and (part is None or len(part.get_payload()) < _SHORT):
        inside = _read(attached.as_bytes(), name)
        above = "" if part is None else _text_of(part)
        return replace(inside, cut="\n\n".join(filter(None, (above, inside.cut))))
    if part is None:
        raise CrossfootError(
            "{name} holds no text.", "Open what is attached to it instead.", name=name
        )
    body = _body(part)
    if len(body) > LARGEST_PAGE:
        raise CrossfootError(
            "{name} holds a text of more than {megabytes} MB.",
            "Copy what is to be read, and paste it.",
            name=name,
            megabytes=LARGEST_PAGE >> 20,
        )
    charset = part.get_content_charset()
    if part.get_content_type() == "text/html":
        page = read_page(_as_utf8(body, charset), name)
    else:
        page = Document(seal(_as_utf8(body, charset)).text, "mail")
    if not page.text.strip():
        raise CrossfootError(
            "{name} holds no text.", "Open what is attached to it instead.", name=name
        )
    passed_on = forwarded(page.text)
    if passed_on is not None:
        return _passed_on(page, passed_on, message)
    sender, host = parseaddr(str(message.get("From", "")))
    saved = next((str(message[one]) for one in _PLACE if message.get(one)), "")
    return Document(
        page.text,
        "page" if saved else "mail",
        cut=page.cut,
        notes=_notes(message),
        title=_subject(message) or page.title,
        publisher=page.publisher or (None if saved else _plain(sender) or _plain(host)),
        author=page.author if saved else _plain(sender),
        published_on=(page.published_on if saved else None) or _day(message),
        url=address(saved) or page.url,
        language=page.language,
    )


def _passed_on(page: Document, passed_on: Forwarded, message: EmailMessage) -> Document:
    """A message that somebody sent on: what it said, and who said it first."""
    sender = _NAME.split(passed_on.sender)[0].strip("'\" ") or passed_on.sender
    return Document(
        passed_on.text,
        "mail",
        cut="\n\n".join(filter(None, (passed_on.above, page.cut))),
        notes=_notes(message),
        title=_plain(passed_on.subject) or _subject(message),
        publisher=_plain(sender),
        author=_plain(sender),
        published_on=day_of_mail(passed_on.date) or _day(message),
        url=page.url,
        language=page.language,
    )


def _attached(message: EmailMessage) -> EmailMessage | None:
    """The one message that is attached to another; None for none, and for several."""
    found = [
        part.get_payload(0)
        for part in message.iter_attachments()
        if part.get_content_type() == "message/rfc822"
    ]
    return cast("EmailMessage", found[0]) if len(found) == 1 else None


def _body(part: MIMEPart) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _text_of(part: MIMEPart) -> str:
    body = _as_utf8(_body(part), part.get_content_charset())
    return read_page(body).text if part.get_content_type() == "text/html" else seal(body).text


def _subject(message: EmailMessage) -> str | None:
    """What a message is about, without the marks of those who answered or sent it on."""
    return _plain(_MARKS.sub("", str(message.get("Subject") or "")))


def _as_utf8(body: bytes, charset: str | None) -> bytes:
    """The bytes of a part with the coding that its message says it has."""
    if charset is None:
        return body
    try:
        return body.decode(charset, "replace").encode("utf-8", "surrogatepass")
    except LookupError:
        return body


def _notes(message: EmailMessage) -> tuple[str, ...]:
    names = [part.get_filename() or "without a name" for part in message.iter_attachments()]
    if not names or message.get_content_type() == "multipart/related":
        return ()
    return (f"What is attached was not read: {', '.join(names[:5])}.",)


def _day(message: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(str(message.get("Date", ""))).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return None


def _plain(text: object) -> str | None:
    return " ".join(str(text or "").split())[:300] or None
