"""A case of the matrix: a command, the moment at which something happens, what happens, and for how long.

moment      the exchange is at …
Frame       a fragment of a message, of which so many bytes still pass
Relayed     the same fragment as the communicator passes it on
Call        a call of the pump's memory, before it is made or in the middle of its write
Answered    the pump has carried out a request, durably, and its answer has not left
Job         a write of the tablet's records, before it is durable or before it is heard of
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tests.crash.commands import Command
from tests.crash.disk import Image

Share = Literal["none", "one byte", "half", "all but one", "all"]
Mishap = Literal[
    "line-cut",
    "way-back-cut",
    "pump-gone",
    "tablet-gone",
    "both-gone",
    "communicator-gone",
    "pump-unplugged",
    "tablet-unplugged",
]

SHORT_MS = 400
"""A mishap that ends before anyone calls the line silent."""
LONG_MS = 7_000
"""One that both ends notice."""
ENDED_MS = 13_000
"""One after which the pump has ended the session, and with it what was staged."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The first transmission of a fragment of `message`: its first or its last one; an answer is `Stage answer`."""

    message: str
    fragment: Literal["first", "last"]
    share: Share

    def __str__(self) -> str:
        return f"{self.message}, {self.fragment} fragment, {self.share}".replace(" ", "_")


@dataclass(frozen=True, slots=True)
class Relayed:
    """The fragment of a `Frame` on its second way, from the communicator to whom it is for."""

    message: str
    fragment: Literal["first", "last"]
    share: Share

    def __str__(self) -> str:
        return f"{self.message} relayed, {self.fragment} fragment, {self.share}".replace(" ", "_")


@dataclass(frozen=True, slots=True)
class Call:
    """The so-manieth call of the memory while it answers `message`; of a write a share is done."""

    message: str
    number: int
    name: str
    share: Share = "none"

    def __str__(self) -> str:
        return f"{self.message}, {self.number} {self.name}, {self.share}".replace(" ", "_")


@dataclass(frozen=True, slots=True)
class Answered:
    """`message` was carried out."""

    message: str

    def __str__(self) -> str:
        return f"{self.message}_carried_out"


@dataclass(frozen=True, slots=True)
class Job:
    """A write of the tablet's records, by its label."""

    label: str
    when: Literal["before", "after"]

    def __str__(self) -> str:
        return f"{self.when} {self.label} is durable".replace(" ", "_")


Moment = Frame | Relayed | Call | Answered | Job


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `image` is what a disk holds of what was not synced, `stale` whether a port keeps what nobody read.

    A communicator stands in the line when it is to be gone; `image` is then whether what it kept is there afterwards.
    `holds_again` says what the clinician does when the button is offered a second time.
    """

    command: Command
    moment: Moment
    mishap: Mishap
    back_after_ms: int
    image: Image = "kept"
    stale: bool = False
    holds_again: bool = True

    def __str__(self) -> str:
        image = f"-{self.image}" if self.mishap in ("pump-gone", "both-gone", "communicator-gone") else ""
        return f"{self.command.name}-{self.moment}-{self.mishap}{image}-{self.back_after_ms}ms"


def passes(share: Share, length: int) -> int:
    """How many of so many bytes."""
    counts: dict[Share, int] = {
        "none": 0,
        "one byte": 1,
        "half": length // 2,
        "all but one": length - 1,
        "all": length,
    }
    return counts[share]
