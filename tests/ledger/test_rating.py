"""Which rate a part counts at, and that a change of rates reaches the totals it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.figures.part import Part
from crossfoot.figures.rate import printed_rate
from crossfoot.figures.values import RelationKind
from crossfoot.ledger.actions.rules import set_rule
from crossfoot.ledger.change import Change, Delete, Insert, New, Update
from crossfoot.ledger.findings import row_at
from crossfoot.ledger.load import load_figures, load_totals
from crossfoot.ledger.part_rates import Here, rated_here
from crossfoot.ledger.queries.reporting import in_reporting_currency
from crossfoot.ledger.queries.used_rates import used_rates, uses
from crossfoot.ledger.rating import RateOrigin
from crossfoot.ledger.rating.choosing import Standing
from crossfoot.ledger.rating.days import around, nearness
from crossfoot.ledger.rating.pegs import pegs
from crossfoot.ledger.verify import verify
from tests.ledger.booking import BILLION, figure, verdict_of

if TYPE_CHECKING:
    from crossfoot.figures.figure import Figure
    from crossfoot.ledger.ledger import Ledger

DAYS = st.dates().map(lambda day: day.isoformat())
CUT = st.sampled_from((4, 7, 10))


def announcement(label: str, on: str | None, **more: Any) -> Insert:
    values = {"title": f"Text {label}", "published_on": on, **more}
    return Insert("announcement", values, as_=New(label))


def euros(billions: float, label: str, **more: Any) -> Insert:
    return figure(billions, label, wording=f"€{billions} billion", currency="EUR", **more)


def rate(on: str | None, one: str, other: str, number: str, source: str = "ECB") -> Insert:
    values = {"on": on, "from_currency": one, "to_currency": other, "rate": number}
    return Insert("rate", {**values, "source": source}, as_=New(f"rate {one}{other}{on}"))


def related(kind: str, whole: str, *parts: str) -> list[Insert]:
    label = f"{kind} {whole}"
    edits = [Insert("relation", {"kind": kind, "whole_id": New(whole)}, as_=New(label))]
    for part in parts:
        values = {"relation_id": New(label), "figure_id": New(part)}
        edits.append(Insert("relation_part", values))
    return edits


def mixed(on: str | None = "2025-09-23", whole: float = 4.1, part: float = 2.0) -> list[Insert]:
    """A total of dollars, one of whose two parts is in euros; both stand in one announcement."""
    return [
        announcement("text", on),
        figure(whole, "whole", announcement_id=New("text")),
        figure(2.0, "dollars", announcement_id=New("text")),
        euros(part, "euros", announcement_id=New("text")),
        *related("sum_of", "whole", "dollars", "euros"),
    ]


def book(ledger: Ledger, *edits: Any) -> dict[str, int]:
    return dict(ledger.apply(Change("relate", tuple(edits))).new_ids)


def flagged(ledger: Ledger) -> list[tuple[str, int]]:
    """Where flags stand on conversions."""
    query = "SELECT subject FROM finding WHERE rule = 'conversion' ORDER BY id"
    return [row_at(place) for (place,) in ledger.reader.execute(query).fetchall()]


def used(ledger: Ledger, ids: dict[str, int], part: str = "euros") -> tuple[str, str, str] | None:
    """The origin of a part's rate, its day and its value to five digits."""
    relation = ids["sum_of whole"]
    found = used_rates(ledger.reader, [relation]).get((relation, ids[part]))
    if found is None:
        return None
    return found.origin, found.on or "", f"{float(found.value):.5g}"


def test_without_a_rate_a_total_cannot_be_checked(ledger: Ledger) -> None:
    ids = book(ledger, *mixed())
    assert verdict_of(ledger, ids["sum_of whole"]) == "undecidable"
    assert used(ledger, ids) is None


@pytest.mark.parametrize("on", ["2025-09-16", "2025-09-23", "2025-09-30"])
def test_a_rate_within_seven_days_of_the_publication_counts(ledger: Ledger, on: str) -> None:
    ids = book(ledger, *mixed(), rate(on, "EUR", "USD", "1.05"))
    assert verdict_of(ledger, ids["sum_of whole"]) == "consistent"
    assert used(ledger, ids) == (RateOrigin.RECORDED, on, "1.05")


