"""What a verb prints: one JSON document or plain lines on stdout, messages on stderr."""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse


def say(message: str) -> None:
    """Tell the person something that is not the result."""
    sys.stderr.write(f"{message}\n")


def put(line: str = "") -> None:
    """Print one line of the result."""
    sys.stdout.write(f"{line}\n")


def put_json(document: Any, *, indent: int | None = 1) -> None:  # noqa: ANN401  (any JSON)
    """Print the result as one JSON document."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=indent)
    sys.stdout.write("\n")


def put_done(call: argparse.Namespace, sentence: str, document: dict[str, Any]) -> None:
    """Print what was done, as a sentence or as JSON."""
    if call.json:
        put_json(document)
    else:
        put(sentence)


class Progress:
    """A line that counts on a terminal, and nothing anywhere else."""

    EVERY = 0.1

    def __init__(self, doing: str) -> None:
        self._doing = doing
        self._shown = sys.stderr.isatty()
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Show how far the work is."""
        now = time.monotonic()
        if self._shown and (done >= total or now - self._last >= self.EVERY):
            self._last = now
            end = "\n" if done >= total else ""
            sys.stderr.write(f"\r{self._doing} {done:,} of {total:,}{end}")
            sys.stderr.flush()
