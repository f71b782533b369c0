"""The line from reservoir to tip for drawing: what lies where, true to volume, 0 at the reservoir and 1 at the tip.

What has flowed since the reading pushes everything on by its volume, as in the pump's own tape of parcels.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

from msgspec import Struct

from app.viewmodels.wording import ml_tenth, ml_text
from pump_core.notation import number_text
from pump_core.prescription import Catheter, Mixture
from pump_core.quantities import Volume
from pump_core.report import TherapyReport

NOTHING: Final = Volume.whole_base(0)
_MM_PER_CM: Final = 10


class Piece(Struct, frozen=True):
    """A stretch of the line: new is what the reservoir holds, old another drug, none is without drug."""

    begins: float
    ends: float
    kind: str


class LineView(Struct, frozen=True):
    """The drawing; `front` is where the reservoir's fluid ends, and 1 when it has reached the tip."""

    pieces: tuple[Piece, ...] = ()
    tubing: float = 1.0
    front: float = 0.0
    front_text: str = ""
    reservoir: str = ""
    tubing_text: str = ""
    catheter_text: str = ""

    def rows(self) -> list[dict[str, Any]]:
        """The pieces for QML."""
        return [{"begins": piece.begins, "ends": piece.ends, "kind": piece.kind} for piece in self.pieces]


def line_of(report: TherapyReport, flowed: Volume = NOTHING) -> LineView:
    """The line as a report tells it, `flowed` later; empty without a program."""
    prescription = report.prescription
    whole = Volume.whole_base(sum(part.nl for part in report.line))
    if prescription is None or not whole:
        return LineView()
    tubing = Volume.whole_base(report.tubing_nl)
    pieces = _pieces(report, prescription.mixture, whole, flowed)
    front = pieces[0].ends if pieces and pieces[0].kind == "new" else 0.0
    share = float(min(tubing, whole).ratio(whole))
    left = Volume.whole_base(report.reservoir_nl)
    return LineView(
        pieces=pieces,
        tubing=share,
        front=front,
        front_text=_front_text(front, share, "new drug" if any(piece.kind == "old" for piece in pieces) else "drug"),
        reservoir=ml_tenth(left - flowed if left > flowed else NOTHING),
        tubing_text=f"Pump tubing {ml_text(tubing)}",
        catheter_text=_catheter_text(prescription.catheter),
    )


def _pieces(report: TherapyReport, mixture: Mixture, whole: Volume, flowed: Volume) -> tuple[Piece, ...]:
    """The stretches from the reservoir on; neighbours that carry the same are one."""
    pushed = min(flowed, whole)
    found = [(NOTHING, pushed, "new")] if pushed else []
    at = pushed
    for part in reversed(report.line):
        kind = "none" if part.fluid is None else "new" if part.fluid.holds_the_same(mixture) else "old"
        ends = min(at + Volume.whole_base(part.nl), whole)
        if found and found[-1][2] == kind:
            found[-1] = (found[-1][0], ends, kind)
        elif ends > at:
            found.append((at, ends, kind))
        at = ends
    return tuple(Piece(float(begins.ratio(whole)), float(ends.ratio(whole)), kind) for begins, ends, kind in found)


def _front_text(front: float, tubing: float, drug: str) -> str:
    if front >= 1:
        return f"{drug} at the tip"
    if not front:
        return f"{drug} front at the reservoir"
    if front == tubing:
        return f"{drug} front at the connector"
    if front < tubing:
        return f"{drug} front, {number_text(round(front / tubing * 100))} % of the tubing"
    return f"{drug} front, {number_text(round((front - tubing) / (1 - tubing) * 100))} % of the catheter"


def _catheter_text(catheter: Catheter | None) -> str:
    if catheter is None:
        return "Catheter not entered"
    length = Fraction(sum(segment.length_mm for segment in catheter.segments), _MM_PER_CM)
    return f"Catheter {number_text(length)} cm, {ml_text(catheter.volume)}"
