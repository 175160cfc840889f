"""Documents as they come: pages with banners and adverts, messages sent on, notes and changes."""

from __future__ import annotations

import base64
import time
from typing import TYPE_CHECKING

import pytest

from crossfoot.exchange.documents.layout import Line, paragraphs
from crossfoot.exchange.documents.reading import read_document, text_of_html
from crossfoot.reading.reader import read
from tests.exchange.papers import WORD, docx, paragraph, pdf, table

if TYPE_CHECKING:
    from crossfoot.exchange.documents.document import Document

NEWS = """<!-- saved from url=(0055)https://www.gazette.example/2025/09/23/rail-deal.html -->
<!DOCTYPE html><html lang="en"><head><title>Rail deal - The Gazette</title>
<meta property="og:site_name" content="The Gazette"><script type="application/ld+json">
{"@graph": [{"@type": "WebSite", "name": "The Gazette"}, {"@type": "NewsArticle",
 "headline": "Rail deal", "datePublished": "2025-09-23T04:30:00+00:00",
 "author": [{"name": "Jane Roe"}]}]}</script></head><body>
<div id="onetrust-consent-sdk"><p>We value your privacy. You could win $500.</p></div>
<header class="site-header"><ul class="menu"><li><a>World</a></li></ul>
<div class="ticker">Oil $71.20</div></header>
<main><article class="post has-ads"><header><h1>Kazakhstan signs $4.2bn rail deal</h1>
<time datetime="2025-09-23T04:30:00Z">23 September 2025</time>
<div class="share-bar"><a>Share on Facebook</a></div></header>
<p>The railway signed a <a href="#">$4.2 billion</a> agreement for 300 locomotives<sup>1</sup>,
the largest in its history, in a hall that held a thousand people for the whole of the day.</p>
<div class="advertisement"><p>Buy a car from $19,999!</p></div>
<p>The first 50 will cost&nbsp;$700&nbsp;million on a yard of 40 m<sup>2</sup>.</p>
<div class="related-articles"><ul><li><a>Boeing sells $8bn of jets</a></li></ul></div>
<table><tr><th>Lot</th><th>USD million</th></tr><tr><td>1</td><td>700</td></tr></table>
<div class="newsletter-signup"><p>Subscribe for $1 a week</p></div>
<section id="comments"><p>bob: worth $10 billion!</p></section></article></main>
<aside><ol><li>$12bn deal</li></ol></aside><footer><p>From $5 a month.</p></footer></body></html>"""
FORWARDED = """From: Clerk <clerk@desk.example>
To: desk@desk.example
Subject: Fwd: Press release
Date: Wed, 24 Sep 2025 09:00:00 +0500
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

FYI, see below. Is it $3 billion?

{marker}
{head}

KTZ and Wabtec signed a contract worth =E2=82=AC4.2 billion for 300 locomotives, whi=
ch is the largest ever.
"""
GMAIL = """From: Press Office <press@ktz.example>
Date: Tue, 23 Sep 2025 at 10:00
Subject: Locomotives
To: <media@ktz.example>"""
OUTLOOK = """From: Press Office [mailto:press@ktz.example]
Sent: Tuesday, September 23, 2025 10:00 AM
To: media@ktz.example
Subject: Locomotives"""
ATTACHED = """From: Clerk <clerk@desk.example>
Subject: FW: release
Date: Wed, 24 Sep 2025 09:00:00 +0500
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain; charset=utf-8

See attached.
--x
Content-Type: message/rfc822

From: Press Office <press@ktz.example>
Subject: Contract
Date: Tue, 23 Sep 2025 10:00:00 +0500
MIME-Version: 1.0
Content-Type: text/html; charset=koi8-r
Content-Transfer-Encoding: base64

{body}
--x--
"""


