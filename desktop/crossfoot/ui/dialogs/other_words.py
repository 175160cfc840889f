"""What else people call a command, so that Ctrl+K finds it by the word that they have.

Each entry: where the command's text is translated, the text, other words between blanks.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS = (
    ("Commands", "Undo", QT_TRANSLATE_NOOP("other words", "take back revert mistake")),
    ("Commands", "Do again", QT_TRANSLATE_NOOP("other words", "redo repeat")),
    (
        "Commands",
        "History…",
        QT_TRANSLATE_NOOP("other words", "changes journal log revert who when undo"),
    ),
    ("Commands", "New", QT_TRANSLATE_NOOP("other words", "add create record")),
    ("Commands", "Open ledger…", QT_TRANSLATE_NOOP("other words", "file load database")),
    ("Commands", "Make a new ledger…", QT_TRANSLATE_NOOP("other words", "create file database")),
    (
        "Commands",
        "Export &workbook…",
        QT_TRANSLATE_NOOP(
            "other words",
            "save as excel xlsx spreadsheet working publication publish profile bundle exchange "
            "csv share send",
        ),
    ),
    (
        "Commands",
        "Re&leases…",
        QT_TRANSLATE_NOOP("other words", "publish publication edition frozen version freeze"),
    ),
    (
        "Commands",
        "&Copy with sources",
        QT_TRANSLATE_NOOP("other words", "cite citation quote clipboard evidence"),
    ),
    (
        "Commands",
        "&Dossier…",
        QT_TRANSLATE_NOOP("other words", "print pdf html report evidence proof"),
    ),
    (
        "Commands",
        "Open a &document…",
        QT_TRANSLATE_NOOP("other words", "file pdf word docx html web page mail read import"),
    ),
    (
        "Commands",
        "I&mport…",
        QT_TRANSLATE_NOOP(
            "other words", "take in excel xlsx csv spreadsheet workbook bundle exchange load"
        ),
    ),
    (
        "Commands",
        "Paste &rows…",
        QT_TRANSLATE_NOOP("other words", "spreadsheet excel clipboard table cells"),
    ),
    (
        "Commands",
        "Restore a backup…",
        QT_TRANSLATE_NOOP("other words", "recover copy earlier lost safety"),
    ),
    ("Commands", "Back", QT_TRANSLATE_NOOP("other words", "previous place return")),
    ("Commands", "Forward", QT_TRANSLATE_NOOP("other words", "next place")),
    (
        "Commands",
        "Rules of the checks…",
        QT_TRANSLATE_NOOP("other words", "settings parameters thresholds switch off flags options"),
    ),
    (
        "Commands",
        "Look and language…",
        QT_TRANSLATE_NOOP(
            "other words",
            "theme dark light contrast colours appearance font text size zoom scale settings "
            "preferences options english russian",
        ),
    ),
    (
        "Commands",
        "Who is at work…",
        QT_TRANSLATE_NOOP("other words", "user name person reviewer clerk account login switch"),
    ),
    ("Commands", "Next flag", QT_TRANSLATE_NOOP("other words", "finding problem warning error")),
    (
        "Commands",
        "Previous flag",
        QT_TRANSLATE_NOOP("other words", "finding problem warning error last"),
    ),
    ("Commands", "Help", QT_TRANSLATE_NOOP("other words", "guide manual how to")),
    (
        "Commands",
        "Shortcuts of this page",
        QT_TRANSLATE_NOOP("other words", "keys keyboard hotkeys"),
    ),
    ("Commands", "About Crossfoot", QT_TRANSLATE_NOOP("other words", "version licence licenses")),
    ("pages", "Overview", QT_TRANSLATE_NOOP("other words", "home start dashboard summary")),
    (
        "pages",
        "Announcements",
        QT_TRANSLATE_NOOP(
            "other words",
            "articles texts sources press releases documents paste event second reading "
            "version send",
        ),
    ),
    (
        "pages",
        "Deals",
        QT_TRANSLATE_NOOP(
            "other words", "transactions contracts orders duplicate compare stages by hand"
        ),
    ),
    (
        "pages",
        "Totals",
        QT_TRANSLATE_NOOP("other words", "headlines sums breakdowns checks parts slips tree"),
    ),
    (
        "pages",
        "Review",
        QT_TRANSLATE_NOOP(
            "other words", "flags findings queue questions sign off problems close explain assign"
        ),
    ),
    ("pages", "Tallies", QT_TRANSLATE_NOOP("other words", "sums own totals statistics")),
    (
        "pages",
        "Parties",
        QT_TRANSLATE_NOOP(
            "other words", "companies countries buyers sellers names aliases merge join rename"
        ),
    ),
    (
        "pages",
        "Rates",
        QT_TRANSLATE_NOOP("other words", "currency exchange conversion import central bank"),
    ),
    (
        "announcements",
        "&Paste announcement",
        QT_TRANSLATE_NOOP("other words", "new add text article clipboard"),
    ),
    (
        "announcements",
        "Open a &document…",
        QT_TRANSLATE_NOOP("other words", "file pdf word docx html web page mail read import"),
    ),
    ("announcements", "All announcements", QT_TRANSLATE_NOOP("other words", "list back close")),
    ("announcements", "Pa&ges…", QT_TRANSLATE_NOOP("other words", "pdf picture original")),
    (
        "announcements",
        "Deta&ils…",
        QT_TRANSLATE_NOOP("other words", "title date publisher address kind language event"),
    ),
    ("announcements", "Edit e&vent…", QT_TRANSLATE_NOOP("other words", "visit summit place date")),
    (
        "announcements",
        "A later &text…",
        QT_TRANSLATE_NOOP("other words", "version update new wording corrected"),
    ),
    (
        "announcements",
        "Send to review",
        QT_TRANSLATE_NOOP("other words", "finish done submit hand over"),
    ),
    ("announcements", "Back to draft", QT_TRANSLATE_NOOP("other words", "reopen take back")),
    (
        "announcements",
        "Second readin&g…",
        QT_TRANSLATE_NOOP("other words", "double entry agreement blind compare"),
    ),
    (
        "announcements",
        "As&k for second readings…",
        QT_TRANSLATE_NOOP("other words", "double entry share sample"),
    ),
    (
        "signing",
        "S&ign off…",
        QT_TRANSLATE_NOOP("other words", "approve accept signature return question"),
    ),
    ("DealsPage", "&Edit deal", QT_TRANSLATE_NOOP("other words", "change mend correct stages")),
    ("DealsPage", "&New deal", QT_TRANSLATE_NOOP("other words", "add type by hand record")),
    ("DealsPage", "Du&plicate deal", QT_TRANSLATE_NOOP("other words", "copy same again")),
    ("DealsPage", "De&lete deal", QT_TRANSLATE_NOOP("other words", "remove take away")),
    (
        "DealsPage",
        "&Compare sources",
        QT_TRANSLATE_NOOP("other words", "disagree reports counts with adopt choose figure"),
    ),
    (
        "TotalsPage",
        "Edit what it &covers",
        QT_TRANSLATE_NOOP("other words", "parts tick sum breakdown"),
    ),
    ("TotalsPage", "Further &breakdown", QT_TRANSLATE_NOOP("other words", "parts another list")),
    ("ReviewPage", "Rules…", QT_TRANSLATE_NOOP("other words", "settings checks parameters")),
    (
        "ReviewPage",
        "Close &several…",
        QT_TRANSLATE_NOOP("other words", "together bulk many explained"),
    ),
    ("TalliesPage", "&New tally", QT_TRANSLATE_NOOP("other words", "add sum total make")),
    (
        "TalliesPage",
        "Change the &rule",
        QT_TRANSLATE_NOOP("other words", "edit stages options view"),
    ),
    ("TalliesPage", "&Delete tally", QT_TRANSLATE_NOOP("other words", "remove take away")),
    ("TalliesPage", "Add up again", QT_TRANSLATE_NOOP("other words", "refresh recompute sum")),
    ("PartiesPage", "&Edit party", QT_TRANSLATE_NOOP("other words", "rename alias country kind")),
    ("PartiesPage", "&Merge…", QT_TRANSLATE_NOOP("other words", "duplicates join same combine")),
    ("PartiesPage", "Remo&ve", QT_TRANSLATE_NOOP("other words", "delete party")),
    ("RatesPage", "&New rate", QT_TRANSLATE_NOOP("other words", "add exchange currency")),
    (
        "RatesPage",
        "I&mport rates…",
        QT_TRANSLATE_NOOP("other words", "central bank csv ecb file load"),
    ),
    ("RatesPage", "Remo&ve", QT_TRANSLATE_NOOP("other words", "delete rate")),
    ("RatesPage", "Paste rates", QT_TRANSLATE_NOOP("other words", "clipboard spreadsheet")),
)


def other_words() -> dict[str, frozenset[str]]:
    """Return the other words of each command, by its text as it stands in the window."""
    t = QCoreApplication.translate
    found: dict[str, frozenset[str]] = {}
    for context, text, words in _WORDS:
        title = t(context, str(text))
        more = frozenset(t("other words", str(words)).casefold().split())
        found[title] = found.get(title, frozenset()) | more
    return found
