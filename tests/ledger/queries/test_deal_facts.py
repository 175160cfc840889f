"""A deal as its sources tell it, and what counting with another figure would mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Severity
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.queries.adoption import effects, reason_of
from crossfoot.ledger.queries.deal_facts import FactKind, deal_facts
from tests.ledger.booking import figure, party

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger


def text(label: str, on: str, body: str) -> list[Insert]:
    announcement = {"title": f"Text {label}", "publisher": label, "published_on": on}
    source = {"announcement_id": New(label), "number": 1, "body": body, "sha256": "0" * 64}
    return [Insert("announcement", announcement, as_=New(label)), Insert("source_text", source)]


def book(ledger: Ledger) -> dict[str, int]:
    """A deal of two sources, the second of which gives two values and names a party otherwise."""
    deal = {"title": "Locomotives"}
    stage = {"deal_id": New("deal"), "stage": "contract", "quote": "signed a contract"}
    alias = {"party_id": New("railway"), "position": 0, "name": "KTZ"}
    member = {"deal_id": New("deal"), "party_id": New("railway"), "role": "buyer"}
    in_deal = {"deal_id": New("deal")}
    edits = [
        *text("News", "2025-09-23", "The Kazakh railway signed a contract."),
        *text("Wire", "2025-09-22", "KTZ will buy."),
        Insert("deal", deal, as_=New("deal")),
        Insert("deal_stage", stage),
        party("Kazakh railway", "railway"),
        Insert("party_alias", alias),
        Insert("deal_party", member),
        figure(4.2, "first", announcement_id=New("News"), **in_deal),
        figure(4.2, "same", announcement_id=New("Wire"), **in_deal),
        figure(5.0, "other", announcement_id=New("Wire"), stated_by="the maker", **in_deal),
        figure(8.3, "whole", announcement_id=New("News")),
        figure(4.1, "rest", announcement_id=New("News")),
        Insert("relation", {"kind": "sum_of", "whole_id": New("whole")}, as_=New("relation")),
        Insert("relation_part", {"relation_id": New("relation"), "figure_id": New("first")}),
        Insert("relation_part", {"relation_id": New("relation"), "figure_id": New("rest")}),
    ]
    return dict(ledger.apply(Change("record_figure", tuple(edits))).new_ids)


def test_sources_stand_side_by_side_by_their_day(ledger: Ledger) -> None:
    facts = deal_facts(ledger.reader, book(ledger)["deal"])
    assert facts is not None
    assert [source.publisher for source in facts.sources] == ["Wire", "News"]
    rows = {(fact.kind, fact.line): fact for fact in facts.facts}
    texts = {key: [cell and cell.text for cell in fact.cells] for key, fact in rows.items()}
    assert texts == {
        (FactKind.VALUE, 0): ["$4.2 billion", "$4.2 billion"],
        (FactKind.VALUE, 1): ["$5.0 billion", None],
        (FactKind.STAGE, 0): [None, "contract"],
        (FactKind.PUBLISHED, 0): ["2025-09-22", "2025-09-23"],
        (FactKind.PARTIES, 0): ["Kazakh railway", "Kazakh railway"],
        (FactKind.SAID_BY, 0): ["the maker", None],
    }


def test_a_report_that_differs_from_what_counts_is_told_apart(ledger: Ledger) -> None:
    ids = book(ledger)
    facts = deal_facts(ledger.reader, ids["deal"])
    assert facts is not None
    apart = {cell.figure_id: cell.apart for fact in facts.facts for cell in fact.cells if cell}
    assert apart[ids["other"]] is Severity.ERROR
    assert apart[ids["same"]] is None
    assert [fact.disagrees for fact in facts.facts if fact.kind is FactKind.VALUE] == [False, True]
    ledger.apply(actions.adopt(ledger.reader, ids["deal"], ids["other"], "the maker knows"))
    facts = deal_facts(ledger.reader, ids["deal"])
    assert facts is not None
    cells = {cell.figure_id: cell for fact in facts.facts for cell in fact.cells if cell}
    assert cells[ids["other"]].adopted
    assert cells[ids["first"]].apart is Severity.ERROR


def test_the_effect_on_totals_is_known_before_it_is_chosen(ledger: Ledger) -> None:
    ids = book(ledger)
    (effect,) = effects(ledger.reader, ids["deal"], ids["other"])
    assert effect.relation_id == ids["relation"]
    assert (effect.now.kind, effect.then.kind) == ("consistent", "inconsistent")
    assert effect.changes
    (same,) = effects(ledger.reader, ids["deal"], ids["same"])
    assert not same.changes
    assert effects(ledger.reader, ids["deal"], ids["first"]) == []
    assert ledger.reader.execute("SELECT verdict FROM total").fetchone()[0] == "consistent"


def test_the_reason_of_the_choice_that_holds_is_kept(ledger: Ledger) -> None:
    ids = book(ledger)
    assert reason_of(ledger.reader, ids["deal"]) is None
    ledger.apply(actions.adopt(ledger.reader, ids["deal"], ids["first"], "the buyer's own"))
    ledger.apply(actions.adopt(ledger.reader, ids["deal"], ids["other"], "the maker knows"))
    found = reason_of(ledger.reader, ids["deal"])
    assert found is not None
    assert (found.why, found.by) == ("the maker knows", "Ann")
    ledger.undo()
    found = reason_of(ledger.reader, ids["deal"])
    assert found is not None
    assert found.why == "the buyer's own"


def test_a_deal_that_is_gone_has_no_facts(ledger: Ledger) -> None:
    assert deal_facts(ledger.reader, 99) is None
    assert effects(ledger.reader, 99, 99) == []
