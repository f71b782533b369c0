"""What the patient does and what befalls a pump: each once for its id, logged, and the same after a restart."""

from __future__ import annotations

from typing import Any

import pytest

from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE
from pump_core.faults import FlowError, LowBattery, MagneticField, PortInjected, Stall
from pump_core.orders import Bridge, Prime, Proposal, SingleBolus
from pump_core.patient import PatientFacts
from pump_core.prescription import Component, Mixture, PatientBoluses
from pump_core.report import LINE_PARTS_TOLD
from telemetry.backend.bedside import BedsideCalls
from telemetry.backend.bedside_words import KINDS, fault_of
from telemetry.backend.inputs import Befalling, Interrogating, Pressing
from telemetry.backend.memory import read_memory
from telemetry.backend.pump import CARRIES_OUT
from telemetry.backend.transaction_table import PRESSES_KEPT
from telemetry.control import ControlRefused
from telemetry.messages.programming import Override, StageRefused
from tests.telemetry.backend.bench_pump import ML, MORPHINE, PG_PER_MG, Bench, fill, hello, ident

BOLUS_MG = 100_000_000  # 0.1 mg in pg
LOCKOUT_MS = 4 * MS_PER_HOUR


def _calls(bench: Bench) -> BedsideCalls:
    return BedsideCalls(bench.pump, bench.bedside)


def _with_handset(bench: Bench) -> BedsideCalls:
    """The same dose, and a bolus of 0.1 mg over 10 min, at most every 4 h."""
    boluses = PatientBoluses(dose_pg=BOLUS_MG, duration_ms=10 * MS_PER_MINUTE, lockout_ms=LOCKOUT_MS, max_per_24_h=4)
    proposal = bench.dose(3).model_copy(
        update={
            "prescription": bench.prescription.model_copy(update={"patient_boluses": boluses}),
            "patient": PatientFacts(opioid="tolerant", psychosis="no", indication="malignant_pain", allergies=()),
        }
    )
    bench.program(1, proposal)
    return _calls(bench)


def _inputs(bench: Bench) -> list[str]:
    return [logged.input.kind for logged in read_memory(bench.directory).inputs]


def test_a_press_gives_a_bolus_and_the_next_one_is_locked_out(bench: Bench) -> None:
    calls = _with_handset(bench)
    now = calls("status", {})["pump_time_ms"]
    first = calls("press", {})
    assert (first["denied"], first["next_at_ms"]) == (None, now + LOCKOUT_MS)
    assert [run.kind for run in bench.read().therapy.runs] == ["patient_bolus"]
    bench.passes(MS_PER_HOUR)
    second = calls("press", {})
    assert (second["denied"], second["next_at_ms"]) == ("lockout", now + LOCKOUT_MS)
    assert second["command_id"] != first["command_id"]
    kinds = [event.kind for event in bench.read(events=3).events]
    assert kinds == ["patient_bolus_given", "run_ended", "patient_bolus_denied"]
    assert bench.read().therapy.boluses_started_ms == (now,)


def test_a_press_repeated_under_its_id_acts_once_and_is_answered_the_same(bench: Bench) -> None:
    calls = _with_handset(bench)
    first = calls("press", {"command_id": ident(70).hex()})
    bench.passes(LOCKOUT_MS)
    logged = _inputs(bench)
    assert calls("press", {"command_id": ident(70).hex()}) == first
    assert _inputs(bench) == logged
    bench.restart()
    assert _calls(bench)("press", {"command_id": ident(70).hex()}) == first
    assert len(bench.read().therapy.boluses_started_ms) == 1
    assert _calls(bench)("press", {"command_id": ident(71).hex()})["denied"] is None


def test_what_became_of_a_press_is_the_same_after_a_restart(bench: Bench) -> None:
    calls = _with_handset(bench)
    calls("press", {"command_id": ident(70).hex()})
    bench.passes(5 * MS_PER_MINUTE)
    before = bench.pump.machine().checkpoint()
    bench.restart()
    assert bench.pump.machine().checkpoint() == before
    assert [run.kind for run in bench.read().therapy.runs] == ["patient_bolus"]


