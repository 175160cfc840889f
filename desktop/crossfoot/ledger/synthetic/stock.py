"""What invented deals are made of: countries, firms, goods."""

from __future__ import annotations

from typing import NamedTuple


class Good(NamedTuple):
    """Something that is bought. noun: what is counted of it, None where nothing is."""

    name: str
    sector: str
    noun: str | None


COUNTRIES = (
    ("AE", "the Emirates"),
    ("AZ", "Azerbaijan"),
    ("BR", "Brazil"),
    ("EG", "Egypt"),
    ("GE", "Georgia"),
    ("ID", "Indonesia"),
    ("IN", "India"),
    ("KE", "Kenya"),
    ("KZ", "Kazakhstan"),
    ("MA", "Morocco"),
    ("MN", "Mongolia"),
    ("MX", "Mexico"),
    ("PH", "the Philippines"),
    ("PL", "Poland"),
    ("QA", "Qatar"),
    ("RO", "Romania"),
    ("SA", "Saudi Arabia"),
    ("TH", "Thailand"),
    ("TR", "Turkey"),
    ("UZ", "Uzbekistan"),
    ("VN", "Vietnam"),
    ("ZA", "South Africa"),
)

GOODS = (
    Good("airliners", "aviation", "aircraft"),
    Good("locomotives", "rail", "locomotives"),
    Good("wind turbines", "energy", "turbines"),
    Good("gas turbines", "energy", "turbines"),
    Good("a desalination plant", "water", None),
    Good("a data centre", "technology", None),
    Good("a copper smelter", "metals", None),
    Good("port cranes", "transport", "cranes"),
    Good("city buses", "transport", "buses"),
    Good("a hospital", "health", None),
    Good("tractors", "agriculture", "tractors"),
    Good("a grid extension", "energy", None),
    Good("a fertiliser works", "chemicals", None),
    Good("helicopters", "aviation", "helicopters"),
    Good("a solar park", "energy", None),
    Good("a railway line", "rail", None),
)

FIRST_WORDS = """
    Alder Amber Anvil Arden Beacon Birch Blythe Cairn Calder Cedar Clover Cobalt Corvid Dunmore
    Eastgate Elder Fairwater Falcon Fenwick Garnet Glenrock Granite Harbour Hazel Heron Inver
    Juniper Kestrel Larch Linden Lowfield Marlow Meridian Moorgate Northgate Oakham Orchard
    Osprey Pelham Plover Quarry Redmoor Rowan Sable Saltmarsh Sterling Tamar Thorn Upland
    Verity Wexcombe Wharf Willow Yarrow Zephyr
""".split()  # noqa: SIM905  (a list of names reads better so)

LAST_WORDS = "Aero Rail Power Metals Systems Logistics Works Energy Health Industries".split()  # noqa: SIM905

PUBLISHERS = (
    "The Trade Register",
    "Continental Wire",
    "Harbour Gazette",
    "Ministry of Economy",
    "Market Morning",
    "The Customs House Review",
)
