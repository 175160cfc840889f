"""What ties rows together comes back from an edited workbook: parties, parts, events, flags."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from crossfoot.errors import CrossfootError
from crossfoot.exchange.comparing import State, compare, take_rows
from crossfoot.exchange.comparing.taking import only as only_cells
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.releasing import prepare, wanted_release
from crossfoot.exchange.sample import make_sample
from crossfoot.exchange.wanted import Wanted
from crossfoot.exchange.workbook import export_workbook
from crossfoot.figures.values import FindingState
from crossfoot.ledger.actions.releases import make_release
from crossfoot.ledger.change import Change, Delete, Update
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import flags
from crossfoot.ledger.verify import verify
from tests.exchange.conftest import take_in
from tests.exchange.diffs import only, rows, taken_and_undone, told
from tests.exchange.edited_pages import Pages, edited

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


LINES = """
    SELECT deal_id, party.name, role FROM deal_party JOIN party ON party.id = party_id
     ORDER BY deal_id, position, deal_party.id
"""
PARTS = """
    SELECT relation.kind, ifnull(breakdown, ''), figure_id, weight_low, weight_high
      FROM relation_part JOIN relation ON relation.id = relation_id
     WHERE kind IN ('sum_of', 'includes', 'unclear') ORDER BY relation_id, position
