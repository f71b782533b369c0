"""Each row of the transaction table, asked over the desk of a pump with a real memory."""

from __future__ import annotations

import pytest

from pump_core.clocks import MS_PER_MINUTE
from pump_core.orders import ClockSet, Proposal
from pump_core.orders import Stop as StopOrder
from pump_core.patterns import Stopped
from pump_core.prescription import AlarmSettings, Component, Mixture, Prescription
from pump_core.reasons import explain
from pump_core.record import NOTE_LENGTH, Record
from telemetry.backend.transaction_table import OUTCOMES_KEPT
from telemetry.backend.transactions import author_of
from telemetry.messages.codec import digest, dumps, stage_bytes
from telemetry.messages.hello import Ping, Pong, Unwelcome, Welcome
from telemetry.messages.programming import AskOutcome, Commit, Fault, Outcome, Override, Stage, StageRefused, StopNow
from telemetry.messages.reading import FillPage, Interrogate, LogPage, ReadBack, ReadFills, ReadLog
from telemetry.paging import FillReader, LogReader
from tests.telemetry.backend.bench_pump import ML, PG_PER_MG, SERIAL, USER, Bench, constants, fill, hello, ident

EXPIRES_MS = 15 * MS_PER_MINUTE


def test_a_proposal_is_held_inactive_until_it_is_committed(bench: Bench) -> None:
    before = bench.read()
    echo = bench.echo(1, bench.refill(100))
    assert bench.read() == before
    assert echo.after.reservoir_nl == 40 * ML
    bench.commit(1, bench.refill(100))
    assert bench.read().therapy.reservoir_nl == 40 * ML


def test_the_echo_is_what_a_commit_at_the_same_instant_makes_true(bench: Bench) -> None:
    proposal = bench.dose(3, fill(100))
    echo = bench.echo(1, proposal)
    assert echo.proposal == proposal
    assert echo.digest == digest(stage_bytes(proposal))
    outcome = bench.commit(1, proposal)
    assert bench.read().therapy == echo.after
    assert (outcome.revision, outcome.at_ms) == (echo.after.revision, echo.pump_time_ms)


def test_the_same_bytes_staged_again_give_the_same_echo_however_late(bench: Bench) -> None:
    proposal = bench.refill(100)
    first = bench.echo(1, proposal)
    bench.passes(MS_PER_MINUTE)
    assert bench.echo(1, proposal) == first


def test_other_bytes_under_a_staged_id_are_refused_and_the_first_stay(bench: Bench) -> None:
    first, other = bench.refill(100, 40), bench.refill(100, 30)
    bench.echo(1, first)
    assert bench.refused(1, other) == ["already_staged"]
    assert bench.commit(1, first).state == "done"
    assert bench.read().therapy.reservoir_nl == 40 * ML


def test_a_new_proposal_replaces_the_old_one(bench: Bench) -> None:
    old, new = bench.refill(100, 40), bench.refill(101, 30)
    bench.echo(1, old)
    bench.echo(2, new)
    assert bench.ask(1).state == "never_seen"
    assert bench.codes(bench.commit(1, old)) == ("not_done", ["not_staged"])
    assert bench.commit(2, new).state == "done"
    assert bench.read().therapy.reservoir_nl == 30 * ML


def test_a_commit_that_was_never_staged_is_remembered_as_not_done(bench: Bench) -> None:
    proposal = bench.refill(100)
    assert bench.codes(bench.commit(1, proposal)) == ("not_done", ["not_staged"])
    assert bench.refused(1, proposal) == ["already_settled"]
    assert bench.codes(bench.commit(1, proposal)) == ("not_done", ["not_staged"])


def test_a_confirmation_of_other_bytes_is_not_done_and_stays_so(bench: Bench) -> None:
    staged, confirmed = bench.refill(100, 40), bench.refill(100, 30)
    bench.echo(1, staged)
    before = bench.read()
    assert bench.codes(bench.commit(1, confirmed)) == ("not_done", ["digest_differs"])
    assert bench.codes(bench.commit(1, staged)) == ("not_done", ["digest_differs"])
    assert bench.read() == before


