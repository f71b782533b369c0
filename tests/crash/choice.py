"""The cases that every run of the tests makes: each command at each of the points below, by turns in all other ways.

Which bytes, which mishap, which span and which call of the memory goes by turns, so that the commands together meet
all of them. Everything with everything is in `matrix`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from tests.crash.case import Answered, Call, Case, Frame, Job, Mishap, Moment, Relayed, Share
from tests.crash.commands import COMMANDS, Command
from tests.crash.matrix import IMAGES, KEPT, MISHAPS, SPANS, calls, carried_out, frames, jobs, messages, relayed

INSIDE: tuple[Share, ...] = ("one byte", "half", "all but one")
_ACTS = ("Commit", "StopNow")
_BEGINS = ("Stage", "StopNow")
_LOSES: tuple[Mishap, ...] = ("line-cut", "way-back-cut", "tablet-unplugged", "pump-unplugged")

T = TypeVar("T")


def _has(case: Case, messages: Sequence[str], shares: Sequence[Share] = ()) -> bool:
    moment = case.moment
    if not isinstance(moment, Frame | Relayed) or moment.message not in messages:
        return False
    return not shares or moment.share in shares


def _writes(case: Case, shares: Sequence[Share], messages: Sequence[str] = ()) -> bool:
    moment = case.moment
    if not isinstance(moment, Call) or not moment.name.startswith("write") or moment.share not in shares:
        return False
    return not messages or moment.message in messages


POINTS: dict[str, Callable[[Case], bool]] = {
    "before the first byte": lambda case: _has(case, _BEGINS, ("none",)),
    "inside the request": lambda case: _has(case, _BEGINS, INSIDE),
    "inside the confirmation": lambda case: _has(case, _ACTS, INSIDE),
    "inside the answer to it": lambda case: _has(case, [f"{acts} answer" for acts in _ACTS], INSIDE),
    "after the pump accepted": lambda case: isinstance(case.moment, Answered) and case.moment.message in _BEGINS,
    "before commit": lambda case: _writes(case, ("none",), _ACTS),
    "after commit": lambda case: isinstance(case.moment, Answered) and case.moment.message in _ACTS,
    "torn write": lambda case: _writes(case, INSIDE),
    "acknowledgement lost": lambda case: (
        case.mishap in _LOSES
        and (_has(case, ("Commit", "StopNow"), ("all",)) or _has(case, ("Commit answer", "StopNow answer"), ("none",)))
    ),
    "write of the records": lambda case: isinstance(case.moment, Job),
    "tablet gone": lambda case: case.mishap in ("tablet-gone", "both-gone"),
    "pump gone": lambda case: case.mishap in ("pump-gone", "both-gone"),
    "communicator gone": lambda case: case.mishap == "communicator-gone",
    "port unplugged": lambda case: case.mishap in ("pump-unplugged", "tablet-unplugged"),
    "line cut": lambda case: case.mishap in ("line-cut", "way-back-cut"),
}
"""Where each command is met, whatever else is chosen."""


def on_the_line() -> list[Case]:
    """At frames: before the first byte, inside each of them, the acknowledgement lost; the stop with every mishap."""
    chosen: list[Case] = []
    for command in COMMANDS:
        for frame, mishaps in _frames_met(command, len(chosen)):
            turn = len(chosen)
            image, stale, holds_again = IMAGES[turn % 3], turn % 2 == 0, turn % 5 != 0
            mishap = _turn(mishaps, turn + turn // 7)
            chosen.append(Case(command, frame, mishap, SPANS[turn // 7 % 3], image, stale, holds_again))
    return chosen


def _frames_met(command: Command, turn: int) -> list[tuple[Frame, tuple[Mishap, ...]]]:
    mine = frames(command)
    if command.asked is None:
        return [(_turn(_of(mine, name), at), (mishap,)) for name in messages(command) for at, mishap in _numbered()]
    began = [(_turn(_of(mine, "Stage", ("none",)), turn), MISHAPS)]
    read_back = "ReadBack" if turn % 2 else "ReadBack answer"
    inside = [
        (_turn(_of(mine, name, INSIDE), turn + at), MISHAPS)
        for at, name in enumerate(("Stage", "Stage answer", "Commit", "Commit answer", read_back))
    ]
    lost = [*_of(mine, "Commit", ("all",)), *_of(mine, "Commit answer", ("none",))]
    return [*began, *inside, (_turn(lost, turn // 28), (_turn(_LOSES, turn // 7),))]


def at_the_communicator() -> list[Case]:
    """At a communicator in the line: one for each program, and the stop on every way."""
    chosen: list[Case] = []
    for command in COMMANDS:
        ways: list[Frame | Relayed] = [*frames(command), *relayed(command)]
        kinds = sorted({(way.message, type(way).__name__) for way in ways})
        for _ in range(1 if command.asked is not None else len(kinds)):
            turn = len(chosen)
            kind, rounds = _turn(kinds, turn), turn // len(kinds)
            moment = _turn([way for way in ways if (way.message, type(way).__name__) == kind], turn + rounds)
            span, image = _turn(SPANS, turn + rounds), _turn(KEPT, turn // 2)
            chosen.append(Case(command, moment, "communicator-gone", span, image, turn % 4 < 2, turn % 5 != 0))
    return chosen


def in_the_memory() -> list[Case]:
    """Within the pump: before its first write, in one, at another call, after it took and after it acted.

    The tablet is gone with it now and then, once a proposal was taken.
    """
    chosen = []
    for turn, command in enumerate(COMMANDS):
        mine = calls(command)
        first = [call for call in mine if call.message in _ACTS and (call.number, call.share) == (0, "none")]
        torn = [call for call in mine if call.share in INSIDE]
        rest = [call for call in mine if call not in first and call not in torn]
        acted = [done for done in carried_out(command) if done.message in ("Stage", *_ACTS)]
        moments: list[Moment] = [*first, _turn(torn, turn), _turn(rest, turn * 2), *acted]
        for place, moment in enumerate(moments):
            image = _turn(IMAGES, turn + place)
            taken = isinstance(moment, Answered) and moment.message == "Stage"
            mishap: Mishap = "both-gone" if taken and turn % 2 else "pump-gone"
            chosen.append(Case(command, moment, mishap, SPANS[(turn + place) % 3], image, stale=place % 2 == 1))
    return chosen


def in_the_journal() -> list[Case]:
    """At the tablet's records: two for each command."""
    chosen: list[Case] = []
    for command in COMMANDS:
        for _ in range(2):
            turn = len(chosen)
            mishap: Mishap = "both-gone" if turn % 4 == 3 else "tablet-gone"
            chosen.append(Case(command, _turn(jobs(command), turn), mishap, SPANS[turn % 3], IMAGES[turn % 3]))
    return chosen


def chosen_cases() -> list[Case]:
    """All of them."""
    return [*on_the_line(), *at_the_communicator(), *in_the_memory(), *in_the_journal()]


def _of(mine: list[Frame], message: str, shares: Sequence[Share] = ()) -> list[Frame]:
    return [frame for frame in mine if frame.message == message and (not shares or frame.share in shares)]


def _numbered() -> list[tuple[int, Mishap]]:
    return list(enumerate(MISHAPS))


def _turn(values: Sequence[T], turn: int) -> T:
    return values[turn % len(values)]