def test_a_news_page_is_its_article_without_banners_adverts_and_comments() -> None:
    found = read_document(NEWS.encode(), "news.html")
    assert found.text.replace("\xa0", " ") == (
        "Kazakhstan signs $4.2bn rail deal\n\n23 September 2025\n\n"
        "The railway signed a $4.2 billion agreement for 300 locomotives[1], the largest in its "
        "history, in a hall that held a thousand people for the whole of the day.\n\n"
        "The first 50 will cost $700 million on a yard of 40 m2.\n\n"
        "Lot\tUSD million\n1\t700"
    )
    for left_out in ("$500", "$71.20", "$19,999", "$8bn", "$1 a week", "$10 billion", "$12bn"):
        assert left_out not in found.text
        assert left_out in found.cut
    assert (found.title, found.publisher, found.author, found.published_on) == (
        "Kazakhstan signs $4.2bn rail deal",
        "The Gazette",
        "Jane Roe",
        "2025-09-23",
    )
    assert found.url == "https://www.gazette.example/2025/09/23/rail-deal.html"


def test_an_article_that_is_called_an_advert_is_still_read() -> None:
    body = "They paid $5 million for it. " * 20
    found = read_document(f'<body><div class="promo"><p>{body}</p></div></body>'.encode(), "a.html")
    assert found.text == body.strip()


def test_the_mark_of_a_note_is_no_part_of_a_number() -> None:
    found = read_document(NEWS.encode(), "news.html")
    assert ("300", "locomotives") in [
        (f"{one.amount}", one.unit) for one in read(found.text) if one.unit
    ]
    assert [one.text for one in read("It is worth $4.2 billion² now.")] == ["$4.2 billion"]


def _message(marker: str, head: str) -> Document:
    return read_document(FORWARDED.format(marker=marker, head=head).encode(), "a.eml")


def test_a_message_sent_on_is_what_was_said_first_and_who_said_it() -> None:
    for marker, head in (
        ("---------- Forwarded message ---------", GMAIL),
        ("-----Original Message-----", OUTLOOK),
    ):
        found = _message(marker, head)
        assert found.text == (
            "KTZ and Wabtec signed a contract worth €4.2 billion for 300 locomotives, which is "
            "the largest ever."
        )
        assert "Is it $3 billion?" in found.cut
        assert (found.title, found.published_on) == ("Locomotives", "2025-09-23")
        assert (found.publisher or "").startswith("Press Office")


def test_a_message_that_is_attached_is_read_where_the_other_says_nothing() -> None:
    body = base64.b64encode("<p>КТЖ подписала контракт.</p>".encode("koi8-r")).decode()
    found = read_document(ATTACHED.format(body=body).encode(), "a.eml")
    assert (found.text, found.title, found.published_on, found.cut) == (
        "КТЖ подписала контракт.",
        "Contract",
        "2025-09-23",
        "See attached.",
    )


