from __future__ import annotations

from telemetry.link import transitions
from telemetry.link.frames import Kind
from telemetry.link.transitions import TRANSITIONS, State, Step, Whose, step_for


def documented() -> set[tuple[str, str, str, str]]:
    lines = (transitions.__doc__ or "").splitlines()
    start = next(at for at, line in enumerate(lines) if line.split() == ["state", "kind", "connection", "step"])
    rows = set()
    for line in lines[start + 1 :]:
        if not line.strip():
            break
        state, kind, whose, step = line.split()
        rows.add((state, kind, whose, step))
    return rows


def test_the_table_in_the_documentation_is_the_one_that_runs() -> None:
    running = {
        (state.name.lower(), kind.name, whose.name.lower(), step.name.lower())
        for state, steps in TRANSITIONS.items()
        for (kind, whose), step in steps.items()
    }
    assert documented() == running


def test_a_reset_or_close_is_never_answered_and_ends_only_what_it_names() -> None:
    for state in State:
        for kind in (Kind.RESET, Kind.CLOSE):
            for whose in Whose:
                step = step_for(state, kind, whose)
                assert step in {Step.END, Step.WITHDRAW, Step.DROP}
                assert step is not Step.END or whose is Whose.OURS


def test_an_open_never_ends_a_connection() -> None:
    steps = {step_for(state, Kind.OPEN, whose) for state in State for whose in Whose}
    assert steps == {Step.OFFER, Step.REFUSE, Step.TURN_AWAY, Step.DROP}


def test_what_is_taken_without_looking_it_up_is_taken_by_the_table_too() -> None:
    for state in (State.OPEN, State.SERVING, State.GUARDING):
        for kind in (Kind.DATA, Kind.DATA_ACK, Kind.ACK):
            assert step_for(state, kind, Whose.OURS) is Step.TAKE
