"""The tables of a ledger. Only types and keys: no relationships, no methods, no validation.

Three sorts of table, by what writes them (see RECORDS, DERIVED and SYSTEM at the end):
record   what people decided; written only by the edits of a Change, and in the history.
derived  computed from records by `recheck`; rebuilt at will, compared by `verify`.
system   the history itself with its index of authors, settings, counters, drafts.

Dates are text at the precision given (2025, 2025-09, 2025-09-23); times are UTC ISO 8601.
Amounts are integers in hundredths of their unit. Lists keep their order by `position`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.tables.decisions import (
    DismissalRow,
    QueryMessageRow,
    QueryRow,
    ReleaseRow,
    SavedViewRow,
    SecondFigureRow,
    SecondReadingRow,
    SignOffRow,
    TallyRow,
)
from crossfoot.ledger.tables.derived import (
    DealKeyRow,
    DealLineRow,
    FigureMeaningRow,
    FindingRow,
    FindingSubjectRow,
    FlagLineRow,
    PartRateRow,
    SigningRow,
    TotalRow,
)
from crossfoot.ledger.tables.facts import (
    AnnouncementRow,
    DealPartyRow,
    DealRow,
    DealStageRow,
    DealTagRow,
    EventRow,
    FigureMentionRow,
    FigureRow,
    PartyAliasRow,
    PartyRow,
    RateRow,
    RelationPartRow,
    RelationRow,
    SourceTextRow,
)
from crossfoot.ledger.tables.system import (
    AuthorRow,
    CounterRow,
    DocumentRow,
    DraftRow,
    JournalBulkRow,
    JournalRow,
    SettingRow,
)

if TYPE_CHECKING:
    from sqlmodel import SQLModel

RECORDS: tuple[type[SQLModel], ...] = (
    PartyRow,
    PartyAliasRow,
    EventRow,
    AnnouncementRow,
    SourceTextRow,
    DealRow,
    DealPartyRow,
    DealStageRow,
    DealTagRow,
    FigureRow,
    FigureMentionRow,
    RelationRow,
    RelationPartRow,
    RateRow,
    DismissalRow,
    QueryRow,
    QueryMessageRow,
    SignOffRow,
    SavedViewRow,
    TallyRow,
    ReleaseRow,
    SecondReadingRow,
    SecondFigureRow,
    SettingRow,
)
DERIVED: tuple[type[SQLModel], ...] = (
    FigureMeaningRow,
    TotalRow,
    PartRateRow,
    FindingRow,
    FindingSubjectRow,
    DealKeyRow,
    DealLineRow,
    FlagLineRow,
    SigningRow,
)
SYSTEM: tuple[type[SQLModel], ...] = (
    JournalRow,
    JournalBulkRow,
    AuthorRow,
    CounterRow,
    DocumentRow,
    DraftRow,
)
