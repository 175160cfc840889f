"""Random records of every kind that a rule looks at: stored flags equal a fresh computation.

The walk enters figures, deals, stages, parties, announcements, texts, rates and relations of every
kind, mends, corrects and takes away what it made, adopts figures, makes tallies and releases, sets
rules and the currency otherwise, closes flags, undoes and redoes; a step that is refused changes
nothing. After every step `verify` compares everything, and a full recheck would write nothing.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.figures.tally import Rule
from crossfoot.figures.values import Outcome, RelationKind, Stage
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Delete, Insert, New, Update
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.release_fields import ReleaseFields
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.verify import verify
from crossfoot.ledger.views import ListPage, ViewFields
from crossfoot.reading.sealing import seal
from crossfoot.rules import RULES
from tests.ledger.booking import BILLION, figure, make, party
from tests.ledger.rechecking import different

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

TABLES = ("announcement", "deal", "figure", "relation")
BELOW = (
    "relation_part",
    "deal_stage",
    "deal_party",
    "rate",
    "tally",
    "saved_view",
    "release",
    "dismissal",
)
STAGES = st.sampled_from((Stage.ANNOUNCED, Stage.CONTRACT, Stage.MOU))
DAYS = st.sampled_from(("2025", "2025-03", "2025-03-01", "2025-03-09", "2024-11-02"))
AMOUNTS = st.sampled_from((BILLION, 2 * BILLION, 3 * BILLION, 52 * BILLION, 52 * BILLION // 1000))
COUNTS = st.sampled_from((2_00, 22_00, 22_787_00, 1000_00))
QUOTING = "Rails cost $1bn at first. Both agreed on deals worth $2bn in all."
TEXTS = st.sampled_from(("One text.", QUOTING))
QUOTED = st.sampled_from((1, 2))
PLACES = st.integers(0, 30)
"""Which of the rows there are, counted round."""


class RulesMachine(RuleBasedStateMachine):
    """Whatever is done, in whatever order, the flags are those of the records."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.ledger = make(Path(self.folder.name) / "deals.crossfoot")
        self._apply(party("Maker"), party("Buyer"))

    @override
    def teardown(self) -> None:
        if hasattr(self, "ledger"):
            self.ledger.close()
            self.folder.cleanup()

    def _apply(self, *edits: Any) -> None:
        self._try(lambda: self.ledger.apply(Change("edit_figure", edits)))

    def _try(self, act: Any) -> None:
        try:
            act()
        except CrossfootError:
            return

    def _one(self, table: str, place: int) -> int | None:
        rows = fetch(self.ledger.reader, f'SELECT id FROM "{table}" ORDER BY id')
        return rows[place % len(rows)]["id"] if rows else None

    @rule(published=DAYS, accessed=DAYS, url=TEXTS, text=TEXTS, copy=st.none() | PLACES)
    def announce(
        self, published: str, accessed: str, url: str, text: str, copy: int | None
    ) -> None:
        sealed = seal(text)
        self._apply(
            Insert(
                "announcement",
                {
                    "title": "A release",
                    "publisher": url,
                    "published_on": published,
                    "accessed_on": accessed,
                    "url": url,
                    "copy_of": None if copy is None else self._one("announcement", copy),
                },
                New("announcement"),
            ),
            Insert(
                "source_text",
                {
                    "announcement_id": New("announcement"),
                    "body": sealed.text,
                    "sha256": sealed.sha256,
                },
            ),
        )

    @rule(on=DAYS, product=st.sampled_from((None, "787")), sides=st.booleans())
    def agree(self, on: str, product: str | None, sides: bool) -> None:
        edits = [
            Insert("deal", {"title": "A deal", "announced_on": on, "product": product}, New("deal"))
        ]
        if sides:
            edits += [
                Insert("deal_party", {"deal_id": New("deal"), "party_id": 1, "role": "seller"}),
                Insert("deal_party", {"deal_id": New("deal"), "party_id": 2, "role": "buyer"}),
            ]
        self._apply(*edits)

    @rule(deal=PLACES, stage=st.sampled_from(tuple(Stage)), on=DAYS, position=st.integers(0, 3))
    def reach(self, deal: int, stage: Stage, on: str, position: int) -> None:
        id_ = self._one("deal", deal)
        if id_ is not None:
            row = {"deal_id": id_, "stage": stage.value, "on": on, "position": position}
            self._apply(Insert("deal_stage", row))

    @rule(
        amount=AMOUNTS,
        deal=PLACES,
        announcement=PLACES,
        given=st.fixed_dictionaries(
            {
                "hedge": st.sampled_from(("bare", "up_to", "over")),
                "basis": st.sampled_from((None, "contract", "stake")),
                "currency": st.sampled_from(("USD", "EUR")),
                "wording": st.sampled_from(("$1.0 billion", "€1.00bn ($1.00bn)", "$2bn (€1bn)")),
            }
        ),
    )
    def report(self, amount: int, deal: int, announcement: int, given: dict[str, Any]) -> None:
        places: dict[str, Any] = {
            "deal_id": self._one("deal", deal),
            "announcement_id": self._one("announcement", announcement),
        }
        self._apply(figure(1, amount=amount, **given, **places))

    @rule(count=COUNTS, deal=PLACES, hedge=st.sampled_from(("bare", "up_to")))
    def count(self, count: int, deal: int, hedge: str) -> None:
        values = {
            "wording": f"{count // 100:,} Dreamliners",
            "measure": "quantity",
            "unit": "Dreamliners",
            "amount": count,
            "hedge": hedge,
            "deal_id": self._one("deal", deal),
        }
        self._apply(Insert("figure", values))

    @rule(
        kind=st.sampled_from(tuple(RelationKind)),
        whole=PLACES,
        parts=st.lists(PLACES, min_size=1, max_size=3),
    )
    def relate(self, kind: RelationKind, whole: int, parts: list[int]) -> None:
        ids = dict.fromkeys(self._one("figure", part) for part in parts)
        values = {"kind": kind.value, "whole_id": self._one("figure", whole)}
        rows = [{"relation_id": New("relation"), "figure_id": id_} for id_ in ids]
        self._apply(
            Insert("relation", values, New("relation")),
            *(Insert("relation_part", row) for row in rows),
        )

    @rule(place=PLACES, amount=AMOUNTS)
    def mend_figure(self, place: int, amount: int) -> None:
        self._mend("figure", place, {"amount": amount})

    @rule(place=PLACES, deal=PLACES, announcement=PLACES)
    def move_figure(self, place: int, deal: int, announcement: int) -> None:
        values = {
            "deal_id": self._one("deal", deal),
            "announcement_id": self._one("announcement", announcement),
        }
        self._mend("figure", place, values)

    @rule(sent=st.none() | DAYS, quoted=st.sets(QUOTED))
    def tell(self, sent: str | None, quoted: set[int]) -> None:
        text, release = seal(QUOTING), New("announcement")
        body = {"announcement_id": release, "body": text.text, "sha256": text.sha256}
        self._apply(
            Insert("announcement", {"title": "A release", "sent_at": sent}, release),
            Insert("source_text", body),
            Insert("deal", {"title": "Rails"}, New("deal")),
            *(
                figure(
                    billions,
                    announcement_id=release,
                    deal_id=New("deal") if billions == 1 else None,
                    start=QUOTING.index(f"${billions}"),
                    end=QUOTING.index(f"${billions}") + len("$1bn"),
                )
                for billions in sorted(quoted)
            ),
        )

    @rule(announcement=PLACES, billions=QUOTED)
    def dismiss(self, announcement: int, billions: int) -> None:
        start = QUOTING.index(f"${billions}")
        id_ = self._one("announcement", announcement)
        span = {"announcement_id": id_, "start": start, "end": start + len("$1bn")}
        self._apply(Insert("dismissal", {**span, "reason": "background"}))

    @rule(place=PLACES, sent=st.booleans())
    def send(self, place: int, sent: bool) -> None:
        self._mend("announcement", place, {"sent_at": "2025-03-09" if sent else None})

    @rule(place=PLACES, on=DAYS, product=st.sampled_from((None, "787")))
    def mend_deal(self, place: int, on: str, product: str | None) -> None:
        self._mend("deal", place, {"announced_on": on, "product": product})

    @rule(place=PLACES, published=DAYS, url=TEXTS, copy=PLACES)
    def mend_announcement(self, place: int, published: str, url: str, copy: int) -> None:
        values = {"published_on": published, "url": url, "publisher": url}
        self._mend("announcement", place, {**values, "copy_of": self._one("announcement", copy)})

    @rule(place=PLACES, kind=st.sampled_from(tuple(RelationKind)))
    def mend_relation(self, place: int, kind: RelationKind) -> None:
        self._mend("relation", place, {"kind": kind.value})

    def _mend(self, table: str, place: int, values: dict[str, Any]) -> None:
        id_ = self._one(table, place)
        if id_ is not None:
            self._apply(Update(table, id_, values))

    @rule(
        table=st.sampled_from((*TABLES, *BELOW)),
        place=PLACES,
    )
    def take_away(self, table: str, place: int) -> None:
        id_ = self._one(table, place)
        if id_ is None:
            return
        below = {
            "relation": ("relation_part", "relation_id"),
            "announcement": ("source_text", "announcement_id"),
        }.get(table)
        rows = []
        if below is not None:
            query = f'SELECT id FROM "{below[0]}" WHERE {below[1]} = ?'
            rows = [Delete(below[0], row["id"]) for row in fetch(self.ledger.reader, query, id_)]
        self._apply(*rows, Delete(table, id_))

    @rule(on=DAYS, rate=st.sampled_from(("1.1", "0.5")))
    def rate(self, on: str, rate: str) -> None:
        values = {"on": on, "from_currency": "EUR", "to_currency": "USD", "rate": rate}
        self._apply(Insert("rate", values))

    @rule(place=PLACES, amount=st.none() | AMOUNTS)
    def correct(self, place: int, amount: int | None) -> None:
        why = None if amount is None else "A slip of the source."
        self._mend("figure", place, {"corrected_amount": amount, "corrected_why": why})

    @rule(place=PLACES)
    def adopt(self, place: int) -> None:
        query = "SELECT id, deal_id FROM figure WHERE deal_id IS NOT NULL ORDER BY id"
        rows = fetch(self.ledger.reader, query)
        if rows:
            id_, deal = rows[place % len(rows)]
            self._apply(Update("deal", deal, {"adopted_value": id_}))

    @rule(text=st.sampled_from(("", "deal", "ship")), stages=st.lists(STAGES, min_size=1))
    def add_up(self, text: str, stages: list[Stage]) -> None:
        reader, name = self.ledger.reader, f"Tally {self._count('tally')}"
        view = ViewFields(f"View {self._count('saved_view')}", ListPage.DEALS, text=text)

        def make() -> None:
            kept = self.ledger.apply(actions.save_view(reader, view)).new_ids["view"]
            fields = TallyFields(name, kept, Rule(frozenset(stages)))
            self.ledger.apply(actions.make_tally(reader, fields))

        self._try(make)

    @rule(place=PLACES, stages=st.lists(STAGES, min_size=1, unique=True))
    def count_otherwise(self, place: int, stages: list[Stage]) -> None:
        self._mend("tally", place, {"stages": json.dumps(stages)})

    @rule(shown=st.lists(PLACES, max_size=3))
    def publish(self, shown: list[int]) -> None:
        deals = [self._one("deal", place) for place in shown]
        query = "SELECT public_id FROM deal WHERE id IN (SELECT value FROM json_each(?))"
        rows = tuple(row[0] for row in fetch(self.ledger.reader, query, json.dumps(deals)))
        name = f"Release {self._count('release')}"
        change = self._count("journal")
        fields = ReleaseFields(name, "2025-03-09", "working", change, "0" * 64, {"deal": rows})
        self._try(lambda: self.ledger.apply(actions.make_release(self.ledger.reader, fields)))

    @rule(code=st.sampled_from(("USD", "EUR")))
    def report_in(self, code: str) -> None:
        query = "SELECT id FROM setting WHERE name = 'reporting_currency'"
        (row,) = fetch(self.ledger.reader, query)
        self._apply(Update("setting", row["id"], {"value": code}))

    def _count(self, table: str) -> int:
        return int(fetch(self.ledger.reader, f'SELECT count(*) FROM "{table}"')[0][0])

    @rule(chosen=st.sampled_from(RULES), on=st.booleans(), low=st.booleans())
    def set_rule(self, chosen: Any, on: bool, low: bool) -> None:
        numbers = {each.name: each.low for each in chosen.parameters} if low else {}
        change = actions.set_rule(self.ledger.reader, chosen.code, on=on, numbers=numbers)
        if change is not None:
            self.ledger.apply(change)

    @rule(place=PLACES)
    def close(self, place: int) -> None:
        id_ = self._one("finding", place)
        if id_ is not None:
            signed = Signed("Ann", "2026-11-23T10:00:00+00:00")
            reader = self.ledger.reader
            self.ledger.apply(
                actions.close_as(reader, id_, Outcome.NO_PROBLEM, "It is fine.", signed)
            )

    @precondition(lambda self: hasattr(self, "ledger"))
    @rule()
    def undo(self) -> None:
        self._try(self.ledger.undo)

    @rule()
    def redo(self) -> None:
        self._try(self.ledger.redo)

    @invariant()
    def flags_are_those_of_the_records(self) -> None:
        if hasattr(self, "ledger"):
            assert [problem.message for problem in verify(self.ledger)] == []
            assert different(self.ledger.reader) == []

    ledger: Ledger


TestRulesMachine = RulesMachine.TestCase
TestRulesMachine.settings = settings(
    max_examples=20,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