def test_a_proposal_is_good_until_just_before_it_expires(bench: Bench) -> None:
    proposal = bench.refill(100)
    echo = bench.echo(1, proposal)
    assert echo.expires_at_ms - echo.pump_time_ms == EXPIRES_MS
    bench.passes(EXPIRES_MS - 1)
    assert bench.ask(1).state == "staged"
    assert bench.commit(1, proposal).state == "done"


def test_an_expired_proposal_changes_nothing_and_is_not_staged_again(bench: Bench) -> None:
    proposal = bench.refill(100)
    bench.echo(1, proposal)
    bench.passes(EXPIRES_MS)
    assert bench.codes(bench.ask(1)) == ("not_done", ["expired"])
    assert bench.refused(1, proposal) == ["expired"]
    assert bench.codes(bench.commit(1, proposal)) == ("not_done", ["expired"])
    assert bench.read().therapy.reservoir_nl < 4 * ML


def test_a_proposal_made_on_another_revision_is_refused(bench: Bench) -> None:
    stale = Proposal(
        serial=SERIAL, base_revision=bench.read().therapy.revision - 1, prescription=None, orders=(fill(100),)
    )
    assert bench.refused(1, stale) == ["revision_changed"]


def test_a_proposal_for_another_pump_is_refused_by_name(bench: Bench) -> None:
    other = bench.refill(100).model_copy(update={"serial": "EMU551702"})
    assert bench.refused(1, other) == ["other_pump"]
    assert bench.ask(1).state == "never_seen"


def test_a_stop_between_echo_and_commit_makes_the_commit_not_done(bench: Bench) -> None:
    proposal = bench.dose(3, fill(100))
    bench.echo(1, proposal)
    assert bench.stop(2).state == "done"
    assert bench.codes(bench.commit(1, proposal)) == ("not_done", ["not_staged"])
    assert bench.read().therapy.stopped_since_ms is not None


def test_a_caution_needs_a_reason_of_its_own(bench: Bench) -> None:
    increase = bench.dose(5)
    echo = bench.echo(1, increase)
    assert [caution.code for caution in echo.cautions] == ["large_increase"]
    unanswered = bench.commit(1, increase, above_consensus="wrong one")
    assert bench.codes(unanswered) == ("not_done", ["reason_missing", "large_increase"])
    assert unanswered.reasons[1:] == echo.cautions
    assert bench.read().therapy.dose_pg_per_day == 3_000_000_000
    bench.program(2, increase, large_increase="pain 9 of 10")
    assert bench.read().therapy.dose_pg_per_day == 5_000_000_000


@pytest.mark.parametrize(
    "other", [{"code": "above_consensus"}, {"field": "concentration"}, {"drug": "baclofen"}, {"drug": ""}]
)
def test_a_reason_for_something_else_answers_no_caution(bench: Bench, other: dict[str, str]) -> None:
    increase = bench.dose(5)
    bench.echo(1, increase)
    commit = bench.commit_of(1, increase, large_increase="pain 9 of 10")
    (given,) = commit.overrides
    answer = bench.pump.answer(commit.model_copy(update={"overrides": (given.model_copy(update=other),)}))
    assert isinstance(answer, Outcome)
    assert bench.codes(answer) == ("not_done", ["reason_missing", "large_increase"])


