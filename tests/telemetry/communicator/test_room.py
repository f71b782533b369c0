"""Both real stacks through the communicator, in virtual time, with a real pump behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from telemetry.communicator.events import Answered, Found, Gone, Told
from telemetry.messages.codec import stage_bytes
from telemetry.messages.communicator import CommunicatorRefusal, Paired, PumpChosen
from telemetry.messages.programming import Echo, Outcome, Stage, StopNow
from telemetry.messages.reading import Interrogate, Interrogation, ReadBack
from telemetry.pump_end import PumpEnd
from telemetry.wire_events import Connected, Lost, Silent
from tests.telemetry.backend.bench_pump import SERIAL, USER, Bench, ident
from tests.telemetry.communicator.room import FIGURES, OURS, Room, kept

EDGE_MM = FIGURES.tablet.range_mm
AWAY_MM = FIGURES.away_mm


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "pump")
    yield made
    made.pump.close()


@pytest.fixture
def room(bench: Bench) -> Room:
    made = Room(bench.pump)
    made.connect()
    made.until(lambda: bool(made.heard(Told)))
    return made


@pytest.fixture
def two(bench: Bench, tmp_path: Path) -> Iterator[Room]:
    """Two pumps in the room, with different serials."""
    other = Bench(tmp_path / "other", "baclofen")
    made = Room(bench.pump, other.pump)
    made.connect()
    made.until(lambda: bool(made.heard(Told)))
    yield made
    other.pump.close()


def served(pump: PumpEnd) -> bool:
    return pump._link.connection is not None


def refill(room: Room, bench: Bench) -> None:
    proposal = bench.refill(100)
    echo = room.reply(Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER), 60_000)
    assert isinstance(echo, Echo), echo
    done = room.reply(bench.commit_of(1, proposal), 60_000)
    assert isinstance(done, Outcome), done
    assert done.state == "done"
    back = room.reply(ReadBack(events=12), 60_000)
    assert isinstance(back, Interrogation)
    assert back.therapy == echo.after


def serials(room: Room) -> list[str]:
    return [event.welcome.serial for event in room.said(Connected) if isinstance(event, Connected)]


def answers(room: Room) -> list[object]:
    return [event.answer for event in room.heard(Answered)]


def test_a_refill_goes_through_the_communicator(room: Room, bench: Bench) -> None:
    refill(room, bench)
    assert serials(room) == [SERIAL]
    assert not room.said(Lost)


def test_frames_are_passed_on_as_they_are_and_damaged_ones_are_dropped(bench: Bench) -> None:
    room = Room(bench.pump, ber=0.0004)
    room.connect()
    refill(room, bench)
    assert room.device.tablet.damaged + room.device.pumps[0].damaged > 0
    assert serials(room) == [SERIAL]
    assert bench.read().therapy.revision == bench.read_back().therapy.revision


def test_it_says_how_it_stands_while_it_relays(room: Room, bench: Bench) -> None:
    asked = len(room.heard(Told))
    refill(room, bench)
    room.run(5_000)
    assert len(room.heard(Told)) > asked
    assert len(room.heard(Found)) == 1
    assert not room.heard(Gone)
    status = room.status()
    assert (status.chosen, status.bond, status.battery_percent) == (1, "none", 100)
    assert {lamp.name: lamp.colour for lamp in status.lamps} == {"battery": "green", "tablet": "blue", "pump": "green"}


def test_a_stop_passes_while_the_log_is_pulled(room: Room, bench: Bench) -> None:
    for _ in range(6):
        room.ask(Interrogate(events=64))
    asked_at = room.now
    stop = room.ask(StopNow(command_id=ident(9), serial=SERIAL, user=USER), urgent=True)
    room.until(lambda: room.reply_to(stop) is not None)
    outcome = room.reply_to(stop)
    assert isinstance(outcome, Outcome)
    assert outcome.state == "done"
    assert room.now.since(asked_at).ms < 1_500
    assert bench.read().therapy.flow_nl_per_day == 0


def test_beyond_three_metres_nothing_passes_and_the_session_goes_on_when_it_is_near_again(room: Room) -> None:
    room.device.move_tablet(EDGE_MM + 1, room.now)
    token = room.ask(Interrogate(events=0))
    room.run(5_000)
    assert room.reply_to(token) is None
    assert room.said(Silent)
    room.device.move_tablet(0, room.now)
    room.until(lambda: room.reply_to(token) is not None)
    assert not room.said(Lost)


def test_at_the_edge_of_range_bits_err_and_the_link_survives(room: Room, bench: Bench) -> None:
    room.device.move_tablet(EDGE_MM, room.now)
    refill(room, bench)
    assert room.device.tablet.damaged > 0
    assert not room.said(Lost)


def test_at_the_edge_of_the_coil_bits_err_and_the_link_survives(room: Room, bench: Bench) -> None:
    room.device.move_pump(1, FIGURES.pump.range_mm, room.now)
    refill(room, bench)
    assert room.device.pumps[0].damaged > 0
    assert not room.said(Lost)


def test_taken_off_the_pump_the_session_ends_and_comes_back_after_placing_again(room: Room) -> None:
    assert served(room.pump)
    room.device.move_pump(1, AWAY_MM, room.now)
    taken_off_at = room.now
    room.until(lambda: bool(room.said(Lost)))
    assert FIGURES.lost_after <= room.now.since(taken_off_at)
    assert room.now.since(taken_off_at).ms <= FIGURES.lost_after.ms + 200
    room.run(4_000)
    assert room.said(Silent)
    assert served(room.pump)  # not told yet: it cannot hear
    assert room.status().chosen == 0
    room.device.move_pump(1, FIGURES.placed_mm, room.now)
    room.run(200, lambda: not served(room.pump))
    assert not served(room.pump)
    room.connect(10_000)
    assert serials(room) == [SERIAL, SERIAL]


def test_a_short_slip_off_the_pump_does_not_end_the_session(room: Room) -> None:
    room.device.move_pump(1, AWAY_MM, room.now)
    token = room.ask(Interrogate(events=0))
    room.run(FIGURES.lost_after.ms - 100)
    assert room.reply_to(token) is None
    room.device.move_pump(1, FIGURES.placed_mm, room.now)
    room.until(lambda: room.reply_to(token) is not None)
    assert not room.said(Lost)


def test_taken_off_while_the_tablets_port_is_pulled_out_the_session_ends_all_the_same(room: Room) -> None:
    room.device.port_down(room.now, "pulled out")
    room.device.move_pump(1, AWAY_MM, room.now)
    ends_at = room.device.deadline()
    assert ends_at == room.now + FIGURES.lost_after
    room.device.wake(ends_at)
    assert room.device.chosen == 0


def test_a_reset_that_is_lost_is_said_again(room: Room) -> None:
    room.device.move_pump(1, AWAY_MM, room.now)
    room.device.move_tablet(EDGE_MM + 1, room.now)
    room.run(FIGURES.lost_after.ms + 500)
    assert not room.said(Lost)
    room.device.move_tablet(0, room.now)
    room.until(lambda: bool(room.said(Lost)), 10_000)


def test_of_several_pumps_in_reach_the_tablet_picks_one(two: Room) -> None:
    assert serials(two) == [SERIAL]
    two.device.move_pump(2, FIGURES.placed_mm, two.now)
    status = two.status()
    assert [each.signal_percent > 0 for each in status.pumps] == [True, True]
    assert status.chosen == 1
    two.client.choose(2)
    two.until(lambda: len(serials(two)) == 2)
    assert answers(two) == [PumpChosen(place=2)]
    assert two.said(Lost)
    assert serials(two)[1] != SERIAL
    assert two.status().chosen == 2
    two.run(5_000)
    assert not served(two.pumps[0])


def test_of_several_pumps_in_reach_none_is_chosen_by_itself(bench: Bench, tmp_path: Path) -> None:
    other = Bench(tmp_path / "other", "baclofen")
    room = Room(bench.pump, other.pump, stored=kept(2, pumps_mm=(FIGURES.placed_mm, FIGURES.placed_mm)))
    room.run(10_000)
    assert not room.said(Connected)
    status = room.status()
    assert status.chosen == 0
    assert ("pump", "amber", True) in [(lamp.name, lamp.colour, lamp.blinking) for lamp in status.lamps]
    room.client.choose(2)
    room.connect()
    assert serials(room) == [other.pump.identity.serial]
    other.pump.close()


@pytest.mark.parametrize(("place", "code"), [(2, "out_of_reach"), (3, "no_such_pump")])
def test_a_pump_that_is_not_heard_cannot_be_chosen(two: Room, place: int, code: str) -> None:
    two.client.choose(place)
    two.until(lambda: bool(two.heard(Answered)))
    (refusal,) = answers(two)
    assert isinstance(refusal, CommunicatorRefusal)
    assert refusal.code == code
    assert two.status().chosen == 1
    assert not two.said(Lost)


def test_a_new_communicator_bonds_with_the_first_tablet_that_asks(room: Room) -> None:
    room.client.pair()
    assert room.status().bond == "this_tablet"
    assert answers(room) == [Paired(tablet=OURS)]
    assert room.saved[-1].bond == OURS


def test_a_stranger_must_press_the_button(bench: Bench) -> None:
    room = Room(bench.pump, stored=kept(bond="third-tablet"), tablet="other-tablet")
    room.run(10_000)
    assert not room.said(Connected)
    room.client.pair()
    room.client.choose(1)
    assert room.status().bond == "another_tablet"
    assert [getattr(answer, "code", None) for answer in answers(room)] == ["press_button", "not_paired"]
    room.device.press(room.now)
    status = room.status()
    assert status.pairing
    assert ("tablet", "blue", True) in [(lamp.name, lamp.colour, lamp.blinking) for lamp in status.lamps]
    room.client.pair()
    room.connect()
    assert room.saved[-1].bond == "other-tablet"
    assert not room.status().pairing


def test_the_button_counts_for_half_a_minute(bench: Bench) -> None:
    room = Room(bench.pump, stored=kept(bond="third-tablet"), tablet="other-tablet")
    room.device.press(room.now)
    room.run(FIGURES.pairing_for.ms)
    room.client.pair()
    assert room.status().bond == "another_tablet"
    assert not room.saved or room.saved[-1].bond == "third-tablet"


@pytest.mark.attack
def test_a_stranger_at_the_port_of_a_paired_communicator_reaches_no_pump(room: Room) -> None:
    room.client.pair()
    room.run(3_000)
    room.another_tablet("other-tablet")
    before = len(room.said(Connected))
    room.run(FIGURES.in_use_for.ms + 20_000)
    assert len(room.said(Connected)) == before
    assert room.status().bond == "another_tablet"


def test_what_is_open_already_goes_on_when_the_communicators_own_session_is_gone(room: Room) -> None:
    room.client.pair()
    room.run(3_000)
    room.line = room.tablet
    room.run(FIGURES.in_use_for.ms + 5_000)
    assert isinstance(room.reply(Interrogate(events=0)), Interrogation)
    assert not room.said(Lost)


def test_a_communicator_that_is_restarted_under_a_session_does_not_end_it(room: Room, bench: Bench) -> None:
    proposal = bench.refill(100)
    echo = room.reply(Stage(command_id=ident(1), staged=stage_bytes(proposal), user=USER))
    assert isinstance(echo, Echo)
    room.ask(bench.commit_of(1, proposal))
    room.run(1)
    room.restart_device()
    room.until(lambda: bench.read().therapy.revision == echo.after.revision)
    assert isinstance(room.reply(ReadBack(events=0)), Interrogation)
    assert serials(room) == [SERIAL]
    assert not room.said(Lost)
    found = len(room.heard(Found))
    room.until(lambda: len(room.heard(Found)) > found)
    assert room.heard(Gone)


def test_an_empty_battery_ends_all_and_charging_brings_it_back(room: Room) -> None:
    room.device.set_battery(1, room.now)
    assert room.status().battery_low
    room.device.set_battery(0, room.now)
    room.run(FIGURES.lost_after.ms + 2_000)
    assert room.heard(Gone)
    assert room.said(Silent)
    connected = len(serials(room))
    room.device.plug(True, room.now)
    room.run(FIGURES.charges_in.ms * FIGURES.on_again_percent // 100 + 30_000, lambda: len(serials(room)) > connected)
    assert len(serials(room)) == connected + 1
    assert room.status().charging


def test_a_tablet_works_on_a_line_without_a_communicator(bench: Bench) -> None:
    from telemetry.communicator.tablet_side import TwoAddressees
    from tests.telemetry.backend.bench_pump import hello
    from tests.telemetry.two_ends import TwoEnds

    ends = TwoEnds(bench.pump, hello())
    room = Room(bench.pump)
    ends.tablet = TwoAddressees(ends.tablet, room.client)  # type: ignore[assignment]
    ends.connect()
    ends.run(10_000)
    assert len(ends.said(Connected)) == 1
    assert not ends.said(Lost)
    assert not room.heard(Found)


def test_the_same_seed_gives_the_same_errors_at_the_edge(bench: Bench) -> None:
    ways = []
    for _ in range(2):
        room = Room(bench.pump, seed=5, stored=kept(tablet_mm=EDGE_MM))
        room.run(8_000)
        ways.append((room.on_the_way, room.device.tablet.damaged))
    assert ways[0] == ways[1]
    assert ways[0][1] > 0
