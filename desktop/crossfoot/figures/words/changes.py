"""The sentences of the history."""

from __future__ import annotations

from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP

CHANGES: dict[str, str] = {
    "create_ledger": QT_TRANSLATE_NOOP("sentences", "Make the ledger"),
    "record_announcement": QT_TRANSLATE_NOOP("sentences", "Record announcement “{title}”"),
    "edit_announcement": QT_TRANSLATE_NOOP("sentences", "Edit announcement “{title}”"),
    "rename_event": QT_TRANSLATE_NOOP("sentences", "Rename event “{before}” to “{event}”"),
    "edit_event": QT_TRANSLATE_NOOP("sentences", "Edit event “{event}”"),
    "retell": QT_TRANSLATE_NOOP("sentences", "Take version {number} of the text of “{title}”"),
    "place_figure": QT_TRANSLATE_NOOP("sentences", "Let “{wording}” stand at “{words}”"),
    "send_to_review": QT_TRANSLATE_NOOP("sentences", "Send “{title}” to review"),
    "take_back": QT_TRANSLATE_NOOP("sentences", "Take “{title}” back from review"),
    "record_figure": QT_TRANSLATE_NOOP("sentences", "Record “{wording}”"),
    "edit_figure": QT_TRANSLATE_NOOP("sentences", "Edit “{wording}”"),
    "delete_figure": QT_TRANSLATE_NOOP("sentences", "Delete “{wording}”"),
    "skip_figure": QT_TRANSLATE_NOOP("sentences", "Skip “{wording}”"),
    "dismiss": QT_TRANSLATE_NOOP("sentences", "Dismiss numbers ({count}) in “{title}”: {reason}"),
    "undismiss": QT_TRANSLATE_NOOP("sentences", "Bring back dismissed numbers: {count}"),
    "record_deal": QT_TRANSLATE_NOOP("sentences", "Record deal “{deal}”"),
    "delete_deal": QT_TRANSLATE_NOOP("sentences", "Delete deal “{deal}”, moving {figures} figures"),
    "edit_deal": QT_TRANSLATE_NOOP("sentences", "Edit deal “{deal}”"),
    "adopt": QT_TRANSLATE_NOOP("sentences", "Let “{deal}” count with “{wording}”"),
    "cover": QT_TRANSLATE_NOOP("sentences", "Let “{wording}” cover {parts} parts"),
    "break_down": QT_TRANSLATE_NOOP(
        "sentences", "Break “{wording}” down “{breakdown}”: {parts} parts"
    ),
    "change_breakdown": QT_TRANSLATE_NOOP(
        "sentences", "Change the breakdown “{breakdown}” of “{wording}”: {parts} parts"
    ),
    "relate": QT_TRANSLATE_NOOP("sentences", "Relate “{wording}”: {kind}"),
    "remove_part": QT_TRANSLATE_NOOP("sentences", "Take “{wording}” out of “{total}”"),
    "correct_figure": QT_TRANSLATE_NOOP("sentences", "Put a correction beside “{wording}”: {slip}"),
    "mend_slip": QT_TRANSLATE_NOOP("sentences", "Mend a slip at “{wording}”: {slip}"),
    "unrelate": QT_TRANSLATE_NOOP("sentences", "Take “{wording}” apart: {kind}"),
    "ask": QT_TRANSLATE_NOOP("sentences", "Ask about {where}"),
    "ask_outside": QT_TRANSLATE_NOOP("sentences", "Ask outside about {where}"),
    "answer": QT_TRANSLATE_NOOP("sentences", "Answer about {where}"),
    "close_as": QT_TRANSLATE_NOOP("sentences", "Close the flag on {where}: {outcome}"),
    "close_together": QT_TRANSLATE_NOOP(
        "sentences", "Close {count} flags of one rule together: {outcome}"
    ),
    "reopen": QT_TRANSLATE_NOOP("sentences", "Reopen the flag on {where}"),
    "sign_off": QT_TRANSLATE_NOOP("sentences", "Sign off “{what}”"),
    "return_with_question": QT_TRANSLATE_NOOP("sentences", "Return “{what}” with a question"),
    "send_again": QT_TRANSLATE_NOOP("sentences", "Send “{what}” to review again"),
    "allow_own": QT_TRANSLATE_NOOP("sentences", "Let people sign off what they entered"),
    "refuse_own": QT_TRANSLATE_NOOP("sentences", "Let nobody sign off what they entered"),
    "assign": QT_TRANSLATE_NOOP("sentences", "Give the flag on {where} to {person}"),
    "unassign": QT_TRANSLATE_NOOP("sentences", "Give the flag on {where} to nobody"),
    "save_view": QT_TRANSLATE_NOOP("sentences", "Save view “{view}”"),
    "change_view": QT_TRANSLATE_NOOP("sentences", "Change view “{view}”"),
    "rename_view": QT_TRANSLATE_NOOP("sentences", "Rename view “{before}” to “{view}”"),
    "delete_view": QT_TRANSLATE_NOOP("sentences", "Delete view “{view}”"),
    "make_release": QT_TRANSLATE_NOOP("sentences", "Make release “{release}”"),
    "make_tally": QT_TRANSLATE_NOOP("sentences", "Make tally “{tally}”"),
    "change_tally": QT_TRANSLATE_NOOP("sentences", "Change the rule of tally “{tally}”"),
    "rename_tally": QT_TRANSLATE_NOOP("sentences", "Rename tally “{before}” to “{tally}”"),
    "delete_tally": QT_TRANSLATE_NOOP("sentences", "Delete tally “{tally}”"),
    "edit_party": QT_TRANSLATE_NOOP("sentences", "Edit party “{party}”"),
    "delete_party": QT_TRANSLATE_NOOP("sentences", "Delete party “{party}”"),
    "merge_parties": QT_TRANSLATE_NOOP(
        "sentences", "Merge “{other}” into “{party}”: {deals} deals"
    ),
    "want_second": QT_TRANSLATE_NOOP("sentences", "Ask for {count} second readings"),
    "begin_second": QT_TRANSLATE_NOOP("sentences", "Begin a second reading of “{title}”"),
    "record_second": QT_TRANSLATE_NOOP("sentences", "Read “{wording}” a second time"),
    "remove_second": QT_TRANSLATE_NOOP("sentences", "Take “{wording}” out of a second reading"),
    "finish_second": QT_TRANSLATE_NOOP("sentences", "Finish the second reading of “{title}”"),
    "keep_first": QT_TRANSLATE_NOOP("sentences", "Keep the first reading of “{wording}”"),
    "take_second": QT_TRANSLATE_NOOP("sentences", "Take the second reading of “{wording}”"),
    "add_rate": QT_TRANSLATE_NOOP("sentences", "Record the rate 1 {from} = {rate} {to} ({day})"),
    "edit_rate": QT_TRANSLATE_NOOP("sentences", "Edit the rate 1 {from} = {rate} {to} ({day})"),
    "remove_rate": QT_TRANSLATE_NOOP(
        "sentences", "Remove the rate 1 {from} = {rate} {to} ({day}), used {used} times"
    ),
    "import_rates": QT_TRANSLATE_NOOP("sentences", "Import {name}: {count} rates"),
    "set_rule": QT_TRANSLATE_NOOP("sentences", "Set the rule “{rule}”"),
    "stop_rule": QT_TRANSLATE_NOOP("sentences", "Switch off the rule “{rule}”"),
    "import_bundle": QT_TRANSLATE_NOOP(
        "sentences", "Import {name}: {added} added, {changed} changed"
    ),
    "generate": QT_TRANSLATE_NOOP("sentences", "Generate {figures} figures"),
    "undo": QT_TRANSLATE_NOOP("sentences", "Undo: {change}"),
    "redo": QT_TRANSLATE_NOOP("sentences", "Redo: {change}"),
}
"""What changes are called in the history, by `Change.name`."""
