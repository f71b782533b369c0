"""How soon a conversation goes on when the port is back, in the time of the line: no handshake, no second greeting."""

from __future__ import annotations

import pytest

from pump_core.record import Record
from telemetry.messages.hello import Hello, Ping, Pong, Role, Unwelcome, Welcome
from telemetry.session import Session
from telemetry.wire_events import Connected, Lost, PortGone
from tests.telemetry.backend.bench_pump import hello
from tests.telemetry.lossy_line import CLEAN, Faults
from tests.telemetry.plain_session import PUMP_SERIAL, PlainSession
from tests.telemetry.two_ends import TwoEnds

RESUMED_WITHIN_MS = 500


class Desk:
    """A pump that only greets and answers pings."""

    def greet(self, hello: Hello, role: Role) -> Welcome | Unwelcome:
        return Welcome(
            protocol=hello.protocol_highest,
            schema_version=hello.schema_highest,
            limits_version=hello.limits_version,
            constants_version=hello.constants_version,
            software="bench",
            model="bench",
            serial=PUMP_SERIAL,
            emulated=True,
            role=role,
            pump_time_ms=1,
            carries_out=(),
        )

    def answer(self, request: Record) -> Record:
        return Pong(pump_time_ms=2)

    def session_ended(self) -> None:
        raise AssertionError("the session ended")


@pytest.mark.parametrize("gone_ms", [0, 90, 350, 1_000, 1_700, 2_900])
@pytest.mark.parametrize("asked", ["before", "meanwhile"])
def test_what_was_asked_is_answered_soon_after_the_port_is_back_on_the_session_that_stood(
    gone_ms: int, asked: str
) -> None:
    sessions: list[Session] = []

    def session() -> Session:
        sessions.append(PlainSession.tablet())
        return sessions[-1]

    ends = TwoEnds(Desk(), hello(), tablet_session=session)
    ends.connect()
    for earlier in (ends.reply(Ping()), ends.reply(Ping())):
        assert isinstance(earlier, Pong)
    made = len(sessions)
    token = ends.ask(Ping()) if asked == "before" else 0
    ends.set_faults(Faults(cut=True))
    ends.tablet.port_down(ends.now, "unplugged")
    ends.run(gone_ms)
    token = token or ends.ask(Ping())
    ends.set_faults(CLEAN)
    ends.tablet.port_up(ends.now)
    back = ends.now.ms
    ends.run(10_000, lambda: ends.reply_to(token) is not None)
    assert ends.now.ms - back <= RESUMED_WITHIN_MS
    assert len(sessions) == made
    assert [type(event) for event in ends.events if isinstance(event, Connected | Lost | PortGone)] == [
        Connected,
        PortGone,
    ]
