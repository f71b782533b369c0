"""Runs one stream of commands on a pump again and again, and kills it at every durable step of it.

For each step a child process is forked that owns the pump; it counts its calls of write, fsync, rename, open,
unlink and truncate, and sends itself SIGKILL in front of the n-th, or half way through when that is a write.
What it had answered before is known from a pipe. The parent then starts the pump again, and checks what the
tests name. Prints one JSON line: how many steps there were, and what was wrong.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pump_core.clocks import PumpTime
from pump_core.record import Record
from telemetry.backend.checkpoint import Checkpoint
from telemetry.backend.machine import PumpMachine
from telemetry.messages.codec import stage_bytes
from telemetry.messages.programming import Outcome, Stage, StopNow
from tests.telemetry.backend.bench_pump import NOW_UTC_MS, SERIAL, USER, Bench, ident

STEPS = ("write", "fsync", "rename", "open", "unlink", "ftruncate")


def stream(bench: Bench) -> list[Record]:
    """Refill, raise the dose, stop, start again: every kind of command, each as it goes over the wire."""
    refill, stop = bench.refill(100), StopNow(command_id=ident(3), serial=SERIAL, user=USER)
    revision = refill.base_revision
    raised = bench.dose(5).model_copy(update={"base_revision": revision + 1})
    resumed = bench.dose(3).model_copy(update={"base_revision": revision + 3})
    requests: list[Record] = []
    for number, proposal in ((1, refill), (2, raised), (4, resumed)):
        requests.append(Stage(command_id=ident(number), staged=stage_bytes(proposal), user=USER))
        requests.append(bench.commit_of(number, proposal, large_increase="pain", large_decrease="resumed"))
    requests.insert(4, stop)
    return requests


def perform(bench: Bench, requests: list[Record], first: int, answered: Callable[[int], None]) -> None:
    """Sends each request from `first` on at its own second; a restarted pump finds the same instants."""
    start = NOW_UTC_MS - bench.pump.identity.birth_utc_ms
    for place, request in list(enumerate(requests))[first:]:
        late = start + 1_000 * (place + 1) - bench.pump.driver.now().ms
        if late > 0:
            bench.passes(late)
        bench.pump.answer(request)
        answered(place)


def die_at(step: int) -> None:
    """Makes the `step`-th durable call of this process its last."""
    count = 0

    def counted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            nonlocal count
            count += 1
            if count == step:
                if name == "write":
                    real(args[0], bytes(args[1])[: len(args[1]) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*args, **more)

        return call

    for name in STEPS:
        setattr(os, name, counted(name, getattr(os, name)))


def run_child(home: Path, step: int, answers: int) -> None:
    """The life of a child: it never returns."""
    bench = Bench(home)
    requests = stream(bench)
    write = os.write

    def answered(place: int) -> None:
        write(answers, bytes([place]))

    die_at(step)
    perform(bench, requests, 0, answered)
    os._exit(0)


def crashed_run(home: Path, step: int) -> tuple[bytes, bool]:
    """The places answered before the child died at `step`, and whether it died at all."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        run_child(home, step, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as answers:
        places = answers.read()
    _, status = os.waitpid(child, 0)
    return places, os.WIFSIGNALED(status)


def references(home: Path) -> tuple[list[Checkpoint], list[Record]]:
    """The pump after each request of an undisturbed run, all told at its end; the first before any."""
    bench = Bench(home)
    requests, states = stream(bench), [bench.pump.machine()]
    perform(bench, requests, 0, lambda _: states.append(bench.pump.machine()))
    bench.pump.close()
    return [_at(state, states[-1].now) for state in states], requests


def _at(machine: PumpMachine, instant: PumpTime) -> Checkpoint:
    machine.advance(instant)
    return machine.checkpoint()


def wrong_with(home: Path, answered: bytes, expected: list[Checkpoint], requests: list[Record]) -> list[str]:
    """What a restarted pump does not get right after so many answers."""
    wrong = []
    done, end = len(answered), PumpTime(expected[0].state[0])
    if list(answered) != list(range(done)):
        wrong.append(f"answers {list(answered)} out of order")
    bench = Bench(home)
    if _at(bench.pump.machine(), end) not in expected[done : done + 2]:
        wrong.append("the pump is neither before nor after the request that was cut off")
    perform(bench, requests, done, lambda _: None)
    if _at(bench.pump.machine(), end) != expected[-1]:
        wrong.append("sending the rest again does not end where the undisturbed run ended")
    for request in requests:
        answer = bench.pump.answer(request)
        if not isinstance(request, Stage) and (not isinstance(answer, Outcome) or answer.state != "done"):
            wrong.append(f"asked again, {type(request).__name__} is {answer}")
    if _at(bench.pump.machine(), end) != expected[-1]:
        wrong.append("a command acted twice")
    bench.pump.close()
    return wrong


def main() -> int:
    """Every step in turn, each from the same pump."""
    home = Path(sys.argv[1])
    Bench(home / "fresh").pump.close()
    shutil.copytree(home / "fresh", home / "calm")
    expected, requests = references(home / "calm")
    steps, wrong, died = 0, [], True
    while died:
        steps += 1
        shutil.copytree(home / "fresh", home / "pump")
        answered, died = crashed_run(home / "pump", steps)
        wrong += [f"step {steps}: {what}" for what in wrong_with(home / "pump", answered, expected, requests)]
        shutil.rmtree(home / "pump")
    print(json.dumps({"steps": steps, "wrong": wrong}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
