"""What the matrix covers: every command there is, and a verdict that notices what it is there for."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from pump_core.engine import Engine
from pump_core.log import Author
from pump_core.orders import Proposal, SingleBolus
from pump_core.record import Record
from telemetry.backend.machine import PumpMachine
from telemetry.backend.pump import CARRIES_OUT
from telemetry.messages.programming import AskOutcome, Outcome
from telemetry.programmer_end import ProgrammerEnd
from telemetry.programming import Effect, Programming, SettleJournal
from tests.crash.case import LONG_MS, Case, Frame, Relayed
from tests.crash.choice import POINTS, at_the_communicator, chosen_cases
from tests.crash.commands import COMMANDS, Command, pump_image
from tests.crash.disk import RamDisk
from tests.crash.matrix import messages
from tests.crash.run import fragments, played, wrong_with
from tests.crash.verdict import judge
from tests.crash.watched_pump import WatchedPump
from tests.crash.world import PATIENCE_MS, CrashWorld
from tests.telemetry.backend.bench_pump import constants, ident

BY_NAME = {command.name: command for command in COMMANDS}


def test_every_pattern_and_order_that_a_pump_carries_out_is_in_the_matrix() -> None:
    covered, ids = {"stop"}, count(1)
    for command in COMMANDS:
        if command.asked is None:
            continue
        image = pump_image(command.pump)
        machine = PumpMachine.of(image, constants().pump_data(image.identity.model))
        proposal = command.asked.proposal(machine.interrogation(0), lambda: ident(next(ids)))
        covered |= {order.kind for order in proposal.orders}
        covered |= {"patient_facts"} if proposal.patient is not None else set()
        if proposal.prescription is not None:
            covered.add(proposal.prescription.pattern.kind)
            covered |= {"patient_boluses"} if proposal.prescription.patient_boluses is not None else set()
    assert covered == set(CARRIES_OUT)


def test_every_command_is_met_at_every_point() -> None:
    cases = chosen_cases()
    assert len(cases) == len(set(cases)) >= 200
    for point, is_there in POINTS.items():
        met = {case.command.name for case in cases if is_there(case)}
        assert met == set(BY_NAME), point


def test_every_message_is_lost_with_a_communicator_on_either_of_its_ways() -> None:
    for kind in (Frame, Relayed):
        met = {case.moment.message for case in at_the_communicator() if isinstance(case.moment, kind)}
        assert met == {message for command in COMMANDS for message in messages(command)}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_a_command_that_nothing_happens_to_is_carried_out_once(command: Command) -> None:
    verdict = judge(played(command.name))
    assert verdict.wrong == ()
    assert len(verdict.done) == 1


def test_a_bolus_of_twice_the_dose_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    once = Engine.apply

    def doubled(engine: Engine, proposal: Proposal, author: Author) -> object:
        orders = tuple(
            order.model_copy(update={"dose_pg": 2 * order.dose_pg}) if isinstance(order, SingleBolus) else order
            for order in proposal.orders
        )
        return once(engine, proposal.model_copy(update={"orders": orders}), author)

    world = CrashWorld(BY_NAME["bolus"])
    with monkeypatch.context() as planted:
        planted.setattr(Engine, "apply", doubled)
        assert world.play()
    assert any("left the tip within a day" in wrong for wrong in judge(world).wrong)


def test_a_disk_that_forgets_what_it_synced_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    case = Case(BY_NAME["bolus"], Frame("ReadBack", "first", "all"), "pump-gone", LONG_MS, "lost")
    assert wrong_with(case) == []
    monkeypatch.setattr(RamDisk, "sync", lambda disk, _: None)
    assert any("the records have a program as done" in wrong for wrong in wrong_with(case))


def test_a_tablet_that_takes_silence_for_a_no_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def takes_it_for_a_no(programming: Programming) -> list[Effect]:
        if programming.phase != "committing":
            return []
        programming.phase = "not_done"
        return [SettleJournal(programming.command_id, "not_done", (), 0)]

    case = Case(BY_NAME["bolus"], Frame("Commit answer", "first", "none"), "line-cut", LONG_MS)
    assert wrong_with(case) == []
    monkeypatch.setattr(Programming, "cut", takes_it_for_a_no)
    assert any("the records have a program as not_done" in wrong for wrong in wrong_with(case))


def test_a_communicator_that_does_not_come_back_is_noticed() -> None:
    case = Case(BY_NAME["bolus"], Relayed("Commit", "first", "half"), "communicator-gone", LONG_MS)
    assert wrong_with(case) == []
    for_ever = replace(case, back_after_ms=10 * PATIENCE_MS)
    assert any("not at rest" in wrong for wrong in wrong_with(for_ever))


def test_a_rule_of_the_protocol_that_the_tablet_breaks_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def by_two(end: ProgrammerEnd) -> int:
        end._correlation = (end._correlation + 2) % 2**32
        return end._correlation

    monkeypatch.setattr(ProgrammerEnd, "_next", by_two)
    case = Case(BY_NAME["bolus"], Frame("Commit answer", "first", "none"), "line-cut", LONG_MS)
    found = wrong_with(case)
    assert found
    assert all("the protocol's rule numbering was broken" in wrong for wrong in found)


def test_a_pump_that_tells_another_outcome_once_it_is_back_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = WatchedPump.answer

    def a_second_later(pump: WatchedPump, request: Record) -> Record:
        reply = answer(pump, request)
        if not isinstance(request, AskOutcome) or not isinstance(reply, Outcome):
            return reply
        return reply.model_copy(update={"at_ms": reply.at_ms + 1_000})

    case = Case(BY_NAME["bolus"], Frame("Commit answer", "first", "none"), "pump-gone", LONG_MS)
    assert wrong_with(case) == []
    monkeypatch.setattr(WatchedPump, "answer", a_second_later)
    found = wrong_with(case)
    assert found
    assert all("the protocol's rule outcome was broken" in wrong for wrong in found)


def test_a_frame_that_no_message_has_is_noticed() -> None:
    case = Case(BY_NAME["bolus"], Frame("StopNow", "first", "half"), "line-cut", LONG_MS)
    assert "the moment never came" in wrong_with(case)


def test_an_exchange_has_answers_of_one_fragment_and_of_several() -> None:
    assert fragments("dose")["Commit answer"] == 1
    assert fragments("dose")["ReadBack answer"] > 1
