"""A message, or a page that a browser saved as one, to a text."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.document import Document
from crossfoot.exchange.documents.kinds import LARGEST_PAGE
from crossfoot.exchange.documents.pages import read_page
from crossfoot.exchange.workbook.guard import address
from crossfoot.reading.sealing import seal

if TYPE_CHECKING:
    from email.message import EmailMessage

_UNREADABLE = (
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    AssertionError,
    RecursionError,
    HeaderParseError,
)
"""What Python's own reader of messages raises for those that are none."""
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
    message: EmailMessage = message_from_bytes(raw, policy=policy.default)
    part = message.get_body(("html", "plain"))
    if part is None:
        raise CrossfootError(
            "{name} holds no text.", "Open what is attached to it instead.", name=name
        )
    content = part.get_payload(decode=True)
    body = content if isinstance(content, bytes) else b""
    if len(body) > LARGEST_PAGE:
        raise CrossfootError(
            "{name} holds a text of more than {megabytes} MB.",
            "Copy what is to be read, and paste it.",
            name=name,
            megabytes=LARGEST_PAGE >> 20,
        )
    charset = part.get_content_charset()
    if part.get_content_type() == "text/html":
        page = read_page(_as_utf8(body, charset))
    else:
        page = Document(seal(_as_utf8(body, charset)).text, "mail")
    if not page.text.strip():
        raise CrossfootError(
            "{name} holds no text.", "Open what is attached to it instead.", name=name
        )
    sender, host = parseaddr(str(message.get("From", "")))
    saved = next((str(message[one]) for one in _PLACE if message.get(one)), "")
    return Document(
        page.text,
        "page" if saved else "mail",
        cut=page.cut,
        notes=_notes(message),
        title=_plain(message.get("Subject")) or page.title,
        publisher=page.publisher or (None if saved else _plain(sender) or _plain(host)),
        author=page.author if saved else _plain(sender),
        published_on=(page.published_on if saved else None) or _day(message),
        url=address(saved) or page.url,
        language=page.language,
    )


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
    except (ValueError, TypeError):
        return None


def _plain(text: object) -> str | None:
    return " ".join(str(text or "").split())[:300] or None
