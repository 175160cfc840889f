"""The columns of the parties, and of a party's deals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import PartyKind
from crossfoot.ledger.queries.party_list import PartyLine, PartySort
from crossfoot.ui.forms.cells import choice_cell, country_cell, name_cell, names_cell
from crossfoot.ui.models.column import Column
from crossfoot.ui.texts import NONE, day, whole
from crossfoot.ui.words import country, short_stage, stage_tone, word

if TYPE_CHECKING:
    from crossfoot.ledger.queries.party_list import PartyDeal


def party_columns() -> list[Column[PartyLine]]:
    """The columns of the list."""
    t = QCoreApplication.translate
    return [
        Column(
            t("parties", "Party"),
            lambda line: line.name,
            sort=PartySort.NAME,
            width=40,
            least=18,
            stretch=True,
            mending=name_cell("name"),
        ),
        Column(
            t("parties", "Kind"),
            lambda line: word(line.kind) if line.kind else NONE,
            sort=PartySort.KIND,
            width=18,
            mending=choice_cell("kind", PartyKind),
        ),
        Column(
            t("parties", "Country"),
            lambda line: country(line.country) or NONE,
            sort=PartySort.COUNTRY,
            width=18,
            mending=country_cell("country"),
        ),
        Column(
            t("parties", "Also called"),
            lambda line: ", ".join(line.aliases) or NONE,
            width=30,
            optional=1,
            mending=names_cell("aliases"),
        ),
        Column(
            t("parties", "Deals"),
            lambda line: whole(line.deals),
            sort=PartySort.DEALS,
            right=True,
            fixed=t("parties", "It counts the deals that the party takes part in."),
        ),
    ]


def deal_columns() -> list[Column[PartyDeal]]:
    """The columns of a party's deals."""
    t = QCoreApplication.translate
    return [
        Column(t("parties", "Deal"), lambda deal: deal.title, width=44, least=18, stretch=True),
        Column(t("parties", "Role"), lambda deal: word(deal.role) if deal.role else NONE, width=14),
        Column(
            t("parties", "As reported"),
            lambda deal: deal.as_reported or NONE,
            width=18,
            figure=True,
        ),
        Column(
            t("parties", "Stage"),
            lambda deal: short_stage(deal.stage),
            badge=lambda deal: stage_tone(deal.stage),
        ),
        Column(
            t("parties", "Announced"),
            lambda deal: day(deal.announced_on),
            width=12,
            optional=1,
            figure=True,
        ),
    ]