def test_each_drug_needs_a_reason_of_its_own(factory: Bench) -> None:
    two = Mixture(
        components=(
            Component(drug="morphine", concentration_pg_per_ml=50 * PG_PER_MG),
            Component(drug="baclofen", concentration_pg_per_ml=50 * PG_PER_MG),
        )
    )
    model = factory.pump.machine().engine.data.model
    strong = Prescription(
        mixture=two,
        pattern=Stopped(),
        patient_boluses=None,
        catheter=None,
        alarms=AlarmSettings(
            low_reservoir_nl=model.low_reservoir_default.whole,
            critical_interval_ms=model.critical_interval.ms,
            noncritical_interval_ms=model.noncritical_interval.ms,
        ),
    )
    proposal = Proposal(serial="EMU770001", base_revision=0, prescription=strong, orders=())
    echo = factory.echo(1, proposal)
    assert [(each.code, each.drug) for each in echo.cautions] == [
        ("above_consensus_concentration", "morphine"),
        ("above_consensus_concentration", "baclofen"),
    ]
    reasons = tuple(
        Override(code=each.code, field=each.field, drug=each.drug, reason="no weaker one is made")
        for each in echo.cautions
    )
    for number, given, state in ((1, reasons[:1], "not_done"), (2, reasons, "done")):
        factory.echo(number, proposal)
        commit = factory.commit_of(number, proposal).model_copy(update={"overrides": given})
        answer = factory.pump.answer(commit)
        assert isinstance(answer, Outcome)
        assert answer.state == state


def test_a_hard_reason_is_refused_before_anything_is_held(bench: Bench) -> None:
    assert bench.refused(1, bench.dose(30)) == ["ten_fold"]
    assert bench.ask(1).state == "never_seen"
    assert bench.refused(2, bench.refill(100, 50)) == ["over_capacity"]


def test_a_commit_sent_twice_acts_once_and_is_answered_twice(bench: Bench) -> None:
    proposal = bench.refill(100)
    bench.echo(1, proposal)
    first = bench.commit(1, proposal)
    bench.passes(MS_PER_MINUTE)
    after = bench.read()
    assert bench.commit(1, proposal) == first
    assert bench.ask(1) == first
    assert bench.read() == after


def test_a_command_that_was_carried_out_is_never_staged_again(bench: Bench) -> None:
    proposal = bench.refill(100)
    bench.program(1, proposal)
    assert bench.refused(1, proposal) == ["already_done"]


def test_an_order_that_acted_never_acts_again_under_another_transaction(bench: Bench) -> None:
    bench.program(1, bench.refill(100))
    assert bench.refused(2, bench.refill(100, 30)) == ["already_done"]
    bench.restart()
    assert bench.refused(3, bench.refill(100, 30)) == ["already_done"]


@pytest.mark.parametrize(
    ("staged", "code"),
    [
        (dumps([3, []]), "schema_unknown"),
        (dumps([1, []]), "schema_unknown"),
        (dumps([2, []]), "unreadable"),
        (dumps(["1", []]), "unreadable"),
        (b"\xff\x00garbage", "unreadable"),
        (b"\x81" * 300, "unreadable"),
    ],
)
def test_bytes_that_are_no_proposal_of_this_schema_are_refused(bench: Bench, staged: bytes, code: str) -> None:
    assert bench.refused(1, staged) == [code]
    assert bench.ask(1).state == "never_seen"


def test_stop_acts_once_for_each_id_and_stays_stopped(bench: Bench) -> None:
    first = bench.stop(1)
    stopped = bench.read()
    assert first.state == "done"
    assert stopped.therapy.flow_nl_per_day == 0
    assert bench.stop(1) == first
    again = bench.stop(2)
    assert (again.state, again.revision) == ("done", first.revision)
    assert bench.read() == stopped


def test_a_stop_repeated_after_a_restart_of_therapy_does_not_stop_it_again(bench: Bench) -> None:
    stopped = bench.stop(1)
    bench.program(2, bench.dose(3))
    assert bench.stop(1) == stopped
    assert bench.read().therapy.flow_nl_per_day == 300_000


def test_a_pump_that_was_never_programmed_has_nothing_to_stop(factory: Bench) -> None:
    assert factory.codes(factory.stop(1)) == ("not_done", ["never_programmed"])


def test_a_stop_of_a_stopped_pump_drops_what_would_start_it_again(bench: Bench) -> None:
    bench.stop(1)
    restart = bench.dose(3)
    bench.echo(2, restart)
    assert bench.stop(3).state == "done"
    assert bench.codes(bench.commit(2, restart)) == ("not_done", ["not_staged"])
    assert bench.read().therapy.stopped_since_ms is not None


