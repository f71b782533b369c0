"""The command `cisterna replay`: plays a recording again and says whether the same came out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from telemetry.blackbox.conversation import conversation
from telemetry.blackbox.pieces import Opening, Recording, read_recording
from telemetry.blackbox.replay import Replayed
from telemetry.blackbox.shelf import LARGEST
from telemetry.constants import Constants, load_constants
from telemetry.errors import SurroundingsError
from telemetry.messages.hello import PROTOCOL_VERSION
from telemetry.version import VERSION
from telemetry.wire_events import WireEvent

SAME, DIFFERENT, CANNOT = 0, 1, 2


class Unreadable(SurroundingsError):
    """The file cannot be read."""


def main(argv: Sequence[str]) -> int:
    """Plays one recording: 0 when the same came out byte for byte, 1 when not, 2 when it cannot be played."""
    given = _parser().parse_args(argv)
    try:
        recording = read_recording(_read(given.recording))
        opening = recording.opening
        constants = load_constants()
        for line in _heading(recording, opening, constants):
            print(line)
        if given.show:
            for said in conversation(recording):
                print(f"{said.at_ms / 1_000:10.3f} s  {said.speaker:6}  {said.text}")
        return _tell(_play(recording, opening, constants))
    except SurroundingsError as bad:
        print(f"{bad.what}\n{bad.why}\n{bad.remedy}", file=sys.stderr)
        return CANNOT


def _play(recording: Recording, opening: Opening, constants: Constants) -> Replayed:
    if opening.side == "pump":
        from telemetry.blackbox.replay_pump import replay_pump

        return replay_pump(recording, constants)
    from telemetry.blackbox.replay_tablet import replay_tablet

    told: list[WireEvent] = []
    return replay_tablet(recording, told.append)


def _heading(recording: Recording, opening: Opening, constants: Constants) -> list[str]:
    peer = recording.peer
    lines = [f"A {opening.side}'s session of {len(recording.pieces)} pieces, recorded by {opening.software}."]
    if peer is not None:
        lines.append(
            "It was with " + " ".join(part for part in (peer.role, peer.device, peer.certificate) if part) + "."
        )
    lines.append(f"It ended: {recording.end}." if recording.end is not None else "How it ended is not in it.")
    if recording.unread:
        lines.append(f"The last {recording.unread} bytes do not check: torn off or damaged. They are left out.")
    theirs = (opening.protocol, opening.limits_version, opening.constants_version)
    if theirs != (PROTOCOL_VERSION, constants.limits.version, constants.version):
        lines.append(
            f"It was made with protocol {opening.protocol}, limits {opening.limits_version}, constants "
            f"{opening.constants_version}; this program (cisterna {VERSION}) has {PROTOCOL_VERSION}, "
            f"{constants.limits.version}, {constants.version}: a difference may come from that."
        )
    return lines


def _tell(replayed: Replayed) -> int:
    found = replayed.difference
    if found is None:
        print(f"Same: {replayed.heard} bytes heard, {replayed.said} bytes said again, byte for byte.")
        return SAME
    print(f"Different from byte {found.offset} on, {found.at_ms / 1_000:.3f} s after the recording began.")
    print(f"recorded  {found.recorded}")
    print(f"replayed  {found.replayed}")
    return DIFFERENT


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as bad:
        raise Unreadable(
            f"The recording {path} cannot be read.", f"{bad.strerror}.", "Name a file that --record wrote."
        ) from bad
    if len(data) > LARGEST:
        raise Unreadable(
            f"The file {path} is no recording.",
            f"It has more than {LARGEST:,} bytes, and none that --record wrote has.",
            "Name a file that --record wrote.",
        )
    return data


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cisterna replay",
        description="Plays a recorded session again without a line: a tablet's against a fresh tablet's end, a pump's "
        "against a fresh emulated pump in the state it was recorded in. Exit status 0: what came out is the same byte "
        "for byte; 1: it differs, and the first difference is shown; 2: it cannot be played.",
    )
    parser.add_argument("recording", type=Path, metavar="FILE", help="a recording made with --record DIR")
    parser.add_argument("--show", action="store_true", help="also print every message of the session")
    return parser
