"""A whole interrogation and a whole programming, as an emulated pump answers them: the examples of the protocol.

The pump is the demo pump that is due for a refill, made anew at a fixed instant; its time only passes when told, and
every id is given. So the same program makes the same bytes.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from pump_core.clocks import Duration, PumpTime
from pump_core.orders import Proposal
from pump_core.patterns import Continuous
from pump_core.prescription import SCHEMA_VERSION
from pump_core.record import Record
from telemetry.backend.driver import Commanded
from telemetry.backend.history import demo_machine
from telemetry.backend.identity import Identity
from telemetry.backend.memory import PumpMemory
from telemetry.backend.pump import EmulatedPump
from telemetry.constants import Constants, load_constants
from telemetry.messages.codec import Envelope, encode, stage_bytes
from telemetry.messages.hello import PROTOCOL_VERSION, Hello
from telemetry.messages.programming import Commit, Echo, Override, Stage
from telemetry.messages.reading import FillPage, FillPart, Interrogate, Interrogation, LogPage, LogPart, ReadBack
from telemetry.paging import FillReader, LogReader

_NOW_UTC_MS: Final = 1_795_358_460_000  # 22-NOV-2026 14:41 UTC
_SCENARIO: Final = "refill-due"
_PERSON: Final = "demo clinician"
_INSTALLATION: Final = bytes(range(16))
_COMMAND: Final = bytes(range(16, 32))
_NEWEST: Final = 8
_READ_FOR: Final = Duration(40_000)
_DOSE_PERCENT: Final = 140
_REASON: Final = "pain 8 of 10"


By = Literal["tablet", "pump"]


@dataclass(frozen=True, slots=True)
class Said:
    """One message as it stands in a session, its length in front."""

    by: By
    message: Record
    data: bytes


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was said in an interrogation, and in the programming after it."""

    interrogation: tuple[Said, ...]
    programming: tuple[Said, ...]

    @property
    def all(self) -> tuple[Said, ...]:
        """Both, in order."""
        return self.interrogation + self.programming


class _Sitting:
    """One tablet with one pump."""

    def __init__(self, pump: EmulatedPump) -> None:
        self._pump = pump
        self._correlation = 0
        self.said: list[Said] = []

    def ask(self, request: Record) -> Record:
        self._correlation += 1
        if isinstance(request, Hello):
            answer: Record = self._pump.greet(request, request.role)
        else:
            answer = self._pump.answer(request)
        self._note("tablet", request)
        self._note("pump", answer)
        return answer

    def _note(self, by: By, message: Record) -> None:
        self.said.append(Said(by, message, encode(Envelope(self._correlation, message))))

    def take(self) -> tuple[Said, ...]:
        said, self.said = tuple(self.said), []
        return said


def worked_exchange() -> Exchange:
    """The exchange, made anew in a folder that is gone afterwards."""
    constants = load_constants()
    with tempfile.TemporaryDirectory(prefix="cisterna-protocol-") as folder:
        memory = PumpMemory(Path(folder))
        memory.create(demo_machine(constants, _SCENARIO, _NOW_UTC_MS).checkpoint())
        pump = EmulatedPump(memory, constants, _commanded)
        try:
            sitting = _Sitting(pump)
            read = _interrogate(sitting, constants)
            interrogation = sitting.take()
            pump.pass_to(PumpTime(read.pump_time_ms) + _READ_FOR)
            _program(sitting, _raised(read))
            return Exchange(interrogation, sitting.take())
        finally:
            pump.close()


def _commanded(_: Identity, reached: PumpTime) -> Commanded:
    return Commanded(reached)


def _interrogate(sitting: _Sitting, constants: Constants) -> Interrogation:
    sitting.ask(
        Hello(
            protocol_lowest=PROTOCOL_VERSION,
            protocol_highest=PROTOCOL_VERSION,
            schema_lowest=SCHEMA_VERSION,
            schema_highest=SCHEMA_VERSION,
            limits_version=constants.limits.version,
            constants_version=constants.version,
            software="example",
            install_id=_INSTALLATION,
            role="clinician",
            user=_PERSON,
        )
    )
    read = sitting.ask(Interrogate(events=_NEWEST))
    log, fills = LogReader(), FillReader()
    while log.more:
        page = sitting.ask(log.request())
        assert isinstance(page, LogPage | LogPart), page
        log, _ = log.read(page)
    while not fills.is_done:
        refills = sitting.ask(fills.request())
        assert isinstance(refills, FillPage | FillPart), refills
        fills = fills.read(refills)
    assert isinstance(read, Interrogation), read
    return read


def _program(sitting: _Sitting, proposal: Proposal) -> None:
    """Stages, answers every caution, commits and reads back."""
    echo = sitting.ask(Stage(command_id=_COMMAND, staged=stage_bytes(proposal), user=_PERSON))
    assert isinstance(echo, Echo), echo
    overrides = tuple(
        Override(code=each.code, field=each.field, drug=each.drug, reason=_REASON) for each in echo.cautions
    )
    sitting.ask(Commit(command_id=_COMMAND, digest=echo.digest, user=_PERSON, second_checker="", overrides=overrides))
    sitting.ask(ReadBack(events=0))


def _raised(read: Interrogation) -> Proposal:
    """The same therapy with a higher dose, so much higher that the pump cautions."""
    running = read.therapy.prescription
    assert running is not None, "the pump of the example is programmed"
    assert isinstance(running.pattern, Continuous), running.pattern
    pattern = Continuous(dose_pg_per_day=running.pattern.dose_pg_per_day * _DOSE_PERCENT // 100)
    return Proposal(
        serial=read.serial,
        base_revision=read.therapy.revision,
        prescription=running.model_copy(update={"pattern": pattern}),
        orders=(),
    )
