"""A process that pulls a pump's log into the records page by page, and names each page once it is durable."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from app.records.pump_log import LogTaken
from app.records.store import Store, records_at
from app.records.work import UnitOfWork
from pump_core.log import Event
from telemetry.backend.pages import log_reply
from telemetry.messages.reading import LogPage
from telemetry.paging import LogReader
from tests.app.records.samples import LATER, SERIAL, begin_session

WHOLE = tuple(
    Event(event_id=number, at_ms=1_000 * number, kind="stopped", detail=(), user="Dr. Grün", note="n" * (number % 97))
    for number in range(300)
)


def _take(page: LogPage, work: UnitOfWork) -> LogTaken:
    return work.logs.take(SERIAL, page.events, page.next_id, LATER)


def _failed(error: Exception) -> None:
    raise error


def main() -> None:
    store = Store(records_at(Path(sys.argv[1])), _failed)
    store.start()
    store.submit(begin_session).result()
    reader = LogReader()
    while reader.more:
        page = log_reply(WHOLE, len(WHOLE), reader.request())
        assert isinstance(page, LogPage)
        reader, events = reader.read(page)
        store.submit(partial(_take, page)).result()
        print(events[-1].event_id, flush=True)


if __name__ == "__main__":
    main()
