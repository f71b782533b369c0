"""The one table of messages: it drives the codec, the retry, the authorisation and the emulator.

`idempotent` messages may be sent again by the link's user after a lost connection; the others are settled by
asking. `answers` are what the pump may reply; a message without answers is a reply. `when_expired`: a certificate that
is not valid now is enough, which is so for reading and for a stop. What is for the communicator itself names it as
`addressee`; a pump does not know it.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from pump_core.record import Record
from telemetry.messages import communicator, hello, programming, reading
from telemetry.messages.hello import Role


class Entry(Struct, frozen=True):
    """One message: its number on the wire, its shape, who may send it and what it may do."""

    code: int
    model: type[Record]
    roles: frozenset[Role]
    idempotent: bool
    changes_delivery: bool
    answers: tuple[type[Record], ...]
    when_expired: bool = False
    addressee: Literal["pump", "communicator"] = "pump"

    @property
    def name(self) -> str:
        """The message's name."""
        return self.model.__name__


_PROGRAMMERS: frozenset[Role] = frozenset({"clinician"})
_EVERYONE: frozenset[Role] = frozenset({"clinician", "handset"})
_PUMP: frozenset[Role] = frozenset()


def _of_communicator(code: int, model: type[Record], roles: frozenset[Role], *answers: type[Record]) -> Entry:
    reads = model in (communicator.CommunicatorHello, communicator.AskCommunicator)
    return Entry(code, model, roles, True, False, answers, reads, "communicator")


TABLE: tuple[Entry, ...] = (
    Entry(1, hello.Hello, _EVERYONE, True, False, (hello.Welcome, hello.Unwelcome), True),
    Entry(2, hello.Welcome, _PUMP, True, False, ()),
    Entry(3, hello.Unwelcome, _PUMP, True, False, ()),
    Entry(4, hello.Ping, _EVERYONE, True, False, (hello.Pong,), True),
    Entry(5, hello.Pong, _PUMP, True, False, ()),
    Entry(6, programming.Fault, _PUMP, True, False, ()),
    Entry(16, reading.Interrogate, _PROGRAMMERS, True, False, (reading.Interrogation,), True),
    Entry(17, reading.ReadBack, _PROGRAMMERS, True, False, (reading.Interrogation,), True),
    Entry(18, reading.Interrogation, _PUMP, True, False, ()),
    Entry(19, reading.ReadLog, _PROGRAMMERS, True, False, (reading.LogPage, reading.LogPart), True),
    Entry(20, reading.LogPage, _PUMP, True, False, ()),
    Entry(21, reading.LogPart, _PUMP, True, False, ()),
    Entry(22, reading.ReadFills, _PROGRAMMERS, True, False, (reading.FillPage, reading.FillPart), True),
    Entry(23, reading.FillPage, _PUMP, True, False, ()),
    Entry(24, reading.FillPart, _PUMP, True, False, ()),
    Entry(32, programming.Stage, _PROGRAMMERS, True, False, (programming.Echo, programming.StageRefused)),
    Entry(33, programming.Echo, _PUMP, True, False, ()),
    Entry(34, programming.StageRefused, _PUMP, True, False, ()),
    Entry(35, programming.Commit, _PROGRAMMERS, False, True, (programming.Outcome,)),
    Entry(36, programming.AskOutcome, _PROGRAMMERS, True, False, (programming.Outcome,), True),
    Entry(37, programming.Outcome, _PUMP, True, False, ()),
    Entry(38, programming.StopNow, _PROGRAMMERS, False, True, (programming.Outcome,), True),
    _of_communicator(64, communicator.CommunicatorHello, _EVERYONE, communicator.CommunicatorWelcome, hello.Unwelcome),
    _of_communicator(65, communicator.CommunicatorWelcome, _PUMP),
    _of_communicator(66, communicator.AskCommunicator, _EVERYONE, communicator.CommunicatorStatus),
    _of_communicator(67, communicator.CommunicatorStatus, _PUMP),
    _of_communicator(68, communicator.ChoosePump, _EVERYONE, communicator.PumpChosen, communicator.CommunicatorRefusal),
    _of_communicator(69, communicator.PumpChosen, _PUMP),
    _of_communicator(70, communicator.Pair, _EVERYONE, communicator.Paired, communicator.CommunicatorRefusal),
    _of_communicator(71, communicator.Paired, _PUMP),
    _of_communicator(72, communicator.CommunicatorRefusal, _PUMP),
)

BY_CODE = {entry.code: entry for entry in TABLE}
BY_MODEL = {entry.model: entry for entry in TABLE}