def test_a_wording_that_prints_its_own_conversion_gives_the_rate_of_its_text(
    ledger: Ledger,
) -> None:
    ids = book(ledger, *mixed())
    told = {"wording": "$4.1 billion (€3.9 billion)"}
    book(ledger, Update("figure", ids["whole"], told))
    assert verify(ledger) == []
    assert verdict_of(ledger, ids["sum_of whole"]) == "consistent"
    assert used(ledger, ids) == (RateOrigin.ANNOUNCEMENT, "2025-09-23", "1.0513")
    book(ledger, Update("figure", ids["euros"], {"wording": "€2 billion ($2.2 billion)"}))
    assert used(ledger, ids) == (RateOrigin.ANNOUNCEMENT, "2025-09-23", "1.1")
    book(ledger, Update("figure", ids["euros"], {"wording": "€2 billion"}))
    book(ledger, Update("figure", ids["whole"], {"wording": "$4.1 billion (of it €1 billion)"}))
    assert used(ledger, ids) is None
    assert verify(ledger) == []


def test_an_absurd_conversion_of_a_wording_is_flagged_and_no_sum_counts_at_it(
    ledger: Ledger,
) -> None:
    ids = book(ledger, *mixed(), rate("2025-09-22", "EUR", "USD", "1.17"))
    book(ledger, Update("figure", ids["whole"], {"wording": "$4.10 billion (€4.10 billion)"}))
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09-22", "1.17")
    assert flagged(ledger) == [("figure", ids["whole"])]
    assert verify(ledger) == []
    book(ledger, Delete("rate", ids["rate EURUSD2025-09-22"]))
    assert used(ledger, ids) == (RateOrigin.ANNOUNCEMENT, "2025-09-23", "1")
    assert flagged(ledger) == []
    ledger.undo()
    assert flagged(ledger) == [("figure", ids["whole"])]
    book(ledger, Update("announcement", ids["text"], {"published_on": "2024-09-23"}))
    assert flagged(ledger) == []
    assert verify(ledger) == []


def test_a_conversion_that_is_only_off_counts_and_is_flagged(ledger: Ledger) -> None:
    ids = book(ledger, *mixed(), rate("2025-09-23", "EUR", "USD", "1.17"))
    book(ledger, Update("figure", ids["euros"], {"wording": "€2.00 billion ($2.56 billion)"}))
    assert used(ledger, ids) == (RateOrigin.ANNOUNCEMENT, "2025-09-23", "1.28")
    assert flagged(ledger) == [("figure", ids["euros"])]


def test_the_rule_turned_off_lets_a_text_convert_as_it_likes(ledger: Ledger) -> None:
    ids = book(ledger, *mixed(), rate("2025-09-22", "EUR", "USD", "1.17"))
    book(ledger, Update("figure", ids["whole"], {"wording": "$4.10 billion (€4.10 billion)"}))
    off = set_rule(ledger.reader, "conversion", on=False, numbers={})
    assert off is not None
    ledger.apply(off)
    assert flagged(ledger) == []
    assert used(ledger, ids) == (RateOrigin.ANNOUNCEMENT, "2025-09-23", "1")
    assert verify(ledger) == []


def test_a_figure_that_a_relation_converts_is_flagged_once(ledger: Ledger) -> None:
    ids = book(ledger, *mixed(), rate("2025-09-22", "EUR", "USD", "1.17"))
    book(ledger, Update("figure", ids["whole"], {"wording": "$4.10 billion (€4.10 billion)"}))
    more = book(ledger, euros(4.1, "own", announcement_id=ids["text"]))
    relation = Insert("relation", {"kind": "converts", "whole_id": ids["whole"]}, as_=New("r"))
    part = Insert("relation_part", {"relation_id": New("r"), "figure_id": more["own"]})
    tied = book(ledger, relation, part)
    assert flagged(ledger) == [("relation", tied["r"])]
    ledger.undo()
    assert flagged(ledger) == [("figure", ids["whole"])]
    book(ledger, Delete("figure", more["own"]))
    assert verify(ledger) == []


def test_what_a_text_under_work_prints_counts_unless_it_is_absurd(ledger: Ledger) -> None:
    total, part = (load(ledger, book(ledger, each)) for each in (figure(4.1, "f"), euros(2.0, "f")))
    printed = printed_rate("EUR", "USD", "1.00", "2025-09-23")
    here = Here(Standing(None, "2025-09-23"), [printed])

    def counted_at() -> float:
        (rated,) = rated_here(ledger.reader, total, [Part(part)], [None], here)
        assert rated.rate is not None
        return float(rated.rate.value)

    assert counted_at() == 1.0
    book(ledger, rate("2025-09-22", "EUR", "USD", "1.17"))
    assert counted_at() == 1.17


def load(ledger: Ledger, ids: dict[str, int]) -> Figure:
    """The figure that was just recorded."""
    return load_figures(ledger.reader, [ids["f"]])[ids["f"]]


