"""The tablet's table of phases: each row, and that nothing else moves a transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from pump_core.checks import Reason
from pump_core.orders import ClockSet, Proposal
from pump_core.record import Record
from pump_core.report import TherapyReport
from telemetry.messages.codec import digest, stage_bytes
from telemetry.messages.hello import Pong
from telemetry.messages.programming import (
    AskOutcome,
    Commit,
    Echo,
    Fault,
    Outcome,
    Override,
    Stage,
    StageRefused,
)
from telemetry.messages.reading import Interrogation, ReadBack
from telemetry.programming import (
    Effect,
    MarkJournal,
    Phase,
    Programming,
    Send,
    SettleJournal,
    WriteJournal,
)

MINE, OTHER = b"m" * 16, b"o" * 16
ORDERS = (ClockSet(command_id=b"c" * 16, offset_ms=1),)
PROPOSAL = Proposal(serial="EMU1", base_revision=4, prescription=None, orders=ORDERS)
OTHER_PROPOSAL = PROPOSAL.model_copy(update={"base_revision": 5})
STAGED = stage_bytes(PROPOSAL)
REASON = Reason(code="expired", severity="hard", field="transaction")
OVERRIDES = (Override(code="large_increase", field="dose", drug="morphine", reason="pain"),)
REPORT = TherapyReport(
    revision=5,
    prescription=None,
    flow_nl_per_day=0,
    doses_pg_per_day=(),
    reference_dose_pg_per_day=0,
    reservoir_nl=0,
    low_reservoir_at_ms=None,
    low_reservoir_all_boluses_at_ms=None,
    empty_at_ms=None,
    tubing_nl=0,
    catheter_nl=None,
    stopped_since_ms=None,
    before_stop=None,
    last_fill=None,
)


def echo(**fields: object) -> Echo:
    values: dict[str, object] = {
        "command_id": MINE,
        "digest": digest(STAGED),
        "pump_time_ms": 1,
        "expires_at_ms": 2,
        "proposal": PROPOSAL,
        "after": REPORT,
        "cautions": (),
    }
    return Echo.model_validate(values | fields)


def outcome(state: str, command_id: bytes = MINE, *reasons: Reason) -> Outcome:
    return Outcome.model_validate(
        {"command_id": command_id, "state": state, "reasons": reasons, "revision": 5, "at_ms": 9}
    )


READ_BACK = Interrogation(
    model="8637-40",
    serial="EMU1",
    pump_time_ms=9,
    wall_offset_ms=0,
    patient=None,
    therapy=REPORT,
    alarms=(),
    fills=(),
    events=(),
    notice="",
)
FAULT = Fault(code="memory", detail="full")
UNKNOWN = SettleJournal(MINE, "unknown", (), 4)
ASK = Send(AskOutcome(command_id=MINE))


def not_done(*reasons: Reason) -> SettleJournal:
    return SettleJournal(MINE, "not_done", reasons, 4)


@dataclass(frozen=True)
class Input:
    """One thing that can happen to a transaction."""

    name: str
    act: Callable[[Programming], list[Effect]]


def reply(name: str, message: Record) -> Input:
    return Input(name, lambda programming: programming.received(message))


BEGIN = Input("begin", lambda programming: programming.begin())
WRITTEN = Input("written", lambda programming: programming.journalled("written"))
ECHOED_WRITTEN = Input("echoed written", lambda programming: programming.journalled("echoed"))
CONFIRMED_WRITTEN = Input("confirmed written", lambda programming: programming.journalled("confirmed"))
CONFIRM = Input("confirm", lambda programming: programming.confirm(OVERRIDES, "second"))
ABANDON = Input("abandon", lambda programming: programming.abandon())
CUT = Input("cut", lambda programming: programming.cut())
CONNECTED = Input("connected", lambda programming: programming.connected())
GOOD_ECHO = reply("echo", echo())
DONE = reply("done", outcome("done"))
NOT_DONE = reply("not done", outcome("not_done", MINE, REASON))
STAGED_STILL = reply("staged", outcome("staged"))
NEVER_SEEN = reply("never seen", outcome("never_seen"))
REFUSED = reply("refused", StageRefused(command_id=MINE, reasons=(REASON,)))
FAULTED = reply("fault", FAULT)
BACK = reply("read back", READ_BACK)
OTHER_DIGEST = reply("echo of another digest", echo(digest=bytes(32)))
OTHER_ECHO = reply("echo of another proposal", echo(proposal=OTHER_PROPOSAL))

INPUTS = (
    BEGIN, WRITTEN, ECHOED_WRITTEN, CONFIRMED_WRITTEN, CONFIRM, ABANDON, CUT, CONNECTED, GOOD_ECHO, DONE,
    NOT_DONE, STAGED_STILL, NEVER_SEEN, REFUSED, FAULTED, BACK, OTHER_DIGEST, OTHER_ECHO,
    reply("echo of another command", echo(command_id=OTHER)),
    reply("refusal of another command", StageRefused(command_id=OTHER, reasons=(REASON,))),
    reply("outcome of another command", outcome("done", OTHER)),
    reply("no reply of ours", Pong(pump_time_ms=1)),
)  # fmt: skip

WAYS: dict[Phase, tuple[Input, ...]] = {
    "drafted": (),
    "journalling": (BEGIN,),
    "staging": (BEGIN, WRITTEN),
    "echoed": (BEGIN, WRITTEN, GOOD_ECHO),
    "confirming": (BEGIN, WRITTEN, GOOD_ECHO, CONFIRM),
    "committing": (BEGIN, WRITTEN, GOOD_ECHO, CONFIRM, CONFIRMED_WRITTEN),
    "unknown": (BEGIN, WRITTEN, GOOD_ECHO, CONFIRM, CONFIRMED_WRITTEN, CUT),
    "reading_back": (BEGIN, WRITTEN, GOOD_ECHO, CONFIRM, CONFIRMED_WRITTEN, DONE),
    "done": (BEGIN, WRITTEN, GOOD_ECHO, CONFIRM, CONFIRMED_WRITTEN, DONE, BACK),
    "not_done": (BEGIN, WRITTEN, REFUSED),
}
STAGE = Send(Stage(command_id=MINE, staged=STAGED, user="user"))
COMMIT = Send(Commit(command_id=MINE, digest=digest(STAGED), user="user", second_checker="second", overrides=OVERRIDES))
READ_AGAIN = Send(ReadBack(events=0))
SETTLED_DONE: list[Effect] = [SettleJournal(MINE, "done", (), 5), READ_AGAIN]
DIFFERS = Reason(code="digest_differs", severity="hard", field="echo")
PUMP_FAULT = Reason(code="pump_fault", severity="hard", field="memory")

ROWS: dict[tuple[Phase, Input], tuple[list[Effect], Phase]] = {
    ("drafted", BEGIN): ([WriteJournal(MINE, STAGED, 4)], "journalling"),
    ("journalling", WRITTEN): ([STAGE], "staging"),
    ("journalling", ABANDON): ([not_done()], "not_done"),
    ("staging", GOOD_ECHO): ([MarkJournal(MINE, "echoed")], "echoed"),
    ("staging", OTHER_DIGEST): ([not_done(DIFFERS)], "not_done"),
    ("staging", OTHER_ECHO): ([not_done(DIFFERS)], "not_done"),
    ("staging", REFUSED): ([not_done(REASON)], "not_done"),
    ("staging", FAULTED): (
        [not_done(PUMP_FAULT)],
        "not_done",
    ),
    ("staging", ABANDON): ([not_done()], "not_done"),
    ("echoed", CONFIRM): ([MarkJournal(MINE, "confirmed")], "confirming"),
    ("echoed", ABANDON): ([not_done()], "not_done"),
    ("confirming", CONFIRMED_WRITTEN): ([COMMIT], "committing"),
    ("confirming", ABANDON): ([not_done()], "not_done"),
    ("committing", DONE): (SETTLED_DONE, "reading_back"),
    ("committing", NOT_DONE): ([not_done(REASON)], "not_done"),
    ("committing", NEVER_SEEN): ([not_done()], "not_done"),
    ("committing", CUT): ([UNKNOWN], "unknown"),
    ("committing", FAULTED): ([UNKNOWN, ASK], "unknown"),
    ("unknown", CONNECTED): ([ASK], "unknown"),
    ("unknown", DONE): (SETTLED_DONE, "reading_back"),
    ("unknown", NOT_DONE): ([not_done(REASON)], "not_done"),
    ("unknown", NEVER_SEEN): ([not_done()], "not_done"),
    ("unknown", STAGED_STILL): ([], "echoed"),
    ("reading_back", BACK): ([], "done"),
    ("reading_back", FAULTED): ([], "reading_back"),
    ("reading_back", CONNECTED): ([READ_AGAIN], "reading_back"),
}


def _in(phase: Phase) -> Programming:
    programming = Programming(MINE, PROPOSAL, "user")
    for given in WAYS[phase]:
        given.act(programming)
    assert programming.phase == phase
    return programming


@pytest.mark.parametrize("phase", WAYS)
@pytest.mark.parametrize("given", INPUTS, ids=lambda given: given.name)
def test_each_input_in_each_phase_does_what_the_table_says_or_nothing(phase: Phase, given: Input) -> None:
    programming = _in(phase)
    effects, then = ROWS.get((phase, given), ([], phase))
    assert given.act(programming) == effects
    assert programming.phase == then


def test_a_proposal_that_a_certificate_out_of_its_time_may_not_send_is_told_as_that() -> None:
    programming = _in("staging")
    reason = Reason(code="certificate_not_valid", severity="hard", field="expired")
    assert programming.received(Fault(code="expired", detail="")) == [not_done(reason)]


def test_every_row_of_the_table_is_reached_by_an_input() -> None:
    assert {given for _, given in ROWS} <= set(INPUTS)


def test_after_an_unknown_that_was_only_staged_the_same_echo_is_confirmed_again() -> None:
    programming = _in("unknown")
    STAGED_STILL.act(programming)
    assert programming.echo == echo()
    CONFIRM.act(programming)
    assert CONFIRMED_WRITTEN.act(programming) == [COMMIT]


def test_what_ends_as_done_is_what_the_pump_read_back() -> None:
    programming = _in("done")
    assert programming.read_back == READ_BACK


def test_a_read_back_that_failed_says_so_until_it_is_asked_for_again() -> None:
    programming = _in("reading_back")
    assert programming.read_back_failed == ""
    FAULTED.act(programming)
    assert (programming.phase, programming.read_back_failed) == ("reading_back", "memory: full")
    assert CONNECTED.act(programming) == [READ_AGAIN]
    assert programming.read_back_failed == ""
    BACK.act(programming)
    assert (programming.phase, programming.read_back) == ("done", READ_BACK)


def test_a_read_back_that_comes_after_a_failure_counts() -> None:
    programming = _in("reading_back")
    FAULTED.act(programming)
    BACK.act(programming)
    assert (programming.phase, programming.read_back_failed) == ("done", "")


def test_reasons_against_it_are_kept() -> None:
    assert _in("not_done").reasons == (REASON,)
