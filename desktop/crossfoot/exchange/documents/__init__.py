"""Documents from anywhere to a text that the reader can work on, with what they say of themselves.

`document.py`  what comes out.        `kinds.py`   what a file is, by what is in it.
`pages.py`     web pages, cut down by `markup.py` before they are parsed (`blocks.py` puts
               paragraphs, lists and tables into lines; `about.py` finds title, publisher, date).
`pdf.py`       PDF, by where its characters stand (`layout.py`); `picture.py` its pages as pictures.
`word.py`      Word files, element by element (`word_body.py`, `word_styles.py`).
`mail.py`      messages and saved pages (.eml, .mht), by their texts alone (`letter.py`).
`reading.py`   the way in: in a process of its own where a file can be hostile.

A table's row is a line, its cells parted by tabs, which is what the reader takes for a table. No
address that a file names is ever fetched.
"""

from crossfoot.exchange.documents.document import MOST_KEPT, Document
from crossfoot.exchange.documents.reading import read_document, read_file, text_of_html

__all__ = ["MOST_KEPT", "Document", "read_document", "read_file", "text_of_html"]
