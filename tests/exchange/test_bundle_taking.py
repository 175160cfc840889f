from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.codes import three_letters
from crossfoot.ledger.backup_files import backups
from tests.exchange.conftest import place, take_in

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

Bundle = dict[str, Any]


def one(ledger: Ledger, statement: str) -> Any:
    return ledger.reader.execute(statement).fetchone()[0]


def only(**lists: list[dict[str, Any]]) -> Bundle:
    return {"format": "crossfoot-bundle/1", **lists}


def test_an_import_is_one_change_in_the_history(ledger: Ledger, bundle: Bundle) -> None:
    before = one(ledger, "SELECT count(*) FROM journal")
    report = take_in(ledger, bundle)
    assert one(ledger, "SELECT count(*) FROM journal") == before + 1
    assert one(ledger, "SELECT max(id) FROM journal") == report.seq


def test_undo_takes_a_whole_import_back(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    ledger.undo()
    for table in ("party", "announcement", "deal", "figure", "relation", "query", "sign_off"):
        assert one(ledger, f"SELECT count(*) FROM {table}") == 0


def test_a_dry_run_reports_the_same_and_writes_nothing(ledger: Ledger, bundle: Bundle) -> None:
    tried = take_in(ledger, bundle, dry_run=True)
    assert one(ledger, "SELECT count(*) FROM figure") == 0
    assert tried.as_json() == take_in(ledger, bundle).as_json()


def test_the_report_counts_a_list_at_a_time(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    later = copy.deepcopy(bundle)
    later["figures"][0]["note"] = "seen"
    later["figures"].append({"key": "f-new", "origin": "derived", "amount": "1"})
    counted = take_in(ledger, later).as_json()["lists"]["figures"]
    assert counted == {"added": 1, "changed": 1, "unchanged": 3, "refused": 0}


def test_a_field_left_out_or_null_clears_nothing(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    report = take_in(
        ledger,
        only(figures=[{"key": "f-engines", "note": None, "stated_by": "the seller"}]),
    )
    assert report.as_json()["changed"] == 1
    row = ledger.reader.execute(
        "SELECT note, stated_by, wording FROM figure WHERE key = 'f-engines'"
    ).fetchone()
    assert tuple(row) == ("asked twice", "the seller", "$4.2 billion")


def test_parts_of_a_relation_are_added_to_those_there_are(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    more = {
        "kind": "sum_of",
        "whole": "f-total",
        "breakdown": "by country",
        "parts": [{"figure": "f-range"}, {"figure": "f-engines", "weight": 2}],
    }
    take_in(ledger, only(relations=[more]))
    rows = ledger.reader.execute(
        "SELECT figure.key, weight_low FROM relation_part JOIN figure ON figure.id = figure_id"
        " ORDER BY position"
    ).fetchall()
    assert [tuple(row) for row in rows] == [
        ("f-engines", 200),
        ("f-aircraft", 50),
        ("f-range", None),
    ]


def test_a_total_of_the_ledger_keeps_its_way_of_adding_up(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    other = {"kind": "includes", "whole": "f-total", "breakdown": "by country"}
    report = take_in(ledger, only(relations=[other]))
    assert [problem.place for problem in report.refused] == ["relations[0].kind"]


def test_a_circle_through_totals_of_the_ledger_is_refused(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    closing = {"kind": "sum_of", "whole": "f-aircraft", "parts": [{"figure": "f-total"}]}
    report = take_in(ledger, only(relations=[closing]))
    assert [problem.place for problem in report.refused] == ["relations[0].parts"]


def test_a_party_known_by_name_is_not_made_twice(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    take_in(
        ledger,
        only(
            parties=[{"key": "other-key", "name": "NORTHERN  aircraft"}],
            deals=[
                {"key": "d1", "title": "One", "parties": [{"party": "other-key"}]},
                {"key": "d2", "title": "Two", "parties": [{"party": "northern"}]},
            ],
        ),
    )
    assert one(ledger, "SELECT count(*) FROM party") == 2
    assert one(ledger, "SELECT count(DISTINCT party_id) FROM deal_party WHERE deal_id > 2") == 1


def test_a_namesake_in_another_country_is_another_party(ledger: Ledger) -> None:
    ministry = {"key": "p1", "name": "Ministry of Finance", "country": "KZ"}
    take_in(ledger, only(parties=[ministry]))
    take_in(ledger, only(parties=[{**ministry, "key": "p2", "country": "UZ"}]))
    assert one(ledger, "SELECT count(*) FROM party") == 2


def test_a_party_nobody_knows_is_made_by_the_deal_that_names_it(ledger: Ledger) -> None:
    deals = [
        {"key": "d1", "title": "One", "parties": [{"party": "Airline"}]},
        {"key": "d2", "title": "Two", "parties": [{"party": "Airline"}]},
    ]
    report = take_in(ledger, only(deals=deals))
    assert report.as_json()["lists"]["parties"]["added"] == 1
    assert one(ledger, "SELECT key = public_id FROM party") == 1


def test_keep_good_refuses_what_leans_on_a_refused_row(ledger: Ledger, bundle: Bundle) -> None:
    bundle["announcements"][1]["kind"] = "rumour"
    report = take_in(ledger, bundle, keep_good=True)
    refused = {problem.place.partition(".")[0] for problem in report.refused}
    assert refused == {
        "announcements[1]",
        "announcements[0]",
        "figures[0]",
        "figures[1]",
        "figures[2]",
        "deals[0]",
        "relations[0]",
        "relations[1]",
        "dismissals[0]",
        "findings[0]",
        "sign_offs[0]",
    }
    assert one(ledger, "SELECT group_concat(key) FROM figure") == "f-range"
    assert report.taken > 0


def test_keep_good_keeps_the_first_of_two_rows_with_one_key(ledger: Ledger, bundle: Bundle) -> None:
    bundle["figures"].append({**bundle["figures"][1], "note": "second"})
    report = take_in(ledger, bundle, keep_good=True)
    assert [problem.place for problem in report.refused] == ["figures[4].key"]
    assert one(ledger, "SELECT count(*) FROM relation_part") == 2


def retold(bundle: Bundle, text: str) -> Bundle:
    """Only the announcement, with another text."""
    return only(announcements=[{**bundle["announcements"][1], "event": None, "body": text}])


def test_a_changed_text_is_a_new_version_and_the_old_one_stays(
    ledger: Ledger, bundle: Bundle
) -> None:
    take_in(ledger, bundle)
    text = "An update. " + bundle["announcements"][1]["body"]
    assert not take_in(ledger, retold(bundle, text)).refused
    rows = ledger.reader.execute("SELECT number, body FROM source_text ORDER BY number").fetchall()
    assert [row[0] for row in rows] == [1, 2]
    assert rows[1][1] == text


def test_quotes_move_with_their_words_into_a_changed_text(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    text = "An update. " + bundle["announcements"][1]["body"]
    take_in(ledger, retold(bundle, text))
    rows = ledger.reader.execute(
        'SELECT wording, start, "end" FROM figure WHERE start IS NOT NULL'
    ).fetchall()
    assert len(rows) == 3
    assert all(text[start:end] == wording for wording, start, end in rows)
    start, end = ledger.reader.execute('SELECT start, "end" FROM figure_mention').fetchone()
    assert text[start:end] == "Two"


def test_a_quote_that_is_gone_keeps_its_wording_and_loses_its_place(
    ledger: Ledger, bundle: Bundle
) -> None:
    take_in(ledger, bundle)
    text = bundle["announcements"][1]["body"].replace("$4.2 billion", "$4.4 billion")
    take_in(ledger, retold(bundle, text))
    row = ledger.reader.execute(
        "SELECT wording, start, before FROM figure WHERE key = 'f-engines'"
    ).fetchone()
    assert tuple(row) == ("$4.2 billion", None, " orders worth over $12 billion: ")


def test_a_bundle_may_place_its_quotes_in_the_text_it_brings(
    ledger: Ledger, bundle: Bundle
) -> None:
    take_in(ledger, bundle)
    text = "An update. " + bundle["announcements"][1]["body"]
    start, end = place("over $12 billion")
    moved = {"key": "f-total", "announcement": "a-first", "span": [start + 11, end + 11]}
    assert not take_in(ledger, {**retold(bundle, text), "figures": [moved]}).refused
    assert one(ledger, "SELECT start FROM figure WHERE key = 'f-total'") == start + 11


def test_words_around_a_quote_are_kept_to_find_it_again(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    row = ledger.reader.execute(
        "SELECT before, wording, after FROM figure WHERE key = 'f-engines'"
    ).fetchone()
    assert "".join(row) in bundle["announcements"][1]["body"]


def test_the_reporting_currency_is_taken_over(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    query = "SELECT value FROM setting WHERE name = 'reporting_currency'"
    assert one(ledger, query) == "EUR"


def test_every_country_has_one_code_of_three_letters() -> None:
    codes = three_letters()
    assert codes["KZ"] == "KAZ"
    assert codes["CD"] == "COD"
    assert codes["FR"] == "FRA"
    assert codes["XK"] == "XKX"
    assert len(set(codes.values())) == len(codes) > 240


def test_an_import_keeps_a_copy_of_the_ledger_as_it_was(ledger: Ledger, bundle: Bundle) -> None:
    take_in(ledger, bundle)
    take_in(ledger, only(parties=[{"key": "p-new", "name": "Newcomer"}]))
    (copy_made,) = backups(ledger.path)
    assert f"-{2:06}-" in copy_made.name
    assert ledger.unbacked is None
