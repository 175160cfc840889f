"""Derived: the verdict of each summing relation, by the one verdict function."""

from __future__ import annotations

import json
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from crossfoot.figures.corrected import corrected_verdict
from crossfoot.figures.policy import POLICY
from crossfoot.figures.quick import Agreement, of_whole
from crossfoot.figures.values import SUMMING, VerdictKind
from crossfoot.figures.verdict import Verdict, verdict
from crossfoot.ledger import part_rates
from crossfoot.ledger.difference import by_id, run
from crossfoot.ledger.load import load_figures, load_totals
from crossfoot.ledger.plain_totals import plain_totals
from crossfoot.ledger.queries.fetching import fetch, listed, reading

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.values import RelationKind
    from crossfoot.ledger.difference import Statements
    from crossfoot.ledger.load import LoadedTotal
    from crossfoot.ledger.part_rates import PartRate
    from crossfoot.ledger.plain_totals import PlainTotal
    from crossfoot.ledger.rating.nearest import Nearest

COLUMNS = (
    "id, whole_id, verdict, reason, printed_low, printed_high, sum_low, sum_high, gap, percent,"
    " share, parts, only_if, verdict_corrected, facts"
)
_MARKS = ", ".join("?" * len(COLUMNS.split(",")))
_WRITE = f"INSERT OR REPLACE INTO total ({COLUMNS}) VALUES ({_MARKS})"  # noqa: S608
_DROP = "DELETE FROM total WHERE id = ?"
_STORED = f"SELECT {COLUMNS} FROM total WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
_LARGEST = 2**63 - 1
_sorted = json.JSONEncoder(sort_keys=True, ensure_ascii=False, check_circular=False).encode


class Related(NamedTuple):
    """One relation as it was judged.

    loaded:  None where it, or the meaning of its whole, is gone, or it was judged from its sums.
    judged:  None where it does not sum, or is a plain list that agrees.
    row:     the values of COLUMNS; None where it does not sum.
    whole:   of a list that was judged from its sums, unless that agrees.
    """

    relation_id: int
    loaded: LoadedTotal | None = None
    judged: Verdict | None = None
    row: tuple[Any, ...] | None = None
    whole: Figure | None = None

    @property
    def kind(self) -> RelationKind | None:
        """What kind of relation it is; None where it is not loaded."""
        return None if self.loaded is None else self.loaded.kind

    @property
    def rates(self) -> tuple[PartRate, ...]:
        """The rates of its parts that stand in another currency."""
        return () if self.loaded is None else self.loaded.rates

    @property
    def row_at(self) -> tuple[str, int]:
        """Where its flags stand."""
        return "relation", self.relation_id

    @property
    def whole_id(self) -> int:
        """The figure of its whole. Errors: ValueError where there is no total."""
        if self.row is None:
            raise ValueError(f"relation {self.relation_id} is no total")
        return int(self.row[1])

    @property
    def verdict(self) -> str | None:
        """What the verdict is; None where there is no total."""
        return None if self.row is None else str(self.row[2])


def computed(connection: sqlite3.Connection, relation_ids: Sequence[int]) -> list[Related]:
    """Return these relations judged, from the stored meanings of their figures."""
    loaded = load_totals(connection, relation_ids)
    return [_related(id_, loaded.get(id_)) for id_ in relation_ids]


def computed_in_bulk(
    connection: sqlite3.Connection,
    relation_ids: Sequence[int],
    closely: Collection[int],
    nearest: Nearest | None = None,
) -> list[Related]:
    """Return these relations judged; a plain list from its sums, without its figures.

    closely: those whose figures are wanted all the same.   nearest: as `rating.choose` takes it.
    """
    plain = plain_totals(connection, [id_ for id_ in relation_ids if id_ not in closely])
    others = [id_ for id_ in relation_ids if id_ not in plain]
    loaded = load_totals(connection, others, nearest)
    apart = [one.whole_id for one in plain.values() if not isinstance(one.judged, Agreement)]
    wholes = load_figures(connection, apart)
    return [
        _plain(plain[id_], wholes) if id_ in plain else _related(id_, loaded.get(id_))
        for id_ in relation_ids
    ]


def verdicts(connection: sqlite3.Connection, relation_ids: Sequence[int]) -> dict[int, str]:
    """Return the stored verdicts of these relations, of those that have one."""
    query = "SELECT id, verdict FROM total WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0]: row[1] for row in fetch(connection, query, listed(relation_ids))}


def stored(
    connection: sqlite3.Connection, relation_ids: Iterable[int]
) -> dict[int, tuple[Any, ...]]:
    """Return the stored row of each of these relations that has one, in the order of COLUMNS."""
    with reading(connection) as cursor:
        rows = cursor.execute(_STORED, (listed(relation_ids),)).fetchall()
    return {row[0]: row for row in rows}


