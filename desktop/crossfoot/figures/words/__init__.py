"""Every English word and sentence that the domain shows: the glossary and the message templates.

Records, verdicts and findings carry a member of a value list, or a message id with facts. Here
stands what a person reads for them. `ui` translates the templates, `cli` prints them as they are;
each stands in a QT_TRANSLATE_NOOP, so that lupdate finds it. A fact is text, or a phrase as
`phrases.py` writes it (an amount, an interval, a list), put into words in the reader's language.
Source: DESIGN, section 1 (Words).

The glossary    `lists` (a word a member of a value list), `terms` (the things of the domain).
Sentences       a module a subject: `verdicts`, `flags` (a paragraph a rule), `differences`,
                `changes`, `amounts`, `views`, `tallies`; `saying` names their groups and fills
                them, in a language of `speech`.
"""

from crossfoot.figures.words.amounts import PHRASES
from crossfoot.figures.words.changes import CHANGES
from crossfoot.figures.words.differences import DIFFERENCES, FIELDS
from crossfoot.figures.words.flags import FINDINGS
from crossfoot.figures.words.lists import WORDS
from crossfoot.figures.words.saying import (
    GROUPS,
    LISTED_FACTS,
    MESSAGES,
    NOTE,
    field_word,
    say,
    term,
    voice_of,
    word,
)
from crossfoot.figures.words.speech import ENGLISH, SENTENCES_CONTEXT, WORDS_CONTEXT, Speech
from crossfoot.figures.words.terms import TERMS
from crossfoot.figures.words.verdicts import NOTES, VERDICTS

__all__ = [
    "CHANGES",
    "DIFFERENCES",
    "ENGLISH",
    "FIELDS",
    "FINDINGS",
    "GROUPS",
    "LISTED_FACTS",
    "MESSAGES",
    "NOTE",
    "NOTES",
    "PHRASES",
    "SENTENCES_CONTEXT",
    "TERMS",
    "VERDICTS",
    "WORDS",
    "WORDS_CONTEXT",
    "Speech",
    "field_word",
    "say",
    "term",
    "voice_of",
    "word",
]