def test_a_word_file_says_what_its_changes_come_to_with_its_notes_and_boxes() -> None:
    run = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
    box = f"<w:txbxContent>{paragraph('Box: option of $1 billion')}</w:txbxContent>"
    body = (
        f"{paragraph('Joint statement')}<w:p>{run.format('The parties agreed on ')}"
        '<w:del w:id="1" w:author="A"><w:r><w:delText>$3 billion</w:delText></w:r></w:del>'
        f'<w:ins w:id="2" w:author="A">{run.format("$4.2 billion")}</w:ins>'
        f'{run.format(" of engines")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>'
        f"{box}</v:textbox></v:shape></w:pict></w:r></w:p>"
        f"{table([['Lot', 'USD million'], ['1', '700']])}"
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    parts = {
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/'
        f'package/2006/relationships"><Relationship Id="rId9" Type="{kind}" '
        'Target="footnotes.xml"/></Relationships>',
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{WORD}"><w:footnote w:id="2">'
        f"{paragraph('Of which $1.2 billion is upkeep.')}</w:footnote></w:footnotes>",
    }
    found = read_document(docx(body, parts), "a.docx")
    assert found.title == "Joint statement"
    assert found.text == (
        "Joint statement\n\nThe parties agreed on $4.2 billion of engines[1]\n\n"
        "Box: option of $1 billion\n\nLot\tUSD million\n1\t700\n\n"
        "[1] Of which $1.2 billion is upkeep."
    )


def test_the_coding_that_a_message_names_goes_before_the_one_of_its_page() -> None:
    page = (
        '<html><head><meta charset="koi8-r"></head><body><p>Контракт на $5 млрд.</p></body></html>'
    )
    head = "From: a <a@b.c>\nTo: d\nSubject: e\nContent-Type: text/html; charset=utf-8\n\n"
    assert read_document(f"{head}{page}".encode(), "a.eml").text == "Контракт на $5 млрд."


@pytest.mark.parametrize("coding", ["utf-16", "utf-32-le", "punycode", "no coding", "hex"])
def test_a_page_is_not_in_a_coding_that_it_cannot_be_in(coding: str) -> None:
    page = f'<html><head><meta charset="{coding}"></head><body><p>It costs €5.</p> </body></html>'
    assert read_document(page.encode(), "a.html").text == "It costs €5."
    assert read_document(f"{page} ".encode(), "a.html").text == "It costs €5."


def test_a_text_in_a_message_ends_before_the_border_of_its_part() -> None:
    head = b"From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=xx\n\n"
    parts = b"--xx\n\n-- \n--x\n$5\n\n--xx\nContent-Disposition: attachment\n\n$6\n--xx--\n$7\n"
    assert read_document(head + parts, "a.eml").text == "-- \n--x\n$5\n"


def test_a_large_page_is_read_as_a_small_one_is() -> None:
    page = (
        "<!-- saved from url=(0021)https://example.org/a --><!--><p hidden>$8</p><!-- $7 -->"
        '<script type="application/ld+json">{"author": "Ann <b class=\\"x\\">"}</script>'
        '<p CLASS="x" title="LONG" id=a>It costs <a href="/b?c=d">$5 million</a>.</p>'
        "<script>if (a < b) '<p>$6'</script><style>p {}</style>"
        "<div class='related LONG'>$9</div>"
    )
    long = read_document(page.replace("LONG", "y" * (1 << 20), 1).encode(), "a.html")
    short = read_document(page.encode(), "a.html")
    assert long == short
    assert (long.text, long.author, long.url) == (
        "It costs $5 million.",
        'Ann <b class="x">',
        "https://example.org/a",
    )


def test_columns_and_parted_words_of_a_pdf_are_read_in_their_order() -> None:
    left = ["Kazakhstan signed a contract worth", "over $4.2 billion for 300 locomo-"]
    left += ["tives with Wabtec on Tuesday, the", "largest of its railways."]
    right = ["A second contract of $700 million", "was signed with Alstom for signals."]
    lines = [(60, 720 - 14 * at, 11, words) for at, words in enumerate(left)]
    lines += [(320, 720 - 14 * at, 11, words) for at, words in enumerate(right)]
    found = read_document(pdf([[(60, 760, 18, "Two contracts"), *lines]]), "a.pdf")
    assert found.title == "Two contracts"
    assert "for 300 locomotives with Wabtec" in found.text
    assert found.text.endswith(
        "\n\nA second contract of $700 million was signed with Alstom for signals."
    )


def test_rows_of_a_table_at_the_foot_of_pages_are_no_running_heads() -> None:
    pages = [
        [
            (60, 800, 9, "Ministry of Trade"),
            (60, 700, 11, f"Part {'abc'[at]} of the list."),
            *((left, 60, 11, words) for left, words in ((60, f"{at}"), (250, f"{at * 37}"))),
            (280, 30, 9, f"Page {at} of 3"),
        ]
        for at in (0, 1, 2)
    ]
    found = read_document(pdf(pages), "a.pdf")
    assert "2\t74" in found.text
    assert "Ministry of Trade" not in found.text
    assert "Page 2 of 3" in found.cut


def test_blanks_breaks_and_empty_cells_without_end_cost_no_more_than_they_are() -> None:
    begun = time.process_time()
    for piece in ("<b> </b>", "<div></div>", "<hr>"):
        assert text_of_html(f"{piece * 50_000}$5 million") == "$5 million"
    cells = f"<table><tr>{'<td></td>' * 50_000}<td>x</td></tr></table>"
    assert text_of_html(cells).strip() == "x"
    assert time.process_time() - begun < 5


def test_a_line_of_a_column_goes_on_whatever_the_next_one_begins_with() -> None:
    left = [
        "Kazakhstan and its railways have",
        "signed two contracts worth over",
        "$12 billion, said the Ministry of",
        "Industry, together with Wabtec of",
        "Pittsburgh on Tuesday.",
        "The Bank pays for most of them.",
    ]
    right = ["A second contract of $700 million", "Siemens has signed."]
    lines = [(60, 720 - 14 * at, 11, words) for at, words in enumerate(left)]
    lines += [(320, 720 - 14 * at, 11, words) for at, words in enumerate(right)]
    found = read_document(pdf([lines]), "a.pdf")
    assert "worth over $12 billion, said the Ministry of Industry, together" in found.text
    assert found.text.count("\n\n") == 2


def test_a_line_that_was_stretched_to_its_margin_is_no_row_of_a_table() -> None:
    stretched = [(60 + 80 * at, 700, 10, f"ordered{'x' * 3}") for at in range(5)]
    numbers = [(60 + 80 * at, 500, 10, f"{4200 + at}") for at in range(5)]
    found = read_document(pdf([[*stretched, (60, 600, 10, "A line between."), *numbers]]), "a.pdf")
    assert found.text.startswith(" ".join(["orderedxxx"] * 5))
    assert "\t".join(f"{4200 + at}" for at in range(5)) in found.text


def test_what_stands_above_a_markdown_text_tells_of_it_and_is_kept_beside_it() -> None:
    front = '---\ntitle: "Two: orders"\ndate: 2025-09-22T10:00\nsource: Ministry\ntags:\n- a\n---\n'
    found = read_document(f"{front}\n# Two\n\n$5 million\n".encode(), "a.md")
    assert (found.title, found.publisher, found.published_on) == (
        "Two: orders",
        "Ministry",
        "2025-09-22",
    )
    assert found.text == "# Two\n\n$5 million\n"
    assert found.cut == front.strip()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("TWO ORDERS - STATEMENT\n\nTashkent, 22 Sept", "TWO ORDERS - STATEMENT"),
        ("Two orders were signed.\n\nMore", None),
        ("Two orders\nwere signed", None),
        ("---\n\nA rule above\n---\n", None),
        ("$5 million", None),
    ],
)
def test_a_first_line_that_stands_alone_is_the_title_of_a_text(
    text: str, title: str | None
) -> None:
    found = read_document(text.encode(), "a.txt")
    assert (found.title, found.text) == (title, text)


