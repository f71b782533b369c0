"""The cases of the matrix, all of them: every moment of every command's exchange with all that can happen there.

They are for `make soak`; `choice` has those that every run of the tests makes.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Literal

from tests.crash.case import (
    ENDED_MS,
    LONG_MS,
    SHORT_MS,
    Answered,
    Call,
    Case,
    Frame,
    Job,
    Mishap,
    Moment,
    Relayed,
    Share,
)
from tests.crash.commands import Command
from tests.crash.disk import Image

SHARES: tuple[Share, ...] = ("none", "one byte", "half", "all but one", "all")
MISHAPS: tuple[Mishap, ...] = (
    "line-cut",
    "pump-gone",
    "tablet-unplugged",
    "tablet-gone",
    "way-back-cut",
    "pump-unplugged",
    "both-gone",
)
IMAGES: tuple[Image, ...] = ("kept", "lost", "some")
KEPT: tuple[Image, ...] = ("kept", "lost")
SPANS = (LONG_MS, SHORT_MS, ENDED_MS)

LOGGED = ("write inputs", "fsync inputs")
CHECKPOINT = (
    "open slot",
    "write slot",
    "fsync slot",
    "rename slot",
    "fsync folder",
    "open inputs",
    "fsync folder",
    "unlink inputs",
)
"""What the memory calls for an input, and for the checkpoint after a commit or a stop."""

CALLS = {"Stage": LOGGED, "Commit": LOGGED + CHECKPOINT, "StopNow": LOGGED + CHECKPOINT}


def messages(command: Command) -> tuple[str, ...]:
    """The messages of an exchange in order."""
    asked = ("StopNow",) if command.asked is None else ("Stage", "Commit", "ReadBack")
    return tuple(name for message in asked for name in (message, f"{message} answer"))


def frames(command: Command) -> list[Frame]:
    """Every fragment and share of it; what fits one fragment has no last one of its own."""
    long = ("Stage answer", "ReadBack answer")
    return [
        Frame(message, fragment, share)
        for message in messages(command)
        for fragment in (("first", "last") if message in long else ("first",))
        for share in SHARES
    ]


def relayed(command: Command) -> list[Relayed]:
    """The same as a communicator passes it on."""
    return [Relayed(frame.message, frame.fragment, frame.share) for frame in frames(command)]


def calls(command: Command) -> list[Call]:
    """Every call of the pump's memory, and every write torn."""
    found = []
    for message in messages(command):
        for number, name in enumerate(CALLS.get(message, ())):
            shares: tuple[Share, ...] = SHARES if name.startswith("write") else ("none",)
            found += [Call(message, number, name, share) for share in shares]
    return found


def carried_out(command: Command) -> list[Answered]:
    """Everything that a pump does and could not tell."""
    return [Answered(message) for message in messages(command) if not message.endswith("answer")]


def jobs(command: Command) -> list[Job]:
    """Every write of the journal."""
    marks = () if command.asked is None else ("echoed", "confirmed")
    whens: tuple[Literal["before", "after"], ...] = ("before", "after")
    return [Job(label, when) for label in ("the command", *marks, "done") for when in whens]


def all_cases(command: Command) -> Iterator[Case]:
    """Every moment with every mishap that can come of it."""
    for at, (frame, mishap, span) in enumerate(product(frames(command), MISHAPS, SPANS)):
        yield Case(command, frame, mishap, span, IMAGES[at % 3], stale=at % 2 == 0, holds_again=at % 5 != 0)
    ways: list[Moment] = [*frames(command), *relayed(command)]
    for at, (way, span) in enumerate(product(ways, SPANS)):
        yield Case(command, way, "communicator-gone", span, KEPT[at % 2], at % 4 < 2, at % 5 != 0)
    for at, (call, image) in enumerate(product(calls(command), IMAGES)):
        yield Case(command, call, "pump-gone", SPANS[at % 3], image, stale=at % 4 < 2, holds_again=at % 5 != 0)
    for at, (done, image) in enumerate(product(carried_out(command), IMAGES)):
        yield Case(command, done, "pump-gone", SPANS[at % 3], image)
        yield Case(command, done, "both-gone", SPANS[at % 3], image)
    for at, job in enumerate(jobs(command)):
        yield Case(command, job, "tablet-gone", SPANS[at % 3])
        yield Case(command, job, "both-gone", SPANS[at % 3])
