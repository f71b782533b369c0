"""Everything that can change a pump, as values: what the memory logs and what a replay feeds.

`Passed` stands for time that a commanded driver let pass; in real time passing time writes nothing.
A commit carries whether the hands at the bedside act at once, so that a replay does what was done. An
interrogation is an input when it changes something: it may end a telemetry latch or bring a late entry.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Tag

from pump_core import faults
from pump_core.prescription import Mixture
from pump_core.record import BY_KIND, CommandId, Count, Flag, Positive, Record
from telemetry.backend.format import FORMAT
from telemetry.messages.programming import Commit, Stage, StopNow


class Staging(Record):
    """A proposal arrived that the pump holds inactive."""

    kind: Literal["stage"] = "stage"
    stage: Stage


class Committing(Record):
    """A commit arrived; `as_entered`: the needle does in the same instant what its fills say."""

    kind: Literal["commit"] = "commit"
    commit: Commit
    as_entered: Flag


class Stopping(Record):
    """The infusion is to stop now."""

    kind: Literal["stop"] = "stop"
    stop: StopNow


class Parting(Record):
    """The session that staged ended for good."""

    kind: Literal["part"] = "part"


class Withdrawing(Record):
    """A needle empties the reservoir."""

    kind: Literal["withdraw"] = "withdraw"


class Injecting(Record):
    """A needle injects so much of a fluid; without one, of what the pump is told it holds."""

    kind: Literal["inject"] = "inject"
    nl: Positive
    fluid: Mixture | None = None


class Interrogating(Record):
    """A programmer reads the pump, and that brings something about."""

    kind: Literal["interrogate"] = "interrogate"


class Pressing(Record):
    """The patient asks for a bolus, under an id that will never mean another press."""

    kind: Literal["press"] = "press"
    command_id: CommandId


class Befalling(Record):
    """Something befalls the pump that no person asked for."""

    kind: Literal["fault"] = "fault"
    fault: faults.Fault


class Passed(Record):
    """Time was told to pass until now."""

    kind: Literal["passed"] = "passed"


Input = Annotated[
    Annotated[Staging, Tag("stage")]
    | Annotated[Committing, Tag("commit")]
    | Annotated[Stopping, Tag("stop")]
    | Annotated[Parting, Tag("part")]
    | Annotated[Withdrawing, Tag("withdraw")]
    | Annotated[Injecting, Tag("inject")]
    | Annotated[Interrogating, Tag("interrogate")]
    | Annotated[Pressing, Tag("press")]
    | Annotated[Befalling, Tag("fault")]
    | Annotated[Passed, Tag("passed")],
    BY_KIND,
]


class LoggedInput(Record):
    """One input with its place in the pump's life and the pump time at which it acted.

    `rules` is the format of the program that judged it: a replay judges it the same way.
    """

    sequence: Count
    at_ms: Count
    input: Input
    rules: Count = FORMAT
