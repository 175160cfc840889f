"""Random edits, undos and redos by two people: the ledger follows a plain model of itself."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    rule,
)
from typing_extensions import override

from crossfoot.ledger.change import Change, Delete, Insert, New, Update
from crossfoot.ledger.errors import ConflictError, RefusedError
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.verify import verify
from tests.ledger.booking import BILLION, figure, make

if TYPE_CHECKING:
    from crossfoot.ledger.change import Applied

AMOUNTS = st.integers(1, 6).map(lambda tens: tens * BILLION)
CURRENCIES = st.sampled_from(("USD", "USD", "EUR", "AED"))
KINDS = st.sampled_from(("sum_of", "sum_of", "converts"))
DAYS = st.sampled_from(("2025-09-20", "2025-09-25", "2025-10-20", "2025-09"))
WHO = st.sampled_from(("Ann", "Bob"))


def _state(ledger: Ledger) -> dict[str, list[Any]]:
    """Everything that people decided, less versions."""
    return {
        "figure": ledger.reader.execute("SELECT id, key, amount FROM figure").fetchall(),
        "relation": ledger.reader.execute("SELECT id, kind, whole_id FROM relation").fetchall(),
        "part": ledger.reader.execute(
            "SELECT id, relation_id, figure_id FROM relation_part"
        ).fetchall(),
        "rate": ledger.reader.execute('SELECT id, "on", rate FROM rate').fetchall(),
    }


class LedgerMachine(RuleBasedStateMachine):
    """Each undo brings back exactly the state before the change that it takes back."""

    figures: Bundle[int] = Bundle("figures")
    relations: Bundle[int] = Bundle("relations")
    rates: Bundle[int] = Bundle("rates")

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "deals.crossfoot"
        self.people = {"Ann": make(path), "Bob": Ledger.open(path, by="Bob")}
        text = {"title": "Text", "published_on": "2025-09-23"}
        with closing(Ledger.open(path, by="Eve")) as other:  # neither of the two takes it back
            made = other.apply(
                Change("record_announcement", (Insert("announcement", text, as_=New("text")),))
            )
        self.text = made.new_ids["text"]

    @override
    def teardown(self) -> None:
        if hasattr(self, "people"):
            for ledger in self.people.values():
                ledger.close()
            self.folder.cleanup()

    def _apply(self, who: str, *edits: Any) -> Applied | None:
        """Apply a change; then take it back and bring it back, which must change nothing."""
        ledger = self.people[who]
        before = _state(ledger)
        try:
            applied = ledger.apply(Change("edit_figure", edits))
        except (ConflictError, RefusedError):
            assert _state(ledger) == before
            return None
        after = _state(ledger)
        if applied.seq:
            ledger.undo()
            assert _state(ledger) == before
            ledger.redo()
            assert _state(ledger) == after
        return applied

    @rule(target=figures, who=WHO, amount=AMOUNTS, currency=CURRENCIES)
    def record(self, who: str, amount: int, currency: str) -> int:
        home = {"currency": currency, "wording": None, "announcement_id": self.text}
        applied = self._apply(who, figure(1, "new", amount=amount, **home))
        assert applied is not None
        return applied.new_ids["new"]

    @rule(who=WHO, id_=figures, amount=AMOUNTS)
    def mend(self, who: str, id_: int, amount: int) -> None:
        self._apply(who, Update("figure", id_, {"amount": amount}))

    @rule(who=WHO, id_=consumes(figures))
    def remove(self, who: str, id_: int) -> None:
        self._apply(who, Delete("figure", id_))

    @rule(
        target=relations,
        who=WHO,
        kind=KINDS,
        whole=figures,
        parts=st.lists(figures, max_size=3, unique=True),
    )
    def relate(self, who: str, kind: str, whole: int, parts: list[int]) -> int:
        edits: list[Insert] = [
            Insert("relation", {"kind": kind, "whole_id": whole}, as_=New("relation"))
        ]
        for part in parts:
            row = {"relation_id": New("relation"), "figure_id": part}
            edits.append(Insert("relation_part", row))
        applied = self._apply(who, *edits)
        return applied.new_ids["relation"] if applied else 0

    @rule(who=WHO, id_=consumes(relations))
    def unrelate(self, who: str, id_: int) -> None:
        query = "SELECT id FROM relation_part WHERE relation_id = ?"
        parts = self.people[who].reader.execute(query, (id_,)).fetchall()
        self._apply(
            who, *(Delete("relation_part", part) for (part,) in parts), Delete("relation", id_)
        )

    @rule(target=rates, who=WHO, pair=st.permutations(("USD", "EUR", "AED")), day=DAYS)
    def know_a_rate(self, who: str, pair: list[str], day: str) -> int:
        values = {"on": day, "from_currency": pair[0], "to_currency": pair[1], "rate": "1.25"}
        applied = self._apply(who, Insert("rate", values, as_=New("rate")))
        assert applied is not None
        return applied.new_ids["rate"]

    @rule(who=WHO, id_=rates, day=DAYS, number=st.sampled_from(("0.8", "1.25", "2")))
    def mend_a_rate(self, who: str, id_: int, day: str, number: str) -> None:
        self._apply(who, Update("rate", id_, {"on": day, "rate": number}))

    @rule(who=WHO, id_=consumes(rates))
    def remove_a_rate(self, who: str, id_: int) -> None:
        self._apply(who, Delete("rate", id_))

    @rule(who=WHO, day=DAYS)
    def move_the_text(self, who: str, day: str) -> None:
        self._apply(who, Update("announcement", self.text, {"published_on": day}))

    @rule(who=WHO)
    def undo(self, who: str) -> None:
        self._try(self.people[who].undo)

    @rule(who=WHO)
    def redo(self, who: str) -> None:
        self._try(self.people[who].redo)

    def _try(self, step: Any) -> None:
        before = _state(self.people["Ann"])
        try:
            step()
        except ConflictError:
            assert _state(self.people["Ann"]) == before

    @rule(who=WHO)
    def open_again(self, who: str) -> None:
        path = self.people[who].path
        self.people[who].close()
        self.people[who] = Ledger.open(path, by=who)

    @invariant()
    def both_see_the_same(self) -> None:
        if hasattr(self, "people"):
            assert _state(self.people["Ann"]) == _state(self.people["Bob"])

    @rule()
    def everything_is_as_a_fresh_computation_has_it(self) -> None:
        assert verify(self.people["Ann"]) == []


TestLedgerMachine = LedgerMachine.TestCase
TestLedgerMachine.settings = settings(
    max_examples=25,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def test_a_figure_that_was_undone_is_refused_as_a_part_of_itself() -> None:
    state = LedgerMachine()
    state.start()
    gone = state.record(amount=BILLION, currency="USD", who="Ann")
    state.undo(who="Ann")
    state.relate(kind="sum_of", parts=[gone], who="Ann", whole=gone)
    state.both_see_the_same()
    state.teardown()
