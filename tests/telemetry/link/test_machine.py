from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from telemetry import framing
from telemetry.link.frames import Answer, Bare, Data, Kind, Open, pack
from tests.telemetry.lossy_line import End, Faults, World

chances = st.sampled_from([0.0, 0.0, 0.1, 0.5])


class LinkMachine(RuleBasedStateMachine):
    """Two ends, a line that does its worst, restarts, and frames out of old buffers."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World(seed=11)
        self.old: list[int] = []

    @rule(content=st.binary(min_size=1, max_size=1_500))
    def tablet_speaks(self, content: bytes) -> None:
        self.world.tablet.say(content)

    @rule(content=st.binary(min_size=1, max_size=1_500))
    def pump_speaks(self, content: bytes) -> None:
        self.world.pump.say(content)

    @rule(ms=st.integers(0, 900))
    def time_passes(self, ms: int) -> None:
        self.world.run(ms)

    @rule(
        drop=chances,
        double=chances,
        delay=chances,
        flip=st.sampled_from([0.0, 1e-4, 1e-3]),
        lack=st.sampled_from([0.0, 0.0, 0.01]),
        cut=st.booleans(),
    )
    def the_line_changes(self, drop: float, double: float, delay: float, flip: float, lack: float, cut: bool) -> None:
        self.world.set_faults(Faults(drop, double, delay, 250, flip, lack, cut))

    @rule(on=st.booleans())
    def the_pump_guards_its_connection(self, on: bool) -> None:
        self.world.pump.link.guard(on)

    @rule()
    def the_tablet_restarts(self) -> None:
        if self.world.tablet.link.connection is not None:
            self.old.append(self.world.tablet.link.connection)
        self.world.restart_tablet()

    @rule()
    def the_pump_restarts(self) -> None:
        self.world.restart_pump()

    @rule(noise=st.binary(max_size=700))
    def noise_on_the_line(self, noise: bytes) -> None:
        self.world.pump.hear(self.world.pump.link.receive(noise, self.world.now))
        self.world.tablet.hear(self.world.tablet.link.receive(noise, self.world.now))

    @precondition(lambda self: self.old)
    @rule(kind=st.sampled_from([Kind.OPEN, Kind.OPENED, Kind.RESET, Kind.CLOSE, Kind.BUSY]), data=st.data())
    def a_late_frame(self, kind: Kind, data: st.DataObject) -> None:
        connection = data.draw(st.sampled_from(self.old))
        late = framing.encode(pack(Open(connection) if kind is Kind.OPEN else Bare(kind, connection)))
        self.world.pump.hear(self.world.pump.link.receive(late, self.world.now))
        self.world.tablet.hear(self.world.tablet.link.receive(late, self.world.now))

    @precondition(lambda self: self.old)
    @rule(sequence=st.integers(0, 65_535), data=st.data())
    def a_late_answer_to_nobody(self, sequence: int, data: st.DataObject) -> None:
        frame = Data(data.draw(st.sampled_from(self.old)), sequence, sequence, b"old", Answer(sequence, sequence))
        self.world.tablet.hear(self.world.tablet.link.receive(framing.encode(pack(frame)), self.world.now))

    @invariant()
    def every_stream_is_a_beginning_of_what_was_said(self) -> None:
        for hearer, speaker in self._directions():
            for connection, got in hearer.got.items():
                assert speaker.said.get(connection, bytearray()).startswith(got)

    def teardown(self) -> None:
        world = self.world
        world.set_faults(Faults())
        world.run(7_000)
        if world.tablet.connection is None:
            world.restart_tablet()
        world.run(60_000, until_quiet=True)
        world.run(500)
        connection = world.tablet.connection
        assert connection is not None
        assert world.pump.connection == connection
        for hearer, speaker in self._directions():
            assert hearer.got[connection] == speaker.said.get(connection, bytearray())

    def _directions(self) -> list[tuple[End, End]]:
        return [(self.world.pump, self.world.tablet), (self.world.tablet, self.world.pump)]


TestLinkMachine = LinkMachine.TestCase
TestLinkMachine.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
