"""A process that journals commands through the store and names each one once its future has resolved."""

from __future__ import annotations

import sys
from functools import partial
from itertools import count
from pathlib import Path

from app.records.journal import JournalEntry
from app.records.store import Store, records_at
from app.records.work import UnitOfWork
from tests.app.records.samples import begin_session, command


def _write(entry: JournalEntry, work: UnitOfWork) -> None:
    work.journal.write_before_send(entry)


def _failed(error: Exception) -> None:
    raise error


def main() -> None:
    store = Store(records_at(Path(sys.argv[1])), _failed)
    store.start()
    store.submit(begin_session).result()
    for number in count(1):
        store.submit(partial(_write, command(number))).result()
        print(number, flush=True)


if __name__ == "__main__":
    main()
