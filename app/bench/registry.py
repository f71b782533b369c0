"""Every figure there is, in the order they are shown. One file beside this one measures each kind."""

from __future__ import annotations

from app.bench.drag import DRAG
from app.bench.engine_cohort import COHORT
from app.bench.engine_life import LIFE, LIFE_NO_SKIP
from app.bench.engine_memory import PUMP_MEMORY
from app.bench.engine_preview import PREVIEW
from app.bench.figure import Figure
from app.bench.keying import KEYING
from app.bench.memory import MEMORY_LINE, MEMORY_PUMP, TABLET_MEMORY
from app.bench.program import PROGRAM, PROGRAM_19200
from app.bench.start import START, START_COLD
from app.bench.telemetry_faults import FAULTS
from app.bench.telemetry_figures import CPU, GOODPUTS, RTT
from app.bench.telemetry_handshake import HANDSHAKE, HANDSHAKE_CPU
from app.bench.telemetry_resume import RESUME
from app.bench.telemetry_stop import STOP
from app.bench.touches import KEY, SCREEN

_TELEMETRY = (RTT, *GOODPUTS, FAULTS, RESUME, HANDSHAKE, HANDSHAKE_CPU, STOP, CPU)

FIGURES: dict[str, Figure] = {
    figure.name: figure
    for figure in (
        START,
        START_COLD,
        KEY,
        SCREEN,
        DRAG,
        PROGRAM,
        PROGRAM_19200,
        TABLET_MEMORY,
        MEMORY_PUMP,
        MEMORY_LINE,
        LIFE,
        LIFE_NO_SKIP,
        COHORT,
        PUMP_MEMORY,
        PREVIEW,
        KEYING,
        *_TELEMETRY,
    )
}

GROUPS: dict[str, tuple[str, ...]] = {
    "app": tuple(figure.name for figure in (START, KEY, SCREEN, DRAG, TABLET_MEMORY)),
    "engine": tuple(figure.name for figure in (LIFE, LIFE_NO_SKIP, COHORT, PUMP_MEMORY, PREVIEW)),
    "telemetry": (*(figure.name for figure in _TELEMETRY), PROGRAM_19200.name),
}
"""Names that stand for several figures."""
