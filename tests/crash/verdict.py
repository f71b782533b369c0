"""What must be true when all is at rest: the pump's memory is the truth, and everything else is held against it.

The truth is read from the bytes that survive a power failure. What the pump did is known from its own table; a second
machine, which never crashed, is given exactly these commands once, each at the instant at which the pump says that it
acted. Both must be equal to the last digit a day later, the mass at the tip among it.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.records.journal import JournalEntry
from pump_core.clocks import MS_PER_DAY, PumpTime
from telemetry.backend.inputs import Committing, Staging, Stopping
from telemetry.backend.machine import PumpMachine
from telemetry.backend.memory import read_memory
from telemetry.backend.pump import rebuild
from telemetry.backend.transaction_table import Settled
from telemetry.messages.codec import loads
from telemetry.messages.programming import Commit, Outcome, Stage, StopNow
from telemetry.messages.reading import Interrogation
from tests.crash.case import ENDED_MS
from tests.crash.commands import pump_image
from tests.crash.disk import RamDisk
from tests.crash.world import CrashWorld
from tests.telemetry.backend.bench_pump import constants


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong, in words; what the pump did of what was ordered, by command id."""

    wrong: tuple[str, ...]
    done: tuple[bytes, ...]


def judge(world: CrashWorld) -> Verdict:
    """Holds tablet and pump against the pump's memory."""
    stored = read_memory(RamDisk(world.disk.files("lost")).folder)
    truth = rebuild(stored, constants())
    ids = {order.command_id for order in world.ordered}
    did = [entry for entry in truth.checkpoint().table.settled if entry.command_id in ids and entry.state == "done"]
    wrong = [f"the memory is damaged: {stored.damage}"] if stored.damage is not None else []
    wrong += _more_than_once(did)
    entries = _journal(world)
    wrong += [problem for entry in entries for problem in _settled_otherwise(entry, truth.outcome_of(entry.command_id))]
    unwritten = ids - {entry.command_id for entry in entries}
    wrong += [f"the records do not know the command {each.hex()}" for each in sorted(unwritten)]
    expected = _undisturbed(world, did)
    wrong += _read_otherwise(world, expected)
    wrong += _another_pump(world, truth, expected)
    wrong += _left_undone(world, did)
    wrong += [f"the tablet tells of trouble: {told}" for told in world.side.told]
    return Verdict(tuple(wrong), tuple(entry.command_id for entry in did))


def _more_than_once(did: list[Settled]) -> list[str]:
    return [] if len(did) <= 1 else [f"{len(did)} commands were carried out, one was given"]


def _left_undone(world: CrashWorld, did: list[Settled]) -> list[str]:
    """A tablet that lives brings a stop to its end, and everything else that the clinician goes on holding for.

    What is staged falls with its session, so it need not be done when that has ended.
    """
    case = world.case
    if case is not None and case.mishap in ("tablet-gone", "both-gone"):
        return []
    goes_on = case is None or (case.holds_again and case.back_after_ms < ENDED_MS)
    wanted = goes_on or world.command.asked is None
    return ["the command was given and never carried out"] if wanted and not did else []


def _another_pump(world: CrashWorld, truth: PumpMachine, expected: PumpMachine) -> list[str]:
    """A day later, the pump and one that met the same commands and nothing else."""
    later = PumpTime(max(truth.now.ms, expected.now.ms, _pump_ms(world)) + MS_PER_DAY)
    for machine in (truth, expected):
        machine.advance(later)
    wrong = []
    if truth.released() != expected.released():
        wrong.append(f"{truth.released()} pg left the tip within a day, not {expected.released()}")
    if truth.true_nl != expected.true_nl:
        wrong.append(f"the reservoir holds {truth.true_nl} nL, not {expected.true_nl}")
    if truth.checkpoint().state != expected.checkpoint().state:
        wrong.append("the pump is another one than its commands made it")
    return wrong


def _undisturbed(world: CrashWorld, did: list[Settled]) -> PumpMachine:
    first = pump_image(world.command.pump)
    machine = PumpMachine.of(first, constants().pump_data(first.identity.model))
    for entry in did:
        machine.advance(PumpTime(entry.at_ms))
        for order in _orders(world, entry.command_id):
            machine.take(order)
        assert machine.outcome_of(entry.command_id).state == "done"
    return machine


def _orders(world: CrashWorld, command_id: bytes) -> list[Staging | Committing | Stopping]:
    orders: list[Staging | Committing | Stopping] = []
    mine = [order for order in world.ordered if order.command_id == command_id]
    for kind in (Stage, Commit, StopNow):
        order = next((each for each in mine if isinstance(each, kind)), None)
        match order:
            case Stage():
                orders.append(Staging(stage=order))
            case Commit():
                orders.append(Committing(commit=order, as_entered=True))
            case StopNow():
                orders.append(Stopping(stop=order))
            case None:
                pass
    return orders


def _pump_ms(world: CrashWorld) -> int:
    return world.utc.ms - pump_image(world.command.pump).identity.birth_utc_ms


def _journal(world: CrashWorld) -> list[JournalEntry]:
    with world.records.begin() as work:
        return [entry for number in world.ids_drawn() if (entry := work.journal.entry(number)) is not None]


def _settled_otherwise(entry: JournalEntry, outcome: Outcome) -> list[str]:
    """The journal against the pump's own table."""
    really = "done" if outcome.state == "done" else "not_done"
    if not entry.is_settled:
        return [f"the records leave a {entry.kind} {entry.state}, {entry.outcome}; the pump has it {really}"]
    if entry.outcome != really:
        return [f"the records have a {entry.kind} as {entry.outcome}, the pump has it {really}"]
    if really == "done" and entry.revision_after != outcome.revision:
        return [f"the records have it done at revision {entry.revision_after}, the pump at {outcome.revision}"]
    return []


def _read_otherwise(world: CrashWorld, expected: PumpMachine) -> list[str]:
    """What the tablet shows and what it wrote down, against that undisturbed pump at the same instant."""
    read = world.side.tablet.read
    serial = pump_image(world.command.pump).identity.serial
    with world.records.begin() as work:
        newest, log = work.snapshots.newest(serial), work.logs.held(serial)
    if read is None or newest is None:
        return ["the pump was not read"]
    told = Interrogation.from_list(loads(newest.payload))
    wrong = [] if told == read.pump else ["the records hold another reading than the tablet shows"]
    if told.pump_time_ms < expected.now.ms:
        return [*wrong, "the pump was not read after what it did"]
    expected.advance(PumpTime(told.pump_time_ms))
    believed = expected.interrogation(len(told.events))
    if log.newest != expected.engine.state.log[-len(log.newest) :] or log.next_expected != believed.next_event_id:
        wrong.append(f"the records hold the log up to {log.next_expected}, another one than the pump")
    if world.side.tablet.known.changed is not None:
        wrong.append("the tablet takes its own command for a change made elsewhere")
    if told != believed:
        names = [name for name in Interrogation.model_fields if getattr(told, name) != getattr(believed, name)]
        wrong.append(f"the records hold another {', '.join(names)} than the pump")
    return wrong