"""


@pytest.fixture
def ledger(new_ledger: Callable[..., Ledger], bundle: dict[str, Any]) -> Ledger:
    made = new_ledger(by="ann")
    take_in(made, bundle)
    return made


def deal(ledger: Ledger, id_: int) -> str:
    return str(rows(ledger, f"SELECT public_id FROM deal WHERE id = {id_}")[0][0])


# Deal parties


def test_a_party_of_a_deal_is_edited_added_and_removed(ledger: Ledger, workbook: Path) -> None:
    engines, aircraft = deal(ledger, 1), deal(ledger, 2)

    def edit(pages: Pages) -> None:
        pages.cell("Deal parties", "L-1", "Role", by="Line").value = "investor"
        pages.remove("Deal parties", "L-2", by="Line")
        pages.append("Deal parties", {"Deal": aircraft, "Party": "P-2", "Role": "financier"})
        pages.append(
            "Deal parties",
            {"Deal": engines, "Name": "Sky Bank", "Kind": "bank", "Role": "lender"},
        )
        pages.append("Deal parties", {"Deal": aircraft, "Name": "sky bank"})

    diff = compare(ledger, edited(workbook, edit))
    assert told(diff) == [
        ("L-1", "changed", [("Role", "buyer", "investor")]),
        (
            "",
            "added",
            [("Deal", "", aircraft), ("Party", "", "P-2"), ("Role", "", "financier")],
        ),
        (
            "",
            "added",
            [
                ("Name", "", "Sky Bank"),
                ("Kind", "", "bank"),
                ("Deal", "", engines),
                ("Role", "", "lender"),
            ],
        ),
        ("", "added", [("Name", "", "sky bank"), ("Deal", "", aircraft)]),
        ("L-2", "removed", [("Deal", aircraft, ""), ("Party", "P-1", ""), ("Role", "", "")]),
    ]
    assert diff.rows[0].name == "Steppe Railways, Engines"
    (after,) = taken_and_undone(ledger, diff, LINES)
    assert after == [
        (1, "Steppe Railways", "investor"),
        (1, "Sky Bank", "lender"),
        (2, "Steppe Railways", "financier"),
        (2, "Sky Bank", None),
    ]


def test_the_same_file_once_more_adds_no_line_again(ledger: Ledger, workbook: Path) -> None:
    aircraft = deal(ledger, 2)
    line = {"Deal": aircraft, "Party": "P-2", "Role": "financier"}
    path = edited(workbook, lambda pages: pages.append("Deal parties", line))
    diff = compare(ledger, path)
    take_rows(ledger, diff, diff.rows)
    assert told(compare(ledger, path)) == []
    ledger.undo()
    assert [row.state for row in compare(ledger, path).rows] == [State.ADDED]


def test_a_row_pasted_without_its_id_is_not_lost(ledger: Ledger, workbook: Path) -> None:
    engines = deal(ledger, 1)

    def edit(pages: Pages) -> None:
        pages.remove("Deal parties", "L-1", by="Line")
        pages.append("Deal parties", {"Deal": engines, "Party": "P-2", "Role": "buyer"})

    diff = compare(ledger, edited(workbook, edit))
    assert [row.state for row in diff.rows] == [State.ADDED, State.REMOVED]
    (after,) = taken_and_undone(ledger, diff, LINES)
    assert (1, "Steppe Railways", "buyer") in after


def test_another_party_or_deal_in_a_line_moves_it(ledger: Ledger, workbook: Path) -> None:
    aircraft = deal(ledger, 2)

    def edit(pages: Pages) -> None:
        pages.cell("Deal parties", "L-1", "Party", by="Line").value = "P-1"
        pages.cell("Deal parties", "L-1", "Deal", by="Line").value = aircraft

    diff = compare(ledger, edited(workbook, edit))
    (after,) = taken_and_undone(ledger, diff, LINES)
    assert after == [(2, "Northern Aircraft", "buyer"), (2, "Northern Aircraft", None)]


def test_a_line_that_moved_underneath_is_a_conflict(ledger: Ledger, workbook: Path) -> None:
    ledger.apply(Change("edit_deal", (Update("deal_party", 1, {"role": "host"}),)))
    ledger.apply(Change("edit_deal", (Update("deal_party", 2, {"role": "seller"}),)))

    def edit(pages: Pages) -> None:
        pages.cell("Deal parties", "L-1", "Role", by="Line").value = "investor"
        pages.remove("Deal parties", "L-2", by="Line")

    diff = compare(ledger, edited(workbook, edit))
    assert [(row.key, str(row.state)) for row in diff.rows] == [
        ("L-1", "conflict"),
        ("L-2", "conflict"),
    ]
    cell = diff.rows[0].cells[0]
    assert (cell.base, cell.ours, cell.theirs) == ("buyer", "host", "investor")
    (after,) = taken_and_undone(ledger, diff, LINES)
    assert after == [(1, "Steppe Railways", "investor")]


def test_a_line_that_is_gone_from_the_ledger_is_told_only_where_it_was_edited(
    ledger: Ledger, workbook: Path
) -> None:
    ledger.apply(Change("edit_deal", (Delete("deal_party", 1),)))
    assert told(compare(ledger, workbook)) == []

    def edit(pages: Pages) -> None:
        pages.cell("Deal parties", "L-1", "Role", by="Line").value = "investor"

    row = only(compare(ledger, edited(workbook, edit)))
    assert row.state is State.REFUSED
    assert row.problems[0].what == "L-1 was taken out of the ledger since the export"
    assert row.problems[0].place.startswith("'Deal parties'!G")


@pytest.mark.parametrize(
    ("cells", "title", "words"),
    [
        ({"Party": "P-1"}, "Deal", "is empty"),
        ({"Deal": "XX-1", "Party": "P-1"}, "Deal", "is no deal of this ledger"),
        ({"Deal": True, "Party": "P-99"}, "Party", "is no party of this ledger"),
        ({"Deal": True}, "Party", "is empty"),
        ({"Deal": True, "Party": "P-1", "Role": "chef"}, "Role", "is not a role"),
    ],
)
def test_a_party_that_cannot_be_added_is_named_by_its_cell(
    ledger: Ledger, workbook: Path, cells: dict[str, Any], title: str, words: str
) -> None:
    known = {**cells, "Deal": deal(ledger, 1)} if cells.get("Deal") is True else cells
    path = edited(workbook, lambda pages: pages.append("Deal parties", known))
    (problem,) = only(compare(ledger, path)).problems
    letter = "ABCDEFG"[Pages(path).column("Deal parties", title) - 1]
    assert problem.place == f"'Deal parties'!{letter}4"
    assert words in problem.what


# Parts


def part(pages: Pages, figure: str, title: str) -> Any:
    return pages.cell("Parts", figure, title, by="Figure")


def test_a_part_is_weighed_anew_added_and_removed(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        part(pages, "F-2", "Weight, low").value = 2
        part(pages, "F-2", "Weight, high").value = 3.5
        part(pages, "F-2", "Relation").value = "includes"
        pages.remove("Parts", "F-3", by="Figure")
        pages.append("Parts", {"Total": "F-1", "Breakdown": "by country", "Figure": "F-4"})
        pages.append(
            "Parts",
            {"Total": "F-1", "Breakdown": "by kind", "Figure": "F-3", "Weight, low": -1},
        )

    diff = compare(ledger, edited(workbook, edit))
    assert [(row.key, str(row.state)) for row in diff.rows] == [
        ("F-1 by country F-2", "changed"),
        ("", "added"),
        ("", "added"),
        ("F-1 by country F-3", "removed"),
    ]
    assert [(cell.title, cell.ours, cell.theirs) for cell in diff.rows[0].cells] == [
        ("Relation", "sum of", "includes"),
        ("Weight, low", "1", "2"),
        ("Weight, high", "1", "3.5"),
    ]
    (after,) = taken_and_undone(ledger, diff, PARTS)
    assert after == [
        ("includes", "by country", 2, 200, 350),
        ("includes", "by country", 4, None, None),
        ("sum_of", "by kind", 3, -100, -100),
    ]


def test_a_total_that_loses_every_part_is_one_row_and_no_total_any_more(
    ledger: Ledger, workbook: Path
) -> None:
    def edit(pages: Pages) -> None:
        pages.remove("Parts", "F-2", by="Figure")
        pages.remove("Parts", "F-3", by="Figure")

    diff = compare(ledger, edited(workbook, edit))
    row = only(diff)
    assert (row.key, row.state) == ("F-1 by country", State.REMOVED)
    assert [cell.ours for cell in row.cells] == [
        "over $12 billion: $4.2 billion",
        "over $12 billion: over $8 billion",
    ]
    total = "SELECT count(*) FROM total"
    after, totals = taken_and_undone(ledger, diff, PARTS, total)
    assert after == []
    assert totals == [(0,)]


def test_a_part_that_moved_underneath_is_a_conflict(ledger: Ledger, workbook: Path) -> None:
    weights = {"weight_low": 300, "weight_high": 300}
    ledger.apply(Change("cover", (Update("relation_part", 1, weights),)))
    ledger.apply(Change("cover", (Update("relation", 1, {"kind": "unclear"}),)))

    def edit(pages: Pages) -> None:
        part(pages, "F-2", "Weight, low").value = -2
        part(pages, "F-3", "Relation").value = "includes"

    diff = compare(ledger, edited(workbook, edit))
    assert [(row.key, str(row.state)) for row in diff.rows] == [
        ("F-1 by country F-2", "conflict"),
        ("F-1 by country F-3", "conflict"),
    ]
    cell = next(one for one in diff.rows[0].cells if one.title == "Weight, low")
    assert (cell.base, cell.ours, cell.theirs) == ("1", "3", "-2")
    (after,) = taken_and_undone(ledger, diff, PARTS)
    assert after[0] == ("includes", "by country", 2, -200, 300)


def test_the_rows_of_a_total_say_one_kind_of_list(ledger: Ledger, workbook: Path) -> None:
    def both(pages: Pages) -> None:
        part(pages, "F-2", "Relation").value = "includes"
        part(pages, "F-3", "Relation").value = "includes"
        new = {"Total": "F-1", "Breakdown": "by country", "Figure": "F-4", "Relation": "includes"}
        pages.append("Parts", new)

    diff = compare(ledger, edited(workbook, both))
    (after,) = taken_and_undone(ledger, diff, PARTS)
    assert {kind for kind, *_ in after} == {"includes"}
    assert len(after) == 3

    def apart(pages: Pages) -> None:
        part(pages, "F-3", "Relation").value = "unclear"

    diff = compare(ledger, edited(workbook, apart))
    told = [problem.what for problem in diff.problems]
    assert told == ["is “includes” in another row of this total"]


@pytest.mark.parametrize(
    ("title", "typed", "words"),
    [
        ("Weight, low", 2, "lies above Weight, high"),
        ("Weight, high", 1_000_001, "beyond what a part can count"),
        ("Weight, low", "twice", "is not an amount"),
        ("Relation", "restates", "does not make a sum"),
        ("Relation", None, "is empty"),
    ],
)
def test_a_part_that_cannot_count_so_is_named_by_its_cell(
    ledger: Ledger, workbook: Path, title: str, typed: object, words: str
) -> None:
    pages = Pages(workbook)
    cell = part(pages, "F-2", title)
    cell.value = typed
    pages.book.save(workbook)
    (problem,) = only(compare(ledger, workbook)).problems
    assert problem.place == f"Parts!{cell.coordinate}"
    assert words in problem.what


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"Total": "F-1", "Figure": "F-1"}, "is the total itself"),
        ({"Total": "F-1", "Figure": "F-99"}, "is no figure of this ledger"),
        ({"Total": "F-1"}, "is empty"),
        (
            {
                "Total": "F-1",
                "Breakdown": "By  country",
                "Figure": "F-4",
                "Relation": "includes",
            },
            "is “sum of” of the total’s other parts",
        ),
    ],
)
def test_a_part_that_cannot_be_added_is_refused(
    ledger: Ledger, workbook: Path, cells: dict[str, Any], words: str
) -> None:
    path = edited(workbook, lambda pages: pages.append("Parts", cells))
    (problem,) = only(compare(ledger, path)).problems
    assert problem.place.startswith("Parts!")
    assert words in problem.what


def test_a_breakdown_spelt_otherwise_takes_no_part_away(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        part(pages, "F-2", "Breakdown").value = "By Country"

    row = only(compare(ledger, edited(workbook, edit)))
    assert row.state is State.REFUSED
    assert row.problems[0].what == "is a part of this total already"
    assert row.problems[0].place == "Parts!B2"


def test_a_row_that_is_missing_elsewhere_stays_and_is_said(ledger: Ledger, workbook: Path) -> None:
    diff = compare(ledger, edited(workbook, lambda pages: pages.remove("Figures", "F-4")))
    assert told(diff) == []
    assert diff.notes == ["Figures: rows that the file no longer has stay in the ledger (1)."]


# Publications and releases


PUBLIC = Wanted(profile=Profile.PUBLICATION)


def published_cell(book: Any, sheet: str, title: str) -> Any:
    """The cell under a title in the first row of a published table, whose header is line 3."""
    page = book[sheet]
    column = [cell.value for cell in page[3]].index(title) + 1
    return page.cell(4, column)


@pytest.mark.parametrize(
    ("sheet", "title", "what"),
    [
        ("Deals", "High (millions)", "“High (millions)” does not come back from a workbook"),
        ("Figures", "Implied high", "“Implied high” does not come back from a workbook"),
        ("Deal parties", "Name", "“Name” does not come back from a workbook"),
        ("Deal parties", "Role", "is no row of the export"),
    ],
)
def test_an_edit_of_a_publication_that_does_not_come_back_is_told(
    ledger: Ledger, tmp_path: Path, sheet: str, title: str, what: str
) -> None:
    path = tmp_path / "p.xlsx"
    export_workbook(ledger, path, wanted=PUBLIC)
    diff = compare(ledger, path)
    assert (told(diff), diff.notes) == ([], [])
    book = load_workbook(path)
    cell = published_cell(book, sheet, title)
    cell.value = 77
    book.save(path)
    (problem,) = only(compare(ledger, path)).problems
    assert what in problem.what
    assert problem.place.endswith(cell.coordinate) or title == "Role"
    assert problem.remedy


def test_what_comes_back_comes_back_from_a_publication_and_nothing_is_removed(
    ledger: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "p.xlsx"
    export_workbook(ledger, path, wanted=PUBLIC)
    book = load_workbook(path)
    published_cell(book, "Deals", "Sector").value = "railways"
    book["Deal parties"].delete_rows(4)
    book.save(path)
    diff = compare(ledger, path)
    assert [(row.list_name, str(row.state)) for row in diff.rows] == [("deals", "changed")]
    assert diff.notes == ["Deal parties: rows that the file no longer has stay in the ledger (1)."]


def test_an_edit_of_a_release_is_held_against_the_ledger_of_then(
    ledger: Ledger, tmp_path: Path
) -> None:
    fields = prepare(ledger, "First", "2025-12-01", Profile.WORKING)
    ledger.apply(make_release(ledger.reader, fields))
    ledger.apply(Change("edit_deal", (Update("deal_party", 1, {"role": "host"}),)))
    path = tmp_path / "r.xlsx"
    export_workbook(ledger, path, wanted=wanted_release(ledger.reader, "First"))
    assert told(compare(ledger, path)) == []

    def edit(pages: Pages) -> None:
        pages.cell("Deal parties", "L-1", "Role", by="Line").value = "investor"
        page: Any = pages.book["Totals"]
        page.cell(2, pages.column("Totals", "Reported")).value = 5

    diff = compare(ledger, edited(path, edit))
    assert [(row.list_name, str(row.state)) for row in diff.rows] == [
        ("deal parties", "conflict"),
        ("relations", "refused"),
    ]


# Parties' other names, events


def test_other_names_come_back_and_no_two_parties_share_one(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        pages.cell("Parties", "P-1", "Other names").value = "Northern Air; NA ; Northern Air"
        pages.cell("Parties", "P-2", "Other names").value = "steppe"
        pages.append("Parties", {"Name": "Sky Bank", "Other names": "Sky"})

    names = "SELECT party_id, name FROM party_alias ORDER BY party_id, position"
    diff = compare(ledger, edited(workbook, edit))
    assert told(diff)[0] == (
        "P-1",
        "changed",
        [("Other names", "Northern", "Northern Air; NA ; Northern Air")],
    )
    (after,) = taken_and_undone(ledger, diff, names)
    assert after == [(1, "Northern Air"), (1, "NA"), (2, "steppe"), (3, "Sky")]

    def shared(pages: Pages) -> None:
        pages.cell("Parties", "P-2", "Other names").value = "northern"

    problems = compare(ledger, edited(workbook, shared)).problems
    assert [problem.what for problem in problems] == ["“northern” is another party’s name"]


def test_other_names_that_moved_are_a_conflict(ledger: Ledger, workbook: Path) -> None:
    ledger.apply(Change("edit_party", (Update("party_alias", 1, {"name": "Nordic"}),)))

    def edit(pages: Pages) -> None:
        pages.cell("Parties", "P-1", "Other names").value = None

    row = only(compare(ledger, edited(workbook, edit)))
    (cell,) = row.cells
    assert (row.state, cell.base, cell.ours, cell.theirs) == (
        State.CONFLICT,
        "Northern",
        "Nordic",
        "",
    )


def test_events_and_the_event_of_a_source_come_back(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        pages.cell("Events", "E-1", "Name").value = "Assembly of 2025"
        pages.cell("Events", "E-1", "Date").value = "2025-09-23"
        pages.cell("Events", "E-1", "Place").value = None
        pages.append("Events", {"Name": "Summit", "Date": 2026})
        pages.cell("Sources", "A-1", "Event").value = "summit"
        pages.cell("Sources", "A-2", "Event").value = "Signing day"

    events = 'SELECT name, "on", place FROM event ORDER BY id'
    of_sources = """
        SELECT announcement.public_id, event.name FROM announcement
          LEFT JOIN event ON event.id = event_id ORDER BY announcement.id
    """
    diff = compare(ledger, edited(workbook, edit))
    assert [(row.list_name, row.key, str(row.state)) for row in diff.rows] == [
        ("events", "E-1", "changed"),
        ("events", "", "added"),
        ("announcements", "A-1", "changed"),
        ("announcements", "A-2", "changed"),
    ]
    after, sources = taken_and_undone(ledger, diff, events, of_sources)
    assert sorted(after, key=str) == [
        ("Assembly of 2025", "2025-09-23", None),
        ("Signing day", None, None),
        ("Summit", "2026", None),
    ]
    assert sources == [("A-1", "Summit"), ("A-2", "Signing day")]
    alone = [row for row in diff.rows if row.key == "A-1"]
    take_rows(ledger, diff, alone)
    assert len(rows(ledger, events)) == 2, "a source brings the new event that it names"


def test_an_event_that_moved_is_a_conflict_and_none_is_called_as_another(
    ledger: Ledger, workbook: Path
) -> None:
    ledger.apply(Change("edit_event", (Update("event", 1, {"place": "Geneva"}),)))

    def edit(pages: Pages) -> None:
        pages.cell("Events", "E-1", "Place").value = "Vienna"
        pages.append("Events", {"Name": "assembly WEEK"})

    diff = compare(ledger, edited(workbook, edit))
    assert [row.state for row in diff.rows] == [State.CONFLICT, State.REFUSED]
    assert diff.problems[0].what == "“assembly WEEK” is another event’s name"


# Flags


def flag(ledger: Ledger) -> tuple[str, int]:
    """A flag by what the sheet calls it, and its id."""
    ((id_, rule, subject), *_) = rows(ledger, "SELECT id, rule, subject FROM finding ORDER BY id")
    ((table, row_id),) = json.loads(subject)
    return f"{rule}/{table}/{row_id}", id_


def state(ledger: Ledger, id_: int) -> tuple[str, str | None]:
    line = flags.lines(ledger.reader, [id_])[id_]
    return str(line.state), None if line.outcome is None else str(line.outcome)


def on_flag(workbook: Path, key: str, **cells: object) -> Path:
    def edit(pages: Pages) -> None:
        for title, typed in cells.items():
            pages.cell("Flags", key, title.replace("_", " "), by="Flag id").value = typed

    return edited(workbook, edit)


THREAD = 'SELECT "by", text FROM query_message ORDER BY id'


def test_a_flag_is_closed_with_words_by_whoever_takes_the_file_in(
    ledger: Ledger, workbook: Path
) -> None:
    key, id_ = flag(ledger)
    before = state(ledger, id_)
    said = rows(ledger, THREAD)
    path = on_flag(workbook, key, Closed_as="rounding", Comment="Both were rounded.")
    diff = compare(ledger, path)
    row = only(diff)
    assert (row.key, row.state) == (key, State.CHANGED)
    take_rows(ledger, diff, diff.rows)
    assert state(ledger, id_) == (FindingState.CLOSED, "rounding")
    assert rows(ledger, THREAD) == [*said, ("ann", "Both were rounded.")]
    assert verify(ledger) == []
    assert told(compare(ledger, path)) == [], "the same file once more says nothing new"
    ledger.undo()
    assert state(ledger, id_) == before
    assert rows(ledger, THREAD) == said


def test_several_flags_are_closed_asked_and_opened_again_at_once(tmp_path: Path) -> None:
    make_sample(tmp_path / "sample.crossfoot")
    ledger = Ledger.open(tmp_path / "sample.crossfoot", by="ann")
    workbook = tmp_path / "sample.xlsx"
    export_workbook(ledger, workbook)
    key, id_ = flag(ledger)
    path = on_flag(workbook, key, State="closed", Closed_as="scope", Comment="Other scope.")
    diff = compare(ledger, path)
    take_rows(ledger, diff, diff.rows)
    export_workbook(ledger, workbook)
    others = [
        (f"{rule}/{json.loads(subject)[0][0]}/{json.loads(subject)[0][1]}", other)
        for other, rule, subject in rows(ledger, "SELECT id, rule, subject FROM finding")
        if other != id_ and state(ledger, other)[0] == FindingState.OPEN
    ]
    assert len(others) > 1
    on_flag(workbook, key, State="open", Closed_as=None, Comment="It is the same scope.")
    on_flag(workbook, others[0][0], State="asked", Comment="Which year?")
    on_flag(workbook, others[1][0], Closed_as="not a problem", Comment="As printed.")
    diff = compare(ledger, workbook)
    assert diff.problems == []
    assert [str(row.state) for row in diff.rows] == ["changed"] * 3
    take_rows(ledger, diff, diff.rows)
    assert state(ledger, id_) == (FindingState.OPEN, None)
    assert state(ledger, others[0][1]) == (FindingState.ASKED, None)
    assert state(ledger, others[1][1]) == (FindingState.CLOSED, "no_problem")
    assert verify(ledger) == []
    ledger.close()


@pytest.mark.parametrize(
    ("cells", "title", "words"),
    [
        ({"Closed_as": "rounding"}, "Comment", "a comment is required"),
        ({"Closed_as": "rounding", "Comment": "  "}, "Comment", "a comment is required"),
        ({"State": "closed", "Comment": "So."}, "Closed as", "a flag is closed as something"),
        ({"Comment": "So."}, "Comment", "does not say what becomes of the flag"),
        ({"Closed_as": "magic", "Comment": "So."}, "Closed as", "is not an outcome"),
        (
            {"State": "asked", "Closed_as": "rounding", "Comment": "So."},
            "State",
            "says otherwise than Closed as",
        ),
        ({"State": "asked outside", "Comment": "So."}, "State", "does not say who was asked"),
        ({"State": "answered", "Comment": "So."}, "State", "Nothing was asked on this flag"),
    ],
)
def test_what_cannot_be_said_of_a_flag_is_refused_at_its_cell(
    ledger: Ledger, workbook: Path, cells: dict[str, object], title: str, words: str
) -> None:
    key = next(
        f"{rule}/{json.loads(subject)[0][0]}/{json.loads(subject)[0][1]}"
        for id_, rule, subject in rows(ledger, "SELECT id, rule, subject FROM finding ORDER BY id")
        if state(ledger, id_)[0] == FindingState.OPEN
    )
    path = on_flag(workbook, key, **cells)
    row = only(compare(ledger, path))
    assert row.state is State.REFUSED
    place = Pages(path).cell("Flags", key, title, by="Flag id").coordinate
    assert row.problems[0].place == f"Flags!{place}"
    assert words in row.problems[0].what


def test_a_flag_that_others_closed_meanwhile_is_a_conflict(ledger: Ledger, workbook: Path) -> None:
    key, _ = flag(ledger)
    diff = compare(ledger, on_flag(workbook, key, Closed_as="scope", Comment="Other scope."))
    take_rows(ledger, diff, diff.rows)
    path = on_flag(workbook, key, Closed_as="rounding", Comment="Both were rounded.")
    row = only(compare(ledger, path))
    assert row.state is State.CONFLICT
    assert [(cell.title, str(cell.state)) for cell in row.cells if cell.title != "Comment"] == [
        ("State", "moved"),
        ("Closed as", "conflict"),
    ]


def test_a_chosen_cell_of_a_flag_still_needs_its_comment(ledger: Ledger, workbook: Path) -> None:
    key, _ = flag(ledger)
    diff = compare(ledger, on_flag(workbook, key, Closed_as="scope", Comment="Other scope."))
    with pytest.raises(CrossfootError, match="a comment is required"):
        only_cells(ledger.reader, diff, only(diff), {"Closed as"})
