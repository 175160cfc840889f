"""Documents to texts: paragraphs, tables and lists kept; what a file is and says of itself."""

from __future__ import annotations

import contextlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents import read_document, text_of_html
from crossfoot.exchange.documents.kinds import Kind, kind_of
from crossfoot.exchange.documents.reading import document_of
from crossfoot.reading.reader import read
from tests.exchange.papers import MAIL, PAGE, docx, paragraph, pdf, table

A_PAGE = [
    (70, 760, 20, "Two orders"),
    (70, 720, 11, "Orders worth over $12 billion were signed on Tuesday in a large hall, of which"),
    (70, 706, 11, "$4.2 billion is for engines."),
    (70, 670, 11, "A second paragraph is here."),
    (70, 630, 11, "Project"),
    (300, 630, 11, "USD million"),
    (70, 616, 11, "Rail yard"),
    (300, 616, 11, "171.6"),
]


def test_a_page_keeps_its_paragraphs_tables_and_lists_and_cuts_its_menus() -> None:
    found = read_document(PAGE.encode(), "a.html")
    assert found.text == (
        "Two orders\n\n"
        "Orders worth over $12\u00a0billion were signed, of which $4.2 billion is for engines, in a"
        " hall that held a thousand people for the whole of the day.\n\n"
        "Project\tUSD million\nRail yard\t171.6\nPort of Aktau\t98.4\n"
        "• first of $5 million\n• second"
    )
    assert "Home World" in found.cut
    assert "$5 billion" in found.cut
    assert (found.title, found.publisher, found.published_on, found.url, found.language) == (
        "Two orders",
        "The Gazette",
        "2025-09-23",
        "https://example.org/orders",
        "en-GB",
    )


def test_the_reader_reads_the_table_of_a_page() -> None:
    amounts = [str(one.amount) for one in read(read_document(PAGE.encode(), "a.html").text)]
    assert "171600000" in amounts
    assert "98400000" in amounts


def test_a_page_that_only_lays_out_by_tables_is_read_as_paragraphs() -> None:
    inner = "<table><tr><td>a</td><td>1</td></tr></table>"
    html = f"<table><tr><td><p>One.</p><p>Two.</p></td><td>{inner}</td></tr></table>"
    assert text_of_html(html) == "One.\n\nTwo.\n\na\t1"


def test_hidden_text_and_programs_are_not_read() -> None:
    html = (
        "<p>Seen</p><p style='display: none'>unseen</p><div hidden>unseen</div>"
        "<script>unseen</script><p aria-hidden='true'>unseen</p><pre>a\n  b</pre>"
    )
    assert text_of_html(html) == "Seen\n\na\n  b"


def test_a_page_nested_to_any_depth_is_read() -> None:
    assert text_of_html("<div>" * 5_000 + "deep" + "</div>" * 5_000) == "deep"


def test_a_pdf_joins_its_lines_and_parts_its_cells() -> None:
    found = read_document(pdf([A_PAGE], "Orders"), "a.pdf")
    assert found.text == (
        "Two orders\n\n"
        "Orders worth over $12 billion were signed on Tuesday in a large hall, of which"
        " $4.2 billion is for engines.\n\n"
        "A second paragraph is here.\n\n"
        "Project\tUSD million\nRail yard\t171.6"
    )
    assert (found.title, found.published_on, found.pages) == ("Orders", "2025-09-23", 1)


def test_running_heads_and_page_numbers_are_cut() -> None:
    pages = [
        [
            (70, 800, 9, "The Gazette"),
            (70, 700, 11, f"Paragraph {'abc'[number]} ends."),
            (290, 40, 9, f"Page {number + 1} of 3"),
        ]
        for number in range(3)
    ]
    found = read_document(pdf(pages), "a.pdf")
    assert found.text == "Paragraph a ends.\n\nParagraph b ends.\n\nParagraph c ends."
    assert "The Gazette" in found.cut
    assert "Page 2 of 3" in found.cut


def test_a_sentence_goes_on_over_the_page() -> None:
    pages = [
        [(70, 100, 11, "Deals worth over $12 billion were signed by the two companies, which")],
        [(70, 780, 11, "had met before.")],
    ]
    assert read_document(pdf(pages), "a.pdf").text.endswith("companies, which had met before.")


