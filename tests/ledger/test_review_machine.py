"""Random edits, closings, sign-offs, undos and redos: what stands is what the acts give.

The model keeps, by flag and by row, what was said on which inputs, and works each state out anew;
`verify` compares every stored state with a fresh computation.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from typing_extensions import override

from crossfoot.figures.values import FindingState, Outcome, SignOffKind, SignOffState
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Edit, Insert, New, Update
from crossfoot.ledger.errors import ConflictError, RefusedError
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import flags, to_sign
from crossfoot.ledger.queries.flag_view import flag_view
from crossfoot.ledger.queries.flags import FlagFacet, FlagQuery
from crossfoot.ledger.queries.sign_offs import sign_off_view
from crossfoot.ledger.queries.to_sign import ToSignQuery
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.verify import verify
from tests.ledger.booking import BILLION, figure, make
from tests.ledger.rechecking import different

if TYPE_CHECKING:
    from collections.abc import Callable

WHO = st.sampled_from(("Ann", "Bob"))
AMOUNTS = st.integers(1, 5).map(lambda tens: tens * BILLION)
OUTCOMES = st.sampled_from(tuple(Outcome))
PICK = st.integers(0, 5)
LABELS = ("whole", "first", "second", "chosen", "other")


def _stage() -> Change:
    """One announcement: a total of two parts, and two reports of one thing."""
    told = {"announcement_id": New("told")}
    edits: list[Edit] = [
        Insert("announcement", {"title": "A week", "sent_at": "2026-11-20"}, as_=New("told")),
        Insert("deal", {"title": "Aircraft", "to_country": "KZ"}, as_=New("deal")),
        figure(4, "whole", **told),
        figure(2, "first", deal_id=New("deal"), **told),
        figure(2, "second", **told),
        figure(3, "chosen", deal_id=New("deal"), **told),
        figure(3, "other"),
        Insert("relation", {"kind": "sum_of", "whole_id": New("whole")}, as_=New("total")),
        Insert("relation", {"kind": "same_as", "whole_id": New("chosen")}, as_=New("same")),
    ]
    for relation, part in (("total", "first"), ("total", "second"), ("same", "other")):
        values = {"relation_id": New(relation), "figure_id": New(part)}
        edits.append(Insert("relation_part", values))
    return Change("x", tuple(edits))


class ReviewMachine(RuleBasedStateMachine):
    """Closings and sign-offs hold exactly while what they were made on is what it was."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "deals.crossfoot"
        clerk = make(path, by="Cy")
        self.ids = clerk.apply(_stage()).new_ids
        tally = actions.make_tally(clerk.reader, TallyFields("Every deal", view_id=None))
        self.tally = clerk.apply(tally).new_ids["tally"]
        clerk.close()
        self.people = {who: Ledger.open(path, by=who) for who in ("Ann", "Bob")}

    @override
    def teardown(self) -> None:
        if hasattr(self, "people"):
            for ledger in self.people.values():
                ledger.close()
            self.folder.cleanup()

    @property
    def reader(self) -> Any:
        return self.people["Ann"].reader

    @property
    def rows(self) -> list[tuple[SignOffKind, int]]:
        return [
            (SignOffKind.ANNOUNCEMENT, self.ids["told"]),
            (SignOffKind.DEAL, self.ids["deal"]),
            (SignOffKind.TOTAL, self.ids["whole"]),
            (SignOffKind.TALLY, self.tally),
        ]

    @rule(who=WHO, label=st.sampled_from(LABELS), amount=AMOUNTS)
    def mend(self, who: str, label: str, amount: int) -> None:
        edit = Update("figure", self.ids[label], {"amount": amount})
        self.people[who].apply(Change("edit_figure", (edit,)))

    @rule(who=WHO, title=st.sampled_from(("Aircraft", "Jets")))
    def rename(self, who: str, title: str) -> None:
        edit = Update("deal", self.ids["deal"], {"title": title})
        self.people[who].apply(Change("edit_deal", (edit,)))

    @rule(who=WHO, pick=PICK, outcome=OUTCOMES)
    def close(self, who: str, pick: int, outcome: Outcome) -> None:
        self._on_flag(
            pick, lambda id_: actions.close_as(self.reader, id_, outcome, "So.", _by(who))
        )

    @rule(who=WHO, pick=PICK)
    def ask(self, who: str, pick: int) -> None:
        self._on_flag(pick, lambda id_: actions.ask(self.reader, id_, "Why?", _by(who)))

    @rule(who=WHO, pick=PICK)
    def open_again(self, who: str, pick: int) -> None:
        self._on_flag(pick, lambda id_: actions.reopen(self.reader, id_, "No.", _by(who)))

    @rule(pick=PICK, name=st.sampled_from(("Bo", None)))
    def assign(self, pick: int, name: str | None) -> None:
        self._on_flag(pick, lambda id_: actions.assign(self.reader, id_, name))

    @rule(who=WHO, pick=st.integers(0, 3))
    def sign(self, who: str, pick: int) -> None:
        self._try(who, lambda: actions.sign_off(self.reader, *self.rows[pick], _by(who)))

    @rule(who=WHO, pick=st.integers(0, 3))
    def give_back(self, who: str, pick: int) -> None:
        row, words = self.rows[pick], "Which?"
        self._try(who, lambda: actions.return_with_question(self.reader, *row, words, _by(who)))

    @rule(who=WHO)
    def send(self, who: str) -> None:
        told = self.ids["told"]
        self._try(who, lambda: actions.send_to_review(self.reader, told, [], _by(who)))

    @rule(allowed=st.booleans())
    def allow(self, allowed: bool) -> None:
        self._try("Ann", lambda: actions.allow_own(self.reader, allowed=allowed))

    @rule(who=WHO)
    def undo(self, who: str) -> None:
        self._step(self.people[who].undo)

    @rule(who=WHO)
    def redo(self, who: str) -> None:
        self._step(self.people[who].redo)

    def _on_flag(self, pick: int, act: Callable[[int], Change]) -> None:
        ids = flags.LIST.ids(self.reader, FlagQuery())
        if ids:
            self._try("Ann", lambda: act(ids[pick % len(ids)]))

    def _try(self, who: str, act: Callable[[], Change]) -> None:
        """Do what is allowed; taking it back at once must leave everything as it was."""
        before = self._states()
        try:
            applied = self.people[who].apply(act())
        except RefusedError:
            assert self._states() == before
            return
        if not applied.seq:
            return
        after = self._states()
        self.people[who].undo()
        assert self._states() == before
        self.people[who].redo()
        assert self._states() == after

    def _step(self, step: Callable[[], object]) -> None:
        before = self._states()
        try:
            step()
        except ConflictError:
            assert self._states() == before

    def _states(self) -> tuple[Any, ...]:
        ids = sorted(flags.LIST.ids(self.reader, FlagQuery()))
        lines = flags.lines(self.reader, ids).values()
        views = [sign_off_view(self.reader, *row) for row in self.rows]
        return (
            sorted(
                (one.rule, one.wording, one.state, one.reopened, str(one.assigned)) for one in lines
            ),
            [(view.state, view.changes) for view in views if view],
        )

    @invariant()
    def a_closing_holds_while_its_inputs_do(self) -> None:
        if not hasattr(self, "people"):
            return
        query = "SELECT state, fingerprint, inputs FROM query WHERE id = ?"
        for id_ in flags.LIST.ids(self.reader, FlagQuery()):
            view = flag_view(self.reader, id_)
            assert view is not None
            if view.query_id is None:
                assert view.line.state is FindingState.OPEN
                continue
            state, _, told = self.reader.execute(query, (view.query_id,)).fetchone()
            closed = state == FindingState.CLOSED and told == view.inputs
            assert (view.line.state is FindingState.CLOSED) == closed
            assert view.line.reopened == (state == FindingState.CLOSED and not closed)
            assert bool(view.reopened) == view.line.reopened

    @invariant()
    def a_sign_off_holds_while_what_it_relies_on_does(self) -> None:
        if not hasattr(self, "people"):
            return
        query = "SELECT act, relies_on FROM sign_off WHERE kind = ? AND row_id = ? ORDER BY id"
        for row in self.rows:
            view = sign_off_view(self.reader, *row)
            assert view is not None
            acts = self.reader.execute(query, row).fetchall()
            returns = [number for number, (act, _) in enumerate(acts) if act == "returned"]
            since = acts[returns[-1] + 1 :] if returns else acts
            holds = any(act == "signed" and told == view.relies_on for act, told in since)
            assert (view.state is SignOffState.SIGNED_OFF) == holds
            assert bool(view.changes) == (view.state is SignOffState.DROPPED)

    @invariant()
    def the_list_says_where_each_row_stands(self) -> None:
        if not hasattr(self, "people"):
            return
        found = to_sign.LIST.first_page(self.reader, ToSignQuery(), 100).values()
        listed = {(line.kind, line.row_id): line.state for line in found}
        views = {row: sign_off_view(self.reader, *row) for row in self.rows}
        assert listed == {row: view.state for row, view in views.items() if view}

    @invariant()
    def the_queue_counts_every_flag_once(self) -> None:
        if hasattr(self, "people"):
            counted = flags.LIST.facet(self.reader, FlagQuery(), FlagFacet.STATE)
            assert sum(counted.values()) == len(flags.LIST.ids(self.reader, FlagQuery()))

    @precondition(lambda self: hasattr(self, "people"))
    @rule()
    def everything_is_as_a_fresh_computation_has_it(self) -> None:
        assert verify(self.people["Ann"]) == []
        assert different(self.people["Ann"].reader) == []


def _by(who: str) -> Signed:
    return Signed(who, "2026-11-23T10:00:00+00:00")


TestReviewMachine = ReviewMachine.TestCase
TestReviewMachine.settings = settings(
    max_examples=8,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
