"""The tablet without its screens, as a process that gives one command and stands still at one moment.

    python -m tests.crash.tablet_process FOLDER PORT IDENTITY COMMAND MOMENT

Records, store thread and line thread are those that ship. It prints `link KIND` whenever the link changes, `moment` at
the moment, and `rest` when the clinician is done and nothing is open any more. Without a command it only looks.
"""

from __future__ import annotations

import heapq
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from itertools import count
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from app import wire as line
from app.clocks import utc_now
from app.records.store import records_at
from app.records.work import UnitOfWork
from telemetry.ports.port import Port
from telemetry.ports.serial_port import open_port
from telemetry.session import Session
from tests.crash.case import Job
from tests.crash.commands import COMMANDS, Command
from tests.crash.halting import Halting, halt, understood
from tests.crash.records import LabelledStore
from tests.crash.tablet_side import Clinician, Life, TabletSide
from tests.telemetry.backend.bench_pump import hello

T = TypeVar("T")
BAUD = 115_200
LONGEST_WAIT_SECONDS = 0.2


class HaltingStore(LabelledStore):
    """The store that ships; it stands still before a job is durable, or after and before that is heard of."""

    def __init__(self, path: Path, wake: Callable[[], None], halting: Halting) -> None:
        super().__init__(records_at(path), wake)
        self._halting = halting
        self._futures: list[Future[object]] = []

    @property
    def is_idle(self) -> bool:
        """Whether no job waits for being done; what was heard of is the loop's to drain."""
        self._futures = [future for future in self._futures if not future.done()]
        return not self._futures

    def submit(
        self,
        job: Callable[[UnitOfWork], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Future[T]:
        """See `Store.submit`."""
        label = self.label

        def done(work: UnitOfWork) -> T:
            result = job(work)
            self._stand_still(label, "before")
            return result

        future = super().submit(done, then, failed)
        future.add_done_callback(lambda _: self._stand_still(label, "after"))
        self._futures.append(future)  # type: ignore[arg-type]  # only asked whether it is done
        return future

    def _stand_still(self, label: str, when: str) -> None:
        if self._halting.comes(lambda each: isinstance(each, Job) and (each.label, each.when) == (label, when)):
            halt()


class HaltingWire(line.Wire):
    """The line thread that ships, over a session that is seen through."""

    halting: Halting

    def _new_session(self) -> Session:
        return self.halting.session(super()._new_session())


class Process:
    """One run of it."""

    def __init__(self, folder: Path, port: str, identity: Path, command: Command | None, halting: Halting) -> None:
        self._awake = threading.Event()
        self._timers: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = count()
        self._store = HaltingStore(folder / "records.sqlite", self._awake.set, halting)
        self._side = TabletSide(self._store, Life(self._after), utc_now, lambda: uuid4().bytes)
        self._clinician = Clinician(command or COMMANDS[0], holds_again=True)
        self._clinician.begun = command is None
        self._side.conversation.listen(lambda kind: print("link", kind, flush=True))
        identities = line.TabletIdentity(identity, folder / "revocations-seen")
        recordings = folder / "recordings"
        self._wire = HaltingWire(port, BAUD, hello(), identities, self._awake.set, self._complain, record=recordings)
        self._wire.halting = halting

    def run(self) -> None:
        """Until all is at rest."""
        self._store.start()
        self._wire.start(lambda failure: self._complain(str(failure)))
        while not (self._side.is_idle() and self._clinician.is_done(self._side)):
            self._awake.wait(self._patience())
            self._awake.clear()
            self._turn()
        self._wire.stop()
        self._side.recorder.close(unknown=False)
        self._store.stop()
        for trouble in (*self._side.told, *self._store.troubles):
            print("trouble", trouble, flush=True)
        print("rest", flush=True)

    def _turn(self) -> None:
        while (event := self._wire.take()) is not None:
            self._side.handle(event)
        self._store.drain()
        while self._timers and self._timers[0][0] <= time.monotonic():
            heapq.heappop(self._timers)[2]()
        self._clinician.act(self._side)
        while self._side.sent:
            self._wire.send(*self._side.sent.popleft())

    def _after(self, ms: int, call: Callable[[], None]) -> None:
        heapq.heappush(self._timers, (time.monotonic() + ms / 1_000, next(self._numbers), call))

    def _patience(self) -> float:
        if not self._timers:
            return LONGEST_WAIT_SECONDS
        return max(0.0, min(LONGEST_WAIT_SECONDS, self._timers[0][0] - time.monotonic()))

    @staticmethod
    def _complain(what: str) -> None:
        print("trouble", what, flush=True)


def main(folder: str, port: str, identity: str, name: str, moment: str) -> None:
    """Gives the command and ends when all is at rest."""
    halting = Halting(understood(moment), of_answers=False)

    def opened(name: str, baud: int) -> Port:
        return halting.port(open_port(name, baud))

    setattr(line, "open_port", opened)  # noqa: B010  # a name that the module imported for itself
    command = next((each for each in COMMANDS if each.name == name), None)
    Process(Path(folder), port, Path(identity), command, halting).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