def test_one_id_never_means_a_press_and_another_command(bench: Bench) -> None:
    calls = _with_handset(bench)
    with pytest.raises(ControlRefused, match="another command's"):
        calls("press", {"command_id": ident(1).hex()})
    assert bench.pump.act(Pressing(command_id=ident(1))) is None
    calls("press", {"command_id": ident(70).hex()})
    answer = bench.stage(70, bench.refill(100))
    assert isinstance(answer, StageRefused)
    assert [reason.code for reason in answer.reasons] == ["already_settled"]


def test_many_presses_push_no_outcome_of_a_clinician_out(bench: Bench) -> None:
    calls = _with_handset(bench)
    for number in range(200, 200 + 5 * PRESSES_KEPT):
        calls("press", {"command_id": ident(number).hex()})
    bench.restart()
    assert bench.ask(1).state == "done"
    assert len(bench.pump.machine().checkpoint().table.presses) == PRESSES_KEPT


def test_a_pump_without_patient_boluses_denies_and_logs(bench: Bench) -> None:
    assert _calls(bench)("press", {})["denied"] == "not_programmed"
    assert [event.kind for event in bench.read(events=1).events] == ["patient_bolus_denied"]


@pytest.mark.parametrize("text", ["", "00", "zz" * 16, 5, "00" * 17])
def test_an_id_that_is_none_is_refused(bench: Bench, text: object) -> None:
    with pytest.raises(ControlRefused, match="32 hexadecimal digits"):
        _calls(bench)("press", {"command_id": text})


def test_a_fault_befalls_the_pump_and_is_replayed(bench: Bench) -> None:
    calls = _calls(bench)
    assert calls("fault", {"kind": "stall", "found_after_ms": 0, "recovers_after_ms": None}) == {
        "said": ["motor_stall"],
        "alarms": ["motor_stall"],
    }
    assert bench.read().alarms == ("motor_stall",)
    bench.passes(MS_PER_DAY)
    before = bench.pump.machine().checkpoint()
    true = bench.pump.true_nl()
    bench.restart()
    assert bench.pump.machine().checkpoint() == before
    assert bench.pump.true_nl() == true
    assert bench.read().therapy.reservoir_nl == 3_100_000


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"kind": "flow_error", "ppm": -5}, FlowError(ppm=-5)),
        (
            {"kind": "stall", "found_after_ms": 1, "recovers_after_ms": None},
            Stall(found_after_ms=1, recovers_after_ms=None),
        ),
        (
            {"kind": "port_injected", "nl": 7, "fluid": {"baclofen": "2 mg/mL"}},
            PortInjected(
                nl=7, fluid=Mixture(components=(Component(drug="baclofen", concentration_pg_per_ml=2_000_000_000),))
            ),
        ),
        ({"kind": "port_injected", "nl": 7, "fluid": None}, PortInjected(nl=7, fluid=None)),
    ],
)
def test_a_fault_in_words_is_its_record(given: dict[str, Any], fault: object) -> None:
    assert fault_of(given) == fault


def test_every_kind_of_fault_can_be_said() -> None:
    assert len(KINDS) == 11
    for kind, record in KINDS.items():
        with pytest.raises(ControlRefused, match=kind) as refusal:
            fault_of({"kind": kind, "nonsense": 1})
        assert all(name in str(refusal.value) for name in record.model_fields if name != "kind")


