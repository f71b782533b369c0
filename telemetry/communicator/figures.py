"""The figures of a communicator, out of `communicator.json`: what is known of the device, and what is our choice."""

from __future__ import annotations

from msgspec import Struct
from pydantic import Field

from pump_core.clocks import Duration
from pump_core.errors import CatalogueError
from pump_core.sourced import DataModel, Figure, load, span, whole
from telemetry.resources import resource

_MM = " mm"


class _File(DataModel):
    version: str = Field(min_length=1)
    model: Figure
    tablet_range: Figure
    tablet_edge: Figure
    pump_range: Figure
    pump_edge: Figure
    placed: Figure
    away: Figure
    errors_at_edge: Figure
    errors_at_end: Figure
    weak_percent: Figure
    lasts_in_use: Figure
    lasts_idle: Figure
    charges_in: Figure
    low_percent: Figure
    on_again_percent: Figure
    in_use_for: Figure
    lost_after: Figure
    pairing_for: Figure


class Reach(Struct, frozen=True):
    """How far a radio reaches, in mm: from `edge_mm` on bits err, beyond `range_mm` nothing passes.

    Between the two the probability that a bit errs grows by equal factors, in bits per million.
    """

    range_mm: int
    edge_mm: int
    errors_at_edge: int
    errors_at_end: int

    def hears(self, mm: int) -> bool:
        """Whether anything passes at this distance."""
        return mm <= self.range_mm

    def signal_percent(self, mm: int) -> int:
        """100 at contact, 1 at the end of the range, 0 beyond; falls in a straight line (our choice)."""
        return 1 + 99 * (self.range_mm - mm) // self.range_mm if self.hears(mm) else 0

    def bit_errors(self, mm: int) -> float:
        """The probability that a bit errs at this distance."""
        if mm < self.edge_mm:
            return 0.0
        into = min(1.0, (mm - self.edge_mm) / (self.range_mm - self.edge_mm))
        growth: float = (self.errors_at_end / self.errors_at_edge) ** into
        return self.errors_at_edge * growth / 1_000_000


class Figures(Struct, frozen=True):
    """What a communicator is built with; percent and mm are whole."""

    model: str
    tablet: Reach
    pump: Reach
    placed_mm: int
    away_mm: int
    weak_percent: int
    lasts_in_use: Duration
    lasts_idle: Duration
    charges_in: Duration
    low_percent: int
    on_again_percent: int
    in_use_for: Duration
    lost_after: Duration
    pairing_for: Duration


def read_figures(raw: bytes) -> Figures:
    """The figures in the file. Raises `CatalogueError`."""
    file = load(_File, raw, "communicator.json")
    errors = whole(file.errors_at_edge), whole(file.errors_at_end)
    return Figures(
        model=file.model.value,
        tablet=_reach(file.tablet_range, file.tablet_edge, errors),
        pump=_reach(file.pump_range, file.pump_edge, errors),
        placed_mm=_mm(file.placed),
        away_mm=_mm(file.away),
        weak_percent=whole(file.weak_percent),
        lasts_in_use=span(file.lasts_in_use),
        lasts_idle=span(file.lasts_idle),
        charges_in=span(file.charges_in),
        low_percent=whole(file.low_percent),
        on_again_percent=whole(file.on_again_percent),
        in_use_for=span(file.in_use_for),
        lost_after=span(file.lost_after),
        pairing_for=span(file.pairing_for),
    )


def load_figures() -> Figures:
    """The figures that ship. Raises `CatalogueError` or `FileNotFoundError`."""
    return read_figures(resource("communicator.json"))


def _reach(end: Figure, edge: Figure, errors: tuple[int, int]) -> Reach:
    reach = Reach(_mm(end), _mm(edge), *errors)
    if not 0 < reach.edge_mm < reach.range_mm or not 0 < errors[0] <= errors[1]:
        raise CatalogueError(
            f"communicator.json: a reach has an edge inside its range and errors that grow, not {reach}"
        )
    return reach


def _mm(figure: Figure) -> int:
    if not figure.value.endswith(_MM):
        raise CatalogueError(f"{figure.value!r} is no distance in whole mm")
    return whole(figure.model_copy(update={"value": figure.value.removesuffix(_MM)}))
