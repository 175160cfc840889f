"""What only one maker makes: it is taken for the seller though a text does not name it.

Source: the makers' own names of their goods; of goods made in several lands none stands here.
"""

from __future__ import annotations

import re

BRANDS = (
    (
        "Boeing",
        re.compile(
            r"(?<![$€£¥₹.,\d])\b7[0-8]7\b(?![.,]?\d|[ -][mbt])|Dreamliner|737 M[Aa][Xx]|"
            r"\bApaches?\b|\bAH-64|\bChinooks?\b|\bCH-47|\bP-8A?\b|\bKC-46|\bF-15|\bF/A-18"
        ),
    ),
    ("Airbus", re.compile(r"\bA(?:220|3[2-8]\d)|\bA400M|\bC295")),
    ("Airbus Helicopters", re.compile(r"\bH(?:125|135|145|160|175|215|225)M?\b|\bCaracals?\b")),
    ("Dassault Aviation", re.compile(r"\bRafales?\b")),
    (
        "Lockheed Martin",
        re.compile(r"\bF-(?:16|35)|\bC-130|\bHIMARS\b|\bBlack Hawks?\b|\bUH-60|\bTHAAD\b"),
    ),
    ("Saab", re.compile(r"\bGripens?\b|\bGlobalEye\b|\bCarl-Gustaf")),
    ("BAE Systems Hägglunds", re.compile(r"\bCV90|\bBvS10")),
    ("General Atomics", re.compile(r"\bMQ-9|\bSeaGuardians?\b")),
    ("General Dynamics", re.compile(r"\bAbrams\b|\bM1A[12]")),
    ("Raytheon", re.compile(r"\bAMRAAM|\bStingers?\b|\bTomahawks?\b")),
    ("Northrop Grumman", re.compile(r"\bE-2D|\bGlobal Hawks?\b")),
    ("Embraer", re.compile(r"\bE1(?:75|90|95)|\bSuper Tucanos?\b|\bA-29\b|\bC-390|\bKC-390")),
    ("ATR", re.compile(r"\bATR ?(?:42|72)")),
    ("De Havilland Canada", re.compile(r"\bDash[ -]8|\bQ400|\bTwin Otters?\b")),
    ("Korea Aerospace Industries", re.compile(r"\bFA-50|\bT-50|\bKF-21|\bSurions?\b")),
    ("Hanwha Aerospace", re.compile(r"\bK9\b|\bChunmoo\b|\bRedbacks?\b")),
    ("Hyundai Rotem", re.compile(r"\bK2 (?:[Bb]lack|tanks?)|\bK2PL\b|\bK2GF\b")),
    ("Baykar", re.compile(r"\bBayraktars?\b|\bTB-?[23]\b|\bAkinci|\bKizilelma")),
    ("Turkish Aerospace", re.compile(r"\bHurjets?\b|\bT129|\bKaan\b|\bHurkus")),
    ("Leonardo", re.compile(r"\bAW(?:1[0-9]9|101|249)|\bM-?346")),
    ("Aero Vodochody", re.compile(r"\bL-39NG")),
    ("Rheinmetall", re.compile(r"\bLynx\b|\bSkyranger")),
    ("Kongsberg", re.compile(r"\bNASAMS\b")),
    ("Diehl", re.compile(r"\bIRIS-T\b")),
    ("Israel Aerospace Industries", re.compile(r"\bArrow[ -]3\b|\bBarak[ -](?:8|MX)")),
    ("Rafael Advanced Defense Systems", re.compile(r"\bIron Dome\b|\bDavid[’']s Sling|\bSpike\b")),
    ("COMAC", re.compile(r"\bC919|\bC909|\bARJ21")),
)
