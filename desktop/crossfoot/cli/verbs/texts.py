"""`read` and `propose`: from a text, changing nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from crossfoot.cli.arguments import add_verb, read_bytes, read_text
from crossfoot.cli.output import put, put_json, say
from crossfoot.cli.shapes import found_json
from crossfoot.errors import CrossfootError
from crossfoot.figures.limits import LimitError
from crossfoot.figures.plain import plain_figure
from crossfoot.reading.reader import read

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from crossfoot.reading.found import Found


FILES = "a text, web page, PDF, Word file or message; - or nothing for a text on stdin"


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this family."""
    parser = add_verb(verbs, "read", run_read, "read a text and list the figures found in it")
    parser.add_argument("file", nargs="?", default="-", help=FILES)
    parser.add_argument(
        "--lines",
        action="store_true",
        help='FILE holds a JSON object a line, {"id", "passage"}; prints a line for each',
    )
    parser = add_verb(verbs, "propose", run_propose, "print the bundle a text would become")
    parser.add_argument("file", nargs="?", default="-", help=FILES)


def run_read(call: argparse.Namespace) -> int:
    """List the figures of a text."""
    if call.lines:
        return _read_lines(call.file)
    found = read(read_text(call.file).text)
    if call.json:
        put_json({"figures": _counted(found, "")})
        return 0
    for each in found:
        put(f"{each.start:>6}  {each.text}  =  {plain_figure(each.figure)}")
        for warning in each.warnings:
            put(f"        {warning}")
    if not found:
        put("No figures found: the text holds no amounts of money and no counts of goods.")
    return 0


def _read_lines(name: str) -> int:
    """Read passages, each with offsets into its own string as given."""
    called = "The text on stdin" if name == "-" else name
    passages = [
        (number, *_passage(called, number, line))
        for number, line in enumerate(
            read_bytes(name).decode("utf-8-sig", "replace").split("\n"), 1
        )
        if line.strip()
    ]
    for number, key, passage in passages:
        figures = _counted(read(passage), f"{called}, line {number}: ")
        put(json.dumps({"id": key, "figures": figures}, ensure_ascii=False))
    return 0


def _counted(found: Sequence[Found], where: str) -> list[dict[str, object]]:
    """Return the figures as JSON; one beyond all limits is left out, and told on stderr."""
    figures: dict[int, dict[str, object]] = {}
    for number, each in enumerate(found):
        try:
            figures[number] = found_json(each)
        except LimitError as error:
            say(f"{where}{error}")
    places = {number: place for place, number in enumerate(figures)}
    for number, figure in figures.items():
        counted = found[number].converts
        figure["converts"] = None if counted is None else places.get(counted)
    return list(figures.values())


def _passage(name: str, number: int, line: str) -> tuple[object, str]:
    """Return the id and passage of one line. Errors: CrossfootError that names the line."""
    way_out = 'Write one JSON object a line with "id" and "passage".'
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise CrossfootError(f"{name}, line {number}, is not JSON.", way_out) from None
    if not isinstance(row, dict) or not isinstance(row.get("passage"), str) or "id" not in row:
        raise CrossfootError(f"{name}, line {number}, has no id and passage.", way_out)
    return row["id"], row["passage"]


def run_propose(call: argparse.Namespace) -> int:
    """Print the bundle that a text would become."""
    from crossfoot.exchange import bundle  # noqa: PLC0415  (late: see DESIGN 3)

    sealed = read_text(call.file)
    proposal = bundle.proposal_of(sealed)
    put_json(bundle.from_proposal(proposal, sealed))
    for sentence in bundle.left_out(proposal).values():
        say(sentence)
    return 0