def test_the_window_title_of_a_page_names_its_site_too() -> None:
    page = "<title>Press office :: Two contracts were signed</title><p>$5 million was paid.</p>"
    found = read_document(page.encode(), "a.html")
    assert (found.title, found.publisher) == ("Two contracts were signed", "Press office")


def test_a_letter_that_a_table_lays_out_keeps_its_paragraphs() -> None:
    letter = (
        "<table><tr><td><h1>A week of trade</h1><p>One order.</p><ul><li>LNG</li></ul></td></tr>"
        "<tr><td>You subscribed.</td></tr></table>"
    )
    assert text_of_html(letter) == "A week of trade\n\nOne order.\n• LNG\n\nYou subscribed."


def test_a_pdf_with_damaged_words_about_itself_is_read() -> None:
    raw = pdf([[(60, 700, 11, "$5 million")]], "Orders")
    assert b"(Orders)" in raw
    found = read_document(raw.replace(b"(Orders)", b"<FEFFD800>"), "a.pdf")
    assert (found.text, found.title) == ("$5 million", "$5 million")


def test_letters_without_height_are_a_line_as_well() -> None:
    assert paragraphs([[Line("$5 million", 10, 20, 0, 700)]]) == "$5 million"


def test_a_message_of_a_day_that_no_calendar_has_is_read_without_it() -> None:
    day = f"Mon, 22 Sep {'9' * 20} 22:30:00 +0200"
    head = f"From: a@b.c\nTo: d@e.f\nSubject: Two\nDate: {day}"
    found = read_document(f"{head}\n\n$5 million\n".encode(), "a.eml")
    assert (found.published_on, found.text.strip()) == (None, "$5 million")
