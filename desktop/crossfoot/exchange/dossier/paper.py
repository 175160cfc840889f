"""The pieces of a dossier as HTML that a browser and Qt's printing show alike.

Qt knows little of CSS: the space about a cell, its width and ground, and where its words stand are
told by attributes, and the head of a table stands again on each page.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from crossfoot.exchange.workbook.guard import address

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from crossfoot.ledger.queries.evidence import Evidence

STYLE = """
body { font-family: sans-serif; font-size: 9.5pt; color: #1f2933; }
h1 { font-size: 16pt; color: #1f3a5f; margin-bottom: 4px; }
h2 { font-size: 11.5pt; color: #1f3a5f; margin-top: 18px; margin-bottom: 4px; }
th { background-color: #1f3a5f; color: #ffffff; }
td { vertical-align: top; border-bottom: 1px solid #d9dee5; }
a { color: #1f3a5f; } .quiet { color: #52606d; } .lead { font-size: 11pt; }
blockquote { margin-top: 4px; margin-bottom: 8px; margin-left: 14px; margin-right: 0; }
"""
TABLE = '<table width="100%" cellpadding="4" cellspacing="0">'


def page(title: str, body: str) -> str:
    """A whole document."""
    head = f'<meta charset="utf-8"><title>{html.escape(title)}</title><style>{STYLE}</style>'
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head><body>{body}</body></html>\n'


def heading(title: str, lead: str, below: str) -> str:
    """What it is about, what is said of it, and of when that is."""
    return (
        f'<h1>{html.escape(title)}</h1><p class="quiet">{html.escape(below)}</p>'
        f'<p class="lead">{html.escape(lead)}</p>'
    )


def said(label: str, text: str) -> str:
    """A line with a word before it."""
    return f'<p><span class="quiet">{html.escape(label)}:</span> {html.escape(text)}</p>'


def table(
    title: str,
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    right: Iterable[int] = (),
    last_is_sum: bool = False,
) -> str:
    """A table under its title; "" without rows. right: columns of numbers, from 0."""
    lines = list(rows)
    if not lines:
        return ""
    numbers = frozenset(right)

    def side(at: int) -> str:
        return "right" if at in numbers else "left"

    names = "".join(
        f'<th align="{side(at)}">{html.escape(one)}</th>' for at, one in enumerate(head)
    )
    body = []
    for number, line in enumerate(lines, 1):
        is_sum = last_is_sum and number == len(lines)
        cells = (
            f'<td align="{side(at)}">{_strong(html.escape(cell), is_sum)}</td>'
            for at, cell in enumerate(line)
        )
        body.append(f"<tr>{''.join(cells)}</tr>")
    return (
        f"<h2>{html.escape(title)}</h2>{TABLE}<thead><tr>{names}</tr></thead>"
        f"<tbody>{''.join(body)}</tbody></table>"
    )


def _strong(words: str, strong: bool) -> str:
    return f"<b>{words}</b>" if strong else words


def quotes(evidence: Sequence[Evidence]) -> str:
    """The sentences that figures stand in, each once with all of them, and who published it."""
    found: dict[tuple[str, str], set[tuple[int, int]]] = {}
    for one in evidence:
        if one.sentence is None:
            continue
        before, quote, after = one.sentence.before, one.sentence.quote, one.sentence.after
        told = ", ".join(filter(None, (one.publisher or one.source, one.published_on)))
        span = len(before), len(before) + len(quote)
        found.setdefault((f"{before}{quote}{after}", told), set()).add(span)
    told_so = (
        f'<blockquote>{_marked(words, spans)}<br><span class="quiet">{html.escape(told)}</span>'
        "</blockquote>"
        for (words, told), spans in found.items()
    )
    return f"<h2>Quotes</h2>{''.join(told_so)}" if found else ""


def _marked(words: str, spans: Iterable[tuple[int, int]]) -> str:
    """A sentence with its figures in bold; one within another is a part of it."""
    pieces, at = [], 0
    for start, end in sorted(spans):
        if start >= at:
            pieces.append(f"{html.escape(words[at:start])}<b>{html.escape(words[start:end])}</b>")
            at = end
    return "".join(pieces) + html.escape(words[at:])


def sources(evidence: Sequence[Evidence]) -> str:
    """Every source once: its title, publisher, day and address."""
    found: dict[str, None] = {}
    for one in evidence:
        if one.announcement_id is None:
            continue
        title = html.escape(one.source or "without a title")
        link = address(one.url or "")
        named = title if link is None else f'<a href="{html.escape(link)}">{title}</a>'
        told = html.escape(", ".join(filter(None, (one.publisher, one.published_on))))
        shown = "" if link is None else f'<br><span class="quiet">{html.escape(link)}</span>'
        found[f"<p>{named}{f', {told}' if told else ''}{shown}</p>"] = None
    if not found:
        return ""
    title = "Source" if len(found) == 1 else "Sources"
    return f"<h2>{title}</h2>{''.join(found)}"