@pytest.mark.parametrize(
    ("call", "args", "said"),
    [
        ("fault", {}, "kind is one of flow_error, stall"),
        ("fault", {"kind": ["stall"]}, "kind is one of"),
        ("fault", {"kind": "low_battery", "safe_state": 1}, "safe_state"),
        ("fault", {"kind": "true_tubing", "nl": 10**8 + 1}, "at most 100000000"),
        ("fault", {"kind": "stall", "found_after_ms": 2**62, "recovers_after_ms": None}, "after_ms: .* less than"),
        ("fault", {"kind": "flow_error", "ppm": 10**9}, "ppm"),
        ("fault", {"kind": "port_injected", "nl": 1, "fluid": {"morphine": "10"}}, "number, a space and a unit"),
        ("inject", {"nl": 1, "product": "nothing"}, "known are infumorph"),
        ("inject", {"nl": 1, "product": 5}, "there is no product"),
        ("inject", {"nl": 1, "mixture": {}}, "a mixture names"),
        ("inject", {"nl": 1, "mixture": {"morphine": 10}}, "a mixture names"),
        ("inject", {"nl": 1, "mixture": {"morphine": "10 furlongs"}}, "furlongs"),
        ("inject", {"nl": 1, "mixture": {"morphine": "0 mg/mL"}}, "greater than 0"),
        ("inject", {"nl": 1, "mixture": {"m": "1 mg/mL"}, "product": "infumorph-10"}, "not both"),
    ],
)
def test_a_call_that_makes_no_sense_changes_nothing(bench: Bench, call: str, args: dict[str, Any], said: str) -> None:
    before = bench.pump.machine().checkpoint()
    with pytest.raises(ControlRefused, match=said):
        _calls(bench)(call, args)
    assert bench.pump.machine().checkpoint() == before


def test_the_largest_fault_that_can_be_said_is_stored_and_read_again(bench: Bench) -> None:
    calls = _calls(bench)
    longest = 3_653 * MS_PER_DAY
    for fault in (
        {"kind": "true_tubing", "nl": 100 * ML},
        {"kind": "true_catheter", "nl": 100 * ML},
        {"kind": "port_injected", "nl": 100 * ML, "fluid": {"morphine": "999000 mg/mL"}},
        {"kind": "stall", "found_after_ms": longest, "recovers_after_ms": longest},
        {"kind": "early_replacement", "ends_after_ms": longest},
    ):
        calls("fault", fault)
    bench.stop(9)
    before = bench.pump.machine().checkpoint()
    bench.restart()
    assert bench.pump.machine().checkpoint() == before
    assert "memory" not in " ".join(bench.read().alarms)


def test_a_needle_may_inject_what_the_label_does_not_say(bench: Bench) -> None:
    calls = _calls(bench)
    before = bench.read().therapy
    calls("withdraw", {})
    calls("inject", {"nl": 10 * ML, "product": "lioresal-2000"})
    calls("inject", {"nl": 10 * ML, "mixture": {"fentanyl": "1 mg/mL", "bupivacaine": "20 mg/mL"}})
    holds = bench.pump.machine().engine.state
    assert holds.true_path is not None
    assert set(holds.true_path.in_reservoir(holds.delivered)) == {"morphine", "baclofen", "fentanyl", "bupivacaine"}
    assert bench.read().therapy == before


def test_what_leaves_the_tip_is_known_drug_by_drug(bench: Bench) -> None:
    calls = _calls(bench)
    before = calls("released", {})["morphine"]["pg"]
    bench.passes(2 * MS_PER_DAY)
    after = calls("released", {})["morphine"]
    assert abs(after["pg"] - before - 6_030_000_000) < 100
    assert after["text"].endswith(" mg")
    assert "released" not in bench.read().to_list()


def _mri(bench: Bench, **more: object) -> None:
    values = {
        "lasts_ms": 30 * MS_PER_MINUTE,
        "found_after_ms": 20 * MS_PER_MINUTE,
        "recovers_after_ms": MS_PER_MINUTE,
        "recovery_found_after_ms": None,
        "latches": True,
    }
    bench.pump.act(Befalling(fault=MagneticField.model_validate(values | more)))


def test_an_interrogation_that_ends_a_latch_is_logged_and_one_that_changes_nothing_is_not(bench: Bench) -> None:
    bench.read()
    assert "interrogate" not in _inputs(bench)
    _mri(bench)
    bench.passes(MS_PER_HOUR)
    assert bench.pump.machine().engine.state.latched
    bench.read()
    assert _inputs(bench)[-1] == "interrogate"
    assert not bench.pump.machine().engine.state.latched
    before = bench.pump.machine().checkpoint()
    bench.restart()
    assert bench.pump.machine().checkpoint() == before


