"""What the matrix covers: every command there is, and a verdict that notices what it is there for."""

from __future__ import annotations

from itertools import count

import pytest

from pump_core.engine import Engine
from pump_core.log import Author
from pump_core.orders import Proposal, SingleBolus
from telemetry.backend.machine import PumpMachine
from telemetry.backend.pump import CARRIES_OUT
from telemetry.programming import Effect, Programming, SettleJournal
from tests.crash.case import LONG_MS, Case, Frame
from tests.crash.commands import COMMANDS, Command, pump_image
from tests.crash.disk import RamDisk
from tests.crash.run import fragments, played, wrong_with
from tests.crash.verdict import judge
from tests.crash.world import CrashWorld
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


def test_a_frame_that_no_message_has_is_noticed() -> None:
    case = Case(BY_NAME["bolus"], Frame("StopNow", "first", "half"), "line-cut", LONG_MS)
    assert "the moment never came" in wrong_with(case)


def test_an_exchange_has_answers_of_one_fragment_and_of_several() -> None:
    assert fragments("dose")["Commit answer"] == 1
    assert fragments("dose")["ReadBack answer"] > 1
