"""The cases of the matrix: all of them, and the choice that every run of the tests makes.

The choice takes each command to every message of its exchange and to every kind of mishap, memory call and journal
write; which bytes, which span and which of the many combinations goes by turns, so that the commands together meet
them all. The rest is for `make soak`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Literal

from tests.crash.case import ENDED_MS, LONG_MS, SHORT_MS, Answered, Call, Case, Frame, Job, Mishap, Moment, Share
from tests.crash.commands import COMMANDS, Command
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
    for at, (call, image) in enumerate(product(calls(command), IMAGES)):
        yield Case(command, call, "pump-gone", SPANS[at % 3], image, stale=at % 4 < 2, holds_again=at % 5 != 0)
    for at, (done, image) in enumerate(product(carried_out(command), IMAGES)):
        yield Case(command, done, "pump-gone", SPANS[at % 3], image)
        yield Case(command, done, "both-gone", SPANS[at % 3], image)
    for at, job in enumerate(jobs(command)):
        yield Case(command, job, "tablet-gone", SPANS[at % 3])
        yield Case(command, job, "both-gone", SPANS[at % 3])


def on_the_line() -> list[Case]:
    """The choice of cases at a frame: one for each message of each command, and the stop with every mishap."""
    chosen, turn = [], 0
    for command in COMMANDS:
        for message in messages(command):
            mine = [frame for frame in frames(command) if frame.message == message]
            for _ in range(1 if command.asked is not None else len(MISHAPS)):
                mishap, span = MISHAPS[turn % len(MISHAPS)], SPANS[turn // len(MISHAPS) % 3]
                frame = mine[turn % len(mine)]
                chosen.append(Case(command, frame, mishap, span, IMAGES[turn % 3], turn % 2 == 0, turn % 5 != 0))
                turn += 1
    return chosen


def in_the_memory() -> list[Case]:
    """The choice of cases within the pump: four calls of its memory for each command, and one after it acted."""
    chosen = []
    for turn, command in enumerate(COMMANDS):
        mine = calls(command)
        acted = [done for done in carried_out(command) if done.message in ("Commit", "StopNow")]
        moments: list[Moment] = [*(mine[(turn * 4 + each) % len(mine)] for each in range(4)), *acted]
        for place, moment in enumerate(moments):
            image = IMAGES[(turn + place) % len(IMAGES)]
            chosen.append(Case(command, moment, "pump-gone", SPANS[place % 3], image, stale=place % 2 == 1))
    return chosen


def in_the_journal() -> list[Case]:
    """The choice of cases at the tablet's records: two for each command."""
    chosen, turn = [], 0
    for command in COMMANDS:
        mine = jobs(command)
        for _ in range(2):
            mishap: Mishap = "both-gone" if turn % 4 == 3 else "tablet-gone"
            chosen.append(Case(command, mine[turn % len(mine)], mishap, SPANS[turn % 3], IMAGES[turn % 3]))
            turn += 1
    return chosen
