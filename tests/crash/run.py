"""Runs one case and says what is wrong with how it ended."""

from __future__ import annotations

from functools import cache

from tests.crash.case import Case, Frame, Relayed
from tests.crash.commands import COMMANDS
from tests.crash.verdict import judge
from tests.crash.world import CrashWorld


@cache
def fragments(command: str) -> dict[str, int]:
    """How many fragments each message takes when nothing happens."""
    world = undisturbed(command)
    return world.to_pump.fragments | world.to_tablet.fragments


def played(command: str) -> CrashWorld:
    """A new world in which nothing happened to this command; its records last until the next world begins."""
    world = CrashWorld(next(each for each in COMMANDS if each.name == command))
    assert world.play()
    return world


@cache
def undisturbed(command: str) -> CrashWorld:
    """The same, kept for what it says of the line and the disk."""
    return played(command)


def wrong_with(case: Case) -> list[str]:
    """What is wrong at its end; empty when all is well."""
    moment = case.moment
    at_the_last = isinstance(moment, Frame | Relayed) and moment.fragment == "last"
    world = CrashWorld(case.command, case, fragments(case.command.name) if at_the_last else {})
    rests = world.play()
    wrong = [*judge(world).wrong]
    if world.moment is not None:
        wrong.append("the moment never came")
    elif not rests:
        side = world.side
        wrong.append(f"not at rest after a minute: link {side.conversation.status.kind}, {side.tablet.is_unknown=}")
    return wrong
