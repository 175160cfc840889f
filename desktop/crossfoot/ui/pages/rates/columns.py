"""The columns of the rates, and of the totals that use one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.ledger.queries.rates import RateLine, RateSort, rate_currencies, rate_sources
from crossfoot.ui.forms.cells import code_cell, containing, day_cell, name_cell, words_cell
from crossfoot.ui.models.column import Column
from crossfoot.ui.texts import NONE, day, whole
from crossfoot.ui.words import verdict_badge

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.queries.used_rates import Use


def rate_columns() -> list[Column[RateLine]]:
    """The columns of the list."""
    t = QCoreApplication.translate
    return [
        Column(
            t("rates", "Date"),
            lambda line: day(line.on) or NONE,
            sort=RateSort.ON,
            width=14,
            mending=day_cell("on"),
        ),
        Column(
            t("rates", "From"),
            lambda line: line.from_currency,
            sort=RateSort.FROM,
            mending=code_cell("from_currency", _currencies),
        ),
        Column(
            t("rates", "To"),
            lambda line: line.to_currency,
            sort=RateSort.TO,
            mending=code_cell("to_currency", _currencies),
        ),
        Column(
            t("rates", "Rate"),
            lambda line: line.rate,
            sort=RateSort.RATE,
            right=True,
            mending=name_cell("rate"),
        ),
        Column(
            t("rates", "Source"),
            lambda line: line.source or NONE,
            sort=RateSort.SOURCE,
            width=44,
            least=18,
            stretch=True,
            mending=words_cell("source", _sources),
        ),
        Column(
            t("rates", "Used"),
            lambda line: whole(line.uses) if line.uses else NONE,
            sort=RateSort.USES,
            right=True,
            optional=1,
            fixed=t("rates", "It counts the parts of totals that count with the rate."),
        ),
    ]


def use_columns() -> list[Column[Use]]:
    """The columns of what uses a rate."""
    t = QCoreApplication.translate
    return [
        Column(t("rates", "Total"), lambda use: use.wording, width=40, figure=True, stretch=True),
        Column(
            t("rates", "Verdict"),
            lambda use: verdict_badge(use.kind)[0],
            badge=lambda use: verdict_badge(use.kind)[1],
        ),
        Column(t("rates", "Parts"), lambda use: whole(use.parts), right=True),
    ]


def _currencies(connection: sqlite3.Connection, text: str) -> list[str]:
    return containing(rate_currencies(connection), text)


def _sources(connection: sqlite3.Connection, text: str) -> list[str]:
    return containing(rate_sources(connection), text)
