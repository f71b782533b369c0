"""Every target of the fuzzer by name; what a target raises is a finding."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.fuzz import (
    codec_target,
    coding_target,
    com_port_target,
    control_target,
    framing_target,
    link_target,
    memory_target,
    pump_target,
    session_target,
    tablet_target,
)


@dataclass(frozen=True, slots=True)
class Target:
    """`run` takes one input; `longest` bounds it; `mutations` are tried in each `make test`; `peak` bounds its memory.

    `share` is how many of a hundred inputs of a long run are for it.
    """

    run: Callable[[bytes], None]
    longest: int
    mutations: int
    peak: int
    share: int


MB = 1 << 20

TARGETS = {
    "framing": Target(framing_target.run, 4_096, 2_000, 4 * MB, 20),
    "link": Target(link_target.run, 1_024, 150, 4 * MB, 16),
    "coding": Target(coding_target.run, 2_048, 1_000, 4 * MB, 20),
    "codec": Target(codec_target.run, 4_096, 1_200, 4 * MB, 18),
    "com_port": Target(com_port_target.run, 1_024, 1_000, 4 * MB, 10),
    "control": Target(control_target.run, 2_048, 1_500, 4 * MB, 9),
    "session": Target(session_target.run, 512, 60, 4 * MB, 3),
    "tablet": Target(tablet_target.run, 1_024, 60, 8 * MB, 2),
    "pump": Target(pump_target.run, 4_096, 15, 16 * MB, 1),
    "memory": Target(memory_target.run, 512, 60, 16 * MB, 1),
}