def test_a_stop_for_another_pump_stops_nothing(bench: Bench) -> None:
    assert bench.codes(bench.stop(1, serial="EMU000000")) == ("not_done", ["other_pump"])
    assert bench.read().therapy.stopped_since_ms is None


def test_a_stop_order_in_a_transaction_stops_too(bench: Bench) -> None:
    stop = StopOrder(command_id=ident(100))
    proposal = Proposal(serial=SERIAL, base_revision=bench.read().therapy.revision, prescription=None, orders=(stop,))
    bench.program(1, proposal)
    assert bench.read().therapy.stopped_since_ms == bench.read().pump_time_ms


def test_every_state_of_a_command_can_be_asked_for(bench: Bench) -> None:
    proposal = bench.refill(100)
    assert bench.ask(1).state == "never_seen"
    bench.echo(1, proposal)
    assert bench.ask(1).state == "staged"
    done = bench.commit(1, proposal)
    assert bench.ask(1) == done
    missing = bench.commit(2, proposal)
    assert bench.ask(2) == missing


def test_the_newest_outcomes_are_remembered_in_order_and_the_oldest_forgotten(bench: Bench) -> None:
    proposal = bench.refill(100)
    bench.program(1, proposal)
    for number in range(2, OUTCOMES_KEPT + 2):
        bench.commit(number, proposal)
    bench.restart()
    assert bench.ask(1).state == "never_seen"
    assert [bench.ask(n).state for n in range(2, OUTCOMES_KEPT + 2)] == ["not_done"] * OUTCOMES_KEPT
    assert bench.refused(1, proposal) == ["revision_changed"]
    assert bench.refused(1, bench.refill(100)) == ["already_done"]


def test_every_reason_of_the_pump_has_words(bench: Bench) -> None:
    answers = [
        bench.stage(1, dumps([3, []])),
        bench.stage(1, b"\xff"),
        bench.stage(1, bench.dose(30)),
    ]
    bench.program(2, bench.refill(100))
    answers += [bench.stage(2, bench.refill(101)), bench.stage(3, bench.refill(100))]
    bench.commit(4, bench.refill(101))
    answers += [bench.stage(4, bench.refill(101))]
    for answer in answers:
        assert isinstance(answer, StageRefused)
        for reason in answer.reasons:
            assert explain(reason, constants().drugs).what


def _files(bench: Bench) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(bench.directory.iterdir())}


@pytest.mark.parametrize(
    "request_",
    [
        Ping(),
        Interrogate(events=64),
        ReadBack(events=64),
        ReadLog(next_expected=0, offset=0, stored=True),
        ReadFills(first=0, offset=0, stored=True),
        AskOutcome(command_id=ident(1)),
        Stage(command_id=ident(9), staged=b"\xff", user=USER),
        StopNow(command_id=ident(7), serial=SERIAL, user=USER),
    ],
    ids=lambda request: type(request).__name__,
)
def test_a_request_that_changes_nothing_writes_nothing(bench: Bench, request_: Record) -> None:
    bench.stop(7)
    before = _files(bench)
    bench.pump.answer(request_)
    assert _files(bench) == before


def test_what_changes_the_pump_is_on_disk_when_it_is_answered(bench: Bench) -> None:
    proposal = bench.refill(100)
    before = _files(bench)
    bench.echo(1, proposal)
    staged = _files(bench)
    assert staged != before
    bench.commit(1, proposal)
    assert _files(bench) != staged
    assert bench.read_back(events=12) == bench.read(events=12)


def test_a_read_back_comes_from_what_is_stored(bench: Bench) -> None:
    bench.program(1, bench.refill(100))
    for slot in ("slot-a", "slot-b"):
        (bench.directory / slot).write_bytes(b"not a slot")
    answer = bench.pump.answer(ReadBack(events=0))
    assert isinstance(answer, Fault)
    assert answer.code == "memory"
    for page, working in ((LogReader(stored=True), LogReader()), (FillReader(stored=True), FillReader())):
        answer = bench.pump.answer(page.request())
        assert isinstance(answer, Fault)
        assert answer.code == "memory"
        assert isinstance(bench.pump.answer(working.request()), LogPage | FillPage)


