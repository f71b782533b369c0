"""What lies before the tip and how long it takes: figures of a prime, and of drug that comes without one.

prime        V = tubing + catheter, or the catheter alone; T = V / Q_max
without one  T = V_line / Q of the therapy
early        a front smears at the speed of a prime: from V − 3 sigma on, drug leaves the tip (an estimate)
"""

from __future__ import annotations

from math import ceil

from msgspec import Struct

from app.workflows.implant_proposal import PrimeFront
from pump_core.catalogue import PumpModel
from pump_core.clocks import Duration
from pump_core.dispersion import REACH
from pump_core.quantities import FlowRate, Volume, ms_to_deliver


class PrimeFigures(Struct, frozen=True):
    """A prime: what it moves, how long that takes, and how much of it may bring drug early."""

    volume: Volume
    lasts: Duration
    early: Volume


def prime_figures(front: PrimeFront, catheter: Volume, model: PumpModel) -> PrimeFigures:
    """The figures of a prime that begins at `front`; the front smears in the catheter alone."""
    tubing = model.tubing_programmed if front == "reservoir" else Volume.whole_base(0)
    volume = tubing + catheter
    sigma = model.spread.after(ceil(catheter.base), model.max_flow.whole)
    return PrimeFigures(volume, time_to(volume, model.max_flow), Volume.whole_base(REACH * sigma))


def time_to(volume: Volume, flow: FlowRate) -> Duration:
    """How long a volume takes at a flow above 0, rounded up to whole ms."""
    return Duration(ceil(ms_to_deliver(volume, flow)))


def share_of(part: Volume, whole: Volume) -> float:
    """A share, for drawing."""
    return float(part.ratio(whole)) if whole else 0.0
