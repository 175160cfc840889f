"""Bundles drawn at random that use every field of the format, written as an export writes them."""

from __future__ import annotations

from typing import Any, Literal

from hypothesis import strategies as st

from crossfoot.figures import values

Bundle = dict[str, Any]
Row = dict[str, Any]

LISTED = 3
"""Rows of a list, at most."""

CHANCE: st.SearchStrategy[Any] = st.booleans()
SURROGATES: Literal["Cs"] = "Cs"


def marks(excluded: str) -> st.SearchStrategy[str]:
    """Any character that a file can hold, but for these."""
    return st.characters(exclude_categories=(SURROGATES,), exclude_characters=excluded)


texts = st.text(marks("\0"), min_size=1, max_size=12).filter(str.strip)
days = st.dates().map(str).flatmap(lambda day: st.sampled_from((day, day[:7], day[:4])))
moments = st.sampled_from(("2025-09-23T14:05:00Z", "2025-09-23", "2025-09-23T14:05:00+05:00"))
countries = st.sampled_from(("KZ", "UZ", "US", "QA", "XK", "EU"))
currencies = st.sampled_from(("USD", "EUR", "KZT", "JPY", "DEM"))
digits = st.integers(min_value=-(10**14), max_value=10**14).map(
    lambda cents: f"{cents // 100}.{cents % 100:02}".rstrip("0").rstrip(".")
)
widths = st.sampled_from(("0", "0.01", "1", "1000000000"))
weights = st.one_of(
    st.integers(-(10**6), 10**6),
    st.integers(-999, 999).map(lambda number: number + 0.25),
    st.tuples(st.integers(-9, 0), st.integers(1, 10)).map(list),
)


def word(words: type[Any]) -> st.SearchStrategy[str]:
    return st.sampled_from([one.value for one in words])


def some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Row]:
    """A row of any of these fields."""
    return st.fixed_dictionaries({}, optional=fields)


def keyed(kind: str, fields: st.SearchStrategy[Row], name: str) -> st.SearchStrategy[list[Row]]:
    """Rows with keys that a bundle of ours could give, permanent ids of other rows among them."""
    keys = st.one_of(texts, st.sampled_from([f"{kind}-1", f"{kind}-2", "KZ-2025-001"]))
    row = st.builds(lambda key, label, rest: {"key": key, name: label, **rest}, keys, texts, fields)
    return st.lists(row, max_size=LISTED, unique_by=lambda one: one["key"])


