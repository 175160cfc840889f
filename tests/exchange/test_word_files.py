"""Word files: what a person sees who opens one with all changes accepted, and no more."""

from __future__ import annotations

from crossfoot.exchange.documents.reading import read_document
from tests.exchange.papers import WORD, docx, paragraph, table

HIDDEN = "<w:rPr><w:vanish/></w:rPr>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _words_of(body: str, parts: dict[str, str] | None = None) -> str:
    return read_document(docx(body, parts), "a.docx").text


def test_what_a_word_file_hides_or_has_taken_out_is_no_text_of_it() -> None:
    styles = (
        f'<w:styles xmlns:w="{WORD}"><w:style w:styleId="Secret">{HIDDEN}</w:style>'
        '<w:style w:styleId="Also"><w:basedOn w:val="Secret"/></w:style></w:styles>'
    )
    also = '<w:rPr><w:rStyle w:val="Also"/></w:rPr>'
    shown = '<w:rPr><w:vanish w:val="0"/></w:rPr>'
    body = (
        f"<w:p>{run('It costs ')}{run('$9 billion', HIDDEN)}"
        f"<w:moveFrom>{run('$8 billion')}</w:moveFrom>{run('$5 billion')}"
        f"{run(', or $7 billion', also)}"
        '<w:r><w:commentReference w:id="1"/></w:r></w:p>'
        f'<w:p><w:pPr><w:pStyle w:val="Also"/></w:pPr>{run("$6 billion")}'
        f"{run('Shown.', shown)}</w:p>"
        f"<w:p>{field('begin')}<w:r><w:instrText> IF $3 billion </w:instrText></w:r>"
        f"{field('begin')}{run('$2 billion')}{field('end')}"
        f"{field('separate')}{run('$1 million')}{field('end')}</w:p>"
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        f"{paragraph('Click to enter $4')}</w:sdtContent></w:sdt>"
    )
    comments = f'<w:comments xmlns:w="{WORD}"><w:comment>{paragraph("$1")}</w:comment></w:comments>'
    parts = {"word/styles.xml": styles, "word/comments.xml": comments}
    assert _words_of(body, parts) == "It costs $5 billion\n\nShown.\n\n$1 million"


def test_a_field_of_a_word_file_that_never_ends_hides_no_more_than_its_paragraph() -> None:
    broken = f"<w:p>{field('begin')}{run('PAGE')}</w:p>"
    assert _words_of(f"{broken}{paragraph('It costs $5.')}") == "It costs $5."


def test_paragraphs_of_a_word_file_whose_border_was_taken_out_are_one() -> None:
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    body = f"<w:p>{mark}{run('It costs ')}</w:p>{paragraph('$5 million.')}"
    assert _words_of(body) == "It costs $5 million."


def test_a_text_box_of_a_word_file_that_is_kept_twice_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('Box of $5')}</w:txbxContent>"
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    both = (
        f'<w:r><mc:AlternateContent xmlns:mc="{mc}"><mc:Choice><w:drawing>{box}</w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    body = f"<w:p>{run('Before ')}{both}{run('and after.')}</w:p>"
    assert _words_of(body) == "Before and after.\n\nBox of $5"


def test_tables_and_lists_of_a_word_file_keep_their_columns_and_items() -> None:
    wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
    gone = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('$9')}</w:tc></w:tr>"
    rows = (
        f"<w:tr><w:tc>{wide}{paragraph('Lots')}</w:tc><w:tc>{paragraph('USD')}</w:tc></w:tr>{gone}"
        f"<w:tr><w:tc>{paragraph('1')}</w:tc><w:tc>{paragraph('Port')}{paragraph('of Aktau')}"
        f"</w:tc><w:tc>{paragraph('5')}</w:tc></w:tr>"
    )
    item = '<w:p><w:pPr><w:numPr><w:numId w:val="{}"/></w:numPr></w:pPr>{}</w:p>'
    items = item.format(1, run("first")) + item.format(1, run("second"))
    body = f"<w:tbl>{rows}</w:tbl>{items}{item.format(0, run('No item.'))}"
    assert _words_of(body) == ("Lots\t\tUSD\n1\tPort of Aktau\t5\n• first\n• second\n\nNo item.")


def test_a_page_that_lays_itself_out_by_a_table_in_word_is_read_as_paragraphs() -> None:
    inner = table([["a", "5"]])
    body = f"<w:tbl><w:tr><w:tc>{paragraph('Left')}{inner}</w:tc><w:tc>{paragraph('Right')}</w:tc>"
    assert _words_of(f"{body}</w:tr></w:tbl>") == "Left\n\na\t5\n\nRight"
