"""A message, or a page that a browser saved as one, to a text."""

from __future__ import annotations

import re
from dataclasses import replace
from email.errors import HeaderParseError
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING, cast

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.document import Document
from crossfoot.exchange.documents.forwarding import Forwarded, day_of_mail, forwarded
from crossfoot.exchange.documents.kinds import LARGEST_TEXT
from crossfoot.exchange.documents.letter import Letter, letter
from crossfoot.exchange.documents.pages import decoded, read_page
from crossfoot.exchange.workbook.guard import address
from crossfoot.reading.coding import known_coding
from crossfoot.reading.sealing import seal

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart
    from typing import BinaryIO

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
_NAME = re.compile(r"\s*[<\[]")
"""What follows the name of a sender: an address."""
_PLACE = ("Snapshot-Content-Location", "Content-Location")


def read_mail(file: BinaryIO, name: str) -> Document:
    """Read a message. Errors: CrossfootError for one without a text."""
    try:
        found = letter(file, name)
        return _read(found, found.message, name)
    except _UNREADABLE as error:
        raise CrossfootError(
            "{name} is no message that can be read.", "Copy its text and paste it.", name=name
        ) from error


def _read(found: Letter, message: EmailMessage, name: str) -> Document:
    part = message.get_body(("html", "plain"))
    body = b"" if part is None else found.body(part)
    attached = _attached(message)
    if attached is not None and len(body) < _SHORT:
        inside = _read(found, attached, name)
        above = "" if part is None else _page(body, part, name).text
        return replace(inside, cut="\n\n".join(filter(None, (above, inside.cut))))
    if part is None:
        raise CrossfootError(
            "{name} holds no text.", "Open what is attached to it instead.", name=name
        )
    page = _page(body, part, name)
    del body
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


def _page(body: bytes, part: MIMEPart, name: str) -> Document:
    """What a part says, in the coding that it says it has."""
    coding = known_coding(part.get_content_charset())
    said = None if coding in {None, "ascii"} else coding
    if part.get_content_type() == "text/html":
        return read_page(decoded(body) if said is None else body.decode(said, "replace"), name)
    if len(body) > LARGEST_TEXT:
        raise CrossfootError(
            "{name} is a text of more than {megabytes} MB.",
            "Cut out what is to be read, and paste that.",
            name=name,
            megabytes=LARGEST_TEXT >> 20,
        )
    return Document(seal(body if said is None else body.decode(said, "replace")).text, "mail")


def _subject(message: EmailMessage) -> str | None:
    """What a message is about, without the marks of those who answered or sent it on."""
    return _plain(_MARKS.sub("", str(message.get("Subject") or "")))


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
