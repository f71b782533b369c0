"""An emulated pump on a bench: a real memory in a directory, time told to pass, and ids counted up."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from pump_core.clocks import Duration, PumpTime
from pump_core.log import Event, FillRecord
from pump_core.orders import Fill, Order, Proposal
from pump_core.patterns import Continuous
from pump_core.prescription import SCHEMA_VERSION, Component, Mixture, Prescription
from pump_core.record import Record
from telemetry.backend.driver import Commanded, Driver
from telemetry.backend.history import demo_machine
from telemetry.backend.identity import Identity
from telemetry.backend.machine import PumpMachine
from telemetry.backend.memory import PumpMemory
from telemetry.backend.parts import Drive
from telemetry.backend.pump import Bedside, EmulatedPump
from telemetry.constants import Constants, load_constants
from telemetry.errors import SurroundingsError
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.hello import PROTOCOL_VERSION, Hello
from telemetry.messages.programming import (
    AskOutcome,
    Commit,
    Echo,
    Outcome,
    Override,
    Stage,
    StageRefused,
    StopNow,
)
from telemetry.messages.reading import FillPage, FillPart, Interrogate, Interrogation, LogPage, LogPart, ReadBack
from telemetry.paging import FillReader, LogReader

NOW_UTC_MS = 1_795_358_460_000  # 22-NOV-2026 14:41 UTC
PG_PER_MG = 1_000_000_000
ML = 1_000_000
TRUE_NL = 3_216_999
"""What a needle finds in the pump that is due for a refill, in whole nL rounded down."""
USER = "demo clinician"
SERIAL = "EMU900238"
MORPHINE = Mixture(components=(Component(drug="morphine", concentration_pg_per_ml=10 * PG_PER_MG),))


_WITHDRAWN = {"field": "withdrawn", "drug": ""}
_ABOUT = {"discrepancy": _WITHDRAWN, "maybe_dry": _WITHDRAWN}


@cache
def constants() -> Constants:
    return load_constants()


def ident(number: int) -> bytes:
    return number.to_bytes(16, "big")


def commanded(_: Identity, reached: PumpTime) -> Driver:
    return Commanded(reached)


class Bench:
    """One pump in one directory, made there unless there is one."""

    def __init__(
        self,
        directory: Path,
        scenario: str = "refill-due",
        *,
        bedside: Bedside = "as-entered",
        drive: Callable[[Identity, PumpTime], Driver] = commanded,
        machine: PumpMachine | None = None,
        made: Callable[[PumpMemory, Constants, Drive, Bedside], EmulatedPump] = EmulatedPump,
    ) -> None:
        self.directory = directory
        self.bedside = bedside
        self.drive = drive
        self.made = made
        memory = PumpMemory(directory)
        if not memory.holds_pump():
            first = machine or demo_machine(constants(), scenario, NOW_UTC_MS)
            memory.create(first.checkpoint())
        self.pump = self._open(memory)

    def _open(self, memory: PumpMemory) -> EmulatedPump:
        try:
            return self.made(memory, constants(), self.drive, self.bedside)
        except SurroundingsError:
            memory.close()
            raise

    def restart(self) -> None:
        self.pump.close()
        self.pump = self._open(PumpMemory(self.directory))

    def passes(self, ms: int) -> None:
        to = self.pump.driver.passes(Duration(ms))
        assert to is not None
        self.pump.pass_to(to)

    def read(self, events: int = 0) -> Interrogation:
        return self._whole(self.pump.answer(Interrogate(events=events)), events, stored=False)

    def read_back(self, events: int = 0) -> Interrogation:
        return self._whole(self.pump.answer(ReadBack(events=events)), events, stored=True)

    def _whole(self, answer: Record, events: int, *, stored: bool) -> Interrogation:
        """The interrogation; with entries of the log, its lists are pulled to the end, page by page."""
        assert isinstance(answer, Interrogation), answer
        if not events:
            return answer
        whole = {"events": self.log(stored=stored)[-events:], "fills": self.fills(stored=stored)}
        return answer.model_copy(update=whole)

    def log(self, first: int = 0, *, stored: bool = False) -> tuple[Event, ...]:
        reader, log = LogReader(first, stored), list[Event]()
        while reader.more:
            page = self.pump.answer(reader.request())
            assert isinstance(page, LogPage | LogPart), page
            reader, events = reader.read(page)
            log += events
        return tuple(log)

    def fills(self, *, stored: bool = False) -> tuple[FillRecord, ...]:
        reader = FillReader(stored)
        while not reader.is_done:
            page = self.pump.answer(reader.request())
            assert isinstance(page, FillPage | FillPart), page
            reader = reader.read(page)
        return reader.fills

    def stage(self, number: int, proposal: Proposal | bytes) -> Echo | StageRefused:
        staged = proposal if isinstance(proposal, bytes) else stage_bytes(proposal)
        answer = self.pump.answer(Stage(command_id=ident(number), staged=staged, user=USER))
        assert isinstance(answer, Echo | StageRefused), answer
        return answer

    def echo(self, number: int, proposal: Proposal) -> Echo:
        answer = self.stage(number, proposal)
        assert isinstance(answer, Echo), answer
        return answer

    def refused(self, number: int, proposal: Proposal | bytes) -> list[str]:
        answer = self.stage(number, proposal)
        assert isinstance(answer, StageRefused), answer
        return [reason.code for reason in answer.reasons]

    def commit(self, number: int, proposal: Proposal, **overrides: str) -> Outcome:
        answer = self.pump.answer(self.commit_of(number, proposal, **overrides))
        assert isinstance(answer, Outcome), answer
        return answer

    @staticmethod
    def commit_of(number: int, proposal: Proposal, **overrides: str) -> Commit:
        return Commit(
            command_id=ident(number),
            digest=digest(stage_bytes(proposal)),
            user=USER,
            second_checker="",
            overrides=tuple(
                Override(code=code, **_ABOUT.get(code, {"field": "dose", "drug": "morphine"}), reason=reason)
                for code, reason in overrides.items()
            ),
        )

    def program(self, number: int, proposal: Proposal, **overrides: str) -> Outcome:
        self.echo(number, proposal)
        outcome = self.commit(number, proposal, **overrides)
        assert outcome.state == "done", outcome
        return outcome

    def stop(self, number: int, serial: str = "") -> Outcome:
        answer = self.pump.answer(StopNow(command_id=ident(number), serial=serial or self.read().serial, user=USER))
        assert isinstance(answer, Outcome), answer
        return answer

    def ask(self, number: int) -> Outcome:
        answer = self.pump.answer(AskOutcome(command_id=ident(number)))
        assert isinstance(answer, Outcome), answer
        return answer

    @property
    def prescription(self) -> Prescription:
        running = self.read().therapy.prescription
        assert running is not None
        return running

    def dose(self, mg_per_day: int, *orders: Order) -> Proposal:
        pattern = Continuous(dose_pg_per_day=mg_per_day * PG_PER_MG)
        return Proposal(
            serial=self.pump.identity.serial,
            base_revision=self.read().therapy.revision,
            prescription=self.prescription.model_copy(update={"pattern": pattern}),
            orders=orders,
        )

    def refill(self, order_number: int, injected_ml: int = 40, **fields: object) -> Proposal:
        return Proposal(
            serial=self.pump.identity.serial,
            base_revision=self.read().therapy.revision,
            prescription=None,
            orders=(fill(order_number, injected_ml, **fields),),
        )

    def codes(self, outcome: Outcome) -> tuple[str, list[str]]:
        return outcome.state, [reason.code for reason in outcome.reasons]


def fill(order_number: int, injected_ml: int = 40, **fields: object) -> Fill:
    values: dict[str, object] = {
        "command_id": ident(order_number),
        "withdrawn_nl": 3_200_000,
        "syringes_nl": (injected_ml * ML,),
        "product": "infumorph-10",
        "fluid": MORPHINE,
        "lot": "MF3401",
        "use_by_day": 21_000,
        "stable_days": 180,
    }
    return Fill.model_validate(values | fields)


def hello(**fields: object) -> Hello:
    values: dict[str, object] = {
        "protocol_lowest": PROTOCOL_VERSION,
        "protocol_highest": PROTOCOL_VERSION,
        "schema_lowest": SCHEMA_VERSION,
        "schema_highest": SCHEMA_VERSION,
        "limits_version": constants().limits.version,
        "constants_version": constants().version,
        "software": "bench",
        "install_id": ident(1),
        "role": "clinician",
        "user": USER,
    }
    return Hello.model_validate(values | fields)