def test_a_dollar_of_another_country_is_not_held_against_the_american_rate(
    ledger: Ledger,
) -> None:
    ids = book(ledger, *mixed(), rate("2025-09-22", "EUR", "USD", "1.17"))
    words = {"wording": "$1.00 billion (€0.60 billion)", "currency": "AUD", "amount": BILLION}
    book(ledger, Update("figure", ids["dollars"], words))
    assert flagged(ledger) == []
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09-22", "1.17")


@pytest.mark.parametrize("on", ["2025-09-15", "2025-10-01", None, "2025-08", "2024"])
def test_a_rate_further_away_does_not(ledger: Ledger, on: str | None) -> None:
    ids = book(ledger, *mixed(), rate(on, "EUR", "USD", "1.05"))
    assert used(ledger, ids) is None


def test_the_nearest_rate_counts_and_of_two_as_near_the_later(ledger: Ledger) -> None:
    days = ("2025-09-20", "2025-09-22", "2025-09-24")
    ids = book(ledger, *mixed(), *(rate(on, "EUR", "USD", f"1.1{on[-1]}") for on in days))
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09-24", "1.14")


def test_a_rate_of_a_day_comes_before_one_of_its_month_or_year(ledger: Ledger) -> None:
    ids = book(ledger, *mixed(), rate("2025", "EUR", "USD", "1.1"))
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025", "1.1")
    book(ledger, rate("2025-09", "EUR", "USD", "1.2"))
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09", "1.2")
    book(ledger, rate("2025-09-17", "EUR", "USD", "1.3"))
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09-17", "1.3")


def test_a_publication_known_to_the_month_takes_only_a_rate_for_all_of_it(ledger: Ledger) -> None:
    ids = book(ledger, *mixed("2025-09"), rate("2025-09-10", "EUR", "USD", "1.1"))
    assert used(ledger, ids) is None
    book(ledger, rate("2025-09", "EUR", "USD", "1.2"))
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09", "1.2")


def test_a_rate_the_other_way_round_counts_as_its_inverse(ledger: Ledger) -> None:
    ids = book(ledger, *mixed(), rate("2025-09-23", "USD", "EUR", "0.80"))
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09-23", "1.25")


def test_two_rates_of_one_day_join_through_a_third_currency(ledger: Ledger) -> None:
    ids = book(
        ledger,
        *mixed(),
        rate("2025-09-22", "EUR", "GBP", "0.50"),
        rate("2025-09-22", "USD", "GBP", "0.40"),
    )
    assert used(ledger, ids) == (RateOrigin.THROUGH, "2025-09-22", "1.25")
    assert len(uses(ledger.reader, ids["rate EURGBP2025-09-22"])) == 1
    assert len(uses(ledger.reader, ids["rate USDGBP2025-09-22"])) == 1


def test_two_rates_of_two_days_do_not_join(ledger: Ledger) -> None:
    ids = book(
        ledger,
        *mixed(),
        rate("2025-09-22", "EUR", "GBP", "0.50"),
        rate("2025-09-23", "USD", "GBP", "0.40"),
    )
    assert used(ledger, ids) is None


def test_a_peg_counts_without_a_recorded_rate_and_yields_to_one(ledger: Ledger) -> None:
    ids = book(
        ledger,
        announcement("text", "2025-09-23"),
        figure(1.0, "whole", announcement_id=New("text")),
        figure(3.7, "dirhams", currency="AED", wording="AED3.7bn", announcement_id=New("text")),
        *related("sum_of", "whole", "dirhams"),
    )
    assert used(ledger, ids, "dirhams") == (RateOrigin.PEG, "2025-09-23", "0.27229")
    book(ledger, rate("2025-09-20", "USD", "AED", "3.70"))
    assert used(ledger, ids, "dirhams") == (RateOrigin.RECORDED, "2025-09-20", "0.27027")


def test_a_peg_joins_with_a_recorded_rate(ledger: Ledger) -> None:
    ids = book(
        ledger,
        announcement("text", "2025-09-23"),
        euros(1.0, "whole", announcement_id=New("text")),
        figure(3.7, "dirhams", currency="AED", wording="AED3.7bn", announcement_id=New("text")),
        *related("sum_of", "whole", "dirhams"),
        rate("2025-09-22", "EUR", "USD", "1.10"),
    )
    assert used(ledger, ids, "dirhams") == (RateOrigin.THROUGH, "2025-09-22", "0.24754")


