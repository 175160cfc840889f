"""What a person does to a ledger, each act as one `Change` for `Ledger.apply`.

Plain functions: they may read through `queries`, they never write. Rows that an act inserts are
named in `Applied.new_ids`: "announcement", "figure", "deal", "relation".

Errors: RefusedError, in words, where the act is not allowed (an empty title, a reason left out, a
row that is gone).

Decision: an act is imported when it is first asked for. All of them load the reader, the rules and
the checks, four times what a page needs to show its first rows.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.ledger.actions.announcements import (
        edit_announcement,
        record_announcement,
        send_to_review,
        take_back,
    )
    from crossfoot.ledger.actions.breakdowns import break_down, change_breakdown
    from crossfoot.ledger.actions.dealing import delete_deal, record_deal
    from crossfoot.ledger.actions.deals import adopt, edit_deal
    from crossfoot.ledger.actions.dismissals import dismiss, undismiss
    from crossfoot.ledger.actions.events import edit_event
    from crossfoot.ledger.actions.figures import delete_figure, edit_figure, record_by_hand
    from crossfoot.ledger.actions.flags import (
        Outside,
        answer,
        ask,
        ask_outside,
        assign,
        close_as,
        close_together,
        reopen,
    )
    from crossfoot.ledger.actions.party_acts import (
        Merge,
        delete_party,
        edit_party,
        merge_of,
        merge_parties,
    )
    from crossfoot.ledger.actions.proposals import (
        Mended,
        proposed_deal,
        proposed_fields,
        record_figure,
    )
    from crossfoot.ledger.actions.rates import add_rate, edit_rate, import_rates, remove_rate
    from crossfoot.ledger.actions.relations import cover, relate, remove_part, unrelate
    from crossfoot.ledger.actions.releases import make_release
    from crossfoot.ledger.actions.rules import set_rule
    from crossfoot.ledger.actions.second_reading import (
        begin_second,
        finish_second,
        record_second,
        remove_second,
        settle_second,
        want_second,
    )
    from crossfoot.ledger.actions.settling import (
        settled_by_recording,
        settled_by_sending,
        take_back_figure,
    )
    from crossfoot.ledger.actions.signing import (
        allow_own,
        return_with_question,
        send_again,
        sign_off,
    )
    from crossfoot.ledger.actions.slips import mend_slip
    from crossfoot.ledger.actions.standing import standing_of
    from crossfoot.ledger.actions.tallies import change_tally, delete_tally, make_tally
    from crossfoot.ledger.actions.versions import NewText, place_figure, retell
    from crossfoot.ledger.actions.views import change_view, delete_view, rename_view, save_view

__all__ = [
    "Mended",
    "Merge",
    "NewText",
    "Outside",
    "add_rate",
    "adopt",
    "allow_own",
    "answer",
    "ask",
    "ask_outside",
    "assign",
    "begin_second",
    "break_down",
    "change_breakdown",
    "change_tally",
    "change_view",
    "close_as",
    "close_together",
    "cover",
    "delete_deal",
    "delete_figure",
    "delete_party",
    "delete_tally",
    "delete_view",
    "dismiss",
    "edit_announcement",
    "edit_deal",
    "edit_event",
    "edit_figure",
    "edit_party",
    "edit_rate",
    "finish_second",
    "import_rates",
    "make_release",
    "make_tally",
    "mend_slip",
    "merge_of",
    "merge_parties",
    "place_figure",
    "proposed_deal",
    "proposed_fields",
    "record_announcement",
    "record_by_hand",
    "record_deal",
    "record_figure",
    "record_second",
    "relate",
    "remove_part",
    "remove_rate",
    "remove_second",
    "rename_view",
    "reopen",
    "retell",
    "return_with_question",
    "save_view",
    "send_again",
    "send_to_review",
    "set_rule",
    "settle_second",
    "settled_by_recording",
    "settled_by_sending",
    "sign_off",
    "standing_of",
    "take_back",
    "take_back_figure",
    "undismiss",
    "unrelate",
    "want_second",
]

_NAMES = {
    "announcements": "edit_announcement record_announcement send_to_review take_back",
    "breakdowns": "break_down change_breakdown",
    "dealing": "delete_deal record_deal",
    "deals": "adopt edit_deal",
    "dismissals": "dismiss undismiss",
    "events": "edit_event",
    "figures": "delete_figure edit_figure record_by_hand",
    "flags": "Outside answer ask ask_outside assign close_as close_together reopen",
    "party_acts": "Merge delete_party edit_party merge_of merge_parties",
    "proposals": "Mended proposed_deal proposed_fields record_figure",
    "rates": "add_rate edit_rate import_rates remove_rate",
    "relations": "cover relate remove_part unrelate",
    "releases": "make_release",
    "rules": "set_rule",
    "second_reading": "begin_second finish_second record_second remove_second settle_second"
    " want_second",
    "settling": "settled_by_recording settled_by_sending take_back_figure",
    "signing": "allow_own return_with_question send_again sign_off",
    "slips": "mend_slip",
    "standing": "standing_of",
    "tallies": "change_tally delete_tally make_tally",
    "versions": "NewText place_figure retell",
    "views": "change_view delete_view rename_view save_view",
}
"""By the module that they stand in."""
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(name)
    act: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = act
    return act