def listed(row: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    """Items that differ; a list of none is left out of an export."""
    return st.lists(row, min_size=1, max_size=LISTED, unique_by=repr)


@st.composite
def bundles(draw: st.DrawFn) -> Bundle:
    """A bundle that every list of the format may be in."""
    parties = draw(keyed("P", some(kind=word(values.PartyKind), country=countries), "name"))
    for row in parties:
        row["aliases"] = draw(st.lists(texts, max_size=2, unique=True))
    events = draw(keyed("E", some(on=days, place=texts), "name"))
    announcements = draw(_announcements(events))
    deals = draw(_deals(parties))
    figures = draw(_figures(announcements, deals))
    if deals and figures:
        keys = st.sampled_from([row["key"] for row in figures])
        deals[0]["adopted"] = draw(some(value=keys, quantity=keys))
    relations = draw(_relations([row["key"] for row in figures]))
    bundle = {
        "parties": parties,
        "events": events,
        "announcements": announcements,
        "deals": deals,
        "figures": figures,
        "relations": relations,
        "rates": draw(_rates()),
        "dismissals": draw(_dismissals(announcements)),
        "findings": draw(_findings(figures, deals, relations)),
        "sign_offs": draw(_sign_offs(announcements, deals, figures)),
    }
    return {"format": "crossfoot-bundle/1", "reporting_currency": draw(currencies)} | bundle


@st.composite
def _announcements(draw: st.DrawFn, events: list[Row]) -> list[Row]:
    fields = some(
        publisher=texts,
        author=texts,
        published_on=days,
        accessed_on=days,
        url=texts,
        archive_url=texts,
        kind=word(values.AnnouncementKind),
        source_type=word(values.SourceType),
        language=st.sampled_from(("en", "ru", "kk-Cyrl")),
        place=texts,
        body=st.text(marks("\0\r\ufeff"), min_size=1),
        body_sha256=st.binary(min_size=32, max_size=32).map(bytes.hex),
    )
    rows = draw(keyed("A", fields, "title"))
    for number, row in enumerate(rows):
        if "body" in row:
            row.pop("body_sha256", None)  # a hash stands for a text that is not there
        if events and draw(CHANCE):
            row["event"] = draw(st.sampled_from(events))["key"]
        if number and draw(CHANCE):
            row["copy_of"] = rows[number - 1]["key"]
    return rows


@st.composite
def _deals(draw: st.DrawFn, parties: list[Row]) -> list[Row]:
    stage = st.builds(
        lambda stage, rest: {"stage": stage, **rest},
        word(values.Stage),
        some(on=days, quote=texts, inferred=st.booleans()),
    )
    fields = some(
        type=word(values.DealType),
        sector=texts,
        product=texts,
        from_country=countries,
        to_country=countries,
        announced_on=days,
        stages=listed(stage),
        tags=listed(texts),
    )
    rows = draw(keyed("D", fields, "title"))
    if parties:
        keys = st.sampled_from([row["key"] for row in parties])
        role = st.builds(
            lambda key, rest: {"party": key, **rest}, keys, some(role=word(values.Role))
        )
        for row in rows:
            row["parties"] = draw(listed(role))
    return rows


@st.composite
def _figures(draw: st.DrawFn, announcements: list[Row], deals: list[Row]) -> list[Row]:
    fields = some(
        origin=word(values.Origin),
        measure=word(values.Measure),
        translation=texts,
        amount=digits,
        currency=currencies,
        unit=texts,
        hedge=word(values.Hedge),
        rounded_to=widths,
        period=word(values.Period),
        items=st.integers(0, 10**9),
        modality=word(values.Modality),
        basis=word(values.Basis),
        stated_by=texts,
        note=texts,
        corrected=st.builds(
            lambda amount, rest: {"amount": amount, **rest}, digits, some(why=texts)
        ),
    ).flatmap(_with_ends)
    rows = draw(keyed("F", fields, "wording"))
    for row in rows:
        if deals and draw(CHANCE):
            row["deal"] = draw(st.sampled_from(deals))["key"]
        if announcements and draw(CHANCE):
            announcement = draw(st.sampled_from(announcements))
            row["announcement"] = announcement["key"]
            body = announcement.get("body")
            if body and body.strip():
                end = draw(st.integers(1, len(body)))
                if body[:end].strip():
                    row["wording"], row["span"] = body[:end], [0, end]
                row["mentions"] = [[0, end], [end - 1, end]][: 2 if end > 1 else 1]
    return rows


def _with_ends(row: Row) -> st.SearchStrategy[Row]:
    """Add the far ends of what has a near one."""
    far: dict[str, st.SearchStrategy[Any]] = {}
    if "amount" in row:
        far["amount_high"] = st.just("2000000000000")
    return st.builds(
        lambda ends, years: {**row, **ends, **years},
        some(**far),
        st.sampled_from(({}, {"from": "2024"}, {"from": "2024-05", "to": "2025"}, {"to": "2030"})),
    )


@st.composite
def _relations(draw: st.DrawFn, figures: list[str]) -> list[Row]:
    rows = []
    kinds = draw(st.lists(word(values.RelationKind), max_size=LISTED, unique=True))
    for number, kind in enumerate(kinds):
        if len(figures) < 2:
            break
        whole, *parts = figures
        row: Row = {"kind": kind, "whole": whole, "parts": []}
        row |= draw(some(on=days, amount=digits, quote=texts, note=texts))
        row["breakdown"] = f"{number} {draw(texts)}"
        for part in parts:
            row["parts"].append({"figure": part, **draw(some(weight=weights))})
        rows.append(row)
    return rows


@st.composite
def _rates(draw: st.DrawFn) -> list[Row]:
    row = st.builds(
        lambda pair, rest: {"from": pair[0], "to": pair[1], "rate": pair[2], **rest},
        st.tuples(currencies, currencies, st.sampled_from(("1.1800", "540.5", "0.0001"))).filter(
            lambda pair: pair[0] != pair[1]
        ),
        some(on=days, source=texts),
    )
    identity = ("on", "from", "to", "source")
    rows: list[Row] = draw(
        st.lists(row, max_size=LISTED, unique_by=lambda one: tuple(map(one.get, identity)))
    )
    return rows


@st.composite
def _dismissals(draw: st.DrawFn, announcements: list[Row]) -> list[Row]:
    return [
        {
            "announcement": row["key"],
            "span": [0, 1],
            **draw(some(reason=word(values.DismissalReason))),
        }
        for row in announcements
        if row.get("body")
    ]


@st.composite
def _findings(
    draw: st.DrawFn, figures: list[Row], deals: list[Row], relations: list[Row]
) -> list[Row]:
    subjects = [[{"kind": "figure", "key": row["key"]}] for row in figures]
    subjects += [[{"kind": "deal", "key": row["key"]}] for row in deals]
    subjects += [
        [
            {
                "kind": "relation",
                "key": row["whole"],
                "relation": row["kind"],
                "breakdown": row["breakdown"],
            }
        ]
        for row in relations
    ]
    message = st.builds(
        lambda text, rest: {"text": text, **rest}, texts, some(by=texts, at=moments)
    )
    fields = some(
        state=word(values.FindingState),
        outcome=word(values.Outcome),
        thread=listed(message),
        fingerprint=texts,
    )
    return [{"rule": "total", "subject": subject, **draw(fields)} for subject in subjects]


@st.composite
def _sign_offs(
    draw: st.DrawFn, announcements: list[Row], deals: list[Row], figures: list[Row]
) -> list[Row]:
    lists = {"announcement": announcements, "deal": deals, "total": figures}
    return [
        {"kind": kind, "key": row["key"], "by": draw(texts), **draw(some(at=moments))}
        for kind, rows in lists.items()
        for row in rows
    ]
