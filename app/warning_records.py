"""The counts of warnings in the records: written one job at a time, and told by the command `cisterna warnings`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app.records.entities import WarningCount
from app.records.errors import RecordsError
from app.records.store import Store
from pump_core.notation import number_text

COULD_NOT = 2
_HEADS = ("warning", "shown", "overridden", "rate")


class WarningRecords:
    """See `app.workflows.warning_counter.WarningPort`; what cannot be written is the store's to report."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def count(self, code: str, *, shown: int, overridden: int) -> None:
        """Adds to the counts of this warning."""
        self._store.submit(lambda work: work.warnings.add(code, shown=shown, overridden=overridden))


def main(argv: Sequence[str]) -> int:
    """Prints how often each warning was shown and overridden: 0. Without records, or with damaged ones: 2."""
    parser = argparse.ArgumentParser(
        prog="cisterna warnings", description="How often each warning was shown, and how often it was overridden."
    )
    parser.add_argument("--state", metavar="DIR", required=True, help="the tablet's folder, as given to cisterna")
    records = Path(parser.parse_args(list(argv)).state).expanduser() / "records.sqlite"
    if not records.is_file():
        print(f"There are no records at {records}.\nName the folder that the tablet was given.", file=sys.stderr)
        return COULD_NOT
    try:
        print("\n".join(table(_counts(records))))
    except RecordsError as bad:
        print(f"{bad.what}\n{bad.why}\n{bad.do}", file=sys.stderr)
        return COULD_NOT
    return 0


def table(counts: Sequence[WarningCount]) -> list[str]:
    """The counts as lines, the warning that is overridden most often first."""
    if not counts:
        return ["No warning was shown yet."]
    ranked = sorted(counts, key=lambda each: (-each.rate, each.code))
    rows = [_HEADS]
    for each in ranked:
        rows.append((each.code, str(each.shown), str(each.overridden), f"{number_text(each.rate * 100, 1)} %"))
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    return ["  ".join((row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:]))) for row in rows]


def _counts(path: Path) -> list[WarningCount]:
    from app.records.unit_of_work import open_records

    records = open_records(path)
    try:
        with records.begin() as work:
            return work.warnings.all()
    finally:
        records.close()
