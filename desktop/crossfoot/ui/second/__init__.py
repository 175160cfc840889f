"""Reading an announcement a second time, blind, and settling what differs from the first.

`action.py`     what the Announcements page offers; loads the rest when it is wanted.
`dialog.py`     one announcement: `reading.py` (the text without any marks of the first reading),
                then `settling.py` (the differences), then `agreed.py` (the agreement).
`asking.py`     a share of the announcements chosen by risk, and how far people agree so far.
"""