def test_pages_from_the_stored_memory_are_those_of_the_working_state(bench: Bench) -> None:
    bench.program(1, bench.refill(100))
    bench.passes(1_000)
    bench.stop(2)
    assert bench.log(stored=True) == bench.log()
    assert bench.fills(stored=True) == bench.fills()
    assert [event.kind for event in bench.log()[-2:]] == ["filled", "stopped"]


def test_a_pump_without_prescription_takes_a_clock_alone(factory: Bench) -> None:
    clock = ClockSet(command_id=ident(100), offset_ms=5)
    factory.program(1, Proposal(serial="EMU770001", base_revision=0, prescription=None, orders=(clock,)))
    assert factory.read().wall_offset_ms == 5


def test_a_message_that_is_no_request_is_answered_with_a_fault(bench: Bench) -> None:
    answer = bench.pump.answer(Pong(pump_time_ms=0))
    assert isinstance(answer, Fault)


def test_the_people_behind_a_command_are_kept(bench: Bench) -> None:
    increase = bench.dose(5)
    bench.echo(1, increase)
    commit = bench.commit_of(1, increase, large_increase="pain 9 of 10")
    bench.pump.answer(Commit.model_validate(dict(commit) | {"second_checker": "second person"}))
    bench.restart()
    kept = bench.pump.machine().checkpoint().table.settled[-1]
    assert (kept.user, kept.second_checker) == (USER, "second person")
    assert [(override.code, override.reason) for override in kept.overrides] == [("large_increase", "pain 9 of 10")]
    assert bench.pump.machine().checkpoint().table.committed == stage_bytes(increase)


def test_the_log_names_the_people_and_their_reasons(bench: Bench) -> None:
    increase = bench.dose(5, fill(100))
    bench.echo(1, increase)
    commit = bench.commit_of(1, increase, large_increase="pain 9 of 10")
    bench.pump.answer(commit.model_copy(update={"user": "A. Nurse", "second_checker": "BC"}))
    bench.pump.answer(StopNow(command_id=ident(2), serial=SERIAL, user="D. Other"))
    bench.restart()
    told = [(event.kind, event.user, event.note) for event in bench.read(events=3).events]
    note = "second checker BC; large_increase dose morphine: pain 9 of 10"
    assert told == [("filled", "A. Nurse", note), ("programmed", "A. Nurse", note), ("stopped", "D. Other", "")]


def test_a_long_note_is_cut_to_what_the_log_holds(bench: Bench) -> None:
    commit = bench.commit_of(1, bench.refill(100), **{f"code_{n}": "r" * 120 for n in range(9)})
    note = author_of(commit).note
    assert len(note) == NOTE_LENGTH
    assert note.endswith("…")
    assert author_of(bench.commit_of(1, bench.refill(100))).note == ""


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"protocol_lowest": 2, "protocol_highest": 3}, "protocol"),
        ({"protocol_lowest": 0, "protocol_highest": 0}, "protocol"),
        ({"schema_lowest": 1, "schema_highest": 1}, "schema"),
        ({"schema_lowest": 3, "schema_highest": 3}, "schema"),
        ({"limits_version": "1999.1"}, "limits"),
        ({"constants_version": "1999.1"}, "constants"),
        ({"role": "handset"}, "role"),
    ],
)
def test_a_tablet_that_does_not_fit_is_told_what_the_pump_has(
    bench: Bench, fields: dict[str, object], code: str
) -> None:
    answer = bench.pump.greet(hello(**fields), "clinician")
    assert isinstance(answer, Unwelcome)
    assert answer.code == code
    assert answer.pump_has


def test_a_fitting_tablet_is_welcomed_by_an_emulated_pump(bench: Bench) -> None:
    answer = bench.pump.greet(hello(protocol_lowest=0, protocol_highest=7), "clinician")
    assert isinstance(answer, Welcome)
    assert (answer.emulated, answer.serial, answer.protocol) == (True, "EMU900238", 1)
    assert bench.read().notice == "Emulated pump · not for patient use"
