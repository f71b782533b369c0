"""The command `cisterna`: one word chooses the process; without one it is the tablet.

    cisterna                the tablet app, with an emulated pump when no port is named
    cisterna play           the refill, played by the app itself offscreen, printed and photographed
    cisterna pump           a pump process on a port
    cisterna communicator   a communicator between a tablet and pumps
    cisterna line           a serial line between two ports, with faults on request
    cisterna bench          measured figures, each beside what it is compared with
    cisterna calc           calculations, from JSON to JSON
    cisterna authority      keys and certificates of tablets, handsets and pumps
    cisterna replay         a recorded session, played again and compared byte for byte
    cisterna warnings       how often each warning was shown, and overridden
    cisterna simulate       a pump through a scripted life, or a cohort of pumps

Each word imports only what its process needs: the pump never loads Qt, the tablet never the emulator.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

WORDS = ("play", "pump", "communicator", "line", "bench", "calc", "authority", "replay", "simulate", "warnings")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit status: 0 done, 1 failed, 2 could not begin (and says why)."""
    words = list(sys.argv[1:] if argv is None else argv)
    word = words[0] if words and words[0] in WORDS else ""
    rest = words[1:] if word else words
    if word == "pump":
        from telemetry.backend.command import main as pump

        return pump(rest)
    if word == "communicator":
        from telemetry.communicator.command import main as communicator

        return communicator(rest)
    if word == "line":
        from telemetry.line.command import main as line

        return line(rest)
    if word == "bench":
        from app.bench.command import main as bench

        return bench(rest)
    if word == "calc":
        from app.calc import main as calc

        return calc(rest)
    if word == "authority":
        from app.authority import main as authority

        return authority(rest)
    if word == "replay":
        from telemetry.blackbox.command import main as replay

        return replay(rest)
    if word == "simulate":
        from app.simulate.command import main as simulate

        return simulate(rest)
    if word == "warnings":
        from app.warning_records import main as warnings

        return warnings(rest)
    from app.tablet_command import main as tablet

    return tablet(rest, play=word == "play")
