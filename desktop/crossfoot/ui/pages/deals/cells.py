"""The cells of a deal that are mended in the list, beyond those of a single field."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import IS_PAID, PAYS, Role, Stage
from crossfoot.ledger import actions
from crossfoot.ledger.fields import DealFields, PartyInDeal, StageReached
from crossfoot.ledger.queries.deal_fields import deal_fields
from crossfoot.ui.forms.cells import chosen, containing, country_cell, split_names
from crossfoot.ui.models.mending import BETWEEN, Mending, Records
from crossfoot.ui.words import word

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Sequence

    from crossfoot.ledger.change import Change


LONGEST = 60
"""Letters of a name that a question shows."""


def deal_records() -> Records[DealFields]:
    """What the rows of the list are the lines of."""
    return Records(_read, _edit)


def stage_cell() -> Mending:
    """The present stage: here a reading is mended; a further stage is added in the form."""
    t = QCoreApplication.translate
    return Mending(
        text=lambda deal: word(deal.stages[-1].stage) if deal.stages else "",
        taken=_with_stage,
        offers=lambda _, text: containing([word(stage) for stage in Stage], text),
        note=t("deals", "Mends the present stage; the form (Enter) adds a further one."),
    )


def shown_country_cell() -> Mending:
    """The country that the list shows: where the deal goes to, else where it comes from."""
    t = QCoreApplication.translate
    return country_cell(
        lambda deal: "from_country" if deal.from_country and not deal.to_country else "to_country",
        note=t(
            "deals",
            "Where the deal goes to, else where it comes from; the columns From and To hold both "
            "(Shift+F4).",
        ),
    )


def payers_cell() -> Mending:
    """Those who pay, by name."""
    return _parties_cell(PAYS, Role.BUYER)


def paid_cell() -> Mending:
    """Those who are paid or take the money in."""
    return _parties_cell(IS_PAID, Role.SELLER)


def _parties_cell(roles: Collection[Role], usual: Role) -> Mending:
    """The parties in some roles; a name that comes new has the usual one."""

    def names(deal: DealFields) -> str:
        return f"{BETWEEN} ".join(each.name for each in deal.parties if each.role in roles)

    def taken(deal: DealFields, text: str) -> DealFields:
        was = {each.name: each for each in deal.parties if each.role in roles}
        named = [was.get(name) or PartyInDeal(name, usual) for name in split_names(text)]
        others = [each for each in deal.parties if each.role not in roles]
        first = next((n for n, each in enumerate(deal.parties) if each.role in roles), len(others))
        return replace(deal, parties=(*others[:first], *named, *others[first:]))

    def asks(connection: sqlite3.Connection, deal: DealFields, text: str) -> str:
        from crossfoot.ledger.queries.parties import party_by_name  # noqa: PLC0415  (late)

        was = {each.name for each in deal.parties}
        named = [name for name in split_names(text) if name not in was]
        return _unknown_words(
            connection, [name for name in named if party_by_name(connection, name) is None]
        )

    return Mending(
        text=names,
        taken=taken,
        offers=_suggested,
        several=True,
        hint=QCoreApplication.translate("cells", "names between semicolons"),
        asks=asks,
    )


def _suggested(connection: sqlite3.Connection, text: str) -> Sequence[str]:
    from crossfoot.ledger.queries.parties import suggest_parties  # noqa: PLC0415  (late)

    return suggest_parties(connection, text)


def _unknown_words(connection: sqlite3.Connection, names: Sequence[str]) -> str:
    """Say which names are no party yet, and which parties are written much alike."""
    if not names:
        return ""
    from crossfoot.ledger.queries.parties import near_parties  # noqa: PLC0415  (late: first paint)

    t = QCoreApplication.translate
    near = dict.fromkeys(party for name in names for party in near_parties(connection, name))
    words = [t("deals", "No party of this name yet: {0}.").format(_quoted(names))]
    if near:
        words.append(t("deals", "Much like it: {0}.").format(_quoted(near)))
    words.append(t("deals", "Enter again adds it as new, Esc leaves the cell as it was."))
    return " ".join(words)


def _quoted(names: Iterable[str]) -> str:
    short = (f"{name[:LONGEST]}…" if len(name) > LONGEST else name for name in names)
    return ", ".join(QCoreApplication.translate("deals", "“{0}”").format(name) for name in short)


def _with_stage(deal: DealFields, text: str) -> DealFields:
    present = deal.stages[-1] if deal.stages else None
    stage = chosen(Stage, text, None if present is None else present.stage)
    if stage is None and present is not None:
        t = QCoreApplication.translate
        raise CrossfootError(
            t("deals", "A deal stands at a stage."),
            t("deals", "Choose one; the form (Enter) takes stages away."),
        )
    if stage is None:
        return deal
    mended = StageReached(stage) if present is None else replace(present, stage=stage)
    return replace(deal, stages=(*deal.stages[:-1], mended))


def _read(connection: sqlite3.Connection, id_: int) -> DealFields | None:
    return deal_fields(connection, [id_]).get(id_)


def _edit(
    connection: sqlite3.Connection, id_: int, before: DealFields, after: DealFields
) -> Change:
    return actions.edit_deal(connection, id_, before, after)