def test_a_recovery_that_is_named_late_is_named_once_and_after_a_restart_too(bench: Bench) -> None:
    _mri(bench, latches=False)
    bench.passes(MS_PER_HOUR)
    assert bench.read().alarms == ("motor_stall",)
    bench.restart()
    told = bench.read(events=1)
    assert told.alarms == ()
    assert [event.kind for event in told.events] == ["motor_stall_recovered"]
    count = len(_inputs(bench))
    bench.read()
    assert len(_inputs(bench)) == count


def test_a_read_back_interrogates_nothing(bench: Bench) -> None:
    _mri(bench)
    bench.passes(MS_PER_HOUR)
    assert bench.read_back().alarms == ("motor_stall",)
    assert bench.pump.machine().engine.state.latched
    assert Interrogating().to_list() == ["interrogate"]


def test_nothing_that_was_staged_before_a_reset_ends_the_safe_state_unseen(bench: Bench) -> None:
    refill = bench.refill(100)
    bench.echo(1, refill)
    bench.pump.act(Befalling(fault=LowBattery(safe_state=True)))
    assert bench.codes(bench.commit(1, refill)) == ("not_done", ["revision_changed"])
    assert bench.read().alarms == ("critical_memory_error",)


def test_a_line_of_more_fluids_than_a_report_names_is_still_told(bench: Bench) -> None:
    for turn in range(18):
        strength, product = (10, "infumorph-10") if turn % 2 else (25, "infumorph-25")
        fluid = Mixture(components=(Component(drug="morphine", concentration_pg_per_ml=strength * PG_PER_MG),))
        withdrawn = bench.read().therapy.reservoir_nl // 100_000 * 100_000
        order = fill(100 + turn, 38, fluid=fluid, product=product, withdrawn_nl=withdrawn)
        same = bench.dose(3, order)
        proposal = same.model_copy(update={"prescription": bench.prescription.model_copy(update={"mixture": fluid})})
        echo = bench.echo(turn, proposal)
        reasons = tuple(
            Override(code=each.code, field=each.field, drug=each.drug, reason="bench") for each in echo.cautions
        )
        bench.pump.answer(bench.commit_of(turn, proposal).model_copy(update={"overrides": reasons}))
        bench.passes(MS_PER_MINUTE)
    told = bench.read().therapy.line
    assert len(told) == LINE_PARTS_TOLD
    assert told[0].fluid == MORPHINE
    state = bench.pump.machine().engine.state
    assert state.believed_path is not None
    assert told == state.believed_path.parts(state.metered)[:LINE_PARTS_TOLD]


def test_the_pump_says_all_that_it_carries_out(bench: Bench) -> None:
    welcome = bench.pump.greet(hello(), "clinician")
    assert getattr(welcome, "carries_out", ()) == CARRIES_OUT
    assert {"flex", "minimum_rate", "patient_boluses", "single_bolus", "prime", "bridge", "silence"} < set(CARRIES_OUT)


def test_orders_that_take_time_go_on_after_a_restart_and_never_begin_again(bench: Bench) -> None:
    bolus = SingleBolus(command_id=ident(90), dose_pg=BOLUS_MG, duration_ms=MS_PER_HOUR)
    revision = bench.read().therapy.revision
    proposal = Proposal(serial=bench.pump.identity.serial, base_revision=revision, prescription=None, orders=(bolus,))
    bench.program(1, proposal)
    bench.passes(MS_PER_HOUR // 2)
    bench.restart()
    assert [run.kind for run in bench.read().therapy.runs] == ["single_bolus"]
    bench.passes(MS_PER_HOUR)
    assert bench.read().therapy.runs == ()
    again = proposal.model_copy(update={"base_revision": bench.read().therapy.revision})
    assert bench.refused(2, again) == ["already_done"]


def test_orders_the_line_speaks_against_are_refused_with_reasons(bench: Bench) -> None:
    revision = bench.read().therapy.revision
    serial = bench.pump.identity.serial
    for order, code in (
        (Prime(command_id=ident(91), front="reservoir"), "drug_at_tip"),
        (Bridge(command_id=ident(92), dose_pg_per_day=PG_PER_MG), "nothing_to_bridge"),
    ):
        proposal = Proposal(serial=serial, base_revision=revision, prescription=None, orders=(order,))
        assert code in bench.refused(3, proposal)
