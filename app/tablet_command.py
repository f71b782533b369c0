"""The tablet's command line: which pump, where its records are, and whether a person or the app itself plays."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

from msgspec import Struct

from app.appearance import TEXT_SCALES
from app.display import has_display, missing_for_display
from app.emulated_bench import BenchPaths, EmulatedBench
from app.speech.languages import LANGUAGES
from telemetry.identity.folder import IdentityFolder, IdentityUnusable
from telemetry.version import RELEASE, VERSION

DEMO_PUMP = "refill-due"
PLAYS_EMULATED_ONLY = (
    "The refill is played by the app itself only on an emulated pump, never on the pump at a port. "
    "Leave out --port, or connect a display so that a person works at the screen."
)
NO_IDENTITY = (
    "A pump at a port speaks only with a tablet that can prove who it is. Name the folder of this tablet's keys with "
    "--identity DIR. The clinic's authority makes one: cisterna authority issue AUTHORITY --role clinician --name NAME "
    "--days 365 --out DIR."
)
EMULATED_IN_RELEASE = (
    "This is a release for clinics and has no emulated pump: it works with no keys that it made itself. "
    "Name the communicator's port with --port and this tablet's keys with --identity DIR."
)


class TabletOptions(Struct, frozen=True):
    """What was asked for on the command line; `demo` is for demo people at an emulated bench with fresh records."""

    port: str | None
    baud: int
    state: Path
    pump: str
    play: bool
    screenshots: Path | None
    motion: bool
    dark: bool
    identity: Path | None = None
    communicator: bool = False
    record: Path | None = None
    beside: tuple[str, ...] = ()
    demo: bool = False
    text_scale: int | None = None
    language: str | None = None


_WITHOUT_QT: Final = {
    "app": "appearance clocks faults people_records recording sound warning_records",
    "app.report": "shelf",
    "app.speech": "languages",
    "app.workflows": "draft_keeper roster scan_check sign_in spans warning_counter",
    "app.viewmodels": "refused_text run_text spelling stopped_text wording",
}
"""Modules by package that together load all without Qt that the first frame needs."""


def main(argv: Sequence[str], *, play: bool = False) -> int:
    """Runs the tablet, or plays the refill where nothing can be shown. Exit status as `cisterna`."""
    parser = _parser()
    asked = parser.parse_args(list(argv))
    if asked.beside and (asked.port is not None or not asked.communicator):
        parser.error(
            "--beside puts a pump into the room of an emulated communicator: name --communicator, and no --port"
        )
    played = play or not has_display()
    if played:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
        if not play:
            print("No display is connected: the app plays the refill by itself, offscreen.", flush=True)
        if asked.port is not None:
            print(PLAYS_EMULATED_ONLY, file=sys.stderr)
            return 2
    elif problem := missing_for_display():
        print(problem, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="cisterna-") as fresh:
        options = TabletOptions(
            port=asked.port,
            baud=asked.baud,
            state=Path(asked.state or fresh).expanduser().resolve(),
            pump=asked.pump,
            play=played,
            screenshots=Path(asked.screenshots).resolve() if asked.screenshots else None,
            motion=not played,
            dark=asked.dark,
            identity=Path(asked.identity).expanduser().resolve() if asked.identity else None,
            communicator=asked.communicator,
            record=Path(asked.record).expanduser().resolve() if asked.record else None,
            beside=tuple(asked.beside),
            demo=asked.port is None and (played or not asked.state),
            text_scale=asked.text_scale,
            language=asked.language,
        )
        problem = (
            _prepare(options.state)
            or _identity_problem(options, RELEASE)
            or (_prepare_recordings(options.record) if options.record else "")
        )
        if problem:
            print(problem, file=sys.stderr)
            return 2
        bench = start_bench(options)
        import_what_needs_no_qt()
        from app.composition import run_tablet

        return run_tablet(options, bench)


def start_bench(options: TabletOptions) -> EmulatedBench | None:
    """Starts an emulated line and pump when no port was named: they come up while this process loads its screens."""
    if options.port is not None:
        return None
    record = ("--record", str(options.record)) if options.record else ()
    paths = BenchPaths(options.state)
    bench = EmulatedBench(
        paths, options.pump, options.baud, record, communicator=options.communicator, beside=options.beside
    )
    bench.start()
    return bench


def import_what_needs_no_qt() -> None:
    """Imports the parts without Qt before Qt, whose import hook then need not read the source of each of them.

    Until the first frame nothing is looked through for garbage: all that is made by then stays.
    """
    gc.disable()
    for package, names in _WITHOUT_QT.items():
        for name in names.split():
            import_module(f"{package}.{name}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cisterna",
        description="Clinician programmer for intrathecal pumps. For training, QA and research, never for patients.",
        epilog="Further words: play, pump, line, bench; each has a --help of its own.",
    )
    parser.add_argument("--version", action="version", version=f"cisterna {VERSION}")
    parser.add_argument("--port", help="serial port of a communicator; without it an emulated pump is started")
    parser.add_argument("--baud", type=int, default=115_200, help="bits per second of the port (default 115200)")
    parser.add_argument(
        "--identity", metavar="DIR", help="with --port: folder that `cisterna authority issue` made for this tablet"
    )
    parser.add_argument(
        "--state", metavar="DIR", help="keep pump and records here; without it they are fresh each time"
    )
    parser.add_argument(
        "--pump",
        default=DEMO_PUMP,
        help=f"which emulated pump to make when there is none (default {DEMO_PUMP})",
    )
    parser.add_argument(
        "--communicator",
        action="store_true",
        help="speak with a communicator on the way to the pump; without --port an emulated one is started",
    )
    parser.add_argument(
        "--beside",
        metavar="PUMP",
        action="append",
        default=[],
        help="with --communicator: a further emulated pump in the room; again for each",
    )
    parser.add_argument("--screenshots", metavar="DIR", help="where the self-played refill puts its pictures")
    parser.add_argument(
        "--record", metavar="DIR", help="record what each session says, at both ends of an emulated bench"
    )
    parser.add_argument(
        "--language", choices=tuple(LANGUAGES), help="of the screens; without it the one chosen last, English at first"
    )
    parser.add_argument("--dark", action="store_true", help="dark theme")
    parser.add_argument(
        "--text-scale",
        type=int,
        choices=TEXT_SCALES,
        metavar="PERCENT",
        help="size of the text: 100, 125, 150, 175 or 200; without it as chosen on the tablet",
    )
    return parser


def _identity_problem(options: TabletOptions, release: bool) -> str:
    if options.port is None:
        return EMULATED_IN_RELEASE if release else ""
    if options.identity is None:
        return NO_IDENTITY
    try:
        IdentityFolder(options.identity).check()
    except IdentityUnusable as problem:
        return str(problem)
    return ""


def _prepare(state: Path) -> str:
    try:
        state.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return (
            f"The folder {state} cannot be used for the tablet's state: {error.strerror}. "
            "Name another one with --state DIR."
        )
    return ""


def _prepare_recordings(folder: Path) -> str:
    from telemetry.blackbox.shelf import Shelf, ShelfUnwritable  # only who records needs it

    try:
        Shelf(folder, "tablet")
    except ShelfUnwritable as bad:
        return str(bad)
    return ""