def test_what_the_announcement_prints_comes_first(ledger: Ledger) -> None:
    ids = book(
        ledger,
        *mixed(),
        rate("2025-09-23", "EUR", "USD", "1.05"),
        euros(1.0, "one", announcement_id=New("text")),
        figure(1.2, "other", announcement_id=New("text")),
        *related("converts", "one", "other"),
    )
    assert used(ledger, ids) == (RateOrigin.ANNOUNCEMENT, "2025-09-23", "1.2")


def test_a_parts_own_conversion_comes_before_another_of_its_text(ledger: Ledger) -> None:
    ids = book(
        ledger,
        *mixed(),
        figure(2.6, "own", announcement_id=New("text")),
        *related("converts", "euros", "own"),
        euros(1.00, "one", announcement_id=New("text"), rounded_to=1),
        figure(1.20, "other", announcement_id=New("text"), rounded_to=1),
        *related("converts", "one", "other"),
    )
    assert used(ledger, ids) == (RateOrigin.ANNOUNCEMENT, "2025-09-23", "1.3")


def test_the_wholes_announcement_comes_before_the_parts(ledger: Ledger) -> None:
    ids = book(
        ledger,
        announcement("old", "2024-03-01"),
        announcement("text", "2025-09-23"),
        figure(2.2, "whole", announcement_id=New("text")),
        euros(2.0, "euros", announcement_id=New("old")),
        *related("sum_of", "whole", "euros"),
        rate("2024-03-01", "EUR", "USD", "1.08"),
    )
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2024-03-01", "1.08")
    book(ledger, rate("2025-09-20", "EUR", "USD", "1.18"))
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09-20", "1.18")


def test_a_conversion_is_judged_by_known_rates_never_by_itself(ledger: Ledger) -> None:
    ids = book(
        ledger,
        announcement("text", "2025-09-23"),
        figure(2.0, "counted", announcement_id=New("text")),
        euros(1.5, "conversion", announcement_id=New("text")),
        *related("converts", "counted", "conversion"),
        rate("2025-09-23", "EUR", "USD", "1.17"),
    )
    loaded = load_totals(ledger.reader, [ids["converts counted"]]).get(ids["converts counted"])
    assert loaded is not None
    assert loaded.kind is RelationKind.CONVERTS
    assert loaded.parts[0].rate is not None
    assert float(loaded.parts[0].rate.value) == 1.17


def test_editing_and_removing_a_rate_moves_the_totals_it_is_used_in(ledger: Ledger) -> None:
    ids = book(ledger, *mixed(), rate("2025-09-23", "EUR", "USD", "1.05"))
    relation, rate_id = ids["sum_of whole"], ids["rate EURUSD2025-09-23"]
    applied = ledger.apply(Change("edit_rate", (Update("rate", rate_id, {"rate": "1.50"}),)))
    assert ("total", relation) in applied.rows
    assert verdict_of(ledger, relation) == "inconsistent"
    ledger.apply(Change("edit_rate", (Update("rate", rate_id, {"on": "2024-01-01"}),)))
    assert verdict_of(ledger, relation) == "undecidable"
    ledger.undo()
    assert verdict_of(ledger, relation) == "inconsistent"
    ledger.apply(Change("edit_rate", (Delete("rate", rate_id),)))
    assert verdict_of(ledger, relation) == "undecidable"
    ledger.undo()
    assert verdict_of(ledger, relation) == "inconsistent"
    assert verify(ledger) == []


def test_a_rate_of_other_currencies_or_days_touches_no_total(ledger: Ledger) -> None:
    ids = book(ledger, *mixed())
    far = rate("2025-12-01", "EUR", "USD", "1.05")
    other = rate("2025-09-23", "GBP", "KZT", "700")
    applied = ledger.apply(Change("edit_rate", (far, other)))
    assert ("total", ids["sum_of whole"]) not in applied.rows


def test_mending_the_day_of_an_announcement_moves_its_totals(ledger: Ledger) -> None:
    ids = book(ledger, *mixed("2025-01-01"), rate("2025-09-23", "EUR", "USD", "1.05"))
    assert verdict_of(ledger, ids["sum_of whole"]) == "undecidable"
    mend = Update("announcement", ids["text"], {"published_on": "2025-09-25"})
    ledger.apply(Change("edit_announcement", (mend,)))
    assert verdict_of(ledger, ids["sum_of whole"]) == "consistent"
    assert verify(ledger) == []