def write(connection: sqlite3.Connection, found: Sequence[Related]) -> None:
    """Store the verdicts and rates that are new, and take away those that no longer stand."""
    run(connection, difference(connection, found))


def difference(connection: sqlite3.Connection, found: Sequence[Related]) -> Statements:
    """Return what is otherwise than it is stored of verdicts and rates; writes nothing."""
    before = stored(connection, [each.relation_id for each in found])
    now = {each.relation_id: each.row for each in found if each.row is not None}
    rates = {each.relation_id: each.rates for each in found}
    return [
        *by_id(before, now, put=_WRITE, drop=_DROP),
        *part_rates.difference(connection, rates),
    ]


def _related(relation_id: int, loaded: LoadedTotal | None) -> Related:
    """Return a relation judged with its figures."""
    if loaded is None or loaded.kind not in SUMMING:
        return Related(relation_id, loaded)
    total, parts = loaded.total, loaded.parts
    judged = verdict(total, parts, loaded.kind)
    printed = total.printed if total.is_known else (None, None)
    corrected = corrected_verdict(total, parts, loaded.kind)
    row = _stored((relation_id, loaded.whole_id), judged, printed, len(parts))
    if corrected is not None:
        row = (*row[:-2], corrected.kind, row[-1])
    return Related(relation_id, loaded, judged, row)


def _plain(one: PlainTotal, wholes: Mapping[int, Figure]) -> Related:
    """Return a plain list as it was judged from its sums. wholes: those of lists that are apart."""
    ids = one.relation_id, one.whole_id
    if isinstance(one.judged, Agreement):
        return Related(one.relation_id, row=_stored_agreeing(ids, one.judged, one.parts))
    whole = wholes[one.whole_id]
    judged = of_whole(one.judged, whole)
    row = _stored(ids, judged, whole.printed, one.parts)
    return Related(one.relation_id, judged=judged, row=row, whole=whole)


def _stored(
    ids: tuple[int, int],
    judged: Verdict,
    printed: tuple[int, int] | tuple[None, None],
    parts: int,
) -> tuple[Any, ...]:
    """Return the values of COLUMNS for a verdict. ids: of the relation and its whole."""
    return (
        *ids,
        judged.kind,
        judged.reason,
        *printed,
        *(_kept(end) for end in judged.printed_sum or (None, None)),
        _kept(judged.gap),
        _rounded(judged.percent, 100),
        _rounded(judged.coverage.share, 10_000),
        parts,
        int(bool(judged.only_if)),
        None,
        _sorted(_facts(judged)),
    )


def _stored_agreeing(ids: tuple[int, int], agreement: Agreement, parts: int) -> tuple[Any, ...]:
    """Return the same of a plain list that agrees."""
    printed, spread = agreement.printed, agreement.spread
    return (
        *ids,
        agreement.kind,
        None,
        *printed.total,
        *printed.sum,
        printed.gap,
        _nearest(10_000 * printed.gap, abs(printed.end)),
        _nearest(10_000 * sum(printed.sum), sum(printed.total)),
        parts,
        0,
        None,
        _facts_of_agreeing(None if spread is None else spread.hundredths),
    )


def _facts(judged: Verdict) -> dict[str, Any]:
    """Return what a list shows beside the verdict; a pane judges the total afresh."""
    facts = {
        "policy": POLICY.version,
        "at": judged.at,
        "only_if": [each.key for each in judged.only_if],
        "forced": judged.forced,
        "z": None if judged.z is None else str(judged.z),
        "strain": judged.strain,
        "soft_gives": list(judged.soft_gives),
        "reaches": judged.reaches,
        "within": judged.within,
        "beside": judged.beside,
    }
    return {name: fact for name, fact in facts.items() if fact not in (None, False, [])}


@lru_cache(maxsize=1024)
def _facts_of_agreeing(z: int | None) -> str:
    """Return the same of a plain list that agrees. z: in hundredths."""
    shown = None if z is None else Fraction(z, 100)
    return _sorted(_facts(Verdict(VerdictKind.CONSISTENT, z=shown)))


def _kept(amount: int | None) -> int | None:
    """Return an amount that fits the column; a sum beyond it is only shown where it is judged."""
    return None if amount is None or abs(amount) > _LARGEST else amount


def _rounded(share: Fraction | None, scale: int) -> int | None:
    """Return a share in whole parts of the scale."""
    return None if share is None else _kept(_nearest(share.numerator * scale, share.denominator))


def _nearest(number: int, divisor: int) -> int:
    """Return the nearest whole of a quotient, of two the even one, as `round` does."""
    near, rest = divmod(number, divisor)
    return near + ((2 * rest, near % 2) > (divisor, 0))
