"""Sets of figures that would restore totals: exact, smallest first, against a brute force."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import combinations, product
from typing import TYPE_CHECKING, Any

from hypothesis import given, note, settings
from hypothesis import strategies as st

from crossfoot.figures.figure import Figure
from crossfoot.figures.part import Part
from crossfoot.figures.suspects.book import FAILING, Book, Listing
from crossfoot.figures.suspects.fitting import LARGEST, fitting
from crossfoot.figures.values import Hedge, RelationKind, VerdictKind

if TYPE_CHECKING:
    from collections.abc import Mapping

UNIT = 100
GRID = [Fraction(step * UNIT, 2) for step in range(51)]
"""Every bound of the small trees below is a whole unit, so that half units find every gap.

Four leaves of over 5 come to 24 at the most, and that may be what the root needs."""
HEDGES = (Hedge.BARE, Hedge.BARE, Hedge.OVER, Hedge.UP_TO, Hedge.EXACT)


def whole(units: int, key: str, hedge: Hedge = Hedge.BARE, u: int = 2) -> Figure:
    return Figure(key, key, units * UNIT, u=u * UNIT, hedge=hedge, currency="USD")


def listing(id_: int, total: Figure, *parts: Figure) -> Listing:
    return Listing(id_, total, tuple(map(Part, parts)))


@st.composite
def small_trees(draw: st.DrawFn) -> Book:
    """A root of two or three parts, of which some are totals themselves, some of two breakdowns."""

    def figure(key: str) -> Figure:
        hedge = draw(st.sampled_from(HEDGES))
        return whole(draw(st.integers(4 if hedge is Hedge.OVER else 1, 5)), key, hedge)

    kinds = st.sampled_from((RelationKind.SUM_OF, RelationKind.SUM_OF, RelationKind.INCLUDES))
    root = figure("r")
    children = [figure(f"c{number}") for number in range(draw(st.integers(1, 2)))]
    listings = [Listing(0, root, tuple(map(Part, children)), draw(kinds))]
    for child in children:
        for _ in range(draw(st.integers(0, 2))):
            number = len(listings)
            if number > 2:
                break
            leaves = [figure(f"l{number}{leaf}") for leaf in range(draw(st.integers(1, 2)))]
            sign = draw(st.sampled_from((1, 1, 1, -1)))
            parts = [Part(leaves[0], sign, sign), *map(Part, leaves[1:])]
            listings.append(Listing(number, child, tuple(parts), draw(kinds)))
    return Book(listings)


def told(book: Book) -> str:
    """A book in short lines, for a failure to be read."""
    lines = []
    for each in book.listings.values():
        parts = [f"{p.low}*{p.figure.hedge} {_units(p.figure)} {p.figure.key}" for p in each.parts]
        total = f"{each.total.hedge} {_units(each.total)} {each.total.key}"
        kind = book.verdicts[each.id].kind
        lines.append(f"{each.id} {total} {each.relation} {' + '.join(parts)}: {kind}")
    return "\n".join(lines)


def _units(figure: Figure) -> int:
    assert figure.amount is not None
    return figure.amount // UNIT


class Trials:
    """What the one verdict function says of a book's listings with some amounts given exactly."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._known: dict[tuple[object, ...], VerdictKind] = {}

    def agree(self, target: int, amounts: Mapping[str, Fraction]) -> bool:
        """Whether the target adds up, and everything that did still does."""
        return all(
            self._kind(each, amounts) not in FAILING
            for each in self._book.listings.values()
            if set(each.keys) & set(amounts)
            and (each.id == target or not self._book.fails(each.id))
        )

    def _kind(self, each: Listing, amounts: Mapping[str, Fraction]) -> VerdictKind:
        own = tuple((key, amounts[key]) for key in each.keys if key in amounts)
        if (each.id, own) not in self._known:
            now = replace(
                each,
                total=_exactly(each.total, amounts),
                parts=tuple(
                    part._replace(figure=_exactly(part.figure, amounts)) for part in each.parts
                ),
            )
            self._known[each.id, own] = now.judged(self._book.policy).kind
        return self._known[each.id, own]


def _exactly(figure: Figure, amounts: Mapping[str, Fraction]) -> Figure:
    if figure.key not in amounts:
        return figure
    amount: Any = amounts[figure.key]
    return figure._replace(amount=amount, hedge=Hedge.EXACT, u=0, amount_high=None)