def test_a_conversion_that_comes_changes_and_goes_moves_the_totals_around(ledger: Ledger) -> None:
    ids = book(
        ledger,
        *mixed(),
        euros(1.0, "one", announcement_id=New("text")),
        figure(1.2, "other", announcement_id=New("text")),
        rate("2025-09-23", "EUR", "USD", "1.05"),
    )
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09-23", "1.05")
    relation = Insert("relation", {"kind": "converts", "whole_id": ids["one"]}, as_=New("r"))
    part = Insert("relation_part", {"relation_id": New("r"), "figure_id": ids["other"]})
    book(ledger, relation, part)
    assert used(ledger, ids) == (RateOrigin.ANNOUNCEMENT, "2025-09-23", "1.2")
    mend = Update("figure", ids["other"], {"amount": 13 * BILLION // 10, "wording": "$1.3 billion"})
    ledger.apply(Change("edit_figure", (mend,)))
    assert used(ledger, ids) == (RateOrigin.ANNOUNCEMENT, "2025-09-23", "1.3")
    ledger.undo()
    ledger.undo()
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09-23", "1.05")
    assert verify(ledger) == []


def test_a_deals_day_serves_a_figure_without_an_announcement(ledger: Ledger) -> None:
    deal = Insert("deal", {"title": "Sale", "announced_on": "2025-09-23"}, as_=New("deal"))
    ids = book(
        ledger,
        deal,
        figure(2.1, "whole"),
        euros(2.0, "euros", deal_id=New("deal")),
        *related("sum_of", "whole", "euros"),
        rate("2025-09-20", "EUR", "USD", "1.05"),
    )
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09-20", "1.05")
    mend = Update("deal", ids["deal"], {"announced_on": "2024-09-23"})
    ledger.apply(Change("edit_deal", (mend,)))
    assert used(ledger, ids) is None


def test_a_total_without_a_currency_takes_its_parts_first_one(ledger: Ledger) -> None:
    ids = book(
        ledger,
        announcement("text", "2025-09-23"),
        figure(4.1, "whole", currency=None, wording=None, announcement_id=New("text")),
        figure(2.0, "dollars", announcement_id=New("text")),
        euros(2.0, "euros", announcement_id=New("text")),
        *related("sum_of", "whole", "dollars", "euros"),
        rate("2025-09-23", "EUR", "USD", "1.05"),
    )
    assert used(ledger, ids) == (RateOrigin.RECORDED, "2025-09-23", "1.05")
    assert verdict_of(ledger, ids["sum_of whole"]) == "consistent"


def test_verify_sees_a_rate_that_is_not_the_one_that_counts(ledger: Ledger) -> None:
    book(ledger, *mixed(), rate("2025-09-23", "EUR", "USD", "1.05"))
    ledger.reader.execute("PRAGMA query_only=OFF")
    ledger.reader.execute("UPDATE part_rate SET value = '3/2'")
    ledger.reader.commit()
    assert any("rates of total" in problem.message for problem in verify(ledger))


def test_figures_are_brought_into_the_reporting_currency(ledger: Ledger) -> None:
    ids = book(
        ledger,
        *mixed(),
        figure(5.0, "tenge", currency="KZT", wording="5.0 billion tenge"),
        Insert("figure", {"wording": "22 aircraft", "measure": "quantity"}, as_=New("count")),
        rate("2025-09-23", "EUR", "USD", "1.05"),
    )
    names = ("dollars", "euros", "tenge", "count")
    found = in_reporting_currency(ledger.reader, [ids[name] for name in names])
    dollars, in_dollars = found[ids["dollars"]], found[ids["euros"]]
    assert dollars is not None
    assert (dollars.rated, dollars.printed) == (None, (2 * BILLION, 2 * BILLION))
    assert in_dollars is not None
    assert in_dollars.printed == (21 * BILLION // 10, 21 * BILLION // 10)
    assert in_dollars.rated is not None
    assert in_dollars.rated.rate.on == "2025-09-23"
    assert found[ids["tenge"]] is None
    assert ids["count"] not in found


def test_every_peg_holds_now_or_says_when_it_ended() -> None:
    for peg in pegs():
        assert peg.on(peg.since) is not None
        assert peg.on("1960-01-01") is None
        if peg.until is None:
            assert peg.on("2026-11-23") is not None
        else:
            assert peg.on(peg.until) is not None
            assert peg.on("2099-01-01") is None


def test_a_peg_that_began_or_ended_within_a_year_does_not_serve_the_year() -> None:
    lev = next(peg for peg in pegs() if peg.to_currency == "BGN")
    assert lev.on("2025-12") is not None
    assert lev.on("2026") is None
    assert lev.on("1998") is None


@given(DAYS, CUT, DAYS, CUT)
def test_around_holds_every_day_that_a_rate_may_serve(
    on: str, cut: int, published: str, other_cut: int
) -> None:
    rate_day, day = on[:cut], published[:other_cut]
    if nearness(rate_day, day) is not None:
        first, last = around(rate_day)
        assert first <= day <= last
