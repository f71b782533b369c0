"""What must be true when all is at rest: the pump's memory is the truth, and everything else is held against it.

The truth is read from the bytes that survive a power failure. What the pump did is known from its own table; a second
machine, which never crashed, is given exactly these commands once, each at the instant at which the pump says that it
acted. Both must be equal to the last digit a day later, the mass at the tip among it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from app.records.journal import JournalEntry
from app.records.work import Records
from pump_core.clocks import MS_PER_DAY, PumpTime
from telemetry.backend.checkpoint import Checkpoint
from telemetry.backend.inputs import Committing, Staging, Stopping
from telemetry.backend.machine import PumpMachine
from telemetry.backend.memory import Stored, read_memory
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
from tests.telemetry.breach import Breach
from tests.telemetry.invariants import breaches


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong, in words; what the pump did of what was ordered, by command id."""

    wrong: tuple[str, ...]
    done: tuple[bytes, ...]


def judge(world: CrashWorld) -> Verdict:
    """Holds the tablet and the pump of a world against the pump's memory."""
    stored = read_memory(RamDisk(world.disk.files("lost")).folder)
    first = pump_image(world.command.pump)
    ids = {order.command_id for order in world.ordered}
    verdict = judge_memory(first, stored, world.records, ids, PumpTime(world.utc.ms - first.identity.birth_utc_ms))
    wrong = [*verdict.wrong, *_shown_otherwise(world), *_left_undone(world, verdict.done)]
    wrong += [f"the protocol's rule {each.rule} was broken: {each.text}" for each in _breaches(world)]
    wrong += [f"the tablet tells of trouble: {told}" for told in (*world.side.told, *world.side.store.troubles)]
    return Verdict(tuple(wrong), verdict.done)


def judge_memory(first: Checkpoint, stored: Stored, records: Records, ids: Collection[bytes], now: PumpTime) -> Verdict:
    """Holds the records of a tablet and what is stored of a pump against each other.

    `first` is the pump that the one command met, `ids` are all that may have been sent to it, `now` is its time.
    """
    truth = rebuild(stored, constants())
    known = {entry.command_id for entry in first.table.settled}
    did = [entry for entry in truth.checkpoint().table.settled if entry.command_id not in known]
    did = [entry for entry in did if entry.state == "done"]
    with records.begin() as work:
        found = [work.journal.entry(each) for each in {*ids, *(entry.command_id for entry in did)}]
    entries = {entry.command_id: entry for entry in found if entry is not None}
    wrong = [f"the memory is damaged: {stored.damage}"] if stored.damage is not None else []
    wrong += [f"{len(did)} commands were carried out, one was given"] if len(did) > 1 else []
    unwritten = {*ids, *(entry.command_id for entry in did)} - entries.keys()
    wrong += [f"the records do not know the command {each.hex()}" for each in sorted(unwritten)]
    for entry in entries.values():
        wrong += _settled_otherwise(entry, truth.outcome_of(entry.command_id))
    if not unwritten:
        expected = _undisturbed(first, did, entries)
        wrong += _read_otherwise(records, expected)
        wrong += _another_pump(truth, expected, now)
    return Verdict(tuple(wrong), tuple(entry.command_id for entry in did))


def _breaches(world: CrashWorld) -> list[Breach]:
    """What either end said against the rules, before and after it was gone; nothing is excused."""
    return breaches(world.tapes.recordings("tablet"), world.tapes.recordings("pump"))


def _left_undone(world: CrashWorld, did: tuple[bytes, ...]) -> list[str]:
    """A tablet that lives brings a stop to its end, and everything else that the clinician goes on holding for.

    What is staged falls with its session, so it need not be done when that has ended.
    """
    case = world.case
    if case is not None and case.mishap in ("tablet-gone", "both-gone"):
        return []
    goes_on = case is None or (case.holds_again and case.back_after_ms < ENDED_MS)
    wanted = goes_on or world.command.asked is None
    return ["the command was given and never carried out"] if wanted and not did else []


def _shown_otherwise(world: CrashWorld) -> list[str]:
    read = world.side.tablet.read
    with world.records.begin() as work:
        newest = work.snapshots.newest(pump_image(world.command.pump).identity.serial)
    shown = read is not None and newest is not None and Interrogation.from_list(loads(newest.payload)) == read.pump
    wrong = [] if shown else ["the records hold another reading than the tablet shows"]
    if world.side.tablet.known.changed is not None:
        wrong.append("the tablet takes its own command for a change made elsewhere")
    return wrong


def _another_pump(truth: PumpMachine, expected: PumpMachine, now: PumpTime) -> list[str]:
    """A day later, the pump and one that met the same commands and nothing else."""
    later = PumpTime(max(truth.now.ms, expected.now.ms, now.ms) + MS_PER_DAY)
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


def _undisturbed(first: Checkpoint, did: list[Settled], entries: dict[bytes, JournalEntry]) -> PumpMachine:
    """A pump to which these commands came, as the tablet wrote them down, and to which nothing happened."""
    machine = PumpMachine.of(first, constants().pump_data(first.identity.model))
    for entry in did:
        machine.advance(PumpTime(entry.at_ms))
        staged, command_id = entries[entry.command_id].staged, entry.command_id
        if entry.digest is None:
            stop = StopNow(command_id=command_id, serial=first.identity.serial, user=entry.user)
            machine.take(Stopping(stop=stop))
        else:
            commit = Commit(
                command_id=command_id,
                digest=entry.digest,
                user=entry.user,
                second_checker=entry.second_checker,
                overrides=entry.overrides,
            )
            machine.take(Staging(stage=Stage(command_id=command_id, staged=staged, user=entry.user)))
            machine.take(Committing(commit=commit, as_entered=True))
        assert machine.outcome_of(command_id).state == "done"
    return machine


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


def _read_otherwise(records: Records, expected: PumpMachine) -> list[str]:
    """The newest reading and the log in the records, against that undisturbed pump at the same instant."""
    serial = expected.identity.serial
    with records.begin() as work:
        newest, log = work.snapshots.newest(serial), work.logs.held(serial)
    if newest is None:
        return ["the pump was not read"]
    told = Interrogation.from_list(loads(newest.payload))
    if told.pump_time_ms < expected.now.ms:
        return ["the pump was not read after what it did"]
    expected.advance(PumpTime(told.pump_time_ms))
    believed = expected.interrogation(len(told.events))
    wrong = []
    if log.newest != expected.engine.state.log[-len(log.newest) :] or log.next_expected != believed.next_event_id:
        wrong.append(f"the records hold the log up to {log.next_expected}, another one than the pump")
    if told != believed:
        names = [name for name in Interrogation.model_fields if getattr(told, name) != getattr(believed, name)]
        wrong.append(f"the records hold another {', '.join(names)} than the pump")
    return wrong
