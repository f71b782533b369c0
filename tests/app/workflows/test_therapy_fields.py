"""A read-back is compared with what was confirmed field by field, and each field that differs is named."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.workflows.therapy_fields import FIELDS, FieldKey, differing, not_as_confirmed
from pump_core.log import Run
from pump_core.orders import ClockSet
from pump_core.patterns import Continuous
from pump_core.prescription import Component, Mixture, PatientBoluses
from pump_core.quantities import DoseRate
from pump_core.report import TherapyReport
from telemetry.messages.programming import Echo, StopNow
from telemetry.messages.reading import Interrogation
from tests.app.desk import Desk

ML = 1_000_000
BOLUSES = PatientBoluses(dose_pg=1, duration_ms=60_000, lockout_ms=3_600_000, max_per_24_h=4)
OTHER = Mixture(components=(Component(drug="morphine", concentration_pg_per_ml=20 * 10**9),))


@pytest.fixture(scope="module")
def programmed() -> tuple[Echo, Interrogation]:
    """What was confirmed of a refill with a new dose, and what the pump read back a minute later."""
    desk = Desk()
    desk.review(dose=DoseRate.of("3.3", "mg/day"))
    run = desk.workflow.run
    assert run is not None
    desk.workflow.program()
    desk.answer_all()
    assert run.programming.echo is not None
    assert run.programming.read_back is not None
    return run.programming.echo, run.programming.read_back


def prescribed(**changes: object) -> Callable[[TherapyReport], TherapyReport]:
    def alter(report: TherapyReport) -> TherapyReport:
        assert report.prescription is not None
        return report.model_copy(update={"prescription": report.prescription.model_copy(update=changes)})

    return alter


def reported(**changes: object) -> Callable[[TherapyReport], TherapyReport]:
    return lambda report: report.model_copy(update=changes)


def filled(**changes: object) -> Callable[[TherapyReport], TherapyReport]:
    def alter(report: TherapyReport) -> TherapyReport:
        assert report.last_fill is not None
        return report.model_copy(update={"last_fill": report.last_fill.model_copy(update=changes)})

    return alter


def alarms(report: TherapyReport) -> TherapyReport:
    assert report.prescription is not None
    told = report.prescription.alarms.model_copy(update={"critical_interval_ms": 1})
    return prescribed(alarms=told)(report)


ALTERED: list[tuple[FieldKey, Callable[[TherapyReport], TherapyReport]]] = [
    ("state", reported(stopped_since_ms=1)),
    ("drug", prescribed(mixture=OTHER)),
    ("pattern", prescribed(pattern=Continuous(dose_pg_per_day=1))),
    ("dose", reported(doses_pg_per_day=(3_300_000_001,))),
    ("flow", reported(flow_nl_per_day=330_001)),
    ("flow", reported(mean_flow_nl_per_day=330_001)),
    ("flow", reported(highest_flow_nl_per_day=330_001)),
    ("boluses", prescribed(patient_boluses=BOLUSES)),
    ("former", lambda report: report.model_copy(update={"before_stop": report.prescription})),
    ("line", prescribed(catheter=None)),
    ("line", reported(tubing_nl=199_000)),
    ("line", reported(catheter_nl=None)),
    ("alarms", alarms),
    ("fill", filled(injected_nl=38 * ML)),
    ("fill", filled(withdrawn_nl=1)),
    ("fill", filled(command_id=bytes(16))),
    ("fill", reported(last_fill=None)),
    ("lot", filled(lot="C4472")),
    ("lot", filled(product="")),
    ("lot", filled(use_by_day=1)),
    ("lot", filled(fluid=OTHER)),
    ("patient", reported(patient=None)),
    ("reservoir", reported(reservoir_nl=41 * ML)),
    ("reservoir", reported(reservoir_nl=39 * ML)),
]


def test_a_pump_that_holds_what_was_confirmed_differs_in_nothing(programmed: tuple[Echo, Interrogation]) -> None:
    echo, back = programmed
    assert not_as_confirmed(echo, back) == ()
    a_day_later = back.model_copy(update={"pump_time_ms": back.pump_time_ms + 86_400_000})
    less = a_day_later.therapy.model_copy(update={"reservoir_nl": a_day_later.therapy.reservoir_nl - 330_000})
    assert not_as_confirmed(echo, a_day_later.model_copy(update={"therapy": less})) == ()


@pytest.mark.parametrize(("key", "alter"), ALTERED)
def test_each_field_that_differs_is_named_and_no_other(
    programmed: tuple[Echo, Interrogation], key: FieldKey, alter: Callable[[TherapyReport], TherapyReport]
) -> None:
    echo, back = programmed
    altered = back.model_copy(update={"therapy": alter(back.therapy)})
    wrong = not_as_confirmed(echo, altered)
    assert key in wrong
    assert set(wrong) <= {key, "lot"}, "a fill that is gone has no lot either"
    assert (key == "reservoir") or key in differing(echo.after, altered.therapy)


def test_a_fill_that_neither_echo_nor_read_back_holds_is_named(programmed: tuple[Echo, Interrogation]) -> None:
    echo, back = programmed
    gone = {"last_fill": None}
    echo = echo.model_copy(update={"after": echo.after.model_copy(update=gone)})
    assert not_as_confirmed(echo, back.model_copy(update={"therapy": back.therapy.model_copy(update=gone)})) == (
        "fill",
    )


def test_a_clock_that_was_set_otherwise_than_ordered_is_named(programmed: tuple[Echo, Interrogation]) -> None:
    echo, back = programmed
    order = ClockSet(command_id=bytes([9]) * 16, offset_ms=back.wall_offset_ms + 1)
    proposal = echo.proposal.model_copy(update={"orders": (*echo.proposal.orders, order)})
    assert not_as_confirmed(echo.model_copy(update={"proposal": proposal}), back) == ("clock",)


RUN = Run(kind="bridge", command_id=bytes([8]) * 16, started_ms=0, ends_ms=3_600_000, flow_nl_per_day=500)


@pytest.mark.parametrize(
    ("held", "after_ms", "wrong"),
    [
        pytest.param((RUN.model_copy(update={"started_ms": 5, "ends_ms": 3_600_005}),), 5, (), id="as echoed"),
        pytest.param((), 3_600_001, (), id="ended since"),
        pytest.param((), 5, ("runs",), id="is not there"),
        pytest.param((RUN.model_copy(update={"flow_nl_per_day": 501}),), 5, ("runs",), id="another flow"),
        pytest.param((RUN.model_copy(update={"ends_ms": 9_000_000}),), 5, ("runs",), id="lasts longer"),
    ],
)
def test_a_run_that_was_ordered_is_there_as_echoed_or_has_ended(
    programmed: tuple[Echo, Interrogation], held: tuple[Run, ...], after_ms: int, wrong: tuple[str, ...]
) -> None:
    echo, back = programmed
    fill = next(order for order in echo.proposal.orders if order.kind == "fill")
    echo = echo.model_copy(
        update={
            "proposal": echo.proposal.model_copy(
                update={"orders": (fill, ClockSet(command_id=RUN.command_id, offset_ms=back.wall_offset_ms))}
            ),
            "after": echo.after.model_copy(update={"runs": (RUN,)}),
        }
    )
    back = back.model_copy(
        update={
            "pump_time_ms": echo.pump_time_ms + after_ms,
            "therapy": back.therapy.model_copy(update={"runs": held}),
        }
    )
    assert not_as_confirmed(echo, back) == wrong


def test_every_field_is_tried_here(programmed: tuple[Echo, Interrogation]) -> None:
    tried = {key for key, _ in ALTERED} | {"clock", "runs"}
    assert tried == set(FIELDS)


def test_a_read_back_that_differs_is_recorded_once_with_its_fields() -> None:
    desk = Desk()
    desk.review()
    desk.workflow.program()
    desk.answer()
    back = desk.machine.interrogation(0)
    altered = back.therapy.model_copy(update={"doses_pg_per_day": (6_000_000_000,)})
    desk.answer_with(back.model_copy(update={"therapy": altered}))
    desk.answer_all()
    assert desk.records.found[0] == ("read back", ("dose",))
    assert [kind for kind, _ in desk.records.found].count("read back") == 1


def test_a_read_back_of_something_later_is_no_finding() -> None:
    desk = Desk()
    desk.review()
    desk.workflow.program()
    desk.answer()
    desk.tablet.stop_pump()
    stop = next(sent for sent in desk.sent if isinstance(sent[1], StopNow))
    desk.sent.remove(stop)
    desk.sent.appendleft(stop)
    desk.answer_all()
    run = desk.workflow.run
    assert run is not None
    assert run.programming.echo is not None
    assert run.programming.read_back is not None
    assert "state" in not_as_confirmed(run.programming.echo, run.programming.read_back)
    assert desk.records.found == []
