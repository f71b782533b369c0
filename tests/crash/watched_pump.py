"""The pump of a world: its memory as one in use leaves it, and a desk that sees the orders and may end within one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pump_core.record import Record
from telemetry.backend.checkpoint import Checkpoint
from telemetry.backend.inputs import Passed
from telemetry.backend.memory import PumpMemory
from telemetry.backend.pump import EmulatedPump
from telemetry.messages.programming import Commit, Stage, StopNow
from tests.crash.case import Answered, Call
from tests.crash.commands import pump_image
from tests.crash.disk import PowerCut, RamDisk
from tests.telemetry.backend.bench_pump import constants

if TYPE_CHECKING:
    from tests.crash.world import CrashWorld


@cache
def pump_files(name: str) -> dict[str, bytes]:
    """The memory of a pump that has been in use: its next checkpoint lets an old log of inputs go."""
    disk = RamDisk()
    make_used_memory(disk.folder, pump_image(name))
    return disk.files("lost")


def make_used_memory(folder: Path, checkpoint: Checkpoint) -> None:
    """Makes a pump's memory as one that has been in use leaves it."""
    memory = PumpMemory(folder)
    memory.create(checkpoint)
    memory.open()
    memory.append(checkpoint.state[0], Passed())
    memory.checkpoint(checkpoint)
    memory.close()


class WatchedPump(EmulatedPump):
    """A pump that keeps what was ordered and may end in the middle of a request."""

    def __init__(self, world: CrashWorld) -> None:
        self.world = world
        super().__init__(PumpMemory(world.disk.folder), constants(), world.drive)

    def answer(self, request: Record) -> Record:
        """See `EmulatedPump.answer`."""
        world, name = self.world, type(request).__name__
        if isinstance(request, Stage | Commit | StopNow):
            world.ordered.append(request)
        moment = world.moment
        if isinstance(moment, Call) and moment.message == name:
            world.disk.cut_at(moment.number, _SHARES[moment.share])
        before = len(world.disk.calls)
        reply = super().answer(request)
        world.disk.call_off()
        world.calls[name] = world.disk.calls[before:]
        if isinstance(moment, Answered) and moment.message == name:
            raise PowerCut
        return reply


_SHARES = {"none": 0.0, "one byte": 0.001, "half": 0.5, "all but one": 0.999, "all": 1.0}
