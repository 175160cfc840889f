"""A screen without a monitor, whose picture is read while a program paints on it.

Xvfb keeps the picture in a file (`-fbdir`), so looking costs no program a request. What is
measured of a program from outside is the same for every program: when a part of the screen first
looked as it does at the end.
"""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.first_paint import resident

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SIZE = (1400, 900)
LOOK_S = 0.004
STILL_S = 2.5
"""Seconds without a change after which a program counts as done."""
LONGEST_S = 60.0
SAME = 0.99
"""The share of pixels that must be as at the end; the rows' text is more than the rest."""
_PIXEL = 4
_BLACK = 0


class Area(NamedTuple):
    """A part of the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int


class Painted(NamedTuple):
    """What a program took until the area was as at the end, by the clock and of the processor.

    megabytes: at the end.
    """

    seconds: float
    processor: float
    megabytes: int


class Screen:
    """The picture of a running Xvfb, for one program: what it painted stays. number: of it."""

    def __init__(self, picture: mmap.mmap, number: str) -> None:
        self.number = number
        self._picture = picture
        header = struct.unpack(">25I", picture[:100])
        self._row = header[12]
        self._begin = header[0] + header[19] * 12

    def part(self, area: Area) -> bytes:
        """Return the pixels of an area."""
        first = self._begin + area.top * self._row + area.left * _PIXEL
        rows = (first + number * self._row for number in range(area.height))
        return b"".join(self._picture[row : row + area.width * _PIXEL] for row in rows)

    def paint(self, words: Sequence[str], environment: Mapping[str, str], area: Area) -> Painted:
        """Run a program until it is done painting an area; it is ended then."""
        blank = self.part(area)
        begun = time.perf_counter()
        program = subprocess.Popen(
            words,
            env={**environment, "DISPLAY": f":{self.number}", "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            seen = [(0.0, 0.0, blank)]
            while not self._done(seen, begun):
                time.sleep(LOOK_S)
                now = self.part(area)
                if now != seen[-1][-1]:
                    seen.append((time.perf_counter() - begun, _processor(program.pid), now))
            last = seen[-1][-1]
            seconds, spent = next(took for *took, picture in seen if _same(picture, last))
            return Painted(seconds, spent, resident(program.pid))
        finally:
            program.kill()
            program.wait()

    def _done(self, seen: Sequence[tuple[float, float, bytes]], begun: float) -> bool:
        since = time.perf_counter() - begun
        assert since < LONGEST_S, "the program painted nothing, or went on painting"
        return len(seen) > 1 and since - seen[-1][0] > STILL_S


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Give a screen of its own; folder: for the picture."""
    ready, told = os.pipe()
    width, height = SIZE
    words = ["Xvfb", "-displayfd", str(told), "-screen", "0", f"{width}x{height}x24"]
    server = subprocess.Popen(
        [*words, "-fbdir", str(folder), "-nolisten", "tcp", "-noreset"],
        pass_fds=[told],
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(told)
        with os.fdopen(ready) as line:
            number = line.readline().strip()
        with (
            (folder / "Xvfb_screen0").open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as picture,
        ):
            yield Screen(picture, number)
    finally:
        server.terminate()
        server.wait()


def _processor(process: int) -> float:
    """Seconds of the processor that a process took so far; what it began apart."""
    stat = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    fields = stat.rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _same(picture: bytes, last: bytes) -> bool:
    pixels = range(0, len(last), _PIXEL)
    alike = sum(picture[n : n + _PIXEL] == last[n : n + _PIXEL] for n in pixels)
    return alike >= SAME * len(pixels)