def test_a_word_file_keeps_its_tables() -> None:
    core = (
        '<c:coreProperties xmlns:c="c" xmlns:d="d" xmlns:t="t"><d:title>Orders</d:title>'
        "<d:creator>A. Writer</d:creator><t:created>2025-09-23T10:00:00Z</t:created>"
        "</c:coreProperties>"
    )
    body = paragraph("Orders worth over $12 billion.") + table(
        [["Project", "USD million"], ["Rail", "171.6"]]
    )
    found = read_document(docx(body, {"docProps/core.xml": core}), "a.docx")
    assert found.text == "Orders worth over $12 billion.\n\nProject\tUSD million\nRail\t171.6"
    assert (found.title, found.author, found.published_on) == ("Orders", "A. Writer", "2025-09-23")


def test_a_message_is_read_with_its_own_coding_and_says_what_it_left() -> None:
    found = read_document(MAIL, "a.eml")
    assert found.text == "Orders worth €5 million\n\na\t1"
    assert (found.title, found.publisher, found.published_on) == (
        "Orders worth €5 million",
        "Press Office",
        "2025-09-23",
    )
    assert found.notes == ("What is attached was not read: list.pdf.",)


def test_markdown_names_its_title_and_stays_as_it_is() -> None:
    found = read_document(b"# Two orders\r\n\r\n| a | $5 million |\r\n", "a.md")
    assert (found.text, found.title) == ("# Two orders\n\n| a | $5 million |\n", "Two orders")


@pytest.mark.parametrize(
    ("raw", "name", "words"),
    [
        (b"", "a.txt", "is empty"),
        (b"\0\0", "a.txt", "is empty"),
        (b"%PDF-1.4 nothing", "a.pdf", "damaged or cut short"),
        (pdf([[]]), "scan.pdf", "holds pictures of text"),
        (b"{\\rtf1 hello}", "a.rtf", "rich text"),
        (b"\xd0\xcf\x11\xe0" + bytes(50), "a.doc", "before 2007, or one with a password"),
        (b"PK\x03\x04 broken", "a.docx", "damaged or cut short"),
        (docx("<w:p><"), "a.docx", "is damaged"),
        (docx(paragraph("")), "a.docx", "holds no text"),
        (
            docx("", {"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
            "a.docx",
            "declares a document type",
        ),
        (b"<!doctype html><body><script>x</script></body>", "a.html", "holds no text"),
        (b"\x89PNG....", "a.png", "a picture"),
        (bytes(range(32)) * 40, "a.bin", "no text that can be read"),
        (b"From: a\nSubject: b\nDate: c\n\n", "a.eml", "holds no text"),
    ],
)
def test_what_cannot_be_read_is_named_with_the_way_out(raw: bytes, name: str, words: str) -> None:
    with pytest.raises(CrossfootError, match=words) as refusal:
        read_document(raw, name)
    assert refusal.value.remedy


def test_what_a_document_is_does_not_depend_on_its_name() -> None:
    assert kind_of(BytesIO(PAGE.encode()), "a.txt") is Kind.PAGE
    assert kind_of(BytesIO(pdf([A_PAGE])), "a.html") is Kind.PDF
    assert kind_of(BytesIO(MAIL), "a.txt") is Kind.MAIL
    assert kind_of(BytesIO(b"Note: a sale\nDate: soon\n"), "a.txt") is Kind.TEXT
    assert kind_of(BytesIO("Сделка на $5 млрд".encode("utf-16")), "a.txt") is Kind.TEXT


@settings(max_examples=150, deadline=None)
@given(
    html=st.text()
    | st.lists(
        st.sampled_from(
            [
                "<p>",
                "<td>",
                "</td>",
                "<table>",
                "<li>",
                "a",
                "<",
                "&lt;",
                "<tr>",
                "</table>",
                "<pre>",
                "\n",
            ]
        )
    ).map("".join)
)
def test_any_page_is_read(html: str) -> None:
    text = text_of_html(html)
    assert "\n\n\n" not in text


REAL = {
    Kind.PDF: pdf([A_PAGE, A_PAGE]),
    Kind.WORD: docx(paragraph("a") + table([["b", "c"]])),
    Kind.MAIL: MAIL,
    Kind.PAGE: PAGE.encode(),
}


@settings(max_examples=200, deadline=None)
@given(
    kind=st.sampled_from(sorted(REAL)),
    cuts=st.lists(st.tuples(st.integers(0, 3000), st.binary(min_size=1, max_size=6)), max_size=8),
    end=st.integers(10, 4000),
)
def test_a_mangled_document_never_gives_a_traceback(
    kind: Kind,
    cuts: list[tuple[int, bytes]],
    end: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    raw = bytearray(REAL[kind])
    for at, piece in cuts:
        raw[at : at + len(piece)] = piece
    if end % 3 == 0:
        del raw[end:]
    path = tmp_path_factory.getbasetemp() / "mangled"
    path.write_bytes(raw)
    with contextlib.suppress(CrossfootError):
        document_of(path, "mangled", str(kind))
