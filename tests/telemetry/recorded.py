"""Every line of a test is recorded at both ends, in memory; what is on the tapes is checked when the test is over."""

from __future__ import annotations

from collections.abc import Callable

from pump_core.clocks import LineTime
from pump_core.prescription import SCHEMA_VERSION
from telemetry.backend.pump import EmulatedPump
from telemetry.blackbox.pieces import Opening, Recording, Side, read_recording
from telemetry.blackbox.pump_taps import PumpTaps, snapshot_of
from telemetry.blackbox.recorder import Recorder
from telemetry.messages.hello import PROTOCOL_VERSION

LARGEST = 64 * 2**20


class Tape:
    """The bytes of one recording."""

    def __init__(self) -> None:
        self.data = bytearray()

    def append(self, data: bytes) -> None:
        self.data += data

    def close(self) -> None:
        """It stays in memory."""


class Tapes:
    """The recorders of the two ends of a line; `excused` are the rules that a test breaks on purpose."""

    running: list[Tapes]

    def __init__(self, clock: Callable[[], LineTime]) -> None:
        self.excused: set[str] = set()
        self._state_of: EmulatedPump | None = None
        self._tapes: dict[Side, list[Tape]] = {"tablet": [], "pump": []}
        self._clock = clock
        self.tablet = self._recorder("tablet")
        self.pump = self._recorder("pump")
        Tapes.running.append(self)

    def excuse(self, *rules: str) -> None:
        self.excused |= set(rules)

    def forget(self) -> None:
        """A test looks at these itself: they are not checked once more when it is over."""
        Tapes.running.remove(self)

    def keep_state(self, pump: EmulatedPump, taps: PumpTaps) -> None:
        """The pump's recordings hold all that a replay needs; to be said again when it was restarted."""
        if self._state_of is None:
            self.pump = self._recorder("pump", self._snapshot)
        self._state_of, taps.note = pump, self.pump.note

    def killed(self, side: Side) -> None:
        """The process of this end is gone: its recording breaks off where it was, and that of a new one follows."""
        if side == "tablet":
            self.tablet = self._recorder("tablet")
        else:
            self.pump = self._recorder("pump", self._snapshot if self._state_of is not None else None)

    def _snapshot(self) -> bytes:
        assert self._state_of is not None
        return snapshot_of(self._state_of)

    def of(self, side: Side) -> list[Tape]:
        return self._tapes[side]

    def recordings(self, side: Side) -> list[Recording]:
        return [read_recording(bytes(tape.data)) for tape in self.of(side)]

    def _recorder(self, side: Side, snapshot: Callable[[], bytes] | None = None) -> Recorder:
        def new_tape() -> Tape:
            tape = Tape()
            self._tapes[side].append(tape)
            return tape

        def opening(connection: int) -> Opening:
            return Opening(
                side=side,
                software="test",
                protocol=PROTOCOL_VERSION,
                schema_version=SCHEMA_VERSION,
                limits_version="test",
                constants_version="test",
                utc_ms=0,
                connection=connection,
                as_entered=True if side == "pump" else None,
            )

        return Recorder(opening, new_tape, self._clock, LARGEST, snapshot)


Tapes.running = []