def brute_force(book: Book, target: int) -> set[frozenset[str]]:
    """Every smallest set of figures for which some amounts of the grid restore the target."""
    touching, trials = set(book.listings[target].keys), Trials(book)
    for size in range(1, LARGEST + 1):
        found = {
            frozenset(keys)
            for keys in combinations(book.figures, size)
            if touching & set(keys)
            and any(
                trials.agree(target, dict(zip(keys, amounts, strict=True)))
                for amounts in product(GRID, repeat=size)
            )
        }
        if found or size == 2:  # three at once are too many for a brute force
            return found
    return set()


@settings(max_examples=40)
@given(small_trees())
def test_a_brute_force_finds_the_same_sets(book: Book) -> None:
    note(told(book))
    for found in fitting(book):
        sets = {frozenset(fit.key for fit in each.fits) for each in found.sets}
        wanted = brute_force(book, found.listing)
        if wanted or all(len(each) < 3 for each in sets):
            assert sets == wanted


@settings(max_examples=300)
@given(small_trees())
def test_what_is_offered_does_restore(book: Book) -> None:
    note(told(book))
    for found in fitting(book):
        for each in found.sets:
            amounts = {fit.key: fit.amount for fit in each.fits}
            assert all(fit.amount in fit.needed for fit in each.fits)
            for restored in each.restores:
                assert Trials(book).agree(restored, amounts)


def sets_of(book: Book, target: int) -> list[list[str]]:
    (found,) = [each for each in fitting(book) if each.listing == target]
    return [[fit.key for fit in each.fits] for each in found.sets]


def test_three_figures_are_named_only_where_no_smaller_set_restores_a_total() -> None:
    root, child, grandchild = whole(8, "r"), whole(4, "c"), whole(4, "d")
    blocked = [listing(2, root, whole(8, "b")), listing(5, root, whole(8, "e"))]
    chain = [listing(1, root, child), listing(3, child, grandchild)]
    leaf = listing(4, grandchild, whole(4, "l"))
    three = sets_of(Book([*chain, leaf, *blocked]), 1)
    assert [sorted(each) for each in three] == [["c", "d", "l"], ["b", "e", "r"]]
    assert sets_of(Book([*chain, *blocked]), 1) == [["c", "d"]]
    assert sets_of(Book([*chain, leaf]), 1) == [["r"]]


def test_totals_that_fail_for_reasons_of_their_own_are_not_multiplied_out() -> None:
    inner = whole(4, "c")
    upper = listing(1, whole(20, "r"), inner, whole(4, "a"))
    lower = listing(2, inner, whole(9, "l"), whole(8, "m"))
    book = Book([upper, lower])
    assert sets_of(book, 1)[0] == ["c"]  # it alone restores both
    assert sorted(sets_of(book, 1)[1:]) == [["a"], ["r"]]
    assert all(len(each) == 1 for each in sets_of(book, 2))


def test_a_figure_of_one_amount_is_not_offered_where_an_open_list_would_only_touch_its_total() -> (
    None
):
    root, child, leaf = whole(3, "r"), whole(2, "c1"), whole(1, "l")
    named = Listing(0, root, (Part(whole(1, "c0")), Part(child)), RelationKind.INCLUDES)
    taken_off = Listing(1, child, (Part(leaf, -1, -1),))
    book = Book([named, taken_off])  # c1 = 0 is all that fits, and 0..2 + 0 only touches 2..4
    assert not Trials(book).agree(1, {"c1": Fraction(0)})
    assert ["c1"] not in sets_of(book, 1)


def test_the_weakest_source_is_named_first() -> None:
    book = Book([listing(1, whole(20, "r"), whole(4, "a"), whole(4, "b"))])
    (found,) = fitting(book, {"r": 5, "a": 3, "b": 1})
    assert [each.fits[0].key for each in found.sets] == ["b", "a", "r"]


def test_no_more_than_fifty_sets_are_listed_and_the_rest_is_counted() -> None:
    parts = [whole(4, f"p{number}", Hedge.EXACT) for number in range(60)]
    (found,) = fitting(Book([listing(1, whole(300, "r"), *parts)]))
    assert (len(found.sets), found.more) == (50, 11)
